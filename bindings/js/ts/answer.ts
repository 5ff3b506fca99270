// An answer, in all its forms.

import type * as native from "./wasm/helplines.js";
import type * as records from "./records.js";
import { form, type CardForm, type Form, type HtmlForm, type MarkdownForm, type SentenceForm } from "./question.js";

/** What answers have in common. */
abstract class Answer<Json extends records.Advice | records.GeneralAdvice> {
  readonly #native: native.Answer;
  #read: Json | undefined;

  /** @internal */
  constructor(answer: native.Answer) {
    this.#native = answer;
  }

  /** Writes one screen: 999, whom to contact, what to do. */
  card(wanted: CardForm = {}): string {
    return this.#native.card(form(wanted));
  }

  /** Writes all of it as plain text. */
  text(wanted: Form = {}): string {
    return this.#native.text(form(wanted));
  }

  /** Writes it as Markdown. */
  markdown(wanted: MarkdownForm = {}): string {
    return this.#native.markdown(form(wanted));
  }

  /** Writes it as HTML, escaped and without scripts: a fragment for a page that brings its own style. */
  html(wanted: HtmlForm = {}): string {
    return this.#native.html(form(wanted));
  }

  /** Writes the sentence with which a news report ends. */
  sentence({ dated, ...wanted }: SentenceForm = {}): string {
    return this.#native.sentence(form({ ...wanted, sources: dated }));
  }

  /** Returns all of it as the crate writes it; `JSON.stringify` calls this. */
  toJSON(): Json {
    return JSON.parse(this.#native.json()) as Json;
  }

  /** All of it, read once. */
  protected get read(): Json {
    return (this.#read ??= this.toJSON());
  }

  /** What to call it. */
  get title(): string {
    return this.read.title;
  }

  /** When to call 999: show it first. */
  get danger(): string {
    return this.read.danger;
  }

  /** Whether a page with it should have a button to leave it at once. */
  get exit_button(): boolean {
    return this.read.exit_button;
  }

  /** Whom to call in an emergency: 999. */
  get emergency(): records.Contact {
    return this.read.emergency;
  }

  /** The card, for those who draw it themselves. */
  get first_screen(): records.Card {
    return this.read.card;
  }

  /** Whom to contact, best first; never empty. */
  get steps(): Json["steps"] {
    return this.read.steps;
  }

  /** What to do and what not to do. */
  get guidance(): records.Guidance {
    return this.read.guidance;
  }
}

/** The answer to a concern. Nothing of it stands in a log by accident: its properties are read when they are asked for. */
export class Advice extends Answer<records.Advice> {
  /** What it is about. */
  get concern(): records.Concern {
    return this.read.concern;
  }

  /** What was known of the person. */
  get situation(): records.Situation {
    return this.read.situation;
  }

  /** What could not be kept to, because nobody is there for it. */
  get widened(): records.Filter[] {
    return this.read.widened;
  }
}

/** The answer where it is not known what it is about. */
export class GeneralAdvice extends Answer<records.GeneralAdvice> {}
