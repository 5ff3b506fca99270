// Writes ts/records.ts, the types of dist/schema.json, and ts/version.ts.
import { readFileSync, writeFileSync } from "node:fs";
import { compile } from "json-schema-to-typescript";

const read = (path) => JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8"));
const { version } = read("package.json");
const { data_version } = read("../../dist/retired.json");
const { $defs } = read("../../dist/schema.json");

// Each definition is a type of its own, and is called by its name wherever it is meant.
const named = (part) => {
  if (Array.isArray(part)) return part.map(named);
  if (typeof part !== "object" || part === null) return part;
  // A list of which each item is described goes by its older name.
  const key = (name) => (name === "prefixItems" ? "items" : name);
  const { $ref, ...rest } = Object.fromEntries(Object.entries(part).map(([name, value]) => [key(name), named(value)]));
  return $ref ? { ...rest, tsType: $ref.split("/").at(-1) } : rest;
};
// What the functions of the package answer with; the rest follows from them.
const reached = new Set(["Advice", "GeneralAdvice", "Found", "Mention", "Verdict", "Contact", "ConcernEntry", "Area"]);
for (const name of reached) for (const [, other] of JSON.stringify($defs[name]).matchAll(/"\$ref":"[^"]*?(\w+)"/g)) reached.add(other);
const definitions = Object.fromEntries(Object.entries(named($defs)).filter(([name]) => reached.has(name)));
const options = { bannerComment: "// Made from dist/schema.json by types.mjs.", additionalProperties: false, unreachableDefinitions: true };
const types = (await compile({ title: "Records", $defs: definitions }, "Records", options))
  .replace(/export interface Records \{[^}]*\}\n/, "")
  .replaceAll(/ \*\n \* This interface was referenced by .*\n \* via the .*\n/g, ""); // says nothing to whom an editor shows it
writeFileSync(new URL("ts/records.ts", import.meta.url), types);
writeFileSync(
  new URL("ts/version.ts", import.meta.url),
  `/** The version of this package. */\nexport const VERSION = ${JSON.stringify(version)};\n\n` +
    `/** The day of the newest record, YYYY-MM-DD. */\nexport const DATA_VERSION = ${JSON.stringify(data_version)};\n`,
);
