// What can be known of somebody who asks, and how an answer is to look: as JavaScript says it, and as the crate reads it.

import type { Area, Audience, ChannelKind, Concern, Match, Nation, Situation } from "./records.js";

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
  area?: string | Area | null | undefined;
  /** Whether they have no credit: what is free comes first. */
  free?: boolean | null | undefined;
  /** Whether a life may be in danger now. */
  urgent?: boolean | null | undefined;
  /** Whether they wrote in Welsh. */
  welsh?: boolean | null | undefined;
}

/** What somebody asks about: a concern, everyday words for one, what `find` made of their words, or a situation. */
export type About = Word<Concern> | Match | Situation;

/** How an answer is to look. */
export interface Form {
  /** Show at most this many contacts below the card. */
  steps?: number | undefined;
  /** Show the pages behind each fact. */
  sources?: boolean | undefined;
  /** The word before a telephone number: "call". */
  phoneLabel?: string | undefined;
}

/** How a card is to look. */
export interface CardForm {
  /** The line below it, which leads to the rest. */
  more?: string | undefined;
}

/** How a sentence is to look. */
export interface SentenceForm {
  /** Name at most this many contacts. */
  steps?: number | undefined;
  /** Add the day of its data. */
  dated?: boolean | undefined;
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

/** Reads a value that a program gave, or says what it should have been. */
type Reader = (name: string, value: unknown) => unknown;

const PERSON: Record<keyof Person, Reader> = {
  audience: text, nation: text, by: text, at: moment, area: place, free: ifTrue, urgent: ifTrue, welsh: ifTrue,
};

const LOOK: Record<keyof HtmlForm | keyof CardForm, Reader> = {
  steps: whole(0, 999_999), sources: flag, phoneLabel: text, more: text, cardOnly: flag,
  headingLevel: whole(1, 4), links: flag, folded: flag, wholePage: flag, exitComponent: text,
};

/** Writes a question for the crate. */
export function question(about: About, person: Person): string {
  return written({ ...start(about), ...read(person, PERSON) });
}

/** Writes what is known of somebody whose concern is not known. */
export function somebody(person: Person): string {
  const { audience, nation, urgent, welsh } = read(person, PERSON);
  return written({ audience, nation, urgent, welsh });
}

/** Writes how an answer is to look, by the names of the crate. */
export function form(wanted: object): string {
  const named = ([key, value]: [string, unknown]) => [key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`), value];
  return written(Object.fromEntries(Object.entries(read(wanted, LOOK)).map(named)));
}

/** Takes text as it is. */
export function text(name: string, value: unknown): string {
  if (typeof value !== "string") throw wrong(name, "text", value);
  return value;
}

/** Writes JSON. Half of a pair of surrogates, as a text has it that was cut, is no Unicode: people are answered all the same. */
function written(values: object): string {
  return JSON.stringify(values, (_, value: unknown) => (typeof value === "string" ? value.replace(/\p{Surrogate}/gu, "\ufffd") : value));
}

/** Reads what is given, and leaves out what is not. */
function read(values: object, readers: Record<string, Reader>): Record<string, unknown> {
  const names = Object.keys(readers).join(", ");
  if (typeof values !== "object" || values === null) throw new TypeError(`expected an object with ${names}, not ${kind(values)}`);
  const given = Object.entries(values).filter(([, value]) => value !== undefined && value !== null);
  const known = given.map(([name, value]) => {
    const reader = Object.hasOwn(readers, name) ? readers[name] : undefined;
    if (!reader) throw new TypeError(`unknown option "${name}": expected one of ${names}`);
    return [name, reader(name, value)];
  });
  return Object.fromEntries(known.filter(([, value]) => value !== undefined));
}

function start(about: About): object {
  if (typeof about === "string") return { concern: about };
  const situation = typeof about === "object" && about !== null && "situation" in about ? about.situation : about;
  if (typeof situation?.concern !== "string") {
    throw wrong("concern", "a concern, words for one or a match of find", about, "; general() needs none");
  }
  return situation;
}

function flag(name: string, value: unknown): boolean {
  if (typeof value !== "boolean") throw wrong(name, "true or false", value);
  return value;
}

/** What is false says no more than nothing, and may not undo what a match says. */
function ifTrue(name: string, value: unknown): string | undefined {
  return flag(name, value) ? "true" : undefined;
}

function whole(least: number, most: number): Reader {
  return (name, value) => {
    if (typeof value !== "number") throw wrong(name, "a number", value);
    if (Number.isInteger(value) && value >= least && value <= most) return value;
    throw new RangeError(`${name}: expected a whole number from ${least} to ${most}, not ${value}`);
  };
}

/** A place by its name or code, or as the directory lists it. */
function place(name: string, value: unknown): string {
  const area = value as Partial<Area>;
  return text(name, area.code ?? area.name ?? value);
}

/** A moment as milliseconds; text that names no offset is in UK time, and the crate reads it. */
function moment(name: string, value: unknown): number | string {
  const expected = "a Date, or text such as 2026-12-25T23:15";
  if (typeof value === "string" && !/T.*(?:Z|[+-]\d{2}:?\d{2})$/i.test(value)) return value;
  if (typeof value !== "string" && typeof value !== "object") throw wrong(name, expected, value);
  const milliseconds = new Date(value as Date | string).getTime();
  if (Number.isNaN(milliseconds)) throw new RangeError(`${name}: this is no moment: expected ${expected}`);
  return milliseconds;
}

function wrong(name: string, expected: string, value: unknown, besides = ""): TypeError {
  return new TypeError(`${name}: expected ${expected}, not ${kind(value)}${besides}`);
}

/** Says what a value is, and nothing of what it holds. */
function kind(value: unknown): string {
  return value === null ? "null" : Array.isArray(value) ? "an array" : typeof value;
}
