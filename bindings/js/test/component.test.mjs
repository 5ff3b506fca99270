import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { axe, launch, open, serve } from "./browser.mjs";

const page = (body) => `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>A page</title>
<link rel="stylesheet" href="/dist/component.css"><script type="module" src="/dist/component.js"></script><main><h1>Help</h1>${body}</main>`;

let browser, server;
before(async () => {
  browser = await launch();
  server = await serve({ "/search": page("<help-lines></help-lines>") }, { "style-src": "'self'" });
});
after(async () => {
  await browser.close();
  await server.stop();
});

test("words typed key by key show the right card", async () => {
  const page = await open(browser, `${server.address}/search`);
  await page.getByLabel("What is it about?").pressSequentially("someone is blackmailing my son");
  assert.equal(await page.locator(".helplines h2").textContent(), "Threats to share sexual pictures or videos");
  assert.deepEqual(page.problems, []);
  assert.deepEqual(await axe(page), []);
  await page.context().close();
});
