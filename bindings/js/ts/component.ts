// The element <help-lines>: an answer, or a search for one, on a page of your own.

import type * as Library from "./index.js";
import { answer, known, type Asker } from "./component/answer.js";
import { onThreeShifts } from "./component/exit.js";
import { make, nodes } from "./component/parts.js";
import { STYLE } from "./component/style.js";
import { askPerson, emergency, list, others, searchBox } from "./component/views.js";

/** How long nobody has typed before it is read out what was found, in milliseconds. */
const QUIET = 800;

/** Nobody is told that fewer letters are not understood: they have begun to type. */
const SHORT = 3;

const IN_ENGLISH = "This advice is in English. Lines in Welsh come with it, if there are any.";
const LOADING = "The other numbers are loading.";
const NOT_LOADED = "The other numbers could not be loaded. Load the page again to try once more.";
const NOT_SURE = "We are not sure. It may be about this:";
const NOT_UNDERSTOOD = "We do not know yet what it is about. You can talk to somebody here, try other words, or choose from the list below.";

/** Node.js has no elements: there this module does nothing. */
const Base = globalThis.HTMLElement ?? (class {} as typeof HTMLElement);

let style: CSSStyleSheet | undefined;

/** What stands in the shadow root. */
interface Parts {
  frame: HTMLElement;
  welsh: HTMLElement;
  ask: HTMLElement;
  title: HTMLElement;
  danger: HTMLElement;
  input: HTMLInputElement;
  person: HTMLElement;
  back: HTMLElement;
  result: HTMLElement;
  status: HTMLElement;
  alert: HTMLElement;
}

/** What is to be shown. */
interface View {
  /** Differs where what is shown does. */
  key: string;
  nodes: () => Node[];
  /** How many concerns it may be about. */
  answers: number;
  urgent?: boolean;
  /** Said above the answer. */
  note?: string;
}

/**
 * Shows whom to contact: the answer to `concern`, or without one a search box and the list of concerns. Nothing is stored or
 * sent. A wrong value of an attribute never hides help.
 *
 * It sends `helplines-answer` when an answer is drawn, without saying which, and `helplines-exit`, which can be cancelled, when
 * somebody uses what stands in the slot "exit".
 */
export class HelpLines extends Base {
  static readonly observedAttributes = ["concern", "nation", "audience", "area", "at", "heading-level", "lang"];

  #library: typeof Library | undefined;
  #failed = false;
  #parts: Parts | undefined;
  /** What was chosen from a list, and the concern that its button has. */
  #chosen: { about: Library.About; concern: string } | undefined;
  #asker: { given: string; known: Asker } | undefined;
  readonly #warned = new Set<string>();
  #drawn = "";
  #willDraw = false;
  #speaking: ReturnType<typeof setTimeout> | undefined;
  #connected = new AbortController();

  /** What it is about, a slug or everyday words; without it people are asked. */
  get concern(): string | null {
    return this.getAttribute("concern");
  }
  set concern(value: string | null) {
    this.#set("concern", value);
  }

  /** The nation of the person; without it people are asked where they search. */
  get nation(): string | null {
    return this.getAttribute("nation");
  }
  set nation(value: string | null) {
    this.#set("nation", value);
  }

  /** Who asks; without it people are asked where they search. */
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

  /** When they ask, "2026-12-25T23:15" in UK time; `null` is now, and "none" says nothing of what is open. */
  get at(): string | null {
    return this.getAttribute("at");
  }
  set at(value: string | null) {
    this.#set("at", value);
  }

  /** The level of the top heading, 1 to 4; 2 if it is left out. */
  get headingLevel(): number {
    const level = Number(this.getAttribute("heading-level"));
    return [1, 2, 3, 4].includes(level) ? level : 2;
  }
  set headingLevel(value: number | null) {
    this.#set("heading-level", value === null ? null : String(value));
  }

  #set(name: string, value: string | null): void {
    if (value === null) this.removeAttribute(name);
    else this.setAttribute(name, value);
  }

  connectedCallback(): void {
    this.#parts ??= this.#build();
    this.#connected = new AbortController();
    const { signal } = this.#connected;
    const comeBack = () => {
      if (document.hidden) return;
      this.#parts?.frame.classList.remove("left");
      this.#draw(); // what is open may have changed
    };
    document.addEventListener("visibilitychange", comeBack, { signal });
    window.addEventListener("pageshow", comeBack, { signal });
    onThreeShifts(() => this.#exit?.click(), signal);
    if (!this.#library) void this.#load();
    this.#draw();
  }

  disconnectedCallback(): void {
    this.#connected.abort();
    clearTimeout(this.#speaking);
  }

  attributeChangedCallback(): void {
    if (this.#willDraw) return;
    this.#willDraw = true;
    queueMicrotask(() => {
      this.#willDraw = false;
      if (this.isConnected) this.#draw(true);
    });
  }

  async #load(): Promise<void> {
    this.#failed = false;
    try {
      this.#library = await import("./browser.js");
      this.#draw(this.#words !== ""); // who has typed waits for an answer
    } catch (error) {
      // Nothing came, or the page's policy does not allow it.
      console.error(`help-lines: the directory could not be loaded: ${error instanceof Error ? error.name : "error"}`);
      this.#library = undefined;
      this.#failed = true;
      this.#draw(true);
    }
  }

  #build(): Parts {
    const exits = make("slot", { name: "exit" });
    const exit = make("div", { class: "exit", part: "exit", hidden: "" }, exits);
    const given = make("slot", { hidden: "" });
    const [title, danger, input] = [make("div", { class: "title" }), make("div", { class: "danger", id: "danger" }, emergency()), searchBox()];
    const parts: Parts = {
      frame: make("div", { class: "frame", lang: "en-GB", dir: "ltr" }),
      welsh: make("p", {}, make("span", { lang: "cy" }, "Mae’r cyngor hwn yn Saesneg."), ` ${IN_ENGLISH}`),
      ask: make("div", { class: "ask", role: "search", part: "search" }, title, input),
      title, danger, input,
      person: make("div", { class: "person" }),
      back: make("p", { class: "back" }, make("button", { type: "button" }, "Back to the search and the list")),
      result: make("div", { class: "result", part: "answer" }),
      status: make("p", { class: "unseen", role: "status" }),
      alert: make("p", { class: "unseen", role: "alert" }),
    };
    const { frame, welsh, ask, person, back, result, status, alert } = parts;
    frame.append(exit, danger, welsh, ask, back, person, result, status, alert, given);

    exits.addEventListener("slotchange", () => (exit.hidden = exits.assignedElements().length === 0));
    exits.addEventListener("click", (event) => this.#leave() || event.preventDefault());
    given.addEventListener("slotchange", () => this.#library || this.#draw());
    input.addEventListener("input", () => this.#draw(true));
    input.addEventListener("keydown", ({ key, isComposing }) => key === "Enter" && !isComposing && this.#focusAnswer());
    person.addEventListener("change", () => this.#draw(true));
    back.addEventListener("click", ({ target }) => target instanceof HTMLButtonElement && this.#goBack());
    result.addEventListener("click", ({ target }) => target instanceof HTMLButtonElement && this.#press(target));

    // First what an old browser may not have: there, what the page has in the element stays.
    if (!style) (style = new CSSStyleSheet()).replaceSync(STYLE);
    const root = this.attachShadow({ mode: "open" });
    root.adoptedStyleSheets = [style];
    root.append(frame);
    return parts;
  }

  /** Shows what there is to show; `reads` it out where the person changed it. */
  #draw(reads = false): void {
    const parts = this.#parts;
    if (!parts) return;
    parts.welsh.hidden = !this.#isWelsh;
    const view = this.#library ? this.#view(this.#library) : this.#waiting();
    this.#drawSearch(parts);
    const isFixed = Boolean(this.#fixed);
    const key = `${isFixed} ${this.headingLevel} ${view.key}`;
    if (key === this.#drawn) return;
    this.#drawn = key;

    const { frame, danger, result } = parts;
    const before = { title: this.#title, isOpen: result.querySelector("details")?.open, focus: this.#focus };
    frame.classList.toggle("urgent", view.urgent ?? false);
    result.replaceChildren(...view.nodes());
    // Where people search, when to call 999 stands above the search, and not twice.
    danger.hidden = isFixed;
    if (!isFixed) danger.replaceChildren(result.querySelector(".helplines-danger") ?? emergency());
    const heading = this.#heading;
    heading?.setAttribute("tabindex", "-1");
    if (!isFixed && view.answers > 0) heading?.setAttribute("aria-describedby", danger.id);
    // The same answer at another hour, or for another nation: it stays open, and the focus is where it was.
    const details = result.querySelector("details");
    if (details && before.isOpen && this.#title === before.title) details.open = true;
    if (before.focus) frame.querySelector<HTMLElement>(before.focus)?.focus({ preventScroll: true });

    if (this.#library && view.answers > 0) this.dispatchEvent(new CustomEvent("helplines-answer", { bubbles: true, composed: true }));
    if (reads) this.#readOut(view);
  }

  /** The search, which may be typed in before there is anything to find. */
  #drawSearch({ ask, title, person, back }: Parts): void {
    const isFixed = Boolean(this.#fixed) || this.#failed;
    ask.hidden = isFixed || this.#chosen !== undefined;
    back.hidden = isFixed || this.#chosen === undefined;
    person.hidden = isFixed;
    if (isFixed) return;
    const isGiven = (name: keyof Asker) => this.hasAttribute(name) && (!this.#asker || this.#asker.known[name] !== undefined);
    askPerson(person, isGiven, this.#library);
    person.hidden = person.childElementCount === 0;
    const level = `h${this.headingLevel}` as "h2";
    if (title.firstElementChild?.localName !== level) title.replaceChildren(make(level, {}, make("label", { for: "words" }, "What is it about?")));
  }

  /** What stands there until the directory is loaded, or for good where it cannot be: what the page has in the element, or 999. */
  #waiting(): View {
    const note = this.#failed ? NOT_LOADED : LOADING;
    const said = { answers: 0, ...(this.#failed ? { note } : {}) };
    const given = [...this.childNodes].filter((node) => !(node instanceof Element && node.slot));
    if (given.some((node) => node.textContent?.trim())) {
      const text = given.map((node) => node.textContent).join("");
      return { key: `${this.#failed} ${text}`, ...said, nodes: () => given.map((node) => node.cloneNode(true)) };
    }
    return { key: note, ...said, nodes: () => [emergency(), make("p", {}, note)] };
  }

  #view(library: typeof Library): View {
    const level = this.headingLevel;
    const person = this.#person(library);
    const html = (about?: Library.About, urgent = false) =>
      (about === undefined ? library.general({ ...person, urgent }) : answer(library, about, person)).html({ folded: true, headingLevel: level });

    const about = this.#fixed ?? this.#chosen?.about;
    if (about !== undefined) {
      const text = html(about);
      return { key: text, answers: 1, nodes: () => [nodes(text)] };
    }
    const words = this.#words;
    const { matches, urgent } = library.find(words);
    const [best, ...rest] = matches;
    if (best) {
      const text = html(best);
      const isUnsure = best.confidence === "possible";
      const found = () => {
        const shown = nodes(text);
        shown.querySelector(".helplines-card")?.after(others(library, rest));
        return [...(isUnsure ? [make("p", {}, NOT_SURE)] : []), shown];
      };
      return { key: `${isUnsure} ${rest.map(({ concern }) => concern)} ${text}`, urgent, answers: matches.length, nodes: found };
    }
    if (words.trim().length < SHORT) return { key: "", answers: 0, nodes: () => [list(library, level + 1)] };
    const text = html(undefined, urgent);
    const general = () => [make("p", {}, NOT_UNDERSTOOD), nodes(text), list(library, level + 1)];
    return { key: text, urgent, note: NOT_UNDERSTOOD, answers: 1, nodes: general };
  }

  get #words(): string {
    return this.#parts?.input.value ?? "";
  }

  get #fixed(): string | undefined {
    return this.concern?.trim() || undefined;
  }

  get #isWelsh(): boolean {
    return /^cy\b/i.test(this.lang);
  }

  /** What is known of the person: what the page says, then what they chose. */
  #person(library: typeof Library): Library.Person {
    const said = (name: string) => this.getAttribute(name)?.trim() || undefined;
    const at = said("at");
    const asker: Asker = { audience: said("audience"), nation: said("nation"), area: said("area"), at: at === "none" ? undefined : at };
    const given = JSON.stringify(asker);
    if (this.#asker?.given !== given) {
      this.#asker = { given, known: known(library, asker, (name) => this.#warn(name)) };
    }
    const selects = this.#fixed ? [] : this.#parts!.person.querySelectorAll("select");
    const chosen = [...selects].filter(({ value }) => value).map(({ id, value }) => [id, value]);
    const ofNow = { ...(at ? {} : { at: new Date() }), ...(this.#isWelsh ? { welsh: true } : {}) };
    return { ...ofNow, ...Object.fromEntries(chosen), ...this.#asker.known };
  }

  /** Tells the page's makers once of each wrong value, and not what it is: it may be a person's. */
  #warn(name: string): void {
    const wrong = `${name} ${this.getAttribute(name)}`;
    if (this.#warned.has(wrong)) return;
    this.#warned.add(wrong);
    console.warn(`help-lines: the directory does not know this ${name}, and answers without it`);
  }

  #press(button: HTMLButtonElement): void {
    const { concern } = button.dataset;
    if (concern === undefined) {
      this.#forget();
      this.#parts?.input.focus();
      return;
    }
    const found = this.#library?.find(this.#words).matches.find((match) => match.concern === concern);
    this.#chosen = { about: found ?? concern, concern };
    this.#draw();
    this.#focusAnswer();
  }

  #goBack(): void {
    const concern = this.#chosen?.concern;
    this.#chosen = undefined;
    this.#draw();
    const { result, input } = this.#parts!;
    (result.querySelector<HTMLElement>(`[data-concern="${concern}"]`) ?? input).focus();
  }

  #forget(): void {
    this.#chosen = undefined;
    this.#parts!.input.value = "";
    this.#draw();
  }

  get #heading(): HTMLElement | null {
    return this.#parts!.result.querySelector<HTMLElement>(":is(h1, h2, h3, h4, h5)");
  }

  get #title(): string {
    return this.#heading?.textContent ?? "";
  }

  /** Finds what has the focus in the answer, and its like in the next one. */
  get #focus(): string | undefined {
    const { danger, result } = this.#parts!;
    const focused = this.shadowRoot?.activeElement;
    if (!(focused instanceof HTMLElement) || !(danger.contains(focused) || result.contains(focused))) return undefined;
    const part = danger.contains(focused) ? ".danger" : ".result";
    for (const name of ["href", "data-concern"]) {
      const value = focused.getAttribute(name);
      if (value !== null) return `${part} [${name}="${CSS.escape(value)}"]`;
    }
    return `${part} ${focused.localName}:not([data-concern])`;
  }

  /** Leads to the answer, and has in view when to call 999 and whom else, as far as there is room. */
  #focusAnswer(): void {
    const { frame, result } = this.#parts!;
    const heading = this.#heading;
    heading?.focus({ preventScroll: true });
    const call = result.querySelector(".helplines-card .helplines-contacts a") ?? heading;
    // A page scrolls to whole pixels.
    const isInView = () => frame.getBoundingClientRect().top > -1 && call!.getBoundingClientRect().bottom <= window.innerHeight;
    for (const start of [frame, heading]) if (call && !isInView()) start?.scrollIntoView();
  }

  /** Reads out what is there: at once where a life may be in danger, else when nobody types any more. */
  #readOut({ urgent, answers, note }: View): void {
    const { alert, status, danger } = this.#parts!;
    const warning = (urgent && danger.textContent) || "";
    if (alert.textContent !== warning) alert.textContent = warning;
    const more = answers > 1 ? ` ${answers - 1} more below.` : "";
    const found = answers > 0 ? `Answer: ${this.#title}.${more}` : "";
    const words = [note, found].filter(Boolean).join(" ");
    clearTimeout(this.#speaking);
    this.#speaking = setTimeout(() => (status.textContent = words), QUIET);
  }

  /** What the page has to leave by. */
  get #exit(): HTMLElement | null {
    return this.querySelector<HTMLElement>(":scope > [slot=exit]:is(a, button), :scope > [slot=exit] :is(a, button)");
  }

  /** Tells the page that somebody leaves, forgets what they asked, and hides it while the next page loads. Returns whether they may go. */
  #leave(): boolean {
    if (!this.dispatchEvent(new CustomEvent("helplines-exit", { bubbles: true, composed: true, cancelable: true }))) return false;
    const { frame, person, alert, status } = this.#parts!;
    for (const select of person.querySelectorAll("select")) select.value = "";
    clearTimeout(this.#speaking);
    alert.textContent = status.textContent = "";
    frame.classList.add("left");
    this.#forget();
    return true;
  }
}

if (globalThis.customElements && !customElements.get("help-lines")) customElements.define("help-lines", HelpLines);

declare global {
  interface HTMLElementTagNameMap {
    "help-lines": HelpLines;
  }
}
