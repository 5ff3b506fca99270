// What a user of the package relies on.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { inspect } from "node:util";
import { test } from "node:test";

import { DATA_VERSION, Directory, VERSION, advise, byNumber, contact, find, general, scan } from "helplines";

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
  assert.doesNotMatch(advise(urgent, { urgent: false }).card(), /^This sounds like/);
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
    [() => advise("fraud", { at: new Date(8.64e15) }), Error, /^at: .*9999/],
    [() => advise("fraud", { natoin: "wales" }), Error, /^unknown field `natoin`, expected one of `concern`, `audience`, `nation`/],
    [() => advise("fraud", { nation: 7 }), Error, /^invalid type: integer `7`, expected a string$/],
    [() => advise(undefined), TypeError, /^what is it about\?/],
    [() => advise(null), TypeError, /^what is it about\?/],
    [() => advise(""), Error, /^unknown concern ""/],
    [() => advise("fraud").html({ step: 1 }), Error, /^unknown field `step`, expected one of `steps`/],
    [() => find(7), TypeError, "expected text, found number"],
    [() => scan(undefined), TypeError, "expected text, found undefined"],
    [() => contact({}), TypeError, "expected text, found object"],
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
  const check = (file) => spawnSync(tsc, ["--ignoreConfig", "--strict", "--noEmit", "--module", "nodenext", "--target", "es2022", "--types", "node", file], {
    cwd: new URL(".", import.meta.url).pathname,
    encoding: "utf8",
  });
  const right = check("sample.ts");
  assert.equal(right.status, 0, right.stdout);
  const wrong = check("wrong.ts");
  const lines = own("wrong.ts").split("\n");
  const places = [...wrong.stdout.matchAll(/^wrong\.ts\((\d+),/gm)].map(([, line]) => Number(line));
  const meant = lines.flatMap((line, place) => (line.includes("// wrong") ? [place + 1] : []));
  assert.deepEqual([...new Set(places)], meant, wrong.stdout);
});
