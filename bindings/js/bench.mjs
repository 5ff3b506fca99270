// Measures the package beside the crate itself: `node bench.mjs`. Times are the best of some rounds, in microseconds.
import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, gzipSync } from "node:zlib";

import { advise, byNumber, find, scan } from "helplines";

const text = "Ring Samaritans on 08457 90 90 90, or the NSPCC on 0808 800 5000. Nobody answers at the weekend. ".repeat(102);

function best(call) {
  const rounds = Array.from({ length: 20 }, () => {
    const begun = performance.now();
    for (let count = 0; count < 200; count++) call();
    return ((performance.now() - begun) * 1000) / 200;
  });
  return Math.min(...rounds);
}

const manifest = fileURLToPath(new URL("../common/Cargo.toml", import.meta.url));
const command = ["run", "--quiet", "--release", "--manifest-path", manifest, "--example", "crate", "bench", text];
const crate = JSON.parse(spawnSync("cargo", command, { encoding: "utf8" }).stdout);
for (const [name, call] of [
  ["advise, card", () => advise("sextortion").card()],
  ["advise, to_dict", () => advise("sextortion").toJSON()],
  ["find, ten words", () => find("my son is being blackmailed by someone he met online")],
  ["by_number", () => byNumber("08457 90 90 90")],
  ["scan, 10 kB", () => scan(text)],
]) {
  console.log(`${name.padEnd(18)} ${best(call).toFixed(1).padStart(9)}   crate ${(crate[name] / 1000).toFixed(1).padStart(8)}`);
}

const importing = (code) => {
  const begun = performance.now();
  execFileSync("node", ["--input-type=module", "-e", code], { cwd: fileURLToPath(new URL(".", import.meta.url)) });
  return performance.now() - begun;
};
const times = (code) => Math.min(...Array.from({ length: 10 }, () => importing(code)));
console.log(`import in Node.js: ${(times('import "helplines"') - times("")).toFixed(0)} ms more than an empty program`);

const dist = new URL("dist/", import.meta.url);
const files = readdirSync(dist, { recursive: true }).filter((name) => /\.(js|wasm)$/.test(name));
for (const [name, compress] of [["as they are", (content) => content], ["gzip -9", (content) => gzipSync(content, { level: 9 })], ["brotli", brotliCompressSync]]) {
  const sizes = files.map((file) => [file, compress(readFileSync(new URL(file, dist))).length]);
  const all = sizes.reduce((sum, [, size]) => sum + size, 0);
  const wasm = sizes.find(([file]) => file.endsWith(".wasm"))[1];
  console.log(`${name}: ${(all / 1000).toFixed(0)} kB, of which the .wasm ${(wasm / 1000).toFixed(0)}`);
}
