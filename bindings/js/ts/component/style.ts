// The look of the element, and of the crate's HTML in it before the element is there: `style.mjs` writes component.css of it.

/**
 * Colours, which a page may set, and the room that is kept, so that what stands below does not move. Names with an underscore
 * are the element's own: what a page puts into its slot inherits them, and may have others of the same name.
 */
const host = (selector: string) => `
${selector} {
  --_text: var(--helplines-text, #0b0c0c); --_page: var(--helplines-page, #fff); --_line: #b1b4b6; --_link: var(--helplines-link, #1a4f8a);
  --_danger: var(--helplines-danger, #b3190f); --_on-danger: var(--helplines-on-danger, #fff); --_button: var(--helplines-button, #0b5c33);
  --_on-button: var(--helplines-on-button, #fff); display: flow-root; box-sizing: border-box; min-block-size: var(--helplines-room, 100vh);
  color: var(--_text); background: var(--_page);
}
@supports (color: light-dark(#000, #fff)) {
  ${selector} {
    --_text: var(--helplines-text, light-dark(#0b0c0c, #f3f2f1)); --_page: var(--helplines-page, light-dark(#fff, #121212));
    --_line: light-dark(#b1b4b6, #5f6468); --_link: var(--helplines-link, light-dark(#1a4f8a, #8fc1ff));
    --_danger: var(--helplines-danger, light-dark(#b3190f, #ff8a80)); --_on-danger: var(--helplines-on-danger, light-dark(#fff, #0b0c0c));
    --_button: var(--helplines-button, light-dark(#0b5c33, #7fd6a5)); --_on-button: var(--helplines-on-button, light-dark(#fff, #0b0c0c));
  }
}
@media print { ${selector} { --_text: #000; --_page: #fff; --_link: #000; --_danger: #000; min-block-size: 0; } }
`;

/** The crate's HTML. */
const ANSWER = `
.helplines { max-inline-size: 44rem; line-height: 1.4; overflow-wrap: anywhere; color: var(--_text); }
.helplines :is(h1, h2, h3, h4, h5, h6) { margin: 1.25em 0 .5em; font-size: 1.2em; line-height: 1.25; break-after: avoid; }
.helplines > :is(h1, h2, h3, h4) { margin: .5rem 0; font-size: 1.5em; }
.helplines .helplines-contacts :is(h3, h4, h5, h6) { margin: 0; font-size: 1em; }
.helplines p { margin: .25rem 0; }
.helplines ul { margin: .5rem 0; padding-inline-start: 1.25rem; }
.helplines li { padding: .125rem 0; }
.helplines a { color: var(--_link); }
.helplines :is(a, summary):focus-visible { outline: 3px solid var(--_text); outline-offset: 2px; }
.helplines-danger { border-inline-start: .5rem solid var(--_danger); padding: .25rem .75rem; font-weight: 700; }
.helplines .helplines-danger { margin: .5rem 0; }
.helplines-danger a:any-link {
  display: inline-block; padding: .625rem .75rem; border: 2px solid var(--_danger); border-radius: .25rem; color: var(--_on-danger); background: var(--_danger);
  text-decoration: none;
}
.helplines .helplines-contacts { padding: 0; list-style: none; }
.helplines-card .helplines-contacts > li { padding: .5rem 0; border-block-end: 1px solid var(--_line); }
.helplines-card .helplines-contacts > li > p:first-child { display: flex; flex-wrap: wrap; align-items: center; gap: .25rem .5rem; }
.helplines-card .helplines-contacts :is(a, .helplines-call) {
  box-sizing: border-box; min-block-size: 2.75rem; padding: .5rem 1rem; border: 2px solid var(--_button); border-radius: .25rem;
  color: var(--_button); font-weight: 700; text-decoration: none;
}
.helplines-card .helplines-contacts .helplines-call { color: var(--_on-button); background: var(--_button); }
.helplines-card .helplines-contacts a::first-letter { text-transform: uppercase; }
.helplines-number, .helplines-link, .helplines li a { display: inline-block; min-block-size: 1.5rem; padding: .125rem 0; font-weight: 700; }
.helplines-more .helplines-contacts > li { padding: .75rem 0; }
.helplines-place, .helplines-state { font-weight: 400; }
.helplines-checked { font-size: .875em; }
.helplines summary { padding: .75rem 0; color: var(--_link); font-weight: 700; cursor: pointer; }
@media (max-width: 30rem) {
  .helplines > :is(h1, h2, h3, h4) { font-size: 1.25em; }
  .helplines-card .helplines-contacts .helplines-call { flex: 1 0 100%; text-align: center; }
}
@media print {
  .helplines details::details-content { display: block; content-visibility: visible; }
  .helplines summary { list-style: none; color: #000; }
  .helplines-contacts > li { break-inside: avoid; }
  .helplines-danger a:any-link, .helplines-card .helplines-contacts :is(a, .helplines-call) {
    min-block-size: 0; padding: 0; border: 0; color: #000; background: none;
  }
  .helplines a[href^=http]::after { content: " (" attr(href) ")"; font-weight: 400; }
}
`;

/** What the element adds. */
const SEARCH = `
:host([hidden]), [hidden] { display: none !important; }
.frame {
  position: relative; max-inline-size: 60rem; line-height: 1.4; overflow-wrap: anywhere; white-space: normal; text-align: start;
  text-indent: 0; text-transform: none;
}
:is(.frame, .result, .others) > p { max-inline-size: 44rem; margin: .5rem 0; }
.exit { position: sticky; inset-block-start: 0; z-index: 1; padding: .25rem 0; background: var(--_page); }
.left > :not(.exit) { visibility: hidden; }
.result { display: flow-root; }
.danger { display: flow-root; }
.danger > p { box-sizing: border-box; min-block-size: var(--_lines, 0); margin: .25rem 0; }
.title > * { margin: .75rem 0 .375rem; font-size: 1.25em; line-height: 1.25; }
.urgent > .danger > p { outline: 2px solid var(--_danger); outline-offset: -2px; } /* takes no room, so that nothing moves */
.person label { display: block; margin-block: .375rem .25rem; }
input, select {
  box-sizing: border-box; inline-size: 100%; min-block-size: 2.75rem; padding: .375rem .5rem; border: 2px solid var(--_text);
  border-radius: 0; font: inherit; color: var(--_text); background: var(--_page);
}
.ask, .person { max-inline-size: 44rem; }
.person { display: flex; flex-wrap: wrap; gap: 0 1rem; margin-block-end: 1rem; }
.person > * { flex: 1 1 8rem; min-inline-size: 0; }
button {
  min-block-size: 2.75rem; padding: .375rem .75rem; border: 1px solid var(--_link); border-radius: .25rem; font: inherit; color: var(--_link);
  background: var(--_page); text-align: start; overflow-wrap: anywhere; cursor: pointer;
}
button:hover { text-decoration: underline; }
.frame .choices {
  display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 17rem), 1fr)); gap: .375rem; margin: .5rem 0; padding: 0;
  list-style: none;
}
.choices > li { display: grid; padding: 0; }
.topic { margin: 1.25em 0 .5em; font-size: 1.2em; line-height: 1.25; }
.or { font-weight: 700; }
a, button, input, select, summary, [tabindex] { scroll-margin-block: 5rem; }
:is(a, button, input, select, summary, [tabindex]):focus-visible { outline: 3px solid var(--_text); outline-offset: 2px; }
.unseen { position: absolute; inset-block-start: 0; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
/* Room for the longest line, so that the box stays where it is while somebody types. */
@media screen and (max-width: 54rem) { .danger { --_lines: 4.875rem; } }
@media screen and (max-width: 28rem) {
  .danger { --_lines: 6.25rem; }
  .danger > p, .danger a:any-link { padding-inline: .5rem; }
}
@media print {
  .exit, .ask, .person, .back, .others { display: none !important; }
  button { min-block-size: 0; padding: 0; border: 0; color: #000; }
}
`;

/** For the shadow root. */
export const STYLE = host(":host") + ANSWER + SEARCH;

/** For a page: the element before it is defined, and without scripts. */
export const PAGE_STYLE = host("help-lines") + ANSWER;
