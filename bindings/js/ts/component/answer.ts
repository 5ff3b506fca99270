// An answer to whatever stands in the attributes: a wrong value never hides help.

import type * as Library from "../index.js";

/** What the attributes say of somebody. */
export interface Asker {
  audience?: string | undefined;
  nation?: string | undefined;
  area?: string | undefined;
  at?: string | undefined;
}

/** Leaves out what the directory does not know; `unknown` is told the name of each, and never what stood there. */
export function known(library: typeof Library, asker: Asker, unknown: (name: string) => void): Asker {
  const isKnown = ([name, value]: [string, unknown]) => {
    if (value === undefined) return false;
    try {
      library.advise("child-safety", { [name]: value });
      return true;
    } catch {
      unknown(name);
      return false;
    }
  };
  return Object.fromEntries(Object.entries(asker).filter(isKnown));
}

/** Answers a concern or what `find` made of words. Words that name none are looked for; the last resort is whom anybody can turn to. */
export function answer(
  library: typeof Library,
  about: Library.About,
  person: Library.Person,
): Library.Advice | Library.GeneralAdvice {
  try {
    return library.advise(about, person);
  } catch {
    const [best] = typeof about === "string" ? library.find(about).matches : [];
    return best ? library.advise(best, person) : library.general(person);
  }
}
