// The package as it is published: in Node.js, with Vite, and without a bundler.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { test } from "node:test";
import { chromium } from "playwright-core";
import { build, createServer as createVite } from "vite";

import { advise } from "helplines";
import { installed } from "./installed.mjs";

const card = advise("child-safety").card();
const program = `
import { advise } from "helplines";
const shown = advise("child-safety").card();
globalThis.document ? (document.querySelector("pre").textContent = shown) : process.stdout.write(shown);
`;
const page = '<!doctype html><html lang="en"><title>x</title><pre></pre><script type="module" src="/main.js"></script></html>';

/** Opens a page, and returns what it shows and asked for. */
async function shown(address) {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
  });
  try {
    const tab = await browser.newPage();
    const asked = [];
    tab.on("request", (request) => asked.push(new URL(request.url())));
    await tab.goto(address);
    await tab.waitForFunction(() => document.querySelector("pre").textContent !== "", undefined, { timeout: 20_000 });
    return { text: await tab.textContent("pre"), asked };
  } finally {
    await browser.close();
  }
}

/** Serves a folder. */
async function serve(test, folder) {
  const types = { js: "text/javascript", html: "text/html", wasm: "application/wasm" };
  const server = createServer((request, response) => {
    const path = request.url === "/" ? "/index.html" : request.url;
    try {
      const content = readFileSync(join(folder, path));
      response.writeHead(200, { "content-type": types[path.split(".").at(-1)] ?? "text/plain" }).end(content);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  test.after(() => server.close());
  return `http://127.0.0.1:${server.address().port}/`;
}

test("in Node.js", (context) => {
  const folder = installed(context, { "main.js": program });
  assert.equal(execFileSync("node", ["main.js"], { cwd: folder, encoding: "utf8" }), card);
});

test("in a browser, without a bundler", async (context) => {
  const imports = '<script type="importmap">{ "imports": { "helplines": "/node_modules/helplines/dist/browser.js" } }</script>';
  const folder = installed(context, { "main.js": program, "index.html": page.replace("<pre>", `${imports}<pre>`) });
  const { text, asked } = await shown(await serve(context, folder));
  assert.equal(text, card);
  assert.deepEqual(asked.filter((address) => address.pathname.endsWith(".wasm")).length, 1);
  assert.ok(asked.every((address) => address.hostname === "127.0.0.1"));
});

test("with Vite: built", async (context) => {
  const folder = installed(context, { "main.js": program, "index.html": page }, ["vite"]);
  await build({ root: folder, logLevel: "error" });
  assert.equal((await shown(await serve(context, join(folder, "dist")))).text, card);
});

test("with Vite: while it is written", async (context) => {
  const folder = installed(context, { "main.js": program, "index.html": page }, ["vite"]);
  const server = await createVite({ root: folder, logLevel: "error", server: { port: 0, host: "127.0.0.1" } });
  await server.listen();
  context.after(() => server.close());
  assert.equal((await shown(server.resolvedUrls.local[0])).text, card);
});

test("what is published is what is needed, and no more", (context) => {
  const folder = join(installed(context, {}), "node_modules", "helplines");
  const files = readdirSync(folder, { recursive: true }).filter((name) => statSync(join(folder, name)).isFile());
  assert.ok(files.every((name) => name.startsWith("dist/") || ["package.json", "README.md"].includes(name) || name.startsWith("LICENSE")), `${files}`);
  for (const name of ["dist/index.d.ts", "dist/records.d.ts", "dist/node.js", "dist/browser.js", "dist/wasm/helplines_bg.wasm", "README.md"]) {
    assert.ok(files.includes(name), name);
  }
  const loaded = files.filter((name) => /\.(js|wasm)$/.test(name)).map((name) => readFileSync(join(folder, name)));
  const gzipped = loaded.map((content) => gzipSync(content, { level: 9 }).length).reduce((sum, size) => sum + size, 0);
  // It grows with the data; what stands in docs/javascript.md is to be measured again where this fails.
  assert.ok(gzipped < 720_000, `${gzipped}`);
});
