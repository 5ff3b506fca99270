// A small server with a strict policy, and a real browser that notes what goes wrong: for the tests of what people see.

import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { chromium } from "playwright-core";

/** The strictest policy under which the component works: no style, image, frame or request but to the site itself. */
export const POLICY = {
  "default-src": "'none'",
  "script-src": "'self' 'wasm-unsafe-eval'",
  "connect-src": "'self'",
  "base-uri": "'none'",
  "form-action": "'none'",
  "frame-ancestors": "'none'",
  "require-trusted-types-for": "'script'",
  "trusted-types": "helplines",
};

const text = (kind) => `text/${kind}; charset=utf-8`;
const TYPES = { js: text("javascript"), mjs: text("javascript"), css: text("css"), wasm: "application/wasm", json: "application/json" };

/**
 * Serves the folder of the package, and over it `pages`: texts by their path, `{ "/": "<!doctype html>..." }`, and folders
 * by the beginning of theirs, `{ "/helplines/": new URL("../dist/", import.meta.url) }`.
 * `policy` is put over POLICY, `{ "style-src": "'self'" }`. Stop it with `stop`.
 */
export async function serve(pages = {}, policy = {}) {
  const root = new URL("../", import.meta.url);
  const folders = Object.entries(pages).filter(([path]) => path.length > 1 && path.endsWith("/"));
  const directives = Object.entries({ ...POLICY, ...policy }).map(([name, value]) => `${name} ${value}`);
  const server = createServer(async (request, response) => {
    const path = new URL(request.url, "http://localhost").pathname;
    const type = TYPES[path.split(".").at(-1)] ?? text("html");
    try {
      const [start, folder] = folders.find(([start]) => path.startsWith(start)) ?? ["/", root];
      const body = pages[path] ?? (await readFile(new URL(path.slice(start.length), folder)));
      const headers = { "content-type": type, "content-security-policy": directives.join("; ") };
      response.writeHead(200, headers).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  const stop = () => {
    server.closeAllConnections();
    return new Promise((stopped) => server.close(stopped));
  };
  return { address: `http://127.0.0.1:${server.address().port}`, stop };
}

/** Starts Chromium, which makes no request of its own. */
export const launch = () =>
  chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: [
      "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
      "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ],
  });

/**
 * Opens a page in a context of its own. `page.problems` lists errors, warnings and what the policy refused;
 * `page.requests` the addresses that were asked for. `prepare` may do something to the page before it is opened.
 */
export async function open(browser, address, options = {}, prepare = () => {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  const page = await context.newPage();
  page.problems = [];
  page.requests = [];
  page.on("console", (message) => ["error", "warning"].includes(message.type()) && page.problems.push(message.text()));
  page.on("pageerror", (error) => page.problems.push(String(error)));
  page.on("request", (request) => page.requests.push(request.url()));
  await prepare(page);
  await page.goto(address);
  return page;
}

/** Lists what axe-core finds amiss, one line for each element. */
export async function axe(page) {
  await page.evaluate(await readFile(new URL("../node_modules/axe-core/axe.min.js", import.meta.url), "utf8"));
  const { violations } = await page.evaluate(() => globalThis.axe.run());
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target}: ${failureSummary}`));
}
