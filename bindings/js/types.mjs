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
// The shapes of whole files are for those who read the files.
const files = /File$|^Answers$|^By|Changes?$|^Named|^Offer$|^Answer$|^Version$|^Use$|ToUse$|^Licence$|^General$|^Routes?$|^Other$/;
const definitions = Object.fromEntries(Object.entries(named($defs)).filter(([name]) => !files.test(name)));
const options = { bannerComment: "// Made from dist/schema.json by types.mjs.", additionalProperties: false, unreachableDefinitions: true };
const types = (await compile({ title: "Records", $defs: definitions }, "Records", options)).replace(/export interface Records \{[^}]*\}\n/, "");
writeFileSync(new URL("ts/records.ts", import.meta.url), types);
writeFileSync(
  new URL("ts/version.ts", import.meta.url),
  `/** The version of this package. */\nexport const VERSION = ${JSON.stringify(version)};\n\n` +
    `/** The day of the newest record, YYYY-MM-DD. */\nexport const DATA_VERSION = ${JSON.stringify(data_version)};\n`,
);
