// What the element shows besides the crate's HTML.

import type * as Library from "../index.js";
import { make } from "./parts.js";

/** What people may say of themselves, when the page has not. */
const SELECTS = [
  { name: "audience", label: "Who is asking?" },
  { name: "nation", label: "Where?" },
] as const;

/** The general answer's own first line: the one number that stands here before the directory is loaded, and if it never is. */
export const emergency = () =>
  make("p", { class: "helplines-danger" }, "If someone is in danger now, call ", make("a", { href: "tel:999" }, "999"), ".");

/** The search box. Its words are kept from whatever stores or sends what people type: it has no name, and nobody checks its spelling elsewhere. */
export const searchBox = () =>
  make("input", {
    id: "words", type: "search", autocomplete: "off", spellcheck: "false", writingsuggestions: "false",
    inputmode: "search", enterkeyhint: "search",
  });

/** Fits the questions about the person to what the page leaves open. */
export function askPerson(person: HTMLElement, isGiven: (name: "audience" | "nation") => boolean, library: typeof Library | undefined): void {
  for (const { name, label } of SELECTS) {
    let select = person.querySelector<HTMLSelectElement>(`#${name}`);
    if (isGiven(name)) select?.parentElement?.remove();
    else if (!select) {
      select = make("select", { id: name, autocomplete: "off" }, make("option", { value: "" }, "Not said"));
      person.append(make("div", {}, make("label", { for: name }, label), select));
    }
    if (select?.length === 1 && library) select.append(...choices(library)[name].map((choice) => make("option", { value: choice.value }, choice.label)));
  }
}

let read: Library.Choices | undefined;

/** What can be chosen, read once. */
const choices = (library: typeof Library) => (read ??= library.choices());

function buttons(library: typeof Library, named: readonly Library.Concern[], attributes: Record<string, string> = {}): HTMLElement {
  const title = (concern: Library.Concern) => choices(library).concern.find(({ value }) => value === concern)?.label ?? concern;
  const item = (concern: Library.Concern) => make("li", {}, make("button", { type: "button", "data-concern": concern }, title(concern)));
  return make("ul", { class: "choices", ...attributes }, ...named.map(item));
}

/** The list of all concerns, by topic. */
export function list(library: typeof Library, level: number): HTMLElement {
  const { concern, topic } = choices(library);
  const under = ({ value, label }: Library.Choice<Library.Topic>) => [
    make(`h${level}` as "h3", { class: "topic" }, label),
    buttons(library, concern.filter((one) => one.topic === value).map((one) => one.value)),
  ];
  return make("div", { class: "list" }, ...topic.flatMap(under));
}

/** What else words may be about, and the way to the list. */
export function others(library: typeof Library, matches: readonly Library.Match[]): HTMLElement {
  const all = make("p", {}, make("button", { type: "button" }, "Clear, and see the whole list"));
  if (matches.length === 0) return make("div", { class: "others" }, all);
  const question = make("p", { class: "or", id: "or" }, "Or is it about something else?");
  return make("div", { class: "others" }, question, buttons(library, matches.map(({ concern }) => concern), { "aria-labelledby": "or" }), all);
}
