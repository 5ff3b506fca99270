// node check.mjs "Ring 08457 90 90 90"
import { readFileSync } from "node:fs";

const { retired } = JSON.parse(readFileSync(new URL("../../dist/retired.json", import.meta.url), "utf8"));
for (const [number] of process.argv[2].matchAll(/[+(]?\d[\d ()-]*\d/g)) {
  const digits = number.replace(/\D/g, "").replace(/^(00)?440?/, "0");
  const begins = (start) => digits.length > 8 && digits.startsWith(start);
  const old = retired.find((one) => (one.subject === "range" ? one.digits.some(begins) : one.digits.includes(digits)));
  const use = old?.use ? `; use ${old.use.name}, ${old.use.how}` : "";
  if (old) console.log(`${number} is out of date: it was ${old.was}${use}`);
}
