// Starts the page: the way out first, then each part, which has a file of its own.
import "../dist/component.js";
import { byId } from "./make.js";

// <help-lines> forgets what was asked in it; the page forgets the rest, and is blank before the next one has come.
byId("exit").addEventListener("click", (event) => {
  event.preventDefault();
  document.body.hidden = true;
  for (const form of document.forms) form.reset();
  location.replace(byId("exit").href); // "Back" does not lead here.
});

for (const button of document.querySelectorAll("[data-copy]")) {
  button.addEventListener("click", async () => {
    const code = byId(button.dataset.copy);
    const said = button.nextElementSibling;
    try {
      await navigator.clipboard.writeText(code.textContent);
      said.textContent = "Copied.";
    } catch {
      getSelection().selectAllChildren(code); // The browser does not let a page copy here.
      said.textContent = "It is selected: copy it now.";
    }
  });
}

try {
  const parts = await Promise.all([import("./answer.js"), import("./whose.js"), import("./check.js")]);
  for (const part of parts) part.start();
} catch (error) {
  // Without the directory these can do nothing; <help-lines> says so itself, and what stood in it stays.
  for (const part of document.querySelectorAll("#filters, .tool")) part.hidden = true;
  throw error;
}
