// The element <help-lines> searches and answers. It asks who it is for and in which nation; place and time are its attributes.
import { DATA_VERSION, advise, areas, choices, find } from "../dist/browser.js";
import { byId, make, quoted } from "./make.js";

const lines = byId("answer");

/** What is chosen or written in a field of the element. */
const field = (id) => lines.shadowRoot.getElementById(id)?.value ?? "";

/** Fills the filters, and answers as they change. */
export function start() {
  byId("areas").append(...areas().map(({ name }) => make("option", { value: name })));
  byId("filters").open = matchMedia("(min-width: 60rem)").matches;
  const { form } = byId("area");
  form.addEventListener("submit", (event) => event.preventDefault());
  for (const name of ["input", "change"]) form.addEventListener(name, filter);
  // The element has drawn by the time that these arrive here.
  for (const name of ["helplines-answer", "input", "click"]) lines.addEventListener(name, code);
  lines.shadowRoot.addEventListener("change", filter);
  const day = { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" };
  byId("facts").textContent = new Date(DATA_VERSION).toLocaleDateString("en-GB", day);
  filter();
}

function filter(event) {
  const when = byId("when").value;
  byId("at-line").hidden = when !== "at";
  if (when === "at" && event?.target === byId("when")) byId("at").value ||= clock();
  const at = { now: null, none: "none", at: byId("at").value || "none" }[when];
  lines.area = area(event?.type === "change");
  lines.at = at;
  code();
}

/** What the clock in the UK says, as the field writes it. */
const clock = () => new Date().toLocaleString("sv-SE", { timeZone: "Europe/London" }).slice(0, 16).replace(" ", "T");

/** The place, once it is one that the directory knows. Where it is not, that is said when somebody has `done` writing. */
function area(done) {
  const typed = byId("area").value.trim();
  const [place, said] = typed ? placed(typed) : ["", ""];
  byId("area-said").textContent = place || done ? said : "";
  return place;
}

function placed(typed) {
  try {
    const { area, nation } = advise("child-safety", { area: typed }).situation;
    const chosen = field("nation");
    const name = (wanted) => choices().nation.find(({ value }) => value === wanted).label;
    const elsewhere = chosen && nation && nation !== chosen;
    return [area, elsewhere ? `${area} is in ${name(nation)}, and you chose ${name(chosen)}. The answer is for ${name(chosen)}.` : ""];
  } catch (error) {
    const [, nearest] = /did you mean (.+)\?$/.exec(error.message) ?? [];
    return ["", nearest ? `Did you mean ${nearest.replaceAll('"', "")}?` : "Choose a council, county or police force from the list. It does not know postcodes."];
  }
}

/** Shows the JavaScript that makes what the element shows; nothing while it shows the list. */
function code() {
  const title = lines.shadowRoot.querySelector(".result .helplines > h2")?.textContent;
  byId("made").hidden = title === undefined;
  if (title !== undefined) byId("answer-code").textContent = made(title, field("words"));
}

function made(title, words) {
  const { matches, urgent } = find(words);
  const concern = choices().concern.find(({ label }) => label === title)?.value;
  // Where the words are not understood, the element says whom anybody can turn to.
  if (!concern) return written(["general"], known(["audience", "nation"], urgent ? ["urgent: true"] : []));
  const place = matches.findIndex((match) => match.concern === concern);
  const person = known(["audience", "nation", "area", "at"]);
  if (place < 0) return written(["advise"], quoted(concern), person);
  return written(["advise", "find"], `find(${quoted(words)}).matches[${place}]`, person);
}

const written = (used, ...given) =>
  `import { ${used.join(", ")} } from "helplines";\nconst html = ${used[0]}(${given.filter(Boolean).join(", ")}).html({ folded: true });`;

/** What the filters say of a person, as an object. */
function known(names, more = []) {
  const said = names.flatMap((name) => {
    const value = lines[name] ?? (name === "at" ? null : field(name));
    if (name === "at" && value === null) return ["at: new Date()"];
    return value && value !== "none" ? [`${name}: ${quoted(value)}`] : [];
  });
  const all = [...said, ...more];
  return all.length ? `{ ${all.join(", ")} }` : "";
}
