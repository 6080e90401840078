import { expect, test } from "vitest";
import { aCohort, anOrganiser, aProgramme, ids } from "../worlds/makers.ts";
import { chance } from "./chance.ts";
import { people } from "./people.ts";
import { rehearse } from "./rehearse.ts";

const programme = aProgramme();
const draft = aCohort({ phase: "draft" });
const team = [anOrganiser(), anOrganiser({ id: "org_iya", role: "coordinator", body: "iya" })];
const first = rehearse(programme, draft, team, 1, ids);

test("a rehearsed cohort goes from its first day to its close, with a mentor for everybody", () => {
  expect(first).toMatchObject({ closed: true });
  expect(first.mentees).toBeGreaterThanOrEqual(30);
  expect(first.pairs).toBe(first.mentees);
  expect(first.stops.map(({ step }) => step)).toEqual(["selection", "approval"]);
});

test("it shows the letters of every phase, and figures at the close", () => {
  const letters = new Set(first.letters.map(({ letter }) => letter));
  for (const letter of [
    "verify-email",
    "application-accepted",
    "introduction",
    "meeting-to-attest",
    "gathering-reminder",
    "survey-reminder",
    "thank-you",
  ] as const)
    expect([...letters]).toContain(letter);
  const value = (id: string) => first.figures.find((figure) => figure.id === id)?.value ?? 0;
  expect(value("coverage")).toBe(1);
  expect(value("pairCompletion")).toBeGreaterThan(0.5);
  expect(value("satisfaction")).toBeGreaterThan(0.5);
});

test("the same seed gives the same, another another", () => {
  expect(rehearse(programme, draft, team, 1, ids)).toEqual(first);
  expect(rehearse(programme, draft, team, 2, ids).letters).not.toEqual(first.letters);
});

test("short of the numbers it stops for a decision there too", () => {
  const greedy = { ...programme, goals: { ...programme.goals, mentors: 90 } };
  expect(rehearse(greedy, draft, team, 1, ids).stops.map(({ step }) => step)).toEqual(["quorum", "selection", "approval"]);
});

test("programmes of one body and of three live a cohort as well, with a mentor for everybody and each body's approval", () => {
  const [aei, iya] = programme.bodies;
  if (!aei || !iya) throw new Error("the default programme has two bodies");
  const country = { ...programme.country, weekend: "friday-saturday", months: "gulf", callingCode: "971" } as const;
  const alliances = [[{ ...aei, role: "both" as const }], [aei, iya, { ...aei, id: "alumni", short: "Alumni" }]];
  for (const bodies of alliances) {
    const lived = rehearse(
      { ...programme, bodies, country, language: "en", languages: ["ar", "en"], spoken: ["arabic", "english"] },
      draft,
      [anOrganiser()],
      1,
      ids,
    );
    expect(lived).toMatchObject({ closed: true, pairs: lived.mentees });
    expect(lived.figures.find(({ id }) => id === "coverage")?.value).toBe(1);
  }
});

test("made-up people write and talk in the languages that the programme has", () => {
  const gulf = aProgramme({ language: "ar", languages: ["ar", "en"], spoken: ["english", "arabic"] });
  const all = people(gulf, draft, chance(1));
  expect(new Set(all.map(({ language }) => language))).toEqual(new Set(["ar", "en"]));
  expect(new Set(all.flatMap(({ form }) => form.languages))).toEqual(new Set(["english", "arabic"]));
  expect(all.every(({ form }) => form.languages.includes("arabic"))).toBe(true);
});
