// node answer.mjs child-safety worried wales
import { readFileSync } from "node:fs";

const { answers } = JSON.parse(readFileSync(new URL("../../dist/answers.json", import.meta.url), "utf8"));
const [concern, audience, nation] = process.argv.slice(2);
const forConcern = answers[concern] ?? answers.general;
const forAudience = forConcern[audience] ?? forConcern.anyone;
const { emergency, first, contacts } = forAudience[nation] ?? forAudience.uk;
console.log(emergency);
for (const { name, how, hours, note } of contacts.slice(0, first)) {
  console.log(`${name}: ${how} (${hours ?? "hours not known"})`);
  if (note) console.log(`  ${note}`);
}
