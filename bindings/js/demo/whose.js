// "Whose number is this?": what the directory says of a number or a name, in words for people.
import { byName, byNumber, choices, contact, scan } from "../dist/browser.js";
import { byId, make, quoted, sentence } from "./make.js";

const nations = choices().nation;

/** How long nobody has typed before the answer is read out, in milliseconds. */
const QUIET = 800;

let speaking;

/** Answers as somebody types. */
export function start() {
  byId("whose").addEventListener("input", show);
  byId("whose").form.addEventListener("submit", (event) => event.preventDefault());
  for (const example of document.querySelectorAll("[data-whose]")) {
    example.addEventListener("click", () => {
      byId("whose").value = example.dataset.whose;
      show();
    });
  }
  show();
}

function show() {
  const typed = byId("whose").value.trim();
  const [call, verdict] = typed ? ask(typed) : ["byNumber"];
  byId("whose-answer").replaceChildren(...(verdict ? said(verdict) : []));
  byId("whose-code").textContent = `import { ${call} } from "helplines";\nconst verdict = ${call}(${quoted(typed)})${call === "scan" ? "[0].verdict" : ""};`;
  clearTimeout(speaking);
  speaking = setTimeout(() => (byId("whose-said").textContent = byId("whose-answer").querySelector("h3")?.lastChild.textContent ?? ""), QUIET);
}

/** Looks up a number; what is none, as the name of a service; then as an address. */
function ask(typed) {
  const number = byNumber(typed);
  if (number.kind !== "not-a-number") return ["byNumber", number];
  const name = byName(typed);
  if (name) return ["byName", name];
  const address = scan(typed).find(({ start, end }) => start === 0 && end === typed.length);
  return address ? ["scan", address.verdict] : ["byNumber", number];
}

// For each kind: a sign, the word for it, what it means, and what stands above the contacts.
const SAID = {
  current: () => ["✓", "In use", "", ""],
  retired: (verdict) => ["✗", "Out of date. Do not use it.", was(verdict), "Use this instead"],
  misprint: (verdict) => ["✗", "A misprint. Do not use it.", what(verdict), "Use this instead"],
  "near-miss": ({ replacement, contacts }) => [
    "?",
    "Perhaps a slip",
    `It is not in the directory. It is one slip away from ${replacement}, which is right for ${names(contacts)}. That is a guess: check where you have it from.`,
    "If you meant this one",
  ],
  charged: () => ["✗", "Costs extra", "A call to it costs more than to other numbers. No helpline should be here.", ""],
  unlisted: ({ retired, helpline_range }) => [
    "?",
    "Not in the directory",
    retired
      ? `What is known of it: ${retired.was}.`
      : `That says nothing about whose it is, or whether it is right.${helpline_range ? ` Helplines have numbers that begin with ${helpline_range}.` : ""} Ask whoever gave it to you.`,
    "",
  ],
  foreign: () => ["?", "A number of another country", "The directory knows services of the United Kingdom alone.", ""],
  "not-a-number": () => ["?", "Not known", "No UK helpline can have such a number, and the directory knows no service by that name. Is there a slip in it?", ""],
};

function said(verdict) {
  const [sign, heading, meaning, above] = (SAID[verdict.kind] ?? ((other) => ["?", "Check it", what(other), ""]))(verdict);
  const inside = verdict.kind === "current" ? `${heading}: ${names(verdict.contacts)}` : heading;
  return [
    make("h3", { className: `sign ${verdict.kind}` }, make("span", { "aria-hidden": "true" }, `${sign} `), inside),
    meaning && make("p", {}, meaning),
    above && verdict.contacts.length > 0 && make("h4", {}, above),
    ...verdict.contacts.map((id) => card(id, verdict.replacement)),
    !verdict.contacts.length && make("p", {}, "Need help now? Say what it is about in the search above."),
  ].filter(Boolean);
}

const names = (ids) => ids.map((id) => contact(id).name).join(" or ");

/** What the directory says of it. */
export const what = ({ what_to_do }) => sentence(what_to_do);

/** The same, without what to use instead, which stands below. */
const was = (verdict) => what(verdict).replace(/^Out of date: /, "It was ").replace(/; use [^;]*\.$/, ".");

/** Shows a contact: name, whom it is for, and each number, or each way where it has none; what to use instead comes first. */
function card(id, instead) {
  const { name, welsh_name, about, who_for, nations: where, channels, website } = contact(id);
  const numbers = channels.filter(({ dial }) => dial);
  const ways = (numbers.length > 0 ? numbers : channels).toSorted((one, other) => (other.value === instead) - (one.value === instead));
  return make(
    "div",
    { className: "contact" },
    make("h4", {}, ...named(name, welsh_name)),
    make("p", {}, `${about} ${who_for}`),
    where.length < nations.length && make("p", {}, `For ${list(where)}.`),
    make("ul", {}, ...ways.map(line)),
    website && make("p", {}, make("a", { href: website, rel: "noreferrer" }, `Website of ${name}`)),
  );
}

/** A name; its Welsh words are marked, so that they are read out as such. */
function named(name, welsh) {
  const [before, after] = welsh ? name.split(welsh) : [name];
  return after === undefined ? [name] : [before, make("span", { lang: "cy" }, welsh), after];
}

const COST = { free: "Free.", standard: "Costs as much as other calls.", international: "Costs as much as a call abroad." };

function line(channel) {
  const { kind, link, hours_words, cost, note, nations: where } = channel;
  const way = sentence(inWords(channel)).slice(0, -1);
  const place = [kind === "phone-from-abroad" && "From outside the UK.", where.length > 0 && `For ${list(where)}.`];
  const rest = [...place, sentence(hours_words), COST[cost], note].filter(Boolean).join(" ");
  return make("li", {}, link ? make("a", { className: "call", href: link, rel: "noreferrer" }, way) : way, make("p", {}, rest));
}

function inWords({ kind, label, how, dial, value }) {
  if (kind.startsWith("phone")) return `call ${how}`;
  if (kind === "form") return "go online";
  if (kind === "email") return `e-mail ${how}`;
  return !dial && value.startsWith("http") ? label : how;
}

const list = (where) => where.map((one) => nations.find(({ value }) => value === one).label).join(" and ");
