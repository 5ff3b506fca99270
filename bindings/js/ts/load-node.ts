// Node.js reads the module from its own folder.
import { readFileSync } from "node:fs";
import { initSync } from "./wasm/helplines.js";

initSync({ module: readFileSync(new URL("./wasm/helplines_bg.wasm", import.meta.url)) });
