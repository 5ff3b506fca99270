// What docs/component.md says, done.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { axe, launch, open, POLICY, serve } from "./browser.mjs";

const guide = readFileSync(new URL("../../../docs/component.md", import.meta.url), "utf8");
const samples = (language) => [...guide.matchAll(new RegExp(`\`\`\`${language}\n(.*?)\`\`\``, "gs"))].map(([, text]) => text);

test("the guide's policy is the one that all tests have", () => {
  const [policy] = samples("text");
  assert.equal(policy.trim(), `Content-Security-Policy: ${Object.entries(POLICY).map(([name, value]) => `${name} ${value}`).join("; ")}`);
});

test("the guide's samples work as it says", async () => {
  const [first, ...elements] = samples("html");
  const [head] = first.split("\n\n");
  const page = (body) =>
    `<!doctype html><html lang="en"><title>A page</title>${head}<link rel="stylesheet" href="/page.css"><main><h1>Help</h1><h2>Here</h2>${body}</main></html>`;
  const [listen] = samples("js");
  const [look] = samples("css");
  const pages = { "/helplines/": new URL("../dist/", import.meta.url), "/page.css": look, "/listen.js": listen };
  [first.slice(head.length), ...elements].forEach((element, place) => (pages[`/${place}`] = page(element)));
  pages["/leave"] = page(`${elements[2]}<script src="/listen.js"></script>`);
  const server = await serve(pages, { "style-src": "'self'" });
  const browser = await launch();
  try {
    const titles = [];
    for (const place of [0, 1, 2, 3]) {
      const opened = await open(browser, `${server.address}/${place}`);
      await opened.locator(".frame :is(.helplines-checked, .list)").first().waitFor();
      titles.push(await opened.locator(".frame :is(h2, h3)").first().textContent());
      assert.deepEqual(await axe(opened), []);
      assert.deepEqual(opened.problems, []);
      if (place === 0) {
        const look = await opened.locator("help-lines").evaluate((element) => {
          const { shadowRoot } = element;
          return [getComputedStyle(shadowRoot.querySelector(".list button")).color, getComputedStyle(shadowRoot.querySelector(".ask")).paddingTop, getComputedStyle(element).fontFamily];
        });
        assert.deepEqual(look, ["rgb(76, 44, 146)", "16px", "Georgia, serif"]);
      }
      await opened.context().close();
    }
    assert.deepEqual(titles, ["What is it about?", "Threats to share sexual pictures or videos", "Fraud and scams", "What is it about?"]);

    const leaving = await open(browser, `${server.address}/leave`, {}, (page) => page.route("https://www.bbc.co.uk/**", (route) => route.fulfill({ body: "weather" })));
    const length = await leaving.evaluate(() => history.length);
    await leaving.getByText("Exit this page").click();
    await leaving.waitForURL("https://www.bbc.co.uk/weather");
    assert.equal(await leaving.evaluate(() => history.length), length);
    await leaving.context().close();
  } finally {
    await browser.close();
    await server.stop();
  }
});

test("every attribute, property of style and part that the element has stands in the guide", async () => {
  const { HelpLines } = await import("helplines/component");
  const { STYLE } = await import("../dist/component/style.js");
  for (const name of HelpLines.observedAttributes) assert.ok(guide.includes(`| \`${name}\` |`), name);
  for (const [name] of STYLE.matchAll(/--helplines-[a-z-]+/g)) assert.ok(guide.includes(`\`${name}\``), name);
});
