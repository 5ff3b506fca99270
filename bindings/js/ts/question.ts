// What can be known of somebody who asks, and how an answer is to look: as JavaScript says it, and as the crate reads it.

import type { Audience, ChannelKind, Concern, Match, Nation, Situation } from "./records.js";

/** A word that the directory reads: one of its own in any spelling ("Northern Ireland") or, for a concern, an everyday one. */
export type Word<Known extends string> = Known | (string & {});

/** What is known of somebody who asks. Leave out what is not known; do not guess it. */
export interface Person {
  /** Who asks. */
  audience?: Word<Audience> | null | undefined;
  /** Where they are. */
  nation?: Word<Nation> | null | undefined;
  /** How they can get in touch. */
  by?: Word<ChannelKind> | null | undefined;
  /** When they ask: a moment; or text, with an offset or else in UK time, "2026-12-25T23:15". Without it no answer says what is open now. */
  at?: Date | string | null | undefined;
  /** The place they are in: a district, council, county, police force or GSS code. */
  area?: string | null | undefined;
  /** Whether they have no credit: what is free comes first. */
  free?: boolean | undefined;
  /** Whether a life may be in danger now. */
  urgent?: boolean | undefined;
  /** Whether they wrote in Welsh. */
  welsh?: boolean | undefined;
}

/** What somebody asks about: a concern, everyday words for one, what `find` made of their words, or a situation. */
export type About = Word<Concern> | Match | Situation;

/** How an answer is to look. */
export interface Form {
  /** Show at most this many contacts below the card. */
  steps?: number | undefined;
  /** Show the pages behind each fact; in a sentence, the day of the facts. */
  sources?: boolean | undefined;
  /** The word before a telephone number: "call". */
  phoneLabel?: string | undefined;
}

/** How a card is to look. */
export interface CardForm {
  /** The line below it, which leads to the rest. */
  more?: string | undefined;
}

/** How an answer is to look in Markdown. */
export interface MarkdownForm extends Form {
  /** The card alone. */
  cardOnly?: boolean | undefined;
}

/** How an answer is to look in HTML. */
export interface HtmlForm extends MarkdownForm {
  /** The level of the top heading, 1 to 4; 2 if it is left out. */
  headingLevel?: number | undefined;
  /** Whether numbers and addresses are links; true if it is left out. */
  links?: boolean | undefined;
  /** Fold what follows the card into a `details` element. */
  folded?: boolean | undefined;
  /** A whole page, with its own style. */
  wholePage?: boolean | undefined;
  /** The site's own component to leave the page fast, HTML as it stands: never put anybody's words in it. */
  exitComponent?: string | undefined;
}

/** Writes a question for the crate. */
export function question(about: About, person: Person = {}): string {
  const { at, free, urgent, welsh, ...words } = person;
  const known = { ...words, at: time(at), free: flag(free), urgent: flag(urgent), welsh: flag(welsh) };
  const given = Object.entries(known).filter(([, value]) => value !== undefined && value !== null);
  return JSON.stringify({ ...start(about), ...Object.fromEntries(given) });
}

/** Writes what is known of somebody whose concern is not known. */
export function somebody(person: Pick<Person, "audience" | "nation" | "urgent" | "welsh"> = {}): string {
  const { audience, nation, urgent, welsh } = person;
  return JSON.stringify({ audience, nation, urgent: flag(urgent), welsh: flag(welsh) });
}

/** Writes how an answer is to look, by the names of the crate. */
export function form(wanted: object = {}): string {
  const named = ([key, value]: [string, unknown]) => [key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`), value];
  return JSON.stringify(Object.fromEntries(Object.entries(wanted).map(named)));
}

function start(about: About): object {
  if (typeof about === "string") return { concern: about };
  if (typeof about !== "object" || about === null) throw new TypeError("what is it about? expected a concern, words, or a match of find");
  return "situation" in about ? about.situation : about;
}

/** Only what is set: what is false says no more than nothing, and may not undo what a match says. */
function flag(value: boolean | undefined): string | undefined {
  return value === undefined ? undefined : String(value);
}

/** A moment as milliseconds; text that names no offset is in UK time, and the crate reads it. */
function time(at: Date | string | null | undefined): number | string | undefined {
  if (at === undefined || at === null) return undefined;
  const names_offset = typeof at === "string" && /T.*(?:Z|[+-]\d{2}:?\d{2})$/i.test(at);
  if (typeof at === "string" && !names_offset) return at;
  const moment = new Date(at).getTime();
  if (Number.isNaN(moment)) throw new RangeError("at: this is no moment: expected a Date, or text such as 2026-12-25T23:15");
  return moment;
}
