// The element <help-lines>: an answer, or a search for one, on a page of your own.

import type * as Library from "./index.js";
import { answer, known, type Asker } from "./component/answer.js";
import { onThreeShifts } from "./component/exit.js";
import { make, nodes } from "./component/parts.js";
import { STYLE } from "./component/style.js";

/** What the attributes may be; `lang` is one that every element has. */
const ATTRIBUTES = ["concern", "nation", "audience", "area", "at", "heading-level", "lang"];

/** How long nobody has typed before it is read out how many answers there are, in milliseconds. */
const QUIET = 800;

let style: CSSStyleSheet | undefined;

/** An element of Node.js, where there are none. */
const Base = globalThis.HTMLElement ?? (class {} as typeof HTMLElement);

/** Whom to contact: the answer to `concern`, or without one a search box and the list of concerns. Nothing is stored or sent. */
export class HelpLines extends Base {
  static readonly observedAttributes = ATTRIBUTES;

  #library: typeof Library | undefined;
  #failed = false;
  #words = "";
  #chosen: Library.About | undefined;
  /** What was pressed to choose it. */
  #pressed = "";
  /** What is drawn: a text that differs where that does. */
  #drawn = "";
  #waiting = false;
  #speaking: ReturnType<typeof setTimeout> | undefined;
  #stop: (() => void)[] = [];
  #parts: Parts | undefined;

  connectedCallback(): void {
    this.#parts ??= this.#build();
    this.#stop = [onThreeShifts(() => this.#leaveByKeys()), this.#on(document, "visibilitychange", () => document.hidden || this.#draw())];
    this.#stop.push(this.#on(window, "pageshow", () => this.#parts?.frame.classList.remove("left")));
    this.#draw();
    if (!this.#library) void this.#load();
  }

  disconnectedCallback(): void {
    for (const stop of this.#stop) stop();
    clearTimeout(this.#speaking);
  }

  attributeChangedCallback(): void {
    if (!this.#parts || this.#waiting) return;
    this.#waiting = true;
    queueMicrotask(() => {
      this.#waiting = false;
      if (this.isConnected) this.#draw(true);
    });
  }

  /** What it is about, a slug or everyday words; without it people are asked. */
  get concern(): string | null {
    return this.getAttribute("concern");
  }
  set concern(value: string | null) {
    this.#set("concern", value);
  }

  /** The nation of the person. */
  get nation(): string | null {
    return this.getAttribute("nation");
  }
  set nation(value: string | null) {
    this.#set("nation", value);
  }

  /** Who asks. */
  get audience(): string | null {
    return this.getAttribute("audience");
  }
  set audience(value: string | null) {
    this.#set("audience", value);
  }

  /** The place of the person. */
  get area(): string | null {
    return this.getAttribute("area");
  }
  set area(value: string | null) {
    this.#set("area", value);
  }

  /** When they ask, in UK time; `null` is now, and "none" says nothing of what is open. */
  get at(): string | null {
    return this.getAttribute("at");
  }
  set at(value: string | null) {
    this.#set("at", value);
  }

  /** The level of the top heading, 1 to 4; 2 if it is left out. */
  get headingLevel(): number {
    const level = Math.trunc(Number(this.getAttribute("heading-level")));
    return level >= 1 && level <= 4 ? level : 2;
  }
  set headingLevel(value: number | null) {
    this.#set("heading-level", value === null ? null : String(value));
  }

  #set(name: string, value: string | null): void {
    if (value === null) this.removeAttribute(name);
    else this.setAttribute(name, value);
  }

  #on(target: EventTarget, name: string, handle: (event: Event) => void): () => void {
    target.addEventListener(name, handle);
    return () => target.removeEventListener(name, handle);
  }

  async #load(): Promise<void> {
    try {
      this.#library = await import("./browser.js");
      this.#draw();
    } catch {
      this.#failed = true;
      this.#draw();
    }
  }

  #build(): Parts {
    const root = this.attachShadow({ mode: "open" });
    if (!style) (style = new CSSStyleSheet()).replaceSync(STYLE);
    root.adoptedStyleSheets = [style];

    const exits = make("slot", { name: "exit" });
    const exit = make("div", { class: "exit", part: "exit" }, exits);
    exits.addEventListener("slotchange", () => (exit.hidden = exits.assignedElements().length === 0));
    exit.hidden = true;
    exits.addEventListener("click", (event) => this.#leave() || event.preventDefault());

    const welsh = make("p", { class: "welsh", hidden: "" });
    const danger = make("div");
    const input = make("input", {
      id: "words", type: "search", autocomplete: "off", spellcheck: "false", writingsuggestions: "false", enterkeyhint: "search", inputmode: "search",
    });
    const title = make("div");
    const ask = make("div", { class: "ask", role: "search", part: "search" }, title, danger, make("label", { for: "words" }, "What is it about?"), input);
    const person = make("div", { class: "person" });
    const back = make("div", { class: "back", hidden: "" }, make("button", { type: "button" }, "Back to the search and the list"));
    const result = make("div", { class: "result", part: "answer" });
    const status = make("p", { class: "unseen", role: "status" });
    const alert = make("p", { class: "unseen", role: "alert" });
    const given = make("slot", { hidden: "" });
    const frame = make("div", { class: "frame", lang: "en-GB", dir: "ltr" }, exit, welsh, ask, back, person, result, status, alert, given);
    root.append(frame);

    given.addEventListener("slotchange", () => this.#library || this.#draw());
    input.addEventListener("input", () => {
      this.#words = input.value;
      this.#draw(true);
    });
    input.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && !event.isComposing) this.#focusAnswer();
    });
    back.addEventListener("click", () => this.#back());
    result.addEventListener("click", (event) => {
      const button = (event.target as Element).closest("button");
      if (button) this.#press(button);
    });
    person.addEventListener("change", () => this.#draw(true));
    return { frame, welsh, title, danger, ask, input, person, back, result, status, alert };
  }

  /** Shows what stands for the state; `says` that it changed for the person, so that it is read out. */
  #draw(says = false): void {
    if (!this.#parts) return;
    if (!this.#library) return this.#drawWaiting(this.#parts);
    const library = this.#library;
    const { ask, back, person, result, welsh } = this.#parts;
    const fixed = this.concern?.trim();
    const view = this.#view(library, fixed);
    const key = `${this.headingLevel}\n${view.key}`;
    if (!fixed) this.#drawSearch(this.#parts, view.urgent);
    else person.hidden = true;
    ask.hidden = Boolean(fixed) || this.#chosen !== undefined;
    back.hidden = Boolean(fixed) || this.#chosen === undefined;
    welsh.hidden = !this.#isWelsh;
    welsh.replaceChildren("This advice is in English. It names lines where people speak Welsh, if there are any.");
    if (key === this.#drawn) return;
    this.#drawn = key;
    const isOpen = result.querySelector("details")?.open ?? false;
    result.replaceChildren(...view.make());
    result.classList.toggle("urgent", view.urgent);
    const details = result.querySelector("details");
    if (details) details.open = isOpen && !says;
    if (view.answers) this.dispatchEvent(new CustomEvent("helplines-answer", { bubbles: true, composed: true }));
    if (says) this.#say(view);
  }

  get #isWelsh(): boolean {
    return /^cy\b/i.test(this.lang);
  }

  #person(library: typeof Library): Library.Person & Asker {
    const said = (name: string) => this.getAttribute(name)?.trim() || this.#parts?.person.querySelector<HTMLSelectElement>(`#${name}`)?.value || undefined;
    const at = this.at?.trim();
    const asker = { audience: said("audience"), nation: said("nation"), area: said("area"), at: at === "none" ? undefined : at || undefined };
    const unknown = (name: string) => console.warn(`help-lines: ${name} is not one that the directory knows, and is left out`);
    const person: Library.Person = known(library, asker, unknown);
    return { ...person, ...(at ? {} : { at: new Date() }), ...(this.#isWelsh ? { welsh: true } : {}) } as Library.Person & Asker;
  }

  #view(library: typeof Library, fixed: string | undefined): View {
    const person = this.#person(library);
    const html = (about: Library.About | undefined, urgent = false) =>
      (about === undefined ? library.general({ ...person, ...(urgent ? { urgent } : {}) }) : answer(library, about, person)).html({ folded: true, headingLevel: this.headingLevel });
    const whole = fixed ?? this.#chosen;
    if (whole !== undefined) {
      const text = html(whole);
      return { key: text, urgent: false, answers: 1, make: () => [nodes(text)] };
    }
    const { matches, urgent } = library.find(this.#words);
    if (matches.length > 0) {
      const text = html(matches[0]);
      const others = matches.slice(1);
      return { key: JSON.stringify([text, others]), urgent, answers: matches.length, make: () => [this.#found(library, text, matches)] };
    }
    if (this.#words.trim().length < 3) return { key: "list", urgent: false, answers: 0, make: () => [this.#list(library)] };
    const text = html(undefined, urgent);
    const note = make("p", { class: "note" }, "We do not know what that is about. Try other words, talk to somebody here, or choose from the list below.");
    return { key: `list ${text}`, urgent, answers: 1, note: note.textContent ?? "", make: () => [note, nodes(text), this.#list(library)] };
  }

  #found(library: typeof Library, html: string, [best, ...others]: Library.Match[]): Node {
    const answer = nodes(html);
    const parts: Node[] = [];
    if (others.length > 0) {
      const items = others.map((match) => make("li", {}, this.#choice(library, match.concern)));
      parts.push(make("p", { class: "or", id: "or" }, "Or is it about something else?"), make("ul", { class: "choices", "aria-labelledby": "or" }, ...items));
    }
    parts.push(make("p", {}, make("button", { type: "button", "data-all": "" }, "See the whole list")));
    answer.querySelector(".helplines-card")?.after(...parts);
    if (best?.confidence === "possible") answer.prepend(make("p", { class: "note" }, "We are not sure. It may be about this:"));
    return answer;
  }

  #choice(library: typeof Library, concern: Library.Concern): HTMLElement {
    return make("button", { type: "button", "data-concern": concern }, titles(library).get(concern)?.title ?? concern);
  }

  #list(library: typeof Library): Node {
    const list = make("div", { class: "list" });
    for (const { value, label } of library.choices().topic) {
      const concerns = [...titles(library).values()].filter(({ topic }) => topic === value);
      list.append(
        make(`h${this.headingLevel + 1}` as "h3", { class: "topic" }, label),
        make("ul", { class: "choices" }, ...concerns.map(({ concern }) => make("li", {}, this.#choice(library, concern)))),
      );
    }
    return list;
  }

  /** Shows the search, which may be typed in before there is anything to find. */
  #drawSearch({ ask, title, danger, person }: Parts, urgent = false): void {
    const { choices, general } = this.#library ?? {};
    const level = `h${this.headingLevel}` as "h2";
    if (title.firstElementChild?.localName !== level) title.replaceChildren(make(level, { class: "title" }, "Find who can help"));
    const card = general && nodes(general(urgent ? { urgent } : {}).html({ cardOnly: true }));
    const line = card?.querySelector(".helplines-danger") ?? emergency();
    if (line.textContent !== danger.textContent) danger.replaceChildren(line);
    danger.classList.toggle("urgent", urgent);
    for (const { name, label } of SELECTS) {
      let select = person.querySelector<HTMLSelectElement>(`#${name}`);
      if (this.hasAttribute(name)) select?.parentElement?.remove();
      else if (!select) {
        select = make("select", { id: name, autocomplete: "off" }, make("option", { value: "" }, "Not said"));
        person.append(make("div", {}, make("label", { for: name }, label), select));
      }
      if (select?.length === 1 && choices) select.append(...choices()[name].map(({ value, label }) => make("option", { value }, label)));
    }
    person.hidden = person.childElementCount === 0;
    ask.hidden = false;
  }

  #drawWaiting(parts: Parts): void {
    const { result, ask, person } = parts;
    const asks = !this.concern?.trim() && !this.#failed;
    if (asks) this.#drawSearch(parts);
    else ask.hidden = person.hidden = true;
    const given = [...this.childNodes].filter((node) => !(node instanceof Element && node.slot));
    if (given.some((node) => node.textContent?.trim())) return result.replaceChildren(...given.map((node) => node.cloneNode(true)));
    const rest = this.#failed ? "The other numbers could not be loaded. Load the page again to try once more." : "The other numbers are loading.";
    result.replaceChildren(...(asks ? [] : [emergency()]), make("p", {}, rest));
  }

  #press(button: HTMLButtonElement): void {
    const { concern } = button.dataset;
    if (concern === undefined) return this.#clear();
    this.#pressed = concern;
    const match = this.#library?.find(this.#words).matches.find((match) => match.concern === concern);
    this.#chosen = match ?? concern;
    this.#draw();
    this.#focusAnswer();
  }

  #clear(): void {
    if (!this.#parts) return;
    this.#words = this.#parts.input.value = "";
    this.#draw();
    this.#parts.input.focus();
  }

  #back(): void {
    this.#chosen = undefined;
    this.#draw();
    const { result, input } = this.#parts ?? {};
    (result?.querySelector<HTMLElement>(`[data-concern="${this.#pressed}"]`) ?? input)?.focus();
  }

  #focusAnswer(): void {
    const heading = this.#parts?.result.querySelector<HTMLElement>(":is(h1, h2, h3, h4, h5)");
    heading?.setAttribute("tabindex", "-1");
    heading?.focus();
  }

  /** Reads out what is there: at once where a life may be in danger, else when nobody types any more. */
  #say(view: View): void {
    const { alert, status, result } = this.#parts!;
    clearTimeout(this.#speaking);
    const urgent = view.urgent ? (result.querySelector(".helplines-danger")?.textContent ?? "") : "";
    if (alert.textContent !== urgent) alert.textContent = urgent;
    const title = result.querySelector(".helplines > :is(h1, h2, h3, h4)")?.textContent ?? "";
    const others = view.answers > 1 ? ` ${view.answers - 1} more below.` : "";
    this.#speaking = setTimeout(() => (status.textContent = view.answers ? `${view.note ?? ""} Answer: ${title}.${others}`.trim() : ""), QUIET);
  }

  /** Tells the page that somebody leaves, forgets what they asked and hides it. Returns whether they may go on leaving. */
  #leave(): boolean {
    if (!this.dispatchEvent(new CustomEvent("helplines-exit", { bubbles: true, composed: true, cancelable: true }))) return false;
    const { input, person, frame } = this.#parts!;
    this.#words = input.value = "";
    this.#chosen = undefined;
    for (const select of person.querySelectorAll("select")) select.value = "";
    frame.classList.add("left");
    this.#draw();
    return true;
  }

  #leaveByKeys(): void {
    const [way] = [...this.children].filter(({ slot }) => slot === "exit");
    const link = way?.matches("a, button") ? way : way?.querySelector("a, button");
    if (link instanceof HTMLElement) link.click();
  }
}

interface Parts {
  frame: HTMLElement;
  welsh: HTMLElement;
  title: HTMLElement;
  danger: HTMLElement;
  ask: HTMLElement;
  input: HTMLInputElement;
  person: HTMLElement;
  back: HTMLElement;
  result: HTMLElement;
  status: HTMLElement;
  alert: HTMLElement;
}

interface View {
  key: string;
  urgent: boolean;
  answers: number;
  note?: string;
  make(): Node[];
}

/** What people may say of themselves. */
const SELECTS = [
  { name: "audience", label: "Who is asking?" },
  { name: "nation", label: "Where?" },
] as const;

/** The one number that the element knows without the directory. */
const emergency = () => make("p", { class: "helplines-danger" }, "In an emergency call ", make("a", { href: "tel:999" }, "999"), ".");

let entries: Map<Library.Concern, Library.ConcernEntry> | undefined;

/** The concerns by their slug, read once. */
function titles(library: typeof Library): Map<Library.Concern, Library.ConcernEntry> {
  return (entries ??= new Map(library.concerns().map((entry) => [entry.concern, entry])));
}

if (globalThis.customElements && !customElements.get("help-lines")) customElements.define("help-lines", HelpLines);

declare global {
  interface HTMLElementTagNameMap {
    "help-lines": HelpLines;
  }
}
