// Makes elements. What anybody wrote goes in as text, never as HTML.

export const byId = (id) => document.getElementById(id);

/** Makes an element with properties, attributes, and what stands in it. */
export function make(name, given = {}, ...inside) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(given)) key in made ? (made[key] = value) : made.setAttribute(key, value);
  made.append(...inside.filter(Boolean));
  return made;
}

/** Begins with a capital and ends with a full stop. */
export const sentence = (words) => words && words[0].toUpperCase() + words.slice(1).replace(/(?<![.?!])$/, ".");

/** Writes text as JavaScript does, for code that people copy. */
export const quoted = (text) => JSON.stringify(text).replace(/[\u2028\u2029]/g, (end) => `\\u${end.charCodeAt(0).toString(16)}`);
