// "Check a text": marks what is wrong with the numbers and names in it, and mends what can be mended.
import { contact, scan } from "../dist/browser.js";
import { byId, make, sentence } from "./make.js";
import { what } from "./whose.js";

// Plainly an example. A dead number, a wrong owner, a misprint, an old name, a slip and a right number; Welsh, and signs of two units.
const EXAMPLE = `EXAMPLE LEAFLET – not real advice 😊

Teimlo'n isel? Siaradwch â'r Samariaid: 08457 90 90 90 😀
Worried about a child? Childline is on 0808 800 5000.
Ofn gartref? Live Fear Free / Byw Heb Ofn: 0808 80 10 100.
Been tricked out of money? Tell Action Fraud.
Stop It Now answers on 0800 1000 900.
Under 18? Galwch Childline: 0800 1111 😊
Our office: 01632 960123
`;

// What each severity is called, and its sign: nobody has to tell colours apart.
const SEVERITY = { error: ["✗", "Wrong"], warning: ["!", "Check"], note: ["?", "Note"], none: ["✓", "Right"] };
const grade = ({ severity }) => severity ?? "none";

let before; // The text before all fixes went in.

/** Checks as somebody writes. */
export function start() {
  byId("text").addEventListener("input", () => show());
  byId("example").addEventListener("click", () => write(EXAMPLE));
  byId("fix").addEventListener("click", fix);
  byId("undo").addEventListener("click", () => {
    write(before, "The fixes are taken out again.");
    byId("fix").focus();
  });
  show();
}

function fix() {
  const text = byId("text").value;
  const fixes = scan(text).filter((mention) => mention.fix !== null);
  write(mended(text, fixes), `${count(fixes.length, "fix", "fixes")} put in.`, text);
  byId("undo").focus(); // The button that was pressed is gone.
}

/** Puts fixes in, from the end on, so that the ranges before stay right. */
const mended = (text, fixes) => fixes.reduceRight((done, { start, end, fix }) => done.slice(0, start) + fix + done.slice(end), text);

function write(text, done, earlier) {
  byId("text").value = text;
  byId("text").scrollTop = 0;
  show(done, earlier);
}

function show(done = "", earlier = undefined) {
  const { value: text } = byId("text");
  const mentions = scan(text);
  before = earlier;
  byId("marked").replaceChildren(...marked(text, mentions));
  byId("found").replaceChildren(...mentions.map((mention, place) => found(mention, place, text)));
  byId("checked").hidden = text === "";
  byId("fix").hidden = !mentions.some((mention) => mention.fix !== null);
  byId("undo").hidden = before === undefined;
  const said = text && `${done} ${summary(mentions)}`.trim();
  if (byId("check-said").textContent !== said) byId("check-said").textContent = said; // It is read out where it changes.
}

function summary(mentions) {
  const said = Object.entries(SEVERITY).map(([severity, [, word]]) => [mentions.filter((mention) => grade(mention) === severity).length, word]);
  const counted = said.filter(([number]) => number > 0).map(([number, word]) => `${number} ${word.toLowerCase()}`);
  return counted.length ? `${count(mentions.length, "number or name", "numbers and names")} found: ${counted.join(", ")}.` : "No number or name of a service found.";
}

const count = (number, one, more) => `${number} ${number === 1 ? one : more}`;

/** The text, with a mark at each range. */
function marked(text, mentions) {
  let from = 0;
  const parts = mentions.flatMap((mention, place) => {
    const plain = text.slice(from, mention.start);
    from = mention.end;
    const sign = `${SEVERITY[grade(mention)][0]}${place + 1}`;
    return [plain, make("mark", { id: `mark-${place + 1}`, className: grade(mention), tabIndex: -1, "data-sign": sign }, mention.text)];
  });
  return [...parts, text.slice(from)];
}

/** What is said of one range, with a way to it. */
function found(mention, place, text) {
  const [sign, word] = SEVERITY[grade(mention)];
  const line = text.slice(0, mention.start).split("\n").length;
  const there = make("a", { href: `#mark-${place + 1}` }, mention.text);
  there.addEventListener("click", (event) => {
    event.preventDefault(); // The address stays as it is.
    byId(`mark-${place + 1}`).focus();
  });
  return make(
    "li",
    { className: grade(mention) },
    make("b", {}, `${sign} ${word}: `),
    there,
    `, line ${line}. ${says(mention)}`,
    mention.fix !== null && make("span", { className: "to-write" }, " Write: ", make("b", {}, mention.fix)),
  );
}

function says({ severity, verdict }) {
  if (severity === null) return `This is ${verdict.contacts.map((id) => contact(id).name).join(" or ")}.`;
  return verdict.kind === "unlisted" && !verdict.retired ? "It is not in the directory, which says nothing about whose it is." : what(verdict);
}
