// The programs of docs/javascript.md run as they stand.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { test } from "node:test";

import { advise } from "helplines";
import { installed } from "./installed.mjs";

const guide = readFileSync(new URL("../../../docs/javascript.md", import.meta.url), "utf8");
const [ask, numbers, overlay, route] = [...guide.matchAll(/```js\n(.*?)```/gs)].map(([, code]) => code);

const run = (context, code) => execFileSync("node", ["main.js"], { cwd: installed(context, { "main.js": code }), encoding: "utf8" });

test("how to ask", (context) => {
  const shown = run(context, ask);
  assert.ok(shown.startsWith(advise("child-safety", { audience: "worried", nation: "wales" }).card()));
  assert.match(shown, /<h3>Threats to share sexual pictures or videos<\/h3>/);
});

test("numbers and texts", (context) => {
  const lines = run(context, numbers).trimEnd().split("\n");
  assert.match(lines[0], /^retired .* 116 123$/);
  assert.equal(lines[1], "Samaritans");
  assert.equal(lines.at(-1), "08457 90 90 90 error 116 123");
});

test("a directory of one's own", (context) => {
  const shown = run(context, overlay);
  assert.match(shown, /999/);
  assert.doesNotMatch(shown, /Samaritans/);
});

test("a route of Express", async (context) => {
  const code = route.replace("app.listen(3000);", "export default app;");
  assert.notEqual(code, route);
  const folder = installed(context, { "main.js": code }, ["express"]);
  const { default: app } = await import(pathToFileURL(join(folder, "main.js")));
  const server = app.listen(0);
  context.after(() => server.close());
  const get = (path) => fetch(`http://127.0.0.1:${server.address().port}/help/${path}`);

  const right = await get("self-harm?audience=child&nation=scotland");
  assert.equal(right.status, 200);
  assert.equal(right.headers.get("cache-control"), "no-store");
  assert.equal(right.headers.get("referrer-policy"), "no-referrer");
  assert.match(right.headers.get("content-security-policy"), /default-src 'none'/);
  assert.equal(await right.text(), advise("self-harm", { audience: "child", nation: "scotland" }).html({ wholePage: true }));
  for (const wrong of ["boredom", "fraud?nation=france", "fraud?audience=a&audience=b", "%00"]) {
    const response = await get(wrong);
    assert.equal(response.status, 404, wrong);
    assert.match(await response.text(), /tel:999/);
  }
});
