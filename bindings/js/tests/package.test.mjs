// What a user of the package relies on.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { inspect } from "node:util";
import { test } from "node:test";

import { DATA_VERSION, Directory, VERSION, advise, areas, byNumber, contact, find, general, isSensitive, scan } from "helplines";

const own = (path) => readFileSync(new URL(path, import.meta.url), "utf8");

test("the version is that of the crate, and the data is of its day", () => {
  const [, version] = own("../../../Cargo.toml").match(/^version = "(.*)"$/m);
  assert.equal(VERSION, version);
  assert.equal(JSON.parse(own("../package.json")).version, version);
  assert.equal(DATA_VERSION, JSON.parse(own("../../../dist/retired.json")).data_version);
});

test("a moment is converted to the time of the UK, whatever the zone of the machine", () => {
  const local = (at) => advise("suicidal-thoughts", { at }).situation.at;
  assert.equal(local(new Date(Date.UTC(2026, 6, 1, 22, 15))), "2026-07-01T23:15");
  assert.equal(local(new Date(Date.UTC(2026, 11, 1, 22, 15))), "2026-12-01T22:15");
  assert.equal(local("2026-07-01T22:15:30.5Z"), "2026-07-01T23:15");
  assert.equal(local("2026-07-02T08:15+10:00"), "2026-07-01T23:15");
  // Without an offset it is what the clocks of the UK show.
  assert.equal(local("2026-07-01T23:15"), "2026-07-01T23:15");
  // The clocks go back at 01:00 UTC: the same hour comes twice.
  assert.equal(local(new Date(Date.UTC(2026, 9, 25, 0, 30))), "2026-10-25T01:30");
  assert.equal(local(new Date(Date.UTC(2026, 9, 25, 1, 30))), "2026-10-25T01:30");
  assert.equal(local(undefined), null);
});

test("a call to a refuge stays out of lists of calls", () => {
  assert.equal(isSensitive("0808 2000 247"), true);
  assert.equal(isSensitive("999"), false);
});

test("words are read as people write them", () => {
  assert.equal(advise("mum hits me").concern, "child-safety");
  assert.equal(advise("mum hits me").situation.audience, "child");
  assert.equal(advise("self-harm", { audience: "Own Behaviour", nation: "Northern Ireland" }).situation.nation, "northern-ireland");
});

test("a match is asked with all that the words say, and what is known besides", () => {
  const { matches } = find("someone is blackmailing my son");
  const { situation } = advise(matches[0], { nation: "scotland" });
  assert.deepEqual([situation.concern, situation.audience, situation.nation], ["sextortion", "worried", "scotland"]);
  const [urgent] = find("hes going to kill me").matches;
  assert.match(advise(urgent).card(), /^This sounds like an emergency. Call 999 now.\n/);
  // Said again otherwise, it gives way.
  assert.equal(advise(matches[0], { audience: "professional" }).situation.audience, "professional");
  // What is false says no more than nothing: a box that nobody ticked does not undo what the words say.
  assert.match(advise(urgent, { urgent: false, free: null }).card(), /^This sounds like/);
  assert.equal(advise(matches[0], { audience: "" }).situation.audience, null);
});

test("what is wrong is said, with the nearest that is right", () => {
  for (const [call, kind, message] of [
    [() => advise("child-saftey"), Error, 'unknown concern "child-saftey": did you mean child-safety?'],
    [() => advise("fraud", { nation: "walse" }), Error, 'nation: unknown nation "walse": did you mean wales?'],
    [() => advise("fraud", { audience: "nobody" }), Error, /^audience: unknown audience "nobody": use one of child, adult/],
    [() => advise("fraud", { by: "pigeon" }), Error, /^by: unknown channel/],
    [() => advise("fraud", { area: "Atlantis" }), Error, /^area: /],
    [() => advise("fraud", { at: "noon" }), Error, /^at: .*2026-12-25T23:15/],
    [() => advise("fraud", { at: new Date(Number.NaN) }), RangeError, /^at: /],
    [() => advise("fraud", { at: new Date(8.64e15) }), Error, /^at: .*1 to 9998/],
    [() => advise("fraud", { at: 0 }), TypeError, "at: expected a Date, or text such as 2026-12-25T23:15, not number"],
    [() => advise("fraud", { natoin: "wales" }), TypeError, /^unknown option "natoin": expected one of audience, nation, by/],
    [() => general({ natoin: "wales" }), TypeError, /^unknown option "natoin"/],
    [() => advise("fraud", { constructor: "wales" }), TypeError, /^unknown option "constructor"/],
    [() => advise("fraud", { nation: 7 }), TypeError, "nation: expected text, not number"],
    [() => advise("fraud", { nation: Number.NaN }), TypeError, "nation: expected text, not number"],
    [() => advise("fraud", { audience: ["child", "adult"] }), TypeError, "audience: expected text, not an array"],
    [() => advise("fraud", { area: {} }), TypeError, "area: expected text, not object"],
    [() => advise("fraud", { urgent: "false" }), TypeError, "urgent: expected true or false, not string"],
    [() => advise("fraud", "child"), TypeError, /^expected an object with audience, nation, .*, not string$/],
    [() => general(null), TypeError, /^expected an object with audience, nation, .*, not null$/],
    [() => advise(undefined), TypeError, "concern: expected a concern, words for one or a match of find, not undefined; general() needs none"],
    [() => advise(null), TypeError, /^concern: .*, not null;/],
    [() => advise(find("fraud")), TypeError, /^concern: .* a match of find, not object;/],
    [() => advise(new String("fraud")), TypeError, /^concern: .*, not object;/],
    [() => advise(""), Error, /^unknown concern ""/],
    [() => advise("fraud").html({ step: 1 }), TypeError, /^unknown option "step": expected one of steps, sources, phoneLabel/],
    [() => advise("fraud").html({ headingLevel: 9 }), RangeError, "headingLevel: expected a whole number from 1 to 4, not 9"],
    [() => advise("fraud").text({ steps: Number.NaN }), RangeError, "steps: expected a whole number from 0 to 999999, not NaN"],
    [() => advise("fraud").html({ links: 0 }), TypeError, "links: expected true or false, not number"],
    [() => find(7), TypeError, "text: expected text, not number"],
    [() => scan(undefined), TypeError, "text: expected text, not undefined"],
    [() => contact({}), TypeError, "id: expected text, not object"],
    [() => Directory.fromToml("[[contact]]\nid = 7\n"), Error, / --> overlay:2:6: contact 1 > id\n/],
  ]) {
    assert.throws(call, (error) => error instanceof kind && (message instanceof RegExp ? message.test(error.message) : error.message === message) || assert.fail(`${error}`));
  }
});

test("a directory of one's own stands on top, and the other stays as it is", () => {
  const overlay = own("../../../examples/oxfordshire.toml");
  const mine = Directory.fromToml(overlay);
  const added = mine.contacts().filter(({ id }) => !contact(id));
  assert.ok(added.length > 0);
  const [{ id }] = added;
  assert.equal(mine.contact(id)?.id, id);
  assert.equal(contact(id), undefined);
  const again = mine.overlay('[[hide]]\ncontact = "samaritans"\nreason = "for this test"\n');
  assert.equal(again.contact("samaritans"), undefined);
  assert.equal(mine.contact("samaritans")?.name, "Samaritans");
});

test("nothing of a person stands in a log by accident", () => {
  for (const answer of [advise("sextortion", { audience: "child" }), general({ audience: "child" })]) {
    assert.match(inspect(answer, { depth: 9 }), /^\w+ \{\}$/);
    assert.equal(String(answer), "[object Object]");
    assert.match(JSON.stringify(answer), /"danger"/);
  }
});

test("a place by name, code and as it is listed", () => {
  const oxford = areas().find(({ name }) => name === "Oxford");
  for (const area of ["Oxford", "E07000178", oxford]) assert.equal(advise("fraud", { area }).situation.area, "Oxford");
});

test("a text that was cut in the middle of an emoji is answered all the same", () => {
  assert.equal(advise("child abuse \ud83d").concern, "child-safety");
  assert.throws(() => advise("fraud", { nation: "\ud83d" }), /^Error: nation: unknown nation "\ufffd": use one of england/);
  // A backslash is a backslash, and a whole emoji stays.
  assert.ok(advise("fraud").card({ more: "\\ud83d 😀 \ud83d" }).endsWith("\\ud83d 😀 \ufffd\n"));
});

test("odd texts, long texts, many answers", () => {
  assert.deepEqual(find("\u0000\ud800"), { urgent: false, welsh: false, matches: [] });
  const long = "Ring Samaritans on 08457 90 90 90. ".repeat(30_000);
  const mentions = scan(long);
  assert.equal(mentions.length, 30_000);
  assert.equal(long.slice(mentions.at(-1).start, mentions.at(-1).end), "08457 90 90 90");
  // Answers that nobody holds are let go.
  for (let count = 0; count < 20_000; count++) advise("fraud");
  assert.equal(byNumber("08457 90 90 90").replacement, "116 123");
});

test("the types hold: what is right passes tsc --strict, and what is wrong does not", () => {
  const tsc = new URL("../node_modules/.bin/tsc", import.meta.url).pathname;
  const check = (file, ...options) => spawnSync(tsc, ["--ignoreConfig", "--strict", "--noEmit", "--module", "nodenext", "--target", "es2022", "--types", "node", ...options, file], {
    cwd: new URL(".", import.meta.url).pathname,
    encoding: "utf8",
  });
  const right = check("sample.ts");
  assert.equal(right.status, 0, right.stdout);
  // Nothing of the module shows in the types: they need no library of browsers.
  const plain = check("plain.ts", "--lib", "es2022");
  assert.equal(plain.status, 0, plain.stdout);
  // Each is told by what it is, and by nothing of how it was made.
  assert.match(own("../dist/records.d.ts"), /\/\*\*\n \* A place that is known by name\. .*\n \*\/\nexport interface Area \{/);
  assert.doesNotMatch(own("../dist/records.d.ts"), /Records|RetiredEntry/);
  const wrong = check("wrong.ts");
  const lines = own("wrong.ts").split("\n");
  const places = [...wrong.stdout.matchAll(/^wrong\.ts\((\d+),/gm)].map(([, line]) => Number(line));
  const meant = lines.flatMap((line, place) => (line.includes("// wrong") ? [place + 1] : []));
  assert.deepEqual([...new Set(places)], meant, wrong.stdout);
});
