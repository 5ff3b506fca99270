// node example.mjs child-safety worried wales "Ring 08457 90 90 90"
import { readFileSync } from "node:fs";
const read = (name) => JSON.parse(readFileSync(new URL(`../../dist/${name}`, import.meta.url), "utf8"));
const { contacts, general, routes } = read("helplines.json");
const [concern, audience, nation, text] = process.argv.slice(2);

const ownList = ["own-behaviour", "family-of-offender"].includes(audience);
const fits = ({ audiences: whom, nations: where }) =>
  (whom.length ? whom.includes(audience) : !ownList) && (!where.length || where.includes(nation));
const closeness = ({ audiences, nations }) => 2 * audiences.includes(audience) + nations.includes(nation);
const channels = ({ nations, channels }) =>
  nations.includes(nation) ? channels.filter((one) => !one.nations.length || one.nations.includes(nation)) : [];
const local = (id) =>
  contacts.find((one) => one.stands_in_for === id && !one.areas.length && channels(one).length) ??
  contacts.find((one) => one.id === id);
const answer = (routes) => {
  const [best] = routes.filter(fits).sort((a, b) => closeness(b) - closeness(a));
  const all = new Set(best?.groups.flat().map(local));
  return [...all].filter((one) => one.audiences.includes(audience) && channels(one).length);
};
const show = (contact) => {
  const usable = channels(contact).filter((one) => !one.local);
  const best = usable.find((one) => one.kind === "phone") ?? usable[0];
  console.log(`${contact.name}: ${best ? `${best.how}, ${best.hours_words}` : contact.website}`);
};

show(local("emergency-999"));
const own = answer(routes.find((one) => one.concern === concern)?.routes ?? []);
(own.length ? own : answer(general.routes)).slice(0, 3).forEach(show);

const { retired } = read("retired.json");
for (const [number] of text.matchAll(/[+(]?\d[\d ()-]*\d/g)) {
  const dialled = number.replace(/[^\d+]/g, "").replace(/^(\+|00)440?/, "0");
  const same = (own, subject) => (subject === "range" ? dialled.length > 8 && dialled.startsWith(own) : dialled === own);
  const old = retired.find(({ digits, subject }) => digits.some((own) => same(own, subject)));
  const use = old?.use ? `; use ${old.use.name}, ${old.use.how}` : "";
  if (old) console.log(`${number} is out of date: it was ${old.was}${use}`);
}
