// Elements, made without HTML, and HTML that the crate wrote.

/** Makes an element with attributes and what stands in it. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string> = {},
  ...inside: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...inside);
  return element;
}

/** What of Trusted Types is used; TypeScript does not know them. */
interface Policy {
  createHTML(html: string): string;
}

let policy: Policy | undefined;

/** Makes nodes of HTML that the crate wrote: its text is escaped. Nothing else may be given to it. */
export function nodes(html: string): DocumentFragment {
  const { trustedTypes } = globalThis as { trustedTypes?: { createPolicy(name: string, rules: Policy): Policy } };
  const rules: Policy = { createHTML: (text) => text };
  policy ??= trustedTypes?.createPolicy("helplines", rules) ?? rules;
  const template = document.createElement("template");
  template.innerHTML = policy.createHTML(html);
  for (const link of template.content.querySelectorAll("a[href^=http]")) link.setAttribute("rel", "noreferrer");
  return template.content;
}
