//! Words of change on a page: a service that closed, merged, moved or took another name, a number that was replaced.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use super::around::sentences;

/// A kind of change that a page tells of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum NoticeKind {
    /// A service, a line or a page has closed, or will.
    Closed,
    /// A service is now part of another.
    Merged,
    /// A service has another name.
    Renamed,
    /// A phone number has changed, or will.
    NumberChanged,
    /// An e-mail service or address ends.
    EmailEnding,
    /// A site, a page or a service is now elsewhere.
    Moved,
}

impl NoticeKind {
    /// Returns the words for people.
    pub const fn words(self) -> &'static str {
        match self {
            Self::Closed => "something closed or will close",
            Self::Merged => "something became part of another service",
            Self::Renamed => "something has another name",
            Self::NumberChanged => "a number changed",
            Self::EmailEnding => "an e-mail address or service ends",
            Self::Moved => "a page, a site or a service moved",
        }
    }
}

/// A sentence of a page that tells of a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Notice<'t> {
    /// The kind of change.
    pub kind: NoticeKind,
    /// The words around it, cut from the text.
    pub sentence: &'t str,
}

/// The most notices of a page.
const MOST: usize = 8;
/// The most words of a notice.
const WORDS: usize = 25;

/// Returns the sentences of a page's visible text that tell of a change, the plainest first.
pub fn notices(text: &str) -> Vec<Notice<'_>> {
    let mut found: Vec<(u8, Notice<'_>)> = text.lines().flat_map(sentences).filter_map(notice).collect();
    // A sort that is stable keeps the order of the page.
    found.sort_by_key(|(strength, _)| std::cmp::Reverse(*strength));
    let mut notices: Vec<Notice<'_>> = Vec::new();
    for (_, notice) in found {
        if notices.len() < MOST && notices.iter().all(|other| other.sentence != notice.sentence) {
            notices.push(notice);
        }
    }
    notices
}

/// What tells of a change, how plainly, and what it is. `{S}` is a word for a service, `{A}` adverbs, `{G}` a few words
/// between, `{X}` a name.
const CUES: [(NoticeKind, u8, &str); 47] = [
    (
        NoticeKind::EmailEnding,
        3,
        r"\b{E}{G}(?:is|are|was|were|has been|have been|will be){A} (?:no longer|not) (?:being )?(?:monitored|checked|in use|used|active|available|answered|accepted|operational|supported|open)",
    ),
    (
        NoticeKind::EmailEnding,
        3,
        r"\b{E}{G}(?:no longer (?:works?|exists?|operates?|runs?|accepts?|receives?)|will stop|has stopped|have stopped|stops on|will cease|has ceased|is ceasing|ceases on|closes on)",
    ),
    (
        NoticeKind::EmailEnding,
        3,
        r"\b{E}{G}(?:has|have|will|is|are|is to|are to|is due to|was|were){A} (?:be |been |being )?(?:closed?|closing|ended?|ending|discontinued|withdrawn|switched off|retired|deactivated|decommissioned|deleted|disabled|changed|changing|replaced)\b",
    ),
    (
        NoticeKind::EmailEnding,
        3,
        r"\b(?:no longer|stopp?(?:ed|ing)?|ceas(?:e|ed|ing)|end(?:ed|ing)|clos(?:ed|ing)|withdrawn) (?:\w+ ){0,3}?(?:an |our |the |its |this )?(?:\w+ ){0,2}?{E}",
    ),
    (
        NoticeKind::NumberChanged,
        3,
        r"\b{N}{G}(?:has|have|is|are|was|were|will){A} (?:be |been |being )?(?:chang(?:e|ed|ing)|replaced|disconnected|discontinued|withdrawn|retired|switched off|decommissioned|out of (?:date|use|service)|phased out)\b",
    ),
    (
        NoticeKind::NumberChanged,
        3,
        r"\b{N}{G}(?:is|are|was|were|will be|has been)?{A} ?no longer (?:be )?(?:in use|in service|used|works?|working|active|valid|available|correct|answered|operational|operates?|connected|monitored)",
    ),
    (
        NoticeKind::NumberChanged,
        3,
        r"\b{N}{G}(?:will|has|have|is|are){A} (?:stop|stopped|cease|ceased|stopping|ceasing|end|ended|close|closed|closing)\b",
    ),
    (
        NoticeKind::NumberChanged,
        3,
        r"\b(?:we|{S}|{X})(?: have|'ve|’ve| has| are| is)?{A} (?:chang(?:ed|ing)|replac(?:ed|ing)) (?:our|the|its) {W}{N}",
    ),
    (
        NoticeKind::NumberChanged,
        3,
        r"\b(?:we|{S}|{X})(?: have|'ve|’ve| has| now have| now has){A} (?:got )?(?:a )?new {W}{N}",
    ),
    (
        NoticeKind::NumberChanged,
        3,
        r"\b(?:our|the|its|your) (?:brand )?new {W}{N} (?:is|will be)\b|\bnew (?:phone |telephone |helpline |contact )?number ?:|\bchange of (?:phone |telephone |helpline |contact )?number\b",
    ),
    (
        NoticeKind::NumberChanged,
        3,
        r"\breplac(?:ed|es|ing) (?:\w+ ){0,3}?\(?\+?[0-9][0-9 ()-]{5,}|[0-9 ]{5,} ?\)? (?:has|have|is|are|will|was){A} (?:be |been |being )?(?:chang(?:e|ed|ing)|replaced|no longer|disconnected|withdrawn|discontinued|stop|cease)",
    ),
    (NoticeKind::NumberChanged, 2, r"\b(?:old|previous|former) {W}{N}"),
    (
        NoticeKind::Moved,
        3,
        r"\b(?:we|{P}|{S}|{X}){G}(?:have|has|'ve|’ve|are|is|will){A} (?:be |been )?(?:mov(?:e|ed|ing)|relocat(?:e|ed|ing)|migrat(?:ed|ing)|transferred) to\b",
    ),
    (
        NoticeKind::Moved,
        3,
        r"\b(?:{P}|{S}){G}(?:have|has|is|are|will){A} (?:be |been )?(?:mov(?:ed|ing)|relocat(?:ed|ing)|redirected|superseded|archived|migrated)\b",
    ),
    (
        NoticeKind::Moved,
        3,
        r"\bwe(?: have|'ve|’ve){A} (?:moved|relocated)(?:[.!,:]|$| (?:to|our|home|premises|offices?|from|website|site|online)\b)|\bwe(?: are|'re|’re){A} (?:moving|relocating) (?:to|our|home|premises|offices?)\b",
    ),
    (
        NoticeKind::Moved,
        3,
        r"\b(?:we|{S}|{X})(?: now)?(?: have| has|'ve|’ve)(?: now)?(?: got)? a (?:brand )?new (?:website|web ?site|site|home|web address|address|web page)\b",
    ),
    (
        NoticeKind::Moved,
        2,
        r"\b(?:our|the|its) (?:brand )?new (?:website|web ?site|web address|site|home) (?:is|can be found|address)\b|\b(?:visit|go to|find us at|see) (?:our|the) new (?:website|web ?site|site|home)\b",
    ),
    (
        NoticeKind::Moved,
        3,
        r"\b{P}{G}can now be found (?:at|on|here)\b|\bmoved to (?:a|our|its) (?:brand )?new (?:\w+ )?(?:website|web ?site|site|address|home|page)\b|\b{P}{G}(?:has|have|was|were){A} (?:been )?replaced (?:by|with)\b|\bnow (?:live|found|based|located|hosted) at\b|\byou (?:will be|are being) redirected\b",
    ),
    (
        NoticeKind::Renamed,
        3,
        r"\b(?:is|are|was|has been|have been|will be|being|been|were){A} renamed\b|\brenamed (?:as|to|from|the|itself)\b|\b(?:has|have|is|are|was|were|been|being|we){A} rebrand(?:ed|ing)\b|\brebranded (?:as|to|from)\b",
    ),
    (
        NoticeKind::Renamed,
        3,
        r"\b(?:is|are|will be|has been|have been){A} now (?:called|known as|named)\b|\b(?:is|are){A} (?:now )?(?:going by|operating under|known by) (?:the|a|our|its) new name\b|[,(] ?now (?:called|known as)\b|\bnow known as\b|\bwill (?:now |soon )?be (?:called|known as)\b",
    ),
    (
        NoticeKind::Renamed,
        3,
        r"\b(?:formerly|previously|once|originally) (?:called|known as|named|the (?-i:[A-Z]))|\b(?:formerly|previously) (?-i:[A-Z])[\w'’&-]+|\bused to be (?:called|known as)\b|\b(?:former|previous|old) name (?:was|is)\b",
    ),
    (
        NoticeKind::Renamed,
        3,
        r"\b(?:have|has|'ve|’ve|is|are|we|will){A} (?:chang(?:e|ed|ing)|updat(?:ed|ing)) (?:its|our|the|their) name\b|\bchang(?:ed|ing) (?:its|our) name\b|^(?:our )?(?:name change|change of name)\b|\bour (?:name change|change of name)\b",
    ),
    (
        NoticeKind::Renamed,
        3,
        r"\b(?:our|its|the (?:charity|service|helpline|organisation)['’]s) (?:new )?name (?:has |is |will )?{A}(?:been )?(?:chang(?:ed|ing|e)|becoming|become|became)\b|\b(?:we|{S}|{X})(?: have| has| now have| now has|'ve|’ve){A} a new name\b|\bour new name\b|\bnew name, same\b",
    ),
    (
        NoticeKind::Renamed,
        2,
        r"\b(?:{S}|{X})(?: has| have| was| were){A} (?:been )?replaced by (?:the |our )?(?-i:[A-Z])|^(?:{X} |the ){1,6}(?:is|are){A} now (?-i:[A-Z])|\bwe are now (?-i:[A-Z])",
    ),
    (
        NoticeKind::Merged,
        3,
        r"\b(?:have|has|had|'ve|’ve|are|is|will|to|was|were|after|having|we|it|{S}|{X}){A}(?: be| been)? (?:merg(?:e|ed|ing)|amalgamat(?:e|ed|ing)|combin(?:ed|ing) (?:forces|services)) (?:with|into|to|together|under)\b|\b(?:have|has|are|will){A} (?:merge|merged|merging)(?:[.!,]|$)|\bmerger (?:of|with|between)\b|\bmerged (?:with|into) (?-i:[A-Z])",
    ),
    (
        NoticeKind::Merged,
        3,
        r"\b(?:we|{S}|{X})(?: are| is|'re|’re| became| have become| has become| will become| will be| has joined| have joined| becomes?){A} (?:now )?(?:a |an integral )?part of (?:the )?(?-i:[A-Z])",
    ),
    (
        NoticeKind::Merged,
        3,
        r"\b(?:we|{S}|{X})(?: are| is|'re|’re| has| have| will)(?:{A}) (?:become |be |now )?(?:a )?part of (?:the |our |a )?(?:\w+ ){0,3}?{S}",
    ),
    (
        NoticeKind::Merged,
        3,
        r"\b(?:has|have|been|was|were|be|is|are|being|and){A} (?:been |being |be )?(?:incorporated|absorbed|integrated|folded|subsumed|brought) into (?:\w+ ){0,4}?(?:{S}|{X})|\btaken over by\b|\bhand(?:ed|ing) over (?:\w+ ){0,6}?(?:{S}|{X})(?: \w+){0,3}? to\b|\bjoined forces with\b|\b(?:has|have){A} transferred to\b",
    ),
    (NoticeKind::Merged, 2, r"\b(?:is|are){A} now (?:run|provided|delivered|operated|managed|hosted|offered) by\b"),
    (
        NoticeKind::Closed,
        3,
        r"\b(?:{S}|{X}){G}(?:has|have|had|'ve|’ve){A} (?:closed|ceased|ended|shut down|shut|folded|disbanded|dissolved|stopped (?:running|operating|taking|answering|offering|providing)|come to an end|stopped(?:[.!,]|$)|been (?:closed|discontinued|withdrawn|decommissioned|retired|disbanded|wound (?:up|down)|shut|axed|scrapped|dissolved|switched off|taken offline|taken down|removed))\b",
    ),
    (
        NoticeKind::Closed,
        3,
        r"\bwe(?: have|'ve|’ve){A} (?:closed|ceased|shut down|folded|disbanded|stopped (?:running|operating|taking|answering|offering|providing))(?:[.!,]|$| (?:down|permanently|for good|calls|referrals|all|our|the) ?)",
    ),
    (
        NoticeKind::Closed,
        3,
        r"\b(?:{S}|{X}|we){G}(?:is|are|was|were|'re|’re|being){A} (?:closing|shutting down|winding (?:up|down)|being (?:closed|wound (?:up|down)|withdrawn|discontinued|decommissioned|shut|axed|scrapped)|discontinued|decommissioned|disbanded|dissolved|closed (?:down|permanently|for good|in (?:{M}|20)|on [0-9])|permanently closed|wound up|shut down|coming to an end|ending|ceasing|withdrawn)\b",
    ),
    (
        NoticeKind::Closed,
        3,
        r"\b(?:{S}|{X}|we){G}(?:will|is going to|are going to|is due to|are due to|is set to|are set to|is to|are to|to|must|has to|have to|is about to){A} (?:be )?(?:(?:clos(?:e|ing)|ceas(?:e|ing)|shut(?:ting)? down|wind(?:ing)? (?:down|up)|fold|discontinued|withdrawn|decommissioned|switched off|closed (?:down|permanently|for good)|permanently closed?|stop (?:running|operating|taking|answering|offering|providing))\b|(?:end|ending)(?: (?:on|in|at|from|this|next|after|by)\b|[.!,]|$))",
    ),
    (
        NoticeKind::Closed,
        3,
        r"\b(?:{S}|{X}|we|it){G}no longer (?:be )?(?:runs?|running|operat\w+|exists?|available|in operation|in service|in use|active|open|live|takes? (?:\w+ )?(?:calls|referrals)|taking (?:\w+ )?(?:calls|referrals)|accept\w* (?:\w+ )?(?:calls|referrals|clients)|answer\w*|offer(?:s|ed|ing)?|provid\w+|deliver\w*|funded|staffed|maintained|supported|updated|with us|able to (?:offer|take|provide|answer|run))\b",
    ),
    (
        NoticeKind::Closed,
        3,
        r"\b(?:{S}|{X}){G}(?:came|comes) to an end\b|\bceas(?:ed|es|ing|e) (?:operations?|operating|trading|to (?:exist|operate|trade|run|be available)|all services|taking calls|activity|activities)\b",
    ),
    (
        NoticeKind::Closed,
        3,
        r"\bpermanently closed\b|\bclosed permanently\b|\bclos(?:ed|e|ing) for good\b|\bclos(?:ed|ing|es?) (?:its|our|their) doors\b|\b(?:our|its) doors (?:have|are) (?:now )?clos(?:ed|ing)\b|\bclos(?:ed|ing) down\b|\b(?:gone|went|goes|going) into (?:administration|liquidation)\b|\bentered (?:administration|liquidation)\b|\bin liquidation\b",
    ),
    (
        NoticeKind::Closed,
        3,
        r"\b(?:helpline|service|charity|organisation|website|site|project|line|centre) (?:finally |sadly )?(?:clos(?:ed|es)|ended|ends) (?:down )?(?:its doors |to the public )?(?:(?:in|on|at the end of) (?:{M}|[0-9]|20|spring|summer|autumn|winter|january)|after|because|due)",
    ),
    (
        NoticeKind::Closed,
        3,
        r"\bclosure of (?:\w+ ){0,5}?(?:{S}|{X})|\bour closure\b|\b(?:will|to) close (?:permanently|for good)\b|\bto be (?:closed(?: down)?|axed|scrapped|wound (?:up|down))(?:[.!,–-]|$)|\bdue to be (?:axed|scrapped|closed)\b|\bannounc\w+ (?:\w+ ){0,6}?(?:closure|closing)\b|\b(?:helpline|service|charity|website|site) closure\b|\bfinal day of (?:\w+ ){0,4}?{S}",
    ),
    (
        NoticeKind::Closed,
        3,
        r"\b(?:close|closing|closed|end|ending|ended|withdraw|withdrawing|withdrawn|discontinue|discontinued|discontinuing|stop|stopped|stopping|shut|shutting) (?:down )?(?:the|our|this) (?:[\w'’-]+ ){0,3}?(?:helpline|service|line|project|charity|website|site|phone ?line|webchat|chat|forum)\b",
    ),
    (
        NoticeKind::Closed,
        3,
        r"\bfunding (?:for (?:\w+ ){1,5})?(?:has|have|is|was){A} (?:been )?(?:ended|ending|ceased|withdrawn|stopped|run out|cut|coming to an end)\b",
    ),
    (
        NoticeKind::Closed,
        2,
        r"\b(?:this|the|our) (?:[\w'’-]+ ){0,3}?(?:helpline|service|charity|project|website|site|organisation|forum|webchat|page|account|line) (?:is|are) (?:now |sadly |currently )?closed\b",
    ),
    (
        NoticeKind::Closed,
        2,
        r"\b(?:page|guidance|publication|guide|document|information|leaflet) (?:was|has been|is) withdrawn\b",
    ),
    (
        NoticeKind::Closed,
        2,
        r"\bno longer (?:run|running|runs|operate|operates|operating|exist|exists|take calls|taking calls|takes calls)\b",
    ),
    (
        NoticeKind::Closed,
        2,
        r"\b(?:end|ended|ends|ending|stop|stopped|stops) (?:of )?(?:taking|answering) calls\b|\b(?:stopped|will stop|stops) (?:taking|answering) (?:\w+ )?calls\b",
    ),
    (NoticeKind::Closed, 2, r"^(?:{X} )+(?:has|have)? ?{A}closed (?:down|in|on)\b"),
    (
        NoticeKind::Closed,
        2,
        r"\b(?:helpline|service|charity|site|website|organisation|project) (?:closed|closing|ended|discontinued|withdrawn)[.!]?$",
    ),
    (
        NoticeKind::Closed,
        2,
        r"^(?:service|helpline|charity|website|project|line)s? (?:now |permanently )?(?:closed|discontinued|withdrawn|ended)\b",
    ),
];

/// What looks like a change and is none. A sentence that has one tells of no change.
const NOT: [&str; 21] = [
    r"\bbank holidays?\b|\bpublic holidays?\b|\bweek-?ends?\b|\bchristmas\b|\beaster\b|\bnew year\b|\blunch(?:time)?\b|\bboxing day\b",
    r"\b(?:re-?opens?|reopening|opens? (?:again|at|from|on)|open again|back (?:at|on|tomorrow))\b|\bclos(?:e|es|ed|ing) (?:at|between|from|until|till|for|over|early|overnight|during) (?:[0-9]|noon|midday|midnight|the (?:day|night|evening|weekend)|now|today|tonight|lunch|staff|training|maintenance|renovation|refurbish|a |an |one |two )",
    r"\b(?:today|tonight|tomorrow|at the moment|right now|temporar(?:y|ily)|technical|maintenance|outage|snow|bad weather)\b",
    r"\b(?:consultation|survey|vacanc(?:y|ies)|job|post|role|applications?|nominations?|entries|petition|poll|comments?|thread|bids?|bidding|tender|competition|registrations?|bookings?|enrolment|form|questionnaire|auction|ballot|inquiry|enquiry|recruitment|appeal|raffle|deadline|call for evidence|grants?|round|waiting lists?)\b(?:\W+[\w'’]+){0,6}?\W+clos(?:e|es|ed|ing)\b",
    r"\bclos(?:e|es|ed|ing) (?:[\w'’-]+ ){0,4}?(?:cases?|gaps?|questions?|accounts?|loopholes?|deals?|files?|investigations?|complaints?|tickets?|roads?|friends?|eyes|groups?|captions?|circuit|relationships?|family|contact|windows?|browsers?|tabs?|pages? quickly|door)\b",
    r"\b(?:cases?|gaps?|questions?|accounts?|loopholes?|roads?|streets?|bridges?|schools?|shops?|pubs?|borders?|eyes|windows?|playgrounds?|libraries|library|offices?|hospitals?|a&e|wards?|tabs?|popup|banner)\b(?: \w+){0,3}? (?:is|are|was|were|has|have|been|be|will|to)(?: \w+){0,2}? (?:clos(?:e|es|ed|ing)|shut|moved|ended)\b",
    r"\bbehind closed doors\b|\bclosed[- ]circuit\b|\bcase closed\b|\bclose (?:to|by|friends?|family|contact|the (?:gap|door|window|page|tab|site|website|menu|banner))\b|\bclosing (?:date|remarks|the gap|statement|speech|words|ceremony|balance)\b",
    r"\bto protect\b|^names? (?:has |have |was |were )?(?:all )?(?:been )?changed\b|\bnames (?:have|were) (?:all )?(?:been )?changed\b|\b(?:her|his|their|victim's|child's) name (?:has|was|is)\b|\b(?:some|all|real|not (?:her|his|their) real) names?\b|\bname changed to protect\b",
    r"\b(?:my|your|his|her|their|someone's|someone’s|child's|child’s|his or her|partner's|abuser's)(?: \w+){0,3} (?:name|number|phone|email|address|account|details|password)\b(?: (?:has|have|is))?(?: been)? ?(?:chang|moved|clos|no longer|replac)|\b(?:chang\w*|clos\w*|replac\w*|mov\w*) (?:my|your|his|her|their) \w+",
    r"\b(?:if|when|whenever|whether|unless|in case|should|once|while|because|until|before)\b(?: \S+){0,6}? (?:has|have|is|are|was|were|'ve|you've|you’ve)?(?: \w+){0,2} ?(?:clos(?:e|es|ed|ing)|chang(?:e|ed|es|ing)|mov(?:e|ed|es|ing)|merged?|renamed|no longer|stopped|ended|replaced|monitored)\b",
    r"\b(?:i|you|she|he|they|who|people|children|child|abuser|partner|parents?|mum|dad|survivors?|victims?|residents?|tenants?|clients?|families|anyone|someone)(?: (?:have|has|had|was|were|are|is|will|may|might|can|do|did|'ve|’ve))?(?: \w+)?? (?:moved|moving|changed|closed|shut down|no longer|merged|ended|stopped|renamed|become part|became part)\b",
    r"\bmoved (?:by|on|out|in|away|house|home with|schools?|forward|back|abroad|between|around|up|down|me|us|to tears|from home)\b|\bmoving (?:on|house|forward|home|story|out|in|away|between|around|account|to a new (?:area|school|house|home|town|city|country))\b",
    r"\b(?:images?|pictures?|photos?|cells|files?|videos?|data ?sets?|branch|records?|documents?|rows?|columns?|spreadsheets?) (?:\w+ ){0,3}?merged?\b|\bmerged? (?:\w+ ){0,2}?(?:images?|pictures?|photos?|cells|files?|videos?|data|records?|documents?)\b",
    r"\bnumber of\b(?: \S+){0,6}? (?:has|have|is|are)\b|\ba number of\b|\bnumbers (?:are|have) (?:rising|falling|increased)\b",
    r"\b(?:reference|account|card|pin|case|crime|registration|registered|insurance|vat|company|charity|flat|house|mobile phone|social security) numbers?\b",
    r"\breplaced by (?:\w+ ){0,3}(?:benefit|credit|allowance|payment|act|law|order|scheme)s?\b",
    r"\bformerly (?:homeless|abused|incarcerated|enslaved|addicted|in care|looked)\b",
    r"\b(?:not|never|won't|won’t|isn't|isn’t|aren't|aren’t|hasn't|hasn’t|haven't|haven’t|no plans to|doesn't|don't)(?: \w+){0,2}? (?:clos(?:e|ed|ing)|mov(?:e|ed|ing)|chang(?:e|ed|ing)|merg(?:e|ed|ing)|end(?:ed|ing)?|renamed|cease)\b",
    r"\bwhat (?:is|was|we|are) now\b|\b(?-i:abuse|violence|disorder|condition|benefit|allowance|offence|law|act|crime|disease|illness|symptoms?|gender|diagnosis|pornography) (?:\w+ ){0,4}?(?:is|are|was|now)(?: now)? (?:called|known as|renamed|named)\b",
    r"\b(?:not|n't|n’t|isn't|aren't) (?:monitored|checked|answered)(?: \w+){0,3} (?:24|outside|overnight|out of|evenings?|all (?:day|the time)|continuously|constantly|in real time|7 days)\b|\bdo not reply\b|\bno-?reply\b",
    r"\?\W*$",
];

/// The parts of patterns: services, pages, e-mail, numbers, adverbs, a gap of a few words, words before a noun, a name,
/// months.
const PARTS: [(&str, &str); 9] = [
    (
        "{S}",
        r"(?:helplines?|help ?lines?|advice ?lines?|support ?lines?|phone ?lines?|text ?lines?|hot ?lines?|lines?|services?|charity|charities|organisations?|projects?|programme|scheme|(?:crisis |support |advice |contact |call |resource )?centre|hub|refuge|team|website|web ?site|site|portal|app|forum|message boards?|web ?chat|live ?chat|chat|foundation|trust|network|partnership|campaign|agency|commission|group|phone number|number)\b",
    ),
    (
        "{P}",
        r"(?:pages?|content|information|websites?|web ?sites?|sites?|web ?pages?|guidance|resources?|directory|blog|publication)\b",
    ),
    (
        "{E}",
        r"(?:e-?mails?(?: (?:address(?:es)?|services?|inbox|support|account|helpline|advice|counselling))?|inbox|mailbox|email address|[\w.+-]+@[\w.-]+)",
    ),
    (
        "{N}",
        r"(?:(?:phone|telephone|contact|helpline|freephone|tel|text|fax|mobile|local rate|0[0-9]{2,4}) )?numbers?\b",
    ),
    (
        "{A}",
        r"(?: (?:now|sadly|also|recently|permanently|since|officially|formally|all|been|regrettably|unfortunately|just|soon|currently|therefore|finally|already|unexpectedly|gradually|proudly|in the process of|then|today|both))*",
    ),
    ("{G}", r"(?:,? [^\s,;]+){0,7}?,? ?(?:which |that )?"),
    ("{W}", r"(?:[\w-]+ ){0,3}?"),
    ("{X}", r"(?-i:[A-Z][\w'’&-]+)"),
    ("{M}", r"(?:january|february|march|april|may|june|july|august|september|october|november|december)"),
];

fn pattern(text: &str) -> Option<Regex> {
    let filled = PARTS.iter().fold(text.to_owned(), |filled, (name, part)| filled.replace(name, part));
    Regex::new(&format!("(?i){filled}")).ok()
}

/// The plainest notice of a sentence, and how plain it is.
fn notice(sentence: &str) -> Option<(u8, Notice<'_>)> {
    static CHANGE: LazyLock<Option<Regex>> = LazyLock::new(|| {
        pattern(
            r"clos|ceas|merg|part of|name|known as|called|formerly|previously|chang|replac|no longer|mov|ended|ending|will end|shut|stop|withdr|discontinu|brand|new |wound|wind|liquidation|administration|redirect|relocat|now |not monitored|retired|taken over|joined|into|old |switched|folded|dissolved|archived|superseded|disband|to an end|to end|hand|transfer|disconnect|decommission|incorporat|absorb|integrat|amalgamat|combin|subsumed|migrat|funding|found at|monitored|removed|taken|axed|scrapped|to stop|answering",
        )
    });
    static NONE: LazyLock<Vec<Regex>> = LazyLock::new(|| NOT.iter().filter_map(|text| pattern(text)).collect());
    static TOLD: LazyLock<Vec<(NoticeKind, u8, Regex)>> =
        LazyLock::new(|| CUES.iter().filter_map(|(kind, plain, text)| Some((*kind, *plain, pattern(text)?))).collect());
    CHANGE.as_ref()?.find(sentence)?;
    let words_of_names = without_capitals(sentence);
    let mut best: Option<(u8, NoticeKind, Range<usize>)> = None;
    for (kind, plain, cue) in TOLD.iter() {
        if best.as_ref().is_some_and(|(strength, ..)| strength >= plain) {
            continue;
        }
        if let Some(found) = cue.find(&words_of_names) {
            best = Some((*plain, *kind, found.range()));
        }
    }
    let (plain, kind, cue) = best?;
    if NONE.iter().any(|none| none.is_match(&words_of_names)) {
        return None;
    }
    Some((plain, Notice { kind, sentence: around(sentence, cue) }))
}

/// Words that may begin a sentence and so have a capital, yet are no name.
const NO_NAMES: &str = r"\b(?:The|This|That|These|Those|There|Their|They|It|Its|He|She|His|Her|Our|We|You|Your|I|My|A|An|And|But|Or|So|If|When|Where|While|What|Who|Which|Why|How|In|On|At|As|By|From|For|To|Of|With|After|Before|Since|Until|During|Because|Due|Following|Please|Sadly|Unfortunately|Note|Important|Update|News|Also|Some|Many|Most|All|Both|Each|Every|Any|No|Not|Now|Today|Then|Two|Once|Calls?|Call|Text|Email|Contact|Visit|Find|Get|Help|Support|Closing|Closed|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December)\b";

/// The sentence with small letters where capitals make no name; it has the same length.
fn without_capitals(sentence: &str) -> String {
    static CAPITALS: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(NO_NAMES).ok());
    let mut small = sentence.to_owned();
    for found in CAPITALS.iter().flat_map(|capitals| capitals.find_iter(sentence)) {
        if let Some(word) = small.get_mut(found.range()) {
            word.make_ascii_lowercase();
        }
    }
    small
}

/// At most [`WORDS`] words of a sentence, the cue in the middle of them where the sentence is longer.
fn around(sentence: &str, cue: Range<usize>) -> &str {
    let words: Vec<Range<usize>> = words(sentence).collect();
    let first = words.iter().position(|word| word.end > cue.start).unwrap_or_default();
    let last = words.iter().rposition(|word| word.start < cue.end).unwrap_or(first);
    let spare = WORDS.saturating_sub(last.saturating_sub(first) + 1);
    let from = first.saturating_sub(spare / 2).min(words.len().saturating_sub(WORDS));
    let to = (from + WORDS).min(words.len()).saturating_sub(1);
    let slice = words.get(from).zip(words.get(to)).and_then(|(from, to)| sentence.get(from.start..to.end));
    slice.unwrap_or(sentence)
}

fn words(text: &str) -> impl Iterator<Item = Range<usize>> {
    let start = text.as_ptr() as usize;
    text.split_whitespace().map(move |word| {
        let place = word.as_ptr() as usize - start;
        place..place + word.len()
    })
}

/// What stands right before a number that is out of date, and whether it says so of a short number too: `call us, not 999`
/// is advice.
const BEFORE: [(&str, bool); 6] = [
    (
        r"\b(?:old|previous|former|original|earlier|outdated|out of date|out-of-date|defunct)(?: [\w'’-]+){0,4}? ?(?:numbers?|lines?|helplines?)(?: (?:was|were|is|are|of|on))?,? ?[:(–—-]? ?$",
        true,
    ),
    (
        r"\b(?:formerly|previously|used to be|instead of|rather than|in place of|replac(?:es|ed|ing)|replacement for|no longer)(?: (?:on|known as|the|our|old|number|numbers|call|calling|use|using|ring|ringing|us|helpline|at|both|reach|reached|be|contact|contacted|phone|text|available))* ?[:(]? ?$",
        false,
    ),
    (
        r"\b(?:chang(?:ed|es|e|ing)|mov(?:ed|es|e|ing)|switch(?:ed|es|ing)?|migrat(?:ed|ing))(?: (?:our|the|its|helpline|phone|telephone|number))* from(?: the)?(?: old)?(?: number)? ?[:(]? ?$",
        true,
    ),
    (
        r"\bno longer (?:in use|in service|works?|working|valid|active|available|answered|monitored|used|operational|correct)(?: (?:is|are))?(?: (?:the|this|these) numbers?)? ?[:–—(-]? ?(?:the numbers? )?$",
        true,
    ),
    (
        r"\b(?:do not|don't|don’t|never|please stop|stop|avoid)(?: (?:call|calling|ring|ringing|use|using|phone|phoning|dial|dialling|text|texting|contact|contacting|us|on|the|our|old|number|numbers|this|any|more|longer))+ ?[:(]? ?$",
        false,
    ),
    (r"(?:\bnumbers? (?:was|were)|[(,] ?was|\bused to be|, (?:and )?not|\(not|\bold:|\bwas:) ?$", false),
];

/// What stands right after a number that is out of date; the text ends where the next number begins.
const AFTER: [&str; 6] = [
    r"^[ )]*,? ?(?:which |that |and )?(?:(?:is|are|was|were|will|has|have|will be|has been|have been)(?: \w+ly| now| also| been| be| being)* )?no longer (?:in use|in service|works?|working|valid|active|available|answered|monitored|used|operational|correct|exists?|connect\w*|reach\w*|tak\w+|accept\w*|operat\w*|our|the|manned|staffed|function\w*|be|runs?|running)\b",
    r"^[ )]*,? ?(?:which |that )?(?:has|have|is|are|was|were|will|is to|are to)(?: now| also| since| recently| soon| been| be| being| sadly| permanently| both| all)* (?:chang(?:e|ed|ing)|replaced|disconnected|discontinued|withdrawn|retired|switched off|decommissioned|out of (?:date|use|service)|phased out|clos(?:e|ed|ing)|ceas(?:e|ed|ing)|stop(?:ped|ping)?|end(?:ed|ing)?|become|superseded|obsolete|dead|wrong|incorrect|not in use|not in service|turned off|cut off|moved|expired?)\b",
    r"^[ )]*,? ?(?:which |that )?(?:clos(?:es|ed)|ceas(?:es|ed)|stop(?:s|ped)|end(?:s|ed)|chang(?:es|ed)|becomes|became|expires?|expired)\b",
    r"^[ )]*,? ?(?:which |that )?(?:is|are|was|were)(?: now)? (?:our|the|an|their|its) (?:old|previous|former|out-of-date|outdated|defunct)\b",
    r"^[ )]*,? ?(?:which |that )?(?:is now|are now|->|→|=>) ?(?:the )?[(+]?$",
    r"^ ?[(\[–—:-] ?(?:now )?(?:old(?: (?:number|line))?(?:[)\].,]|$)|closed(?: (?:down|permanently))?(?:[)\].,]|$)|(?:no longer|discontinued|out of (?:use|service|date)|disconnected|not in use|withdrawn|ceased|defunct|(?:previous|former|old) number)\b)|^[ )]*,? ?(?:does not|do not|doesn't|doesn’t|don't|don’t) work(?:[.,!]|$| any ?more| any longer)",
];

/// What shows that a number is only out of reach for now, or not to be called in some case.
const ONLY_NOW: [&str; 3] = [
    r"\b(?:temporar(?:y|ily)|today|tonight|at the moment|technical|fault|maintenance|until (?:[0-9]|further|monday|tomorrow))\b",
    r"^[ )]*,? ?(?:if|in|unless|for|when|whenever|while|at|before|during|because|just|more than)\b",
    r"^[ )]*,? ?(?:has|have|is|are|will)?(?: \w+)? ?(?:clos(?:e|ed|es|ing)|ends?|stops?) (?:at|for|on (?:bank|public|week|mon|tue|wed|thu|fri|sat|sun|christmas)|between|over|early|overnight)",
];

/// What a verb is after several numbers.
const SEVERAL: &str =
    r"^[ )]*(?:both |all )?(?:no longer (?:work|exist|operate|connect)\b|(?:are|were|have|do not|don't|don’t)\b)";

/// Returns whether a sentence says that the number at `number`, and not another in it, is out of date.
pub fn is_said_to_be_out_of_date(sentence: &str, number: Range<usize>) -> bool {
    static CUES_BEFORE: LazyLock<Vec<(Regex, bool)>> =
        LazyLock::new(|| BEFORE.iter().filter_map(|(text, short)| Some((pattern(text)?, *short))).collect());
    static CUES_AFTER: LazyLock<Vec<Regex>> = LazyLock::new(|| AFTER.iter().filter_map(|text| pattern(text)).collect());
    static FOR_NOW: LazyLock<Vec<Regex>> = LazyLock::new(|| ONLY_NOW.iter().filter_map(|text| pattern(text)).collect());
    let (Some(before), Some(this), Some(after)) =
        (sentence.get(..number.start), sentence.get(number.clone()), sentence.get(number.end..))
    else {
        return false;
    };
    let is_short = this.bytes().filter(u8::is_ascii_digit).count() <= 3;
    let (before, after) = (clause_before(before), clause_after(after, before));
    !FOR_NOW.iter().any(|cue| cue.is_match(after))
        && (CUES_BEFORE.iter().any(|(cue, of_short)| (*of_short || !is_short) && cue.is_match(before))
            || CUES_AFTER.iter().any(|cue| cue.is_match(after)))
}

/// The numbers of a text: five figures or more, or three.
fn numbers(text: &str) -> impl DoubleEndedIterator<Item = Range<usize>> {
    static NUMBER: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"\+?[0-9](?:[0-9 ()-]*[0-9])?").ok());
    let found: Vec<Range<usize>> =
        NUMBER.iter().flat_map(|number| number.find_iter(text)).map(|found| found.range()).collect();
    let figures = |range: &Range<usize>| {
        text.get(range.clone()).map_or(0, |found| found.bytes().filter(u8::is_ascii_digit).count())
    };
    let found: Vec<Range<usize>> =
        found.into_iter().filter(|range| figures(range) > 4 || figures(range) == 3).collect();
    found.into_iter()
}

/// What is said since the number before, or before a list of numbers of which this is the last: `the old numbers X and Y`.
fn clause_before(before: &str) -> &str {
    static PLURAL: LazyLock<Option<Regex>> =
        LazyLock::new(|| pattern(r"\b(?:numbers|replac(?:ed|es|ing)|lines|both)\b"));
    let mut rest = before;
    let mut since = None;
    for number in numbers(before).rev().take(4) {
        let between = rest.get(number.end..).unwrap_or_default();
        since.get_or_insert(between);
        if !matches!(between.trim(), "and" | "or" | "&" | "," | "/") {
            break;
        }
        rest = rest.get(..number.start).unwrap_or_default();
        if PLURAL.as_ref().is_some_and(|plural| plural.is_match(rest)) && numbers(rest).next().is_none() {
            return rest;
        }
    }
    since.unwrap_or(before)
}

/// What is said until the next number, or after a list of numbers of which this is the first: `X and Y no longer work`.
fn clause_after<'t>(after: &'t str, before: &str) -> &'t str {
    static PLURAL: LazyLock<Option<Regex>> = LazyLock::new(|| pattern(SEVERAL));
    let mut following = numbers(after);
    let Some(next) = following.next() else { return after };
    let until = after.get(..next.start).unwrap_or_default();
    let rest = after.get(next.end..).unwrap_or_default();
    let is_list = matches!(until.trim(), "and" | "or" | "&" | "/");
    let are_several = PLURAL.as_ref().is_some_and(|plural| plural.is_match(rest))
        || (before.to_lowercase().contains("numbers") && rest.starts_with(" will"));
    if is_list && are_several { rest } else { until }
}

#[cfg(test)]
mod tests {
    use super::NoticeKind::{Closed, EmailEnding, Merged, Moved, NumberChanged, Renamed};
    use super::*;

    const TOLD: [(NoticeKind, &str); 91] = [
        (Closed, "Our helpline has now closed."),
        (Closed, "The helpline closed on 31 March 2024."),
        (Closed, "This service is closing on 30 June."),
        (Closed, "We are sad to announce that the charity will close at the end of May."),
        (Closed, "The advice line will cease operating from 1 April 2025."),
        (Closed, "Sadly, after thirty years, we have closed."),
        (Closed, "The text service no longer runs."),
        (Closed, "The line no longer takes calls."),
        (Closed, "We are no longer taking calls on this line."),
        (Closed, "We no longer offer a helpline."),
        (Closed, "The organisation has ceased trading."),
        (Closed, "The charity went into administration in 2023."),
        (Closed, "Our doors have closed and the refuge has been shut."),
        (Closed, "It is with great sadness that we announce the closure of our helpline."),
        (Closed, "The webchat service has been discontinued."),
        (Closed, "This website has been closed."),
        (Closed, "Safeline closed its doors for the last time in 2022."),
        (Closed, "The Silver Line service ended on 1 March."),
        (Closed, "The project has come to an end."),
        (Closed, "The commission has been dissolved."),
        (Closed, "Our live chat will be discontinued from 1 September."),
        (Closed, "This charity is now closed."),
        (Closed, "The helpline is permanently closed."),
        (Closed, "Funding for the service has ended."),
        (Closed, "We have taken the difficult decision to close our helpline."),
        (Closed, "The forum has been shut down."),
        (Closed, "The service is being withdrawn."),
        (Closed, "This guidance was withdrawn on 4 May 2023."),
        (Closed, "The helpline is no longer available."),
        (Closed, "The line will stop taking calls on Friday 28 March 2025."),
        (Closed, "We have closed down."),
        (Closed, "The service is winding down and is due to end in July."),
        (Merged, "We have merged with Respect."),
        (Merged, "In 2019 the charity merged with Family Lives."),
        (Merged, "The helpline is now part of SafeLives."),
        (Merged, "We are now part of the NSPCC."),
        (Merged, "The service became part of Victim Support in April."),
        (Merged, "The two charities have joined forces with Crimestoppers."),
        (Merged, "The line has been incorporated into the national service."),
        (Merged, "The helpline was taken over by Refuge."),
        (Merged, "Our services will merge into one organisation."),
        (Merged, "The merger of the two charities is complete."),
        (Merged, "The helpline is now run by Hourglass."),
        (Merged, "The work of the trust has transferred to Barnardo's."),
        (Renamed, "Action on Elder Abuse is now called Hourglass."),
        (Renamed, "Hourglass, formerly known as Action on Elder Abuse"),
        (Renamed, "We have changed our name to Hourglass."),
        (Renamed, "Our name has changed."),
        (Renamed, "The charity has changed its name."),
        (Renamed, "We have a new name."),
        (Renamed, "The Survivors Trust was formerly called something else."),
        (Renamed, "Hourglass (formerly Action on Elder Abuse)"),
        (Renamed, "The helpline has been renamed."),
        (Renamed, "The service, previously known as the Silver Line, is free."),
        (Renamed, "We have rebranded as Harbour."),
        (Renamed, "The line was renamed to Hopeline247."),
        (Renamed, "We are changing our name."),
        (Renamed, "The service is now known as Hopeline247."),
        (NumberChanged, "Our number has changed."),
        (NumberChanged, "Our telephone number has changed to 020 7946 0002."),
        (NumberChanged, "Our new number is 0808 157 0002."),
        (NumberChanged, "The number 0808 157 0001 is no longer in use."),
        (NumberChanged, "We have replaced 0808 157 0001 with 0808 157 0002."),
        (NumberChanged, "Our old number 020 7946 0001 no longer works."),
        (NumberChanged, "The helpline number will change on 1 June."),
        (NumberChanged, "Please note we have changed our phone number."),
        (NumberChanged, "We have a new telephone number."),
        (NumberChanged, "0808 157 0001 has been replaced by 0808 157 0002."),
        (NumberChanged, "This number has been disconnected."),
        (NumberChanged, "The 0845 number is no longer available."),
        (NumberChanged, "The freephone number will stop working at the end of March."),
        (EmailEnding, "Our email address is no longer monitored."),
        (EmailEnding, "The email service will close on 1 May."),
        (EmailEnding, "We no longer offer support by email."),
        (EmailEnding, "help@safe.example is no longer in use."),
        (EmailEnding, "Our email service has ended."),
        (EmailEnding, "The inbox is not monitored."),
        (EmailEnding, "We have stopped our email service."),
        (Moved, "Our website has moved."),
        (Moved, "This page has moved to a new address."),
        (Moved, "We have moved to a new website."),
        (Moved, "This content has been moved to GOV.UK."),
        (Moved, "We've moved!"),
        (Moved, "We have a new website."),
        (Closed, "The Bristol branch will close permanently after this date."),
        (Closed, "Sadly, this project came to an end in the spring."),
        (Closed, "Mental health service to be closed"),
        (Merged, "The charity handed over the national line to Refuge in 2019."),
        (Renamed, "Action Fraud has been replaced by Report Fraud."),
        (Closed, "The website you are looking for no longer exists."),
        (Moved, "The helpline moved to a new website in 2021."),
    ];

    const NOT_TOLD: [&str; 92] = [
        "closed on bank holidays",
        "The helpline is closed on bank holidays.",
        "We are closed at weekends.",
        "Our lines are closed now, they open at 9am.",
        "The line is now closed and will reopen on Monday at 9am.",
        "Our lines close at 5pm.",
        "The helpline will be closed on Christmas Day.",
        "The service will close early today.",
        "Our website will be down for maintenance.",
        "The line is temporarily closed.",
        "closed cases",
        "The team has closed 120 cases this year.",
        "Use closed questions sparingly.",
        "Abuse happens behind closed doors.",
        "Closing date for applications: 5 May.",
        "The closing date has passed.",
        "We are closing the gap in services.",
        "The project is closing the attainment gap.",
        "Case closed.",
        "We were moved by your story.",
        "We have been moved by your support for our service.",
        "If you have changed your number, tell us.",
        "Tell us if your phone number has changed.",
        "Talk to close friends.",
        "This form is now closed.",
        "He was formerly homeless.",
        "The service helps formerly homeless people.",
        "Name changed to protect identity.",
        "Names have been changed.",
        "Her name has been changed to protect her identity.",
        "The consultation has closed.",
        "The consultation on our service has now closed.",
        "The survey is now closed.",
        "Job vacancy closed.",
        "Applications are now closed.",
        "The images were merged.",
        "Merged images can be traced.",
        "The road is closed.",
        "School closed because of snow.",
        "Find out how to close your account.",
        "Close this window.",
        "Close the site quickly with the exit button.",
        "My ex moved away and changed his number.",
        "I have moved house.",
        "She moved to a new city.",
        "They have moved on.",
        "You can change your number to stop calls.",
        "Block the number and change your email address.",
        "A number of things have changed.",
        "The number of calls has changed over time.",
        "The number of children who call us has doubled.",
        "Things can change.",
        "Our service has changed lives.",
        "The helpline has changed my life.",
        "I no longer feel alone.",
        "You are no longer alone.",
        "When the relationship ended, the abuse went on.",
        "The relationship has ended.",
        "This call will end.",
        "We want to end child abuse.",
        "Our campaign to end violence against women",
        "Together we will end domestic abuse.",
        "The charity is working to end homelessness.",
        "What is now called coercive control was not a crime.",
        "This kind of abuse is now known as sextortion.",
        "Has the helpline closed?",
        "What happens when a case is closed?",
        "Our service is not closing.",
        "The helpline has not moved.",
        "We will never close the door on anyone.",
        "If the line is closed, leave a message.",
        "When our helpline is closed, you can use the webchat.",
        "We have moved forward together.",
        "Bullying can be part of a pattern.",
        "He became part of a gang.",
        "We are part of the community.",
        "Our new website helps young people.",
        "Emails are not monitored outside office hours.",
        "Please do not reply to this email, as the inbox is not monitored.",
        "What is your reference number? It has changed.",
        "Close family may notice first.",
        "The police closed the investigation.",
        "This thread is closed to new comments.",
        "Our support groups are closed groups on Facebook.",
        "A charity can change its name by amending its memorandum.",
        "If a charity has a large membership, the name change needs a resolution.",
        "The service has temporarily stopped answering calls.",
        "Universal Credit has replaced Housing Benefit for most people.",
        "We are changing the time at which we send you notices by email.",
        "Charities can only merge with other charities that have the same purposes.",
        "Laws need to change and we won't give up until things improve.",
        "We will end the call if you are abusive.",
    ];

    #[test]
    fn what_is_told_is_taken_and_what_is_not_is_left() {
        let kind = |sentence: &str| notices(sentence).first().map(|notice| notice.kind);
        let missed: Vec<String> = TOLD
            .iter()
            .filter(|(told, sentence)| kind(sentence) != Some(*told))
            .map(|(told, sentence)| format!("{told:?}, not {:?}: {sentence}", kind(sentence)))
            .collect();
        let wrong: Vec<&&str> = NOT_TOLD.iter().filter(|sentence| kind(sentence).is_some()).collect();
        let told = TOLD.iter().filter(|(_, sentence)| kind(sentence).is_some()).count();
        let precision = 100 * told / (told + wrong.len());
        let recall = 100 * told / TOLD.len();
        println!("precision {precision} %, recall {recall} %");
        assert!(precision >= 97 && recall >= 97, "{missed:#?} {wrong:#?}");
        assert!(missed.len() <= 3, "{missed:#?}");
    }

    /// The first number of a sentence that begins with `[` is meant; the marks are taken away.
    fn is_out_of_date(marked: &str) -> bool {
        let start = marked.find('[').unwrap();
        let end = marked.find(']').unwrap();
        let sentence = marked.replace(['[', ']'], "");
        is_said_to_be_out_of_date(&sentence, start..end - 1)
    }

    #[test]
    fn the_number_that_is_out_of_date_is_told_from_the_one_that_takes_its_place() {
        let wrong: Vec<String> = [
            ("Our old number [020 7946 0001] no longer works.", true),
            ("We have replaced [0808 157 0001] with 0808 157 0002.", true),
            ("We have replaced 0808 157 0001 with [0808 157 0002].", false),
            ("Our number has changed from [020 7946 0001] to 020 7946 0002.", true),
            ("Our number has changed from 020 7946 0001 to [020 7946 0002].", false),
            ("Call 0808 157 0002 (formerly [0808 157 0001]).", true),
            ("Call [0808 157 0002] (formerly 0808 157 0001).", false),
            ("[0808 157 0001] will stop working on 31 March.", true),
            ("Do not call [0808 157 0001].", true),
            ("Please do not use [0808 157 0001], call 0808 157 0002.", true),
            ("Please do not use 0808 157 0001, call [0808 157 0002].", false),
            ("This number is no longer in use: [0808 157 0001].", true),
            ("[0808 157 0001] is no longer in use.", true),
            ("[0808 157 0001] has been replaced by 0808 157 0002.", true),
            ("0808 157 0001 has been replaced by [0808 157 0002].", false),
            ("[0808 157 0001] is now 0808 157 0002.", true),
            ("0808 157 0001 is now [0808 157 0002].", false),
            ("Our number was [0808 157 0001] and is now 0808 157 0002.", true),
            ("Our number was 0808 157 0001 and is now [0808 157 0002].", false),
            ("[0808 157 0001] has changed to 0808 157 0002.", true),
            ("Our number has changed: [0808 157 0002].", false),
            ("Our number has changed to [0808 157 0002].", false),
            ("Our new number is [0808 157 0002].", false),
            ("Our new number is [0808 157 0002], not 0808 157 0001.", false),
            ("Our new number is 0808 157 0002, not [0808 157 0001].", true),
            ("Call [0808 157 0002] instead of 0808 157 0001.", false),
            ("Call 0808 157 0002 instead of [0808 157 0001].", true),
            ("[0808 157 0002] replaces 0808 157 0001.", false),
            ("0808 157 0002 replaces [0808 157 0001].", true),
            ("Our old numbers [020 7946 0001] and 020 7946 0002 no longer work.", true),
            ("Our old numbers 020 7946 0001 and [020 7946 0002] no longer work.", true),
            ("[020 7946 0001] and 020 7946 0002 no longer work.", true),
            ("Call [020 7946 0001], 020 7946 0002 no longer works.", false),
            ("Call 020 7946 0001, [020 7946 0002] no longer works.", true),
            ("The line on [01632 960001] closed in 2020.", true),
            ("The helpline closed its doors, so call [01632 960001].", false),
            ("[01632 960001] was our old number.", true),
            ("The previous helpline number, [01632 960001], has been disconnected.", true),
            ("[01632 960001] (no longer in use)", true),
            ("[01632 960001] – discontinued", true),
            ("[01632 960001] does not work any more.", true),
            ("[01632 960001] is not working today because of a fault.", false),
            ("The line on [01632 960001] is temporarily out of service.", false),
            ("Our lines are closed on bank holidays. Call [01632 960001].", false),
            ("[01632 960001] closes at 5pm.", false),
            ("[01632 960001] is closed on Sundays.", false),
            ("Do not call [101] in an emergency, call 999.", false),
            ("Do not call [999] unless it is an emergency.", false),
            ("Call [999], not 101, if you are in danger.", false),
            ("Call 999, not [101], if you are in danger.", false),
            ("Call us on [0808 157 0002].", false),
            ("You no longer need to call [0808 157 0002] first.", false),
            ("The website has moved. Call [0808 157 0002].", false),
            ("The number to call is still [0808 157 0002].", false),
            ("Use 0808 157 0002, as [0808 157 0001] will be switched off in May.", true),
            ("Use [0808 157 0002], as 0808 157 0001 will be switched off in May.", false),
            ("From 1 April, [0808 157 0001] will change to 0808 157 0002.", true),
            ("From 1 April, 0808 157 0001 will change to [0808 157 0002].", false),
            ("Old number: [0808 157 0001]. New number: 0808 157 0002.", true),
            ("Old number: 0808 157 0001. New number: [0808 157 0002].", false),
            ("Don’t ring [0808 157 0001] any more.", true),
            ("[0808 157 0001]", false),
        ]
        .iter()
        .filter(|(sentence, expected)| is_out_of_date(sentence) != *expected)
        .map(|(sentence, expected)| format!("{sentence}: not {expected}"))
        .collect();
        assert!(wrong.is_empty(), "{wrong:#?}");
        assert!(!is_said_to_be_out_of_date("Our old number é", 16..17));
        assert!(!is_said_to_be_out_of_date("Our old number", 20..30));
    }

    #[test]
    fn a_notice_is_cut_around_what_it_tells() {
        let before = "word ".repeat(40);
        let text = format!("{before}our helpline has closed {}", "more ".repeat(40));
        let notices = notices(&text);
        let [notice] = notices.as_slice() else { panic!("{notices:?}") };
        assert!(notice.sentence.contains("our helpline has closed"), "{notice:?}");
        assert_eq!(notice.sentence.split_whitespace().count(), WORDS);
    }

    #[test]
    fn a_page_gives_its_plainest_notices_each_once() {
        let text = "Our old number is here.\nOur helpline has closed.\nOur helpline has closed.\nWe are open.";
        let kinds: Vec<NoticeKind> = notices(text).iter().map(|notice| notice.kind).collect();
        assert_eq!(kinds, [Closed, NumberChanged]);
        let many: String = (0..20).map(|count| format!("Helpline {count} has closed. ")).collect();
        assert_eq!(notices(&many).len(), MOST);
    }

    #[test]
    fn every_pattern_is_one_and_every_kind_has_words() {
        let texts = CUES.iter().map(|(.., text)| *text).chain(NOT).chain(BEFORE.map(|(text, _)| text));
        for text in texts.chain(AFTER).chain(ONLY_NOW).chain([SEVERAL]) {
            assert!(pattern(text).is_some(), "{text}");
        }
        let kinds = [Closed, Merged, Renamed, NumberChanged, EmailEnding, Moved];
        assert!(kinds.iter().all(|kind| kind.words().contains(' ')));
    }

    #[test]
    fn a_long_text_of_anything_is_read_to_its_end() {
        for part in
            ["has closed ", "a.", "The ", "we have ", "0808 157 0001 and ", "\u{1f600}é. ", "no longer ", "(", "\n"]
        {
            let text = part.repeat(2_000);
            let middle = text.len() / part.len() / 2 * part.len();
            assert!(notices(&text).len() <= MOST);
            let _ = is_said_to_be_out_of_date(&text, middle..middle + part.trim_end().len());
        }
    }
}
