// The look of the element, and of the crate's HTML in it before the element is there. `style.mjs` writes component.css of it.

/** What stands inside the element: in its shadow root, and in it on a page without scripts. */
const INSIDE = `
.helplines, .frame { color: var(--text); overflow-wrap: anywhere; line-height: 1.4; }
.helplines :is(h1, h2, h3, h4, h5, h6), .frame :is(h1, h2, h3, h4, h5, h6) { line-height: 1.25; margin: 1.25em 0 .5em; break-after: avoid; }
.helplines > :is(h1, h2, h3, h4), .frame .title { font-size: 1.5em; margin: .5rem 0; }
.helplines-more > :is(h2, h3, h4, h5) { font-size: 1.2em; }
.helplines-contacts :is(h3, h4, h5, h6) { font-size: 1em; margin: 0; }
.helplines p, .frame p { margin: .25rem 0; }
.helplines ul, .frame ul { margin: .5rem 0; padding-inline-start: 1.25rem; }
.helplines li, .frame li { padding: .125rem 0; }
.helplines-danger { border-inline-start: .5rem solid var(--danger); padding: .25rem .75rem; font-weight: 700; }
.helplines .helplines-danger, .frame .helplines-danger { margin: .5rem 0; }
.helplines-danger a { display: inline-block; padding: .375rem .75rem; min-inline-size: 1.5rem; text-align: center; }
.helplines .helplines-contacts { list-style: none; padding: 0; }
.helplines-card .helplines-contacts > li { padding: .5rem 0; border-block-end: 1px solid var(--line); }
.helplines-card .helplines-contacts p:first-child { display: flex; flex-wrap: wrap; align-items: center; gap: .25rem .5rem; }
.helplines-card .helplines-contacts :is(a, .helplines-call) { box-sizing: border-box; padding: .5rem 1rem; border: 2px solid var(--button); border-radius: .25rem; font-weight: 700; text-decoration: none; color: var(--button); min-block-size: 2.75rem; }
.helplines-card .helplines-contacts .helplines-call { background: var(--button); color: var(--on-button); }
.helplines-card .helplines-contacts a::first-letter { text-transform: uppercase; }
.helplines-number { white-space: nowrap; }
.helplines-number, .helplines-link, .helplines li a { display: inline-block; padding: .125rem 0; min-block-size: 1.5rem; font-weight: 700; }
.helplines-more .helplines-contacts > li { padding: .75rem 0; }
.helplines-place, .helplines-state { font-weight: 400; }
.helplines-checked { font-size: .875em; }
.helplines summary { padding: .75rem 0; font-weight: 700; cursor: pointer; color: var(--link); }
.helplines a, .frame a { color: var(--link); }
.helplines :is(a, summary):focus-visible, .frame :is(a, summary, button, input, select, [tabindex]):focus-visible { outline: 3px solid var(--text); outline-offset: 2px; }
@media (max-width: 30rem) { .helplines-card .helplines-contacts .helplines-call { flex: 1 0 100%; text-align: center; } }
@media print {
  .helplines details::details-content { content-visibility: visible; display: block; }
  .helplines-contacts > li { break-inside: avoid; }
  .helplines-card .helplines-contacts a, .helplines-card .helplines-contacts .helplines-call { border: 0; padding: 0; min-block-size: 0; background: none; color: #000; }
  .helplines a[href^=http]::after { content: " (" attr(href) ")"; font-weight: 400; }
  .helplines summary { list-style: none; }
}
`;

/** Colours, which a page may set, and the room that is kept. */
const HOST = `
  display: block; box-sizing: border-box; min-block-size: var(--helplines-room, 100vh);
  --text: var(--helplines-text, #0b0c0c); --page: var(--helplines-page, #fff); --link: var(--helplines-link, #1a4f8a);
  --danger: var(--helplines-danger, #b3190f); --button: var(--helplines-button, #0b5c33); --on-button: var(--helplines-on-button, #fff);
  --line: #b1b4b6; color: var(--text); background: var(--page);`;

const DARK = `
  --text: var(--helplines-text, light-dark(#0b0c0c, #f3f2f1)); --page: var(--helplines-page, light-dark(#fff, #121212));
  --link: var(--helplines-link, light-dark(#1a4f8a, #8fc1ff)); --danger: var(--helplines-danger, light-dark(#b3190f, #ff8a80));
  --button: var(--helplines-button, light-dark(#0b5c33, #7fd6a5)); --on-button: var(--helplines-on-button, light-dark(#fff, #0b0c0c));
  --line: light-dark(#b1b4b6, #5f6468);`;

const PAPER = "--text: #000; --page: #fff; --link: #000; --danger: #000; min-block-size: 0;";

const host = (selector: string) =>
  `${selector} {${HOST}}\n@supports (color: light-dark(#000, #fff)) { ${selector} {${DARK}} }\n@media print { ${selector} { ${PAPER} } }\n`;

/** For the shadow root. */
export const STYLE = `${host(":host")}${INSIDE}
:host([hidden]) { display: none; }
[hidden] { display: none !important; }
.exit { position: sticky; inset-block-start: 0; z-index: 1; background: var(--page); }
.left > :not(.exit) { visibility: hidden; }
.unseen { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.frame { position: relative; }
.frame label { display: block; font-weight: 700; }
.frame :is(input, select) { box-sizing: border-box; inline-size: 100%; min-block-size: 2.75rem; padding: .375rem .5rem; border: 2px solid var(--text); border-radius: 0; font: inherit; color: var(--text); background: var(--page); }
.person { display: flex; flex-wrap: wrap; gap: .5rem 1rem; margin: .5rem 0; }
.person > * { flex: 1 1 8rem; min-inline-size: 0; }
.frame button { min-block-size: 2.75rem; padding: .375rem .75rem; border: 2px solid var(--link); border-radius: .25rem; font: inherit; font-weight: 700; text-align: start; color: var(--link); background: var(--page); cursor: pointer; overflow-wrap: anywhere; }
.frame .choices { display: flex; flex-wrap: wrap; gap: .5rem; list-style: none; padding: 0; }
.frame .choices > li { padding: 0; }
.topic { font-size: 1.2em; }
.frame :is(a, button, input, select, summary, [tabindex]) { scroll-margin-block: 5rem; }
@media print { .exit, .ask, .person, .back { display: none !important; } .frame button { border: 0; padding: 0; min-block-size: 0; color: #000; } }
`;

/** For a page: the element before it is defined, and without scripts. */
export const PAGE_STYLE = `${host("help-lines")}${INSIDE}`;
