// A directory: what can be asked of it.

import * as native from "./wasm/helplines.js";
import type { Area, ConcernEntry, Contact, Found, Mention, Verdict } from "./records.js";
import { Advice, GeneralAdvice } from "./answer.js";
import { question, somebody, text, type About, type Person } from "./question.js";

let embedded: Directory | undefined;

/** A directory of contacts: the one that comes with this package, or with your own on top. */
export class Directory {
  readonly #native: native.Directory;

  private constructor(directory: native.Directory) {
    this.#native = directory;
  }

  /** Returns the directory that comes with this package. */
  static embedded(): Directory {
    return (embedded ??= new Directory(native.Directory.embedded()));
  }

  /**
   * Puts a directory of your own, written in TOML, on top of the one that comes with this package.
   *
   * @throws Error with every problem, its line and column.
   */
  static fromToml(toml: string): Directory {
    return Directory.embedded().overlay(toml);
  }

  /**
   * Puts a directory of your own, written in TOML, on top of this one, which stays as it is.
   *
   * @throws Error with every problem, its line and column.
   */
  overlay(toml: string): Directory {
    return new Directory(this.#native.overlay(text("text", toml)));
  }

  /**
   * Says whom to contact. What is said of the person goes before what a match says of them; what is false, null or empty is not known.
   *
   * @throws Error where a word is not known; it names the nearest that is.
   */
  advise(about: About, person: Person = {}): Advice {
    return new Advice(this.#native.advise(question(about, person)));
  }

  /** Says whom anybody can turn to, where it is not known what it is about. */
  general(person: Pick<Person, "audience" | "nation" | "urgent" | "welsh"> = {}): GeneralAdvice {
    return new GeneralAdvice(this.#native.general(somebody(person)));
  }

  /** Says what words may be about, best first. It is a search box, not a detector: it does not judge risk. */
  find(words: string): Found {
    return JSON.parse(this.#native.find(text("text", words))) as Found;
  }

  /** Lists what a text says of numbers and services, and what is wrong with it: `text.slice(mention.start, mention.end)`. */
  scan(written: string): Mention[] {
    return JSON.parse(this.#native.scan(text("text", written))) as Mention[];
  }

  /** Says whose a number is, in any spelling. */
  byNumber(number: string): Verdict {
    return JSON.parse(this.#native.by_number(text("number", number))) as Verdict;
  }

  /** Tells whether a call to a number may give somebody away: keep it out of lists of calls. */
  isSensitive(number: string): boolean {
    return this.#native.is_sensitive(text("number", number));
  }

  /** Says what is known of the name of a service, in use or out of date; `undefined` where nothing is. */
  byName(name: string): Verdict | undefined {
    return read<Verdict>(this.#native.by_name(text("name", name)));
  }

  /** Returns the contact with an id, or `undefined`. */
  contact(id: string): Contact | undefined {
    return read<Contact>(this.#native.contact(text("id", id)));
  }

  /** Lists all contacts, in order of id. */
  contacts(): Contact[] {
    return JSON.parse(this.#native.contacts()) as Contact[];
  }

  /** Lists what people are worried about, with what to do. */
  concerns(): ConcernEntry[] {
    return JSON.parse(this.#native.concerns()) as ConcernEntry[];
  }

  /** Lists the places that are known by name. */
  areas(): Area[] {
    return JSON.parse(this.#native.areas()) as Area[];
  }
}

function read<Json>(json: string | undefined): Json | undefined {
  return json === undefined ? undefined : (JSON.parse(json) as Json);
}
