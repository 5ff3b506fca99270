// A browser fetches the module, the one request that is made; importing this package waits for it.
import load from "./wasm/helplines.js";

await load({ module_or_path: new URL("./wasm/helplines_bg.wasm", import.meta.url) });
