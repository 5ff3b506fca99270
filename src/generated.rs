// @generated from data/ by tests/codegen.rs. Do not edit: change data/ and run the tests twice.
#![allow(clippy::all)]

use crate::check::hosts::Host;
use crate::check::names::{Form, Name, Names};
use crate::check::watched::{Watched, WatchedName};
use crate::directory::data::{Data, Lookup, Number, StandIns};
use crate::directory::{ConcernEntry, Contact, RetiredEntry};
use crate::time::Date;
use crate::vocabulary::WORDS;
use crate::vocabulary::text::{List, Text};

/// The day on which the newest record of the embedded directory was last compared with its sources.
///
/// ```
/// let newest = helplines::Directory::embedded().contacts().iter().map(|contact| contact.checked()).max();
/// assert_eq!(newest, Some(helplines::DATA_VERSION));
/// ```
pub const DATA_VERSION: Date = Date { year: 2026, month: 11, day: 25 };

pub(crate) static DATA: Data = Data {
    contacts: List::Borrowed(&CONTACTS),
    concerns: List::Borrowed(&CONCERNS),
    general: GENERAL,
    numbers: List::Borrowed(&NUMBERS),
    forwards: List::Borrowed(&FORWARDS),
    backwards: List::Borrowed(&BACKWARDS),
    names: Names::packed(&NAMES),
    hosts: List::Borrowed(&HOSTS),
    watched: Watched::packed(&WATCHED),
    stand_ins: List::Borrowed(&STAND_INS),
    hidden: List::Borrowed(&[]),
    retired: List::Borrowed(&RETIRED),
    places: Text::Borrowed(PLACES),
    by_id: Lookup::Embedded(&BY_ID),
    by_words: Lookup::Embedded(&WORDS),
    by_number: Lookup::Embedded(&BY_NUMBER),
};

static CONTACTS: [Contact; 186] = [
    Contact::packed(
"\
159-stop-scams
159 (call your bank)
Stop Scams UK
your bank
https://stopscamsuk.org.uk/159
A safe short number that puts you through to your own bank if you think you are being scammed. It never calls you.
Customers of banks that belong to the scheme. It works from most UK phones.

true
7
15








2026-11-25
Not free: charged as a national-rate call, usually inside inclusive minutes. Four pages of 2021 and 2022 say so. One copy of a broadcaster's page of 2023 calls it free.\tHours depend on the bank, so none are shown.\tThe list of banks has grown since 2021. The newest list has no date and names 20. Not every bank takes part.\tOffered to children too: it is for customers of these banks, and no page that was read names an age.
phone\t159\ttel:159\t159\t\t\tstandard\t\t\t\tIf your bank does not take part, call the number on your bank card.
press\t\tservice audience\thttps://www.imutual.co.uk/forum/viewtopic.php?f=5&t=90910
government\t\tservice number cost\thttps://ruddingtonparishcouncil.gov.uk/new-159-number-launched-to-tackle-fraud/
press\t\tservice\thttps://easternprotect.org/reporting
third-party\t\tnumber service cost\thttps://www.tiaa.co.uk/blog/call-159-to-check-if-a-call-from-your-bank-is-genuine/

",
    &[14, 35, 49, 59, 90, 205, 281, 282, 287, 289, 292, 293, 294, 295, 296, 297, 298, 299, 300, 311, 735, 839, 1201, 1202, 1203], [7, 15, 15, 2]),
    Contact::packed(
"\
act-early
ACT Early Support Line
Counter Terrorism Policing
the ACT Early Support Line
https://actearly.uk/
Talk to trained Prevent police officers if you are worried that someone close to you is being drawn into extremism.
Anyone in England, Wales or Scotland, above all family and friends.
true
true
23
7

if-you-choose
You need not leave your name. Calls are not recorded. Officers share what you say only to find support.




police-101
2026-11-25
The operator's two pages that print the number and the hours have no date. The only dated source is a list of 2026.\tWhether it covers Northern Ireland is not stated. It is called a national line.\tThe textphone route is the police 101 number by text relay, not this line's own number.\tOnce called the police Prevent advice line, then the ACT Early advice line. An undated council page calls it the national Prevent helpline.
phone\t0800 011 3764\ttel:+448000113764\t08000113764\t\tMo-Su 09:00-17:00\tfree\t\t\t\tAt other times your call goes to Counter Terrorism officers.
form\thttps://actearly.uk/contact/\thttps://actearly.uk/contact/\t\t\t\tunknown\t\t\t\t
textphone\t18001 101\ttel:18001101\t18001101\t\t\tfree\t\t\t\tThis reaches the police by text relay.
operator\t\tservice hours address number\thttps://actearly.uk/contact/
operator\t\tanonymity confidentiality number hours\thttps://www.actearly.uk/working-together/faq/
third-party\t2026\tnumber\t

ACT Early\tPrevent advice line\tCounter Terrorism Police",
    &[9, 32, 59, 86, 107, 223, 291, 296, 301, 304, 306, 307, 321, 425, 426, 427, 428, 429, 440, 451, 875, 1182, 1370, 1371, 1426], [23, 7, 7, 3]),
    Contact::packed(
"\
action-against-stalking
Action Against Stalking
Action Against Stalking
Action Against Stalking
https://www.actionagainststalking.org/
Supports you if someone is stalking you, from the first contact through to the police and courts. It has a service for young people too.
Anyone in Scotland who is being stalked, and professionals.

true
35
4








2026-11-25
Only the website is known. No copy has a phone number, and the e-mail address is hidden in the copy of mygov.scot.\tThe address is the front page. No contact form was read.\tThat it still runs rests on pages of others, of 2024 and 2025.
form\thttps://www.actionagainststalking.org/\thttps://www.actionagainststalking.org/\t\t\t\tunknown\t\t\t\tLook on this website for how to get in touch.
press\t2025\tservice audience\thttps://www.edinburghadvicenetwork.org/post/action-against-stalking
government\t\tservice nations\thttps://mygov.scot/victim-support-stalking
government\t2024-04\tservice\thttps://scotland.police.uk/what-s-happening/news/2024/april/national-stalking-awareness-week-2024

",
    &[23, 47, 71, 95, 134, 271, 331, 332, 337, 340, 342, 343, 344, 345, 346, 347, 348, 349, 350, 361, 596, 739, 1031, 1032, 1033], [35, 4, 4, 2]),
    Contact::packed(
"\
adult-protection-gateways-ni
Adult Protection Gateway teams, Northern Ireland
Health and Social Care Trusts
the Adult Protection Gateway team
https://www.nidirect.gov.uk/articles/recognising-adult-abuse-exploitation-and-neglect
Social workers who protect adults from abuse, neglect and being used by someone. Each Health and Social Care Trust has its own. Contact the Trust where the adult lives.
Adults aged 18 or over who are at risk of harm, and anyone worried about one. In the Northern Trust area, ask that Trust for its team. When offices are closed, contact the Regional Emergency Social Work Service.
true
true
54
8







belfast-adult-protection-gateway
2026-11-25
The Northern Trust's number is left out. Its page of December 2015 gives 028 2563 5512 and that of July 2018 gives 028 9441 3659. Nothing newer with a number was read.\tThe South Eastern and Southern Trusts have web pages only: their copies are cut off before the number. The Southern page names a newsletter of April 2024.\tThe Belfast page gives 9am to 5pm but does not name the days, so hours are left out. The Belfast and Western pages are undated.\tNo website is given for the whole, as each page is of one Trust.
phone\t028 9504 1744\ttel:+442895041744\t02895041744\t\t\tstandard\t\ttrue\t\tBelfast Trust area. Open in office hours only.
phone\t028 7161 1366\ttel:+442871611366\t02871611366\t\tMo-Fr 09:00-17:00\tstandard\t\ttrue\t\tWestern Trust area.
form\thttps://setrust.hscni.net/service/safeguarding-adults/\thttps://setrust.hscni.net/service/safeguarding-adults/\t\t\t\tunknown\t\ttrue\t\tSouth Eastern Trust area. A web page about the team.
form\thttps://southerntrust.hscni.net/involving-you/community-development-and-user-involvement/community-sector-training/adult-safeguarding-information-and-resources/adult-safeguarding/\thttps://southerntrust.hscni.net/involving-you/community-development-and-user-involvement/community-sector-training/adult-safeguarding-information-and-resources/adult-safeguarding/\t\t\t\tunknown\t\ttrue\t\tSouthern Trust area. A web page about keeping adults safe.
operator\t\tservice number hours\thttps://westerntrust.hscni.net/service/adult-safeguarding/
operator\t\tservice number audience\thttps://belfasttrust.hscni.net/service/adult-protection-gateway-team/
operator\t\tservice address\thttps://setrust.hscni.net/service/safeguarding-adults/
operator\t2024-04\tservice address\thttps://southerntrust.hscni.net/involving-you/community-development-and-user-involvement/community-sector-training/adult-safeguarding-information-and-resources/adult-safeguarding/
operator\t2018-07\tservice\thttp://www.northerntrust.hscni.net/services/2246.htm

Adult Protection Gateway\tAdult Protection Gateway teams\tAdult Protection Gateway Service\tHealth and Social Care Trust\tHSC Trust",
    &[28, 77, 107, 141, 227, 396, 608, 613, 618, 621, 623, 624, 625, 626, 627, 628, 629, 630, 663, 674, 1190, 2038, 2604, 2605, 2733], [54, 8, 8, 3]),
    Contact::packed(
"\
adult-protection-scotland
Care advice line (adult protection)
Local councils in Scotland
the care advice line on adult protection
https://www.careinfoscotland.scot/topics/your-rights/protection-from-harm/
The council's social workers must look into it when an adult at risk is harmed, or may be. An advice line tells you whom to contact.
Anyone aged 16 or over who cannot keep themselves safe because of illness, disability or mental health, and anyone worried about them.
true
true
54
4








2026-11-25
The phone number is an information line on care, not a duty team. Its page is of April 2023. The page itself calls the line Info For Me, so the name Care Information Scotland is not given.\tThe page was read over http. Two independent lists give pages of the same host over https. Open it before a release.\tNumbers of councils are left out. Some councils share an emergency social work number out of hours.\tAct Against Harm, which three bodies name as the national website, had no address in any copy.\tPeople aged 16 and 17 are covered too, but a child of that age is better served by the child protection routes, so the audience child is left out.
phone\t0800 011 3200\ttel:+448000113200\t08000113200\t\tMo-Fr 09:00-17:00\tfree\t\t\t\tIt tells you whom to call at the council. If it is closed, ask the council for emergency social workers.
form\thttps://www.careinfoscotland.scot/topics/your-rights/protection-from-harm/\thttps://www.careinfoscotland.scot/topics/your-rights/protection-from-harm/\t\t\t\tunknown\t\t\t\tA page that explains your rights and how to get protection. Nobody answers you there.
operator\t2023-04\tservice number hours address\thttp://www.careinfoscotland.scot/topics/your-rights/protection-from-harm/
government\t\tservice\thttps://nhsforthvalley.com/health-services/az-of-services/adult-protection
government\t\tservice\thttp://protectingpeopleeastdunbarton.org.uk/adultscarers/seen-something-say-something

Care Information Scotland\tAdult Support and Protection team",
    &[25, 61, 88, 129, 204, 337, 472, 477, 482, 485, 487, 488, 489, 490, 491, 492, 493, 494, 495, 506, 1154, 1591, 1912, 1913, 1973], [54, 4, 4, 3]),
    Contact::packed(
"\
adult-safeguarding-wales
Adult safeguarding at your council
Local councils in Wales
the council's adult safeguarding team
https://www.dewis.wales/safeguarding
The council must look into it if an adult at risk may be abused or neglected. Tell the social services of the council where the adult lives.
Adults at risk in Wales, anyone worried about one, and professionals, who have a duty to report.
true
true
54
2




Welsh and English



2026-11-25
There is no number for all Wales. Numbers of councils differ and are left out.\tThe stored copy of the Dewis page is cut off: whether it leads on to the numbers of the councils was not seen, nor who runs Dewis.\tA council page of July 2020 names https://gov.wales/safe-help/keeping-people-safe as the list of local contacts. Whether that page still stands is not known, so it is left out.
form\thttps://www.dewis.wales/safeguarding\thttps://www.dewis.wales/safeguarding\t\t\t\tunknown\t\t\t\tA page on how to report to the council. Nobody answers you there.
third-party\t\tservice address\thttps://www.dewis.wales/safeguarding
government\t2024-05\tservice languages\thttps://www.carmarthenshire.gov.wales/council-services/social-care-health/are-you-worried-about-an-adult/
government\t2020-07\tservice\thttps://www.torfaen.gov.uk/en/News/2020/July/06-Together-we-can-keep-people-safe.aspx
government\t2016\tservice audience\thttp://www.freefromfear.wales/staff/12-safeguarding

adult safeguarding team\tadult social services",
    &[24, 59, 83, 121, 158, 299, 396, 401, 406, 409, 411, 412, 413, 414, 415, 433, 434, 435, 436, 447, 834, 993, 1400, 1401, 1447], [54, 2, 2, 3]),
    Contact::packed(
"\
advice-direct-scotland
consumeradvice.scot (Advice Direct Scotland)
Advice Direct Scotland
the consumeradvice.scot line
https://www.consumeradvice.scot/
Advice in Scotland after a scam or a problem with something you bought.
People in Scotland.

true
6
4








2026-11-25
The charity has two services. 0808 164 6000 is consumeradvice.scot, for scams and things bought. advice.scot, for general advice, has 0808 800 9060. GOV.UK has a page with each number.\tThe number rests on an undated page of another organisation and on lists, one of them compared with government pages in July 2026. No page of the operator was read.\tHours left out: one undated list alone gives Monday to Friday, 9am to 5pm.
phone\t0808 164 6000\ttel:+448081646000\t08081646000\t\t\tfree\t\t\t\t
press\t\tservice number nations\thttps://www.friendsagainstscams.org.uk/where-to-get-help
third-party\t2026-07\tnumber service address\t
press\t2021-04\tservice address\thttps://theedinburghreporter.co.uk/2021/04/advice-direct-scotland-offers-consumer-tips-as-covid-restrictions-ease-today
third-party\t\tnumber address\t
third-party\t\tnumber hours cost\t

consumeradvice.scot\tConsumer Advice Scotland",
    &[22, 67, 90, 119, 152, 224, 244, 245, 250, 252, 254, 255, 256, 257, 258, 259, 260, 261, 262, 273, 698, 759, 1101, 1102, 1147], [6, 4, 4, 2]),
    Contact::packed(
"\
age-scotland
Age Scotland helpline
Age Scotland
the Age Scotland helpline

Information, advice and a friendly voice for older people and those who care for them.
Older people in Scotland, their families and carers.

true
6
4








2026-11-25
The number rests on one copy, on another site, of the charity's own guide of 2018. The charity's booklet of December 2025 shows that the helpline runs, but the part that was read prints no number.\tHours left out: the only ones found are of 2013, from the start of Silver Line Scotland.\tWebsite left out: no source that was read shows its address.\tThe booklet calls the line confidential but gives no limit, so nothing is promised.
phone\t0800 12 44 222\ttel:+448001244222\t08001244222\t\t\tfree\t\t\t\t
press\t2018\tnumber service\thttps://slidelegend.com/age-maze-age-uk_5af2b6e67f8b9a11578b456f.html
operator\t2025-12\tservice cost nations\thttps://issuu.com/agescotland/docs/m5_pension_age_disability_payment_dec_2025
press\t2020-04\tservice\thttps://www.thesouthernreporter.co.uk/health/coronavirus/age-scotland-helpline-ready-to-receive-1500-calls-a-day-2528372

",
    &[12, 34, 47, 73, 74, 161, 214, 215, 220, 222, 224, 225, 226, 227, 228, 229, 230, 231, 232, 243, 674, 736, 1091, 1092, 1093], [6, 4, 4, 2]),
    Contact::packed(
"\
age-uk-advice-line
Age UK Advice Line
Age UK
the Age UK Advice Line
https://www.ageuk.org.uk/services/age-uk-advice-line/
Advice for older people and those who care for them, including worries about care or safety.
Older people in England, their families and carers.

true
6
1








2026-11-25
The number was read in lists only, one of them compared with the operator's website in July 2026. That list alone has the address of the line's own page.\tThe hours are in the same list, which says 365 days a year, and on an operator page of December 2020, which names public holidays.\t0800 169 6565 is another number of the same line, given for it by the charity in December 2022.\tWhich nations the line serves was not confirmed. Shown for England only.
phone\t0800 678 1602\ttel:+448006781602\t08006781602\t\tMo-Su 08:00-19:00; PH 08:00-19:00\tfree\t\t\t\t
operator\t2020-12\tservice hours\thttps://auk-cms-web2.ageuk.org.uk/discover/2020/12/age-uk-advice-line-christmas-2020
third-party\t\tnumber\t
third-party\t2026-07\tnumber hours address cost\t
press\t2022-12\tservice cost\thttps://newslanes.com/2022/12/19/35m-of-unclaimed-pension-credit-given-to-elderly-to-help-pay/
operator\t2017-03\tservice cost\thttps://auk-cms-web2.ageuk.org.uk/latest-news/archive/hike-in-advice-line-calls

AgeUK",
    &[18, 37, 44, 67, 121, 214, 266, 267, 272, 274, 276, 277, 278, 279, 280, 281, 282, 283, 284, 295, 749, 843, 1259, 1260, 1266], [6, 1, 1, 2]),
    Contact::packed(
"\
al-anon-uk
Al-Anon Family Groups helpline
Al-Anon Family Groups UK & Eire
the Al-Anon helpline
https://al-anonuk.org.uk/
Support for you when someone close to you drinks too much, or did in the past.
Families and friends in the UK of anyone whose drinking is a problem.

true
20
15








2026-11-25
The number rests on two third-party lists of 2026. One was compared with the charity's own site in October 2026. No operator page was read.\tThe web address stands in third-party lists only.\tHours are left out: the list of October 2026 says every day without times, and only an undated list gives times.\tThat it serves all four nations follows from its name alone.\t020 7403 0888 is its older number. A page of 2018 still prints it.
phone\t0800 0086 811\ttel:+448000086811\t08000086811\t\t\tfree\t\t\t\t
third-party\t2026-10\tservice number address\t
third-party\t2026\tnumber\t

Al-Anon\tAl-Anon Family Groups\tAl-Anon UK\tAlanon",
    &[10, 41, 73, 94, 120, 199, 269, 270, 275, 278, 281, 282, 283, 284, 285, 286, 287, 288, 289, 300, 731, 792, 861, 862, 910], [20, 15, 15, 2]),
    Contact::packed(
"\
anti-terrorist-hotline
Anti-Terrorist Hotline
Counter Terrorism Policing
the Anti-Terrorist Hotline

Tell the police about anything you have seen or heard that could be linked to terrorism.
Anyone in the UK.
true
true
54
15

if-you-choose






2026-11-25
The address of the online form is in a copy of the GOV.UK notice and in a police notice of December 2021. The page behind it was not read.\tTextphone 0800 032 4539 left out: three police pages print it, all of them old, and whether it still works is not known.\tWebsite https://act.campaign.gov.uk/ left out: no source that was read shows it.\tThe pages speak of reports in confidence but give no limit, so nothing is promised.
phone\t0800 789 321\ttel:+44800789321\t0800789321\t\t24/7\tfree\t\t\t\t
form\thttps://www.gov.uk/ACT\thttps://www.gov.uk/ACT\t\t\t\tunknown\t\t\t\t
government\t\tservice number hours\thttps://www.west-midlands.police.uk/specialist-teams/ct-faq
government\t\tservice hours\thttp://www.thamesvalley.police.uk/aboutus/aboutus-depts/crprev-ct/reptcr-ath-2.htm
third-party\t2026\tnumber\t
press\t\tnumber address anonymity\thttp://govwire.co.uk/news/crime-and-policing/action-counters-terrorism-report-suspicious-activity-and-behaviour-15063
press\t2021-12\tnumber address\thttps://www.parikiaki.com/2021/12/text-61016-save-it-in-your-phone-and-be-vigilant-this-festive-period/
government\t\tnumber hours\thttps://cleveland.police.uk/advice-information/Anti-Terrorist-Hotline.aspx
government\t\tnumber\thttps://threerivers.gov.uk/services/crime-and-safety/prevent-terrorism

Anti-Terrorism Hotline\tAnti-Terror Hotline\tCounter Terrorism Hotline\tCounter Terrorism Police",
    &[22, 45, 72, 99, 100, 189, 207, 212, 217, 220, 223, 224, 238, 239, 240, 241, 242, 243, 244, 255, 680, 808, 1508, 1509, 1603], [54, 15, 15, 3]),
    Contact::packed(
"\
avon-and-somerset-police
Avon and Somerset Police
Avon and Somerset Police
Avon and Somerset Police
https://www.avonandsomerset.police.uk
The local police force. You can report a crime, give information or ask for advice by phone.
Anyone who needs the police in Bristol, Somerset, Bath and North East Somerset, North Somerset or South Gloucestershire but is not in danger right now.
true

63
1
Bristol\tSomerset\tBath and North East Somerset\tNorth Somerset\tSouth Gloucestershire





police-101
police-101
2026-11-25
That 101 is answered day and night rests on pages of the Home Office and of other forces.\tNo page of the force itself was read. The list of police.uk still says Constabulary.\tThat text relay reaches 101 with the prefix 18001 is the rule for the whole country. No page of this force with it was read.
phone\t101\ttel:101\t101\t\t24/7\tfree\t\t\t\t
textphone\t18001 101\ttel:18001101\t18001101\t\t\tfree\t\t\t\t
government\t2024-12\tnations\thttps://github.com/humaniverse/geographr/blob/c026be5cc76cb576358082b53f1f13d69ab577ae/data/lookup_ltla24_csp24_pfa24.rda
government\t2026-09\tservice number address\thttps://github.com/AlexGitta/report/blob/7e076831fe0d47f3dcdb0f5975b2a813902a7fca/data/raw/police_forces_api.json
third-party\t2026-09\taddress\thttps://github.com/AlexGitta/report/blob/7e076831fe0d47f3dcdb0f5975b2a813902a7fca/data/build_police.mjs
government\t2020-03\tservice\thttps://www.avonandsomerset-pcc.gov.uk/News-and-Events/News-Archive/2020/March/Public-urged-to-report-issues-online-with-four-enquiries-offices-open.aspx
third-party\t2023-03\tservice nations\thttps://en.wikipedia.org/wiki/Avon_and_Somerset_Police

Avon and Somerset Constabulary",
    &[24, 49, 74, 99, 137, 230, 382, 387, 388, 391, 393, 476, 477, 478, 479, 480, 481, 492, 503, 514, 814, 904, 1613, 1614, 1645], [63, 1, 1, 5]),
    Contact::packed(
"\
beat
Beat helpline
Beat
the Beat helpline
https://www.beateatingdisorders.org.uk/
Supports you if you have an eating disorder, think you might, or worry about someone who does.
Anyone in the UK affected by an eating disorder, and their family and friends.

true
47
15








2026-11-25
The numbers and hours rest on lists. One of October 2026 names the operator's helplines page as its source. No copy of an operator page that was read prints a number.\tThe post of February 2026 has the Scottish number and the hours. It stands on a Derby surgery's website, but the text is a Scottish charity's.\tHours were cut. Older copies give longer ones.\tThe old Youthline and Studentline numbers have been replaced by one number for each nation. Never show them.\tWeb chat hours were not found.
phone\t0808 801 0677\ttel:+448088010677\t08088010677\t\tMo-Fr 15:00-20:00\tfree\t1\t\t\t
phone\t0808 801 0433\ttel:+448088010433\t08088010433\t\tMo-Fr 15:00-20:00\tfree\t2\t\t\t
phone\t0808 801 0432\ttel:+448088010432\t08088010432\t\tMo-Fr 15:00-20:00\tfree\t4\t\t\t
phone\t0808 801 0434\ttel:+448088010434\t08088010434\t\tMo-Fr 15:00-20:00\tfree\t8\t\t\t
webchat\thttps://www.beateatingdisorders.org.uk/\thttps://www.beateatingdisorders.org.uk/\t\t\t\tunknown\t\t\t\tChat may not be open all the time.
third-party\t2026-10\tnumber hours cost nations\t
third-party\t2026-02\tservice number hours\thttps://mickleovermedicalcentre.co.uk/?p=3404
third-party\t2026\tnumber nations\t
operator\t\taddress\thttps://www.beateatingdisorders.org.uk/news/beats-response-to-the-royal-college-of-psychiatrists-national-audit-of-eating-disorders-service-mapping-report

Beat Eating Disorders",
    &[4, 18, 23, 41, 81, 176, 255, 256, 261, 264, 267, 268, 269, 270, 271, 272, 273, 274, 275, 286, 783, 1236, 1576, 1577, 1599], [47, 15, 15, 2]),
    Contact::packed(
"\
bedfordshire-police
Bedfordshire Police
Bedfordshire Police
Bedfordshire Police
https://www.beds.police.uk
The local police force. You can report a crime, give information or ask for advice by phone.
Anyone who needs the police in Bedfordshire but is not in danger right now.
true

63
1
Bedfordshire





police-101
police-101
2026-11-25
That 101 is answered day and night rests on pages of the Home Office and of other forces.\tThe old address bedfordshire.police.uk stands on a page of 2020. police.uk now gives beds.police.uk.
phone\t101\ttel:101\t101\t\t24/7\tfree\t\t\t\t
textphone\t18001 101\ttel:18001101\t18001101\t\t\tfree\t\t\t\t
government\t2024-12\tnations\thttps://github.com/humaniverse/geographr/blob/c026be5cc76cb576358082b53f1f13d69ab577ae/data/lookup_ltla24_csp24_pfa24.rda
government\t2026-09\tservice number address\thttps://github.com/AlexGitta/report/blob/7e076831fe0d47f3dcdb0f5975b2a813902a7fca/data/raw/police_forces_api.json
third-party\t2026-09\taddress\thttps://github.com/AlexGitta/report/blob/7e076831fe0d47f3dcdb0f5975b2a813902a7fca/data/build_police.mjs
operator\t2020\tservice\thttps://www.bedfordshire.police.uk/information-and-services/Advice/Coronavirus/Beds-statement-from-Chief-Constable-Garry-Forsyth
operator\t\tnumber\thttps://www.contactcambspolice.uk/Contact/Accessible.aspx
government\t2021-10\tnations\thttps://hmicfrs.justiceinspectorates.gov.uk/police-forces/bedfordshire/more-about-this-area/

",
    &[19, 39, 59, 79, 106, 199, 275, 280, 281, 284, 286, 299, 300, 301, 302, 303, 304, 315, 326, 337, 528, 618, 1401, 1402, 1403], [63, 1, 1, 5]),
    Contact::packed(
"\
belfast-adult-protection-gateway
Adult Protection Gateway Team, Belfast
Belfast Health and Social Care Trust
the Adult Protection Gateway Team
https://belfasttrust.hscni.net/service/adult-protection-gateway-team/
Tell this team if an adult is being abused, neglected or used by someone. You can call about yourself too.
Adults at risk in the Belfast Trust area, and anyone who is worried about one.
true
true
54
8
Belfast Health and Social Care Trust area





adult-protection-gateways-ni

2026-11-25
Hours left out: two copies of the Trust's pages give 9am to 5pm but do not name the days. Weekdays are likely, because the emergency service covers the evenings, the weekends and the bank holidays.\tFor other times the Trust gives 028 9504 9999, the Regional Emergency Social Work Service. It has a record of its own.\tNone of the pages has a date.
phone\t028 9504 1744\ttel:+442895041744\t02895041744\t\t\tstandard\t\t\t\tOpen 9am to 5pm, days not known. When it is closed, call the Regional Emergency Social Work Service.
operator\t\tservice number\thttps://belfasttrust.hscni.net/service/adult-protection-gateway-team/
operator\t\tnumber hours\thttp://www.belfasttrust.hscni.net/services/CareProtectionTeam-OlderPeople.htm
government\t\thours\thttps://westerntrust.hscni.net/service/regional-emergency-social-work-resws

Adult Protection Gateway\tBelfast Adult Protection Gateway\tBelfast Trust\tBelfast HSC Trust\tBHSCT",
    &[32, 71, 108, 142, 212, 319, 398, 403, 408, 411, 413, 455, 456, 457, 458, 459, 460, 489, 490, 501, 848, 1013, 1303, 1304, 1400], [54, 8, 8, 7]),
    Contact::packed(
"\
breathing-space
Breathing Space
NHS 24
Breathing Space
https://breathingspace.scot/
Listens to you and gives advice when you feel low, stressed, anxious or depressed.
Anyone aged 16 or over in Scotland.

true
31
4



Calls are not on your phone bill. They are in your phone's list of calls, so delete them there.




2026-11-25
Textphone 18001 0800 22 44 88 left out: the guide of NHS 24 to its services gives 0800 22 44 88 to NHS inform. One page of 2022 alone gives it to this line.\tThe number rests on press of 2020 and 2022 and on an answer in the Scottish Parliament of about 2008. No page of the operator with it was read. The hours are also in a list of April 2026.\tWeb chat hours come from an undated third-party copy and are left out.\tThat calls stay off the bill comes from an undated copy of NHS text.\tThe line is called confidential, but no limit was read, so nothing is stated.
phone\t0800 83 85 87\ttel:+44800838587\t0800838587\t\tMo 00:00-06:00,18:00-02:00; Tu-Th 18:00-02:00; Fr 18:00-24:00; Sa,Su 00:00-24:00\tfree\t\t\t\t
webchat\thttps://breathingspace.scot/\thttps://breathingspace.scot/\t\t\t\tunknown\t\t\t\tChat may not be open all the time.
press\t2022-08\tnumber hours\thttps://disabilityequality.scot/weekly-poll-nhs-24-breathing-space-week-beginning-15-august-2022/
third-party\t\thours cost bill\t
third-party\t2026-04\thours audience\t
press\t2024-02\tservice\thttps://www.falkirkherald.co.uk/health/breathing-space-celebrates-its-20-year-milestone-4502746
press\t2025-01\tservice audience\thttps://carersofdundee.org/news/breathing-space-day-2024-nhs-24/
government\t\tnumber cost\thttps://www.parliament.scot/chamber-and-committees/questions-and-answers?msp=1839&page=175
press\t2020-03\tnumber hours\thttps://clarehaughey.scot/2020/03/30/funding-for-digital-mental-health-services/

NHS24",
    &[15, 31, 38, 54, 83, 166, 202, 203, 208, 211, 213, 214, 215, 216, 312, 313, 314, 315, 316, 327, 890, 1144, 1772, 1773, 1779], [31, 4, 4, 2]),
    Contact::packed(
"\
bright-sky-app
Bright Sky
Hestia with the Vodafone Foundation
the Bright Sky app
https://www.hestia.org/
A free phone app about domestic abuse. It helps you see your risk and find local services across the UK. Its journal is emailed, not kept on your phone.
Anyone in the UK who is being abused, people worried about someone, and professionals.

true
38
15








2026-11-25
Nothing newer was found than a police page of January 2024. It was not confirmed that the app is in the app stores in 2026.\tThe address of the app's own website is left out: no source that was read shows it. The website given is that of Hestia.\tThat the local services are for the whole UK rests on reports of 2018. They also say four languages, too old to state.
app\tBright Sky\t\t\t\t\tfree\t\t\t\tFor iPhone and Android. If someone may be watching your phone, do not put it there.
government\t2024-01\tservice cost\thttps://southyorks.police.uk/find-out/crime-prevention-advice/sexual-offences/
press\t2018\tservice\thttps://www.russellwebster.com/hestia-app-abusive-relationships/

BrightSky\tHestia\tVodafone Foundation",
    &[14, 25, 61, 80, 104, 257, 344, 345, 350, 353, 356, 357, 358, 359, 360, 361, 362, 363, 364, 375, 739, 850, 1045, 1046, 1083], [38, 15, 15, 2]),
    Contact::packed(
"\
british-muslim-trust
British Muslim Trust helpline
British Muslim Trust
the British Muslim Trust helpline
https://britishmuslimtrust.co.uk/report-hate
Report hate against Muslims and get support. The people who answer are Muslims.
Anyone in England affected by hate against Muslims.

true
7
1








2026-11-25
Phone and chat hours left out: 10am to 3pm is published but the days are not.\tThe number rests on one third-party list of 2026.\tThe government speaks of England. Reports of July 2025 and February 2026 say across the UK. Whether it takes calls from outside England is not known, so it is shown for England only.\tAn e-mail address exists but was not read.\tIt is the body the government pays since Tell MAMA's funding ended in March 2025.\tThe service is called confidential but no limit was read, so nothing is promised.
phone\t0808 172 3524\ttel:+448081723524\t08081723524\t\t\tfree\t\t\t\tOpen from 10am to 3pm. The days are not known.
webchat\thttps://britishmuslimtrust.co.uk/\thttps://britishmuslimtrust.co.uk/\t\t\t\tunknown\t\t\t\tOpen from 10am to 3pm. The days are not known.
whatsapp\t0808 172 3524\thttps://wa.me/448081723524\t08081723524\t\t\tunknown\t\t\t\tYou can send a message at any time. They follow it up the next day.
form\thttps://britishmuslimtrust.co.uk/report-hate\thttps://britishmuslimtrust.co.uk/report-hate\t\t\t24/7\tunknown\t\t\t\t
government\t2025-10\tservice cost hours\thttps://www.report-it.org.uk/government_launches_support_service_for_muslim
press\t2026-02\tservice\thttps://islamchannel.tv/?p=21375
third-party\t2026\tnumber\t
press\t2025-07\tservice nations\thttps://hyphenonline.com/2025/07/21/british-muslim-trust-monitor-islamophobia-anti-muslim-hate-tell-mama
government\t2025-07\tservice nations\thttps://www.gov.uk/government/news/british-muslim-trust-appointed-as-new-partner-to-monitor-and-tackle-anti-muslim-hatred

",
    &[20, 50, 71, 105, 150, 230, 282, 283, 288, 290, 292, 293, 294, 295, 296, 297, 298, 299, 300, 311, 829, 1330, 1816, 1817, 1818], [7, 1, 1, 2]),
    Contact::packed(
"\
british-transport-police
British Transport Police
British Transport Police
British Transport Police
https://www.btp.police.uk/contact/
The police for trains, stations and the Underground. Text or call when it is not an emergency.
Anyone on the railways in England, Wales or Scotland.
true

7
7








2026-11-25
61016 takes texts only. Never make a call link of it.\tThe operator's page that prints both numbers and the hours of the text number has no date.\tHours of 0800 40 50 40 were not found.\tWhat a text costs is not settled. The operator warned of a small charge in 2015. Press of 2024 says that the four big networks stopped charging.\tA newspaper says that you can text without a name. No page of the operator was read on that, so nothing is promised.\tDoes not cover Northern Ireland.
sms\t61016\tsms:61016\t61016\t\t24/7\tunknown\t\t\t\tFor texts, not calls or emergencies. The four big networks are said not to charge. Others may charge.
phone\t0800 40 50 40\ttel:+44800405040\t0800405040\t\t\tfree\t\t\t\t
third-party\t2026-09\tservice number nations\t
operator\t\tnumber hours service\thttps://www.btp.police.uk/advice_and_information/faqs.aspx
operator\t2015\tnumber cost\thttp://www.btp.police.uk/latest_news/two_years_of_success_61016.aspx
press\t2024\tnumber cost\thttps://radiojackie.com/british-transport-police-has-worked-with-the-big-four-phone-networks-to-ensure-their-customers-are-no-longer-charged-to-report-crime-via-the-61016-text-service
press\t\tnumber hours cost anonymity\thttps://www.gazette-news.co.uk/news/19400237.train-crime-contact-british-transport-police/?ref=rss
press\t2021-12\tnumber nations\thttps://www.parikiaki.com/2021/12/text-61016-save-it-in-your-phone-and-be-vigilant-this-festive-period/

BTP",
    &[24, 49, 74, 99, 134, 229, 283, 288, 289, 291, 293, 294, 295, 296, 297, 298, 299, 300, 301, 312, 791, 995, 1698, 1699, 1703], [7, 7, 7, 1]),
    Contact::packed(
"\
call-wales
C.A.L.L. Mental Health Listening Line
Betsi Cadwaladr University Health Board (NHS Wales)
the C.A.L.L. mental health listening line

Listens to you and gives you information about mental health.
Anyone in Wales.

true
30
2








2026-11-25
The newest word from those who run it is of 2020: open at all hours, paid by the Welsh Government, managed by the health board. Three undated lists repeat number, text number and hours. One of 2026 repeats the number.\tNothing official after 2020 says that it still runs beside 111 press 2.\tThe brochure with both numbers is the operator's own, but it is old, has no date and was read on its printer's account.\tWebsite left out: the brochure gives www.callhelpline.org.uk, and that nothing else took over the address was not confirmed.\tWhat a text costs and when texts are answered is not known.\tA newspaper of November 2020 misprints the number as 0800 137 737.
phone\t0800 132 737\ttel:+44800132737\t0800132737\t\t24/7\tfree\t\t\t\t
sms\t81066\tsms:81066?body=HELP\t81066\tHELP\t\tunknown\t\t\t\t
third-party\t2026\tservice number nations\t
press\t\tnumber service address\thttps://issuu.com./excellmedia/docs/call-brochure3lores
press\t2020-04\tservice hours\thttps://www.deeside.com/mental-health-helpline-marks-25th-birthday-with-plea-to-those-struggling-during-covid-19-crisis/
press\t2020-10\tservice hours\thttp://www.deeside.com/its-ok-not-to-be-ok-north-wales-mental-health-helpline-available-24-7-to-those-in-need-as-covid-19-cases-increase/
press\t2020-11\tservice\thttps://caerphilly.observer/?p=996223
third-party\t\tnumber hours\t

CALL Helpline\tCALL Mental Health\tCommunity Advice and Listening Line\tMental Health Helpline for Wales\tC.A.L.L. listening line\tC.A.L.L. helpline\tC.A.L.L.",
    &[10, 48, 100, 142, 143, 205, 222, 223, 228, 231, 233, 234, 235, 236, 237, 238, 239, 240, 241, 252, 914, 1030, 1559, 1560, 1713], [30, 2, 2, 2]),
    Contact::packed(
"\
calm
CALM helpline
Campaign Against Living Miserably (CALM)
the CALM helpline
https://www.thecalmzone.net/get-support
Someone talks with you or chats online if you think about taking your own life, or if a suicide has affected you.
Anyone in the UK.

true
31
15

if-you-choose
They keep what you say private, unless someone is in immediate danger, it is about terrorism or a court orders it.





2026-11-25
The operator's page that prints the number and the hours has no date. A list compared with its website in September 2026 agrees.\tThe earliest terms read said men only. Newer terms speak of people anywhere in the UK. No age limit was read.\tThe WhatsApp number was not confirmed, so only the web page that leads to it is given.
phone\t0800 58 58 58\ttel:+44800585858\t0800585858\t\tMo-Su 17:00-24:00\tfree\t\t\t\t
webchat\thttps://www.thecalmzone.net/get-support\thttps://www.thecalmzone.net/get-support\t\t\tMo-Su 17:00-24:00\tunknown\t\t\t\t
whatsapp\thttps://www.thecalmzone.net/get-support\thttps://www.thecalmzone.net/get-support\t\t\tMo-Su 17:00-24:00\tunknown\t\t\t\tStart the WhatsApp chat from this page.
operator\t\tservice hours anonymity confidentiality audience number cost\thttps://www.thecalmzone.net/helpline-terms/
third-party\t2026-09\thours number cost\t
third-party\t2026\tnumber hours\t
press\t2022-12\thours\thttps://www.thetimes.co.uk/article/some-people-call-back-to-say-if-it-wasnt-for-you-i-wouldnt-be-here-qhjm9s9gx

CALM\tCampaign Against Living Miserably",
    &[4, 18, 59, 77, 117, 231, 249, 250, 255, 258, 261, 262, 276, 391, 392, 393, 394, 395, 396, 407, 733, 1089, 1406, 1407, 1446], [31, 15, 15, 2]),
    Contact::packed(
"\
cambridgeshire-constabulary
Cambridgeshire Constabulary
Cambridgeshire Constabulary
Cambridgeshire Constabulary
https://www.cambs.police.uk
The local police force. You can report a crime, give information or ask for advice by phone.
Anyone who needs the police in Cambridgeshire but is not in danger right now.
true

63
1
Cambridgeshire





police-101
police-101
2026-11-25
That 101 is answered day and night rests on pages of the Home Office and of other forces.
phone\t101\ttel:101\t101\t\t24/7\tfree\t\t\t\t
textphone\t18001 101\ttel:18001101\t18001101\t\t\tfree\t\t\t\t
government\t2024-12\tnations\thttps://github.com/humaniverse/geographr/blob/c026be5cc76cb576358082b53f1f13d69ab577ae/data/lookup_ltla24_csp24_pfa24.rda
government\t2026-09\tservice number address\thttps://github.com/AlexGitta/report/blob/7e076831fe0d47f3dcdb0f5975b2a813902a7fca/data/raw/police_forces_api.json
operator\t\tservice address\thttps://www.cambs.police.uk/police-forces/cambridgeshire-constabulary/areas/campaigns/campaigns/save-time-report-online/
operator\t\tnumber\thttps://www.contactcambspolice.uk/Contact/Accessible.aspx
press\t2024-06\tservice number\thttps://www.peterboroughtoday.co.uk/news/crime/plea-after-police-record-more-than-20000-calls-in-just-one-month-4653911

",
    &[27, 55, 83, 111, 139, 232, 310, 315, 316, 319, 321, 336, 337, 338, 339, 340, 341, 352, 363, 374, 464, 554, 1230, 1231, 1232], [63, 1, 1, 5]),
    Contact::packed(
"\
care-inspectorate-scotland
Care Inspectorate
Care Inspectorate
the Care Inspectorate
https://www.careinspectorate.com
Checks care homes, childminders and other care services in Scotland. Tell them if you are worried about one.
Anyone worried about a care service in Scotland. That includes children and adults who use it, and people who work there.
true
true
39
4

if-you-choose






2026-11-25
The operator's page with the number, the hours, the form and the text number has no date. It is of 2021 or later.\tThe text number is on that page alone. When texts are answered is not known.\tThe page says that your details can be kept from the service, but gives no limit, so nothing is promised.
phone\t0345 600 9527\ttel:+443456009527\t03456009527\t\tMo-Fr 09:00-16:00\tstandard\t\t\t\t
form\thttps://www.careinspectorate.com/index.php/complaints\thttps://www.careinspectorate.com/index.php/complaints\t\t\t\tunknown\t\t\t\tLook for the online form on this page.
sms\t07870 981785\tsms:+447870981785\t+447870981785\t\t\tunknown\t\t\t\tChildren and young people can text about the care they get.
third-party\t2025\tnumber\t
operator\t\tnumber hours service address anonymity\thttp://www.careinspectorate.com/index.php/complaints
operator\t\tnumber\thttps://www.careinspectorate.com/index.php/complain-about-the-care-inspectorate

Care Inspectorate Scotland",
    &[26, 44, 62, 84, 117, 226, 348, 353, 358, 361, 363, 364, 378, 379, 380, 381, 382, 383, 384, 395, 692, 1062, 1286, 1287, 1314], [39, 4, 4, 3]),
    Contact::packed(
"\
care-inspectorate-wales
Care Inspectorate Wales
Care Inspectorate Wales
Care Inspectorate Wales
https://www.careinspectorate.wales/
Checks care homes, home care, fostering, childminders and nurseries in Wales. Tell them if something worries you about one.
Anyone worried about a social care or childcare service in Wales, including people who use it or work there.
true
true
38
2




Website in Welsh and English



2026-11-25
Website only. The phone number 0300 7900 126 and an e-mail address stand in third-party files alone, so they are held back.\tThe page for telling them was read in a copy of January 2021. Check that the address still works before a release.\tNo page quoted shows that the website is in Welsh as well.\tIt was called CSSIW before.
form\thttps://www.careinspectorate.wales/providing-feedback-about-care-services-wales-html\thttps://www.careinspectorate.wales/providing-feedback-about-care-services-wales-html\t\t\t\tunknown\t\t\t\tThey use what you say when they inspect services. They do not settle one person's complaint.
operator\t2021-01\tservice address nations\thttps://www.careinspectorate.wales/providing-feedback-about-care-services-wales-html
operator\t2024-01\tservice\thttps://www.careinspectorate.wales/securing-improvement-and-enforcement-policy-html

CIW\tArolygiaeth Gofal Cymru",
    &[23, 47, 71, 95, 131, 255, 364, 369, 374, 377, 379, 380, 381, 382, 383, 412, 413, 414, 415, 426, 752, 1034, 1269, 1270, 1298], [38, 2, 2, 3]),
    Contact::packed(
"\
centrepoint
Centrepoint Helpline
Centrepoint
the Centrepoint Helpline
https://centrepoint.org.uk/
Helps young people who have nowhere to live, or soon may not. They tell you what help you have a right to and what to do next.
Young people aged 16 to 25 in England who are homeless or may soon be, people worried about them, and professionals.

true
39
1








2026-11-25
No page of Centrepoint with the number was read. It rests on undated lists of other people. Call it before a release.\tHours are left out. Press of 2017 and an undated list say 9am to 5pm on weekdays, but no page of the operator was read for them.\tIt began for England in 2017. The operator's page of 2026 does not say which nations it covers.\tThe address of its page for help now is in one list alone, so the channel is the front page.
phone\t0808 800 0661\ttel:+448088000661\t08088000661\t\t\tfree\t\t\t\tOpen in the daytime on weekdays.
form\thttps://centrepoint.org.uk/\thttps://centrepoint.org.uk/\t\t\t\tunknown\t\t\t\tIts website. Look for help if you are homeless.
operator\t2026-02\tservice address\thttps://centrepoint.org.uk/news/happy-9th-birthday-centrepoint-helpline
press\t2017-02\tservice nations\thttps://www.aol.co.uk/news/2017/02/13/william-hears-call-from-homeless-teenager-at-launch-of-centrepoi/
third-party\t\tnumber audience\t

",
    &[11, 32, 44, 69, 97, 224, 341, 342, 347, 350, 352, 353, 354, 355, 356, 357, 358, 359, 360, 371, 807, 1023, 1292, 1293, 1294], [39, 1, 1, 2]),
    Contact::packed(
"\
ceop-safety-centre
CEOP Safety Centre
National Crime Agency (CEOP)
the CEOP Safety Centre
https://www.ceop.police.uk/Safety-Centre/
Report online sexual abuse or grooming of a child, or sexual pressure on a child. A child protection adviser reads it. Not for bullying, fake accounts or hacking.
Children and young people, parents and carers, other adults and professionals.
true
true
39
15

name-needed
You have to say who you are. They share your report only as far as they need to, to keep the child safe.





2026-11-25
The form does not bring an immediate answer: in danger it is always 999.\tThe operator's pages have no date. A list of August 2026, compared with them, agrees on what the centre takes and does not take.\tThinkuknow is now CEOP Education. Old copies of its site still exist.
form\thttps://www.ceop.police.uk/Safety-Centre/\thttps://www.ceop.police.uk/Safety-Centre/\t\t\t24/7\tunknown\t\t\t\tThey do not answer at once. In danger now, call 999.
press\t\tservice anonymity\thttps://www.ceopeducation.co.uk/parents/get-help/reporting-an-incident/
operator\t\tservice\thttps://www.ceop.police.uk/Safety-Centre/What-happens-when-I-make-a-report-YP/What-happens-when-I-make-a-report-parent/
operator\t\tservice\thttps://www.thinkuknow.co.uk/11_13/help/CEOP/
third-party\t2026-08\tservice address\t

CEOP\tCEOPS\tChild Exploitation and Online Protection\tChild Exploitation and Online Protection Command\tNational Crime Agency",
    &[18, 37, 66, 89, 131, 294, 373, 378, 383, 386, 389, 390, 402, 507, 508, 509, 510, 511, 512, 523, 795, 955, 1291, 1292, 1415], [39, 15, 15, 3]),
    Contact::packed(
"\
cheshire-constabulary
Cheshire Constabulary
Cheshire Constabulary
Cheshire Constabulary
https://www.cheshire.police.uk
The local police force. You can report a crime, give information or ask for advice by phone.
Anyone who needs the police in Cheshire but is not in danger right now.
true

63
1
Cheshire





police-101
police-101
2026-11-25
That 101 is answered day and night rests on pages of the Home Office and of other forces.\tThat text relay reaches 101 with the prefix 18001 is the rule for the whole country. No page of this force with it was read.
phone\t101\ttel:101\t101\t\t24/7\tfree\t\t\t\t
textphone\t18001 101\ttel:18001101\t18001101\t\t\tfree\t\t\t\t
government\t2024-12\tnations\thttps://github.com/humaniverse/geographr/blob/c026be5cc76cb576358082b53f1f13d69ab577ae/data/lookup_ltla24_csp24_pfa24.rda
government\t2026-09\tservice number address\thttps://github.com/AlexGitta/report/blob/7e076831fe0d47f3dcdb0f5975b2a813902a7fca/data/raw/police_forces_api.json
operator\t2020\tservice address\thttps://www.cheshire.police.uk/foi-ai/cheshire-police/who-we-are-and-what-we-do/
operator\t2020\tservice\thttps://www.cheshire.police.uk/police-forces/cheshire-constabulary/areas/cheshire/campaigns/coronavirus-our-response/

Cheshire Police",
    &[21, 43, 65, 87, 118, 211, 283, 288, 289, 292, 294, 303, 304, 305, 306, 307, 308, 319, 330, 341, 556, 646, 1202, 1203, 1219], [63, 1, 1, 5]),
    Contact::packed(
"\
childline
Childline
NSPCC
Childline
https://www.childline.org.uk/get-support/contacting-childline/
A trained counsellor listens to you, whatever is on your mind. You can call, chat online or write through the website.
Anyone under 19 in the UK.

true
1
15

if-you-choose
You do not have to say your name. If you or someone else is in serious danger, they may tell other people.
Landline bills and most mobile bills do not show the call. Your phone's list of calls does, so delete it there.

nspcc-helpline


2026-11-25
The page address of the online chat was not seen in any copy, so chat points to the front page.\tChat hours are left out: press of 2022 and 2024 says day and night online too, but no page of the operator with chat hours was read.\tThe operator's page of 2025 names phone, e-mail and chat. The number itself rests on a council page, press and lists, the newest of September 2026.\tThe sign language hours are from the 2017 launch and are left out.\tThe bill statement covers landlines and most mobile networks, not all.
phone\t0800 1111\ttel:+448001111\t08001111\t\t24/7\tfree\t\t\t\t
webchat\thttps://www.childline.org.uk\thttps://www.childline.org.uk\t\t\t\tunknown\t\t\t\tChoose the 1-2-1 chat with a counsellor.
form\thttps://www.childline.org.uk\thttps://www.childline.org.uk\t\t\t\tunknown\t\t\t\tMake an account there, then write to a counsellor.
bsl\thttps://www.childline.org.uk\thttps://www.childline.org.uk\t\t\t\tunknown\t\t\t\tOpen the Deaf Zone to talk through an interpreter.
press\t2024-11\tservice hours\thttps://parents-news.co.uk/2024/11/anti-bullying-week-2024-insight-and-advice-from-childline-and-the-nspcc-helpline
press\t2024-09\tservice hours\thttps://www.shieldsgazette.com/news/opinion/columnists/childline-alarming-number-of-children-five-and-under-suffer-neglect-4788917
government\t\tnumber cost bill\thttps://eastcambs.gov.uk/content/report-child-abuse
press\t2017-05\tservice\thttps://limpingchicken.com/2017/05/17/deaf-news-childline-launches-deaf-counselling-service-bsl
press\t\taudience service\thttps://en.wikipedia.org/wiki/Childline
operator\t2025\tservice audience\thttps://learning.nspcc.org.uk/research-resources/statistics-briefings/childline-nspcc-helpline-statistics
third-party\t2026-09\tnumber address\t
third-party\t2026-06\tnumber hours audience address\t
press\t2022\tnumber hours\thttps://onthewight.com/anti-bullying-week-you-can-reach-out-to-childline-for-support-if-youre-being-bullied/

Child Line\tNational Society for the Prevention of Cruelty to Children",
    &[9, 19, 25, 35, 98, 217, 244, 245, 250, 252, 255, 256, 270, 377, 489, 490, 505, 506, 507, 518, 1033, 1464, 2387, 2388, 2458], [1, 15, 15, 10]),
    Contact::packed(
"\
children-first-support-line
Children First support line
Children First
the Children First support line
https://www.childrenfirst.org.uk/supportline
Practical, emotional and money help for families, and a place to talk when you are worried about a child.
Anyone in Scotland who cares for a child or is worried about one, including kinship carers.

true
46
4








2026-11-25
Renamed: it was ParentLine Scotland, then Children 1st Parentline. The number did not change, the old e-mail address is out of date.\tOffered to professionals too: the operator names anyone in Scotland who is worried about a child. Also to a parent who is afraid of what they may do, as no page that was read shuts them out.
phone\t08000 28 22 33\ttel:+448000282233\t08000282233\t\tMo-Fr 09:00-21:00; Sa,Su 09:00-12:00\tfree\t\t\t\t
webchat\thttps://www.childrenfirst.org.uk/supportline\thttps://www.childrenfirst.org.uk/supportline\t\t\tMo-Fr 09:00-21:00; Sa,Su 09:00-12:00\tunknown\t\t\t\t
operator\t2025\tnumber hours service cost\thttps://childrenfirst.org.uk/news/families-urged-to-call-support-line-during-cold-snap
third-party\t2026-10\tnumber hours\t
operator\t2026\tnumber hours service cost\thttps://www.childrenfirst.org.uk/news/children-first-urges-families-living-in-poverty-across-scotland-to-contact-them-for-help

",
    &[27, 55, 70, 102, 147, 253, 345, 346, 351, 354, 356, 357, 358, 359, 360, 361, 362, 363, 364, 375, 699, 946, 1274, 1275, 1276], [46, 4, 4, 2]),
    Contact::packed(
"\
citizens-advice-consumer
Citizens Advice consumer service
Citizens Advice
the Citizens Advice consumer service
https://www.citizensadvice.org.uk/
Advice after a scam or a dishonest trader. They can pass what you say to Trading Standards.
People in England and Wales.

true
6
3




English and Welsh



2026-11-25
The hours are on one council page alone. It has no date, but the council began in April 2023. Whether the Welsh line keeps the same hours is not stated, so it has none.\tThe operator's complaints page was read, but its phone lines were cut off in the copy.\tThe old number 03454 04 05 06 is superseded.
phone\t0808 223 1133\ttel:+448082231133\t08082231133\t\tMo-Fr 09:00-17:00\tfree\t\t\t\t
phone\t0808 223 1144\ttel:+448082231144\t08082231144\t\t\tfree\t\t\t\tCall this number to speak to someone in Welsh.
press\t\tservice number languages\thttps://www.friendsagainstscams.org.uk/where-to-get-help
press\t2023-07\tnumber\thttps://habinteg.org.uk/tenant-news/how-to-spot-and-protect-yourself-against-scams-2218
government\t\tnumber hours service\thttps://cumberland.gov.uk/business-and-licensing/trading-standards/advice-consumers/advice-and-help-consumers
government\t\tnumber service cost\thttps://www.milton-keynes.gov.uk/environmental-health/trading-standards/trading-standards-consumer-advice

Citizens Advice Bureau\tCyngor ar Bopeth",
    &[24, 57, 73, 110, 145, 237, 266, 267, 272, 274, 276, 277, 278, 279, 280, 298, 299, 300, 301, 312, 613, 798, 1277, 1278, 1318], [6, 3, 3, 2]),
    Contact::packed(
"\
city-of-london-police
City of London Police
City of London Police
City of London Police
https://www.cityoflondon.police.uk
The local police force. You can report a crime, give information or ask for advice by phone or online.
Anyone who needs the police in the City of London, the square mile but is not in danger right now.
true

63
1
City of London





police-101
police-101
2026-11-25
That 101 is answered day and night rests on pages of the Home Office and of other forces.\tAn old page of the force misprints the textphone number as 1800 101.\tThe address of the page to report online rests on one third-party file. Open it before each release.\tThat text relay reaches 101 with the prefix 18001 is the rule for the whole country. No page of this force with it was read.
phone\t101\ttel:101\t101\t\t24/7\tfree\t\t\t\t
textphone\t18001 101\ttel:18001101\t18001101\t\t\tfree\t\t\t\t
form\thttps://www.cityoflondon.police.uk/ro/report/\thttps://www.cityoflondon.police.uk/ro/report/\t\t\t\tunknown\t\t\t\t
government\t2024-12\tnations\thttps://github.com/humaniverse/geographr/blob/c026be5cc76cb576358082b53f1f13d69ab577ae/data/lookup_ltla24_csp24_pfa24.rda
government\t2026-09\tservice number address\thttps://github.com/AlexGitta/report/blob/7e076831fe0d47f3dcdb0f5975b2a813902a7fca/data/raw/police_forces_api.json
operator\t\tservice number nations\thttps://www.cityoflondon.police.uk/contact-city-police/reporting-a-crime/Pages/default.aspx
third-party\t\taddress\t
third-party\t\taddress\t
third-party\t\taddress\t
third-party\t\taddress\t
third-party\t\taddress\t

",
    &[21, 43, 65, 87, 122, 225, 324, 329, 330, 333, 335, 350, 351, 352, 353, 354, 355, 366, 377, 388, 773, 975, 1515, 1516, 1517], [63, 1, 1, 5]),
    Contact::packed(
"\
cleveland-police
Cleveland Police
Cleveland Police
Cleveland Police
https://www.cleveland.police.uk
The local police force. You can report a crime, give information or ask for advice by phone.
Anyone who needs the police in Hartlepool, Middlesbrough, Redcar and Cleveland or Stockton-on-Tees but is not in danger right now.
true

63
1
Hartlepool\tMiddlesbrough\tRedcar and Cleveland\tStockton-on-Tees





police-101
police-101
2026-11-25
That 101 is answered day and night rests on pages of the Home Office and of other forces.\tThat text relay reaches 101 with the prefix 18001 is the rule for the whole country. No page of this force with it was read.
phone\t101\ttel:101\t101\t\t24/7\tfree\t\t\t\t
textphone\t18001 101\ttel:18001101\t18001101\t\t\tfree\t\t\t\t
government\t2024-12\tnations\thttps://github.com/humaniverse/geographr/blob/c026be5cc76cb576358082b53f1f13d69ab577ae/data/lookup_ltla24_csp24_pfa24.rda
government\t2026-09\tservice number address\thttps://github.com/AlexGitta/report/blob/7e076831fe0d47f3dcdb0f5975b2a813902a7fca/data/raw/police_forces_api.json
operator\t2024-05\tservice number address\thttps://www.cleveland.police.uk/news/cleveland/news/2024/may/cleveland-police-launch-survey-aroud-reporting-non-emergency-incidents/
government\t2017\tnations\thttps://www.justiceinspectorates.gov.uk/hmicfrs/peel-assessments/peel-2017/cleveland/more-about-this-area/

",
    &[16, 33, 50, 67, 99, 192, 323, 328, 329, 332, 334, 397, 398, 399, 400, 401, 402, 413, 424, 435, 650, 740, 1349, 1350, 1351], [63, 1, 1, 5]),
    Contact::packed(
"\
council-adult-social-care-england
Adult social care at your council
Local councils in England
the council's adult social care team
https://www.gov.uk/find-local-council
The council's social workers for adults. Tell them if an adult who needs care or support is being abused, neglected or used, or is not safe. You do not have to be sure.
Adults aged 18 or over who need care or support, and anyone worried about one. Use the council where the adult lives.
true
true
54
1








2026-11-25
There is no single number. Each council has its own form or number for the day and an emergency duty team at night. Numbers of councils are left out: on many of their pages they differ.\tThe GOV.UK look-up was not seen in a stored copy of GOV.UK. One list of other people prints its address. Open it before each release.\tGOV.UK's page on reporting abuse of an older person is left out: it is in one list alone, and whether it is meant for every adult was not read.\tMany councils take reports without a name, but not every council was read, so anonymity is not stated.
form\thttps://www.gov.uk/find-local-council\thttps://www.gov.uk/find-local-council\t\t\t\tunknown\t\t\t\tFind the adult's council, then look there for safeguarding adults or, at night, the emergency duty team.
government\t2023-08\tservice\thttps://hackney.gov.uk/safeguarding-vulnerable-adults/
government\t\tservice audience\thttps://www.oxfordshire.gov.uk/residents/social-and-health-care/reporting-concern
government\t\tservice\thttps://www.warrington.gov.uk/info/201086/adult_social_care/2363/reporting_abuse_of_vulnerable_adults_or_children
third-party\t\taddress\t

adult social services\tadult safeguarding team",
    &[33, 67, 93, 130, 168, 337, 455, 460, 465, 468, 470, 471, 472, 473, 474, 475, 476, 477, 478, 489, 1056, 1256, 1605, 1606, 1652], [54, 1, 1, 3]),
    Contact::packed(
"\
cqc
Care Quality Commission
Care Quality Commission
the Care Quality Commission
https://www.cqc.org.uk/
Checks care homes, home care and hospitals in England. Tell them if care is unsafe or someone is being treated badly.
Anyone worried about a care service or hospital in England, including people who work there.
true
true
38
1








2026-11-25
Hours left out: copies of 2011 and 2014 and undated ones agree on Monday to Friday, 8.30am to 5.30pm, but none is known to be of 2020 or later.\tIt uses what people tell it in its inspections, but does not settle one person's complaint.\tThe e-mail address is on an undated page of the operator.
phone\t03000 616161\ttel:+443000616161\t03000616161\t\t\tstandard\t\t\t\tThey use what you say when they inspect services. They do not settle one person's complaint.
form\thttps://www.cqc.org.uk/contact-us\thttps://www.cqc.org.uk/contact-us\t\t\t\tunknown\t\t\t\t
email\tenquiries@cqc.org.uk\tmailto:enquiries@cqc.org.uk\t\t\t\tunknown\t\t\t\t
operator\t2014\tnumber address\thttp://www.cqc.org.uk/contact-us
press\t\tservice number\thttps://www.listerhouseluton.co.uk/practice-information/freedom-to-speak-up-raising-concerns-whistleblowing-policy-for-the-nhs/
third-party\t2026\tnumber\t
operator\t\tnumber address hours\thttp://www.cqc.org.uk/content/complain-about-cqc
government\t\tnumber service\thttps://gloucestershire.gov.uk/health-and-social-care/adult-social-care/social-care-policies-and-procedures/adult-social-care-complaints-policy/appendix-1-definitions

CQC",
    &[3, 27, 51, 79, 103, 221, 314, 319, 324, 327, 329, 330, 331, 332, 333, 334, 335, 336, 337, 348, 642, 956, 1467, 1468, 1472], [38, 1, 1, 3]),
    Contact::packed(
"\
crimestoppers
Crimestoppers
Crimestoppers Trust
Crimestoppers
https://crimestoppers-uk.org
A charity, not the police. Tell them about a crime without saying who you are, and they pass it to the police or another agency.
Anyone who knows something about a crime.

true
55
15

always



fearless


2026-11-25
Its pages for Scotland and Northern Ireland and its forms in other languages were not checked.\tThe operator's page is undated and gives no hours. Round-the-clock hours rest on other people's pages, the newest of 2023. Nothing newer was read.
phone\t0800 555 111\ttel:+44800555111\t0800555111\t\t24/7\tfree\t\t\t\tThey do not record the call or see your number.
form\thttps://crimestoppers-uk.org/give-information\thttps://crimestoppers-uk.org/give-information\t\t\t24/7\tunknown\t\t\t\tThey take out anything that could show who you are before they pass it on.
operator\t\tnumber service anonymity\thttps://crimestoppers-uk.org/about-the-charity/who-we-are/our-people/our-contact-centre
press\t2014-01\tcost hours anonymity\thttp://www.kingsblog.org.uk/2014/01/what-is-crimestoppers.html
press\t\tnumber hours anonymity\thttps://easternprotect.org/reporting
press\t2023-11\thours anonymity\thttps://kiwix.aage21.com/content/wikipedia_en_all_maxi_2023-11_
third-party\t2023-02\thours anonymity\thttps://www.highsheriffofsurrey.com/2023/02/06/crimestoppers/

Crime Stoppers",
    &[13, 27, 47, 61, 90, 219, 261, 262, 267, 270, 273, 274, 281, 282, 283, 284, 293, 294, 295, 306, 548, 847, 1327, 1328, 1343], [55, 15, 15, 10]),
    Contact::packed(
"\
cruse
Cruse Bereavement Support helpline
Cruse Bereavement Support
the Cruse helpline
https://www.cruse.org.uk/get-support/helpline/
Trained volunteers listen to you when someone has died. They can also find you more support.
Anyone in England, Wales or Northern Ireland who is grieving, and people worried about them.

true
6
11








2026-11-25
The charity was called Cruse Bereavement Care. Its own page with the number is of 2020.\tHours are those of two third-party lists of October 2026. An undated list gives others, and one check of 2026 could not read them. Bank holidays are not known.\tThe address of the helpline's page stands in third-party lists only.\tCruse Scotland is another charity. Its number, 0808 802 6161, stands in one list only and is left out.
phone\t0808 808 1677\ttel:+448088081677\t08088081677\t\tMo,We-Fr 09:30-17:00; Tu 13:00-20:00\tfree\t\t\t\t
operator\t2020\tservice number\thttps://www.cruse.org.uk/cruse-receives-funding-boost-government
third-party\t2026-10\tnumber hours address\t
third-party\t2026-10\tnumber hours nations\t
press\t2022\tnumber cost nations\thttps://en.wikipedia.org/wiki/Cruse_Bereavement_Care

Cruse\tCruse Bereavement",
    &[5, 40, 66, 85, 132, 225, 318, 319, 324, 326, 329, 330, 331, 332, 333, 334, 335, 336, 337, 348, 768, 865, 1127, 1128, 1152], [6, 11, 11, 2]),
    Contact::packed(
"\
cst
Community Security Trust (CST)
Community Security Trust
the Community Security Trust
https://cst.org.uk/
Report hate against Jewish people and get support. They can report to the police for you if you agree.
Anyone in the UK who has been a target of antisemitism or has seen it.

true
6
15








2026-11-25
Number and hours rest on an operator post of March 2020, an undated press page and a review of 2014. No newer copy prints the number, so check it before a release.\tCopies of 2014 to about 2019 give 0800 032 3263 for London and 0800 980 0668 for Manchester, the north and Scotland. The post of 2020 gives one national number.\tThe facts say details reach the police only with the victim's agreement, but give no limit to that, so no promise is made.
phone\t0800 032 3263\ttel:+448000323263\t08000323263\t\t24/7\tfree\t\t\t\t
email\tincidents@cst.org.uk\tmailto:incidents@cst.org.uk\t\t\t\tunknown\t\t\t\t
operator\t2020-03\tservice number hours\thttps://cst.org.uk/news/blog
press\t\tservice number hours address\thttps://www.jewishnews.co.uk/cst-if-you-see-it-report-it-and-stop-it/amp/
third-party\t2014\tnumber\thttps://dokumen.tips/documents/-2014-cst-protecting-our-jewish-community-review-2014co-operation.html

CST",
    &[3, 34, 59, 88, 108, 211, 282, 283, 288, 290, 293, 294, 295, 296, 297, 298, 299, 300, 301, 312, 760, 895, 1198, 1199, 1203], [6, 15, 15, 2]),
    Contact::packed(
"\
cumbria-constabulary
Cumbria Constabulary
Cumbria Constabulary
Cumbria Constabulary
https://www.cumbria.police.uk
The local police force. You can report a crime, give information or ask for advice by phone or online.
Anyone who needs the police in Cumbria but is not in danger right now.
true

63
1
Cumbria





police-101
police-101
2026-11-25
That 101 is answered day and night rests on pages of the Home Office and of other forces.\tThat text relay reaches 101 with the prefix 18001 is the rule for the whole country. No page of this force with it was read.
phone\t101\ttel:101\t101\t\t24/7\tfree\t\t\t\t
textphone\t18001 101\ttel:18001101\t18001101\t\t\tfree\t\t\t\t
form\thttps://www.cumbria.police.uk/report-it\thttps://www.cumbria.police.uk/report-it\t\t\t\tunknown\t\t\t\t
government\t2024-12\tnations\thttps://github.com/humaniverse/geographr/blob/c026be5cc76cb576358082b53f1f13d69ab577ae/data/lookup_ltla24_csp24_pfa24.rda
government\t2026-09\tservice number address\thttps://github.com/AlexGitta/report/blob/7e076831fe0d47f3dcdb0f5975b2a813902a7fca/data/raw/police_forces_api.json
operator\t2025-01\tservice address\thttps://content.govdelivery.com/accounts/UKCUMBRIA_POLICE/bulletins/3cb4d97
operator\t\tnumber\thttps://www.cumbria.police.uk/contact-us/by-phone

Cumbria Police",
    &[20, 41, 62, 83, 113, 216, 287, 292, 293, 296, 298, 306, 307, 308, 309, 310, 311, 322, 333, 344, 559, 749, 1230, 1231, 1246], [63, 1, 1, 5]),
    Contact::packed(
"\
dan-247
DAN 24/7
Betsi Cadwaladr University Health Board (NHS Wales)
DAN 24/7
https://dan247.org.uk/
The drug and alcohol helpline for Wales. They listen, give you information and tell you about help near you.
Anyone in Wales worried about drugs or drinking, whether it is their own or someone else's.

true
62
2







call-wales
2026-11-25
Number and text code are on the service's own page, which has no date.\tDay and night opening rests on the name and on one third-party file of 2026.\tThat the health board runs it rests on press of October 2020, and that the Welsh Government pays for it on the facts alone.\tThe text code 81066 is C.A.L.L.'s too: the keyword makes the difference. Hours and cost of a text were not read.\tAn undated list says Welsh and English. No dated or official page was found, so languages are left out.\tNo page gives an age limit. It is not offered to children.
phone\t0808 808 2234\ttel:+448088082234\t08088082234\t\t24/7\tfree\t\t\t\t
sms\t81066\tsms:81066?body=DAN\t81066\tDAN\t\tunknown\t\t\t\t
operator\t\tservice number address cost nations\thttps://dan247.org.uk/Drug_Alcohol.asp
press\t\tservice number address cost\thttps://issuu.com./excellmedia/docs/call-brochure3lores
press\t2020-10\tservice\thttp://www.deeside.com/its-ok-not-to-be-ok-north-wales-mental-health-helpline-available-24-7-to-those-in-need-as-covid-19-cases-increase/
third-party\t2026\tnumber hours nations\t

DAN 247\tDAN247\tWales Drug and Alcohol Helpline",
    &[7, 16, 68, 77, 100, 209, 301, 302, 307, 310, 312, 313, 314, 315, 316, 317, 318, 319, 330, 341, 889, 1006, 1381, 1382, 1429], [62, 2, 2, 2]),
    Contact::packed(
"\
derbyshire-constabulary
Derbyshire Constabulary
Derbyshire Constabulary
Derbyshire Constabulary
https://www.derbyshire.police.uk
The local police force. You can report a crime, give information or ask for advice by phone.
Anyone who needs the police in Derbyshire but is not in danger right now.
true

63
1
Derbyshire





police-101
police-101
2026-11-25
That 101 is answered day and night rests on pages of the Home Office and of other forces.\tThat text relay reaches 101 with the prefix 18001 is the rule for the whole country. No page of this force with it was read.
phone\t101\ttel:101\t101\t\t24/7\tfree\t\t\t\t
textphone\t18001 101\ttel:18001101\t18001101\t\t\tfree\t\t\t\t
government\t2024-12\tnations\thttps://github.com/humaniverse/geographr/blob/c026be5cc76cb576358082b53f1f13d69ab577ae/data/lookup_ltla24_csp24_pfa24.rda
government\t2026-09\tservice number address\thttps://github.com/AlexGitta/report/blob/7e076831fe0d47f3dcdb0f5975b2a813902a7fca/data/raw/police_forces_api.json
operator\t2024-03\tservice address\thttps://www.derbyshire.police.uk/news/derbyshire/news/news/forcewide/2024/march/police-anti-corruption-and-abuse-reporting-service-is-launched/
government\t2023-11\tservice number\thttps://www.derbyshire-pcc.gov.uk/public-information/performance-scrutiny-meetings/performance-scrutiny-meeting-focusing-on-strong-local-policing-28-november-2023/

",
    &[23, 47, 71, 95, 128, 221, 295, 300, 301, 304, 306, 317, 318, 319, 320, 321, 322, 333, 344, 355, 570, 660, 1340, 1341, 1342], [63, 1, 1, 5]),
    Contact::packed(
"\
devon-and-cornwall-police
Devon & Cornwall Police
Devon & Cornwall Police
Devon & Cornwall Police
https://www.devon-cornwall.police.uk
The local police force. You can report a crime, give information or ask for advice by phone.
Anyone who needs the police in Cornwall or Devon but is not in danger right now.
true

63
1
Cornwall\tDevon





police-101
police-101
2026-11-25
That 101 is answered day and night rests on pages of the Home Office and of other forces.
phone\t101\ttel:101\t101\t\t24/7\tfree\t\t\t\t
textphone\t18001 101\ttel:18001101\t18001101\t\t\tfree\t\t\t\t
government\t2024-12\tnations\thttps://github.com/humaniverse/geographr/blob/c026be5cc76cb576358082b53f1f13d69ab577ae/data/lookup_ltla24_csp24_pfa24.rda
government\t2026-09\tservice number address\thttps://github.com/AlexGitta/report/blob/7e076831fe0d47f3dcdb0f5975b2a813902a7fca/data/raw/police_forces_api.json
operator\t\tservice\thttps://youth.devon-cornwall.police.uk/young-people/crime-and-the-law/contacting-the-police
government\t2011-09\tnumber\thttp://www.cornwall.gov.uk/environment-and-planning/emergencies/
third-party\t\tnations\thttps://en.wikipedia.org/wiki/Devon_and_Cornwall_Police

",
    &[25, 49, 73, 97, 134, 227, 308, 313, 314, 317, 319, 334, 335, 336, 337, 338, 339, 350, 361, 372, 462, 552, 1135, 1136, 1137], [63, 1, 1, 5]),
    Contact::packed(
"\
dorset-police
Dorset Police
Dorset Police
Dorset Police
https://www.dorset.police.uk
The local police force. You can report a crime, give information or ask for advice by phone.
Anyone who needs the police in Dorset but is not in danger right now.
true

63
1
Dorset





police-101
police-101
2026-11-25
That 101 is answered day and night rests on pages of the Home Office and of other forces.\tA number for callers from outside the county, 01305 222222, is from 2011 and is left out.
phone\t101\ttel:101\t101\t\t24/7\tfree\t\t\t\t
textphone\t18001 101\ttel:18001101\t18001101\t\t\tfree\t\t\t\t
government\t2024-12\tnations\thttps://github.com/humaniverse/geographr/blob/c026be5cc76cb576358082b53f1f13d69ab577ae/data/lookup_ltla24_csp24_pfa24.rda
government\t2026-09\tservice number address\thttps://github.com/AlexGitta/report/blob/7e076831fe0d47f3dcdb0f5975b2a813902a7fca/data/raw/police_forces_api.json
operator\t2020\tservice address\thttps://www.dorset.police.uk/coronavirus/
press\t2021\tservice\thttps://www.dorsetecho.co.uk/news/19458650.police-urge-residents-report-online-busy-summer/
press\t2012-01\tnumber\thttps://www.heart.co.uk/dorset/news/local/dial-101-dorset-police/

",
    &[13, 27, 41, 55, 84, 177, 247, 252, 253, 256, 258, 265, 266, 267, 268, 269, 270, 281, 292, 303, 483, 573, 1148, 1149, 1150], [63, 1, 1, 5]),
    Contact::packed(
"\
drinkline
Drinkline
Drinkline
Drinkline
https://www.nhs.uk/live-well/alcohol-advice/alcohol-support/
Advice if you are worried about your own drinking or someone else's.
Anyone in England or Scotland. Each nation has its own number.

true
62
5








2026-11-25
Everything rests on other people's lists. The number and hours for England cite the NHS page on alcohol support, which was not read.\tThe Scottish number is on Drinkaware's support lines page, as one file of 2026 says. No second copy was found. Its hours are not known.\tEach number serves one nation. Wales has a service of another name, which is a contact of its own. Nothing was found for Northern Ireland.
phone\t0300 123 1110\ttel:+443001231110\t03001231110\t\tMo-Fr 09:00-20:00; Sa,Su 11:00-16:00\tstandard\t1\t\t\t
phone\t0800 7314 314\ttel:+448007314314\t08007314314\t\t\tfree\t4\t\t\tIn Scotland the line is called Drinkline Scotland.
third-party\t2026\tservice number hours nations\t
third-party\t\thours\t

Drink Line\tDrinkline Scotland\tNational Alcohol Helpline",
    &[9, 19, 29, 39, 100, 169, 232, 233, 238, 241, 243, 244, 245, 246, 247, 248, 249, 250, 251, 262, 670, 884, 951, 952, 1008], [62, 5, 5, 2]),
    Contact::packed(
"\
drugs-and-alcohol-ni
Drugs and Alcohol NI
Public Health Agency, Northern Ireland
the Drugs and Alcohol NI website
https://drugsandalcoholni.info/
A website that shows where to get help near you with alcohol or drugs in Northern Ireland, for yourself or your family.
Anyone in Northern Ireland affected by alcohol or drugs, and their families.
true
true
63
8








2026-11-25
A directory and no helpline. No phone line on alcohol or drugs for Northern Ireland was found.\tBoth pages are undated.
form\thttps://drugsandalcoholni.info/\thttps://drugsandalcoholni.info/\t\t\t\tunknown\t\t\t\tA website with services near you. Nobody answers you there.
government\t\tservice address\thttps://www.publichealth.hscni.net/node/4816
operator\t\tservice\thttps://drugsandalcoholni.info/the-ni-dacts

Drug and Alcohol NI",
    &[20, 41, 80, 113, 145, 265, 342, 347, 352, 355, 357, 358, 359, 360, 361, 362, 363, 364, 365, 376, 495, 638, 773, 774, 794], [63, 8, 8, 3]),
    Contact::packed(
"\
durham-constabulary
Durham Constabulary
Durham Constabulary
Durham Constabulary
https://www.durham.police.uk
The local police force. You can report a crime, give information or ask for advice by phone.
Anyone who needs the police in County Durham or Darlington but is not in danger right now.
true

63
1
County Durham\tDarlington





police-101
police-101
2026-11-25
That 101 is answered day and night rests on pages of the Home Office and of other forces.\tA number for callers from outside the area, 0345 606 0365, is on an old page and is left out.\tThat text relay reaches 101 with the prefix 18001 is the rule for the whole country. No page of this force with it was read.
phone\t101\ttel:101\t101\t\t24/7\tfree\t\t\t\t
textphone\t18001 101\ttel:18001101\t18001101\t\t\tfree\t\t\t\t
government\t2024-12\tnations\thttps://github.com/humaniverse/geographr/blob/c026be5cc76cb576358082b53f1f13d69ab577ae/data/lookup_ltla24_csp24_pfa24.rda
government\t2026-09\tservice number address\thttps://github.com/AlexGitta/report/blob/7e076831fe0d47f3dcdb0f5975b2a813902a7fca/data/raw/police_forces_api.json
government\t2025\tservice number\thttps://www.durham-pcc.gov.uk/news/making-the-right-call
operator\t\taddress nations\thttps://www.durham.police.uk/About-Us/Our-Commitment/Our-Commitment.aspx

",
    &[19, 39, 59, 79, 108, 201, 292, 297, 298, 301, 303, 328, 329, 330, 331, 332, 333, 344, 355, 366, 675, 765, 1257, 1258, 1259], [63, 1, 1, 5]),
    Contact::packed(
"\
dyfed-powys-police
Dyfed-Powys Police (Heddlu Dyfed-Powys)
Dyfed-Powys Police
Dyfed-Powys Police
https://www.dyfed-powys.police.uk
The local police force. You can report a crime, give information or ask for advice by phone.
Anyone who needs the police in Carmarthenshire, Ceredigion, Pembrokeshire or Powys but is not in danger right now.
true

63
2
Carmarthenshire\tCeredigion\tPembrokeshire\tPowys





police-101
police-101
2026-11-25
That 101 is answered day and night rests on pages of the Home Office and of other forces.\tThat text relay reaches 101 with the prefix 18001 is the rule for the whole country. No page of this force with it was read.
phone\t101\ttel:101\t101\t\t24/7\tfree\t\t\t\t
textphone\t18001 101\ttel:18001101\t18001101\t\t\tfree\t\t\t\t
government\t2024-12\tnations\thttps://github.com/humaniverse/geographr/blob/c026be5cc76cb576358082b53f1f13d69ab577ae/data/lookup_ltla24_csp24_pfa24.rda
government\t2026-09\tservice number address\thttps://github.com/AlexGitta/report/blob/7e076831fe0d47f3dcdb0f5975b2a813902a7fca/data/raw/police_forces_api.json
operator\t2021-12\tservice address\thttps://www.dyfed-powys.police.uk/news/dyfed-powys/news/2021/december-2021/december-blog-from-the-breconshire-inspector/
third-party\t2025-01\tnations languages\thttps://en.wikipedia.org/wiki/Dyfed-Powys_Police

Heddlu Dyfed-Powys",
    &[18, 58, 77, 96, 130, 223, 338, 343, 344, 347, 349, 396, 397, 398, 399, 400, 401, 412, 423, 434, 649, 739, 1285, 1286, 1305], [63, 2, 2, 5]),
    Contact::packed(
"\
emergency-999
999 emergency services
UK emergency services
the emergency services

Police, ambulance, fire and coastguard. For when someone is in danger or a crime is happening now.
Anyone in an emergency.
true

63
15








2026-11-25
No address of a page of its own was seen, so no website is given.\tSilent calls: pages disagree on when to press 55. Use: wait for the prompt, then press 55. Mobiles only, and it does not show where the caller is.\temergencySMS reaches only phones that were registered before. Its information is on relayuk.bt.com. The old emergencysms.org.uk now belongs to somebody else: never link to it.\t18000 is a number to call, not to text.\tHow to ask for an interpreter rests on one council page, so no languages are listed.
phone\t999\ttel:999\t999\t\t24/7\tfree\t\t\t\tOn a mobile and cannot speak? Wait until you are asked, then press 55. This does not tell the police where you are.
phone\t112\ttel:112\t112\t\t24/7\tfree\t\t\t\tThis is the same service as 999.
textphone\t18000\ttel:18000\t18000\t\t24/7\tfree\t\t\t\tCall this from a textphone or the Relay UK app. Do not text it.
sms\t999\tsms:999\t999\t\t24/7\tfree\t\t\t\tWorks only if your phone is registered. To register, text the word register to 999, then reply yes.
bsl\thttps://www.999bsl.co.uk\thttps://www.999bsl.co.uk\t\t\t24/7\tunknown\t\t\t\tFor British Sign Language users. There is an app too, and you do not need to register.
government\t\tservice number cost\thttps://youth.devon-cornwall.police.uk/young-people/crime-and-the-law/contacting-the-police
press\t2022-06\tservice hours cost nations\thttps://beta.rnid.org.uk/2022/06/999-bsl-is-now-live/
government\t\tnumber\thttps://bucksfire.gov.uk/safety-hub/emergency-sms/
press\t2025\tnumber\thttps://www.skillbasefirstaid.com/emergency-sms-can-i-text-999
government\t\tservice\thttps://www.bracknell-forest.gov.uk/crime-and-emergencies/crime-and-community-safety/domestic-abuse/get-help-yourself-or-someone-else/silent-solution
press\t\tnumber service\thttps://www.communityfirstaidproject.co.uk/training/video/silent-emergency-calls
press\t2019-04\tservice\thttps://www.itv.com/news/2019-04-08/how-silent-999-calls-should-be-done-as-police-campaign-busts-myth/
third-party\t2026-10\tnumber\t

ambulance service\tfire service\tfire brigade\tCoastguard",
    &[13, 36, 58, 81, 82, 181, 205, 210, 211, 214, 217, 218, 219, 220, 221, 222, 223, 224, 225, 236, 750, 1374, 2170, 2171, 2226], [63, 15, 15, 1]),
    Contact::packed(
"\
essex-police
Essex Police
Essex Police
Essex Police
https://www.essex.police.uk
The local police force. You can report a crime, give information or ask for advice by phone.
Anyone who needs the police in Essex but is not in danger right now.
true

63
1
Essex





police-101
police-101
2026-11-25
That 101 is answered day and night rests on pages of the Home Office and of other forces.\tThat text relay reaches 101 with the prefix 18001 is the rule for the whole country. No page of this force with it was read.
phone\t101\ttel:101\t101\t\t24/7\tfree\t\t\t\t
textphone\t18001 101\ttel:18001101\t18001101\t\t\tfree\t\t\t\t
government\t2024-12\tnations\thttps://github.com/humaniverse/geographr/blob/c026be5cc76cb576358082b53f1f13d69ab577ae/data/lookup_ltla24_csp24_pfa24.rda
government\t2026-09\tservice number address\thttps://github.com/AlexGitta/report/blob/7e076831fe0d47f3dcdb0f5975b2a813902a7fca/data/raw/police_forces_api.json
operator\t\tservice number address\thttps://www.essex.police.uk/police-forces/essex-police/areas/essex-police/au/about-us/help-us-help-you/
operator\t2025-03\tservice\thttps://content.govdelivery.com/accounts/UKORGESSPO/bulletins/3d56b6a

",
    &[12, 25, 38, 51, 79, 172, 241, 246, 247, 250, 252, 258, 259, 260, 261, 262, 263, 274, 285, 296, 511, 601, 1138, 1139, 1140], [63, 1, 1, 5]),
    Contact::packed(
"\
family-lives
Family Lives helpline
Family Lives
the Family Lives helpline
https://www.familylives.org.uk/how-we-can-help/confidential-helpline/
Someone to listen, with information and advice on being a parent and on family life.
Parents, carers and family members in England and Wales.

true
14
3








2026-11-25
Number, hours and nations rest on other people's lists. No operator page with the number or the hours was found.\tA list of 2026 calls it a 24-hour line. Two others, one of October 2026 that names the operator's page, agree on the hours given. Every list has it open in those hours. When it is closed is less sure.\tTwo e-mail addresses were not confirmed and are left out.\tOffered to a parent who is afraid of what they may do: it is for parents and carers, and no page that was read shuts them out.
phone\t0808 800 2222\ttel:+448088002222\t08088002222\t\tMo-Fr 09:00-21:00; Sa,Su 10:00-15:00\tfree\t\t\t\t
third-party\t2026-10\tnumber hours nations\t
third-party\t\thours\t
third-party\t2026\tnumber\t

",
    &[12, 34, 47, 73, 143, 228, 285, 286, 291, 294, 296, 297, 298, 299, 300, 301, 302, 303, 304, 315, 814, 911, 998, 999, 1000], [14, 3, 3, 2]),
    Contact::packed(
"\
fcdo-consular-emergency
Foreign Office emergency line for British people abroad
Foreign, Commonwealth & Development Office
the Foreign Office emergency line
https://www.gov.uk/guidance/consular-assistance-how-the-foreign-commonwealth-development-office-provides-support
Help by day and night for British people in trouble abroad. For example, if someone was taken abroad for a forced marriage or FGM, was attacked, or is kept there.
British people abroad, and people in the UK who are worried about one.
true
true
39
15








2026-11-25
No government page that prints 020 7008 5000 was read. It rests on two undated web pages of third parties and on undated lists. Call it before a release.\tGovernment copies up to August 2022 give the older 020 7008 1500.\tThat the Forced Marriage Unit's calls go to this line when it is closed was read on no page. The Global Response Centre is named on pages with the older number.
phone\t020 7008 5000\ttel:+442070085000\t02070085000\t\t24/7\tstandard\t\t\t\tFor calls from the UK.
phone-from-abroad\t+44 20 7008 5000\ttel:+442070085000\t+442070085000\t\t24/7\tinternational\t\t\t\t
government\t\tservice address\thttps://gov.uk/guidance/consular-assistance-how-the-foreign-commonwealth-development-office-provides-support
third-party\t\tnumber hours\thttps://www.allthingsembassy.com/emergency-abroad.html
third-party\t\tnumber\thttps://www.goodtogoinsurance.com/travel-advice/consular-assistance-abroad-what-to-do-if-you-have-a-travel-emergency
third-party\t\tnumber\t

FCDO\tForeign Office",
    &[23, 79, 122, 156, 269, 432, 503, 508, 513, 516, 519, 520, 521, 522, 523, 524, 525, 526, 527, 538, 919, 1101, 1477, 1478, 1498], [39, 15, 15, 3]),
    Contact::packed(
"\
fearless
Fearless
Crimestoppers
Fearless
https://crimestoppers-uk.org/fearless
Part of the charity Crimestoppers, for young people. Find out about crime, or tell them what you know without saying who you are.
Young people, about 11 to 16 years old, who know something about a crime.

true
1
15

always





crimestoppers
2026-11-25
The ages come from one press report of 2019. No other page with ages was found.\tThe old address fearless.org was still quoted in 2025. By 2024 its pages were on the Crimestoppers site.
form\thttps://crimestoppers-uk.org/fearless\thttps://crimestoppers-uk.org/fearless\t\t\t24/7\tunknown\t\t\t\tThe form takes out anything that could show who you are.
phone\t0800 555 111\ttel:+44800555111\t0800555111\t\t24/7\tfree\t\t\t\tThis is the Crimestoppers number. They do not record the call or see your number.
operator\t2024\taddress\thttps://crimestoppers-uk.org/fearless/news/2024/report-remove
press\t\tservice\thttps://theppod.somersetsafeguardingchildren.org.uk/2138815/episodes/17998851-fearless-helping-young-people-report-crime?t=0
press\t2019\taudience service\thttps://standard.co.uk/news/uk/crime-site-calls-on-children-to-report-violence-a4203111.html

Crimestoppers Trust\tCrime Stoppers",
    &[8, 17, 31, 40, 78, 208, 282, 283, 288, 290, 293, 294, 301, 302, 303, 304, 305, 306, 320, 331, 516, 815, 1160, 1161, 1196], [1, 15, 15, 2]),
    Contact::packed(
"\
fgm-support-clinics-england
National FGM Support Clinics
NHS England
a National FGM Support Clinic
https://www.england.nhs.uk/london/2019/09/12/nhs-ramps-up-support-for-survivors-of-fgm/
NHS clinics for women who have had FGM, run by women. There is a doctor or midwife, counselling, and someone to speak up for you. You do not have to be pregnant.
Women aged 18 or over in England who have had FGM. For a girl under 18, ask a doctor about a clinic for children.
true
true
34
1








2026-11-25
Eight clinics opened in September 2019. Which of them still run was not read, nor was the NHS page that lists them.\tThe one number in the facts, 07469 413341, is left out. It is a mobile of the Croydon clinic alone, on an undated page that says the clinic was to move, and would pass for a national number.\tThat you can walk in or refer yourself rests on one undated council page.
form\thttps://www.england.nhs.uk/london/2019/09/12/nhs-ramps-up-support-for-survivors-of-fgm/\thttps://www.england.nhs.uk/london/2019/09/12/nhs-ramps-up-support-for-survivors-of-fgm/\t\t\t\tunknown\t\t\t\tA list from 2019. Some clinics may have moved or closed. Ask your GP or NHS 111 for one near you.
operator\t2019-09\tservice address audience nations\thttps://www.england.nhs.uk/london/2019/09/12/nhs-ramps-up-support-for-survivors-of-fgm/
government\t\tservice cost\thttps://ascpractice.camden.gov.uk/early-help-guide/family-early-help-guidebook/conflict-or-violence-in-the-home/fgm
operator\t\tservice\thttps://www.croydonhealthservices.nhs.uk/a-to-z-of-services/service/female-genital-mutilation-fgm-clinic-221

National FGM Support Clinic\tFGM Support Clinic\tFGM Support Clinics\tFGM clinic\tFGM clinics",
    &[27, 56, 68, 98, 186, 348, 462, 467, 472, 475, 477, 478, 479, 480, 481, 482, 483, 484, 485, 496, 877, 1170, 1576, 1577, 1667], [34, 1, 1, 3]),
    Contact::packed(
"\
financial-support-line-domestic-abuse
Financial Support Line for Victims of Domestic Abuse
Money Advice Plus with Surviving Economic Abuse
the Financial Support Line
https://survivingeconomicabuse.org/i-need-help/
Expert advice about money and debt when someone abuses you, including debts you were forced to take on.
People with money problems who live with domestic abuse or have left it, and professionals who help them.

true
34
15








2026-11-25
The number rests on one undated page of the operator. No second copy of it was found.\tThat page alone gives weekday office hours (9am to 5pm). They are left out until a dated page confirms them.\tThe nations served are not stated. UK-wide is an assumption.\tWhat a text to the 0808 number costs is not stated, so no cost is given. The rule that 080 is free is about calls.\tThe email address is hidden in the stored copy.
phone\t0808 1968845\ttel:+448081968845\t08081968845\t\t\tfree\t\t\t\t
sms\t0808 1968845\tsms:08081968845\t08081968845\t\t\tunknown\t\t\t\t
operator\t\tservice number hours\thttps://survivingeconomicabuse.org/i-need-help/de-linking-from-the-abuser/steps-towards-economic-safety/
press\t\tservice\thttps://onefamily.com/help/supporting-you/financial-abuse

Money Advice Plus\tSurviving Economic Abuse",
    &[37, 90, 138, 165, 213, 317, 423, 424, 429, 432, 435, 436, 437, 438, 439, 440, 441, 442, 443, 454, 873, 992, 1201, 1202, 1245], [34, 15, 15, 2]),
    Contact::packed(
"\
forced-marriage-unit
Forced Marriage Unit
Home Office and Foreign, Commonwealth & Development Office
the Forced Marriage Unit

A government team that can help you stop a forced marriage or leave one, in the UK or abroad. They give you advice and practical help.
Anyone at risk of a forced marriage or already in one, British people abroad, people worried about someone, and professionals.
true
true
55
15








2026-11-25
The hours are those on which all pages agree. Four council pages, the newest of August 2022, say 9am to 5pm on weekdays. One undated directory says 10am to 4pm.\tNo out-of-hours number is given. Council pages, the newest of August 2022, print 020 7008 1500 and say to ask for the Global Response Centre. On undated pages of third parties, which look newer, 020 7008 5000 is the Foreign Office's general number. No page says that the unit uses it.\tNo page of the unit itself was read, so no website is given.\tThe facts say it does not tell the family, but no limit and no source line for this was read, so nothing is stated.
phone\t020 7008 0151\ttel:+442070080151\t02070080151\t\tMo-Fr 10:00-16:00\tstandard\t\t\t\tIt may open for longer. When it is closed, ask the Foreign Office for the Global Response Centre.
phone-from-abroad\t+44 20 7008 0151\ttel:+442070080151\t+442070080151\t\tMo-Fr 10:00-16:00\tinternational\t\t\t\tWhen it is closed, call the Foreign Office and ask for the Global Response Centre.
email\tfmu@fcdo.gov.uk\tmailto:fmu@fcdo.gov.uk\t\t\t\tunknown\t\t\t\t
government\t\tnumber hours\thttps://www.eastcambs.gov.uk/content/forced-marriage
government\t2022-08\tnumber hours\thttps://ris.rutland.gov.uk/kb5/rutland/directory/service.page?id=cLD7DvpclvA&adultchannel=10-1
press\t2023-05\taddress\thttps://is.gd/7Hc1wP
third-party\t\tnumber hours\t
government\t2022-01\tnumber hours service\thttps://directory.luton.gov.uk/kb5/luton/directory/service.page?id=akjpilZNF6k&directorychannel=10
government\t\tnumber hours service\thttps://www.solihull.gov.uk/communities-and-safety/Forced-marriage-or-honour-based-abuse

FMU\tFCDO\tForeign Office\tForeign, Commonwealth & Development Office",
    &[20, 41, 100, 125, 126, 261, 388, 393, 398, 401, 404, 405, 406, 407, 408, 409, 410, 411, 412, 423, 1046, 1471, 2007, 2008, 2075], [55, 15, 15, 3]),
    Contact::packed(
"\
frank
FRANK
Talk to Frank (UK government)
FRANK
https://www.talktofrank.com/
Plain facts and advice about drugs, whether it is you who takes them or someone you care about.
Anyone in England and Wales: young people, people who use drugs, and families.

true
63
3








2026-11-25
Number, text number and hours rest on two third-party lists of September and October 2026. The second names the operator's contact page, which was not read.\tGovernment pages of 2011 to 2013 name the service without a number.\tWhich nations it serves was not confirmed.\tWeb chat left out: only older copies give it and its hours are not confirmed.\tWhat a text to the short code costs is not stated.
phone\t0300 123 6600\ttel:+443001236600\t03001236600\t\t24/7\tstandard\t\t\t\t
sms\t82111\tsms:82111\t82111\t\t24/7\tunknown\t\t\t\t
third-party\t2026-09\tnumber hours\t
third-party\t\tservice hours\t
third-party\t2026-10\tnumber hours address\t
government\t2011\tservice\thttps://gov.uk/government/news/talk-to-frank-advertising-campaign-goes-live

Talk to Frank\tTalktoFrank",
    &[5, 11, 41, 47, 76, 172, 251, 252, 257, 260, 262, 263, 264, 265, 266, 267, 268, 269, 270, 281, 678, 791, 995, 996, 1022], [63, 3, 3, 2]),
    Contact::packed(
"\
galop
Galop LGBT+ helpline
Galop
Galop's LGBT+ helpline
https://www.galop.org.uk/helpline
LGBT+ people answer. They help with abuse at home, sexual violence, hate crime or attempts to change who you are.
LGBT+ people who have faced abuse or violence, people worried about them, and professionals.

true
38
15








2026-11-25
The name is shortened. In full: National Helpline for LGBT+ Victims and Survivors of Abuse and Violence.\tPhone hours are not settled: the times of February 2023 and those of newer lists disagree. All say weekdays only. One 2026 list says the line closes from 1pm to 2pm.\tThat Galop's older lines for hate crime, conversion therapy and domestic abuse are merged into this one is inferred. No announcement was stored.\tUK-wide cover comes from press reports. Galop itself does not state its cover.\tWeb chat times were not confirmed.
phone\t0800 999 5428\ttel:+448009995428\t08009995428\t\t\tfree\t\t\t\tOpen on weekdays only, and the times vary.
webchat\thttps://www.galop.org.uk/helpline\thttps://www.galop.org.uk/helpline\t\t\t\tunknown\t\t\t\tChat may not be open all the time.
email\thelp@galop.org.uk\tmailto:help@galop.org.uk\t\t\t\tunknown\t\t\t\t
operator\t\tservice number address\thttps://galop.org.uk/about/history/
press\t2023-02\tservice number hours\thttps://hellorayo.co.uk/hits-radio/uk/news/new-lgbt-abuse-helpline-launched
third-party\t\thours address\t
third-party\t2026-09\tnations\t
government\t2023-09\tnumber\thttps://www.teignbridge.gov.uk/housing/advice-guides/domestic-abuse/what-is-domestic-abuse/

National Helpline for LGBT+ Victims and Survivors of Abuse and Violence",
    &[5, 26, 32, 55, 89, 203, 296, 297, 302, 305, 308, 309, 310, 311, 312, 313, 314, 315, 316, 327, 857, 1149, 1504, 1505, 1577], [38, 15, 15, 2]),
    Contact::packed(
"\
gloucestershire-constabulary
Gloucestershire Constabulary
Gloucestershire Constabulary
Gloucestershire Constabulary
https://www.gloucestershire.police.uk
The local police force. You can report a crime, give information or ask for advice by phone.
Anyone who needs the police in Cheltenham, Cotswold, the Forest of Dean, Gloucester, Stroud or Tewkesbury but is not in danger right now.
true

63
1
Cheltenham\tCotswold\tForest of Dean\tGloucester\tStroud\tTewkesbury





police-101
police-101
2026-11-25
That 101 is answered day and night rests on pages of the Home Office and of other forces.\tThat text relay reaches 101 with the prefix 18001 is the rule for the whole country. No page of this force with it was read.
phone\t101\ttel:101\t101\t\t24/7\tfree\t\t\t\t
textphone\t18001 101\ttel:18001101\t18001101\t\t\tfree\t\t\t\t
government\t2024-12\tnations\thttps://github.com/humaniverse/geographr/blob/c026be5cc76cb576358082b53f1f13d69ab577ae/data/lookup_ltla24_csp24_pfa24.rda
government\t2026-09\tservice number address\thttps://github.com/AlexGitta/report/blob/7e076831fe0d47f3dcdb0f5975b2a813902a7fca/data/raw/police_forces_api.json
operator\t2021\tservice address\thttps://www.gloucestershire.police.uk/police-forces/gloucestershire-constabulary/areas/gloucestershire/campaigns/campaigns/2021/click.-call.-connect/
government\t2023-10\tservice nations\thttps://hmicfrs.justiceinspectorates.gov.uk/police-forces/gloucestershire/more-about-this-area/
third-party\t2023-09\tnations\thttps://en.wikipedia.org/wiki/Gloucestershire_Constabulary

",
    &[28, 57, 86, 115, 153, 246, 384, 389, 390, 393, 395, 459, 460, 461, 462, 463, 464, 475, 486, 497, 712, 802, 1505, 1506, 1507], [63, 1, 1, 5]),
    Contact::packed(
"\
greater-manchester-police
Greater Manchester Police
Greater Manchester Police
Greater Manchester Police
https://www.gmp.police.uk
The local police force. You can report a crime, give information or ask for advice by phone or online.
Anyone who needs the police in Greater Manchester but is not in danger right now.
true

63
1
Greater Manchester





police-101
police-101
2026-11-25
That 101 is answered day and night rests on pages of the Home Office and of other forces.\tThat text relay reaches 101 with the prefix 18001 is the rule for the whole country. No page of this force with it was read.
phone\t101\ttel:101\t101\t\t24/7\tfree\t\t\t\t
textphone\t18001 101\ttel:18001101\t18001101\t\t\tfree\t\t\t\t
form\thttps://www.gmp.police.uk/ro/report/\thttps://www.gmp.police.uk/ro/report/\t\t\t\tunknown\t\t\t\t
government\t2024-12\tnations\thttps://github.com/humaniverse/geographr/blob/c026be5cc76cb576358082b53f1f13d69ab577ae/data/lookup_ltla24_csp24_pfa24.rda
government\t2026-09\tservice number address\thttps://github.com/AlexGitta/report/blob/7e076831fe0d47f3dcdb0f5975b2a813902a7fca/data/raw/police_forces_api.json
operator\t2018-07\tservice address\thttp://www.gmp.police.uk/Live/Nhoodv3.nsf/WebsitePages/5D0D225B552535DA802582C6002DAE14?OpenDocument
third-party\t\taddress\t
third-party\t2026-09\taddress\t
third-party\t\taddress\t
third-party\t2026-09\taddress\t
third-party\t\taddress\t
third-party\t2026-09\taddress\t
third-party\t\taddress\t
third-party\t2026-09\taddress\t
third-party\t\taddress\t
third-party\t2026-09\taddress\t

GMP",
    &[25, 51, 77, 103, 129, 232, 314, 319, 320, 323, 325, 344, 345, 346, 347, 348, 349, 360, 371, 382, 597, 781, 1475, 1476, 1480], [63, 1, 1, 5]),
    Contact::packed(
"\
gwent-police
Gwent Police (Heddlu Gwent)
Gwent Police
Gwent Police
https://www.gwent.police.uk
The local police force. You can report a crime, give information or ask for advice by phone.
Anyone who needs the police in Gwent but is not in danger right now.
true

63
2
Gwent





police-101
police-101
2026-11-25
That 101 is answered day and night rests on pages of the Home Office and of other forces.\tNo page of the force itself was read.\tThat text relay reaches 101 with the prefix 18001 is the rule for the whole country. No page of this force with it was read.
phone\t101\ttel:101\t101\t\t24/7\tfree\t\t\t\t
textphone\t18001 101\ttel:18001101\t18001101\t\t\tfree\t\t\t\t
government\t2024-12\tnations\thttps://github.com/humaniverse/geographr/blob/c026be5cc76cb576358082b53f1f13d69ab577ae/data/lookup_ltla24_csp24_pfa24.rda
government\t2026-09\tservice number address\thttps://github.com/AlexGitta/report/blob/7e076831fe0d47f3dcdb0f5975b2a813902a7fca/data/raw/police_forces_api.json
third-party\t2024\tservice nations languages\thttps://en.wikipedia.org/wiki/Gwent_Police
press\t2021-03\tnumber\thttps://caerphilly.observer/news/1000100/bargoed-park-rugby-pitch-vandals-will-be-prosecuted-police-warn

Heddlu Gwent",
    &[12, 40, 53, 66, 94, 187, 256, 261, 262, 265, 267, 273, 274, 275, 276, 277, 278, 289, 300, 311, 564, 654, 1171, 1172, 1185], [63, 2, 2, 5]),
    Contact::packed(
"\
hampshire-and-isle-of-wight-constabulary
Hampshire and Isle of Wight Constabulary
Hampshire and Isle of Wight Constabulary
Hampshire and Isle of Wight Constabulary
https://www.hampshire.police.uk
The local police force. You can report a crime, give information or ask for advice by phone.
Anyone who needs the police in Hampshire or Isle of Wight but is not in danger right now.
true

63
1
Hampshire\tIsle of Wight





police-101
police-101
2026-11-25
That 101 is answered day and night rests on pages of the Home Office and of other forces.\tNo page of the force itself was read. The list of police.uk still has the name from before November 2022.\tThat text relay reaches 101 with the prefix 18001 is the rule for the whole country. No page of this force with it was read.
phone\t101\ttel:101\t101\t\t24/7\tfree\t\t\t\t
textphone\t18001 101\ttel:18001101\t18001101\t\t\tfree\t\t\t\t
government\t2024-12\tnations\thttps://github.com/humaniverse/geographr/blob/c026be5cc76cb576358082b53f1f13d69ab577ae/data/lookup_ltla24_csp24_pfa24.rda
government\t2026-09\tservice number address\thttps://github.com/AlexGitta/report/blob/7e076831fe0d47f3dcdb0f5975b2a813902a7fca/data/raw/police_forces_api.json
government\t2026-04\tservice\thttps://github.com/CriminalInjuriesCompensationAuthority/q-templates-application/blob/7e039435a2efbe513d22e0e634d07d621e1d9b98/src/lib/resource/sections/which-police-force-is-investigating-the-crime.js
third-party\t2022-11\tservice\thttps://wikisum.wiki/wiki/Hampshire_and_Isle_of_Wight_Constabulary
third-party\t2026-09\taddress\thttps://github.com/AlexGitta/report/blob/7e076831fe0d47f3dcdb0f5975b2a813902a7fca/data/build_police.mjs

",
    &[40, 81, 122, 163, 195, 288, 378, 383, 384, 387, 389, 413, 414, 415, 416, 417, 418, 429, 440, 451, 772, 862, 1623, 1624, 1625], [63, 1, 1, 5]),
    Contact::packed(
"\
help-at-hand
Help at Hand
Children's Commissioner for England
Help at Hand
https://www.childrenscommissioner.gov.uk/help-at-hand/parents-carers-and-professionals/
Advice on your rights if you are in care, live away from home or have a social worker. They help you find someone to speak up for you. They can also speak to the council or others for you.
Children in England who are in care, have a social worker or live away from home. Care leavers up to 21, or 25 if in full-time education or disabled. Adults can call for a child.

true
39
1








2026-11-25
The operator's page with the number has no date. It is of 2023 or later.\tHours rest on one undated blog of the operator. Bank holidays are not known.\tThe website is its page for parents, carers and professionals. The page for children was not read.\tThere were three advisers only in 2024 to 2025, so lines may be busy.\tE-mail and form exist, but their addresses were not read. Whether it needs a name is not known.\tIt is called confidential, but the limit was cut off in the copy, so nothing is promised.
phone\t0800 528 0731\ttel:+448005280731\t08005280731\t\tMo-Fr 09:00-17:00\tfree\t\t\t\t
operator\t\tservice number cost address audience\thttps://www.childrenscommissioner.gov.uk/help-at-hand/parents-carers-and-professionals/
operator\t2025\tservice\thttps://www.childrenscommissioner.gov.uk/news-and-blogs/supporting-children-in-or-receiving-care-through-help-at-hand
operator\t\thours\thttps://www.childrenscommissioner.gov.uk/blog/a-day-in-the-life-of-a-help-at-hand-child-rights-adviser/

",
    &[12, 25, 61, 74, 162, 351, 530, 531, 536, 539, 541, 542, 543, 544, 545, 546, 547, 548, 549, 560, 1065, 1143, 1538, 1539, 1540], [39, 1, 1, 2]),
    Contact::packed(
"\
hertfordshire-constabulary
Hertfordshire Constabulary
Hertfordshire Constabulary
Hertfordshire Constabulary
https://www.herts.police.uk
The local police force. You can report a crime, give information or ask for advice by phone.
Anyone who needs the police in Hertfordshire but is not in danger right now.
true

63
1
Hertfordshire





police-101
police-101
2026-11-25
That 101 is answered day and night rests on pages of the Home Office and of other forces.
phone\t101\ttel:101\t101\t\t24/7\tfree\t\t\t\t
textphone\t18001 101\ttel:18001101\t18001101\t\t\tfree\t\t\t\t
government\t2024-12\tnations\thttps://github.com/humaniverse/geographr/blob/c026be5cc76cb576358082b53f1f13d69ab577ae/data/lookup_ltla24_csp24_pfa24.rda
government\t2026-09\tservice number address\thttps://github.com/AlexGitta/report/blob/7e076831fe0d47f3dcdb0f5975b2a813902a7fca/data/raw/police_forces_api.json
operator\t2021\tservice address\thttps://www.herts.police.uk/Information-and-services/About-us/Diversity/Policing-Hertfordshire-for-everyone-accessible-version
operator\t2017-07\tservice\thttp://www.herts.police.uk/hertfordshire_constabulary/latest_news/news_articles/110717_-_0561.aspx
press\t\tnumber address\thttps://www.livingmags.info/dont-forget-your-local-police-stations/
operator\t\tnumber\thttps://www.contactcambspolice.uk/Contact/Accessible.aspx

",
    &[26, 53, 80, 107, 135, 228, 305, 310, 311, 314, 316, 330, 331, 332, 333, 334, 335, 346, 357, 368, 458, 548, 1299, 1300, 1301], [63, 1, 1, 5]),
    Contact::packed(
"\
hospital-emergency-department
A&E (hospital emergency department)
NHS, and Health and Social Care in Northern Ireland
A&E

Go to A&E, or call 999 for an ambulance, when someone is badly hurt or ill, has taken an overdose, or cannot be kept safe.
Anyone in the UK. In Northern Ireland it is called the emergency department.
true

39
15







emergency-999
2026-11-25
A place, not a number: 999 is its only channel.\tNo website is given: the page in the facts is for Northern Ireland alone.\tAll pages are undated.
phone\t999\ttel:999\t999\t\t24/7\tfree\t\t\t\tAsk for an ambulance. Do not move someone with a hurt back or neck, bad chest pain or trouble breathing. Give no food or drink.
government\t\tservice number cost\thttps://www.nidirect.gov.uk/articles/emergency-healthcare
government\t\tservice\thttps://bswtogether.org.uk/yourhealth/urgent-and-emergency-care
government\t\tservice\thttps://website-nwanglia.verseonecloud.com/urgent-and-emergency-care
third-party\t\tservice number\thttps://care.thecalmzone.net/crisis

Accident and Emergency\temergency department\tcasualty department",
    &[29, 65, 117, 121, 122, 245, 322, 327, 328, 331, 334, 335, 336, 337, 338, 339, 340, 341, 355, 366, 511, 675, 1002, 1003, 1067], [39, 15, 15, 1]),
    Contact::packed(
"\
hourglass
Hourglass helpline
Hourglass (Safer Ageing)
the Hourglass helpline
https://wearehourglass.org/
Help if you are older and someone hurts, neglects or uses you. You can also call if you are worried about an older person.
Older people who are being harmed, and anyone in the UK worried about the abuse of an older person.

true
54
15








2026-11-25
Round-the-clock phone hours were last dated March 2025 (press), and one list of 2026 agrees. No operator or government page of 2025 or later was found, so check them.\tIn August 2022 the charity warned that it might have to shrink. Home Office money covered England only. No report of a cut in hours was found.\tThe text number rests on other people's lists of 2026 or undated.\tHours of the text and chat services are not known.\tThe text number is an ordinary mobile number, so no cost is claimed for it.\tCalled Action on Elder Abuse until 2020.\tThe facts call the line confidential but give no limit, so nothing is promised.
phone\t0808 808 8141\ttel:+448088088141\t08088088141\t\t24/7\tfree\t\t\t\t
sms\t07860 052906\tsms:+447860052906\t+447860052906\t\t\tunknown\t\t\t\t
webchat\thttps://wearehourglass.org/\thttps://wearehourglass.org/\t\t\t\tunknown\t\t\t\tLook for instant messaging there.
press\t2024-06\tservice hours\thttps://nen.press/tag/hourglass
press\t2022-03\tservice hours\thttps://homecare.co.uk/news/article.cfm/id/1667421/hourglass-charity-elderly-abuse
government\t\tnumber hours\thttps://www.lbhf.gov.uk/living-independently/health-and-wellbeing/staying-safe/help-adults-being-abused-or-neglected
third-party\t2026\tnumber\t
third-party\t2026\tnumber hours\t
press\t\tservice\thttps://www.celebrityangels.co.uk/hourglass-charity-for-older-people/
press\t2025-03\tservice hours\thttps://www.kingsbridge-today.co.uk/news/totnes-retirement-lodge-backs-major-initiative-for-safer-ageing-770339
third-party\t\tnumber\t

Hourglass",
    &[9, 28, 53, 76, 104, 227, 327, 328, 333, 336, 339, 340, 341, 342, 343, 344, 345, 346, 347, 358, 982, 1222, 1837, 1838, 1848], [54, 15, 15, 2]),
    Contact::packed(
"\
housing-executive-ni
Northern Ireland Housing Executive, homelessness
Northern Ireland Housing Executive
the Northern Ireland Housing Executive
https://www.nihe.gov.uk/housing-help/homelessness/what-do-we-mean-by-homelessness
The public body that must help you if you are homeless or soon may be. Violence at home counts too. There is a number for the day and one for when the offices are closed.
Anyone in Northern Ireland who is homeless or may soon be, and people worried about them. If you are under 18, ask social services for help as well.
true
true
38
8








2026-11-25
Office hours are only implied: the second number starts at 5pm on weekdays. When it ends in the morning is not stated. No hours are given.\tThe page is undated and names Next Generation Text, now Relay UK. The newest dated page is of January 2020.\tThe textphone number reaches the line for when the offices are closed.
phone\t03448 920 900\ttel:+443448920900\t03448920900\t\t\tstandard\t\t\t\tIn office hours.
phone\t03448 920 908\ttel:+443448920908\t03448920908\t\t\tstandard\t\t\t\tWhen the offices are closed: after 5pm on weekdays, at weekends and on holidays.
textphone\t18001 03448 920 908\ttel:1800103448920908\t1800103448920908\t\t\tstandard\t\t\t\tWhen the offices are closed.
operator\t\tservice number address audience\thttps://www.nihe.gov.uk/housing-help/homelessness/what-do-we-mean-by-homelessness
press\t2020-01\tnumber\thttps://www.derryjournal.com/news/new-housing-executive-homeless-line-welcomed-1-9196557
third-party\t\tnumber\thttps://www.housingadviceni.org/advice-young-people/housing-executive-help

NIHE\tHousing Executive",
    &[20, 69, 104, 143, 225, 396, 545, 550, 555, 558, 560, 561, 562, 563, 564, 565, 566, 567, 568, 579, 897, 1234, 1563, 1564, 1587], [38, 8, 8, 3]),
    Contact::packed(
"\
housing-rights-ni
Housing Rights
Housing Rights
Housing Rights
https://www.housingadviceni.org/
Free advice on housing in Northern Ireland from a charity that is not part of the government. Call if you have nowhere to go.
Anyone in Northern Ireland with a housing problem, young people too.

true
39
8








2026-11-25
The number rests on one undated page of the operator. Hours are not known.\tThe Simon Community's line, which the same page names, is left out: one undated mention.
phone\t028 9024 5640\ttel:+442890245640\t02890245640\t\t\tstandard\t\t\t\tIt may not be open when you call.
operator\t\tservice number address\thttps://www.housingadviceni.org/advice-young-people/housing-executive-help

Housing Advice NI",
    &[17, 32, 47, 62, 95, 221, 290, 291, 296, 299, 301, 302, 303, 304, 305, 306, 307, 308, 309, 320, 484, 582, 690, 691, 709], [39, 8, 8, 2]),
    Contact::packed(
"\
humberside-police
Humberside Police
Humberside Police
Humberside Police
https://www.humberside.police.uk
The local police force. You can report a crime, give information or ask for advice by phone.
Anyone who needs the police in Hull, the East Riding of Yorkshire, North Lincolnshire or North East Lincolnshire but is not in danger right now.
true

63
1
Kingston upon Hull, City of\tEast Riding of Yorkshire\tNorth Lincolnshire\tNorth East Lincolnshire





police-101
police-101
2026-11-25
That 101 is answered day and night rests on pages of the Home Office and of other forces.\tNo page of the force itself was read.\tThat text relay reaches 101 with the prefix 18001 is the rule for the whole country. No page of this force with it was read.
phone\t101\ttel:101\t101\t\t24/7\tfree\t\t\t\t
textphone\t18001 101\ttel:18001101\t18001101\t\t\tfree\t\t\t\t
government\t2024-12\tnations\thttps://github.com/humaniverse/geographr/blob/c026be5cc76cb576358082b53f1f13d69ab577ae/data/lookup_ltla24_csp24_pfa24.rda
government\t2026-09\tservice number address\thttps://github.com/AlexGitta/report/blob/7e076831fe0d47f3dcdb0f5975b2a813902a7fca/data/raw/police_forces_api.json
third-party\t\tservice nations\thttps://en.wikipedia.org/wiki/Humberside_Police
third-party\t2026-09\taddress\thttps://github.com/AlexGitta/report/blob/7e076831fe0d47f3dcdb0f5975b2a813902a7fca/data/build_police.mjs

",
    &[17, 35, 53, 71, 104, 197, 342, 347, 348, 351, 353, 449, 450, 451, 452, 453, 454, 465, 476, 487, 740, 830, 1344, 1345, 1346], [63, 1, 1, 5]),
    Contact::packed(
"\
iwf
Internet Watch Foundation reporting hotline
Internet Watch Foundation (IWF)
the Internet Watch Foundation
https://www.iwf.org.uk
Tell them the address of a web page with child sexual abuse images or videos, so that it can be taken down. Only for images of people under 18.
Anyone who has come across child sexual abuse images online.

true
39
15

if-you-choose






2026-11-25
A second form address on a report subdomain was not confirmed and is not used.\tThe form's own address stands on one undated page of somebody else. The operator's page about reporting is undated too.
form\thttps://www.iwf.org.uk/report\thttps://www.iwf.org.uk/report\t\t\t24/7\tunknown\t\t\t\tThey need only the web address. Do not look for more, and do not save, copy or share anything.
operator\t\tservice anonymity\thttps://www.iwf.org.uk/faqs/
press\t\taddress anonymity\thttps://crystaline.uk/what-happens-when-you-report-an-inappropriate-image-online/

IWF",
    &[3, 47, 79, 109, 132, 276, 337, 338, 343, 346, 349, 350, 364, 365, 366, 367, 368, 369, 370, 381, 580, 758, 922, 923, 927], [39, 15, 15, 2]),
    Contact::packed(
"\
jewish-womens-aid
Jewish Women's Aid helpline
Jewish Women's Aid
the Jewish Women's Aid helpline
https://www.jwa.org.uk/
Support when someone abuses you at home, or with sexual violence. They help your children too.
Jewish women and girls in England.

true
3
1








2026-11-25
Number, e-mail address and chat rest on one operator page of November 2023.\tHours of phone and chat were not found.\tNo page states the nations. It speaks of women from Kent to Cornwall, so England alone is given.\tIts Dina service for sexual violence may have a number of its own. It was not found.\t0800 591203 is its older number, of 2008. Never show it.\t0808 801 0500 is one digit away from the numbers of other helplines here. Take care when copying it.
phone\t0808 801 0500\ttel:+448088010500\t08088010500\t\t\tfree\t\t\t\t
webchat\thttps://www.jwa.org.uk/\thttps://www.jwa.org.uk/\t\t\t\tunknown\t\t\t\tChat may not be open all the time.
email\tinfo@jwa.org.uk\tmailto:info@jwa.org.uk\t\t\t\tunknown\t\t\t\t
operator\t2023-11\tservice number address\thttps://www.jwa.org.uk/news/chief-rabbi-sir-ephraim-mirvis-urges-abused-women-to-turn-to-jwa/

JWA",
    &[17, 45, 64, 96, 120, 215, 250, 251, 256, 258, 260, 261, 262, 263, 264, 265, 266, 267, 268, 279, 735, 961, 1095, 1096, 1100], [3, 1, 1, 2]),
    Contact::packed(
"\
karma-nirvana
Karma Nirvana UK Helpline
Karma Nirvana
the Karma Nirvana helpline
https://karmanirvana.org.uk/
Listens and gives advice if your family or community hurts or controls you in the name of honour. They also help if someone wants to force you to marry.
Anyone affected, of any age, sex or ethnic background, people worried about them, and professionals.

true
39
15








2026-11-25
The operator's page with number and hours is undated. Nothing of 2025 or later prints both together.\tAn older copy of that page gave longer hours with weekends. The newer banner, an MP's page of about 2021 and later lists agree on the hours given here.\tThe email address is hidden in the stored copy and left out.\tOften printed as 0800 599 9247, which is the same digits.\tThe helpline is called confidential, but no limit was read, so nothing is stated.
phone\t0800 5999 247\ttel:+448005999247\t08005999247\t\tMo-Fr 09:00-17:00\tfree\t\t\t\t
operator\t\tnumber hours nations\thttp://karmanirvana.org.uk/about/faq/
operator\t2025\tservice\thttps://karmanirvana.org.uk/news-item/helpline-cases-up-35-since-2021-22-latest-report-from-karma-nirvana
third-party\t\tnumber hours\t
government\t\tnumber\thttps://whittington.nhs.uk/default.asp?c=45269
press\t2025\tservice\thttps://feeds.bbci.co.uk/news/articles/ce8zg12eppzo
press\t\tnumber hours\thttps://www.saraholney.com/general-5

Honour Based Abuse Helpline",
    &[13, 39, 53, 80, 109, 262, 363, 364, 369, 372, 375, 376, 377, 378, 379, 380, 381, 382, 383, 394, 848, 926, 1344, 1345, 1373], [39, 15, 15, 2]),
    Contact::packed(
"\
kent-police
Kent Police
Kent Police
Kent Police
https://www.kent.police.uk
The local police force. You can report a crime, give information or ask for advice by phone.
Anyone who needs the police in Kent but is not in danger right now.
true

63
1
Kent





police-101
police-101
2026-11-25
That 101 is answered day and night rests on pages of the Home Office and of other forces.\tThe address of a page to report online was seen only in the test data of one program, so it is left out.\tThe list of police.uk leaves the website blank. The address comes from a press page and from third-party files.\tA number for callers from overseas, 01622 690690, is too old and is left out.\tThat text relay reaches 101 with the prefix 18001 is the rule for the whole country. No page of this force with it was read.
phone\t101\ttel:101\t101\t\t24/7\tfree\t\t\t\t
textphone\t18001 101\ttel:18001101\t18001101\t\t\tfree\t\t\t\t
government\t2024-12\tnations\thttps://github.com/humaniverse/geographr/blob/c026be5cc76cb576358082b53f1f13d69ab577ae/data/lookup_ltla24_csp24_pfa24.rda
government\t2026-09\tservice number\thttps://github.com/AlexGitta/report/blob/7e076831fe0d47f3dcdb0f5975b2a813902a7fca/data/raw/police_forces_api.json
third-party\t2026-09\taddress\thttps://github.com/AlexGitta/report/blob/7e076831fe0d47f3dcdb0f5975b2a813902a7fca/data/build_police.mjs
press\t2020\taddress\thttps://www.kentnews.online/police-provide-facility-to-report-coronavirus-breaches-online/
press\t2018-12\tservice\thttps://kentonline.co.uk/kent/news/amp/report-crimes-via-live-chat-195250

",
    &[11, 23, 35, 47, 74, 167, 235, 240, 241, 244, 246, 251, 252, 253, 254, 255, 256, 267, 278, 289, 799, 889, 1524, 1525, 1526], [63, 1, 1, 5]),
    Contact::packed(
"\
lancashire-constabulary
Lancashire Constabulary
Lancashire Constabulary
Lancashire Constabulary
https://www.lancashire.police.uk
The local police force. You can report a crime, give information or ask for advice by phone.
Anyone who needs the police in Lancashire but is not in danger right now.
true

63
1
Lancashire





police-101
police-101
2026-11-25
That 101 is answered day and night rests on pages of the Home Office and of other forces.\tAn old page of the force names another address for reporting online. No newer copy was read, so it is left out.\tThat text relay reaches 101 with the prefix 18001 is the rule for the whole country. No page of this force with it was read.
phone\t101\ttel:101\t101\t\t24/7\tfree\t\t\t\t
textphone\t18001 101\ttel:18001101\t18001101\t\t\tfree\t\t\t\t
government\t2024-12\tnations\thttps://github.com/humaniverse/geographr/blob/c026be5cc76cb576358082b53f1f13d69ab577ae/data/lookup_ltla24_csp24_pfa24.rda
government\t2026-09\tservice number address\thttps://github.com/AlexGitta/report/blob/7e076831fe0d47f3dcdb0f5975b2a813902a7fca/data/raw/police_forces_api.json
operator\t2022-09\taddress\thttps://lancashire.police.uk/news/2022/september/
government\t2017\tservice nations\thttps://hmicfrs.justiceinspectorates.gov.uk/peel-assessments/peel-2017/lancashire/more-about-this-area/

Lancashire Police",
    &[23, 47, 71, 95, 128, 221, 295, 300, 301, 304, 306, 317, 318, 319, 320, 321, 322, 333, 344, 355, 682, 772, 1288, 1289, 1307], [63, 1, 1, 5]),
    Contact::packed(
"\
leicestershire-police
Leicestershire Police
Leicestershire Police
Leicestershire Police
https://www.leics.police.uk
The local police force. You can report a crime, give information or ask for advice by phone.
Anyone who needs the police in Leicestershire or Rutland but is not in danger right now.
true

63
1
Leicestershire\tRutland





police-101
police-101
2026-11-25
That 101 is answered day and night rests on pages of the Home Office and of other forces.\tThat text relay reaches 101 with the prefix 18001 is the rule for the whole country. No page of this force with it was read.
phone\t101\ttel:101\t101\t\t24/7\tfree\t\t\t\t
textphone\t18001 101\ttel:18001101\t18001101\t\t\tfree\t\t\t\t
government\t2024-12\tnations\thttps://github.com/humaniverse/geographr/blob/c026be5cc76cb576358082b53f1f13d69ab577ae/data/lookup_ltla24_csp24_pfa24.rda
government\t2026-09\tservice number address\thttps://github.com/AlexGitta/report/blob/7e076831fe0d47f3dcdb0f5975b2a813902a7fca/data/raw/police_forces_api.json
operator\t2022-12\tservice number address\thttps://www.leics.police.uk/news/leicestershire/news/2022/december/public-encouraged-to-report-non-emergency-crimes-online/

",
    &[21, 43, 65, 87, 115, 208, 297, 302, 303, 306, 308, 331, 332, 333, 334, 335, 336, 347, 358, 369, 584, 674, 1143, 1144, 1145], [63, 1, 1, 5]),
    Contact::packed(
"\
lff-family-and-friends
Lucy Faithfull Foundation support for family and friends
Lucy Faithfull Foundation
the Lucy Faithfull Foundation
https://www.lucyfaithfull.org.uk
An online forum, and a programme called Inform, in a group or one to one. For people close to someone arrested for online sexual offences against children.
Adult partners, former partners, relatives and friends of someone who has been arrested, cautioned or convicted.

true
16
15







stop-it-now
2026-11-25
The name is ours. The services are the Family and Friends Forum and the Inform programme.\tThe way in is the Stop It Now helpline. The forum's own address was not found and is left out.\tWhether Inform costs anything was not found.\tNo separate number for Scotland or Wales was found.\tA programme for young people of about 13 to 21 exists too and is not listed here.
phone\t0808 1000 900\ttel:+448081000900\t08081000900\t\t\tfree\t\t\t\tThis is the Stop It Now helpline. Ask about support for family and friends.
operator\t\tservice audience\thttps://www.lucyfaithfull.org.uk/picking-up-the-pieces-supporting-the-secondary-victims-of-online-child-sexual-abuse/
operator\t\tservice\thttp://lucyfaithfull.org.uk/featured-news/impact-on-families.htm
press\t2022-09\tservice nations\thttps://www.stopitnow.org.uk/home/media-centre/news/work-in-wales-and-scotland-online-deterrence-our-forum-and-the-future-the-lucy-faithfull-foundation-at-30/
operator\t\tservice audience\thttps://ecsa.lucyfaithfull.org/inform

LFF\tLucy Faithfull\tLucy Faithful Foundation\tFamily and Friends Forum\tInform programme\tStop It Now",
    &[22, 79, 105, 135, 168, 324, 437, 438, 443, 446, 449, 450, 451, 452, 453, 454, 455, 456, 468, 479, 843, 979, 1461, 1462, 1560], [16, 15, 15, 2]),
    Contact::packed(
"\
lifeline-ni
Lifeline
Public Health Agency and Belfast Health and Social Care Trust
Lifeline
https://www.lifelinehelpline.info/
Qualified counsellors listen and help when you are in distress or feel you cannot go on.
Anyone of any age who lives in Northern Ireland.

true
63
8








2026-11-25
Belfast Health and Social Care Trust has led the service since 1 April 2018, by the Public Health Agency's own page, which calls this interim. Before that Contact NI ran it.\tThe textphone number, 18001 before the main number, comes from a Public Health Agency release of about 2011 that a news site repeats. No newer copy was read.
phone\t0808 808 8000\ttel:+448088088000\t08088088000\t\t24/7\tfree\t\t\t\t
textphone\t18001 0808 808 8000\ttel:1800108088088000\t1800108088088000\t\t24/7\tfree\t\t\t\t
operator\t\tservice hours cost\thttps://www.lifelinehelpline.info/page/about.html
government\t\tservice number hours cost\thttps://publichealth.hscni.net/news/world-suicide-prevention-day-contact-lifeline-if-youre-distress-or-despair
third-party\t2026\tnumber hours\t
government\t2018\tservice\thttps://www.publichealth.hscni.net/news/lifeline-crisis-support-service-interim-arrangements-confirmed
press\t2018-02\tnumber service\thttps://hellorayo.co.uk/downtown-country/local/news/pha-announces-interim-plans-lifeline-service
third-party\t2026-10\tnumber hours address\t
press\t\tnumber\thttps://www.healthcanal.com/public-health-safety/20568-public-health-agency-urges-those-in-distress-to-use-lifeline.html

Lifeline NI\tLifeline Northern Ireland",
    &[11, 20, 82, 91, 126, 215, 264, 265, 270, 273, 275, 276, 277, 278, 279, 280, 281, 282, 283, 294, 626, 774, 1463, 1464, 1502], [63, 8, 8, 2]),
    Contact::packed(
"\
lincolnshire-police
Lincolnshire Police
Lincolnshire Police
Lincolnshire Police
https://www.lincs.police.uk
The local police force. You can report a crime, give information or ask for advice by phone.
Anyone who needs the police in Lincolnshire, but not in North or North East Lincolnshire but is not in danger right now.
true

63
1
Boston\tEast Lindsey\tLincoln\tNorth Kesteven\tSouth Holland\tSouth Kesteven\tWest Lindsey





police-101
police-101
2026-11-25
That text relay reaches 101 with the prefix 18001 is the rule for the whole country. No page of this force with it was read.
phone\t101\ttel:101\t101\t\t24/7\tfree\t\t\t\t
textphone\t18001 101\ttel:18001101\t18001101\t\t\tfree\t\t\t\t
government\t2024-12\tnations\thttps://github.com/humaniverse/geographr/blob/c026be5cc76cb576358082b53f1f13d69ab577ae/data/lookup_ltla24_csp24_pfa24.rda
government\t2026-09\tservice number address\thttps://github.com/AlexGitta/report/blob/7e076831fe0d47f3dcdb0f5975b2a813902a7fca/data/raw/police_forces_api.json
operator\t\tservice number address hours\thttps://www.lincs.police.uk/police-forces/lincolnshire-police/areas/about-us/about-us/contact/when-to-call-the-police/
press\t\tservice number\thttps://feeds.bbci.co.uk/news/articles/c90lvkpp0kdo

",
    &[19, 39, 59, 79, 107, 200, 321, 326, 327, 330, 332, 417, 418, 419, 420, 421, 422, 433, 444, 455, 580, 670, 1207, 1208, 1209], [63, 1, 1, 5]),
    Contact::packed(
"\
live-fear-free
Live Fear Free Helpline
Welsh Government, run by Welsh Women's Aid
the Live Fear Free Helpline
https://www.gov.wales/live-fear-free
Help and advice in Wales about domestic abuse, sexual violence and other violence against women.
Anyone in Wales who is affected, men too. Also people worried about someone, and professionals.

true
39
2

if-you-choose


Welsh and English, with interpreters for other languages



2026-11-25
GOV.UK guidance is reported to print 0808 80 10 100. No copy read prints it. The number used here is the one on the operator's own pages.\tThe newest dated page of the operator with the number is of October 2020. Lists of September and October 2026 agree with it.\tThe e-mail address stands in one list of 2022 only and is left out.\tNo source says that texts to this mobile number are free, so no cost is given.\tA page of 2016 gives the same digits as the text number of Meic. The operator's own pages, one of October 2020, give them for this helpline.\tChat hours are not known.\tThat men are taken too rests on an operator page that says anyone affected, and on press of April 2020 about its safe places.\tFacts promise privacy without its limit, so nothing is said about it. The helpline says it does not ask who is calling or where from.
phone\t0808 80 10 800\ttel:+448088010800\t08088010800\t\t24/7\tfree\t\t\t\t
sms\t07860077333\tsms:+447860077333\t+447860077333\t\t24/7\tunknown\t\t\t\t
webchat\thttps://www.gov.wales/live-fear-free/contact-live-fear-free\thttps://www.gov.wales/live-fear-free/contact-live-fear-free\t\t\t\tunknown\t\t\t\tChat may not be open all the time.
operator\t\tnumber hours service\thttps://www.gov.wales/live-fear-free/sexual-violence
third-party\t2026-10\tnumber hours\t
third-party\t2026-09\tnumber\t
press\t2024\thours service\thttps://welshwomensaid.org.uk/cy/?p=20943
operator\t2020-10\tnumber hours cost\thttps://gov.wales/node/33827
operator\t2020-10\tnumber hours service\thttps://welshwomensaid.org.uk/cy/news/circuit-breaker-lockdown-wales/
operator\t\tlanguages hours\thttps://welshwomensaid.org.uk/cy/news/assistant-chief-constable-sara-millar-visits-live-fear-free-helpline
press\t2020-04\taudience\thttp://www.deeside.com/north-wales-police-backs-campaign-to-raise-awareness-of-warning-signs-of-domestic-abuse/

Live Fear Free\tWelsh Women's Aid\tByw Heb Ofn",
    &[14, 38, 81, 109, 146, 243, 339, 340, 345, 348, 350, 351, 365, 366, 367, 424, 425, 426, 427, 438, 1275, 1584, 2237, 2238, 2283], [39, 2, 2, 2]),
    Contact::packed(
"\
local-council-children
Local council children's services
Local councils in England and Wales
the local council's children's services

Social workers at the council where the child lives. Tell them if you think a child is being abused or is at risk. You do not have to be sure. They have emergency teams too.
Anyone worried about a child, and children themselves. Use the council where the child lives.
true
true
55
3

if-you-choose






2026-11-25
The GOV.UK look-up was last seen through other people's files, which re-read it on 27 and 28 August 2026. It covers England only. Open it before each release.\tThe page for Wales was read in an undated copy that is cut off. Whether it leads on to each council's number, and who runs it, was not seen.\tThat you need not give your name rests on a council page in England. For Wales it was not read.\tThere is no single number. Each council has its own numbers for the day and for emergencies.
form\thttps://www.gov.uk/report-child-abuse-to-local-council\thttps://www.gov.uk/report-child-abuse-to-local-council\t\t\t\tunknown\t1\t\t\tPut in the postcode where the child lives to get the council's phone number.
form\thttps://www.dewis.wales/safeguarding\thttps://www.dewis.wales/safeguarding\t\t\t\tunknown\t2\t\t\tTo find whom to call, use the website of the council where the child lives. In danger, call 999.
government\t\tservice anonymity\thttps://eastcambs.gov.uk/content/report-child-abuse
press\t\tservice\thttps://www.actionforchildren.org.uk/how-you-can-help/worried-about-a-child/
third-party\t2026-08\taddress service nations\t
third-party\t2026-08\taddress service\t
third-party\t\tservice address\thttps://www.dewis.wales/safeguarding

children's social care\tchildren's social services\tMulti-Agency Safeguarding Hub",
    &[22, 56, 92, 132, 133, 307, 401, 406, 411, 414, 416, 417, 431, 432, 433, 434, 435, 436, 437, 448, 937, 1335, 1657, 1658, 1738], [55, 3, 3, 3]),
    Contact::packed(
"\
meic
Meic
ProMo Cymru, funded by Welsh Government
Meic
https://www.meic.cymru
Information and advice for children and young people in Wales. They can also speak up for you.
Children and young people under 25 in Wales.

true
3
2

if-you-choose


Welsh and English



2026-11-25
Hours rest on the operator's own pages of 2021 and September 2022 and on press of 2020 and 2016, which agree. No copy newer than 2022 was found. The contract was won in 2022 for five years, so look again in 2027.\tNo operator page read prints the numbers. The phone number is in press of 2016 and 2020.\tThe text number is in copies of 2010 and 2020. An operator text of April 2016 gave 07860 077333, which today is the text number of the Live Fear Free Helpline: never show it for Meic.\tUnder 25 is the operator's page of 2022. Its page of 2021 says up to 25. The newer and narrower is given.\tThe web address is printed without https in the copies read. meiccymru.org stands in pages of 2016 and older.\tThe text number is a short code and no source says texts are free, so no cost is given.\tWhatsApp was not confirmed and is left out.\tFacts promise privacy without its limit, so nothing is said about it.
phone\t080880 23456\ttel:+448088023456\t08088023456\t\tMo-Su 08:00-24:00\tfree\t\t\t\t
sms\t84001\tsms:84001\t84001\t\tMo-Su 08:00-24:00\tunknown\t\t\t\t
webchat\thttps://www.meic.cymru\thttps://www.meic.cymru\t\t\tMo-Su 08:00-24:00\tunknown\t\t\t\t
press\t2020\tnumber service hours address audience nations\thttps://eryica.org/news/meic
press\t2017-02\tservice audience nations\thttps://familypoint.cymru/meic-helpline-young-people-wales/
operator\t2022-09\tservice hours audience nations languages\thttps://www.promo.cymru/promo-successfully-retenders-for-the-meic-helpline/
operator\t2021-03\thours service address cost\thttp://www.promo.cymru/project/meic/
press\t2016-04\tnumber hours\thttps://www.aberdareonline.co.uk/2016/04/25/exciting-times-ahead-promo-cymru-wins-new-contract-meic/
Meic
ProMo Cymru\tMeic Cymru",
    &[4, 9, 49, 54, 77, 172, 217, 218, 223, 225, 227, 228, 242, 243, 244, 262, 263, 264, 265, 276, 1180, 1400, 1928, 1933, 1956], [3, 2, 2, 2]),
    Contact::packed(
"\
mencap-helpline
Learning Disability Helpline
Mencap
the Learning Disability Helpline
https://www.mencap.org.uk/
Advice if you have a learning disability, or care for someone who does. You can also call if someone may be at risk of abuse.
People in England with a learning disability, their families and carers.

true
38
1








2026-11-25
Hours are left out: the operator gave 8am to 6pm in 2020, an undated list says 9am to 5pm, and a list of autumn 2026 says 9am to 3pm. The page of 2020 and the list of 2026 say Monday to Friday.\tThe email address helpline@mencap.org.uk is on the operator's page of 2020 only and is left out.\tWales and Northern Ireland may have lines of their own. None was confirmed.
phone\t0808 808 1111\ttel:+448088081111\t08088081111\t\t\tfree\t\t\t\tOpen on weekdays only, and the times have changed.
operator\t\tservice number\thttps://www.mencap.org.uk/easyread/how-refer-someone-learning-disability-helpline
operator\t2023-10\tservice nations\thttps://www.mencap.org.uk/health-inequalities
operator\t2020\tnumber hours address cost\thttps://www.mencap.org.uk/press-release/mencap-responds-government-shielding-announcement-and-calls-vital-support-be
third-party\t2026\tnumber\t

",
    &[15, 44, 51, 84, 111, 237, 310, 311, 316, 319, 321, 322, 323, 324, 325, 326, 327, 328, 329, 340, 707, 818, 1186, 1187, 1188], [38, 1, 1, 2]),
    Contact::packed(
"\
mens-advice-line
Men's Advice Line
Respect
the Men's Advice Line
https://mensadviceline.org.uk/
Helps men who are abused by a partner, an ex-partner or someone in their family. Friends, family and professionals can call too.
Men in England, Wales or Scotland who are being abused at home, and people worried about them.

true
38
7








2026-11-25
Phone hours are not settled: published times disagree and no page of the operator or of government with hours was stored. All copies say weekdays only. Never show it as a 24-hour line.\tThat there is a web chat is confirmed by official statistics of November 2023. Its times were not found. The email address info@mensadviceline.org.uk was not confirmed.\tCover for Scotland rests on a report from 2010.\tAn undated leaflet of the operator, old by its content, takes calls from anywhere in the UK. It is too old to add Northern Ireland.\tOne 2026 directory says the line is also for trans and non-binary people. This was not seen elsewhere.
phone\t0808 801 0327\ttel:+448088010327\t08088010327\t\t\tfree\t\t\t\tOpen on weekdays only, and not at all hours.
webchat\thttps://mensadviceline.org.uk/\thttps://mensadviceline.org.uk/\t\t\t\tunknown\t\t\t\tChat may not be open all the time.
third-party\t2026-09\tservice hours\t
press\t\tnumber hours\thttps://www.co-operativebank.co.uk/values-and-ethics/ethical-campaigns/my-money-my-life/what-can-I-do/index
press\t\thours\thttps://base25.org/domestic-abuse/
third-party\t\tservice audience\t
press\t2010-04\tservice number nations\thttps://www.wired-gov.net/wg/wg-news-1.nsf/print/Help+for+men+abused+by+partners+29042010090404
government\t2026-07\tnumber service\thttps://github.com/ministryofjustice/pfl-connecting-services/blob/c0daec05e197eb976a91293c57782b2cf65bdc2f/server/locales/en.json
government\t2023-09\tnumber\thttps://www.teignbridge.gov.uk/housing/advice-guides/domestic-abuse/what-is-domestic-abuse/
government\t\tnumber\thttps://whittington.nhs.uk/default.asp?c=45269
government\t2023-11\tservice\thttps://www.ons.gov.uk/peoplepopulationandcommunity/crimeandjustice/articles/domesticabusevictimservicesenglandandwales/latest
third-party\t\tservice\thttps://studylib.net/doc/10981472/talk-it-over-help-and-support-for-male-victims-of
press\t\tnumber hours\thttps://www.saraholney.com/general-5

",
    &[16, 34, 42, 64, 95, 224, 319, 320, 325, 328, 330, 331, 332, 333, 334, 335, 336, 337, 338, 349, 986, 1210, 2249, 2250, 2251], [38, 7, 7, 2]),
    Contact::packed(
"\
mental-welfare-commission-scotland
Mental Welfare Commission for Scotland advice line
Mental Welfare Commission for Scotland
the Mental Welfare Commission for Scotland
https://www.mwcscot.org.uk/
Advice on rights in mental health care, and for adults who cannot make some decisions for themselves. They take your number and call you back.
Anyone in Scotland. One of the numbers is free, for people who use services and for carers.

true
38
4








2026-11-25
Numbers and hours rest on one undated page of the Commission. Bank holidays are not known.\tThey call back, which may not be safe for somebody who is watched at home.
phone\t0800 389 6809\ttel:+448003896809\t08003896809\t\tMo-Th 09:00-17:00; Fr 09:00-16:30\tfree\t\t\t\tOnly for people who use services, and for carers.
phone\t0131 313 8777\ttel:+441313138777\t01313138777\t\tMo-Th 09:00-17:00; Fr 09:00-16:30\tstandard\t\t\t\tFor everyone, also for people who work in health or care.
government\t\tservice number hours address audience\thttps://www.mwcscot.org.uk/about-us/who-we-are-and-what-we-do/information-advice/?size=3

Mental Welfare Commission\tMWC",
    &[34, 85, 124, 167, 195, 338, 430, 431, 436, 439, 441, 442, 443, 444, 445, 446, 447, 448, 449, 460, 626, 924, 1063, 1064, 1094], [38, 4, 4, 2]),
    Contact::packed(
"\
mermaids
Mermaids helpline
Mermaids
the Mermaids helpline
https://mermaidsuk.org.uk/
Support for you if you are trans, non-binary or questioning your gender, and for your family.
Children and young people under 20, their families, and professionals who work with them.

true
39
15








2026-11-25
Phone hours are those that the operator announced in September 2024. Nothing newer was seen. A Scottish directory still prints the older 9am to 9pm. Chat hours are not known.\tA text service with the word MERMAIDS to Shout rests on a 2019 press page and is left out until somebody checks it.
phone\t0808 801 0400\ttel:+448088010400\t08088010400\t\tMo-Fr 13:00-20:30\tfree\t\t\t\t
webchat\thttps://mermaidsuk.org.uk/\thttps://mermaidsuk.org.uk/\t\t\t\tunknown\t\t\t\tChat may not be open all the time.
operator\t2024-09\tservice number hours\thttps://mermaidsuk.org.uk/news/our-helpline-hours-are-changing
third-party\t2026\tnumber\t

",
    &[8, 26, 35, 57, 84, 178, 268, 269, 274, 277, 280, 281, 282, 283, 284, 285, 286, 287, 288, 299, 590, 779, 905, 906, 907], [39, 15, 15, 2]),
    Contact::packed(
"\
merseyside-police
Merseyside Police
Merseyside Police
Merseyside Police
https://www.merseyside.police.uk
The local police force. You can report a crime, give information or ask for advice by phone.
Anyone who needs the police in Merseyside but is not in danger right now.
true

63
1
Merseyside





police-101
police-101
2026-11-25
That 101 is answered day and night rests on pages of the Home Office and of other forces.\tA number for callers from outside Merseyside, 0151 709 6010, is on an old page with a call charge and is left out.
phone\t101\ttel:101\t101\t\t24/7\tfree\t\t\t\t
textphone\t18001 101\ttel:18001101\t18001101\t\t\tfree\t\t\t\t
government\t2024-12\tnations\thttps://github.com/humaniverse/geographr/blob/c026be5cc76cb576358082b53f1f13d69ab577ae/data/lookup_ltla24_csp24_pfa24.rda
government\t2026-09\tservice number address\thttps://github.com/AlexGitta/report/blob/7e076831fe0d47f3dcdb0f5975b2a813902a7fca/data/raw/police_forces_api.json
operator\t2023-02\tservice address\thttps://www.merseyside.police.uk/news/merseyside/news/2020/march/public-urged-not-to-dial-101-to-ask-questions-about-coronavirus/
operator\t\tnumber\thttps://merseyside.police.uk/contact-us/non-urgent-101/
third-party\t\tnumber\thttps://www.victimcaremerseyside.org/contact/contact-the-police/

",
    &[17, 35, 53, 71, 104, 197, 271, 276, 277, 280, 282, 293, 294, 295, 296, 297, 298, 309, 320, 331, 536, 626, 1252, 1253, 1254], [63, 1, 1, 5]),
    Contact::packed(
"\
metropolitan-police-service
Metropolitan Police Service
Metropolitan Police Service
the Metropolitan Police
https://www.met.police.uk
The local police force. You can report a crime, give information or ask for advice by phone or online.
Anyone who needs the police in one of the 32 London boroughs but is not in danger right now.
true

63
1
Greater London





police-101
police-101
2026-11-25
That 101 is answered day and night rests on pages of the Home Office and of other forces.\tThe page to report online rests on third-party files. Several of them link a page below it.
phone\t101\ttel:101\t101\t\t24/7\tfree\t\t\t\t
textphone\t18001 101\ttel:18001101\t18001101\t\t\tfree\t\t\t\t
form\thttps://www.met.police.uk/ro/report/\thttps://www.met.police.uk/ro/report/\t\t\t\tunknown\t\t\t\t
government\t2024-12\tnations\thttps://github.com/humaniverse/geographr/blob/c026be5cc76cb576358082b53f1f13d69ab577ae/data/lookup_ltla24_csp24_pfa24.rda
government\t2026-09\tservice number address\thttps://github.com/AlexGitta/report/blob/7e076831fe0d47f3dcdb0f5975b2a813902a7fca/data/raw/police_forces_api.json
operator\t\tnumber\thttp://content.met.police.uk/Article/Emergency-contact-number/1400011553427/reportingcrime
press\t2017\tservice\thttp://www.hillingdontimes.co.uk/news/15651179.New_way_to_report_crime_launched/
third-party\t\taddress\t
third-party\t\taddress\t
third-party\t\taddress\t
third-party\t\taddress\t
third-party\t\taddress\t

Met Police",
    &[27, 55, 83, 107, 133, 236, 329, 334, 335, 338, 340, 355, 356, 357, 358, 359, 360, 371, 382, 393, 575, 759, 1382, 1383, 1394], [63, 1, 1, 5]),
    Contact::packed(
"\
migrant-help-trafficking-scotland
Migrant Help trafficking support
Migrant Help
Migrant Help's trafficking support in Scotland
https://www.migranthelpuk.org/
Support if someone has trafficked you: moved you or kept you to use you, for example for work.
Adults in Scotland, women and men. For women made to sell sex there is also TARA.

true
34
4








2026-11-25
The Home Office list of August 2024 is written for first responders, the Scottish Government page, which has no date, for health workers.\tExact hours were not found. One number is for the daytime, the other for urgent needs out of hours.\t0808 8010 503 is Migrant Help's asylum line, another service. Never show it here.\tThe web address stands in third-party lists. The Home Office list shows only the e-mail address at that domain.
phone\t0141 884 7900\ttel:+441418847900\t01418847900\t\t\tstandard\t\t\t\tCall this number in the daytime.
phone\t0141 212 8553\ttel:+441412128553\t01412128553\t\t\tstandard\t\t\t\tWhen the other line is closed. Only for urgent needs and emergencies.
email\ttraffickingscotland@migranthelpuk.org\tmailto:traffickingscotland@migranthelpuk.org\t\t\t\tunknown\t\t\t\t
government\t2024-08\tservice number address audience nations\thttps://github.com/UKHomeOffice/modern-slavery/blob/54dfce7fd172e323ad45e17d9de9fe42f8c12317/apps/common/views/content/support-organisations.md
government\t\tservice number nations\thttps://www.gov.scot/publications/human-trafficking-exploitation-health-workers-need-know/pages/14/

",
    &[33, 66, 79, 126, 157, 252, 334, 335, 340, 343, 345, 346, 347, 348, 349, 350, 351, 352, 353, 364, 796, 1131, 1469, 1470, 1471], [34, 4, 4, 2]),
    Contact::packed(
"\
mind-infoline
Mind Infoline
Mind
the Mind Infoline
https://www.mind.org.uk/
Tells you about mental health problems, your rights and where to get help. It is not a crisis line.
Anyone in England or Wales who wants to know about mental health or where to find help.

true
6
3








2026-11-25
The number and its hours rest on a third-party directory of September 2026. No page of the operator with the number was found.\t0300 102 1234 is Mind's Support line, for emotional support, started in 2023. It is left out because no dated page and no operator page prints its number.\tSeveral lists wrongly call the line a crisis line that is open day and night. It is neither.\tThe text number 86463 is not settled and is left out. The operator copies that print it are undated, and the directory of September 2026 does not have it.
phone\t0300 123 3393\ttel:+443001233393\t03001233393\t\tMo-Fr 09:00-18:00; PH off\tstandard\t\t\t\t
third-party\t2026-09\tnumber hours\t
third-party\t\tservice\t
third-party\t2026\tservice\t
government\t\tservice\thttps://www.thurrock.gov.uk/mental-health/legal-advice
press\t2025-01\tservice\thttps://swlondoner.co.uk/news/21012025-calls-to-mind-helpline-fall-by-almost-half-in-five-years

Mind Info Line",
    &[13, 27, 32, 50, 75, 175, 263, 264, 269, 271, 273, 274, 275, 276, 277, 278, 279, 280, 281, 292, 822, 912, 1187, 1188, 1203], [6, 3, 3, 2]),
    Contact::packed(
"\
ministry-of-defence-police
Ministry of Defence Police
Ministry of Defence Police
the Ministry of Defence Police
https://www.gov.uk/government/collections/ministry-of-defence-police
The police for defence sites. Tell them about a crime, or anything that looks wrong, at or near such a site when it is not an emergency.
Anyone who wants to report something at or around a defence site in the UK. For anything else, call your local police.
true

38
15








2026-11-25
Only for crime at or around defence sites. Offer the local force first.\tRests on one undated GOV.UK page, which says that its sites are across the UK and does not name the nations.\tIt takes reports from the public and names no ages. Children are left to the local police.\tHours of the line are left out. The office for general enquiries has another number, 0300 790 4103. The older site mod.police.uk was not read.
phone\t0300 1232 101\ttel:+443001232101\t03001232101\t\t\tstandard\t\t\t\tFor crime at or around a defence site.
government\t\tservice number nations address\thttps://www.gov.uk/government/collections/ministry-of-defence-police

MOD Police\tMDP",
    &[26, 53, 80, 111, 180, 317, 436, 441, 442, 445, 448, 449, 450, 451, 452, 453, 454, 455, 456, 467, 882, 985, 1097, 1098, 1113], [38, 15, 15, 1]),
    Contact::packed(
"\
missing-people
Missing People helpline
Missing People
the Missing People helpline
https://www.missingpeople.org.uk/get-help
Support if you are missing or thinking of leaving, or if someone you love is missing. They can pass a message home for you.
Anyone who is missing or thinking of leaving, and anyone affected when someone goes missing.

true
55
15

if-you-choose
They do not trace or record calls and texts. If you give details and someone is at serious risk, they may act.
Your bill does not show the call. Your phone's list of calls does, so delete it there.
Interpreters by phone. Chat and text in English only



2026-11-25
It stopped being a 24-hour line in 2021. Older pages still say so.\tThe hours rest on a police notice of 2021 and an undated page of the operator. Press of 2026 says seven days a week, without times.\tThe email address comes from an old council page and is left out.\tThe bill statement comes from one undated policy page.\tChat hours are not known.
phone\t116 000\ttel:116000\t116000\t\tMo-Su 09:00-23:00\tfree\t\t\t\tIf a child is missing, call the police straight away. You do not have to wait 24 hours.
sms\t116 000\tsms:116000\t116000\t\tMo-Su 09:00-23:00\tfree\t\t\t\t
webchat\thttps://www.missingpeople.org.uk/get-help\thttps://www.missingpeople.org.uk/get-help\t\t\t\tunknown\t\t\t\tChat may not be open all the time.
government\t2021\thours\thttps://west-midlands.police.uk/news/working-support-missing-people-and-their-families
operator\t\tnumber hours\thttps://www.missingpeople.org.uk/get-help/help-services/exploitation-and-county-lines
press\t\tbill\thttp://mp.webxsolution.com/policies-and-disclaimer.html
government\t\tnumber service\thttp://www.medway.gov.uk/carehealthandsupport/missingchildren.aspx
press\t2026\tservice\thttps://www.britbrief.co.uk/health/nhs/safecall-helpline-vital-support-for-missing-uk-children.html

",
    &[14, 38, 53, 81, 123, 247, 340, 341, 346, 349, 352, 353, 367, 478, 565, 618, 619, 620, 621, 632, 978, 1324, 1823, 1824, 1825], [55, 15, 15, 2]),
    Contact::packed(
"\
modern-slavery-helpline
Modern Slavery & Exploitation Helpline
Unseen
the Modern Slavery & Exploitation Helpline
https://www.modernslaveryhelpline.org/
Advice and help if someone forces you to work, controls you or uses you, or if you think it is happening to someone else.
Anyone in the UK: people who may be victims, members of the public, businesses and professionals.

true
55
15

if-you-choose
They ask before they share what you say, unless someone is in danger now or someone under 18 is abused or in danger.

Many languages, with an interpreter



2026-11-25
Phone hours are not settled. Older pages of the operator say day and night. Since 2024 it says every day of the year and no longer all night. No page announces new hours. Show no hours.\tGovernment pages print the number as 0800 0121 700: the same digits. 0800 121 700 is one digit short and wrong.\tThe interpreters rest on a page of September 2019, which counted more than 200 languages.
phone\t08000 121 700\ttel:+448000121700\t08000121700\t\t\tfree\t\t\t\t
form\thttps://www.modernslaveryhelpline.org/report\thttps://www.modernslaveryhelpline.org/report\t\t\t\tunknown\t\t\t\t
app\tUnseen app\t\t\t\t\tunknown\t\t\t\t
operator\t\tservice number address anonymity\thttp://www.Modernslaveryhelpline.org
press\t\tservice cost confidentiality\thttps://www.unseenuk.org/faqs-potential-victims/
press\t2024\tservice\thttps://www.unseenuk.org/modern-slavery-helpline-wins-1-million-in-funding/
press\t\tservice\thttps://heartofbucks.org/unseen-impact-story/
press\t2019-09\tservice languages\thttps://www.unseenuk.org/blog/i-work-on-the-modern-slavery-helpline-and-this-is-what-i-hear
government\t\tnumber service\thttps://www.mygov.scot/human-trafficking-support
government\t2026-04\tnumber\thttps://github.com/UKHomeOffice/modern-slavery/blob/54dfce7fd172e323ad45e17d9de9fe42f8c12317/apps/common/translations/src/en/pages.json
operator\t\tservice anonymity\thttps://www.modernslaveryhelpline.org/about/what-happens-when-you-call-the-helpline

Modern Slavery Helpline\tModern Day Slavery Helpline\tUnseen UK",
    &[23, 62, 69, 112, 151, 273, 371, 372, 377, 380, 383, 384, 398, 515, 516, 552, 553, 554, 555, 566, 954, 1156, 1951, 1952, 2014], [55, 15, 15, 2]),
    Contact::packed(
"\
muslim-womens-network-helpline
Muslim Women's Network Helpline
Muslim Women's Network UK
the Muslim Women's Network Helpline
https://mwnhelpline.co.uk/
People who understand your faith and culture listen. They help with abuse at home, sexual abuse, honour-based abuse, forced marriage, mental health and more.
Mainly Muslim women and girls. Family, friends and professionals can also make contact.

true
39
15

if-you-choose






2026-11-25
The phone number is in five unrelated third-party files of about 2026, but on no page of the operator or the government that was read.\tPhone hours are not settled: two files of 2026 give weekdays from 10am to 4pm, but both are of one project. None are shown.\tThe operator says that texts and emails are taken too, but the text number and the email address were not confirmed, so both are left out.\tAn evaluation of 2021 calls the service national. The nations are not named.\tStaff speak several languages, but which ones was not seen.\tThe older number 0303 330 0288 may now belong to another service, Muslim Safety Net. It is not this helpline.\tThe helpline says it is confidential, but no limit was read, so nothing is stated.
phone\t0800 999 5786\ttel:+448009995786\t08009995786\t\t\tfree\t\t\t\t
webchat\thttps://mwnhelpline.co.uk/\thttps://mwnhelpline.co.uk/\t\t\t\tunknown\t\t\t\tChat may not be open all the time.
app\tAmal Safety\t\t\t\t\tunknown\t\t\t\t
third-party\t\tservice number\t
press\t2025\tservice\thttps://www.mwnhub.com/read-detail.php?id=263
operator\t\tservice anonymity\thttps://mwnhelpline.co.uk/page.php?id=100
operator\t2022-01\tservice\thttps://www.mwnuk.co.uk/mediaStatmentDetail.php?id=249
operator\t2021-06\tservice audience\thttps://www.mwnuk.co.uk/resourcesDetail.php?id=244

Muslim Women's Network\tMWNUK\tMWN UK\tMWN Helpline",
    &[30, 62, 88, 124, 151, 309, 397, 398, 403, 406, 409, 410, 424, 425, 426, 427, 428, 429, 430, 441, 1169, 1373, 1702, 1703, 1752], [39, 15, 15, 2]),
    Contact::packed(
"\
nacoa
Nacoa helpline
National Association for Children of Alcoholics
the Nacoa helpline
https://nacoa.org.uk
Someone to talk to when your parent's drinking affects you, or when you are worried about a child of someone who drinks.
Anyone of any age affected by a parent's drinking, now or in the past, and people worried about them.

true
39
15








2026-11-25
Hours are left out: the newest dated ones were temporary, in March 2020, and an undated list differs.\tThe number is on the operator's page of March 2020 and in lists of 2026, one of them from the NHS page on alcohol.\tThe helpline is called confidential, but no limit was read, so nothing is stated.
phone\t0800 358 3456\ttel:+448003583456\t08003583456\t\t\tfree\t\t\t\t
email\thelpline@nacoa.org.uk\tmailto:helpline@nacoa.org.uk\t\t\t\tunknown\t\t\t\t
operator\t2020-03\tnumber address\thttps://nacoa.org.uk/nacoa-covid_19-helpline-open-with-reduced-opening-hours
third-party\t2026\tnumber\t

Nacoa\tNational Association of Children of Alcoholics",
    &[5, 20, 68, 87, 108, 229, 331, 332, 337, 340, 343, 344, 345, 346, 347, 348, 349, 350, 351, 362, 661, 794, 928, 929, 982], [39, 15, 15, 2]),
    Contact::packed(
"\
napac
NAPAC Support Line
National Association for People Abused in Childhood
the NAPAC Support Line
https://napac.org.uk/
Listens to adults who were abused as children, in any way and by anyone.
Adults who were abused in childhood, and professionals.

true
34
15








2026-11-25
The hours come from a third party that read the operator's site on 3 October 2026. A second list and an undated page of a member of parliament agree.\tNo page of the operator or the government with the number or the hours was read.\tThe email address and the exact age limit were not confirmed.\tThe charity calls its support confidential, but no limit was read, so nothing is stated.
phone\t0808 801 0331\ttel:+448088010331\t08088010331\t\tMo-Th 10:00-21:00; Fr 10:00-18:00\tfree\t\t\t\t
third-party\t2026-10\thours\t
third-party\t\tnumber hours\t
operator\t2021-09\tservice cost\thttps://napac.org.uk/board_statement_26sept21/
press\t\tnumber hours\thttps://www.saraholney.com/general-5

NAPAC\tNational Association of People Abused in Childhood",
    &[5, 24, 76, 99, 121, 194, 250, 251, 256, 259, 262, 263, 264, 265, 266, 267, 268, 269, 270, 281, 663, 757, 945, 946, 1003], [34, 15, 15, 2]),
    Contact::packed(
"\
national-bullying-helpline
National Bullying Helpline
National Bullying Helpline
the National Bullying Helpline
https://www.nationalbullyinghelpline.co.uk
Advice about bullying at school, at work or online.
Adults and children in the UK who are bullied, and people worried about them.

true
7
15








2026-11-25
Number and hours rest on one page of the operator and one of a university. Neither bears a date.\tThe operator also prints 0845 225 5787. Left out, because such numbers carry an access charge.
phone\t0300 323 0169\ttel:+443003230169\t03003230169\t\tMo-Fr 09:00-17:00\tstandard\t\t\t\t
operator\t\tnumber hours\thttps://nationalbullyinghelpline.co.uk/terms-and-conditions.html
third-party\t\tnumber hours\thttps://reportandsupport.nulondon.ac.uk/support/what-is-bullying

",
    &[26, 53, 80, 111, 154, 206, 284, 285, 290, 292, 295, 296, 297, 298, 299, 300, 301, 302, 303, 314, 506, 588, 767, 768, 769], [7, 15, 15, 2]),
    Contact::packed(
"\
national-domestic-abuse-helpline
National Domestic Abuse Helpline
Refuge
the National Domestic Abuse Helpline
https://www.nationaldahelpline.org.uk/
Listens to you, explains what you can do, and can help you find a safe place in a refuge.
Women in England who face domestic abuse, and friends or family worried about them.

true
38
1








2026-11-25
Never say that the call stays off a bill: neither the helpline nor Refuge claims it.\tChat hours were found only in an operator statement of November 2020 (weekdays, 3pm to 10pm), too old to show.\tThe sign language hours are from the 2021 launch and may have changed, so they are left out.\tThe online form for a safe call back is on an operator page of 2020 and an undated page of the NHS.\tA government court form still prints the old name and an old web address beside this number. The number is the same.\tThe helpline is called confidential, but no limit was read, so nothing is stated.
phone\t0808 2000 247\ttel:+448082000247\t08082000247\t\t24/7\tfree\t\t\t\t
webchat\thttps://www.nationaldahelpline.org.uk/\thttps://www.nationaldahelpline.org.uk/\t\t\t\tunknown\t\t\t\tChat may not be open all the time.
form\thttps://www.nationaldahelpline.org.uk/\thttps://www.nationaldahelpline.org.uk/\t\t\t\tunknown\t\t\t\tAsk to be called back at a time that is safe for you.
bsl\thttps://www.nationaldahelpline.org.uk/\thttps://www.nationaldahelpline.org.uk/\t\t\t\tunknown\t\t\t\tYou call through an interpreter.
third-party\t2026-10\tnumber hours\t
third-party\t2026-09\tnumber nations hours\t
press\t\tnumber hours cost\thttps://www.hartlepoolnow.co.uk/pages/home/information-&-advice/living-well/domestic-abuse
press\t2021-05\tservice languages\thttps://limpingchicken.com/2021/05/28/bsl-helpline-launched-for-domestic-abuse/
press\t2020\tservice hours cost\thttps://refuge.org.uk/news/refuge-responds-to-reports-of-potential-increase-in-domestic-abuse-during-covid-19
government\t2026-07\tnumber hours cost service\thttps://github.com/ministryofjustice/pfl-connecting-services/blob/c0daec05e197eb976a91293c57782b2cf65bdc2f/server/locales/en.json
government\t\tnumber hours cost\thttp://nhs.uk/chq/Pages/2487.aspx?CategoryID=118
government\t2019\tnumber hours cost service\thttps://gov.uk/government/news/refuge-awarded-grant-to-operate-domestic-abuse-helpline
government\t2023-09\tnumber service\thttps://www.teignbridge.gov.uk/housing/advice-guides/domestic-abuse/what-is-domestic-abuse/
government\t\tnumber hours service\thttps://www.keepingwellsel.nhs.uk/information-and-resources/womens-issues/safety/violence-against-women-and-girls-2
government\t2023-11\tservice\thttps://www.ons.gov.uk/peoplepopulationandcommunity/crimeandjustice/articles/domesticabusevictimservicesenglandandwales/latest
operator\t2020-11\tservice\thttps://refuge.org.uk/domestic-abuse-nationwide-lockdown-autumn-2020

NDAH\tNational DA Helpline",
    &[32, 65, 72, 109, 148, 238, 322, 323, 328, 331, 333, 334, 335, 336, 337, 338, 339, 340, 341, 352, 940, 1420, 2770, 2771, 2797], [38, 1, 1, 2]),
    Contact::packed(
"\
national-gambling-helpline
National Gambling Helpline
GamCare
the National Gambling Helpline
https://www.gamcare.org.uk/get-support/talk-to-us-now/
Support if gambling is harming you, whether it is your own or someone else's.
Anyone in England, Wales or Scotland affected by gambling.

true
14
7








2026-11-25
GambleAware, which paid for it, closed on 31 March 2026. A third party that checked GamCare's page on 1 October 2026 still gives the number, day and night.\tNo page of GamCare was read. The web address is in third-party lists of October 2026.\tWeb chat is left out: no source shows its address.\tThe same check says that WhatsApp is on the helpline's own number. It is one third party, so the web page stays the way in, and no WhatsApp hours are given.\tNHS Wales started a gambling helpline of its own on 1 April 2026, in English and Welsh. Its number was not read. Two press pages of 2026 listed below speak of that one, and only for Wales.
phone\t0808 8020 133\ttel:+448088020133\t08088020133\t\t24/7\tfree\t\t\t\t
whatsapp\thttps://www.gamcare.org.uk/get-support/talk-to-us-now/\thttps://www.gamcare.org.uk/get-support/talk-to-us-now/\t\t\t\tunknown\t\t\t\tStart a WhatsApp chat from this web page.
press\t2023\tservice hours cost\thttps://www.thirdsectorawards.com/finalists/national-gambling-helpline-team-y0008
press\t2025-07\tservice\thttps://gamingo.news/news/8150/gamcare-thanks-gambleaware-and-prepares-for-reform
third-party\t2026\tnumber audience\t
third-party\t2026-10\tnumber hours address\t
press\t2026-02\tnations\thttps://www.casinoguardian.co.uk/2026/02/26/nhs-wales-unveils-comprehensive-gambling-harm-treatment-and-helpline-initiative
press\t2026\tnations\thttps://www.timesofcasino.com/nhs-gambling-clinics-a-new-safety-net-for-80000-welsh-players
press\t2025\tservice\thttps://www.publicgaming.com.publicgamingresearchinstitute.com/news-categories/responsible-gaming/14687-gamcare-says-goodbye-to-gambleaware

Gam Care",
    &[26, 53, 61, 92, 147, 225, 284, 285, 290, 293, 295, 296, 297, 298, 299, 300, 301, 302, 303, 314, 953, 1193, 1901, 1902, 1911], [14, 7, 7, 2]),
    Contact::packed(
"\
national-stalking-helpline
National Stalking Helpline
Suzy Lamplugh Trust
the National Stalking Helpline
https://www.suzylamplugh.org/
Advice if someone is stalking or harassing you: how to stay safe, keep evidence, report it, and what the law says.
Anyone affected by stalking or harassment, people worried about someone, and professionals.

true
39
7








2026-11-25
The hours rest on one third party, which checked the operator on 14 August 2026. A list of about 2021 has Wednesday as the only late day, and copies of 2015 had other times. Read the operator's page before a release.\tThe online form and the email address were not confirmed and are left out. A 2023 police page says a referral can be made on the website.\tCover for Northern Ireland is not stated.\tThat calls stay off bills is said by another charity, and by a 2018 speech for one phone company. The helpline itself was not read to say so, so it is not claimed.\tTranslations of one public guide print 0808 802 0300 as a Women's Aid clinic for safe technology. It is this helpline.\tA government page calls it confidential, but no limit was read, so nothing is stated.
phone\t0808 802 0300\ttel:+448088020300\t08088020300\t\tMo,We 09:30-20:00; Tu,Th,Fr 09:30-16:00\tfree\t\t\t\tIf you live in London, press 2.
third-party\t2026-08\tnumber hours\t
press\t2024-02\tnumber\thttps://www.charitytoday.co.uk/the-suzy-lamplugh-trust-the-london-stalking-support-service/
government\t2023-03\tservice number\thttps://www.southyorkshire.police.uk/find-out/crime-prevention-advice/stalking-and-harassment/
government\t\tservice number nations audience\thttps://mygov.scot/victim-support-stalking
government\t\tnumber\thttps://fife.gov.uk/kb/docs/articles/health-and-social-care2/violence-against-women/forms-of-violence-against-women/stalking
government\t\tnumber service\thttps://www.arun.gov.uk/stalking

Suzy Lamplugh\tStalking Helpline",
    &[26, 53, 73, 104, 134, 249, 341, 342, 347, 350, 352, 353, 354, 355, 356, 357, 358, 359, 360, 371, 1137, 1268, 1835, 1836, 1868], [39, 7, 7, 2]),
    Contact::packed(
"\
nhs-111-england
NHS 111, medical advice
NHS England
NHS 111 for medical advice
https://111.nhs.uk/
Medical advice when it is not an emergency, or when your GP is closed. They tell you where to go for help. If life is at risk, call 999.
Anyone in England, at any age.
true
true
39
1




Other languages, if you ask for an interpreter


nhs-111-mental-health-england
2026-11-25
The plain medical door. The mental health option on the same number is the contact nhs-111-mental-health-england: do not offer this one for thoughts of suicide, self-harm or mental health.\tAll three pages are undated.
phone\t111\ttel:111\t111\t\t24/7\tfree\t\t\t\tFor medical advice. In a mental health crisis, choose the mental health option on the same number.
form\thttps://111.nhs.uk/\thttps://111.nhs.uk/\t\t\t\tunknown\t\t\t\tIf you need to talk to someone now, call.
government\t\tservice number hours address\thttps://bswtogether.org.uk/yourhealth/urgent-and-emergency-care
government\t\tnumber hours cost languages\thttps://www.lamberhurstgp.co.uk/about/emergencies
government\t\tnumber hours\thttps://www.plymouth.gov.uk/suicide-prevention

NHS 111\tNHS111\tNHS",
    &[15, 39, 51, 78, 98, 235, 266, 271, 276, 279, 281, 282, 283, 284, 285, 332, 333, 334, 364, 375, 593, 829, 1096, 1097, 1116], [39, 1, 1, 3]),
    Contact::packed(
"\
nhs-111-mental-health-england
NHS 111, mental health option
NHS England
the NHS 111 mental health line
https://111.nhs.uk/
Urgent help by phone from your local NHS mental health crisis team. If life is at risk, call 999.
Anyone of any age in England. You can call for someone else.
true
true
63
1








2026-11-25
It took the place of local crisis line numbers in England in August 2024. Some local lines still answer.\tNHS England says only to choose the mental health option. Option 2 is the wording of local NHS staff and practices.\tThe NHS England announcement was read on a site that republishes such texts. The NHS pages themselves were checked by third parties of 2026.
phone\t111\ttel:111\t111\t\t24/7\tfree\t\t\tthen option 2\tOption 2 is mental health. If the options change, choose mental health.
bsl\thttps://111.nhs.uk/\thttps://111.nhs.uk/\t\t\t\tunknown\t\t\t\t
form\thttps://111.nhs.uk/\thttps://111.nhs.uk/\t\t\t\tunknown\t\t\t\tIf you need to talk to someone now, call.
press\t\tservice number hours\thttps://healthwatchwestberks.org.uk/nhs-111-now-offers-24-7-mental-health-crisis-support
press\t2024-08\tservice number hours\thttps://www.norwoodmc.co.uk/2024/08/14/nhs-111-option-2-for-crisis-mental-health-support/
government\t\tservice number\thttps://merseycare.nhs.uk/urgent-help
third-party\t2026-09\tnumber hours cost\t
press\t2024-08\tservice number hours\thttps://www.einpresswire.com/article/738612780/nhs-111-offering-crisis-mental-health-support-for-the-first-time
press\t2024-08\tservice number hours\thttps://bacp.co.uk/news/news-from-bacp/2024/27-august-nhs-111-service-introduces-mental-health-support
third-party\t2026-10\tnumber hours\t

NHS 111\tNHS111\tNHS urgent mental health helpline\tNHS",
    &[29, 59, 71, 102, 122, 220, 281, 286, 291, 294, 296, 297, 298, 299, 300, 301, 302, 303, 304, 315, 677, 958, 1623, 1624, 1677], [63, 1, 1, 3]),
    Contact::packed(
"\
nhs-111-wales-press-2
NHS 111 Wales, mental health option
NHS Wales
the NHS 111 Wales mental health line
https://www.gov.wales/nhs-111-press-2
Urgent mental health help by phone. It links you to a team at your local health board.
Anyone of any age in Wales. You can call about someone you know.
true
true
63
2







nhs-111-mental-health-england
2026-11-25
The website address is cited by two independent lists of September and October 2026 as the page that they read. The page itself was not read.\tThe newest page, of October 2025, is a Welsh Government release on a site that republishes them.
phone\t111\ttel:111\t111\t\t24/7\tfree\t\t\tthen press 2\tIt works from a mobile that has no credit.
press\t2023-06\tservice number hours audience\thttps://careappointments.com/care-news/wales/195930/phone-line-for-people-requiring-urgent-mental-health-support-launched-across-wales/
press\t2023-06\tservice number hours cost\thttps://itv.com/news/wales/2023-06-20/new-mental-health-phone-line-launches-across-wales
press\t2025-10\tservice number hours cost\thttps://www.wired-gov.net/wg/news.nsf/articles/more+than+200000+calls+to+urgent+mental+health+service+10102025161000?open
government\t2024-04\tservice number hours audience\thttps://bcuhb.nhs.wales/news/health-board-news/new-mental-health-telephone-support-service-handles-nearly-12000-calls-in-its-first-year/
third-party\t2026-10\tnumber hours address\t

NHS 111 Wales\tNHS 111\tNHS111\tNHS 111 press 2\tGIG 111 Cymru\tNHS\tGIG",
    &[21, 57, 67, 104, 142, 229, 294, 299, 304, 307, 309, 310, 311, 312, 313, 314, 315, 316, 346, 357, 596, 687, 1386, 1387, 1454], [63, 2, 2, 3]),
    Contact::packed(
"\
nhs-24-mental-health-hub
NHS 24 Mental Health Hub
NHS 24
the NHS 24 Mental Health Hub
https://www.nhsinform.scot/
Mental health help by phone from NHS 24, Scotland's 111 service.
Anyone in Scotland.
true
true
63
4




British Sign Language through Contact SCOTLAND-BSL


nhs-111-mental-health-england
2026-11-25
Opening day and night is on an undated page of NHS Lothian and in lists of 2026 that cite NHS 24 and NHS inform. No page of NHS 24 itself with hours was read.\tWhich option to press was not read.\tThe textphone number and sign language through Contact SCOTLAND-BSL are on the NHS Lothian page. No web address of Contact SCOTLAND-BSL was read.\tIn office hours NHS 24 points people to their doctor first, on an undated page of about 2022.
phone\t111\ttel:111\t111\t\t24/7\tfree\t\t\tthen the mental health option\t
textphone\t18001 111\ttel:18001111\t18001111\t\t24/7\tfree\t\t\t\t
press\t2020-03\tservice number hours\thttps://clarehaughey.scot/2020/03/30/funding-for-digital-mental-health-services/
press\t2020-12\tservice number\thttps://www.scottishambulance.com/news/together-lets-care-for-your-mental-health/
third-party\t2026\tservice\t
third-party\t2026-10\tnumber hours address\t
government\t\tnumber hours service cost languages\thttps://services.nhslothian.scot/rightcare/emergencies
press\t\tservice number\thttps://nen.press/tag/mental-health-hub
press\t2019-03\tservice number\thttps://www.thescottishfarmer.co.uk/news/17512323.mind-health-nhs-24---new-mental-health-hub/

Mental Health Hub\tNHS24\tNHS 111\tNHS",
    &[24, 49, 56, 85, 113, 178, 198, 203, 208, 211, 213, 214, 215, 216, 217, 268, 269, 270, 300, 311, 746, 869, 1452, 1453, 1489], [63, 4, 4, 3]),
    Contact::packed(
"\
ni-domestic-sexual-abuse-helpline
Domestic and Sexual Abuse Helpline
Nexus
the Domestic and Sexual Abuse Helpline
https://dsahelpline.org/
Help and advice in Northern Ireland about domestic or sexual abuse. They can arrange a place in a refuge or emergency housing.
Anyone affected in Northern Ireland, of any age or gender. Friends, family and professionals can call too.

true
39
8








2026-11-25
Chat hours are not known.\tThe newest page of the operator with the number and the hours is of December 2023.\tThe helpline is called confidential, but no limit was read, so nothing is stated.
phone\t0808 802 1414\ttel:+448088021414\t08088021414\t\t24/7\tfree\t\t\t\t
webchat\thttps://dsahelpline.org/\thttps://dsahelpline.org/\t\t\t\tunknown\t\t\t\tChat may not be open all the time.
email\thelp@dsahelpline.org\tmailto:help@dsahelpline.org\t\t\t\tunknown\t\t\t\t
operator\t2023-12\tservice number address hours\thttps://dsahelpline.org/2023/12/22/domestic-and-sexual-abuse-helpline-could-receive-50-calls-per-day-over-christmas-week/
press\t\tnumber address hours cost\thttps://www.victimsupportni.com/help-for-victims/domestic-violence
third-party\t2026-10\tnumber hours\t
press\t2023-01\thours audience\thttps://www.bbc.com/news/uk-northern-ireland-64264109
government\t2016-02\tnumber hours service\thttps://www.psni.police.uk/news/campaigns/domestic-abuse/
operator\t2024-11\tservice\thttps://nexusni.org/nexus-at-40-marking-our-40th-anniversary
press\t2020-04\tservice hours cost\thttps://viewdigital.org/covid-19-pandemic-domestic-and-sexual-abuse-helpline-ni-reports-increase-in-calls/

DSA Helpline\tNexus NI",
    &[33, 68, 74, 113, 138, 265, 372, 373, 378, 381, 383, 384, 385, 386, 387, 388, 389, 390, 391, 402, 593, 835, 1544, 1545, 1567], [39, 8, 8, 2]),
    Contact::packed(
"\
ni-emergency-social-work
Regional Emergency Social Work Service
Health and Social Care Trusts, Northern Ireland
the Regional Emergency Social Work Service
https://westerntrust.hscni.net/service/regional-emergency-social-work-resws
Emergency social workers for children and adults across Northern Ireland, when other social work offices are closed.
Anyone in Northern Ireland who urgently needs a social worker out of office hours.
true
true
54
8








2026-11-25
Weekend and bank holiday hours are on one undated Trust page and in a newspaper report on 2015-16. Another Trust page gives 5pm to 9am and does not name the days.\tNo dated page newer than 2018 was read.
phone\t028 9504 9999\ttel:+442895049999\t02895049999\t\tMo-Fr 00:00-09:00,17:00-24:00; Sa,Su 00:00-24:00; PH 00:00-24:00\tstandard\t\t\t\t
operator\t\tnumber hours service\thttps://westerntrust.hscni.net/service/regional-emergency-social-work-resws
operator\t\tnumber hours\thttp://www.belfasttrust.hscni.net/services/CareProtectionTeam-OlderPeople.htm
operator\t2018-07\tnumber service\thttp://www.northerntrust.hscni.net/services/2246.htm
press\t2016\thours service nations\thttp://www.impartialreporter.com/news/15161568.2_731_emergency_social_work_referrals_in_Western_Trust_area/
operator\t\tnumber hours\thttp://www.northerntrust.hscni.net/services/safeguarding-children/

RESWS\tRegional Emergency Social Work\tRegional Out of Hours Emergency Social Work Service\tHealth and Social Care Trust\tHSC Trust",
    &[24, 63, 111, 154, 230, 347, 430, 435, 440, 443, 445, 446, 447, 448, 449, 450, 451, 452, 453, 464, 667, 796, 1320, 1321, 1449], [54, 8, 8, 3]),
    Contact::packed(
"\
ni-gateway
Gateway Services (children's social work), Northern Ireland
Health and Social Care Trusts
the Gateway children's social work team
https://www.nidirect.gov.uk/articles/reporting-child-abuse-and-neglect
Social workers to tell when you are worried about a child. Each Health and Social Care Trust has a team. Call the one where the child lives.
Anyone worried about a child in Northern Ireland.
true
true
54
8

if-you-choose






2026-11-25
Four of the five numbers rest on one undated school page: 028 9050 7000, 0300 1000 300, 0800 7837 745 and 028 7131 4090. No second copy was found, and their notes say so. Check each number before a release.\tThe Northern Trust number and its hours are on an undated page of that Trust. It does not speak of bank holidays. It also prints 028 9442 4459 without saying what it is: left out.\tThe list of numbers on the nidirect page was cut off in the stored copy.\tThe nidirect page calls the NSPCC Helpline a 24-hour line, which is out of date.\tOut of hours it is the Regional Emergency Social Work Service. Exact hours are known for the Northern Trust alone.\tThe nidirect page promises privacy without its limit, so nothing is said about it.
phone\t028 9050 7000\ttel:+442890507000\t02890507000\t\t\tstandard\t\ttrue\t\tBelfast Trust area, office hours only. We could not confirm this number, so check the website.
phone\t0300 1234 333\ttel:+443001234333\t03001234333\t\tMo-Fr 09:00-17:00\tstandard\t\ttrue\t\tNorthern Trust area.
phone\t0300 1000 300\ttel:+443001000300\t03001000300\t\t\tstandard\t\ttrue\t\tSouth Eastern Trust area, office hours only. We could not confirm this number, so check the website.
phone\t0800 7837 745\ttel:+448007837745\t08007837745\t\t\tfree\t\ttrue\t\tSouthern Trust area, office hours only. We could not confirm this number, so check the website.
phone\t028 7131 4090\ttel:+442871314090\t02871314090\t\t\tstandard\t\ttrue\t\tWestern Trust area, office hours only. We could not confirm this number, so check the website.
operator\t\tservice anonymity\thttps://www.nidirect.gov.uk/articles/reporting-child-abuse-and-neglect
press\t\tnumber\thttps://www.rossmar.co.uk/places-of-support/
operator\t\tnumber hours service\thttp://www.northerntrust.hscni.net/services/safeguarding-children/
government\t2022\tservice\thttps://www.sportni.net/about-us/safeguarding/

Gateway Services\tGateway Service\tGateway Team\tHealth and Social Care Trust\tHSC Trust",
    &[10, 70, 100, 140, 211, 352, 402, 407, 412, 415, 417, 418, 432, 433, 434, 435, 436, 437, 438, 449, 1188, 1949, 2276, 2277, 2362], [54, 8, 8, 3]),
    Contact::packed(
"\
norfolk-constabulary
Norfolk Constabulary
Norfolk Constabulary
Norfolk Constabulary
https://www.norfolk.police.uk
The local police force. You can report a crime, give information or ask for advice by phone.
Anyone who needs the police in Norfolk but is not in danger right now.
true

63
1
Norfolk





police-101
police-101
2026-11-25
That 101 is answered day and night rests on pages of the Home Office and of other forces.\tThat text relay reaches 101 with the prefix 18001 is the rule for the whole country. No page of this force with it was read.
phone\t101\ttel:101\t101\t\t24/7\tfree\t\t\t\t
textphone\t18001 101\ttel:18001101\t18001101\t\t\tfree\t\t\t\t
government\t2024-12\tnations\thttps://github.com/humaniverse/geographr/blob/c026be5cc76cb576358082b53f1f13d69ab577ae/data/lookup_ltla24_csp24_pfa24.rda
government\t2026-09\tservice number address\thttps://github.com/AlexGitta/report/blob/7e076831fe0d47f3dcdb0f5975b2a813902a7fca/data/raw/police_forces_api.json
operator\t\tservice number address\thttps://www.norfolk.police.uk/contact-us/1-101-when-call
government\t2024\tservice\thttps://norfolk-pcc.gov.uk/services-we-provide/performance-and-scrutiny/crime-data

Norfolk Police",
    &[20, 41, 62, 83, 113, 206, 277, 282, 283, 286, 288, 296, 297, 298, 299, 300, 301, 312, 323, 334, 549, 639, 1141, 1142, 1157], [63, 1, 1, 5]),
    Contact::packed(
"\
north-wales-police
North Wales Police (Heddlu Gogledd Cymru)
North Wales Police
North Wales Police
https://www.northwales.police.uk
The local police force. You can report a crime, give information or ask for advice by phone.
Anyone who needs the police in Clwyd or Gwynedd but is not in danger right now.
true

63
2
Clwyd\tGwynedd





police-101
police-101
2026-11-25
That 101 is answered day and night rests on pages of the Home Office and of other forces.\tOlder lists give north-wales.police.uk.\tThat text relay reaches 101 with the prefix 18001 is the rule for the whole country. No page of this force with it was read.
phone\t101\ttel:101\t101\t\t24/7\tfree\t\t\t\t
textphone\t18001 101\ttel:18001101\t18001101\t\t\tfree\t\t\t\t
government\t2024-12\tnations\thttps://github.com/humaniverse/geographr/blob/c026be5cc76cb576358082b53f1f13d69ab577ae/data/lookup_ltla24_csp24_pfa24.rda
government\t2026-09\tservice number address\thttps://github.com/AlexGitta/report/blob/7e076831fe0d47f3dcdb0f5975b2a813902a7fca/data/raw/police_forces_api.json
operator\t2025-05\tservice address\thttps://www.northwales.police.uk/news/north-wales/news/news/2024/december/co-ordinated-wrexham-policing-operations-in-place-to-maximise-public-safety-this-weekend/
third-party\t\tnations languages\thttps://en.wikipedia.org/wiki/North_Wales_Police
Heddlu Gogledd Cymru
Heddlu Gogledd Cymru",
    &[18, 60, 79, 98, 131, 224, 304, 309, 310, 313, 315, 329, 330, 331, 332, 333, 334, 345, 356, 367, 622, 712, 1294, 1315, 1336], [63, 2, 2, 5]),
    Contact::packed(
"\
north-yorkshire-police
North Yorkshire Police
North Yorkshire Police
North Yorkshire Police
https://www.northyorkshire.police.uk
The local police force. You can report a crime, give information or ask for advice by phone.
Anyone who needs the police in York or North Yorkshire but is not in danger right now.
true

63
1
North Yorkshire\tYork





police-101
police-101
2026-11-25
That 101 is answered day and night rests on pages of the Home Office and of other forces.
phone\t101\ttel:101\t101\t\t24/7\tfree\t\t\t\t
textphone\t18001 101\ttel:18001101\t18001101\t\t\tfree\t\t\t\t
government\t2024-12\tnations\thttps://github.com/humaniverse/geographr/blob/c026be5cc76cb576358082b53f1f13d69ab577ae/data/lookup_ltla24_csp24_pfa24.rda
government\t2026-09\tservice number address\thttps://github.com/AlexGitta/report/blob/7e076831fe0d47f3dcdb0f5975b2a813902a7fca/data/raw/police_forces_api.json
press\t\tservice number address\thttps://www.thisisthecoast.co.uk/news/local-news/north-yorkshire-police-issue-emergency-call-appeal
third-party\t2011-12\tnumber\thttps://millcroftneighbourhoodwatch.blogspot.com/2011/12/new-national-non-emergency-number-101.html

",
    &[22, 45, 68, 91, 128, 221, 308, 313, 314, 317, 319, 340, 341, 342, 343, 344, 345, 356, 367, 378, 468, 558, 1120, 1121, 1122], [63, 1, 1, 5]),
    Contact::packed(
"\
northamptonshire-police
Northamptonshire Police
Northamptonshire Police
Northamptonshire Police
https://www.northants.police.uk
The local police force. You can report a crime, give information or ask for advice by phone.
Anyone who needs the police in Northamptonshire but is not in danger right now.
true

63
1
Northamptonshire





police-101
police-101
2026-11-25
That 101 is answered day and night rests on pages of the Home Office and of other forces.\tThat text relay reaches 101 with the prefix 18001 is the rule for the whole country. No page of this force with it was read.
phone\t101\ttel:101\t101\t\t24/7\tfree\t\t\t\t
textphone\t18001 101\ttel:18001101\t18001101\t\t\tfree\t\t\t\t
government\t2024-12\tnations\thttps://github.com/humaniverse/geographr/blob/c026be5cc76cb576358082b53f1f13d69ab577ae/data/lookup_ltla24_csp24_pfa24.rda
government\t2026-09\tservice number address\thttps://github.com/AlexGitta/report/blob/7e076831fe0d47f3dcdb0f5975b2a813902a7fca/data/raw/police_forces_api.json
operator\t2020\tservice address\thttps://www.northants.police.uk/tv/true-vision-report-hate-crime/
operator\t\tservice\thttps://www.northants.police.uk/contact/cubp/northants/tell-us-about-something-youve-seen-or-heard/

",
    &[23, 47, 71, 95, 127, 220, 300, 305, 306, 309, 311, 328, 329, 330, 331, 332, 333, 344, 355, 366, 581, 671, 1190, 1191, 1192], [63, 1, 1, 5]),
    Contact::packed(
"\
northumbria-police
Northumbria Police
Northumbria Police
Northumbria Police
https://www.northumbria.police.uk
The local police force. You can report a crime, give information or ask for advice by phone.
Anyone who needs the police in Northumberland or Tyne and Wear but is not in danger right now.
true

63
1
Northumberland\tTyne and Wear





police-101
police-101
2026-11-25
That 101 is answered day and night rests on pages of the Home Office and of other forces.\tA number for callers abroad and two text numbers are on one undated copy of a trial website and are left out. Check them before use.\tThat text relay reaches 101 with the prefix 18001 is the rule for the whole country. No page of this force with it was read.
phone\t101\ttel:101\t101\t\t24/7\tfree\t\t\t\t
textphone\t18001 101\ttel:18001101\t18001101\t\t\tfree\t\t\t\t
government\t2024-12\tnations\thttps://github.com/humaniverse/geographr/blob/c026be5cc76cb576358082b53f1f13d69ab577ae/data/lookup_ltla24_csp24_pfa24.rda
government\t2026-09\tservice number address\thttps://github.com/AlexGitta/report/blob/7e076831fe0d47f3dcdb0f5975b2a813902a7fca/data/raw/police_forces_api.json
operator\t\tservice number\thttps://beta.northumbria.police.uk/contact-us/

",
    &[18, 37, 56, 75, 109, 202, 297, 302, 303, 306, 308, 337, 338, 339, 340, 341, 342, 353, 364, 375, 723, 813, 1190, 1191, 1192], [63, 1, 1, 5]),
    Contact::packed(
"\
nottinghamshire-police
Nottinghamshire Police
Nottinghamshire Police
Nottinghamshire Police
https://www.nottinghamshire.police.uk
The local police force. You can report a crime, give information or ask for advice by phone.
Anyone who needs the police in Nottinghamshire but is not in danger right now.
true

63
1
Nottinghamshire





police-101
police-101
2026-11-25
That 101 is answered day and night rests on pages of the Home Office and of other forces.\tThat text relay reaches 101 with the prefix 18001 is the rule for the whole country. No page of this force with it was read.
phone\t101\ttel:101\t101\t\t24/7\tfree\t\t\t\t
textphone\t18001 101\ttel:18001101\t18001101\t\t\tfree\t\t\t\t
government\t2024-12\tnations\thttps://github.com/humaniverse/geographr/blob/c026be5cc76cb576358082b53f1f13d69ab577ae/data/lookup_ltla24_csp24_pfa24.rda
government\t2026-09\tservice number address\thttps://github.com/AlexGitta/report/blob/7e076831fe0d47f3dcdb0f5975b2a813902a7fca/data/raw/police_forces_api.json
operator\t2025-05\tservice number address\thttps://www.nottinghamshire.police.uk/news/nottinghamshire/news/news/2025/may/public-will-wait-less-than-a-minute-to-reach-control-room-to-report-non-emergency-incidents/
operator\t\tservice\thttps://www.nottinghamshire.police.uk/police-forces/nottinghamshire-police/areas/about-us/about-us/social-media/social-media-guidelines/

",
    &[22, 45, 68, 91, 129, 222, 301, 306, 307, 310, 312, 328, 329, 330, 331, 332, 333, 344, 355, 366, 581, 671, 1342, 1343, 1344], [63, 1, 1, 5]),
    Contact::packed(
"\
nrm-first-responders
National Referral Mechanism: first responders
Home Office and first responder organisations
a National Referral Mechanism first responder
https://www.gov.uk/government/publications/human-trafficking-victims-referral-and-assessment-forms
The way into support for people who may be victims of slavery or trafficking. Only first responders can refer: police, councils and some charities. If you are not one, ask one of them.
Staff of first responder organisations. Anyone else can ask the police, the council or the Modern Slavery & Exploitation Helpline to refer someone.
true
true
36
15







modern-slavery-helpline
2026-11-25
The address of the online referral form itself was not read. The channel is the GOV.UK page with the forms and guidance.\tThe lists of first responders still name the GLAA, which became the Fair Work Agency in April 2026.\tIn Scotland social work fills in the papers for a child.\tHours of the phone line are not settled: see modern-slavery-helpline. Government pages group its digits as 0800 0121 700.
form\thttps://www.gov.uk/government/publications/human-trafficking-victims-referral-and-assessment-forms\thttps://www.gov.uk/government/publications/human-trafficking-victims-referral-and-assessment-forms\t\t\t\tunknown\t\t\t\tForms for first responders. Make a child safe first, and tell the police and children's social workers.
phone\t08000 121 700\ttel:+448000121700\t08000121700\t\t\tfree\t\t\t\tThe Modern Slavery & Exploitation Helpline. It can put you in touch with a first responder.
government\t2024-10\tservice address nations\thttps://gov.uk/government/publications/human-trafficking-victims-referral-and-assessment-forms/national-referral-mechanism-guidance-adult-northern-ireland-and-scotland
government\t\tservice\thttps://www.app.college.police.uk/app-content/major-investigation-and-public-protection/modern-slavery/national-referral-mechanism/
government\t2023\tnumber\thttps://bexley.gov.uk/about-the-council/strategies-plans-and-policies/modern-slavery-and-exploitation-bexley-strategy-2023-2028/modern-slavery-toolkit

National Referral Mechanism\tNRM",
    &[20, 66, 112, 158, 257, 442, 590, 595, 600, 603, 606, 607, 608, 609, 610, 611, 612, 613, 637, 648, 1048, 1521, 2058, 2059, 2091], [36, 15, 15, 3]),
    Contact::packed(
"\
nspcc-fgm-helpline
NSPCC Female Genital Mutilation Helpline
NSPCC
the NSPCC Female Genital Mutilation Helpline
https://www.nspcc.org.uk/keeping-children-safe/reporting-abuse/dedicated-helplines/
Advice, and a way to report it, when a girl may be at risk of female genital mutilation (FGM) or it has been done to her.
Anyone worried about female genital mutilation (FGM) and a child.

true
55
15

if-you-choose
You need not give your name. If what you say could protect a child, they pass it to the police or children's services.





2026-11-25
Phone hours are not known, so none are given. Never call it a 24-hour line: copies from 2013 to about 2019 do, but it closes, as a check of August 2026 says.\tThe email address rests on a page of 2013 and an undated school page. Emails to the main NSPCC address may not be received outside 11am to 4pm. Whether that holds here is not known.\tThe NSPCC moved the page of its main helpline. This web address may have moved too.
phone\t0800 028 3550\ttel:+448000283550\t08000283550\t\t\tfree\t\t\t\tThe line is not open at all hours.
email\tfgmhelp@nspcc.org.uk\tmailto:fgmhelp@nspcc.org.uk\t\t\t\tunknown\t\t\t\tThis address is from old pages, so call if you can. In danger, call 999.
press\t2013\tnumber address cost anonymity\thttp://vvvuk.com/fgm/nspcc-fgm-helpline/
government\t\tnumber cost anonymity\thttps://new.enfield.gov.uk/safeguardingenfield/female-genital-mutilation-fgm/
press\t\tnumber address cost anonymity\thttps://www.therosehillschool.com/female-genital-mutilation-fgm/
third-party\t\tnumber\t
third-party\t\tnumber service anonymity\thttp://badn.org.uk/female-genital-mutilation-fgm/
third-party\t2026-08\tnumber\t
press\t\tservice\thttps://www.bournemouthecho.co.uk/news/17809435.fgm-survivor-urges-people-contact-nspcc-helpline/

FGM Helpline\tNSPCC FGM Helpline\tFemale Genital Mutilation Helpline\tNational Society for the Prevention of Cruelty to Children",
    &[18, 59, 65, 110, 194, 316, 382, 383, 388, 391, 394, 395, 409, 528, 529, 530, 531, 532, 533, 544, 968, 1205, 1751, 1752, 1878], [55, 15, 15, 2]),
    Contact::packed(
"\
nspcc-helpline
NSPCC Helpline
NSPCC
the NSPCC Helpline
https://www.nspcc.org.uk/about-us/our-services/nspcc-helpline/
Child protection staff listen to your worry about a child, give advice, and can pass it to social workers or the police.
Any adult with a worry about a child who is in the UK.

true
54
15

if-you-choose
You can keep your name out of it. If a child may be at risk, they have to share what you told them.


childline


2026-11-25
Phone hours are second-hand: a page whose links were checked on 21 September 2026 and an unrelated one of 2022 or later quote the operator. No operator page with them was read. Read it before each release. Bank holidays are not settled.\tThat emails sent outside 11am to 4pm are not received rests on one page, of September 2026. The email shows no hours on purpose: the note says when to send it. A report that is lost is the worst outcome.\tThe form shows no hours: that it takes reports day and night was on operator pages of about 2020, when email did too. The new terms were not read.\tNever show it as a 24-hour line. Lists of 2026 still print that, or 8am to 10pm with 9am to 6pm at weekends, the hours of 2019 to 2020. All are out of date.\tThe web address is in three files of August and September 2026. The page itself was not read. The address before it, under /keeping-children-safe/reporting-abuse/, may still lead there.\tThe text number 88858 is gone from newer pages, and two older numbers for callers abroad were replaced.\tNo page on access in British Sign Language was read.
phone\t0808 800 5000\ttel:+448088005000\t08088005000\t\tMo-Fr 10:00-16:00\tfree\t\t\t\tThese times may have changed.
email\thelp@nspcc.org.uk\tmailto:help@nspcc.org.uk\t\t\t\tunknown\t\t\t\tSend it between 11am and 4pm. They may not receive emails sent at other times.
form\thttps://www.nspcc.org.uk/keeping-children-safe/reporting-abuse/report/\thttps://www.nspcc.org.uk/keeping-children-safe/reporting-abuse/report/\t\t\t\tunknown\t\t\t\tWe do not know when reports are read. In danger, call 999.
phone-from-abroad\t+44 203 879 8560\ttel:+442038798560\t+442038798560\t\t\tinternational\t\t\t\tFor a child who is in the UK.
operator\t\tservice number address\thttps://www.nspcc.org.uk/keeping-children-safe/reporting-abuse/report/
operator\t\tnumber address service\thttps://www.nspcc.org.uk/what-is-child-abuse/
operator\t\tnumber address service\thttps://learning.nspcc.org.uk/research-resources/briefings/preventing-abuse-positions-of-trust
operator\t2020-04\tservice\thttps://www.nspcc.org.uk/about-us/news-opinion/2020/one-million-funding-government-nspcc-helpline/
third-party\t2022-09\tnumber hours\t
operator\t\tnumber cost\thttps://safeguardingtool.nspcc.org.uk/what-you-can-do/report-abuse/
third-party\t2026-09\tnumber hours address\t
third-party\t2026-08\tnumber service address\t
operator\t\tservice\thttps://racetothemoon.nspcc.org.uk/keeping-children-safe/reporting-abuse/reported-to-nspcc
government\t2022\tnumber\thttps://www.sportni.net/about-us/safeguarding/

National Society for the Prevention of Cruelty to Children",
    &[14, 29, 35, 54, 117, 238, 293, 294, 299, 302, 305, 306, 320, 420, 421, 422, 432, 433, 434, 445, 1533, 2118, 2942, 2943, 3002], [54, 15, 15, 10]),
    Contact::packed(
"\
nspcc-whistleblowing
NSPCC Whistleblowing Advice Line
NSPCC
the NSPCC Whistleblowing Advice Line
https://www.nspcc.org.uk/keeping-children-safe/reporting-abuse/dedicated-helplines/whistleblowing-advice-line/
Advice when you are worried about how child protection is being handled, where you work or volunteer or in another organisation.
Workers, volunteers and others in any kind of organisation, with a worry about the past, the present or the future.

true
38
15

if-you-choose






2026-11-25
Phone hours are left out: weekdays from 8am to 8pm is on pages of 2016 and in an undated handbook. The main NSPCC line has cut its hours since. One report of 2016 gave other times.\tThe email address is that of the NSPCC Helpline. That emails sent outside 11am to 4pm are not received rests on one page, of September 2026.\tIn 2016 the legal protection described was for England only, while advice was for the whole UK.\tThe operator calls it both an advice line and a helpline.\tThe NSPCC moved the page of its main helpline. This web address may have moved too.\tThe pages say that you can ask for your name not to be shared, but give no limit, so no promise is written.
phone\t0800 028 0285\ttel:+448000280285\t08000280285\t\t\tfree\t\t\t\t
email\thelp@nspcc.org.uk\tmailto:help@nspcc.org.uk\t\t\t\tunknown\t\t\t\tSend it between 11am and 4pm, or it may not arrive. In it, say what you are writing about.
operator\t\tservice anonymity\thttps://www.nspcc.org.uk/keeping-children-safe/reporting-abuse/dedicated-helplines/whistleblowing-advice-line/
press\t2016-02\tnumber service\thttps://www.pacey.org.uk/news-and-views/news/archive/2016-news/february-2016/new-whistleblowing-advice-line-launched/
third-party\t2024\tnumber address\t
press\t2016-02\tnumber service\thttps://www.ukpol.org.uk/2016/02/14/home-office-announces-new-child-abuse-whistleblowing-helpline/
third-party\t\tnumber address\thttps://user-s7hizqk.cld.bz/1-General-Information/164
third-party\t2026\tnumber\t

Whistleblowing Advice Line\tNSPCC Whistleblowing Helpline\tNational Society for the Prevention of Cruelty to Children",
    &[20, 53, 59, 96, 207, 336, 452, 453, 458, 461, 464, 465, 479, 480, 481, 482, 483, 484, 485, 496, 1164, 1379, 1933, 1934, 2050], [38, 15, 15, 2]),
    Contact::packed(
"\
ofsted
Ofsted
Ofsted
Ofsted
https://www.gov.uk/government/organisations/ofsted
Checks nurseries, childminders, schools and children's homes in England. Tell them if you are worried about one. If a child is at risk, tell the council or the police first.
Anyone worried about childcare, a school or a children's home in England, including people who work there.
true
true
39
1








2026-11-25
Two numbers: the general line, and one that councils give for complaints about childcare. Some councils print both. The newest dated government page is of 2018.\tHours are left out: they stand in one demonstration app of 2026 only.\tThat you may stay anonymous was read for complaints about childcare, on one council page. It is not said of schools or children's homes.\tA complaint about a school must be about the school as a whole and go through the school's own procedure first, says one council.\tA whistleblowing line, 0300 123 3155, and an e-mail address for it stand in one third-party file only and are left out.\tThe web address stands in third-party files only. The e-mail address is on a council page of 2018.
phone\t0300 123 1231\ttel:+443001231231\t03001231231\t\t\tstandard\t\t\t\tThe general line.
phone\t0300 123 4666\ttel:+443001234666\t03001234666\t\t\tstandard\t\t\t\tFor a complaint about childcare. You can choose not to say who you are.
email\tenquiries@ofsted.gov.uk\tmailto:enquiries@ofsted.gov.uk\t\t\t\tunknown\t\t\t\t
government\t\tservice number\thttps://www.wiltshire.gov.uk/child-care-dealing-with-any-concerns
government\t\tservice number anonymity\thttps://eastriding.gov.uk/living/children-and-families/the-family-information-service-hub/finding-and-funding-childcare/finding-childcare/
government\t2018-02\tservice number address\thttp://www.essex.gov.uk/Education-Schools/Early-Years-Childcare/Choosing%20the%20right%20childcare/Pages/The%20role%20of%20Ofsted.aspx
third-party\t2026\tnumber\t
third-party\t2026-09\tnumber\t

Office for Standards in Education\tOffice for Standards in Education, Children's Services and Skills",
    &[6, 13, 20, 27, 78, 252, 359, 364, 369, 372, 374, 375, 376, 377, 378, 379, 380, 381, 382, 393, 1110, 1404, 1903, 1904, 2004], [39, 1, 1, 3]),
    Contact::packed(
"\
paladin
Paladin, National Stalking Advocacy Service
Paladin
Paladin
https://paladinservice.co.uk/
If a stalker puts you at high risk, a caseworker stands by you and deals with the police and courts. You can get advice even if your risk is lower.
People in England at risk of serious harm from a stalker, and professionals. Others are passed on to other help.

true
34
1








2026-11-25
Opening hours are not known, only that it is weekdays.\tThe email address and cover for Wales were not confirmed.\tCover for the whole of England comes from a council page.\tThe number is on a council page and in a list of August 2026, but on no page of the operator that was read.
phone\t020 3866 4107\ttel:+442038664107\t02038664107\t\t\tstandard\t\t\t\tOpen on weekdays only.
third-party\t2026-08\tservice number\t
government\t\tnumber\thttps://www.arun.gov.uk/stalking
operator\t\tservice audience\thttps://paladinservice.co.uk/guidance-for-professionals/
operator\t2022-01\tservice\thttps://paladinservice.co.uk/_next/data/rk9nvvOakcxJ6AX6YY8xe/get-support.json

National Stalking Advocacy Service",
    &[7, 51, 59, 67, 97, 245, 358, 359, 364, 367, 369, 370, 371, 372, 373, 374, 375, 376, 377, 388, 667, 754, 1030, 1031, 1066], [34, 1, 1, 2]),
    Contact::packed(
"\
papyrus-hopeline247
HOPELINE247
PAPYRUS Prevention of Young Suicide
HOPELINE247
https://www.papyrus-uk.org/papyrus-hopeline247/
Suicide prevention advisers talk with you if you think about taking your own life, or if you worry about a young person.
Anyone aged 35 or under with thoughts of taking their own life, and anyone worried about a young person.

true
39
15








2026-11-25
The line was called HOPELINEUK until 2023. The operator pages read are of that time: they print the same phone number, but shorter hours and old text numbers. Never show 07786 209697 or 07860 039967.\tAn appeal in early 2025 warned that night cover was at risk. Copies from September 2025 to October 2026 still say it is open day and night.\tThe upper age is not settled: the operator's old policy says up to 35, a review of August 2026 says 35 and under, and press says under 35. The wider reading stands here.\tWeb chat hours were not confirmed.\tA review of August 2026 calls the line free, beside the phone and the text number. No other source says that texts to the five-digit number are free, so no cost is given.
phone\t0800 068 4141\ttel:+448000684141\t08000684141\t\t24/7\tfree\t\t\t\t
sms\t88247\tsms:88247\t88247\t\t24/7\tunknown\t\t\t\t
webchat\thttps://www.papyrus-uk.org/papyrus-hopeline247/\thttps://www.papyrus-uk.org/papyrus-hopeline247/\t\t\t\tunknown\t\t\t\tChat may not be open all the time.
email\tpat@papyrus-uk.org\tmailto:pat@papyrus-uk.org\t\t\t\tunknown\t\t\t\tYou may not get an answer straight away. If you need to talk now, call.
press\t2025-01\tservice hours audience\thttps://expressandstar.com/uk-news/2025/01/30/suicide-prevention-charity-for-under-35s-launches-emergency-funding-appeal
press\t2025-09\tservice hours\thttps://www.bankofcreativity.co.uk/blog/omb-papyrus-wspd
third-party\t2026-08\tnumber hours cost service audience\t
third-party\t2026-09\tnumber hours\t
third-party\t2026\tnumber address\t
operator\t\tnumber service\thttps://www.papyrus-uk.org/hopelineuk-faqs/
press\t2025-03\tservice hours\thttps://lcr-news-updates.merseyreporter.com/index.php?cat_id=0&id=1974
press\t2025-02\tservice hours\thttps://www.lep.co.uk/community/celebrities-come-together-for-charitys-lifesaving-emergency-appeal-4989927
operator\t\tnumber service audience\thttps://papyrus-uk.org/help-advice/about-hopelineuk/remit-of-service-policy

PAPYRUS\tPrevention of Young Suicide\tHOPELINE\tHOPELINE 247\tHOPELINE 24/7",
    &[19, 31, 67, 79, 127, 248, 353, 354, 359, 362, 365, 366, 367, 368, 369, 370, 371, 372, 373, 384, 1100, 1499, 2278, 2279, 2351], [39, 15, 15, 2]),
    Contact::packed(
"\
parent-talk
Parent Talk
Action for Children
Parent Talk
https://parents.actionforchildren.org.uk
Free advice online for parents, and a one-to-one chat with a parenting coach.
Parents and carers of children aged up to 19, or up to 25 with special educational needs.

true
14
15








2026-11-25
The web address stands in eight unrelated third-party files, the newest of autumn 2026. No operator page that was read prints it.\tChat hours were not found. It also has WhatsApp, but its number was not found.\tThat it serves all four nations is not certain: an operator text of 2020 speaks of families in the UK.\tIt is called confidential, but its limit was not read, so nothing is promised.\tOffered to a parent who is afraid of what they may do: it is for parents and carers, and no page that was read shuts them out.
webchat\thttps://parents.actionforchildren.org.uk\thttps://parents.actionforchildren.org.uk\t\t\t\tunknown\t\t\t\tChat may not be open all the time.
operator\t2024\tservice\thttps://www.actionforchildren.org.uk/media-centre/charity-digital-services-sees-46-rise-in-demand-for-help-with-parental-conflict/
press\t2024\tservice\thttps://www.nurseryworld.co.uk/content/news/rise-in-parents-seeking-advice-to-deal-with-coercive-control-and-parental-conflict
third-party\t2026\taddress\t

ParentTalk",
    &[11, 23, 43, 55, 96, 174, 264, 265, 270, 273, 276, 277, 278, 279, 280, 281, 282, 283, 284, 295, 813, 952, 1277, 1278, 1289], [14, 15, 15, 2]),
    Contact::packed(
"\
police-101
101 police non-emergency number
Police forces in England, Wales, Scotland and Northern Ireland
the police

Puts you through to your local police when it is not an emergency. You can report a crime that has already happened, give information or ask for advice.
Anyone in the UK who needs the police but is not in danger right now.
true

63
15








2026-11-25
The hours rest on a Home Office page of 2012 for England and Wales, an undated page of Police Scotland and a council page of 2017 for Northern Ireland. Nothing newer from the police or the government was read, and nothing disagrees.\tMany older pages still give a call charge. It ended in 2020 across the UK, Northern Ireland included. No Police Scotland or PSNI page after 2020 with the price was found.\tThe page for reporting online on police.uk was not read, so no website is given and the form is the front page.\tA sign language relay for 101 exists only where a force offers it, so it is not listed.
phone\t101\ttel:101\t101\t\t24/7\tfree\t\t\t\t
textphone\t18001 101\ttel:18001101\t18001101\t\t\tfree\t\t\t\t
form\thttps://www.police.uk\thttps://www.police.uk\t\t\t24/7\tunknown\t\t\t\tFind your local police force, then report on its website.
press\t2020-03\tnumber cost\thttps://www.ukpol.org.uk/2020/03/31/101-phone-number-free-from-april-1-2020/
press\t2019-05\tcost nations\thttps://www.bbc.co.uk/news/uk-48423791
press\t\tnumber\thttps://wmfs.net/safety/999-bsl-uk-emergency-video-relay-service
press\t\tnumber\thttp://www.hullavingtonparishcouncil.org.uk/Emergency_Services_31112.aspx
government\t2012-08\tnumber hours service\thttps://webarchive.nationalarchives.gov.uk/20120816233649/http:/www.homeoffice.gov.uk/police/101-police-non-emergency/
operator\t\tnumber hours\thttps://www.scotland.police.uk/contact-us/non-emergencies/frequently-asked-questions/
government\t2017-05\tnumber hours nations\thttps://www.causewaycoastandglens.gov.uk/news/make-the-right-call-if-its-not-999-its-101
press\t2020-03\tcost\thttps://www.parliamenttoday.com/members/viewnews.html?id=115621

local police\tlocal police force\tnon-emergency police number\tpolice non-emergency number\tpolice non-emergency line",
    &[10, 42, 105, 116, 117, 270, 340, 345, 346, 349, 352, 353, 354, 355, 356, 357, 358, 359, 360, 371, 975, 1190, 2006, 2007, 2121], [63, 15, 15, 1]),
    Contact::packed(
"\
police-scotland
Police Scotland
Police Scotland
Police Scotland
https://www.scotland.police.uk
The police in Scotland. You can call or write through the website. They look at the risk in the same way however you get in touch.
Anyone who needs the police in Scotland but is not in danger right now.
true

63
4






police-101
police-101
2026-11-25
The address of the contact form rests on two third-party files. Two other projects link /secureforms/c3/. Check which is the general form.\tThe textphone prefix rests on pages from 2013, which also give a call charge that ended in 2020.
phone\t101\ttel:101\t101\t\t24/7\tfree\t\t\t\t
textphone\t18001 101\ttel:18001101\t18001101\t\t\tfree\t\t\t\t
form\thttps://www.scotland.police.uk/secureforms/contact/\thttps://www.scotland.police.uk/secureforms/contact/\t\t\t\tunknown\t\t\t\t
operator\t\tservice number address\thttps://scotland.police.uk/about-us/how-we-do-it/call-handling
press\t2013-11\tnumber\thttp://withscotland.org/messages/2013/nov
government\t2024-07\tnations\thttps://github.com/humaniverse/geographr/blob/c026be5cc76cb576358082b53f1f13d69ab577ae/data/boundaries_ltla24.rda
operator\t2020\tservice number address\thttps://www.scotland.police.uk/about-us/covid-19-police-scotland-response/faqs-general/
third-party\t\taddress\t
third-party\t\taddress\t
operator\t\tnumber hours\thttps://www.scotland.police.uk/contact-us/non-emergencies/frequently-asked-questions/
operator\t2013\tnumber hours\thttps://www.scotland.police.uk/whats-happening/campaigns/2013/101-non-emergency/

Police Service of Scotland\tPoileas Alba",
    &[15, 31, 47, 63, 94, 225, 297, 302, 303, 306, 308, 309, 310, 311, 312, 313, 314, 325, 336, 347, 583, 797, 1483, 1484, 1524], [63, 4, 4, 1]),
    Contact::packed(
"\
posh
Professionals Online Safety Helpline (POSH)
SWGfL, UK Safer Internet Centre
the Professionals Online Safety Helpline

Advice on online safety problems that affect children or the people who work with them, and help to get things taken down.
People in the UK who work or volunteer with children.

true
32
15








2026-11-25
The number rests on one press page of 2018. No page of the operator with the number was read.\tHours agree in the operator's report of 2020 and in a copy of 2018. A 2024 report shows it running but gives no hours.\tThe exact page address was not confirmed, so no website is given.\tThe e-mail address is in one text of 2013 only, and is left out.\tThat text prints the old number 0844 381 4772, which 0344 381 4772 replaced between 2013 and 2018.
phone\t0344 381 4772\ttel:+443443814772\t03443814772\t\tMo-Fr 10:00-16:00\tstandard\t\t\t\t
press\t2018\tnumber hours\thttps://www.naht.org.uk/news-and-opinion/news/pupil-support-and-safeguarding-news/professionals-online-safety-helpline/
operator\t2024\tservice\thttps://swgfl.org.uk/research/professionals-online-safety-helpline-annual-report-2024
operator\t2020\tservice hours\thttps://swgfl.org.uk/research/uk-safer-internet-helpline-annual-report-2020/
operator\t\tservice audience\thttps://swgfl.org.uk/magazine/getting-support-from-the-professionals-online-safety-helpline-what-you-need-to-know/
press\t2013-11\tservice\thttp://www.rm.com/blog/2013/november/free-e-safety-helpline-for-teachers-from-the-uk-safer-internet-centre

POSH\tSWGfL\tUK Safer Internet Centre\tUKSIC\tSouth West Grid for Learning\tProfessional Online Safety Helpline",
    &[4, 48, 80, 121, 122, 245, 299, 300, 305, 308, 311, 312, 313, 314, 315, 316, 317, 318, 319, 330, 773, 855, 1483, 1484, 1591], [32, 15, 15, 2]),
    Contact::packed(
"\
prevent-referral
Prevent referral (for professionals)
Counter Terrorism Policing and local police Prevent teams
the police Prevent advice line
https://actearly.uk/
How staff refer someone who may be drawn into terrorism. You fill in the Prevent national referral form and send it to your local police Prevent team. Talk to your safeguarding lead first.
Professionals in England and Wales, above all those with a Prevent duty.
true
true
32
3







act-early
2026-11-25
There is no single address: each force has its own mailbox or form. Only the form of South Wales Police was read.\tThe GOV.UK page on making a Prevent referral was not read. How professionals refer in Scotland was not looked up.\tThe advice line is the ACT Early line. Its hours rest on the undated contact page of ACT Early.\tAnyone may refer, but this contact is offered to professionals alone. Other people are better served by act-early.
phone\t0800 011 3764\ttel:+448000113764\t08000113764\t\tMo-Su 09:00-17:00\tfree\t\t\t\tThe police Prevent advice line. It is for advice, not to refer. ACT Early has the same number.
form\thttps://digitalservices.south-wales.police.uk/en/prevent-referral-form-english/\thttps://digitalservices.south-wales.police.uk/en/prevent-referral-form-english/\t\t\t\tunknown\t2\t\t\tThe form of South Wales Police, which passes it on. Or use the form of your own police force or council.
government\t\tservice address\thttps://digitalservices.south-wales.police.uk/en/prevent-referral-form-english/
government\t\tservice number\thttps://dorsetcouncil.gov.uk/en/your-community/community-safety/prevent
government\t2023\tservice\thttp://www.stopadultabuse.org.uk/professionals/preventchannel-referral-process.aspx
operator\t\tnumber hours\thttps://actearly.uk/contact/

Prevent referral\tPrevent advice line\tCounter Terrorism Policing\tCounter Terrorism Police",
    &[16, 53, 111, 142, 163, 352, 425, 430, 435, 438, 440, 441, 442, 443, 444, 445, 446, 447, 457, 468, 907, 1364, 1731, 1732, 1821], [32, 3, 3, 3]),
    Contact::packed(
"\
protect-advice-line
Protect advice line
Protect
the Protect advice line
https://protect-advice.org.uk/
Free legal advice for workers who want to speak up about something wrong at work, or who have already done so.
Workers anywhere in the UK who are worried about wrongdoing at work.

true
34
15








2026-11-25
Hours were not found, though the number stands at the head of many pages of the operator.\tThe e-mail address rests on one list of 2026. No page of the operator with the address was read.\tThe facts say that legal privilege applies and nothing is passed on without consent, but give no limit, so no promise is made.\tThe advice is free, but the number is an ordinary London one and is charged as such.\tOnce called Public Concern at Work.
phone\t020 3117 2520\ttel:+442031172520\t02031172520\t\t\tstandard\t\t\t\t
email\twhistle@protect-advice.org.uk\tmailto:whistle@protect-advice.org.uk\t\t\t\tunknown\t\t\t\t
operator\t\tservice number\thttps://protect-advice.org.uk/complaints-and-improving-our-service/
operator\t2024\tservice\thttps://protect-advice.org.uk/more-whistleblowers-seeking-help-compared-to-last-year/
third-party\t2026\tservice number\t
third-party\t2026\taddress\t
operator\t\tnumber service\thttps://protect-advice.org.uk/news-test/
operator\t\tnumber service\thttps://protect-advice.org.uk/complaints-policy

",
    &[19, 39, 47, 71, 102, 213, 282, 283, 288, 291, 294, 295, 296, 297, 298, 299, 300, 301, 302, 313, 748, 901, 1300, 1301, 1302], [34, 15, 15, 2]),
    Contact::packed(
"\
psni
Police Service of Northern Ireland (PSNI)
PSNI
the Police Service of Northern Ireland
https://www.psni.police.uk
The police in Northern Ireland. You can call or report online. An online report is checked as it comes in, just like a call.
Anyone who needs the police in Northern Ireland but is not in danger right now.
true

63
8






police-101
police-101
2026-11-25
A page for reporting online, psni.police.uk/report, was seen only in one generated list and is left out. The form is the front page.\tNo page with a textphone prefix was read, so none is given.\tA council page of 2017 gives a call charge. It ended across the UK in 2020.\tA number for callers abroad and from the Republic, +44 28 9065 0222, is from 2014 only and is left out.
phone\t101\ttel:101\t101\t\t24/7\tfree\t\t\t\t
form\thttps://www.psni.police.uk\thttps://www.psni.police.uk\t\t\t24/7\tunknown\t\t\t\tYou get a reference for your report at once.
press\t2024-01\tservice address hours\thttps://downnews.co.uk/police-encourage-online-reporting-service
operator\t\tservice number\thttps://www.psni.police.uk/inside-psni/our-departments/district-policing-command/call-management/
press\t2014-12\tnumber\thttps://derrydaily.net/2014/12/29/call-the-police-on-101-for-all-non-emergencies
government\t2024-07\tnations\thttps://github.com/humaniverse/geographr/blob/c026be5cc76cb576358082b53f1f13d69ab577ae/data/boundaries_ltla24.rda
government\t2026-09\tservice number address\thttps://github.com/AlexGitta/report/blob/7e076831fe0d47f3dcdb0f5975b2a813902a7fca/data/raw/police_forces_api.json
government\t2017-05\tnumber hours\thttps://www.causewaycoastandglens.gov.uk/news/make-the-right-call-if-its-not-999-its-101
third-party\t2014-03\tnumber hours\thttp://www.rainbow-project.org/news/the-new-non-emergency-telephone-number
government\t2022\tservice number\thttps://www.sportni.net/about-us/safeguarding/

Police Service Northern Ireland",
    &[4, 46, 51, 90, 117, 242, 322, 327, 328, 331, 333, 334, 335, 336, 337, 338, 339, 350, 361, 372, 745, 904, 1834, 1835, 1867], [63, 8, 8, 1]),
    Contact::packed(
"\
rape-crisis-england-wales
24/7 Rape & Sexual Abuse Support Line
Rape Crisis England & Wales
the 24/7 Rape and Sexual Abuse Support Line
https://247sexualabusesupport.org.uk/
Someone listens and supports you after rape, sexual violence or sexual abuse, however long ago it was. It is not an emergency service.
Anyone aged 16 or over in England or Wales, of any gender, and the friends and family who support them. If you are under 16, you can talk to Childline.

true
7
3


In rare cases they may tell someone else what you say. Ask them which cases before you talk.





2026-11-25
The number rests on an undated page of nhs.uk and on lists, the newest of September 2026. No page of the operator with the number was read.\tTwo wrong numbers circulate: 0800 500 2222, on a page of a member centre, has a digit wrong, and a page of NHS 111 Wales still has the old 0808 802 9999.\tThe rare cases in which they share what is said were not read in full.\tA press report of 2025, which a second paper repeats, quotes a survivor who said that only women answer the phones. This was not confirmed, but men may want to know.
phone\t0808 500 2222\ttel:+448085002222\t08085002222\t\t24/7\tfree\t\t\t\t
webchat\thttps://247sexualabusesupport.org.uk/\thttps://247sexualabusesupport.org.uk/\t\t\t24/7\tunknown\t\t\t\t
operator\t\tservice hours cost nations audience\thttps://247sexualabusesupport.org.uk/faqs/
third-party\t2026-09\tnumber\t
third-party\t\tnumber hours cost audience\t
government\t\tnumber hours cost service\thttp://nhs.uk/chq/Pages/2487.aspx?CategoryID=118

Rape Crisis\tRCEW\tRape & Sexual Abuse Support Line",
    &[25, 63, 91, 135, 173, 308, 460, 461, 466, 468, 470, 471, 472, 565, 566, 567, 568, 569, 570, 581, 1112, 1280, 1525, 1526, 1576], [7, 3, 3, 2]),
    Contact::packed(
"\
rape-crisis-scotland
Rape Crisis Scotland Helpline
Rape Crisis Scotland
the Rape Crisis Scotland Helpline
https://www.rapecrisisscotland.org.uk/
Listens to you and supports you if sexual violence has affected you at any time in your life.
Anyone in Scotland aged 13 or over who is affected by sexual violence, people worried about them, and professionals.

true
39
4

if-you-choose
They keep what you say private unless you agree to share it or someone is at risk. They cannot see your phone number.





2026-11-25
The hours given are those on which all pages agree: every day, 6pm to midnight. An undated NHS Scotland page and two lists, one of October 2026, say 5pm to midnight. The operator's own pages of 2014 and 2020 and an undated page of mygov.scot say 6pm. No newer page of the operator gives hours.\tNever show it as a 24-hour line.\tThat children of 13 and over may call rests on the same NHS Scotland page. No page of the operator that was read gives an age.\tA review of 2023 proposed to put a general line in its place. Nothing that was read says that this was done.\tThe text number dates from 2020 and was not confirmed for 2026, so it is left out.\tThe e-mail address rests on a 2020 copy.\tWeb chat times were not confirmed.
phone\t08088 01 03 02\ttel:+448088010302\t08088010302\t\tMo-Su 18:00-24:00\tfree\t\t\t\t
webchat\thttps://www.rapecrisisscotland.org.uk/\thttps://www.rapecrisisscotland.org.uk/\t\t\t\tunknown\t\t\t\tChat may not be open all the time.
email\tsupport@rapecrisisscotland.org.uk\tmailto:support@rapecrisisscotland.org.uk\t\t\t\tunknown\t\t\t\t
operator\t2022-12\tservice anonymity confidentiality\thttps://rapecrisisscotland.org.uk/helpline-confidentiality
operator\t2020\tnumber hours\thttps://www.rapecrisisscotland.org.uk/blogs/blog/tag/Rape/
government\t\tservice number hours\thttps://mygov.scot/victim-support-stalking
third-party\t\tservice number hours\t
press\t2020\taddress\thttps://wellbeinghub.scot/resource/what-can-i-do-if-i-dont-feel-safe-at-home/
third-party\t2026-09\tnumber\t
third-party\t2026-10\thours\t
operator\t2023\tnumber service\thttp://rapecrisisscotland.org.uk/news/blog/specialist-sexual-violence-services-save-lives/
operator\t2014\tnumber hours\thttp://www.rapecrisisscotland.org.uk/news/press-releases/
government\t\tnumber hours cost anonymity audience\thttps://www.nhsinform.scot/turn-to-sarcs/if-youre-under-16

Rape Crisis",
    &[20, 50, 71, 105, 144, 238, 355, 356, 361, 364, 366, 367, 381, 499, 500, 501, 502, 503, 504, 515, 1237, 1547, 2319, 2320, 2332], [39, 4, 4, 2]),
    Contact::packed(
"\
report-fraud
Report Fraud
City of London Police
Report Fraud
https://www.reportfraud.police.uk/
The police service to tell about fraud, scams and computer crime. It used to be called Action Fraud.
People and businesses in England, Wales and Northern Ireland. In Scotland, call the police on 101.
true
true
38
11








2026-11-25
Replaced Action Fraud on 4 December 2025. The number did not change.\tReports at any time are online only. The phone keeps weekday hours.\tThat an organisation under cyber attack can call at any time rests on two third-party files of 2026, one under the new name, and on a page of Action Fraud of 2018. No page under the new name was read.\tNo textphone under the new name was found. Under the old name it was 0300 123 2050, in 2021.
phone\t0300 123 2040\ttel:+443001232040\t03001232040\t\tMo-Fr 08:00-20:00\tstandard\t\t\t\tA business, charity or other group under cyber attack right now can call at any time.
form\thttps://www.reportfraud.police.uk/\thttps://www.reportfraud.police.uk/\t\t\t24/7\tunknown\t\t\t\t
press\t2025-12\tservice number hours\thttps://www.metengage.co.uk/Alerts/A/367666/
press\t2025-12\tservice nations\thttps://www.wired-gov.net/wg/news.nsf/articles/report+fraud+service+goes+live+04122025143000?open
press\t2025-12\tservice number\thttps://www.miragenews.com/city-police-launch-fraud-reporting-service-1583577
press\t2025-12\tservice hours\thttps://ca.hoganlovells.com/en/publications/report-fraud-a-new-front-door-for-uk-cyber-crime-and-fraud-reporting
third-party\t2026\tnumber hours\t
third-party\t2026-08\thours\t
operator\t2018\tnumber hours\thttps://www.actionfraud.police.uk/node/997
government\t\tnumber hours\thttps://www.birmingham.gov.uk/info/50196/specific_risks/1768/cyber_security/4

",
    &[12, 25, 47, 60, 95, 196, 295, 300, 305, 308, 311, 312, 313, 314, 315, 316, 317, 318, 319, 330, 761, 1022, 1709, 1710, 1711], [38, 11, 11, 3]),
    Contact::packed(
"\
report-harmful-content
Report Harmful Content
UK Safer Internet Centre, run by SWGfL
Report Harmful Content
https://reportharmfulcontent.com
Advice on reporting things online that cause harm but are not against the law. If a website or app has not helped, they can follow it up.
Anyone aged 13 or over. A parent or carer can report for a child under 13.

true
39
15








2026-11-25
No page of the operator from 2025 or later was read. The newest dated page is of September 2023; a list of 2026 still links the site, and nothing says that it closed. Check that it still takes cases.\tAdvice of about 2019 was to wait 48 hours after reporting to the platform, with an answer in about 72 hours. Too old to print.\tContent that is a crime belongs with the police.
form\thttps://reportharmfulcontent.com\thttps://reportharmfulcontent.com\t\t\t\tunknown\t\t\t\tFirst report it to the website or app where it is. Use this form if they do not help.
press\t\tservice\thttps://swgfl.org.uk/helplines/report-harmful-content/
press\t\taudience service\thttps://swgfl.org.uk/magazine/how-report-harmful-content-can-help-this-safer-internet-day/
operator\t\tservice address\thttps://reportharmfulcontent.com/who-are-we/
government\t2023-09\tservice\thttps://onlinesafetyhub.safeguardingni.org/online-reporting/

SWGfL\tUK Safer Internet Centre\tUKSIC\tSouth West Grid for Learning",
    &[22, 45, 84, 107, 140, 278, 353, 354, 359, 362, 365, 366, 367, 368, 369, 370, 371, 372, 373, 384, 760, 931, 1275, 1276, 1342], [39, 15, 15, 2]),
    Contact::packed(
"\
report-remove
Report Remove
Childline (NSPCC) and Internet Watch Foundation
Report Remove
https://www.childline.org.uk/info-advice/bullying-abuse-safety/online-mobile-safety/report-remove/
Helps you get a nude or sexual picture or video of yourself taken down, or stopped before it goes online. Fake pictures of you made with AI count too. Childline supports you.
Anyone under 18 in the UK who is in the picture or video themselves.

true
39
15

if-you-choose






2026-11-25
Proof of age: older pages ask for ID from 13 up. The newest, of 2024, written by Childline's manager, says it is optional, and is followed. An undated CEOP page says that you may be asked.\tThat fake pictures made with AI are taken too rests on one list of September 2026.\tA Childline account is needed, though not a real name.\tFacts promise privacy without its limit, so nothing is said about it.
form\thttps://www.childline.org.uk/info-advice/bullying-abuse-safety/online-mobile-safety/report-remove/\thttps://www.childline.org.uk/info-advice/bullying-abuse-safety/online-mobile-safety/report-remove/\t\t\t24/7\tunknown\t\t\t\tYou need a Childline account, but not your real name. They may ask if you want to prove your age.
operator\t2024\tservice audience nations anonymity\thttps://crimestoppers-uk.org/fearless/news/2024/report-remove
press\t\tservice\thttps://learning.nspcc.org.uk/research-resources/report-remove
press\t\tservice address\thttps://www.mumsnet.com/talk/parenting/5520251-how-report-remove-can-help-you-keep-your-children-safe-online
third-party\t2026-09\taddress service\t
government\t\tservice audience\thttps://www.ceopeducation.co.uk/11_18/lets-talk-about/online-safety/reporting-nude-images/

",
    &[13, 27, 75, 89, 188, 363, 432, 433, 438, 441, 444, 445, 459, 460, 461, 462, 463, 464, 465, 476, 873, 1192, 1670, 1671, 1672], [39, 15, 15, 2]),
    Contact::packed(
"\
respect-phoneline
Respect Phoneline
Respect
the Respect Phoneline
https://respectphoneline.org.uk/
Talks with you about your own abusive behaviour towards a partner, or your fear of it, and how you can stop.
People of any gender who worry that they abuse a partner and want to stop, their family, and workers who support them.

true
62
7








2026-11-25
Phone hours are not settled. A partner's page of March 2023 says Monday to Thursday 10am to 8pm and Friday 10am to 5pm; undated pages say Monday to Friday 9am to 5pm. All say weekdays. No page of the operator with hours was read.\tNo page of the operator with the number was read. Government prints it in a table of 2015; a partner's page of 2023 agrees.\tWeb chat times come from one undated third-party page and are left out.\tIt was not confirmed whether callers from Northern Ireland are taken.\tThe e-mail address rests on one undated third-party page.
phone\t0808 802 4040\ttel:+448088024040\t08088024040\t\t\tfree\t\t\t\tOpen on weekdays only.
webchat\thttps://respectphoneline.org.uk/\thttps://respectphoneline.org.uk/\t\t\t\tunknown\t\t\t\tChat may not be open all the time.
email\tinfo@respectphoneline.org.uk\tmailto:info@respectphoneline.org.uk\t\t\t\tunknown\t\t\t\t
press\t\tservice\thttp://www.respect.uk.net/articles/respect-phoneline-support-over-the-festive-period
press\t2020-10\tservice number audience\thttps://www.vale50plus.org/domestic-abuse-and-sexual-violence-survivors-encouraged-to-seek-help-during-firebreak-lockdown/
third-party\t\tnumber address\t
third-party\t2023-03\tnumber hours\thttps://makeachange.uk.net/for-a-friend-family-or-community-member-copy
government\t2024\tservice nations\thttps://scotland.police.uk/what-s-happening/campaigns/2024/domestic-abuse
government\t2015-01\tnumber\thttps://github.com/ministryofjustice/cla_backend/blob/b82233b458168a270b96d9b9ffbbeb7119948786/cla_backend/apps/knowledgebase/fixtures/kb_from_knowledgebase.json
third-party\t\tnumber hours\thttps://www.riseuk.org.uk/get-help/about-domestic-abuse/perpetrators

Respect Phone Line",
    &[17, 35, 43, 65, 98, 207, 326, 327, 332, 335, 337, 338, 339, 340, 341, 342, 343, 344, 345, 356, 910, 1202, 1986, 1987, 2006], [62, 7, 7, 2]),
    Contact::packed(
"\
rethink-advice-line
Rethink Mental Illness advice line
Rethink Mental Illness
the Rethink Mental Illness advice line
https://www.rethink.org
Advice on living with mental illness: your rights, treatment and care. Carers can call too.
People in England who live with mental illness, and those who care for them.

true
6
1








2026-11-25
Number and hours rest on two third-party lists, of May 2025 and 2026, with which four undated ones agree. No page of the operator was read.\tThe e-mail and website addresses rest on the list of 2026 alone.\tThat it serves England rests on one undated magazine page.\tOne list calls it a local-rate number, which an 0808 number is not. The old number 0300 5000 927 has been replaced.
phone\t0808 801 0525\ttel:+448088010525\t08088010525\t\tMo-Fr 09:30-16:00\tfree\t\t\t\t
email\tadvice@rethink.org\tmailto:advice@rethink.org\t\t\t\tunknown\t\t\t\t
third-party\t2026\tservice number address hours\t
third-party\t2025-05\tnumber hours\t
press\t\tservice nations\thttps://yogamagazine.com/rethink-mental-illness-hope-help-people-mental-illness/

Rethink",
    &[19, 54, 77, 116, 140, 232, 309, 310, 315, 317, 319, 320, 321, 322, 323, 324, 325, 326, 327, 338, 718, 862, 1047, 1048, 1056], [6, 1, 1, 2]),
    Contact::packed(
"\
reunite
Reunite International Child Abduction Centre
Reunite International
Reunite
https://www.reunite.org/
Advice and support when someone may take your child abroad, or has taken them, without your agreement.
Parents and others in England and Wales who fear that a child is being taken or kept abroad.

true
36
3








2026-11-25
The number rests on one copy of a Ministry of Justice service, July 2026. No operator page was read.\tThe web address stands in third-party lists only.\tHours were not found, nor whether anyone answers at night. A child who is being taken now is a case for the emergency number.\tWhether it serves Scotland and Northern Ireland is not known.
phone\t0116 2556 234\ttel:+441162556234\t01162556234\t\t\tstandard\t\t\t\t
government\t2026-07\tservice number\thttps://github.com/ministryofjustice/pfl-connecting-services/blob/c0daec05e197eb976a91293c57782b2cf65bdc2f/server/locales/en.json

International Child Abduction Centre",
    &[7, 52, 74, 82, 107, 210, 303, 304, 309, 312, 314, 315, 316, 317, 318, 319, 320, 321, 322, 333, 672, 737, 901, 902, 939], [36, 3, 3, 2]),
    Contact::packed(
"\
revenge-porn-helpline
Revenge Porn Helpline
SWGfL
the Revenge Porn Helpline
https://revengepornhelpline.org.uk
Advice, and help to get private sexual images taken down, when someone shares them, or says they will, and you did not agree to it.
Adults aged 18 or over in the UK. If you are under 18, use Report Remove.

true
38
15








2026-11-25
The operator's page of questions that prints the number is undated, probably from before 2020. It offers to call back; this was not seen elsewhere and is not stated.\tIts page calls the service free, but the number costs the same as an ordinary landline call.\tReports of 2017 that it would close were overtaken by new money. It was running in August 2025, and a list of 2026 has the same number and hours.\tFacts promise privacy without its limit, so nothing is said about it.
phone\t0345 6000 459\ttel:+443456000459\t03456000459\t\tMo-Fr 10:00-16:00\tstandard\t\t\t\t
email\thelp@revengepornhelpline.org.uk\tmailto:help@revengepornhelpline.org.uk\t\t\t\tunknown\t\t\t\tYou can write at any time. They answer when the helpline is open.
press\t\tnumber hours audience address\thttps://swgfl.org.uk/helplines/revenge-porn-helpline/
press\t2025-08\tservice\thttps://jrnews.net/inside-the-crucial-work-of-the-revenge-porn-helpline
third-party\t\tnumber hours\t
operator\t\tnumber service\thttps://revengepornhelpline.org.uk/faq/
third-party\t2026\tnumber hours\t

South West Grid for Learning",
    &[21, 43, 49, 75, 110, 242, 316, 317, 322, 325, 328, 329, 330, 331, 332, 333, 334, 335, 336, 347, 822, 1061, 1369, 1370, 1399], [38, 15, 15, 2]),
    Contact::packed(
"\
rights-of-women
Rights of Women family law advice line
Rights of Women
the Rights of Women family law advice line
https://www.rightsofwomen.org.uk/
Free legal advice about family law when someone is violent or abusive to you.
Women in England and Wales who face any kind of violence.

true
2
3








2026-11-25
The number rests on one copy of a Ministry of Justice service, July 2026, and on an older page that gave it for family and criminal law together.\tHours were not found.\tThe second number of the older page, 020 7251 8887, and the other advice lines are left out.\tThe page about this line was not read, so the website is the charity's home page.\tIt is called confidential, but no limit is known, so nothing is promised.
phone\t020 7251 6577\ttel:+442072516577\t02072516577\t\t\tstandard\t\t\t\tCheck the website for opening times before you call.
government\t2026-07\tservice number audience nations\thttps://github.com/ministryofjustice/pfl-connecting-services/blob/c0daec05e197eb976a91293c57782b2cf65bdc2f/server/locales/en.json
press\t\tnumber\thttps://pharmacistsupport.org/fact-sheets/crime-domestic-violence/

",
    &[15, 54, 70, 113, 147, 225, 283, 284, 289, 291, 293, 294, 295, 296, 297, 298, 299, 300, 301, 312, 729, 846, 1108, 1109, 1110], [2, 3, 3, 2]),
    Contact::packed(
"\
safe-spaces
Safe Spaces
Safe Spaces England and Wales
Safe Spaces
https://safespacesenglandandwales.org.uk/
Support for adults abused by someone linked to a church, however long ago. They are independent of the churches.
Adults aged 18 and over abused in the Church of England, the Church in Wales or the Catholic Church in England and Wales. If you work or volunteer for a church, it is not for problems that are only about your job, or about behaviour that is not a crime.

true
2
3








2026-11-25
First Light runs it since January 2023. The contract was extended in January 2026 for 15 months, so it may change in spring 2027.\tClosing on bank holidays rests on a page of January 2023 and on the operator's notice that the line was closed on Easter Monday, 21 April 2025.\tThat it does not take church staff or volunteers about their job alone rests on one undated page.\tAn older e-mail address at victimsupport.org.uk is out of date.\tHours of the web chat are not known.\tThe facts call the service confidential but give no limit, so nothing is promised.
phone\t0300 303 1056\ttel:+443003031056\t03003031056\t\tMo-Fr 09:00-21:00; Sa 09:00-13:00; Su 13:00-17:00; PH off\tstandard\t\t\t\tYou do not need to have told a church or the police.
webchat\thttps://safespacesenglandandwales.org.uk/\thttps://safespacesenglandandwales.org.uk/\t\t\t\tunknown\t\t\t\t
email\tsafespaces@firstlight.org.uk\tmailto:safespaces@firstlight.org.uk\t\t\t\tunknown\t\t\t\t
operator\t\tservice number hours audience\thttps://safespacesenglandandwales.org.uk
press\t2026-01\tservice\thttps://www.cbcew.org.uk/support-for-victims-and-survivors-of-church-related-abuse-extended/
operator\t2024-03\tservice address\thttps://safespacesenglandandwales.org.uk/2024/04/02/newsletter-march-2024/
press\t2023-01\tservice number hours nations\thttps://www.cbcew.org.uk/safe-spaces-service-update
operator\t2025-04\tnumber hours address service\thttps://safespacesenglandandwales.org.uk/category/news_and_impact
operator\t\thours service audience\thttps://safespacesenglandandwales.org.uk/author/mark

",
    &[11, 23, 53, 65, 107, 220, 474, 475, 480, 482, 484, 485, 486, 487, 488, 489, 490, 491, 492, 503, 1059, 1426, 2023, 2024, 2025], [2, 3, 3, 2]),
    Contact::packed(
"\
safecall
SafeCall
Missing People
SafeCall
https://www.missingpeople.org.uk/get-help/help-services/exploitation-and-county-lines
Advice and help to make a safety plan if you might go missing, if someone is using you, or if you do not feel safe. If you agree, they can put you in touch with other help.
Children and young people up to 25. Families and professionals worried about county lines can call too.

true
39
15

if-you-choose





missing-people
2026-11-25
Relaunched in January 2026 for people up to 25. Before that it was a line on county lines for England and Wales, and casework for that may still be for those nations only.\tOpen every day by phone, text and chat, say the launch text of January 2026 and a later report. The hours of the day are stated nowhere since the relaunch, so none are given. Never show it as a 24-hour line.\tWhatsApp and a chatbot were plans in 2026. List neither.\tThe website page is from before the relaunch.\tNothing is said about phone bills. The only page on that is an undated policy of the Missing People helpline, which has the same number. None of the SafeCall sources speaks of it.\tFacts promise privacy without its limit, so nothing is said about it.
phone\t116 000\ttel:116000\t116000\t\t\tfree\t\t\t\tOpen every day, but the times are not known. Missing People has the same number.
sms\t116 000\tsms:116000\t116000\t\t\tfree\t\t\t\t
webchat\thttps://www.missingpeople.org.uk\thttps://www.missingpeople.org.uk\t\t\t\tunknown\t\t\t\t
press\t2026-01\tnumber service audience cost\thttps://london-post.co.uk/missing-people-launches-safecall-a-lifeline-for-children-and-young-people-at-risk
press\t2026-01\tservice\thttps://www.independent.co.uk/news/uk/home-news/missing-people-safecall-campaign-children-b2906645.html
press\t2026\tservice\thttps://www.britbrief.co.uk/health/nhs/safecall-helpline-vital-support-for-missing-uk-children.html
operator\t\tnumber\thttps://www.missingpeople.org.uk/get-help/help-services/exploitation-and-county-lines

",
    &[8, 17, 32, 41, 127, 300, 404, 405, 410, 413, 416, 417, 431, 432, 433, 434, 435, 436, 451, 462, 1195, 1448, 1947, 1948, 1949], [39, 15, 15, 2]),
    Contact::packed(
"\
salvation-army-slavery
Modern slavery referral helpline
The Salvation Army
the Salvation Army modern slavery helpline
https://www.salvationarmy.org.uk/modern-slavery/supporting-survivors
If you have been forced to work, controlled or used by others, they can get you support that the government pays for.
Adults aged 18 and over in England and Wales, and anyone worried about an adult.

true
38
3








2026-11-25
The old number 0300 303 8151 was replaced on 4 January 2021 and still circulates, even in an older Home Office file.\tThe government contract dates from 2021 and may have been let again since. The Home Office still listed the line in August 2024.\tThe operator calls the line confidential but the facts give no limit, so nothing is promised.
phone\t0800 808 3733\ttel:+448008083733\t08008083733\t\t24/7\tfree\t\t\t\t
operator\t\tservice number hours\thttps://www.salvationarmy.org.uk/modern-slavery/supporting-survivors
press\t2021-01\tnumber\thttps://cityhearts.global/modern-slavery-referral-number
government\t2024-08\tnumber hours service\thttps://github.com/UKHomeOffice/modern-slavery/blob/54dfce7fd172e323ad45e17d9de9fe42f8c12317/apps/common/views/content/support-organisations.md

Salvation Army",
    &[22, 55, 74, 117, 186, 304, 385, 386, 391, 394, 396, 397, 398, 399, 400, 401, 402, 403, 404, 415, 755, 820, 1182, 1183, 1198], [38, 3, 3, 2]),
    Contact::packed(
"\
samaritans
Samaritans
Samaritans
Samaritans
https://www.samaritans.org/
Someone listens to you when life is hard to cope with. You do not have to be thinking of taking your own life to call.
Anyone in the UK who is finding it hard to cope, at any age.

true
63
15


They keep what you say private, unless they must act because a child or adult may be harmed, you need an ambulance, there is a terror threat or a court orders it. They cannot see your number.
Your bill does not show calls to the free line. Your phone's list of calls does, so delete them there.
English, and Welsh on a separate line



2026-11-25
Never list an e-mail address. Five independent checks of August to September 2026 report that the e-mail service in the UK is closing during 2026 and that its address is gone from the contact page. The operator's own notice was not read, and the exact day is not known.\tOpening times of the Welsh line are not settled, so none are given: every day 7pm to 11pm in July 2021, and longer, with no times named, in a later undated report.\tThe Welsh number is on the operator's phone page, says a list of 13 September 2026. A check of October 2026 that did not find it speaks of the general contact page, which is another. No page of the operator with it was read.\tThe old Welsh number 0300 123 3011 has been replaced.\tMany branches close from April 2026 on. Do not tell people to visit one.\tThat calls stay off the bill rests on press of 2015 about 116 123. It is not known for the Welsh line.
phone\t116 123\ttel:116123\t116123\t\t24/7\tfree\t\t\t\t
phone\t0808 164 0123\ttel:+448081640123\t08081640123\t\t\tfree\t2\t\t\tThe Welsh language line. If it is closed, call the main number.
operator\t\tservice number cost confidentiality\thttps://www.samaritans.org/how-we-can-help/contact-samaritan/
third-party\t2026-10\tnumber hours cost\t
third-party\t2026-09\tnumber hours cost\t
press\t2015-09\tcost bill\thttps://civilsociety.co.uk/news/samaritans-helpline-now-free-to-call.html
press\t2021-07\tnumber hours languages\thttps://campaign.nationradio.wales/
press\t\thours languages\thttps://westwaleschronicle.co.uk/?p=36626
third-party\t2026-08\tservice\t
third-party\t2026-08\tservice\t
third-party\t2026-09\tnumber hours cost service\t
third-party\t2026-09\tnumber hours languages service\t
third-party\t2026-09\tnumber cost service\t
operator\t2024\tservice\thttps://samaritans.org/news/urgent-plea-to-confront-wales-leading-cause-of-death-among-young-people-in-their-early-30s-states-samaritans-cymru
press\t2025\tservice\thttps://happiful-magazine.ghost.io/samaritans-propose-to-close-more-than-100-branches-over-next-10-years
press\t2025-07\tservice\thttps://www.cambrian-news.co.uk/news/samaritans-to-close-over-100-branches-sparking-concerns-817167

Samariaid",
    &[10, 21, 32, 43, 71, 190, 251, 252, 257, 260, 263, 264, 265, 457, 560, 598, 599, 600, 601, 612, 1501, 1673, 2704, 2705, 2715], [63, 15, 15, 2]),
    Contact::packed(
"\
saneline
SANEline
SANE
SANEline
https://www.sane.org.uk/
Emotional support and information if mental illness affects you or someone close to you.
Adults affected by mental illness, and their family, friends and carers.

true
30
15

if-you-choose
You need not give your real name. They share what you say if someone else or a child may be harmed, or a crime is planned.





2026-11-25
Older evening hours still circulate, 6pm to 11pm and 4.30pm to 10.30pm, even in a list of May 2025. The operator's pages and a check of September 2026 agree on the hours given here.\tThe operator says 365 days a year, in copies that are undated or of 2022. Bank holidays are not named, so they are left open.\tThe call-back number 07984 967 708 from the pandemic is not in the newest copies. Do not list it.\tThe age limit was not confirmed.
phone\t0300 304 7000\ttel:+443003047000\t03003047000\t\tMo-Su 16:00-22:00\tstandard\t\t\t\t
operator\t\tservice number hours anonymity confidentiality\thttp://www.sane.org.uk/what_we_do/about_sane/privacy/
third-party\t2026-09\tnumber hours\t
third-party\t2026\tnumber hours\t
operator\t\tnumber hours service\thttps://www.sane.org.uk/who-we-are
operator\t2022-05\tnumber hours\thttps://www.sane.org.uk/campaigning-media/news-and-comment/mental-health-awareness-week-opening-windows

SANE Line",
    &[8, 17, 22, 31, 56, 145, 218, 219, 224, 227, 230, 231, 245, 368, 369, 370, 371, 372, 373, 384, 823, 905, 1281, 1282, 1292], [30, 15, 15, 2]),
    Contact::packed(
"\
sarc-england
Sexual assault referral centres
NHS England
a sexual assault referral centre
https://www.nhs.uk/sarcs
NHS centres give you medical care, an examination if you want one, and support after rape or sexual assault. You do not need to involve the police.
Anyone in England of any age, gender or sexuality, whenever it happened, and people worried about them.
true
true
39
1

if-you-choose






2026-11-25
The address is a page to find a centre. Each centre has its own phone number. The hours are those of the centres' phones.\tThat you need not involve the police is on a page of NHS England of February 2026 and an undated one of nhs.uk.\tThe service says it is confidential, but no limit was read, so nothing is stated.\tThe number of centres differs between copies and is left out.
form\thttps://www.nhs.uk/sarcs\thttps://www.nhs.uk/sarcs\t\t\t24/7\tunknown\t\t\t\tUse this page to find your nearest centre. Then call the centre to arrange a visit.
government\t2026-02\tservice address hours anonymity\thttps://www.england.nhs.uk/north-east-yorkshire/2026/02/02/nhs-urges-survivors-of-sexual-assault-to-come-forward-for-specialist-support
government\t\tservice anonymity\thttp://nhs.uk/chq/Pages/2487.aspx?CategoryID=118

SARC\tSARCs\tsexual assault referral centre",
    &[12, 44, 56, 89, 114, 262, 366, 371, 376, 379, 381, 382, 396, 397, 398, 399, 400, 401, 402, 413, 791, 948, 1214, 1215, 1257], [39, 1, 1, 3]),
    Contact::packed(
"\
sarcs-scotland
NHS Scotland sexual assault self-referral phone service
NHS Scotland and NHS 24
the NHS Scotland sexual assault phone service
https://www.nhsinform.scot/sarcs
Helps you get care after rape or sexual assault, and an examination in the first 7 days. The person who answers does not ask what happened. If you are under 16, they check that you are safe. Then a nurse or doctor calls you back. It is not a counselling line.
People in Scotland who are not ready to go to the police, or are not sure about it. If you are 16 or over, you can arrange care yourself. If you are under 16, you can call too. They may have to tell others, such as a social worker, so that you are safe.
true
true
3
4








2026-11-25
Under 16: the service's own undated page invites a call, makes sure of the child's safety, and says that a social worker may have to be told. An easy-read leaflet of the Scottish Government says 16 or over for arranging care yourself. Both are followed.\tApart from that page the facts say nothing of when what is said must be shared, so no promise of confidentiality is given.\tEvidence is kept for 26 months, say undated government pages.\tAll pages with the number are undated. A report of about 2025 shows the service running.
phone\t0800 148 88 88\ttel:+448001488888\t08001488888\t\t24/7\tfree\t\t\t\tThey can see the number you call from.
operator\t\tservice number hours cost\thttps://www.nhsinform.scot/turn-to-sarcs/7-days-and-under/about-the-sexual-assault-self-referral-phone-service
government\t\tservice\thttps://www.gov.scot/publications/information-nhs-sexual-assault-response-coordination-service-sarcs/pages/2/
government\t\tnumber hours service\thttps://www.rightdecisions.scot.nhs.uk/tam-treatments-and-medicines-nhs-highland/adult-therapeutic-guidelines/sexual-health/rape-and-sexual-assault-guidelines
government\t\tservice audience\thttps://www.gov.scot/publications/easy-read-self-referral-sexual-assault-response-coordination-service-sarcs/pages/3/
operator\t\tservice cost audience\thttps://www.nhsinform.scot/turn-to-sarcs/if-youre-under-16

SARCS\tSexual Assault Response Coordination Service\tNHS 24\tNHS24\tNHS Scotland\tsexual assault self-referral phone service\tSARC\tsexual assault referral centre",
    &[14, 70, 94, 140, 173, 433, 687, 692, 697, 699, 701, 702, 703, 704, 705, 706, 707, 708, 709, 720, 1248, 1352, 2059, 2060, 2216], [3, 4, 4, 3]),
    Contact::packed(
"\
sarcs-wales
Sexual assault referral centres
NHS Wales health boards and New Pathways
a sexual assault referral centre

Centres in Wales give you care, an examination if you want one, and support after rape or sexual assault. You choose whether to tell the police.
Women, men, children and young people in Wales, and people worried about them. To find a centre anywhere in Wales, ask Live Fear Free or the police. They can put you in touch with one.
true
true
39
2








2026-11-25
No phone number of any Welsh centre was in a copy. Live Fear Free or the police can bring somebody to a centre: keep them ahead of this contact until a number is read.\tThe only web channel is the North Wales centre. The page of New Pathways for south and mid Wales was seen over http alone, so it is a source and no channel. No page of Ynys Saff in Cardiff was read.\tWhich places still have a centre is not settled. New Pathways once ran six, and a page from before October 2023 says that Cardiff was to become the hub of the south-east.\tThe page of New Pathways says that you can call at any time, every day of the year, but the number is not in the copy, so no hours are given.
form\thttps://bcuhb.nhs.wales/services/hospital-services/sexual-health/services/sexual-assault/\thttps://bcuhb.nhs.wales/services/hospital-services/sexual-health/services/sexual-assault/\t\t\t\tunknown\t\t\t\tFor North Wales only (Amethyst, Colwyn Bay). Elsewhere in Wales, ask Live Fear Free or the police.
operator\t\tservice address\thttps://bcuhb.nhs.wales/services/hospital-services/sexual-health/services/sexual-assault/
operator\t\tservice audience\thttp://www.newpathways.org.uk/sexual-assault-referral-centre/
third-party\t\tservice\thttps://gvs.wales/news/improving-standards-for-sexual-assault-referrals-in-south-east-wales

SARC\tSARCs\tsexual assault referral centre\tNew Pathways",
    &[11, 43, 84, 117, 118, 263, 448, 453, 458, 461, 463, 464, 465, 466, 467, 468, 469, 470, 471, 482, 1162, 1460, 1778, 1779, 1834], [39, 2, 2, 3]),
    Contact::packed(
"\
savera-uk
Savera UK helpline
Savera UK
the Savera UK helpline
https://www.saverauk.co.uk/
Advice and help to stay safe if you face honour-based abuse, forced marriage, female genital mutilation (FGM) or other harmful practices.
Anyone in England at risk of honour-based abuse or harmful practices, people worried about them, and professionals.

true
39
1








2026-11-25
Direct work is mentioned for Cheshire only, where it was new in 2024. The helpline itself is described without a limit of area.\tThe charity was at work in 2024, but nothing newer was found for number and hours. Hours are from an undated page after 2022. A 2020 page had 9am to 5pm.\tThat any age or gender is welcome was not confirmed.
phone\t0800 107 0726\ttel:+448001070726\t08001070726\t\tMo-Fr 10:00-16:00; PH off\tfree\t\t\t\t
press\t\tnumber hours\thttps://www.saverauklearninghub.co.uk/tag/hba/page/2/
operator\t2020\tservice number hours\thttps://www.saverauk.co.uk/information-and-advice/support-for-individuals/savera-uk-covid-19-safety-message/
operator\t2024-02\tservice\thttps://www.saverauk.co.uk/tag/honour-based-abuse/
press\t2024\tservice\thttps://ace.media/press-releases/x6bw

Savera",
    &[9, 28, 38, 61, 89, 227, 343, 344, 349, 352, 354, 355, 356, 357, 358, 359, 360, 361, 362, 373, 708, 794, 1145, 1146, 1153], [39, 1, 1, 2]),
    Contact::packed(
"\
scotland-child-concern
Police Scotland, about a child
Scottish councils, Police Scotland and the Children's Reporter
Police Scotland

Tell the police or council social workers if you think a child in Scotland is at risk. The number here reaches Police Scotland, not social work. For social work, look on the website of the council where the child lives. You can also tell the Children's Reporter. In danger now, call 999.
Anyone worried about a child in Scotland.
true
true
38
4

if-you-choose





police-101
2026-11-25
The number reaches Police Scotland alone, and the mention says so because a sentence prints it before the number. There is no door to council social work itself: each council has its own number.\tThe hours of the number rest on an undated page of questions by Police Scotland, from before 2020. Nothing contradicts them. They are not the hours of social work.\tThe facts' website address was not seen in any stored copy, so no website is given.\tA national child protection line of 2007, 0800 022 3222, is in no later copy: treat as closed. The 2007 page is not cited, as it supports nothing given here.\tSocial work out of hours is regional. The one number found covers Glasgow and its partners and is not listed.
phone\t101\ttel:101\t101\t\t24/7\tfree\t\t\t\tThis reaches Police Scotland only. For social workers, look on the website of the child's council.
government\t\tservice number anonymity\thttps://inverclyde.gov.uk/health-and-social-care/public-protection/inverclyde-child-protection-committee/concerns-about-a-child
press\t\tservice number\thttps://handbook.scot/article/child-protection/
government\t\tnumber service\thttps://www.edinburgh.gov.uk/protect-someone-harm/child-protection
government\t\tnumber service anonymity\thttps://www.argyll-bute.gov.uk/if-you-are-worried-about-child
operator\t\tnumber hours\thttps://www.scotland.police.uk/contact-us/non-emergencies/frequently-asked-questions/

",
    &[22, 53, 116, 132, 133, 421, 463, 468, 473, 476, 478, 479, 493, 494, 495, 496, 497, 498, 509, 520, 1231, 1366, 1903, 1904, 1905], [38, 4, 4, 3]),
    Contact::packed(
"\
scotland-domestic-abuse-forced-marriage-helpline
Scotland's Domestic Abuse and Forced Marriage Helpline
Scottish Women's Aid
Scotland's Domestic Abuse and Forced Marriage Helpline
https://www.sdafmh.org.uk/en/
Help and advice on domestic abuse and forced marriage in Scotland, by phone, text, WhatsApp, email or chat.
Anyone in Scotland, of any age or gender, and people worried about someone.

true
39
4


They keep what you say to themselves, except in cases such as danger to life or serious risk to a child or a vulnerable adult.

Interpreters, though you may have to wait or be called back



2026-11-25
The only government page with the number and hours is an undated one of Police Scotland. A list of October 2026 agrees.\tTexts, WhatsApp, chat and e-mail rest on undated press pages.\tNo source says that texts or WhatsApp messages to this mobile number are free, so no cost is given.
phone\t0800 027 1234\ttel:+448000271234\t08000271234\t\t24/7\tfree\t\t\t\t
webchat\thttps://www.sdafmh.org.uk/en/\thttps://www.sdafmh.org.uk/en/\t\t\t24/7\tunknown\t\t\t\t
sms\t07401 288595\tsms:+447401288595\t+447401288595\t\t24/7\tunknown\t\t\t\t
whatsapp\t07401 288595\thttps://wa.me/447401288595\t07401288595\t\t24/7\tunknown\t\t\t\t
email\thelpline@sdafmh.org.uk\tmailto:helpline@sdafmh.org.uk\t\t\t\tunknown\t\t\t\tYou can write at any time.
third-party\t2026-10\tnumber hours\t
press\t\tservice number hours\thttps://www.scottishhousingnews.com/articles/support-for-those-experiencing-domestic-abuse-is-now-only-a-text-message-away
press\t\tnumber address hours cost\thttps://news.stv.tv/politics/victims-of-domestic-abuse-urged-not-to-suffer-in-silence-and-phone-helpline
press\t\tnumber hours\thttps://cdn.staging.content.citizensadvice.org.uk/scotland/family/gender-violence/domestic-violence-and-abuse-getting-help
press\t\thours audience languages\thttps://safer.scot/information/da/report/
government\t\tnumber hours\thttps://scotland.police.uk/advice-and-information/domestic-abuse/what-can-i-do-if-this-is-happening-to-me

Domestic Abuse and Forced Marriage Helpline\tScottish Domestic Abuse and Forced Marriage Helpline\tScotland's Domestic Abuse Helpline\tScottish Domestic Abuse Helpline\tSDAFMH",
    &[48, 103, 124, 179, 209, 317, 393, 394, 399, 402, 404, 405, 406, 533, 534, 594, 595, 596, 597, 608, 890, 1288, 1959, 1960, 2132], [39, 4, 4, 2]),
    Contact::packed(
"\
scottish-illegal-money-lending-unit
Scottish Illegal Money Lending Unit
Scottish Illegal Money Lending Unit
the Scottish Illegal Money Lending Unit

Tell them about a loan shark: someone who lends money against the law.
Anyone in Scotland who owes money to a loan shark, or knows about one.

true
6
4








2026-11-25
Number and hours rest on one undated council page. That the call is free follows from the number alone.\tCitizens Advice Scotland sends people to Advice Direct Scotland instead, which passes reports to Trading Standards.\tNo website: none was read. Who runs the unit is not known.
phone\t0800 074 0878\ttel:+448000740878\t08000740878\t\t24/7\tfree\t\t\t\t
government\t\tservice number hours\thttps://westlothian.gov.uk/illegalmoneylending

SIMLU\tIllegal Money Lending Unit",
    &[35, 71, 107, 147, 148, 219, 290, 291, 296, 298, 300, 301, 302, 303, 304, 305, 306, 307, 308, 319, 598, 663, 743, 744, 777], [6, 4, 4, 2]),
    Contact::packed(
"\
sfad
Scottish Families Affected by Alcohol and Drugs helpline
Scottish Families Affected by Alcohol and Drugs
the Scottish Families helpline
https://www.sfad.org.uk/
Support for you when someone else's drinking or drug use affects your life.
Anyone in Scotland aged 16 and over who is affected by someone else's drinking or drug use.

true
23
4








2026-11-25
Hours were not found.\tNumber, e-mail and chat stand in undated press pages, one of them written by the charity's staff. No page of the operator with them was read.
phone\t08080 10 10 11\ttel:+448080101011\t08080101011\t\t\tfree\t\t\t\t
webchat\thttps://www.sfad.org.uk/\thttps://www.sfad.org.uk/\t\t\t\tunknown\t\t\t\t
email\thelpline@sfad.org.uk\tmailto:helpline@sfad.org.uk\t\t\t\tunknown\t\t\t\t
press\t\tservice number address audience\thttps://vhscotland.org.uk/kims-blog-supporting-families-affected-by-alcohol-and-drugs/
press\t\tnumber cost\thttps://www.parentingacrossscotland.org/info-for-practitioners/articles/interview-with-scottish-families-affected-by-alcohol-and-drugs/
press\t2022-12\tservice\thttps://www.wired-gov.net/wg/news.nsf/articles/drugs+services+and+support+over+festive+season.+21122022131500?open
operator\t\tservice address\thttps://www.sfad.org.uk/category/news/page/2

SFAD",
    &[4, 61, 109, 140, 165, 241, 333, 334, 339, 342, 344, 345, 346, 347, 348, 349, 350, 351, 352, 363, 527, 732, 1221, 1222, 1227], [23, 4, 4, 2]),
    Contact::packed(
"\
shelter-england
Shelter emergency helpline
Shelter
the Shelter helpline
https://england.shelter.org.uk/
Free advice on housing if you are homeless, may soon be, or have to leave home because of abuse.
People in England who have nowhere to live, may lose their home or are being harmed at home, and people worried about them.

true
6
1








2026-11-25
No page of Shelter with the number was read. It rests on undated lists of other people. A government data file of January 2015 has it too, for England and Scotland. That file is not cited: so old, it would make the number look better proved than it is. Call it before a release.\tHours are not settled: lists give 8am to 8pm on weekdays and 9am to 5pm at weekends, 24 hours, or only every day of the year.
phone\t0808 800 4444\ttel:+448088004444\t08088004444\t\t\tfree\t\t\t\tOpening times are not certain.
form\thttps://england.shelter.org.uk/\thttps://england.shelter.org.uk/\t\t\t\tunknown\t\t\t\tIts website, with advice to read.
operator\t2021-11\tservice cost nations address\thttps://england.shelter.org.uk/media/press_release/shelter_sounds_alarm_as_more_than_1000_people_a_day_call_emergency_helpline
press\t2022\tservice audience\thttps://inkl.com/news/charity-shelter-taking-homelessness-queries-from-1-000-people-a-day
third-party\t\tnumber service\t

",
    &[15, 42, 50, 71, 103, 200, 324, 325, 330, 332, 334, 335, 336, 337, 338, 339, 340, 341, 342, 353, 758, 966, 1286, 1287, 1288], [6, 1, 1, 2]),
    Contact::packed(
"\
shelter-scotland
Shelter Scotland
Shelter Scotland
Shelter Scotland
https://scotland.shelter.org.uk/
Free advice on housing in Scotland if you are homeless, may soon be, or have to leave home because of abuse.
People in Scotland with a housing problem, and people worried about them.

true
6
4








2026-11-25
It has a free helpline, but no copy prints its number or hours, so it is the website alone.\tThe operator's page is undated. The other page is of 2014.\tA service of its own, apart from Shelter in England.
form\thttps://scotland.shelter.org.uk/\thttps://scotland.shelter.org.uk/\t\t\t\tunknown\t\t\t\tIts website, where you can find out how to reach the free helpline.
operator\t\tservice cost address\thttps://scotland.shelter.org.uk/get_involved/helpline_diary
press\t2014\tservice\thttps://scottishhousingnews.com/article/calls-to-charitys-housing-helpline-remain-high

",
    &[16, 33, 50, 67, 100, 209, 283, 284, 289, 291, 293, 294, 295, 296, 297, 298, 299, 300, 301, 312, 516, 669, 866, 867, 868], [6, 4, 4, 2]),
    Contact::packed(
"\
shout
Shout
Mental Health Innovations
Shout
https://giveusashout.org/
You text with a trained volunteer when you cannot cope. It is for times when you would rather type than talk.
Anyone in the UK who is in crisis.

true
31
15

if-you-choose

Texts stay off your bill on EE, O2, Vodafone, Three, Virgin, BT, giffgaff, Tesco and Telecom Plus. Others may show them. Delete them on your phone.




2026-11-25
Free texts that stay off the bill are promised for the listed networks only. For others Shout says it cannot confirm it.\tShout is called confidential, but the page with the exceptions was not read, so nothing is stated.\tNumber and hours are repeated by lists of September and October 2026 that cite the operator's site. No new page of the operator itself was read.
sms\t85258\tsms:85258?body=SHOUT\t85258\tSHOUT\t24/7\tfree\t\t\t\tNetworks other than the main ones may charge. You can also start with any other word.
press\t\tcost anonymity bill\thttps://www.crisistextline.uk/faqs
press\t\tservice number hours cost\thttps://www.crisistextline.uk/how-it-works/
press\t2026-01\tnumber hours\thttps://www.kickstherapy.com/blog/mental-health-crisis-resources-uk
third-party\t2026-09\tnumber hours cost address\t
third-party\t2026-08\tnumber\t
press\t2024-08\tservice\thttps://civilsociety.co.uk/news/mental-health-charities-merge-with-aim-to-strengthen-early-intervention-offer.html
third-party\t2026-10\tnumber hours address\t
third-party\t2025-05\tnumber hours cost\t

Give Us a Shout",
    &[5, 11, 37, 43, 69, 179, 214, 215, 220, 223, 226, 227, 241, 242, 390, 391, 392, 393, 394, 405, 770, 912, 1439, 1440, 1456], [31, 15, 15, 2]),
    Contact::packed(
"\
signhealth-domestic-abuse
SignHealth Domestic Abuse Service
SignHealth
SignHealth's Domestic Abuse Service
https://signhealth.org.uk/
Deaf staff help you in British Sign Language if you face abuse at home or sexual violence.
Deaf adults and young people in England, and professionals who work with them.

true
35
1




British Sign Language



2026-11-25
Website only. Numbers for texts and WhatsApp and the email address are blank in the copies, so none is given.\tWhether it still covers all of England is not certain: the Home Office money was for two years and its page is undated. One page of the pandemic years says England and Wales.\tThe hours in press of May 2021 are those of a sign language helpline run with Refuge, not of this service.\tThe ages of the young people are not stated.
bsl\thttps://signhealth.org.uk/\thttps://signhealth.org.uk/\t\t\t\tunknown\t\t\t\tLook there for how to reach the Domestic Abuse Service. In danger now, use 999 BSL.
operator\t\tservice nations languages\thttps://signhealth.org.uk/announcement/home-office-funding-signhealth
operator\t\tservice\thttps://staging.signhealth.org.uk/about-us/what-we-do/our-coronavirus-response/
press\t2021-05\tservice\thttps://limpingchicken.com/2021/05/28/bsl-helpline-launched-for-domestic-abuse/

Sign Health",
    &[25, 59, 70, 106, 133, 224, 303, 304, 309, 312, 314, 315, 316, 317, 318, 340, 341, 342, 343, 354, 791, 947, 1253, 1254, 1266], [35, 1, 1, 2]),
    Contact::packed(
"\
silver-line
The Silver Line
Age UK
the Silver Line
https://www.thesilverline.org.uk/
Someone friendly to talk to. If someone hurts or neglects you, and you agree, they can ask social services to help.
Anyone in the UK aged 55 and over.

true
2
15








2026-11-25
No page of the operator was read. The newest list, of July 2026, says that it was checked with the operator's own site.\tOlder copies give 65 as the lowest age, or none. The newest say 55.\tThat they can contact social services with the caller's agreement is from a 2013 press page.
phone\t0800 4 70 80 90\ttel:+448004708090\t08004708090\t\t24/7\tfree\t\t\t\t
press\t2019-10\tservice hours\thttps://en.wikipedia.org/wiki/The_Silver_Line
press\t2013-11\tservice\thttps://wendovernews.co.uk/news/perfect-lifeline-for-lonely-older-people/
third-party\t2026\tservice number hours cost audience\t
third-party\t2026\tservice hours\t
third-party\t2026-07\tnumber hours address cost\t
press\t2014-01\tnumber hours\thttp://www.bbc.co.uk/news/uk-england-lancashire-25631482
press\t2019-12\tservice cost\thttps://www.princeofwales.gov.uk/our-view/article-hrh-duchess-cornwall-written-telegraph-loneliness-christmas

Silverline\tAgeUK",
    &[11, 27, 34, 50, 84, 200, 235, 236, 241, 243, 246, 247, 248, 249, 250, 251, 252, 253, 254, 265, 546, 613, 1136, 1137, 1154], [2, 15, 15, 2]),
    Contact::packed(
"\
sobs
Survivors of Bereavement by Suicide helpline
Survivors of Bereavement by Suicide (SoBS)
the Survivors of Bereavement by Suicide helpline
https://uksobs.com/
Talk to people who have also lost someone to suicide.
Adults aged 18 and over in the UK who have lost someone to suicide.

true
2
15








2026-11-25
Hours come from a list checked in October 2026. An older list closes at 9pm instead of 7pm. The shorter hours are given.\tNumber, hours and web address rest on other people's lists. No page of the operator was read.\tThe older list gives another web address, uksobs.org.
phone\t0300 111 5065\ttel:+443001115065\t03001115065\t\tMo-Su 09:00-19:00\tstandard\t\t\t\t
third-party\t2026-10\tservice number hours address audience\t
third-party\t2026\tservice\t
third-party\t2026-09\tservice number audience\t
press\t\tservice audience\thttps://www.nurole.com/sobs-trustees

SoBS\tSurvivors of Bereavement by Suicide\tUKSoBS",
    &[4, 49, 92, 141, 161, 215, 283, 284, 289, 291, 294, 295, 296, 297, 298, 299, 300, 301, 302, 313, 582, 664, 855, 856, 904], [2, 15, 15, 2]),
    Contact::packed(
"\
sos-silence-of-suicide
SOS Silence of Suicide
SOS Silence of Suicide
SOS Silence of Suicide
https://sossilenceofsuicide.org/
Someone to listen when you are struggling with how you feel, or thinking of taking your own life.
Anyone in the UK aged 12 and over.

true
3
15








2026-11-25
Neither page that gives the hours has a date.\tThe number rests on one undated page of the operator. An older page of the operator still gives 0300 1020 505, which is out of date.
phone\t0808 115 1505\ttel:+448081151505\t08081151505\t\tMo-Fr 20:00-24:00; Sa,Su 16:00-24:00\tfree\t\t\t\t
operator\t\tservice number hours\thttps://sossilenceofsuicide.org/talking-suicide/
press\t\tservice hours audience\thttps://sossuicide.0393924.com/our-safeguarding-policy

Silence of Suicide",
    &[22, 45, 68, 91, 124, 222, 257, 258, 263, 265, 268, 269, 270, 271, 272, 273, 274, 275, 276, 287, 466, 563, 728, 729, 748], [3, 15, 15, 2]),
    Contact::packed(
"\
south-wales-police
South Wales Police (Heddlu De Cymru)
South Wales Police
South Wales Police
https://www.south-wales.police.uk
The local police force. You can report a crime, give information or ask for advice by phone or online.
Anyone who needs the police in Mid Glamorgan, South Glamorgan or West Glamorgan but is not in danger right now.
true

63
2
Mid Glamorgan\tSouth Glamorgan\tWest Glamorgan





police-101
police-101
2026-11-25
The address of the page to report online rests on one third-party file. Open it before each release.
phone\t101\ttel:101\t101\t\t24/7\tfree\t\t\t\t
textphone\t18001 101\ttel:18001101\t18001101\t\t\tfree\t\t\t\t
form\thttps://www.south-wales.police.uk/ro/report/\thttps://www.south-wales.police.uk/ro/report/\t\t\t\tunknown\t\t\t\t
government\t2024-12\tnations\thttps://github.com/humaniverse/geographr/blob/c026be5cc76cb576358082b53f1f13d69ab577ae/data/lookup_ltla24_csp24_pfa24.rda
government\t2026-09\tservice number address\thttps://github.com/AlexGitta/report/blob/7e076831fe0d47f3dcdb0f5975b2a813902a7fca/data/raw/police_forces_api.json
operator\t2025-01\tservice address\thttps://www.south-wales.police.uk/news/south-wales/news/2025/january/control-room-thanked-for-efforts-over-another-busy-christmas-and-new-year/
operator\t\tnumber hours\thttp://www.south-wales.police.uk/contact-us/101-and-999/
third-party\t\taddress\t
third-party\t\tnations languages\thttps://www.hobbydb.com/marketplaces/hobbydb/subjects/south-wales-police-police-force
third-party\t\taddress\t
third-party\t\taddress\t
third-party\t\taddress\t
third-party\t\taddress\t
Heddlu De Cymru
Heddlu De Cymru",
    &[18, 55, 74, 93, 127, 230, 342, 347, 348, 351, 353, 398, 399, 400, 401, 402, 403, 414, 425, 436, 537, 737, 1526, 1542, 1558], [63, 2, 2, 5]),
    Contact::packed(
"\
south-yorkshire-police
South Yorkshire Police
South Yorkshire Police
South Yorkshire Police
https://www.southyorkshire.police.uk
The local police force. You can report a crime, give information or ask for advice by phone.
Anyone who needs the police in South Yorkshire but is not in danger right now.
true

63
1
South Yorkshire





police-101
police-101
2026-11-25
That 101 is answered day and night rests on pages of the Home Office and of other forces.\tThe website is not certain: police.uk still gives southyorks.police.uk, newer links use southyorkshire.police.uk. Open both.\tThat text relay reaches 101 with the prefix 18001 is the rule for the whole country. No page of this force with it was read.
phone\t101\ttel:101\t101\t\t24/7\tfree\t\t\t\t
textphone\t18001 101\ttel:18001101\t18001101\t\t\tfree\t\t\t\t
government\t2024-12\tnations\thttps://github.com/humaniverse/geographr/blob/c026be5cc76cb576358082b53f1f13d69ab577ae/data/lookup_ltla24_csp24_pfa24.rda
government\t2026-09\tservice number address\thttps://github.com/AlexGitta/report/blob/7e076831fe0d47f3dcdb0f5975b2a813902a7fca/data/raw/police_forces_api.json
third-party\t2026-09\taddress\thttps://github.com/AlexGitta/report/blob/7e076831fe0d47f3dcdb0f5975b2a813902a7fca/data/build_police.mjs
operator\t\tservice\thttp://smartcontact.southyorkshire.police.uk/privacy/
third-party\t\taddress\t
third-party\t\taddress\t
third-party\t\taddress\t
third-party\t\taddress\t
third-party\t\taddress\t

",
    &[22, 45, 68, 91, 128, 221, 300, 305, 306, 309, 311, 327, 328, 329, 330, 331, 332, 343, 354, 365, 705, 795, 1414, 1415, 1416], [63, 1, 1, 5]),
    Contact::packed(
"\
speak-up
Speak Up helpline (NHS and social care)
Speak Up Direct
the Speak Up helpline
https://speakup.direct/
Advice on how to raise a concern about something that is wrong where you work.
People in England who work in the NHS or in social care.

true
34
1








2026-11-25
The number rests on government pages of December 2011. Nothing newer with a date prints it, and whether it still answers is not known.\tA later undated page confirms the service and its web address.\tThe page of NHS England on speaking up does not name this helpline. It gives a route of its own, 0300 311 22 33, for people who want NHS England itself.\tHours left out: those published are of 2011 and 2012.\tMencap ran it at first, as the Whistleblowing Helpline.
phone\t08000 724 725\ttel:+448000724725\t08000724725\t\t\tfree\t\t\t\tThis number comes from an old page. Check the website before you call.
government\t2011-12\tservice number\thttps://www.gov.uk/government/news/nhs-whistleblowing-helpline-to-be-extended-to-social-care-staff
press\t\tservice address audience cost\thttps://optical.org/en/standards-and-guidance/speaking-up/g-sources-of-further-advice/
government\t2011-12\tnumber hours cost\thttps://gov.uk/government/news/lansley-launches-free-whistleblowing-helpline-service

Speak Up",
    &[8, 48, 64, 86, 110, 189, 246, 247, 252, 255, 257, 258, 259, 260, 261, 262, 263, 264, 265, 276, 737, 868, 1247, 1248, 1257], [34, 1, 1, 2]),
    Contact::packed(
"\
staffordshire-police
Staffordshire Police
Staffordshire Police
Staffordshire Police
https://www.staffordshire.police.uk
The local police force. You can report a crime, give information or ask for advice by phone.
Anyone who needs the police in Staffordshire but is not in danger right now.
true

63
1
Staffordshire





police-101
police-101
2026-11-25
That 101 is answered day and night rests on pages of the Home Office and of other forces.\tThat text relay reaches 101 with the prefix 18001 is the rule for the whole country. No page of this force with it was read.
phone\t101\ttel:101\t101\t\t24/7\tfree\t\t\t\t
textphone\t18001 101\ttel:18001101\t18001101\t\t\tfree\t\t\t\t
government\t2024-12\tnations\thttps://github.com/humaniverse/geographr/blob/c026be5cc76cb576358082b53f1f13d69ab577ae/data/lookup_ltla24_csp24_pfa24.rda
government\t2026-09\tservice number address\thttps://github.com/AlexGitta/report/blob/7e076831fe0d47f3dcdb0f5975b2a813902a7fca/data/raw/police_forces_api.json
operator\t\taddress\thttps://www.staffordshire.police.uk/advice/advice-and-information/st-s/stop-and-search/tell-us-about-your-stop-and-search-experience/
government\t2023\tservice nations\thttps://hmicfrs.justiceinspectorates.gov.uk/police-forces/staffordshire/more-about-this-area/

",
    &[20, 41, 62, 83, 119, 212, 289, 294, 295, 298, 300, 314, 315, 316, 317, 318, 319, 330, 341, 352, 567, 657, 1240, 1241, 1242], [63, 1, 1, 5]),
    Contact::packed(
"\
stepchange
StepChange Debt Charity
StepChange Debt Charity
StepChange
https://www.stepchange.org/
Free advice when you owe money. They help you make a plan to deal with it.
Anyone in the UK who is worried about money or debt.

true
6
15








2026-11-25
The operator's pages with the number have no date.\tHours are those of a list compared with the charity's site in July 2026. An undated help page closes at 4pm on Saturdays, so the shorter day is given. Bank holidays are not known.\tThat it serves all four nations rests on press of 2020.\tIt is a debt charity, not a domestic abuse service.
phone\t0800 138 1111\ttel:+448001381111\t08001381111\t\tMo-Fr 08:00-20:00; Sa 09:00-14:00\tfree\t\t\t\t
operator\t\tnumber cost\thttps://www.stepchange.org/clients/dmp-payments
operator\t\tnumber\thttps://www.stepchange.org/about-us/who-we-help/carol.aspx
third-party\t2026-07\tnumber hours\t
third-party\t2026-09\tnumber\t
press\t2020-03\tservice cost nations\thttps://www.eveningexpress.co.uk/fp/lifestyle/sponsored-change-your-debt-story/

Step Change Debt Charity",
    &[10, 34, 58, 69, 97, 172, 225, 226, 231, 233, 236, 237, 238, 239, 240, 241, 242, 243, 244, 255, 594, 688, 1011, 1012, 1037], [6, 15, 15, 2]),
    Contact::packed(
"\
stop-it-now
Stop It Now helpline
Lucy Faithfull Foundation
the Stop It Now helpline
https://www.stopitnow.org.uk/helpline/
Helps adults to prevent child sexual abuse. You can talk about your own thoughts or actions, someone else's, or a child's sexual behaviour.
Any adult worried about their own sexual thoughts or actions towards children, or someone else's. Also families, survivors and professionals.

true
62
15

if-you-choose
You need not say who you are. If what you say shows which person is at risk, or points to a particular crime, they pass it on.

English and Welsh, with interpreters for more than 200 languages
lff-family-and-friends


2026-11-25
Phone hours come from older undated pages on two sites of the charity. The newest page shows none and nothing contradicts them. Bank holidays are not known.\tChat hours are not known.\tThe old e-mail address was replaced by a secure message on the website: never list it.\tDo not claim that caller numbers are not kept: the operator page that was read does not say so.
phone\t0808 1000 900\ttel:+448081000900\t08081000900\t\tMo-Th 09:00-21:00; Fr 09:00-17:00\tfree\t\t\t\t
webchat\thttps://www.stopitnow.org.uk/helpline/\thttps://www.stopitnow.org.uk/helpline/\t\t\t\tunknown\t\t\t\t
form\thttps://www.stopitnow.org.uk/helpline/\thttps://www.stopitnow.org.uk/helpline/\t\t\t\tunknown\t\t\t\tChoose the secure message on this page.
phone-from-abroad\t+44 1372 847 161\ttel:+441372847161\t+441372847161\t\t\tinternational\t\t\t\tFor callers in Ireland.
operator\t\tnumber address cost languages\thttps://www.stopitnow.org.uk/helpline/
operator\t\tnumber service anonymity\thttps://www.stopitnow.org.uk/how-we-prevent-child-sexual-abuse/how-the-stop-it-now-helpline-works/
operator\t\thours\thttp://lucyfaithfull.org/stop_it_now_helpline.htm
operator\t2024\tservice\thttps://www.lucyfaithfull.org.uk/annual-reports/
operator\t\tnumber hours\thttp://www.parentsprotect.co.uk/smart_rules_for_Adults_to_share_with_children.htm

Stop It Now\tStopItNow\tLFF\tLucy Faithfull\tLucy Faithful Foundation",
    &[11, 32, 58, 83, 122, 262, 404, 405, 410, 413, 416, 417, 431, 558, 559, 624, 647, 648, 649, 660, 1026, 1468, 1923, 1924, 1990], [62, 15, 15, 10]),
    Contact::packed(
"\
stop-loan-sharks-england
Stop Loan Sharks
England Illegal Money Lending Team
Stop Loan Sharks
https://www.stoploansharks.co.uk/
Report someone who lends money illegally and get support. You have not broken the law by borrowing from them.
Anyone in England who has borrowed from an illegal lender, or knows about one.

true
6
1

if-you-choose






2026-11-25
Older copies give a text number, 60003. The newest does not, so it is left out.\tNumber and hours rest on undated pages: the operator's, a council's and a housing association's.\tThe service is called strictly confidential, but no limit was read, so nothing is promised.
phone\t0300 555 2222\ttel:+443005552222\t03005552222\t\t24/7\tstandard\t\t\t\t
webchat\thttps://www.stoploansharks.co.uk/\thttps://www.stoploansharks.co.uk/\t\t\tMo-Fr 09:00-17:00; PH off\tunknown\t\t\t\t
form\thttps://www.stoploansharks.co.uk/\thttps://www.stoploansharks.co.uk/\t\t\t24/7\tunknown\t\t\t\t
email\treportaloanshark@stoploansharks.gov.uk\tmailto:reportaloanshark@stoploansharks.gov.uk\t\t\t\tunknown\t\t\t\t
operator\t\tservice number hours anonymity\thttps://www.stoploansharks.co.uk/frequently-asked-questions/
press\t2016-08\tservice\thttp://www.croydonplus.co.uk/2016/08/10/tackling-loan-sharks-what-can-you-do/
government\t\tnumber hours\thttps://wolverhampton.gov.uk/news/dont-be-bitten-loan-shark
third-party\t\tnumber hours\thttps://www.broadlandgroup.org/tenant-support/your-money/loan-sharks/

Illegal Money Lending Team\tIMLT",
    &[24, 41, 76, 93, 127, 237, 316, 317, 322, 324, 326, 327, 341, 342, 343, 344, 345, 346, 347, 358, 627, 1010, 1393, 1394, 1426], [6, 1, 1, 2]),
    Contact::packed(
"\
stop-loan-sharks-wales
Stop Loan Sharks Wales
Wales Illegal Money Lending Unit
Stop Loan Sharks Wales
https://stoploansharkswales.co.uk/
Report a loan shark, someone who lends money against the law, and get support.
Anyone in Wales who owes money to a loan shark, or knows about one.

true
6
2








2026-11-25
Number and hours rest on one undated council page, which uses the older name Wales Illegal Money Lending Unit.\tThe part of the operator's site that was read gives no number. No e-mail address was found.
phone\t0300 123 3311\ttel:+443001233311\t03001233311\t\t24/7\tstandard\t\t\t\t
government\t\tservice number hours\thttps://ceredigion.gov.uk/business/trading-standards/wales-illegal-money-lending-unit/
operator\t\tservice address\thttps://stoploansharkswales.co.uk/
press\t2022-09\tservice nations\thttps://nation.cymru/news/councils-caution-against-turning-to-loan-sharks-to-cope-with-cost-of-living-crisis/

Stop Loan Sharks\tIllegal Money Lending Unit",
    &[22, 45, 78, 101, 136, 215, 283, 284, 289, 291, 293, 294, 295, 296, 297, 298, 299, 300, 301, 312, 515, 584, 905, 906, 950], [6, 2, 2, 2]),
    Contact::packed(
"\
stopncii
StopNCII.org
Revenge Porn Helpline at SWGfL
StopNCII.org
https://stopncii.org
Makes a digital fingerprint of a private sexual image on your own device, so that partner websites and apps can block it. The image itself is not uploaded.
Adults who were 18 or over in the image. If you are under 18, use Report Remove. If you are older but were under 18 in it, use Take It Down.

true
2
15

if-you-choose






2026-11-25
Never for images of anyone under 18: those go to Report Remove, or to Take It Down for adults shown in them as children. Take It Down: see the record take-it-down.
form\thttps://stopncii.org\thttps://stopncii.org\t\t\t24/7\tunknown\t\t\t\t
operator\t\tservice audience\thttps://stopncii.org/gyik
press\t\tservice audience cost\thttps://swgfl.org.uk/magazine/stopncii-org-tackling-non-consensual-intimate-image-abuse/
third-party\t2023-03\tservice audience\thttps://talkheart2heart.org/resources/take-it-down/

StopNCII\tStop NCII\tStop Non-Consensual Intimate Image Abuse\tSWGfL\tSouth West Grid for Learning",
    &[8, 21, 52, 65, 86, 242, 383, 384, 389, 391, 394, 395, 409, 410, 411, 412, 413, 414, 415, 426, 590, 656, 916, 917, 1012], [2, 15, 15, 2]),
    Contact::packed(
"\
suffolk-constabulary
Suffolk Constabulary
Suffolk Constabulary
Suffolk Constabulary
https://www.suffolk.police.uk
The local police force. You can report a crime, give information or ask for advice by phone.
Anyone who needs the police in Suffolk but is not in danger right now.
true

63
1
Suffolk





police-101
police-101
2026-11-25
That 101 is answered day and night rests on pages of the Home Office and of other forces.
phone\t101\ttel:101\t101\t\t24/7\tfree\t\t\t\t
textphone\t18001 101\ttel:18001101\t18001101\t\t\tfree\t\t\t\t
government\t2024-12\tnations\thttps://github.com/humaniverse/geographr/blob/c026be5cc76cb576358082b53f1f13d69ab577ae/data/lookup_ltla24_csp24_pfa24.rda
government\t2026-09\tservice number address\thttps://github.com/AlexGitta/report/blob/7e076831fe0d47f3dcdb0f5975b2a813902a7fca/data/raw/police_forces_api.json
operator\t2025-02\tservice address\thttps://www.suffolk.police.uk/news/suffolk/news/news/2025/february/chief-constable-blog---feb-2025/
third-party\t2025\tservice\thttps://palgrave-pc.gov.uk/home/policing-in-palgrave?accept_cookies_external=0&accept_cookies_local=0
press\t2011\tnumber\thttp://www.heart.co.uk/suffolk/news/local/new-police-number-suffolk/

Suffolk Police",
    &[20, 41, 62, 83, 113, 206, 277, 282, 283, 286, 288, 296, 297, 298, 299, 300, 301, 312, 323, 334, 424, 514, 1166, 1167, 1182], [63, 1, 1, 5]),
    Contact::packed(
"\
surrey-police
Surrey Police
Surrey Police
Surrey Police
https://www.surrey.police.uk
The local police force. You can report a crime, give information or ask for advice by phone.
Anyone who needs the police in Surrey but is not in danger right now.
true

63
1
Surrey





police-101
police-101
2026-11-25
That 101 is answered day and night rests on pages of the Home Office and of other forces.\tThe list of police.uk has a contact page that looks older than the website.\tThat text relay reaches 101 with the prefix 18001 is the rule for the whole country. No page of this force with it was read.
phone\t101\ttel:101\t101\t\t24/7\tfree\t\t\t\t
textphone\t18001 101\ttel:18001101\t18001101\t\t\tfree\t\t\t\t
government\t2024-12\tnations\thttps://github.com/humaniverse/geographr/blob/c026be5cc76cb576358082b53f1f13d69ab577ae/data/lookup_ltla24_csp24_pfa24.rda
government\t2026-09\tservice number address\thttps://github.com/AlexGitta/report/blob/7e076831fe0d47f3dcdb0f5975b2a813902a7fca/data/raw/police_forces_api.json
operator\t2022-05\tservice address\thttps://www.surrey.police.uk/news/surrey/news/2020/04/make-the-right-call-and-help-us-to-save-lives/
government\t2023-09\tnations\thttps://www.justiceinspectorates.gov.uk/hmicfrs/police-forces/surrey/more-about-this-area/

",
    &[13, 27, 41, 55, 84, 177, 247, 252, 253, 256, 258, 265, 266, 267, 268, 269, 270, 281, 292, 303, 594, 684, 1241, 1242, 1243], [63, 1, 1, 5]),
    Contact::packed(
"\
survivors-trust
The Survivors Trust National Helpline
The Survivors Trust
the Survivors Trust helpline
https://www.thesurvivorstrust.org/
Listens to you and helps you find a local service for people hurt by rape or sexual abuse.
Anyone affected by rape, sexual violence or sexual abuse, their friends and family, and professionals.

true
38
15








2026-11-25
Opening hours are not known: no stored copy gives them. In 2021 the line had staff out of office hours too.\tThe newest page of the charity with the number is of July 2021. The number agrees in all copies.
phone\t08088 010818\ttel:+448088010818\t08088010818\t\t\tfree\t\t\t\t
operator\t2021-07\tservice number cost\thttps://survivorsounds.buzzsprout.com/1751814/8836235-meet-the-team-the-survivors-trust-helpline
third-party\t\tnumber\t

Survivors Trust",
    &[15, 53, 73, 102, 137, 228, 331, 332, 337, 340, 343, 344, 345, 346, 347, 348, 349, 350, 351, 362, 567, 627, 782, 783, 799], [38, 15, 15, 2]),
    Contact::packed(
"\
sussex-police
Sussex Police
Sussex Police
Sussex Police
https://www.sussex.police.uk
The local police force. You can report a crime, give information or ask for advice by phone or online.
Anyone who needs the police in East Sussex or West Sussex but is not in danger right now.
true

63
1
East Sussex\tWest Sussex





police-101
police-101
2026-11-25
That 101 is answered day and night rests on pages of the Home Office and of other forces.\tThe address of the page to report online rests on one third-party file. Open it before each release.
phone\t101\ttel:101\t101\t\t24/7\tfree\t\t\t\t
textphone\t18001 101\ttel:18001101\t18001101\t\t\tfree\t\t\t\t
form\thttps://www.sussex.police.uk/ro/report/ocr/af/how-to-report-a-crime/\thttps://www.sussex.police.uk/ro/report/ocr/af/how-to-report-a-crime/\t\t\t\tunknown\t\t\t\t
government\t2024-12\tnations\thttps://github.com/humaniverse/geographr/blob/c026be5cc76cb576358082b53f1f13d69ab577ae/data/lookup_ltla24_csp24_pfa24.rda
government\t2026-09\tservice number address\thttps://github.com/AlexGitta/report/blob/7e076831fe0d47f3dcdb0f5975b2a813902a7fca/data/raw/police_forces_api.json
operator\t2016-02\tservice address nations\thttp://www.sussex.police.uk/policing-in-sussex/the-organisation/who-we-are
third-party\t2019\tnumber\thttp://wartlingparish.org.uk/community/sussex-police
third-party\t\taddress\t
third-party\t\taddress\t
third-party\t\taddress\t
third-party\t\taddress\t
third-party\t\taddress\t

",
    &[13, 27, 41, 55, 84, 187, 277, 282, 283, 286, 288, 312, 313, 314, 315, 316, 317, 328, 339, 350, 541, 789, 1397, 1398, 1399], [63, 1, 1, 5]),
    Contact::packed(
"\
switchboard-lgbt
Switchboard LGBTQIA+ support line
Switchboard LGBTQIA+
Switchboard
https://switchboard.lgbt/
LGBTQIA+ volunteers listen to you about anything, such as hate crime, relationships or how you feel. They listen and do not give advice or counselling.
LGBTQIA+ people, and their friends and family.

true
7
15








2026-11-25
Two email addresses appear in copies and which is current was not confirmed, so none is given.\tThe old number 0300 330 0630 was replaced on 3 March 2023.\tThe new number rests on press of March 2023 and on third-party lists. No page of the operator or of government with it was found.\tThat callers need not say who they are comes from third-party lists only, and no limit on confidentiality was read, so neither is stated.
phone\t0800 0119 100\ttel:+448000119100\t08000119100\t\tMo-Su 10:00-22:00\tfree\t\t\t\t
webchat\thttps://switchboard.lgbt/\thttps://switchboard.lgbt/\t\t\tMo-Su 10:00-22:00\tunknown\t\t\t\t
operator\t\tservice hours\thttps://switchboard.lgbt/terms-of-service
press\t2023-03\tnumber cost\thttps://www.thepinknews.com/2023/03/15/switchboard-helpline-calls-free-number-lgbtq/
third-party\t2026\tnumber hours\t
third-party\t\tnumber\t

LGBT+ Switchboard\tLGBTQ+ Switchboard\tLGBTQIA+ Switchboard",
    &[16, 50, 71, 83, 109, 261, 308, 309, 314, 316, 319, 320, 321, 322, 323, 324, 325, 326, 327, 338, 760, 930, 1159, 1160, 1218], [7, 15, 15, 2]),
    Contact::packed(
"\
take-it-down
Take It Down
National Center for Missing & Exploited Children (NCMEC), United States
Take It Down
https://takeitdown.ncmec.org/
For nude or sexual pictures and videos taken when you were under 18, also if you are older now. It makes a code from yours on your own device, so that apps that take part can find it and remove it. The picture itself is not sent to anyone.
Anyone who was under 18 in the picture, at any age now. If you are under 18 in the UK, try Report Remove first. If you were 18 or over in the picture, use StopNCII.

true
3
15

if-you-choose






2026-11-25
Never for pictures taken at 18 or over: those go to StopNCII.\tReport Remove first for under 18s in the UK is this directory's advice, not the operator's. It can act on web addresses too, and Childline supports the child.\tOnly for the person in the picture, on their own device. Never tell anybody to look for, download or send a picture in order to use it.\tIt works only with apps that take part, and not where messages are encrypted. Which apps take part now was not read.\tThe phone advice on its pages is American. Never show it here.\tThe operator's page has no date. It is of 2023 or later. Languages were not read.
form\thttps://takeitdown.ncmec.org/\thttps://takeitdown.ncmec.org/\t\t\t\tunknown\t\t\t\tOnly for a picture of you on your own device. Never download or send a picture to use it.
operator\t\tservice address audience nations anonymity\thttps://takeitdown.ncmec.org/faq/
third-party\t2026-09\tservice audience\t
press\t2024-01\tservice cost anonymity\thttps://spectrumlocalnews.com/nys/rochester/news/2024/01/30/new-tool-helps-minors-remove-explicit-images-from-social-media
press\t\tservice\thttps://youthworkunit.com/news/nca-issues-urgent-warning-about-sextortion-and-what-to-do/
third-party\t\tservice\thttps://gms.bucks.sch.uk/parents-carers/national-crime-agency/

TakeItDown\tNCMEC\tNational Center for Missing & Exploited Children\tNational Centre for Missing & Exploited Children",
    &[12, 25, 97, 110, 140, 380, 545, 546, 551, 553, 556, 557, 571, 572, 573, 574, 575, 576, 577, 588, 1207, 1376, 1850, 1851, 1966], [3, 15, 15, 2]),
    Contact::packed(
"\
tara
Trafficking Awareness Raising Alliance (TARA)
Glasgow City Council
TARA

Support if someone has trafficked you and made you sell sex.
Women aged 18 and over anywhere in Scotland.

true
34
4








2026-11-25
Round-the-clock opening is in a Home Office list of August 2024. The manager of the service said so too, in an undated interview.\tNo website is given: no page that was read has its address.\tNo page of the operator was read. The number is on a page of the Scottish Government, which pays for the service, and in the Home Office list.
phone\t0141 276 7724\ttel:+441412767724\t01412767724\t\t24/7\tstandard\t\t\t\t
government\t\tservice number nations audience\thttps://www.gov.scot/publications/human-trafficking-exploitation-health-workers-need-know/pages/14/
government\t2024-08\tnumber hours service\thttps://github.com/UKHomeOffice/modern-slavery/blob/54dfce7fd172e323ad45e17d9de9fe42f8c12317/apps/common/views/content/support-organisations.md
press\t\tservice hours\thttps://www.ammabirthcompanions.com/post/human-trafficking-in-scotland-what-you-need-to-know

Trafficking Awareness Raising Alliance",
    &[4, 50, 71, 76, 77, 138, 183, 184, 189, 192, 194, 195, 196, 197, 198, 199, 200, 201, 202, 213, 546, 615, 1057, 1058, 1097], [34, 4, 4, 2]),
    Contact::packed(
"\
thames-valley-police
Thames Valley Police
Thames Valley Police
Thames Valley Police
https://www.thamesvalley.police.uk
The local police force. You can report a crime, give information or ask for advice by phone.
Anyone who needs the police in Oxfordshire, Buckinghamshire or Berkshire but is not in danger right now.
true

63
1
Oxfordshire\tBuckinghamshire\tBerkshire





police-101
police-101
2026-11-25
That 101 is answered day and night rests on pages of the Home Office and of other forces.\tNo page for reporting online was seen, so none is given.\tA number for callers abroad, 01865 841148, comes from one third-party project only and is left out.\tThat text relay reaches 101 with the prefix 18001 is the rule for the whole country. No page of this force with it was read.
phone\t101\ttel:101\t101\t\t24/7\tfree\t\t\t\t
textphone\t18001 101\ttel:18001101\t18001101\t\t\tfree\t\t\t\t
government\t\tservice number\thttps://www.bracknell-forest.gov.uk/crime-and-emergencies/crime-and-community-safety/domestic-abuse/get-help-yourself-or-someone-else/silent-solution
operator\t\tservice address\thttps://www.thamesvalley.police.uk/contact/af/contact-us/us/contact-us/tvp/media-office/
government\t2024-12\tnations\thttps://github.com/humaniverse/geographr/blob/c026be5cc76cb576358082b53f1f13d69ab577ae/data/lookup_ltla24_csp24_pfa24.rda
government\t2026-09\tservice number address\thttps://github.com/AlexGitta/report/blob/7e076831fe0d47f3dcdb0f5975b2a813902a7fca/data/raw/police_forces_api.json

TVP",
    &[20, 41, 62, 83, 118, 211, 316, 321, 322, 325, 327, 365, 366, 367, 368, 369, 370, 381, 392, 403, 775, 865, 1462, 1463, 1467], [63, 1, 1, 5]),
    Contact::packed(
"\
the-rowan
The Rowan Sexual Assault Referral Centre
Northern Health and Social Care Trust
the Rowan

Gives you medical care, an examination to collect evidence if you want one, and support after a sexual assault. You do not have to tell the police.
Anyone in Northern Ireland who has been sexually assaulted, recently or in the past, of any age or gender.
true
true
39
8








2026-11-25
The number rests on one third-party list of September 2026. No official page with it was read.\tNo website is given: a 2026 check found that therowan.net no longer answers, and the address of the new page on hscni.net was not read.\tRound-the-clock opening comes from a police page of February 2022 and a page of the Trust of 2014.\tA 2013 report says evidence can be kept for up to seven years. It is too old to state.
phone\t0800 389 4424\ttel:+448003894424\t08003894424\t\t24/7\tfree\t\t\t\t
third-party\t2026-09\tservice number\t
government\t2022-02\tservice hours audience\thttps://www.psni.police.uk/latest-news/police-see-increase-reports-sexual-offences-2021
operator\t2014-11\tservice hours\thttps://www.northerntrust.hscni.net/2014/11/07/97-women-northern-trust-area-accessed-services-rowan/
third-party\t\tservice\thttps://embed-rech-01.dialog.cm/anborough/docs/the_rowan_sexual_assault_referral_centre

Rowan SARC",
    &[9, 50, 88, 98, 99, 247, 354, 359, 364, 367, 369, 370, 371, 372, 373, 374, 375, 376, 377, 388, 805, 870, 1277, 1278, 1289], [39, 8, 8, 3]),
    Contact::packed(
"\
thirtyone-eight
Thirtyone:eight safeguarding helpline
Thirtyone:eight
the Thirtyone:eight safeguarding helpline
https://thirtyoneeight.org/
Advice if you are worried about abuse in a church or faith group, or were abused in one.
Faith groups, people who work in them, and anyone worried about abuse there.

true
38
15








2026-11-25
Hours left out: dioceses say it gives advice in the evenings, at weekends and on bank holidays (2025), an older one says urgent calls only. The operator's own page was not read.\tThe menu option comes from a diocese and a member church, not from the operator.\tOnce called CCPAS.
phone\t0303 003 1111\ttel:+443030031111\t03030031111\t\t\tstandard\t\t\t\tYou may need to choose option 2 for the helpline. It is not for emergencies.
press\t2022\tnumber\thttps://issuu.com/ccpas_/docs/22-22482_magazine_mailing_-_autumn_2022_28pp_digit
third-party\t2026\tservice number\t
third-party\t2025-01\tnumber service\thttps://blackburn.anglican.org/reporting-a-safeguarding-concern
third-party\t\tnumber\thttps://peterborough-diocese.org.uk/aboutus/safeguarding/what-to-do-if.php
third-party\t\tnumber hours\thttps://www.lincoln.anglican.org/News/safeguarding-support-over-the-summer

Thirty One Eight\tThirtyoneeight",
    &[15, 53, 69, 111, 139, 228, 305, 306, 311, 314, 317, 318, 319, 320, 321, 322, 323, 324, 325, 336, 614, 755, 1182, 1183, 1215], [38, 15, 15, 2]),
    Contact::packed(
"\
trafficking-support-ni
Trafficking support (Migrant Help; Belfast and Lisburn Women's Aid)
Migrant Help and Belfast and Lisburn Women's Aid
trafficking support in Northern Ireland

Support if someone has trafficked you, used you for work or made you sell sex. There is one number for men and couples, and one for women.
Adults in Northern Ireland who have been trafficked.

true
34
8








2026-11-25
Both numbers rest on one Home Office list of August 2024, written for first responders. Whether the contracts have changed since is not known.\tHours were not found. No website was read.\t028 9066 2385 also stands in another Home Office file that prints numbers long out of date. Check it first.\tThe e-mail addresses of that list belong to staff or to staff systems. They are not for the public.\t0808 8010 503 is Migrant Help's asylum line, another service. Never show it here.
phone\t028 9244 8449\ttel:+442892448449\t02892448449\t\t\tstandard\t\t\t\tMigrant Help. For men, and couples, who were used for work.
phone\t028 9066 2385\ttel:+442890662385\t02890662385\t\t\tstandard\t\t\t\tBelfast and Lisburn Women's Aid. For women who were made to sell sex or to work in a home.
government\t2024-08\tservice number audience nations\thttps://github.com/UKHomeOffice/modern-slavery/blob/54dfce7fd172e323ad45e17d9de9fe42f8c12317/apps/common/views/content/support-organisations.md

Migrant Help\tBelfast and Lisburn Women's Aid",
    &[22, 90, 139, 179, 180, 319, 372, 373, 378, 381, 383, 384, 385, 386, 387, 388, 389, 390, 391, 402, 878, 1157, 1352, 1353, 1398], [34, 8, 8, 2]),
    Contact::packed(
"\
true-vision
True Vision
UK police service
True Vision
https://www.report-it.org.uk/
A police website to report hate crime. Your report goes to the police force for the area.
Anyone in England, Wales or Northern Ireland who was targeted or who saw what happened.
true
true
39
11

if-you-choose






2026-11-25
Online only. No number was found.\tDoes not cover Scotland.\tThe newest page that was read is of October 2025. Who is covered, and that names can be left out, rests on undated pages.
form\thttps://www.report-it.org.uk/\thttps://www.report-it.org.uk/\t\t\t24/7\tunknown\t\t\t\tYou can leave your details out, but then the police can do less.
press\t\tservice nations\thttps://www.safercolchester.co.uk/hate-crime/
government\t\tservice anonymity\thttps://eastcambs.gov.uk/content/reporting-hate-crime
operator\t2025-10\tservice address\thttps://www.report-it.org.uk/government_launches_support_service_for_muslim

TrueVision",
    &[11, 23, 41, 53, 83, 173, 261, 266, 271, 274, 277, 278, 292, 293, 294, 295, 296, 297, 298, 309, 490, 638, 900, 901, 912], [39, 11, 11, 3]),
    Contact::packed(
"\
victim-support
Victim Support Supportline
Victim Support
the Victim Support line
https://www.victimsupport.org.uk/
Helps you after any crime, whenever it happened. You do not have to report it to the police.
Anyone in England or Wales affected by crime, their friends and family, and professionals.

true
38
3








2026-11-25
The newest page of the operator with the number is of March 2020. A list checked in August 2026 repeats it.\tRound-the-clock live chat rests on a page of the operator from April 2020. A 2019 local note had it closed on Christmas Day and Easter Sunday.\tThe line is called confidential, but no limit was read, so nothing is stated.
phone\t08 08 16 89 111\ttel:+448081689111\t08081689111\t\t24/7\tfree\t\t\t\t
webchat\thttps://www.victimsupport.org.uk/\thttps://www.victimsupport.org.uk/\t\t\t24/7\tunknown\t\t\t\t
operator\t2020-03\tservice number hours cost\thttps://www.victimsupport.org.uk/247-support-still-available-victims-crime/
operator\t2020-04\tservice hours nations\thttps://www.victimsupport.org.uk/press-releases/victim-support-expands-online-support-help-people-affected-crime/
third-party\t2026-08\tnumber hours\t
press\t2024\tservice hours cost\thttps://warringtonguardian.co.uk/news/24758647.warrington-north-mp-charlotte-nichols-joins-victim-support

Victim Supportline",
    &[14, 41, 56, 80, 114, 207, 298, 299, 304, 307, 309, 310, 311, 312, 313, 314, 315, 316, 317, 328, 657, 819, 1261, 1262, 1281], [38, 3, 3, 2]),
    Contact::packed(
"\
victim-support-scotland
Victim Support Scotland
Victim Support Scotland
Victim Support Scotland
https://victimsupport.scot/
Free support and practical help after any crime, whenever it happened. You do not have to report the crime.
Anyone in Scotland affected by crime, including people who saw it happen and families.

true
6
4








2026-11-25
Weekday hours are in an official text written before the end of 2024, which says Monday to Friday. A list of October 2026 adds weekends, from 10am to 4pm. Those rest on it alone and are left out. No page of the operator with hours was read. Never show it as a 24-hour line.\tThe old number 0845 60 39 213 is still on the site of the Scottish courts. When it changed was not read.\tWeb chat was not confirmed and is left out.\tThe service is called confidential, but no limit was read, so nothing is stated.
phone\t0800 160 1985\ttel:+448001601985\t08001601985\t\tMo-Fr 08:00-20:00\tfree\t\t\t\t
press\t2024-02\tnumber\thttps://www.martinwhitfieldmsp.com/2024/02/19/promoting-victims-awareness-week/
government\t\tservice number cost\thttps://mygov.scot/victim-support-stalking
third-party\t2026-09\thours\t
third-party\t2026-10\thours\t
government\t\tservice number hours cost\thttps://beta.e-justice.europa.eu/171/HR/victims__rights__by_country?SCOTLAND&action=maximizeMS&clang=en&idSubpage=9&member=1

VSS",
    &[23, 47, 71, 95, 123, 231, 318, 319, 324, 326, 328, 329, 330, 331, 332, 333, 334, 335, 336, 347, 851, 929, 1322, 1323, 1327], [6, 4, 4, 2]),
    Contact::packed(
"\
wales-hate-support-centre
Wales Hate Support Centre
Victim Support
the Wales Hate Support Centre
https://www.reporthate.victimsupport.org.uk/
Support if you have been targeted because of hate. They are independent of the police, and they can report to the police for you.
Anyone in Wales aged 13 and over who is affected by a hate crime or incident.

true
7
2




English and Welsh



2026-11-25
The operator calls the number free, but it is an 03 number.\tNumber and round-the-clock opening are on undated pages. The newest page of the operator, of October 2025, confirms the service and its languages.\tThe website has a version in British Sign Language, but its address was not read, so no such channel is listed.\tThe service is called confidential, but no limit was read, so nothing is promised.\tOnce called the National Hate Crime Report and Support Centre.
phone\t0300 30 31 982\ttel:+443003031982\t03003031982\t\t24/7\tstandard\t\t\t\t
form\thttps://www.reporthate.victimsupport.org.uk/\thttps://www.reporthate.victimsupport.org.uk/\t\t\t24/7\tunknown\t\t\t\t
government\t\tservice number\thttps://www.gov.wales/node/36746
operator\t\tnumber hours\thttps://www.reporthate.victimsupport.org.uk/
operator\t\tservice audience\thttps://www.victimsupport.org.uk/north-wales/hate-crime/
operator\t2025-10\tservice languages\thttps://www.victimsupport.org.uk/more-us/press/press-releases?page=4
government\t2024-10\tservice\thttps://gov.wales/written-statement-national-hate-crime-awareness-week-2024

Wales Hate Crime Support Centre",
    &[25, 51, 66, 96, 141, 271, 349, 350, 355, 357, 359, 360, 361, 362, 363, 381, 382, 383, 384, 395, 860, 1044, 1463, 1464, 1496], [7, 2, 2, 2]),
    Contact::packed(
"\
warwickshire-police
Warwickshire Police
Warwickshire Police
Warwickshire Police
https://www.warwickshire.police.uk
The local police force. You can report a crime, give information or ask for advice by phone.
Anyone who needs the police in Warwickshire but is not in danger right now.
true

63
1
Warwickshire





police-101
police-101
2026-11-25
That 101 is answered day and night rests on pages of the Home Office and of other forces.\tThe list of police.uk leaves the website blank. The address comes from other pages.\tThat text relay reaches 101 with the prefix 18001 is the rule for the whole country. No page of this force with it was read.
phone\t101\ttel:101\t101\t\t24/7\tfree\t\t\t\t
textphone\t18001 101\ttel:18001101\t18001101\t\t\tfree\t\t\t\t
government\t2024-12\tnations\thttps://github.com/humaniverse/geographr/blob/c026be5cc76cb576358082b53f1f13d69ab577ae/data/lookup_ltla24_csp24_pfa24.rda
government\t2026-09\tservice number\thttps://github.com/AlexGitta/report/blob/7e076831fe0d47f3dcdb0f5975b2a813902a7fca/data/raw/police_forces_api.json
third-party\t2026-09\taddress\thttps://github.com/AlexGitta/report/blob/7e076831fe0d47f3dcdb0f5975b2a813902a7fca/data/build_police.mjs
operator\t2018-07\tservice number address\thttps://www.warwickshire.police.uk/article/49128/Keeping-you-safe-during-a-busy-week-ahead
press\t2020-06\tservice\thttps://www.stratford-herald.com/109753-police-ask-residents-consider-reporting-non-emergency-crimes-online.html
government\t\tnations\thttps://www.justiceinspectorates.gov.uk/hmicfrs/police-forces/warwickshire/

",
    &[19, 39, 59, 79, 114, 207, 283, 288, 289, 292, 294, 307, 308, 309, 310, 311, 312, 323, 334, 345, 644, 734, 1525, 1526, 1527], [63, 1, 1, 5]),
    Contact::packed(
"\
west-mercia-police
West Mercia Police
West Mercia Police
West Mercia Police
https://www.westmercia.police.uk
The local police force. You can report a crime, give information or ask for advice by phone.
Anyone who needs the police in Herefordshire, Shropshire or Worcestershire but is not in danger right now.
true

63
1
Herefordshire\tShropshire\tWorcestershire





police-101
police-101
2026-11-25
That 101 is answered day and night rests on pages of the Home Office and of other forces.\tThat text relay reaches 101 with the prefix 18001 is the rule for the whole country. No page of this force with it was read.
phone\t101\ttel:101\t101\t\t24/7\tfree\t\t\t\t
textphone\t18001 101\ttel:18001101\t18001101\t\t\tfree\t\t\t\t
government\t2024-12\tnations\thttps://github.com/humaniverse/geographr/blob/c026be5cc76cb576358082b53f1f13d69ab577ae/data/lookup_ltla24_csp24_pfa24.rda
government\t2026-09\tservice number address\thttps://github.com/AlexGitta/report/blob/7e076831fe0d47f3dcdb0f5975b2a813902a7fca/data/raw/police_forces_api.json
operator\t\tservice address nations\thttps://www.westmercia.police.uk/police-forces/west-mercia-police/areas/west-mercia/about-us/about-us/advice-for-journalists/
press\t2020\tservice number\thttps://worcesternews.co.uk/news/18845158.west-mercia-police-struggle-cope-calls-staff-self-isolate

",
    &[18, 37, 56, 75, 108, 201, 308, 313, 314, 317, 319, 359, 360, 361, 362, 363, 364, 375, 386, 397, 612, 702, 1293, 1294, 1295], [63, 1, 1, 5]),
    Contact::packed(
"\
west-midlands-police
West Midlands Police
West Midlands Police
West Midlands Police
https://www.westmidlands.police.uk
The local police force. You can report a crime, give information or ask for advice by phone.
Anyone who needs the police in West Midlands but is not in danger right now.
true

63
1
West Midlands





police-101
police-101
2026-11-25
That 101 is answered day and night rests on pages of the Home Office and of other forces.\tThe website is not certain: police.uk still gives west-midlands.police.uk, newer links use westmidlands.police.uk. Open both.\tThat text relay reaches 101 with the prefix 18001 is the rule for the whole country. No page of this force with it was read.
phone\t101\ttel:101\t101\t\t24/7\tfree\t\t\t\t
textphone\t18001 101\ttel:18001101\t18001101\t\t\tfree\t\t\t\t
government\t2024-12\tnations\thttps://github.com/humaniverse/geographr/blob/c026be5cc76cb576358082b53f1f13d69ab577ae/data/lookup_ltla24_csp24_pfa24.rda
government\t2026-09\tservice number address\thttps://github.com/AlexGitta/report/blob/7e076831fe0d47f3dcdb0f5975b2a813902a7fca/data/raw/police_forces_api.json
third-party\t2026-09\taddress\thttps://github.com/AlexGitta/report/blob/7e076831fe0d47f3dcdb0f5975b2a813902a7fca/data/build_police.mjs
operator\t\tservice number\thttps://www.west-midlands.police.uk/index.php/about-us/our-service-standards
third-party\t\taddress\t
third-party\t\taddress\t
third-party\t\taddress\t
third-party\t\taddress\t
third-party\t\taddress\t

WMP",
    &[20, 41, 62, 83, 118, 211, 288, 293, 294, 297, 299, 313, 314, 315, 316, 317, 318, 329, 340, 351, 692, 782, 1431, 1432, 1436], [63, 1, 1, 5]),
    Contact::packed(
"\
west-yorkshire-police
West Yorkshire Police
West Yorkshire Police
West Yorkshire Police
https://www.westyorkshire.police.uk
The local police force. You can report a crime, give information or ask for advice by phone.
Anyone who needs the police in West Yorkshire but is not in danger right now.
true

63
1
West Yorkshire





police-101
police-101
2026-11-25
A page of the force from before 2020 names an address for reporting online. No newer copy was read, so it is left out.
phone\t101\ttel:101\t101\t\t24/7\tfree\t\t\t\t
textphone\t18001 101\ttel:18001101\t18001101\t\t\tfree\t\t\t\t
government\t2024-12\tnations\thttps://github.com/humaniverse/geographr/blob/c026be5cc76cb576358082b53f1f13d69ab577ae/data/lookup_ltla24_csp24_pfa24.rda
government\t2026-09\tservice number address\thttps://github.com/AlexGitta/report/blob/7e076831fe0d47f3dcdb0f5975b2a813902a7fca/data/raw/police_forces_api.json
operator\t\tservice number address hours\thttps://www.westyorkshire.police.uk/101-non-emergency-number
third-party\t2023-04\tservice\thttps://calderdaleforum50plus.com/2023/04/19/help-us-to-help-you-following-increase-in-999-and-101-calls/

",
    &[21, 43, 65, 87, 123, 216, 294, 299, 300, 303, 305, 320, 321, 322, 323, 324, 325, 336, 347, 358, 477, 567, 1106, 1107, 1108], [63, 1, 1, 5]),
    Contact::packed(
"\
wiltshire-police
Wiltshire Police
Wiltshire Police
Wiltshire Police
https://www.wiltshire.police.uk
The local police force. You can report a crime, give information or ask for advice by phone or online.
Anyone who needs the police in Wiltshire but is not in danger right now.
true

63
1
Wiltshire





police-101
police-101
2026-11-25
That 101 is answered day and night rests on pages of the Home Office and of other forces.\tThe address of the page to report online rests on one third-party file. Open it before each release.
phone\t101\ttel:101\t101\t\t24/7\tfree\t\t\t\t
textphone\t18001 101\ttel:18001101\t18001101\t\t\tfree\t\t\t\t
form\thttps://www.wiltshire.police.uk/ro/report/ocr/af/how-to-report-a-crime/\thttps://www.wiltshire.police.uk/ro/report/ocr/af/how-to-report-a-crime/\t\t\t\tunknown\t\t\t\t
government\t2024-12\tnations\thttps://github.com/humaniverse/geographr/blob/c026be5cc76cb576358082b53f1f13d69ab577ae/data/lookup_ltla24_csp24_pfa24.rda
government\t2026-09\tservice number address\thttps://github.com/AlexGitta/report/blob/7e076831fe0d47f3dcdb0f5975b2a813902a7fca/data/raw/police_forces_api.json
operator\t2020\tservice number address cost\thttps://www.wiltshire.police.uk/article/685/Call-Us
operator\t2024-11\tservice address\thttps://www.wiltshire.police.uk/police-forces/wiltshire-police/areas/about-us/about-us/leadership/elt/chief-constable-catherine-roper/fortnightly-update-to-the-police-and-crime-commissioner---22-november-2024/
operator\t\tnumber\thttp://www.wiltshire.police.uk/index.php/contactus/3246
third-party\t\taddress\t
third-party\t\taddress\t
third-party\t\taddress\t
third-party\t\taddress\t
third-party\t\taddress\t

",
    &[16, 33, 50, 67, 99, 202, 275, 280, 281, 284, 286, 296, 297, 298, 299, 300, 301, 312, 323, 334, 525, 779, 1604, 1605, 1606], [63, 1, 1, 5]),
    Contact::packed(
"\
womens-aid
Women's Aid directory of local services
Women's Aid Federation of England
the Women's Aid directory of local services
https://www.womensaid.org.uk/
An online list of domestic abuse services near you, and a handbook for survivors. It has no phone helpline.
Anyone in England who lives with domestic abuse or has left it, and people worried about them.

true
6
1








2026-11-25
There is no Women's Aid phone helpline. It left the joint national helpline in October 2019.\tNever list the live chat at chat.womensaid.org.uk. One third-party check of 2026 says that it closed on 31 July 2025 and that the old address now leads elsewhere. No page of the operator on the chat after 2021 was found.\tThe email address helpline@womensaid.org.uk and the Survivors' Forum were not confirmed and are left out.
form\thttps://www.womensaid.org.uk/domestic-abuse-directory/\thttps://www.womensaid.org.uk/domestic-abuse-directory/\t\t\t\tunknown\t\t\t\tUse this page to look up services near you. It is a list, so no one answers messages here.
third-party\t2026-09\tservice\t
press\t2020-03\tservice\thttps://ethicalmarketingnews.com/womens-aid-launches-urgent-appeal-on-international-womens-day-to-keep-its-life-saving-live-chat-service-running

Women's Aid\tWomen's Aid England\tWAFE",
    &[10, 50, 84, 128, 158, 266, 361, 362, 367, 369, 371, 372, 373, 374, 375, 376, 377, 378, 379, 390, 810, 1030, 1226, 1227, 1264], [6, 1, 1, 2]),
    Contact::packed(
"\
womens-aid-ni
Women's Aid Federation Northern Ireland
Women's Aid Federation Northern Ireland
Women's Aid in Northern Ireland
https://www.womensaidni.org/
Local Women's Aid groups and refuges for women and their children. They help you to plan, to leave and to settle in a new home.
Women and their children in Northern Ireland who are abused at home, people worried about them, and professionals.

true
38
8








2026-11-25
It has no helpline of its own in the copies. It points to the helpline on 0808 802 1414, which is the contact ni-domestic-sexual-abuse-helpline.\tThe pages are undated. The one with the refuges was read at an address that begins with mail. The address without it was not itself in a copy: open it first.\tThe old site niwaf.org and the old number 0800 917 1414 are dead. Numbers of the local groups were not read.
form\thttps://www.womensaidni.org/\thttps://www.womensaidni.org/\t\t\t\tunknown\t\t\t\tLists the local groups. It has no helpline. For a refuge, call the Domestic and Sexual Abuse Helpline.
operator\t\tservice audience address\thttps://mail.womensaidni.org/get-help/local-groups/safe-accommodation/

Women's Aid\tWomen's Aid NI\tWomen's Aid Northern Ireland\tWomen's Aid Federation NI\tWAFNI",
    &[13, 53, 93, 125, 154, 282, 397, 398, 403, 406, 408, 409, 410, 411, 412, 413, 414, 415, 416, 427, 839, 1019, 1125, 1126, 1214], [38, 8, 8, 2]),
    Contact::packed(
"\
youngminds-parents
YoungMinds Parents Helpline
YoungMinds
the YoungMinds Parents Helpline
https://www.youngminds.org.uk/parent/parents-helpline/
Advice for you when you are worried about a young person's mental health. It is not for a crisis.
Parents and carers of someone under 25.

true
6
15








2026-11-25
Hours come from two other people's pages of 2026 that quote the operator. Older lists give shorter hours on Tuesday and Wednesday.\tThe web address comes from the same kind of pages. No copy of it was read.\tChat was last named by the operator in 2021. Chat hours are not known.
phone\t0808 802 5544\ttel:+448088025544\t08088025544\t\tMo,Th,Fr 09:30-16:00; Tu,We 09:30-18:00\tfree\t\t\t\t
webchat\thttps://www.youngminds.org.uk/parent/parents-helpline/\thttps://www.youngminds.org.uk/parent/parents-helpline/\t\t\t\tunknown\t\t\t\tLook for the chat there. It may not be open all the time.
press\t2021\tservice\thttps://www.charitytoday.co.uk/youngminds-to-receive-grant-from-london-freemasons/
third-party\t\tnumber\t
operator\t2021-10\tservice audience\thttps://youngminds.org.uk/about-us/media-centre/press-releases/demand-for-parents-helpline-up-48-since-start-of-pandemic
third-party\t2026-09\tnumber hours address\t
third-party\t2026\tnumber hours address\t

Young Minds",
    &[18, 46, 57, 89, 144, 242, 282, 283, 288, 290, 293, 294, 295, 296, 297, 298, 299, 300, 301, 312, 589, 879, 1238, 1239, 1251], [6, 15, 15, 2]),
];

static CONCERNS: [ConcernEntry; 38] = [
    ConcernEntry::packed(
"\
child-safety
A child may not be safe
right-now
\tconcerned for the safety of a child
child\tunder 18 and someone hurts you, or you do not feel safe
adult\tworried about the safety of a child
worried\tworried about the safety of a child
own-behaviour\tafraid that you have hurt a child, or may hurt one
family-of-offender\tclose to someone who may be harming a child
professional\tworried about the safety of a child you work with
If you or a child is in danger now, call 999.
worried
true
child abuse
child neglect
neighbour's child screaming\tworried\t
child left home alone
bruises on a child\tworried\t
child not being fed
social services
safeguarding
hitting a child
kicked out\tchild\t
thrown out of home\tchild\t
worried about a child\tworried\t
child emotional abuse
child being hit
my parents hit me\tchild\t
mum hits me\tchild\t
dad hits me\tchild\t
child protection
child in danger
child cruelty
abused child
neglected child
dirty and hungry child\tworried\t
report child abuse\tworried\t
diogelwch plant
cam-drin plant
esgeuluso plant
plentyn mewn perygl
physical abuse of a child
emotional abuse of a child
neglect of a child
intrafamilial harm\tprofessional\t
private fostering
young carer
fabricated or induced illness
FII
perplexing presentations\tprofessional\t
child abuse linked to faith or belief
witchcraft and spirit possession
section 47 enquiry\tprofessional\t
section 17 child in need\tprofessional\t
child in need\tprofessional\t
early help
child protection conference\tprofessional\t
strategy discussion\tprofessional\t
MASH
MASH referral\tprofessional\t
child at risk
Wales Safeguarding Procedures\tprofessional\t
GIRFEC\tprofessional\t
child's plan
named person
child protection register
child protection order
inter-agency referral discussion\tprofessional\t
children's hearing
children's reporter
UNOCINI\tprofessional\t
gateway team
joint protocol\tprofessional\t
child-sexual-abuse online-child-sexual-abuse child-exploitation bullying parenting homelessness
52\t\t7\tThe way they behave changes and nobody can say why.
52\t\t3\tThey have injuries that are unusual or that no one can explain.
52\t\t7 3\tThey have become quiet, anxious or cut off from other people.
36\t\t6\tThey are very young and are left alone.
52\t\t3 6\tThey are often dirty, or their clothes are not washed.
1\t\t11 12\tIf someone hurts you, it is not your fault. You are right to tell someone.
1\t\t4\tYou do not have to be sure. You can tell someone even if you are not certain what it is.
1\t\t4 8\tYou can tell {police-101} yourself. If you are in danger now, call 999.
6\t\t4 5 10\tThink a child is being harmed? Tell children's social workers or {police-101} now. You need not be sure.
6\t\t11 12\tIf a child tells you something, listen, take it seriously, and say that they are not to blame.
16\t\t4 5 10\tDoes the person live with a child, or see one? Tell children's social workers or {police-101} now.
22\t\t12\tDo not speak to the person you suspect. It can make things worse.
16\t\t22\tIs it about sexual offences? Talk to {stop-it-now} too. It is there for families.
32\t\t4 5 10\tTell children's social workers now, and {police-101} if it may be a crime. A suspicion is enough.
32\t\t11 12\tListen, and take the child seriously. Say that they are not to blame, and what you will do next.
54\t\t15\tWrite down what you saw and heard, in the child's own words.
54\t\t15\tIf you speak up honestly and turn out to be wrong, you will not be in trouble.
54\t8\t10 24\tIn Northern Ireland, when the social work offices are closed, call {ni-emergency-social-work}.
54\t4\t2 5\tIn Scotland you can also tell social workers at the council where the child lives. Look for the number on its website.
32\t1\t9 25 20\tIn England, if someone who works with children may have harmed one, your organisation must tell the council's LADO within one working day, through {local-council-children}.
32\t2\t23 1\tIn Wales, if someone who works with children may have harmed one, tell the council's Designated Officer for Safeguarding within 24 hours or the next working day, through {local-council-children}.
32\t4\t19 18\tIn Scotland, if someone who works with children may have harmed one, tell {police-scotland} or social work the same day.
32\t\t13\tDoes your workplace handle a child's safety badly? Use its own procedure first where you can, or call {nspcc-whistleblowing}.
8\t\t0 16\tAfraid that you may hurt a child now? Put a baby somewhere safe, and step away until you are calm.
8\t\t4\tHave you hurt a child? Call 999 if they need help now. You can tell {police-101} what you did.
8\t\t22\tAfraid of your sexual thoughts or acts? Talk to {stop-it-now}. You need not say who you are.
8\t\t21 17\tWhen you cannot cope, call {samaritans}. They are there at any hour.
54\t\t15\tDo not promise the child that you will keep it secret.
54\t\t15\tDo not press the child for answers or try to find out more by yourself.
32\t\t12\tDo not speak to the person you suspect. It can make things worse.
8\t\t0 16\tNever shake a baby, and never hurt a baby.
1\t\t14\t{childline} is free, and there at any hour. You can talk about anything.
8\t\t16\tTo shake a baby for even a few seconds can kill the baby or damage the brain.
centrepoint\t\tIf you are 16 or over in England and have nowhere to stay.
childline\t\tFor anyone under 19 who wants to talk, about anything.
childline\tchild\tTo talk to someone about anything, at any hour.
children-first-support-line\t\tTo talk through a worry about a child in Scotland.
crimestoppers\t\tTo say what you know about a crime without giving your name.
help-at-hand\t\tWhen a child in England is in care or has a social worker.
help-at-hand\tchild\tIf you are in care or have a social worker, in England.
lff-family-and-friends\t\tWhen someone close to you was arrested for online sexual offences.
local-council-children\t\tTo tell the social workers whose job is to keep children safe.
local-council-children\tchild\tSocial workers whose job is to keep you safe.
meic\t\tFor children and young people in Wales: advice, and someone on your side.
napac\t\tFor adults who were abused as children.
napac\tadult\tIf this happened to you when you were a child.
ni-emergency-social-work\t\tTo reach a social worker at night, at weekends and on bank holidays.
ni-gateway\t\tTo tell the social workers for children. Each area has its own number.
nspcc-helpline\t\tTo talk through a worry about a child, or to report it.
nspcc-whistleblowing\t\tWhen an organisation is not keeping children safe as it should.
police-101\t\tTo tell the police when nobody is in danger now.
police-101\tchild\tTo tell the police that someone hurts you.
police-101\town-behaviour\tTo tell the police what you did.
reunite\t\tIf a child may be taken abroad, or has been, without your agreement.
samaritans\t\tTo talk to someone who listens, at any hour.
samaritans\town-behaviour\tTo talk when it gets too much, at any hour.
scotland-child-concern\t\tTo tell the police. Council social work has its own numbers.
shout\t\tTo get help by text message when you cannot talk.
stop-it-now\t\tWhen the worry is about sexual thoughts or acts towards children.
\t\tpolice-101|nspcc-helpline|crimestoppers|childline|local-council-children scotland-child-concern ni-gateway
1\t\tchildline|police-101|local-council-children|shout samaritans|meic help-at-hand|centrepoint
1\t2\tchildline|meic|police-101|local-council-children|shout samaritans
6\t\tlocal-council-children ni-gateway|police-101|nspcc-helpline|crimestoppers|children-first-support-line help-at-hand|reunite|napac
6\t4\tscotland-child-concern|nspcc-helpline|children-first-support-line|crimestoppers|napac
6\t8\tpolice-101|ni-gateway ni-emergency-social-work|nspcc-helpline|crimestoppers|napac
8\t\tsamaritans|stop-it-now|police-101|shout
16\t\tlocal-council-children ni-gateway|police-101|stop-it-now|nspcc-helpline|lff-family-and-friends|samaritans
16\t8\tpolice-101|ni-gateway ni-emergency-social-work|stop-it-now|nspcc-helpline|samaritans
32\t\tlocal-council-children ni-gateway|police-101|nspcc-helpline|nspcc-whistleblowing|help-at-hand
32\t4\tscotland-child-concern|nspcc-helpline|nspcc-whistleblowing
32\t8\tni-gateway ni-emergency-social-work|police-101|nspcc-helpline|nspcc-whistleblowing
government\t2022-06\t\thttps://www.beaconhealthkensington.nhs.uk/babies-cry-you-can-cope/
government\t2024-04\t\thttps://ourpeople.carmarthenshire.gov.wales/our-people/hr/recruitment/disclosure-and-barring-service-guidance-for-managers/dealing-with-a-situation-where-you-have-safeguarding-concerns
operator\t\t\thttps://www.children1st.org.uk/help-for-families/concerned-about-a-child/
third-party\t\t\thttps://www.devonchildrenandfamiliespartnership.org.uk/uncategorized/spotting-the-signs-of-child-abuse/
government\t\t\thttps://eastcambs.gov.uk/content/report-child-abuse
government\t\t\thttps://www.edinburgh.gov.uk/protect-someone-harm/child-protection
third-party\t\t\thttps://www.hallgreen.bham.sch.uk/nspcc-helpline/
press\t2024-12\t\thttps://itv.com/news/london/2024-12-12/how-to-spot-the-signs-of-child-abuse-and-where-to-get-help
operator\t\t\thttps://www.lucyfaithfull.org.uk/reporting-abuse-and-police-involvement/
government\t\t\thttps://m.luton.gov.uk/Page/Show/Health_and_social_care/safeguarding/safeguarding_children/Pages/Reporting-a-concern-about-an-adult-who-works-with-children.aspx
government\t\t\thttps://www.nidirect.gov.uk/articles/reporting-child-abuse-and-neglect
operator\t\t\thttps://www.nspcc.org.uk/keeping-children-safe/reporting-abuse/what-to-do-child-reveals-abuse/
operator\t\t\thttps://safeguardingtool.nspcc.org.uk/what-you-can-do/report-abuse/what-to-do-child-speaks-out-about-abuse/
operator\t\t\thttps://www.nspcc.org.uk/keeping-children-safe/reporting-abuse/dedicated-helplines/whistleblowing-advice-line/
press\t2024-11\t\thttps://parents-news.co.uk/2024/11/anti-bullying-week-2024-insight-and-advice-from-childline-and-the-nspcc-helpline
government\t\t\thttp://www.powys.gov.uk/en/childrens-services/report-child-abuse/
government\t2021-09\t\thttps://www.rotherham.gov.uk/news/article/197/support-for-new-parents-to-cope-with-crying-babies
operator\t\t\thttps://www.samaritans.org/how-we-can-help/contact-samaritan/
government\t2021-09\t\thttps://scotgov.theapsgroup.scot/national-guidance-for-child-protection-in-scotland/181/
third-party\t\t\thttps://scottishrugby.org/?p=1380
government\t2023\t\thttps://www.staffsscp.org.uk/allegations-of-abuse/
operator\t\t\thttps://www.stopitnow.org.uk/faq/
operator\t\t\thttps://www.stopitnow.org.uk/helpline/
government\t\t\thttps://diogelu.cymru/en/s5-i/s5-i-7/
government\t\t\thttps://westerntrust.hscni.net/service/regional-emergency-social-work-resws
government\t\t\thttps://www.saferchildrenyork.org.uk/advice-parents-carers-1/allegations-childcare-workers-advice-parents",
    &[12, 36, 46, 422, 468, 476, 481, 1841, 1937, 2244, 4637, 4902, 5065, 6950, 8024, 10509]),
    ConcernEntry::packed(
"\
child-sexual-abuse
Sexual abuse of a child
children
\tconcerned that a child has been sexually abused
child\tunder 18 and someone has done something sexual to you
own-behaviour\tworried about your own sexual thoughts or acts towards a child
family-of-offender\tclose to someone who may have sexually abused a child
professional\tconcerned that a child you work with has been sexually abused
If you or a child is in danger, or abuse is happening now, call 999.
worried
true
molested
molesting
paedophile
pedophile
paedo
touching my child\tworried\t
inappropriate touching
interfered with
sexually abused child
child rape
incest
CSA
abused by stepdad\tchild\t
touched private parts
child told me something sexual\tworried\t
someone touched me\tchild\t
he makes me touch him\tchild\t
sexual abuse of a child
child molester
my child was abused\tworried\t
cam-drin plant yn rhywiol
intra-familial sexual abuse\tprofessional\t
online-child-sexual-abuse worrying-sexual-behaviour child-safety non-recent-abuse sexual-violence
52\t\t11 31\tTheir mood or the way they behave changes suddenly.
52\t\t11 31\tThey are afraid of a certain person or place.
52\t\t11 31\tThey have pain, soreness or bleeding in their private parts or mouth.
52\t\t11 31\tThey play in a sexual way with toys or other children.
36\t\t11 31\tThey know more about sex than you would expect at their age.
36\t\t11 31\tThey had been dry and start to wet or soil themselves again.
1\t\t18 17\tIt is not your fault. You are right to tell someone, and you deserve to be taken seriously.
1\t\t19\tTalk to {childline} about it, at any hour. It is free.
1\t\t9\tYou can tell {police-101} yourself, now or later. If you are in danger now, call 999.
1\t4\t15\tYou can call {sarcs-scotland} to get care. If you are under 16, social work may be told, so that you are safe.
1\t4\t15\tIf you are 13 or over, you can call {rape-crisis-scotland}. You need not say who you are.
6\t\t9 13 8\tTell {police-101} or children's social workers now. Do not wait for proof.
6\t\t7 18\tListen calmly. Tell the child that you take it seriously and that they are not to blame.
16\t\t9 13\tDoes the person live with a child, or see one? Tell children's social workers or {police-101} now.
22\t\t18\tDo not speak to the person you suspect. It can make things worse.
16\t\t30 10\tTalk to {stop-it-now}. It is for families too.
32\t\t9 13 8\tTell children's social workers and {police-101} now. Do not wait for proof.
32\t\t7 18\tListen calmly. Let the child tell it in their own way, and say that they are not to blame.
32\t\t18\tDo not speak to the person the child has named. It can make things worse.
54\t\t7 21\tWrite down what the child said, in their own words, and where and when.
38\t\t11\tNot sure what you have seen? Talk to {stop-it-now}. You do not have to say who you are.
32\t1\t12 34 27\tIn England, if someone who works with children may have harmed one, your organisation must tell the council's LADO within one working day, through {local-council-children}.
32\t2\t33 2\tIn Wales, if someone who works with children may have harmed one, tell the council's Designated Officer for Safeguarding within 24 hours or the next working day, through {local-council-children}.
32\t4\t25 24\tIn Scotland, if someone who works with children may have harmed one, tell {police-scotland} or social work the same day.
2\t\t14\tIf this happened to you when you were a child, you can talk to {napac}. It listens to adults who were abused as children.
8\t\t30\tTalk to {stop-it-now} about your thoughts or what you did. You need not say who you are.
8\t\t28\tHave you harmed a child? You can tell {police-101} what you did. If a child is in danger now, call 999.
8\t\t29 23\tWhen you cannot cope, call {samaritans}. They are there at any hour.
8\t\t26\tBe honest with yourself about what you do, and make a plan to change.
54\t4\t3 5\tIn Scotland you can also tell social workers at the council where the child lives. Look for the number on its website.
54\t\t7\tDo not ask questions that hint at an answer.
54\t\t21\tDo not promise the child that you will keep it secret.
38\t\t18\tTry not to show shock or doubt.
8\t\t32\tDo not look at sexual images of anyone under 18. They are against the law, and children are harmed.
8\t\t26 32\tDo not let yourself believe that it harms nobody.
55\t\t9\tThere is no time limit. The police can be told now or years later.
1\t\t9\tIf you talk to the police, trained officers see you in a private room made for children.
38\t\t9\tThe child talks to trained officers, in a private room made for children.
22\t3\t0 1 16\tIn England and Wales, anyone can ask {police-101} if someone who sees a child has a record of sexual offences against children. It is called Sarah's Law, and it is for asking, not for reporting.
22\t4\t20 6\tIn Scotland you can ask {police-scotland} about someone who sees a child. It is called the Sex Offender Community Disclosure Scheme.
22\t8\t22 4\tIn Northern Ireland you can ask {psni} about someone who may be a risk to a child, on its website. It is called the Child Protection Disclosure Scheme.
8\t\t26\tPeople do change.
ceop-safety-centre\t\tWhen the abuse, or part of it, takes place online.
ceop-safety-centre\tchild\tIf the abuse, or part of it, is online.
childline\t\tFor anyone under 19 who wants to talk about what is happening.
childline\tchild\tTo talk about what is happening, at any hour.
lff-family-and-friends\t\tWhen someone close to you was arrested for online sexual offences.
live-fear-free\t\tTo be put in touch with a centre for medical care and support in Wales.
local-council-children\t\tTo tell the social workers whose job is to keep children safe.
local-council-children\tchild\tSocial workers whose job is to keep you safe.
napac\t\tFor adults who were abused as children.
napac\tadult\tIf this happened to you when you were a child.
ni-domestic-sexual-abuse-helpline\t\tFor anyone in Northern Ireland affected by sexual abuse, at any age.
ni-emergency-social-work\t\tTo reach a social worker at night, at weekends and on bank holidays.
ni-gateway\t\tTo tell the social workers for children. Each area has its own number.
nspcc-helpline\t\tTo talk through what you have seen or heard, or to report it.
police-101\t\tTo report sexual abuse of a child when nobody is in danger now.
police-101\tchild\tTo tell the police what happened to you.
police-101\town-behaviour\tTo tell the police what you did.
rape-crisis-england-wales\t\tFrom age 16: to be heard after sexual abuse. For family too.
rape-crisis-england-wales\tchild\tIf you are 16 or 17: to be heard and supported, at any hour.
rape-crisis-scotland\t\tFrom age 13, in Scotland: to be heard after sexual abuse. For family too.
rape-crisis-scotland\tchild\tIf you are 13 or over: to be heard and supported, in the evening.
samaritans\t\tTo talk to someone who listens, at any hour.
sarc-england\t\tMedical care and support after sexual abuse, at any age.
sarcs-scotland\t\tTo arrange medical care in the first days after sexual abuse.
sarcs-wales\t\tMedical care and support after sexual abuse, at any age.
scotland-child-concern\t\tTo tell the police. Council social work has its own numbers.
shout\t\tTo get help by text message when you cannot talk.
stop-it-now\t\tTo talk through a worry about child sexual abuse. No name needed.
stop-it-now\town-behaviour\tTo talk about your own thoughts or acts, and to get help to stop.
the-rowan\t\tMedical care and support after sexual abuse, at any age.
\t\tpolice-101|nspcc-helpline|childline|local-council-children scotland-child-concern ni-gateway|sarc-england live-fear-free sarcs-scotland the-rowan
1\t\tchildline|police-101|sarc-england live-fear-free sarcs-scotland the-rowan|rape-crisis-england-wales rape-crisis-scotland ni-domestic-sexual-abuse-helpline|local-council-children|ceop-safety-centre
1\t2\tchildline|police-101|live-fear-free|sarcs-wales|rape-crisis-england-wales|local-council-children|ceop-safety-centre
6\t\tpolice-101|local-council-children ni-gateway|nspcc-helpline|stop-it-now|sarc-england live-fear-free the-rowan|napac
6\t4\tscotland-child-concern|nspcc-helpline|stop-it-now|sarcs-scotland|rape-crisis-scotland|napac
6\t8\tpolice-101|ni-gateway ni-emergency-social-work|nspcc-helpline|the-rowan|napac
8\t\tstop-it-now|samaritans|police-101|shout
16\t\tstop-it-now|lff-family-and-friends|police-101|local-council-children ni-gateway|nspcc-helpline|samaritans
32\t\tlocal-council-children ni-gateway|police-101|nspcc-helpline|live-fear-free the-rowan|ceop-safety-centre
32\t4\tscotland-child-concern|nspcc-helpline|ceop-safety-centre|rape-crisis-scotland|stop-it-now
32\t8\tni-gateway ni-emergency-social-work|police-101|nspcc-helpline|the-rowan|ceop-safety-centre
government\t\t\thttps://www.avonandsomerset.police.uk/request/child-sex-offender-disclosure-scheme-sarahs-law/
government\t\t\thttps://www.btp.police.uk/rqo/request/ri/request-information/sofd/child-sex-offender-data-sarahs-law/
government\t2024-04\t\thttps://ourpeople.carmarthenshire.gov.wales/our-people/hr/recruitment/disclosure-and-barring-service-guidance-for-managers/dealing-with-a-situation-where-you-have-safeguarding-concerns
operator\t\t\thttps://www.children1st.org.uk/help-for-families/concerned-about-a-child/
press\t2020-07\t\thttps://www.derrynow.com/news/news/556524/police-launch-online-child-protection-facility.html
government\t\t\thttps://www.edinburgh.gov.uk/protect-someone-harm/child-protection
government\t\t\thttps://www.gov.scot/publications/sex-offender-community-disclosure-scheme/pages/7/
government\t\t\thttp://www3.hants.gov.uk/childrens-services/childrenandyoungpeople/child-protection/child-protect1.htm
third-party\t\t\thttps://d33gy59ovltp76.cloudfront.net/news/tell-tale-signs-of-child-exploitation-every-parent-needs-to-be-aware-of
operator\t\t\thttps://www.lucyfaithfull.org.uk/reporting-abuse-and-police-involvement/
operator\t\t\thttps://www.lucyfaithfull.org.uk/picking-up-the-pieces-supporting-the-secondary-victims-of-online-child-sexual-abuse/
operator\t\t\thttps://www.lucyfaithfull.org.uk/advice/understanding-child-sexual-abuse/child-sexual-abuse-warning-signs/
government\t\t\thttps://m.luton.gov.uk/Page/Show/Health_and_social_care/safeguarding/safeguarding_children/Pages/Reporting-a-concern-about-an-adult-who-works-with-children.aspx
third-party\t\t\thttps://www.lutonnhw.com/news-1/advice-for-parents%2C-guardians
operator\t2021-09\t\thttps://napac.org.uk/board_statement_26sept21/
government\t\t\thttps://www.nhsinform.scot/turn-to-sarcs/if-youre-under-16
government\t\t\thttps://www.norfolk.police.uk/advice/child-protection/child-sex-offender-disclosure-scheme-sarahs-law
operator\t\t\thttps://www.nspcc.org.uk/keeping-children-safe/reporting-abuse/what-to-do-child-reveals-abuse/
operator\t\t\thttps://safeguardingtool.nspcc.org.uk/what-you-can-do/report-abuse/what-to-do-child-speaks-out-about-abuse/
press\t2024-11\t\thttps://parents-news.co.uk/2024/11/anti-bullying-week-2024-insight-and-advice-from-childline-and-the-nspcc-helpline
government\t\t\thttp://www.scotland.police.uk/keep-safe/young-people/supporting-children-and-young-people/sex-offender-community-disclosure-scheme/
government\t\t\thttp://www.powys.gov.uk/en/childrens-services/report-child-abuse/
operator\t\t\thttps://www.psni.police.uk/request/child-protection-disclosure
operator\t\t\thttps://www.samaritans.org/how-we-can-help/contact-samaritan/
government\t2021-09\t\thttps://scotgov.theapsgroup.scot/national-guidance-for-child-protection-in-scotland/181/
third-party\t\t\thttps://scottishrugby.org/?p=1380
operator\t\t\thttps://seek-help.stopitnow.org.uk/why-change/introduction
government\t2023\t\thttps://www.staffsscp.org.uk/allegations-of-abuse/
operator\t\t\thttps://www.stopitnow.org.uk/concerned-about-the-behaviour-of-another-adult/online-behaviour/if-youre-worried-about-the-online-sexual-behaviour-of-an-adult-who-hasnt-been-arrested/
operator\t\t\thttps://www.stopitnow.org.uk/faq/
operator\t\t\thttps://www.stopitnow.org.uk/helpline/
operator\t\t\thttps://www.stopitnow.org.uk/stop-it-now-wales/helping-parents-and-carers/understanding-child-sexual-abuse/warning-signs-of-abuse/
press\t2020-06\t\t
government\t\t\thttps://diogelu.cymru/en/s5-i/s5-i-7/
government\t\t\thttps://www.saferchildrenyork.org.uk/advice-parents-carers-1/allegations-childcare-workers-advice-parents",
    &[18, 42, 51, 385, 454, 462, 467, 901, 999, 1404, 3876, 4193, 4976, 7274, 8491, 12007]),
    ConcernEntry::packed(
"\
online-child-sexual-abuse
Sexual abuse of a child online
children
\tconcerned about the sexual abuse of a child online
child\tunder 18 and someone online is being sexual with you, or scares you
own-behaviour\tworried about sexual images of children that you look at, or your chats with a child
family-of-offender\tclose to someone under investigation for sexual offences against children online
professional\tconcerned about the online sexual abuse of a child you work with
If you or a child is in danger now, call 999.
worried
true
grooming
groomed
groomed online
online grooming
online predator
paedophile online
stranger messaging my child\tworried\t
talking to strangers online
asked for nudes\tchild\t
webcam
Snapchat stranger
Roblox stranger
Discord stranger
child porn\t\tiwf
child pornography\t\tiwf
CSAM\t\tiwf
AI child images\t\tiwf
catfish
man messaging my daughter\tworried\t
older man online
meeting someone from online
adult pretending to be a child
found child abuse images\t\tiwf
cam-drin plant yn rhywiol ar-lein
paratoi i bwrpas rhyw ar-lein
livestreamed child sexual abuse
child sexual abuse material
child-sexual-abuse nude-images sextortion worrying-sexual-behaviour own-sexual-behaviour
52\t\t28 16 1 27\tThey are secretive about their apps, their phone or who they talk to.
52\t\t28 16 27\tThey are sad and withdrawn, and you cannot see why.
52\t\t27\tThey cannot seem to switch off from their devices.
52\t\t28 16 1\tTheir mood swings suddenly, or their mind is somewhere else.
36\t\t26\tThey are upset or angry after they have been online.
36\t\t26 1\tThey have new things or money and cannot say how they got them.
1\t\t16 4\tYou are not in trouble, and it is not your fault.
1\t\t3 5\tIs someone pressing you about sex, or making threats? Tell {ceop-safety-centre}.
1\t\t20\tNot ready to report it? Talk to {childline} first, at any hour. It is free.
1\t\t6 9\tIs there a nude picture of you? Ask for it to be taken down with {report-remove}.
6\t\t3 5 2\tReport it to {ceop-safety-centre} now, even if you do not know everything or do not know the child.
6\t\t27 28 16\tTrust your gut. Talk calmly with the child, and say that they are not in trouble.
16\t\t15 13\tDoes the person live with a child, or see one? Tell children's social workers or {police-101} now.
16\t\t25 14\tTalk to {stop-it-now}. It is for families too.
16\t\t0 12\tFound sexual images of children? Do not copy, save or send them, or look for more. Tell {police-101}.
16\t\t19\tDo the police not know yet? Do not speak to the person first. It can make things worse for a child.
32\t\t3 2 15\tTell children's social workers, and report it to {ceop-safety-centre}.
32\t\t28 16\tTalk calmly with the child, and say that they are not in trouble.
38\t\t19\tDo not get in touch with the person you suspect. It can make things worse.
39\t\t11\tFound child sexual abuse images on a website? Give {iwf} the link, and nothing else.
6\t\t25\tIs it someone close to you who worries you? Talk to {stop-it-now}. You need not say who you are.
2\t\t18\tIf this happened to you when you were a child, you can talk to {napac}. It listens to adults who were abused as children.
8\t\t0 27\tStop looking, and stop the chats. Sexual images of anyone under 18 are a crime, and children are harmed.
8\t\t25\tTalk to {stop-it-now} for help to stop. You need not say who you are.
8\t\t24 21\tWhen you cannot cope, call {samaritans}. They are there at any hour.
8\t\t23\tYou can tell {police-101} what you did.
48\t4\t7 8\tIn Scotland you can also tell social workers at the council where the child lives. Look for the number on its website.
47\t\t0\tNever copy or save a sexual picture of anyone under 18, and never send one on.
46\t\t12\tDo not search for sexual images of children.
54\t\t4\tDo not blame the child.
22\t\t17\tThink before you take devices away. A child can feel blamed by it. The choice is yours.
8\t\t22 27\tDo not let yourself believe that looking is harmless.
1\t\t27\tSomeone online may say they are your age and ask for sexual pictures. They may be an adult.
39\t\t3 4\t{ceop-safety-centre} will ask for your name. An adviser reads each report and gets in touch with you.
33\t\t5 10\tFor bullying, or a fake or hacked account, tell the school, the app or {childline}.
38\t\t27 28\tIt can happen on social media, in games and on phones. An adult may pretend to be the child's age.
16\t\t0 27\tIt is a crime to view sexual images of anyone under 18. Children are harmed in making them.
8\t\t22\tPeople do change.
ceop-safety-centre\t\tTo report grooming, sexual pressure or threats to a child online.
ceop-safety-centre\tchild\tTo report someone who presses you about sex, or makes threats.
childline\t\tFor anyone under 19 who wants to talk about what happened online.
childline\tchild\tTo talk about what happened, at any hour.
iwf\t\tTo report a web page with sexual images of anyone under 18. No name needed.
lff-family-and-friends\t\tWhen someone close to you was arrested for online sexual offences.
local-council-children\t\tTo tell the social workers whose job is to keep children safe.
napac\t\tFor adults who were abused as children.
napac\tadult\tIf this happened to you when you were a child.
ni-emergency-social-work\t\tTo reach a social worker at night, at weekends and on bank holidays.
ni-gateway\t\tTo tell the social workers for children. Each area has its own number.
nspcc-helpline\t\tTo talk through a worry about a child online, or to report it.
police-101\t\tTo report it to the police when nobody is in danger now.
police-101\town-behaviour\tTo tell the police what you did.
posh\t\tOnline safety advice for people who work with children.
report-remove\t\tFor under 18s who want a nude picture of themselves taken down.
report-remove\tchild\tTo get a nude picture of you taken down, or blocked.
report-remove\tadult\tFor the young person to use, with your help.
report-remove\tworried\tFor the young person to use, with your help.
report-remove\tprofessional\tFor the young person to use, with your help.
samaritans\t\tTo talk to someone who listens, at any hour.
scotland-child-concern\t\tTo tell the police. Council social work has its own numbers.
shout\t\tTo get help by text message when you cannot talk.
stop-it-now\t\tTo talk through a worry about child sexual abuse online. No name needed.
stop-it-now\town-behaviour\tTo get help to stop. No name needed.
take-it-down\t\tFor a nude picture of you from when you were under 18.
\t\tceop-safety-centre|nspcc-helpline|childline|police-101|report-remove|iwf
1\t\tchildline|ceop-safety-centre|report-remove|police-101|take-it-down|iwf
6\t\tceop-safety-centre|police-101|nspcc-helpline|report-remove|iwf|napac
8\t\tstop-it-now|samaritans|police-101|shout
16\t\tstop-it-now|lff-family-and-friends|police-101|local-council-children ni-gateway|nspcc-helpline|samaritans
32\t\tlocal-council-children ni-gateway|ceop-safety-centre|police-101|report-remove|posh|iwf
32\t4\tscotland-child-concern|ceop-safety-centre|nspcc-helpline|report-remove|posh|iwf
32\t8\tni-gateway ni-emergency-social-work|ceop-safety-centre|police-101|report-remove|posh|iwf
government\t\t\thttps://www.beds.police.uk/police-forces/bedfordshire-police/areas/about-us/about-us/information-for-families-of-someone-who-has-been-arrested-for-online-child-sexual-offences/
press\t2018-03\t\thttp://www.berkshireyouth.co.uk/latest/2018/hidden-harm-do-you-see-what-they-see-online
operator\t\t\thttps://prod.ceop.police.uk/Safety-Centre/What-happens-when-I-make-a-report-YP/What-happens-when-I-make-a-report-concerned-adult
operator\t\t\thttps://www.ceopeducation.co.uk/parents/get-help/reporting-an-incident/
operator\t\t\thttps://ceop.police.uk/Safety-Centre/How-can-CEOP-help-me-YP/How-can-CEOP-help-me-concerned-adult
operator\t\t\thttps://www.ceop.police.uk/Safety-Centre/What-happens-when-I-make-a-report-YP/What-happens-when-I-make-a-report-parent/
operator\t\t\thttps://www.childline.org.uk/info-advice/bullying-abuse-safety/online-mobile-safety/report-remove-down/
operator\t\t\thttps://www.children1st.org.uk/help-for-families/concerned-about-a-child/
government\t\t\thttps://www.edinburgh.gov.uk/protect-someone-harm/child-protection
operator\t2024\t\thttps://crimestoppers-uk.org/fearless/news/2024/report-remove
third-party\t\t\thttp://www.heathcoteprimaryschool.co.uk/web/ceop/576134
operator\t\t\thttps://www.iwf.org.uk/faqs/
government\t\t\thttps://lancashire.police.uk/contact-us/need-advice/internet-related-crime/
operator\t\t\thttps://www.lucyfaithfull.org.uk/reporting-abuse-and-police-involvement/
operator\t\t\thttps://www.lucyfaithfull.org.uk/picking-up-the-pieces-supporting-the-secondary-victims-of-online-child-sexual-abuse/
third-party\t\t\thttps://www.lutonnhw.com/news-1/advice-for-parents%2C-guardians
press\t2020-05\t\thttps://www.maidenhead-advertiser.co.uk/gallery/maidenhead/158361/police-give-advice-about-preventing-child-sexual-abuse-as-cases-increase.html
operator\t\t\thttps://mariecollinsfoundation.org.uk/How-We-Can-Help/I-am-a-parent-or-carer/Ascend/Useful-questions-to-ask
operator\t2021-09\t\thttps://napac.org.uk/board_statement_26sept21/
operator\t\t\thttps://safeguardingtool.nspcc.org.uk/what-you-can-do/report-abuse/what-to-do-child-speaks-out-about-abuse/
press\t2024-11\t\thttps://parents-news.co.uk/2024/11/anti-bullying-week-2024-insight-and-advice-from-childline-and-the-nspcc-helpline
operator\t\t\thttps://www.samaritans.org/how-we-can-help/contact-samaritan/
operator\t\t\thttps://seek-help.stopitnow.org.uk/why-change/introduction
operator\t\t\thttps://www.stopitnow.org.uk/concerned-about-the-behaviour-of-another-adult/online-behaviour/if-youre-worried-about-the-online-sexual-behaviour-of-an-adult-who-hasnt-been-arrested/
operator\t\t\thttps://www.stopitnow.org.uk/faq/
operator\t\t\thttps://www.stopitnow.org.uk/helpline/
government\t\t\thttps://sites.google.com/sutton.gov.uk/child-sexual-abuse-toolkit/child-sexual-abuse/signs-and-indicators
press\t2020-06\t\t
press\t2020-04\t\thttps://www.wokinghampaper.co.uk/police-warn-online-child-sexual-abuse-has-risen-by-146-in-lockdown/",
    &[25, 56, 65, 468, 514, 522, 527, 1098, 1187, 1601, 3509, 3834, 4369, 6262, 6906, 9783]),
    ConcernEntry::packed(
"\
nude-images
A nude picture of someone under 18
children
\tworried about a nude picture or video of someone under 18
child\tunder 18 and worried about a nude picture or video of you
own-behaviour\tworried because you looked at or shared nude pictures of someone under 18
family-of-offender\tclose to someone who looked at or shared nude pictures of someone under 18
professional\tworried about a nude picture or video of a child you work with
If someone is in danger now, call 999.
worried
true
nudes\t\treport-remove
sexting
sent a nude\tchild\t
naked picture
nude selfie
semi-nude
picture going round school
pressured for nudes\tchild\t
AI nudes
nudify app
deepfake of a pupil\tprofessional\t
sent pics to boyfriend\tchild\t
screenshot of my nude\tchild\treport-remove
my nudes are being shared\tchild\treport-remove
they shared my nude\tchild\treport-remove
naked selfie
sent pics to girlfriend\tchild\t
my child sent a nude\tworried\t
youth produced sexual imagery
take down my nude\tchild\treport-remove
lluniau noeth
secstio
sharing nudes and semi-nudes
consensual and non-consensual sharing of nudes
sextortion online-child-sexual-abuse intimate-image-abuse bullying

1\t\t17\tYou have not done anything wrong. There are people who will help you.
1\t\t17 1 20\tAsk for your picture to be taken down or blocked. You can ask even before anyone has posted it.
1\t\t28 12\tIs someone making threats or pushing for more? Send no more. Tell {ceop-safety-centre}.
1\t\t19\tYou can talk to {childline} about it, at any hour. It is free.
1\t\t10\tIs an adult involved? That is child sexual abuse. Tell {police-101}.
1\t\t3\tReport the picture to the site or app it was shared on.
1\t\t3\tAsk someone at school for help.
6\t\t3 17\tStay calm. The young person in the picture has done nothing wrong. Tell them so.
6\t\t17 11\tAnyone under 18 can ask for a nude picture of themselves to be taken down or blocked. Be there while a child sends the report.
6\t\t17 0\tDo not look at someone else's picture, and never copy it or send it on. That is against the law.
32\t\t8 0\tNever look at, copy or send the picture. Tell your safeguarding lead at once.
32\t\t8 10\tIs an adult involved? Tell {police-101} and children's social workers now.
32\t\t17 11 7\tTell the child how to ask for it to be taken down. Do not do it for them.
6\t\t10\tIs an adult involved? That is child sexual abuse. Tell {police-101}.
38\t\t19\tThe child can talk to {childline} at any hour. It is free.
38\t\t28\tIs someone making threats, or pushing for more pictures? Tell {ceop-safety-centre}.
6\t\t3\tAsk the child's school for help, and report the post to the site or app.
2\t\t27 9\tAre you an adult now, and were you under 18 in the picture? Use {take-it-down}.
2\t\t26\tOnly if you were 18 or over in the picture, ask {revenge-porn-helpline} for help.
16\t\t13 0\tDo not look for pictures, and never copy one or send it on. That is against the law.
16\t\t25 15\tTalk to {stop-it-now}. It is for families too.
16\t\t16 14\tDoes the person live with a child, or see one? Tell children's social workers or {police-101} now.
8\t\t0 23\tStop, and never look at, copy or send a sexual picture of anyone under 18. It is a crime.
8\t\t25\tTalk to {stop-it-now} for help to stop. You need not say who you are.
8\t\t24 21\tWhen you cannot cope, call {samaritans}. They are there at any hour.
8\t\t23\tYou can tell {police-101} what you did.
48\t4\t4 6\tIn Scotland you can also tell social workers at the council where the child lives. Look for the number on its website.
1\t\t0\tIf someone sends you a nude of a person under 18, do not copy it, save it or pass it on.
38\t\t3\tDo not shame the child or shout.
38\t\t27 8\tDo not download or send the picture in order to report it.
16\t\t18\tDo the police not know yet? Do not speak to the person first. It can make things worse for a child.
8\t\t22 29\tDo not let yourself believe that looking is harmless.
38\t\t20\tA child can ask for a picture to be blocked even before anyone has posted it.
39\t\t11 30\tThe picture is turned into a code, so that sites can block it. Reports are read within one working day.
39\t\t2\tIt cannot be taken off phones where people saved it, or out of WhatsApp or Snapchat chats.
1\t3\t5 31\tThe law covers nudes of anyone under 18. The police can choose to keep you safe, not take you to court.
38\t3\t5 31\tThe law covers any nude of a person under 18. The police can choose to keep a child safe, not take them to court.
24\t\t5 0\tThe law covers any nude picture of a person under 18.
8\t\t22\tPeople do change.
ceop-safety-centre\t\tWhen someone presses or threatens a child over sexual pictures.
ceop-safety-centre\tchild\tWhen someone presses or threatens you over sexual pictures.
childline\t\tFor anyone under 19 who wants to talk about it.
childline\tchild\tTo talk about it, at any hour.
iwf\t\tTo report a web page with sexual images of anyone under 18. No name needed.
lff-family-and-friends\t\tWhen someone close to you was arrested for online sexual offences.
local-council-children\t\tTo tell the social workers whose job is to keep children safe.
napac\t\tFor adults who were abused as children.
napac\tadult\tIf this happened to you when you were a child.
ni-gateway\t\tTo tell the social workers for children. Each area has its own number.
nspcc-helpline\t\tTo talk through what to do next, or to report it.
police-101\t\tTo report it to the police, above all if an adult is involved.
police-101\town-behaviour\tTo tell the police what you did.
posh\t\tOnline safety advice for people who work with children.
report-remove\t\tFor under 18s who want a nude picture of themselves taken down or blocked.
report-remove\tchild\tTo get a nude picture of you taken down, or blocked.
report-remove\tadult\tFor the young person to use, with your help.
report-remove\tworried\tFor the young person to use, with your help.
report-remove\tprofessional\tFor the young person to use, with your help.
revenge-porn-helpline\t\tOnly if everyone in the picture was 18 or over.
samaritans\t\tTo talk to someone who listens, at any hour.
scotland-child-concern\t\tTo tell the police. Council social work has its own numbers.
shout\t\tTo get help by text message when you cannot talk.
stop-it-now\t\tTo talk through a worry about sexual images of children. No name needed.
stop-it-now\town-behaviour\tTo get help to stop. No name needed.
take-it-down\t\tFor a nude picture of you from when you were under 18.
take-it-down\tadult\tIf you are an adult now and were under 18 in the picture.
\t\treport-remove|childline|ceop-safety-centre|police-101|nspcc-helpline|iwf|take-it-down
1\t\treport-remove|childline|ceop-safety-centre|police-101|take-it-down|iwf
2\t\treport-remove|nspcc-helpline|police-101|ceop-safety-centre|iwf|napac|take-it-down|revenge-porn-helpline
4\t\treport-remove|nspcc-helpline|police-101|ceop-safety-centre|iwf
8\t\tstop-it-now|samaritans|police-101|shout
16\t\tstop-it-now|lff-family-and-friends|police-101|local-council-children ni-gateway|nspcc-helpline|samaritans
32\t\tlocal-council-children ni-gateway|police-101|report-remove|ceop-safety-centre|posh|iwf
32\t4\tscotland-child-concern|report-remove|ceop-safety-centre|posh|iwf
government\t\t\thttps://www.beds.police.uk/police-forces/bedfordshire-police/areas/about-us/about-us/information-for-families-of-someone-who-has-been-arrested-for-online-child-sexual-offences/
operator\t\t\thttps://www.childline.org.uk/info-advice/bullying-abuse-safety/online-mobile-safety/report-remove-down/
operator\t\t\thttps://www.childline.org.uk/info-advice/bullying-abuse-safety/online-mobile-safety/report-remove/after-your-report/
third-party\t\t\thttp://childnet.eightarms.co.uk/help-and-advice/sexting/taking-positive-action
operator\t\t\thttps://www.children1st.org.uk/help-for-families/concerned-about-a-child/
government\t\t\thttps://www.college.police.uk/guidance/responding-taking-or-sharing-nude-and-semi-nude-images-young-people
government\t\t\thttps://www.edinburgh.gov.uk/protect-someone-harm/child-protection
operator\t2024\t\thttps://crimestoppers-uk.org/fearless/news/2024/report-remove
government\t2024-03\t\thttps://gov.uk/government/publications/sharing-nudes-and-semi-nudes-advice-for-education-settings-working-with-children-and-young-people/sharing-nudes-and-semi-nudes-how-to-respond-to-an-incident-overview
third-party\t2023-03\t\thttps://talkheart2heart.org/resources/take-it-down/
government\t\t\thttps://hwb.gov.wales/zones/keeping-safe-online/welsh-government-guidance/sharing-nudes-and-semi-nudes-responding-to-incidents-and-safeguarding-children-and-young-people/
operator\t\t\thttps://www.iwf.org.uk/what-we-do/why-we-exist/report-remove
operator\t\t\thttps://www.iwf.org.uk/resources/sextortion/parents-and-carers/
government\t\t\thttps://lancashire.police.uk/contact-us/need-advice/internet-related-crime/
operator\t\t\thttps://www.lucyfaithfull.org.uk/reporting-abuse-and-police-involvement/
operator\t\t\thttps://www.lucyfaithfull.org.uk/picking-up-the-pieces-supporting-the-secondary-victims-of-online-child-sexual-abuse/
third-party\t\t\thttps://www.lutonnhw.com/news-1/advice-for-parents%2C-guardians
operator\t\t\thttps://learning.nspcc.org.uk/research-resources/report-remove
operator\t\t\thttps://safeguardingtool.nspcc.org.uk/what-you-can-do/report-abuse/what-to-do-child-speaks-out-about-abuse/
press\t2024-11\t\thttps://parents-news.co.uk/2024/11/anti-bullying-week-2024-insight-and-advice-from-childline-and-the-nspcc-helpline
third-party\t2021\t\thttps://www.safeguardingchildren.co.uk/parents-carers/reporting-images-online/
operator\t\t\thttps://www.samaritans.org/how-we-can-help/contact-samaritan/
operator\t\t\thttps://seek-help.stopitnow.org.uk/why-change/introduction
operator\t\t\thttps://www.stopitnow.org.uk/concerned-about-the-behaviour-of-another-adult/online-behaviour/if-youre-worried-about-the-online-sexual-behaviour-of-an-adult-who-hasnt-been-arrested/
operator\t\t\thttps://www.stopitnow.org.uk/faq/
operator\t\t\thttps://www.stopitnow.org.uk/helpline/
operator\t\t\thttps://swgfl.org.uk/helplines/revenge-porn-helpline/
operator\t\t\thttps://takeitdown.ncmec.org/faq/
operator\t\t\thttps://www.thinkuknow.co.uk/11_13/help/CEOP/
press\t2020-06\t\t
third-party\t2024-11\t\thttps://www.uka.org.uk/news/news-and-features/essential-information-from-the-safeguarding-team-re-the-sharing-of-images-or-videos-online/
government\t2025-03\t\thttps://warwickshireconnected.com/Alerts/A/255236/Child-Exploitation-Awareness-Week-Once-its-out-there-its-out-there-Advice-to-children-about-the-dangers-of-sharing-explicit-images-of-themselves",
    &[11, 46, 55, 436, 475, 483, 488, 1078, 1145, 1146, 3426, 3797, 4416, 6332, 6981, 10286]),
    ConcernEntry::packed(
"\
sextortion
Threats to share sexual pictures or videos
children
\tbeing threatened over sexual pictures or videos
child\tunder 18 and someone threatens to share sexual pictures of you
worried\tworried about someone who is being threatened over sexual pictures
own-behaviour\tworried because you threatened someone over sexual pictures
family-of-offender\tclose to someone who threatened another person over sexual pictures
professional\tworried about someone you help at work who is threatened over sexual pictures
If someone is in danger now, or a life is at risk, call 999.
adult
true
blackmail
blackmailed
blackmailed over nudes
webcam blackmail
threatening to send my pictures
they want money or they will post it
Instagram blackmail
Snapchat blackmail
recorded me on a video call
scammer has my nudes
threatened to send to my contacts
sexual extortion
financially motivated sextortion
threatening to post my nudes
pay or they send my nudes
hacker has video of me
my son is being blackmailed\tworried\t
sex video call scam
blacmel rhywiol
blacmel
financially motivated sexual extortion
nude-images intimate-image-abuse online-child-sexual-abuse suicidal-thoughts fraud
52\t\t13\tSomeone new online soon turns the chat to sex.
52\t\t13\tThey ask to move the chat to another app.
52\t\t13\tThey push for a nude, or send one of their own first.
52\t\t13\tThey ask for money or for more pictures.
52\t\t13\tThey claim that they have hacked the person's accounts.
52\t\t17\tA child says that they badly need money.
3\t\t7 9 5\tDo not pay, and send nothing more. People who pay are asked for more. It is not your fault.
3\t\t9 3 7\tDo not reply. Take screenshots of the words and names, but never of a picture of anyone under 18. Delete nothing.
2\t\t7 9\tThen block them, and tell {police-101}.
1\t\t7 9\tThen block them. Tell {police-101} or {ceop-safety-centre}.
1\t\t7\tUnder 18? Use {report-remove} to get pictures of you taken down.
1\t\t10 9\tDo you feel that you cannot go on? Talk to {childline} now, or call 999 if your life is at risk.
2\t\t16\tIf you were 18 or over in the picture, use {stopncii} to stop it from being posted.
2\t\t14 9\tDo you feel that you cannot go on? Call {samaritans} now, or 999 if your life is at risk.
36\t\t7 9 5\tDo not let them pay or send more. People who pay are asked for more. Tell them it is not their fault.
36\t\t7 9 3\tHelp them to stop all replies, keep what was written, and delete nothing. Then block the person.
36\t\t7 1\tTell {police-101} and, for a child, {ceop-safety-centre}.
36\t\t7 4\tAre they under 18? Tell them about {report-remove}. It is for them to use, with your help.
36\t\t13\tAre they 18 or over? They can ask {revenge-porn-helpline} for advice.
36\t\t10 14 9\tA child can talk to {childline} at any hour, and an adult to {samaritans}. Call 999 if a life is at risk.
8\t\t12 11\tStop the threats now, and do not share the pictures. Blackmail is a serious crime.
8\t\t0 15\tIs the person in the pictures under 18? Then the pictures are a crime too. Talk to {stop-it-now}.
8\t\t7\tYou can tell {police-101} what you did.
8\t\t14\tWhen you cannot cope, call {samaritans}. They are there at any hour.
16\t\t7 12\tIs someone being threatened now? Tell {police-101}. Blackmail is a serious crime.
16\t\t15 6\tIs the person in the pictures under 18? Talk to {stop-it-now}. It is there for families too.
16\t\t0\tDo not look at the pictures, and never copy one or send it on.
16\t\t14\tWhen it is too much for you, call {samaritans}. They are there at any hour.
3\t\t3 8\tDo not delete your account. Switch it off for a while if you must. What is in it is then kept for the police.
36\t\t3 8\tDo not let them delete their account. Switched off, it still keeps what the police may need.
36\t\t5\tDo not blame the person for what has happened.
47\t\t0\tNever copy or pass on a sexual picture of anyone under 18, not even as proof.
3\t\t7 2\tHave you paid already? Try not to panic, but do not pay again.
36\t\t7 2\tHave they paid already? Stay calm, and tell them not to pay again.
39\t\t13\tIt can happen to anyone, at any age. Gangs outside the UK are often behind it.
\t\t2\tIt is just as serious if the picture is a fake.
ceop-safety-centre\t\tTo report threats or sexual pressure against someone under 18.
ceop-safety-centre\tchild\tTo report the threats.
childline\t\tFor anyone under 19 who wants to talk about it.
childline\tchild\tTo talk about it, at any hour.
lff-family-and-friends\t\tWhen someone close to you was arrested for online sexual offences.
local-council-children\t\tTo tell social workers that someone under 18 is not safe.
ni-gateway\t\tTo tell the social workers for children. Each area has its own number.
nspcc-helpline\t\tTo talk through a worry about someone under 18.
police-101\t\tTo report the threats. Blackmail is a serious crime.
police-101\town-behaviour\tTo tell the police what you did.
posh\t\tOnline safety advice for people who work with children.
report-remove\t\tFor under 18s who want a nude picture of themselves taken down or blocked.
report-remove\tchild\tTo get a nude picture of you taken down, or blocked.
report-remove\tworried\tFor someone under 18 to use, with your help.
report-remove\tprofessional\tFor someone under 18 to use, with your help.
revenge-porn-helpline\t\tAdvice on threats over sexual pictures, if you are 18 or over.
revenge-porn-helpline\tworried\tAdvice, if the person is 18 or over.
revenge-porn-helpline\tprofessional\tAdvice, if the person is 18 or over.
samaritans\t\tTo talk to someone who listens, at any age and any hour.
samaritans\tadult\tIf you feel that you cannot go on: someone listens, at any hour.
shout\t\tTo get help by text message when you cannot talk.
stop-it-now\t\tIf the person in the pictures is under 18. No name needed.
stopncii\t\tTo stop a picture from being posted, if you were 18 or over in it.
take-it-down\t\tFor a nude picture of you from when you were under 18.
\t\tpolice-101|childline|samaritans|report-remove|revenge-porn-helpline|ceop-safety-centre|nspcc-helpline
1\t\tchildline|report-remove|ceop-safety-centre|police-101|take-it-down
2\t\tpolice-101|revenge-porn-helpline|samaritans|stopncii|shout|take-it-down
4\t\tpolice-101|report-remove|ceop-safety-centre|revenge-porn-helpline|nspcc-helpline
8\t\tsamaritans|police-101|stop-it-now
16\t\tsamaritans|stop-it-now|police-101|lff-family-and-friends
32\t\tpolice-101|ceop-safety-centre|revenge-porn-helpline|report-remove|local-council-children ni-gateway|posh
government\t\t\thttps://www.beds.police.uk/police-forces/bedfordshire-police/areas/about-us/about-us/information-for-families-of-someone-who-has-been-arrested-for-online-child-sexual-offences/
third-party\t\t\thttps://gms.bucks.sch.uk/parents-carers/national-crime-agency/
third-party\t\t\thttps://ciossafeguarding.org.uk/scp/p/parents-and-carers/online-safety-1
press\t2019-06\t\thttps://www.itv.com/news/2019-06-26/what-to-do-if-you-are-a-victim-of-sextortion
operator\t\t\thttps://www.iwf.org.uk/what-we-do/why-we-exist/report-remove
operator\t\t\thttps://www.iwf.org.uk/resources/sextortion/parents-and-carers/
operator\t\t\thttps://www.lucyfaithfull.org.uk/picking-up-the-pieces-supporting-the-secondary-victims-of-online-child-sexual-abuse/
press\t\t\thttps://youthworkunit.com/news/nca-issues-urgent-warning-about-sextortion-and-what-to-do/
third-party\t\t\thttp://www.neighbourhoodalert.co.uk/Alerts/A/164326/Keeping-Safe-From-Sextortion
government\t\t\thttps://www.norfolk.police.uk/advice/assault-abuse-threats/sextortion
press\t2024-11\t\thttps://parents-news.co.uk/2024/11/anti-bullying-week-2024-insight-and-advice-from-childline-and-the-nspcc-helpline
operator\t\t\thttps://revengepornhelpline.org.uk/how-can-we-help/advice-for-commercial-content-creators-and-sex-workers
operator\t\t\thttps://revengepornhelpline.org.uk/information-and-advice/need-help-and-advice/threats-to-share-intimate-images/
operator\t\t\thttps://saferinternet.org.uk/online-issue/sextortion
operator\t\t\thttps://www.samaritans.org/how-we-can-help/contact-samaritan/
operator\t\t\thttps://www.stopitnow.org.uk/helpline/
press\t\t\thttps://swgfl.org.uk/magazine/stopncii-org-tackling-non-consensual-intimate-image-abuse/
government\t\t\thttps://sites.google.com/sutton.gov.uk/child-sexual-abuse-toolkit/child-sexual-abuse/signs-and-indicators",
    &[10, 53, 62, 507, 568, 574, 579, 1080, 1163, 1486, 3429, 3784, 4067, 5762, 6302, 8079]),
    ConcernEntry::packed(
"\
intimate-image-abuse
Private sexual pictures shared without consent
sexual-harm
\tworried about private sexual pictures shared or used as a threat
child\tunder 18 and a private picture of you was shared, or may be
adult\tworried that private sexual pictures of you were shared, or may be
worried\tworried about someone whose private pictures were shared, or may be
own-behaviour\tworried that you shared, or may share, someone's private pictures
family-of-offender\tclose to someone who shared private pictures of a person, or may
professional\thelping someone whose private pictures were shared, or may be
If someone is in danger now, call 999.
adult
true
revenge porn
leaked nudes
leaked naked pics
ex posted my pictures
ex sharing videos
upskirting
downblousing
cyberflashing
unwanted dick pic
deepfake porn
hidden camera
voyeurism
sex tape
intimate photos shared
OnlyFans leak
image-based abuse
ex has naked photos of me
threatening to share intimate photos
private photos shared
filmed me having sex
AI porn of me
NCII
cam-drin delweddau personol
pornograffi dial
deepfake pornography
image-based sexual abuse
sextortion nude-images domestic-abuse stalking sexual-violence

3\t\t14\tDo not pay, bargain or send more pictures.
1\t\t10 9 7\tTell {childline} or a grown-up you trust. It is not your fault.
1\t\t20\tIf someone pressures or threatens you over a picture, tell {ceop-safety-centre}.
1\t\t8\tAsk {report-remove} to get your picture taken down or blocked.
2\t\t14 15\tIf everyone in it was 18 or over, save proof: screenshots that show the web address and the date.
2\t\t14\tIf you want the police to act, tell {police-101} before you ask sites to delete anything.
2\t\t15\tOnce you have proof, report the person on the site or app, and block them.
2\t\t18\t{revenge-porn-helpline} can help you to get pictures taken down.
2\t\t19\tIf you were under 18 in the picture, use {take-it-down}.
2\t\t15\tWrite down what happened, with dates.
2\t\t14\tTell a friend you trust.
4\t\t7\tTell them that it is never their fault.
4\t\t8 1\tIf they are under 18, do not look at, copy or send the picture. You can ask {nspcc-helpline}.
32\t\t5 8 1\tIf they are under 18, tell your safeguarding lead. Do not view, copy, save or share the picture.
36\t\t18\tIf they are 18 or over, {revenge-porn-helpline} can help to get it taken down.
36\t\t14\tIf an adult wants the police to act, tell {police-101} before anyone asks sites to delete it.
36\t\t6 4\tIf they are under 18, tell them about {report-remove}. Sit with them, but let them do it, and do not handle the picture.
36\t\t20\tIf someone pressures or threatens a child over a picture, tell {ceop-safety-centre}.
8\t\t7\tStop. Sharing private sexual pictures of someone, or threatening to, is a serious crime.
8\t7\t13\tIf it is about a partner or an ex, talk to {respect-phoneline}.
8\t\t17\tIf anyone in a picture is under 18, talk to {stop-it-now}. You need not say who you are.
8\t\t16\tWhen you cannot cope, talk to {samaritans}.
16\t\t9\tIf a child may be at risk, tell {police-101} or {nspcc-helpline}. Do not tell the person.
16\t\t1\tDo not look at the pictures, copy them or send them on.
16\t\t17 16\tIf anyone in a picture is under 18, talk to {stop-it-now}. They help families too.
16\t7\t12\tIf they hurt a partner or an ex, {respect-phoneline} talks to their family too.
16\t\t16\tWhen you cannot cope, talk to {samaritans}.
1\t\t1\tDo not copy the picture or send it on to anyone.
2\t\t14\tDo not delete any messages before you have saved proof.
2\t\t1\tIf anyone in a picture was under 18, do not copy it, screenshot it or pass it on.
36\t\t14\tDo not bargain with the person who has the pictures, and do not pay them.
8\t\t3 11\tDo not blame the other person for what you do.
3\t\t7\tIt is never your fault. It is a serious sexual crime.
52\t\t7\tIt is a serious sexual crime.
55\t\t7\tA threat to share private pictures is a crime too.
7\t\t7\tYou can ask for help without knowing which law was broken.
39\t3\t2\tIn England and Wales, sending someone nudes they do not want, or sharing sexual deepfakes, can be a crime.
39\t3\t0\tTaking a picture up someone's clothes is a crime. In England and Wales, the media may not name the victim.
24\t\t17\tIf what you say shows which child is at risk, or a crime, {stop-it-now} passes it on.
ceop-safety-centre\t\tWhen someone online pressures or threatens you over sexual pictures.
ceop-safety-centre\tworried\tWhen someone pressures or threatens a child over sexual pictures.
ceop-safety-centre\tprofessional\tWhen someone pressures or threatens a child over sexual pictures.
childline\t\tTo talk about it, if you are under 19.
lff-family-and-friends\t\tIf they were arrested over sexual pictures of children.
nspcc-helpline\t\tIf you are worried about a child.
nspcc-helpline\tworried\tIf they are under 18 and you want advice.
nspcc-helpline\tfamily-of-offender\tIf a child may be at risk.
nspcc-helpline\tprofessional\tIf they are under 18 and you want advice.
police-101\t\tTo report pictures shared, or threats to share them.
police-101\town-behaviour\tTo tell the police what you did.
police-101\tfamily-of-offender\tTo tell the police what you know.
posh\t\tOnline safety advice for people who work with children.
report-remove\t\tIf you are under 18: to get a picture of you taken down or blocked.
report-remove\tworried\tIf they are under 18: for them to use, with your support.
report-remove\tprofessional\tIf they are under 18: for them to use, with your support.
respect-phoneline\t\tIf it is about a partner or an ex, and you want to stop.
respect-phoneline\tfamily-of-offender\tIf they hurt a partner or an ex.
revenge-porn-helpline\t\tIf you are 18 or over: advice, and help to get pictures taken down.
revenge-porn-helpline\tworried\tIf they are 18 or over: advice, and help to get it taken down.
revenge-porn-helpline\tprofessional\tIf the person is 18 or over: advice, and help to get it taken down.
samaritans\t\tTo talk to someone who listens, at any hour.
stop-it-now\t\tIf anyone in a picture is under 18. You need not say who you are.
stop-it-now\tfamily-of-offender\tIf anyone in a picture is under 18. They help families too.
stopncii\t\tTo block a picture before it is posted, if you were 18 or over in it.
take-it-down\t\tFor pictures of you taken when you were under 18.
victim-support\t\tFor help after a crime, at any hour, whether or not you reported it.
victim-support\tworried\tFor help after a crime, at any hour, whether or not it was reported.
victim-support\tprofessional\tFor help after a crime, at any hour, whether or not it was reported.
victim-support-scotland\t\tFor help after a crime, whether or not you reported it.
victim-support-scotland\tworried\tFor help after a crime, whether or not it was reported.
\t\trevenge-porn-helpline|report-remove|police-101|stopncii|childline|take-it-down
1\t\treport-remove|childline|ceop-safety-centre|police-101|take-it-down
2\t\trevenge-porn-helpline stopncii|police-101|take-it-down|victim-support victim-support-scotland|samaritans
4\t\trevenge-porn-helpline|report-remove|police-101|nspcc-helpline|ceop-safety-centre|victim-support victim-support-scotland
8\t\trespect-phoneline|samaritans|stop-it-now|police-101
16\t\trespect-phoneline|samaritans|stop-it-now|nspcc-helpline|police-101|lff-family-and-friends
32\t\tpolice-101|revenge-porn-helpline|report-remove|ceop-safety-centre|nspcc-helpline|posh|victim-support
government\t\t\thttps://www.askthe.police.uk/Content/Q985.htm
government\t\t\thttps://www.beds.police.uk/police-forces/bedfordshire-police/areas/about-us/about-us/information-for-families-of-someone-who-has-been-arrested-for-online-child-sexual-offences/
third-party\t2024-02\t\thttps://www.safecic.co.uk/news/3302-communication-guidance-cps
operator\t\t\thttp://www.domesticabuseservices.org.uk/perpetrators/am-i-an-abuser/
operator\t2024\t\thttps://crimestoppers-uk.org/fearless/news/2024/report-remove
government\t\t\thttps://gov.uk/government/publications/sharing-nudes-and-semi-nudes-advice-for-education-settings-working-with-children-and-young-people/sharing-nudes-and-semi-nudes-how-to-respond-to-an-incident-overview
operator\t\t\thttps://www.iwf.org.uk/what-we-do/why-we-exist/report-remove
government\t\t\thttps://www.met.police.uk/advice/advice-and-information/online-safety/online-safety/intimate-image-abuse-revenge-porn/
operator\t\t\thttps://learning.nspcc.org.uk/research-resources/report-remove
operator\t\t\thttps://safeguardingtool.nspcc.org.uk/what-you-can-do/report-abuse/what-to-do-child-speaks-out-about-abuse/
press\t2024-11\t\thttps://parents-news.co.uk/2024/11/anti-bullying-week-2024-insight-and-advice-from-childline-and-the-nspcc-helpline
operator\t\t\thttps://pdvg.org/about-domestic-abuse/are-you-worried-that-you-are-abusive/
press\t2020-10\t\thttps://www.vale50plus.org/domestic-abuse-and-sexual-violence-survivors-encouraged-to-seek-help-during-firebreak-lockdown/
operator\t\t\thttps://respectphoneline.org.uk/resources/resources-for-perpetrators/self-help-guide-for-abusive-men-in-heterosexual-relationships/
operator\t\t\thttps://revengepornhelpline.org.uk/faq/
operator\t\t\thttps://revengepornhelpline.org.uk/information-and-advice/need-help-and-advice/threats-to-share-intimate-images/
operator\t\t\thttps://www.stopitnow.org.uk/faq/
operator\t\t\thttps://www.stopitnow.org.uk/helpline/
operator\t\t\thttps://swgfl.org.uk/helplines/revenge-porn-helpline/
operator\t\t\thttps://takeitdown.ncmec.org/faq/
operator\t\t\thttps://www.thinkuknow.co.uk/11_13/help/CEOP/",
    &[20, 67, 79, 599, 638, 644, 649, 1107, 1170, 1171, 3303, 3642, 4179, 6579, 7215, 9256]),
    ConcernEntry::packed(
"\
worrying-sexual-behaviour
Sexual behaviour that worries you
behaviour
\tconcerned about the sexual behaviour of an adult or a child
child\tunder 18 and someone's sexual behaviour worries you
own-behaviour\tconcerned about your own sexual behaviour
family-of-offender\tclose to someone who is, or may be, under investigation for a sexual offence
professional\tconcerned about the sexual behaviour of a colleague, or of someone you help at work
If someone is at risk right now, call 999.
worried
true
Sarah's Law\tworried\tpolice-101
harmful sexual behaviour
inappropriate behaviour around children
odd around kids
creepy relative\tworried\t
husband arrested\tfamily-of-offender\t
police took our computers\tfamily-of-offender\t
the knock\tfamily-of-offender\t
partner looking at children online\tfamily-of-offender\t
child touching other children\tworried\t
sexualised behaviour
sibling sexual abuse
peer on peer abuse
sex offender
my son watches illegal porn\tfamily-of-offender\t
found images on his phone\tfamily-of-offender\t
son arrested for images\tfamily-of-offender\t
partner arrested for indecent images\tfamily-of-offender\t
uncle is creepy
my child touched another child\tworried\t
worried about a man near my children\tworried\t
ymddygiad rhywiol sy'n peri pryder
ymddygiad rhywiol niweidiol
HSB\tprofessional\t
child sex offender disclosure scheme
CSODS
care and risk management\tprofessional\t
own-sexual-behaviour child-sexual-abuse online-child-sexual-abuse child-safety
52\t\t33\tAn adult goes past limits with a child, each time a little further.
52\t\t33\tAn adult says they share a special bond with a child that no one understands.
52\t\t26\tA child has secret places or special games for younger children.
36\t\t26\tA child gets younger children to look at sexual pictures.
52\t\t26\tA child forces others into sexual acts.
1\t\t15\tIf someone did something sexual to you, it is not your fault. You are right to tell.
1\t\t33 16\tTrust your gut. If something feels wrong, you can talk to {childline} at any hour.
1\t\t8 32\tYou can tell {police-101} yourself. If you are in danger now, call 999.
6\t\t32 11 17\tCould a child be at risk? Tell {police-101} or children's social workers now. Do not wait for proof.
6\t\t33 29\tTrust your gut. Talk it through early with {stop-it-now}. You need not say who you are.
6\t\t15\tDo not speak to the adult you suspect. It can make things worse for a child.
16\t\t11 8\tDoes the person live with a child, or see one? Tell children's social workers or {police-101} now.
16\t\t28 9\tTalk to {stop-it-now}. It is for families too.
16\t\t15\tDo the police not know yet? Do not speak to the person first. It can make things worse for a child.
32\t\t32 11 17\tCould a child be at risk? Tell children's social workers or {police-101} now. Do not wait for proof.
38\t\t13\tIs it a child's behaviour? Stay calm, and choose words that the child understands.
32\t\t29 28\tNot sure? Talk it through with {stop-it-now}.
6\t\t30\tIf it was your child, help them see why it was harmful, and tell their school.
2\t\t12\tIf this happened to you when you were a child, you can talk to {napac}. It listens to adults who were abused as children.
8\t\t28\tIs it your own behaviour that worries you? Talk to {stop-it-now}. You need not say who you are.
8\t\t29 23\tGet advice early, before things get worse. Make a plan to change.
24\t\t27 20\tWhen you cannot cope, call {samaritans}. They are there at any hour.
8\t\t25\tHave you harmed someone? You can tell {police-101} what you did. If someone is in danger now, call 999.
54\t4\t4 6\tIn Scotland you can also tell social workers at the council where the child lives. Look for the number on its website.
32\t1\t10 35 24\tIn England, if someone who works with children may have harmed one, your organisation must tell the council's LADO within one working day, through {local-council-children}.
32\t2\t34 3\tIn Wales, if someone who works with children may have harmed one, tell the council's Designated Officer for Safeguarding within 24 hours or the next working day, through {local-council-children}.
32\t4\t22 21\tIn Scotland, if someone who works with children may have harmed one, tell {police-scotland} or social work the same day.
54\t\t13\tDo not shame a child.
\t\t1\tIf you find sexual images of children, do not copy, save or forward them.
8\t\t25 31\tDo not look at sexual images of anyone under 18. It is against the law, and children are harmed.
38\t\t29 13\tSome sexual behaviour is normal as children grow up.
16\t\t1 9\tIf someone close to you was arrested, you can get help too.
22\t3\t0 2 14\tIn England and Wales, Sarah's Law lets anyone ask {police-101} if someone who sees a child has a record of sex offences against children.
22\t4\t18 7\tIn Scotland you can ask {police-scotland} about someone who sees a child. It is called the Sex Offender Community Disclosure Scheme.
22\t8\t19 5\tIn Northern Ireland you can ask {psni} about someone who may be a risk to a child, on its website (Child Protection Disclosure Scheme).
8\t\t23\tPeople do change.
childline\t\tFor anyone under 19 who wants to talk, about anything.
childline\tchild\tTo talk about what worries you, at any hour.
lff-family-and-friends\t\tWhen someone close to you was arrested for online sexual offences.
local-council-children\t\tTo tell the social workers whose job is to keep children safe.
local-council-children\tchild\tSocial workers whose job is to keep you safe.
meic\t\tFor children and young people in Wales: advice, and someone on your side.
napac\t\tFor adults who were abused as children.
napac\tadult\tIf this happened to you when you were a child.
ni-emergency-social-work\t\tTo reach a social worker at night, at weekends and on bank holidays.
ni-gateway\t\tTo tell the social workers for children. Each area has its own number.
nspcc-helpline\t\tTo talk through a worry about a child, or to report it.
police-101\t\tTo tell the police when nobody is in danger now.
police-101\tchild\tTo tell the police that someone's behaviour scares you.
police-101\town-behaviour\tTo tell the police what you did.
samaritans\t\tTo talk to someone who listens, at any hour.
scotland-child-concern\t\tTo tell the police. Council social work has its own numbers.
shout\t\tTo get help by text message when you cannot talk.
stop-it-now\t\tTo talk through sexual behaviour that worries you. No name needed.
stop-it-now\tfamily-of-offender\tTo talk about someone close to you. No name needed.
\t\tpolice-101|stop-it-now|nspcc-helpline|childline|local-council-children scotland-child-concern ni-gateway|lff-family-and-friends
\t8\tpolice-101|stop-it-now|nspcc-helpline|childline|ni-gateway ni-emergency-social-work|lff-family-and-friends
1\t\tchildline|police-101|local-council-children|shout samaritans
1\t2\tchildline|meic|police-101|local-council-children
6\t\tstop-it-now|police-101|local-council-children ni-gateway|nspcc-helpline|napac
6\t4\tstop-it-now|scotland-child-concern|nspcc-helpline|napac
8\t\tstop-it-now|samaritans|police-101|shout
16\t\tstop-it-now|lff-family-and-friends|police-101|local-council-children ni-gateway|nspcc-helpline|samaritans
32\t\tlocal-council-children ni-gateway|police-101|stop-it-now|nspcc-helpline
32\t4\tscotland-child-concern|stop-it-now|nspcc-helpline
32\t8\tni-gateway ni-emergency-social-work|police-101|stop-it-now|nspcc-helpline
government\t\t\thttps://www.avonandsomerset.police.uk/request/child-sex-offender-disclosure-scheme-sarahs-law/
government\t\t\thttps://www.beds.police.uk/police-forces/bedfordshire-police/areas/about-us/about-us/information-for-families-of-someone-who-has-been-arrested-for-online-child-sexual-offences/
government\t\t\thttps://www.btp.police.uk/rqo/request/ri/request-information/sofd/child-sex-offender-data-sarahs-law/
government\t2024-04\t\thttps://ourpeople.carmarthenshire.gov.wales/our-people/hr/recruitment/disclosure-and-barring-service-guidance-for-managers/dealing-with-a-situation-where-you-have-safeguarding-concerns
operator\t\t\thttps://www.children1st.org.uk/help-for-families/concerned-about-a-child/
press\t2020-07\t\thttps://www.derrynow.com/news/news/556524/police-launch-online-child-protection-facility.html
government\t\t\thttps://www.edinburgh.gov.uk/protect-someone-harm/child-protection
government\t\t\thttps://www.gov.scot/publications/sex-offender-community-disclosure-scheme/pages/7/
operator\t\t\thttps://www.lucyfaithfull.org.uk/reporting-abuse-and-police-involvement/
operator\t\t\thttps://www.lucyfaithfull.org.uk/picking-up-the-pieces-supporting-the-secondary-victims-of-online-child-sexual-abuse/
government\t\t\thttps://m.luton.gov.uk/Page/Show/Health_and_social_care/safeguarding/safeguarding_children/Pages/Reporting-a-concern-about-an-adult-who-works-with-children.aspx
third-party\t\t\thttps://www.lutonnhw.com/news-1/advice-for-parents%2C-guardians
operator\t2021-09\t\thttps://napac.org.uk/board_statement_26sept21/
government\t\t\thttps://norfolk.gov.uk/article/43926/Worried-about-a-child-or-young-person
government\t\t\thttps://www.norfolk.police.uk/advice/child-protection/child-sex-offender-disclosure-scheme-sarahs-law
operator\t\t\thttps://safeguardingtool.nspcc.org.uk/what-you-can-do/report-abuse/what-to-do-child-speaks-out-about-abuse/
press\t2024-11\t\thttps://parents-news.co.uk/2024/11/anti-bullying-week-2024-insight-and-advice-from-childline-and-the-nspcc-helpline
third-party\t\t\thttps://d33gy59ovltp76.cloudfront.net/news/tell-tale-signs-of-child-exploitation-every-parent-needs-to-be-aware-of
government\t\t\thttp://www.scotland.police.uk/keep-safe/young-people/supporting-children-and-young-people/sex-offender-community-disclosure-scheme/
operator\t\t\thttps://www.psni.police.uk/request/child-protection-disclosure
operator\t\t\thttps://www.samaritans.org/how-we-can-help/contact-samaritan/
government\t2021-09\t\thttps://scotgov.theapsgroup.scot/national-guidance-for-child-protection-in-scotland/181/
third-party\t\t\thttps://scottishrugby.org/?p=1380
operator\t\t\thttps://seek-help.stopitnow.org.uk/why-change/introduction
government\t2023\t\thttps://www.staffsscp.org.uk/allegations-of-abuse/
operator\t\t\thttps://www.stopitnow.org.uk/concerned-about-the-behaviour-of-another-adult/online-behaviour/if-youre-worried-about-the-online-sexual-behaviour-of-an-adult-who-hasnt-been-arrested/
operator\t\t\thttps://www.stopitnow.org.uk/concerned-about-a-child-or-young-persons-sexual-behaviour/preventing-harmful-sexual-behaviour/how-to-deal-with-concerning-behaviour-from-your-child/
operator\t\t\thttps://www.stopitnow.org.uk/faq/
operator\t\t\thttps://www.stopitnow.org.uk/helpline/
operator\t\t\thttps://www.stopitnow.org.uk/concerned-about-a-child-or-young-persons-sexual-behaviour/whats-normal/
operator\t\t\thttps://prod.thinkuknow.co.uk/parents/articles/Finding-out-your-child-has-done-something-sexually-harmful
press\t2020-06\t\t
press\t2021-03\t\t
operator\t\t\thttps://www.theupstreamproject.org.uk/identify/adult-risk
government\t\t\thttps://diogelu.cymru/en/s5-i/s5-i-7/
government\t\t\thttps://www.saferchildrenyork.org.uk/advice-parents-carers-1/allegations-childcare-workers-advice-parents",
    &[25, 59, 69, 437, 480, 488, 493, 1371, 1450, 1794, 4113, 4326, 4920, 6290, 7151, 10815]),
    ConcernEntry::packed(
"\
own-sexual-behaviour
Your own sexual thoughts or behaviour
behaviour
\tconcerned about your own online behaviour, or that of a loved one
child\tworried about your own sexual thoughts, or about something sexual that you did
adult\tworried about your own sexual thoughts or behaviour
worried\tworried about someone's sexual thoughts or behaviour towards children
own-behaviour\tworried about your own sexual thoughts or behaviour
family-of-offender\tclose to someone who has looked at sexual images of children, or harmed a child
professional\tworking with someone whose sexual thoughts or behaviour towards children worry you
If a child is in danger now, or your own life is at risk, call 999.
own-behaviour
true
attracted to children
sexual thoughts about children
worried about my thoughts
looked at illegal images
viewing child porn
worried about what I watch
porn use getting out of control
chatting to underage girls
sexting a minor
minor attracted
urges
want to stop looking
intrusive thoughts about children
am I a paedophile
I am a paedophile
afraid I might touch a child
I looked at indecent images
can't stop watching illegal porn
talking sexually to a child online
pedophilic thoughts
pocd
I have touched a child
I messaged a child
teenager attracted to younger children\tchild\t
fy meddyliau rhywiol
fy ymddygiad rhywiol i
worrying-sexual-behaviour online-child-sexual-abuse mental-health suicidal-thoughts

10\t\t9 10\tCall {stop-it-now}. You need not say who you are, and they do not judge you.
10\t\t7 11\tDo not look at sexual images of anyone under 18. It is against the law, and it harms a child.
10\t\t8\tWhen you cannot cope, call {samaritans}. They listen day and night.
10\t\t8\tUse the free self-help pages of {stop-it-now} online, at your own pace.
10\t\t6\tBe honest with yourself about what you do. Then make a plan for change.
10\t\t8\tIf your mental health is getting worse, see a GP.
1\t\t4\tTalk to {childline} about what you think or do. You can call day or night.
1\t\t7 11\tDo not look at, ask for or send a sexual picture of anyone under 18. It is against the law.
1\t\t8\tWhen you cannot cope, call {samaritans}. They listen to people of any age.
4\t\t3\tCould a child be at risk? Tell {police-101} now. Do not speak to the person. It can make things worse.
4\t\t9 11\tTalk it through with {stop-it-now}. No name needed.
4\t\t3\tWorried about a child? You can talk to {nspcc-helpline} too.
16\t\t3\tCould a child be at risk now? Tell {police-101}, or talk to {nspcc-helpline}.
16\t\t9 8\tCall {stop-it-now}. It is there for families too, and you need not give names.
16\t\t8\tThis is hard on you as well. When you cannot cope, call {samaritans}.
16\t\t2\tWas someone close to you arrested for online sexual offences? {lff-family-and-friends} has a forum and courses.
32\t\t3\tIf a child may be at risk, tell {police-101} or children's social workers.
32\t\t9\tTell the person about {stop-it-now}. You can call it for advice too.
32\t\t8\tDo they find it hard to cope? Tell them about {samaritans}.
32\t\t5\tDo not look into it yourself.
10\t\t6 11\tDo not tell yourself that looking does no harm.
10\t\t8\tDo not begin on the self-help pages on a day when you feel very low.
52\t\t0 1\tHave you found sexual images of a child? Do not look further, and do not copy them or send them on.
11\t\t6 11\tPeople do change, and there is help to do it.
10\t\t9\tIf what you say shows which person is at risk, or points to a particular crime, {stop-it-now} passes it on.
10\t\t8\tYour family can get help as well, and they need not give names.
52\t\t11 7\tEvery sexual image of a person under 18 is against the law. Making it and looking at it harm a child.
52\t\t6\tPeople do change, with help.
childline\t\tFor anyone under 19 who wants to talk, about anything.
lff-family-and-friends\t\tA forum and courses for those close to someone arrested for such a crime.
lifeline-ni\t\tWhen you are in distress or despair, in Northern Ireland.
local-council-children\t\tTo tell social workers that a child may be at risk.
nhs-111-mental-health-england\t\tWhen your mental health cannot wait, in England.
nhs-111-wales-press-2\t\tWhen your mental health cannot wait, in Wales.
nhs-24-mental-health-hub\t\tWhen your mental health cannot wait, in Scotland.
ni-emergency-social-work\t\tFor a child in Northern Ireland when offices are closed.
ni-gateway\t\tTo tell social workers in Northern Ireland that a child may be at risk.
nspcc-helpline\t\tTo talk through a worry about a child, or to report it.
police-101\t\tTo tell the police when nobody is in danger now.
police-101\tadult\tTo tell the police what you did.
police-101\town-behaviour\tTo tell the police what you did.
samaritans\t\tTo talk to someone who listens when it is hard to cope, day or night.
scotland-child-concern\t\tTo report that a child in Scotland may be at risk.
shout\t\tTo get help by text when talking is too hard.
stop-it-now\t\tHelp to stop, and for people worried about a loved one. No name needed.
stop-it-now\tadult\tTo talk, and to get help to stop. You need not say who you are.
stop-it-now\tworried\tTo talk through your worry about someone. No name needed.
stop-it-now\town-behaviour\tTo talk, and to get help to stop. You need not say who you are.
stop-it-now\tfamily-of-offender\tFor families and friends as well. You need not give names.
stop-it-now\tprofessional\tHelp for the person to stop, and advice for you.
\t\tstop-it-now|samaritans|childline|nhs-111-mental-health-england nhs-111-wales-press-2 nhs-24-mental-health-hub lifeline-ni|police-101|lff-family-and-friends
1\t\tchildline|samaritans shout|nhs-111-mental-health-england nhs-111-wales-press-2 nhs-24-mental-health-hub lifeline-ni
10\t\tstop-it-now|samaritans|nhs-111-mental-health-england nhs-111-wales-press-2 nhs-24-mental-health-hub lifeline-ni|shout|police-101
4\t\tstop-it-now|police-101|local-council-children scotland-child-concern ni-gateway|nspcc-helpline|ni-emergency-social-work
16\t\tstop-it-now|lff-family-and-friends|samaritans|nspcc-helpline|police-101|shout
32\t\tpolice-101|local-council-children scotland-child-concern ni-gateway|stop-it-now|nspcc-helpline|ni-emergency-social-work
government\t\t\thttps://www.beds.police.uk/police-forces/bedfordshire-police/areas/about-us/about-us/information-for-families-of-someone-who-has-been-arrested-for-online-child-sexual-offences/
operator\t\t\thttps://www.iwf.org.uk/faqs/
operator\t\t\thttps://www.lucyfaithfull.org.uk/picking-up-the-pieces-supporting-the-secondary-victims-of-online-child-sexual-abuse/
operator\t\t\thttps://safeguardingtool.nspcc.org.uk/what-you-can-do/report-abuse/what-to-do-child-speaks-out-about-abuse/
press\t2024-11\t\thttps://parents-news.co.uk/2024/11/anti-bullying-week-2024-insight-and-advice-from-childline-and-the-nspcc-helpline
government\t\t\thttp://www.powys.gov.uk/en/childrens-services/report-child-abuse/
operator\t\t\thttps://seek-help.stopitnow.org.uk/why-change/introduction
operator\t\t\thttps://www.stopitnow.org.uk/concerned-about-the-behaviour-of-another-adult/online-behaviour/if-youre-worried-about-the-online-sexual-behaviour-of-an-adult-who-hasnt-been-arrested/
operator\t\t\thttps://www.stopitnow.org.uk/faq/
operator\t\t\thttps://www.stopitnow.org.uk/helpline/
operator\t\t\thttps://www.stopitnow.org.uk/how-we-prevent-child-sexual-abuse/how-the-stop-it-now-helpline-works/
press\t2020-06\t\t",
    &[20, 58, 68, 617, 685, 699, 704, 1324, 1408, 1409, 2965, 3241, 3626, 5280, 6019, 7190]),
    ConcernEntry::packed(
"\
child-exploitation
A child is being used for crime or sexual abuse
children
\tworried that someone is using you or a child for crime or sexual abuse
child\tworried that someone is using you
adult\tworried that someone is using a child for crime or sexual abuse
worried\tworried that someone is using a child for crime or sexual abuse
own-behaviour\tworried about what you do, or may do, to a child
family-of-offender\tclose to someone who uses children for crime or sexual abuse
professional\tworried that a child you work with is being used for crime or sexual abuse
If you or a child is in danger or badly hurt now, call 999.
worried
true
county lines
CCE
CSE
gangs
gang
in a gang\tchild\t
cuckooing\t\tpolice-101
taken over his flat\tworried\tpolice-101
taken over her flat\tworried\tpolice-101
drug running
running drugs
forced to sell drugs
made to carry drugs\tchild\t
holding drugs for someone\tchild\t
going country
trap house
in debt to dealers\tchild\t
carrying a knife
grooming gang
older boyfriend
child criminal exploitation
child sexual exploitation
sexually exploited
money they can't explain\tworried\t
burner phone
drug runner
i want out of the gang\tchild\t
camfanteisio ar blant
camfanteisio ar blant yn rhywiol
llinellau cyffuriau
extra-familial harm\tprofessional\t
contextual safeguarding\tprofessional\t
serious youth violence
missing-person modern-slavery online-child-sexual-abuse child-sexual-abuse child-safety
36\t\t7 26 0 27\tThe child goes missing, or stays out all night.
36\t\t7 26 2 0 27\tThey have money, clothes or more than one phone, and cannot say where from.
36\t\t7 0 27\tThey have older friends, or an older boyfriend or girlfriend.
36\t\t7 26 2\tThey are hurt, or they carry a weapon.
36\t\t2 0 4\tThey get into cars that you do not know, or cannot explain trips they take.
36\t\t7 2 0\tThey keep secrets, pull away from people or have sharp changes of mood.
1\t\t4 19\tIt is not your fault. Talk to {childline}, day or night.
1\t\t14 12\tCall {safecall}. They help people up to 25 to plan how to be safe.
1\t\t17\tTell an adult you trust what is happening.
1\t\t31 15\tYou can tell {police-101} too. If you are in danger, stabbed or badly unwell, call 999.
1\t\t16\tDoes someone have a sexual picture of you? {report-remove} can help to get it taken down.
1\t\t31\tYou can tell {fearless} about a crime without giving your name.
6\t\t7 6\tTell {police-101} or children's social workers. You need not be sure.
6\t\t4 9\tEach time the child goes missing, tell {police-101}. Do not wait.
6\t\t4\tTell the child that you want to help. Listen, and do not judge.
6\t\t4\tKeep a note of names, car numbers, dates and journeys that seem odd.
6\t\t27\tDo not give up if they will not talk at first. Ask another adult they trust to try.
8\t\t25\tIs it sexual? Call {stop-it-now} for help to stop. You need not say who you are.
8\t\t29 23\tDo not ask for, look at or send a sexual image of anyone under 18. It is against the law.
8\t\t31\tYou can tell {police-101} what you did, or what others make you do.
8\t\t24\tWhen you cannot cope, call {samaritans}. They listen day and night.
16\t\t17 7\tCould a child be in danger from them? Tell {police-101} now. Do not speak to the person. It can make things worse.
16\t\t25\tIs it a sexual offence? Call {stop-it-now}. It is there for families too.
16\t\t24\tThis is hard on you as well. When you cannot cope, call {samaritans}.
16\t\t5\tYou can tell {crimestoppers} what you know without giving your name.
32\t\t7 13 21\tTell children's social workers and {police-101} now. Keep the child safe.
32\t3\t30 11 13\tIn England and Wales, a child who may be trafficked must then go to the National Referral Mechanism (NRM). The child need not agree.
32\t4\t21 22\tIn Scotland, tell social work or {police-101} at once if a child may be trafficked. Do not ask the carer to agree first.
32\t\t4 9\tEach time the child goes missing, tell {police-101}. There is no need to wait 24 hours.
32\t\t4\tListen, and do not judge what they tell you.
32\t\t4\tKeep a note of names, car numbers, dates and journeys that seem odd.
32\t\t3 30 8\tNRM means National Referral Mechanism. Only some bodies can refer. If yours cannot, ask {police-101} or {modern-slavery-helpline}.
38\t\t4\tDo not blame the child. Only the people who use them are to blame.
38\t\t17\tDo not talk to the people you suspect. It can make things worse for the child.
6\t\t20\tTry not to only ban things. A ban by itself can help the person who is using them.
16\t\t1 10\tHave you found sexual images of a child? Do not look further, and do not copy them or send them on.
1\t\t4\tOnly the people who are using you are to blame.
1\t\t28\tIt can feel like a real relationship, and it can be hard to see that it is abuse.
17\t\t18\tIt can happen to girls and boys from any background.
38\t\t28\tThe child may believe that it is a real relationship, and not see it as abuse.
6\t\t26\tWhen a home is taken over, visitors come at odd hours and you may see the person who lives there less.
ceop-safety-centre\t\tTo report someone who sexually abuses or pressures a child online.
ceop-safety-centre\tchild\tIf someone pressures you or asks for sexual pictures online.
childline\t\tFor anyone under 19 who wants to talk about what is happening to them.
crimestoppers\t\tTo give information about a crime without saying who you are.
fearless\t\tFor young people to tell about a crime without giving a name.
lff-family-and-friends\t\tFor relatives and friends of someone arrested for online sexual offences.
local-council-children\t\tTo tell the social workers where the child lives, who can help.
modern-slavery-helpline\t\tIf someone is controlled and used by others, for work or for crime.
modern-slavery-helpline\tchild\tIf someone controls you and makes you work or break the law.
napac\t\tFor adults who were abused when they were children.
napac\tadult\tIf this happened to you when you were a child.
ni-emergency-social-work\t\tTo reach a social worker in Northern Ireland outside office hours.
ni-gateway\t\tTo report a worry about a child to social workers in Northern Ireland.
nrm-first-responders\t\tTo refer a child who may be trafficked, once they are safe.
nspcc-helpline\t\tFor an adult to talk through a worry about a child, or to report it.
police-101\t\tTo tell the police what is happening when nobody is in danger now.
police-101\tchild\tTo tell the police, when you are not in danger now.
police-101\town-behaviour\tTo tell the police what you did.
safecall\t\tFor people up to 25 who are being used, and for their families.
safecall\tchild\tFor people up to 25 who are being used or do not feel safe.
safecall\tprofessional\tFor the young person, and advice for you.
samaritans\t\tTo talk to someone who listens when it is hard to cope, day or night.
scotland-child-concern\t\tTo report a worry about a child in Scotland.
shout\t\tTo get help by text when talking is too hard.
stop-it-now\t\tIf a relative is under investigation for a sexual offence against a child.
stop-it-now\town-behaviour\tTo talk about your own sexual thoughts or behaviour, and to stop.
\t\tsafecall|childline|police-101|local-council-children scotland-child-concern ni-gateway|nspcc-helpline
\t8\tsafecall|childline|police-101|ni-gateway
1\t\tchildline|safecall|police-101|ceop-safety-centre|fearless|modern-slavery-helpline
2\t\tlocal-council-children scotland-child-concern ni-gateway|police-101|safecall|nspcc-helpline|crimestoppers|napac
2\t8\tni-gateway ni-emergency-social-work|police-101|safecall|nspcc-helpline|crimestoppers|napac
4\t\tlocal-council-children scotland-child-concern ni-gateway|police-101|safecall|nspcc-helpline|crimestoppers
4\t8\tni-gateway ni-emergency-social-work|police-101|safecall|nspcc-helpline
8\t\tstop-it-now|samaritans|police-101|shout
16\t\tstop-it-now|lff-family-and-friends|police-101|samaritans|nspcc-helpline|crimestoppers
32\t\tlocal-council-children scotland-child-concern ni-gateway|police-101|nrm-first-responders|safecall|nspcc-helpline
32\t8\tni-gateway ni-emergency-social-work|police-101|nrm-first-responders|safecall
government\t\t\thttps://www.bcpcouncil.gov.uk/children-young-people-and-families/childrens-social-care/child-sexual-exploitation/knowing-the-signs
government\t\t\thttps://www.beds.police.uk/police-forces/bedfordshire-police/areas/about-us/about-us/information-for-families-of-someone-who-has-been-arrested-for-online-child-sexual-offences/
government\t\t\thttps://familyinfo.buckinghamshire.gov.uk/family-hub-network/keeping-your-family-safe/family-safety/child-exploitation/what-to-look-out-for
government\t\t\thttps://www.app.college.police.uk/app-content/major-investigation-and-public-protection/modern-slavery/national-referral-mechanism/
operator\t\t\thttps://www.cardiff.ac.uk/complex-safeguarding-wales/information-for-parents
operator\t\t\thttps://crimestoppers-uk.org/about-the-charity/who-we-are/our-people/our-contact-centre
government\t\t\thttps://eastcambs.gov.uk/content/report-child-abuse
government\t\t\thttps://healthysurrey.org.uk/community-safety/serious-and-organised-crime/county-lines-and-cuckooing
government\t2024-10\t\thttps://gov.uk/government/publications/human-trafficking-victims-referral-and-assessment-forms/national-referral-mechanism-guidance-adult-northern-ireland-and-scotland
operator\t\t\thttps://ivisontrust.org.uk/infoadvice/if-your-child-is-missing/
operator\t\t\thttps://www.iwf.org.uk/faqs/
government\t\t\thttps://leedsscp.org.uk/node/1746
press\t2026-01\t\thttps://london-post.co.uk/missing-people-launches-safecall-a-lifeline-for-children-and-young-people-at-risk
government\t\t\thttps://www.medwayscp.org.uk/info/4/professionals/158/national-referral-mechanism-nrm
operator\t\t\thttps://www.missingpeople.org.uk/get-help/help-services/exploitation-and-county-lines
government\t\t\thttps://www.nidirect.gov.uk/articles/emergency-healthcare
operator\t\t\thttps://learning.nspcc.org.uk/research-resources/report-remove
operator\t\t\thttps://safeguardingtool.nspcc.org.uk/what-you-can-do/report-abuse/what-to-do-child-speaks-out-about-abuse/
operator\t\t\thttps://parentinfo.org/article/at-risk-of-sexual-exploitation-know-the-signs
press\t2024-11\t\thttps://parents-news.co.uk/2024/11/anti-bullying-week-2024-insight-and-advice-from-childline-and-the-nspcc-helpline
third-party\t\t\thttps://respectyourself.info/parents/what-you-need-to-know-about-child-sexual-exploitation-cse/cse-tips-for-parents/
government\t\t\thttps://www.gov.scot/publications/inter-agency-guidance-child-trafficking/pages/10/
government\t\t\thttps://www.gov.scot/publications/inter-agency-guidance-child-trafficking/pages/6/
operator\t\t\thttps://www.stopitnow.org.uk/concerned-about-the-behaviour-of-another-adult/online-behaviour/if-youre-worried-about-the-online-sexual-behaviour-of-an-adult-who-hasnt-been-arrested/
operator\t\t\thttps://www.stopitnow.org.uk/faq/
operator\t\t\thttps://www.stopitnow.org.uk/helpline/
government\t\t\thttps://tsab.org.uk/key-information/general-public/other-forms-of-exploitation
government\t\t\thttp://thamesvalley.police.uk/crime-prevention/crime-prevention-cse/crime-prevention-cse-parents-carers.htm
government\t\t\thttps://prod.thinkuknow.co.uk/parents/articles/Are-you-worried-your-child-is-being-sexually-exploited
press\t2020-06\t\t
third-party\t\t\thttps://yjlc.uk/advice-line/frequently-asked-questions/who-can-refer-potential-victim-modern-slavery-including
operator\t\t\thttps://young.scot/get-informed/what-to-expect-when-you-contact-the-police",
    &[18, 66, 75, 560, 620, 628, 633, 1320, 1408, 1853, 4109, 4466, 4862, 6900, 7859, 11175]),
    ConcernEntry::packed(
"\
missing-person
Someone is missing or has left home
right-now
\tworried about someone who is missing, or thinking of leaving home yourself
child\taway from home, or thinking of running away
adult\taway from home or thinking of leaving, or looking for someone who is missing
worried\tworried about someone who is missing
own-behaviour\taway from home because of something you did, or fear you may do
family-of-offender\tclose to someone who is under investigation and is now missing
professional\tworried about someone you help at work who is missing
If you or a missing person may be in danger, call 999.
worried
true
missing
gone missing
missing child\tworried\t
missing teenager\tworried\t
missing from care
runaway
running away\tchild\t
ran away
run away from home
thinking of running away\tchild\t
i want to run away\tchild\t
left home
didn't come home\tworried\t
not come home\tworried\t
disappeared
wandered off\tworried\t
dementia missing\tworried\t
lost contact with someone\tworried\tmissing-people
can't find my husband\tworried\t
can't find my wife\tworried\t
can't find my child\tworried\t
sleeping rough
report someone missing
vanished
person ar goll
pobl ar goll
children missing education
children absent from education
child missing from home or care
child abduction
child-exploitation child-safety adult-at-risk suicidal-thoughts domestic-abuse homelessness

1\t\t8\tTalk to {childline} before you go, or if you have gone. You can call day or night.
1\t\t5 6\tCall or text {missing-people}. They can send a message home if you want.
1\t\t3 1\tNot safe, or nowhere to sleep tonight? Call 999 if you are in danger. If not, tell {police-101}.
2\t\t5 6\tAway from home, or thinking of going? Call or text {missing-people}. They can send a message home.
2\t\t3 0\tLooking for someone? Tell {police-101} as soon as you are worried. Do not wait 24 hours.
2\t\t9\tWhen it is hard to cope, talk to {samaritans}. They listen day and night.
16\t\t2\tAre you afraid that they may take their own life? Call 999 now.
52\t\t3 0 4\tTell {police-101} as soon as you are worried. Do not wait 24 hours.
20\t\t3 0\tCall friends, family and work. Look all round the home, and where they were last seen.
32\t\t0\tLook all round the place, and where they were last seen. A small child can hide in a very small space.
52\t\t0 1\tFind a recent photo, and think back to what they were wearing.
52\t\t0\tLook for a note, a voicemail or a message from them.
52\t\t0 1\tTell {police-101} about any illness or medicine, and any worry at home, at school or at work.
20\t\t5\tCall {missing-people}. They are there for you too.
36\t\t3\tHave you seen a missing person? You can tell {missing-people} without giving your name.
8\t\t9\tHave you left because of what you did, or fear you may do? Talk to {samaritans}, day or night.
8\t\t7\tIf your own life is at risk, call 999 now.
8\t\t3\tDo you know where a missing person is, or is a child with you? Tell {police-101} now.

1\t\t3 1\tIf you are found, your parents are usually told, unless that would not be safe.
36\t\t3 1\tParents are usually told when a child is found, unless that would not be safe.
2\t\t3 1 10\tIf you are an adult and are found, the police will not say where you are unless you agree.
52\t\t3 1 10\tWhen an adult is found, the police will not say where they are unless they agree.
4\t\t0\tA small child can hide in a very small space.
20\t\t10\tThe police may ask to search the home, and to take a toothbrush for a DNA test.
adult-protection-gateways-ni\t\tFor an adult in Northern Ireland who may not be safe.
adult-protection-scotland\t\tFor an adult in Scotland who needs care and may not be safe.
adult-safeguarding-wales\t\tFor an adult in Wales who needs care and may not be safe.
british-transport-police\t\tIf it happens at a station or on a train.
british-transport-police\tchild\tIf you are at a station or on a train.
childline\t\tFor anyone under 19 who wants to talk before leaving home, or after.
council-adult-social-care-england\t\tFor an adult in England who needs care and may not be safe.
fcdo-consular-emergency\t\tIf someone British is missing abroad.
local-council-children\t\tTo tell the child's social workers, or the council where the child lives.
missing-people\t\tFor someone who is missing or thinking of leaving, and for their family.
missing-people\tchild\tSupport if you are away from home or thinking of leaving.
missing-people\tadult\tSupport if you are away from home or thinking of leaving.
missing-people\tworried\tSupport for you when someone is missing.
missing-people\tfamily-of-offender\tSupport for you when someone is missing.
missing-people\tprofessional\tSupport for the family, and for the person who is away.
ni-emergency-social-work\t\tTo reach a social worker in Northern Ireland outside office hours.
ni-gateway\t\tTo tell social workers in Northern Ireland about a child.
nspcc-helpline\t\tFor an adult to talk through a worry about a child, or to report it.
police-101\t\tTo report someone missing when nobody is in danger now.
police-101\tchild\tIf you need the police but are not in danger now.
police-101\town-behaviour\tTo tell the police what you know, or what you did.
respect-phoneline\t\tIf you hurt or control a partner and want to stop.
reunite\t\tIf a child may be taken abroad, or has been, without your agreement.
safecall\t\tFor young people up to 25 who may go missing or do not feel safe.
samaritans\t\tTo talk to someone who listens when it is hard to cope, day or night.
scotland-child-concern\t\tTo report a missing child, or a worry about one, in Scotland.
shout\t\tTo get help by text when talking is too hard.
stop-it-now\t\tIf it is about sexual offences against children.
\t\tpolice-101|missing-people|childline|samaritans|safecall|nspcc-helpline
1\t\tchildline|missing-people|police-101|samaritans shout|safecall|british-transport-police
2\t\tmissing-people|samaritans|police-101|shout|safecall
4\t\tpolice-101|missing-people|samaritans|nspcc-helpline|safecall|reunite|fcdo-consular-emergency
8\t\tsamaritans|police-101|stop-it-now respect-phoneline|shout
16\t\tpolice-101|missing-people|samaritans|stop-it-now|shout
32\t\tpolice-101|local-council-children scotland-child-concern ni-gateway|missing-people|council-adult-social-care-england adult-safeguarding-wales adult-protection-scotland adult-protection-gateways-ni|nspcc-helpline|ni-emergency-social-work
government\t\t\thttps://avonandsomerset.police.uk/report/missing-people
government\t\t\thttp://www.btp.police.uk/advice_and_information-1/keeping_yourself_safe/missing_people.aspx
operator\t\t\thttps://care.thecalmzone.net/crisis
government\t\t\thttps://eastcambs.gov.uk/content/report-or-find-missing-person
government\t\t\thttp://www.medway.gov.uk/carehealthandsupport/missingchildren.aspx
operator\t\t\thttps://www.missingpeople.org.uk/get-help/help-services/exploitation-and-county-lines
press\t\t\thttp://mp.webxsolution.com/policies-and-disclaimer.html
government\t\t\thttps://www.nidirect.gov.uk/articles/emergency-healthcare
press\t2024-11\t\thttps://parents-news.co.uk/2024/11/anti-bullying-week-2024-insight-and-advice-from-childline-and-the-nspcc-helpline
operator\t\t\thttps://www.samaritans.org/how-we-can-help/contact-samaritan/
government\t\t\thttps://www.westmercia.police.uk/article/8360/What-happens-next",
    &[14, 50, 60, 541, 596, 604, 609, 1248, 1340, 1341, 2868, 2869, 3375, 5541, 6216, 7106]),
    ConcernEntry::packed(
"\
bullying
Bullying, online or face to face
children
\tbeing bullied, or worried about someone who is
child\tbeing bullied
adult\tbeing bullied, or worried about a child who is
worried\tworried about a child who is being bullied
own-behaviour\tworried that you bully someone
professional\tworried about a child you work with who is being bullied
If someone is being hurt now, or is about to be, call 999.
worried

bullied
bully
bullies
cyberbullying
online bullying
picked on\tchild\t
school bully
bullied at school\tchild\t
bullied at work\tadult\tnational-bullying-helpline
workplace bullying\tadult\tnational-bullying-helpline
name calling
teased\tchild\t
ganged up on\tchild\t
left out\tchild\t
mean messages
group chat bullying
banter
racist bullying
homophobic bullying
fake account about my child\tworried\t
beaten up at school
scared to go to school\tchild\t
spreading rumours about me
my child is being bullied\tworried\t
my boss is bullying me\tadult\tnational-bullying-helpline
i am a bully
bwlio
seiberfwlio
child-on-child abuse
prejudice-based bullying
discriminatory bullying
initiation and hazing
hazing
online-harm hate-crime mental-health self-harm parenting
36\t\t13 4 6\tThey do not want to go to school, or they take a different way there.
36\t\t13 4\tThey have headaches or tummy aches with no clear cause.
36\t\t13 6\tThey have cuts or bruises that they cannot explain.
36\t\t13\tTheir clothes are torn, or they lose things or money.
36\t\t13 4\tThey are sad, moody or angry, or they cry.
36\t\t13\tThey sleep badly, or eat more or less than they did.
36\t\t13 4\tThey seem upset or jumpy after they use a phone.
1\t\t3\tTell an adult you trust, at home, at school or at the club where it happens.
1\t\t10\tTalk to {childline} about it. You can call day or night.
1\t\t3 8\tKeep the messages, and write down the dates and times.
1\t\t9\tIs a nude picture of you going round? {report-remove} can help to get it taken down.
1\t\t3\tHas someone hit you, threatened you or stolen from you? You can tell {police-101}.
2\t\t7\tCall {national-bullying-helpline} for advice, about work too.
2\t\t3 8\tKeep the messages, and write down the dates and times.
2\t\t3\tTell {police-101} if it is a crime, such as an assault or a threat.
2\t\t3\tIs it about a child? Tell the school first, or the club if that is where it happens.
4\t\t4 1\tStay calm and listen. Say that you will sort this out together.
4\t\t3\tTell the school first, or the club if that is where it happens.
4\t\t3 8\tKeep the messages, and write down the dates and times.
4\t\t4\tLet the child help to decide what happens next.
4\t\t3\tTell {police-101} if it is a crime, such as an assault or a threat.
4\t\t9 5\tIs a nude picture of the child going round? Tell them about {report-remove}. Do not look at it.
8\t\t11\tDo you want to stop, and find it hard? Talk to {samaritans}. They listen day and night.
8\t\t3 8\tViolence, theft and threats can be crimes. You can tell {police-101} what you did.
8\t\t0 2\tNever pass on a nude picture of anyone under 18. It is against the law.
32\t\t4\tStay calm and listen. Let the child help to decide what happens next.
32\t\t3 9 14\tWrite down dates and times and keep the messages. Never view, copy or keep a nude picture of a child.
32\t\t3\tTell {police-101} if it is a crime, such as an assault or a threat.
32\t\t12\tIs it online? {posh} can advise you.
32\t\t14 5\tIs a nude picture going round? Tell your safeguarding lead at once. Tell the child about {report-remove}.
1\t\t1\tTry not to hit back.
7\t\t3 8\tDo not delete the messages. They can be proof.
3\t\t9 0\tIf a nude picture of someone under 18 is going round, do not look at it or pass it on.
36\t\t1\tDo not tell the child to hit back.
36\t\t4\tDo not take away a phone or tablet unless the child wants you to.
39\t\t3 8\tSome bullying is a crime: violence, theft, harassment over and over, and hate crime.
39\t1\t3 8\tIn England, every state school must have a policy against bullying. Its head can act on bullying outside school too.
7\t\t8\tYou can make a complaint if the school does not deal with it.
childline\t\tFor anyone under 19 who wants to talk about being bullied, by phone or online.
children-first-support-line\t\tFor anyone in Scotland who cares for a child or is worried about one.
family-lives\t\tFor parents, carers and family members in England and Wales.
lifeline-ni\t\tWhen you are in distress or despair, in Northern Ireland.
local-council-children\t\tWhen bullying puts a child at risk of serious harm.
meic\t\tFor advice and someone on your side, if you are in Wales and up to 25.
mermaids\t\tIf it happens to a trans, non-binary or gender-questioning young person.
national-bullying-helpline\t\tFor advice about bullying at school, at work or online.
nhs-111-mental-health-england\t\tWhen your mental health cannot wait, in England.
nhs-111-wales-press-2\t\tWhen your mental health cannot wait, in Wales.
nhs-24-mental-health-hub\t\tWhen your mental health cannot wait, in Scotland.
ni-gateway\t\tWhen a child in Northern Ireland is at risk of serious harm.
nspcc-helpline\t\tFor an adult to talk through a worry about a child.
parent-talk\t\tFor parents and carers who want to talk to a parenting coach online.
police-101\t\tIf the bullying is a crime, such as a threat, and nobody is in danger now.
police-101\town-behaviour\tTo tell the police what you did.
posh\t\tFor people who work with children and need help with bullying online.
report-harmful-content\t\tIf you reported it and the site or app did not act. From age 13.
samaritans\t\tTo talk to someone who listens when it is hard to cope, day or night.
scotland-child-concern\t\tWhen a child in Scotland is at risk of serious harm.
shout\t\tTo get help by text when talking is too hard.
\t\tchildline|family-lives children-first-support-line|nspcc-helpline|national-bullying-helpline|police-101|report-harmful-content
1\t\tchildline|meic samaritans shout|police-101|national-bullying-helpline|report-harmful-content|mermaids
2\t\tnational-bullying-helpline|police-101|samaritans shout|nspcc-helpline|family-lives children-first-support-line|report-harmful-content
4\t\tfamily-lives children-first-support-line|nspcc-helpline|police-101|national-bullying-helpline|parent-talk|report-harmful-content|mermaids
8\t\tsamaritans shout|police-101|nhs-111-mental-health-england nhs-111-wales-press-2 nhs-24-mental-health-hub lifeline-ni
32\t\tlocal-council-children scotland-child-concern ni-gateway|police-101|posh|nspcc-helpline|report-harmful-content|mermaids
government\t\t\thttps://www.beds.police.uk/police-forces/bedfordshire-police/areas/about-us/about-us/information-for-families-of-someone-who-has-been-arrested-for-online-child-sexual-offences/
government\t\t\thttps://cypf.berkshirehealthcare.nhs.uk/mental-and-emotional-health/coping-behaviours/bullying
government\t\t\thttps://www.college.police.uk/guidance/responding-taking-or-sharing-nude-and-semi-nude-images-young-people
third-party\t\t\thttps://www.keepingchildrensafe.co.uk/bullying/bullying-at-school-uk-government-advice/
operator\t\t\thttps://www.internetmatters.org/issues/cyberbullying/deal-with-it/
operator\t\t\thttps://www.iwf.org.uk/what-we-do/why-we-exist/report-remove
third-party\t\t\thttps://www.life-central.org/parents-carers/school/bullying/
operator\t\t\thttps://nationalbullyinghelpline.co.uk/terms-and-conditions.html
government\t\t\thttps://newcastle.gov.uk/services/schools-learning-and-childcare/parent-information/bullying-school
operator\t\t\thttps://learning.nspcc.org.uk/research-resources/report-remove
press\t2024-11\t\thttps://parents-news.co.uk/2024/11/anti-bullying-week-2024-insight-and-advice-from-childline-and-the-nspcc-helpline
operator\t\t\thttps://www.samaritans.org/how-we-can-help/contact-samaritan/
operator\t\t\thttps://swgfl.org.uk/magazine/getting-support-from-the-professionals-online-safety-helpline-what-you-need-to-know/
third-party\t\t\thttps://www.teenwirral.com/bullying-and-online-safety-1
government\t2024-03\t\thttps://gov.uk/government/publications/sharing-nudes-and-semi-nudes-advice-for-education-settings-working-with-children-and-young-people/sharing-nudes-and-semi-nudes-how-to-respond-to-an-incident-overview",
    &[8, 41, 50, 337, 396, 404, 405, 1088, 1145, 1583, 3376, 3663, 3949, 5575, 6331, 7964]),
    ConcernEntry::packed(
"\
online-harm
Harmful things online
children
\tupset or worried by something harmful online
child\tupset or worried by something online
worried\tworried about what someone saw or was sent online
own-behaviour\tworried about what you do or look at online
family-of-offender\tclose to someone who did something harmful online
professional\tworried about something harmful online that reached a person you work with
If someone is in danger now, or is being forced to do something, call 999.
adult

trolling
troll
online abuse
death threats online
fake profile
someone pretending to be me
impersonation account
pile-on
doxxing
doxing
suicide content
self-harm content
gore video
violent video
child saw porn\tworried\t
child saw something upsetting online\tworried\t
online hate
dangerous challenge
harmful content
unwanted sexual messages
nasty comments online
online safety
internet safety
dangerous online challenge
hijacked account
my child saw a scary video\tworried\t
niwed ar-lein
misinformation and conspiracy theories
harmful online challenges
online hoax
bullying online-child-sexual-abuse intimate-image-abuse hate-crime suicidal-thoughts

6\t\t17 18\tIs it a crime, such as a threat? Tell {police-101}. In danger now: 999.
4\t\t17 4\tStay calm, listen to the child, and plan what to do next.
6\t\t10 9 16\tReport it to the site or app. If they do not act, ask {report-harmful-content}.
6\t\t17 5 0\tTake screenshots with the web address, date and time, but never of a sexual image of anyone under 18.
4\t\t1 19\tIs an adult asking a child for pictures, or to meet? Tell {ceop-safety-centre}.
6\t\t10 5\tReport child sexual abuse images to {iwf}. Send the web address only.
6\t\t10\tReport terrorist material to {anti-terrorist-hotline}.
1\t\t8\tTalk to {childline} about it. You can call day or night.
1\t\t1 19\tIs someone asking you for pictures, or to meet? Tell {ceop-safety-centre}. In danger now: 999.
1\t\t10 9 18\tReport it to the site or app. If they do not act and you are 13 or over, ask {report-harmful-content}.
1\t\t18\tIs it a threat, or another crime? You can tell {police-101}.
1\t\t6\tIs a sexual picture of you online? {report-remove} can help to get it taken down.
16\t\t14\tIs it about sexual images of anyone under 18? Call {stop-it-now}. It is there for families too.
16\t\t18 7\tCould a child be in danger? Tell {police-101} now.
16\t\t13\tThis is hard on you as well. When you cannot cope, call {samaritans}.
8\t\t14\tIs it about sexual thoughts, or images of anyone under 18? Call {stop-it-now}. You need not say who you are.
8\t\t12 0\tDo not look at, keep or send a sexual image of anyone under 18. It is against the law.
8\t\t18 3\tThreats can be a crime. You can tell {police-101} what you did.
8\t\t11\tWhen it is hard to cope, talk to {samaritans}. They listen day and night.
32\t\t17 18\tIs it a crime, such as a threat? Tell {police-101}. In danger now: 999.
32\t\t10 15\tReport it to the site or app. If they do not act, ask {posh}.
32\t\t17 5 0\tTake screenshots, but never of a sexual image of anyone under 18.
32\t\t1 19\tIs a child being groomed online? Tell {ceop-safety-centre}.
32\t\t10 5\tReport child sexual abuse images to {iwf}. Send the web address only.
32\t\t10\tReport terrorist material to {anti-terrorist-hotline}.
39\t\t17\tDo not delete the messages. They may be proof.
55\t\t5 0\tNever copy, save or send on a sexual image of anyone under 18.
39\t\t10 16 18\tYou can report fake profiles, bullying, threats, violence, pornography and posts about self-harm.
38\t\t10\tSites take down things that break their own rules.
37\t\t2\t{ceop-safety-centre} does not deal with bullying, fake accounts or hacked accounts. Tell the app or the school.
anti-terrorist-hotline\t\tTo report something that could be about terrorism.
ceop-safety-centre\t\tTo report someone who sexually abuses or pressures a child online.
ceop-safety-centre\tchild\tIf someone pressures you or asks for sexual pictures online.
childline\t\tFor anyone under 19 who wants to talk about what they saw or what was said.
iwf\t\tTo report web pages that show child sexual abuse images.
lff-family-and-friends\t\tA forum and courses for those close to someone arrested for such a crime.
local-council-children\t\tTo tell social workers that a child may not be safe.
ni-gateway\t\tTo report a worry about a child to social workers in Northern Ireland.
nspcc-helpline\t\tFor an adult to talk through a worry about a child.
police-101\t\tIf it is a crime, such as a threat, and nobody is in danger now.
police-101\town-behaviour\tTo tell the police what you did.
posh\t\tFor people who work with children and have a problem with online safety.
report-harmful-content\t\tIf you reported it and the site or app did not act. From age 13.
report-harmful-content\tworried\tIf the site or app did not act. You can report for a child under 13.
samaritans\t\tTo talk to someone who listens when it is hard to cope, day or night.
scotland-child-concern\t\tTo report a worry about a child in Scotland.
shout\t\tTo get help by text when talking is too hard.
stop-it-now\t\tIf it is about your own sexual thoughts, or images of anyone under 18.
stop-it-now\tfamily-of-offender\tIf someone close to you looked at sexual images of children.
\t\treport-harmful-content|police-101|childline|samaritans|nspcc-helpline|iwf
1\t\tchildline|ceop-safety-centre|report-harmful-content|police-101|samaritans shout
2\t\treport-harmful-content|police-101|samaritans shout|iwf|nspcc-helpline|anti-terrorist-hotline
4\t\treport-harmful-content|police-101|nspcc-helpline|ceop-safety-centre|iwf|anti-terrorist-hotline
8\t\tsamaritans|stop-it-now|police-101|shout
16\t\tstop-it-now|lff-family-and-friends|samaritans|police-101|nspcc-helpline
32\t\tpolice-101|local-council-children scotland-child-concern ni-gateway|posh|report-harmful-content|ceop-safety-centre|iwf|anti-terrorist-hotline
government\t\t\thttps://www.beds.police.uk/police-forces/bedfordshire-police/areas/about-us/about-us/information-for-families-of-someone-who-has-been-arrested-for-online-child-sexual-offences/
operator\t\t\thttps://www.ceopeducation.co.uk/parents/get-help/reporting-an-incident/
operator\t\t\thttps://www.ceop.police.uk/Safety-Centre/What-happens-when-I-make-a-report-YP/What-happens-when-I-make-a-report-parent/
third-party\t\t\thttps://www.keepingchildrensafe.co.uk/bullying/bullying-at-school-uk-government-advice/
operator\t\t\thttps://www.internetmatters.org/issues/cyberbullying/deal-with-it/
operator\t\t\thttps://www.iwf.org.uk/faqs/
operator\t\t\thttps://learning.nspcc.org.uk/research-resources/report-remove
operator\t\t\thttps://safeguardingtool.nspcc.org.uk/what-you-can-do/report-abuse/what-to-do-child-speaks-out-about-abuse/
press\t2024-11\t\thttps://parents-news.co.uk/2024/11/anti-bullying-week-2024-insight-and-advice-from-childline-and-the-nspcc-helpline
operator\t\t\thttps://reportharmfulcontent.com/advice/other/further-advice/faqs
operator\t\t\thttps://saferinternet.org.uk/online-issue/reporting
operator\t\t\thttps://www.samaritans.org/how-we-can-help/contact-samaritan/
operator\t\t\thttps://www.stopitnow.org.uk/concerned-about-the-behaviour-of-another-adult/online-behaviour/if-youre-worried-about-the-online-sexual-behaviour-of-an-adult-who-hasnt-been-arrested/
operator\t\t\thttps://www.stopitnow.org.uk/faq/
operator\t\t\thttps://www.stopitnow.org.uk/helpline/
operator\t\t\thttps://swgfl.org.uk/magazine/getting-support-from-the-professionals-online-safety-helpline-what-you-need-to-know/
operator\t\t\thttps://swgfl.org.uk/helplines/report-harmful-content/
operator\t\t\thttps://swgfl.org.uk/magazine/top-tips-for-reporting-harmful-content-online
operator\t\t\thttps://swgfl.org.uk/magazine/how-report-harmful-content-can-help-this-safer-internet-day/
operator\t\t\thttps://www.thinkuknow.co.uk/11_13/help/CEOP/",
    &[11, 33, 42, 404, 479, 485, 486, 1046, 1131, 1132, 3185, 3310, 3597, 5103, 5721, 7607]),
    ConcernEntry::packed(
"\
non-recent-abuse
Child abuse that happened in the past
sexual-harm
\tsomeone who was abused as a child, even if it was many years ago
child\tunder 18 and someone abused you in the past
worried\tworried about someone who was abused as a child
own-behaviour\tworried about what you did to a child, even if it was long ago
family-of-offender\tclose to someone who abused a child in the past, or may have
professional\thelping someone who was abused as a child
If you, a child or someone else is in danger now, call 999.
adult
true
historic abuse
historical abuse
historical sexual abuse
historic child abuse
past abuse
childhood abuse
childhood sexual abuse
abused as a child
abused when I was young
happened years ago
children's home abuse
boarding school abuse
survivor
adult survivor
flashbacks from childhood
never told anyone
my dad abused me
cam-drin hanesyddol
cam-drin yn y gorffennol
child-sexual-abuse institutional-abuse sexual-violence mental-health victim-of-crime

2\t\t7 0 4\tIt was not your fault, and it is not too late. There is no time limit for telling the police.
2\t\t0 11 1\tIf you think that a child may be at risk now, tell {police-101} or {nspcc-helpline}.
2\t\t12\tTake your time. You choose when to tell someone, and how.
2\t\t12 2 0\tWhen you feel ready, you can tell {police-101}. They take it seriously, however long ago it was.
2\t\t0\tFind support for yourself too.
1\t\t7\tIt was not your fault. Tell a grown-up you trust.
1\t\t8 0 11\tTalk to {childline}, if you are under 19. Say if you or another child may be at risk now.
1\t\t12 0 4\tYou can tell {police-101} too. There is no time limit.
4\t\t0 11 1\tIf a child may be at risk now, tell {police-101} or {nspcc-helpline}.
32\t\t0 11 1\tIf a child may be at risk now, tell {police-101}. You may have to pass on what the person tells you.
36\t\t12\tListen to the person, and show that you take it seriously.
36\t\t12\tLet them tell it in their own time.
36\t\t5\tTell them about {napac}, which listens to adults who were abused as children.
36\t3\t1\tYou can also tell {local-council-children} that a child may be at risk.
36\t8\t6\tIn Northern Ireland, you can also tell {ni-gateway} that a child may be at risk.
8\t\t10\tTalk to {stop-it-now}. You need not say who you are.
8\t\t0 11\tIf a child may be at risk now, tell {police-101}.
8\t\t9\tWhen you cannot cope, talk to {samaritans}.
16\t\t7 0\tIf a child may be at risk, tell {police-101} or {nspcc-helpline}. Do not tell the person.
16\t\t10\tTalk to {stop-it-now} about someone close to you. You need not say who you are.
16\t\t9\tWhen you cannot cope, talk to {samaritans}.
36\t\t12\tDo not ask questions that put an answer into the person's mouth.
4\t\t7\tIf a child may be at risk, do not talk to the person you suspect. It can make things worse for the child.
60\t\t0 4\tThere is no time limit for reporting the abuse of a child.
38\t\t12 3\tPeople have many reasons for staying silent for years.
54\t\t3\tPeople have been convicted for abuse from a long time ago.
39\t\t3\tOld photos, and what other people remember, may still be evidence.
39\t\t0\tIt is taken seriously even if the person who did it has died.
7\t\t0 11\tIf children may be at risk now, the staff you tell may have to pass it on.
24\t\t10\tIf what you say shows which child is at risk, or a crime, {stop-it-now} passes it on.
childline\t\tTo talk about it, if you are under 19.
lff-family-and-friends\t\tIf they were arrested over online sexual offences against children.
live-fear-free\t\tAdvice for staff in Wales about sexual violence, at any hour.
local-council-children\t\tIf a child may be at risk now: the council where the child lives.
local-council-children\tchild\tTo tell social workers, if you or another child may be at risk now.
meic\t\tFor advice, if you are under 25 and in Wales.
napac\t\tTo talk, if you are an adult who was abused as a child in any way.
napac\tprofessional\tFor adults abused as children, and for the staff who help them.
ni-domestic-sexual-abuse-helpline\t\tTo talk at any hour about abuse at home or sexual abuse.
ni-domestic-sexual-abuse-helpline\tworried\tTo talk at any hour about how to help someone.
ni-domestic-sexual-abuse-helpline\tprofessional\tAdvice for staff, at any hour.
ni-gateway\t\tIf a child may be at risk now: the Trust where the child lives.
nspcc-helpline\t\tIf you think that a child may be at risk now.
nspcc-helpline\tprofessional\tFor advice, if a child may be at risk now.
police-101\t\tTo tell the police, however long ago it was.
police-101\tworried\tTo tell the police, or if a child may be at risk now.
police-101\town-behaviour\tTo tell the police what you did.
police-101\tfamily-of-offender\tTo tell the police what you know.
police-101\tprofessional\tIf a child may be at risk now, or the person wants to report it.
rape-crisis-england-wales\t\tTo talk at any hour about sexual abuse, if you are 16 or over.
rape-crisis-england-wales\tworried\tTo talk at any hour about how to help someone after sexual abuse.
rape-crisis-scotland\t\tTo talk about sexual abuse, whenever it happened.
rape-crisis-scotland\tchild\tTo talk about sexual abuse, if you are 13 or over.
rape-crisis-scotland\tworried\tTo talk about how to help someone after sexual abuse.
rape-crisis-scotland\tprofessional\tAdvice for staff who help someone after sexual abuse.
safe-spaces\t\tIf it was in the Church of England, Church in Wales or Catholic Church.
samaritans\t\tTo talk to someone who listens, at any hour.
scotland-child-concern\t\tIf a child in Scotland may be at risk now.
stop-it-now\t\tTo talk about what you did. You need not say who you are.
stop-it-now\tfamily-of-offender\tTo talk about someone close to you. You need not say who you are.
survivors-trust\t\tTo talk, and to find a sexual abuse service near you.
survivors-trust\tworried\tTo talk, and to find them a sexual abuse service nearby.
survivors-trust\tprofessional\tTo find a sexual abuse service near the person.
take-it-down\t\tTo get old pictures of you removed, from when you were under 18.
thirtyone-eight\t\tIf it was in a church or another faith group.
\t\tnapac|rape-crisis-england-wales rape-crisis-scotland ni-domestic-sexual-abuse-helpline|police-101|childline|samaritans|survivors-trust
1\t\tchildline|police-101|local-council-children|rape-crisis-england-wales rape-crisis-scotland ni-domestic-sexual-abuse-helpline|meic
2\t\tnapac|rape-crisis-england-wales rape-crisis-scotland ni-domestic-sexual-abuse-helpline|samaritans|police-101|nspcc-helpline|survivors-trust|safe-spaces|take-it-down
4\t\trape-crisis-england-wales rape-crisis-scotland ni-domestic-sexual-abuse-helpline|police-101|nspcc-helpline|survivors-trust|local-council-children ni-gateway|thirtyone-eight
8\t\tstop-it-now|samaritans|police-101
16\t\tstop-it-now|samaritans|nspcc-helpline|police-101|local-council-children|lff-family-and-friends
32\t\tlocal-council-children scotland-child-concern ni-gateway|police-101|napac|live-fear-free rape-crisis-scotland ni-domestic-sexual-abuse-helpline|survivors-trust|nspcc-helpline|thirtyone-eight
government\t2025-03\t\thttps://derbyshirescp.trixonline.co.uk/chapter/adults-who-disclose-non-recent-abuse
government\t\t\thttps://eastcambs.gov.uk/content/report-child-abuse
third-party\t\t\thttps://www.hertscitizensacademy.org/module.php?id=77
government\t\t\thttps://www.llradultsafeguarding.co.uk/historic-non-recent-allegations/
operator\t\t\thttps://www.lucyfaithfull.org.uk/reporting-abuse-and-police-involvement/
operator\t2021-09\t\thttps://napac.org.uk/board_statement_26sept21/
government\t\t\thttps://www.nidirect.gov.uk/articles/reporting-child-abuse-and-neglect
operator\t\t\thttps://safeguardingtool.nspcc.org.uk/what-you-can-do/report-abuse/what-to-do-child-speaks-out-about-abuse/
press\t2024-11\t\thttps://parents-news.co.uk/2024/11/anti-bullying-week-2024-insight-and-advice-from-childline-and-the-nspcc-helpline
operator\t\t\thttps://www.stopitnow.org.uk/faq/
operator\t\t\thttps://www.stopitnow.org.uk/helpline/
government\t2025-04\t\thttps://www.sussexsafeguardingchildrenprocedures.co.uk/?p=7040
government\t2024-01\t\thttps://www.traffordappp.co.uk/historic-non-recent-allegations-of-abuse-including-sexual-abuse/",
    &[16, 54, 66, 450, 510, 516, 521, 883, 968, 969, 2547, 2730, 3243, 5927, 6872, 7971]),
    ConcernEntry::packed(
"\
institutional-abuse
Abuse by staff, carers or people in charge
at-home
\tworried about abuse in a care home, school, club or place of worship
child\thurt or scared by an adult in charge, such as a teacher, coach or carer
adult\thurt, neglected or used by someone who is meant to care for you
worried\tworried about someone in a care home, school, club or place of worship
own-behaviour\tworried about how you treat someone in your care
family-of-offender\tclose to a worker or volunteer who hurt someone, or may have
professional\tworried that staff or volunteers are harming a child or an adult
If you or someone else is in danger now, call 999.
worried
true
care home abuse
nursing home neglect
care home neglect
staff hitting residents
rough handling
abuse by a carer
hospital abuse
nursery abuse
teacher inappropriate with pupil
abuse by a teacher
teacher touched me\tchild\t
coach touching children
abuse in sport
abuse at a club
scout leader
church abuse
priest abuse
abuse in a place of worship
position of trust
LADO\tprofessional\tlocal-council-children
cam-drin sefydliadol
cam-drin mewn sefydliadau
low-level concern about a member of staff\tprofessional\t
low-level concerns\tprofessional\t
allegation against a teacher
allegations against staff
abuse of a position of trust\tprofessional\t
PIPOT\tprofessional\t
organisational abuse
whistleblowing adult-at-risk elder-abuse child-safety non-recent-abuse
36\t\t15\tSomeone is afraid of some of the staff, or of being alone with them.
36\t\t15\tThey have injuries that nobody can explain, or pressure sores (bed sores).
36\t\t15\tThey look, feel or behave in a different way from before.
36\t\t15\tThey lose weight, or do not get the food, drink or medicine that they need.
36\t\t15\tTheir money or belongings go missing.
1\t\t20\tIf an adult in charge hurts you, it is not your fault. Tell another adult you trust.
1\t\t22\tTalk to {childline} about it, if you are under 19.
1\t\t24\tIf it may be a crime, you can tell {police-101}.
1\t4\t2\tIn Scotland, you can tell {care-inspectorate-scotland} about the care you get.
2\t\t24\tIf someone hurts you, or it may be a crime, tell {police-101}.
2\t7\t15 13 4 1\tTell the council's social workers for adults at once.
2\t8\t0 34\tIn Northern Ireland, tell the Trust's social workers. When they are closed, call {ni-emergency-social-work}.
2\t7\t8 19\tYou can ask a nurse, a doctor or a social worker to report it for you.
2\t\t15\tIf it is a small worry, you can tell the manager and ask what will change.
4\t\t24 7\tIf someone was hurt, or it may be a crime, tell {police-101}.
4\t\t15 7 13\tListen to the person, and take what they say seriously. You need not be sure.
4\t\t28 7\tIf it is about a child, you can also call {nspcc-helpline}.
4\t1\t15 13\tIn England, tell {council-adult-social-care-england} at once about an adult in care.
4\t2\t15 4\tIn Wales, tell {adult-safeguarding-wales} at once about an adult in care.
4\t4\t26 11\tIn Scotland, tell {police-101} or social work the same day about a child.
4\t8\t0 18 34\tIn Northern Ireland, tell the Trust's social workers. When they are closed, call {ni-emergency-social-work}.
4\t3\t7\tIf it is about a child, tell {local-council-children}.
4\t1\t9 36 14\tIn England, ask there for the LADO, who deals with worries about staff.
4\t1\t35\tIn England, you can tell {ofsted} about a nursery too.
4\t\t28\tIn sport, you can tell the sport's governing body too.
4\t\t15\tFor a small worry in a care home, tell the manager and ask what will change.
32\t1\t16 36 29\tIn England, tell the LADO within one working day if staff may harm a child.
32\t2\t32 5\tIn Wales, tell the Designated Officer within 24 hours or the next working day.
32\t4\t26 11\tIn Scotland, tell {police-101} or social work the same day about a child.
32\t8\t0 18 34\tIn Northern Ireland, tell the Trust's social workers. When they are closed, call {ni-emergency-social-work}.
32\t1\t16 36\tReach the LADO through {local-council-children}.
32\t2\t32\tDo so if staff may have harmed a child or an adult at risk. Reach the officer through {local-council-children}.
32\t1\t15 13\tIn England, if an adult in care may be harmed, tell {council-adult-social-care-england} at once.
32\t2\t10\tYou must tell {adult-safeguarding-wales} if you have reason to think an adult is at risk.
32\t4\t1\tIn Scotland, if an adult in care may be harmed, ask {adult-protection-scotland} whom to tell.
32\t\t24\tIf it may be a crime, tell {police-101}.
32\t\t21\tUse your own safeguarding procedure where you can. If nobody acts for a child, call {nspcc-whistleblowing}.
8\t\t7\tHave you hurt someone? Call 999 if they need help now. You can tell {police-101} what you did.
8\t\t27\tBe honest with yourself about what you do. That takes courage.
8\t\t31\tIf it is sexual and about anyone under 18, talk to {stop-it-now}. You need not say who you are.
8\t\t30\tWhen you cannot cope, talk to {samaritans}.
16\t\t20\tIf anyone may be at risk, tell {police-101}. About a child, you can call {nspcc-helpline} too. Do not tell the person.
16\t\t31 30\tIf it is sexual and about anyone under 18, talk to {stop-it-now}. They help families too.
16\t\t30\tWhen you cannot cope, talk to {samaritans}.
36\t\t6 25\tDo not look into it by yourself, and do not confront the person you suspect.
36\t\t6 25\tDo not say that you will keep it secret.
32\t3\t33 23\tDo not ask leading questions. Write down the person's own words, with the time and date.
4\t\t17\tSigns of abuse can look like dementia or distress. Still take them seriously.
32\t1\t9 16\tThe LADO must hear of harm to a child, a crime against one, a risk to children, or someone unfit to work with them. If it is urgent, at once.
34\t2\t3\tIn Wales, the inspector does not settle one person's complaint. Complain to the service or the council too.
32\t4\t12\tIn Scotland, some cases of teachers must also go to the General Teaching Council for Scotland.
24\t\t31\tIf what you say shows which child is at risk, or a crime, {stop-it-now} passes it on.
adult-protection-gateways-ni\t\tIf it is about an adult in care: the Trust where they live.
adult-protection-gateways-ni\tadult\tTo tell social workers that someone harms or neglects you.
adult-protection-scotland\t\tIf it is about an adult in care: they tell you whom to contact.
adult-protection-scotland\tadult\tTo find out whom to tell that someone harms or neglects you.
adult-safeguarding-wales\t\tIf it is about an adult in care: the council where they live.
adult-safeguarding-wales\tadult\tTo tell the council that someone harms or neglects you.
care-inspectorate-scotland\t\tTo tell the inspector about a care service or childminder.
care-inspectorate-scotland\tchild\tTo tell the inspector about the care you get.
care-inspectorate-wales\t\tTo tell the inspector about a care service, childminder or nursery.
childline\t\tTo talk about it, if you are under 19.
council-adult-social-care-england\t\tIf it is about an adult in care: the council where they live.
council-adult-social-care-england\tadult\tTo tell the council that someone harms or neglects you.
cqc\t\tTo tell the inspector about a care home, home care or hospital.
help-at-hand\t\tFor your rights, if you are in care or live away from home.
hourglass\t\tIf it is about an older person, at any hour.
hourglass\tadult\tIf you are an older person, at any hour.
lff-family-and-friends\t\tIf they were arrested over online sexual offences against children.
local-council-children\t\tIf it is about a child: the council where the child lives.
local-council-children\tchild\tTo tell social workers that an adult in charge hurts you.
meic\t\tFor advice and someone to speak up for you, if you are in Wales.
mental-welfare-commission-scotland\t\tAdvice on rights in mental health care. They call you back.
napac\t\tIf this happened to you when you were a child.
ni-emergency-social-work\t\tFor a social worker when offices are closed, in Northern Ireland.
ni-gateway\t\tIf it is about a child: the Trust where the child lives.
nspcc-helpline\t\tIf it is about a child: advice, and they can pass it on.
nspcc-whistleblowing\t\tIf an organisation handles the protection of children badly.
police-101\t\tIf a child is at risk, someone was hurt, or it may be a crime.
police-101\tchild\tIf you are not safe, or it may be a crime.
police-101\tadult\tIf someone hurt you, or it may be a crime.
police-101\town-behaviour\tTo tell the police what you did.
police-101\tfamily-of-offender\tTo tell the police what you know.
samaritans\t\tTo talk to someone who listens, at any hour.
scotland-child-concern\t\tIf it is about a child in Scotland. It says how to find social workers.
stop-it-now\t\tIf it is sexual and about anyone under 18. You need not say who you are.
stop-it-now\tfamily-of-offender\tIf it is sexual and about anyone under 18. They help families too.
thirtyone-eight\t\tIf it is about a church or another faith group.
\t\tcouncil-adult-social-care-england adult-safeguarding-wales adult-protection-scotland adult-protection-gateways-ni|local-council-children ni-gateway|police-101|childline|cqc care-inspectorate-wales care-inspectorate-scotland
1\t\tchildline|local-council-children|help-at-hand care-inspectorate-scotland meic|police-101|samaritans
2\t\tcouncil-adult-social-care-england adult-safeguarding-wales adult-protection-scotland adult-protection-gateways-ni|police-101|hourglass|cqc care-inspectorate-wales care-inspectorate-scotland|local-council-children scotland-child-concern ni-gateway|ni-emergency-social-work|mental-welfare-commission-scotland|thirtyone-eight|napac
4\t\tcouncil-adult-social-care-england adult-safeguarding-wales adult-protection-scotland adult-protection-gateways-ni|local-council-children ni-gateway|police-101|nspcc-helpline|scotland-child-concern|cqc care-inspectorate-wales care-inspectorate-scotland|hourglass|thirtyone-eight
8\t\tsamaritans|stop-it-now|police-101
16\t\tsamaritans|stop-it-now|nspcc-helpline|council-adult-social-care-england adult-safeguarding-wales adult-protection-scotland adult-protection-gateways-ni|police-101|local-council-children ni-gateway|lff-family-and-friends
32\t\tcouncil-adult-social-care-england adult-safeguarding-wales adult-protection-scotland adult-protection-gateways-ni|local-council-children ni-gateway|police-101|nspcc-whistleblowing|cqc care-inspectorate-wales care-inspectorate-scotland|thirtyone-eight
government\t\t\thttps://belfasttrust.hscni.net/service/adult-protection-gateway-team/
government\t\t\thttp://www.careinfoscotland.scot/topics/your-rights/protection-from-harm/
government\t\t\thttp://www.careinspectorate.com/index.php/complaints
government\t2021-01\t\thttps://www.careinspectorate.wales/providing-feedback-about-care-services-wales-html
government\t2024-05\t\thttps://www.carmarthenshire.gov.wales/council-services/social-care-health/are-you-worried-about-an-adult/
government\t2024-04\t\thttps://ourpeople.carmarthenshire.gov.wales/our-people/hr/recruitment/disclosure-and-barring-service-guidance-for-managers/dealing-with-a-situation-where-you-have-safeguarding-concerns
third-party\t\t\thttps://cottinghamprimary.co.uk/Cause-for-Concern
government\t\t\thttps://eastcambs.gov.uk/content/report-child-abuse
operator\t\t\thttps://www.elderabuse.org.uk/FAQs/i-suspect-that-an-older-person-may-be-being-abused-but-im-not-sure-should-i-report-it
government\t\t\thttps://essex.gov.uk/children-young-people-and-families/find-support-services-children-and-their-families/local
government\t2016\t\thttp://www.freefromfear.wales/staff/12-safeguarding
government\t2021-09\t\thttps://scotgov.theapsgroup.scot/national-guidance-for-child-protection-in-scotland/181/
government\t\t\thttps://www.gov.scot/publications/registration-independent-schools-scotland-guidance-proprietors-overseeing-schools-child-protection-safeguarding-arrangements/pages/6/
government\t2023-08\t\thttps://hackney.gov.uk/safeguarding-vulnerable-adults/
government\t\t\thttps://www.hants.gov.uk/socialcareandhealth/childrenandfamilies/safeguardingchildren/allegations
operator\t\t\thttps://www.independentage.org/how-to-spot-signs-of-care-home-abuse
government\t\t\thttps://m.luton.gov.uk/Page/Show/Health_and_social_care/safeguarding/safeguarding_children/Pages/Reporting-a-concern-about-an-adult-who-works-with-children.aspx
government\t\t\thttps://www.nice.org.uk/guidance/NG189/chapter/recommendations
government\t\t\thttps://www.nidirect.gov.uk/articles/reporting-child-abuse-and-neglect
government\t\t\thttps://www.northlincs.gov.uk/people-health-and-care/worried-about-an-adult/
operator\t\t\thttps://safeguardingtool.nspcc.org.uk/what-you-can-do/report-abuse/what-to-do-child-speaks-out-about-abuse/
operator\t\t\thttps://www.nspcc.org.uk/keeping-children-safe/reporting-abuse/dedicated-helplines/whistleblowing-advice-line/
press\t2024-11\t\thttps://parents-news.co.uk/2024/11/anti-bullying-week-2024-insight-and-advice-from-childline-and-the-nspcc-helpline
third-party\t2013\t\thttps://www.perfectchildcarecompany.com/safeguarding-children/
government\t\t\thttps://www.plymouth.gov.uk/report-adult-abuse-or-neglect
third-party\t\t\thttps://qub.ac.uk/directorates/HumanResources/legal-services-and-employee-relations/working-with-children-and-adults-at-risk/policies-and-procedures-to-comply-with/safeguarding-concerns/what-to-do-if-someone-raises-a-concern
third-party\t\t\thttps://scottishrugby.org/?p=1380
operator\t\t\thttps://seek-help.stopitnow.org.uk/why-change/introduction
government\t\t\thttps://www.sportengland.org/our-work/safeguarding/reporting-or-responding-to-a-concern/
government\t2023\t\thttps://www.staffsscp.org.uk/allegations-of-abuse/
operator\t\t\thttps://www.stopitnow.org.uk/faq/
operator\t\t\thttps://www.stopitnow.org.uk/helpline/
government\t\t\thttps://diogelu.cymru/en/s5-i/s5-i-7/
government\t\t\thttps://safeguarding.wales/en/adu-i/adu-i-a5/a5-p3
government\t\t\thttps://westerntrust.hscni.net/service/regional-emergency-social-work-resws
government\t\t\thttps://www.wiltshire.gov.uk/child-care-dealing-with-any-concerns
government\t\t\thttps://www.saferchildrenyork.org.uk/advice-parents-carers-1/allegations-childcare-workers-advice-parents",
    &[19, 62, 70, 588, 639, 647, 652, 1326, 1397, 1748, 5047, 5283, 5830, 8650, 10108, 13762]),
    ConcernEntry::packed(
"\
whistleblowing
Speaking up about wrongdoing at work
money-and-crime
\tworried about wrongdoing where you work or volunteer
child\tunder 18 and have seen something wrong where you work or help out
worried\tworried about wrongdoing in an organisation
own-behaviour\tworried about something wrong that you did at work
family-of-offender\tclose to someone who did something wrong at work
If someone is in danger now, call 999.
professional

whistleblower
whistleblow
blow the whistle
report my employer
report my manager
report my boss
speak up at work
raise a concern at work
cover-up at work
wrongdoing at work
unsafe staffing
poor care at work
gagging clause
NDA
malpractice
freedom to speak up
chwythu'r chwiban
protected disclosure
institutional-abuse child-safety adult-at-risk crime-information fraud
36\t\t5\tThere is a crime at work, such as fraud.
36\t\t5\tSomeone's health or safety is in danger.
36\t\t5\tThe employer is breaking the law.
36\t\t5\tSomeone is hiding wrongdoing.
36\t\t5\tThe environment is being harmed.
1\t\t9\tTalk to {childline} about what you have seen, if you are under 19.
1\t\t6 3\tIf it is a crime, you can tell {police-101}.
1\t\t7 4\tTell an adult you trust, or someone more senior at work.
38\t\t6 3\tIf it is a crime, or someone is being harmed, you can tell {police-101}.
34\t\t5 10\tIf you are not sure that the law protects you, ask {protect-advice-line} first.
34\t\t4\tTell your employer, if you can. Many have a policy for this.
34\t\t4\tIf you cannot, or nobody acts, tell the official body for that kind of problem.
34\t\t4\tIf your name must be kept private, say so straight away.
34\t\t8\tIf it is about the safety of children and nobody acts, call {nspcc-whistleblowing}.
4\t\t8\tIf an organisation does not keep children safe, call {nspcc-whistleblowing}.
4\t\t4\tIf nobody takes it seriously, tell someone more senior there, or the official body.
34\t1\t6 3\tIn the NHS in England, you can talk to a Freedom to Speak Up guardian where you work.
38\t1\t6 3\tIf it is about a care service or hospital in England, you can tell {cqc}.
38\t2\t1\tIf it is about a care service in Wales, you can tell {care-inspectorate-wales}.
38\t4\t0\tIf it is about a care service in Scotland, you can tell {care-inspectorate-scotland}.
35\t\t4\tDo not go to the media. If you do, you usually lose your legal rights.
34\t\t5\tDo not use it for a dispute about your own job. Use the grievance policy for that.
35\t\t5 2\tYour employer must not sack you or treat you badly for speaking up.
34\t\t5 2\tA clause that tells you to keep quiet cannot stop you from reporting wrongdoing.
39\t\t4\tYou can report without your name, but less may be done about it.
35\t\t5 2\tThe law protects trainees and agency workers too.
34\t8\t4\tIn Northern Ireland, the way to do it is different. Ask before you act.
care-inspectorate-scotland\t\tTo tell the inspector about a care service or childminder.
care-inspectorate-wales\t\tTo tell the inspector about a care service, childminder or nursery.
childline\t\tTo talk about any worry, if you are under 19.
cqc\t\tTo tell the inspector about a care home, home care or hospital.
crimestoppers\t\tTo say what you know about a crime, without your name.
meic\t\tFor advice and someone to speak up for you, if you are in Wales.
nspcc-helpline\t\tIf a child may be at risk.
nspcc-whistleblowing\t\tIf an organisation does not keep children safe.
ofsted\t\tTo tell the inspector about a nursery, school or children's home.
police-101\t\tIf it is a crime and nobody is in danger now.
police-101\town-behaviour\tTo tell the police what you did.
police-101\tfamily-of-offender\tTo tell the police what you know.
protect-advice-line\t\tLegal advice, before or after you speak up at work.
speak-up\t\tFor NHS and social care staff in England.
\t\tprotect-advice-line|cqc care-inspectorate-wales care-inspectorate-scotland|nspcc-whistleblowing|police-101|ofsted|crimestoppers
1\t\tchildline|police-101|meic|crimestoppers
34\t\tprotect-advice-line|cqc care-inspectorate-wales care-inspectorate-scotland|nspcc-whistleblowing|police-101|ofsted|speak-up|crimestoppers
34\t4\tprotect-advice-line|nspcc-whistleblowing|police-101|care-inspectorate-scotland|crimestoppers
4\t4\tnspcc-whistleblowing|police-101|nspcc-helpline|care-inspectorate-scotland|crimestoppers
\t4\tprotect-advice-line|nspcc-whistleblowing|police-101|care-inspectorate-scotland|crimestoppers
4\t\tcqc care-inspectorate-wales care-inspectorate-scotland|nspcc-whistleblowing|police-101|nspcc-helpline|ofsted|crimestoppers
government\t\t\thttp://www.careinspectorate.com/index.php/complaints
government\t2021-01\t\thttps://www.careinspectorate.wales/providing-feedback-about-care-services-wales-html
government\t\t\thttps://www.equalityhumanrights.com/en/whistleblowing
government\t\t\thttps://optical.org/en/standards-and-guidance/speaking-up/g-sources-of-further-advice/
government\t\t\thttps://gov.uk/whistleblowing/who-to-tell-what-to-expect
third-party\t\t\thttps://www.cwgrowthhub.co.uk/gov/whistleblowing-employees
government\t\t\thttps://www.england.nhs.uk/ourwork/freedom-to-speak-up/how-to-speak-up-to-us-about-other-nhs-organisations/
operator\t\t\thttps://safeguardingtool.nspcc.org.uk/what-you-can-do/report-abuse/what-to-do-child-speaks-out-about-abuse/
operator\t\t\thttps://www.nspcc.org.uk/keeping-children-safe/reporting-abuse/dedicated-helplines/whistleblowing-advice-line/
press\t2024-11\t\thttps://parents-news.co.uk/2024/11/anti-bullying-week-2024-insight-and-advice-from-childline-and-the-nspcc-helpline
operator\t\t\thttps://protect-advice.org.uk/complaints-policy",
    &[14, 51, 67, 378, 417, 430, 431, 727, 798, 1007, 2200, 2366, 2739, 3678, 4404, 5437]),
    ConcernEntry::packed(
"\
domestic-abuse
Abuse by a partner, ex-partner or relative
right-now
\thurt, controlled or scared by a partner or relative, or worried about someone who is
child\thurt or scared by someone at home or someone you go out with
adult\thurt, controlled or scared by a partner, an ex-partner or a relative
worried\tworried about someone whose partner or relative hurts or controls them
own-behaviour\tworried that you hurt, frighten or control someone close to you
family-of-offender\tclose to someone who hurts or controls a partner
professional\tworking with someone who is abused at home
If you or someone else is in danger now, call 999.
adult
true
domestic violence
coercive control
controlling partner
gaslighting
love bombing
narcissist
abusive husband
abusive wife
abusive boyfriend
abusive girlfriend
abusive ex
abusive relationship
hits me
scared of my partner
walking on eggshells
toxic relationship
battered
emotional abuse
women's refuge
clare's law
silent solution
my boyfriend hits me
my girlfriend hits me
my husband hits me
my wife hits me\tadult\t
battered husband\tadult\tmens-advice-line
my dad hits my mum\tchild\t
marac\tprofessional\t
idva\tprofessional\t
operation encompass\tprofessional\t
cam-drin domestig
trais domestig
rheolaeth drwy orfodaeth
teenage relationship abuse
abuse in intimate personal relationships between children
children who see domestic abuse\tprofessional\t
VAWG\tprofessional\t
violence against women and girls
VAWDASV\tprofessional\t
MARAC referral\tprofessional\t
DASH risk assessment\tprofessional\t
domestic violence disclosure scheme
DVDS
coercive and controlling behaviour
non-fatal strangulation
domestic abuse protection order
non-molestation order
domestic violence or abuse
psychological abuse
economic-abuse stalking sexual-violence own-abusive-behaviour child-safety homelessness
52\t\t0\tSomeone checks what they do, who they see and where they go.
52\t\t28\tThey are cut off from friends and family, or kept without money.
52\t\t28\tThey are put down, threatened, watched or followed.
52\t\t28\tThey are hit or hurt, or made to do sexual things.
1\t\t28 14 20\tIf someone at home is being hurt, get to a safe place and call 999. Do not get in between.
1\t\t28 17\tTell an adult you trust what is happening, or talk to {childline}.
1\t\t21 32\tIf someone may check your phone, ask for help on a safer one, such as a friend's or one at school.
2\t\t28\tIf you are attacked, get to a room you can get out of and call 999.
2\t\t21 32\tIf they may check your phone, ask for help on a safer one, such as a friend's or one in a library.
2\t\t21 32 3 16\tPlan with a helpline before you leave or change passwords or settings. If they notice, the abuse may get worse.
2\t\t28\tTell someone you trust what is happening.
2\t\t28 31\tKeep your phone with you. If they may look in it, save a helpline's number under another name.
2\t\t32 21 12\tWhen it is safe, take this page out of your history, and check who can see where you are through your accounts.
4\t\t14 1 16\tTalk to the person alone, in private. Listen, and believe what they say.
4\t\t14 1 16\tTell them that it is not their fault. Let them decide what to do, and when.
4\t\t2 30 3 16\tAsk a helpline what you can do. Leaving can be the most dangerous time, so it needs a plan.
4\t\t21 32\tIf their phone may be watched, do not write to them about it. Let them use yours to ask for help.
16\t\t14 20 30\tIf someone is being hurt, call 999. Do not step in between them.
16\t\t14 1 16\tTalk to the person who is hurt, alone and in private. Listen, and believe what they say.
16\t\t26 24\tIf a child lives with it, ask {nspcc-helpline} what to do.
32\t\t14 1 16\tSee the person alone, in private. Listen, and believe what they say.
32\t\t11 26\tIf you are trained, ask the DASH questions, which show how high the risk is.
32\t\t27 7 26\tHigh risk? Ask your safeguarding lead to send the case to the local MARAC.
32\t3\t26\tIf a child is affected, tell {local-council-children} as well as any MARAC.
32\t4\t26\tIn Scotland, if a child is affected, tell council social workers or {scotland-child-concern} as well.
32\t8\t26\tIn Northern Ireland, if a child is affected, tell the social workers of the Trust where the child lives as well.
32\t3\t27 7\tIn England and Wales, ask your safeguarding lead for an IDVA too: an adviser who speaks for the person at the MARAC.
8\t\t23\tBe honest with yourself about what you have done. That takes courage.
8\t\t23 22\tNotice what happens just before you act in this way.
8\t\t23 18\tAsk for help to change, such as a course.
8\t7\t23\tTalk to {respect-phoneline} about how you treat your partner.
2\t\t28\tOnce you are out, do not go back into the house alone.
2\t\t31\tDo not keep messages or plans about leaving where they may find them.
1\t\t14 20\tDo not try to stop it yourself. Keep yourself safe.
1\t\t21 32\tDo not change passwords or settings yet. The person may notice. Ask {childline} first.
36\t\t14 20\tDo not step in between them, and do not confront the person who is abusive.
16\t\t14 20\tDo not confront the person who is abusive.
52\t\t1 3\tDo not tell the person to leave before they are ready.
52\t\t14\tDo not ask why they have not left.
8\t\t18\tDo not blame your partner, drink or work for what you do.
2\t\t14 1 16 28 0\tIt is not your fault. It can happen to anyone, men too.
1\t\t14 1 16\tIt is not your fault.
1\t\t24\tIf you see or hear abuse at home, you are a victim of it too. You can ask for help for yourself.
62\t\t24\tChildren who see or hear the abuse are victims too.
26\t3\t29 24\tIn England and Wales, controlling a partner is a crime, called coercive control. It still is after a split.
2\t3\t24 25 4 6\tClare's Law in England and Wales: you can ask {police-101} if your partner has a history of abuse. They tell you in person.
52\t3\t5 4\tClare's Law in England and Wales: anyone can ask {police-101} about someone's partner. The answer usually goes to the person at risk.
2\t4\t13\tIn Scotland you can ask {police-scotland} if your partner has a history of abuse.
52\t4\t13\tIn Scotland anyone can ask {police-scotland} about someone's partner. They may tell the person at risk.
2\t8\t15 19\tIn Northern Ireland, from age 16, you can ask {psni} if your partner has a history of abuse. You apply online.
52\t8\t15 19\tIn Northern Ireland you can ask {psni} about someone's partner. The answer does not usually go to you.
32\t3\t9 8\tOperation Encompass in England and Wales: the police must tell a child's school before the next school day.
32\t\t27\tA MARAC is a local meeting where services share what they know and make one safety plan.
8\t\t10\tHitting or threatening someone is a crime.
8\t\t22\tAbuse is always a choice. That means you can choose to stop.
adult-protection-gateways-ni\t\tIf the adult is at risk of harm, in Northern Ireland.
adult-protection-scotland\t\tIf the adult is ill or disabled and cannot keep safe, in Scotland.
adult-safeguarding-wales\t\tIf the adult needs care or support, in Wales.
bright-sky-app\t\tFor your own phone: facts about abuse and a list of local services.
childline\t\tTo talk to someone who listens, if you are under 19.
council-adult-social-care-england\t\tIf the adult needs care or support, in England.
galop\t\tFor LGBT+ people who are abused. LGBT+ people answer.
galop\tworried\tFor anyone worried about an LGBT+ person.
hourglass\t\tFor older people who are being harmed.
hourglass\tworried\tFor anyone worried about an older person.
hourglass\tprofessional\tAdvice about an older person who is being harmed.
jewish-womens-aid\t\tFor Jewish women and girls in England.
lifeline-ni\t\tTo talk to a counsellor in Northern Ireland when you are in distress.
live-fear-free\t\tFor anyone in Wales, men too, and people worried about someone.
live-fear-free\tchild\tFor anyone in Wales who is abused or sees it at home.
live-fear-free\tadult\tFor anyone in Wales, men too, to talk, plan or find a safe place.
live-fear-free\tworried\tFor anyone in Wales worried about someone.
live-fear-free\tprofessional\tAdvice in Wales for staff, and a way to a safe place.
local-council-children\t\tTo tell social workers that a child may not be safe.
local-council-children\tchild\tTo tell social workers that you are not safe at home.
meic\t\tFor advice in Wales, if you are under 25.
mens-advice-line\t\tFor men abused by a partner, ex or relative, and anyone worried about one.
mens-advice-line\tadult\tFor men abused by a partner, an ex or a relative.
mens-advice-line\tworried\tFor anyone worried about a man who is abused.
mens-advice-line\tprofessional\tAdvice about a man who is abused.
muslim-womens-network-helpline\t\tFor Muslim women and girls, with staff who understand faith and culture.
national-domestic-abuse-helpline\t\tFor women in England who are abused, and people worried about one.
national-domestic-abuse-helpline\tadult\tFor women in England, to talk, plan or find a safe place to stay.
national-domestic-abuse-helpline\tworried\tFor anyone in England worried about a woman.
national-domestic-abuse-helpline\tprofessional\tAdvice in England about a woman, and a way to a safe place.
ni-domestic-sexual-abuse-helpline\t\tFor people of any age or gender in Northern Ireland, and those worried.
ni-domestic-sexual-abuse-helpline\tchild\tFor anyone in Northern Ireland who is abused, at any age.
ni-domestic-sexual-abuse-helpline\tadult\tFor anyone in Northern Ireland, men too. Can find a safe place to stay.
ni-domestic-sexual-abuse-helpline\tworried\tFor anyone in Northern Ireland worried about someone.
ni-domestic-sexual-abuse-helpline\tprofessional\tAdvice in Northern Ireland for staff, and a way to a safe place.
ni-gateway\t\tTo tell social workers in Northern Ireland that a child may not be safe.
nspcc-helpline\t\tTo talk about a child who lives with the abuse.
police-101\t\tTo report it to the police when nobody is in danger now.
police-101\town-behaviour\tTo tell the police what you did.
police-101\tprofessional\tTo report a crime or a risk when nobody is in danger now.
respect-phoneline\t\tFor people who hurt or control a partner and want to stop.
respect-phoneline\tfamily-of-offender\tTo talk about someone close to you who is abusive.
samaritans\t\tTo talk to someone who listens when it is hard to cope.
samaritans\tfamily-of-offender\tTo talk about how you feel, at any hour.
scotland-child-concern\t\tTo tell the police in Scotland that a child may not be safe.
scotland-domestic-abuse-forced-marriage-helpline\t\tFor people of any age or gender in Scotland, and anyone worried about them.
scotland-domestic-abuse-forced-marriage-helpline\tchild\tFor anyone in Scotland who is abused or sees it at home.
scotland-domestic-abuse-forced-marriage-helpline\tadult\tFor anyone in Scotland, of any age or gender.
scotland-domestic-abuse-forced-marriage-helpline\tworried\tFor anyone in Scotland worried about someone.
scotland-domestic-abuse-forced-marriage-helpline\tprofessional\tHelp and advice in Scotland about a person of any age or gender.
shout\t\tTo get help by text message when talking is too hard.
signhealth-domestic-abuse\t\tFor Deaf people in England, from Deaf staff in British Sign Language.
victim-support\t\tFor anyone a crime has happened to, men too, at any hour.
victim-support-scotland\t\tFor anyone in Scotland a crime has happened to, reported or not.
womens-aid\t\tTo find a domestic abuse service near them, in England.
womens-aid-ni\t\tTo find a local group for women in Northern Ireland.
\t\tnational-domestic-abuse-helpline live-fear-free scotland-domestic-abuse-forced-marriage-helpline ni-domestic-sexual-abuse-helpline|mens-advice-line|police-101|childline|victim-support victim-support-scotland
1\t\tchildline|live-fear-free scotland-domestic-abuse-forced-marriage-helpline ni-domestic-sexual-abuse-helpline|local-council-children|police-101|meic|signhealth-domestic-abuse
2\t\tnational-domestic-abuse-helpline live-fear-free scotland-domestic-abuse-forced-marriage-helpline ni-domestic-sexual-abuse-helpline|mens-advice-line|victim-support victim-support-scotland|police-101|galop|womens-aid-ni|signhealth-domestic-abuse|hourglass|muslim-womens-network-helpline jewish-womens-aid
4\t\tnational-domestic-abuse-helpline live-fear-free scotland-domestic-abuse-forced-marriage-helpline ni-domestic-sexual-abuse-helpline|mens-advice-line|police-101|nspcc-helpline|galop|womens-aid womens-aid-ni|hourglass|bright-sky-app
8\t\trespect-phoneline|samaritans lifeline-ni|police-101|shout
16\t\trespect-phoneline|nspcc-helpline|samaritans lifeline-ni|local-council-children|police-101
32\t\tpolice-101|national-domestic-abuse-helpline live-fear-free scotland-domestic-abuse-forced-marriage-helpline ni-domestic-sexual-abuse-helpline|mens-advice-line|council-adult-social-care-england adult-safeguarding-wales adult-protection-scotland adult-protection-gateways-ni|local-council-children scotland-child-concern ni-gateway|galop|signhealth-domestic-abuse|womens-aid-ni
government\t\t\thttps://staging.avonandsomerset.police.uk/report/domestic-abuse/
government\t\t\thttps://www.basingstoke.gov.uk/da-info-friends-and-family
third-party\t2020\t\thttps://disabilitypartnershipcalderdale.org/disability-partnership-calderdale/coronavirus-new-index/coronavirus-support-for-domestic-abuse-victims/
operator\t\t\thttps://www.caswa.org.uk/essential-information/im-worried-about-someone-i-know
third-party\t\t\thttps://www.nested.org.uk/portfolio-item/clares-law/
government\t\t\thttps://westyorkshire.police.uk/advice/abuse-anti-social-behaviour/domestic-abuse/clares-law-domestic-violence-disclosure-scheme-third-party-accessible/clares-law-domestic-violence-disclosure-scheme-third-party-accessible
third-party\t\t\thttp://www.whag.info/about-our-work/about-domestic-abuse/clares-law/
government\t\t\thttps://saferderbyshire.gov.uk/what-we-do/domestic-abuse/marac/domestic-abuse-and-marac-referrals.aspx
press\t2025-07\t\thttps://www.hcrlaw.com/news-and-insights/operation-encompass-greater-awareness-and-consistency-needed
third-party\t2025-11\t\thttps://www.policypartnersproject.co.uk/operation-encompass
third-party\t\t\thttps://www.keepingchildrensafe.co.uk/bullying/bullying-at-school-uk-government-advice/
government\t\t\thttps://www.gwentsafeguarding.org.uk/en/vawdasv/support-and-advice/risk-assessment-and-safety-planning
operator\t\t\thttps://www.hullwomensaid.org/cover-your-tracks/
government\t\t\thttps://www.inverclyde.gov.uk/community-life-and-leisure/community-safety-and-resilience/violence-against-women-including-domestic-abuse/disclosure-scheme-for-domestic-abuse-scotland
third-party\t\t\thttps://reportandsupport.kent.ac.uk/support/im-worried-that-someone-i-know-is-experiencing-domestic-abuse
government\t\t\thttps://www.nidirect.gov.uk/articles/checking-partners-history-abuse
operator\t\t\thttps://racetothemoon.nspcc.org.uk/advice-for-families/being-an-ally-to-someone-experiencing-domestic-abuse/?utm_old=allydomestic
press\t2024-11\t\thttps://parents-news.co.uk/2024/11/anti-bullying-week-2024-insight-and-advice-from-childline-and-the-nspcc-helpline
operator\t\t\thttps://pdvg.org/about-domestic-abuse/are-you-worried-that-you-are-abusive/
operator\t\t\thttp://www.psni.police.uk/crime/domestic-abuse/dvads/
operator\t\t\thttp://www.refuge.org.uk/get-help-now/help-for-a-friend-or-family-member/
operator\t\t\thttps://refugetechsafety.org/guide-online-accounts/
operator\t\t\thttp://www.respect.uk.net/articles/respect-phoneline-support-over-the-festive-period
operator\t\t\thttps://respectphoneline.org.uk/resources/resources-for-perpetrators/self-help-guide-for-abusive-men-in-heterosexual-relationships/
operator\t2021\t\thttps://risingsunkent.com/help-advice/what-is-domestic-abuse
operator\t\t\thttps://www.safespacesussex.org.uk/about-different-types-of-crime/domestic-abuse/
operator\t\t\thttps://safelives.org.uk/resources-library/quick-start-guidance-for-dash-risk-checklist/
government\t\t\thttps://citizen.stc3-prd.gosshosted.com/article/4459/Risk-Assessment
government\t\t\thttps://www.thamesvalley.police.uk/advice/protecting-yourself-and-others/domestic-abuse/
government\t2023\t\thttps://www.valeofglamorgan.gov.uk/en/living/Safer-Vale/VAWDASV/Types-of-Abuse/Domestic-Abuse.aspx
government\t2020-10\t\thttps://gov.wales/node/33827
third-party\t\t\thttp://www.whag.info/about-our-work/about-domestic-abuse/staying-safe/
government\t2023-07\t\thttps://wokingham.gov.uk/community-and-safety/domestic-abuse/how-get-help/tips-keeping-safe/covering-your-tracks",
    &[14, 57, 67, 576, 627, 633, 638, 1716, 1804, 2060, 4517, 5119, 6551, 11175, 12635, 16062]),
    ConcernEntry::packed(
"\
economic-abuse
Money used to control someone
at-home
\tcontrolled through money, or worried about someone who is
child\tkept without money, or stopped from working or studying
adult\tcontrolled through money by a partner, an ex-partner or someone close
worried\tworried about someone who is controlled through money
own-behaviour\tworried that you control someone through money
family-of-offender\tclose to someone who controls another person's money
professional\tworking with someone who is controlled through money
If you or someone else is in danger now, call 999.
adult
true
financial abuse
controls my money
controls all the money
took my bank card
debt in my name
coerced debt
forced to take a loan
won't let me work
takes my wages
takes my benefits
gives me an allowance
emptied joint account
child maintenance not paid
checks my receipts
won't give me any money
stops me going to college
cam-drin economaidd
cam-drin ariannol
financial or material abuse
domestic-abuse elder-abuse adult-at-risk fraud
52\t\t11 6\tThey have to explain every penny they spend.
52\t\t11 13 19 6\tSomeone else holds their bank card, PIN or log-in, or takes their money, wages or benefits.
52\t\t11 6\tThey are stopped from working or studying.
52\t\t11 6\tDebts or loans have been put in their name.
1\t\t7\tTell an adult you trust, or talk to {childline}.
1\t\t12 22\tIf someone may check your phone, ask for help on a safer one, such as a friend's or one at school.
1\t\t19\tIf someone hurts you or scares you, get to a safe place and call 999.
2\t\t13 12\tUse a phone or computer they cannot check, such as a friend's or one in a library.
2\t\t13 12\tAsk a domestic abuse helpline to help you make a plan before you change any password or setting.
2\t\t0\tTell your bank. Ask them to contact you only at times that are safe.
2\t\t18\tAsk {financial-support-line-domestic-abuse} about debts you were made to take on.
4\t\t5 1\tTalk to them alone. Listen, and believe what they say.
4\t\t13\tLet them use your phone or computer to ask for help, as theirs may be watched.
4\t\t13\tTell them that a domestic abuse helpline can help them make a plan to stay safe.
4\t\t4\tIf an older person's money is taken, ask {hourglass} what to do.
16\t\t5 21\tIf someone is in danger, call 999. Do not step in yourself.
16\t\t5 1\tListen to the person who is controlled, alone and in private. Believe what they say.
16\t\t13\tLet them use your phone or computer to ask for help, as theirs may be watched.
32\t\t5 13\tSee the person alone. Help them to reach a safe phone or computer.
32\t\t3 16\tIf you are trained, ask the DASH questions, which show how high the risk is.
32\t\t18\tAsk {financial-support-line-domestic-abuse} about debts the person was made to take on.
32\t\t17 2\tHigh risk? Ask your safeguarding lead to send the case to the local MARAC.
8\t\t15\tBe honest with yourself about how you treat your partner and their money. That takes courage.
8\t\t15 14\tNotice what happens just before you act in this way.
8\t\t15 8\tAsk for help to change, such as a course.
8\t7\t15\tTalk to {respect-phoneline} about how you treat your partner.
2\t\t13\tDo not change security settings until you have a plan. A change could warn the person.
1\t\t0\tDo not use a phone or computer that they may be watching.
52\t\t0\tDo not write to them about it on a phone or computer that may be watched.
52\t\t5 10\tDo not confront the person who controls the money.
3\t\t13\tYou have a right to your own money.
62\t\t6 13 9\tEconomic abuse is a kind of domestic abuse. It can go on after a couple has split up.
38\t\t0\tIt can be done by a partner, an ex-partner, a relative, a friend or a carer.
56\t3\t20\tIn England and Wales, controlling a partner is a crime, called coercive control. It still is after a split.
8\t\t14\tAbuse is always a choice. That means you can choose to stop.
adult-protection-gateways-ni\t\tIf the adult is at risk of harm, in Northern Ireland.
adult-protection-scotland\t\tIf the adult is ill or disabled and cannot keep safe, in Scotland.
adult-safeguarding-wales\t\tIf the adult needs care or support, in Wales.
childline\t\tTo talk to someone who listens, if you are under 19.
council-adult-social-care-england\t\tIf the adult needs care or support, in England.
financial-support-line-domestic-abuse\t\tFor help with money and debt after abuse.
financial-support-line-domestic-abuse\tadult\tFor help with money and debt, and loans you were made to take out.
financial-support-line-domestic-abuse\tprofessional\tAdvice on money and debt for the person you help.
galop\t\tFor LGBT+ people who are abused. LGBT+ people answer.
galop\tworried\tFor anyone worried about an LGBT+ person.
hourglass\t\tFor older people whose money is taken or misused.
hourglass\tworried\tFor anyone worried about an older person's money.
hourglass\tprofessional\tAdvice about an older person whose money is taken or misused.
lifeline-ni\t\tTo talk to a counsellor in Northern Ireland when you are in distress.
live-fear-free\t\tFor anyone in Wales, men too, and people worried about someone.
live-fear-free\tchild\tFor anyone in Wales who is abused or sees it at home.
live-fear-free\tadult\tFor anyone in Wales, men too, to talk and make a plan to stay safe.
live-fear-free\tworried\tFor anyone in Wales worried about someone.
live-fear-free\tprofessional\tHelp and advice in Wales, for staff too.
local-council-children\t\tTo tell social workers that you are not safe at home.
meic\t\tFor advice in Wales, if you are under 25.
mens-advice-line\t\tFor men abused by a partner, ex or relative, and anyone worried about one.
mens-advice-line\tadult\tFor men abused by a partner, an ex or a relative.
mens-advice-line\tworried\tFor anyone worried about a man who is abused.
mens-advice-line\tprofessional\tAdvice about a man who is abused.
national-domestic-abuse-helpline\t\tFor women in England who are abused, and people worried about one.
national-domestic-abuse-helpline\tadult\tFor women in England, to talk and make a plan to stay safe.
national-domestic-abuse-helpline\tworried\tFor anyone in England worried about a woman.
national-domestic-abuse-helpline\tprofessional\tAdvice in England about a woman, at any hour.
ni-domestic-sexual-abuse-helpline\t\tFor people of any age or gender in Northern Ireland, and those worried.
ni-domestic-sexual-abuse-helpline\tchild\tFor anyone in Northern Ireland who is abused, at any age.
ni-domestic-sexual-abuse-helpline\tadult\tFor anyone in Northern Ireland who is abused, men too.
ni-domestic-sexual-abuse-helpline\tworried\tFor anyone in Northern Ireland worried about someone.
ni-domestic-sexual-abuse-helpline\tprofessional\tHelp and advice in Northern Ireland, for staff too.
police-101\t\tTo report it to the police when nobody is in danger now.
police-101\town-behaviour\tTo tell the police what you did.
police-101\tprofessional\tTo report a crime or a risk when nobody is in danger now.
respect-phoneline\t\tFor people who control or hurt a partner and want to stop.
respect-phoneline\tfamily-of-offender\tTo talk about someone close to you who is abusive.
rights-of-women\t\tFree legal advice on family law, for women in England and Wales.
samaritans\t\tTo talk to someone who listens when it is hard to cope.
samaritans\tfamily-of-offender\tTo talk about how you feel, at any hour.
scotland-domestic-abuse-forced-marriage-helpline\t\tFor people of any age or gender in Scotland, and anyone worried about them.
scotland-domestic-abuse-forced-marriage-helpline\tchild\tFor anyone in Scotland who is abused or sees it at home.
scotland-domestic-abuse-forced-marriage-helpline\tadult\tFor anyone in Scotland, of any age or gender.
scotland-domestic-abuse-forced-marriage-helpline\tworried\tFor anyone in Scotland worried about someone.
scotland-domestic-abuse-forced-marriage-helpline\tprofessional\tHelp and advice in Scotland about a person of any age or gender.
shout\t\tTo get help by text message when talking is too hard.
stepchange\t\tFor free advice on debt.
victim-support\t\tFor anyone a crime has happened to, men too, at any hour.
victim-support-scotland\t\tFor anyone in Scotland a crime has happened to, reported or not.
womens-aid-ni\t\tTo find a local group for women in Northern Ireland.
\t\tnational-domestic-abuse-helpline live-fear-free scotland-domestic-abuse-forced-marriage-helpline ni-domestic-sexual-abuse-helpline|financial-support-line-domestic-abuse|mens-advice-line|hourglass|police-101|childline
1\t\tchildline|live-fear-free scotland-domestic-abuse-forced-marriage-helpline ni-domestic-sexual-abuse-helpline|local-council-children|police-101|meic
2\t\tnational-domestic-abuse-helpline live-fear-free scotland-domestic-abuse-forced-marriage-helpline ni-domestic-sexual-abuse-helpline|financial-support-line-domestic-abuse|mens-advice-line|victim-support victim-support-scotland|police-101|stepchange|hourglass|galop|rights-of-women
4\t\tnational-domestic-abuse-helpline live-fear-free scotland-domestic-abuse-forced-marriage-helpline ni-domestic-sexual-abuse-helpline|hourglass|mens-advice-line|police-101|galop|womens-aid-ni
8\t\trespect-phoneline|samaritans lifeline-ni|police-101|shout
16\t\trespect-phoneline|samaritans lifeline-ni|police-101
32\t\tpolice-101|national-domestic-abuse-helpline live-fear-free scotland-domestic-abuse-forced-marriage-helpline ni-domestic-sexual-abuse-helpline|financial-support-line-domestic-abuse|council-adult-social-care-england adult-safeguarding-wales adult-protection-scotland adult-protection-gateways-ni|mens-advice-line|hourglass|galop
third-party\t\t\thttps://www.barclays.co.uk/forms/financial-abuse/help/
government\t\t\thttps://www.basingstoke.gov.uk/da-info-friends-and-family
government\t\t\thttps://saferderbyshire.gov.uk/what-we-do/domestic-abuse/marac/domestic-abuse-and-marac-referrals.aspx
government\t\t\thttps://www.gwentsafeguarding.org.uk/en/vawdasv/support-and-advice/risk-assessment-and-safety-planning
government\t\t\thttps://www.lbhf.gov.uk/living-independently/health-and-wellbeing/staying-safe/help-adults-being-abused-or-neglected
third-party\t\t\thttps://reportandsupport.kent.ac.uk/support/im-worried-that-someone-i-know-is-experiencing-domestic-abuse
operator\t\t\thttps://www.nationaldahelpline.org.uk/en/Help-with-money
press\t2024-11\t\thttps://parents-news.co.uk/2024/11/anti-bullying-week-2024-insight-and-advice-from-childline-and-the-nspcc-helpline
operator\t\t\thttps://pdvg.org/about-domestic-abuse/are-you-worried-that-you-are-abusive/
operator\t2020\t\thttps://www.refuge.org.uk/get-help-now/support-for-women/financial-abuse/
operator\t\t\thttp://www.refuge.org.uk/get-help-now/help-for-a-friend-or-family-member/
operator\t\t\thttps://refuge.org.uk/our-work/campaigns/my-money-my-life-2
operator\t\t\thttps://refugetechsafety.org/guide-online-accounts/
operator\t\t\thttps://refugetechsafety.org/what-is-economic-abuse/
operator\t\t\thttp://www.respect.uk.net/articles/respect-phoneline-support-over-the-festive-period
operator\t\t\thttps://respectphoneline.org.uk/resources/resources-for-perpetrators/self-help-guide-for-abusive-men-in-heterosexual-relationships/
operator\t\t\thttps://safelives.org.uk/resources-library/quick-start-guidance-for-dash-risk-checklist/
government\t\t\thttps://citizen.stc3-prd.gosshosted.com/article/4459/Risk-Assessment
operator\t\t\thttps://survivingeconomicabuse.org/i-need-help/de-linking-from-the-abuser/steps-towards-economic-safety/
government\t\t\thttps://www.thamesvalley.police.uk/advice/protecting-yourself-and-others/domestic-abuse/
government\t2023\t\thttps://www.valeofglamorgan.gov.uk/en/living/Safer-Vale/VAWDASV/Types-of-Abuse/Domestic-Abuse.aspx
government\t2020-10\t\thttps://gov.wales/node/33827
government\t2023-07\t\thttps://wokingham.gov.uk/community-and-safety/domestic-abuse/how-get-help/tips-keeping-safe/covering-your-tracks",
    &[14, 44, 52, 510, 561, 567, 572, 955, 1002, 1268, 3040, 3336, 3741, 8019, 9310, 11527]),
    ConcernEntry::packed(
"\
own-abusive-behaviour
Hurting or controlling someone close
behaviour
\tworried that you hurt, frighten or control a partner
child\tworried that you hurt or frighten someone
worried\tworried about someone who is hurt or controlled by a partner
family-of-offender\tclose to someone who hurts or controls a partner
professional\tworking with someone who hurts or controls a partner
If anyone is in danger now, or you think you may hurt someone, call 999.
own-behaviour
true
I hit my partner
I hit my wife
I hit my husband
I hit my girlfriend
I hit my boyfriend
am I abusive
am I an abuser
anger management
losing my temper
jealous and controlling
scared I will hurt them
lashing out
want to stop being abusive
help for abusers
controlling behaviour
perpetrator help
perpetrator programme
I check my partner's phone
I am the abuser
how to stop hitting my partner
I hit my mum\tchild\t
fy ymddygiad camdriniol
fy ymddygiad treisgar i
domestic abuse perpetrator
domestic-abuse economic-abuse mental-health substance-use
52\t\t17 2\tThey decide who their partner can see or what their partner can wear.
52\t\t17 2\tThey check their partner's phone, or make their partner feel stupid.
52\t\t2\tTheir partner is afraid of what they will say or do.
52\t\t17\tThey push for sex, or sulk when their partner says no.
52\t\t12\tThey blame drink, stress or their partner for what they do.
10\t7\t16 15\tTalk it through with {respect-phoneline}. It is for people who want to stop.
10\t\t16 12\tBe honest about what you have done. That takes courage, and it is the first step to change.
10\t\t16 15\tLook for the pattern. Notice what happens before you act in this way.
10\t8\t14\tIn Northern Ireland, call {lifeline-ni} when you are in distress, day or night.
10\t\t12 16\tAsk about a course that helps people to change.
10\t\t19\tWhen it is hard to cope, talk to {samaritans}.
1\t\t11\tTalk to {childline} about what you do and feel. You can call day or night.
1\t\t16\tBe honest about what you have done. That takes courage.
1\t\t16 15\tNotice what happens before you act in this way. That can help you to stop.
4\t\t7 9\tListen to the person who is hurt, and believe them. Tell them that it is not their fault.
4\t\t23 7\tDo not step in between them. If someone is in danger now, call 999.
4\t\t10\tIs a child living with it? Talk to {nspcc-helpline}.
4\t\t7 9\tLet them make their own choices, and take their time.
4\t7\t15\tDoes someone want to stop hurting their partner? Tell them about {respect-phoneline}.
16\t7\t15\tTalk to {respect-phoneline} about someone who hurts or controls a partner.
16\t\t10\tIs a child living with it? Talk to {nspcc-helpline}.
16\t1\t8\tAre you hurt too? Women can call {national-domestic-abuse-helpline}, men {mens-advice-line}.
16\t2\t23\tAre you hurt or controlled as well? Call {live-fear-free}.
16\t4\t13\tAre you hurt or controlled as well? Call {scotland-domestic-abuse-forced-marriage-helpline}.
16\t8\t3\tAre you hurt or controlled as well? Call {ni-domestic-sexual-abuse-helpline}.
16\t8\t14\tIn Northern Ireland, call {lifeline-ni} when you are in distress, day or night.
16\t\t19\tWhen it is hard to cope, talk to {samaritans}.
32\t\t18\tIf a child lives with the abuse, tell children's social workers as well.
32\t\t5 18 20\tIs the risk high? Have trained staff ask the DASH questions. Ask {police-101} how to send it to the MARAC.
32\t7\t15\tTell the person about {respect-phoneline}. You can call too.
32\t8\t14\tIn Northern Ireland, tell the person about {lifeline-ni} when they are in distress.
10\t\t2 12\tDo not blame your partner, drink or work for what you do.
11\t\t12\tDo not tell yourself that it is not so bad.
11\t\t17\tDo not push anyone for sex.
11\t\t21 1\tDo not ask for, keep or send a sexual image of anyone under 18. It is against the law.
4\t\t7 0\tDo not ask the person who is hurt why they have not left.
48\t\t23\tDo not step in yourself. Call 999 in an emergency.
10\t\t15\tYou can choose to stop. Abuse is always a choice.
11\t\t16 17 2\tScaring and controlling someone is abuse too. So is choosing what they wear, or checking their phone.
11\t\t4\tHitting or threatening someone is a crime.
62\t3\t22\tControlling a partner, called coercive control, is a crime in England and Wales, even after a split.
62\t\t12\tChildren in the home usually know that something is happening.
10\t7\t6\tYou need not give {respect-phoneline} your name. Ask at the start what they must pass on.
52\t\t15\tAbuse is always a choice that the abusive person makes.
32\t\t20\tA MARAC is a local meeting that makes one safety plan for someone at high risk. An IDVA speaks for that person there.
childline\t\tFor anyone under 19 who wants to talk about how they act or feel.
lifeline-ni\t\tTo talk to a counsellor in Northern Ireland when you are in distress.
live-fear-free\t\tFor anyone in Wales affected by abuse, and anyone worried about them.
local-council-children\t\tTo tell social workers about a child who lives with the abuse.
meic\t\tFor children and young people in Wales who want advice.
mens-advice-line\t\tFor men who are abused at home, and anyone worried about them.
national-domestic-abuse-helpline\t\tFor women facing abuse in England, and anyone worried about a woman who is.
nhs-111-mental-health-england\t\tWhen your mental health cannot wait, in England.
nhs-111-wales-press-2\t\tWhen your mental health cannot wait, in Wales.
nhs-24-mental-health-hub\t\tWhen your mental health cannot wait, in Scotland.
ni-domestic-sexual-abuse-helpline\t\tFor anyone in Northern Ireland who is abused, and anyone worried about them.
ni-emergency-social-work\t\tFor a child in Northern Ireland when offices are closed.
ni-gateway\t\tTo tell social workers in Northern Ireland about a child living with it.
nspcc-helpline\t\tTo talk through a worry about a child who lives with the abuse.
police-101\t\tTo tell the police when nobody is in danger now.
police-101\tadult\tTo tell the police what you did.
police-101\tworried\tTo report abuse to the police when nobody is in danger now.
police-101\town-behaviour\tTo tell the police what you did.
police-101\tprofessional\tTo report abuse, or to ask about someone at high risk.
respect-phoneline\t\tFor people who hurt or control a partner and want to stop.
respect-phoneline\tworried\tTo talk about someone who hurts or controls a partner.
respect-phoneline\tfamily-of-offender\tTo talk about someone who hurts or controls a partner.
respect-phoneline\tprofessional\tHelp for the person to stop, and advice for you.
samaritans\t\tTo talk to someone who listens when it is hard to cope, day or night.
scotland-child-concern\t\tTo report a worry about a child who lives with the abuse in Scotland.
scotland-domestic-abuse-forced-marriage-helpline\t\tFor anyone in Scotland who is abused, and anyone worried about them.
shout\t\tTo get help by text when talking is too hard.
\t\trespect-phoneline|samaritans|nhs-111-mental-health-england nhs-111-wales-press-2 nhs-24-mental-health-hub lifeline-ni|police-101|childline
1\t\tchildline|meic samaritans shout
10\t\trespect-phoneline|samaritans|nhs-111-mental-health-england nhs-111-wales-press-2 nhs-24-mental-health-hub lifeline-ni|shout|police-101
4\t\tnational-domestic-abuse-helpline live-fear-free scotland-domestic-abuse-forced-marriage-helpline ni-domestic-sexual-abuse-helpline|mens-advice-line|police-101|respect-phoneline|nspcc-helpline
16\t\trespect-phoneline|samaritans|nspcc-helpline|nhs-111-mental-health-england nhs-111-wales-press-2 nhs-24-mental-health-hub lifeline-ni|shout|police-101
32\t\tpolice-101|local-council-children scotland-child-concern ni-gateway|respect-phoneline|national-domestic-abuse-helpline live-fear-free scotland-domestic-abuse-forced-marriage-helpline ni-domestic-sexual-abuse-helpline|mens-advice-line|ni-emergency-social-work
government\t\t\thttps://www.basingstoke.gov.uk/da-info-friends-and-family
government\t\t\thttps://www.beds.police.uk/police-forces/bedfordshire-police/areas/about-us/about-us/information-for-families-of-someone-who-has-been-arrested-for-online-child-sexual-offences/
operator\t\t\thttp://www.domesticabuseservices.org.uk/perpetrators/am-i-an-abuser/
operator\t2023-12\t\thttps://dsahelpline.org/2023/12/22/domestic-and-sexual-abuse-helpline-could-receive-50-calls-per-day-over-christmas-week/
third-party\t\t\thttps://www.keepingchildrensafe.co.uk/bullying/bullying-at-school-uk-government-advice/
government\t\t\thttps://www.gwentsafeguarding.org.uk/en/vawdasv/support-and-advice/risk-assessment-and-safety-planning
press\t2023\t\thttps://the-independent.com/news/uk/home-news/helpline-domestic-abuse-perpetrators-respect-b2423834.html
third-party\t\t\thttps://reportandsupport.kent.ac.uk/support/im-worried-that-someone-i-know-is-experiencing-domestic-abuse
government\t2026-07\t\thttps://github.com/ministryofjustice/pfl-connecting-services/blob/c0daec05e197eb976a91293c57782b2cf65bdc2f/server/locales/en.json
operator\t\t\thttps://racetothemoon.nspcc.org.uk/advice-for-families/being-an-ally-to-someone-experiencing-domestic-abuse/?utm_old=allydomestic
operator\t\t\thttps://safeguardingtool.nspcc.org.uk/what-you-can-do/report-abuse/what-to-do-child-speaks-out-about-abuse/
press\t2024-11\t\thttps://parents-news.co.uk/2024/11/anti-bullying-week-2024-insight-and-advice-from-childline-and-the-nspcc-helpline
operator\t\t\thttps://pdvg.org/about-domestic-abuse/are-you-worried-that-you-are-abusive/
government\t\t\thttps://scotland.police.uk/advice-and-information/domestic-abuse/what-can-i-do-if-this-is-happening-to-me
government\t\t\thttps://publichealth.hscni.net/news/world-suicide-prevention-day-contact-lifeline-if-youre-distress-or-despair
operator\t\t\thttp://www.respect.uk.net/articles/respect-phoneline-support-over-the-festive-period
operator\t\t\thttps://respectphoneline.org.uk/resources/resources-for-perpetrators/self-help-guide-for-abusive-men-in-heterosexual-relationships/
operator\t\t\thttps://www.respect.org.uk/articles/valentine-s-day-at-respect-it-s-not-love-if
operator\t\t\thttps://safelives.org.uk/resources-library/quick-start-guidance-for-dash-risk-checklist/
operator\t\t\thttps://www.samaritans.org/how-we-can-help/contact-samaritan/
government\t\t\thttps://citizen.stc3-prd.gosshosted.com/article/4459/Risk-Assessment
press\t2020-06\t\t
government\t2023\t\thttps://www.valeofglamorgan.gov.uk/en/living/Safer-Vale/VAWDASV/Types-of-Abuse/Domestic-Abuse.aspx
government\t2020-10\t\thttps://gov.wales/node/33827",
    &[21, 58, 68, 373, 446, 460, 465, 948, 1006, 1351, 3432, 3804, 4488, 6666, 7593, 10166]),
    ConcernEntry::packed(
"\
sexual-violence
Rape, sexual assault and sexual harassment
sexual-harm
\taffected by rape, sexual assault or another unwanted sexual act
child\thurt or scared by something sexual that someone did to you
adult\thurt by rape, sexual assault or another unwanted sexual act
worried\tworried about someone who was raped or sexually assaulted
own-behaviour\tworried that you did, or may do, something sexual that someone did not want
family-of-offender\tclose to someone who raped or sexually assaulted a person, or may have
professional\thelping someone who was raped or sexually assaulted
If you or someone else is in danger or badly hurt now, call 999.
adult
true
rape
raped
sexual assault
sexually assaulted
groped
groping
date rape
spiked
been spiked
spiking
drink spiking
forced me to have sex
sex without consent
did not consent
stealthing
marital rape
raped by my husband
raped by my boyfriend
flashed
indecent exposure
sexual harassment
touched without consent
attacked after a night out
SARC
sexual assault referral centre
rape crisis
my friend was raped\tworried\t
trais rhywiol
treisio
ymosodiad rhywiol
needle spiking
ISVA
sexual abuse of an adult
child-sexual-abuse non-recent-abuse intimate-image-abuse domestic-abuse stalking

3\t\t10 11\tBleeding a lot, choked, drugged, a hurt head or chest pain? Call 999 or go to A&E now.
3\t\t8 12 7\tGo somewhere you feel safe. It was not your fault.
3\t\t12\tIf you may want the police to act, try not to wash or change, and be examined as soon as you can.
3\t1\t12 9\tIn England, {sarc-england} can help you, even if you do not tell the police.
3\t2\t5 0\tIn Wales, {live-fear-free} can bring you to a centre for medical care and an examination. You choose whether to tell the police.
2\t4\t10\tIn Scotland, {sarcs-scotland} can arrange care and, in the first 7 days, an examination. You need not tell the police.
1\t4\t11\tIn Scotland, {sarcs-scotland} takes calls from under 16s too. A nurse or doctor calls you back. They may have to tell a social worker.
3\t8\t15\tIn Northern Ireland, {the-rowan} gives you care and an examination, whether or not you go to the police.
3\t\t12 22\tGet medical help for injuries, and for any risk of pregnancy or infection.
2\t\t8\tTell someone you trust, if you can.
1\t\t8\tTell a grown-up you trust, if you can.
36\t\t10\tCall 999 if they bleed a lot, have a head injury or chest pain, or were choked or drugged.
4\t\t16 1\tListen to them, believe them, and let them choose what to do next.
32\t\t12 1\tOffer an adult care and an examination at a centre. They choose whether to tell the police.
36\t\t6\tIf they are under 18, tell {police-101}. If it is happening now, call 999.
36\t1\t9\tIn England, {sarc-england} takes calls day and night, to arrange a visit.
36\t2\t5 0\tIn Wales, {live-fear-free} advises families and staff too, and can bring people to a centre for medical care and an examination.
36\t4\t10\tIn Scotland, give them the number of {sarcs-scotland}. They can arrange care without the police.
36\t8\t15\tIn Northern Ireland, {the-rowan} gives care and an examination, whether or not they go to the police.
36\t\t12\tIf they may want the police to act, help them to be examined soon. It is best not to wash or change before.
32\t\t16 1 12\tListen, and believe them. Tell them that it was not their fault.
8\t\t18 19\tBe honest with yourself about what you did, or may do. That takes courage.
8\t7\t18\tIf it is about a partner or an ex, talk to {respect-phoneline}.
8\t\t21\tIf it is about anyone under 18, talk to {stop-it-now}. You need not say who you are.
8\t\t20\tWhen you cannot cope, talk to {samaritans}.
16\t\t13\tIf a child may be at risk, tell {police-101} or {nspcc-helpline}. Do not tell the person.
16\t\t21 20\tIf it is about anyone under 18, talk to {stop-it-now}. They help families too, and you need not give names.
16\t\t20\tWhen you cannot cope, talk to {samaritans}.
16\t7\t17\tIf they hurt a partner or an ex, {respect-phoneline} talks to their family too.
36\t\t1\tDo not blame them, whatever they drank, wore or did.
36\t\t1\tDo not ask why they did not fight back.
36\t\t16\tDo not take over, or press them to say more than they want to.
8\t\t3 14\tDo not blame the other person, or drink, for what you do.
4\t\t12 7\tIt was not their fault.
3\t\t12\tYou can still tell the police if you have washed.
39\t\t1 7\tMany people freeze. Having no injuries does not change what happened.
39\t\t7\tIt can happen to anyone, and that includes men and boys.
38\t4\t4\tIn Scotland, evidence from an examination is kept for 26 months, so the police can be told later.
39\t2\t23\tYou can speak Welsh to {live-fear-free}.
3\t7\t2\tIf it happened on a train or at a station, you can tell {british-transport-police}.
24\t\t21\tIf what you say shows which child is at risk, or a crime, {stop-it-now} passes it on.
adult-protection-gateways-ni\t\tIf they are an adult at risk of harm.
adult-protection-scotland\t\tIf they are an adult who cannot keep themselves safe.
adult-safeguarding-wales\t\tIf they are an adult who needs care or support, and are not safe.
childline\t\tTo talk about it, if you are under 19.
council-adult-social-care-england\t\tIf they are an adult who needs care or support, and are not safe.
galop\t\tIf you are LGBT+. The people who answer are too.
galop\tworried\tIf they are LGBT+. The people who answer are too.
galop\tprofessional\tIf the person is LGBT+.
live-fear-free\t\tTo talk at any hour, and to find a centre for care in Wales.
live-fear-free\tworried\tTo talk about how to help, and to find a centre for care in Wales.
live-fear-free\tprofessional\tAdvice for staff, and the way to a referral centre in Wales.
local-council-children\t\tTo tell social workers that you are not safe.
local-council-children\tprofessional\tIf they are under 18: the council where they live.
meic\t\tFor advice, if you are under 25 and in Wales.
muslim-womens-network-helpline\t\tFor Muslim women and girls. They understand faith and culture.
ni-domestic-sexual-abuse-helpline\t\tTo talk at any hour, at any age.
ni-domestic-sexual-abuse-helpline\tworried\tTo talk at any hour about how to help someone.
ni-domestic-sexual-abuse-helpline\tprofessional\tAdvice for staff, at any hour.
ni-gateway\t\tIf they are under 18: the Trust where they live.
nspcc-helpline\t\tIf you are worried about a child.
nspcc-helpline\tworried\tIf they are under 18.
nspcc-helpline\tfamily-of-offender\tIf a child may be at risk.
police-101\t\tTo report it, if you choose to.
police-101\tworried\tIf they want to report it, or if they are under 18.
police-101\town-behaviour\tTo tell the police what you did.
police-101\tfamily-of-offender\tTo tell the police what you know.
police-101\tprofessional\tIf they want to report it, or at once if they are under 18.
rape-crisis-england-wales\t\tTo talk at any hour, if you are 16 or over, whenever it happened.
rape-crisis-england-wales\tchild\tTo talk at any hour, if you are 16 or over.
rape-crisis-england-wales\tworried\tTo talk at any hour about how to help someone aged 16 or over.
rape-crisis-scotland\t\tTo talk about sexual violence, whenever it happened.
rape-crisis-scotland\tchild\tTo talk, if you are 13 or over. You need not say who you are.
rape-crisis-scotland\tworried\tTo talk about how to help someone aged 13 or over.
rape-crisis-scotland\tprofessional\tAdvice for staff who help someone aged 13 or over.
respect-phoneline\t\tIf it is about a partner or an ex, and you want to stop.
respect-phoneline\tfamily-of-offender\tIf they hurt a partner or an ex.
samaritans\t\tTo talk to someone who listens, at any hour.
sarc-england\t\tFor medical care and an examination, with or without the police.
sarc-england\tworried\tTo find them care and an examination, with or without the police.
sarc-england\tprofessional\tTo arrange care and an examination, with or without the police.
sarcs-scotland\t\tFor care and an examination, if you are not sure about the police.
sarcs-scotland\tchild\tFor care, also under 16. They may have to tell a social worker.
sarcs-wales\t\tFor care and an examination in Wales, with or without the police.
signhealth-domestic-abuse\t\tFor Deaf people in England, in British Sign Language.
signhealth-domestic-abuse\tprofessional\tIf the person is Deaf, in England.
stop-it-now\t\tIf it is about anyone under 18. You need not say who you are.
stop-it-now\tfamily-of-offender\tIf it is about anyone under 18. They help families too.
survivors-trust\t\tTo talk, and to find a service near you.
survivors-trust\tworried\tTo talk, and to find them a service nearby.
survivors-trust\tprofessional\tTo find a specialist service near the person.
the-rowan\t\tFor care and an examination, with or without the police.
the-rowan\tworried\tTo find them care and an examination, with or without the police.
the-rowan\tprofessional\tTo arrange care and an examination, with or without the police.
victim-support\t\tFor help after a crime, at any hour, whether or not you reported it.
victim-support\tworried\tFor help after a crime, at any hour, whether or not it was reported.
victim-support\tprofessional\tFor help after a crime, at any hour, whether or not it was reported.
victim-support-scotland\t\tFor help after a crime, whether or not you reported it.
victim-support-scotland\tworried\tFor help after a crime, whether or not it was reported.
\t\trape-crisis-england-wales rape-crisis-scotland ni-domestic-sexual-abuse-helpline|sarc-england live-fear-free sarcs-scotland the-rowan|childline|police-101|survivors-trust|sarcs-wales|victim-support victim-support-scotland
\t4\trape-crisis-scotland sarcs-scotland|childline|police-101|survivors-trust|victim-support-scotland
1\t\tchildline|sarc-england live-fear-free sarcs-scotland the-rowan|rape-crisis-england-wales rape-crisis-scotland ni-domestic-sexual-abuse-helpline|local-council-children|police-101|meic|sarcs-wales|signhealth-domestic-abuse
2\t\trape-crisis-england-wales rape-crisis-scotland ni-domestic-sexual-abuse-helpline|sarc-england live-fear-free sarcs-scotland the-rowan|police-101|survivors-trust|galop|victim-support victim-support-scotland|sarcs-wales|muslim-womens-network-helpline|signhealth-domestic-abuse
2\t4\trape-crisis-scotland sarcs-scotland|police-101|survivors-trust|galop|victim-support-scotland|muslim-womens-network-helpline
4\t\trape-crisis-england-wales rape-crisis-scotland ni-domestic-sexual-abuse-helpline|sarc-england live-fear-free the-rowan|police-101|nspcc-helpline|survivors-trust|galop|sarcs-wales|victim-support victim-support-scotland
8\t\trespect-phoneline stop-it-now|samaritans|police-101
16\t\tstop-it-now respect-phoneline|samaritans|nspcc-helpline|police-101
32\t\tsarc-england live-fear-free rape-crisis-scotland the-rowan|police-101|local-council-children ni-gateway|council-adult-social-care-england adult-safeguarding-wales adult-protection-scotland adult-protection-gateways-ni|ni-domestic-sexual-abuse-helpline|sarcs-wales|survivors-trust|galop|victim-support|signhealth-domestic-abuse
operator\t\t\thttps://bcuhb.nhs.wales/services/hospital-services/sexual-health/services/sexual-assault/
operator\t\t\thttps://www.beechhousesarc.org/supporting-people.html
operator\t\t\thttps://www.btp.police.uk/advice_and_information/faqs.aspx
operator\t\t\thttp://www.domesticabuseservices.org.uk/perpetrators/am-i-an-abuser/
government\t\t\thttps://www.gov.scot/publications/information-nhs-sexual-assault-response-coordination-service-sarcs/pages/2/
operator\t\t\thttps://www.gov.wales/live-fear-free/sexual-violence
operator\t\t\thttps://www.lucyfaithfull.org.uk/reporting-abuse-and-police-involvement/
government\t\t\thttps://111.wales.nhs.uk/encyclopaedia/r/article/rapeandsexualassault
government\t\t\thttps://www.nhs.uk/chq/pages/2482.aspx
government\t2026-02\t\thttps://www.england.nhs.uk/north-east-yorkshire/2026/02/02/nhs-urges-survivors-of-sexual-assault-to-come-forward-for-specialist-support
government\t\t\thttps://www.nhsinform.scot/turn-to-sarcs/7-days-and-under/about-the-sexual-assault-self-referral-phone-service
government\t\t\thttps://www.nhsinform.scot/turn-to-sarcs/if-youre-under-16
government\t\t\thttp://nhs.uk/chq/Pages/2487.aspx?CategoryID=118
operator\t\t\thttps://safeguardingtool.nspcc.org.uk/what-you-can-do/report-abuse/what-to-do-child-speaks-out-about-abuse/
operator\t\t\thttps://pdvg.org/about-domestic-abuse/are-you-worried-that-you-are-abusive/
government\t2022-02\t\thttps://www.psni.police.uk/latest-news/police-see-increase-reports-sexual-offences-2021
operator\t\t\thttps://rapecrisis.org.uk/supportingasurvivor.php
press\t2020-10\t\thttps://www.vale50plus.org/domestic-abuse-and-sexual-violence-survivors-encouraged-to-seek-help-during-firebreak-lockdown/
operator\t\t\thttps://respectphoneline.org.uk/resources/resources-for-perpetrators/self-help-guide-for-abusive-men-in-heterosexual-relationships/
operator\t\t\thttps://seek-help.stopitnow.org.uk/why-change/introduction
operator\t\t\thttps://www.stopitnow.org.uk/faq/
operator\t\t\thttps://www.stopitnow.org.uk/helpline/
operator\t\t\thttps://www.victimsupport.org.uk/crime-info/types-crime/rape-sexual-assault-and-sexual-harassment/possible-health-issues
operator\t\t\thttps://welshwomensaid.org.uk/cy/news/assistant-chief-constable-sara-millar-visits-live-fear-free-helpline",
    &[15, 58, 70, 577, 642, 648, 653, 1145, 1226, 1227, 3891, 4132, 4698, 9087, 10719, 12926]),
    ConcernEntry::packed(
"\
stalking
Stalking and harassment
at-home
\tfollowed, watched or contacted again and again, or worried about someone who is
child\tfollowed, watched or contacted again and again when you do not want it
adult\tfollowed, watched or contacted again and again when you do not want it
worried\tworried about someone who is followed, watched or contacted again and again
own-behaviour\tfollowing, watching or contacting someone who does not want it
family-of-offender\tclose to someone who stalks or harasses another person
professional\tworking with someone who is stalked or harassed
If you or someone else is in danger now, call 999.
adult
true
stalker
being stalked
harassment
harassed
ex won't leave me alone
following me
being followed
a stranger follows me
turning up at my work
turns up at my house
cyberstalking
airtag
tracking my phone
tracker on my car
spyware
won't stop messaging me
won't stop calling me
obsessed with me
unwanted gifts
spying on me
watching my house
hacked by my ex
I keep following my ex\town-behaviour\t
can't stop contacting my ex\town-behaviour\t
stelcio
stalking protection order
domestic-abuse online-harm intimate-image-abuse victim-of-crime
52\t\t22 1\tThey are followed, watched or spied on, online or in real life.
52\t\t22 1\tThey get gifts, calls or messages that they do not want.
52\t\t1 21\tSomeone turns up at their home or work, or contacts their friends to get close to them.
52\t\t22 21\tSomeone hacks their accounts, puts spyware on their phone or damages their things.
1\t\t13\tTell a grown-up you trust, and ask them to help you report it.
1\t\t14 23\tIf they may watch your phone, ask for help on a safer one, such as a friend's or one at school.
1\t\t20 0\tStop all contact with the person. You do not have to go along with them to keep them calm.
2\t\t14 23\tIf they may watch your phone, ask for help on a safer one, such as a friend's or one in a library.
2\t\t9 13 17\tReport it early to {police-101}. Trust your instincts. You do not need proof or a diary first.
2\t\t20 0\tStop all contact with the person. You do not have to go along with them to keep them calm.
2\t\t14 23\tTalk to a helpline before you change passwords or settings, or turn off a tracker. If they notice, it may get worse.
2\t\t9 0 22 5\tTell people you trust, and keep a diary of dates, times, places and what happened.
1\t\t22 5 13\tKeep a diary. Write down the date, the time, the place and what happened.
3\t\t22 5 0 4\tSave messages, screenshots, photos and gifts. Never copy a sexual image of anyone under 18.
4\t\t9 13\tTake it seriously. Encourage them to report it early to {police-101}, and to tell people they trust.
4\t\t14 23\tIf their phone may be watched, talk in person and let them use yours to ask for help.
4\t\t22 5 13\tHelp them to keep a diary of dates, times, places and what happened, and to save messages.
32\t\t9 17\tHelp the person to report it early to {police-101}. They need no proof or diary first.
32\t\t10 16\tIf you are trained, ask the DASH questions, which show how high the risk is.
32\t\t19 8\tHigh risk? Ask your safeguarding lead to send the case to the local MARAC.
32\t\t14 23\tSpeak to them on a phone or computer that the stalker cannot watch.
32\t\t22 5 4\tHelp them to keep a diary and to save messages. Never copy a sexual image of anyone under 18.
16\t\t12\tIf someone is in danger, call 999.
16\t\t12 6\tTell {police-101} what you know, or tell {crimestoppers} without your name.
16\t\t21\tDo not help to find the person, and pass on no messages or news about them.
8\t\t1 22\tStop all contact with the person, online too. Do not follow or watch them, or go where they may be.
8\t\t15\tBe honest with yourself about what you have done. That takes courage.
8\t\t15\tAsk for help to stop.
8\t7\t15\tIf it is about a partner or an ex, talk to {respect-phoneline}.
1\t\t22\tDo not wait until your diary is finished before you report it.
1\t\t14 23\tDo not change passwords or settings yet. The person may notice. Ask {childline} first.
38\t\t22 3\tDo not ignore it, even if each thing seems small.
36\t\t14 23\tDo not tell them to change their phone's settings at once. The stalker may notice.
3\t\t7 2 18\tA small tracker, such as an AirTag, can be hidden in a bag, coat, toy or car. An iPhone can warn you of one.
39\t\t1\tYou need not know if it is stalking or harassment. The police will work that out.
7\t\t3 5\tIt can happen to anyone, and online stalking can be just as frightening.
38\t4\t11\tIn Scotland you can ask a civil court for an order if you do not want to go to the police.
24\t\t20 3\tStalking is a crime. Each act may look small or even kind, but together they are frightening.
action-against-stalking\t\tSupport in Scotland from start to end, for young people too.
action-against-stalking\tprofessional\tSupport in Scotland for the person, to the end of a case.
adult-protection-gateways-ni\t\tIf the adult is at risk of harm, in Northern Ireland.
british-transport-police\t\tIf it happens on trains or at stations.
childline\t\tTo talk to someone who listens, if you are under 19.
crimestoppers\t\tTo pass on what you know without giving your name.
lifeline-ni\t\tTo talk to a counsellor in Northern Ireland when you are in distress.
live-fear-free\t\tFor anyone in Wales, if it is a partner, an ex or a relative.
live-fear-free\tchild\tFor anyone in Wales, if it is someone you go out with, an ex or family.
meic\t\tFor advice in Wales, if you are under 25.
national-domestic-abuse-helpline\t\tFor women in England, if it is a partner, an ex or a relative.
national-stalking-helpline\t\tAdvice on safety, proof, reporting and the law, whoever the stalker is.
national-stalking-helpline\tprofessional\tAdvice on safety, proof and the law for a person you help.
ni-domestic-sexual-abuse-helpline\t\tFor anyone in Northern Ireland, if it is a partner, an ex or a relative.
ni-domestic-sexual-abuse-helpline\tchild\tFor Northern Ireland, if it is someone you go out with, an ex or family.
paladin\t\tFor people in England at high risk from a stalker.
paladin\tprofessional\tA caseworker for a person in England at high risk.
police-101\t\tTo report it when nobody is in danger now.
police-101\town-behaviour\tTo tell the police what you did.
police-101\tfamily-of-offender\tTo tell the police what you know.
respect-phoneline\t\tIf it is about a partner or an ex, and you want to stop.
respect-phoneline\tfamily-of-offender\tIf they stalk a partner or an ex. To talk about what you can do.
samaritans\t\tTo talk to someone who listens when it is hard to cope.
samaritans\tfamily-of-offender\tTo talk about how you feel, at any hour.
scotland-domestic-abuse-forced-marriage-helpline\t\tFor anyone in Scotland, if it is a partner or an ex.
scotland-domestic-abuse-forced-marriage-helpline\tchild\tFor anyone in Scotland, if it is someone you go out with or an ex.
shout\t\tTo get help by text message when talking is too hard.
victim-support\t\tFor anyone a crime has happened to, men too, at any hour.
victim-support-scotland\t\tFor anyone in Scotland a crime has happened to, reported or not.
\t\tnational-stalking-helpline|police-101|victim-support victim-support-scotland|national-domestic-abuse-helpline live-fear-free scotland-domestic-abuse-forced-marriage-helpline ni-domestic-sexual-abuse-helpline|childline
1\t\tchildline|national-stalking-helpline|police-101|action-against-stalking live-fear-free ni-domestic-sexual-abuse-helpline|meic|british-transport-police
2\t\tnational-stalking-helpline|police-101|victim-support victim-support-scotland|national-domestic-abuse-helpline live-fear-free scotland-domestic-abuse-forced-marriage-helpline ni-domestic-sexual-abuse-helpline|paladin action-against-stalking|lifeline-ni|british-transport-police
4\t\tnational-stalking-helpline|police-101|victim-support victim-support-scotland|national-domestic-abuse-helpline live-fear-free scotland-domestic-abuse-forced-marriage-helpline ni-domestic-sexual-abuse-helpline|lifeline-ni
8\t\trespect-phoneline|samaritans lifeline-ni|police-101|shout
16\t\trespect-phoneline|police-101|samaritans lifeline-ni|crimestoppers
32\t\tpolice-101|national-stalking-helpline|paladin action-against-stalking|victim-support|national-domestic-abuse-helpline live-fear-free scotland-domestic-abuse-forced-marriage-helpline ni-domestic-sexual-abuse-helpline|adult-protection-gateways-ni
operator\t\t\thttps://alicerugglestrust.org/advice-about-stalking/
government\t2025-04\t\thttps://avonandsomerset.police.uk/news/2025/04/fixated-obsessive-unwanted-repeated-four-ways-to-spot-signs-of-stalking
press\t\t\thttps://www.bbc.com/news/uk-47623436
government\t2019-05\t\thttps://www.bedfordshire.police.uk/information-and-services/Advice/Force-focus/2019/May/ForceFocus-Stalking
government\t\t\thttps://www.beds.police.uk/police-forces/bedfordshire-police/areas/about-us/about-us/information-for-families-of-someone-who-has-been-arrested-for-online-child-sexual-offences/
government\t\t\thttps://safeguardingcambspeterborough.org.uk/adults-board/adult-abuse-and-neglect/stalking/
operator\t\t\thttps://crimestoppers-uk.org/about-the-charity/who-we-are/our-people/our-contact-centre
third-party\t\t\thttps://daawn.info/tech-facilitated-abuse
government\t\t\thttps://saferderbyshire.gov.uk/what-we-do/domestic-abuse/marac/domestic-abuse-and-marac-referrals.aspx
government\t\t\thttps://www.devon.gov.uk/dsva/stalking/
government\t\t\thttps://www.gwentsafeguarding.org.uk/en/vawdasv/support-and-advice/risk-assessment-and-safety-planning
government\t\t\thttps://mygov.scot/victim-support-stalking
government\t\t\thttps://www.northants.police.uk/advice/advice-and-information/beta-stalking-and-harassment/how-report-stalking-harassment/
third-party\t\t\thttps://thesurvivorproject.co.uk/stalking
operator\t\t\thttps://refugetechsafety.org/guide-online-accounts/
operator\t\t\thttps://respectphoneline.org.uk/resources/resources-for-perpetrators/self-help-guide-for-abusive-men-in-heterosexual-relationships/
operator\t\t\thttps://safelives.org.uk/resources-library/quick-start-guidance-for-dash-risk-checklist/
third-party\t\t\thttps://uksaysnomore.org/learn/domestic-abuse/stalking/
third-party\t\t\thttps://shalvacares.org/tips-for-safer-technology-use
government\t\t\thttps://citizen.stc3-prd.gosshosted.com/article/4459/Risk-Assessment
third-party\t2024-04\t\thttps://southernhousing.org.uk/latest-news/2024/it-s-not-flattering-or-romantic-it-s-a-crime-stalking-awareness-week
government\t2021-08\t\thttps://spennymoor-tc.gov.uk/2021/08/06/stalking-crime-prevention/
government\t\t\thttps://www.staffordshire.police.uk/letstalkstalking
government\t2023-07\t\thttps://wokingham.gov.uk/community-and-safety/domestic-abuse/how-get-help/tips-keeping-safe/covering-your-tracks",
    &[8, 32, 40, 571, 622, 628, 633, 1097, 1161, 1490, 3735, 4052, 4541, 6897, 8154, 10463]),
    ConcernEntry::packed(
"\
honour-based-abuse
Abuse in the name of family honour
at-home
\tafraid of your family or community because of honour, or worried about someone who is
child\tafraid of your family or community because of honour
adult\tafraid of your family or community because of honour
worried\tworried about someone whose family controls or threatens them because of honour
own-behaviour\thurting, threatening or controlling someone because of honour
family-of-offender\tin a family that hurts or threatens someone because of honour
professional\tworking with someone at risk because of family honour
If you or someone else is in danger now, call 999.
adult
true
honour based violence
HBA
HBV
izzat
family honour
shame on the family
honour killing
disowned
too westernised
family controlling me
virginity test
secret boyfriend
secret girlfriend
family found out I'm gay
dishonour
so-called honour
scared of my family
cam-drin ar sail anrhydedd
trais ar sail anrhydedd
so-called honour-based abuse
breast ironing
breast flattening
virginity testing
hymenoplasty
forced-marriage female-genital-mutilation domestic-abuse child-safety
52\t\t17 20\tTheir family controls where they go and who they see.
52\t\t8 20\tThey are told that they bring shame on the family.
36\t\t17\tThey are withdrawn, or they are doing worse at school or work.
36\t\t17\tThere are rows in the family, or they have run away from home.
36\t\t17\tThey have injuries, or they harm themselves.
36\t\t8\tThey hide a partner, or their sexuality, from the family.
52\t\t8\tThey are pressed to marry, or threatened with being taken abroad.
1\t\t12 11\tTalk to {childline}, or tell a teacher or a doctor you trust.
1\t\t13 22\tIf your family may check your phone, ask for help on a safer one, such as a friend's or one at school.
2\t\t13 22\tIf your family may check your phone, ask for help on a safer one, such as a friend's or one in a library.
3\t\t7\tCall {karma-nirvana}, even if you are not sure.
2\t\t17 10\tTell {police-101} if you are afraid of what they may do.
2\t\t11\tYou can also tell your GP or a teacher.
2\t\t21 22\tSave a helpline's number under another name. When it is safe, take this page out of your history.
2\t\t19\tIf you leave home, tell {police-101} that you are safe and want no contact with your family.
4\t\t4 16\tDo not talk to their family or community about it. It can put the person in danger.
4\t\t7\tCall {karma-nirvana}, even if you are not sure.
4\t\t9 4\tOffer your help gently, when you are alone with them. They may feel very alone.
4\t\t13 22\tIf their phone may be watched, do not write to them about it. Let them use yours to ask for help.
32\t\t4 2\tSee them at once, alone. You may have only one chance to speak to them.
32\t\t4 3\tDo not contact family or community, or mediate. It can put them in danger.
32\t\t4 2\tBefore they leave, agree a safe way to reach them and a code word, and help them learn a number by heart.
32\t\t5 14\tIf you are trained, ask the DASH questions, which show how high the risk is.
32\t\t18 1\tHigh risk? Ask your safeguarding lead to send the case to the local MARAC.
16\t\t7\tIf someone is in danger, call 999.
16\t\t4\tKeep what the person tells you from your family. If they hear of it, the person may be in danger.
16\t\t10 0\tTell {police-101} what you know, or tell {crimestoppers} without your name.
8\t\t7\tIf anyone may be hurt, call 999.
8\t\t10 8\tLet the person choose their own clothes, friends, work and partner.
8\t\t15\tIf your family puts you under pressure, talk to someone outside it, such as {samaritans}.
3\t\t4\tDo not talk to your family or community about it before you have had advice. It can put you in danger.
3\t\t13 22\tDo not change passwords or settings yet. Your family may notice. Ask a helpline first.
4\t\t16 4\tDo not try to make peace between them and their family.
36\t\t17 6\tDo not treat it as just part of their culture.
16\t\t16 4\tDo not try to make peace between them, and do not confront anyone.
31\t\t17 9\tIt is abuse. It is not a religion or a culture.
3\t\t8\tNothing you chose was shameful.
38\t\t9 10\tIt happens to women, men and children. It can start over clothes, friends, a job or a relationship.
4\t\t20\tMany people do not see that they are victims, or are afraid of shame.
32\t\t18\tA MARAC is a local meeting where services share what they know and make one safety plan.
adult-protection-gateways-ni\t\tIf the adult is at risk of harm, in Northern Ireland.
adult-protection-scotland\t\tIf the adult is ill or disabled and cannot keep safe, in Scotland.
adult-safeguarding-wales\t\tIf the adult needs care or support, in Wales.
childline\t\tTo talk to someone who listens, if you are under 19.
council-adult-social-care-england\t\tIf the adult needs care or support, in England.
crimestoppers\t\tTo pass on what you know without giving your name.
fcdo-consular-emergency\t\tIf someone British is in danger abroad.
forced-marriage-unit\t\tIf someone is being made to marry, here or abroad.
galop\t\tFor LGBT+ people who are abused. LGBT+ people answer.
galop\tworried\tFor anyone worried about an LGBT+ person.
karma-nirvana\t\tThe helpline on honour-based abuse, for people of any age and gender.
karma-nirvana\tworried\tThe helpline on honour-based abuse, to ask what you can do.
karma-nirvana\tprofessional\tThe helpline on honour-based abuse, for professionals too.
lifeline-ni\t\tTo talk to a counsellor in Northern Ireland when you are in distress.
live-fear-free\t\tFor anyone in Wales, men too, and people worried about someone.
live-fear-free\tchild\tFor anyone in Wales who is hurt or controlled by family.
live-fear-free\tadult\tFor anyone in Wales, men too.
live-fear-free\tworried\tFor anyone in Wales worried about someone.
live-fear-free\tprofessional\tAdvice in Wales for staff, and a way to a safe place.
local-council-children\t\tTo tell social workers that a child may not be safe.
local-council-children\tchild\tTo tell social workers that you are not safe at home.
muslim-womens-network-helpline\t\tFor Muslim women and girls, with staff who understand faith and culture.
national-domestic-abuse-helpline\t\tFor women in England who are hurt or controlled by family.
national-domestic-abuse-helpline\tworried\tFor anyone in England worried about a woman.
national-domestic-abuse-helpline\tprofessional\tAdvice in England about a woman, and a way to a safe place.
ni-domestic-sexual-abuse-helpline\t\tFor people of any age or gender in Northern Ireland, and those worried.
ni-domestic-sexual-abuse-helpline\tchild\tFor anyone in Northern Ireland who is hurt or controlled by family.
ni-domestic-sexual-abuse-helpline\tadult\tFor anyone in Northern Ireland, men too. Can find a safe place to stay.
ni-domestic-sexual-abuse-helpline\tworried\tFor anyone in Northern Ireland worried about someone.
ni-domestic-sexual-abuse-helpline\tprofessional\tAdvice in Northern Ireland for staff, and a way to a safe place.
ni-gateway\t\tTo tell social workers in Northern Ireland that a child may not be safe.
nspcc-helpline\t\tIf it is about a child.
police-101\t\tTo report it when nobody is in danger now. Open day and night.
police-101\town-behaviour\tTo tell the police what you did.
police-101\tfamily-of-offender\tTo tell the police what you know.
police-101\tprofessional\tTo report a crime or a risk when nobody is in danger now.
respect-phoneline\t\tIf it is about your partner, and you want to stop.
samaritans\t\tTo talk to someone who listens when it is hard to cope.
samaritans\tfamily-of-offender\tTo talk about how you feel, at any hour.
savera-uk\t\tFor people in England at risk, and those worried about them.
savera-uk\tchild\tFor people in England at risk from their family.
savera-uk\tadult\tFor people in England at risk from their family or community.
savera-uk\tprofessional\tAdvice in England on honour-based abuse.
scotland-child-concern\t\tTo tell the police in Scotland that a child may not be safe.
scotland-domestic-abuse-forced-marriage-helpline\t\tFor people of any age or gender in Scotland, and anyone worried about them.
scotland-domestic-abuse-forced-marriage-helpline\tchild\tFor anyone in Scotland who is hurt or controlled by family.
scotland-domestic-abuse-forced-marriage-helpline\tadult\tFor anyone in Scotland, of any age or gender.
scotland-domestic-abuse-forced-marriage-helpline\tworried\tFor anyone in Scotland worried about someone.
scotland-domestic-abuse-forced-marriage-helpline\tprofessional\tHelp and advice in Scotland about a person of any age or gender.
shout\t\tTo get help by text message when talking is too hard.
switchboard-lgbt\t\tTo talk if you are LGBT+. They listen but do not give advice.
\t\tkarma-nirvana|national-domestic-abuse-helpline live-fear-free scotland-domestic-abuse-forced-marriage-helpline ni-domestic-sexual-abuse-helpline|police-101|childline|forced-marriage-unit|savera-uk
1\t\tchildline|karma-nirvana|live-fear-free scotland-domestic-abuse-forced-marriage-helpline ni-domestic-sexual-abuse-helpline|police-101|local-council-children|forced-marriage-unit|fcdo-consular-emergency|savera-uk|switchboard-lgbt
2\t\tkarma-nirvana|national-domestic-abuse-helpline live-fear-free scotland-domestic-abuse-forced-marriage-helpline ni-domestic-sexual-abuse-helpline|police-101|savera-uk|forced-marriage-unit|fcdo-consular-emergency|galop|muslim-womens-network-helpline
4\t\tkarma-nirvana|national-domestic-abuse-helpline live-fear-free scotland-domestic-abuse-forced-marriage-helpline ni-domestic-sexual-abuse-helpline|police-101|local-council-children scotland-child-concern ni-gateway|savera-uk|forced-marriage-unit|galop
8\t\tsamaritans lifeline-ni|respect-phoneline|police-101|shout
16\t\tpolice-101|nspcc-helpline|samaritans lifeline-ni|crimestoppers|local-council-children
32\t\tpolice-101|karma-nirvana|council-adult-social-care-england adult-safeguarding-wales adult-protection-scotland adult-protection-gateways-ni|local-council-children scotland-child-concern ni-gateway|national-domestic-abuse-helpline live-fear-free scotland-domestic-abuse-forced-marriage-helpline ni-domestic-sexual-abuse-helpline|forced-marriage-unit|savera-uk
operator\t\t\thttps://crimestoppers-uk.org/about-the-charity/who-we-are/our-people/our-contact-centre
government\t\t\thttps://saferderbyshire.gov.uk/what-we-do/domestic-abuse/marac/domestic-abuse-and-marac-referrals.aspx
third-party\t\t\thttps://www.firstlight.org.uk/forced-marriage/
third-party\t\t\thttps://studylib.net/doc/8320562/dealing-with-cases-of-forced-marriage--practice-guidance-...
government\t2014\t\thttps://gov.scot/publications/forced-marriage-practitioner-guidance-update-2014/pages/3
government\t\t\thttps://www.gwentsafeguarding.org.uk/en/vawdasv/support-and-advice/risk-assessment-and-safety-planning
government\t\t\thttp://www.ind.homeoffice.gov.uk/visas-immigration/partners-families/forced-marriage/forcedmarriageunit/thirdparties/
operator\t\t\thttps://karmanirvana.org.uk/get-help/faqs/faqs-for-individuals
operator\t\t\thttps://karmanirvana.org.uk/get-help/myself/how-do-i-know
operator\t\t\thttps://karmanirvana.org.uk/get-help/someone-else
government\t\t\thttps://www.norfolk.police.uk/advice/assault-abuse-threats/honour-based-abuse
government\t\t\thttps://www.nottinghamshire.police.uk/hba
press\t2024-11\t\thttps://parents-news.co.uk/2024/11/anti-bullying-week-2024-insight-and-advice-from-childline-and-the-nspcc-helpline
operator\t\t\thttps://refugetechsafety.org/guide-online-accounts/
operator\t\t\thttps://safelives.org.uk/resources-library/quick-start-guidance-for-dash-risk-checklist/
operator\t\t\thttps://www.samaritans.org/how-we-can-help/contact-samaritan/
operator\t\t\thttp://www.skyproject.org.uk/index.php/component/content/article/37/71-what-to-do
government\t\t\thttps://slough.gov.uk/strategies-plans-policies/community-safety-strategies/7
government\t\t\thttps://citizen.stc3-prd.gosshosted.com/article/4459/Risk-Assessment
government\t\t\thttps://www.tameside.gov.uk/forcedmarriages
government\t\t\thttps://fis.wandsworth.gov.uk/kb5/wandsworth/fsd/family.page?familychannel=1-2-4
third-party\t\t\thttp://www.whag.info/about-our-work/about-domestic-abuse/staying-safe/
government\t2023-07\t\thttps://wokingham.gov.uk/community-and-safety/domestic-abuse/how-get-help/tips-keeping-safe/covering-your-tracks",
    &[18, 53, 61, 578, 629, 635, 640, 1038, 1108, 1560, 3455, 3855, 4230, 8416, 9863, 11951]),
    ConcernEntry::packed(
"\
forced-marriage
Being made to marry
at-home
\tpressed to marry when you do not want to, or worried about someone who is
child\tunder 18 and someone wants to make you marry
adult\tpressed to marry, or in a marriage that you did not freely agree to
worried\tworried about someone who is being made to marry
own-behaviour\tpressing someone to marry who does not freely agree
family-of-offender\tin a family that wants to make someone marry
professional\tworking with someone who may be made to marry
If someone is in danger, or is being made to marry now, call 999.
adult
true
made to marry
forced to marry
forced to get married
family want me to marry
arranged marriage I don't want
taken abroad to marry
child marriage
child bride
marry my cousin
forced engagement
holiday marriage
visa marriage
predatory marriage
FMU
don't want to get married
forced marriage protection order
married against my will
one chance rule\tprofessional\t
priodas dan orfod
honour-based-abuse domestic-abuse child-safety adult-at-risk
36\t\t0\tThey are away from school or work for a long time, or do not come back from a trip abroad.
52\t\t0\tBrothers, sisters or cousins watch them, or someone always takes them to work and back.
52\t\t0\tThey are not allowed to work, study or go out.
4\t\t0\tTheir brothers or sisters had to marry, or married young.
52\t\t0\tThey seem very low, harm themselves or run away.
1\t\t13 17\tTalk to {childline}, or to someone you trust outside your family.
1\t\t14 20\tIf your family may check your phone, ask for help on a safer one, such as a friend's or one at school.
2\t\t14 20\tIf your family may check your phone, ask for help on a safer one, such as a friend's or one in a library.
2\t\t9 11 3\tContact {forced-marriage-unit} as soon as you can. When it is closed, call {police-101}.
3\t\t10\tBeing taken abroad? Before you board, tell airport, security or border staff that it is against your will.
1\t\t9 11 3\tContact {forced-marriage-unit} as soon as you can.
3\t\t10 6 11\tIf you may have to travel, leave the dates, flights, passport details and address with someone you trust.
3\t\t17\tAgree a code word and a safe way to keep in touch with someone you trust.
2\t\t18\tIf you leave home, tell {police-101} that you are safe and want no contact with your family.
4\t\t8 17 9\tDo not talk to their family or community, and do not send them home. It can put them in danger.
4\t\t9 11 3\tContact {forced-marriage-unit} as soon as you can. When it is closed, call {police-101}.
4\t7\t9\tIf they are under 18, tell the council's social workers or {police-101} as well.
4\t8\t9\tIn Northern Ireland, if they are under 18, tell the Trust's social workers or {police-101} as well.
4\t\t9 17\tSee them alone, in a safe place. Agree a code word and a safe way to keep in touch.
4\t\t9 11\tIf they may travel, note the dates, flights, passport details and address, and give them the British embassy's number.
32\t\t8 4\tSee them at once, alone. You may have only one chance to speak to them.
32\t\t8 5\tDo not contact family or community, or mediate. It can put them in danger.
32\t\t9\tContact {forced-marriage-unit} as soon as you can, and {police-101} if there may be a crime.
32\t\t9\tIf they are under 18, or a child is at risk, tell children's social workers too.
32\t\t8 4\tBefore they leave, agree a safe way to reach them and a code word, and help them learn a number by heart.
32\t\t9 11\tIf they may travel, note the dates, flights, passport details and address, and give them the British embassy's number.
32\t3\t15\tIn England and Wales, follow the government's statutory guidance, unless you have clear reasons not to.
16\t\t3\tIf someone is being made to marry or taken abroad now, call 999.
16\t\t18 9\tAsk {forced-marriage-unit} what to do. When it is closed, call {police-101}.
16\t\t8\tKeep what the person tells you from your family. If they hear of it, the person may be in danger.
8\t\t19\tIf one of them does not freely agree, do not let the marriage go ahead.
8\t\t3\tIf anyone is in danger, call 999.
8\t\t16\tIf your family puts you under pressure, talk to someone outside it, such as {samaritans}.
3\t\t8\tDo not talk to your family or community about it before you have had advice. It can put you in danger.
3\t\t14 20\tDo not change passwords or settings yet. Your family may notice. Ask a helpline first.
4\t\t17 8\tDo not try to settle it between them and their family.
4\t\t9\tDo not put it down to family life or culture.
32\t\t9 17\tDo not turn them away, and do not send them back home.
16\t\t17 8\tDo not try to settle it between them, and do not confront anyone.
31\t\t19 11\tA marriage is forced if one or both people do not freely agree. The pressure can be emotional.
63\t3\t19\tIn England and Wales, it is a crime to make anyone under 18 marry. Religious ceremonies count too.
63\t3\t2 3\tIn England and Wales, a court can stop a forced marriage and take passports away, at once if it is urgent.
39\t\t1 7 12\tAbroad? Call {fcdo-consular-emergency} at any hour. From there, start with +44, not 0.
4\t\t18\t{forced-marriage-unit} may be able to bring people home who were taken abroad.
adult-protection-gateways-ni\t\tIf the adult is at risk of harm, in Northern Ireland.
adult-protection-scotland\t\tIf the adult is ill or disabled and cannot keep safe, in Scotland.
adult-safeguarding-wales\t\tIf the adult needs care or support, in Wales.
childline\t\tTo talk to someone who listens, if you are under 19.
council-adult-social-care-england\t\tIf the adult needs care or support, in England.
crimestoppers\t\tTo pass on what you know without giving your name.
fcdo-consular-emergency\t\tIf someone British was taken abroad. Open day and night.
forced-marriage-unit\t\tA government team that helps to stop or leave a forced marriage.
forced-marriage-unit\tfamily-of-offender\tA government team. They advise relatives on how to stop it.
karma-nirvana\t\tA helpline on forced marriage, for people of any age and gender.
karma-nirvana\tworried\tA helpline on forced marriage, to ask what you can do.
karma-nirvana\tprofessional\tA helpline on forced marriage, for professionals too.
lifeline-ni\t\tTo talk to a counsellor in Northern Ireland when you are in distress.
live-fear-free\t\tFor anyone in Wales, men too, and people worried about someone.
live-fear-free\tchild\tFor anyone in Wales who is hurt or controlled by family.
live-fear-free\tadult\tFor anyone in Wales who is hurt or controlled by family, men too.
live-fear-free\tworried\tFor anyone in Wales worried about someone.
live-fear-free\tprofessional\tAdvice in Wales for staff, and a way to a safe place.
local-council-children\t\tTo tell social workers about someone under 18.
local-council-children\tchild\tTo tell social workers that you are not safe at home.
muslim-womens-network-helpline\t\tFor Muslim women and girls, with staff who understand faith and culture.
national-domestic-abuse-helpline\t\tFor women in England who are hurt or controlled by family.
national-domestic-abuse-helpline\tworried\tFor anyone in England worried about a woman.
national-domestic-abuse-helpline\tprofessional\tAdvice in England about a woman, and a way to a safe place.
ni-domestic-sexual-abuse-helpline\t\tFor people of any age or gender in Northern Ireland, and those worried.
ni-domestic-sexual-abuse-helpline\tchild\tFor anyone in Northern Ireland who is hurt or controlled by family.
ni-domestic-sexual-abuse-helpline\tadult\tFor anyone in Northern Ireland hurt or controlled by family, men too.
ni-domestic-sexual-abuse-helpline\tworried\tFor anyone in Northern Ireland worried about someone.
ni-domestic-sexual-abuse-helpline\tprofessional\tAdvice in Northern Ireland for staff, and a way to a safe place.
ni-gateway\t\tTo tell social workers in Northern Ireland about someone under 18.
nspcc-helpline\t\tIf it is about someone under 18.
police-101\t\tTo report it when nobody is in danger now. Open day and night.
police-101\town-behaviour\tTo tell the police what you did.
police-101\tfamily-of-offender\tTo tell the police what you know. Open day and night.
police-101\tprofessional\tTo report a crime or a risk when nobody is in danger now.
samaritans\t\tTo talk to someone who listens when it is hard to cope.
samaritans\tfamily-of-offender\tTo talk about how you feel, at any hour.
savera-uk\t\tFor people in England at risk, and those worried about them.
savera-uk\tchild\tFor people in England at risk from their family.
savera-uk\tadult\tFor people in England at risk from their family or community.
scotland-child-concern\t\tTo tell the police in Scotland about someone under 18.
scotland-domestic-abuse-forced-marriage-helpline\t\tFor people of any age or gender in Scotland, and anyone worried about them.
scotland-domestic-abuse-forced-marriage-helpline\tchild\tFor anyone in Scotland who may be made to marry, at any age.
scotland-domestic-abuse-forced-marriage-helpline\tadult\tFor anyone in Scotland who may be made to marry, or was.
scotland-domestic-abuse-forced-marriage-helpline\tworried\tFor anyone in Scotland worried about someone.
scotland-domestic-abuse-forced-marriage-helpline\tprofessional\tHelp and advice in Scotland about a person of any age or gender.
shout\t\tTo get help by text message when talking is too hard.
\t\tforced-marriage-unit|scotland-domestic-abuse-forced-marriage-helpline live-fear-free ni-domestic-sexual-abuse-helpline|police-101|karma-nirvana|childline
1\t\tchildline|forced-marriage-unit|local-council-children scotland-domestic-abuse-forced-marriage-helpline ni-domestic-sexual-abuse-helpline|police-101|live-fear-free|karma-nirvana|fcdo-consular-emergency|savera-uk
2\t\tforced-marriage-unit|scotland-domestic-abuse-forced-marriage-helpline live-fear-free ni-domestic-sexual-abuse-helpline|police-101|karma-nirvana|fcdo-consular-emergency|national-domestic-abuse-helpline|savera-uk|muslim-womens-network-helpline
4\t\tforced-marriage-unit|scotland-domestic-abuse-forced-marriage-helpline live-fear-free ni-domestic-sexual-abuse-helpline|police-101|local-council-children scotland-child-concern ni-gateway|karma-nirvana|fcdo-consular-emergency|savera-uk
8\t\tsamaritans lifeline-ni|police-101|shout
16\t\tforced-marriage-unit|police-101|nspcc-helpline|samaritans lifeline-ni|crimestoppers|local-council-children
32\t\tforced-marriage-unit|police-101|council-adult-social-care-england adult-safeguarding-wales adult-protection-scotland adult-protection-gateways-ni|local-council-children scotland-child-concern ni-gateway|karma-nirvana|scotland-domestic-abuse-forced-marriage-helpline live-fear-free ni-domestic-sexual-abuse-helpline national-domestic-abuse-helpline
operator\t\t\thttp://againstforcedmarriages.org/worried
third-party\t\t\thttps://www.allthingsembassy.com/emergency-abroad.html
operator\t\t\thttps://childlawadvice.org.uk/glossary/forced-marriage-protection-orders/
government\t\t\thttps://www.eastcambs.gov.uk/content/forced-marriage
third-party\t\t\thttps://www.firstlight.org.uk/forced-marriage/
third-party\t\t\thttps://studylib.net/doc/8320562/dealing-with-cases-of-forced-marriage--practice-guidance-...
operator\t2008-06\t\thttps://webarchive.nationalarchives.gov.uk/20080610155722/http:/www.fco.gov.uk/en/travelling-and-living-overseas/things-go-wrong/forced-marriage
third-party\t\t\thttps://www.goodtogoinsurance.com/travel-advice/consular-assistance-abroad-what-to-do-if-you-have-a-travel-emergency
government\t2014\t\thttps://gov.scot/publications/forced-marriage-practitioner-guidance-update-2014/pages/3
government\t\t\thttp://www.ind.homeoffice.gov.uk/visas-immigration/partners-families/forced-marriage/forcedmarriageunit/thirdparties/
government\t\t\thttps://lancashire.police.uk/help-advice/personal-safety/forced-marriage-honour-based-violence-and-fgm
government\t\t\thttps://livefearfree.gov.wales/guidance-for-professionals/advice-on-supporting-your-clients/supporting-clients-who-have-suffered-or-are-experiencing-hbv-fm/?lang=en
government\t2022-01\t\thttps://directory.luton.gov.uk/kb5/luton/directory/service.page?id=akjpilZNF6k&directorychannel=10
press\t2024-11\t\thttps://parents-news.co.uk/2024/11/anti-bullying-week-2024-insight-and-advice-from-childline-and-the-nspcc-helpline
operator\t\t\thttps://refugetechsafety.org/guide-online-accounts/
government\t2023-04\t\thttps://www.gov.uk/government/publications/the-right-to-choose-government-guidance-on-forced-marriage/multi-agency-statutory-guidance-for-dealing-with-forced-marriage-and-multi-agency-practice-guidelines-handling-cases-of-forced-marriage-accessible
operator\t\t\thttps://www.samaritans.org/how-we-can-help/contact-samaritan/
operator\t\t\thttp://www.skyproject.org.uk/index.php/component/content/article/37/71-what-to-do
government\t\t\thttps://www.tameside.gov.uk/forcedmarriages
government\t2022\t\thttps://westmidlands.procedures.org.uk/pkplo
government\t2023-07\t\thttps://wokingham.gov.uk/community-and-safety/domestic-abuse/how-get-help/tips-keeping-safe/covering-your-tracks",
    &[15, 35, 43, 489, 555, 561, 566, 941, 1002, 1364, 4029, 4486, 4997, 9025, 10384, 12650]),
    ConcernEntry::packed(
"\
female-genital-mutilation
Female genital mutilation (FGM)
at-home
\tworried about FGM for yourself, or for a girl or woman you know
child\tafraid that FGM will be done to you, or it was done to you
adult\tin danger of FGM, or have had it
worried\tworried about FGM for a girl or woman you know
own-behaviour\tplanning FGM for a girl, or pressed to let it happen
family-of-offender\tin a family that plans FGM or has had it done to a girl
professional\tworking with a girl or woman who may face FGM or has had it
If you or someone else is in danger of FGM now, call 999.
worried
true
FGM
female circumcision
female genital cutting
genital cutting
sunna
gudniin
halalays
khitan
tahur
infibulation
fgm type 3
cutting season
becoming a woman ceremony
fgm protection order
taken abroad to be cut
fgm clinic\tadult\t
fgm mandatory reporting\tprofessional\t
anffurfio organau cenhedlu benywod
honour-based-abuse forced-marriage child-safety
52\t\t14 4\tA long holiday abroad, or a trip to see family there, is planned for a girl.
52\t\t14 4 1\tPeople talk about a special ceremony, or about a girl becoming a woman.
52\t\t14\tA relative or a cutter comes to visit from abroad.
36\t\t14\tHer mother, sister or cousin has had FGM.
52\t\t14 1\tAfter FGM, a girl may find it hard to walk, stand or sit, or spend a long time in the toilet.
52\t\t14 1\tAfter FGM, a girl may be quiet, anxious or sad, or may not want a medical check.
1\t\t7 8 14\tIf it may happen to you soon, call 999, or tell {police-101} or a teacher.
1\t\t15 14\tTalk to {childline}, or to {nspcc-fgm-helpline}.
1\t\t10\tBeing taken abroad for it? Before you board, tell airport, security or border staff.
1\t\t7 8 0 5\tIf you are abroad already, call {fcdo-consular-emergency}. From there, start with +44, not 0.
2\t\t7 8\tIf FGM may happen soon to you or a girl, call 999. If the danger is later, tell {police-101}.
2\t1\t2 12\tIn England, have you had FGM, and are you 18 or over? Ask a GP about the special NHS clinics for women. They are free.
2\t\t14\tWorried about a girl? Call {nspcc-fgm-helpline}. You do not have to give your name.
2\t\t10\tBeing taken abroad for it? Before you board, tell airport, security or border staff.
2\t\t7 8 0 5\tIf you are abroad already, call {fcdo-consular-emergency}. From there, start with +44, not 0.
3\t\t7\tWhen you travel, carry the government's statement against FGM. You can find it on GOV.UK.
20\t\t7 8\tIf FGM may happen soon, call 999. If a girl may be at risk later, tell {police-101}.
20\t\t14\tAsk {nspcc-fgm-helpline} what to do.
4\t\t7 8 0\tIf a girl was taken abroad, tell {fcdo-consular-emergency} as well as the police.
4\t\t4\tBe most watchful before the summer and Christmas holidays.
16\t\t14\tDo not wait. She may not know what is going to happen to her.
32\t3\t6 13\tIn England and Wales, has a girl under 18 told you she has had FGM, or have you seen it? Tell {police-101} yourself.
32\t3\t6 3 11\tIn England and Wales, it is the law for teachers and regulated health and social care staff. Call by the end of the next working day.
32\t\t13 2\tIf a girl may be at risk, tell your safeguarding lead and social workers.
32\t1\t2\tIn England, tell {local-council-children} as well as the police.
32\t2\t18\tIn Wales, you must tell {local-council-children} as well. Both duties to report apply.
32\t\t14\tAsk {nspcc-fgm-helpline} for advice.
32\t\t7 8 0\tIf a girl was taken abroad, tell {fcdo-consular-emergency} and {police-101}.
8\t\t7 8\tDo not let it be done. If a girl is in danger of FGM, call 999.
8\t\t16\tIf your family puts you under pressure, talk to someone outside it, such as {samaritans}.
8\t\t7\tWhen you travel, carry the government's statement against FGM. You can find it on GOV.UK.
3\t\t14\tDo not wait to ask for help if you are in danger.
63\t\t8\tFGM is against the law in the UK. So is taking a girl abroad for it.
1\t\t8\tFGM is child abuse. It is not your fault.
28\t\t8 1\tFGM is child abuse. Those who do it can be sent to prison for up to 14 years.
55\t3\t17 14\tIn England and Wales, a court can protect a girl with an FGM protection order. Ask {nspcc-fgm-helpline} about it.
32\t3\t6\tIn England and Wales, the duty to tell the police is on teachers and on regulated health and social care staff.
32\t3\t13\tIn England and Wales, the duty is yours. It ends only if you know that someone of your profession has reported it.
32\t3\t9\tIn England and Wales, the duty does not cover a woman of 18 or over who had FGM as a child.
childline\t\tTo talk to someone who listens, if you are under 19.
crimestoppers\t\tTo pass on what you know without giving your name.
fcdo-consular-emergency\t\tIf someone British was taken abroad for FGM.
fgm-support-clinics-england\t\tNHS clinics in England for women who have had FGM.
fgm-support-clinics-england\tprofessional\tNHS clinics in England for women of 18 or over.
lifeline-ni\t\tTo talk to a counsellor in Northern Ireland when you are in distress.
live-fear-free\t\tFor anyone in Wales affected by FGM, and people worried about someone.
live-fear-free\tchild\tFor anyone in Wales affected by FGM.
live-fear-free\tadult\tFor anyone in Wales affected by FGM.
live-fear-free\tprofessional\tAdvice in Wales for staff.
local-council-children\t\tTo tell social workers about a girl at risk.
local-council-children\tchild\tTo tell social workers that you are not safe.
meic\t\tFor advice in Wales, if you are under 25.
muslim-womens-network-helpline\t\tFor Muslim women and girls, with staff who understand faith and culture.
ni-emergency-social-work\t\tSocial workers in Northern Ireland when offices are closed.
ni-gateway\t\tTo tell social workers in Northern Ireland about a girl at risk.
nspcc-fgm-helpline\t\tAdvice if a girl may be at risk of FGM, or has had it.
nspcc-fgm-helpline\tchild\tAdvice if it may be done to you, or was done.
nspcc-fgm-helpline\tadult\tIf it is about a girl who may be at risk, or has had it.
police-101\t\tTo tell the police about FGM when nobody is in danger now.
police-101\town-behaviour\tTo tell the police what you did, or what is planned.
samaritans\t\tTo talk to someone who listens when it is hard to cope.
samaritans\tfamily-of-offender\tTo talk about how you feel, at any hour.
savera-uk\t\tFor people in England at risk of FGM, and those worried about them.
savera-uk\tchild\tFor people in England at risk of FGM.
savera-uk\tadult\tFor people in England at risk of FGM.
savera-uk\tprofessional\tAdvice in England on FGM.
scotland-child-concern\t\tTo tell the police in Scotland about a girl at risk.
shout\t\tTo get help by text message when talking is too hard.
\t\tpolice-101|nspcc-fgm-helpline|childline|local-council-children ni-gateway|live-fear-free fgm-support-clinics-england
1\t\tchildline|nspcc-fgm-helpline|police-101|local-council-children|live-fear-free|fcdo-consular-emergency|savera-uk|meic
2\t\tlive-fear-free savera-uk|police-101|samaritans lifeline-ni|nspcc-fgm-helpline|fgm-support-clinics-england|fcdo-consular-emergency|muslim-womens-network-helpline
4\t\tpolice-101|nspcc-fgm-helpline|local-council-children ni-gateway|fcdo-consular-emergency|scotland-child-concern ni-emergency-social-work|live-fear-free savera-uk
8\t\tsamaritans lifeline-ni|police-101|shout
16\t\tpolice-101|nspcc-fgm-helpline|local-council-children|crimestoppers|samaritans lifeline-ni
32\t\tpolice-101|local-council-children ni-gateway|nspcc-fgm-helpline|fcdo-consular-emergency|scotland-child-concern ni-emergency-social-work|fgm-support-clinics-england|live-fear-free
third-party\t\t\thttps://www.allthingsembassy.com/emergency-abroad.html
government\t\t\thttps://www.askthe.police.uk/~/faq/~/~/view-category/?id=10c7e112-6ad2-eb11-bacb-000d3ad61986
government\t\t\thttps://ascpractice.camden.gov.uk/early-help-guide/family-early-help-guidebook/conflict-or-violence-in-the-home/fgm
press\t2015\t\thttps://www.cypnow.co.uk/content/other/how-to-make-an-fgm-report
press\t2019\t\thttps://careappointments.com/care-news/england/137862/fgm-centre-urges-professionals-be-aware-over-increased-risk-to-girls-over-christmas
third-party\t\t\thttps://www.goodtogoinsurance.com/travel-advice/consular-assistance-abroad-what-to-do-if-you-have-a-travel-emergency
government\t2020-01\t\thttps://www.gov.uk/government/publications/mandatory-reporting-of-female-genital-mutilation-procedural-information/mandatory-reporting-of-female-genital-mutilation-procedural-information-accessible-version
government\t2012-11\t\thttps://www.gov.uk/government/publications/statement-opposing-female-genital-mutilation
third-party\t\t\thttps://mulgraveprimary.org.uk/1109/female-genital-mutilation-fgm
third-party\t\t\thttps://hub4leaders.co.uk/learning-hub/resources/fgm-mandatory-reporting/fgm-mandatory-reporting/
government\t\t\thttps://lancashire.police.uk/help-advice/personal-safety/forced-marriage-honour-based-violence-and-fgm
press\t2015-12\t\thttps://www.michelmores.com/news-views/news/teachers-duty-report-cases-female-genital-mutilation
operator\t2019-09\t\thttps://www.england.nhs.uk/london/2019/09/12/nhs-ramps-up-support-for-survivors-of-fgm/
government\t2015-10\t\thttps://csapps.norfolk.gov.uk/csshared/ecourier2/misheet.asp?misheetid=21666
operator\t2016\t\thttps://www.nspcc.org.uk/preventing-abuse/child-abuse-and-neglect/female-genital-mutilation-fgm/signs-symptoms-and-effects/
press\t2024-11\t\thttps://parents-news.co.uk/2024/11/anti-bullying-week-2024-insight-and-advice-from-childline-and-the-nspcc-helpline
operator\t\t\thttps://www.samaritans.org/how-we-can-help/contact-samaritan/
operator\t\t\thttps://www.thevavengers.co.uk/knowyourrights/goingabroad
government\t2016\t\thttp://www.freefromfear.wales/staff/12-safeguarding",
    &[25, 57, 65, 504, 562, 570, 575, 874, 922, 1391, 3617, 3673, 4347, 6407, 7294, 9395]),
    ConcernEntry::packed(
"\
modern-slavery
Modern slavery and trafficking
money-and-crime
\tworried that someone is being controlled, trafficked or forced to work
child\tunder 18, and someone forces you to work or controls what you do
adult\tforced to work, controlled by others or not free to leave
own-behaviour\tforcing or controlling people so that they work, and want to stop
family-of-offender\tclose to someone who may be forcing or controlling people so that they work
professional\tworking with someone who may have been trafficked or forced to work
If someone is in danger now, call 999.
worried
true
human trafficking
trafficking
trafficked
people trafficking
forced labour
forced to work
domestic servitude
sex trafficking
slave
slavery
passport taken
debt bondage
working to pay off a debt\tadult\t
car wash workers
nail bar
cannabis farm
brothel
gangmaster
working for no pay\tadult\t
boss does not pay me\tadult\t
exploited workers
labour exploitation
NRM\tprofessional\t
National Referral Mechanism\tprofessional\t
NRM referral\tprofessional\t
caethwasiaeth fodern
masnachu pobl
child trafficking
child-exploitation sexual-violence crime-information adult-at-risk
52\t\t14 2\tSomeone else seems to be in control of them.
52\t\t14 2\tThey look scared, and avoid talking or meeting your eye.
52\t\t14 2\tThey have few belongings, and no passport or identity papers.
52\t\t14 2\tThey live in the place where they work.
52\t\t14 2\tThe rooms they live in are dirty or crowded.
52\t\t14 2\tThey look hungry, hurt or uncared for.
52\t\t14 2\tThey wear the same clothes every day, or clothes that do not suit the job.
52\t\t14 2\tSomeone drops them off and collects them very early or very late.
1\t\t18\tYou can talk to {childline} about it, day or night.
1\t\t17\tTell an adult you trust what is happening.
1\t\t16 17\tIf someone hurts you or uses you, it is not your fault. You are right to tell someone.
2\t\t2 14 9\tAfraid of the police, or of being sent home? Talk to {modern-slavery-helpline} first.
2\t\t9\tYou may not think of yourself as a victim. You can still ask for help.
2\t\t9 12\tTo report it, tell {police-101}.
20\t\t9 12\tTell {police-101} or {modern-slavery-helpline} what you have seen.
20\t\t4\tStay away from the people behind it. Do not confront them.
20\t3\t0\tIs it a child in England or Wales? Tell {local-council-children}.
20\t8\t13\tIn Northern Ireland, is it a child? Tell children's social workers at the Trust too.
20\t\t9\tTo give information without saying who you are, use {crimestoppers}.
32\t3\t11 21 10\tA child in England or Wales: make them safe first. Tell {police-101} and children's social workers at once.
32\t3\t21 10 11\tIn England and Wales, always refer a child to the NRM. No consent is needed.
32\t4\t8 6\tA child in Scotland: tell {police-101} or social work at once. Social work fills in the referral papers.
32\t4\t6\tIn Scotland, do not ask a child's parents or carers for consent first.
32\t8\t13\tIn Northern Ireland, is it a child? Tell {police-101} and children's social workers at the Trust at once.
32\t\t21 3 1\tNot a first responder? Ask {police-101} or {modern-slavery-helpline}: they can refer someone.
32\t3\t0\tIn England and Wales, an adult must agree and give a name before a first responder refers them.
32\t8\t13\tIn Northern Ireland, an adult needs a first responder to refer them for support that the state pays for.
32\t4\t7\tIn Scotland, if an adult who is used is not 'at risk' in law, tell {police-101}.
8\t\t9 14\tIf you may hurt someone now, call 999.
8\t\t9 14\tDo you make someone work by force or fear? Stop. You can tell {police-101}.
8\t\t19\tYou can talk to {samaritans} when it is hard to cope, day or night.
35\t\t4\tDo not confront the people behind it.
52\t\t2\tDo not step in yourself. It could put you and the person in danger.
1\t11\t0 13\tIf you are under 18, social workers for children can help you too.
2\t3\t0\tIn England and Wales, you can get support that the state pays for, if you agree to it and give your name.
2\t8\t13\tIn Northern Ireland, you can get support that the state pays for. A first responder refers you.
52\t\t9 2 14\tThey may not think of themselves as a victim. They may be afraid of the police, or of being sent home.
52\t\t20 9 2\tYou may see only some of the signs. It happens to people of any age, gender and country.
32\t\t15 3 11\tThe National Referral Mechanism (NRM) is how people get support. It covers all four nations. Only first responders can refer: police, councils or Trusts, Home Office staff and some charities.
54\t4\t12\tIn Scotland, this is called human trafficking.
34\t4\t12 5\tIn Scotland, people can have up to 90 days to recover and think things over.
adult-protection-gateways-ni\t\tSocial workers in Northern Ireland, if an adult at risk is being used.
adult-protection-scotland\t\tIn Scotland: to find social workers, if an adult at risk is being used.
adult-safeguarding-wales\t\tSocial workers in Wales, if an adult is at risk and is being used.
childline\t\tFor anyone under 19, to talk about anything that frightens you.
council-adult-social-care-england\t\tSocial workers in England, if an adult needs care and is being used.
crimestoppers\t\tTo give information without saying who you are.
fcdo-consular-emergency\t\tIf someone British is held or forced to work abroad.
lifeline-ni\t\tTo talk to a counsellor in Northern Ireland, at any hour.
local-council-children\t\tSocial workers for children, if the person is under 18.
local-council-children\tchild\tSocial workers for children. They can help you to be safe.
migrant-help-trafficking-scotland\t\tSupport for adults trafficked in Scotland, women and men.
modern-slavery-helpline\t\tTo ask for advice or to report it.
modern-slavery-helpline\tchild\tFor advice, or to find a way out of it.
modern-slavery-helpline\tadult\tTo talk it over or to find a way out. They have interpreters.
nhs-111-mental-health-england\t\tFor urgent mental health help from the NHS in England.
nhs-111-wales-press-2\t\tFor urgent mental health help from the NHS in Wales.
nhs-24-mental-health-hub\t\tFor urgent mental health help from the NHS in Scotland.
ni-gateway\t\tSocial workers for children in Northern Ireland, if the person is under 18.
nrm-first-responders\t\tTo refer someone, or to find who can. First responders use the form online.
police-101\t\tTo report it when nobody is in danger now.
police-101\town-behaviour\tTo tell the police what you did.
police-101\tprofessional\tTo report it. The police can refer someone for support too.
safecall\t\tFor young people up to 25 who are being used or are not safe.
salvation-army-slavery\t\tTo get support for an adult in England or Wales, at any hour.
salvation-army-slavery\tadult\tTo get support in England or Wales. Call at any hour.
samaritans\t\tTo talk to someone who listens, at any hour.
tara\t\tSupport for women in Scotland who were trafficked and made to sell sex.
trafficking-support-ni\t\tSupport for adults trafficked in Northern Ireland.
\t\tmodern-slavery-helpline|police-101|salvation-army-slavery migrant-help-trafficking-scotland trafficking-support-ni|crimestoppers|tara
1\t\tchildline|modern-slavery-helpline|local-council-children|police-101|safecall
2\t\tmodern-slavery-helpline|salvation-army-slavery migrant-help-trafficking-scotland trafficking-support-ni|police-101|tara|council-adult-social-care-england adult-safeguarding-wales adult-protection-scotland adult-protection-gateways-ni|fcdo-consular-emergency|samaritans
4\t\tpolice-101 modern-slavery-helpline|crimestoppers|local-council-children ni-gateway|council-adult-social-care-england adult-safeguarding-wales adult-protection-scotland adult-protection-gateways-ni|salvation-army-slavery
8\t\tsamaritans|police-101|nhs-111-mental-health-england nhs-111-wales-press-2 nhs-24-mental-health-hub lifeline-ni
16\t\tpolice-101 modern-slavery-helpline|crimestoppers|samaritans
32\t\tpolice-101|nrm-first-responders|local-council-children ni-gateway|council-adult-social-care-england adult-safeguarding-wales adult-protection-scotland adult-protection-gateways-ni|salvation-army-slavery migrant-help-trafficking-scotland trafficking-support-ni|tara
2\t4\tmodern-slavery-helpline|migrant-help-trafficking-scotland tara|police-101|adult-protection-scotland|fcdo-consular-emergency|samaritans
government\t\t\thttps://www.asklion.co.uk/kb5/nottingham/directory/service.action
government\t2023\t\thttps://bexley.gov.uk/about-the-council/strategies-plans-and-policies/modern-slavery-and-exploitation-bexley-strategy-2023-2028/modern-slavery-toolkit
operator\t\t\thttps://www.theclewerinitiative.org/spot-the-signs
government\t\t\thttps://www.app.college.police.uk/app-content/major-investigation-and-public-protection/modern-slavery/national-referral-mechanism/
third-party\t\t\thttps://www.embraceni.org/modern-slavery/what-can-you-do-3/
government\t\t\thttps://www.gov.scot/publications/human-trafficking-exploitation-health-workers-need-know/pages/14/
government\t\t\thttps://www.gov.scot/publications/inter-agency-guidance-child-trafficking/pages/6/
government\t2021\t\thttps://gov.scot/publications/practitioner-guidance-criminal-exploitation/pages/11
government\t\t\thttps://www.gov.scot/publications/inter-agency-guidance-child-trafficking/pages/10/
third-party\t\t\thttps://healthwatchnorthamptonshire.co.uk/advice-and-information/2014-05-14/information-modern-slavery
government\t\t\thttps://leedsscp.org.uk/node/1746
government\t\t\thttps://www.medwayscp.org.uk/info/4/professionals/158/national-referral-mechanism-nrm
government\t\t\thttps://www.mygov.scot/human-trafficking-support
government\t\t\thttps://www.nidirect.gov.uk/articles/help-and-support-victims-human-trafficking-and-slavery
government\t2023-11\t\thttps://nsab.nottinghamshire.gov.uk/nsab/news/anti-slavery-spot-the-signs
government\t2024-10\t\thttps://gov.uk/government/publications/human-trafficking-victims-referral-and-assessment-forms/national-referral-mechanism-guidance-adult-northern-ireland-and-scotland
operator\t\t\thttps://www.nspcc.org.uk/keeping-children-safe/reporting-abuse/what-to-do-child-reveals-abuse/
operator\t\t\thttps://safeguardingtool.nspcc.org.uk/what-you-can-do/report-abuse/what-to-do-child-speaks-out-about-abuse/
press\t2024-11\t\thttps://parents-news.co.uk/2024/11/anti-bullying-week-2024-insight-and-advice-from-childline-and-the-nspcc-helpline
operator\t\t\thttps://www.samaritans.org/how-we-can-help/contact-samaritan/
third-party\t2017\t\thttps://andywinterbht.wordpress.com/tag/unseen/
third-party\t\t\thttps://yjlc.uk/advice-line/frequently-asked-questions/who-can-refer-potential-victim-modern-slavery-including",
    &[14, 45, 61, 524, 563, 571, 576, 1066, 1133, 1634, 3565, 3683, 4535, 6780, 8077, 10343]),
    ConcernEntry::packed(
"\
radicalisation
Someone may be drawn into extremism
behaviour
\tworried that someone is being drawn into extremism or terrorism
child\tunder 18 and worried about extremism, for yourself or someone you know
adult\tworried about extremism or terrorism, for yourself or someone else
own-behaviour\tafraid of where your own views or plans may lead
family-of-offender\tclose to someone drawn into extremism or terrorism
professional\tworking with someone who may be drawn into extremism or terrorism
If someone is in danger now, or an attack may be about to happen, call 999.
worried
true
extremism
extremist
brainwashed
radicalized
radicalised
far right
incel
ISIS
jihad
terrorism
terrorist
neo-Nazi
Nazi
white supremacist
conspiracy theories
Prevent
Prevent referral\tprofessional\tprevent-referral
hateful views
obsessed with mass killers
manifesto
radicaleiddio
eithafiaeth
prevent duty\tprofessional\t
channel panel\tprofessional\t
online-harm child-safety hate-crime crime-information
52\t\t14\tThey cut themselves off from family and old friends.
52\t\t14\tThey talk as if someone has told them what to say.
52\t\t14 5\tThey will not listen to any other point of view.
52\t\t14 5\tThey are angry or abusive towards people who are not like them.
52\t\t14 5\tThey keep secrets, most of all about what they do online.
52\t\t5\tThey use another name or profile online.
52\t\t14 5\tThey support groups that use violence, or make excuses for them.
52\t\t14 5\tThey have extremist videos or papers, or visit extremist websites.
1\t\t10\tYou can talk to {childline} about any worry, day or night.
1\t\t1 2\tTell someone early, such as a teacher, a faith leader or a health worker.
1\t\t1 5 9\tTrust your feeling that something is not right.
22\t\t1 9\tShare your worry early. You do not have to be sure.
22\t\t6\tCould someone be planning an attack? If it is not happening now, tell {anti-terrorist-hotline}.
22\t\t1\tThink of the person's name, their age and why you are worried. You will be asked.
22\t\t2\tYou can speak to a teacher, a faith leader or a health worker first.
32\t\t7 0 3\tTell your safeguarding lead now. If someone is in danger, call 999.
32\t3\t8 13 12 3\tIn England and Wales, fill in the Prevent national referral form. Ask {prevent-referral} where to send it.
32\t1\t8\tIn England, for a child, send {local-council-children} a copy too.
32\t4\t7\tIn Scotland, use the safeguarding route of your own organisation.
32\t\t6\tCould someone be planning an attack? If it is not happening now, tell {anti-terrorist-hotline}.
32\t\t9\tShare your worry early. You do not have to be sure.
22\t7\t7\tIn England, Wales and Scotland, you can also ask the council or {police-101} for a Prevent referral.
8\t\t7 6\tIf you may hurt someone, call 999.
8\t\t2\tTalk to someone you trust, such as a faith leader or a health worker.
8\t\t11\tYou can talk to {samaritans} about what you think and feel, day or night.
8\t\t6\tAre you part of a plan for an attack? You can tell {police-101} before anyone is hurt.
55\t\t1 9\tDo not wait until you are sure. Help can come sooner if you share it sooner.
63\t7\t2 7\tIn England, Wales and Scotland, Prevent is there to support people who are at risk.
52\t1\t4\tIn England, anyone can make a Prevent referral. It is not a punishment, and it does not go on a criminal record.
36\t\t5\tSome of the signs are normal in teenagers, so look for a real change.
63\t\t5 9\tIt can happen fast or slowly.
act-early\t\tTo talk it over with police officers who are trained to help.
act-early\tchild\tTo talk about a friend or relative. Trained police officers answer.
act-early\tworried\tTo talk about someone close to you with police trained to help.
anti-terrorist-hotline\t\tTo report anything that could be part of terrorism.
childline\t\tFor anyone under 19, to talk about any worry.
lifeline-ni\t\tTo talk to a counsellor in Northern Ireland, at any hour.
local-council-children\t\tSocial workers for children, if the person is under 18.
nhs-111-mental-health-england\t\tFor urgent mental health help from the NHS in England.
nhs-111-wales-press-2\t\tFor urgent mental health help from the NHS in Wales.
nhs-24-mental-health-hub\t\tFor urgent mental health help from the NHS in Scotland.
ni-gateway\t\tSocial workers for children in Northern Ireland, if the person is under 18.
nspcc-helpline\t\tFor advice, if the person is a child.
police-101\t\tTo share a worry or ask for help when nobody is in danger now.
police-101\town-behaviour\tTo ask for help, or to tell the police what you did.
police-101\tprofessional\tTo share a worry or refer someone when nobody is in danger now.
prevent-referral\t\tThe national form for staff in England and Wales. Call for advice.
samaritans\t\tTo talk to someone who listens, at any hour.
samaritans\town-behaviour\tTo talk about what you think and feel, at any hour.
\t\tact-early|police-101|anti-terrorist-hotline|samaritans
1\t\tchildline|act-early|police-101|samaritans
22\t\tact-early|police-101|anti-terrorist-hotline|samaritans
8\t\tsamaritans|police-101|nhs-111-mental-health-england nhs-111-wales-press-2 nhs-24-mental-health-hub lifeline-ni
32\t\tprevent-referral|police-101|anti-terrorist-hotline|local-council-children ni-gateway|nspcc-helpline
operator\t\t\thttps://actearly.uk/contact/
operator\t\t\thttps://www.actearly.uk/working-together/faq/
third-party\t\t\thttps://www.congregational.org.uk/buildings-and-property/act-early
government\t\t\thttps://www.coventry.gov.uk/prevent-3/prevent-referrals-1
government\t\t\thttps://dorsetcouncil.gov.uk/en/your-community/community-safety/prevent
government\t\t\thttps://educateagainsthate.com/parents/what-are-the-warning-signs/
government\t\t\thttps://www.gloucestershire.police.uk/what-do-i-do-if/i-suspect-terrorismextremism/
government\t\t\thttps://www.gov.uk/guidance/get-help-if-youre-worried-about-someone-being-radicalised
government\t\t\thttps://www.mktogether.co.uk/our-resources/prevent-national-referral-form/
government\t\t\thttps://nottinghamshirehealthcare.nhs.uk/safeguarding-concerned-about-radicalisation
press\t2024-11\t\thttps://parents-news.co.uk/2024/11/anti-bullying-week-2024-insight-and-advice-from-childline-and-the-nspcc-helpline
operator\t\t\thttps://www.samaritans.org/how-we-can-help/contact-samaritan/
government\t\t\thttps://digitalservices.south-wales.police.uk/en/prevent-referral-form-english/
government\t2023\t\thttp://www.stopadultabuse.org.uk/professionals/preventchannel-referral-process.aspx
government\t\t\thttps://www.suffolksp.org.uk/parents-and-carers/radicalisation/",
    &[14, 50, 60, 487, 563, 571, 576, 918, 972, 1485, 2917, 3002, 3329, 4698, 5077, 6348]),
    ConcernEntry::packed(
"\
adult-at-risk
An adult may not be safe
at-home
\tworried about an adult who needs care or support and may be harmed
child\tunder 18 and worried about an adult who is being hurt or not looked after
adult\tan adult who needs care or support, and someone hurts, neglects or uses you
own-behaviour\tafraid of hurting or neglecting someone who needs your care
family-of-offender\tclose to someone who may be harming an adult who needs care
professional\tworking with an adult who may be at risk of abuse or neglect
If someone is in danger now, or a crime is happening, call 999.
worried
true
vulnerable adult
adult safeguarding
adult social services
adult abuse
learning disability abuse
disabled person abused
carer abuse
self-neglect
hoarding
mate crime
living in squalor
neglected by carer
disabled person being used
taken advantage of
financial exploitation
dementia abuse
can't look after themselves
safeguarding adults referral\tprofessional\t
adult protection referral\tprofessional\t
oedolyn mewn perygl
oedolyn sy'n wynebu risg
physical abuse of an adult
neglect and acts of omission
section 42 enquiry\tprofessional\t
safeguarding adults
adult with care and support needs
deprivation of liberty
mental capacity
lack of capacity
making safeguarding personal\tprofessional\t
duty to report an adult at risk\tprofessional\t
adult protection and support order\tprofessional\t
adult support and protection
adult at risk of harm
adult in need of protection
adult protection gateway
elder-abuse domestic-abuse economic-abuse institutional-abuse modern-slavery
52\t\t9 11\tThey have injuries that nobody can explain, or they fall a lot.
52\t\t9 11\tTheir mood changes, or the way they act.
52\t\t11\tThey seem afraid or upset.
52\t\t9\tThey lose weight, or are hungry or thirsty.
52\t\t9\tThey are ill and nobody is treating it.
52\t\t11\tThey look as if nobody is caring for them.
52\t\t11\tTheir money goes missing, or they have money worries that make no sense.
1\t\t15\tYou can talk to {childline} about it, day or night.
1\t\t14\tTell an adult you trust what you have seen or heard.
1\t\t13 14\tIf someone hurts you, it is not your fault. You are right to tell someone.
2\t7\t16 12 8 2\tTell social workers at the council, or ask someone to do it for you.
20\t7\t16 8 1 2\tTell social workers at the council, even if you are not sure.
32\t7\t16 8 4 1\tTell social workers at the council straight away. You do not have to be sure.
54\t8\t0 23\tIn Northern Ireland, tell the Trust's social workers, or {ni-emergency-social-work} when offices are closed.
54\t\t16 2 0\tHas someone committed a crime? You can tell {police-101}.
32\t2\t6 4\tIn Wales, the law says you must tell the council when you have reason to think that an adult is at risk.
52\t\t10\tStay calm and listen. Ask them what they would like to happen.
22\t7\t12\tA doctor, nurse or social worker can report it for you, if you ask.
2\t8\t16 8\tYou can report it even if you are not sure that it is abuse.
52\t\t10\tTalk to them gently about what you have seen. Treat them as an adult, even when they are confused.
32\t2\t22 3\tIn Wales, is it about someone who works with adults at risk? Tell the council's designated officer for safeguarding within 24 hours, or the next working day. You reach the officer through {adult-safeguarding-wales}.
32\t4\t7\tIn Scotland, if criminals use an adult who is not 'at risk' in law, tell {police-101}.
8\t\t16 2\tIf you may hurt someone now, call 999.
8\t\t19\tYou can talk to {samaritans} when it is hard to cope, day or night.
8\t\t17\tBe honest about what you have done. That takes courage.
8\t\t17\tNotice what happens just before you act in this way.
8\t\t16 2\tHas something already happened? It may be a crime. You can tell {police-101}.
52\t\t20\tDo not wait for someone else to report it. They may not have told anyone.
52\t\t10\tDo not promise to keep it a secret.
52\t\t10\tDo not suggest answers. Let them use their own words.
52\t\t10\tDo not take over. Let them decide as much as they can.
32\t2\t21\tIn Wales, do not look into it yourself. Write down what the person says, in their own words, with the date and time.
20\t1\t16 8\tMany councils in England let you report without giving your name.
38\t\t11 12\tThe person who causes harm could be a relative, a friend, a carer or a stranger.
62\t\t11 18\tHarm can be an accident as well as on purpose. It still counts.
38\t\t18\tSelf-neglect counts too. It means not looking after yourself.
54\t4\t1 5\tIn Scotland, the council must look into reports of harm to people aged 16 or over who cannot keep themselves safe because of illness, disability or their mental health.
8\t\t11 9\tLeaving someone without food, care or treatment can be abuse, as well as hitting them.
adult-protection-gateways-ni\t\tSocial workers for adults. Each area has its own. Find the one for yours.
adult-protection-scotland\t\tIn Scotland: to find out which social workers to tell.
adult-safeguarding-wales\t\tSocial workers for adults, in Wales. Tell them that an adult is not safe.
adult-safeguarding-wales\tadult\tSocial workers for adults, in Wales. Tell them that you are not safe.
age-scotland\t\tAdvice for older people in Scotland, their families and carers.
age-uk-advice-line\t\tAdvice for older people in England, their families and carers.
care-inspectorate-scotland\t\tTo tell the inspectors about a care service in Scotland.
care-inspectorate-wales\t\tTo tell the inspectors about a care service in Wales.
childline\t\tFor anyone under 19, to talk about any worry.
council-adult-social-care-england\t\tSocial workers for adults, in England. Tell them that an adult is not safe.
council-adult-social-care-england\tadult\tSocial workers for adults, in England. Tell them that you are not safe.
cqc\t\tTo tell the inspectors about a care home, home care or hospital in England.
hourglass\t\tFor advice at any hour, if the person is older.
hourglass\tadult\tFor advice at any hour, if you are older.
lifeline-ni\t\tTo talk to a counsellor in Northern Ireland, at any hour.
local-council-children\t\tSocial workers for children, if you or another child is not safe.
mencap-helpline\t\tFor advice, if the person has a learning disability.
mencap-helpline\tadult\tFor advice, if you have a learning disability.
mental-welfare-commission-scotland\t\tAdvice in Scotland, when someone cannot make some decisions alone.
nhs-111-mental-health-england\t\tFor urgent mental health help from the NHS in England.
nhs-111-wales-press-2\t\tFor urgent mental health help from the NHS in Wales.
nhs-24-mental-health-hub\t\tFor urgent mental health help from the NHS in Scotland.
ni-emergency-social-work\t\tFor a social worker in Northern Ireland at night and at weekends.
police-101\t\tTo report a crime when nobody is in danger now.
police-101\town-behaviour\tTo tell the police what you did.
respect-phoneline\t\tIf it is your partner you hurt, and you want to stop.
samaritans\t\tTo talk to someone who listens, at any hour.
silver-line\t\tIf you are 55 or over and want someone to talk to.
speak-up\t\tIf you work in health or care in England and are afraid to speak up.
thirtyone-eight\t\tFor advice, above all if it is in a church or faith group.
\t\tcouncil-adult-social-care-england adult-safeguarding-wales adult-protection-scotland adult-protection-gateways-ni|police-101|hourglass|mencap-helpline mental-welfare-commission-scotland|age-uk-advice-line age-scotland|cqc care-inspectorate-wales care-inspectorate-scotland
1\t\tchildline|local-council-children|samaritans|police-101
2\t\tcouncil-adult-social-care-england adult-safeguarding-wales adult-protection-scotland adult-protection-gateways-ni|police-101|hourglass|mencap-helpline mental-welfare-commission-scotland|samaritans|silver-line|cqc care-inspectorate-wales care-inspectorate-scotland
4\t\tcouncil-adult-social-care-england adult-safeguarding-wales adult-protection-scotland adult-protection-gateways-ni|police-101|hourglass|mencap-helpline mental-welfare-commission-scotland|age-uk-advice-line age-scotland|cqc care-inspectorate-wales care-inspectorate-scotland|thirtyone-eight
8\t\tsamaritans|respect-phoneline|police-101|nhs-111-mental-health-england nhs-111-wales-press-2 nhs-24-mental-health-hub lifeline-ni
16\t\tcouncil-adult-social-care-england adult-safeguarding-wales adult-protection-scotland adult-protection-gateways-ni|police-101|hourglass|samaritans
32\t\tcouncil-adult-social-care-england adult-safeguarding-wales adult-protection-scotland adult-protection-gateways-ni|police-101|hourglass|cqc care-inspectorate-wales care-inspectorate-scotland|mencap-helpline mental-welfare-commission-scotland|speak-up|thirtyone-eight
\t8\tadult-protection-gateways-ni ni-emergency-social-work|police-101|hourglass
2\t8\tadult-protection-gateways-ni ni-emergency-social-work|police-101|hourglass|samaritans|silver-line
36\t8\tadult-protection-gateways-ni ni-emergency-social-work|police-101|hourglass|thirtyone-eight
16\t8\tadult-protection-gateways-ni ni-emergency-social-work|police-101|hourglass|samaritans
government\t\t\thttps://belfasttrust.hscni.net/service/adult-protection-gateway-team/
government\t\t\thttp://www.careinfoscotland.scot/topics/your-rights/protection-from-harm/
government\t2024-05\t\thttps://www.carmarthenshire.gov.wales/council-services/social-care-health/are-you-worried-about-an-adult/
government\t2024-04\t\thttps://ourpeople.carmarthenshire.gov.wales/our-people/hr/recruitment/disclosure-and-barring-service-guidance-for-managers/dealing-with-a-situation-where-you-have-safeguarding-concerns
operator\t\t\thttps://www.dewis.wales/safeguarding
government\t\t\thttps://nhsforthvalley.com/health-services/az-of-services/adult-protection
government\t2016\t\thttp://www.freefromfear.wales/staff/12-safeguarding
government\t2021\t\thttps://gov.scot/publications/practitioner-guidance-criminal-exploitation/pages/11
government\t\t\thttps://hackney.gov.uk/safeguarding-vulnerable-adults/
government\t\t\thttps://www.hull.gov.uk/safeguarding/worried-adult
government\t\t\thttps://www.iow.gov.uk/Residents/Care-and-Support/Adults-Services/Keeping-Adults-Safe/Concerned-about-an-Adult
government\t\t\thttps://lancashire.gov.uk/health-and-social-care/adult-social-care/report-a-concern-about-an-adult/identifying-abuse
government\t\t\thttps://www.northlincs.gov.uk/people-health-and-care/worried-about-an-adult/
operator\t\t\thttps://www.nspcc.org.uk/keeping-children-safe/reporting-abuse/what-to-do-child-reveals-abuse/
operator\t\t\thttps://safeguardingtool.nspcc.org.uk/what-you-can-do/report-abuse/what-to-do-child-speaks-out-about-abuse/
press\t2024-11\t\thttps://parents-news.co.uk/2024/11/anti-bullying-week-2024-insight-and-advice-from-childline-and-the-nspcc-helpline
government\t\t\thttps://www.plymouth.gov.uk/report-adult-abuse-or-neglect
operator\t\t\thttps://respectphoneline.org.uk/resources/resources-for-perpetrators/self-help-guide-for-abusive-men-in-heterosexual-relationships/
third-party\t2017-07\t\thttps://www.richmondcarers.org/2017/07/05/safeguarding-adults-at-risk-from-abuse-and-neglect/
operator\t\t\thttps://www.samaritans.org/how-we-can-help/contact-samaritan/
government\t\t\thttp://sussexsafeguardingadults.procedures.org.uk/pkotq//recognising-and-reporting-abuse-and-neglect
government\t\t\thttps://safeguarding.wales/en/adu-i/adu-i-a5/a5-p3
government\t\t\thttps://diogelu.cymru/en/s5-i/s5-i-7/
operator\t\t\thttps://westerntrust.hscni.net/service/adult-safeguarding/",
    &[13, 38, 46, 503, 567, 575, 580, 1462, 1539, 1922, 3646, 4018, 4601, 6997, 8808, 11147]),
    ConcernEntry::packed(
"\
elder-abuse
Abuse of an older person
at-home
\tan older person who is being harmed, or worried about one
child\tunder 18 and worried about an older person who is being harmed
adult\tan older person, and someone hurts, neglects or uses you
worried\tworried about an older person who may be harmed, neglected or used
own-behaviour\tafraid of hurting or neglecting an older person
family-of-offender\tclose to someone who may be harming an older person
professional\tworking with an older person who may be harmed, neglected or used
If someone is in danger now, call 999.
worried
true
older person being abused
abuse of older people
elderly abuse
elderly neglect
stealing from my nan
son taking mum's money
power of attorney abuse
carer stealing
carer hits my mum
changed the will
shouting at elderly mother
pensioner
granny
old man next door
left alone all day
bank card taken from dad
cam-drin pobl hŷn
cam-drin yr henoed
lasting power of attorney abuse
adult-at-risk economic-abuse domestic-abuse institutional-abuse fraud
52\t\t9\tMoney or things that belong to them go missing.
52\t\t0\tSomeone gets them to change a will or a bank account.
52\t\t8\tThey have bruises, burns or falls that nobody can explain.
52\t\t9 8\tThey lose weight, or do not get enough to drink.
52\t\t9\tThey miss their medicine.
52\t\t9\tThey are afraid of one carer, or of being left with that carer.
52\t\t12\tSomeone makes them feel alone and cut off from others.
1\t\t17\tYou can talk to {childline} about it, day or night.
1\t\t16\tTell an adult you trust what you have seen or heard.
1\t\t18\tYou do not have to be sure that it is abuse.
2\t7\t9 18 2 1\tTell social workers at the council, or ask someone to do it for you.
20\t7\t9 18 2 1\tTell social workers at the council near them, even if you are not sure.
32\t7\t9 18 5 1\tTell social workers at the council straight away. You do not have to be sure.
54\t8\t14 22\tIn Northern Ireland, tell the Trust's social workers, or {ni-emergency-social-work} when offices are closed.
2\t\t0\tIs someone taking your money? Tell your bank.
54\t\t18 2\tHas someone committed a crime? You can tell {police-101}.
32\t2\t6 5\tIn Wales, the law says you must tell the council when you have reason to think that an adult is at risk.
52\t\t9 10\tAsk the person what they would like to happen. Listen, and stay calm.
52\t\t0\tIs someone taking their money? Tell the bank.
22\t7\t15\tA doctor, nurse or social worker can report it for you, if you ask.
32\t2\t21 3\tIn Wales, is it about someone who works with adults at risk? Tell the council's designated officer for safeguarding within 24 hours, or the next working day. You reach the officer through {adult-safeguarding-wales}.
8\t\t18 2\tIf you may hurt someone now, call 999.
8\t\t20\tYou can talk to {samaritans} when it is hard to cope, day or night.
8\t\t19\tBe honest about what you have done. That takes courage.
8\t\t19\tNotice what happens just before you act in this way.
8\t\t18 2\tHas something already happened? It may be a crime. You can tell {police-101}.
52\t\t13\tDo not put every change down to dementia.
52\t\t10\tDo not promise to keep it a secret.
52\t\t10\tDo not take over, or treat them like a child. Let them decide as much as they can.
38\t\t14 7\tOften the person who causes the harm is a relative.
62\t\t7 11\tNeglect and taking money count as abuse, as well as hitting.
54\t\t11\tDomestic abuse can happen at any age, and to people over 60 too.
36\t\t12\tIt can happen at home, in a care home or in hospital.
38\t2\t4\t{care-inspectorate-wales} hears worries about a care service, but does not settle one person's complaint. Complain to the service or the council too.
adult-protection-gateways-ni\t\tSocial workers for adults. Each area has its own. Find the one for yours.
adult-protection-scotland\t\tIn Scotland: to find out which social workers to tell.
adult-safeguarding-wales\t\tSocial workers for adults, in Wales. Tell them that someone is not safe.
adult-safeguarding-wales\tadult\tSocial workers for adults, in Wales. Tell them that you are not safe.
age-scotland\t\tAdvice for older people in Scotland, their families and carers.
age-uk-advice-line\t\tAdvice for older people in England, their families and carers.
care-inspectorate-scotland\t\tTo tell the inspectors about a care service in Scotland.
care-inspectorate-wales\t\tTo tell the inspectors about a care home or home care in Wales.
childline\t\tFor anyone under 19, to talk about any worry.
council-adult-social-care-england\t\tSocial workers for adults, in England. Tell them that someone is not safe.
council-adult-social-care-england\tadult\tSocial workers for adults, in England. Tell them that you are not safe.
cqc\t\tTo tell the inspectors about a care home, home care or hospital in England.
hourglass\t\tFor advice at any hour, for older people and anyone worried about one.
hourglass\tadult\tFor older people who are hurt, neglected or used. Call at any hour.
lifeline-ni\t\tTo talk to a counsellor in Northern Ireland, at any hour.
nhs-111-mental-health-england\t\tFor urgent mental health help from the NHS in England.
nhs-111-wales-press-2\t\tFor urgent mental health help from the NHS in Wales.
nhs-24-mental-health-hub\t\tFor urgent mental health help from the NHS in Scotland.
ni-emergency-social-work\t\tFor a social worker in Northern Ireland at night and at weekends.
police-101\t\tTo report a crime when nobody is in danger now.
police-101\town-behaviour\tTo tell the police what you did.
respect-phoneline\t\tIf it is your partner you hurt, and you want to stop.
samaritans\t\tTo talk to someone who listens, at any hour.
silver-line\t\tIf you are 55 or over and want someone to talk to.
\t\thourglass|council-adult-social-care-england adult-safeguarding-wales adult-protection-scotland adult-protection-gateways-ni|police-101|age-uk-advice-line age-scotland|silver-line|cqc care-inspectorate-wales care-inspectorate-scotland
1\t\tchildline|samaritans|police-101
2\t\thourglass|council-adult-social-care-england adult-safeguarding-wales adult-protection-scotland adult-protection-gateways-ni|police-101|silver-line|age-uk-advice-line age-scotland|cqc care-inspectorate-wales care-inspectorate-scotland
4\t\tcouncil-adult-social-care-england adult-safeguarding-wales adult-protection-scotland adult-protection-gateways-ni|hourglass|police-101|age-uk-advice-line age-scotland|cqc care-inspectorate-wales care-inspectorate-scotland
8\t\tsamaritans|respect-phoneline|police-101|nhs-111-mental-health-england nhs-111-wales-press-2 nhs-24-mental-health-hub lifeline-ni
16\t\tcouncil-adult-social-care-england adult-safeguarding-wales adult-protection-scotland adult-protection-gateways-ni|hourglass|police-101|samaritans
32\t\tcouncil-adult-social-care-england adult-safeguarding-wales adult-protection-scotland adult-protection-gateways-ni|police-101|hourglass|cqc care-inspectorate-wales care-inspectorate-scotland
\t8\thourglass|adult-protection-gateways-ni ni-emergency-social-work|police-101|silver-line
2\t8\thourglass|adult-protection-gateways-ni ni-emergency-social-work|police-101|silver-line
4\t8\tadult-protection-gateways-ni ni-emergency-social-work|hourglass|police-101
16\t8\tadult-protection-gateways-ni ni-emergency-social-work|hourglass|police-101|samaritans
32\t8\tadult-protection-gateways-ni ni-emergency-social-work|police-101|hourglass
third-party\t\t\thttps://www.barclays.co.uk/forms/financial-abuse/help/
government\t\t\thttp://www.careinfoscotland.scot/topics/your-rights/protection-from-harm/
government\t2024-05\t\thttps://www.carmarthenshire.gov.wales/council-services/social-care-health/are-you-worried-about-an-adult/
government\t2024-04\t\thttps://ourpeople.carmarthenshire.gov.wales/our-people/hr/recruitment/disclosure-and-barring-service-guidance-for-managers/dealing-with-a-situation-where-you-have-safeguarding-concerns
operator\t2021-01\t\thttps://www.careinspectorate.wales/providing-feedback-about-care-services-wales-html
operator\t\t\thttps://www.dewis.wales/safeguarding
government\t2016\t\thttp://www.freefromfear.wales/staff/12-safeguarding
press\t2020\t\thttps://www.celebrityangels.co.uk/hourglass-charity-for-older-people/
government\t\t\thttps://www.hull.gov.uk/safeguarding/worried-adult
operator\t\t\thttps://www.independentage.org/how-to-spot-signs-of-care-home-abuse
government\t\t\thttps://www.iow.gov.uk/Residents/Care-and-Support/Adults-Services/Keeping-Adults-Safe/Concerned-about-an-Adult
press\t2021\t\thttps://www.yourlaterlife.co.uk/news/make-hourglass-24-7-and-challenge-the-unthinkable/
government\t\t\thttp://www.nhs.uk/CarersDirect/guide/vulnerable-people/Pages/vulnerable-adults.aspx
government\t\t\thttps://www.nice.org.uk/guidance/NG189/chapter/recommendations
government\t\t\thttps://www.nidirect.gov.uk/articles/recognising-adult-abuse-exploitation-and-neglect
government\t\t\thttps://www.northlincs.gov.uk/people-health-and-care/worried-about-an-adult/
operator\t\t\thttps://safeguardingtool.nspcc.org.uk/what-you-can-do/report-abuse/what-to-do-child-speaks-out-about-abuse/
press\t2024-11\t\thttps://parents-news.co.uk/2024/11/anti-bullying-week-2024-insight-and-advice-from-childline-and-the-nspcc-helpline
government\t\t\thttps://www.plymouth.gov.uk/report-adult-abuse-or-neglect
operator\t\t\thttps://respectphoneline.org.uk/resources/resources-for-perpetrators/self-help-guide-for-abusive-men-in-heterosexual-relationships/
operator\t\t\thttps://www.samaritans.org/how-we-can-help/contact-samaritan/
government\t\t\thttps://diogelu.cymru/en/s5-i/s5-i-7/
operator\t\t\thttps://westerntrust.hscni.net/service/adult-safeguarding/",
    &[11, 36, 44, 522, 561, 569, 574, 946, 1016, 1416, 2957, 3139, 3560, 5526, 7166, 9342]),
    ConcernEntry::packed(
"\
hate-crime
Hate crime
money-and-crime
\ttargeted because of who you are, or have seen it happen
child\tunder 18, and someone hurts or insults you because of who you are
worried\tworried about someone who is targeted because of who they are
own-behaviour\tafraid that you may hurt or threaten someone because of who they are
family-of-offender\tclose to someone who targets people because of who they are
professional\tworking with someone who is targeted because of who they are
If someone is in danger, or a crime is happening now, call 999.
adult
true
racism
racist
racist abuse
homophobia\t\tgalop
homophobic abuse\t\tgalop
transphobia\t\tgalop
islamophobia\t\tbritish-muslim-trust
anti-Muslim hate\t\tbritish-muslim-trust
antisemitism\t\tcst
antisemitic\t\tcst
antisemitic abuse\t\tcst
abused for being Jewish\t\tcst
disability hate
attacked for being gay\tadult\tgalop
racial slur
hate incident
hate speech
racist neighbour
racist graffiti
sectarian
abused for my religion\tadult\t
troseddau casineb
trosedd casineb
discriminatory abuse
disability hate crime
victim-of-crime online-harm bullying radicalisation
52\t\t12 5\tPeople call them names, threaten them or send them abuse because of who they are.
52\t\t12 5\tSomeone hits them, spits at them or throws things.
52\t\t12 5\tThey get hate mail, or abuse online.
52\t\t12 5\tThere is graffiti, damage or fire at their home or a place they use.
52\t\t5\tSomeone uses a person who finds it hard to say no.
1\t\t9\tYou can talk to {childline} about it, day or night.
1\t\t8 4\tTell an adult you trust. They can help you to report it.
1\t\t7 8\tIt is not your fault. You are right to tell someone.
2\t\t11 0\tReport it, even when it seems small. Say why you think they chose you.
3\t\t4\tKeep a diary if it happens again.
2\t11\t4 6 3\tDo not want to go to the police? A friend or a reporting centre can report it for you.
3\t\t0\tIf you see it happen to someone else, stay safe, note the details and report it.
36\t\t11 4 6 3\tHelp them to report it, even when it seems small. You can report it for them.
36\t\t0\tIf you see it happen, stay safe. Note the details.
36\t\t4\tAsk them to keep a diary if it happens again.
36\t11\t4 6 3\tThey may not want to go to the police. A reporting centre can report it for them.
16\t\t11 0\tReport what you know, even when it seems small.
16\t\t2\tTo give information without saying who you are, use {crimestoppers}.
16\t\t10\tYou can talk to {samaritans} when it is hard to cope, day or night.
8\t\t3\tIf you may hurt someone now, call 999.
8\t\t12 1\tTo hurt or threaten someone because of who they are is a crime. You can tell {police-101}.
8\t\t10\tYou can talk to {samaritans} about what you think and feel, day or night.
3\t\t0\tHas someone hurt you? Try not to shower or change your clothes yet.
55\t\t0\tDo not step in if it is not safe.
39\t\t6\tIt counts if you, or anyone else, think that hate was the reason. You can report it even if it is not a crime.
55\t3\t6 1\tIn England and Wales it covers disability, race, religion, sexual orientation and being transgender.
3\t\t1\tIt counts even if they were wrong about who you are.
36\t\t1\tIt counts even if they were wrong about who the person is.
24\t\t1\tA judge can give a longer sentence when hate was the reason for a crime.
british-muslim-trust\t\tTo report anti-Muslim hate in England and get support.
british-transport-police\t\tIf it was on a train, at a station or on the Underground.
childline\t\tFor anyone under 19, to talk about what is happening to you.
crimestoppers\t\tTo give information without saying who you are.
cst\t\tTo report hate against Jewish people and get support, at any hour.
galop\t\tFor LGBT+ people who have been abused or attacked.
lifeline-ni\t\tTo talk to a counsellor in Northern Ireland, at any hour.
nhs-111-mental-health-england\t\tFor urgent mental health help from the NHS in England.
nhs-111-wales-press-2\t\tFor urgent mental health help from the NHS in Wales.
nhs-24-mental-health-hub\t\tFor urgent mental health help from the NHS in Scotland.
police-101\t\tTo report it to the police when nobody is in danger now.
police-101\town-behaviour\tTo ask for help, or to tell the police what you did.
samaritans\t\tTo talk to someone who listens, at any hour.
samaritans\town-behaviour\tTo talk about what you think and feel, at any hour.
switchboard-lgbt\t\tFor LGBTQIA+ people, their friends and family, to talk it over.
true-vision\t\tTo report it to the police online. You need not give your name.
victim-support\t\tHelp after a crime, even if the police do not know. Call at any hour.
victim-support-scotland\t\tHelp after a crime in Scotland, even if the police do not know.
wales-hate-support-centre\t\tHelp and reporting in Wales at any hour, if you are 13 or over.
\t\tpolice-101 true-vision|victim-support victim-support-scotland|samaritans|galop cst british-muslim-trust|british-transport-police
1\t\tchildline|police-101 true-vision|samaritans|switchboard-lgbt british-muslim-trust|wales-hate-support-centre|british-transport-police
6\t\tpolice-101 true-vision|victim-support victim-support-scotland|samaritans|galop cst british-muslim-trust|british-transport-police
\t2\tpolice-101 true-vision|wales-hate-support-centre|victim-support|samaritans|galop cst|british-transport-police
6\t2\tpolice-101 true-vision|wales-hate-support-centre|victim-support|samaritans|galop cst|british-transport-police
8\t\tsamaritans|police-101|nhs-111-mental-health-england nhs-111-wales-press-2 nhs-24-mental-health-hub lifeline-ni
16\t\tpolice-101|crimestoppers|samaritans
32\t\tpolice-101 true-vision|victim-support|galop|crimestoppers
third-party\t\t\thttps://activecitizenbradford.co.uk/index.php/take-action
government\t\t\thttps://cheshirewestandchester.gov.uk/your-council/policies-and-performance/equality-and-diversity/reporting-a-hate-crime.aspx
operator\t\t\thttps://crimestoppers-uk.org/about-the-charity/who-we-are/our-people/our-contact-centre
government\t\t\thttps://eastcambs.gov.uk/content/reporting-hate-crime
third-party\t\t\thttp://www.kromalgbt.org.uk/info/reporting/?shared=email&msg=fail
government\t2018-01\t\thttps://directory.luton.gov.uk/kb5/luton/directory/service.page?id=UXjATnzepkk&directorychannel=0
government\t\t\thttps://www.north-herts.gov.uk/report-hate-crime
operator\t\t\thttps://www.nspcc.org.uk/keeping-children-safe/reporting-abuse/what-to-do-child-reveals-abuse/
operator\t\t\thttps://safeguardingtool.nspcc.org.uk/what-you-can-do/report-abuse/what-to-do-child-speaks-out-about-abuse/
press\t2024-11\t\thttps://parents-news.co.uk/2024/11/anti-bullying-week-2024-insight-and-advice-from-childline-and-the-nspcc-helpline
operator\t\t\thttps://www.samaritans.org/how-we-can-help/contact-samaritan/
government\t\t\thttps://www.traffordccg.nhs.uk/about-us/equality-diversity-human-rights-edhr/hate-crime-and-reporting/
government\t\t\thttps://legacy.westmorlandandfurness.gov.uk/equalities/hate_crime.asp",
    &[10, 21, 37, 472, 536, 542, 547, 1035, 1087, 1419, 2626, 2739, 3168, 4615, 5457, 6723]),
    ConcernEntry::packed(
"\
suicidal-thoughts
Thoughts of suicide
right-now
\tthinking about suicide, worried about someone who is, or bereaved by suicide
child\tunder 18 and thinking about suicide, or worried about a friend who is
adult\tthinking about suicide, or have lost someone to suicide
worried\tworried that someone is thinking about suicide
own-behaviour\tthinking about suicide, or afraid of what you may do
family-of-offender\tclose to someone who has offended, and one of you is thinking about suicide
professional\tworking with someone who may be thinking about suicide
If a life is at risk, or someone is badly hurt, call 999 or go to A&E now.
adult
true
suicide
suicidal
want to die
I want to die
kill myself
killing myself
end it all
end my life
don't want to be here
can't go on
overdose
took pills
took an overdose
taken an overdose
took too many pills
took too many tablets
no point living
unalive
kms
goodbye message
suicide note
life isn't worth living
better off without me
no reason to live
friend is suicidal\tworried\t
my child is suicidal\tworried\t
partner is suicidal\tworried\t
bereaved by suicide\t\tsobs
lost someone to suicide\t\tsobs
took his own life\t\tsobs
took her own life\t\tsobs
took their own life\t\tsobs
survivors of suicide\t\tsobs
meddyliau am hunanladdiad
hunanladdiad
suicidal ideation
self-harm mental-health substance-use missing-person
52\t\t9 23 7\tThey talk about dying or about suicide.
52\t\t9 23\tThey say goodbye to people, or give away things they care about.
52\t\t9 23\tThey are looking for ways to take their own life.
52\t\t9 23 7\tThey seem to have no hope, or see no way out.
52\t\t9 23 7\tThey think that they are a burden to other people.
52\t\t9 23\tThey were very low, and now they are suddenly calm.
52\t\t9\tThey keep away from the people around them.
36\t\t9 23\tThey drink more, take drugs, or do risky things.
11\t\t13 22 1 9\tTaken an overdose, or hurt yourself? Call 999 or go to A&E now, even if you feel fine.
36\t\t13 22 1 9\tHave they taken an overdose, or hurt themselves? Call 999 or go to A&E now, even if they feel fine. Stay with them if it is safe.
16\t\t13 22 1 9\tHas one of you taken an overdose, or self-harmed? Call 999 or go to A&E now, even if that person feels fine.
11\t\t10 21\tMight you act on these thoughts now? Call 999, or go to A&E.
1\t\t12 11\tTalk to {childline} at any hour, or to an adult you trust. You do not have to carry this alone.
10\t\t7 5 10\tTalk to someone now, by phone or by text. You do not have to carry this alone.
52\t\t23 16 2\tAsk them plainly if they are thinking about suicide. Then listen.
52\t\t3 4 22\tMight they act on it now? Stay with them. If you cannot keep them safe, call 999 or take them to A&E.
1\t\t11 2\tDoes a friend want to die? Tell an adult you trust now. Do not keep it secret. If they are in danger, call 999.
1\t\t11\tTell your friend that you care. Offer to go with them to a parent, doctor, teacher or school nurse.
52\t\t23\tDo they have a plan? Get urgent help at once.
\t7\t10 21 6 19 13\tYou can call 111 at any hour for urgent mental health help, and choose mental health.
\t8\t14\tIn Northern Ireland there is no 111. Call {lifeline-ni} at any hour.
52\t\t18 17 2 4\tLock medicines away. Take away other things that they could hurt themselves with, together with them if you can.
52\t\t7 5\tHelp them to see a GP, or to reach a helpline.
36\t\t10\tIs it a child or young person? {papyrus-hopeline247} advises you, and a child can call {childline}.
10\t\t7 5\tWhen you can, see a GP too. They can help you further.
16\t\t7 5\tIs it you who has thoughts of suicide? Talk to {samaritans}. You do not have to carry them alone.
52\t\t2\tDo not keep someone's thoughts of suicide secret.
52\t\t23 16\tDo not judge them or call it silly, and try not to panic.
52\t\t23\tDo not steer the talk away, or tell them all they have to be glad about.
11\t\t20 3\tNobody will be cross that you called 999 or went to A&E.
27\t\t16\tYou are not the only one. Thoughts of suicide come to more people than you may know.
52\t\t9 5 15 3 8\tIt is safe to ask about suicide. Asking will not give someone the idea.
20\t\t5\tYou can help without knowing all the answers.
23\t\t15\tIf someone close to you tries to take their own life, you are not to blame.
52\t\t15\tHelping someone through this is hard. Find support for yourself too.
2\t\t0\tHave you lost someone to suicide? Adults who have been through it too answer {sobs}.
1\t\t12\tIf someone you love died by suicide, you can talk to {childline} about that too.
breathing-space\t\tTo talk about feeling low, stressed or anxious, in Scotland.
call-wales\t\tTo be listened to and find mental health support in Wales.
calm\t\tTo talk or chat from 5pm to midnight, if suicide touches your life.
childline\t\tFor anyone under 19, to talk to a counsellor at any hour.
hospital-emergency-department\t\tIf someone is badly hurt, took an overdose or cannot be kept safe.
lff-family-and-friends\t\tSupport for those close to someone arrested for online sexual offences.
lifeline-ni\t\tTo talk to a counsellor in Northern Ireland, in distress or despair.
local-council-children\t\tIf a child may not be safe at home, or with someone.
missing-people\t\tIf someone has gone missing, or is thinking of leaving.
nhs-111-mental-health-england\t\tFor urgent mental health help from the NHS in England.
nhs-111-mental-health-england\tworried\tFor urgent mental health help in England. You can call for someone else.
nhs-111-mental-health-england\tprofessional\tFor urgent mental health help in England. You can call for someone else.
nhs-111-wales-press-2\t\tFor urgent mental health help from the NHS in Wales.
nhs-111-wales-press-2\tworried\tFor urgent mental health help in Wales. You can call about someone else.
nhs-111-wales-press-2\tprofessional\tFor urgent mental health help in Wales. You can call about someone else.
nhs-24-mental-health-hub\t\tFor urgent mental health help from the NHS in Scotland.
ni-gateway\t\tIf a child in Northern Ireland may not be safe.
papyrus-hopeline247\t\tFor anyone aged 35 or under, and for those worried about a young person.
papyrus-hopeline247\tchild\tTo talk, text or write to people who know about suicide.
papyrus-hopeline247\tworried\tFor advice on how to help someone aged 35 or under.
papyrus-hopeline247\tprofessional\tFor advice on how to help someone aged 35 or under.
samaritans\t\tTo talk to someone who listens, at any hour, whatever it is about.
samaritans\tworried\tTo talk it through at any hour. The person you worry about can call too.
samaritans\tfamily-of-offender\tSomeone who listens, to you and to the person you are close to.
samaritans\tprofessional\tFor the person to talk to someone who listens, at any hour.
scotland-child-concern\t\tIf a child in Scotland may not be safe.
shout\t\tTo get help by text message, at any hour, when talking is too hard.
sobs\t\tIf you have lost someone to suicide, to talk to others who have too.
sos-silence-of-suicide\t\tTo be listened to in the evening, at any age from 12.
stop-it-now\t\tIf you worry about your sexual thoughts or actions towards children.
stop-it-now\tfamily-of-offender\tIf it is about sexual offences against children.
\t\tsamaritans shout|nhs-111-mental-health-england nhs-111-wales-press-2 nhs-24-mental-health-hub lifeline-ni|childline|papyrus-hopeline247|sobs
1\t\tchildline|papyrus-hopeline247 shout samaritans|nhs-111-mental-health-england nhs-111-wales-press-2 nhs-24-mental-health-hub lifeline-ni|hospital-emergency-department
2\t\tsamaritans shout|nhs-111-mental-health-england nhs-111-wales-press-2 nhs-24-mental-health-hub lifeline-ni|papyrus-hopeline247|calm breathing-space call-wales sos-silence-of-suicide|sobs|hospital-emergency-department
4\t\tnhs-111-mental-health-england nhs-111-wales-press-2 nhs-24-mental-health-hub lifeline-ni|samaritans|papyrus-hopeline247|hospital-emergency-department|missing-people
8\t\tsamaritans shout|nhs-111-mental-health-england nhs-111-wales-press-2 nhs-24-mental-health-hub lifeline-ni|calm breathing-space call-wales|stop-it-now
16\t\tsamaritans shout|nhs-111-mental-health-england nhs-111-wales-press-2 nhs-24-mental-health-hub lifeline-ni|stop-it-now|lff-family-and-friends
32\t\tnhs-111-mental-health-england nhs-111-wales-press-2 nhs-24-mental-health-hub lifeline-ni|samaritans|papyrus-hopeline247|hospital-emergency-department|local-council-children ni-gateway scotland-child-concern
third-party\t2026\t\t
third-party\t\t\thttps://britishlivertrust.org.uk/information-and-support/liver-conditions/acute-liver-failure-caused-by-paracetamol-overdose/
operator\t\t\thttps://www.bromleyhealthcare.org.uk/latest/blog/world-suicide-prevention-day/
operator\t\t\thttps://care.thecalmzone.net/crisis
operator\t\t\thttps://care.thecalmzone.net/learn/crisis/remain
government\t\t\thttps://www.hacw.nhs.uk/supporting-someone-risk-suicide
press\t2023-06\t\thttps://itv.com/news/wales/2023-06-20/new-mental-health-phone-line-launches-across-wales
third-party\t\t\thttps://www.meccgateway.co.uk/nenc/services/Suicide%20awareness
government\t\t\thttps://mecclink.co.uk/lancashire-and-south-cumbria/suicide-prevention
operator\t\t\thttps://www.mindwell-leeds.org.uk/im-worried-about-someone/how-to-help-someone-in-a-crisis/
third-party\t2024-08\t\thttps://www.norwoodmc.co.uk/2024/08/14/nhs-111-option-2-for-crisis-mental-health-support/
third-party\t\t\thttp://papyrus.me.uk/papyrus-help-for-a-friend.html
press\t2024-11\t\thttps://parents-news.co.uk/2024/11/anti-bullying-week-2024-insight-and-advice-from-childline-and-the-nspcc-helpline
government\t\t\thttps://www.plymouth.gov.uk/suicide-prevention
government\t\t\thttps://publichealth.hscni.net/news/world-suicide-prevention-day-contact-lifeline-if-youre-distress-or-despair
operator\t\t\thttps://www.rethink.org/advice-and-information/carers-hub/suicidal-thoughts-how-to-support-someone/
operator\t2024-09\t\thttps://samaritans.org/branches/dunfermline/news/world-suicide-prevention-day-tuesday-10-september-2024
operator\t\t\thttps://www.samaritans.org/how-we-can-help/if-youre-worried-about-someone-else/supporting-someone-suicidal-thoughts/creating-safety-plan/
operator\t\t\thttps://samh.org.uk/get-involved/ask/safe-planning
government\t2020-12\t\thttps://www.scottishambulance.com/news/together-lets-care-for-your-mental-health/
operator\t\t\thttps://www.selfharm.co.uk/blog/when-to-go-to-hospital
government\t\t\thttps://shsc.nhs.uk/news/call-nhs-111-if-you-are-experiencing-mental-health-crisis
government\t\t\thttps://www.cypsomersethealth.org/?page=sh_further_help
operator\t\t\thttps://stopsuicidepledge.org/worried-about-someone/",
    &[17, 37, 47, 548, 623, 629, 634, 1280, 1333, 1805, 3545, 3749, 4382, 6986, 8194, 10321]),
    ConcernEntry::packed(
"\
self-harm
Self-harm
right-now
\thurting yourself, or worried about someone who self-harms
child\tunder 18 and hurting yourself, or worried about a friend who is
adult\thurting yourself, or feel that you might
worried\tworried about someone who hurts themselves
own-behaviour\thurting yourself, or afraid that you will
family-of-offender\tclose to someone who has offended, and one of you self-harms
professional\tworking with someone who self-harms
If someone is badly hurt or a life may be at risk, call 999 or go to A&E.
adult
true
cutting
cutting myself
burning myself
scratching myself
hurting myself
hurt myself
I self harm
self harming
urge to self harm
pulling hair out
scars on arms
punching walls
self injury
self injuring
head banging
cuts on wrists
hitting myself
my daughter is cutting\tworried\t
my son is cutting\tworried\t
friend is self harming\tworried\t
child is self harming\tworried\t
hunan-niweidio
hunan-niwed
suicidal-thoughts mental-health eating-disorder bullying online-harm
52\t\t5 13 12\tThey cover up, such as with long sleeves when it is hot.
52\t\t5 13 12\tThey have injuries that nobody can explain.
52\t\t5\tYou notice blood on their clothes or on tissues.
52\t\t5 13 12\tThey keep away from people and are alone a lot.
52\t\t5 13 12\tThey are low, or they blame themselves.
52\t\t13\tYou find things that they may have used to hurt themselves.
52\t\t13 12\tThe way they eat or sleep has changed.
11\t\t5 8 14 0\tTaken an overdose, or badly hurt? Call 999 or go to A&E now, even if you feel fine.
52\t\t5 8 14 0\tHave they taken an overdose, or are they badly hurt? Call 999 or go to A&E now, even if they feel fine. Stay with them.
\t\t11 15\tBleeding? Deep or spurting: call 999. If not, press on it firmly with something clean. Not stopped after 20 minutes: go to A&E.
1\t\t7 16\tTalk to {childline} or to an adult you trust. It can be about your feelings as well as the self-harm.
10\t\t16\tYou can ask for help. It can be about your feelings as well as the self-harm.
52\t\t16\tStay calm. Listen, and tell them that you are there.
\t\t14\tCall 999 too for great pain, trouble breathing, a lot of blood lost, drowsiness or passing out.
\t\t11 14\tA burn: cool it under cold running water for at least 20 minutes, then cover it with cling film. Large or bad: get medical help.
\t7\t14 4 3 10\tNot sure how bad it is? Call 111 at any hour. For urgent mental health help, choose mental health.
\t8\t9\tIn Northern Ireland there is no 111. Call {lifeline-ni} at any hour.
52\t\t6 16\tChoose a quiet time in private. Talk about how they feel, not only about the self-harm.
52\t\t16 2\tAsk about thoughts of suicide. If they may act on them, stay with them and take away what could hurt them.
52\t\t16\tDo not judge them, and try not to let them see you panic.
52\t\t6\tDo not press them for answers. They may close up.
52\t\t5\tDo not treat it as something small.
11\t\t11 1\tNobody will be cross that you called 999 or went to A&E.
\t\t5 16 12\tFor many people, self-harm is a way to cope with strong feelings.
11\t\t5\tPeople of any age can self-harm. You are not the only one.
11\t\t5 16 12\tMany people who self-harm do not want to die. If you do, get help now.
52\t\t5 16 12\tMany people who self-harm do not want to die, but their risk of suicide is higher.
52\t\t5\tMost people keep it hidden, and it can happen at any age.
breathing-space\t\tTo talk about feeling low, stressed or anxious, in Scotland.
call-wales\t\tTo be listened to and find mental health support in Wales.
childline\t\tFor anyone under 19, to talk to a counsellor at any hour.
hospital-emergency-department\t\tIf someone is badly hurt, or has taken an overdose.
lff-family-and-friends\t\tSupport for those close to someone arrested for online sexual offences.
lifeline-ni\t\tTo talk to a counsellor in Northern Ireland, in distress or despair.
local-council-children\t\tIf a child may not be safe at home, or with someone.
nhs-111-mental-health-england\t\tFor urgent mental health help from the NHS in England.
nhs-111-mental-health-england\tworried\tFor urgent mental health help in England. You can call for someone else.
nhs-111-mental-health-england\tprofessional\tFor urgent mental health help in England. You can call for someone else.
nhs-111-wales-press-2\t\tFor urgent mental health help from the NHS in Wales.
nhs-111-wales-press-2\tworried\tFor urgent mental health help in Wales. You can call about someone else.
nhs-111-wales-press-2\tprofessional\tFor urgent mental health help in Wales. You can call about someone else.
nhs-24-mental-health-hub\t\tFor urgent mental health help from the NHS in Scotland.
ni-gateway\t\tIf a child in Northern Ireland may not be safe.
papyrus-hopeline247\t\tIf there are thoughts of suicide too, for anyone aged 35 or under.
papyrus-hopeline247\tchild\tIf you have thoughts of suicide too. You can call, text or write.
papyrus-hopeline247\tworried\tIf someone aged 35 or under may have thoughts of suicide too.
papyrus-hopeline247\tprofessional\tIf someone aged 35 or under may have thoughts of suicide too.
report-harmful-content\t\tIf posts about self-harm stay online after you report them to the site.
samaritans\t\tTo talk to someone who listens, at any hour, whatever it is about.
samaritans\tworried\tTo talk it through at any hour. The person you worry about can call too.
samaritans\tfamily-of-offender\tSomeone who listens, to you and to the person you are close to.
samaritans\tprofessional\tFor the person to talk to someone who listens, at any hour.
saneline\t\tFor adults affected by mental illness, and those close to them.
scotland-child-concern\t\tIf a child in Scotland may not be safe.
shout\t\tTo get help by text message, at any hour, when talking is too hard.
youngminds-parents\t\tAdvice for parents and carers of someone under 25. Not for a crisis.
\t\tsamaritans shout|nhs-111-mental-health-england nhs-111-wales-press-2 nhs-24-mental-health-hub lifeline-ni|childline|papyrus-hopeline247
1\t\tchildline|shout samaritans papyrus-hopeline247|nhs-111-mental-health-england nhs-111-wales-press-2 nhs-24-mental-health-hub lifeline-ni|hospital-emergency-department|report-harmful-content
10\t\tsamaritans shout|nhs-111-mental-health-england nhs-111-wales-press-2 nhs-24-mental-health-hub lifeline-ni|breathing-space call-wales saneline|papyrus-hopeline247|hospital-emergency-department
4\t\tnhs-111-mental-health-england nhs-111-wales-press-2 nhs-24-mental-health-hub lifeline-ni|samaritans|youngminds-parents papyrus-hopeline247|hospital-emergency-department|report-harmful-content
16\t\tsamaritans shout|nhs-111-mental-health-england nhs-111-wales-press-2 nhs-24-mental-health-hub lifeline-ni|breathing-space call-wales saneline|lff-family-and-friends
32\t\tnhs-111-mental-health-england nhs-111-wales-press-2 nhs-24-mental-health-hub lifeline-ni|samaritans|papyrus-hopeline247|hospital-emergency-department|local-council-children ni-gateway scotland-child-concern
third-party\t\t\thttps://britishlivertrust.org.uk/information-and-support/liver-conditions/acute-liver-failure-caused-by-paracetamol-overdose/
operator\t\t\thttps://care.thecalmzone.net/crisis
operator\t\t\thttps://care.thecalmzone.net/learn/crisis/remain
press\t2023-06\t\thttps://itv.com/news/wales/2023-06-20/new-mental-health-phone-line-launches-across-wales
third-party\t2024-08\t\thttps://www.norwoodmc.co.uk/2024/08/14/nhs-111-option-2-for-crisis-mental-health-support/
operator\t\t\thttps://nottalone.org.uk/cp/self-harm/
press\t2018-08\t\thttps://www.huffingtonpost.co.uk/entry/self-harm-how-to-spot-the-warning-signs-and-talk-to-teenagers_uk_5b681877e4b0fd5c73db5752
press\t2024-11\t\thttps://parents-news.co.uk/2024/11/anti-bullying-week-2024-insight-and-advice-from-childline-and-the-nspcc-helpline
government\t\t\thttps://www.plymouth.gov.uk/suicide-prevention
government\t\t\thttps://publichealth.hscni.net/news/world-suicide-prevention-day-contact-lifeline-if-youre-distress-or-despair
government\t2020-12\t\thttps://www.scottishambulance.com/news/together-lets-care-for-your-mental-health/
operator\t\t\thttps://www.selfharm.co.uk/blog/when-to-go-to-hospital
operator\t\t\thttp://sheffieldmentalhealth.org.uk/index.php?option=com_content&Itemid=10&id=161&lang=en&view=article&textOnly=true
government\t2020\t\thttp://safeguardingshropshireschildren.org.uk/parents-and-carers/self-harm-suicide-prevention/
government\t\t\thttps://www.cypsomersethealth.org/?page=sh_further_help
third-party\t\t\thttps://survivorsnetwork.org.uk/resource/self-harm-and-self-injury/
operator\t\t\thttps://www.time-to-change.org.uk/about-mental-health/support-someone/how-to-support-friend/they-might-be-self-harming",
    &[9, 19, 29, 441, 515, 521, 526, 916, 985, 1393, 2651, 2814, 3263, 5673, 6774, 8434]),
    ConcernEntry::packed(
"\
mental-health
Mental health
mind-and-body
\tstruggling with your mental health, or worried about someone who is
child\tunder 18 and struggling with how you feel
adult\tstruggling with your mental health
worried\tworried about someone's mental health
own-behaviour\tstruggling with your mental health, or afraid of what you may do
family-of-offender\tclose to someone who has offended, and one of you is struggling to cope
professional\tworking with someone who is struggling with their mental health
If a life is at risk or someone may be badly hurt, call 999 or go to A&E.
adult

depression
depressed
anxiety
anxious
panic
panicking
panic attacks
panic attack
breakdown
nervous breakdown
hearing voices
seeing things
psychosis
psychotic
paranoid
can't cope
not coping
stressed
stress
low mood
feeling low
lonely
loneliness
bipolar
schizophrenia
PTSD
OCD
burnt out
mental health crisis
mental illness
mental breakdown
worried about my mental health
bereavement\t\tcruse
bereaved\t\tcruse
grief\t\tcruse
gambling\t\tnational-gambling-helpline
gambling addiction\t\tnational-gambling-helpline
can't stop gambling\t\tnational-gambling-helpline
problem gambling\t\tnational-gambling-helpline
betting\t\tnational-gambling-helpline
iechyd meddwl
mental health of a pupil\tprofessional\t
suicidal-thoughts self-harm eating-disorder substance-use
52\t\t5\tThey do not seem to be themselves, or their mind is somewhere else.
52\t\t5\tThey do not answer messages or meet people the way they used to.
52\t\t5\tThey have given up things that they used to enjoy.
52\t\t5\tThey cry or shout, or say that it is all too much.
20\t\t5\tThey look tired, or they eat much more or much less than usual.
52\t\t5\tThey have stopped washing or taking care of themselves.
11\t7\t6 4 10\tCannot cope, feel out of control, or hear or see things that others cannot? Call 111 now, day or night, and choose mental health.
52\t7\t6 4 10\tDo they feel out of control, or hear or see things that others cannot? Call 111 now, day or night, and choose mental health.
\t8\t8\tIn a crisis in Northern Ireland, call {lifeline-ni} now, day or night.
1\t\t7\tTalk to {childline} about how you feel, or about anything else.
11\t\t9 1\tAsk for help early, from a GP too. You do not have to wait until it is a crisis.
52\t\t5\tTell them that you are there and ready to listen.
52\t\t9 1\tHelp them to see a GP early. You do not have to wait until it is a crisis.
10\t\t0\tIf you have a care plan, follow it.
52\t\t0\tIf they have a care plan, follow it.
52\t\t11\tWhen someone tells you that they are struggling, do not wave it away.
11\t\t2\tYou are not the only one. About one person in four has a mental health problem.
20\t\t2\tAbout one person in four has a mental health problem.
\t\t2\tWith the right treatment and support, people can get better.
\t\t3\tA mental health emergency matters as much as any other emergency.
30\t\t9\tKeeping someone in hospital when they do not want it is only done as a last resort.
adult-protection-gateways-ni\t\tIf an adult is not safe, in Northern Ireland.
adult-protection-scotland\t\tIf an adult is not safe and cannot protect themselves, in Scotland.
adult-safeguarding-wales\t\tIf an adult who needs care is not safe, in Wales.
breathing-space\t\tTo talk about feeling low, stressed or anxious, in Scotland.
call-wales\t\tTo be listened to and find mental health support in Wales.
childline\t\tFor anyone under 19, to talk to a counsellor at any hour.
council-adult-social-care-england\t\tIf an adult who needs care is not safe, in England.
cruse\t\tIf someone has died and you are grieving. Not in Scotland.
lff-family-and-friends\t\tSupport for those close to someone arrested for online sexual offences.
lifeline-ni\t\tTo talk to a counsellor in Northern Ireland, in distress or despair.
local-council-children\t\tIf a child may not be safe at home, or with someone.
meic\t\tInformation and advice for children and young people in Wales.
mental-welfare-commission-scotland\t\tAdvice on rights in mental health care in Scotland. They call you back.
mental-welfare-commission-scotland\tprofessional\tAdvice on rights in mental health care in Scotland. Use the 0131 number.
mermaids\t\tFor young people who are trans or question their gender.
mind-infoline\t\tTo learn about mental health, rights and where to find help.
national-gambling-helpline\t\tIf gambling is part of it, your own or someone else's.
nhs-111-mental-health-england\t\tFor urgent mental health help from the NHS in England.
nhs-111-mental-health-england\tworried\tFor urgent mental health help in England. You can call for someone else.
nhs-111-mental-health-england\tprofessional\tFor urgent mental health help in England. You can call for someone else.
nhs-111-wales-press-2\t\tFor urgent mental health help from the NHS in Wales.
nhs-111-wales-press-2\tworried\tFor urgent mental health help in Wales. You can call about someone else.
nhs-111-wales-press-2\tprofessional\tFor urgent mental health help in Wales. You can call about someone else.
nhs-24-mental-health-hub\t\tFor urgent mental health help from the NHS in Scotland.
ni-emergency-social-work\t\tFor an urgent need of a social worker when offices are closed.
ni-gateway\t\tIf a child in Northern Ireland may not be safe.
papyrus-hopeline247\t\tIf there are thoughts of suicide too, for anyone aged 35 or under.
papyrus-hopeline247\tprofessional\tIf someone aged 35 or under may have thoughts of suicide.
rethink-advice-line\t\tAdvice on living with mental illness, on rights and care, and for carers.
samaritans\t\tTo talk to someone who listens, at any hour, whatever it is about.
samaritans\tworried\tTo talk it through at any hour. The person you worry about can call too.
samaritans\tfamily-of-offender\tSomeone who listens, to you and to the person you are close to.
samaritans\tprofessional\tFor the person to talk to someone who listens, at any hour.
saneline\t\tFor adults affected by mental illness, and those close to them.
scotland-child-concern\t\tIf a child in Scotland may not be safe.
shout\t\tTo get help by text message, at any hour, when talking is too hard.
silver-line\t\tIf you are lonely and aged 55 or over, to talk at any hour.
stop-it-now\t\tIf you worry about your sexual thoughts or actions towards children.
switchboard-lgbt\t\tTo talk to LGBTQIA+ volunteers, if you are LGBTQIA+ or not sure.
youngminds-parents\t\tAdvice for parents and carers of someone under 25. Not for a crisis.
\t\tsamaritans shout|nhs-111-mental-health-england nhs-111-wales-press-2 nhs-24-mental-health-hub lifeline-ni|childline|cruse|national-gambling-helpline|breathing-space mind-infoline
1\t\tchildline|shout samaritans|nhs-111-mental-health-england nhs-111-wales-press-2 nhs-24-mental-health-hub lifeline-ni|meic papyrus-hopeline247|switchboard-lgbt mermaids
2\t\tsamaritans shout|nhs-111-mental-health-england nhs-111-wales-press-2 nhs-24-mental-health-hub lifeline-ni|rethink-advice-line breathing-space call-wales saneline|cruse|national-gambling-helpline|silver-line
8\t\tsamaritans shout|nhs-111-mental-health-england nhs-111-wales-press-2 nhs-24-mental-health-hub lifeline-ni|breathing-space call-wales saneline|national-gambling-helpline|stop-it-now
4\t\tnhs-111-mental-health-england nhs-111-wales-press-2 nhs-24-mental-health-hub lifeline-ni|samaritans|youngminds-parents rethink-advice-line saneline|mental-welfare-commission-scotland call-wales ni-emergency-social-work|cruse|national-gambling-helpline
16\t\tsamaritans shout|nhs-111-mental-health-england nhs-111-wales-press-2 nhs-24-mental-health-hub lifeline-ni|breathing-space call-wales saneline|lff-family-and-friends
32\t\tnhs-111-mental-health-england nhs-111-wales-press-2 nhs-24-mental-health-hub lifeline-ni|samaritans|papyrus-hopeline247|mental-welfare-commission-scotland|council-adult-social-care-england adult-safeguarding-wales adult-protection-scotland adult-protection-gateways-ni|local-council-children ni-gateway scotland-child-concern|ni-emergency-social-work
government\t\t\thttp://www.cumbriapartnership.nhs.uk/our-services/mental-health/help
press\t\t\thttps://www.eadt.co.uk/news/what-to-do-in-a-mental-health-crisis-contacts-for-2234942
third-party\t\t\thttps://www.gettingiton.org.uk/mental-health-problems
press\t2016-07\t\thttps://www.itv.com/news/central/2016-07-12/advice-what-to-do-in-a-mental-health-crisis
press\t2023-06\t\thttps://itv.com/news/wales/2023-06-20/new-mental-health-phone-line-launches-across-wales
press\t2020-08\t\thttps://itv.com/news/2020-08-26/how-do-i-spot-if-my-friend-is-suffering-with-mental-health-issues
third-party\t2024-08\t\thttps://www.norwoodmc.co.uk/2024/08/14/nhs-111-option-2-for-crisis-mental-health-support/
press\t2024-11\t\thttps://parents-news.co.uk/2024/11/anti-bullying-week-2024-insight-and-advice-from-childline-and-the-nspcc-helpline
government\t\t\thttps://publichealth.hscni.net/news/world-suicide-prevention-day-contact-lifeline-if-youre-distress-or-despair
operator\t\t\thttps://rethink.org/advice-and-information/carers-hub/getting-help-for-someone-in-a-mental-health-crisis
government\t2020-12\t\thttps://www.scottishambulance.com/news/together-lets-care-for-your-mental-health/
third-party\t\t\thttps://somalinet.com/forums/viewtopic.php?t=268699",
    &[13, 27, 41, 492, 566, 572, 573, 1255, 1313, 1704, 2441, 2518, 2889, 6280, 7804, 9018]),
    ConcernEntry::packed(
"\
eating-disorder
Eating disorders
mind-and-body
\thaving a hard time with food or eating, or worried about someone who is
child\tunder 18 and having a hard time with food, eating or your body
adult\thaving a hard time with food or eating
worried\tworried about someone who has a hard time with food or eating
own-behaviour\thaving a hard time with food or eating
family-of-offender\tclose to someone who has offended
professional\tworking with someone who may have an eating disorder
If a life is at risk or someone is in danger now, call 999.
adult

anorexia
anorexic
bulimia
bulimic
binge eating
bingeing
disordered eating
not eating
child won't eat\tworried\t
daughter not eating\tworried\t
making myself sick
throwing up after meals
ARFID
skipping meals
scared of food
afraid to eat
laxatives
obsessed with weight
obsessed with food
too thin
starving myself
pro-ana
pro-mia
over-exercising
hate my body
body image
anhwylder bwyta
anhwylderau bwyta
pupil with an eating disorder\tprofessional\t
mental-health self-harm suicidal-thoughts online-harm
36\t\t4\tTheir mind is on food all the time.
36\t\t4\tThe way they behave has changed.
36\t\t4\tThey do not see their body as it really is.
36\t\t4\tThey are often tired, or find it hard to concentrate.
36\t\t1\tThey stay away from meals with other people.
36\t\t1\tThey leave for the toilet straight after meals.
36\t\t1\tThey do far more exercise than is good for them.
36\t\t1\tThey hide their body under loose clothes.
47\t\t2 7 8\tPassed out, bad chest pain, trouble breathing, or an overdose? Call 999 or go to A&E now.
11\t\t10 6\tAsk to see a GP soon. Someone you trust can go with you.
1\t\t9\tTalk to {childline} about eating, your body or anything else.
11\t\t4\tAsk for help early, so that treatment can start as soon as possible.
11\t\t5\tYou do not have to look ill to ask for help. Do not wait.
4\t\t10 6\tHelp them to see a GP without delay. Offer to go with them.
32\t\t10 6\tHelp them to see a GP without delay.
36\t\t0\tTalk to them, and let them know that you care and are there.
36\t\t4\tAct early. Treatment works better the sooner it starts.
36\t\t10\tYou can ask the advisers of {beat} what to do.
36\t\t5\tDo not wait for a change that you can see in their body.
11\t\t0\tAn eating disorder is a mental illness, and there is help for it.
36\t\t0\tAn eating disorder is a mental illness.
\t\t0 10 3\tAnyone can have one, whatever their age, gender or background.
\t\t10\tMost people can get better with treatment.
36\t\t3\tThey may hide it, or say that nothing is wrong.
\t\t6\tTreatment is usually about more than food.
beat\t\tFor anyone with an eating disorder, and those close to them.
beat\tchild\tFor support with eating, food or how you see your body.
beat\tadult\tFor support if you have an eating disorder, or think that you might.
beat\tworried\tFor support if you worry that someone has an eating disorder.
beat\tprofessional\tFor advice on eating disorders, and for the person to call.
childline\t\tFor anyone under 19, to talk to a counsellor at any hour.
lifeline-ni\t\tTo talk to a counsellor in Northern Ireland, in distress or despair.
local-council-children\t\tIf a child may not be safe at home, or with someone.
nhs-111-mental-health-england\t\tFor urgent mental health help from the NHS in England.
nhs-111-mental-health-england\tworried\tFor urgent mental health help in England. You can call for someone else.
nhs-111-mental-health-england\tprofessional\tFor urgent mental health help in England. You can call for someone else.
nhs-111-wales-press-2\t\tFor urgent mental health help from the NHS in Wales.
nhs-111-wales-press-2\tworried\tFor urgent mental health help in Wales. You can call about someone else.
nhs-111-wales-press-2\tprofessional\tFor urgent mental health help in Wales. You can call about someone else.
nhs-24-mental-health-hub\t\tFor urgent mental health help from the NHS in Scotland.
ni-gateway\t\tIf a child in Northern Ireland may not be safe.
samaritans\t\tTo talk to someone who listens, at any hour, whatever it is about.
samaritans\tworried\tTo talk it through at any hour. The person you worry about can call too.
samaritans\tprofessional\tFor the person to talk to someone who listens, at any hour.
scotland-child-concern\t\tIf a child in Scotland may not be safe.
shout\t\tTo get help by text message, at any hour, when talking is too hard.
youngminds-parents\t\tAdvice for parents and carers of someone under 25. Not for a crisis.
\t\tbeat|samaritans|nhs-111-mental-health-england nhs-111-wales-press-2 nhs-24-mental-health-hub lifeline-ni|childline|shout|youngminds-parents
1\t\tchildline|beat|shout samaritans|nhs-111-mental-health-england nhs-111-wales-press-2 nhs-24-mental-health-hub lifeline-ni
10\t\tbeat|samaritans|nhs-111-mental-health-england nhs-111-wales-press-2 nhs-24-mental-health-hub lifeline-ni|shout
4\t\tbeat|nhs-111-mental-health-england nhs-111-wales-press-2 nhs-24-mental-health-hub lifeline-ni|youngminds-parents|samaritans
32\t\tbeat|nhs-111-mental-health-england nhs-111-wales-press-2 nhs-24-mental-health-hub lifeline-ni|samaritans|local-council-children ni-gateway scotland-child-concern
operator\t\t\thttps://www.beateatingdisorders.org.uk/get-information-and-support/about-eating-disorders/when-should-i-be-worried-about-someones-eating/
third-party\t\t\thttps://www.suttcold.bham.sch.uk/page/?title=Eating+Disorders&pid=120
government\t\t\thttps://bswtogether.org.uk/yourhealth/urgent-and-emergency-care
government\t2019-02\t\thttps://www.easterncheshireccg.nhs.uk/News/HM-Eating-Disorder-Awareness-Week-2019.htm
government\t2025\t\thttps://eput.nhs.uk/news-events/posts/spot-the-warning-signs-this-eating-disorders-awareness-week
third-party\t\t\thttps://www.kickstartfc.org/eatingdisorders
third-party\t\t\thttps://nicswell.co.uk/live-well/supporting-someone-with-an-eating-disorder
government\t\t\thttps://www.nidirect.gov.uk/articles/emergency-healthcare
government\t\t\thttps://website-nwanglia.verseonecloud.com/urgent-and-emergency-care
press\t2024-11\t\thttps://parents-news.co.uk/2024/11/anti-bullying-week-2024-insight-and-advice-from-childline-and-the-nspcc-helpline
government\t\t\thttp://estiacentre@slam.nhs.uk/eating-disorders-condition",
    &[15, 32, 46, 475, 535, 541, 542, 983, 1037, 1436, 2105, 2168, 2507, 4327, 5001, 6035]),
    ConcernEntry::packed(
"\
substance-use
Alcohol and drugs
mind-and-body
\tworried about your own drinking or drug use, or that of someone close to you
child\tunder 18 and worried about alcohol or drugs, your own or someone else's
adult\tworried about your own drinking or drug use
worried\tworried about someone's drinking or drug use
own-behaviour\tworried about your own drinking or drug use
family-of-offender\tclose to someone who has offended and who drinks too much or takes drugs
professional\tworking with someone who drinks too much or takes drugs
If someone has a fit, will not wake up or took an overdose, call 999 now.
adult

addict
addiction
addicted
alcoholic
alcoholism
alcohol
drinking too much
drinking problem
can't stop drinking
mum drinks\tchild\t
dad drinks\tchild\t
parent drinks\t\tnacoa
parents drunk\tchild\t
husband drinks\tworried\tal-anon-uk
wife drinks\tworried\tal-anon-uk
drugs
drug addict
taking drugs
weed
cannabis
cocaine
heroin
ketamine
spice
partner on drugs\tworried\t
son taking drugs\tworried\t
daughter taking drugs\tworried\t
mum takes drugs\tchild\t
dad takes drugs\tchild\t
rehab
relapse
substance misuse
withdrawal symptoms
camddefnyddio sylweddau
cyffuriau ac alcohol
drugs and alcohol misuse
mental-health suicidal-thoughts child-safety child-exploitation parenting
52\t\t15 9\tTheir mood changes all at once.
52\t\t15 9\tThey hide their drinking or drug use, or do not tell the truth about it.
52\t\t15\tThey lose interest in things, or start to do badly at work or school.
52\t\t15\tThey borrow money, or steal it.
52\t\t15\tThey need more than before to feel the same, or they feel ill without it.
52\t\t14\tThey need a drink as soon as they wake up.
52\t\t9\tThey have stopped taking care of themselves.
11\t\t1 12 13 2 10\tOverdose, a fit, or very ill after stopping alcohol? Call 999 or go to A&E now. After an overdose, go even if you feel fine.
52\t\t1 12 13 2 10\tOverdose, a fit, or very ill after stopping alcohol? Call 999 or go to A&E now. After an overdose, go even if they feel fine.
10\t\t1 4\tDo you drink heavily? Do not stop all at once, as that can be deadly. Speak to a GP first.
52\t\t1 4\tDoes someone drink heavily? Do not push them to stop all at once, as that can be deadly. They should speak to a GP first.
1\t\t11\tTalk to {childline} if you drink or take drugs, or if someone at home does.
1\t\t15\tTell family or friends who are close to you, and let them help.
1\t\t1 4\tIf you drink heavily, do not stop all at once, as that can be deadly. Speak to a GP first.
10\t\t15 14\tSee a GP, and be honest about how much you drink or take.
10\t\t15\tTell family or friends who are close to you, and let them help.
52\t\t6 3\tTalk calmly with them, when they are not drunk or high. Try to understand why they do it.
20\t\t0\tTake care of yourself too, and find support that is just for you.
52\t\t7\tTry not to get angry with them.
20\t\t5\tDo not blame yourself.
1\t\t5\tIf someone in your family drinks or takes drugs, do not blame yourself.
\t\t0\tMany people recover.
10\t1\t8\tYou have a right to drug treatment on the NHS, as with any other care.
21\t\t5\tSomeone else's drinking or drug use is not yours to control.
20\t\t6\tThey may not change, even when you do your best to help.
adult-protection-gateways-ni\t\tIf an adult is not safe, in Northern Ireland.
adult-protection-scotland\t\tIf an adult is not safe and cannot protect themselves, in Scotland.
adult-safeguarding-wales\t\tIf an adult who needs care is not safe, in Wales.
al-anon-uk\t\tIf someone close to you drinks too much, anywhere in the UK.
breathing-space\t\tTo talk about feeling low, stressed or anxious, in Scotland.
childline\t\tFor anyone under 19, to talk to a counsellor at any hour.
council-adult-social-care-england\t\tIf an adult who needs care is not safe, in England.
dan-247\t\tThe helpline for Wales about drugs and drinking, at any hour.
drinkline\t\tTo talk about drinking, your own or someone else's.
drinkline\tadult\tTo talk about your drinking.
drinkline\tworried\tTo talk about someone else's drinking.
drinkline\town-behaviour\tTo talk about your drinking.
drinkline\tfamily-of-offender\tTo talk about someone else's drinking.
drinkline\tprofessional\tAdvice about someone's drinking.
drugs-and-alcohol-ni\t\tTo find help near you in Northern Ireland. A website, not a helpline.
frank\t\tAdvice about drugs at any hour, for yourself or for someone else.
frank\tadult\tAdvice about drugs, at any hour.
frank\town-behaviour\tAdvice about drugs, at any hour.
frank\tprofessional\tAdvice about drugs, at any hour.
lifeline-ni\t\tTo talk to a counsellor in Northern Ireland, in distress or despair.
local-council-children\t\tIf a child may not be safe because of drink or drugs.
meic\t\tInformation and advice for children and young people in Wales.
nacoa\t\tIf a parent's drinking affects you, or a child you know.
nacoa\tchild\tIf your mum, dad or carer drinks too much.
nacoa\tworried\tIf you worry about the child of someone who drinks.
nacoa\tprofessional\tIf you worry about the child of someone who drinks.
nhs-111-england\t\tFor medical advice in England when it is not an emergency.
nhs-111-mental-health-england\t\tFor urgent mental health help from the NHS in England.
nhs-111-wales-press-2\t\tFor urgent mental health help from the NHS in Wales.
nhs-24-mental-health-hub\t\tFor urgent mental health help from the NHS in Scotland.
ni-emergency-social-work\t\tFor a social worker in Northern Ireland at night and at weekends.
ni-gateway\t\tIf a child in Northern Ireland may not be safe because of drink or drugs.
samaritans\t\tTo talk to someone who listens, at any hour, whatever it is about.
samaritans\tworried\tTo talk to someone who listens to you, at any hour.
samaritans\tfamily-of-offender\tTo talk to someone who listens to you, at any hour.
samaritans\tprofessional\tFor the person to talk to someone who listens, at any hour.
scotland-child-concern\t\tIf a child in Scotland may not be safe because of drink or drugs.
sfad\t\tIf someone else's drinking or drug use affects you, in Scotland, from 16.
shout\t\tTo get help by text message, at any hour, when talking is too hard.
\t\tfrank|dan-247 drugs-and-alcohol-ni|drinkline|samaritans|al-anon-uk|nacoa|childline
\t10\tdan-247 drugs-and-alcohol-ni|frank|samaritans|al-anon-uk|nacoa|childline
\t4\tdrinkline|sfad|samaritans|nhs-24-mental-health-hub|nacoa|childline
1\t\tchildline|nacoa|frank|meic drugs-and-alcohol-ni|samaritans shout|sfad
10\t\tfrank|dan-247 drugs-and-alcohol-ni|drinkline|samaritans|shout|nhs-111-mental-health-england nhs-111-wales-press-2 lifeline-ni
10\t10\tdan-247 drugs-and-alcohol-ni|frank|samaritans|shout|nhs-111-wales-press-2 lifeline-ni
10\t4\tdrinkline|samaritans shout|nhs-24-mental-health-hub breathing-space
4\t\tdan-247 sfad drugs-and-alcohol-ni|frank|al-anon-uk samaritans|drinkline|nacoa|local-council-children ni-gateway scotland-child-concern
16\t\tdan-247 sfad drugs-and-alcohol-ni|frank|al-anon-uk samaritans|drinkline|shout|local-council-children
32\t\tdan-247 drugs-and-alcohol-ni|frank|local-council-children ni-gateway ni-emergency-social-work|drinkline|council-adult-social-care-england adult-safeguarding-wales adult-protection-gateways-ni|nacoa|samaritans|nhs-111-england
32\t4\tdrinkline|scotland-child-concern|adult-protection-scotland|nacoa|samaritans
operator\t\t\thttps://adfam.org.uk/for-families/
operator\t2021\t\thttps://alcoholchange.org.uk/help-and-support/get-help-now/coronavirus-information-and-advice-hub/coronavirus-alcohol-withdrawal-what-to-look-out-for
third-party\t\t\thttps://britishlivertrust.org.uk/information-and-support/liver-conditions/acute-liver-failure-caused-by-paracetamol-overdose/
third-party\t\t\thttps://cross-stitch-centre.co.uk/en/Video/Parenting/A/DG_191351.html
government\t\t\thttps://leaflets.ekhuft.nhs.uk/alcohol-brief-advice-and-information/html
operator\t\t\thttp://www.facesandvoicesofrecoveryuk.org/topics/help-for-the-family/
operator\t\t\thttps://staging.talktofrank.com/get-help/worried-about-a-friend
third-party\t\t\thttps://livesafe.org.uk/parents-and-carers/substance-use
third-party\t\t\thttps://www.moneyadvicehub.org.uk/debtipedia/advice-and-information-debtipedia/wellbeing/health-and-mind/drug-abuse
operator\t\t\thttps://nottalone.org.uk/ff/drugs-and-alcohol
government\t\t\thttps://website-nwanglia.verseonecloud.com/urgent-and-emergency-care
press\t2024-11\t\thttps://parents-news.co.uk/2024/11/anti-bullying-week-2024-insight-and-advice-from-childline-and-the-nspcc-helpline
government\t\t\thttps://www.plymouth.gov.uk/suicide-prevention
government\t\t\thttps://www.cypsomersethealth.org/?page=sh_further_help
third-party\t2023-06\t\thttps://www.yumpu.com/en/document/view/68289985/mhap-southampton-23-05/11
third-party\t\t\thttps://veterans-assist.org/nhs-drug-misuse",
    &[13, 31, 45, 523, 597, 603, 604, 1182, 1256, 1677, 2750, 2894, 3127, 5953, 7106, 8536]),
    ConcernEntry::packed(
"\
fraud
Fraud and scams
money-and-crime
\tworried that you or someone you know has been tricked out of money
child\tunder 18 and someone has tricked you or taken your money
adult\tworried that someone has tricked you out of money
worried\tworried that someone you know has been tricked out of money
own-behaviour\tworried that you tricked someone or moved money for a criminal
family-of-offender\tclose to someone who tricks people out of money
professional\tworking with someone who may have been tricked out of money
If someone is threatening you or you are in danger now, call 999.
adult

scam
scams
scammed
scammer
romance fraud
romance scam
phishing
fake text
bank scam
money mule
fake website
investment scam
crypto scam
courier fraud
Hi mum WhatsApp scam
identity theft
identity fraud
doorstep scam
rogue trader
conned
ripped off
action fraud
loan shark\t\tstop-loan-sharks-england stop-loan-sharks-wales scottish-illegal-money-lending-unit
twyll
sgamiau
cybercrime
hacking
economic-abuse elder-abuse sextortion victim-of-crime
36\t\t16\tSomeone rushes them or makes them panic.
36\t\t16 11\tSomeone they did not expect says that they are a bank or the police.
36\t\t16\tThey are asked for a PIN or a whole password.
36\t\t9 14\tThey are told to keep it a secret.
36\t\t5 9\tThey must pay before they can have a prize, or pay in an odd way, such as with vouchers.
36\t\t9\tIt looks too good to be true.
3\t\t2 10 7 0\tCall {159-stop-scams} at once, or use the number on your card. They may be able to stop the payment.
3\t\t2 16\tStop all contact with them, and send no more money.
1\t\t12 5 10\tTell an adult you trust, or talk to {childline}. It can happen to anyone.
3\t\t10\tChange your passwords. Start with email and banking.
4\t\t2 10 7\tHelp the person to call their bank at once, on the number on their card or on 159.
32\t\t2 10\tHelp the person to call their bank at once, on the number on their card.
36\t\t2 16\tAsk the person to stop all contact with them, and to send no more money.
4\t\t10\tHelp the person to change passwords. Start with email and banking.
38\t11\t17 7\tReport the fraud to {report-fraud}.
39\t4\t17 7\tIn Scotland, report the fraud to {police-101}.
36\t1\t13 8\tIf an adult who needs care is losing money to someone, tell {council-adult-social-care-england}.
36\t2\t4\tIf an adult at risk is losing money to someone, tell {adult-safeguarding-wales}.
36\t4\t3\tIf an adult at risk is losing money to someone, ask {adult-protection-scotland} whom to tell.
36\t8\t1\tIf an adult at risk is losing money to someone, tell {adult-protection-gateways-ni}.
39\t11\t5 0\tIf the money went in the last 24 hours, tell {police-101} too.
3\t\t0\tWrite down who it was, when, how much, and what you told them.
36\t\t0\tWrite down who it was, when, how much, and what the person told them.
7\t\t6 7\tForward a scam text to 7726. It costs nothing. Forward a scam email to report@phishing.gov.uk.
3\t\t16\tDo not tell anyone your PIN or your whole password.
11\t\t9\tDo not let anyone use your bank account to move money.
38\t\t5 10 11\tIt can happen to anyone. The criminals are experts at it.
7\t\t16\tA real bank will not mind if you stop and check.
11\t\t9\tMoving money for a criminal can be a crime, even if you did not know. You can still ask for help.
7\t\t15\tThe 159 number never rings people. If a caller says they are 159, it is a trick.
38\t11\t17 0\tAction Fraud is now {report-fraud}. It gives a crime number, which can help with the bank.
159-stop-scams\t\tTo reach your own bank safely. Not every bank takes part.
adult-protection-gateways-ni\t\tIf an adult at risk cannot keep their money safe.
adult-protection-scotland\t\tWhom to tell if an adult at risk cannot keep their money safe.
adult-safeguarding-wales\t\tIf an adult at risk cannot keep their money safe.
advice-direct-scotland\t\tAdvice after a scam or a bad trader.
childline\t\tTo talk about any worry, money too, day or night.
citizens-advice-consumer\t\tAdvice after a scam or a bad trader.
council-adult-social-care-england\t\tIf an adult who needs care cannot keep their money safe.
hourglass\t\tIf a relative or carer takes an older person's money.
meic\t\tFor advice if you are under 25 in Wales.
police-101\t\tTo tell the police what happened when nobody is in danger now.
police-101\town-behaviour\tTo tell the police what you did.
police-101\tfamily-of-offender\tTo tell the police what you know.
report-fraud\t\tTo report fraud. You can do it online at any time.
samaritans\t\tTo talk to someone who listens, if it is hard to cope.
scottish-illegal-money-lending-unit\t\tIf you borrowed from a loan shark, or know one.
stop-loan-sharks-england\t\tIf you borrowed from a loan shark. Borrowing from one is not a crime.
stop-loan-sharks-wales\t\tIf you borrowed from a loan shark, or know one.
victim-support\t\tTo talk and get help after a crime, even if the police do not know.
victim-support-scotland\t\tTo talk and get help after a crime, even if the police do not know.
\t\t159-stop-scams|report-fraud|police-101|citizens-advice-consumer advice-direct-scotland|victim-support victim-support-scotland|stop-loan-sharks-england stop-loan-sharks-wales scottish-illegal-money-lending-unit|samaritans
1\t\tchildline|159-stop-scams|police-101|meic
4\t\t159-stop-scams|report-fraud|police-101|council-adult-social-care-england adult-safeguarding-wales adult-protection-scotland adult-protection-gateways-ni|citizens-advice-consumer advice-direct-scotland|victim-support victim-support-scotland|hourglass|stop-loan-sharks-england stop-loan-sharks-wales scottish-illegal-money-lending-unit
32\t\treport-fraud|police-101|council-adult-social-care-england adult-safeguarding-wales adult-protection-scotland adult-protection-gateways-ni|victim-support|hourglass
third-party\t\t\thttps://bbctodays.pages.dev/programmes/articles/15LGJR41sjYSh7X4Bx9sdQs/have-you-been-scammed
government\t\t\thttps://belfasttrust.hscni.net/service/adult-protection-gateway-team/
third-party\t\t\thttps://pensionline.bp.com/ToDoIfScammed
government\t2023-04\t\thttp://www.careinfoscotland.scot/topics/your-rights/protection-from-harm/
government\t2024-05\t\thttps://www.carmarthenshire.gov.wales/council-services/social-care-health/are-you-worried-about-an-adult/
operator\t\t\thttps://suffolkwestcab.org.uk/last-year-i-fell-for-a-scam-when-i-was-doing-my-christmas-shopping-i-thought-i-was-getting-a-good-deal-and-didnt-realise-i-was-being-scammed-until-it-was-too-late-how-can-i-avoid-the-same-thing-ha/
third-party\t\t\thttps://www.cyberscotland.com/report-an-incident/
government\t\t\thttps://www.friendsagainstscams.org.uk/where-to-get-help
government\t2023-08\t\thttps://hackney.gov.uk/safeguarding-vulnerable-adults/
third-party\t\t\thttps://www.leedsbuildingsociety.co.uk/security/protect-against-fraud/types-of-scams/
government\t\t\thttps://www.lichfielddc.gov.uk/community/staying-safe-online/10
third-party\t\t\thttps://natwest.com/fraud-and-security.html?name=Southampton+High+Street&sortcode=163128&wcmmode=disabled
press\t2024-11\t\thttps://parents-news.co.uk/2024/11/anti-bullying-week-2024-insight-and-advice-from-childline-and-the-nspcc-helpline
government\t\t\thttps://www.plymouth.gov.uk/report-adult-abuse-or-neglect
press\t\t\thttps://www.rossgazette.com/news/police-warning-on-romance-fraud-593352
government\t\t\thttps://ruddingtonparishcouncil.gov.uk/new-159-number-launched-to-tackle-fraud/
government\t\t\thttps://sussex.police.uk/advice/protect-yourself-and-others/fraud/protect-yourself-from-fraud/
press\t2025-12\t\thttps://www.wired-gov.net/wg/news.nsf/articles/report+fraud+service+goes+live+04122025143000?open",
    &[5, 21, 37, 509, 575, 581, 582, 969, 1023, 1380, 2838, 2957, 3375, 4843, 5614, 7421]),
    ConcernEntry::packed(
"\
crime-information
You know something about a crime
money-and-crime
\tsomeone who knows about a crime and wants to pass it on
child\tunder 18 and know something about a crime
own-behaviour\tworried about a crime that you took part in
family-of-offender\tclose to someone who may have done something against the law
professional\tsomeone who learned about a crime at work
If a crime is happening now or someone is in danger, call 999.
worried
true
tip off
grass
snitch
dob in
anonymous tip
crimestoppers
report a drug dealer
report a crime anonymously
I know who did it
wanted person
report a neighbour
knife crime
someone has a gun
stolen goods
drug house next door
report without my name
gwybodaeth am drosedd
serious violence
children with family members in prison
victim-of-crime child-exploitation fraud radicalisation modern-slavery

1\t\t1 5\tTell {fearless} what you know. You do not have to say who you are.
1\t\t4 3\tIf it worries you, talk to {childline} or to an adult you trust.
22\t\t1 5\tTell {crimestoppers} what you know. You do not have to say who you are.
22\t\t5\tIf you do not mind giving your name, tell {police-101}.
32\t\t5 2\tTell {police-101} what you know, and tell your safeguarding lead if someone is at risk.
32\t\t1\tIf you must not be named, tell {crimestoppers} what you know.
55\t\t1\tBe ready for some questions. Small details make your report more useful.
54\t\t1\tOn the online form, choose Keep in Contact so that they can ask you more later.
54\t\t6\tIf it may be part of terrorism, tell {anti-terrorist-hotline}.
23\t\t0\tIf you want nobody to know that it was you, do not tell people that you got in touch.
23\t\t7\tDo not make things up to get someone into trouble.
55\t\t0\t{crimestoppers} is a charity. It is not the police.
anti-terrorist-hotline\t\tTo report anything that could be part of terrorism.
british-transport-police\t\tTo report something on a train, at a station or on the Underground.
childline\t\tTo talk about what you know and how you feel, day or night.
crimestoppers\t\tTo say what you know without saying who you are.
crimestoppers\tprofessional\tTo pass on what you know without your name.
fearless\t\tFor young people, to say what you know without saying who you are.
fearless\tchild\tTo say what you know without saying who you are.
ministry-of-defence-police\t\tTo report something at or near a defence site.
nspcc-helpline\t\tIf a child may be at risk, to talk it through.
police-101\t\tTo tell the police when nobody is in danger now.
police-101\town-behaviour\tTo tell the police what you did.
police-101\tfamily-of-offender\tTo tell the police what you know, in your own name.
samaritans\t\tTo talk to someone who listens, if it is hard to carry.
samaritans\tchild\tTo talk to someone who listens, at any age and hour.
scottish-illegal-money-lending-unit\t\tTo report a loan shark.
stop-loan-sharks-england\t\tTo report a loan shark.
stop-loan-sharks-wales\t\tTo report a loan shark.
\t\tcrimestoppers|police-101|anti-terrorist-hotline|fearless|british-transport-police|stop-loan-sharks-england stop-loan-sharks-wales scottish-illegal-money-lending-unit|ministry-of-defence-police
1\t\tfearless|childline|police-101|british-transport-police|samaritans
16\t\tcrimestoppers|police-101|samaritans|anti-terrorist-hotline
32\t\tpolice-101|crimestoppers|anti-terrorist-hotline|nspcc-helpline|ministry-of-defence-police
operator\t\t\thttp://charityfraudline.co.uk/about/faqs
operator\t\t\thttps://crimestoppers-uk.org/about-the-charity/who-we-are/our-people/our-contact-centre
government\t\t\thttps://www.coventry.gov.uk/prevent-3/prevent-referrals-1
operator\t\t\thttps://safeguardingtool.nspcc.org.uk/what-you-can-do/report-abuse/what-to-do-child-speaks-out-about-abuse/
press\t2024-11\t\thttps://parents-news.co.uk/2024/11/anti-bullying-week-2024-insight-and-advice-from-childline-and-the-nspcc-helpline
government\t\t\thttps://victimandwitnessinformation.org.uk/report-a-crime/the-reporting-process
government\t\t\thttps://www.west-midlands.police.uk/specialist-teams/ct-faq
operator\t\t\thttps://crimestoppers-uk.org/give-information/what-we-do-with-your-information",
    &[17, 50, 66, 364, 427, 435, 440, 760, 831, 832, 1518, 1667, 1725, 2878, 3299, 4027]),
    ConcernEntry::packed(
"\
victim-of-crime
Help after a crime
money-and-crime
\tsomeone a crime has happened to, or want to help them
child\tunder 18 and a crime has happened to you
adult\tsomeone a crime has happened to
worried\tworried about someone a crime has happened to
own-behaviour\tworried about a crime that you took part in
family-of-offender\tclose to someone who has committed a crime
professional\tworking with someone a crime has happened to
If you are in danger now, or a crime is happening, call 999.
adult

mugged
burgled
burglary
house broken into
break in
assaulted
attacked
robbed
robbery
beaten up
vandalism
theft
phone stolen
witness
going to court
giving evidence
victim support
victims code
criminal injuries
crime reference number
antisocial behaviour
car stolen
dioddefwr trosedd
dioddefwyr troseddau
crime-information hate-crime fraud sexual-violence domestic-abuse

1\t\t5 4\tTell an adult you trust what happened, or talk to {childline}.
2\t7\t2 3\tAsk for support. You can get it even if you do not tell the police.
3\t\t7 6\tTo report it, tell {police-101}. Keep the crime reference number that they give you.
3\t\t7\tTell the police what help you need, such as an interpreter.
3\t\t7 6\tRead your statement and check it before you sign.
3\t3\t8\tYou can ask to say in a personal statement how the crime changed your life.
3\t3\t8\tIf the case is dropped, you can ask for the decision to be looked at again.
36\t7\t2 3\tHelp the person to ask for support. They need not tell the police.
36\t\t7\tTo report it, the person can tell {police-101}. Help them to keep the crime reference number.
36\t\t7\tTell the police what help the person needs, such as an interpreter.
36\t\t7 6\tHelp the person to read their statement and check it before they sign.
32\t4\t3\tIn Scotland, tell the person about {victim-support-scotland}.
3\t\t0\tIf someone has attacked you, try not to shower or change your clothes yet.
36\t\t0\tIf someone has attacked the person, ask them to try not to shower or change clothes yet.
3\t3\t8 6 1\tThe police must offer to put you in touch with support, and give you written proof of your report.
3\t3\t8\tThe police must tell you when someone is arrested, charged or released.
37\t3\t7\tUnder 18s get extra help if they are a witness.
3\t3\t8\tNobody may publish who you are after a sexual offence.
38\t3\t8\tThe close family of someone who died because of a crime have rights too.
adult-protection-gateways-ni\t\tIf the person is an adult at risk and may not be safe.
adult-protection-scotland\t\tWhom to tell if the person is an adult at risk and may not be safe.
adult-safeguarding-wales\t\tIf the person is an adult at risk and may not be safe.
british-transport-police\t\tIf it happened on a train, at a station or on the Underground.
childline\t\tTo talk about what happened to you, day or night.
council-adult-social-care-england\t\tIf the person needs care and may not be safe.
ni-domestic-sexual-abuse-helpline\t\tIf it was domestic or sexual abuse.
nspcc-helpline\t\tIf the person is a child, to talk the worry through.
police-101\t\tTo report a crime when nobody is in danger now.
police-101\town-behaviour\tTo tell the police what you did.
police-101\tfamily-of-offender\tTo tell the police what you know.
report-fraud\t\tIf someone tricked you out of money or got into your account.
report-fraud\tworried\tIf it was a scam, or someone got into an account.
report-fraud\tprofessional\tIf it was a scam, or someone got into an account.
samaritans\t\tTo talk to someone who listens, if it is hard to cope.
shout\t\tTo get help by text message when talking is too hard.
victim-support\t\tTo talk and get help after any crime. The police need not know.
victim-support-scotland\t\tTo talk and get help after any crime. The police need not know.
wales-hate-support-centre\t\tIf it happened because of who you are. From age 13.
\t\tvictim-support victim-support-scotland|police-101|samaritans shout|report-fraud|british-transport-police|wales-hate-support-centre ni-domestic-sexual-abuse-helpline
1\t\tchildline|police-101|samaritans shout|british-transport-police|wales-hate-support-centre ni-domestic-sexual-abuse-helpline
32\t\tpolice-101|victim-support|council-adult-social-care-england adult-safeguarding-wales adult-protection-scotland adult-protection-gateways-ni|nspcc-helpline|report-fraud|ni-domestic-sexual-abuse-helpline
third-party\t\t\thttps://activecitizenbradford.co.uk/index.php/take-action
government\t2020\t\thttps://commonslibrary.parliament.uk/home-affairs/crime/support-for-victims-of-crime/
government\t\t\thttps://www.gov.uk/get-support-as-a-victim-of-crime
government\t\t\thttps://mygov.scot/victim-support-stalking
operator\t\t\thttps://safeguardingtool.nspcc.org.uk/what-you-can-do/report-abuse/what-to-do-child-speaks-out-about-abuse/
press\t2024-11\t\thttps://parents-news.co.uk/2024/11/anti-bullying-week-2024-insight-and-advice-from-childline-and-the-nspcc-helpline
government\t\t\thttp://www.south-wales.police.uk/victims-of-crime/
government\t\t\thttps://victimandwitnessinformation.org.uk/report-a-crime/the-reporting-process
third-party\t\t\thttps://wcnnews.wixsite.com/news/post/after-a-crime-your-rights",
    &[15, 34, 50, 422, 483, 489, 490, 793, 859, 860, 1782, 1957, 2340, 3753, 4252, 5033]),
    ConcernEntry::packed(
"\
homelessness
Nowhere safe to stay
money-and-crime
\twithout a safe place to stay, now or soon, or worried about someone who is
child\tunder 18 and have nowhere safe to stay
adult\twithout a safe place to stay, now or soon
worried\tworried about someone who has no safe place to stay
own-behaviour\twithout a place to stay because of something you did or may do
family-of-offender\tclose to someone who has no place to stay because of what they did
professional\tworking with someone who has no safe place to stay
If you or someone else is in danger or badly hurt now, call 999.
adult
true
homeless
homeless teenager\tchild\t
homeless person\tworried\t
about to be homeless
rough sleeper\tworried\t
rough sleeping
sleeping on the streets
living on the streets
sleeping in my car\tadult\t
nowhere to stay
nowhere to sleep
nowhere safe to sleep
nowhere to live
nowhere to go
no place to live
no place to stay
no home
sofa surfing
evicted
eviction
being evicted
lost my home
losing my home
thrown out by my parents\tchild\t
parents threw me out\tchild\t
chucked out
told to leave home
locked out of my home
can't go home
not safe to go home
fleeing home
emergency housing
digartrefedd
digartref
homelessness of a family
domestic-abuse child-safety missing-person honour-based-abuse adult-at-risk
36\t\t8\tThey have no home of their own, and sleep on a sofa or in a hostel or refuge.
36\t\t8 3\tThey may be hurt or abused if they stay at home.
1\t\t23\tYou can talk to {childline} about it, day or night.
1\t\t21 22\tIf someone hurts you, it is not your fault. You are right to tell someone.
1\t1\t6 9\tIn England, if you are under 18 and thrown out, social workers at the council must find you a safe place.
1\t8\t14\tIn Northern Ireland, call {housing-rights-ni} at once if you have nowhere to go.
1\t2\t24\tIn Wales, {meic} can give you advice.
1\t1\t5 0\tIn England, are you 16 or over, with nowhere to stay? You can call {centrepoint}.
2\t3\t8 3 17\tIn England and Wales, ask the council's housing team for help now.
2\t4\t30 29\tIn Scotland, ask {shelter-scotland} now.
2\t8\t15 10\tIn Northern Ireland, contact {housing-executive-ni} as soon as you can.
2\t\t4 20\tDo you have to leave because of abuse? A domestic abuse helpline can help you to plan it.
3\t\t26 34\tCould someone be watching your phone? Ask for help on a friend's phone, or on a computer at a library.
1\t\t18\tAre you away from home, or thinking of leaving? You can talk to {missing-people}.
36\t3\t8 3 17\tIn England and Wales, help them to ask the council's housing team now.
4\t4\t30 29\tIn Scotland, help them to ask {shelter-scotland} for help with housing. It is free.
36\t3\t11\tIs a child not safe in England or Wales? Tell the council's social workers.
36\t4\t7 12\tIs a child not safe in Scotland? Tell social workers, or {police-101}.
36\t8\t15 10\tIn Northern Ireland, help them to contact {housing-executive-ni} as soon as they can.
36\t8\t19 33\tIs a child not safe in Northern Ireland? Tell social workers at the Trust, or {ni-emergency-social-work} when they are closed.
36\t\t16 1 20\tIf they have to flee from abuse, listen and believe them. Let them make their own choices.
36\t\t4 20\tDo they have to leave because of abuse? A domestic abuse helpline can help them to plan it.
8\t\t31\tIf you may hurt someone, call 999.
8\t3\t8 3 17\tIn England and Wales, you can ask the council's housing team for help.
8\t\t27\tDid you have to leave because you hurt someone? Be honest about it. That takes courage.
8\t\t28\tYou can talk to {samaritans} when it is hard to cope, day or night.
2\t\t31\tIf you fled because someone hurts you, do not go back into the house alone.
1\t\t16 25\tIf there is abuse at home, do not try to stop it yourself or get in between. Keep yourself safe.
36\t\t16 25\tIf there is abuse at home, do not step in between them, and do not confront the person who is abusive.
36\t\t1 4\tIf there is abuse at home, do not tell the person to leave before they are ready.
36\t1\t6 9\tIn England, when a child under 18 is thrown out, children's services must find them a safe place.
1\t8\t14\tIn Northern Ireland, if you are 16 or 17, social services will try to find you somewhere safe to live.
36\t8\t14\tIn Northern Ireland, social services will try to find a safe place to live for someone who is 16 or 17.
38\t3\t8 3\tIn England and Wales, homeless does not only mean on the street. A sofa, a refuge or abuse at home counts.
38\t1\t17\tIn England, people who may lose their home within 56 days can ask the council for help.
38\t2\t3\tIn Wales, the council has a legal duty to help people who are homeless or at risk of abuse at home.
38\t\t4 20\tLeaving someone who is abusive can be the most dangerous time.
1\t\t13 2\tIf the police find you, your parents are usually told, unless that would not be safe.
2\t\t13 2 32\tIf someone reports you missing, the police will not tell them where you are unless you agree.
adult-protection-scotland\t\tIn Scotland: to find social workers, if an adult at risk is not safe.
adult-safeguarding-wales\t\tSocial workers in Wales, if an adult who needs care is not safe.
centrepoint\t\tFor people aged 16 to 25 in England who are homeless or soon may be.
childline\t\tFor anyone under 19 who is thrown out, or not safe at home.
council-adult-social-care-england\t\tThe link finds the council, with its housing team and its social workers.
help-at-hand\t\tFor advice in England, if a child is or was in care.
housing-executive-ni\t\tTo ask for a place to stay in Northern Ireland.
housing-rights-ni\t\tFor free advice about housing in Northern Ireland.
lifeline-ni\t\tTo talk to a counsellor in Northern Ireland, at any hour.
live-fear-free\t\tFor anyone in Wales who has to leave because of abuse.
local-council-children\t\tSocial workers for children, if a child has nowhere safe to stay.
local-council-children\tchild\tSocial workers for children. Ask them for a safe place to stay.
meic\t\tFor anyone under 25 in Wales who wants advice.
mens-advice-line\t\tFor men who have to leave because of abuse.
missing-people\t\tIf you have left home or think of leaving.
missing-people\tworried\tIf someone has left home or thinks of leaving.
missing-people\tprofessional\tIf someone has left home or thinks of leaving.
national-domestic-abuse-helpline\t\tFor women in England who have to leave because of abuse.
nhs-111-mental-health-england\t\tFor urgent mental health help from the NHS in England.
nhs-111-wales-press-2\t\tFor urgent mental health help from the NHS in Wales.
nhs-24-mental-health-hub\t\tFor urgent mental health help from the NHS in Scotland.
ni-domestic-sexual-abuse-helpline\t\tFor anyone in Northern Ireland who has to leave because of abuse.
ni-emergency-social-work\t\tFor a social worker in Northern Ireland at night and at weekends.
ni-gateway\t\tSocial workers for children, if a child has nowhere safe to stay.
police-101\t\tTo tell the police, when nobody is in danger now.
police-101\town-behaviour\tTo tell the police what you did.
respect-phoneline\t\tIf you hurt a partner and want to stop.
samaritans\t\tTo talk to someone who listens, at any hour.
scotland-domestic-abuse-forced-marriage-helpline\t\tFor anyone in Scotland who has to leave because of abuse.
shelter-england\t\tFor help with housing in England. It is free to call.
shelter-scotland\t\tFor help with housing in Scotland. It is free.
\t\tshelter-england shelter-scotland housing-executive-ni|council-adult-social-care-england|national-domestic-abuse-helpline live-fear-free scotland-domestic-abuse-forced-marriage-helpline ni-domestic-sexual-abuse-helpline|samaritans|childline|centrepoint meic housing-rights-ni
1\t\tchildline|local-council-children housing-rights-ni|missing-people|centrepoint meic|live-fear-free scotland-domestic-abuse-forced-marriage-helpline ni-domestic-sexual-abuse-helpline|help-at-hand|police-101
2\t\tshelter-england shelter-scotland housing-executive-ni|council-adult-social-care-england|national-domestic-abuse-helpline live-fear-free scotland-domestic-abuse-forced-marriage-helpline ni-domestic-sexual-abuse-helpline|samaritans|centrepoint meic housing-rights-ni|missing-people|mens-advice-line|police-101
4\t\tshelter-england shelter-scotland housing-executive-ni|missing-people samaritans|local-council-children ni-gateway|national-domestic-abuse-helpline live-fear-free scotland-domestic-abuse-forced-marriage-helpline ni-domestic-sexual-abuse-helpline|centrepoint housing-rights-ni|police-101
8\t\tsamaritans|respect-phoneline|police-101|nhs-111-mental-health-england nhs-111-wales-press-2 nhs-24-mental-health-hub lifeline-ni
32\t\tcouncil-adult-social-care-england adult-safeguarding-wales adult-protection-scotland housing-executive-ni|local-council-children ni-gateway|national-domestic-abuse-helpline live-fear-free scotland-domestic-abuse-forced-marriage-helpline ni-domestic-sexual-abuse-helpline|centrepoint housing-rights-ni|missing-people|police-101
32\t2\tlocal-council-children|live-fear-free|missing-people|police-101
\t2\tlive-fear-free|missing-people|meic|samaritans|childline
36\t8\thousing-executive-ni|ni-gateway ni-emergency-social-work|housing-rights-ni|ni-domestic-sexual-abuse-helpline|police-101
press\t2017-02\t\thttps://www.aol.co.uk/news/2017/02/13/william-hears-call-from-homeless-teenager-at-launch-of-centrepoi/
government\t\t\thttps://www.basingstoke.gov.uk/da-info-friends-and-family
government\t\t\thttp://www.btp.police.uk/advice_and_information-1/keeping_yourself_safe/missing_people.aspx
government\t\t\thttp://www.carmarthenshire.gov.wales/home/residents/housing/homelessness/
operator\t\t\thttps://www.caswa.org.uk/essential-information/im-worried-about-someone-i-know
operator\t2026-02\t\thttps://centrepoint.org.uk/news/happy-9th-birthday-centrepoint-helpline
operator\t\t\thttps://www.childline.org.uk/get-support/ask-sam/home-and-families-asksam/can-me-parents-throw-me-out/
operator\t\t\thttps://www.children1st.org.uk/help-for-families/concerned-about-a-child/
government\t\t\thttps://chorley.gov.uk/housing/homelessness
operator\t\t\thttps://coramvoice.org.uk/young-peoples-zone/faq/cin/i-can%E2%80%99t-live-home-anymore-i-will-be-homeless-can-i-get-help
press\t2020-01\t\thttps://www.derryjournal.com/news/new-housing-executive-homeless-line-welcomed-1-9196557
government\t\t\thttps://eastcambs.gov.uk/content/report-child-abuse
government\t\t\thttps://www.edinburgh.gov.uk/protect-someone-harm/child-protection
government\t\t\thttps://eastcambs.gov.uk/content/report-or-find-missing-person
operator\t\t\thttps://www.housingadviceni.org/advice-young-people/housing-executive-help
operator\t\t\thttps://www.nihe.gov.uk/housing-help/homelessness/what-do-we-mean-by-homelessness
third-party\t\t\thttps://reportandsupport.kent.ac.uk/support/im-worried-that-someone-i-know-is-experiencing-domestic-abuse
government\t\t\thttps://www.midsuffolk.gov.uk/housing/homeless-advice/what-should-i-do-if-im-homeless/
operator\t\t\thttps://www.missingpeople.org.uk/get-help/help-services/exploitation-and-county-lines
government\t\t\thttps://www.nidirect.gov.uk/articles/reporting-child-abuse-and-neglect
operator\t\t\thttps://racetothemoon.nspcc.org.uk/advice-for-families/being-an-ally-to-someone-experiencing-domestic-abuse/?utm_old=allydomestic
operator\t\t\thttps://www.nspcc.org.uk/keeping-children-safe/reporting-abuse/what-to-do-child-reveals-abuse/
operator\t\t\thttps://safeguardingtool.nspcc.org.uk/what-you-can-do/report-abuse/what-to-do-child-speaks-out-about-abuse/
press\t2024-11\t\thttps://parents-news.co.uk/2024/11/anti-bullying-week-2024-insight-and-advice-from-childline-and-the-nspcc-helpline
operator\t2022-09\t\thttps://www.promo.cymru/promo-successfully-retenders-for-the-meic-helpline/
operator\t\t\thttp://www.refuge.org.uk/get-help-now/help-for-a-friend-or-family-member/
operator\t\t\thttps://refugetechsafety.org/guide-online-accounts/
operator\t\t\thttps://respectphoneline.org.uk/resources/resources-for-perpetrators/self-help-guide-for-abusive-men-in-heterosexual-relationships/
operator\t\t\thttps://www.samaritans.org/how-we-can-help/contact-samaritan/
press\t2014\t\thttps://scottishhousingnews.com/article/calls-to-charitys-housing-helpline-remain-high
operator\t\t\thttps://scotland.shelter.org.uk/get_involved/helpline_diary
government\t\t\thttps://www.thamesvalley.police.uk/advice/protecting-yourself-and-others/domestic-abuse/
government\t\t\thttps://www.westmercia.police.uk/article/8360/What-happens-next
government\t\t\thttps://westerntrust.hscni.net/service/regional-emergency-social-work-resws
government\t2023-07\t\thttps://wokingham.gov.uk/community-and-safety/domestic-abuse/how-get-help/tips-keeping-safe/covering-your-tracks",
    &[12, 33, 49, 505, 570, 576, 581, 1196, 1272, 1413, 3473, 3864, 4783, 7170, 8971, 12352]),
    ConcernEntry::packed(
"\
parenting
Finding it hard to be a parent
children
\ta parent or carer who is finding it hard to cope
child\tunder 18 and life at home is hard
worried\ta parent or carer who is finding it hard to cope, or worried about one
own-behaviour\ta parent or carer who is afraid of hurting a child
family-of-offender\tclose to a parent who has harmed someone
professional\tworking with a family that is finding it hard to cope
If a baby, or anyone in your home, is badly hurt or in danger now, call 999.
worried

can't cope with kids
can't cope with baby
baby won't stop crying
crying baby
losing my temper with my child
shouting at my child
tantrums
behaviour problems
my child won't listen
teenager out of control
violent teenager
child hits me
my son hits me
child to parent violence
kicking off at home
stressed parent
exhausted parent
struggling parent
single mum struggling
single dad struggling
postnatal depression
shaken baby
smacking
SEND
parenting help
magu plant
rhianta
child and adolescent to parent violence
CAPVA\tprofessional\t
child-safety mental-health bullying domestic-abuse substance-use
4\t\t4 11\tYou feel worn out or scared, or you feel that you are to blame.
36\t\t2\tA teenager hits, kicks, spits or throws things at people in the family.
36\t\t2\tA teenager breaks things or hurts pets.
36\t\t2\tA teenager makes threats, or says that they will hurt themselves.
36\t\t2\tA teenager takes money from the family or demands it.
14\t\t0 12 5\tIf it gets too much, put the baby somewhere safe and step away. Go back when you are calm.
14\t\t0 12\tNever shake a baby, not even for a few seconds. It can kill, or damage the brain.
14\t\t14 5 1\tAsk family, a health visitor, a midwife or a GP for help. It is all right to ask.
6\t\t4\tIf there is violence at home, make a plan to keep everyone in the family safe.
6\t\t4\tIf a teenager is angry, look for the cause. It may be bullying or stress.
14\t\t12\tIs the baby crying? Check if they are hungry, tired or need a new nappy. Sing, or go for a walk.
14\t7\t12\tIf you think the baby is unwell, call a GP or 111.
14\t8\t12\tIf you think the baby is unwell, call a GP.
1\t\t10\tIs life hard at home? Talk to {childline}, day or night.
1\t\t8 9\tTell an adult you trust, such as a teacher, a doctor or a school nurse.
1\t\t8 7\tIf someone at home hurts you, it is not your fault. You are right to tell.
32\t\t3 8 6 13\tIf a child may not be safe, tell social workers or {police-101} now.
32\t\t14 5\tTell the family that a health visitor, a midwife or a GP can help, and that it is all right to ask.
32\t\t4\tIf there is violence at home, help the family to make a plan to keep everyone safe.
32\t\t0 12\tTell them never to shake a baby. If it gets too much, put the baby somewhere safe and step away.
14\t\t5\tDo not try to carry it all by yourself.
46\t\t12\tAll babies cry. It usually gets less after about 8 weeks.
46\t\t1\tIt is normal to feel stressed when a baby cries.
38\t\t2\tViolence is not just part of growing up.
childline\t\tFor anyone under 19 who wants to talk about home, or anything else.
childline\tchild\tTo talk about home, or about anything else, day or night.
children-first-support-line\t\tFor families, and anyone worried about a child, about everyday life.
family-lives\t\tFor parents, carers and families, about any part of family life.
lifeline-ni\t\tIf you are in distress or despair.
local-council-children\t\tIf a child may not be safe.
local-council-children\tchild\tSocial workers, if you are not safe at home.
meic\t\tFor advice if you are under 25 in Wales.
nhs-111-mental-health-england\t\tIf you need help with your mental health quickly.
nhs-111-wales-press-2\t\tIf you need help with your mental health quickly.
nhs-24-mental-health-hub\t\tIf you need help with your mental health quickly.
ni-emergency-social-work\t\tIf a child may not be safe and other offices are closed.
ni-gateway\t\tIf a child may not be safe.
nspcc-helpline\t\tFor an adult to talk through a worry about a child.
parent-talk\t\tTo read advice or chat online with a parenting coach.
police-101\t\tIf you think that someone broke the law.
police-101\tchild\tIf someone hurts you and you are not in danger right now.
samaritans\t\tTo talk to someone who listens, at any hour, if it is too much.
samaritans\tchild\tTo talk to someone who listens, at any hour.
scotland-child-concern\t\tIf a child may not be safe.
shout\t\tTo get help by text message when talking is too hard.
youngminds-parents\t\tFor parents and carers worried about a young person's mental health.
\t\tfamily-lives children-first-support-line|samaritans|nspcc-helpline|parent-talk|youngminds-parents|nhs-111-mental-health-england nhs-111-wales-press-2 nhs-24-mental-health-hub lifeline-ni
\t8\tparent-talk|samaritans|nspcc-helpline|youngminds-parents|lifeline-ni
1\t\tchildline|samaritans|local-council-children|police-101|meic
4\t\tfamily-lives children-first-support-line|nspcc-helpline|local-council-children scotland-child-concern ni-gateway|ni-emergency-social-work|samaritans|parent-talk|youngminds-parents
8\t\tfamily-lives children-first-support-line|samaritans|nhs-111-mental-health-england nhs-111-wales-press-2 nhs-24-mental-health-hub lifeline-ni|parent-talk|shout
32\t\tlocal-council-children scotland-child-concern ni-gateway|nspcc-helpline|police-101
32\t4\tscotland-child-concern|nspcc-helpline|children-first-support-line
32\t8\tni-gateway|ni-emergency-social-work|nspcc-helpline|police-101
government\t2022-06\t\thttps://www.beaconhealthkensington.nhs.uk/babies-cry-you-can-cope/
government\t2021\t\thttps://www.devonscp.org.uk/coping-crying-baby/
government\t\t\thttps://www.dorsethealthcare.nhs.uk/patients-and-visitors/our-services-hospitals/mental-health/child-and-adolescent-mental-health-camhs/adolescent-parent-violence
government\t\t\thttps://eastcambs.gov.uk/content/report-child-abuse
operator\t\t\thttps://www.familylives.org.uk/advice/teenagers/behaviour/teen-violence-at-home?referer=/how-we-can-help/in-your-area?referer%3D/how-we-can-help/parentchannel-tv%26amp%3Btags%255B0%255D%3D114
third-party\t2022\t\thttps://lscft.frank-digital.co.uk/news/hush-little-baby-digital-audio-campaign
government\t\t\thttps://www.nidirect.gov.uk/articles/reporting-child-abuse-and-neglect
operator\t\t\thttps://www.nspcc.org.uk/keeping-children-safe/reporting-abuse/what-to-do-child-reveals-abuse/
operator\t\t\thttps://safeguardingtool.nspcc.org.uk/what-you-can-do/report-abuse/what-to-do-child-speaks-out-about-abuse/
third-party\t\t\thttp://papyrus.me.uk/papyrus-help-for-a-friend.html
press\t2024-11\t\thttps://parents-news.co.uk/2024/11/anti-bullying-week-2024-insight-and-advice-from-childline-and-the-nspcc-helpline
press\t2025-09\t\thttps://parents-news.co.uk/2025/09/26/how-can-i-deal-with-violent-behaviour-from-my-child
government\t2021-09\t\thttps://www.rotherham.gov.uk/news/article/197/support-for-new-parents-to-cope-with-crying-babies
government\t2021-09\t\thttps://scotgov.theapsgroup.scot/national-guidance-for-child-protection-in-scotland/181/
government\t\t\thttps://www.safeguardingsheffieldchildren.org/scsp/campaigns/icon-babies-cry-you-can-cope",
    &[9, 40, 49, 410, 487, 495, 496, 1026, 1091, 1419, 2694, 2740, 2907, 4414, 5308, 6941]),
];

const GENERAL: ConcernEntry =
    ConcernEntry::packed(
"\
general
Help with a worry about safety

\tworried about your own safety or someone else's
child\tunder 18 and worried about something
adult\tworried about your own safety
worried\tworried about someone
own-behaviour\tworried about what you have done or might do
family-of-offender\tclose to someone who has harmed others
professional\tworried about someone you work with
If someone is in danger now, call 999.
worried
true



1\t\t17 18\tTell an adult you trust, such as a teacher, a doctor or a school nurse.
1\t\t19\tTalk to {childline} about anything that worries you, day or night.
1\t\t17 16\tIf someone hurt you, it is not your fault. You are right to tell.
2\t\t28 0\tTell someone you trust what is happening.
2\t\t5\tIf it is a crime and nobody is in danger now, you can tell {police-101}.
2\t\t27\tIf you are finding it hard to cope, talk to {samaritans}, day or night.
4\t\t17 12\tListen, stay calm and take the person seriously.
4\t\t9 5 8\tGet help soon, even if you are not sure. If it may be a crime, tell {police-101}.
4\t\t17\tDo not confront the person you suspect. It can make things worse.
8\t\t29 7\tIf you think you may hurt someone now, call 999.
8\t\t27\tTalk to someone today. {samaritans} will listen, day or night.
8\t\t24 23\tStop, and be honest with yourself about what you have done. People can change.
8\t\t27\tIf your mental health is suffering, see a GP.
16\t\t13 29\tIf anyone may be hurt, tell {police-101} soon, or call 999 if it is happening now.
16\t\t17\tIf a child may be at risk, do not speak to the person first. That can make it worse for the child.
16\t\t27 2\tGet help for yourself too. {samaritans} will listen, day or night.
32\t\t6 1\tTell your safeguarding lead now, even if you are not certain.
32\t7\t8 9 5 4\tTell the council about a child or an adult at risk, and {police-101} about a crime.
32\t8\t14 3\tTell the Trust's social workers about a child or an adult at risk, and {police-101} about a crime.
32\t\t22 30\tWrite down what you saw or heard in the person's own words. Do not investigate it yourself.

\t\t10 26\tCannot speak? Call 999 and, on a mobile, press 55 when you are asked to.
\t\t20 11 31\tDeaf? Use the Relay UK app, or dial 18001 before a number and 18000 for 999.
\t\t15 21 25\tLittle credit? 999, 101, 0800, 0808 and 116 numbers are free to call.
adult-protection-gateways-ni\t\tTo tell social workers that an adult at risk is not safe.
adult-protection-scotland\t\tTo ask whom to tell when an adult at risk is not safe, in Scotland.
adult-safeguarding-wales\t\tTo tell the council that an adult at risk is not safe.
childline\t\tFor anyone under 19, about any worry.
childline\tchild\tTo talk about any worry, day or night.
council-adult-social-care-england\t\tTo tell the council that an adult who needs care is not safe.
lff-family-and-friends\t\tOnly if it is about sexual offences online.
lifeline-ni\t\tTo talk to a counsellor in Northern Ireland when you are in distress.
local-council-children\t\tTo tell social workers that a child may not be safe.
nhs-111-mental-health-england\t\tFor urgent mental health help from the NHS in England.
nhs-111-wales-press-2\t\tFor urgent mental health help from the NHS in Wales.
nhs-24-mental-health-hub\t\tFor urgent mental health help from the NHS in Scotland.
ni-gateway\t\tTo tell social workers in Northern Ireland that a child may not be safe.
nspcc-helpline\t\tTo talk through a worry about a child.
police-101\t\tTo tell the police when nobody is in danger now.
police-101\town-behaviour\tTo tell the police what you did.
police-101\tfamily-of-offender\tTo tell the police what you know.
respect-phoneline\t\tFor people who hurt or control a partner and want to stop.
respect-phoneline\tfamily-of-offender\tIf they hurt or control a partner.
samaritans\t\tTo talk to someone who listens, whatever it is about.
scotland-child-concern\t\tTo tell the police in Scotland that a child may not be safe.
shout\t\tTo get help by text message when talking is too hard.
stop-it-now\t\tIf it is about sexual thoughts or acts towards under 18s.
stop-it-now\tfamily-of-offender\tOnly if it is about sexual offences against children.
victim-support\t\tHelp for anyone affected by crime in England and Wales.
victim-support-scotland\t\tHelp for anyone affected by crime in Scotland.
\t\tsamaritans|childline|police-101|nspcc-helpline
1\t\tchildline|samaritans|police-101|shout
2\t\tsamaritans|police-101|victim-support victim-support-scotland|nhs-111-mental-health-england nhs-111-wales-press-2 nhs-24-mental-health-hub lifeline-ni|shout
4\t\tnspcc-helpline|police-101|samaritans|council-adult-social-care-england adult-safeguarding-wales adult-protection-scotland adult-protection-gateways-ni|victim-support victim-support-scotland
8\t\tsamaritans|police-101|lifeline-ni nhs-111-mental-health-england nhs-111-wales-press-2 nhs-24-mental-health-hub|respect-phoneline stop-it-now|shout
16\t\tsamaritans|police-101|lifeline-ni nhs-111-mental-health-england nhs-111-wales-press-2 nhs-24-mental-health-hub|stop-it-now respect-phoneline|shout|lff-family-and-friends
32\t\tlocal-council-children scotland-child-concern ni-gateway|council-adult-social-care-england adult-safeguarding-wales adult-protection-scotland adult-protection-gateways-ni|nspcc-helpline|police-101
operator\t\t\thttps://alicerugglestrust.org/advice-about-stalking/
government\t\t\thttps://www.askthe.police.uk/content/Q961.htm
government\t\t\thttps://www.beds.police.uk/police-forces/bedfordshire-police/areas/about-us/about-us/information-for-families-of-someone-who-has-been-arrested-for-online-child-sexual-offences/
government\t\t\thttps://belfasttrust.hscni.net/service/adult-protection-gateway-team/
government\t2023-04\t\thttp://www.careinfoscotland.scot/topics/your-rights/protection-from-harm/
government\t2024-05\t\thttps://www.carmarthenshire.gov.wales/council-services/social-care-health/are-you-worried-about-an-adult/
government\t\t\thttps://www.coventry.gov.uk/prevent-3/prevent-referrals-1
press\t\t\thttps://www.eadt.co.uk/news/what-to-do-in-a-mental-health-crisis-contacts-for-2234942
government\t\t\thttps://eastcambs.gov.uk/content/report-child-abuse
government\t2023-08\t\thttps://hackney.gov.uk/safeguarding-vulnerable-adults/
press\t2019-04\t\thttps://heart.co.uk/news/what-to-do-if-you-need-to-call-999-but-cant-talk
government\t\t\thttps://www.nihe.gov.uk/housing-help/homelessness/what-do-we-mean-by-homelessness
government\t\t\thttps://www.iow.gov.uk/Residents/Care-and-Support/Adults-Services/Keeping-Adults-Safe/Concerned-about-an-Adult
third-party\t\t\thttps://www.lutonnhw.com/news-1/advice-for-parents%2C-guardians
government\t\t\thttps://www.nidirect.gov.uk/articles/reporting-child-abuse-and-neglect
government\t\t\thttps://www.nidirect.gov.uk/articles/emergency-healthcare
operator\t\t\thttps://www.nspcc.org.uk/keeping-children-safe/reporting-abuse/what-to-do-child-reveals-abuse/
operator\t\t\thttps://safeguardingtool.nspcc.org.uk/what-you-can-do/report-abuse/what-to-do-child-speaks-out-about-abuse/
third-party\t\t\thttp://papyrus.me.uk/papyrus-help-for-a-friend.html
press\t2024-11\t\thttps://parents-news.co.uk/2024/11/anti-bullying-week-2024-insight-and-advice-from-childline-and-the-nspcc-helpline
government\t\t\thttps://www.plymouth.gov.uk/report-adult-abuse-or-neglect
government\t\t\thttps://www.portsmouth.gov.uk/services/health-and-care/health/mental-health/mental-health-support-for-young-people-semh/mental-health-support-guidance-for-11-16-year-olds/suicide-guidance-for-11-16-year-olds/
government\t\t\thttp://www.powys.gov.uk/en/childrens-services/report-child-abuse/
operator\t\t\thttps://respectphoneline.org.uk/resources/resources-for-perpetrators/self-help-guide-for-abusive-men-in-heterosexual-relationships/
operator\t\t\thttps://seek-help.stopitnow.org.uk/why-change/introduction
third-party\t\t\thttps://help.smarty.co.uk/en/articles/3827692-unlimited-calls-and-texts-what-s-included-and-what-s-not
third-party\t\t\thttp://www.standingtogether.org.uk./get-support
operator\t\t\thttps://www.stopitnow.org.uk/faq/
government\t\t\thttps://www.thamesvalley.police.uk/advice/protecting-yourself-and-others/domestic-abuse/
operator\t\t\thttps://prod.thinkuknow.co.uk/parents/articles/Finding-out-your-child-has-done-something-sexually-harmful
government\t\t\thttps://safeguarding.wales/en/adu-i/adu-i-a5/a5-p3
government\t\t\thttps://www.westyorkshire.police.uk/advice/our-services/accessible-information/deaf-and-hard-hearing-information/deaf-and-hard-hearing-information",
    &[7, 38, 39, 363, 402, 410, 415, 416, 417, 418, 1993, 1994, 2244, 4166, 5133, 8269]);

static RETIRED: [RetiredEntry; 288] = [
    RetiredEntry::packed(
"\
range
0500
freephone numbers
closed

2017-06


true
press\t\t\thttp://www.fairtelecoms.org.uk/closure-of-0500-range.html
press\t\t\thttps://www.arrowcommunications.co.uk/newsroom/voice-data/ofcom-to-withdraw-0500-range/",
    &[5, 10, 28, 35, 36, 44, 45, 46, 51, 213]),
    RetiredEntry::packed(
"\
number
08457 90 90 90\t0845 790 9090
Samaritans
replaced
samaritans
2015-09


true
operator\t\t\thttps://www.samaritans.org/news/being-there-when-people-need-us-most
press\t\t\thttps://civilsociety.co.uk/news/samaritans-helpline-now-free-to-call.html",
    &[6, 35, 46, 55, 66, 74, 75, 76, 81, 243]),
    RetiredEntry::packed(
"\
number
1850 60 90 90
Samaritans in the Republic of Ireland
replaced
samaritans
2014


true
press\t\t\thttp://www.newstalk.com/reader/47.301/69999/0/
third-party\t\t\t",
    &[6, 20, 58, 67, 78, 83, 84, 85, 90, 160]),
    RetiredEntry::packed(
"\
number
0808 802 9999
the helpline of Rape Crisis England & Wales
replaced
rape-crisis-england-wales
2022-12


true
third-party\t\t\t",
    &[6, 20, 64, 73, 99, 107, 108, 109, 114, 129]),
    RetiredEntry::packed(
"\
number
0300 330 0630
Switchboard
replaced
switchboard-lgbt
2023-03


true
press\t\t\thttps://www.thepinknews.com/2023/03/15/switchboard-helpline-calls-free-number-lgbtq/
third-party\t\t\t",
    &[6, 20, 32, 41, 58, 66, 67, 68, 73, 181]),
    RetiredEntry::packed(
"\
number
0300 303 8151
the Salvation Army's modern slavery line
replaced
salvation-army-slavery
2021-01


true
press\t\t\thttps://cityhearts.global/modern-slavery-referral-number",
    &[6, 20, 61, 70, 93, 101, 102, 103, 108, 173]),
    RetiredEntry::packed(
"\
number
0800 121 700
the Modern Slavery Helpline with a digit missing
misprint
modern-slavery-helpline



true
third-party\t\t\t",
    &[6, 19, 68, 77, 101, 102, 103, 104, 109, 124]),
    RetiredEntry::packed(
"\
number
0845 600 8000
the Police Service of Northern Ireland
replaced
psni
2015-01



press\t\t\thttp://www.bbc.co.uk/news/uk-northern-ireland-26716051
press\t\t\thttps://derrydaily.net/2014/12/29/call-the-police-on-101-for-all-non-emergencies",
    &[6, 20, 59, 68, 73, 81, 82, 83, 84, 236]),
    RetiredEntry::packed(
"\
number
0500 700 700
Missing People
replaced
missing-people
2012-05


true
press\t\t\thttps://www.bbc.com/news/uk-18195695
press\t\t\thttps://www.scribd.com/document/72023648/Factsheet-11-Message-Home
press\t\t\thttp://www.fairtelecoms.org.uk/closure-of-0500-range.html",
    &[6, 19, 34, 43, 58, 66, 67, 68, 73, 259]),
    RetiredEntry::packed(
"\
number
0808 800 7070
the Runaway Helpline
replaced
missing-people



true
operator\t\t\thttps://www.runawayhelpline.org.uk/scotland/terms-of-use-and-policies/",
    &[6, 20, 41, 50, 65, 66, 67, 68, 73, 155]),
    RetiredEntry::packed(
"\
number
0300 999 5428
the Broken Rainbow helpline
replaced
galop



true
press\t\t\thttp://www.pinknews.co.uk/2016/06/04/lgbt-domestic-violence-charity-broken-rainbow-shutting-down/
press\t\t\thttps://www.stophateuk.org/2016/06/06/stop-hate-uk-statement-broken-rainbowgalop/
third-party\t\t\t",
    &[6, 20, 48, 57, 63, 64, 65, 66, 71, 282]),
    RetiredEntry::packed(
"\
number
0845 30 30 900
the Victim Supportline
replaced
victim-support
2020


true
press\t\t\thttp://www.docstoc.com/docs/10464908/Victims-of-Crime---support-and-advice
operator\t\t\thttps://www.victimsupport.org.uk/247-support-still-available-victims-crime/",
    &[6, 21, 44, 53, 68, 73, 74, 75, 80, 250]),
    RetiredEntry::packed(
"\
number
0800 77 66 00
FRANK, and before that the National Drugs Helpline
replaced
frank
2017-05


true
press\t\t\thttps://github.com/healthlocker/healthlocker/issues/573
press\t\t\thttps://nmmra.org/the-national-drugs-helpline-talk-to-frank-campaign
third-party\t\t\t",
    &[6, 20, 71, 80, 86, 94, 95, 96, 101, 257]),
    RetiredEntry::packed(
"\
number
0845 634 1414
the Beat helpline
replaced
beat



true
press\t\t\thttps://amywinehousefoundation.org/2015/02/23/eating-disorder-awareness-week-2015/
third-party\t\t\t",
    &[6, 20, 38, 47, 52, 53, 54, 55, 60, 166]),
    RetiredEntry::packed(
"\
number
0845 634 7650\t0845 634 6750
the Beat Youthline
replaced
beat



true
press\t\t\thttps://amywinehousefoundation.org/2015/02/23/eating-disorder-awareness-week-2015/",
    &[6, 34, 53, 62, 67, 68, 69, 70, 75, 166]),
    RetiredEntry::packed(
"\
number
0808 801 0711
the Beat Youthline
replaced
beat
2026-02


true
third-party\t\t\t",
    &[6, 20, 39, 48, 53, 61, 62, 63, 68, 83]),
    RetiredEntry::packed(
"\
number
0808 801 0811
the Beat Studentline
replaced
beat
2026-02


true
third-party\t\t\t",
    &[6, 20, 41, 50, 55, 63, 64, 65, 70, 85]),
    RetiredEntry::packed(
"\
number
0845 767 8000
SANEline
replaced
saneline



true
third-party\t\t\t",
    &[6, 20, 29, 38, 47, 48, 49, 50, 55, 70]),
    RetiredEntry::packed(
"\
number
07786 209 697\t07786 209697
the text number of PAPYRUS HOPELINEUK
replaced
papyrus-hopeline247
2023


true
third-party\t\t\t",
    &[6, 33, 71, 80, 100, 105, 106, 107, 112, 127]),
    RetiredEntry::packed(
"\
number
07860 039 967\t07860 039967
the text number of PAPYRUS HOPELINEUK
replaced
papyrus-hopeline247
2023


true
third-party\t\t\t",
    &[6, 33, 71, 80, 100, 105, 106, 107, 112, 127]),
    RetiredEntry::packed(
"\
number
0808 808 4994
The Mix, and before that Get Connected
replaced
shout



true
press\t\t\thttps://civilsociety.co.uk/news/mental-health-charities-merge-with-aim-to-strengthen-early-intervention-offer.html
third-party\t\t\t",
    &[6, 20, 59, 68, 74, 75, 76, 77, 82, 220]),
    RetiredEntry::packed(
"\
number
0800 917 1414
the Women's Aid helpline in Northern Ireland
replaced
ni-domestic-sexual-abuse-helpline
2020


true
press\t\t\thttp://niwaf.org/Seekinghelp/seekinghelp.htm
press\t\t\thttps://www.belfasttelegraph.co.uk/sunday-life/news/womens-aid-urges-victims-to-reach-out-after-psni-calls-peak-39138286.html",
    &[6, 20, 65, 74, 108, 113, 114, 115, 120, 307]),
    RetiredEntry::packed(
"\
number
0808 80 10 100
Live Fear Free with a wrong digit
misprint
live-fear-free



true
third-party\t\t\t",
    &[6, 21, 55, 64, 79, 80, 81, 82, 87, 102]),
    RetiredEntry::packed(
"\
number
0800 801 0327
the Men's Advice Line with a wrong start
misprint
mens-advice-line



true
third-party\t\t\t",
    &[6, 20, 61, 70, 87, 88, 89, 90, 95, 110]),
    RetiredEntry::packed(
"\
number
88858
the text service of the NSPCC Helpline
closed
nspcc-helpline



true
press\t\t\thttps://gloucesterfm.com/communitynews-information-advice/nspcc-launches-helpline-text-service
operator\t\t\thttp://www.nspcc.org.uk/what-you-can-do/report-abuse/
operator\t\t\thttps://safeguardingtool.nspcc.org.uk/what-you-can-do/report-abuse/",
    &[6, 12, 51, 58, 73, 74, 75, 76, 81, 328]),
    RetiredEntry::packed(
"\
number
+44 203 188 3500
the NSPCC Helpline from outside the UK
replaced
nspcc-helpline
2020


true
operator\t\t\thttp://www.nspcc.org.uk/what-you-can-do/report-abuse/
operator\t\t\thttps://safeguardingtool.nspcc.org.uk/what-you-can-do/report-abuse/",
    &[6, 23, 62, 71, 86, 91, 92, 93, 98, 242]),
    RetiredEntry::packed(
"\
number
+44 203 222 4100
the NSPCC Helpline from outside the UK
replaced
nspcc-helpline
2020


true
operator\t\t\thttp://www.nspcc.org.uk/what-you-can-do/report-abuse/",
    &[6, 23, 62, 71, 86, 91, 92, 93, 98, 163]),
    RetiredEntry::packed(
"\
number
1-888-773-8368\t+1 888 773 8368
Stop It Now in the USA, printed as the UK helpline
misprint
stop-it-now



true
third-party\t\t\t",
    &[6, 37, 88, 97, 109, 110, 111, 112, 117, 132]),
    RetiredEntry::packed(
"\
number
50808
a text service in Ireland, printed as the UK one
misprint
shout



true
third-party\t\t\t",
    &[6, 12, 61, 70, 76, 77, 78, 79, 84, 99]),
    RetiredEntry::packed(
"\
number
0800 587 0800\t0800 689 0880
a national suicide prevention helpline
replaced
samaritans
2024


true
third-party\t\t\t",
    &[6, 34, 73, 82, 93, 98, 99, 100, 105, 120]),
    RetiredEntry::packed(
"\
number
0300 5000 927
the Rethink Mental Illness advice line
replaced
rethink-advice-line
2026


true
third-party\t\t\t",
    &[6, 20, 59, 68, 88, 93, 94, 95, 100, 115]),
    RetiredEntry::packed(
"\
number
0845 46 47\t0845 4647
NHS Direct
replaced
nhs-111-england
2014-03


true
press\t\t\thttps://en.wikipedia.org/wiki/NHS_Direct
press\t\t\thttp://www.itv.com/news/topic/nhs-111/
press\t\t\thttps://chill4uscarers.co.uk/nhs-direct-to-close-down-next-year/",
    &[6, 27, 38, 47, 63, 71, 72, 73, 78, 247]),
    RetiredEntry::packed(
"\
number
020 7404 6609
Public Concern at Work
renamed
protect-advice-line



true
press\t\t\thttps://www.civilsociety.co.uk/news/whistleblowing-charity-changes-name-to-protect.html
operator\t\t\thttps://protect-advice.org.uk/tag/blog/",
    &[6, 20, 43, 51, 71, 72, 73, 74, 79, 226]),
    RetiredEntry::packed(
"\
number
0800 917 1000
the Independent Inquiry into Child Sexual Abuse
closed
napac



true
press\t\t\thttps://www.socialworktoday.co.uk/News/truth-project%2C-part-of-the-independent-inquiry-into-child-sexual-abuse%2C-concludes-
press\t\t\thttp://www.pressreader.com/uk/harefield-gazette/20161116/281590945147820
press\t\t\thttps://www.jordanssolicitors.co.uk/2018/01/survivors-of-child-sexual-abuse-are-invited-to-participate-in-the-truth-project/",
    &[6, 20, 68, 75, 81, 82, 83, 84, 89, 437]),
    RetiredEntry::packed(
"\
number
0800 917 2000
the Truth Project of the Independent Inquiry into Child Sexual Abuse
closed
napac
2021-10


true
press\t\t\thttps://www.socialworktoday.co.uk/News/truth-project%2C-part-of-the-independent-inquiry-into-child-sexual-abuse%2C-concludes-
press\t\t\thttp://www.pressreader.com/uk/harefield-gazette/20161116/281590945147820
press\t\t\thttps://www.jordanssolicitors.co.uk/2018/01/survivors-of-child-sexual-abuse-are-invited-to-participate-in-the-truth-project/",
    &[6, 20, 89, 96, 102, 110, 111, 112, 117, 465]),
    RetiredEntry::packed(
"\
number
0800 157 7015
Barnardo's See, Hear, Respond
closed
local-council-children



true
press\t\t\thttps://www.southwalesargus.co.uk/news/18813501.barnardos-launch-service-wales-help-circuit-breaker-lockdown/?ref=rss
press\t\t\thttps://cdn-www.expressandstar.mna.arcpublishing.com/news/voices/readers-letters/2020/07/13/letter-charity-supporting-those-most-at-risk-during-pandemic",
    &[6, 20, 50, 57, 80, 81, 82, 83, 88, 375]),
    RetiredEntry::packed(
"\
number
0845 458 0000
an English police force
replaced
police-101
2011-11



press\t\t\thttp://www.madca.org.uk/101_number.htm",
    &[6, 20, 44, 53, 64, 72, 73, 74, 75, 122]),
    RetiredEntry::packed(
"\
number
03454 04 05 06\t08454 04 05 06
the Citizens Advice consumer service
replaced
citizens-advice-consumer



true
third-party\t\t\t",
    &[6, 36, 73, 82, 107, 108, 109, 110, 115, 130]),
    RetiredEntry::packed(
"\
number
020 7704 2040
Galop's hate crime line
replaced
galop
2023


true
third-party\t\t\t",
    &[6, 20, 44, 53, 59, 64, 65, 66, 71, 86]),
    RetiredEntry::packed(
"\
number
0800 432 0804
the Gangmasters and Labour Abuse Authority, now part of the Fair Work Agency
renamed
modern-slavery-helpline
2026-04


true
third-party\t\t\t",
    &[6, 20, 97, 105, 129, 137, 138, 139, 144, 159]),
    RetiredEntry::packed(
"\
number
0800 137 737
the C.A.L.L. helpline in Wales with a wrong digit
misprint
call-wales



true
press\t2020-11\t\thttps://caerphilly.observer/?p=996223",
    &[6, 19, 69, 78, 89, 90, 91, 92, 97, 150]),
    RetiredEntry::packed(
"\
number
0800 500 2222
the Rape Crisis support line with a wrong digit
misprint
rape-crisis-england-wales



true
third-party\t\t\thttps://caprcp.org.uk/if-you-have-recently-been-raped
government\t\t\thttp://nhs.uk/chq/Pages/2487.aspx?CategoryID=118",
    &[6, 20, 68, 77, 103, 104, 105, 106, 111, 241]),
    RetiredEntry::packed(
"\
number
0845 60 39 213\t0845 603 9213
the Victim Support Scotland helpline
replaced
victim-support-scotland



true
government\t\t\thttp://scotcourts.gov.uk/coming-to-court/victims-of-crime
government\t\t\thttps://mygov.scot/victim-support-stalking
government\t\t\thttps://beta.e-justice.europa.eu/171/HR/victims__rights__by_country?SCOTLAND&action=maximizeMS&clang=en&idSubpage=9&member=1",
    &[6, 35, 72, 81, 105, 106, 107, 108, 113, 378]),
    RetiredEntry::packed(
"\
number
0300 1020 505
SOS Silence of Suicide
replaced
sos-silence-of-suicide



true
operator\t\t\thttps://sossilenceofsuicide.org/information/talking-suicide/
operator\t\t\thttps://sossilenceofsuicide.org/talking-suicide/",
    &[6, 20, 43, 52, 75, 76, 77, 78, 83, 215]),
    RetiredEntry::packed(
"\
number
0808 802 58 58
the CALM helpline in London
replaced
calm



true
press\t\t\thttp://archives.menshealthforum.org.uk/22198-calm-helpline-launches-london
operator\t\t\thttps://www.thecalmzone.net/helpline-terms/
third-party\t2026-08\t\thttps://github.com/TripSit/TripBot/blob/HEAD/src/global/assets/data/emergency_contact.json",
    &[6, 21, 49, 58, 63, 64, 65, 66, 71, 321]),
    RetiredEntry::packed(
"\
number
0141 276 7729\t0141 276 7730
TARA
replaced
tara



true
government\t2026-04\t\thttps://github.com/UKHomeOffice/modern-slavery/blob/HEAD/apps/common/translations/src/en/pages.json
government\t2026-04\t\thttps://github.com/UKHomeOffice/modern-slavery/blob/HEAD/apps/common/views/content/support-organisations.md",
    &[6, 34, 39, 48, 53, 54, 55, 56, 61, 309]),
    RetiredEntry::packed(
"\
address
chat.womensaid.org.uk
the live chat of Women's Aid
closed
national-domestic-abuse-helpline
2025-07


true
press\t\t\thttps://diginomica.com/womens-aid-enlists-live-chat-service-battle-against-domestic-abuse
third-party\t\t\t",
    &[7, 29, 58, 65, 98, 106, 107, 108, 113, 226]),
    RetiredEntry::packed(
"\
address
emergencysms.org.uk
the information pages of emergencySMS
replaced
emergency-999

true


third-party\t\t\t",
    &[7, 27, 65, 74, 88, 89, 94, 95, 96, 111]),
    RetiredEntry::packed(
"\
address
emergencysms.net
further information pages of emergencySMS
closed
emergency-999




third-party\t\t\t",
    &[7, 24, 66, 73, 87, 88, 89, 90, 91, 106]),
    RetiredEntry::packed(
"\
address
mindlinetrans.org.uk
the Mindline Trans+ website
replaced


true

true
third-party\t\t\t",
    &[7, 28, 56, 65, 66, 67, 72, 73, 78, 93]),
    RetiredEntry::packed(
"\
address
therowan.net
the website of The Rowan
replaced
the-rowan



true
third-party\t\t\t",
    &[7, 20, 45, 54, 64, 65, 66, 67, 72, 87]),
    RetiredEntry::packed(
"\
address
help@stopitnow.org.uk
the e-mail address of the Stop It Now helpline
replaced
stop-it-now



true
operator\t\t\thttp://lucyfaithfull.org/stop_it_now_helpline.htm
operator\t\t\thttps://www.stopitnow.org.uk/helpline/",
    &[7, 29, 76, 85, 97, 98, 99, 100, 105, 216]),
    RetiredEntry::packed(
"\
address
thinkuknow.co.uk
the education pages of CEOP
renamed
ceop-safety-centre



true
third-party\t\t\t",
    &[7, 24, 52, 60, 79, 80, 81, 82, 87, 102]),
    RetiredEntry::packed(
"\
address
parentlinescotland@children1st.org.uk
the e-mail address of ParentLine Scotland
renamed
children-first-support-line



true
third-party\t\t\t",
    &[7, 45, 87, 95, 123, 124, 125, 126, 131, 146]),
    RetiredEntry::packed(
"\
address
elderabuse.org.uk
the website of Action on Elder Abuse
renamed
hourglass
2020


true
press\t\t\thttps://www.celebrityangels.co.uk/hourglass-charity-for-older-people/
press\t\t\thttps://homecare.co.uk/news/article.cfm/id/1667421/hourglass-charity-elderly-abuse",
    &[7, 25, 62, 70, 80, 85, 86, 87, 92, 261]),
    RetiredEntry::packed(
"\
address
jo@samaritans.org
the e-mail address of Samaritans
closed
samaritans
2026


true
third-party\t2026-08\t\t
third-party\t2026-09\t\t",
    &[7, 25, 58, 65, 76, 81, 82, 83, 88, 132]),
    RetiredEntry::packed(
"\
address
safespaces@victimsupport.org.uk
the e-mail address of Safe Spaces
replaced
safe-spaces
2022-09


true
press\t2020-09\t\thttps://www.cbcew.org.uk/launch-of-safe-spaces/
press\t2022-11\t\thttps://www.thetablet.co.uk/news/16167/charity-appointed-to-run-safe-spaces-support
operator\t2024-03\t\thttps://safespacesenglandandwales.org.uk/2024/04/02/newsletter-march-2024/",
    &[7, 39, 73, 82, 94, 102, 103, 104, 109, 364]),
    RetiredEntry::packed(
"\
address
actionfraud.police.uk
the website of Action Fraud
renamed
report-fraud
2025-12


true
press\t\t\thttps://www.wired-gov.net/wg/news.nsf/articles/report+fraud+service+goes+live+04122025143000?open
third-party\t\t\t",
    &[7, 29, 57, 65, 78, 86, 87, 88, 93, 214]),
    RetiredEntry::packed(
"\
name
Action Fraud
the reporting service for fraud
renamed
report-fraud
2025-12


true
press\t\t\thttps://www.wired-gov.net/wg/news.nsf/articles/report+fraud+service+goes+live+04122025143000?open
third-party\t\t\t",
    &[4, 17, 49, 57, 70, 78, 79, 80, 85, 206]),
    RetiredEntry::packed(
"\
name
HOPELINEUK
the PAPYRUS helpline
renamed
papyrus-hopeline247
2023


true
third-party\t\t\t",
    &[4, 15, 36, 44, 64, 69, 70, 71, 76, 91]),
    RetiredEntry::packed(
"\
name
Broken Rainbow
a helpline on LGBT domestic violence
closed
galop
2016-06


true
press\t\t\thttp://www.pinknews.co.uk/2016/06/04/lgbt-domestic-violence-charity-broken-rainbow-shutting-down/
press\t\t\thttp://metrocharity.org.uk/news/2016/jun/10/broken-rainbow-closure",
    &[4, 19, 56, 63, 69, 77, 78, 79, 84, 265]),
    RetiredEntry::packed(
"\
name
Get Connected
a helpline for young people
renamed
shout
2024-09

true
true
press\t\t\thttps://civilsociety.co.uk/news/mental-health-charities-merge-with-aim-to-strengthen-early-intervention-offer.html",
    &[4, 18, 46, 54, 60, 68, 69, 74, 79, 202]),
    RetiredEntry::packed(
"\
name
YouthNet
a web charity for young people
renamed
shout
2024-09


true
press\t\t\thttps://civilsociety.co.uk/news/mental-health-charities-merge-with-aim-to-strengthen-early-intervention-offer.html",
    &[4, 13, 44, 52, 58, 66, 67, 68, 73, 196]),
    RetiredEntry::packed(
"\
name
Women's Aid 0808 2000 247
the helpline that Women's Aid and Refuge ran together
renamed
national-domestic-abuse-helpline
2019-10


true
press\t\t\thttps://www.ucdgathering.net/programme/designing-live-chat-service-women-experiencing-domestic-violence",
    &[4, 30, 84, 92, 125, 133, 134, 135, 140, 252]),
    RetiredEntry::packed(
"\
name
National Domestic Violence Helpline
the National Domestic Abuse Helpline
renamed
national-domestic-abuse-helpline
2019


true
press\t\t\thttps://www.ucdgathering.net/programme/designing-live-chat-service-women-experiencing-domestic-violence
third-party\t\t\t",
    &[4, 40, 77, 85, 118, 123, 124, 125, 130, 257]),
    RetiredEntry::packed(
"\
name
Wales Domestic Abuse Helpline
the helpline in Wales
renamed
live-fear-free



true
press\t\t\thttp://www.docstoc.com/docs/10464908/Victims-of-Crime---support-and-advice",
    &[4, 34, 56, 64, 79, 80, 81, 82, 87, 170]),
    RetiredEntry::packed(
"\
name
Public Concern at Work
a whistleblowing charity
renamed
protect-advice-line
2018-09


true
press\t\t\thttps://www.civilsociety.co.uk/news/whistleblowing-charity-changes-name-to-protect.html
operator\t\t\thttps://protect-advice.org.uk/tag/blog/",
    &[4, 27, 52, 60, 80, 88, 89, 90, 95, 242]),
    RetiredEntry::packed(
"\
name
Action on Elder Abuse
a charity on the abuse of older people
renamed
hourglass
2020


true
press\t\t\thttps://www.celebrityangels.co.uk/hourglass-charity-for-older-people/
press\t\t\thttps://homecare.co.uk/news/article.cfm/id/1667421/hourglass-charity-elderly-abuse",
    &[4, 26, 65, 73, 83, 88, 89, 90, 95, 264]),
    RetiredEntry::packed(
"\
name
Gangmasters and Labour Abuse Authority
the body for the abuse of workers, now part of the Fair Work Agency
renamed
modern-slavery-helpline
2026-04


true
third-party\t\t\t",
    &[4, 43, 111, 119, 143, 151, 152, 153, 158, 173]),
    RetiredEntry::packed(
"\
name
ParentLine Scotland
a helpline for parents in Scotland
renamed
children-first-support-line



true
third-party\t\t\t",
    &[4, 24, 59, 67, 95, 96, 97, 98, 103, 118]),
    RetiredEntry::packed(
"\
name
Parentline Plus
a helpline for parents
renamed
family-lives



true
operator\t\t\thttps://www.familylives.org.uk/about/news-blogs-and-reports/news/families-matter-the-reality-of-family-life-in-britain-today/",
    &[4, 20, 43, 51, 64, 65, 66, 67, 72, 209]),
    RetiredEntry::packed(
"\
name
101 costs 15p a call
the price of 101 before April 2020
replaced
police-101
2020-04



press\t\t\thttps://270-5768faa479283.radiocms.com/midulster/news/q-radio-local-news/psni-officer-welcomes-waiving-of-charge-for-101-number",
    &[4, 25, 60, 69, 80, 88, 89, 90, 91, 227]),
    RetiredEntry::packed(
"\
name
Missing People 24/7
the hours of Missing People before 2021
replaced
missing-people
2021


true
third-party\t\t\t",
    &[4, 24, 64, 73, 88, 93, 94, 95, 100, 115]),
    RetiredEntry::packed(
"\
name
NSPCC Helpline 24 hours a day
the hours of the NSPCC Helpline before 2019
replaced
nspcc-helpline
2019


true
press\t\t\thttps://ladbible.com/news/uk-nspcc-could-reduce-helpline-hours-after-decade-long-decline-in-income-20181122
operator\t\t\thttp://www.nspcc.org.uk/what-you-can-do/report-abuse/
operator\t\t\thttps://safeguardingtool.nspcc.org.uk/what-you-can-do/report-abuse/",
    &[4, 34, 78, 87, 102, 107, 108, 109, 114, 374]),
    RetiredEntry::packed(
"\
number
0300 123 1100
Acas, helpline on rights at work
elsewhere





government\t2026-08\t\thttps://github.com/alphagov/smart-answers/blob/HEAD/app/flows/shared/minimum_wage_flow/_acas_information.erb
operator\t\t\thttps://www.acas.org.uk/index.aspx?articleid=4028",
    &[6, 20, 53, 63, 64, 65, 66, 67, 68, 258]),
    RetiredEntry::packed(
"\
number
0808 808 00 00
Macmillan Cancer Support, support line on cancer
elsewhere





operator\t2024-02\t\thttps://community.macmillan.org.uk/cancer-blogs/b/community_news/posts/how-can-macmillan-help-me-getting-support-for-world-cancer-day-2024
third-party\t\t\t",
    &[6, 21, 70, 80, 81, 82, 83, 84, 85, 257]),
    RetiredEntry::packed(
"\
number
0808 808 4000
National Debtline (Money Advice Trust), free advice on debt
elsewhere





government\t2015-01\t\thttps://github.com/ministryofjustice/cla_backend/blob/HEAD/cla_backend/apps/knowledgebase/fixtures/kb_from_knowledgebase.json
press\t2008-01\t\thttp://expressandstar.com/2008/01/24/your-guide-to-getting-out-of-the-debt-trap
press\t\t\thttps://www.thetimes.co.uk/article/qanda-getting-help-with-credit-card-debt-hh2kfcghvt8",
    &[6, 20, 80, 90, 91, 92, 93, 94, 95, 432]),
    RetiredEntry::packed(
"\
number
0808 800 8000
MS Society, helpline on multiple sclerosis
elsewhere





third-party\t2026-09\t\t
press\t1999-04\t\thttp://www.mult-sclerosis.org/news/Apr1999/UKHelplineRationingBetaYachts.html",
    &[6, 20, 63, 73, 74, 75, 76, 77, 78, 193]),
    RetiredEntry::packed(
"\
number
0808 800 5050
Epilepsy Action, helpline on epilepsy
elsewhere





third-party\t2026-09\t\t
press\t2020-03\t\thttps://www.oldham-chronicle.co.uk/news-features/139/main-news/133505/purple-day-for-epilepsy-standing-together-in-the-midst-of-lockdown",
    &[6, 20, 58, 68, 69, 70, 71, 72, 73, 247]),
    RetiredEntry::packed(
"\
number
0808 800 4040
Cancer Research UK, nurses answer questions on cancer
elsewhere





third-party\t\t\t",
    &[6, 20, 74, 84, 85, 86, 87, 88, 89, 104]),
    RetiredEntry::packed(
"\
number
0808 800 6000
Breast Cancer Now, helpline on breast cancer
elsewhere





press\t2018\t\thttps://careappointments.com/care-news/england/102672/charity-chief-in-call-to-save-breast-cancer-care-helpline-from-cutbacks/
third-party\t\t\t",
    &[6, 20, 65, 75, 76, 77, 78, 79, 80, 234]),
    RetiredEntry::packed(
"\
number
08088 010 444
Leukaemia Care, helpline on leukaemia
elsewhere





operator\t2024\t\thttps://leukaemiacare.org.uk/support-and-information/latest-from-leukaemia-care/news/leukaemia-care-launches-2024-manifesto
operator\t2020-09\t\thttps://www.leukaemiacare.org.uk/support-and-information/latest-from-leukaemia-care/news/leukaemia-care-statement-regarding-coronavirus-covid-19/",
    &[6, 20, 58, 68, 69, 70, 71, 72, 73, 376]),
    RetiredEntry::packed(
"\
number
0808 8088 100
Together for Short Lives, helpline for families of seriously ill children
elsewhere





operator\t2024\t\thttps://www.togetherforshortlives.org.uk/changing-lives/speaking-up-for-children/policy-influencing/
press\t2021-05\t\thttps://merryn.org/2021/05/04/charity-interview-together-for-short-lives",
    &[6, 20, 94, 104, 105, 106, 107, 108, 109, 313]),
    RetiredEntry::packed(
"\
number
0808 808 1000
Brain & Spine Foundation, helpline on brain and spine conditions (whether it is still in use is not known)
elsewhere





operator\t2018-03\t\thttps://www.brainandspine.org.uk/news/bsf-and-the-neurological-alliance-launch-joint-campaign-on-brain-awareness-week/
press\t2016\t\thttps://staging.justgiving.com/liamoshea-londonmarathon2016",
    &[6, 20, 127, 137, 138, 139, 140, 141, 142, 351]),
    RetiredEntry::packed(
"\
number
0808 802 8000
Jo's Cervical Cancer Trust, helpline on cervical cancer (whether it is still in use is not known)
elsewhere





operator\t2011-01\t\thttps://www.jostrust.org.uk/news/articles/2011/01/17/pioneering-national-helpline-to-launch
operator\t2025-05\t\thttps://www.jostrust.org.uk/get-involved/campaign/review-of-cervical-cancer-prevention-week-2011",
    &[6, 20, 118, 128, 129, 130, 131, 132, 133, 358]),
    RetiredEntry::packed(
"\
number
0808 808 2244
Nest, Welsh Government Warm Homes, advice on saving energy at home (whether it is still in use is not known)
elsewhere





government\t\t\thttp://www.rctcbc.gov.uk/en/environmentplanningandwaste/sustainability/energyefficiency-grants/nestscheme.aspx",
    &[6, 20, 129, 139, 140, 141, 142, 143, 144, 268]),
    RetiredEntry::packed(
"\
number
0808 801 0808
Retail Trust, wellbeing helpline for people in retail
elsewhere





third-party\t2026-10\t\t
third-party\t\t\t",
    &[6, 20, 74, 84, 85, 86, 87, 88, 89, 126]),
    RetiredEntry::packed(
"\
number
0808 801 0301
Amina, the Muslim Women's Resource Centre, helpline for Muslim women (whether it is still in use is not known)
elsewhere





press\t2020\t\thttps://wellbeinghub.scot/resource/what-can-i-do-if-i-dont-feel-safe-at-home/",
    &[6, 20, 131, 141, 142, 143, 144, 145, 146, 236]),
    RetiredEntry::packed(
"\
number
0808 8020 400
Parenting NI, helpline for parents (whether it is still in use is not known)
elsewhere





third-party\t\t\t",
    &[6, 20, 97, 107, 108, 109, 110, 111, 112, 127]),
    RetiredEntry::packed(
"\
number
0808 801 0322
Bliss, helpline for families of premature babies (whether it is still in use is not known)
elsewhere





third-party\t\t\t",
    &[6, 20, 111, 121, 122, 123, 124, 125, 126, 141]),
    RetiredEntry::packed(
"\
number
0808 8000 300
Mencap Cymru, Wales Learning Disability Helpline (whether it is still in use is not known)
elsewhere





operator\t2021\t\thttps://healthunlocked.com/mencap/posts/146188460/learning-disability-care-home-discrimination-time-for-direct-action",
    &[6, 20, 111, 121, 122, 123, 124, 125, 126, 259]),
    RetiredEntry::packed(
"\
number
0300 123 1116
Cornwall Council, children at risk (MARU)
elsewhere





operator\t\t\thttps://www.cornwall.gov.uk/health-and-social-care/childrens-services/child-protection-and-safeguarding/
government\t\t\thttps://rms.cornwall.nhs.uk/primary_care_clinical_referral_criteria/rms/primary_care_clinical_referral_criteria/paediatrics/safeguarding_children
government\t\t\thttps://ciossafeguarding.org.uk/scp/p/professionals/multi-agency-referral-unit-maru",
    &[6, 20, 62, 72, 73, 74, 75, 76, 77, 449]),
    RetiredEntry::packed(
"\
number
0300 123 4040
Hertfordshire County Council, customer service centre (whether it is still in use is not known)
elsewhere





operator\t2015\t\thttps://doczz.net/doc/5086542/summer-2015---hertfordshire-county-council",
    &[6, 20, 116, 126, 127, 128, 129, 130, 131, 219]),
    RetiredEntry::packed(
"\
number
0300 123 2041
Always Help Available, Liverpool, help for people sleeping rough
elsewhere





press\t2024-12\t\thttps://citizensadviceliverpool.org.uk/post/seeking-advice-during-the-christmas-period",
    &[6, 20, 85, 95, 96, 97, 98, 99, 100, 202]),
    RetiredEntry::packed(
"\
number
0300 123 2050
Action Fraud, now Report Fraud, its textphone (whether it is still in use is not known)
elsewhere





operator\t\t\thttps://www.actionfraud.police.uk/mandarin",
    &[6, 20, 108, 118, 119, 120, 121, 122, 123, 177]),
    RetiredEntry::packed(
"\
number
0300 123 3333
Ofcom, consumer contact team
elsewhere





operator\t\t\thttps://ofcom.org.uk/complaints/complain-about-phones-or-internet-services/billing-and-charges
third-party\t\t\t",
    &[6, 20, 49, 59, 60, 61, 62, 63, 64, 185]),
    RetiredEntry::packed(
"\
number
03000 41 61 61
Kent County Council, adult social care
elsewhere





government\t\t\thttps://swale.gov.uk/community-safety-and-emergencies/get-help-if-youre-worried-about-a-child-or-vulnerable-adult
operator\t2021-04\t\thttps://www.readkong.com/page/your-guide-to-adult-social-care-in-kent-april-2021-kent-9180000
third-party\t2024-12\t\t",
    &[6, 21, 60, 70, 71, 72, 73, 74, 75, 336]),
    RetiredEntry::packed(
"\
number
0300 100 0030
Help to Buy agent (Homes England), loans to buy a home
elsewhere





third-party\t2026-02\t\t",
    &[6, 20, 75, 85, 86, 87, 88, 89, 90, 112]),
    RetiredEntry::packed(
"\
number
03000 41 11 11
Kent County Council, children's social work
elsewhere





government\t\t\thttps://swale.gov.uk/community-safety-and-emergencies/get-help-if-youre-worried-about-a-child-or-vulnerable-adult",
    &[6, 21, 65, 75, 76, 77, 78, 79, 80, 207]),
    RetiredEntry::packed(
"\
number
03000 41 91 91
Kent County Council, social services out of hours
elsewhere





government\t\t\thttps://swale.gov.uk/community-safety-and-emergencies/get-help-if-youre-worried-about-a-child-or-vulnerable-adult
government\t2020\t\thttps://www.medway.gov.uk/info/200169/adult_social_care/429/adult_abuse_and_safeguarding/2
third-party\t2024-12\t\t",
    &[6, 21, 71, 81, 82, 83, 84, 85, 86, 343]),
    RetiredEntry::packed(
"\
number
0300 123 4043
Hertfordshire County Council, children's services, to report a concern
elsewhere





government\t\t\thttps://www.threerivers.gov.uk/services/community-and-living/safeguarding
operator\t2025-11\t\thttps://hertfordshirescp.trixonline.co.uk/chapter/contacts-and-referrals",
    &[6, 20, 91, 101, 102, 103, 104, 105, 106, 284]),
    RetiredEntry::packed(
"\
number
0300 123 4042
Hertfordshire County Council, adult social care, to report a concern
elsewhere





government\t\t\thttps://www.threerivers.gov.uk/services/community-and-living/safeguarding
operator\t\t\thttps://www.hertfordshire.gov.uk/services/Adult-social-services/Report-a-concern-about-an-adult/Report-a-concern-about-an-adult.aspx",
    &[6, 20, 89, 99, 100, 101, 102, 103, 104, 335]),
    RetiredEntry::packed(
"\
number
0800 6444 101
Hertfordshire Partnership NHS Trust, mental health single point of access
elsewhere





operator\t2024-09\t\thttps://www.hpft.nhs.uk/news/don-t-struggle-alone-change-the-narrative-on-suicide/
government\t\t\thttps://www.threerivers.gov.uk/services/community-and-living/safeguarding",
    &[6, 20, 94, 104, 105, 106, 107, 108, 109, 297]),
    RetiredEntry::packed(
"\
number
0300 1234 131
Cornwall Council, adult social care
elsewhere





third-party\t2024-12\t\t",
    &[6, 20, 56, 66, 67, 68, 69, 70, 71, 93]),
    RetiredEntry::packed(
"\
number
0300 200 1005
Surrey County Council, adult social care
elsewhere





third-party\t2024-12\t\t",
    &[6, 20, 61, 71, 72, 73, 74, 75, 76, 98]),
    RetiredEntry::packed(
"\
number
0300 555 1386
Hampshire County Council, adult social care
elsewhere





third-party\t2024-12\t\t",
    &[6, 20, 64, 74, 75, 76, 77, 78, 79, 101]),
    RetiredEntry::packed(
"\
number
0300 555 1373
Hampshire County Council, social care out of hours
elsewhere





third-party\t2024-12\t\t",
    &[6, 20, 71, 81, 82, 83, 84, 85, 86, 108]),
    RetiredEntry::packed(
"\
number
03000 267 979
Durham County Council, social care direct
elsewhere





third-party\t2024-12\t\t",
    &[6, 20, 62, 72, 73, 74, 75, 76, 77, 99]),
    RetiredEntry::packed(
"\
number
0344 800 8020
Norfolk County Council, adult social care
elsewhere





third-party\t2024-12\t\t",
    &[6, 20, 62, 72, 73, 74, 75, 76, 77, 99]),
    RetiredEntry::packed(
"\
number
0345 603 7630
Essex County Council, adult social care
elsewhere





third-party\t2024-12\t\t",
    &[6, 20, 60, 70, 71, 72, 73, 74, 75, 97]),
    RetiredEntry::packed(
"\
number
0345 606 1212
Essex County Council, social care out of hours
elsewhere





third-party\t2024-12\t\t",
    &[6, 20, 67, 77, 78, 79, 80, 81, 82, 104]),
    RetiredEntry::packed(
"\
number
0345 155 1007
Devon County Council, adult social care
elsewhere





third-party\t2024-12\t\t",
    &[6, 20, 60, 70, 71, 72, 73, 74, 75, 97]),
    RetiredEntry::packed(
"\
number
0300 123 2224
Somerset Council, adult social care
elsewhere





third-party\t2024-12\t\t",
    &[6, 20, 56, 66, 67, 68, 69, 70, 71, 93]),
    RetiredEntry::packed(
"\
number
0300 303 6070
Tower Hamlets Council, adult social care
elsewhere





third-party\t2024-12\t\t",
    &[6, 20, 61, 71, 72, 73, 74, 75, 76, 98]),
    RetiredEntry::packed(
"\
number
0303 123 1145
NHS mental health crisis team, Northumberland, mental health crisis (whether it is still in use is not known)
elsewhere





government\t\t\thttp://collierycourt.nhs.uk/self-care/suicide-prevention/",
    &[6, 20, 130, 140, 141, 142, 143, 144, 145, 216]),
    RetiredEntry::packed(
"\
number
0808 278 7840
Citizens Advice Liverpool, adviceline
elsewhere





operator\t2024-12\t\thttps://citizensadviceliverpool.org.uk/post/seeking-advice-during-the-christmas-period",
    &[6, 20, 58, 68, 69, 70, 71, 72, 73, 178]),
    RetiredEntry::packed(
"\
number
0800 456 1523
Liverpool Citizens Support Scheme, help with urgent needs
elsewhere





press\t2024-12\t\thttps://citizensadviceliverpool.org.uk/post/seeking-advice-during-the-christmas-period",
    &[6, 20, 78, 88, 89, 90, 91, 92, 93, 195]),
    RetiredEntry::packed(
"\
number
0370 000 2288
Department for Education, general enquiries
elsewhere





third-party\t\t\t",
    &[6, 20, 64, 74, 75, 76, 77, 78, 79, 94]),
    RetiredEntry::packed(
"\
number
0303 123 1113
Information Commissioner's Office, helpline on personal data
elsewhere





government\t2026-08\t\thttps://github.com/hmcts/sptribs-frontend/blob/HEAD/src/main/steps/privacy-policy/content.ts
government\t2026-07\t\thttps://github.com/ministryofjustice/pfl-connecting-services/blob/HEAD/server/locales/cy.json",
    &[6, 20, 81, 91, 92, 93, 94, 95, 96, 323]),
    RetiredEntry::packed(
"\
number
0800 023 4567
Financial Ombudsman Service, complaints about financial firms
elsewhere





government\t2015-01\t\thttps://github.com/ministryofjustice/cla_backend/blob/HEAD/cla_backend/apps/knowledgebase/fixtures/kb_from_knowledgebase.json
third-party\t\t\t",
    &[6, 20, 82, 92, 93, 94, 95, 96, 97, 258]),
    RetiredEntry::packed(
"\
number
0300 123 9 123
Financial Ombudsman Service, complaints about financial firms (whether it is still in use is not known)
elsewhere





government\t2015-01\t\thttps://github.com/ministryofjustice/cla_backend/blob/HEAD/cla_backend/apps/knowledgebase/fixtures/kb_from_knowledgebase.json",
    &[6, 21, 125, 135, 136, 137, 138, 139, 140, 286]),
    RetiredEntry::packed(
"\
number
0800 111 6768
Financial Conduct Authority, consumer helpline
elsewhere





third-party\t\t\t",
    &[6, 20, 67, 77, 78, 79, 80, 81, 82, 97]),
    RetiredEntry::packed(
"\
number
0330 440 1624
Energy Ombudsman, complaints about energy suppliers (whether it is still in use is not known)
elsewhere





third-party\t\t\t",
    &[6, 20, 114, 124, 125, 126, 127, 128, 129, 144]),
    RetiredEntry::packed(
"\
number
0330 094 0362
Rail Ombudsman, complaints about train companies (whether it is still in use is not known)
elsewhere





third-party\t\t\t",
    &[6, 20, 111, 121, 122, 123, 124, 125, 126, 141]),
    RetiredEntry::packed(
"\
number
01722 333306
The Property Ombudsman, complaints about agents (whether it is still in use is not known)
elsewhere





third-party\t\t\t",
    &[6, 19, 109, 119, 120, 121, 122, 123, 124, 139]),
    RetiredEntry::packed(
"\
number
0300 790 6787
Health and Safety Executive, contact line
elsewhere





third-party\t\t\t",
    &[6, 20, 62, 72, 73, 74, 75, 76, 77, 92]),
    RetiredEntry::packed(
"\
number
03708 506 506
Environment Agency, general enquiries
elsewhere





government\t2022-11\t\thttps://github.com/alphagov/govuk-content-schemas
third-party\t\t\t",
    &[6, 20, 58, 68, 69, 70, 71, 72, 73, 158]),
    RetiredEntry::packed(
"\
number
0800 80 70 60
Environment Agency, incident hotline
elsewhere





third-party\t\t\t",
    &[6, 20, 57, 67, 68, 69, 70, 71, 72, 87]),
    RetiredEntry::packed(
"\
number
0345 988 1188
Floodline (Environment Agency, SEPA, NRW), flood warnings
elsewhere





third-party\t\t\t",
    &[6, 20, 78, 88, 89, 90, 91, 92, 93, 108]),
    RetiredEntry::packed(
"\
number
0345 602 6340
Floodline, textphone (whether it is still in use is not known)
elsewhere





third-party\t\t\t",
    &[6, 20, 83, 93, 94, 95, 96, 97, 98, 113]),
    RetiredEntry::packed(
"\
number
0300 066 9197
Charity Commission, contact centre (whether it is still in use is not known)
elsewhere





government\t2022-11\t\thttps://github.com/alphagov/govuk-content-schemas/blob/HEAD/examples/organisation/frontend/charity_commission.json",
    &[6, 20, 97, 107, 108, 109, 110, 111, 112, 247]),
    RetiredEntry::packed(
"\
number
0333 103 1928
Electoral Commission, public contact
elsewhere





government\t2026-08\t\thttps://github.com/alphagov/frontend/blob/HEAD/docs/elections-api.md",
    &[6, 20, 57, 67, 68, 69, 70, 71, 72, 161]),
    RetiredEntry::packed(
"\
number
0300 020 0096
Independent Office for Police Conduct, complaints about the police (whether it is still in use is not known)
elsewhere





government\t2015-01\t\thttps://github.com/ministryofjustice/cla_backend/blob/HEAD/cla_backend/apps/knowledgebase/fixtures/kb_from_knowledgebase.json",
    &[6, 20, 129, 139, 140, 141, 142, 143, 144, 290]),
    RetiredEntry::packed(
"\
number
0808 800 0082
Equality Advisory and Support Service, advice on discrimination
elsewhere





government\t2015-01\t\thttps://github.com/ministryofjustice/cla_backend/blob/HEAD/cla_backend/apps/knowledgebase/fixtures/kb_from_knowledgebase.json
third-party\t2026-04\t\thttps://github.com/Alkhadi/neurobreath-platform",
    &[6, 20, 84, 94, 95, 96, 97, 98, 99, 314]),
    RetiredEntry::packed(
"\
number
0345 345 4345
Civil Legal Advice, legal aid helpline
elsewhere





government\t2026-08\t\thttps://github.com/hmcts/pcs-frontend/blob/HEAD/src/main/assets/locales/cy/respondToClaim/freeLegalAdvice.json
third-party\t2026-02\t\t",
    &[6, 20, 59, 69, 70, 71, 72, 73, 74, 227]),
    RetiredEntry::packed(
"\
number
0345 609 6677
Civil Legal Advice, minicom
elsewhere





government\t2026-03\t\thttps://github.com/ministryofjustice/cla_public/blob/HEAD/cla_public/static-templates/errors/50x.html",
    &[6, 20, 48, 58, 59, 60, 61, 62, 63, 185]),
    RetiredEntry::packed(
"\
number
0300 123 1142
HM Courts and Tribunals Service, benefit appeals
elsewhere





government\t2026-07\t\thttps://github.com/hmcts/sscs-tribunals-case-api/blob/HEAD/src/main/resources/config/application.properties.old
third-party\t2026-02\t\t",
    &[6, 20, 69, 79, 80, 81, 82, 83, 84, 238]),
    RetiredEntry::packed(
"\
number
0300 303 5170
HM Courts and Tribunals Service, benefit appeals in Welsh
elsewhere





government\t2026-07\t\thttps://github.com/hmcts/sscs-tribunals-case-api/blob/HEAD/src/main/resources/config/application.yaml",
    &[6, 20, 78, 88, 89, 90, 91, 92, 93, 215]),
    RetiredEntry::packed(
"\
number
0300 303 0642
HM Courts and Tribunals Service, divorce and adoption
elsewhere





government\t2026-08\t\thttps://github.com/hmcts/nfdiv-frontend/blob/HEAD/src/main/steps/common/common.content.ts
third-party\t2026-02\t\t",
    &[6, 20, 74, 84, 85, 86, 87, 88, 89, 221]),
    RetiredEntry::packed(
"\
number
0300 303 0742
HM Courts and Tribunals Service, private family law
elsewhere





government\t2026-08\t\thttps://github.com/hmcts/prl-citizen-frontend/blob/HEAD/src/main/steps/prl-cases/citizen-home/contact.ts",
    &[6, 20, 72, 82, 83, 84, 85, 86, 87, 212]),
    RetiredEntry::packed(
"\
number
0300 303 5171
HM Courts and Tribunals Service, family courts in Welsh
elsewhere





government\t2026-08\t\thttps://github.com/hmcts/nfdiv-frontend/blob/HEAD/src/main/steps/common/common.content.ts",
    &[6, 20, 76, 86, 87, 88, 89, 90, 91, 201]),
    RetiredEntry::packed(
"\
number
0300 123 7050
HM Courts and Tribunals Service, possession of a home
elsewhere





government\t2026-08\t\thttps://github.com/hmcts/pcs-frontend/blob/HEAD/src/main/assets/locales/en/common.json",
    &[6, 20, 74, 84, 85, 86, 87, 88, 89, 196]),
    RetiredEntry::packed(
"\
number
0300 790 6234
HM Courts and Tribunals Service, criminal injuries tribunal
elsewhere





government\t2026-08\t\thttps://github.com/hmcts/sptribs-frontend/blob/HEAD/src/main/steps/common/common.content.ts",
    &[6, 20, 80, 90, 91, 92, 93, 94, 95, 207]),
    RetiredEntry::packed(
"\
number
0300 303 0648
HM Courts and Tribunals Service, probate
elsewhere





third-party\t2026-02\t\t",
    &[6, 20, 61, 71, 72, 73, 74, 75, 76, 98]),
    RetiredEntry::packed(
"\
number
0300 456 4000
Cafcass, family courts, children (whether it is still in use is not known)
elsewhere





third-party\t\t\t",
    &[6, 20, 95, 105, 106, 107, 108, 109, 110, 125]),
    RetiredEntry::packed(
"\
number
0300 072 4345
Home Office, modern slavery referrals (NRM)
elsewhere





government\t2026-04\t\thttps://github.com/UKHomeOffice/modern-slavery/blob/HEAD/apps/nrm/translations/src/en/pages.json",
    &[6, 20, 64, 74, 75, 76, 77, 78, 79, 196]),
    RetiredEntry::packed(
"\
number
0300 200 3100
HM Revenue & Customs, Child Benefit
elsewhere





government\t2026-03\t\thttps://github.com/hmrc/helpline-frontend/blob/HEAD/conf/messages
third-party\t2026-02\t\t",
    &[6, 20, 56, 66, 67, 68, 69, 70, 71, 179]),
    RetiredEntry::packed(
"\
number
0300 200 3300
HM Revenue & Customs, Income Tax
elsewhere





government\t2026-03\t\thttps://github.com/hmrc/helpline-frontend/blob/HEAD/conf/messages",
    &[6, 20, 53, 63, 64, 65, 66, 67, 68, 154]),
    RetiredEntry::packed(
"\
number
0300 200 3310
HM Revenue & Customs, Self Assessment
elsewhere





government\t2026-03\t\thttps://github.com/hmrc/helpline-frontend/blob/HEAD/conf/messages
third-party\t2026-02\t\t",
    &[6, 20, 58, 68, 69, 70, 71, 72, 73, 181]),
    RetiredEntry::packed(
"\
number
0300 200 3500
HM Revenue & Customs, National Insurance
elsewhere





government\t2026-03\t\thttps://github.com/hmrc/helpline-frontend/blob/HEAD/conf/messages
third-party\t2026-02\t\t",
    &[6, 20, 61, 71, 72, 73, 74, 75, 76, 184]),
    RetiredEntry::packed(
"\
number
0300 200 3200
HM Revenue & Customs, employers
elsewhere





government\t2026-03\t\thttps://github.com/hmrc/helpline-frontend/blob/HEAD/conf/messages
third-party\t2026-02\t\t",
    &[6, 20, 52, 62, 63, 64, 65, 66, 67, 175]),
    RetiredEntry::packed(
"\
number
0300 200 3410
HM Revenue & Customs, Corporation Tax
elsewhere





government\t2026-03\t\thttps://github.com/hmrc/helpline-frontend/blob/HEAD/conf/messages
third-party\t2026-02\t\t",
    &[6, 20, 58, 68, 69, 70, 71, 72, 73, 181]),
    RetiredEntry::packed(
"\
number
0300 200 3700
HM Revenue & Customs, VAT
elsewhere





government\t2026-03\t\thttps://github.com/hmrc/helpline-frontend/blob/HEAD/conf/messages
third-party\t2026-02\t\t",
    &[6, 20, 46, 56, 57, 58, 59, 60, 61, 169]),
    RetiredEntry::packed(
"\
number
0300 200 3600
HM Revenue & Customs, online services help
elsewhere





government\t2026-03\t\thttps://github.com/hmrc/helpline-frontend/blob/HEAD/conf/messages",
    &[6, 20, 63, 73, 74, 75, 76, 77, 78, 164]),
    RetiredEntry::packed(
"\
number
0300 123 4097
HM Revenue & Customs, help with childcare costs
elsewhere





government\t2026-03\t\thttps://github.com/hmrc/helpline-frontend/blob/HEAD/conf/messages
third-party\t2026-02\t\t",
    &[6, 20, 68, 78, 79, 80, 81, 82, 83, 191]),
    RetiredEntry::packed(
"\
number
0300 322 9620
HM Revenue & Customs, tax when someone has died
elsewhere





government\t2026-03\t\thttps://github.com/hmrc/helpline-frontend/blob/HEAD/conf/messages",
    &[6, 20, 68, 78, 79, 80, 81, 82, 83, 169]),
    RetiredEntry::packed(
"\
number
0300 123 1073
HM Revenue & Customs, charities
elsewhere





government\t2026-03\t\thttps://github.com/hmrc/helpline-frontend/blob/HEAD/conf/messages",
    &[6, 20, 52, 62, 63, 64, 65, 66, 67, 153]),
    RetiredEntry::packed(
"\
number
0300 200 1900
HM Revenue & Customs, contact in Welsh
elsewhere





government\t2026-03\t\thttps://github.com/hmrc/helpline-frontend/blob/HEAD/conf/messages",
    &[6, 20, 59, 69, 70, 71, 72, 73, 74, 160]),
    RetiredEntry::packed(
"\
number
0300 123 9232
HM Revenue & Customs, childcare service, textphone
elsewhere





government\t2026-03\t\thttps://github.com/hmrc/helpline-frontend/blob/HEAD/conf/messages",
    &[6, 20, 71, 81, 82, 83, 84, 85, 86, 172]),
    RetiredEntry::packed(
"\
number
0345 300 3900
HM Revenue & Customs, Tax Credits
elsewhere





government\t2026-08\t\thttps://github.com/alphagov/smart-answers/blob/HEAD/app/flows/uk_benefits_abroad_flow/outcomes/_tax_credits_going_abroad_helpline.erb
government\t2026-03\t\thttps://github.com/hmrc/helpline-frontend/blob/HEAD/conf/messages",
    &[6, 20, 54, 64, 65, 66, 67, 68, 69, 309]),
    RetiredEntry::packed(
"\
number
0300 123 1072
HM Revenue & Customs, Inheritance Tax
elsewhere





third-party\t2026-02\t\t",
    &[6, 20, 58, 68, 69, 70, 71, 72, 73, 95]),
    RetiredEntry::packed(
"\
number
0300 050 1501
Valuation Office Agency, council tax bands, England
elsewhere





government\t2026-03\t\thttps://github.com/hmrc/helpline-frontend/blob/HEAD/conf/messages",
    &[6, 20, 72, 82, 83, 84, 85, 86, 87, 173]),
    RetiredEntry::packed(
"\
number
0800 328 5644
Department for Work and Pensions, Universal Credit
elsewhere





third-party\t2026-02\t\t
third-party\t\t\t",
    &[6, 20, 71, 81, 82, 83, 84, 85, 86, 123]),
    RetiredEntry::packed(
"\
number
0800 328 1744
Department for Work and Pensions, Universal Credit in Welsh
elsewhere





third-party\t2026-02\t\t",
    &[6, 20, 80, 90, 91, 92, 93, 94, 95, 117]),
    RetiredEntry::packed(
"\
number
0800 169 0310
Department for Work and Pensions, benefits, general line
elsewhere





third-party\t2026-02\t\t",
    &[6, 20, 77, 87, 88, 89, 90, 91, 92, 114]),
    RetiredEntry::packed(
"\
number
0800 169 0140
Department for Work and Pensions, Jobcentre Plus
elsewhere





third-party\t2026-02\t\t",
    &[6, 20, 69, 79, 80, 81, 82, 83, 84, 106]),
    RetiredEntry::packed(
"\
number
0800 169 0190
Department for Work and Pensions, Jobcentre Plus in Welsh
elsewhere





third-party\t2026-02\t\t",
    &[6, 20, 78, 88, 89, 90, 91, 92, 93, 115]),
    RetiredEntry::packed(
"\
number
0800 055 6688
Department for Work and Pensions, Jobcentre Plus, new claims
elsewhere





third-party\t2026-02\t\t
press\t2008-01\t\thttp://expressandstar.com/2008/01/24/your-guide-to-getting-out-of-the-debt-trap",
    &[6, 20, 81, 91, 92, 93, 94, 95, 96, 213]),
    RetiredEntry::packed(
"\
number
0800 917 2222
Department for Work and Pensions, Personal Independence Payment, new claims
elsewhere





third-party\t2026-02\t\t",
    &[6, 20, 96, 106, 107, 108, 109, 110, 111, 133]),
    RetiredEntry::packed(
"\
number
0800 121 4433
Department for Work and Pensions, Personal Independence Payment
elsewhere





third-party\t2026-02\t\t",
    &[6, 20, 84, 94, 95, 96, 97, 98, 99, 121]),
    RetiredEntry::packed(
"\
number
0800 121 4600
Department for Work and Pensions, Disability Living Allowance
elsewhere





third-party\t2026-02\t\t",
    &[6, 20, 82, 92, 93, 94, 95, 96, 97, 119]),
    RetiredEntry::packed(
"\
number
0800 731 0122
Department for Work and Pensions, Attendance Allowance
elsewhere





third-party\t2026-02\t\t",
    &[6, 20, 75, 85, 86, 87, 88, 89, 90, 112]),
    RetiredEntry::packed(
"\
number
0800 731 0297
Department for Work and Pensions, Carer's Allowance
elsewhere





third-party\t2026-02\t\t",
    &[6, 20, 72, 82, 83, 84, 85, 86, 87, 109]),
    RetiredEntry::packed(
"\
number
0800 99 1234
Department for Work and Pensions, Pension Credit
elsewhere





third-party\t2026-02\t\t",
    &[6, 19, 68, 78, 79, 80, 81, 82, 83, 105]),
    RetiredEntry::packed(
"\
number
0800 731 0469
Department for Work and Pensions, Pension Service
elsewhere





government\t2026-03\t\thttps://github.com/hmrc/helpline-frontend/blob/HEAD/conf/messages
third-party\t2026-02\t\t",
    &[6, 20, 70, 80, 81, 82, 83, 84, 85, 193]),
    RetiredEntry::packed(
"\
number
0800 731 0160
Department for Work and Pensions, Winter Fuel Payment
elsewhere





third-party\t2026-02\t\t",
    &[6, 20, 74, 84, 85, 86, 87, 88, 89, 111]),
    RetiredEntry::packed(
"\
number
0800 151 2012
Department for Work and Pensions, Bereavement Service
elsewhere





third-party\t2026-02\t\t",
    &[6, 20, 74, 84, 85, 86, 87, 88, 89, 111]),
    RetiredEntry::packed(
"\
number
0800 085 7308
Department for Work and Pensions, Tell Us Once, after a death
elsewhere





third-party\t2026-02\t\t
third-party\t\t\t",
    &[6, 20, 82, 92, 93, 94, 95, 96, 97, 134]),
    RetiredEntry::packed(
"\
number
0800 121 7479
Department for Work and Pensions, Access to Work
elsewhere





third-party\t2026-02\t\t",
    &[6, 20, 69, 79, 80, 81, 82, 83, 84, 106]),
    RetiredEntry::packed(
"\
number
0800 171 2345
Department for Work and Pensions, Child Maintenance Service
elsewhere





third-party\t2026-02\t\t",
    &[6, 20, 80, 90, 91, 92, 93, 94, 95, 117]),
    RetiredEntry::packed(
"\
number
0800 141 2079
Department for Work and Pensions, National Insurance number
elsewhere





third-party\t2026-02\t\t",
    &[6, 20, 80, 90, 91, 92, 93, 94, 95, 117]),
    RetiredEntry::packed(
"\
number
0800 731 7898
Department for Work and Pensions, Pension Service
elsewhere





government\t2026-08\t\thttps://github.com/alphagov/smart-answers/blob/HEAD/app/flows/state_pension_age_flow/outcomes/has_reached_sp_age.erb",
    &[6, 20, 70, 80, 81, 82, 83, 84, 85, 222]),
    RetiredEntry::packed(
"\
number
0800 731 0193
Pension Tracing Service, finds lost pensions (whether it is still in use is not known)
elsewhere





third-party\t\t\t",
    &[6, 20, 107, 117, 118, 119, 120, 121, 122, 137]),
    RetiredEntry::packed(
"\
number
0300 330 7010
NHS Healthy Start, helpline
elsewhere





third-party\t2026-02\t\t",
    &[6, 20, 48, 58, 59, 60, 61, 62, 63, 85]),
    RetiredEntry::packed(
"\
number
0300 330 1343
NHS Business Services Authority, help with health costs
elsewhere





third-party\t2026-02\t\t",
    &[6, 20, 76, 86, 87, 88, 89, 90, 91, 113]),
    RetiredEntry::packed(
"\
number
0300 330 1341
NHS Business Services Authority, prescription and maternity certificates
elsewhere





third-party\t2026-02\t\t",
    &[6, 20, 93, 103, 104, 105, 106, 107, 108, 130]),
    RetiredEntry::packed(
"\
number
0300 330 1348
NHS Business Services Authority, dental services
elsewhere





third-party\t2026-02\t\t",
    &[6, 20, 69, 79, 80, 81, 82, 83, 84, 106]),
    RetiredEntry::packed(
"\
number
0300 123 1837
General Register Office, certificates of birth and death
elsewhere





third-party\t2026-02\t\t",
    &[6, 20, 77, 87, 88, 89, 90, 91, 92, 114]),
    RetiredEntry::packed(
"\
number
0300 123 7379
EU Settlement Resolution Centre (Home Office), settled status
elsewhere





third-party\t2026-02\t\t",
    &[6, 20, 82, 92, 93, 94, 95, 96, 97, 119]),
    RetiredEntry::packed(
"\
number
0300 790 6268
UK Visas and Immigration, visas and citizenship
elsewhere





third-party\t2026-02\t\t
third-party\t\t\t",
    &[6, 20, 68, 78, 79, 80, 81, 82, 83, 120]),
    RetiredEntry::packed(
"\
number
0300 123 2241
UK Visas and Immigration, contact centre
elsewhere





third-party\t2026-02\t\t",
    &[6, 20, 61, 71, 72, 73, 74, 75, 76, 98]),
    RetiredEntry::packed(
"\
number
0300 222 0000
HM Passport Office, passport advice line
elsewhere





third-party\t2026-02\t\t",
    &[6, 20, 61, 71, 72, 73, 74, 75, 76, 98]),
    RetiredEntry::packed(
"\
number
0300 100 0607
Student Finance England, student loans
elsewhere





third-party\t\t\t",
    &[6, 20, 59, 69, 70, 71, 72, 73, 74, 89]),
    RetiredEntry::packed(
"\
number
0300 100 0077
Student Finance NI, student loans (whether it is still in use is not known)
elsewhere





third-party\t\t\t",
    &[6, 20, 96, 106, 107, 108, 109, 110, 111, 126]),
    RetiredEntry::packed(
"\
number
0800 015 0600
National Apprenticeship Service, helpline
elsewhere





third-party\t\t\t",
    &[6, 20, 62, 72, 73, 74, 75, 76, 77, 92]),
    RetiredEntry::packed(
"\
number
0800 138 7777
MoneyHelper (Money and Pensions Service), money guidance
elsewhere





third-party\t2024-09\t\thttps://github.com/PrinceOT/Mymental",
    &[6, 20, 77, 87, 88, 89, 90, 91, 92, 150]),
    RetiredEntry::packed(
"\
number
0800 197 6026
Business Debtline, debt advice for small businesses (whether it is still in use is not known)
elsewhere





government\t2015-01\t\thttps://github.com/ministryofjustice/cla_backend/blob/HEAD/cla_backend/apps/knowledgebase/fixtures/kb_from_knowledgebase.json",
    &[6, 20, 114, 124, 125, 126, 127, 128, 129, 275]),
    RetiredEntry::packed(
"\
number
0808 802 2000
Turn2us, help to find benefits and grants
elsewhere





government\t2015-01\t\thttps://github.com/ministryofjustice/cla_backend/blob/HEAD/cla_backend/apps/knowledgebase/fixtures/kb_from_knowledgebase.json
third-party\t2026-09\t\t",
    &[6, 20, 62, 72, 73, 74, 75, 76, 77, 245]),
    RetiredEntry::packed(
"\
number
0345 120 3779
TaxAid, tax advice on low incomes
elsewhere





third-party\t\t\t",
    &[6, 20, 54, 64, 65, 66, 67, 68, 69, 84]),
    RetiredEntry::packed(
"\
number
0800 144 8848
Citizens Advice, Adviceline, England
elsewhere





operator\t2020-05\t\thttps://mail.cabwiltshire.org.uk/news1/58-we-ve-helped-more-than-2-000-people-since-the-coronavirus-lockdown-began
third-party\t\t\t
third-party\t2026-09\t\t",
    &[6, 20, 57, 67, 68, 69, 70, 71, 72, 242]),
    RetiredEntry::packed(
"\
number
0800 144 8444
Citizens Advice, Help to Claim Universal Credit (whether it is still in use is not known)
elsewhere





government\t2021\t\thttps://faringdontowncouncil.gov.uk/citizens-advice-can-guide-you-through-a-claim-for-benefits",
    &[6, 20, 110, 120, 121, 122, 123, 124, 125, 237]),
    RetiredEntry::packed(
"\
number
03444 111 444
Citizens Advice, Adviceline, older number
elsewhere





third-party\t2024-09\t\thttps://github.com/PrinceOT/Mymental",
    &[6, 20, 62, 72, 73, 74, 75, 76, 77, 135]),
    RetiredEntry::packed(
"\
number
08000 495 495
Shelter Cymru, housing helpline
elsewhere





third-party\t\t\t",
    &[6, 20, 52, 62, 63, 64, 65, 66, 67, 82]),
    RetiredEntry::packed(
"\
number
0300 500 0914
StreetLink, reports of people sleeping rough
elsewhere





third-party\t\t\t",
    &[6, 20, 65, 75, 76, 77, 78, 79, 80, 95]),
    RetiredEntry::packed(
"\
number
0808 802 0020
Advice NI, community helpline in 2020 (whether it is still in use is not known)
elsewhere





government\t2020-10\t\thttps://github.com/alphagov/govuk-coronavirus-find-support/blob/HEAD/config/locales/en.yml",
    &[6, 20, 100, 110, 111, 112, 113, 114, 115, 226]),
    RetiredEntry::packed(
"\
number
0808 808 7777
Carers UK, helpline for unpaid carers
elsewhere





third-party\t2026-02\t\t
third-party\t2026-04\t\thttps://github.com/Alkhadi/neurobreath-platform",
    &[6, 20, 58, 68, 69, 70, 71, 72, 73, 164]),
    RetiredEntry::packed(
"\
number
0808 808 3555
Contact, for families with disabled children, helpline for parents
elsewhere





government\t2015-01\t\thttps://github.com/ministryofjustice/cla_backend/blob/HEAD/cla_backend/apps/knowledgebase/fixtures/kb_from_knowledgebase.json
third-party\t2026-09\t\t
press\t2013\t\thttps://specialneedsjungle.wordpress.com/category/disability-financial-help/",
    &[6, 20, 87, 97, 98, 99, 100, 101, 102, 359]),
    RetiredEntry::packed(
"\
number
0800 018 4016
IPSEA, advice on special educational needs
elsewhere





government\t2015-01\t\thttps://github.com/ministryofjustice/cla_backend/blob/HEAD/cla_backend/apps/knowledgebase/fixtures/kb_from_knowledgebase.json
third-party\t2026-04\t\thttps://github.com/Alkhadi/neurobreath-platform",
    &[6, 20, 63, 73, 74, 75, 76, 77, 78, 293]),
    RetiredEntry::packed(
"\
number
0333 150 3456
Alzheimer's Society, dementia support line
elsewhere





third-party\t2026-09\t\t",
    &[6, 20, 63, 73, 74, 75, 76, 77, 78, 100]),
    RetiredEntry::packed(
"\
number
0800 090 2309
Marie Curie, support line on terminal illness
elsewhere





third-party\t\t\t",
    &[6, 20, 66, 76, 77, 78, 79, 80, 81, 96]),
    RetiredEntry::packed(
"\
number
0345 123 2399
Diabetes UK, helpline on diabetes
elsewhere





third-party\t\t\t",
    &[6, 20, 54, 64, 65, 66, 67, 68, 69, 84]),
    RetiredEntry::packed(
"\
number
0303 123 9999
RNIB, helpline on sight loss
elsewhere





third-party\t2026-09\t\t
third-party\t2026-04\t\thttps://github.com/Alkhadi/neurobreath-platform",
    &[6, 20, 49, 59, 60, 61, 62, 63, 64, 155]),
    RetiredEntry::packed(
"\
number
0808 808 0123
RNID, helpline on hearing loss
elsewhere





third-party\t2026-09\t\t",
    &[6, 20, 51, 61, 62, 63, 64, 65, 66, 88]),
    RetiredEntry::packed(
"\
number
0808 800 3333
Scope, helpline on disability
elsewhere





third-party\t2026-09\t\t
government\t2015-01\t\thttps://github.com/ministryofjustice/cla_backend/blob/HEAD/cla_backend/apps/knowledgebase/fixtures/kb_from_knowledgebase.json",
    &[6, 20, 50, 60, 61, 62, 63, 64, 65, 233]),
    RetiredEntry::packed(
"\
number
0808 800 0303
Parkinson's UK, helpline
elsewhere





third-party\t2026-09\t\t
press\t\t\thttps://www.yorkshirepost.co.uk/health/helpline-offers-support-parkinsons-disease-families-1917221
third-party\t\t\thttps://github.com/parkinsons-toolkit/app-content/blob/HEAD/pages-content/further-support/services-and-groups.md",
    &[6, 20, 45, 55, 56, 57, 58, 59, 60, 316]),
    RetiredEntry::packed(
"\
number
0303 3033 100
Stroke Association, helpline on stroke
elsewhere





third-party\t2026-09\t\t",
    &[6, 20, 59, 69, 70, 71, 72, 73, 74, 96]),
    RetiredEntry::packed(
"\
number
0808 800 2244
Headway, helpline on brain injury
elsewhere





third-party\t2026-09\t\t",
    &[6, 20, 54, 64, 65, 66, 67, 68, 69, 91]),
    RetiredEntry::packed(
"\
number
0808 802 6262
MND Association, helpline on motor neurone disease
elsewhere





third-party\t2026-09\t\t",
    &[6, 20, 71, 81, 82, 83, 84, 85, 86, 108]),
    RetiredEntry::packed(
"\
number
0808 800 4104
National Autistic Society, helpline on autism
elsewhere





third-party\t2026-09\t\t
third-party\t2026-04\t\thttps://github.com/Alkhadi/neurobreath-platform",
    &[6, 20, 66, 76, 77, 78, 79, 80, 81, 172]),
    RetiredEntry::packed(
"\
number
0300 330 9256
Sense, help for deafblind people
elsewhere





third-party\t2026-09\t\t",
    &[6, 20, 53, 63, 64, 65, 66, 67, 68, 90]),
    RetiredEntry::packed(
"\
number
0300 222 5800
Asthma + Lung UK, helpline on lungs
elsewhere





third-party\t2026-09\t\t",
    &[6, 20, 56, 66, 67, 68, 69, 70, 71, 93]),
    RetiredEntry::packed(
"\
number
0800 5200 520
Versus Arthritis, helpline on arthritis
elsewhere





third-party\t2026-09\t\t",
    &[6, 20, 60, 70, 71, 72, 73, 74, 75, 97]),
    RetiredEntry::packed(
"\
number
0330 995 0400
Disability Rights UK, enquiries
elsewhere





third-party\t2026-09\t\t",
    &[6, 20, 52, 62, 63, 64, 65, 66, 67, 89]),
    RetiredEntry::packed(
"\
number
0800 389 7979
Blind Veterans UK, help for veterans losing sight
elsewhere





third-party\t2026-09\t\t",
    &[6, 20, 70, 80, 81, 82, 83, 84, 85, 107]),
    RetiredEntry::packed(
"\
number
0300 373 1000
Cystic Fibrosis Trust, helpline
elsewhere





third-party\t\t\t",
    &[6, 20, 52, 62, 63, 64, 65, 66, 67, 82]),
    RetiredEntry::packed(
"\
number
0800 652 6352
Muscular Dystrophy UK, helpline
elsewhere





operator\t\t\thttps://admin-prod.musculardystrophyuk.org/get-support/everyday-living/holidays",
    &[6, 20, 52, 62, 63, 64, 65, 66, 67, 158]),
    RetiredEntry::packed(
"\
number
0808 800 2200
Epilepsy Scotland, helpline on epilepsy (whether it is still in use is not known)
elsewhere





operator\t2011-07\t\thttp://www.epilepsyscotland.org.uk/index.php?act=viewNews&docId=28&type=press",
    &[6, 20, 102, 112, 113, 114, 115, 116, 117, 213]),
    RetiredEntry::packed(
"\
number
0808 2080 888
Blood Cancer UK, support line (whether it is still in use is not known)
elsewhere





operator\t2019-02\t\thttps://docslib.org/doc/2775946/acute-lymphoblastic-leukaemia",
    &[6, 20, 92, 102, 103, 104, 105, 106, 107, 187]),
    RetiredEntry::packed(
"\
number
0333 405 4567
British Dyslexia Association, helpline
elsewhere





third-party\t2026-04\t\thttps://github.com/Alkhadi/neurobreath-platform",
    &[6, 20, 59, 69, 70, 71, 72, 73, 74, 143]),
    RetiredEntry::packed(
"\
number
03444 775 774
Anxiety UK, infoline
elsewhere





third-party\t2026-04\t\thttps://github.com/Alkhadi/neurobreath-platform",
    &[6, 20, 41, 51, 52, 53, 54, 55, 56, 125]),
    RetiredEntry::packed(
"\
number
0344 800 0550
SAMH, mental health information in Scotland
elsewhere





third-party\t2025-11\t\thttps://github.com/dxw/playbook/blob/HEAD/src/staff-handbook/supporting-wellbeing/where-to-get-external-support.md",
    &[6, 20, 64, 74, 75, 76, 77, 78, 79, 215]),
    RetiredEntry::packed(
"\
number
0300 466 6463
Mind, legal line (whether it is still in use is not known)
elsewhere





government\t2015-01\t\thttps://github.com/ministryofjustice/cla_backend/blob/HEAD/cla_backend/apps/knowledgebase/fixtures/kb_from_knowledgebase.json",
    &[6, 20, 79, 89, 90, 91, 92, 93, 94, 240]),
    RetiredEntry::packed(
"\
number
0300 102 1234
Mind, support line
elsewhere





third-party\t2026-04\t\thttps://github.com/Alkhadi/neurobreath-platform",
    &[6, 20, 39, 49, 50, 51, 52, 53, 54, 123]),
    RetiredEntry::packed(
"\
number
0300 123 23 23
NHS Blood and Transplant, giving blood, organ donor register (whether it is still in use is not known)
elsewhere





third-party\t\t\t",
    &[6, 21, 124, 134, 135, 136, 137, 138, 139, 154]),
    RetiredEntry::packed(
"\
number
0300 100 0212
National Breastfeeding Helpline, help with breastfeeding
elsewhere





third-party\t\t\t",
    &[6, 20, 77, 87, 88, 89, 90, 91, 92, 107]),
    RetiredEntry::packed(
"\
number
0345 120 2918
La Leche League GB, help with breastfeeding
elsewhere





third-party\t\t\t",
    &[6, 20, 64, 74, 75, 76, 77, 78, 79, 94]),
    RetiredEntry::packed(
"\
number
0345 123 2304
The Compassionate Friends, for parents after a child dies
elsewhere





third-party\t\t\t",
    &[6, 20, 78, 88, 89, 90, 91, 92, 93, 108]),
    RetiredEntry::packed(
"\
number
0808 164 3332
Sands, pregnancy and baby loss
elsewhere





third-party\t\t\t",
    &[6, 20, 51, 61, 62, 63, 64, 65, 66, 81]),
    RetiredEntry::packed(
"\
number
0800 0147 800
Tommy's, midwives on pregnancy
elsewhere





third-party\t\t\t",
    &[6, 20, 51, 61, 62, 63, 64, 65, 66, 81]),
    RetiredEntry::packed(
"\
number
0808 1961 776
PANDAS, mental health around birth
elsewhere





third-party\t\t\t",
    &[6, 20, 55, 65, 66, 67, 68, 69, 70, 85]),
    RetiredEntry::packed(
"\
number
0303 003 6464
Miscarriage Association, helpline
elsewhere





third-party\t\t\t",
    &[6, 20, 54, 64, 65, 66, 67, 68, 69, 84]),
    RetiredEntry::packed(
"\
number
01924 200 799
Miscarriage Association, helpline, older number (whether it is still in use is not known)
elsewhere





third-party\t\t\t",
    &[6, 20, 110, 120, 121, 122, 123, 124, 125, 140]),
    RetiredEntry::packed(
"\
number
020 7713 7486
Antenatal Results and Choices, helpline
elsewhere





third-party\t\t\t",
    &[6, 20, 60, 70, 71, 72, 73, 74, 75, 90]),
    RetiredEntry::packed(
"\
number
0800 138 0509
Twins Trust, Twinline
elsewhere





third-party\t\t\t",
    &[6, 20, 42, 52, 53, 54, 55, 56, 57, 72]),
    RetiredEntry::packed(
"\
number
08088 020 021
Winston's Wish, helpline for bereaved children
elsewhere





third-party\t\t\t",
    &[6, 20, 67, 77, 78, 79, 80, 81, 82, 97]),
    RetiredEntry::packed(
"\
number
0808 802 0111
Grief Encounter, helpline for bereaved children
elsewhere





third-party\t\t\t",
    &[6, 20, 68, 78, 79, 80, 81, 82, 83, 98]),
    RetiredEntry::packed(
"\
number
0808 800 6019
Child Death Helpline (Alder Hey), after the death of a child
elsewhere





operator\t2023\t\thttps://alderhey.nhs.uk/?p=108223",
    &[6, 20, 81, 91, 92, 93, 94, 95, 96, 145]),
    RetiredEntry::packed(
"\
number
0808 802 0925
Gingerbread, helpline for single parents
elsewhere





government\t2015-01\t\thttps://github.com/ministryofjustice/cla_backend/blob/HEAD/cla_backend/apps/knowledgebase/fixtures/kb_from_knowledgebase.json
third-party\t\t\t",
    &[6, 20, 61, 71, 72, 73, 74, 75, 76, 237]),
    RetiredEntry::packed(
"\
number
0808 801 0366
Family Rights Group, advice when social workers are involved (whether it is still in use is not known)
elsewhere





government\t2015-01\t\thttps://github.com/ministryofjustice/cla_backend/blob/HEAD/cla_backend/apps/knowledgebase/fixtures/kb_from_knowledgebase.json",
    &[6, 20, 123, 133, 134, 135, 136, 137, 138, 284]),
    RetiredEntry::packed(
"\
number
0300 0300 363
Families Need Fathers, helpline (whether it is still in use is not known)
elsewhere





government\t2015-01\t\thttps://github.com/ministryofjustice/cla_backend/blob/HEAD/cla_backend/apps/knowledgebase/fixtures/kb_from_knowledgebase.json",
    &[6, 20, 94, 104, 105, 106, 107, 108, 109, 255]),
    RetiredEntry::packed(
"\
number
0300 003 0396
Relate, relationship counselling
elsewhere





third-party\t2024-09\t\thttps://github.com/PrinceOT/Mymental",
    &[6, 20, 53, 63, 64, 65, 66, 67, 68, 126]),
    RetiredEntry::packed(
"\
number
0300 012 0312
Working Families, rights of working parents
elsewhere





third-party\t2026-04\t\thttps://github.com/Alkhadi/neurobreath-platform",
    &[6, 20, 64, 74, 75, 76, 77, 78, 79, 148]),
    RetiredEntry::packed(
"\
number
0151 237 2661
ADHD Foundation, information and support
elsewhere





third-party\t2026-04\t\thttps://github.com/Alkhadi/neurobreath-platform",
    &[6, 20, 61, 71, 72, 73, 74, 75, 76, 145]),
    RetiredEntry::packed(
"\
number
0808 8010 503
Migrant Help, asylum helpline
elsewhere





third-party\t\t\t",
    &[6, 20, 50, 60, 61, 62, 63, 64, 65, 80]),
    RetiredEntry::packed(
"\
number
0808 196 7272
Refugee Council, infoline
elsewhere





third-party\t\t\t",
    &[6, 20, 46, 56, 57, 58, 59, 60, 61, 76]),
    RetiredEntry::packed(
"\
number
020 7456 9750
Bail for Immigration Detainees, advice to people in detention
elsewhere





third-party\t\t\t",
    &[6, 20, 82, 92, 93, 94, 95, 96, 97, 112]),
    RetiredEntry::packed(
"\
number
0800 7318 147
BAWSO, black and minority ethnic victims of abuse (whether it is still in use is not known)
elsewhere





third-party\t\t\t",
    &[6, 20, 112, 122, 123, 124, 125, 126, 127, 142]),
    RetiredEntry::packed(
"\
number
0208 571 9595
Southall Black Sisters, women facing abuse (whether it is still in use is not known)
elsewhere





government\t2020-10\t\thttps://github.com/alphagov/govuk-coronavirus-find-support/blob/HEAD/config/locales/en.yml",
    &[6, 20, 105, 115, 116, 117, 118, 119, 120, 231]),
    RetiredEntry::packed(
"\
number
0808 808 2003
Prisoners' Families Helpline (Pact), families of prisoners
elsewhere





third-party\t\t\t",
    &[6, 20, 79, 89, 90, 91, 92, 93, 94, 109]),
    RetiredEntry::packed(
"\
number
0300 123 1999
Nacro, advice on criminal records
elsewhere





third-party\t\t\t",
    &[6, 20, 54, 64, 65, 66, 67, 68, 69, 84]),
    RetiredEntry::packed(
"\
number
0800 917 7299
Project Nova (RFEA), veterans in the justice system
elsewhere





third-party\t\t\t",
    &[6, 20, 72, 82, 83, 84, 85, 86, 87, 102]),
    RetiredEntry::packed(
"\
number
0300 123 3045
Clean Sheet, jobs for people with convictions (whether it is still in use is not known)
elsewhere





third-party\t\t\t",
    &[6, 20, 108, 118, 119, 120, 121, 122, 123, 138]),
    RetiredEntry::packed(
"\
number
0800 138 1619
Combat Stress, helpline for veterans
elsewhere





press\t2021-08\t\thttps://intelliphants.com/?p=28670
third-party\t\t\t",
    &[6, 20, 57, 67, 68, 69, 70, 71, 72, 137]),
    RetiredEntry::packed(
"\
number
0808 802 1212
Veterans' Gateway, first contact for veterans
elsewhere





press\t2021\t\thttps://richardfuller.co.uk/node/1035
third-party\t\t\t",
    &[6, 20, 66, 76, 77, 78, 79, 80, 81, 146]),
    RetiredEntry::packed(
"\
number
0800 260 6780
SSAFA, Forcesline
elsewhere





third-party\t\t\t",
    &[6, 20, 38, 48, 49, 50, 51, 52, 53, 68]),
    RetiredEntry::packed(
"\
number
0800 260 6767
SSAFA, Forcesline, in older lists
elsewhere





third-party\t\t\t",
    &[6, 20, 54, 64, 65, 66, 67, 68, 69, 84]),
    RetiredEntry::packed(
"\
number
0800 731 4880
SSAFA, Forcesline, in older lists
elsewhere





third-party\t\t\t",
    &[6, 20, 54, 64, 65, 66, 67, 68, 69, 84]),
    RetiredEntry::packed(
"\
number
0808 802 8080
Royal British Legion, help for the forces community
elsewhere





third-party\t\t\t",
    &[6, 20, 72, 82, 83, 84, 85, 86, 87, 102]),
    RetiredEntry::packed(
"\
number
0300 323 0137
NHS Op Courage, mental health of veterans
elsewhere





third-party\t\t\t",
    &[6, 20, 62, 72, 73, 74, 75, 76, 77, 92]),
    RetiredEntry::packed(
"\
number
0800 9177 650
Alcoholics Anonymous, helpline
elsewhere





third-party\t\t\t",
    &[6, 20, 51, 61, 62, 63, 64, 65, 66, 81]),
    RetiredEntry::packed(
"\
number
0300 999 1212
Narcotics Anonymous, helpline
elsewhere





third-party\t\t\t
third-party\t2024-09\t\thttps://github.com/PrinceOT/Mymental",
    &[6, 20, 50, 60, 61, 62, 63, 64, 65, 138]),
    RetiredEntry::packed(
"\
number
0800 188 4444
RABI, farming charity
elsewhere





press\t2023-01\t\thttps://www.shropshirestar.com/news/farming/2023/01/10/shropshire-farming-talk-rabi-is-here-to-offer-the-support-you-need/",
    &[6, 20, 42, 52, 53, 54, 55, 56, 57, 195]),
    RetiredEntry::packed(
"\
number
0300 123 2825
Shropshire Rural Support, farming and rural helpline (whether it is still in use is not known)
elsewhere





press\t2022-11\t\thttps://shropshirestar.com/news/farming/2022/11/01/number-of-calls-to-farming-charity-continues-to-rise",
    &[6, 20, 115, 125, 126, 127, 128, 129, 130, 249]),
    RetiredEntry::packed(
"\
number
0300 323 0400
YANA, farming and rural helpline
elsewhere





third-party\t\t\t",
    &[6, 20, 53, 63, 64, 65, 66, 67, 68, 83]),
    RetiredEntry::packed(
"\
number
0300 123 1122
Acas, early conciliation
elsewhere





press\t\t\thttps://advicenow.org.uk/guides/you-can-start-case-employment-tribunal",
    &[6, 20, 45, 55, 56, 57, 58, 59, 60, 139]),
    RetiredEntry::packed(
"\
number
0330 123 1245
British Medical Association, wellbeing support for doctors
elsewhere





third-party\t2026-04\t\thttps://github.com/Alkhadi/neurobreath-platform",
    &[6, 20, 79, 89, 90, 91, 92, 93, 94, 163]),
    RetiredEntry::packed(
"\
number
0345 772 6100
Royal College of Nursing, advice to members
elsewhere





third-party\t2026-04\t\thttps://github.com/Alkhadi/neurobreath-platform",
    &[6, 20, 64, 74, 75, 76, 77, 78, 79, 148]),
    RetiredEntry::packed(
"\
number
0800 111 999
National Gas Emergency Service, smell of gas
elsewhere





third-party\t\t\t",
    &[6, 19, 64, 74, 75, 76, 77, 78, 79, 94]),
    RetiredEntry::packed(
"\
number
105
Electricity network operators, power cuts
elsewhere





third-party\t\t\t",
    &[6, 10, 52, 62, 63, 64, 65, 66, 67, 82]),
    RetiredEntry::packed(
"\
number
0300 1234 999
RSPCA, cruelty line
elsewhere





third-party\t\t\t",
    &[6, 20, 40, 50, 51, 52, 53, 54, 55, 70]),
    RetiredEntry::packed(
"\
number
03000 999 999
Scottish SPCA, animal helpline
elsewhere





third-party\t\t\t",
    &[6, 20, 51, 61, 62, 63, 64, 65, 66, 81]),
    RetiredEntry::packed(
"\
number
0800 731 2502
PDSA, vets for owners on low incomes
elsewhere





third-party\t\t\t",
    &[6, 20, 57, 67, 68, 69, 70, 71, 72, 87]),
    RetiredEntry::packed(
"\
number
01202 509000
Animal PoisonLine, poisoned pets
elsewhere





third-party\t\t\t",
    &[6, 19, 52, 62, 63, 64, 65, 66, 67, 82]),
    RetiredEntry::packed(
"\
number
0800 689 5652
National Suicide Prevention Helpline UK (SPUK), listening line (whether it is still in use is not known)
elsewhere





third-party\t2026-08\t\thttps://github.com/TripSit/TripBot/blob/HEAD/assets/data/suicide_hotlines.json
third-party\t2023-12\t\thttps://github.com/nepthius/ResilientRhino",
    &[6, 20, 125, 135, 136, 137, 138, 139, 140, 304]),
    RetiredEntry::packed(
"\
number
020 7340 7264
Department for Education, counter-extremism helpline for schools (whether it is still in use is not known)
elsewhere





government\t2015\t\thttps://docsbay.net/doc/805416/letter-to-dcs-s-extract-safeguarding-pupils-from-extremism-and-radicalisation
press\t\t\thttps://fenstanton-hilton.eschools.co.uk/web/prevent/642127
press\t\t\thttps://woodlands.derby.sch.uk/radicalisationprevent
government\t2016-02\t\thttps://parallelparliament.co.uk/question/24479/schools-counter-terrorism",
    &[6, 20, 127, 137, 138, 139, 140, 141, 142, 491]),
    RetiredEntry::packed(
"\
number
0800 136 663
NSPCC for the Department for Education, Report Abuse in Education (whether it is still in use is not known)
elsewhere





government\t2021\t\thttps://www.knowsleyscp.org.uk/national-review-launched-into-sexual-abuse-in-education/
government\t2021\t\thttps://www.surreycc.gov.uk/people-and-community/families/support-and-advice/keeping-your-family-safe/recognising-and-preventing-child-abuse
operator\t2022-01\t\thttps://racetothemoon.nspcc.org.uk/about-us/news-opinion/2021/report-abuse-education-helpline-extends",
    &[6, 19, 127, 137, 138, 139, 140, 141, 142, 525]),
    RetiredEntry::packed(
"\
number
0800 023 2642
NSPCC with the Football Association, abuse in football (whether it is still in use is not known)
elsewhere





operator\t2016-12\t\thttps://www.nspcc.org.uk/what-we-do/news-opinion/new-helpline-football-sexual-abuse/
operator\t2016-11\t\thttps://www.thefa.com/news/2016/nov/23/nspcc-and-fa-launch-helpline-231116
press\t\t\thttps://victimsupport.org.uk/childhood-sexual-abuse-football",
    &[6, 20, 117, 127, 128, 129, 130, 131, 132, 397]),
    RetiredEntry::packed(
"\
number
0808 800 5005
National Male Survivor Helpline, helpline for men, sometimes printed under the name of SurvivorsUK (whether it is still in use is not known)
elsewhere





third-party\t\t\t",
    &[6, 20, 161, 171, 172, 173, 174, 175, 176, 191]),
];

static NUMBERS: [Number; 141] = [
    Number::packed("01162556234", "reunite", true),
    Number::packed("01313138777", "mental-welfare-commission-scotland", true),
    Number::packed("01372847161", "stop-it-now", true),
    Number::packed("01412128553", "migrant-help-trafficking-scotland", true),
    Number::packed("01412767724", "tara", true),
    Number::packed("01418847900", "migrant-help-trafficking-scotland", true),
    Number::packed("02031172520", "protect-advice-line", true),
    Number::packed("02038664107", "paladin", true),
    Number::packed("02038798560", "nspcc-helpline", true),
    Number::packed("02070080151", "forced-marriage-unit", true),
    Number::packed("02070085000", "fcdo-consular-emergency", true),
    Number::packed("02072516577", "rights-of-women", true),
    Number::packed("02871314090", "ni-gateway", true),
    Number::packed("02871611366", "adult-protection-gateways-ni", true),
    Number::packed("02890245640", "housing-rights-ni", true),
    Number::packed("02890507000", "ni-gateway", true),
    Number::packed("02890662385", "trafficking-support-ni", true),
    Number::packed("02892448449", "trafficking-support-ni", true),
    Number::packed("02895041744", "belfast-adult-protection-gateway adult-protection-gateways-ni", true),
    Number::packed("02895049999", "ni-emergency-social-work", true),
    Number::packed("03000616161", "cqc", true),
    Number::packed("03001000300", "ni-gateway", true),
    Number::packed("03001115065", "sobs", true),
    Number::packed("03001231110", "drinkline", true),
    Number::packed("03001231231", "ofsted", true),
    Number::packed("03001232040", "report-fraud", true),
    Number::packed("03001232101", "ministry-of-defence-police", false),
    Number::packed("03001233311", "stop-loan-sharks-wales", true),
    Number::packed("03001233393", "mind-infoline", true),
    Number::packed("03001234333", "ni-gateway", true),
    Number::packed("03001234666", "ofsted", true),
    Number::packed("03001236600", "frank", true),
    Number::packed("03003031056", "safe-spaces", true),
    Number::packed("03003031982", "wales-hate-support-centre", true),
    Number::packed("03003047000", "saneline", true),
    Number::packed("03003230169", "national-bullying-helpline", true),
    Number::packed("03005552222", "stop-loan-sharks-england", true),
    Number::packed("03030031111", "thirtyone-eight", true),
    Number::packed("03443814772", "posh", true),
    Number::packed("03448920900", "housing-executive-ni", true),
    Number::packed("03448920908", "housing-executive-ni", true),
    Number::packed("03456000459", "revenge-porn-helpline", true),
    Number::packed("03456009527", "care-inspectorate-scotland", true),
    Number::packed("07401288595", "scotland-domestic-abuse-forced-marriage-helpline", true),
    Number::packed("07860052906", "hourglass", true),
    Number::packed("07860077333", "live-fear-free", true),
    Number::packed("07870981785", "care-inspectorate-scotland", true),
    Number::packed("08000086811", "al-anon-uk", true),
    Number::packed("08000113200", "adult-protection-scotland", true),
    Number::packed("08000113764", "act-early prevent-referral", true),
    Number::packed("08000119100", "switchboard-lgbt", true),
    Number::packed("08000121700", "modern-slavery-helpline nrm-first-responders", true),
    Number::packed("08000271234", "scotland-domestic-abuse-forced-marriage-helpline", true),
    Number::packed("08000280285", "nspcc-whistleblowing", true),
    Number::packed("08000282233", "children-first-support-line", true),
    Number::packed("08000283550", "nspcc-fgm-helpline", true),
    Number::packed("08000323263", "cst", true),
    Number::packed("08000684141", "papyrus-hopeline247", true),
    Number::packed("08000724725", "speak-up", true),
    Number::packed("08000740878", "scottish-illegal-money-lending-unit", true),
    Number::packed("08001070726", "savera-uk", true),
    Number::packed("08001111", "childline", true),
    Number::packed("08001244222", "age-scotland", true),
    Number::packed("0800132737", "call-wales", true),
    Number::packed("08001381111", "stepchange", true),
    Number::packed("08001488888", "sarcs-scotland", true),
    Number::packed("08001601985", "victim-support-scotland", true),
    Number::packed("08003583456", "nacoa", true),
    Number::packed("08003894424", "the-rowan", true),
    Number::packed("08003896809", "mental-welfare-commission-scotland", true),
    Number::packed("0800405040", "british-transport-police", false),
    Number::packed("08004708090", "silver-line", true),
    Number::packed("08005280731", "help-at-hand", true),
    Number::packed("0800555111", "crimestoppers fearless", true),
    Number::packed("0800585858", "calm", true),
    Number::packed("08005999247", "karma-nirvana", true),
    Number::packed("08006781602", "age-uk-advice-line", true),
    Number::packed("08007314314", "drinkline", true),
    Number::packed("08007837745", "ni-gateway", true),
    Number::packed("0800789321", "anti-terrorist-hotline", true),
    Number::packed("08008083733", "salvation-army-slavery", true),
    Number::packed("0800838587", "breathing-space", true),
    Number::packed("08009995428", "galop", true),
    Number::packed("08009995786", "muslim-womens-network-helpline", true),
    Number::packed("08080101011", "sfad", true),
    Number::packed("08081000900", "stop-it-now lff-family-and-friends", true),
    Number::packed("08081151505", "sos-silence-of-suicide", true),
    Number::packed("08081640123", "samaritans", true),
    Number::packed("08081646000", "advice-direct-scotland", true),
    Number::packed("08081689111", "victim-support", true),
    Number::packed("08081723524", "british-muslim-trust", true),
    Number::packed("08081968845", "financial-support-line-domestic-abuse", true),
    Number::packed("08082000247", "national-domestic-abuse-helpline", true),
    Number::packed("08082231133", "citizens-advice-consumer", true),
    Number::packed("08082231144", "citizens-advice-consumer", true),
    Number::packed("08085002222", "rape-crisis-england-wales", true),
    Number::packed("08088000661", "centrepoint", true),
    Number::packed("08088002222", "family-lives", true),
    Number::packed("08088004444", "shelter-england", true),
    Number::packed("08088005000", "nspcc-helpline", true),
    Number::packed("08088010302", "rape-crisis-scotland", true),
    Number::packed("08088010327", "mens-advice-line", true),
    Number::packed("08088010331", "napac", true),
    Number::packed("08088010400", "mermaids", true),
    Number::packed("08088010432", "beat", true),
    Number::packed("08088010433", "beat", true),
    Number::packed("08088010434", "beat", true),
    Number::packed("08088010500", "jewish-womens-aid", true),
    Number::packed("08088010525", "rethink-advice-line", true),
    Number::packed("08088010677", "beat", true),
    Number::packed("08088010800", "live-fear-free", true),
    Number::packed("08088010818", "survivors-trust", true),
    Number::packed("08088020133", "national-gambling-helpline", true),
    Number::packed("08088020300", "national-stalking-helpline", true),
    Number::packed("08088021414", "ni-domestic-sexual-abuse-helpline", true),
    Number::packed("08088023456", "meic", true),
    Number::packed("08088024040", "respect-phoneline", true),
    Number::packed("08088025544", "youngminds-parents", true),
    Number::packed("08088081111", "mencap-helpline", true),
    Number::packed("08088081677", "cruse", true),
    Number::packed("08088082234", "dan-247", true),
    Number::packed("08088088000", "lifeline-ni", true),
    Number::packed("08088088141", "hourglass", true),
    Number::packed("101", "police-101 avon-and-somerset-police bedfordshire-police cambridgeshire-constabulary cheshire-constabulary city-of-london-police cleveland-police cumbria-constabulary derbyshire-constabulary devon-and-cornwall-police dorset-police durham-constabulary dyfed-powys-police essex-police gloucestershire-constabulary greater-manchester-police gwent-police hampshire-and-isle-of-wight-constabulary hertfordshire-constabulary humberside-police kent-police lancashire-constabulary leicestershire-police lincolnshire-police merseyside-police metropolitan-police-service norfolk-constabulary north-wales-police north-yorkshire-police northamptonshire-police northumbria-police nottinghamshire-police police-scotland psni scotland-child-concern south-wales-police south-yorkshire-police staffordshire-police suffolk-constabulary surrey-police sussex-police thames-valley-police warwickshire-police west-mercia-police west-midlands-police west-yorkshire-police wiltshire-police", false),
    Number::packed("111", "nhs-111-mental-health-england nhs-111-england nhs-111-wales-press-2 nhs-24-mental-health-hub", true),
    Number::packed("112", "emergency-999", false),
    Number::packed("116000", "missing-people safecall", true),
    Number::packed("116123", "samaritans", true),
    Number::packed("159", "159-stop-scams", true),
    Number::packed("18000", "emergency-999", false),
    Number::packed("1800103448920908", "housing-executive-ni", true),
    Number::packed("1800108088088000", "lifeline-ni", true),
    Number::packed("18001101", "police-101 act-early avon-and-somerset-police bedfordshire-police cambridgeshire-constabulary cheshire-constabulary city-of-london-police cleveland-police cumbria-constabulary derbyshire-constabulary devon-and-cornwall-police dorset-police durham-constabulary dyfed-powys-police essex-police gloucestershire-constabulary greater-manchester-police gwent-police hampshire-and-isle-of-wight-constabulary hertfordshire-constabulary humberside-police kent-police lancashire-constabulary leicestershire-police lincolnshire-police merseyside-police metropolitan-police-service norfolk-constabulary north-wales-police north-yorkshire-police northamptonshire-police northumbria-police nottinghamshire-police police-scotland south-wales-police south-yorkshire-police staffordshire-police suffolk-constabulary surrey-police sussex-police thames-valley-police warwickshire-police west-mercia-police west-midlands-police west-yorkshire-police wiltshire-police", false),
    Number::packed("18001111", "nhs-24-mental-health-hub", true),
    Number::packed("61016", "british-transport-police", false),
    Number::packed("81066", "call-wales dan-247", true),
    Number::packed("82111", "frank", true),
    Number::packed("84001", "meic", true),
    Number::packed("85258", "shout", true),
    Number::packed("88247", "papyrus-hopeline247", true),
    Number::packed("999", "emergency-999 hospital-emergency-department", false),
];

static FORWARDS: [u64; 125] = [
    0x1227366734500000,
    0x1242424988800000,
    0x1248395827200000,
    0x1252323966400000,
    0x1252387883500000,
    0x12529958a1100000,
    0x1314228363100000,
    0x1314977521800000,
    0x131498a967100000,
    0x1318119126200000,
    0x1318119611100000,
    0x1318362768800000,
    0x139824251a100000,
    0x1398272247700000,
    0x139a135675100000,
    0x139a161811100000,
    0x139a177349600000,
    0x139a355955a00000,
    0x139a615285500000,
    0x139a615aaaa00000,
    0x1411172727200000,
    0x1411211141100000,
    0x1411222617600000,
    0x1411234222100000,
    0x1411234234200000,
    0x1411234315100000,
    0x1411234321200000,
    0x1411234442200000,
    0x141123444a400000,
    0x1411234544400000,
    0x1411234577700000,
    0x1411234771100000,
    0x1411414216700000,
    0x14114142a9300000,
    0x1411415811100000,
    0x1411434127a00000,
    0x1411666333300000,
    0x1414114222200000,
    0x1455492588300000,
    0x14559a31a1100000,
    0x14559a31a1900000,
    0x1456711156a00000,
    0x1456711a63800000,
    0x185123996a600000,
    0x18971163a1700000,
    0x1897118844400000,
    0x18981a9289600000,
    0x1911119792200000,
    0x1911122431100000,
    0x1911122487500000,
    0x1911122a21100000,
    0x1911123281100000,
    0x1911138234500000,
    0x1911139139600000,
    0x1911139334400000,
    0x1911139466100000,
    0x1911143437400000,
    0x1911179525200000,
    0x1911183583600000,
    0x1911185198900000,
    0x1911218183700000,
    0x1911222200000000,
    0x1911235533300000,
    0x1911243848000000,
    0x1911249222200000,
    0x1911259999900000,
    0x19112712a9600000,
    0x1911469456700000,
    0x191149a553500000,
    0x191149a791a00000,
    0x1911516151000000,
    0x191158191a100000,
    0x1911639184200000,
    0x1911666222000000,
    0x1911696969000000,
    0x19116aaa35800000,
    0x1911789271300000,
    0x1911842542500000,
    0x1911894885600000,
    0x191189a432000000,
    0x1911919484400000,
    0x1911949698000000,
    0x1911aaa653900000,
    0x1911aaa689700000,
    0x1919121212200000,
    0x19192111a1100000,
    0x1919226261600000,
    0x1919275123400000,
    0x1919275711100000,
    0x1919279a22200000,
    0x1919283463500000,
    0x19192a7995600000,
    0x1919311135800000,
    0x1919334224400000,
    0x1919334225500000,
    0x1919611333300000,
    0x1919911177200000,
    0x1919911333300000,
    0x1919911555500000,
    0x1919911611100000,
    0x1919912141300000,
    0x1919912143800000,
    0x1919912144200000,
    0x1919912151100000,
    0x1919912154300000,
    0x1919912154400000,
    0x1919912154500000,
    0x1919912161100000,
    0x1919912163600000,
    0x1919912178800000,
    0x1919912191100000,
    0x1919912192900000,
    0x1919913124400000,
    0x1919913141100000,
    0x1919913252500000,
    0x1919913456700000,
    0x1919913515100000,
    0x1919913665500000,
    0x1919919222200000,
    0x1919919278800000,
    0x1919919334500000,
    0x1919919911100000,
    0x1919919925200000,
    0x2911221200000000,
    0x2911222200000000,
];

static BACKWARDS: [u64; 125] = [
    0x1116119919100000,
    0x1116911813100000,
    0x1117572919100000,
    0x1118161a93100000,
    0x1118514114100000,
    0x1119919919100000,
    0x112a221119100000,
    0x1134221119100000,
    0x1141112114100000,
    0x1141319919100000,
    0x1151219919100000,
    0x1161219919100000,
    0x1177432114100000,
    0x1182321119100000,
    0x1191219919100000,
    0x11a1112919100000,
    0x11a13a9554100000,
    0x11a8599252100000,
    0x1222432114100000,
    0x1363822413100000,
    0x1513432114100000,
    0x1515319919100000,
    0x1516151191000000,
    0x1576531a93100000,
    0x1664931119100000,
    0x1769a89413100000,
    0x1a15242893100000,
    0x1a19185119100000,
    0x2122119200000000,
    0x2123432114100000,
    0x2212121919100000,
    0x2222119100000000,
    0x2222119200000000,
    0x2222411414100000,
    0x2222919919100000,
    0x2222942119100000,
    0x2226661191000000,
    0x222a972919100000,
    0x2244432114100000,
    0x2297911119100000,
    0x234a981191000000,
    0x2432432114100000,
    0x2441219919100000,
    0x2481936119100000,
    0x2525971119100000,
    0x2529919919100000,
    0x2621911813100000,
    0x2727271114100000,
    0x2728593842100000,
    0x2771119919100000,
    0x3141219919100000,
    0x3172987119100000,
    0x3333116919100000,
    0x3333119919100000,
    0x3333666114100000,
    0x3335532119100000,
    0x3451219919100000,
    0x3885294554100000,
    0x39a2414114100000,
    0x4321572919100000,
    0x4421319919100000,
    0x4422433919100000,
    0x4433931119100000,
    0x4445432114100000,
    0x4448811798100000,
    0x4451219919100000,
    0x4484919119100000,
    0x4669323252100000,
    0x4734341119100000,
    0x4a44432114100000,
    0x5245248119100000,
    0x5252319919100000,
    0x5355a94119100000,
    0x5364382919100000,
    0x5388783252100000,
    0x5432831119100000,
    0x5433919919100000,
    0x5437663722100000,
    0x5451219919100000,
    0x5522433919100000,
    0x5555119919100000,
    0x5566319919100000,
    0x5582516a93100000,
    0x5784221119100000,
    0x6162622919100000,
    0x6361219919100000,
    0x6385381119100000,
    0x6588498119100000,
    0x65997a2919100000,
    0x6716222114100000,
    0x6931931119100000,
    0x6943771a93100000,
    0x69829a1898100000,
    0x69a2172119100000,
    0x6a69932158100000,
    0x71a3611798100000,
    0x7381812119100000,
    0x7612414114100000,
    0x7654319919100000,
    0x7654964119100000,
    0x7742272893100000,
    0x7775432114100000,
    0x7986aaa119100000,
    0x8125779413100000,
    0x8341219919100000,
    0x836a117654100000,
    0x8483421191000000,
    0x8531113919100000,
    0x853aaa6119100000,
    0x8867263813100000,
    0x8871219919100000,
    0x8872919919100000,
    0x8889424242100000,
    0x8969491191000000,
    0x91a13a9554100000,
    0x9291219919100000,
    0x9356aaa119100000,
    0x9696961191000000,
    0x9891581119100000,
    0x9999952119100000,
    0xa197a94119100000,
    0xa559553a93100000,
    0xa651117654100000,
    0xa721434114100000,
    0xaaaa516a93100000,
];

static NAMES: [Name; 692] = [
    Name::packed("101policenonemergencynumber", Form::Own, 3, &[118]),
    Name::packed("247rapeandsexualabusesupportline", Form::Own, 2, &[124]),
    Name::packed("999emergencyservices", Form::Own, 3, &[46]),
    Name::packed("acas", Form::Own, 4, &[260, 460]),
    Name::packed("accidentandemergency", Form::Own, 8, &[62]),
    Name::packed("actearly", Form::Ordinary, 3, &[1]),
    Name::packed("actearlysupportline", Form::Ordinary, 3, &[1]),
    Name::packed("actionagainststalking", Form::Own, 6, &[2]),
    Name::packed("actionforchildren", Form::Ordinary, 6, &[117]),
    Name::packed("actionfraud", Form::Ordinary, 6, &[126, 280]),
    Name::packed("actiononelderabuse", Form::Own, 6, &[63]),
    Name::packed("adhdfoundation", Form::Own, 4, &[438]),
    Name::packed("adultprotectiongateway", Form::Own, 5, &[14, 3]),
    Name::packed("adultprotectiongatewayservice", Form::Own, 5, &[3]),
    Name::packed("adultprotectiongatewayteam", Form::Own, 5, &[14, 3]),
    Name::packed("adultprotectiongatewayteambelfast", Form::Own, 5, &[14]),
    Name::packed("adultprotectiongatewayteams", Form::Own, 5, &[3]),
    Name::packed("adultprotectiongatewayteamsnorthernireland", Form::Own, 5, &[3]),
    Name::packed("adultsafeguardingatyourcouncil", Form::Own, 5, &[5]),
    Name::packed("adultsafeguardingteam", Form::Own, 5, &[32, 5]),
    Name::packed("adultsocialcareatyourcouncil", Form::Own, 5, &[32]),
    Name::packed("adultsocialservices", Form::Own, 5, &[32, 5]),
    Name::packed("adultsupportandprotectionteam", Form::Own, 5, &[4]),
    Name::packed("advicedirectscotland", Form::Own, 6, &[6]),
    Name::packed("adviceni", Form::Own, 6, &[390, 65]),
    Name::packed("agescotland", Form::Own, 3, &[7]),
    Name::packed("agescotlandhelpline", Form::Own, 3, &[7]),
    Name::packed("ageuk", Form::Own, 3, &[151, 8]),
    Name::packed("ageukadviceline", Form::Own, 3, &[8]),
    Name::packed("alanon", Form::Own, 2, &[9]),
    Name::packed("alanonfamilygroups", Form::Own, 2, &[9]),
    Name::packed("alanonfamilygroupshelpline", Form::Own, 2, &[9]),
    Name::packed("alanonfamilygroupsukandeire", Form::Own, 2, &[9]),
    Name::packed("alanonhelpline", Form::Own, 2, &[9]),
    Name::packed("alanonuk", Form::Own, 2, &[9]),
    Name::packed("alcoholicsanonymous", Form::Own, 10, &[455]),
    Name::packed("alderhey", Form::Own, 5, &[432]),
    Name::packed("alwayshelpavailable", Form::Own, 6, &[279]),
    Name::packed("alzheimerssociety", Form::Own, 9, &[394]),
    Name::packed("ambulanceservice", Form::Own, 9, &[46]),
    Name::packed("amina", Form::Own, 5, &[273]),
    Name::packed("animalpoisonline", Form::Own, 6, &[468]),
    Name::packed("antenatalresultsandchoices", Form::Own, 9, &[428]),
    Name::packed("antiterrorhotline", Form::Own, 4, &[10]),
    Name::packed("antiterrorismhotline", Form::Own, 4, &[10]),
    Name::packed("antiterroristhotline", Form::Own, 4, &[10]),
    Name::packed("anxietyuk", Form::Own, 7, &[415]),
    Name::packed("arolygiaethgofalcymru", Form::Own, 11, &[23]),
    Name::packed("asthmalunguk", Form::Own, 6, &[406]),
    Name::packed("avonandsomersetconstabulary", Form::Own, 4, &[11]),
    Name::packed("avonandsomersetpolice", Form::Own, 4, &[11]),
    Name::packed("bailforimmigrationdetainees", Form::Own, 4, &[441]),
    Name::packed("bawso", Form::Own, 5, &[442]),
    Name::packed("beat", Form::Ordinary, 4, &[12]),
    Name::packed("beateatingdisorders", Form::Own, 4, &[12]),
    Name::packed("beathelpline", Form::Own, 4, &[12]),
    Name::packed("bedfordshirepolice", Form::Own, 12, &[13]),
    Name::packed("belfastadultprotectiongateway", Form::Own, 7, &[14]),
    Name::packed("belfastandlisburnwomensaid", Form::Own, 7, &[173]),
    Name::packed("belfasthealthandsocialcaretrust", Form::Own, 7, &[14, 74]),
    Name::packed("belfasthsctrust", Form::Own, 7, &[14]),
    Name::packed("belfasttrust", Form::Own, 7, &[14]),
    Name::packed("betsicadwaladruniversityhealthboard", Form::Own, 5, &[38, 19]),
    Name::packed("bhsct", Form::Own, 5, &[14]),
    Name::packed("blindveteransuk", Form::Own, 5, &[409]),
    Name::packed("bloodcanceruk", Form::Own, 5, &[413]),
    Name::packed("brainandspinefoundation", Form::Own, 5, &[269]),
    Name::packed("breastcancernow", Form::Own, 6, &[266]),
    Name::packed("breathingspace", Form::Ordinary, 9, &[15]),
    Name::packed("brightsky", Form::Ordinary, 6, &[16]),
    Name::packed("brightskyapp", Form::Own, 6, &[16]),
    Name::packed("britishdyslexiaassociation", Form::Own, 7, &[414]),
    Name::packed("britishmedicalassociation", Form::Own, 7, &[461]),
    Name::packed("britishmuslimtrust", Form::Own, 7, &[17]),
    Name::packed("britishmuslimtrusthelpline", Form::Own, 7, &[17]),
    Name::packed("britishtransportpolice", Form::Own, 7, &[18]),
    Name::packed("brokenrainbow", Form::Ordinary, 6, &[55]),
    Name::packed("btp", Form::Own, 3, &[18]),
    Name::packed("businessdebtline", Form::Own, 8, &[382]),
    Name::packed("bywhebofn", Form::Own, 3, &[76]),
    Name::packed("cafcass", Form::Own, 7, &[330]),
    Name::packed("call", Form::Dotted, 1, &[19, 0]),
    Name::packed("callhelpline", Form::Ordinary, 1, &[19]),
    Name::packed("calllisteningline", Form::Own, 1, &[19]),
    Name::packed("callmentalhealth", Form::Own, 4, &[19]),
    Name::packed("callmentalhealthlisteningline", Form::Own, 1, &[19]),
    Name::packed("calm", Form::Ordinary, 4, &[20]),
    Name::packed("calmhelpline", Form::Own, 4, &[20]),
    Name::packed("cambridgeshireconstabulary", Form::Own, 14, &[21]),
    Name::packed("campaignagainstlivingmiserably", Form::Own, 8, &[20]),
    Name::packed("cancerresearchuk", Form::Own, 6, &[265]),
    Name::packed("careadviceline", Form::Own, 4, &[4]),
    Name::packed("careadvicelineonadultprotection", Form::Own, 4, &[4]),
    Name::packed("careinformationscotland", Form::Own, 4, &[4]),
    Name::packed("careinspectorate", Form::Own, 4, &[22]),
    Name::packed("careinspectoratescotland", Form::Own, 4, &[22]),
    Name::packed("careinspectoratewales", Form::Own, 4, &[23]),
    Name::packed("carequalitycommission", Form::Own, 4, &[33]),
    Name::packed("carersuk", Form::Own, 6, &[391]),
    Name::packed("casualtydepartment", Form::Own, 8, &[62]),
    Name::packed("centrepoint", Form::Own, 11, &[24]),
    Name::packed("centrepointhelpline", Form::Own, 11, &[24]),
    Name::packed("ceop", Form::Own, 4, &[25]),
    Name::packed("ceops", Form::Own, 5, &[25]),
    Name::packed("ceopsafetycentre", Form::Own, 4, &[25]),
    Name::packed("charitycommission", Form::Own, 7, &[316]),
    Name::packed("cheshireconstabulary", Form::Own, 8, &[26]),
    Name::packed("cheshirepolice", Form::Own, 8, &[26]),
    Name::packed("childdeathhelpline", Form::Own, 5, &[432]),
    Name::packed("childexploitationandonlineprotection", Form::Own, 5, &[25]),
    Name::packed("childexploitationandonlineprotectioncommand", Form::Own, 5, &[25]),
    Name::packed("childline", Form::Own, 5, &[27, 128]),
    Name::packed("childrenfirst", Form::Own, 8, &[28]),
    Name::packed("childrenfirstsupportline", Form::Own, 8, &[28]),
    Name::packed("childrenscommissionerforengland", Form::Own, 8, &[60]),
    Name::packed("childrenssocialcare", Form::Own, 8, &[77]),
    Name::packed("childrenssocialservices", Form::Own, 8, &[77]),
    Name::packed("citizensadvice", Form::Ordinary, 8, &[29, 301, 385, 386, 387]),
    Name::packed("citizensadvicebureau", Form::Own, 8, &[29]),
    Name::packed("citizensadviceconsumerservice", Form::Own, 8, &[29]),
    Name::packed("citizensadviceliverpool", Form::Own, 8, &[301]),
    Name::packed("cityoflondonpolice", Form::Own, 4, &[30, 126]),
    Name::packed("civillegaladvice", Form::Own, 5, &[320, 321]),
    Name::packed("ciw", Form::Own, 3, &[23]),
    Name::packed("cleansheet", Form::Own, 5, &[447]),
    Name::packed("clevelandpolice", Form::Own, 9, &[31]),
    Name::packed("coastguard", Form::Own, 10, &[46]),
    Name::packed("combatstress", Form::Own, 6, &[448]),
    Name::packed("communityadviceandlisteningline", Form::Own, 9, &[19]),
    Name::packed("communitysecuritytrust", Form::Own, 9, &[36]),
    Name::packed("consumeradvicescot", Form::Own, 14, &[6]),
    Name::packed("consumeradvicescotland", Form::Own, 8, &[6]),
    Name::packed("consumeradvicescotline", Form::Own, 14, &[6]),
    Name::packed("cornwallcouncil", Form::Own, 8, &[277, 289]),
    Name::packed("councilsadultsafeguardingteam", Form::Own, 7, &[5]),
    Name::packed("councilsadultsocialcareteam", Form::Own, 7, &[32]),
    Name::packed("counterterrorismhotline", Form::Own, 7, &[10]),
    Name::packed("counterterrorismpolice", Form::Own, 7, &[1, 10, 121]),
    Name::packed("counterterrorismpolicing", Form::Own, 7, &[121, 1, 10]),
    Name::packed("counterterrorismpolicingandlocalpolicepreventteams", Form::Own, 7, &[121]),
    Name::packed("cqc", Form::Own, 3, &[33]),
    Name::packed("crimestoppers", Form::Own, 5, &[34, 50]),
    Name::packed("crimestopperstrust", Form::Own, 13, &[50, 34]),
    Name::packed("cruse", Form::Own, 5, &[35]),
    Name::packed("crusebereavement", Form::Own, 5, &[35]),
    Name::packed("crusebereavementsupport", Form::Own, 5, &[35]),
    Name::packed("crusebereavementsupporthelpline", Form::Own, 5, &[35]),
    Name::packed("crusehelpline", Form::Own, 5, &[35]),
    Name::packed("cst", Form::Own, 3, &[36]),
    Name::packed("cumbriaconstabulary", Form::Own, 7, &[37]),
    Name::packed("cumbriapolice", Form::Own, 7, &[37]),
    Name::packed("cyngorarbopeth", Form::Own, 6, &[29]),
    Name::packed("cysticfibrosistrust", Form::Own, 6, &[410]),
    Name::packed("dan247", Form::Own, 3, &[38]),
    Name::packed("departmentforeducation", Form::Own, 10, &[303, 470, 471]),
    Name::packed("departmentforworkandpensions", Form::Own, 10, &[348, 349, 350, 351, 352, 353, 354, 355, 356, 357, 358, 359, 360, 361, 362, 363, 364, 365, 366, 367]),
    Name::packed("derbyshireconstabulary", Form::Own, 10, &[39]),
    Name::packed("devonandcornwallpolice", Form::Own, 5, &[40]),
    Name::packed("devoncountycouncil", Form::Own, 5, &[297]),
    Name::packed("diabetesuk", Form::Own, 8, &[396]),
    Name::packed("disabilityrightsuk", Form::Own, 10, &[408]),
    Name::packed("domesticabuseandforcedmarriagehelpline", Form::Own, 8, &[144]),
    Name::packed("domesticandsexualabusehelpline", Form::Own, 8, &[101]),
    Name::packed("dorsetpolice", Form::Own, 6, &[41]),
    Name::packed("drinkline", Form::Own, 5, &[42]),
    Name::packed("drinklinescotland", Form::Own, 9, &[42]),
    Name::packed("drugandalcoholni", Form::Own, 4, &[43]),
    Name::packed("drugsandalcoholni", Form::Own, 5, &[43]),
    Name::packed("drugsandalcoholniwebsite", Form::Own, 5, &[43]),
    Name::packed("dsahelpline", Form::Own, 3, &[101]),
    Name::packed("durhamconstabulary", Form::Own, 6, &[44]),
    Name::packed("durhamcountycouncil", Form::Own, 6, &[293]),
    Name::packed("dyfedpowyspolice", Form::Own, 5, &[45]),
    Name::packed("electoralcommission", Form::Own, 9, &[317]),
    Name::packed("electricitynetworkoperators", Form::Own, 11, &[464]),
    Name::packed("emergencydepartment", Form::Own, 9, &[62]),
    Name::packed("emergencyservices", Form::Own, 9, &[46]),
    Name::packed("energyombudsman", Form::Own, 6, &[308]),
    Name::packed("englandillegalmoneylendingteam", Form::Own, 7, &[160]),
    Name::packed("environmentagency", Form::Own, 11, &[312, 313, 314]),
    Name::packed("epilepsyaction", Form::Own, 8, &[264]),
    Name::packed("epilepsyscotland", Form::Own, 8, &[412]),
    Name::packed("equalityadvisoryandsupportservice", Form::Own, 8, &[319]),
    Name::packed("essexcountycouncil", Form::Own, 5, &[295, 296]),
    Name::packed("essexpolice", Form::Own, 5, &[47]),
    Name::packed("eusettlementresolutioncentre", Form::Own, 2, &[374]),
    Name::packed("familiesneedfathers", Form::Own, 8, &[435]),
    Name::packed("familyandfriendsforum", Form::Own, 6, &[73]),
    Name::packed("familylives", Form::Ordinary, 6, &[48]),
    Name::packed("familyliveshelpline", Form::Own, 6, &[48]),
    Name::packed("familyrightsgroup", Form::Own, 6, &[434]),
    Name::packed("fcdo", Form::Own, 4, &[53, 49]),
    Name::packed("fearless", Form::Ordinary, 8, &[50]),
    Name::packed("femalegenitalmutilationhelpline", Form::Own, 6, &[111]),
    Name::packed("fgmclinic", Form::Own, 3, &[51]),
    Name::packed("fgmclinics", Form::Own, 3, &[51]),
    Name::packed("fgmhelpline", Form::Own, 3, &[111]),
    Name::packed("fgmsupportclinic", Form::Own, 3, &[51]),
    Name::packed("fgmsupportclinics", Form::Own, 3, &[51]),
    Name::packed("financialconductauthority", Form::Own, 9, &[307]),
    Name::packed("financialombudsmanservice", Form::Own, 9, &[305, 306]),
    Name::packed("financialsupportline", Form::Own, 9, &[52]),
    Name::packed("financialsupportlineforvictimsofdomesticabuse", Form::Own, 9, &[52]),
    Name::packed("firebrigade", Form::Own, 4, &[46]),
    Name::packed("fireservice", Form::Own, 4, &[46]),
    Name::packed("floodline", Form::Own, 9, &[314, 315]),
    Name::packed("fmu", Form::Own, 3, &[53]),
    Name::packed("forcedmarriageunit", Form::Own, 6, &[53]),
    Name::packed("foreigncommonwealthanddevelopmentoffice", Form::Own, 7, &[53, 49]),
    Name::packed("foreignoffice", Form::Own, 7, &[53, 49]),
    Name::packed("foreignofficeemergencyline", Form::Own, 7, &[49]),
    Name::packed("foreignofficeemergencylineforbritishpeopleabroad", Form::Own, 7, &[49]),
    Name::packed("frank", Form::Ordinary, 5, &[54]),
    Name::packed("galop", Form::Own, 5, &[55]),
    Name::packed("galoplgbthelpline", Form::Own, 5, &[55]),
    Name::packed("galopslgbthelpline", Form::Own, 5, &[55]),
    Name::packed("gamcare", Form::Own, 3, &[95]),
    Name::packed("gangmastersandlabourabuseauthority", Form::Own, 11, &[89]),
    Name::packed("gatewaychildrenssocialworkteam", Form::Own, 7, &[103]),
    Name::packed("gatewayservice", Form::Own, 7, &[103, 3]),
    Name::packed("gatewayservices", Form::Ordinary, 7, &[103]),
    Name::packed("gatewayteam", Form::Own, 7, &[103, 14, 3]),
    Name::packed("generalregisteroffice", Form::Own, 7, &[373]),
    Name::packed("getconnected", Form::Ordinary, 3, &[149]),
    Name::packed("gig", Form::Own, 3, &[99]),
    Name::packed("gig111cymru", Form::Own, 3, &[99]),
    Name::packed("gingerbread", Form::Own, 11, &[433]),
    Name::packed("giveusashout", Form::Ordinary, 4, &[149]),
    Name::packed("glasgowcitycouncil", Form::Own, 7, &[169]),
    Name::packed("gloucestershireconstabulary", Form::Own, 15, &[56]),
    Name::packed("gmp", Form::Own, 3, &[57]),
    Name::packed("greatermanchesterpolice", Form::Own, 7, &[57]),
    Name::packed("griefencounter", Form::Own, 5, &[431]),
    Name::packed("gwentpolice", Form::Own, 5, &[58]),
    Name::packed("hampshireandisleofwightconstabulary", Form::Own, 9, &[59]),
    Name::packed("hampshirecountycouncil", Form::Own, 9, &[291, 292]),
    Name::packed("healthandsafetyexecutive", Form::Own, 6, &[311]),
    Name::packed("healthandsocialcaretrust", Form::Own, 6, &[102, 3, 103, 74, 14, 171]),
    Name::packed("healthandsocialcaretrusts", Form::Own, 6, &[3, 103]),
    Name::packed("healthandsocialcaretrustsnorthernireland", Form::Own, 6, &[102]),
    Name::packed("heddludecymru", Form::Own, 6, &[154]),
    Name::packed("heddludyfedpowys", Form::Own, 6, &[45]),
    Name::packed("heddlugogleddcymru", Form::Own, 6, &[105]),
    Name::packed("heddlugwent", Form::Own, 6, &[58]),
    Name::packed("helpathand", Form::Ordinary, 4, &[60]),
    Name::packed("helptobuyagent", Form::Own, 4, &[283]),
    Name::packed("hertfordshireconstabulary", Form::Own, 13, &[61]),
    Name::packed("hertfordshirecountycouncil", Form::Own, 13, &[278, 286, 287]),
    Name::packed("hertfordshirepartnershipnhstrust", Form::Own, 13, &[288]),
    Name::packed("hestia", Form::Own, 6, &[16]),
    Name::packed("hestiawiththevodafonefoundation", Form::Own, 6, &[16]),
    Name::packed("hmcourtsandtribunalsservice", Form::Own, 2, &[322, 323, 324, 325, 326, 327, 328, 329]),
    Name::packed("hmpassportoffice", Form::Own, 2, &[377]),
    Name::packed("hmrevenueandcustoms", Form::Own, 2, &[332, 333, 334, 335, 336, 337, 338, 339, 340, 341, 342, 343, 344, 345, 346]),
    Name::packed("homeoffice", Form::Own, 4, &[331, 374, 53, 110]),
    Name::packed("homeofficeandfirstresponderorganisations", Form::Own, 4, &[110]),
    Name::packed("homeofficeandforeigncommonwealthanddevelopmentoffice", Form::Own, 4, &[53]),
    Name::packed("homesengland", Form::Own, 5, &[283]),
    Name::packed("honourbasedabusehelpline", Form::Own, 6, &[69]),
    Name::packed("hopeline", Form::Own, 8, &[116]),
    Name::packed("hopeline247", Form::Own, 8, &[116]),
    Name::packed("hopelineuk", Form::Own, 10, &[116]),
    Name::packed("hourglass", Form::Ordinary, 9, &[63]),
    Name::packed("hourglasshelpline", Form::Own, 9, &[63]),
    Name::packed("housingadviceni", Form::Own, 7, &[65]),
    Name::packed("housingexecutive", Form::Own, 7, &[64]),
    Name::packed("housingrights", Form::Ordinary, 7, &[65]),
    Name::packed("hsctrust", Form::Own, 3, &[102, 3, 103, 14]),
    Name::packed("humbersidepolice", Form::Own, 10, &[66]),
    Name::packed("illegalmoneylendingteam", Form::Own, 7, &[160]),
    Name::packed("illegalmoneylendingunit", Form::Own, 7, &[161, 145]),
    Name::packed("imlt", Form::Own, 4, &[160]),
    Name::packed("independentofficeforpoliceconduct", Form::Own, 11, &[318]),
    Name::packed("informationcommissionersoffice", Form::Own, 11, &[304]),
    Name::packed("informprogramme", Form::Own, 6, &[73]),
    Name::packed("internationalchildabductioncentre", Form::Own, 13, &[131]),
    Name::packed("internetwatchfoundation", Form::Own, 8, &[67, 128]),
    Name::packed("internetwatchfoundationreportinghotline", Form::Own, 8, &[67]),
    Name::packed("ipsea", Form::Own, 5, &[393]),
    Name::packed("iwf", Form::Own, 3, &[67]),
    Name::packed("jewishwomensaid", Form::Own, 6, &[68]),
    Name::packed("jewishwomensaidhelpline", Form::Own, 6, &[68]),
    Name::packed("joscervicalcancertrust", Form::Own, 2, &[270]),
    Name::packed("jwa", Form::Own, 3, &[68]),
    Name::packed("karmanirvana", Form::Own, 5, &[69]),
    Name::packed("karmanirvanahelpline", Form::Own, 5, &[69]),
    Name::packed("karmanirvanaukhelpline", Form::Own, 5, &[69]),
    Name::packed("kentcountycouncil", Form::Own, 4, &[282, 284, 285]),
    Name::packed("kentpolice", Form::Own, 4, &[70]),
    Name::packed("lalecheleaguegb", Form::Own, 2, &[421]),
    Name::packed("lancashireconstabulary", Form::Own, 10, &[71]),
    Name::packed("lancashirepolice", Form::Own, 10, &[71]),
    Name::packed("learningdisabilityhelpline", Form::Own, 8, &[79, 276]),
    Name::packed("leicestershirepolice", Form::Own, 14, &[72]),
    Name::packed("leukaemiacare", Form::Own, 9, &[267]),
    Name::packed("lff", Form::Own, 3, &[159, 73]),
    Name::packed("lgbtqiaswitchboard", Form::Own, 7, &[167]),
    Name::packed("lgbtqswitchboard", Form::Own, 5, &[167]),
    Name::packed("lgbtswitchboard", Form::Own, 4, &[167]),
    Name::packed("lifeline", Form::Ordinary, 8, &[74]),
    Name::packed("lifelineni", Form::Own, 8, &[74]),
    Name::packed("lifelinenorthernireland", Form::Own, 8, &[74]),
    Name::packed("lincolnshirepolice", Form::Own, 12, &[75]),
    Name::packed("livefearfree", Form::Own, 4, &[76]),
    Name::packed("livefearfreehelpline", Form::Own, 4, &[76]),
    Name::packed("liverpoolcitizenssupportscheme", Form::Own, 9, &[302]),
    Name::packed("localcouncilschildrensservices", Form::Own, 5, &[77]),
    Name::packed("localpolice", Form::Own, 5, &[118, 121]),
    Name::packed("localpoliceforce", Form::Own, 5, &[118]),
    Name::packed("lucyfaithfulfoundation", Form::Own, 4, &[159, 73]),
    Name::packed("lucyfaithfull", Form::Own, 4, &[159, 73]),
    Name::packed("lucyfaithfullfoundation", Form::Own, 4, &[73, 159]),
    Name::packed("lucyfaithfullfoundationsupportforfamilyandfriends", Form::Own, 4, &[73]),
    Name::packed("macmillancancersupport", Form::Own, 9, &[261]),
    Name::packed("mariecurie", Form::Own, 5, &[395]),
    Name::packed("mdp", Form::Own, 3, &[87]),
    Name::packed("meic", Form::Own, 4, &[78]),
    Name::packed("meiccymru", Form::Own, 4, &[78]),
    Name::packed("mencap", Form::Own, 6, &[79, 276]),
    Name::packed("mencapcymru", Form::Own, 6, &[276]),
    Name::packed("mensadviceline", Form::Own, 3, &[80]),
    Name::packed("mentalhealthhelplineforwales", Form::Own, 6, &[19]),
    Name::packed("mentalhealthhub", Form::Own, 6, &[100]),
    Name::packed("mentalhealthinnovations", Form::Own, 6, &[149]),
    Name::packed("mentalwelfarecommission", Form::Own, 6, &[81]),
    Name::packed("mentalwelfarecommissionforscotland", Form::Own, 6, &[81]),
    Name::packed("mentalwelfarecommissionforscotlandadviceline", Form::Own, 6, &[81]),
    Name::packed("mermaids", Form::Own, 8, &[82]),
    Name::packed("mermaidshelpline", Form::Own, 8, &[82]),
    Name::packed("merseysidepolice", Form::Own, 10, &[83]),
    Name::packed("metpolice", Form::Own, 3, &[84]),
    Name::packed("metropolitanpolice", Form::Own, 12, &[84]),
    Name::packed("metropolitanpoliceservice", Form::Own, 12, &[84]),
    Name::packed("migranthelp", Form::Own, 7, &[173, 85, 439]),
    Name::packed("migranthelpandbelfastandlisburnwomensaid", Form::Own, 7, &[173]),
    Name::packed("migranthelpstraffickingsupportinscotland", Form::Own, 7, &[85]),
    Name::packed("migranthelptraffickingsupport", Form::Own, 7, &[85]),
    Name::packed("mind", Form::Ordinary, 4, &[86, 417, 418]),
    Name::packed("mindinfoline", Form::Own, 4, &[86]),
    Name::packed("ministryofdefencepolice", Form::Own, 8, &[87]),
    Name::packed("miscarriageassociation", Form::Own, 11, &[426, 427]),
    Name::packed("missingpeople", Form::Ordinary, 7, &[88, 135]),
    Name::packed("missingpeoplehelpline", Form::Own, 7, &[88]),
    Name::packed("mndassociation", Form::Own, 3, &[403]),
    Name::packed("moderndayslaveryhelpline", Form::Own, 6, &[89]),
    Name::packed("modernslaveryandexploitationhelpline", Form::Own, 6, &[89]),
    Name::packed("modernslaveryhelpline", Form::Ordinary, 6, &[89, 136]),
    Name::packed("modernslaveryreferralhelpline", Form::Own, 6, &[136]),
    Name::packed("modpolice", Form::Own, 3, &[87]),
    Name::packed("moneyadviceplus", Form::Own, 5, &[52]),
    Name::packed("moneyadvicepluswithsurvivingeconomicabuse", Form::Own, 5, &[52]),
    Name::packed("moneyadvicetrust", Form::Own, 5, &[262]),
    Name::packed("moneyandpensionsservice", Form::Own, 5, &[381]),
    Name::packed("moneyhelper", Form::Own, 11, &[381]),
    Name::packed("mssociety", Form::Own, 2, &[263]),
    Name::packed("multiagencysafeguardinghub", Form::Own, 5, &[77]),
    Name::packed("musculardystrophyuk", Form::Own, 8, &[411]),
    Name::packed("muslimwomensnetwork", Form::Own, 6, &[90]),
    Name::packed("muslimwomensnetworkhelpline", Form::Own, 6, &[90]),
    Name::packed("muslimwomensnetworkuk", Form::Own, 6, &[90]),
    Name::packed("mwc", Form::Own, 3, &[81]),
    Name::packed("mwnhelpline", Form::Own, 3, &[90]),
    Name::packed("mwnuk", Form::Own, 3, &[90]),
    Name::packed("nacoa", Form::Own, 5, &[91]),
    Name::packed("nacoahelpline", Form::Own, 5, &[91]),
    Name::packed("nacro", Form::Own, 5, &[445]),
    Name::packed("napac", Form::Own, 5, &[92]),
    Name::packed("napacsupportline", Form::Own, 5, &[92]),
    Name::packed("narcoticsanonymous", Form::Own, 9, &[456]),
    Name::packed("nationalalcoholhelpline", Form::Own, 8, &[42]),
    Name::packed("nationalapprenticeshipservice", Form::Own, 8, &[380]),
    Name::packed("nationalassociationforchildrenofalcoholics", Form::Own, 8, &[91]),
    Name::packed("nationalassociationforpeopleabusedinchildhood", Form::Own, 8, &[92]),
    Name::packed("nationalassociationofchildrenofalcoholics", Form::Own, 8, &[91]),
    Name::packed("nationalassociationofpeopleabusedinchildhood", Form::Own, 8, &[92]),
    Name::packed("nationalautisticsociety", Form::Own, 8, &[404]),
    Name::packed("nationalbreastfeedinghelpline", Form::Own, 8, &[420]),
    Name::packed("nationalbullyinghelpline", Form::Own, 8, &[93]),
    Name::packed("nationalcenterformissingandexploitedchildren", Form::Own, 8, &[168]),
    Name::packed("nationalcentreformissingandexploitedchildren", Form::Own, 8, &[168]),
    Name::packed("nationalcrimeagency", Form::Own, 8, &[25]),
    Name::packed("nationaldahelpline", Form::Own, 8, &[94]),
    Name::packed("nationaldebtline", Form::Own, 8, &[262]),
    Name::packed("nationaldomesticabusehelpline", Form::Own, 8, &[94]),
    Name::packed("nationaldomesticviolencehelpline", Form::Own, 8, &[94]),
    Name::packed("nationalfgmsupportclinic", Form::Own, 8, &[51]),
    Name::packed("nationalfgmsupportclinics", Form::Own, 8, &[51]),
    Name::packed("nationalgamblinghelpline", Form::Own, 8, &[95]),
    Name::packed("nationalgasemergencyservice", Form::Own, 8, &[463]),
    Name::packed("nationalhelplineforlgbtvictimsandsurvivorsofabuseandviolence", Form::Own, 8, &[55]),
    Name::packed("nationalmalesurvivorhelpline", Form::Own, 8, &[473]),
    Name::packed("nationalreferralmechanism", Form::Own, 8, &[110]),
    Name::packed("nationalreferralmechanismfirstresponders", Form::Own, 8, &[110]),
    Name::packed("nationalsocietyforthepreventionofcrueltytochildren", Form::Own, 8, &[27, 112, 113, 111]),
    Name::packed("nationalstalkingadvocacyservice", Form::Own, 8, &[115]),
    Name::packed("nationalstalkinghelpline", Form::Ordinary, 8, &[96]),
    Name::packed("nationalsuicidepreventionhelplineuk", Form::Own, 8, &[469]),
    Name::packed("ncmec", Form::Own, 5, &[168]),
    Name::packed("ndah", Form::Own, 4, &[94]),
    Name::packed("newpathways", Form::Own, 3, &[141]),
    Name::packed("nexus", Form::Ordinary, 5, &[101]),
    Name::packed("nexusni", Form::Own, 5, &[101]),
    Name::packed("nhs", Form::Own, 3, &[97, 100, 98, 99, 15, 51, 139, 141, 62, 140, 38, 19, 156, 300, 369, 370, 371, 372, 419, 454, 288]),
    Name::packed("nhs111", Form::Own, 3, &[97, 98, 100, 99]),
    Name::packed("nhs111formedicaladvice", Form::Own, 3, &[97]),
    Name::packed("nhs111medicaladvice", Form::Own, 3, &[97]),
    Name::packed("nhs111mentalhealthline", Form::Own, 3, &[98]),
    Name::packed("nhs111mentalhealthoption", Form::Own, 3, &[98]),
    Name::packed("nhs111press2", Form::Own, 3, &[99]),
    Name::packed("nhs111wales", Form::Own, 3, &[99]),
    Name::packed("nhs111walesmentalhealthline", Form::Own, 3, &[99]),
    Name::packed("nhs111walesmentalhealthoption", Form::Own, 3, &[99]),
    Name::packed("nhs24", Form::Own, 3, &[15, 100, 140]),
    Name::packed("nhs24mentalhealthhub", Form::Own, 3, &[100]),
    Name::packed("nhsandhealthandsocialcareinnorthernireland", Form::Own, 3, &[62]),
    Name::packed("nhsandsocialcare", Form::Own, 3, &[156]),
    Name::packed("nhsbloodandtransplant", Form::Own, 3, &[419]),
    Name::packed("nhsbusinessservicesauthority", Form::Own, 3, &[370, 371, 372]),
    Name::packed("nhsengland", Form::Own, 3, &[97, 51, 98, 139]),
    Name::packed("nhshealthystart", Form::Own, 3, &[369]),
    Name::packed("nhsmentalhealthcrisisteam", Form::Own, 3, &[300]),
    Name::packed("nhsopcourage", Form::Own, 3, &[454]),
    Name::packed("nhsscotland", Form::Own, 3, &[140]),
    Name::packed("nhsscotlandandnhs24", Form::Own, 3, &[140]),
    Name::packed("nhsscotlandsexualassaultphoneservice", Form::Own, 3, &[140]),
    Name::packed("nhsscotlandsexualassaultselfreferralphoneservice", Form::Own, 3, &[140]),
    Name::packed("nhsurgentmentalhealthhelpline", Form::Own, 3, &[98]),
    Name::packed("nhswales", Form::Own, 3, &[38, 99, 19, 141]),
    Name::packed("nhswaleshealthboardsandnewpathways", Form::Own, 3, &[141]),
    Name::packed("nihe", Form::Own, 4, &[64]),
    Name::packed("nonemergencypolicenumber", Form::Own, 3, &[118]),
    Name::packed("norfolkconstabulary", Form::Own, 7, &[104]),
    Name::packed("norfolkcountycouncil", Form::Own, 7, &[294]),
    Name::packed("norfolkpolice", Form::Own, 7, &[104]),
    Name::packed("northamptonshirepolice", Form::Own, 16, &[107]),
    Name::packed("northernhealthandsocialcaretrust", Form::Own, 8, &[171]),
    Name::packed("northernirelandhousingexecutive", Form::Own, 8, &[64]),
    Name::packed("northernirelandhousingexecutivehomelessness", Form::Own, 8, &[64]),
    Name::packed("northumbriapolice", Form::Own, 11, &[108]),
    Name::packed("northwalespolice", Form::Own, 5, &[105]),
    Name::packed("northyorkshirepolice", Form::Own, 5, &[106]),
    Name::packed("nottinghamshirepolice", Form::Own, 15, &[109]),
    Name::packed("nrm", Form::Own, 3, &[110, 331]),
    Name::packed("nspcc", Form::Own, 5, &[112, 113, 111, 27, 128, 471, 472]),
    Name::packed("nspccfemalegenitalmutilationhelpline", Form::Own, 5, &[111]),
    Name::packed("nspccfgmhelpline", Form::Own, 5, &[111]),
    Name::packed("nspccforthedepartmentforeducation", Form::Own, 5, &[471]),
    Name::packed("nspcchelpline", Form::Own, 5, &[112]),
    Name::packed("nspccwhistleblowingadviceline", Form::Own, 5, &[113]),
    Name::packed("nspccwhistleblowinghelpline", Form::Own, 5, &[113]),
    Name::packed("nspccwiththefootballassociation", Form::Own, 5, &[472]),
    Name::packed("ofcom", Form::Own, 5, &[281]),
    Name::packed("officeforstandardsineducation", Form::Own, 6, &[114]),
    Name::packed("officeforstandardsineducationchildrensservicesandskills", Form::Own, 6, &[114]),
    Name::packed("ofsted", Form::Own, 6, &[114]),
    Name::packed("pact", Form::Own, 4, &[444]),
    Name::packed("paladin", Form::Own, 7, &[115]),
    Name::packed("paladinnationalstalkingadvocacyservice", Form::Own, 7, &[115]),
    Name::packed("pandas", Form::Own, 6, &[425]),
    Name::packed("papyrus", Form::Own, 7, &[116]),
    Name::packed("papyruspreventionofyoungsuicide", Form::Own, 7, &[116]),
    Name::packed("parentingni", Form::Own, 9, &[274]),
    Name::packed("parentlineplus", Form::Own, 10, &[48]),
    Name::packed("parentlinescotland", Form::Own, 10, &[28]),
    Name::packed("parenttalk", Form::Ordinary, 6, &[117]),
    Name::packed("parkinsonsuk", Form::Own, 9, &[400]),
    Name::packed("pdsa", Form::Own, 4, &[467]),
    Name::packed("pensiontracingservice", Form::Own, 7, &[368]),
    Name::packed("poileasalba", Form::Own, 7, &[119]),
    Name::packed("police", Form::Own, 6, &[118, 119, 143, 123, 70, 174, 47, 126, 41, 164, 166, 31, 182, 66, 83, 108, 179, 13, 75, 178, 37, 104, 157, 163, 170, 180, 26, 30, 72, 181, 1, 10, 106, 109, 155, 40, 71, 107, 11, 18, 57, 87, 58, 84, 121, 154, 45, 105, 318]),
    Name::packed("policeforcesinenglandwalesscotlandandnorthernireland", Form::Own, 6, &[118]),
    Name::packed("policenonemergencyline", Form::Own, 6, &[118]),
    Name::packed("policenonemergencynumber", Form::Own, 6, &[118]),
    Name::packed("policepreventadviceline", Form::Own, 6, &[121]),
    Name::packed("policescotland", Form::Own, 6, &[119, 143]),
    Name::packed("policescotlandaboutachild", Form::Own, 6, &[143]),
    Name::packed("policeservicenorthernireland", Form::Own, 6, &[123]),
    Name::packed("policeserviceofnorthernireland", Form::Own, 6, &[123]),
    Name::packed("policeserviceofscotland", Form::Own, 6, &[119]),
    Name::packed("posh", Form::Ordinary, 4, &[120]),
    Name::packed("preventadviceline", Form::Own, 7, &[1, 121]),
    Name::packed("preventionofyoungsuicide", Form::Own, 10, &[116]),
    Name::packed("preventreferral", Form::Own, 7, &[121]),
    Name::packed("prisonersfamilieshelpline", Form::Own, 9, &[444]),
    Name::packed("professionalonlinesafetyhelpline", Form::Own, 12, &[120]),
    Name::packed("professionalsonlinesafetyhelpline", Form::Own, 13, &[120]),
    Name::packed("projectnova", Form::Own, 7, &[446]),
    Name::packed("promocymru", Form::Own, 5, &[78]),
    Name::packed("promocymrufundedbywelshgovernment", Form::Own, 5, &[78]),
    Name::packed("propertyombudsman", Form::Own, 8, &[310]),
    Name::packed("protect", Form::Ordinary, 7, &[122]),
    Name::packed("protectadviceline", Form::Own, 7, &[122]),
    Name::packed("psni", Form::Own, 4, &[123]),
    Name::packed("publicconcernatwork", Form::Own, 6, &[122]),
    Name::packed("publichealthagencyandbelfasthealthandsocialcaretrust", Form::Own, 6, &[74]),
    Name::packed("publichealthagencynorthernireland", Form::Own, 6, &[43]),
    Name::packed("rabi", Form::Own, 4, &[457]),
    Name::packed("railombudsman", Form::Own, 4, &[309]),
    Name::packed("rapeandsexualabusesupportline", Form::Own, 4, &[124]),
    Name::packed("rapecrisis", Form::Own, 4, &[125, 124]),
    Name::packed("rapecrisisenglandandwales", Form::Own, 4, &[124]),
    Name::packed("rapecrisisscotland", Form::Own, 4, &[125]),
    Name::packed("rapecrisisscotlandhelpline", Form::Own, 4, &[125]),
    Name::packed("rcew", Form::Own, 4, &[124]),
    Name::packed("refuge", Form::Ordinary, 6, &[94]),
    Name::packed("refugeecouncil", Form::Own, 7, &[440]),
    Name::packed("regionalemergencysocialwork", Form::Own, 8, &[102]),
    Name::packed("regionalemergencysocialworkservice", Form::Own, 8, &[102]),
    Name::packed("regionaloutofhoursemergencysocialworkservice", Form::Own, 8, &[102]),
    Name::packed("reportfraud", Form::Ordinary, 6, &[126, 280]),
    Name::packed("reportharmfulcontent", Form::Ordinary, 6, &[127]),
    Name::packed("reportremove", Form::Ordinary, 6, &[128]),
    Name::packed("respect", Form::Ordinary, 7, &[129, 80]),
    Name::packed("respectphoneline", Form::Own, 7, &[129]),
    Name::packed("resws", Form::Own, 5, &[102]),
    Name::packed("retailtrust", Form::Own, 6, &[272]),
    Name::packed("rethink", Form::Ordinary, 7, &[130]),
    Name::packed("rethinkmentalillness", Form::Own, 7, &[130]),
    Name::packed("rethinkmentalillnessadviceline", Form::Own, 7, &[130]),
    Name::packed("reunite", Form::Ordinary, 7, &[131]),
    Name::packed("reuniteinternational", Form::Own, 7, &[131]),
    Name::packed("reuniteinternationalchildabductioncentre", Form::Own, 7, &[131]),
    Name::packed("revengepornhelpline", Form::Own, 7, &[132, 162]),
    Name::packed("revengepornhelplineatswgfl", Form::Own, 7, &[162]),
    Name::packed("rfea", Form::Own, 4, &[446]),
    Name::packed("rightsofwomen", Form::Ordinary, 6, &[133]),
    Name::packed("rightsofwomenfamilylawadviceline", Form::Own, 6, &[133]),
    Name::packed("rnib", Form::Own, 4, &[397]),
    Name::packed("rnid", Form::Own, 4, &[398]),
    Name::packed("rowan", Form::Ordinary, 5, &[171]),
    Name::packed("rowansarc", Form::Own, 5, &[171]),
    Name::packed("rowansexualassaultreferralcentre", Form::Own, 5, &[171]),
    Name::packed("royalbritishlegion", Form::Own, 5, &[453]),
    Name::packed("royalcollegeofnursing", Form::Own, 5, &[462]),
    Name::packed("rspca", Form::Own, 5, &[465]),
    Name::packed("safecall", Form::Own, 8, &[135]),
    Name::packed("saferageing", Form::Own, 5, &[63]),
    Name::packed("safespaces", Form::Ordinary, 4, &[134]),
    Name::packed("safespacesenglandandwales", Form::Own, 4, &[134]),
    Name::packed("salvationarmy", Form::Own, 9, &[136]),
    Name::packed("salvationarmymodernslaveryhelpline", Form::Own, 9, &[136]),
    Name::packed("samariaid", Form::Own, 9, &[137]),
    Name::packed("samaritans", Form::Own, 10, &[137]),
    Name::packed("samh", Form::Own, 4, &[416]),
    Name::packed("sane", Form::Ordinary, 4, &[138]),
    Name::packed("saneline", Form::Own, 4, &[138]),
    Name::packed("sarc", Form::Own, 4, &[139, 141, 140, 171]),
    Name::packed("sarcs", Form::Own, 5, &[139, 141, 140]),
    Name::packed("savera", Form::Own, 6, &[142]),
    Name::packed("saverauk", Form::Own, 6, &[142]),
    Name::packed("saveraukhelpline", Form::Own, 6, &[142]),
    Name::packed("scotlandsdomesticabuseandforcedmarriagehelpline", Form::Own, 8, &[144]),
    Name::packed("scotlandsdomesticabusehelpline", Form::Own, 8, &[144]),
    Name::packed("scottishcouncilspolicescotlandandthechildrensreporter", Form::Own, 8, &[143]),
    Name::packed("scottishdomesticabuseandforcedmarriagehelpline", Form::Own, 8, &[144]),
    Name::packed("scottishdomesticabusehelpline", Form::Own, 8, &[144]),
    Name::packed("scottishfamiliesaffectedbyalcoholanddrugs", Form::Own, 8, &[146]),
    Name::packed("scottishfamiliesaffectedbyalcoholanddrugshelpline", Form::Own, 8, &[146]),
    Name::packed("scottishfamilieshelpline", Form::Own, 8, &[146]),
    Name::packed("scottishillegalmoneylendingunit", Form::Own, 8, &[145]),
    Name::packed("scottishspca", Form::Own, 8, &[466]),
    Name::packed("scottishwomensaid", Form::Own, 8, &[144]),
    Name::packed("sdafmh", Form::Own, 6, &[144]),
    Name::packed("sexualassaultreferralcentre", Form::Own, 6, &[139, 141, 140, 171]),
    Name::packed("sexualassaultreferralcentres", Form::Own, 6, &[139, 141]),
    Name::packed("sexualassaultresponsecoordinationservice", Form::Own, 6, &[140]),
    Name::packed("sexualassaultselfreferralphoneservice", Form::Own, 6, &[140]),
    Name::packed("sfad", Form::Own, 4, &[146]),
    Name::packed("shelter", Form::Ordinary, 7, &[147, 148, 388]),
    Name::packed("sheltercymru", Form::Own, 7, &[388]),
    Name::packed("shelteremergencyhelpline", Form::Own, 7, &[147]),
    Name::packed("shelterhelpline", Form::Own, 7, &[147]),
    Name::packed("shelterscotland", Form::Own, 7, &[148]),
    Name::packed("shout", Form::Ordinary, 5, &[149]),
    Name::packed("shropshireruralsupport", Form::Own, 10, &[458]),
    Name::packed("signhealth", Form::Own, 4, &[150]),
    Name::packed("signhealthdomesticabuseservice", Form::Own, 10, &[150]),
    Name::packed("signhealthsdomesticabuseservice", Form::Own, 10, &[150]),
    Name::packed("silenceofsuicide", Form::Own, 7, &[153]),
    Name::packed("silverline", Form::Ordinary, 6, &[151]),
    Name::packed("simlu", Form::Own, 5, &[145]),
    Name::packed("sobs", Form::Own, 4, &[152]),
    Name::packed("somersetcouncil", Form::Own, 8, &[298]),
    Name::packed("sossilenceofsuicide", Form::Own, 3, &[153]),
    Name::packed("southallblacksisters", Form::Own, 8, &[443]),
    Name::packed("southwalespolice", Form::Own, 5, &[154]),
    Name::packed("southwestgridforlearning", Form::Own, 5, &[162, 132, 127, 120]),
    Name::packed("southyorkshirepolice", Form::Own, 5, &[155]),
    Name::packed("speakup", Form::Ordinary, 5, &[156]),
    Name::packed("speakupdirect", Form::Own, 5, &[156]),
    Name::packed("speakuphelpline", Form::Own, 5, &[156]),
    Name::packed("spuk", Form::Own, 4, &[469]),
    Name::packed("ssafa", Form::Own, 5, &[450, 451, 452]),
    Name::packed("staffordshirepolice", Form::Own, 13, &[157]),
    Name::packed("stalkinghelpline", Form::Ordinary, 8, &[96]),
    Name::packed("stepchange", Form::Own, 10, &[158]),
    Name::packed("stepchangedebtcharity", Form::Own, 4, &[158]),
    Name::packed("stopitnow", Form::Ordinary, 4, &[159, 73]),
    Name::packed("stopitnowhelpline", Form::Own, 4, &[159]),
    Name::packed("stoploansharks", Form::Own, 4, &[160, 161]),
    Name::packed("stoploansharkswales", Form::Own, 4, &[161]),
    Name::packed("stopncii", Form::Own, 4, &[162]),
    Name::packed("stopnciiorg", Form::Own, 8, &[162]),
    Name::packed("stopnonconsensualintimateimageabuse", Form::Own, 4, &[162]),
    Name::packed("stopscamsuk", Form::Own, 4, &[0]),
    Name::packed("streetlink", Form::Own, 10, &[389]),
    Name::packed("strokeassociation", Form::Own, 6, &[401]),
    Name::packed("studentfinanceengland", Form::Own, 7, &[378]),
    Name::packed("studentfinanceni", Form::Own, 7, &[379]),
    Name::packed("suffolkconstabulary", Form::Own, 7, &[163]),
    Name::packed("suffolkpolice", Form::Own, 7, &[163]),
    Name::packed("surreycountycouncil", Form::Own, 6, &[290]),
    Name::packed("surreypolice", Form::Own, 6, &[164]),
    Name::packed("survivingeconomicabuse", Form::Own, 9, &[52]),
    Name::packed("survivorsofbereavementbysuicide", Form::Own, 9, &[152]),
    Name::packed("survivorsofbereavementbysuicidehelpline", Form::Own, 9, &[152]),
    Name::packed("survivorstrust", Form::Own, 9, &[165]),
    Name::packed("survivorstrusthelpline", Form::Own, 9, &[165]),
    Name::packed("survivorstrustnationalhelpline", Form::Own, 9, &[165]),
    Name::packed("sussexpolice", Form::Own, 6, &[166]),
    Name::packed("suzylamplugh", Form::Own, 4, &[96]),
    Name::packed("suzylamplughtrust", Form::Own, 4, &[96]),
    Name::packed("swgfl", Form::Own, 5, &[162, 127, 120, 132]),
    Name::packed("swgfluksaferinternetcentre", Form::Own, 5, &[120]),
    Name::packed("switchboard", Form::Ordinary, 11, &[167]),
    Name::packed("switchboardlgbtqia", Form::Own, 11, &[167]),
    Name::packed("switchboardlgbtqiasupportline", Form::Own, 11, &[167]),
    Name::packed("takeitdown", Form::Ordinary, 4, &[168]),
    Name::packed("talktofrank", Form::Own, 4, &[54]),
    Name::packed("tara", Form::Ordinary, 4, &[169]),
    Name::packed("taxaid", Form::Own, 6, &[384]),
    Name::packed("thamesvalleypolice", Form::Own, 6, &[170]),
    Name::packed("thirtyoneeight", Form::Own, 6, &[172]),
    Name::packed("thirtyoneeightsafeguardinghelpline", Form::Own, 9, &[172]),
    Name::packed("togetherforshortlives", Form::Own, 8, &[268]),
    Name::packed("tommys", Form::Own, 5, &[424]),
    Name::packed("towerhamletscouncil", Form::Own, 5, &[299]),
    Name::packed("traffickingawarenessraisingalliance", Form::Own, 11, &[169]),
    Name::packed("traffickingsupport", Form::Own, 11, &[173, 85]),
    Name::packed("truevision", Form::Ordinary, 4, &[174]),
    Name::packed("turn2us", Form::Own, 7, &[383]),
    Name::packed("tvp", Form::Own, 3, &[170]),
    Name::packed("twinstrust", Form::Own, 5, &[429]),
    Name::packed("ukemergencyservices", Form::Own, 2, &[46]),
    Name::packed("ukgovernment", Form::Own, 2, &[54]),
    Name::packed("ukpoliceservice", Form::Own, 2, &[174]),
    Name::packed("uksaferinternetcentre", Form::Own, 2, &[127, 120]),
    Name::packed("uksaferinternetcentrerunbyswgfl", Form::Own, 2, &[127]),
    Name::packed("uksic", Form::Own, 5, &[127, 120]),
    Name::packed("uksobs", Form::Own, 6, &[152]),
    Name::packed("ukvisasandimmigration", Form::Own, 2, &[375, 376]),
    Name::packed("unseen", Form::Ordinary, 6, &[89]),
    Name::packed("unseenuk", Form::Own, 6, &[89]),
    Name::packed("valuationofficeagency", Form::Own, 9, &[347]),
    Name::packed("versusarthritis", Form::Own, 6, &[407]),
    Name::packed("veteransgateway", Form::Own, 8, &[449]),
    Name::packed("victimsupport", Form::Ordinary, 6, &[175, 177]),
    Name::packed("victimsupportline", Form::Own, 6, &[175]),
    Name::packed("victimsupportscotland", Form::Own, 6, &[176]),
    Name::packed("victimsupportsupportline", Form::Own, 6, &[175]),
    Name::packed("vodafonefoundation", Form::Own, 8, &[16]),
    Name::packed("vss", Form::Own, 3, &[176]),
    Name::packed("wafe", Form::Own, 4, &[183]),
    Name::packed("wafni", Form::Own, 5, &[184]),
    Name::packed("walesdomesticabusehelpline", Form::Own, 5, &[76]),
    Name::packed("walesdrugandalcoholhelpline", Form::Own, 5, &[38]),
    Name::packed("waleshatecrimesupportcentre", Form::Own, 5, &[177]),
    Name::packed("waleshatesupportcentre", Form::Own, 5, &[177]),
    Name::packed("walesillegalmoneylendingunit", Form::Own, 5, &[161]),
    Name::packed("warwickshirepolice", Form::Own, 12, &[178]),
    Name::packed("welshgovernmentrunbywelshwomensaid", Form::Own, 5, &[76]),
    Name::packed("welshwomensaid", Form::Own, 5, &[76]),
    Name::packed("westmerciapolice", Form::Own, 4, &[179]),
    Name::packed("westmidlandspolice", Form::Own, 4, &[180]),
    Name::packed("westyorkshirepolice", Form::Own, 4, &[181]),
    Name::packed("whistleblowingadviceline", Form::Own, 14, &[113]),
    Name::packed("wiltshirepolice", Form::Own, 9, &[182]),
    Name::packed("winstonswish", Form::Own, 7, &[430]),
    Name::packed("wmp", Form::Own, 3, &[180]),
    Name::packed("womensaid", Form::Own, 5, &[183, 184, 76, 68, 144, 173]),
    Name::packed("womensaiddirectoryoflocalservices", Form::Own, 5, &[183]),
    Name::packed("womensaidengland", Form::Own, 5, &[183]),
    Name::packed("womensaidfederationni", Form::Own, 5, &[184]),
    Name::packed("womensaidfederationnorthernireland", Form::Own, 5, &[184]),
    Name::packed("womensaidfederationofengland", Form::Own, 5, &[183]),
    Name::packed("womensaidinnorthernireland", Form::Own, 5, &[184]),
    Name::packed("womensaidni", Form::Own, 5, &[184]),
    Name::packed("womensaidnorthernireland", Form::Own, 5, &[184]),
    Name::packed("yana", Form::Own, 4, &[459]),
    Name::packed("youngminds", Form::Own, 5, &[185]),
    Name::packed("youngmindsparentshelpline", Form::Own, 10, &[185]),
    Name::packed("youthnet", Form::Own, 8, &[149]),
];

static HOSTS: [Host; 163] = [
    Host::packed("111", "111.nhs.uk", &[97, 98]),
    Host::packed("247sexualabusesupport", "247sexualabusesupport.org.uk", &[124]),
    Host::packed("999bsl", "999bsl.co.uk", &[46]),
    Host::packed("actearly", "actearly.uk", &[1, 121]),
    Host::packed("actionagainststalking", "actionagainststalking.org", &[2]),
    Host::packed("actionforchildren", "parents.actionforchildren.org.uk", &[117]),
    Host::packed("ageuk", "ageuk.org.uk", &[8]),
    Host::packed("al-anonuk", "al-anonuk.org.uk", &[9]),
    Host::packed("avonandsomerset", "avonandsomerset.police.uk", &[11]),
    Host::packed("beateatingdisorders", "beateatingdisorders.org.uk", &[12]),
    Host::packed("beds", "beds.police.uk", &[13]),
    Host::packed("breathingspace", "breathingspace.scot", &[15]),
    Host::packed("britishmuslimtrust", "britishmuslimtrust.co.uk", &[17]),
    Host::packed("btp", "btp.police.uk", &[18]),
    Host::packed("cambs", "cambs.police.uk", &[21]),
    Host::packed("careinfoscotland", "careinfoscotland.scot", &[4]),
    Host::packed("careinspectorate", "careinspectorate.com", &[22]),
    Host::packed("careinspectorate", "careinspectorate.wales", &[23]),
    Host::packed("centrepoint", "centrepoint.org.uk", &[24]),
    Host::packed("ceop", "ceop.police.uk", &[25]),
    Host::packed("cheshire", "cheshire.police.uk", &[26]),
    Host::packed("childline", "childline.org.uk", &[27, 128]),
    Host::packed("childrenfirst", "childrenfirst.org.uk", &[28]),
    Host::packed("childrenscommissioner", "childrenscommissioner.gov.uk", &[60]),
    Host::packed("citizensadvice", "citizensadvice.org.uk", &[29]),
    Host::packed("cityoflondon", "cityoflondon.police.uk", &[30]),
    Host::packed("cleveland", "cleveland.police.uk", &[31]),
    Host::packed("consumeradvice", "consumeradvice.scot", &[6]),
    Host::packed("cqc", "cqc.org.uk", &[33]),
    Host::packed("crimestoppers-uk", "crimestoppers-uk.org", &[34, 50]),
    Host::packed("cruse", "cruse.org.uk", &[35]),
    Host::packed("cst", "cst.org.uk", &[36]),
    Host::packed("cumbria", "cumbria.police.uk", &[37]),
    Host::packed("dan247", "dan247.org.uk", &[38]),
    Host::packed("derbyshire", "derbyshire.police.uk", &[39]),
    Host::packed("devon-cornwall", "devon-cornwall.police.uk", &[40]),
    Host::packed("dewis", "dewis.wales", &[5, 77]),
    Host::packed("dorset", "dorset.police.uk", &[41]),
    Host::packed("drugsandalcoholni", "drugsandalcoholni.info", &[43]),
    Host::packed("dsahelpline", "dsahelpline.org", &[101]),
    Host::packed("durham", "durham.police.uk", &[44]),
    Host::packed("dyfed-powys", "dyfed-powys.police.uk", &[45]),
    Host::packed("england", "england.nhs.uk", &[51]),
    Host::packed("essex", "essex.police.uk", &[47]),
    Host::packed("familylives", "familylives.org.uk", &[48]),
    Host::packed("fcdo", "fcdo.gov.uk", &[53]),
    Host::packed("firstlight", "firstlight.org.uk", &[134]),
    Host::packed("galop", "galop.org.uk", &[55]),
    Host::packed("gamcare", "gamcare.org.uk", &[95]),
    Host::packed("giveusashout", "giveusashout.org", &[149]),
    Host::packed("gloucestershire", "gloucestershire.police.uk", &[56]),
    Host::packed("gmp", "gmp.police.uk", &[57]),
    Host::packed("gov", "gov.wales", &[76, 99]),
    Host::packed("gwent", "gwent.police.uk", &[58]),
    Host::packed("hampshire", "hampshire.police.uk", &[59]),
    Host::packed("herts", "herts.police.uk", &[61]),
    Host::packed("hestia", "hestia.org", &[16]),
    Host::packed("housingadviceni", "housingadviceni.org", &[65]),
    Host::packed("hscni", "belfasttrust.hscni.net", &[14]),
    Host::packed("hscni", "setrust.hscni.net", &[3]),
    Host::packed("hscni", "southerntrust.hscni.net", &[3]),
    Host::packed("hscni", "westerntrust.hscni.net", &[102]),
    Host::packed("humberside", "humberside.police.uk", &[66]),
    Host::packed("iwf", "iwf.org.uk", &[67]),
    Host::packed("jwa", "jwa.org.uk", &[68]),
    Host::packed("karmanirvana", "karmanirvana.org.uk", &[69]),
    Host::packed("kent", "kent.police.uk", &[70]),
    Host::packed("lancashire", "lancashire.police.uk", &[71]),
    Host::packed("leics", "leics.police.uk", &[72]),
    Host::packed("lifelinehelpline", "lifelinehelpline.info", &[74]),
    Host::packed("lincs", "lincs.police.uk", &[75]),
    Host::packed("lucyfaithfull", "lucyfaithfull.org.uk", &[73]),
    Host::packed("meic", "meic.cymru", &[78]),
    Host::packed("mencap", "mencap.org.uk", &[79]),
    Host::packed("mensadviceline", "mensadviceline.org.uk", &[80]),
    Host::packed("mermaidsuk", "mermaidsuk.org.uk", &[82]),
    Host::packed("merseyside", "merseyside.police.uk", &[83]),
    Host::packed("met", "met.police.uk", &[84]),
    Host::packed("migranthelpuk", "migranthelpuk.org", &[85]),
    Host::packed("mind", "mind.org.uk", &[86]),
    Host::packed("missingpeople", "missingpeople.org.uk", &[88, 135]),
    Host::packed("modernslaveryhelpline", "modernslaveryhelpline.org", &[89]),
    Host::packed("mwcscot", "mwcscot.org.uk", &[81]),
    Host::packed("mwnhelpline", "mwnhelpline.co.uk", &[90]),
    Host::packed("nacoa", "nacoa.org.uk", &[91]),
    Host::packed("napac", "napac.org.uk", &[92]),
    Host::packed("nationalbullyinghelpline", "nationalbullyinghelpline.co.uk", &[93]),
    Host::packed("nationaldahelpline", "nationaldahelpline.org.uk", &[94]),
    Host::packed("ncmec", "takeitdown.ncmec.org", &[168]),
    Host::packed("nhs", "bcuhb.nhs.wales", &[141]),
    Host::packed("nhsinform", "nhsinform.scot", &[100, 140]),
    Host::packed("nidirect", "nidirect.gov.uk", &[3, 103]),
    Host::packed("nihe", "nihe.gov.uk", &[64]),
    Host::packed("norfolk", "norfolk.police.uk", &[104]),
    Host::packed("northants", "northants.police.uk", &[107]),
    Host::packed("northumbria", "northumbria.police.uk", &[108]),
    Host::packed("northwales", "northwales.police.uk", &[105]),
    Host::packed("northyorkshire", "northyorkshire.police.uk", &[106]),
    Host::packed("nottinghamshire", "nottinghamshire.police.uk", &[109]),
    Host::packed("nspcc", "nspcc.org.uk", &[111, 112, 113]),
    Host::packed("ofsted", "ofsted.gov.uk", &[114]),
    Host::packed("paladinservice", "paladinservice.co.uk", &[115]),
    Host::packed("papyrus-uk", "papyrus-uk.org", &[116]),
    Host::packed("protect-advice", "protect-advice.org.uk", &[122]),
    Host::packed("psni", "psni.police.uk", &[123]),
    Host::packed("rapecrisisscotland", "rapecrisisscotland.org.uk", &[125]),
    Host::packed("report-it", "report-it.org.uk", &[174]),
    Host::packed("reportfraud", "reportfraud.police.uk", &[126]),
    Host::packed("reportharmfulcontent", "reportharmfulcontent.com", &[127]),
    Host::packed("respectphoneline", "respectphoneline.org.uk", &[129]),
    Host::packed("rethink", "rethink.org", &[130]),
    Host::packed("reunite", "reunite.org", &[131]),
    Host::packed("revengepornhelpline", "revengepornhelpline.org.uk", &[132]),
    Host::packed("rightsofwomen", "rightsofwomen.org.uk", &[133]),
    Host::packed("safespacesenglandandwales", "safespacesenglandandwales.org.uk", &[134]),
    Host::packed("salvationarmy", "salvationarmy.org.uk", &[136]),
    Host::packed("samaritans", "samaritans.org", &[137]),
    Host::packed("sane", "sane.org.uk", &[138]),
    Host::packed("saverauk", "saverauk.co.uk", &[142]),
    Host::packed("scotland", "scotland.police.uk", &[119]),
    Host::packed("sdafmh", "sdafmh.org.uk", &[144]),
    Host::packed("sfad", "sfad.org.uk", &[146]),
    Host::packed("shelter", "england.shelter.org.uk", &[147]),
    Host::packed("shelter", "scotland.shelter.org.uk", &[148]),
    Host::packed("signhealth", "signhealth.org.uk", &[150]),
    Host::packed("sossilenceofsuicide", "sossilenceofsuicide.org", &[153]),
    Host::packed("south-wales", "digitalservices.south-wales.police.uk", &[121]),
    Host::packed("south-wales", "south-wales.police.uk", &[154]),
    Host::packed("southyorkshire", "southyorkshire.police.uk", &[155]),
    Host::packed("speakup", "speakup.direct", &[156]),
    Host::packed("staffordshire", "staffordshire.police.uk", &[157]),
    Host::packed("stepchange", "stepchange.org", &[158]),
    Host::packed("stopitnow", "stopitnow.org.uk", &[159]),
    Host::packed("stoploansharks", "stoploansharks.co.uk", &[160]),
    Host::packed("stoploansharks", "stoploansharks.gov.uk", &[160]),
    Host::packed("stoploansharkswales", "stoploansharkswales.co.uk", &[161]),
    Host::packed("stopncii", "stopncii.org", &[162]),
    Host::packed("stopscamsuk", "stopscamsuk.org.uk", &[0]),
    Host::packed("suffolk", "suffolk.police.uk", &[163]),
    Host::packed("surrey", "surrey.police.uk", &[164]),
    Host::packed("survivingeconomicabuse", "survivingeconomicabuse.org", &[52]),
    Host::packed("sussex", "sussex.police.uk", &[166]),
    Host::packed("suzylamplugh", "suzylamplugh.org", &[96]),
    Host::packed("switchboard", "switchboard.lgbt", &[167]),
    Host::packed("talktofrank", "talktofrank.com", &[54]),
    Host::packed("thamesvalley", "thamesvalley.police.uk", &[170]),
    Host::packed("thecalmzone", "thecalmzone.net", &[20]),
    Host::packed("thesilverline", "thesilverline.org.uk", &[151]),
    Host::packed("thesurvivorstrust", "thesurvivorstrust.org", &[165]),
    Host::packed("thirtyoneeight", "thirtyoneeight.org", &[172]),
    Host::packed("uksobs", "uksobs.com", &[152]),
    Host::packed("victimsupport", "reporthate.victimsupport.org.uk", &[177]),
    Host::packed("victimsupport", "victimsupport.org.uk", &[175]),
    Host::packed("victimsupport", "victimsupport.scot", &[176]),
    Host::packed("warwickshire", "warwickshire.police.uk", &[178]),
    Host::packed("wearehourglass", "wearehourglass.org", &[63]),
    Host::packed("westmercia", "westmercia.police.uk", &[179]),
    Host::packed("westmidlands", "westmidlands.police.uk", &[180]),
    Host::packed("westyorkshire", "westyorkshire.police.uk", &[181]),
    Host::packed("wiltshire", "wiltshire.police.uk", &[182]),
    Host::packed("womensaid", "womensaid.org.uk", &[183]),
    Host::packed("womensaidni", "womensaidni.org", &[184]),
    Host::packed("youngminds", "youngminds.org.uk", &[185]),
];

static WATCHED: [WatchedName; 13] = [
    WatchedName::packed(58, "actionfraud", 9, true, [117, 100], 8),
    WatchedName::packed(59, "hopelineuk", 7, false, [101, 117], 16),
    WatchedName::packed(60, "brokenrainbow", 2, true, [111, 107], 32),
    WatchedName::packed(62, "youthnet", 4, false, [104, 110], 4),
    WatchedName::packed(64, "nationaldomesticviolencehelpline", 26, false, [108, 112], 64),
    WatchedName::packed(65, "walesdomesticabusehelpline", 20, false, [108, 112], 64),
    WatchedName::packed(66, "publicconcernatwork", 1, false, [117, 98], 16),
    WatchedName::packed(67, "actiononelderabuse", 14, false, [98, 117], 4),
    WatchedName::packed(68, "gangmastersandlabourabuseauthority", 3, false, [103, 109], 4),
    WatchedName::packed(69, "parentlinescotland", 5, false, [116, 108], 128),
    WatchedName::packed(70, "parentlineplus", 5, false, [116, 108], 128),
    WatchedName::packed(72, "missingpeople247", 8, false, [101, 111], 16),
    WatchedName::packed(73, "nspcchelpline24hoursaday", 2, false, [112, 99], 4),
];

static STAND_INS: [StandIns; 2] = [
    StandIns::packed("adult-protection-gateways-ni", "belfast-adult-protection-gateway"),
    StandIns::packed("police-101", "avon-and-somerset-police bedfordshire-police cambridgeshire-constabulary cheshire-constabulary city-of-london-police cleveland-police cumbria-constabulary derbyshire-constabulary devon-and-cornwall-police dorset-police durham-constabulary dyfed-powys-police essex-police gloucestershire-constabulary greater-manchester-police gwent-police hampshire-and-isle-of-wight-constabulary hertfordshire-constabulary humberside-police kent-police lancashire-constabulary leicestershire-police lincolnshire-police merseyside-police metropolitan-police-service norfolk-constabulary north-wales-police north-yorkshire-police northamptonshire-police northumbria-police nottinghamshire-police police-scotland psni south-wales-police south-yorkshire-police staffordshire-police suffolk-constabulary surrey-police sussex-police thames-valley-police warwickshire-police west-mercia-police west-midlands-police west-yorkshire-police wiltshire-police"),
];

/// Places and their police forces: `area.rs` reads them.
static PLACES: &str = "\
Bath and North East Somerset\tE06000022\tavon-and-somerset-police\t\tBath and North East Somerset Council
Bristol, City of\tE06000023\tavon-and-somerset-police\t\tBristol City Council
North Somerset\tE06000024\tavon-and-somerset-police\t\tNorth Somerset Council
Somerset\tE06000066\tavon-and-somerset-police\t\tSomerset Council
South Gloucestershire\tE06000025\tavon-and-somerset-police\t\tSouth Gloucestershire Council
Bedford\tE06000055\tbedfordshire-police\t\tBedford Borough Council
Central Bedfordshire\tE06000056\tbedfordshire-police\t\tCentral Bedfordshire Council
Luton\tE06000032\tbedfordshire-police\t\tLuton Borough Council
Cambridge\tE07000008\tcambridgeshire-constabulary\tCambridgeshire\tCambridge City Council
East Cambridgeshire\tE07000009\tcambridgeshire-constabulary\tCambridgeshire\tEast Cambridgeshire District Council
Fenland\tE07000010\tcambridgeshire-constabulary\tCambridgeshire\tFenland District Council
Huntingdonshire\tE07000011\tcambridgeshire-constabulary\tCambridgeshire\tHuntingdonshire District Council
Peterborough\tE06000031\tcambridgeshire-constabulary\t\tPeterborough City Council
South Cambridgeshire\tE07000012\tcambridgeshire-constabulary\tCambridgeshire\tSouth Cambridgeshire District Council
Cheshire East\tE06000049\tcheshire-constabulary\t\tCheshire East Council
Cheshire West and Chester\tE06000050\tcheshire-constabulary\t\tCheshire West and Chester Council
Halton\tE06000006\tcheshire-constabulary\t\tHalton Borough Council
Warrington\tE06000007\tcheshire-constabulary\t\tWarrington Borough Council
City of London\tE09000001\tcity-of-london-police\t\tCity of London Corporation
Hartlepool\tE06000001\tcleveland-police\t\tHartlepool Borough Council
Middlesbrough\tE06000002\tcleveland-police\t\tMiddlesbrough Borough Council
Redcar and Cleveland\tE06000003\tcleveland-police\t\tRedcar and Cleveland Borough Council
Stockton-on-Tees\tE06000004\tcleveland-police\t\tStockton-on-Tees Borough Council
Cumberland\tE06000063\tcumbria-constabulary\t\tCumberland Council
Westmorland and Furness\tE06000064\tcumbria-constabulary\t\tWestmorland and Furness Council
Amber Valley\tE07000032\tderbyshire-constabulary\tDerbyshire\tAmber Valley Borough Council
Bolsover\tE07000033\tderbyshire-constabulary\tDerbyshire\tBolsover District Council
Chesterfield\tE07000034\tderbyshire-constabulary\tDerbyshire\tChesterfield Borough Council
Derby\tE06000015\tderbyshire-constabulary\t\tDerby City
Derbyshire Dales\tE07000035\tderbyshire-constabulary\tDerbyshire\tDerbyshire Dales District Council
Erewash\tE07000036\tderbyshire-constabulary\tDerbyshire\tErewash Borough Council
High Peak\tE07000037\tderbyshire-constabulary\tDerbyshire\tHigh Peak Borough Council
North East Derbyshire\tE07000038\tderbyshire-constabulary\tDerbyshire\tNorth East Derbyshire District Council
South Derbyshire\tE07000039\tderbyshire-constabulary\tDerbyshire\tSouth Derbyshire District Council
Cornwall\tE06000052\tdevon-and-cornwall-police\t\tCornwall Council
East Devon\tE07000040\tdevon-and-cornwall-police\tDevon\tEast Devon District Council
Exeter\tE07000041\tdevon-and-cornwall-police\tDevon\tExeter City Council
Isles of Scilly\tE06000053\tdevon-and-cornwall-police\t\tCouncil of the Isles of Scilly
Mid Devon\tE07000042\tdevon-and-cornwall-police\tDevon\tMid Devon District Council
North Devon\tE07000043\tdevon-and-cornwall-police\tDevon\tNorth Devon Council
Plymouth\tE06000026\tdevon-and-cornwall-police\t\tPlymouth City Council
South Hams\tE07000044\tdevon-and-cornwall-police\tDevon\tSouth Hams District Council
Teignbridge\tE07000045\tdevon-and-cornwall-police\tDevon\tTeignbridge District Council
Torbay\tE06000027\tdevon-and-cornwall-police\t\tTorbay Council
Torridge\tE07000046\tdevon-and-cornwall-police\tDevon\tTorridge District Council
West Devon\tE07000047\tdevon-and-cornwall-police\tDevon\tWest Devon Borough Council
Bournemouth, Christchurch and Poole\tE06000058\tdorset-police\t\tBournemouth, Christchurch and Poole Council
Dorset\tE06000059\tdorset-police\t\tDorset Council
County Durham\tE06000047\tdurham-constabulary\t\tDurham County Council
Darlington\tE06000005\tdurham-constabulary\t\tDarlington Borough Council
Carmarthenshire\tW06000010\tdyfed-powys-police\t\tCarmarthenshire County Council
Ceredigion\tW06000008\tdyfed-powys-police\t\tCeredigion County Council
Pembrokeshire\tW06000009\tdyfed-powys-police\t\tPembrokeshire County Council
Powys\tW06000023\tdyfed-powys-police\t\tPowys County Council
Basildon\tE07000066\tessex-police\tEssex\tBasildon Borough Council
Braintree\tE07000067\tessex-police\tEssex\tBraintree District Council
Brentwood\tE07000068\tessex-police\tEssex\tBrentwood Borough Council
Castle Point\tE07000069\tessex-police\tEssex\tCastle Point Borough Council
Chelmsford\tE07000070\tessex-police\tEssex\tChelmsford City Council
Colchester\tE07000071\tessex-police\tEssex\tColchester City Council
Epping Forest\tE07000072\tessex-police\tEssex\tEpping Forest District Council
Harlow\tE07000073\tessex-police\tEssex\tHarlow Council
Maldon\tE07000074\tessex-police\tEssex\tMaldon District Council
Rochford\tE07000075\tessex-police\tEssex\tRochford District Council
Southend-on-Sea\tE06000033\tessex-police\t\tSouthend-on-Sea City Council
Tendring\tE07000076\tessex-police\tEssex\tTendring District Council
Thurrock\tE06000034\tessex-police\t\tThurrock Council
Uttlesford\tE07000077\tessex-police\tEssex\tUttlesford District Council
Cheltenham\tE07000078\tgloucestershire-constabulary\tGloucestershire\tCheltenham Borough Council
Cotswold\tE07000079\tgloucestershire-constabulary\tGloucestershire\tCotswold District Council
Forest of Dean\tE07000080\tgloucestershire-constabulary\tGloucestershire\tForest of Dean District Council
Gloucester\tE07000081\tgloucestershire-constabulary\tGloucestershire\tGloucester City Council
Stroud\tE07000082\tgloucestershire-constabulary\tGloucestershire\tStroud District Council
Tewkesbury\tE07000083\tgloucestershire-constabulary\tGloucestershire\tTewkesbury Borough Council
Bolton\tE08000001\tgreater-manchester-police\t\tBolton Metropolitan Borough Council
Bury\tE08000002\tgreater-manchester-police\t\tBury Metropolitan Borough Council
Manchester\tE08000003\tgreater-manchester-police\t\tManchester City Council
Oldham\tE08000004\tgreater-manchester-police\t\tOldham Metropolitan Borough Council
Rochdale\tE08000005\tgreater-manchester-police\t\tRochdale Metropolitan Borough Council
Salford\tE08000006\tgreater-manchester-police\t\tSalford City Council
Stockport\tE08000007\tgreater-manchester-police\t\tStockport Metropolitan Borough Council
Tameside\tE08000008\tgreater-manchester-police\t\tTameside Metropolitan Borough Council
Trafford\tE08000009\tgreater-manchester-police\t\tTrafford Metropolitan Borough Council
Wigan\tE08000010\tgreater-manchester-police\t\tWigan Metropolitan Borough Council
Blaenau Gwent\tW06000019\tgwent-police\t\tBlaenau Gwent County Borough Council
Caerphilly\tW06000018\tgwent-police\t\tCaerphilly County Borough Council
Monmouthshire\tW06000021\tgwent-police\t\tMonmouthshire County Council
Newport\tW06000022\tgwent-police\t\tNewport City Council
Torfaen\tW06000020\tgwent-police\t\tTorfaen County Borough Council
Basingstoke and Deane\tE07000084\thampshire-and-isle-of-wight-constabulary\tHampshire\tBasingstoke and Deane Borough Council
East Hampshire\tE07000085\thampshire-and-isle-of-wight-constabulary\tHampshire\tEast Hampshire District Council
Eastleigh\tE07000086\thampshire-and-isle-of-wight-constabulary\tHampshire\tEastleigh Borough Council
Fareham\tE07000087\thampshire-and-isle-of-wight-constabulary\tHampshire\tFareham Borough Council
Gosport\tE07000088\thampshire-and-isle-of-wight-constabulary\tHampshire\tGosport Borough Council
Hart\tE07000089\thampshire-and-isle-of-wight-constabulary\tHampshire\tHart District Council
Havant\tE07000090\thampshire-and-isle-of-wight-constabulary\tHampshire\tHavant Borough Council
Isle of Wight\tE06000046\thampshire-and-isle-of-wight-constabulary\t\tIsle of Wight Council
New Forest\tE07000091\thampshire-and-isle-of-wight-constabulary\tHampshire\tNew Forest District Council
Portsmouth\tE06000044\thampshire-and-isle-of-wight-constabulary\t\tPortsmouth City Council
Rushmoor\tE07000092\thampshire-and-isle-of-wight-constabulary\tHampshire\tRushmoor Borough Council
Southampton\tE06000045\thampshire-and-isle-of-wight-constabulary\t\tSouthampton City Council
Test Valley\tE07000093\thampshire-and-isle-of-wight-constabulary\tHampshire\tTest Valley Borough Council
Winchester\tE07000094\thampshire-and-isle-of-wight-constabulary\tHampshire\tWinchester City Council
Broxbourne\tE07000095\thertfordshire-constabulary\tHertfordshire\tBorough of Broxbourne
Dacorum\tE07000096\thertfordshire-constabulary\tHertfordshire\tDacorum Borough Council
East Hertfordshire\tE07000242\thertfordshire-constabulary\tHertfordshire\tEast Hertfordshire District Council
Hertsmere\tE07000098\thertfordshire-constabulary\tHertfordshire\tHertsmere Borough Council
North Hertfordshire\tE07000099\thertfordshire-constabulary\tHertfordshire\tNorth Hertfordshire District Council
St Albans\tE07000240\thertfordshire-constabulary\tHertfordshire\tSt Albans City and District Council
Stevenage\tE07000243\thertfordshire-constabulary\tHertfordshire\tStevenage Borough Council
Three Rivers\tE07000102\thertfordshire-constabulary\tHertfordshire\tThree Rivers District Council
Watford\tE07000103\thertfordshire-constabulary\tHertfordshire\tWatford Borough Council
Welwyn Hatfield\tE07000241\thertfordshire-constabulary\tHertfordshire\tWelwyn Hatfield Council
East Riding of Yorkshire\tE06000011\thumberside-police\t\tEast Riding of Yorkshire Council
Kingston upon Hull, City of\tE06000010\thumberside-police\t\tHull City Council
North East Lincolnshire\tE06000012\thumberside-police\t\tNorth East Lincolnshire Council
North Lincolnshire\tE06000013\thumberside-police\t\tNorth Lincolnshire Council
Ashford\tE07000105\tkent-police\tKent\tAshford Borough Council
Canterbury\tE07000106\tkent-police\tKent\tCanterbury City Council
Dartford\tE07000107\tkent-police\tKent\tDartford Borough Council
Dover\tE07000108\tkent-police\tKent\tDover District Council
Folkestone and Hythe\tE07000112\tkent-police\tKent\tFolkestone and Hythe District Council
Gravesham\tE07000109\tkent-police\tKent\tGravesham Borough Council
Maidstone\tE07000110\tkent-police\tKent\tMaidstone Borough Council
Medway\tE06000035\tkent-police\t\tMedway Council
Sevenoaks\tE07000111\tkent-police\tKent\tSevenoaks District Council
Swale\tE07000113\tkent-police\tKent\tSwale Borough Council
Thanet\tE07000114\tkent-police\tKent\tThanet District Council
Tonbridge and Malling\tE07000115\tkent-police\tKent\tTonbridge and Malling Borough Council
Tunbridge Wells\tE07000116\tkent-police\tKent\tTunbridge Wells Borough Council
Blackburn with Darwen\tE06000008\tlancashire-constabulary\t\tBlackburn with Darwen Borough Council
Blackpool\tE06000009\tlancashire-constabulary\t\tBlackpool Borough Council
Burnley\tE07000117\tlancashire-constabulary\tLancashire\tBurnley Borough Council
Chorley\tE07000118\tlancashire-constabulary\tLancashire\tChorley Council
Fylde\tE07000119\tlancashire-constabulary\tLancashire\tFylde Borough Council
Hyndburn\tE07000120\tlancashire-constabulary\tLancashire\tHyndburn Borough Council
Lancaster\tE07000121\tlancashire-constabulary\tLancashire\tLancaster City Council
Pendle\tE07000122\tlancashire-constabulary\tLancashire\tPendle Borough Council
Preston\tE07000123\tlancashire-constabulary\tLancashire\tPreston City Council
Ribble Valley\tE07000124\tlancashire-constabulary\tLancashire\tRibble Valley Borough Council
Rossendale\tE07000125\tlancashire-constabulary\tLancashire\tRossendale Borough Council
South Ribble\tE07000126\tlancashire-constabulary\tLancashire\tSouth Ribble Borough Council
West Lancashire\tE07000127\tlancashire-constabulary\tLancashire\tWest Lancashire Borough Council
Wyre\tE07000128\tlancashire-constabulary\tLancashire\tWyre Council
Blaby\tE07000129\tleicestershire-police\tLeicestershire\tBlaby District Council
Charnwood\tE07000130\tleicestershire-police\tLeicestershire\tCharnwood Borough Council
Harborough\tE07000131\tleicestershire-police\tLeicestershire\tHarborough District Council
Hinckley and Bosworth\tE07000132\tleicestershire-police\tLeicestershire\tHinckley and Bosworth Borough Council
Leicester\tE06000016\tleicestershire-police\t\tLeicester City Council
Melton\tE07000133\tleicestershire-police\tLeicestershire\tMelton Borough Council
North West Leicestershire\tE07000134\tleicestershire-police\tLeicestershire\tNorth West Leicestershire District Council
Oadby and Wigston\tE07000135\tleicestershire-police\tLeicestershire\tOadby and Wigston Borough Council
Rutland\tE06000017\tleicestershire-police\t\tRutland County Council
Boston\tE07000136\tlincolnshire-police\tLincolnshire\tBoston Borough Council
East Lindsey\tE07000137\tlincolnshire-police\tLincolnshire\tEast Lindsey District Council
Lincoln\tE07000138\tlincolnshire-police\tLincolnshire\tCity of Lincoln Council
North Kesteven\tE07000139\tlincolnshire-police\tLincolnshire\tNorth Kesteven District Council
South Holland\tE07000140\tlincolnshire-police\tLincolnshire\tSouth Holland District Council
South Kesteven\tE07000141\tlincolnshire-police\tLincolnshire\tSouth Kesteven District Council
West Lindsey\tE07000142\tlincolnshire-police\tLincolnshire\tWest Lindsey District Council
Knowsley\tE08000011\tmerseyside-police\t\tKnowsley Metropolitan Borough Council
Liverpool\tE08000012\tmerseyside-police\t\tLiverpool City Council
Sefton\tE08000014\tmerseyside-police\t\tSefton Metropolitan Borough Council
St. Helens\tE08000013\tmerseyside-police\t\tSt Helens Council
Wirral\tE08000015\tmerseyside-police\t\tWirral Council
Barking and Dagenham\tE09000002\tmetropolitan-police-service\t\tLondon Borough of Barking and Dagenham
Barnet\tE09000003\tmetropolitan-police-service\t\tLondon Borough of Barnet
Bexley\tE09000004\tmetropolitan-police-service\t\tLondon Borough of Bexley
Brent\tE09000005\tmetropolitan-police-service\t\tLondon Borough of Brent
Bromley\tE09000006\tmetropolitan-police-service\t\tLondon Borough of Bromley
Camden\tE09000007\tmetropolitan-police-service\t\tLondon Borough of Camden
Croydon\tE09000008\tmetropolitan-police-service\t\tLondon Borough of Croydon
Ealing\tE09000009\tmetropolitan-police-service\t\tLondon Borough of Ealing
Enfield\tE09000010\tmetropolitan-police-service\t\tLondon Borough of Enfield
Greenwich\tE09000011\tmetropolitan-police-service\t\tRoyal Borough of Greenwich
Hackney\tE09000012\tmetropolitan-police-service\t\tLondon Borough of Hackney
Hammersmith and Fulham\tE09000013\tmetropolitan-police-service\t\tLondon Borough of Hammersmith & Fulham
Haringey\tE09000014\tmetropolitan-police-service\t\tLondon Borough of Haringey
Harrow\tE09000015\tmetropolitan-police-service\t\tLondon Borough of Harrow
Havering\tE09000016\tmetropolitan-police-service\t\tLondon Borough of Havering
Hillingdon\tE09000017\tmetropolitan-police-service\t\tLondon Borough of Hillingdon
Hounslow\tE09000018\tmetropolitan-police-service\t\tLondon Borough of Hounslow
Islington\tE09000019\tmetropolitan-police-service\t\tLondon Borough of Islington
Kensington and Chelsea\tE09000020\tmetropolitan-police-service\t\tRoyal Borough of Kensington and Chelsea
Kingston upon Thames\tE09000021\tmetropolitan-police-service\t\tRoyal Borough of Kingston upon Thames
Lambeth\tE09000022\tmetropolitan-police-service\t\tLondon Borough of Lambeth
Lewisham\tE09000023\tmetropolitan-police-service\t\tLondon Borough of Lewisham
Merton\tE09000024\tmetropolitan-police-service\t\tLondon Borough of Merton
Newham\tE09000025\tmetropolitan-police-service\t\tLondon Borough of Newham
Redbridge\tE09000026\tmetropolitan-police-service\t\tLondon Borough of Redbridge
Richmond upon Thames\tE09000027\tmetropolitan-police-service\t\tLondon Borough of Richmond upon Thames
Southwark\tE09000028\tmetropolitan-police-service\t\tLondon Borough of Southwark
Sutton\tE09000029\tmetropolitan-police-service\t\tLondon Borough of Sutton
Tower Hamlets\tE09000030\tmetropolitan-police-service\t\tLondon Borough of Tower Hamlets
Waltham Forest\tE09000031\tmetropolitan-police-service\t\tLondon Borough of Waltham Forest
Wandsworth\tE09000032\tmetropolitan-police-service\t\tLondon Borough of Wandsworth
Westminster\tE09000033\tmetropolitan-police-service\t\tCity of Westminster
Breckland\tE07000143\tnorfolk-constabulary\tNorfolk\tBreckland Council
Broadland\tE07000144\tnorfolk-constabulary\tNorfolk\tBroadland District Council
Great Yarmouth\tE07000145\tnorfolk-constabulary\tNorfolk\tGreat Yarmouth Borough Council
King's Lynn and West Norfolk\tE07000146\tnorfolk-constabulary\tNorfolk\tBorough Council of Kings Lynn and West Norfolk
North Norfolk\tE07000147\tnorfolk-constabulary\tNorfolk\tNorth Norfolk District Council
Norwich\tE07000148\tnorfolk-constabulary\tNorfolk\tNorwich City Council
South Norfolk\tE07000149\tnorfolk-constabulary\tNorfolk\tSouth Norfolk District Council
Conwy\tW06000003\tnorth-wales-police\t\tConwy County Borough Council
Denbighshire\tW06000004\tnorth-wales-police\t\tDenbighshire County Council
Flintshire\tW06000005\tnorth-wales-police\t\tFlintshire County Council
Gwynedd\tW06000002\tnorth-wales-police\t\tGwynedd Council
Isle of Anglesey\tW06000001\tnorth-wales-police\t\tIsle of Anglesey County Council
Wrexham\tW06000006\tnorth-wales-police\t\tWrexham County Borough Council
North Yorkshire\tE06000065\tnorth-yorkshire-police\t\tNorth Yorkshire Council
York\tE06000014\tnorth-yorkshire-police\t\tCity of York Council
North Northamptonshire\tE06000061\tnorthamptonshire-police\t\tNorth Northamptonshire Council
West Northamptonshire\tE06000062\tnorthamptonshire-police\t\tWest Northamptonshire Council
Gateshead\tE08000037\tnorthumbria-police\t\tGateshead Metropolitan Borough Council
Newcastle upon Tyne\tE08000021\tnorthumbria-police\t\tNewcastle City Council
North Tyneside\tE08000022\tnorthumbria-police\t\tNorth Tyneside Council
Northumberland\tE06000057\tnorthumbria-police\t\tNorthumberland County Council
South Tyneside\tE08000023\tnorthumbria-police\t\tSouth Tyneside Council
Sunderland\tE08000024\tnorthumbria-police\t\tSunderland City Council
Ashfield\tE07000170\tnottinghamshire-police\tNottinghamshire\tAshfield District Council
Bassetlaw\tE07000171\tnottinghamshire-police\tNottinghamshire\tBassetlaw District Council
Broxtowe\tE07000172\tnottinghamshire-police\tNottinghamshire\tBroxtowe Borough Council
Gedling\tE07000173\tnottinghamshire-police\tNottinghamshire\tGedling Borough Council
Mansfield\tE07000174\tnottinghamshire-police\tNottinghamshire\tMansfield District Council
Newark and Sherwood\tE07000175\tnottinghamshire-police\tNottinghamshire\tNewark and Sherwood District Council
Nottingham\tE06000018\tnottinghamshire-police\t\tNottingham City Council
Rushcliffe\tE07000176\tnottinghamshire-police\tNottinghamshire\tRushcliffe Borough Council
Aberdeen City\tS12000033\tpolice-scotland\t\tAberdeen City Council
Aberdeenshire\tS12000034\tpolice-scotland\t\tAberdeenshire Council
Angus\tS12000041\tpolice-scotland\t\tAngus Council
Argyll and Bute\tS12000035\tpolice-scotland\t\tArgyll and Bute Council
City of Edinburgh\tS12000036\tpolice-scotland\t\tCity of Edinburgh Council
Clackmannanshire\tS12000005\tpolice-scotland\t\tClackmannanshire Council
Dumfries and Galloway\tS12000006\tpolice-scotland\t\tDumfries and Galloway Council
Dundee City\tS12000042\tpolice-scotland\t\tDundee City Council
East Ayrshire\tS12000008\tpolice-scotland\t\tEast Ayrshire Council
East Dunbartonshire\tS12000045\tpolice-scotland\t\tEast Dunbartonshire Council
East Lothian\tS12000010\tpolice-scotland\t\tEast Lothian Council
East Renfrewshire\tS12000011\tpolice-scotland\t\tEast Renfrewshire Council
Falkirk\tS12000014\tpolice-scotland\t\tFalkirk Council
Fife\tS12000047\tpolice-scotland\t\tFife Council
Glasgow City\tS12000049\tpolice-scotland\t\tGlasgow City Council
Highland\tS12000017\tpolice-scotland\t\tThe Highland Council
Inverclyde\tS12000018\tpolice-scotland\t\tInverclyde Council
Midlothian\tS12000019\tpolice-scotland\t\tMidlothian Council
Moray\tS12000020\tpolice-scotland\t\tThe Moray Council
Na h-Eileanan Siar\tS12000013\tpolice-scotland\t\tComhairle nan Eilean Siar
North Ayrshire\tS12000021\tpolice-scotland\t\tNorth Ayrshire Council
North Lanarkshire\tS12000050\tpolice-scotland\t\tNorth Lanarkshire Council
Orkney Islands\tS12000023\tpolice-scotland\t\tOrkney Islands Council
Perth and Kinross\tS12000048\tpolice-scotland\t\tPerth and Kinross Council
Renfrewshire\tS12000038\tpolice-scotland\t\tRenfrewshire Council
Scottish Borders\tS12000026\tpolice-scotland\t\tScottish Borders Council
Shetland Islands\tS12000027\tpolice-scotland\t\tShetland Islands Council
South Ayrshire\tS12000028\tpolice-scotland\t\tSouth Ayrshire Council
South Lanarkshire\tS12000029\tpolice-scotland\t\tSouth Lanarkshire Council
Stirling\tS12000030\tpolice-scotland\t\tStirling Council
West Dunbartonshire\tS12000039\tpolice-scotland\t\tWest Dunbartonshire Council
West Lothian\tS12000040\tpolice-scotland\t\tWest Lothian Council
Antrim and Newtownabbey\tN09000001\tpsni\t\tAntrim and Newtownabbey Borough Council
Ards and North Down\tN09000011\tpsni\t\tArds and North Down Borough Council
Armagh City, Banbridge and Craigavon\tN09000002\tpsni\t\tArmagh City, Banbridge and Craigavon Borough Council
Belfast\tN09000003\tpsni\t\tBelfast City Council
Causeway Coast and Glens\tN09000004\tpsni\t\tCauseway Coast and Glens Borough Council
Derry City and Strabane\tN09000005\tpsni\t\tDerry City and Strabane District Council
Fermanagh and Omagh\tN09000006\tpsni\t\tFermanagh and Omagh District Council
Lisburn and Castlereagh\tN09000007\tpsni\t\tLisburn and Castlereagh City Council
Mid Ulster\tN09000009\tpsni\t\tMid Ulster District Council
Mid and East Antrim\tN09000008\tpsni\t\tMid and East Antrim Borough Council
Newry, Mourne and Down\tN09000010\tpsni\t\tNewry, Mourne and Down District Council
Bridgend\tW06000013\tsouth-wales-police\t\tBridgend County Borough Council
Cardiff\tW06000015\tsouth-wales-police\t\tCity of Cardiff Council
Merthyr Tydfil\tW06000024\tsouth-wales-police\t\tMerthyr Tydfil County Borough Council
Neath Port Talbot\tW06000012\tsouth-wales-police\t\tNeath Port Talbot County Borough Council
Rhondda Cynon Taf\tW06000016\tsouth-wales-police\t\tRhondda Cynon Taf County Borough Council
Swansea\tW06000011\tsouth-wales-police\t\tCity and County of Swansea Council
Vale of Glamorgan\tW06000014\tsouth-wales-police\t\tVale of Glamorgan Council
Barnsley\tE08000038\tsouth-yorkshire-police\t\tBarnsley Metropolitan Borough Council|E08000016
Doncaster\tE08000017\tsouth-yorkshire-police\t\tDoncaster Metropolitan Borough Council
Rotherham\tE08000018\tsouth-yorkshire-police\t\tRotherham Metropolitan Borough Council
Sheffield\tE08000039\tsouth-yorkshire-police\t\tSheffield City Council|E08000019
Cannock Chase\tE07000192\tstaffordshire-police\tStaffordshire\tCannock Chase District Council
East Staffordshire\tE07000193\tstaffordshire-police\tStaffordshire\tEast Staffordshire Borough Council
Lichfield\tE07000194\tstaffordshire-police\tStaffordshire\tLichfield District Council
Newcastle-under-Lyme\tE07000195\tstaffordshire-police\tStaffordshire\tNewcastle-under-Lyme District Council
South Staffordshire\tE07000196\tstaffordshire-police\tStaffordshire\tSouth Staffordshire Council
Stafford\tE07000197\tstaffordshire-police\tStaffordshire\tStafford Borough Council
Staffordshire Moorlands\tE07000198\tstaffordshire-police\tStaffordshire\tStaffordshire Moorlands District Council
Stoke-on-Trent\tE06000021\tstaffordshire-police\t\tStoke-on-Trent City Council
Tamworth\tE07000199\tstaffordshire-police\tStaffordshire\tTamworth Borough Council
Babergh\tE07000200\tsuffolk-constabulary\tSuffolk\tBabergh District Council
East Suffolk\tE07000244\tsuffolk-constabulary\tSuffolk\tEast Suffolk District Council
Ipswich\tE07000202\tsuffolk-constabulary\tSuffolk\tIpswich Borough Council
Mid Suffolk\tE07000203\tsuffolk-constabulary\tSuffolk\tMid Suffolk District Council
West Suffolk\tE07000245\tsuffolk-constabulary\tSuffolk\tWest Suffolk District Council
Elmbridge\tE07000207\tsurrey-police\tSurrey\tElmbridge Borough Council
Epsom and Ewell\tE07000208\tsurrey-police\tSurrey\tEpsom and Ewell Borough Council
Guildford\tE07000209\tsurrey-police\tSurrey\tGuildford Borough Council
Mole Valley\tE07000210\tsurrey-police\tSurrey\tMole Valley District Council
Reigate and Banstead\tE07000211\tsurrey-police\tSurrey\tReigate and Banstead Borough Council
Runnymede\tE07000212\tsurrey-police\tSurrey\tRunnymede Borough Council
Spelthorne\tE07000213\tsurrey-police\tSurrey\tSpelthorne Borough Council
Surrey Heath\tE07000214\tsurrey-police\tSurrey\tSurrey Heath Borough Council
Tandridge\tE07000215\tsurrey-police\tSurrey\tTandridge District Council
Waverley\tE07000216\tsurrey-police\tSurrey\tWaverley Borough Council
Woking\tE07000217\tsurrey-police\tSurrey\tWoking Borough Council
Adur\tE07000223\tsussex-police\t\tAdur District Council
Arun\tE07000224\tsussex-police\t\tArun District Council
Brighton and Hove\tE06000043\tsussex-police\t\tBrighton and Hove City Council
Chichester\tE07000225\tsussex-police\t\tChichester District Council
Crawley\tE07000226\tsussex-police\t\tCrawley Borough Council
Eastbourne\tE07000061\tsussex-police\t\tEastbourne Borough Council
Hastings\tE07000062\tsussex-police\t\tHastings Borough Council
Horsham\tE07000227\tsussex-police\t\tHorsham District Council
Lewes\tE07000063\tsussex-police\t\tLewes District Council
Mid Sussex\tE07000228\tsussex-police\t\tMid Sussex District Council
Rother\tE07000064\tsussex-police\t\tRother District Council
Wealden\tE07000065\tsussex-police\t\tWealden District Council
Worthing\tE07000229\tsussex-police\t\tWorthing Borough Council
Bracknell Forest\tE06000036\tthames-valley-police\t\tBracknell Forest Council
Buckinghamshire\tE06000060\tthames-valley-police\t\tBuckinghamshire Council
Cherwell\tE07000177\tthames-valley-police\tOxfordshire\tCherwell District Council
Milton Keynes\tE06000042\tthames-valley-police\t\tMilton Keynes City Council
Oxford\tE07000178\tthames-valley-police\tOxfordshire\tOxford City Council
Reading\tE06000038\tthames-valley-police\t\tReading Borough Council
Slough\tE06000039\tthames-valley-police\t\tSlough Borough Council
South Oxfordshire\tE07000179\tthames-valley-police\tOxfordshire\tSouth Oxfordshire District Council
Vale of White Horse\tE07000180\tthames-valley-police\tOxfordshire\tVale of White Horse District Council
West Berkshire\tE06000037\tthames-valley-police\t\tWest Berkshire Council
West Oxfordshire\tE07000181\tthames-valley-police\tOxfordshire\tWest Oxfordshire District Council
Windsor and Maidenhead\tE06000040\tthames-valley-police\t\tRoyal Borough of Windsor and Maidenhead
Wokingham\tE06000041\tthames-valley-police\t\tWokingham Borough Council
North Warwickshire\tE07000218\twarwickshire-police\tWarwickshire\tNorth Warwickshire Borough Council
Nuneaton and Bedworth\tE07000219\twarwickshire-police\tWarwickshire\tNuneaton and Bedworth Borough Council
Rugby\tE07000220\twarwickshire-police\tWarwickshire\tRugby Borough Council
Stratford-on-Avon\tE07000221\twarwickshire-police\tWarwickshire\tStratford-on-Avon District Council
Warwick\tE07000222\twarwickshire-police\tWarwickshire\tWarwick District Council
Bromsgrove\tE07000234\twest-mercia-police\tWorcestershire\tBromsgrove District Council
Herefordshire, County of\tE06000019\twest-mercia-police\t\tHerefordshire Council
Malvern Hills\tE07000235\twest-mercia-police\tWorcestershire\tMalvern Hills District Council
Redditch\tE07000236\twest-mercia-police\tWorcestershire\tRedditch Borough Council
Shropshire\tE06000051\twest-mercia-police\t\tShropshire Council
Telford and Wrekin\tE06000020\twest-mercia-police\t\tTelford & Wrekin Council
Worcester\tE07000237\twest-mercia-police\tWorcestershire\tWorcester City Council
Wychavon\tE07000238\twest-mercia-police\tWorcestershire\tWychavon District Council
Wyre Forest\tE07000239\twest-mercia-police\tWorcestershire\tWyre Forest District Council
Birmingham\tE08000025\twest-midlands-police\t\tBirmingham City Council
Coventry\tE08000026\twest-midlands-police\t\tCoventry City Council
Dudley\tE08000027\twest-midlands-police\t\tDudley Metropolitan Borough Council
Sandwell\tE08000028\twest-midlands-police\t\tSandwell Metropolitan Borough Council
Solihull\tE08000029\twest-midlands-police\t\tSolihull Metropolitan Borough Council
Walsall\tE08000030\twest-midlands-police\t\tWalsall Metropolitan Borough Council
Wolverhampton\tE08000031\twest-midlands-police\t\tCity of Wolverhampton Council
Bradford\tE08000032\twest-yorkshire-police\t\tCity of Bradford Metropolitan District Council
Calderdale\tE08000033\twest-yorkshire-police\t\tCalderdale Metropolitan Borough Council
Kirklees\tE08000034\twest-yorkshire-police\t\tKirklees Council
Leeds\tE08000035\twest-yorkshire-police\t\tLeeds City Council
Wakefield\tE08000036\twest-yorkshire-police\t\tWakefield Metropolitan District Council
Swindon\tE06000030\twiltshire-police\t\tSwindon Borough Council
Wiltshire\tE06000054\twiltshire-police\t\tWiltshire Council
Gloucestershire\t\tavon-and-somerset-police\t\t
Bedfordshire\t\tbedfordshire-police\t\t
Cambridgeshire\t\tcambridgeshire-constabulary\t\tCambridgeshire County Council
Cheshire\t\tcheshire-constabulary\t\t
London\t\tcity-of-london-police\t\t
Durham\t\tcleveland-police\t\t
Cumbria\t\tcumbria-constabulary\t\t
Derbyshire\t\tderbyshire-constabulary\t\tDerbyshire County Council
Devon\t\tdevon-and-cornwall-police\t\tDevon County Council
Durham\t\tdurham-constabulary\t\t
Dyfed\t\tdyfed-powys-police\t\t
Essex\t\tessex-police\t\tEssex County Council
Gloucestershire\t\tgloucestershire-constabulary\t\t
Gloucestershire County Council\t\tgloucestershire-constabulary\t\t
Greater Manchester\t\tgreater-manchester-police\t\t
Gwent\t\tgwent-police\t\t
Hampshire\t\thampshire-and-isle-of-wight-constabulary\t\tHampshire County Council
Hertfordshire\t\thertfordshire-constabulary\t\tHertfordshire County Council
Lincolnshire\t\thumberside-police\t\t
Kent\t\tkent-police\t\tKent County Council
Lancashire\t\tlancashire-constabulary\t\tLancashire County Council
Leicestershire\t\tleicestershire-police\t\tLeicestershire County Council
Lincolnshire\t\tlincolnshire-police\t\t
Lincolnshire County Council\t\tlincolnshire-police\t\t
Merseyside\t\tmerseyside-police\t\t
Greater London\t\tmetropolitan-police-service\t\t
London\t\tmetropolitan-police-service\t\t
Norfolk\t\tnorfolk-constabulary\t\tNorfolk County Council
Clwyd\t\tnorth-wales-police\t\t
Northamptonshire\t\tnorthamptonshire-police\t\t
Tyne and Wear\t\tnorthumbria-police\t\t
Nottinghamshire\t\tnottinghamshire-police\t\tNottinghamshire County Council
Scotland\t\tpolice-scotland\t\t
Northern Ireland\t\tpsni\t\t
Mid Glamorgan\t\tsouth-wales-police\t\t
South Glamorgan\t\tsouth-wales-police\t\t
West Glamorgan\t\tsouth-wales-police\t\t
South Yorkshire\t\tsouth-yorkshire-police\t\t
Staffordshire\t\tstaffordshire-police\t\tStaffordshire County Council
Suffolk\t\tsuffolk-constabulary\t\tSuffolk County Council
Surrey\t\tsurrey-police\t\tSurrey County Council
East Sussex\t\tsussex-police\t\tEast Sussex County Council
West Sussex\t\tsussex-police\t\tWest Sussex County Council
Berkshire\t\tthames-valley-police\t\t
Oxfordshire\t\tthames-valley-police\t\tOxfordshire County Council
Warwickshire\t\twarwickshire-police\t\tWarwickshire County Council
Worcestershire\t\twest-mercia-police\t\tWorcestershire County Council
West Midlands\t\twest-midlands-police\t\t
West Yorkshire\t\twest-yorkshire-police\t\t
Avon and Somerset Police\t\tavon-and-somerset-police\t\tAvon and Somerset Constabulary
Bedfordshire Police\t\tbedfordshire-police\t\t
Cambridgeshire Constabulary\t\tcambridgeshire-constabulary\t\t
Cheshire Constabulary\t\tcheshire-constabulary\t\tCheshire Police
City of London Police\t\tcity-of-london-police\t\t
Cleveland Police\t\tcleveland-police\t\t
Cumbria Constabulary\t\tcumbria-constabulary\t\tCumbria Police
Derbyshire Constabulary\t\tderbyshire-constabulary\t\t
Devon & Cornwall Police\t\tdevon-and-cornwall-police\t\tDevon and Cornwall Police
Dorset Police\t\tdorset-police\t\t
Durham Constabulary\t\tdurham-constabulary\t\t
Dyfed-Powys Police\t\tdyfed-powys-police\t\tHeddlu Dyfed-Powys
Essex Police\t\tessex-police\t\t
Gloucestershire Constabulary\t\tgloucestershire-constabulary\t\t
Greater Manchester Police\t\tgreater-manchester-police\t\t
Gwent Police\t\tgwent-police\t\tHeddlu Gwent
Hampshire and Isle of Wight Constabulary\t\thampshire-and-isle-of-wight-constabulary\t\tHampshire Constabulary|Hampshire & Isle of Wight Constabulary
Hertfordshire Constabulary\t\thertfordshire-constabulary\t\t
Humberside Police\t\thumberside-police\t\t
Kent Police\t\tkent-police\t\t
Lancashire Constabulary\t\tlancashire-constabulary\t\tLancashire Police
Leicestershire Police\t\tleicestershire-police\t\t
Lincolnshire Police\t\tlincolnshire-police\t\t
Merseyside Police\t\tmerseyside-police\t\t
Metropolitan Police Service\t\tmetropolitan-police-service\t\tMetropolitan Police|Met Police
Norfolk Constabulary\t\tnorfolk-constabulary\t\tNorfolk Police
North Wales Police\t\tnorth-wales-police\t\tHeddlu Gogledd Cymru
North Yorkshire Police\t\tnorth-yorkshire-police\t\t
Northamptonshire Police\t\tnorthamptonshire-police\t\t
Northumbria Police\t\tnorthumbria-police\t\t
Nottinghamshire Police\t\tnottinghamshire-police\t\t
Police Scotland\t\tpolice-scotland\t\t
Police Service of Northern Ireland\t\tpsni\t\tPSNI
South Wales Police\t\tsouth-wales-police\t\tHeddlu De Cymru
South Yorkshire Police\t\tsouth-yorkshire-police\t\t
Staffordshire Police\t\tstaffordshire-police\t\t
Suffolk Constabulary\t\tsuffolk-constabulary\t\tSuffolk Police
Surrey Police\t\tsurrey-police\t\t
Sussex Police\t\tsussex-police\t\t
Thames Valley Police\t\tthames-valley-police\t\t
Warwickshire Police\t\twarwickshire-police\t\t
West Mercia Police\t\twest-mercia-police\t\t
West Midlands Police\t\twest-midlands-police\t\t
West Yorkshire Police\t\twest-yorkshire-police\t\t
Wiltshire Police\t\twiltshire-police\t\t";

static BY_ID: phf::Map<&'static str, u16> = phf::Map {
    key: 16287231350648472473,
    disps: &[
        (0, 3),
        (0, 12),
        (0, 3),
        (0, 0),
        (0, 34),
        (0, 3),
        (0, 24),
        (0, 16),
        (0, 6),
        (1, 0),
        (0, 3),
        (0, 14),
        (0, 0),
        (0, 7),
        (0, 7),
        (0, 8),
        (0, 2),
        (0, 9),
        (0, 7),
        (0, 18),
        (0, 0),
        (0, 33),
        (0, 29),
        (0, 14),
        (0, 0),
        (0, 40),
        (0, 3),
        (0, 10),
        (0, 9),
        (0, 1),
        (0, 14),
        (0, 4),
        (0, 3),
        (0, 11),
        (0, 131),
        (0, 37),
        (0, 12),
        (0, 32),
        (0, 4),
        (0, 51),
        (0, 69),
        (0, 53),
        (0, 12),
        (0, 21),
        (0, 110),
        (0, 42),
        (0, 0),
        (0, 66),
        (0, 128),
        (0, 80),
        (0, 4),
        (0, 0),
        (0, 1),
        (2, 52),
        (0, 0),
        (0, 3),
        (0, 18),
        (0, 61),
        (0, 25),
        (0, 17),
        (0, 23),
        (0, 0),
    ],
    entries: &[
        ("dan-247", 38),
        ("tara", 169),
        ("lincolnshire-police", 75),
        ("kent-police", 70),
        ("hospital-emergency-department", 62),
        ("nhs-111-england", 97),
        ("sarcs-wales", 141),
        ("victim-support-scotland", 176),
        ("rape-crisis-scotland", 125),
        ("devon-and-cornwall-police", 40),
        ("speak-up", 156),
        ("financial-support-line-domestic-abuse", 52),
        ("hampshire-and-isle-of-wight-constabulary", 59),
        ("care-inspectorate-scotland", 22),
        ("cheshire-constabulary", 26),
        ("nspcc-helpline", 112),
        ("victim-support", 175),
        ("family-lives", 48),
        ("ni-emergency-social-work", 102),
        ("police-101", 118),
        ("modern-slavery-helpline", 89),
        ("reunite", 131),
        ("city-of-london-police", 30),
        ("silver-line", 151),
        ("shelter-england", 147),
        ("drugs-and-alcohol-ni", 43),
        ("paladin", 115),
        ("national-domestic-abuse-helpline", 94),
        ("stop-loan-sharks-wales", 161),
        ("nottinghamshire-police", 109),
        ("northamptonshire-police", 107),
        ("help-at-hand", 60),
        ("local-council-children", 77),
        ("stop-loan-sharks-england", 160),
        ("nhs-111-wales-press-2", 99),
        ("ministry-of-defence-police", 87),
        ("northumbria-police", 108),
        ("calm", 20),
        ("womens-aid-ni", 184),
        ("suffolk-constabulary", 163),
        ("ni-gateway", 103),
        ("iwf", 67),
        ("emergency-999", 46),
        ("gwent-police", 58),
        ("merseyside-police", 83),
        ("west-mercia-police", 179),
        ("sussex-police", 166),
        ("napac", 92),
        ("avon-and-somerset-police", 11),
        ("leicestershire-police", 72),
        ("frank", 54),
        ("anti-terrorist-hotline", 10),
        ("lff-family-and-friends", 73),
        ("safecall", 135),
        ("mental-welfare-commission-scotland", 81),
        ("adult-protection-scotland", 4),
        ("jewish-womens-aid", 68),
        ("national-stalking-helpline", 96),
        ("take-it-down", 168),
        ("age-scotland", 7),
        ("greater-manchester-police", 57),
        ("care-inspectorate-wales", 23),
        ("posh", 120),
        ("signhealth-domestic-abuse", 150),
        ("forced-marriage-unit", 53),
        ("psni", 123),
        ("galop", 55),
        ("police-scotland", 119),
        ("belfast-adult-protection-gateway", 14),
        ("fcdo-consular-emergency", 49),
        ("surrey-police", 164),
        ("switchboard-lgbt", 167),
        ("cruse", 35),
        ("south-yorkshire-police", 155),
        ("british-muslim-trust", 17),
        ("rape-crisis-england-wales", 124),
        ("crimestoppers", 34),
        ("scottish-illegal-money-lending-unit", 145),
        ("dyfed-powys-police", 45),
        ("bedfordshire-police", 13),
        ("scotland-domestic-abuse-forced-marriage-helpline", 144),
        ("mind-infoline", 86),
        ("national-gambling-helpline", 95),
        ("call-wales", 19),
        ("fearless", 50),
        ("scotland-child-concern", 143),
        ("cst", 36),
        ("centrepoint", 24),
        ("159-stop-scams", 0),
        ("west-yorkshire-police", 181),
        ("sarcs-scotland", 140),
        ("migrant-help-trafficking-scotland", 85),
        ("mens-advice-line", 80),
        ("durham-constabulary", 44),
        ("sos-silence-of-suicide", 153),
        ("stepchange", 158),
        ("survivors-trust", 165),
        ("dorset-police", 41),
        ("north-wales-police", 105),
        ("stop-it-now", 159),
        ("cumbria-constabulary", 37),
        ("nspcc-whistleblowing", 113),
        ("citizens-advice-consumer", 29),
        ("wales-hate-support-centre", 177),
        ("metropolitan-police-service", 84),
        ("derbyshire-constabulary", 39),
        ("national-bullying-helpline", 93),
        ("papyrus-hopeline247", 116),
        ("essex-police", 47),
        ("samaritans", 137),
        ("housing-executive-ni", 64),
        ("rights-of-women", 133),
        ("action-against-stalking", 2),
        ("savera-uk", 142),
        ("trafficking-support-ni", 173),
        ("al-anon-uk", 9),
        ("cambridgeshire-constabulary", 21),
        ("parent-talk", 117),
        ("wiltshire-police", 182),
        ("sfad", 146),
        ("true-vision", 174),
        ("revenge-porn-helpline", 132),
        ("housing-rights-ni", 65),
        ("womens-aid", 183),
        ("stopncii", 162),
        ("thirtyone-eight", 172),
        ("act-early", 1),
        ("sarc-england", 139),
        ("report-remove", 128),
        ("salvation-army-slavery", 136),
        ("ofsted", 114),
        ("children-first-support-line", 28),
        ("drinkline", 42),
        ("bright-sky-app", 16),
        ("mermaids", 82),
        ("british-transport-police", 18),
        ("saneline", 138),
        ("adult-protection-gateways-ni", 3),
        ("rethink-advice-line", 130),
        ("lancashire-constabulary", 71),
        ("adult-safeguarding-wales", 5),
        ("west-midlands-police", 180),
        ("beat", 12),
        ("nacoa", 91),
        ("muslim-womens-network-helpline", 90),
        ("south-wales-police", 154),
        ("staffordshire-police", 157),
        ("ni-domestic-sexual-abuse-helpline", 101),
        ("council-adult-social-care-england", 32),
        ("breathing-space", 15),
        ("safe-spaces", 134),
        ("hourglass", 63),
        ("sobs", 152),
        ("cqc", 33),
        ("hertfordshire-constabulary", 61),
        ("fgm-support-clinics-england", 51),
        ("mencap-helpline", 79),
        ("nhs-111-mental-health-england", 98),
        ("report-fraud", 126),
        ("norfolk-constabulary", 104),
        ("live-fear-free", 76),
        ("advice-direct-scotland", 6),
        ("childline", 27),
        ("karma-nirvana", 69),
        ("nrm-first-responders", 110),
        ("nspcc-fgm-helpline", 111),
        ("humberside-police", 66),
        ("missing-people", 88),
        ("report-harmful-content", 127),
        ("youngminds-parents", 185),
        ("age-uk-advice-line", 8),
        ("north-yorkshire-police", 106),
        ("respect-phoneline", 129),
        ("prevent-referral", 121),
        ("meic", 78),
        ("shout", 149),
        ("the-rowan", 171),
        ("thames-valley-police", 170),
        ("shelter-scotland", 148),
        ("gloucestershire-constabulary", 56),
        ("cleveland-police", 31),
        ("nhs-24-mental-health-hub", 100),
        ("protect-advice-line", 122),
        ("warwickshire-police", 178),
        ("lifeline-ni", 74),
        ("ceop-safety-centre", 25),
    ],
};

static BY_NUMBER: phf::Map<&'static str, u16> = phf::Map {
    key: 16287231350648472473,
    disps: &[
        (0, 14),
        (0, 0),
        (0, 0),
        (0, 14),
        (0, 8),
        (0, 4),
        (0, 1),
        (0, 7),
        (1, 1),
        (0, 0),
        (0, 36),
        (0, 21),
        (0, 5),
        (0, 9),
        (0, 0),
        (0, 0),
        (0, 57),
        (0, 6),
        (0, 10),
        (0, 1),
        (0, 2),
        (0, 19),
        (0, 71),
        (0, 6),
        (0, 45),
        (0, 0),
        (0, 0),
        (0, 9),
        (0, 11),
        (0, 0),
        (0, 20),
        (0, 6),
        (0, 17),
        (0, 155),
        (0, 5),
        (0, 82),
        (0, 10),
        (0, 1),
        (0, 1),
        (0, 0),
        (0, 39),
        (0, 14),
        (0, 20),
        (0, 14),
        (0, 73),
        (0, 9),
        (0, 0),
        (0, 1),
        (0, 0),
        (0, 10),
        (0, 44),
        (0, 67),
        (0, 13),
        (1, 40),
        (0, 237),
        (0, 4),
        (0, 0),
        (0, 73),
        (0, 23),
        (0, 6),
        (0, 170),
        (0, 0),
        (0, 0),
        (0, 0),
        (0, 7),
        (0, 88),
        (0, 186),
        (0, 147),
        (0, 43),
        (0, 202),
        (0, 190),
        (0, 1),
        (0, 65),
        (0, 0),
        (0, 205),
        (0, 91),
        (0, 12),
        (0, 88),
        (0, 134),
        (0, 5),
        (0, 86),
        (0, 1),
        (0, 17),
        (0, 0),
        (0, 6),
        (0, 0),
        (0, 0),
        (0, 192),
        (0, 10),
        (0, 53),
        (0, 22),
        (0, 0),
        (0, 15),
        (0, 8),
        (0, 9),
        (0, 8),
        (0, 35),
        (0, 2),
        (0, 2),
        (0, 18),
        (0, 18),
        (0, 47),
        (0, 0),
        (0, 155),
        (0, 0),
        (0, 252),
        (0, 25),
        (0, 5),
        (0, 25),
        (0, 2),
        (0, 2),
        (0, 7),
        (0, 110),
        (0, 41),
        (0, 6),
        (0, 395),
        (0, 236),
        (0, 74),
        (0, 0),
        (0, 13),
        (0, 184),
        (0, 49),
        (0, 5),
        (0, 78),
        (0, 269),
        (0, 37),
        (1, 5),
        (0, 0),
        (0, 54),
        (0, 43),
        (0, 93),
        (0, 19),
        (3, 310),
        (0, 9),
        (0, 1),
    ],
    entries: &[
        ("81066", 135),
        ("03001239232", 299),
        ("03003301341", 326),
        ("08000283550", 55),
        ("08001690140", 306),
        ("0800991234", 314),
        ("01313138777", 1),
        ("08085002222", 95),
        ("01412767729", 186),
        ("08007318147", 397),
        ("02077042040", 179),
        ("112", 125),
        ("02031172520", 6),
        ("08000724725", 58),
        ("03001236600", 31),
        ("03005552222", 36),
        ("03001231231", 24),
        ("08088010432", 104),
        ("08005280731", 72),
        ("03003047000", 34),
        ("08081151505", 86),
        ("08081723524", 90),
        ("08088005005", 428),
        ("61016", 134),
        ("03009995428", 151),
        ("03448000550", 371),
        ("03001233311", 27),
        ("08088010434", 106),
        ("08007310122", 312),
        ("08088004040", 220),
        ("03003230169", 35),
        ("01412767724", 4),
        ("03005000914", 344),
        ("88858", 165),
        ("08456341414", 154),
        ("08003894424", 68),
        ("03001000212", 375),
        ("03007906234", 283),
        ("08006895652", 424),
        ("08006444101", 243),
        ("08000280285", 53),
        ("08088084994", 161),
        ("08456347650", 155),
        ("03001232101", 26),
        ("08081640123", 87),
        ("03001234131", 244),
        ("08088081677", 119),
        ("08088088141", 122),
        ("03002003100", 287),
        ("03456000459", 41),
        ("08000086811", 47),
        ("08088010327", 101),
        ("08088020925", 388),
        ("03001231837", 328),
        ("08088007070", 150),
        ("08001111", 61),
        ("08088028000", 225),
        ("18887738368", 168),
        ("08081643332", 378),
        ("03003731000", 365),
        ("03031231145", 255),
        ("03451232304", 377),
        ("0800405040", 70),
        ("02032224100", 167),
        ("03001234999", 420),
        ("18000", 129),
        ("08088080000", 216),
        ("101", 123),
        ("08009177299", 401),
        ("03003030742", 280),
        ("03002003300", 288),
        ("08003285644", 303),
        ("03001115065", 22),
        ("03003035171", 281),
        ("08456008000", 148),
        ("08088021414", 114),
        ("08088010503", 394),
        ("08088088100", 223),
        ("03000200096", 273),
        ("18001101", 132),
        ("03700002288", 258),
        ("08088010677", 109),
        ("08006890880", 170),
        ("03001020505", 184),
        ("08088080123", 353),
        ("08003281744", 304),
        ("08081967272", 395),
        ("08088082244", 226),
        ("07401288595", 43),
        ("08082000247", 92),
        ("03003307010", 324),
        ("01372847161", 2),
        ("03001233393", 28),
        ("08454040506", 178),
        ("1850609090", 143),
        ("03443814772", 38),
        ("08001217479", 319),
        ("03003035170", 278),
        ("03001232040", 25),
        ("08456346750", 155),
        ("0800838587", 81),
        ("08001512012", 317),
        ("03001234097", 295),
        ("08088004104", 359),
        ("08001448848", 340),
        ("0800137737", 181),
        ("08453030900", 152),
        ("08004561523", 257),
        ("84001", 137),
        ("08001214600", 311),
        ("18001111", 133),
        ("01202509000", 423),
        ("03000501501", 302),
        ("08000234567", 260),
        ("03001231116", 232),
        ("08454580000", 177),
        ("08005870800", 170),
        ("03001232825", 413),
        ("03005000927", 171),
        ("08088002222", 97),
        ("03000030396", 391),
        ("08001412079", 321),
        ("03444775774", 370),
        ("03001231100", 215),
        ("08088028080", 408),
        ("08001387777", 336),
        ("03331503456", 349),
        ("08001448444", 341),
        ("08088081111", 118),
        ("03001237379", 329),
        ("08088000300", 231),
        ("08001690190", 307),
        ("03001232050", 235),
        ("08000113200", 48),
        ("08007310469", 315),
        ("08088002200", 367),
        ("08088010400", 103),
        ("116000", 126),
        ("08088000661", 96),
        ("08002606767", 406),
        ("08009171000", 174),
        ("105", 419),
        ("08088010525", 108),
        ("08088084000", 217),
        ("08001214433", 310),
        ("08004708090", 71),
        ("02038664107", 7),
        ("08001690310", 305),
        ("08000271234", 52),
        ("03001231110", 23),
        ("08081646000", 88),
        ("08001976026", 337),
        ("159", 128),
        ("08001381111", 64),
        ("02895049999", 19),
        ("08088020020", 345),
        ("08088021212", 404),
        ("08007312502", 422),
        ("08009177650", 410),
        ("08088008000", 218),
        ("08454647", 172),
        ("03001234043", 241),
        ("08088010100", 163),
        ("08001712345", 320),
        ("08001577015", 176),
        ("02077137486", 383),
        ("85258", 138),
        ("07786209697", 159),
        ("03301231245", 416),
        ("08007310297", 313),
        ("08088020021", 385),
        ("08001601985", 66),
        ("03000724345", 286),
        ("03331031928", 272),
        ("08082080888", 368),
        ("08088022000", 338),
        ("111", 124),
        ("03003036070", 254),
        ("116123", 127),
        ("03003301343", 325),
        ("08003583456", 67),
        ("03001231073", 297),
        ("01722333306", 265),
        ("08088025858", 185),
        ("08003896809", 69),
        ("08001116768", 262),
        ("03000616161", 20),
        ("03000419191", 240),
        ("03003030648", 284),
        ("02072516577", 11),
        ("08088025544", 117),
        ("03003031982", 33),
        ("08000119100", 50),
        ("03300940362", 264),
        ("08007314880", 407),
        ("50808", 169),
        ("02085719595", 398),
        ("08088010444", 222),
        ("03002001005", 245),
        ("08007310193", 323),
        ("03000267979", 248),
        ("08000684141", 57),
        ("08088010711", 156),
        ("08005999247", 75),
        ("08009172222", 309),
        ("08088010500", 107),
        ("08088010818", 111),
        ("08088010811", 157),
        ("08000121700", 51),
        ("03004666463", 372),
        ("0500700700", 149),
        ("08088006000", 221),
        ("03451551007", 252),
        ("08082231133", 93),
        ("03030036464", 381),
        ("08088010331", 102),
        ("08088081000", 224),
        ("82111", 136),
        ("88247", 139),
        ("03002003500", 290),
        ("08088006019", 387),
        ("08088023456", 115),
        ("03000669197", 271),
        ("08088010433", 105),
        ("08457678000", 158),
        ("08088010366", 389),
        ("08009171414", 162),
        ("08000902309", 350),
        ("03002003200", 291),
        ("03448920900", 39),
        ("03001232041", 234),
        ("08006526352", 366),
        ("08088020300", 113),
        ("01924200799", 382),
        ("08000113764", 49),
        ("03456096677", 276),
        ("0800136663", 426),
        ("03448920908", 40),
        ("08088020133", 112),
        ("08081968845", 91),
        ("08082787840", 256),
        ("08007317898", 322),
        ("08000495495", 343),
        ("03000120312", 392),
        ("07860077333", 45),
        ("02074046609", 173),
        ("03002003700", 293),
        ("03003038151", 146),
        ("08081000900", 85),
        ("03453003900", 300),
        ("08088005050", 219),
        ("03001231072", 301),
        ("02031883500", 166),
        ("03001233045", 402),
        ("03005551386", 246),
        ("08456039213", 183),
        ("03001232323", 374),
        ("03453454345", 275),
        ("03001000077", 334),
        ("03003309256", 360),
        ("03002003600", 294),
        ("02070085000", 10),
        ("01512372661", 393),
        ("08003897979", 364),
        ("02073407264", 425),
        ("08001244222", 62),
        ("08000740878", 59),
        ("03001231999", 400),
        ("03009991212", 411),
        ("08088004444", 98),
        ("08088087777", 346),
        ("08081961776", 380),
        ("08008083733", 80),
        ("1800108088088000", 131),
        ("03001234666", 30),
        ("07870981785", 46),
        ("03007906787", 266),
        ("08001381619", 403),
        ("08009172000", 175),
        ("03001234040", 233),
        ("03000300363", 390),
        ("08005200520", 362),
        ("03001231142", 277),
        ("02038798560", 8),
        ("03002225800", 361),
        ("08088082003", 399),
        ("08000184016", 348),
        ("08005002222", 182),
        ("03000416161", 237),
        ("03456037630", 250),
        ("0800789321", 79),
        ("08088082234", 120),
        ("03007906268", 330),
        ("03003230137", 409),
        ("08088003333", 354),
        ("0800555111", 73),
        ("08008010327", 164),
        ("07860052906", 44),
        ("08088000082", 274),
        ("03451203779", 339),
        ("08006781602", 76),
        ("03000411111", 239),
        ("03031231113", 259),
        ("08001884444", 412),
        ("+18887738368", 168),
        ("03448008020", 249),
        ("08088020400", 229),
        ("0800585858", 74),
        ("08001070726", 60),
        ("08000556688", 308),
        ("08457909090", 142),
        ("03003300630", 145),
        ("03454040506", 178),
        ("03001232224", 253),
        ("03001000030", 238),
        ("999", 140),
        ("08088088000", 121),
        ("03005551373", 247),
        ("03456061212", 251),
        ("08000323263", 56),
        ("08088002244", 357),
        ("03001232241", 331),
        ("08088029999", 144),
        ("08088010800", 110),
        ("02070080151", 9),
        ("03004564000", 285),
        ("03002220000", 332),
        ("03456009527", 42),
        ("03708506506", 267),
        ("1800103448920908", 130),
        ("03000999999", 421),
        ("08000857308", 318),
        ("08001488888", 65),
        ("03309950400", 363),
        ("01412128553", 3),
        ("08009995428", 82),
        ("0800132737", 63),
        ("08004320804", 180),
        ("08088020111", 386),
        ("01162556234", 0),
        ("03001231122", 415),
        ("03334054567", 369),
        ("08088024040", 116),
        ("03002003310", 289),
        ("0800807060", 268),
        ("03459881188", 269),
        ("03451232399", 351),
        ("08081689111", 89),
        ("03001234333", 29),
        ("01418847900", 5),
        ("02890662385", 16),
        ("08000282233", 54),
        ("08088010302", 100),
        ("08007314314", 77),
        ("03002003410", 292),
        ("08007837745", 78),
        ("03451202918", 376),
        ("03003031056", 32),
        ("08088000303", 355),
        ("03003301348", 327),
        ("08009995786", 83),
        ("08082231144", 94),
        ("03003030642", 279),
        ("03304401624", 263),
        ("03001239123", 261),
        ("08088010322", 230),
        ("08088010301", 228),
        ("03031239999", 352),
        ("08000147800", 379),
        ("03001233333", 236),
        ("02890245640", 14),
        ("03444111444", 342),
        ("02895041744", 18),
        ("08001380509", 384),
        ("08088010808", 227),
        ("0800111999", 418),
        ("03033033100", 356),
        ("08002606780", 405),
        ("08088005000", 99),
        ("03457726100", 417),
        ("01412767730", 186),
        ("08007310160", 316),
        ("03001000300", 21),
        ("02871314090", 12),
        ("02892448449", 17),
        ("08080101011", 84),
        ("03001000607", 333),
        ("0800121700", 147),
        ("08000232642", 427),
        ("02074569750", 396),
        ("08000150600", 335),
        ("03003229620", 296),
        ("02890507000", 15),
        ("07860039967", 160),
        ("08088083555", 347),
        ("03001237050", 282),
        ("08088026262", 358),
        ("0800776600", 153),
        ("03456026340", 270),
        ("03030031111", 37),
        ("03003230400", 414),
        ("03001021234", 373),
        ("03001234042", 242),
        ("03002001900", 298),
        ("02871611366", 13),
    ],
};

/// A handle for each contact of the embedded directory: code that names one goes on compiling, with a warning, when the
/// service closes.
///
/// ```
/// use helplines::contacts::CHILDLINE;
///
/// assert_eq!(CHILDLINE.phone().and_then(|phone| phone.link()), Some("tel:+448001111"));
/// ```
pub mod contacts {
    use crate::directory::Contact;

    /// 159 (call your bank), 159.
    pub static STOP_SCAMS_159: &Contact = &super::CONTACTS[0];

    /// ACT Early Support Line, 0800 011 3764.
    pub static ACT_EARLY: &Contact = &super::CONTACTS[1];

    /// Action Against Stalking.
    pub static ACTION_AGAINST_STALKING: &Contact = &super::CONTACTS[2];

    /// Adult Protection Gateway teams, Northern Ireland, 028 9504 1744.
    pub static ADULT_PROTECTION_GATEWAYS_NI: &Contact = &super::CONTACTS[3];

    /// Care advice line (adult protection), 0800 011 3200.
    pub static ADULT_PROTECTION_SCOTLAND: &Contact = &super::CONTACTS[4];

    /// Adult safeguarding at your council.
    pub static ADULT_SAFEGUARDING_WALES: &Contact = &super::CONTACTS[5];

    /// consumeradvice.scot (Advice Direct Scotland), 0808 164 6000.
    pub static ADVICE_DIRECT_SCOTLAND: &Contact = &super::CONTACTS[6];

    /// Age Scotland helpline, 0800 12 44 222.
    pub static AGE_SCOTLAND: &Contact = &super::CONTACTS[7];

    /// Age UK Advice Line, 0800 678 1602.
    pub static AGE_UK_ADVICE_LINE: &Contact = &super::CONTACTS[8];

    /// Al-Anon Family Groups helpline, 0800 0086 811.
    pub static AL_ANON_UK: &Contact = &super::CONTACTS[9];

    /// Anti-Terrorist Hotline, 0800 789 321.
    pub static ANTI_TERRORIST_HOTLINE: &Contact = &super::CONTACTS[10];

    /// Avon and Somerset Police, 101.
    pub static AVON_AND_SOMERSET_POLICE: &Contact = &super::CONTACTS[11];

    /// Beat helpline, 0808 801 0677.
    pub static BEAT: &Contact = &super::CONTACTS[12];

    /// Bedfordshire Police, 101.
    pub static BEDFORDSHIRE_POLICE: &Contact = &super::CONTACTS[13];

    /// Adult Protection Gateway Team, Belfast, 028 9504 1744.
    pub static BELFAST_ADULT_PROTECTION_GATEWAY: &Contact = &super::CONTACTS[14];

    /// Breathing Space, 0800 83 85 87.
    pub static BREATHING_SPACE: &Contact = &super::CONTACTS[15];

    /// Bright Sky.
    pub static BRIGHT_SKY_APP: &Contact = &super::CONTACTS[16];

    /// British Muslim Trust helpline, 0808 172 3524.
    pub static BRITISH_MUSLIM_TRUST: &Contact = &super::CONTACTS[17];

    /// British Transport Police, 0800 40 50 40.
    pub static BRITISH_TRANSPORT_POLICE: &Contact = &super::CONTACTS[18];

    /// C.A.L.L. Mental Health Listening Line, 0800 132 737.
    pub static CALL_WALES: &Contact = &super::CONTACTS[19];

    /// CALM helpline, 0800 58 58 58.
    pub static CALM: &Contact = &super::CONTACTS[20];

    /// Cambridgeshire Constabulary, 101.
    pub static CAMBRIDGESHIRE_CONSTABULARY: &Contact = &super::CONTACTS[21];

    /// Care Inspectorate, 0345 600 9527.
    pub static CARE_INSPECTORATE_SCOTLAND: &Contact = &super::CONTACTS[22];

    /// Care Inspectorate Wales.
    pub static CARE_INSPECTORATE_WALES: &Contact = &super::CONTACTS[23];

    /// Centrepoint Helpline, 0808 800 0661.
    pub static CENTREPOINT: &Contact = &super::CONTACTS[24];

    /// CEOP Safety Centre.
    pub static CEOP_SAFETY_CENTRE: &Contact = &super::CONTACTS[25];

    /// Cheshire Constabulary, 101.
    pub static CHESHIRE_CONSTABULARY: &Contact = &super::CONTACTS[26];

    /// Childline, 0800 1111.
    pub static CHILDLINE: &Contact = &super::CONTACTS[27];

    /// Children First support line, 08000 28 22 33.
    pub static CHILDREN_FIRST_SUPPORT_LINE: &Contact = &super::CONTACTS[28];

    /// Citizens Advice consumer service, 0808 223 1133.
    pub static CITIZENS_ADVICE_CONSUMER: &Contact = &super::CONTACTS[29];

    /// City of London Police, 101.
    pub static CITY_OF_LONDON_POLICE: &Contact = &super::CONTACTS[30];

    /// Cleveland Police, 101.
    pub static CLEVELAND_POLICE: &Contact = &super::CONTACTS[31];

    /// Adult social care at your council.
    pub static COUNCIL_ADULT_SOCIAL_CARE_ENGLAND: &Contact = &super::CONTACTS[32];

    /// Care Quality Commission, 03000 616161.
    pub static CQC: &Contact = &super::CONTACTS[33];

    /// Crimestoppers, 0800 555 111.
    pub static CRIMESTOPPERS: &Contact = &super::CONTACTS[34];

    /// Cruse Bereavement Support helpline, 0808 808 1677.
    pub static CRUSE: &Contact = &super::CONTACTS[35];

    /// Community Security Trust (CST), 0800 032 3263.
    pub static CST: &Contact = &super::CONTACTS[36];

    /// Cumbria Constabulary, 101.
    pub static CUMBRIA_CONSTABULARY: &Contact = &super::CONTACTS[37];

    /// DAN 24/7, 0808 808 2234.
    pub static DAN_247: &Contact = &super::CONTACTS[38];

    /// Derbyshire Constabulary, 101.
    pub static DERBYSHIRE_CONSTABULARY: &Contact = &super::CONTACTS[39];

    /// Devon & Cornwall Police, 101.
    pub static DEVON_AND_CORNWALL_POLICE: &Contact = &super::CONTACTS[40];

    /// Dorset Police, 101.
    pub static DORSET_POLICE: &Contact = &super::CONTACTS[41];

    /// Drinkline, 0300 123 1110.
    pub static DRINKLINE: &Contact = &super::CONTACTS[42];

    /// Drugs and Alcohol NI.
    pub static DRUGS_AND_ALCOHOL_NI: &Contact = &super::CONTACTS[43];

    /// Durham Constabulary, 101.
    pub static DURHAM_CONSTABULARY: &Contact = &super::CONTACTS[44];

    /// Dyfed-Powys Police (Heddlu Dyfed-Powys), 101.
    pub static DYFED_POWYS_POLICE: &Contact = &super::CONTACTS[45];

    /// 999 emergency services, 999.
    pub static EMERGENCY_999: &Contact = &super::CONTACTS[46];

    /// Essex Police, 101.
    pub static ESSEX_POLICE: &Contact = &super::CONTACTS[47];

    /// Family Lives helpline, 0808 800 2222.
    pub static FAMILY_LIVES: &Contact = &super::CONTACTS[48];

    /// Foreign Office emergency line for British people abroad, 020 7008 5000.
    pub static FCDO_CONSULAR_EMERGENCY: &Contact = &super::CONTACTS[49];

    /// Fearless, 0800 555 111.
    pub static FEARLESS: &Contact = &super::CONTACTS[50];

    /// National FGM Support Clinics.
    pub static FGM_SUPPORT_CLINICS_ENGLAND: &Contact = &super::CONTACTS[51];

    /// Financial Support Line for Victims of Domestic Abuse, 0808 1968845.
    pub static FINANCIAL_SUPPORT_LINE_DOMESTIC_ABUSE: &Contact = &super::CONTACTS[52];

    /// Forced Marriage Unit, 020 7008 0151.
    pub static FORCED_MARRIAGE_UNIT: &Contact = &super::CONTACTS[53];

    /// FRANK, 0300 123 6600.
    pub static FRANK: &Contact = &super::CONTACTS[54];

    /// Galop LGBT+ helpline, 0800 999 5428.
    pub static GALOP: &Contact = &super::CONTACTS[55];

    /// Gloucestershire Constabulary, 101.
    pub static GLOUCESTERSHIRE_CONSTABULARY: &Contact = &super::CONTACTS[56];

    /// Greater Manchester Police, 101.
    pub static GREATER_MANCHESTER_POLICE: &Contact = &super::CONTACTS[57];

    /// Gwent Police (Heddlu Gwent), 101.
    pub static GWENT_POLICE: &Contact = &super::CONTACTS[58];

    /// Hampshire and Isle of Wight Constabulary, 101.
    pub static HAMPSHIRE_AND_ISLE_OF_WIGHT_CONSTABULARY: &Contact = &super::CONTACTS[59];

    /// Help at Hand, 0800 528 0731.
    pub static HELP_AT_HAND: &Contact = &super::CONTACTS[60];

    /// Hertfordshire Constabulary, 101.
    pub static HERTFORDSHIRE_CONSTABULARY: &Contact = &super::CONTACTS[61];

    /// A&E (hospital emergency department), 999.
    pub static HOSPITAL_EMERGENCY_DEPARTMENT: &Contact = &super::CONTACTS[62];

    /// Hourglass helpline, 0808 808 8141.
    pub static HOURGLASS: &Contact = &super::CONTACTS[63];

    /// Northern Ireland Housing Executive, homelessness, 03448 920 900.
    pub static HOUSING_EXECUTIVE_NI: &Contact = &super::CONTACTS[64];

    /// Housing Rights, 028 9024 5640.
    pub static HOUSING_RIGHTS_NI: &Contact = &super::CONTACTS[65];

    /// Humberside Police, 101.
    pub static HUMBERSIDE_POLICE: &Contact = &super::CONTACTS[66];

    /// Internet Watch Foundation reporting hotline.
    pub static IWF: &Contact = &super::CONTACTS[67];

    /// Jewish Women's Aid helpline, 0808 801 0500.
    pub static JEWISH_WOMENS_AID: &Contact = &super::CONTACTS[68];

    /// Karma Nirvana UK Helpline, 0800 5999 247.
    pub static KARMA_NIRVANA: &Contact = &super::CONTACTS[69];

    /// Kent Police, 101.
    pub static KENT_POLICE: &Contact = &super::CONTACTS[70];

    /// Lancashire Constabulary, 101.
    pub static LANCASHIRE_CONSTABULARY: &Contact = &super::CONTACTS[71];

    /// Leicestershire Police, 101.
    pub static LEICESTERSHIRE_POLICE: &Contact = &super::CONTACTS[72];

    /// Lucy Faithfull Foundation support for family and friends, 0808 1000 900.
    pub static LFF_FAMILY_AND_FRIENDS: &Contact = &super::CONTACTS[73];

    /// Lifeline, 0808 808 8000.
    pub static LIFELINE_NI: &Contact = &super::CONTACTS[74];

    /// Lincolnshire Police, 101.
    pub static LINCOLNSHIRE_POLICE: &Contact = &super::CONTACTS[75];

    /// Live Fear Free Helpline, 0808 80 10 800.
    pub static LIVE_FEAR_FREE: &Contact = &super::CONTACTS[76];

    /// Local council children's services.
    pub static LOCAL_COUNCIL_CHILDREN: &Contact = &super::CONTACTS[77];

    /// Meic, 080880 23456.
    pub static MEIC: &Contact = &super::CONTACTS[78];

    /// Learning Disability Helpline, 0808 808 1111.
    pub static MENCAP_HELPLINE: &Contact = &super::CONTACTS[79];

    /// Men's Advice Line, 0808 801 0327.
    pub static MENS_ADVICE_LINE: &Contact = &super::CONTACTS[80];

    /// Mental Welfare Commission for Scotland advice line, 0800 389 6809.
    pub static MENTAL_WELFARE_COMMISSION_SCOTLAND: &Contact = &super::CONTACTS[81];

    /// Mermaids helpline, 0808 801 0400.
    pub static MERMAIDS: &Contact = &super::CONTACTS[82];

    /// Merseyside Police, 101.
    pub static MERSEYSIDE_POLICE: &Contact = &super::CONTACTS[83];

    /// Metropolitan Police Service, 101.
    pub static METROPOLITAN_POLICE_SERVICE: &Contact = &super::CONTACTS[84];

    /// Migrant Help trafficking support, 0141 884 7900.
    pub static MIGRANT_HELP_TRAFFICKING_SCOTLAND: &Contact = &super::CONTACTS[85];

    /// Mind Infoline, 0300 123 3393.
    pub static MIND_INFOLINE: &Contact = &super::CONTACTS[86];

    /// Ministry of Defence Police, 0300 1232 101.
    pub static MINISTRY_OF_DEFENCE_POLICE: &Contact = &super::CONTACTS[87];

    /// Missing People helpline, 116 000.
    pub static MISSING_PEOPLE: &Contact = &super::CONTACTS[88];

    /// Modern Slavery & Exploitation Helpline, 08000 121 700.
    pub static MODERN_SLAVERY_HELPLINE: &Contact = &super::CONTACTS[89];

    /// Muslim Women's Network Helpline, 0800 999 5786.
    pub static MUSLIM_WOMENS_NETWORK_HELPLINE: &Contact = &super::CONTACTS[90];

    /// Nacoa helpline, 0800 358 3456.
    pub static NACOA: &Contact = &super::CONTACTS[91];

    /// NAPAC Support Line, 0808 801 0331.
    pub static NAPAC: &Contact = &super::CONTACTS[92];

    /// National Bullying Helpline, 0300 323 0169.
    pub static NATIONAL_BULLYING_HELPLINE: &Contact = &super::CONTACTS[93];

    /// National Domestic Abuse Helpline, 0808 2000 247.
    pub static NATIONAL_DOMESTIC_ABUSE_HELPLINE: &Contact = &super::CONTACTS[94];

    /// National Gambling Helpline, 0808 8020 133.
    pub static NATIONAL_GAMBLING_HELPLINE: &Contact = &super::CONTACTS[95];

    /// National Stalking Helpline, 0808 802 0300.
    pub static NATIONAL_STALKING_HELPLINE: &Contact = &super::CONTACTS[96];

    /// NHS 111, medical advice, 111.
    pub static NHS_111_ENGLAND: &Contact = &super::CONTACTS[97];

    /// NHS 111, mental health option, 111.
    pub static NHS_111_MENTAL_HEALTH_ENGLAND: &Contact = &super::CONTACTS[98];

    /// NHS 111 Wales, mental health option, 111.
    pub static NHS_111_WALES_PRESS_2: &Contact = &super::CONTACTS[99];

    /// NHS 24 Mental Health Hub, 111.
    pub static NHS_24_MENTAL_HEALTH_HUB: &Contact = &super::CONTACTS[100];

    /// Domestic and Sexual Abuse Helpline, 0808 802 1414.
    pub static NI_DOMESTIC_SEXUAL_ABUSE_HELPLINE: &Contact = &super::CONTACTS[101];

    /// Regional Emergency Social Work Service, 028 9504 9999.
    pub static NI_EMERGENCY_SOCIAL_WORK: &Contact = &super::CONTACTS[102];

    /// Gateway Services (children's social work), Northern Ireland, 028 9050 7000.
    pub static NI_GATEWAY: &Contact = &super::CONTACTS[103];

    /// Norfolk Constabulary, 101.
    pub static NORFOLK_CONSTABULARY: &Contact = &super::CONTACTS[104];

    /// North Wales Police (Heddlu Gogledd Cymru), 101.
    pub static NORTH_WALES_POLICE: &Contact = &super::CONTACTS[105];

    /// North Yorkshire Police, 101.
    pub static NORTH_YORKSHIRE_POLICE: &Contact = &super::CONTACTS[106];

    /// Northamptonshire Police, 101.
    pub static NORTHAMPTONSHIRE_POLICE: &Contact = &super::CONTACTS[107];

    /// Northumbria Police, 101.
    pub static NORTHUMBRIA_POLICE: &Contact = &super::CONTACTS[108];

    /// Nottinghamshire Police, 101.
    pub static NOTTINGHAMSHIRE_POLICE: &Contact = &super::CONTACTS[109];

    /// National Referral Mechanism: first responders, 08000 121 700.
    pub static NRM_FIRST_RESPONDERS: &Contact = &super::CONTACTS[110];

    /// NSPCC Female Genital Mutilation Helpline, 0800 028 3550.
    pub static NSPCC_FGM_HELPLINE: &Contact = &super::CONTACTS[111];

    /// NSPCC Helpline, 0808 800 5000.
    pub static NSPCC_HELPLINE: &Contact = &super::CONTACTS[112];

    /// NSPCC Whistleblowing Advice Line, 0800 028 0285.
    pub static NSPCC_WHISTLEBLOWING: &Contact = &super::CONTACTS[113];

    /// Ofsted, 0300 123 1231.
    pub static OFSTED: &Contact = &super::CONTACTS[114];

    /// Paladin, National Stalking Advocacy Service, 020 3866 4107.
    pub static PALADIN: &Contact = &super::CONTACTS[115];

    /// HOPELINE247, 0800 068 4141.
    pub static PAPYRUS_HOPELINE247: &Contact = &super::CONTACTS[116];

    /// Parent Talk.
    pub static PARENT_TALK: &Contact = &super::CONTACTS[117];

    /// 101 police non-emergency number, 101.
    pub static POLICE_101: &Contact = &super::CONTACTS[118];

    /// Police Scotland, 101.
    pub static POLICE_SCOTLAND: &Contact = &super::CONTACTS[119];

    /// Professionals Online Safety Helpline (POSH), 0344 381 4772.
    pub static POSH: &Contact = &super::CONTACTS[120];

    /// Prevent referral (for professionals), 0800 011 3764.
    pub static PREVENT_REFERRAL: &Contact = &super::CONTACTS[121];

    /// Protect advice line, 020 3117 2520.
    pub static PROTECT_ADVICE_LINE: &Contact = &super::CONTACTS[122];

    /// Police Service of Northern Ireland (PSNI), 101.
    pub static PSNI: &Contact = &super::CONTACTS[123];

    /// 24/7 Rape & Sexual Abuse Support Line, 0808 500 2222.
    pub static RAPE_CRISIS_ENGLAND_WALES: &Contact = &super::CONTACTS[124];

    /// Rape Crisis Scotland Helpline, 08088 01 03 02.
    pub static RAPE_CRISIS_SCOTLAND: &Contact = &super::CONTACTS[125];

    /// Report Fraud, 0300 123 2040.
    pub static REPORT_FRAUD: &Contact = &super::CONTACTS[126];

    /// Report Harmful Content.
    pub static REPORT_HARMFUL_CONTENT: &Contact = &super::CONTACTS[127];

    /// Report Remove.
    pub static REPORT_REMOVE: &Contact = &super::CONTACTS[128];

    /// Respect Phoneline, 0808 802 4040.
    pub static RESPECT_PHONELINE: &Contact = &super::CONTACTS[129];

    /// Rethink Mental Illness advice line, 0808 801 0525.
    pub static RETHINK_ADVICE_LINE: &Contact = &super::CONTACTS[130];

    /// Reunite International Child Abduction Centre, 0116 2556 234.
    pub static REUNITE: &Contact = &super::CONTACTS[131];

    /// Revenge Porn Helpline, 0345 6000 459.
    pub static REVENGE_PORN_HELPLINE: &Contact = &super::CONTACTS[132];

    /// Rights of Women family law advice line, 020 7251 6577.
    pub static RIGHTS_OF_WOMEN: &Contact = &super::CONTACTS[133];

    /// Safe Spaces, 0300 303 1056.
    pub static SAFE_SPACES: &Contact = &super::CONTACTS[134];

    /// SafeCall, 116 000.
    pub static SAFECALL: &Contact = &super::CONTACTS[135];

    /// Modern slavery referral helpline, 0800 808 3733.
    pub static SALVATION_ARMY_SLAVERY: &Contact = &super::CONTACTS[136];

    /// Samaritans, 116 123.
    pub static SAMARITANS: &Contact = &super::CONTACTS[137];

    /// SANEline, 0300 304 7000.
    pub static SANELINE: &Contact = &super::CONTACTS[138];

    /// Sexual assault referral centres.
    pub static SARC_ENGLAND: &Contact = &super::CONTACTS[139];

    /// NHS Scotland sexual assault self-referral phone service, 0800 148 88 88.
    pub static SARCS_SCOTLAND: &Contact = &super::CONTACTS[140];

    /// Sexual assault referral centres.
    pub static SARCS_WALES: &Contact = &super::CONTACTS[141];

    /// Savera UK helpline, 0800 107 0726.
    pub static SAVERA_UK: &Contact = &super::CONTACTS[142];

    /// Police Scotland, about a child, 101.
    pub static SCOTLAND_CHILD_CONCERN: &Contact = &super::CONTACTS[143];

    /// Scotland's Domestic Abuse and Forced Marriage Helpline, 0800 027 1234.
    pub static SCOTLAND_DOMESTIC_ABUSE_FORCED_MARRIAGE_HELPLINE: &Contact = &super::CONTACTS[144];

    /// Scottish Illegal Money Lending Unit, 0800 074 0878.
    pub static SCOTTISH_ILLEGAL_MONEY_LENDING_UNIT: &Contact = &super::CONTACTS[145];

    /// Scottish Families Affected by Alcohol and Drugs helpline, 08080 10 10 11.
    pub static SFAD: &Contact = &super::CONTACTS[146];

    /// Shelter emergency helpline, 0808 800 4444.
    pub static SHELTER_ENGLAND: &Contact = &super::CONTACTS[147];

    /// Shelter Scotland.
    pub static SHELTER_SCOTLAND: &Contact = &super::CONTACTS[148];

    /// Shout.
    pub static SHOUT: &Contact = &super::CONTACTS[149];

    /// SignHealth Domestic Abuse Service.
    pub static SIGNHEALTH_DOMESTIC_ABUSE: &Contact = &super::CONTACTS[150];

    /// The Silver Line, 0800 4 70 80 90.
    pub static SILVER_LINE: &Contact = &super::CONTACTS[151];

    /// Survivors of Bereavement by Suicide helpline, 0300 111 5065.
    pub static SOBS: &Contact = &super::CONTACTS[152];

    /// SOS Silence of Suicide, 0808 115 1505.
    pub static SOS_SILENCE_OF_SUICIDE: &Contact = &super::CONTACTS[153];

    /// South Wales Police (Heddlu De Cymru), 101.
    pub static SOUTH_WALES_POLICE: &Contact = &super::CONTACTS[154];

    /// South Yorkshire Police, 101.
    pub static SOUTH_YORKSHIRE_POLICE: &Contact = &super::CONTACTS[155];

    /// Speak Up helpline (NHS and social care), 08000 724 725.
    pub static SPEAK_UP: &Contact = &super::CONTACTS[156];

    /// Staffordshire Police, 101.
    pub static STAFFORDSHIRE_POLICE: &Contact = &super::CONTACTS[157];

    /// StepChange Debt Charity, 0800 138 1111.
    pub static STEPCHANGE: &Contact = &super::CONTACTS[158];

    /// Stop It Now helpline, 0808 1000 900.
    pub static STOP_IT_NOW: &Contact = &super::CONTACTS[159];

    /// Stop Loan Sharks, 0300 555 2222.
    pub static STOP_LOAN_SHARKS_ENGLAND: &Contact = &super::CONTACTS[160];

    /// Stop Loan Sharks Wales, 0300 123 3311.
    pub static STOP_LOAN_SHARKS_WALES: &Contact = &super::CONTACTS[161];

    /// StopNCII.org.
    pub static STOPNCII: &Contact = &super::CONTACTS[162];

    /// Suffolk Constabulary, 101.
    pub static SUFFOLK_CONSTABULARY: &Contact = &super::CONTACTS[163];

    /// Surrey Police, 101.
    pub static SURREY_POLICE: &Contact = &super::CONTACTS[164];

    /// The Survivors Trust National Helpline, 08088 010818.
    pub static SURVIVORS_TRUST: &Contact = &super::CONTACTS[165];

    /// Sussex Police, 101.
    pub static SUSSEX_POLICE: &Contact = &super::CONTACTS[166];

    /// Switchboard LGBTQIA+ support line, 0800 0119 100.
    pub static SWITCHBOARD_LGBT: &Contact = &super::CONTACTS[167];

    /// Take It Down.
    pub static TAKE_IT_DOWN: &Contact = &super::CONTACTS[168];

    /// Trafficking Awareness Raising Alliance (TARA), 0141 276 7724.
    pub static TARA: &Contact = &super::CONTACTS[169];

    /// Thames Valley Police, 101.
    pub static THAMES_VALLEY_POLICE: &Contact = &super::CONTACTS[170];

    /// The Rowan Sexual Assault Referral Centre, 0800 389 4424.
    pub static THE_ROWAN: &Contact = &super::CONTACTS[171];

    /// Thirtyone:eight safeguarding helpline, 0303 003 1111.
    pub static THIRTYONE_EIGHT: &Contact = &super::CONTACTS[172];

    /// Trafficking support (Migrant Help; Belfast and Lisburn Women's Aid), 028 9244 8449.
    pub static TRAFFICKING_SUPPORT_NI: &Contact = &super::CONTACTS[173];

    /// True Vision.
    pub static TRUE_VISION: &Contact = &super::CONTACTS[174];

    /// Victim Support Supportline, 08 08 16 89 111.
    pub static VICTIM_SUPPORT: &Contact = &super::CONTACTS[175];

    /// Victim Support Scotland, 0800 160 1985.
    pub static VICTIM_SUPPORT_SCOTLAND: &Contact = &super::CONTACTS[176];

    /// Wales Hate Support Centre, 0300 30 31 982.
    pub static WALES_HATE_SUPPORT_CENTRE: &Contact = &super::CONTACTS[177];

    /// Warwickshire Police, 101.
    pub static WARWICKSHIRE_POLICE: &Contact = &super::CONTACTS[178];

    /// West Mercia Police, 101.
    pub static WEST_MERCIA_POLICE: &Contact = &super::CONTACTS[179];

    /// West Midlands Police, 101.
    pub static WEST_MIDLANDS_POLICE: &Contact = &super::CONTACTS[180];

    /// West Yorkshire Police, 101.
    pub static WEST_YORKSHIRE_POLICE: &Contact = &super::CONTACTS[181];

    /// Wiltshire Police, 101.
    pub static WILTSHIRE_POLICE: &Contact = &super::CONTACTS[182];

    /// Women's Aid directory of local services.
    pub static WOMENS_AID: &Contact = &super::CONTACTS[183];

    /// Women's Aid Federation Northern Ireland.
    pub static WOMENS_AID_NI: &Contact = &super::CONTACTS[184];

    /// YoungMinds Parents Helpline, 0808 802 5544.
    pub static YOUNGMINDS_PARENTS: &Contact = &super::CONTACTS[185];
}
