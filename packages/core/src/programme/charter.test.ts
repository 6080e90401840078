import { expect, it } from "vitest";
import { aProgramme, anAct } from "../worlds/makers.ts";
import { refused } from "../worlds/refused.ts";
import { charterVersion, longestArticle, mostArticles, ownArticles, setCharter } from "./charter.ts";
import { dated, wordedBy } from "../application/sign-up.ts";
import { duplicate } from "./duplicate.ts";
import type { Programme } from "./programme.ts";

const usual = { fr: "Un\nDeux", ar: "واحد\nاثنان", en: "One\nTwo" };
const typed = {
  "articles.fr": "1. J’écoute.\n\n– Je préviens.  ",
  "articles.ar": "أستمع.\nأخبر.",
  "articles.en": "I listen.\nI give notice.",
};
const act = anAct("2026-05-01T10:00:00Z", "organiser:org_owner");
const set = (programme: Programme, fields: Record<string, string>, now = act): Programme =>
  (setCharter(programme, fields, usual, now).put[0] as Programme | undefined) ?? programme;

it("is said in the programme's own words, an article each, and its version tells which people agreed to", () => {
  const own = set(aProgramme(), typed);
  expect(ownArticles(own, "fr")).toEqual(["J’écoute.", "Je préviens."]);
  expect(ownArticles(own, "ar")).toEqual(["أستمع.", "أخبر."]);
  const again = set(own, { ...typed, "articles.en": "I listen.\nI say so." }, anAct("2026-06-01T10:00:00Z", act.by));
  expect([aProgramme(), own, again].map(charterVersion)).toEqual([charterVersion(aProgramme()), "charter-1", "charter-2"]);
  expect(again.charters.map(({ since, articles }) => [since, articles?.en])).toEqual([
    ["2026-05-01T10:00:00Z", "I listen.\nI give notice."],
    ["2026-06-01T10:00:00Z", "I listen.\nI say so."],
  ]);
});

it("is what whoever ticks it agrees to from then on, and nobody who did before", () => {
  const ticks = { charter: true, processing: true, sharing: false, contact: false, abroad: false, testimonial: false };
  const before = dated(ticks, "2026-03-01T10:00:00Z", undefined, wordedBy(aProgramme()));
  const own = set(aProgramme(), typed);
  const fresh = dated(ticks, act.now, undefined, wordedBy(own));
  expect([fresh.charter, fresh.processing?.version]).toEqual([{ version: "charter-1", at: act.now }, before.processing?.version]);
  expect(dated(ticks, act.now, before, wordedBy(own))).toEqual(before);
});

it("is not changed by the same words, nor by the usual ones where it has those", () => {
  expect(setCharter(set(aProgramme(), typed), typed, usual, act).put).toEqual([]);
  const plain = { "articles.fr": "1) Un\n2) Deux", "articles.ar": "١. واحد\n٢. اثنان", "articles.en": "One\nTwo" };
  expect(setCharter(aProgramme(), plain, usual, act).put).toEqual([]);
});

it.each([{}, { "articles.fr": " \n", "articles.ar": "", "articles.en": "" }])("is the usual one again once all is cleared", (nothing) => {
  const before = set(aProgramme(), typed);
  const after = set(before, nothing);
  expect([ownArticles(after, "fr"), after.charters.length, charterVersion(after)]).toEqual([undefined, 2, charterVersion(aProgramme())]);
});

it.each<[string, Record<string, string>, object]>([
  ["in one language not at all", { "articles.ar": "" }, { "articles.ar": "missing" }],
  ["with fewer articles in one", { "articles.en": "I listen." }, { "articles.en": "uneven" }],
  ["not in the usual one", { "articles.fr": "" }, { "articles.fr": "missing" }],
  ["with too many", { "articles.fr": "Un\n".repeat(mostArticles + 1) }, { "articles.fr": "many" }],
  ["with one that nobody reads", { "articles.fr": `${"a".repeat(longestArticle + 1)}\nb` }, { "articles.fr": "too-long" }],
])("is refused: %s", (_, fields, facts) => {
  expect(refused(() => setCharter(aProgramme(), { ...typed, ...fields }, usual, act))).toEqual({ code: "form-invalid", ...facts });
});

it("is asked for in the languages that the programme offers, and says the usual one's words in the others", () => {
  const french = aProgramme({ languages: ["fr"] });
  expect(set(french, { "articles.fr": "J’écoute." }).charters[0]?.articles).toEqual({ fr: "J’écoute.", ar: "J’écoute.", en: "J’écoute." });
});

it("goes along to a programme that is made from this one, as its first", () => {
  const twice = set(set(aProgramme(), typed), { ...typed, "articles.en": "I listen.\nI say so." });
  const asked = {
    id: "relais",
    "name.fr": "Relais",
    "name.ar": "تناوب",
    "name.en": "Relay",
    replyTo: "relais@example.org",
    colour: "#114455",
    "about.fr": "x",
    "about.ar": "x",
    "about.en": "x",
    timeZone: "Africa/Casablanca",
    bodies: "1",
    "body.1.short": "ORG",
    "body.1.name.fr": "Org",
    "body.1.name.ar": "Org",
    "body.1.name.en": "Org",
    "body.1.role": "both",
  };
  const [made] = duplicate(twice, asked, act).put as Programme[];
  expect(made?.charters).toEqual([{ since: act.now, articles: twice.charters[1]?.articles }]);
});
