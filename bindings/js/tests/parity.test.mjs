// Every situation has the answer of the crate, in every form.
import assert from "node:assert/strict";
import { test } from "node:test";

import { DATA_VERSION, Directory, advise, areas, byName, byNumber, choices, concerns, contact, contacts, find, general, scan } from "helplines";
import { crate } from "./crate.mjs";

const audiences = [null, ...choices().audience.map((choice) => choice.value)];
const nations = [null, ...choices().nation.map((choice) => choice.value)];
const leave = '<a href="/">Leave</a>';
const set = { steps: 2, sources: true, phoneLabel: "Ring" };

/** An answer in the forms in which the crate writes it for this test. */
const forms = (answer) => ({
  to_dict: answer.toJSON(),
  card: answer.card(),
  "card, more": answer.card({ more: "More is below." }),
  text: answer.text(),
  "text, set": answer.text(set),
  markdown: answer.markdown(),
  "markdown, set": answer.markdown(set),
  "markdown, card": answer.markdown({ cardOnly: true }),
  html: answer.html(),
  "html, set": answer.html({ ...set, headingLevel: 3, links: false }),
  "html, folded": answer.html({ folded: true, exitComponent: leave }),
  "html, card": answer.html({ cardOnly: true }),
  "html, page": answer.html({ wholePage: true }),
  sentence: answer.sentence(),
  "sentence, set": answer.sentence({ steps: 2, dated: true }),
});

test("every concern, for whoever asks, wherever they are", () => {
  const situations = concerns().flatMap(({ concern }) =>
    audiences.flatMap((audience) => nations.map((nation) => ({ concern, audience, nation }))),
  );
  assert.equal(situations.length, 38 * 7 * 5);
  const expected = crate(situations.map((situation) => ({ situation })));
  situations.forEach(({ concern, audience, nation }, place) => {
    const answer = advise(concern, { audience, nation });
    assert.deepEqual(forms(answer), expected[place], `${concern} ${audience} ${nation}`);
    // The properties are those of the JSON.
    const { concern: about, title, danger, exit_button, situation, emergency, first_screen: card, steps, guidance, widened } = answer;
    const { sentence, ...rest } = expected[place].to_dict;
    assert.deepEqual({ concern: about, title, danger, exit_button, situation, emergency, card, steps, guidance, widened }, rest);
  });
});

test("whom anybody can turn to", () => {
  const people = audiences.flatMap((audience) => nations.flatMap((nation) => [true, false].map((urgent) => ({ audience, nation, urgent }))));
  const expected = crate(people.map(({ audience, nation, urgent }) => ({ general: [audience, nation, urgent, !urgent] })));
  people.forEach((person, place) => {
    assert.deepEqual(forms(general({ ...person, welsh: !person.urgent })), expected[place], JSON.stringify(person));
  });
});

test("how somebody can get in touch, when, where and without credit", () => {
  const times = ["2026-12-25T23:15", "2026-07-01T10:00", "2026-03-29T01:30"];
  const situations = concerns().flatMap(({ concern }, place) => [
    { concern, by: choices().by[place % choices().by.length].value, at: times[place % 3] },
    { concern, area: areas()[place * 9].name, free: "true", urgent: "true" },
  ]);
  const expected = crate(situations.map((situation) => ({ situation })));
  situations.forEach(({ concern, by, at, area, free, urgent }, place) => {
    const answer = advise(concern, { by, at, area, free: free && true, urgent: urgent && true });
    assert.deepEqual(forms(answer), expected[place], JSON.stringify(situations[place]));
  });
});

const texts = [
  "someone is blackmailing my son over pictures",
  "😀😀 mae fy merch yn cael ei bwlio 😀 yn yr ysgol",
  "hes going to kill me",
  "i want to talk to childline",
  "qwertyuiop",
  "",
  "☎️ Ring Samaritans on 08457 90 90 90 🙂, the NSPCC on 0800 1111 or Childline on 0800 1111.",
  "Ffôn: Heddlu ☎ 101; Refuge 0808 2000 248; 0906 000 0000; +44 116 123; 020 7946 0000 \u0000 \ud83d",
  "Silver Line",
];

/** Bytes of UTF-8 before a unit of UTF-16. */
const bytes = (text, unit) => Buffer.byteLength(text.slice(0, unit).toWellFormed?.() ?? text.slice(0, unit));

test("what words may be about, and what a text says of numbers", () => {
  // What is no Unicode arrives as U+FFFD.
  const expected = crate(texts.map((text) => ({ text: Buffer.from(text).toString() })));
  texts.forEach((text, place) => {
    const { find: found, scan: mentions, cards, by_number, by_name } = expected[place];
    const mine = find(text);
    assert.deepEqual(mine.matches.map((match) => advise(match).card()), cards);
    for (const match of mine.matches) match.words = match.words.map(([start, end]) => [bytes(text, start), bytes(text, end)]);
    assert.deepEqual(mine, found, text);
    const seen = scan(text);
    for (const mention of seen) assert.equal(text.slice(mention.start, mention.end), mention.text);
    assert.deepEqual(seen.map((mention) => ({ ...mention, start: bytes(text, mention.start), end: bytes(text, mention.end) })), mentions, text);
    assert.deepEqual(byNumber(text), by_number, text);
    assert.deepEqual(byName(text) ?? null, by_name, text);
  });
  assert.ok(expected.flatMap((one) => one.scan).length >= 6);
});

test("all contacts, concerns and places", () => {
  const [all] = crate(["all"]);
  assert.deepEqual({ contacts: contacts(), concerns: concerns(), areas: areas(), data_version: DATA_VERSION }, all);
  assert.deepEqual(contacts().map(({ id }) => contact(id)), all.contacts);
  assert.deepEqual(Directory.embedded().contacts(), all.contacts);
});
