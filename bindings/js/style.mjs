// Writes dist/component.css, the look of the crate's HTML for a page: before the element is there, and without scripts.
import { writeFileSync } from "node:fs";
import { PAGE_STYLE } from "./dist/component/style.js";

writeFileSync(new URL("dist/component.css", import.meta.url), PAGE_STYLE);
