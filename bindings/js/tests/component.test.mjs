// <help-lines> in a real browser, under the strictest policy.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { advise, concerns, find, general } from "helplines";
import { HelpLines } from "helplines/component";
import { axe, launch, open, serve } from "./browser.mjs";

const NIGHT = "2026-12-25T23:15";
const BLACKMAIL = "Threats to share sexual pictures or videos";
const DOMESTIC = "Abuse by a partner, ex-partner or relative";

/** A page of a site: a heading above, the element, and text below. */
const page = (element, style = "") => `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Anytown School</title>${style}<script type="module" src="/dist/component.js"></script></head>
<body><main><h1>Anytown School</h1>${element}<p id="below">Term begins on Monday.</p></main></body></html>`;
const LINKED = '<link rel="stylesheet" href="/dist/component.css"><link rel="stylesheet" href="/page.css">';
const EXIT = '<a slot="exit" href="/weather">Exit this page</a>';
const rendered = (concern, at) => advise(concern, at ? { at } : {}).html({ folded: true });

let browser, strict, styled;
before(async () => {
  browser = await launch();
  strict = await serve({
    "/search": page(`<help-lines at="none">${EXIT}</help-lines>`),
    "/concern": page(`<help-lines concern="sextortion" audience="child" at="${NIGHT}"></help-lines>`),
    "/now": page('<help-lines concern="suicidal-thoughts"></help-lines>'),
    "/ask-now": page("<help-lines></help-lines>"),
    "/fallback": page(`<help-lines concern="fraud" at="none">${rendered("fraud")}</help-lines>`),
    "/own-words": page("<help-lines><p>Ask the school office.</p></help-lines>"),
    "/two": page('<help-lines id="one" concern="fraud"></help-lines><help-lines id="two" heading-level="3" concern="stalking" nation="wales"></help-lines>'),
    "/weather": "<!doctype html><title>Weather</title>",
  });
  styled = await serve(
    {
      "/page.css": ":root { color-scheme: light dark; font-family: system-ui, sans-serif } body { margin: 0 1rem }",
      "/search": page(`<help-lines at="none">${EXIT}</help-lines>`, LINKED),
      "/concern": page(`<help-lines concern="domestic-abuse" at="${NIGHT}"></help-lines>`, LINKED),
      "/short": page(`<help-lines concern="fraud" at="none">${rendered("fraud")}</help-lines>`, `${LINKED}<link rel="stylesheet" href="/no-room.css">`),
      "/loud": page("<help-lines></help-lines>", '<link rel="stylesheet" href="/loud.css">'),
      "/loud.css": "body { white-space: pre; text-align: right; text-transform: uppercase; text-indent: 3rem; font-family: Georgia }",
      "/no-room.css": "help-lines { --helplines-room: 0 }",
      "/rendered": page(`<help-lines concern="domestic-abuse" at="${NIGHT}">${rendered("domestic-abuse", NIGHT)}</help-lines>`, LINKED),
    },
    { "style-src": "'self'" },
  );
});
after(() => Promise.allSettled([browser?.close(), strict?.stop(), styled?.stop()]));

/** A test with a page of its own, which must have no problems in the end. */
const inPage = (name, address, options, check) =>
  test(name, async () => {
    const { prepare, server = () => strict, ...context } = options;
    const opened = await open(browser, server() + address, context, prepare);
    try {
      await check(opened);
      assert.deepEqual(opened.problems, []);
    } finally {
      await opened.context().close();
    }
  });
const on = (server) => ({ server: () => server().address });
const onStyled = on(() => styled);
const onStrict = on(() => strict);

/** Lets a file come `wait` milliseconds late, or then `fail`. */
const late = (page, file, wait, fail = false) =>
  page.route(`**/${file}`, async (route) => {
    await new Promise((waited) => setTimeout(waited, wait));
    await (fail ? route.abort() : route.continue());
  });

const box = (page) => page.getByLabel("What is it about?");
const title = (page) => page.locator(".frame .helplines > :is(h1, h2, h3, h4)").first();
const ready = (page) => page.locator(".frame :is(.helplines-checked, .list)").first().waitFor();
const focused = (page) =>
  page.evaluate(() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return at.getAttribute("id") ?? at.textContent;
  });
const isSideways = (page) => page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);

test("Node.js can import the element, which does nothing there", () => {
  assert.equal(typeof HelpLines, "function");
});

inPage("words typed key by key show the right card within 50 ms of the last key", "/search", onStrict, async (page) => {
  await ready(page);
  await page.evaluate(() => {
    window.delays = [];
    // From the key to the frame in which the answer stands: the task after the next frame is drawn.
    document.addEventListener("keydown", ({ timeStamp }) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          const card = document.querySelector("help-lines").shadowRoot.querySelector(".helplines")?.textContent;
          window.delays.push([performance.now() - timeStamp, card]);
        };
        port2.postMessage(0);
      });
    }, { capture: true });
  });
  const last = [];
  for (let run = 0; run < 7; run += 1) {
    await box(page).fill("");
    await box(page).pressSequentially("someone is blackmailing my son", { delay: 20 });
    await page.waitForTimeout(100);
    const [[, before], [delay, shown]] = await page.evaluate(() => window.delays.slice(-2));
    // Up to the last letter it is not said who is blackmailed.
    assert.notEqual(shown, before);
    assert.equal(shown, await page.locator(".frame .helplines").textContent());
    assert.ok(shown.includes("For someone under 18 to use, with your help."), shown);
    last.push(delay);
  }
  last.sort((one, other) => one - other);
  console.log(`# last key to frame: ${last.map((delay) => delay.toFixed(1)).join(", ")} ms`);
  assert.ok(last[3] < 50, `${last[3]} ms`);
  assert.equal(await title(page).textContent(), BLACKMAIL);
  assert.equal(await page.locator(".helplines-contacts a").first().getAttribute("href"), "tel:101");
});

inPage("it needs no network once it is loaded, and asks for the package's own files alone", "/search", onStrict, async (page) => {
  await ready(page);
  await page.context().setOffline(true);
  await box(page).fill("someone is blackmailing my son");
  assert.equal(await title(page).textContent(), BLACKMAIL);
  await page.getByRole("button", { name: "Fraud and scams" }).click();
  assert.equal(await title(page).textContent(), "Fraud and scams");
  const asked = page.requests.map((request) => new URL(request)).filter(({ pathname }) => pathname !== "/search");
  assert.ok(asked.some(({ pathname }) => pathname === "/dist/wasm/helplines_bg.wasm"));
  for (const { origin, pathname } of asked) assert.ok(origin === strict.address && /^\/dist\/[\w/-]+\.(js|wasm)$/.test(pathname), pathname);
});

inPage("the server may stop", "/concern", onStrict, async (page) => {
  // A server of its own, since this one is for all.
  const own = await serve({ "/": '<!doctype html><title>A</title><script type="module" src="/dist/component.js"></script><help-lines></help-lines>' });
  try {
    await page.goto(own.address);
    await ready(page);
  } finally {
    await own.stop();
  }
  await box(page).fill("he hits me");
  assert.equal(await title(page).textContent(), DOMESTIC);
});

inPage("nothing is stored, and the page's title, address and history stay", "/search", onStrict, async (page) => {
  const state = () =>
    page.evaluate(async () => ({
      title: document.title, address: location.href, history: history.length, cookies: document.cookie,
      stored: localStorage.length + sessionStorage.length, databases: (await indexedDB.databases()).length,
      caches: (await globalThis.caches?.keys())?.length ?? 0,
    }));
  await ready(page);
  const before = await state();
  await box(page).fill("someone is blackmailing my son");
  await page.getByLabel("Where?").selectOption("Wales");
  await page.getByRole("button", { name: "Fraud and scams" }).click();
  await page.getByRole("button", { name: /^Back/ }).click();
  await box(page).press("Enter");
  assert.deepEqual(await state(), before);
  assert.deepEqual([before.cookies, before.stored, before.databases, before.caches], ["", 0, 0, 0]);
  assert.deepEqual(await page.context().storageState(), { cookies: [], origins: [] });
  const input = await box(page).evaluate(({ attributes }) => Object.fromEntries([...attributes].map(({ name, value }) => [name, value])));
  assert.equal(input.autocomplete, "off");
  assert.equal(input.spellcheck, "false");
  assert.equal(input.name, undefined);
  const elsewhere = page.locator(".result a[href^=http]");
  assert.ok((await elsewhere.count()) > 0);
  for (const link of await elsewhere.all()) assert.equal(await link.getAttribute("rel"), "noreferrer");
});

inPage("the keyboard is enough, and the focus goes where one reads on", "/search", onStrict, async (page) => {
  await ready(page);
  for (let press = 0; press < 10 && (await focused(page)) !== "words"; press += 1) await page.keyboard.press("Tab");
  await page.keyboard.type("someone is blackmailing my son");
  await page.keyboard.press("Enter");
  assert.equal(await focused(page), BLACKMAIL);
  await page.keyboard.press("Tab");
  assert.equal(await focused(page), "call 101");
  while ((await focused(page)) !== "Fraud and scams") await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  assert.equal(await title(page).textContent(), "Fraud and scams");
  assert.equal(await focused(page), "Fraud and scams");
  while (!(await focused(page)).startsWith("Back")) await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Enter");
  assert.equal(await title(page).textContent(), BLACKMAIL);
  assert.equal(await focused(page), "Fraud and scams");
  await page.keyboard.press("Tab");
  assert.match(await focused(page), /^Clear/);
  await page.keyboard.press("Enter");
  assert.equal(await focused(page), "words");
  assert.equal(await box(page).inputValue(), "");
  // From the list and back again.
  while ((await focused(page)) !== "Stalking and harassment") await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  assert.equal(await title(page).textContent(), "Stalking and harassment");
  assert.equal(await focused(page), "Stalking and harassment");
  await page.getByRole("button", { name: /^Back/ }).press("Enter");
  assert.equal(await focused(page), "Stalking and harassment");
  assert.equal(await page.locator(".list").count(), 1);
});

const onPhone = { ...onStyled, viewport: { width: 320, height: 640 } };

/** Where on the screen stand when to call 999, the search box, and whom to call first. */
const places = (page) =>
  page.locator(".frame").evaluate((frame) => {
    const place = (selector) => frame.querySelector(selector)?.getBoundingClientRect();
    return { danger: place(".danger a")?.top, box: place("#words").top, call: place(".result .helplines-card .helplines-contacts a")?.bottom };
  });

inPage("on a phone, 999 and whom to call are on the first screen, once each", "/search", onPhone, async (page) => {
  await ready(page);
  await box(page).fill("someone is blackmailing my son");
  const { danger, call } = await places(page);
  assert.ok(danger > 0 && call <= 640, `${danger}, ${call}`);
  const lines = () => page.locator(".frame .helplines-danger").filter({ visible: true }).allInnerTexts();
  const { matches: [son] } = find("someone is blackmailing my son");
  assert.deepEqual(await lines(), [advise(son).danger]);
  assert.equal(await page.locator(".danger > .helplines-danger").count(), 1);
  await box(page).fill("i want to kill myself tonight");
  const { matches: [tonight] } = find("i want to kill myself tonight");
  assert.deepEqual(await lines(), ["This sounds like an emergency. Call 999 now.", advise(tonight).danger]);
  await page.evaluate(() => document.querySelector("h1").remove());
  assert.ok((await places(page)).call <= 640);
  await box(page).fill("qwertyuiop");
  assert.deepEqual(await lines(), [general().danger]);
  await box(page).fill("");
  assert.deepEqual(await lines(), [general().danger]);
});

for (const width of [320, 390, 600, 1280]) {
  inPage(`the box stays where it is whatever is typed (${width} px)`, "/search", { ...onStyled, viewport: { width, height: 640 } }, async (page) => {
    await ready(page);
    const { box: start } = await places(page);
    for (const words of ["i want to kill myself tonight", "he is going to kill me now", "qwertyuiop", ...concerns().map(({ title }) => title)]) {
      await box(page).fill(words);
      assert.equal((await places(page)).box, start, words);
    }
  });
}

inPage("Enter brings 999 and whom to call into view", "/search", { ...onPhone, viewport: { width: 320, height: 540 } }, async (page) => {
  await ready(page);
  await page.evaluate(() => (document.querySelector("h1").style.paddingTop = "6rem"));
  for (const words of ["someone is blackmailing my son", "my husband hits me"]) {
    await box(page).fill(words);
    await page.evaluate(() => window.scrollTo(0, 0));
    assert.ok((await places(page)).call > 540);
    await box(page).press("Enter");
    const { danger, call } = await places(page);
    assert.ok(danger >= 0 && call <= 540, `${words}: ${danger}, ${call}`);
  }
});

inPage("a concern of the list brings 999 and whom to call into view, and Back leads to its button", "/search", onPhone, async (page) => {
  await ready(page);
  for (const { title: name } of concerns()) {
    await page.locator(".list").getByRole("button", { name, exact: true }).click();
    const { danger, call } = await places(page);
    assert.ok(danger >= 0 && call <= 640, `${name}: ${danger}, ${call}`);
    await page.getByRole("button", { name: /^Back/ }).click();
    assert.equal(await focused(page), name);
    assert.equal(await page.getByRole("button", { name, exact: true }).evaluate((button) => button.getBoundingClientRect().bottom <= innerHeight), true, name);
  }
});

inPage("the heading of an answer is described by when to call 999", "/search", onStrict, async (page) => {
  await ready(page);
  await box(page).fill("someone is blackmailing my son");
  const described = () => title(page).evaluate((heading) => heading.getRootNode().getElementById(heading.getAttribute("aria-describedby"))?.textContent);
  assert.equal(await described(), await page.locator(".danger").textContent());
  await page.locator("help-lines").evaluate((element) => (element.concern = "fraud"));
  assert.equal(await described(), undefined);
});

inPage("an answer that was searched for and is then fixed has its own 999 again", "/search", onStrict, async (page) => {
  await ready(page);
  await box(page).fill("fraud");
  assert.equal(await page.locator(".helplines-card .helplines-danger").count(), 0);
  await page.locator("help-lines").evaluate((element) => (element.concern = "fraud"));
  assert.equal(await page.locator(".helplines-card .helplines-danger").innerText(), advise("fraud").danger);
  assert.equal(await page.locator(".danger").isVisible(), false);
});

inPage("what has the focus is not hidden by the way to leave", "/search", { ...onStrict, viewport: { width: 320, height: 500 } }, async (page) => {
  await ready(page);
  for (let press = 0; press < 60; press += 1) await page.keyboard.press("Tab");
  // Backwards, what comes next comes from above, where the way to leave stays.
  for (let press = 0; press < 40; press += 1) {
    await page.keyboard.press("Shift+Tab");
    const [top, bottom] = await page.evaluate(() => {
      const { shadowRoot } = document.querySelector("help-lines");
      const at = shadowRoot.activeElement;
      if (!at) return [Infinity, 0];
      return [at.getBoundingClientRect().top, shadowRoot.querySelector(".exit").getBoundingClientRect().bottom];
    });
    assert.ok(top >= bottom, `${top} is above ${bottom}: ${await focused(page)}`);
  }
});

inPage("every concern has the crate's answer, and axe finds nothing in it", "/concern", onStrict, async (page) => {
  await ready(page);
  assert.equal(concerns().length, 38);
  for (const { concern } of concerns()) {
    await page.evaluate((concern) => (document.querySelector("help-lines").concern = concern), concern);
    const expected = advise(concern, { audience: "child", at: NIGHT }).toJSON();
    assert.equal(await title(page).textContent(), expected.title);
    const text = await page.locator(".helplines-card").innerText();
    assert.ok(text.startsWith(expected.danger), concern);
    const hrefs = await page.locator(".helplines-card a").evaluateAll((links) => links.map((link) => link.getAttribute("href")));
    assert.equal(hrefs[0], "tel:999");
    const [first] = expected.card.contacts;
    assert.equal(hrefs.find((href) => href !== "tel:999"), first.channels[0]?.link ?? first.website, concern);
    assert.deepEqual(await axe(page), [], concern);
  }
});

for (const colorScheme of ["light", "dark"]) {
  inPage(`axe finds nothing in any state (${colorScheme})`, "/search", { ...onStyled, colorScheme }, async (page) => {
    await ready(page);
    const shade = await page.locator("help-lines").evaluate((element) => getComputedStyle(element).backgroundColor);
    assert.equal(shade, colorScheme === "dark" ? "rgb(18, 18, 18)" : "rgb(255, 255, 255)");
    for (const words of ["", "someone is blackmailing my son", "he is going to kill me now", "qwertyuiop"]) {
      await box(page).fill(words);
      assert.deepEqual(await axe(page), [], words);
    }
    await box(page).fill("");
    await page.getByRole("button", { name: "Fraud and scams" }).click();
    await page.locator("summary").click();
    assert.deepEqual(await axe(page), []);
  });
}

inPage("what is urgent stands first, and what is not understood has somebody to talk to", "/search", onStrict, async (page) => {
  await ready(page);
  const danger = page.locator("help-lines .danger > .helplines-danger");
  assert.equal(await danger.innerText(), general().danger);
  await box(page).fill("he is going to kill me now");
  assert.equal(await danger.innerText(), "This sounds like an emergency. Call 999 now.");
  assert.equal(await page.getByText("This sounds like an emergency").filter({ visible: true }).count(), 2); // and read out
  assert.equal(await page.getByRole("alert").textContent(), "This sounds like an emergency. Call 999 now.");
  assert.equal(await page.getByText("We are not sure. It may be about this:").isVisible(), true);
  await box(page).fill("qwertyuiop");
  assert.equal(await page.getByRole("alert").textContent(), "");
  assert.equal(await title(page).textContent(), general().title);
  assert.equal(await page.locator(".list button").count(), 38);
  await box(page).fill("qw");
  assert.equal(await title(page).count(), 0);
  const topics = await page.locator(".list h3").allTextContents();
  assert.deepEqual([topics[0], topics.length], ["Need help right now", 7]);
});

inPage("it is read out, once nobody types, which answer is there", "/search", onStrict, async (page) => {
  await ready(page);
  await box(page).pressSequentially("someone is blackmailing my son");
  assert.equal(await page.getByRole("status").textContent(), "");
  await page.getByRole("status").filter({ hasText: "Answer" }).waitFor({ state: "attached" });
  assert.equal(await page.getByRole("status").textContent(), `Answer: ${BLACKMAIL}. 2 more below.`);
});

inPage("who asks, and where, can be said and changes the answer", "/search", onStrict, async (page) => {
  await ready(page);
  await box(page).fill("my husband hits me");
  assert.deepEqual(await page.getByLabel("Where?").locator("option").allTextContents(), ["Not said", "England", "Wales", "Scotland", "Northern Ireland"]);
  await page.getByLabel("Where?").selectOption("Wales");
  await page.getByLabel("Who is asking?").selectOption("Under 18, for yourself");
  const first = page.locator(".helplines-card b").first();
  const expected = advise("domestic-abuse", { nation: "wales", audience: "child" }).steps[0].contact.name;
  assert.equal(await first.textContent(), `${expected}: `);
  await page.evaluate(() => (document.querySelector("help-lines").nation = "scotland"));
  await page.getByLabel("Where?").waitFor({ state: "detached" });
  assert.equal(await page.getByLabel("Who is asking?").inputValue(), "child");
});

inPage("attributes may change, and a wrong one hides no help", "/concern", onStrict, async (page) => {
  await ready(page);
  const set = (name, value) => page.locator("help-lines").evaluate((element, [name, value]) => element.setAttribute(name, value), [name, value]);
  await set("heading-level", "4");
  assert.equal(await page.locator("h4").first().textContent(), BLACKMAIL);
  await set("heading-level", "many");
  assert.equal(await page.locator("h2").first().textContent(), BLACKMAIL);
  await set("concern", "my boyfriend checks my phone and hits me");
  assert.equal(await title(page).textContent(), DOMESTIC);
  await set("concern", "qwertyuiop");
  assert.equal(await title(page).textContent(), general().title);
  await set("concern", "stalking");
  assert.deepEqual(page.problems, []);
  for (const [name, value] of [["nation", "atlantis"], ["audience", "nobody"], ["area", "nowhere"], ["at", "noon"]]) {
    await set(name, value);
    assert.equal(await title(page).textContent(), "Stalking and harassment");
    assert.deepEqual(page.problems.splice(0), [`help-lines: the directory does not know this ${name}, and answers without it`]);
  }
  await page.locator("help-lines").evaluate((element) => {
    for (const name of ["nation", "audience", "area", "at"]) element[name] = null;
    element.concern = null;
  });
  await box(page).waitFor();
  assert.equal(await page.locator(".list").count(), 1);
});

inPage("a nation that is not known is asked for", "/search", onStrict, async (page) => {
  await ready(page);
  await page.locator("help-lines").evaluate((element) => element.setAttribute("nation", "atlantis"));
  await page.getByLabel("Where?").selectOption("Wales");
  await box(page).fill("my husband hits me");
  assert.equal(await page.locator(".helplines-card b").first().textContent(), "Live Fear Free Helpline: ");
  assert.match(page.problems.splice(0).join(), /^help-lines: the directory does not know this nation/);
});

inPage("a Welsh page is told that the advice is in English, and given the Welsh lines", "/now", onStrict, async (page) => {
  await ready(page);
  assert.equal(await page.getByText("This advice is in English").isVisible(), false);
  assert.doesNotMatch(await page.locator(".helplines-card").innerText(), /In Welsh/);
  await page.locator("help-lines").evaluate((element) => (element.lang = "cy"));
  assert.equal(await page.getByText("This advice is in English").isVisible(), true);
  assert.match(await page.locator(".helplines-card").innerText(), /In Welsh: Samaritans/);
  assert.deepEqual(await axe(page), []);
});

const inTheNight = (page) => page.clock.install({ time: new Date("2026-11-25T02:00:00Z") });

inPage("the answer is that of the hour at which it is looked at", "/now", { ...onStrict, prepare: inTheNight }, async (page) => {
  await page.clock.runFor(1000);
  await ready(page);
  const openNow = () => page.locator(".result").evaluate((result) => result.textContent.split("(open now)").length - 1);
  await page.locator("help-lines").evaluate((element) => (element.concern = "sextortion"));
  await page.locator("summary").click();
  const night = await openNow();
  await page.clock.setSystemTime(new Date("2026-11-25T11:00:00Z"));
  await page.locator("summary").focus();
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  assert.ok((await openNow()) > night);
  assert.equal(await focused(page), await page.locator("summary").textContent());
  assert.equal(await page.locator("details").evaluate(({ open }) => open), true);
});

inPage("two elements stand on one page, and one that is moved stays as it was", "/two", onStrict, async (page) => {
  await page.locator(".helplines-card").nth(1).waitFor();
  assert.deepEqual(await page.locator("h2, h3").first().textContent(), "Fraud and scams");
  assert.deepEqual(await page.locator("#two h3").first().textContent(), "Stalking and harassment");
  assert.equal(page.requests.filter((request) => request.endsWith(".wasm")).length, 1);
  await page.evaluate(() => document.querySelector("#one").removeAttribute("concern"));
  await box(page).fill("he hits me");
  await page.evaluate(() => {
    const one = document.querySelector("#one");
    one.remove();
    document.querySelector("#two").before(one);
  });
  assert.equal(await box(page).inputValue(), "he hits me");
  assert.equal(await page.locator("#one .helplines h2").textContent(), DOMESTIC);
  await box(page).fill("scam");
  assert.equal(await page.locator("#one .helplines h2").textContent(), "Fraud and scams");
  assert.deepEqual(await axe(page), []);
});

inPage("there is a way to leave, always in view, which forgets and tells the page", "/search", onStrict, async (page) => {
  await page.evaluate(() => {
    window.told = [];
    document.addEventListener("helplines-exit", (event) => {
      window.told.push([event.detail, event.bubbles, event.composed]);
      if (window.stays) event.preventDefault();
    });
  });
  await ready(page);
  await box(page).fill("someone is blackmailing my son");
  await page.evaluate(() => window.scrollTo(0, 600));
  const top = await page.getByText("Exit this page").evaluate((link) => link.getBoundingClientRect().top);
  assert.ok(top >= 0 && top < 40, `${top}`);
  await page.evaluate(() => (window.stays = true));
  await page.getByText("Exit this page").click();
  assert.deepEqual(await page.evaluate(() => [window.told, location.pathname]), [[[null, true, true]], "/search"]);
  assert.equal(await title(page).textContent(), BLACKMAIL);
  // Where it goes ahead, nothing is left to see, even before the next page is there.
  await page.evaluate(() => document.querySelector("[slot=exit]").addEventListener("click", (event) => event.preventDefault()));
  await page.evaluate(() => (window.stays = false));
  await page.getByText("Exit this page").click();
  assert.equal(await page.locator(".list button").first().isVisible(), false);
  assert.equal(await page.getByText("Exit this page").isVisible(), true);
  assert.equal(await page.locator("#words").inputValue(), "");
  assert.equal(await title(page).count(), 0);
});

inPage("the link leads away", "/search", onStrict, async (page) => {
  await page.getByText("Exit this page").click();
  await page.waitForURL("**/weather");
});

inPage("three presses of Shift lead away, capital letters do not", "/search", onStrict, async (page) => {
  await ready(page);
  await box(page).pressSequentially("I AM SO SCARED");
  for (const letter of "ABCD") {
    await page.keyboard.down("Shift");
    await page.keyboard.press(letter);
    await page.keyboard.up("Shift");
  }
  await page.keyboard.press("Shift");
  await page.keyboard.press("Shift");
  await page.keyboard.press("x");
  await page.keyboard.press("Shift");
  await page.waitForTimeout(50);
  assert.equal(new URL(page.url()).pathname, "/search");
  await page.keyboard.press("Shift");
  await page.keyboard.press("Shift");
  await page.waitForURL("**/weather");
});

inPage("an event says that an answer is there, and nothing of whom or what", "/search", onStrict, async (page) => {
  await ready(page);
  await page.evaluate(() => {
    window.told = [];
    document.addEventListener("helplines-answer", ({ detail }) => window.told.push(detail));
  });
  await box(page).fill("someone is blackmailing my son");
  await box(page).fill("someone is blackmailing my son "); // the same answer
  assert.deepEqual(await page.evaluate(() => window.told), [null]);
});

for (const address of ["/search", "/concern", "/rendered", "/short"]) {
  const slow = async (page) => {
    await page.addInitScript(() => {
      window.shifts = [];
      new PerformanceObserver((list) => {
        for (const { value, sources } of list.getEntries()) window.shifts.push([value, ...sources.map(({ node }) => node?.nodeName)]);
      }).observe({ type: "layout-shift", buffered: true });
    });
    for (const file of ["*.wasm", "component.js"]) await late(page, file, 300);
  };
  for (const width of [320, 1280]) {
    inPage(`nothing moves while ${address} loads (${width} px)`, address, { ...onStyled, viewport: { width, height: 1200 }, prepare: slow }, async (page) => {
      await ready(page);
      await page.waitForTimeout(600);
      assert.equal(await page.locator("#below").evaluate((below) => below.getBoundingClientRect().bottom < innerHeight), address === "/short");
      assert.deepEqual(await page.evaluate(() => window.shifts), []);
    });
  }
}

for (const [width, size] of [[320, "100%"], [640, "200%"]]) {
  inPage(`nothing runs off the side at ${width} px with text of ${size}`, "/search", { ...onStyled, viewport: { width, height: 640 } }, async (page) => {
    await ready(page);
    await page.evaluate((size) => (document.documentElement.style.fontSize = size), size);
    for (const words of ["", "someone is blackmailing my son", "i want to kill myself tonight", "qwertyuiop"]) {
      await box(page).fill(words);
      for (const summary of await page.locator("summary").all()) await summary.click();
      assert.equal(await isSideways(page), false, words);
    }
    await page.locator("help-lines").evaluate((element) => (element.concern = "x"));
    for (const { concern } of concerns()) {
      await page.locator("help-lines").evaluate((element, concern) => (element.concern = concern), concern);
      await page.locator("details").evaluate((details) => (details.open = true));
      assert.equal(await isSideways(page), false, concern);
    }
  });
}

inPage("what is pressed is large enough: 44 px to call, 24 px for the rest", "/search", { ...onStrict, viewport: { width: 320, height: 640 } }, async (page) => {
  await ready(page);
  await box(page).fill("my husband hits me");
  await page.locator("summary").click();
  const small = await page.locator(".frame").evaluate((frame) =>
    [...frame.querySelectorAll("a, button, input, select, summary")]
      .filter((one) => one.checkVisibility())
      .flatMap((one) => {
        const { width, height } = one.getBoundingClientRect();
        const least = one.matches(".helplines-danger a, .helplines-card .helplines-contacts a, button, input, select") ? 44 : 24;
        return height < least || width < 24 ? [`${one.textContent}: ${width} x ${height}`] : [];
      }),
  );
  assert.deepEqual(small, []);
  const [call, card] = await Promise.all([".helplines-call", ".helplines-card"].map((name) => page.locator(name).boundingBox()));
  assert.ok(Math.abs(call.width - card.width) < 1, "the button to call is as wide as a phone");
});

inPage("buttons keep an edge in forced colours", "/concern", { ...onStrict, forcedColors: "active" }, async (page) => {
  await ready(page);
  assert.equal(await page.evaluate(() => matchMedia("(forced-colors: active)").matches), true);
  for (const name of [".helplines-call", ".helplines-danger a"]) {
    const { width, edge, back } = await page.locator(name).first().evaluate((one) => {
      const { borderTopWidth, borderTopColor, backgroundColor } = getComputedStyle(one);
      return { width: borderTopWidth, edge: borderTopColor, back: backgroundColor };
    });
    assert.equal(width, "2px", name);
    assert.notEqual(edge, back, name);
  }
});

inPage("on paper all of it stands there, and nothing to press", "/search", { ...onStrict, colorScheme: "dark" }, async (page) => {
  await ready(page);
  await box(page).fill("my husband hits me");
  await page.emulateMedia({ media: "print" });
  for (const hidden of ["input", "select", ".exit", ".others"]) assert.equal(await page.locator(hidden).first().isVisible(), false, hidden);
  const rest = page.locator(".helplines-more .helplines-contacts").first();
  assert.equal(await rest.evaluate((list) => list.checkVisibility({ contentVisibilityAuto: true }) && list.getBoundingClientRect().height > 100), true);
  const call = page.locator(".helplines-call");
  assert.equal(await call.textContent(), "call 0808 2000 247");
  assert.equal(await call.evaluate((link) => getComputedStyle(link).backgroundColor + getComputedStyle(link).color), "rgba(0, 0, 0, 0)rgb(0, 0, 0)");
  assert.equal(await page.getByText("What is it about?").isVisible(), false);
  assert.ok((await page.pdf()).length > 20_000);
});

inPage("it has its style where the policy allows no style at all", "/concern", onStrict, async (page) => {
  await ready(page);
  assert.equal(await page.locator(".helplines-call").evaluate((call) => getComputedStyle(call).backgroundColor), "rgb(11, 92, 51)");
  assert.equal(await page.locator("style, [style]").count(), 0);
});

inPage("the focus stays on a button when the hour changes the answer", "/ask-now", { ...onStrict, prepare: inTheNight }, async (page) => {
  await page.clock.runFor(1000);
  await ready(page);
  await box(page).fill("someone is blackmailing my son");
  const texts = () => page.locator(".result").textContent();
  for (const [hour, selector] of [[11, ".others [data-concern]"], [23, ".others > p button"], [11, "h2"]]) {
    const before = await texts();
    await page.locator(`.result ${selector}`).first().focus();
    const name = await focused(page);
    await page.clock.setSystemTime(new Date(`2026-11-25T${hour}:00:00Z`));
    await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
    assert.notEqual(await texts(), before);
    assert.equal(await focused(page), name);
  }
});

inPage("a page's own way with text does not come in, but its font does", "/loud", onStyled, async (page) => {
  await ready(page);
  await box(page).fill("fraud");
  const look = await page.locator(".helplines-card").evaluate((card) => {
    const { whiteSpace, textAlign, textTransform, textIndent, fontFamily } = getComputedStyle(card);
    return [whiteSpace, textAlign, textTransform, textIndent, fontFamily];
  });
  assert.deepEqual(look, ["normal", "start", "none", "0px", "Georgia"]);
});

inPage("without scripts the server's answer stands there, with its style", "/rendered", { ...onStyled, javaScriptEnabled: false }, async (page) => {
  assert.equal(await page.locator("help-lines h2").innerText(), DOMESTIC);
  assert.equal(await page.locator(".helplines-call").getAttribute("href"), "tel:+448082000247");
  const { height } = await page.locator(".helplines-call").boundingBox();
  assert.ok(height >= 44, `${height}`);
});

const withoutWasm = (page) => page.route("**/*.wasm", (route) => route.abort());

inPage("where the directory cannot be loaded, what was there stays", "/fallback", { ...onStrict, prepare: withoutWasm }, async (page) => {
  await page.waitForTimeout(300);
  assert.equal(await title(page).innerText(), "Fraud and scams");
  assert.equal(await page.locator(".frame .helplines-call").first().getAttribute("href"), "tel:159");
  assert.deepEqual(await axe(page), []);
  assert.match(page.problems.splice(0).join("\n"), /help-lines: the directory could not be loaded/);
});

for (const address of ["/search", "/concern"]) {
  inPage(`where it cannot be loaded and nothing was there, ${address} says to call 999`, address, { ...onStrict, prepare: withoutWasm }, async (page) => {
    await page.getByText("could not be loaded").waitFor();
    const text = await page.locator(".frame").innerText();
    assert.equal(text.trim().replace(/\s+/g, " "), `${general().danger} The other numbers could not be loaded. Load the page again to try once more.`);
    assert.equal(await page.locator(".frame a").first().getAttribute("href"), "tel:999");
    assert.deepEqual(await axe(page), []);
    page.problems.splice(0);
  });
}

inPage("before it is loaded one can see when to call 999, and type", "/search", { ...onStrict, prepare: (page) => late(page, "*.wasm", 1500) }, async (page) => {
  assert.equal(await page.locator(".helplines-danger").innerText(), general().danger);
  assert.equal(await page.getByText("The other numbers are loading.").isVisible(), true);
  assert.deepEqual(await axe(page), []);
  await box(page).fill("someone is blackmailing my son");
  assert.equal(await title(page).textContent(), BLACKMAIL);
});

for (const [words, role, said] of [
  ["someone is blackmailing my son", "status", `Answer: ${BLACKMAIL}. 2 more below.`],
  ["he is going to kill me now", "alert", "This sounds like an emergency. Call 999 now."],
]) {
  inPage(`what was typed before it is loaded is read out then (${role})`, "/search", { ...onStrict, prepare: (page) => late(page, "*.wasm", 1500) }, async (page) => {
    await box(page).fill(words);
    assert.equal(await page.getByRole(role).textContent(), "");
    await ready(page);
    await page.getByRole(role).filter({ hasText: said }).waitFor({ state: "attached" });
  });
}

inPage("it is read out that it could not be loaded", "/search", { ...onStrict, prepare: (page) => late(page, "*.wasm", 1000, true) }, async (page) => {
  await box(page).fill("someone is blackmailing my son");
  await page.getByRole("status").filter({ hasText: "The other numbers could not be loaded." }).waitFor({ state: "attached" });
  page.problems.splice(0);
});

inPage("where it could not be loaded and is moved, it tries again, and one can search", "/search", { ...onStrict, prepare: (page) => page.route("**/browser.js", (route) => route.abort()) }, async (page) => {
  await page.locator(".result").getByText("could not be loaded").waitFor();
  await page.unroute("**/browser.js");
  await page.locator("help-lines").evaluate((element) => document.querySelector("main").append(element));
  await ready(page);
  await box(page).fill("fraud");
  assert.equal(await title(page).textContent(), "Fraud and scams");
  page.problems.splice(0);
});

inPage("a page's own words stay until it is loaded", "/own-words", { ...onStrict, prepare: withoutWasm }, async (page) => {
  await page.waitForTimeout(300);
  assert.equal(await page.locator(".result").innerText(), "Ask the school office.");
  page.problems.splice(0);
});

for (const [name, policy] of [["WebAssembly", { "script-src": "'self'" }], ["the element's Trusted Types", { "trusted-types": "other" }]]) {
  test(`where the policy does not allow ${name}, what was there stays, and the console says so`, async (t) => {
    const server = await serve({ "/": page(`<help-lines concern="fraud">${rendered("fraud")}</help-lines>`) }, policy);
    t.after(server.stop);
    let said;
    const opened = await open(browser, server.address, {}, (page) => {
      said = page.waitForEvent("console", (message) => message.text().startsWith("help-lines:"));
    });
    t.after(() => opened.context().close());
    await said;
    assert.equal(await title(opened).innerText(), "Fraud and scams");
    assert.match(opened.problems.join("\n"), /help-lines: the directory could not be loaded: (CompileError|TypeError)/);
  });
}
