// UK safeguarding helplines: the right contact for a concern, offline and at once. In an emergency call 999.

import * as native from "./wasm/helplines.js";
import type { Area, Audience, ChannelKind, Concern, ConcernEntry, Contact, Found, Mention, Nation, Topic, Verdict } from "./records.js";
import type { Advice, GeneralAdvice } from "./answer.js";
import { Directory } from "./directory.js";
import type { About, Person } from "./question.js";

export { Advice, GeneralAdvice } from "./answer.js";
export { Directory } from "./directory.js";
export type { About, CardForm, Form, HtmlForm, MarkdownForm, Person, SentenceForm, Word } from "./question.js";
export type * from "./records.js";
export { DATA_VERSION, VERSION } from "./version.js";

/** Says whom to contact: {@link Directory.advise} of the directory that comes with this package. */
export const advise = (about: About, person: Person = {}): Advice => Directory.embedded().advise(about, person);

/** Says whom anybody can turn to: {@link Directory.general}. */
export const general = (person: Pick<Person, "audience" | "nation" | "urgent" | "welsh"> = {}): GeneralAdvice =>
  Directory.embedded().general(person);

/** Says what words may be about: {@link Directory.find}. */
export const find = (words: string): Found => Directory.embedded().find(words);

/** Lists what a text says of numbers and services, and what is wrong with it: {@link Directory.scan}. */
export const scan = (written: string): Mention[] => Directory.embedded().scan(written);

/** Says whose a number is: {@link Directory.byNumber}. */
export const byNumber = (number: string): Verdict => Directory.embedded().byNumber(number);

/** Tells whether a call to a number may give somebody away: {@link Directory.isSensitive}. */
export const isSensitive = (number: string): boolean => Directory.embedded().isSensitive(number);

/** Says what is known of the name of a service, in use or out of date: {@link Directory.byName}. */
export const byName = (name: string): Verdict | undefined => Directory.embedded().byName(name);

/** Returns the contact with an id: {@link Directory.contact}. */
export const contact = (id: string): Contact | undefined => Directory.embedded().contact(id);

/** Lists all contacts: {@link Directory.contacts}. */
export const contacts = (): Contact[] => Directory.embedded().contacts();

/** Lists what people are worried about: {@link Directory.concerns}. */
export const concerns = (): ConcernEntry[] => Directory.embedded().concerns();

/** Lists the places that are known by name: {@link Directory.areas}. */
export const areas = (): Area[] => Directory.embedded().areas();

/** A word that the directory reads, and words for people. */
export interface Choice<Known extends string> {
  value: Known;
  label: string;
}

/** What can be chosen, with words for a form. */
export interface Choices {
  /** The concerns, in the order of a list, and the heading of each. */
  concern: (Choice<Concern> & { topic: Topic })[];
  audience: Choice<Audience>[];
  nation: Choice<Nation>[];
  by: Choice<ChannelKind>[];
  /** The headings of a list of concerns. */
  topic: Choice<Topic>[];
}

/** Lists the concerns, and what can be said of a person, with words for a form. */
export const choices = (): Choices => JSON.parse(native.choices()) as Choices;
