/** What one reads of oneself: all that the file for other software holds, in words, on the page and in the spreadsheet alike. */
import type { Item } from "@tamkine/core/item";
import { everythingOf, talkative } from "@tamkine/core/privacy/fixtures/talkative";
import { aMentorForm } from "@tamkine/core/worlds/forms";
import { anApplication, ref } from "@tamkine/core/worlds/makers";
import { during, underway } from "@tamkine/core/worlds/worlds";
import { afterAll, beforeAll, expect, it } from "vitest";
import { translator } from "../i18n.ts";
import { settle, type Site, startSite } from "../testing.ts";
import { textOf } from "../testing/forms.ts";

const now = during.underway;
const id = "app_mentee-1";

let site: Site;
beforeAll(async () => {
  site = await startSite();
  const none = { applications: [], participants: [], pairs: [], meetings: [], attendances: [], answers: [], drafts: [], pulses: [] };
  const house = { ...underway(), ...none };
  const cohort = { ...house.cohort, phase: "survey" as const };
  await settle(site.ports, { ...house, cohort });
  for (const item of told()) await site.ports.store.commit([{ put: { ...item, version: 0 } }]);
});
afterAll(() => site.stop());

/** Somebody who said something everywhere, each thing in words of its own. */
function told(): Item[] {
  let count = 0;
  const own = <T>(value: T): T =>
    JSON.parse(JSON.stringify(value), (_, said: unknown) => (said === "à moi" ? `mot-${(count += 1)}-` : said)) as T;
  const personal = talkative("mentee");
  const { application, participant } = personal;
  if (!participant) throw new Error("nobody");
  const given = { version: "2026-03", at: "2026-05-01T10:00:00Z" };
  const sending = { key: "snd_1", language: "fr" as const, form: application.form, consents: application.consents, submittedAt: now };
  const mine = {
    ...personal,
    application: {
      ...application,
      status: "accepted" as const,
      earlier: [sending],
      former: [{ email: "avant@example.ma", key: "adr_1" }],
      objection: { at: now, about: "à moi" },
      objected: { asked: now, at: now, granted: true, answer: "à moi" },
      moving: { email: "bientot@example.ma", key: "adr_2", at: now },
    },
    participant: {
      ...participant,
      linkEpoch: 0,
      alumni: given,
      pairs: [{ id: "pair_1", other: "app_mentor-1" }],
      pause: { from: "2026-05-04T10:00:00Z", until: "2026-05-10", ended: null },
    },
  };
  const other = anApplication({ id: "app_mentor-1", role: "mentor", status: "accepted", email: "theirs@example.ma" });
  return [...own(everythingOf(mine)).filter(({ kind }) => kind !== "address" && kind !== "saved-form" && kind !== "proposal"), other];
}

/** Every text in it, wherever it stands. */
const textsIn = (value: unknown): string[] =>
  typeof value === "string" ? [value] : typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];

it("says whatever one said oneself, wherever that was", async () => {
  const browser = site.visit(now);
  const link = await site.link(id);
  const copy: unknown = JSON.parse((await browser.get(`${link}/data/copy`)).html);
  const said = textsIn(copy).filter((text) => /^mot-\d+-$|@example\.ma$/u.test(text));
  expect(said.length).toBeGreaterThan(26);
  const page = textOf((await browser.get(`${link}/data/read`)).html);
  const sheet = (await browser.get(`${link}/data/sheet`)).html;
  expect(said.filter((text) => !page.includes(text))).toEqual([]);
  expect(said.filter((text) => !sheet.includes(text))).toEqual([]);
  for (const shown of [page, sheet]) expect(shown).not.toContain("theirs@example.ma");
});

it("says the marks given in the survey under their questions, and the rest of one's stay", async () => {
  const sheet = (await site.visit(now).get(`${await site.link(id)}/data/sheet`)).html;
  for (const [part, what, value] of [
    ["Ce que vous nous avez dit", "Votre situation", "Étudiante ou étudiant"],
    ["Ce que vous nous avez dit", "Années d’expérience", "1"],
    ["Ce que vous nous avez dit", "L’aide que vous cherchez", "Finance d’entreprise et encadrement d’équipe"],
    ["Ce que vous nous avez dit", "Langues dans lesquelles vous pouvez échanger", "Darija et français"],
    ["Évaluation de fin", "La confiance s’est installée.", "5 sur 5"],
    ["Évaluation de fin", "J’ai avancé vers mon but.", "3 sur 5"],
    ["Évaluation de fin", "Recommanderiez-vous le programme à quelqu’un de proche ?", "9 sur 10"],
    ["Évaluation de fin", "Combien de rencontres avez-vous eues ?", "3"],
    ["Évaluation de fin", "Le referiez-vous ?", "Oui"],
    ["Mes accords", "Être au courant des prochaines promotions", "Donné le vendredi 1er mai 2026"],
    ["Votre participation", "Pause", "Du 4 au 10 mai 2026"],
  ])
    expect(sheet.replace(/[\u00a0\u202f]/gu, " ")).toContain(`"${part}";"${what}";"${value}"`);
  expect(sheet).toContain("Présence notée");
});

it("leaves out what nobody answered, and says a mentor's side in its own words, with the body they come from", async () => {
  const { store } = site.ports;
  const body = { id: "third", name: { fr: "Troisième corps", ar: "الثالثة", en: "Third" }, short: "T", role: "mentor" as const };
  const programme = await store.get("programme", { id: ref.programme });
  if (!programme) throw new Error("no programme");
  await store.commit([{ put: { ...programme, bodies: [...programme.bodies, body] } }]);
  const rest = { experienceYears: null, sector: null, style: null, slots: [], city: "", preferredGender: null, preferredGenderReason: "" };
  const form = aMentorForm({ ...rest, body: "third", capacity: 2, position: "Directrice" });
  const other = await store.get("application", { ...ref, id: "app_mentor-1" });
  await store.commit([{ put: { ...anApplication({ id: "app_mentor-1", form, status: "accepted" }), version: other?.version ?? 0 } }]);
  const sheet = (await site.visit(now).get(`${await site.link("app_mentor-1")}/data/sheet`)).html;
  const said = sheet.split("\r\n").map((line) => line.slice(1, -1).split('";"'));
  const answers = new Map(said.filter(([part]) => part === "Ce que vous nous avez dit").map(([, what = "", value = ""]) => [what, value]));
  expect(answers.get("Votre organisme")).toBe("Troisième corps");
  expect(answers.get(translator("fr")("field.capacity"))).toBe("2");
  expect([...answers.values()]).toContain("Directrice");
  expect([...answers.values()]).not.toContain("");
  for (const left of ["Ville", "Années d’expérience", "Un but pour ces quelques mois", "Moments où vous êtes souvent disponible"])
    expect([...answers.keys()]).not.toContain(left);
});

it("of somebody who had everything erased says that, and no name", async () => {
  const { store } = site.ports;
  const other = await store.get("application", { ...ref, id: "app_mentor-1" });
  if (!other) throw new Error("nobody");
  await store.commit([{ put: { ...other, erasedAt: now, form: { ...other.form, name: "—" } } }]);
  const sheet = (await site.visit(now).get(`${await site.link(id)}/data/sheet`)).html;
  expect(sheet).toContain('"Votre mentor";"Personne effacée');
});
