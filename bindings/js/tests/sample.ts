// A program that uses every public function; `tsc --strict` reads it, and nobody runs it.
import {
  DATA_VERSION, Directory, VERSION, advise, areas, byName, byNumber, choices, concerns, contact, contacts, find, general, isSensitive, scan,
  type Advice, type Area, type Audience, type Choice, type Concern, type ConcernEntry, type Contact, type Found, type GeneralAdvice,
  type HtmlForm, type Match, type Mention, type Nation, type OpenState, type Person, type Severity, type Step, type Verdict,
} from "helplines";
import { HelpLines } from "helplines/component";

const person: Person = { audience: "child", nation: "wales", by: "webchat", at: new Date(), area: null, free: true, urgent: false, welsh: true };
const advice: Advice = advise("self-harm", person);
const concern: Concern = advice.concern;
const step: Step = advice.steps[0];
const first: Contact["name"] = step.contact.name;
const open: OpenState | null = step.open;
const link: string | null = step.contact.channels[0].link;
const form: HtmlForm = { headingLevel: 3, folded: true, links: true, steps: 3, sources: true, exitComponent: "", cardOnly: false, wholePage: false, phoneLabel: "ring" };
const shown: string[] = [advice.card({ more: "More" }), advice.text({ steps: 2 }), advice.markdown({ cardOnly: true }), advice.html(form), advice.sentence({ steps: 1, dated: true })];
const heading: string = advice.first_screen.title;
const anyone: GeneralAdvice = general({ audience: "worried", nation: "scotland", urgent: true });
const found: Found = find("he follows me home");
const match: Match | undefined = found.matches[0];
const asked: Advice | undefined = match && advise(match, { nation: "england" });
const ranges: [number, number][] = match ? match.words : [];
const mentions: Mention[] = scan("Ring 08457 90 90 90");
const severities: (Severity | null)[] = mentions.map((mention) => mention.severity);
const verdict: Verdict = byNumber("0800 1111");
const name: Verdict | undefined = byName("Silver Line");
const sensitive: boolean = isSensitive("0800 1111");
const one: Contact | undefined = contact("childline");
const all: [Contact[], ConcernEntry[], Area[]] = [contacts(), concerns(), areas()];
const audiences: Choice<Audience>[] = choices().audience;
const nations: Nation[] = choices().nation.map((choice) => choice.value);
const mine: Directory = Directory.fromToml("").overlay("");
const words: Advice = mine.advise("my mum hits me");
const versions: string[] = [VERSION, DATA_VERSION];
const element: typeof HelpLines = HelpLines;
export { heading, anyone, all, asked, audiences, concern, element, first, link, name, nations, one, open, ranges, sensitive, severities, shown, verdict, versions, words };
