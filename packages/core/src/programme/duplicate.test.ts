import { expect, test } from "vitest";
import { anAct, aProgramme } from "../worlds/makers.ts";
import { refused } from "../worlds/refused.ts";
import { type Asked, duplicate, wordingsFor } from "./duplicate.ts";
import { tamkine } from "./tamkine.ts";

const act = anAct("2026-02-20T10:00:00Z", "organiser:org_owner");
const ours = aProgramme({
  goals: { ...tamkine.goals, mentors: 12 },
  receipt: "D-GC-123/2026",
  lettersPaused: { by: "organiser:org_owner", at: act.now, reason: "x" },
  closed: { by: "organiser:org_owner", at: act.now },
});
const asked: Asked = {
  from: "this",
  id: "sud",
  "name.fr": "Alliance du Sud",
  "name.ar": "تحالف الجنوب",
  "name.en": "Southern alliance",
  "about.fr": "Du mentorat dans le Sud.",
  "about.ar": "مواكبة في الجنوب.",
  "about.en": "Mentoring in the South.",
  "body.1.role": "mentor",
  "body.1.short": "O.M.D.",
  "body.1.name.fr": "Ordre",
  "body.1.name.ar": "هيئة",
  "body.1.name.en": "Order",
  "body.2.role": "mentee",
  "body.2.short": "JMD",
  "body.2.name.fr": "Jeunes",
  "body.2.name.ar": "شباب",
  "body.2.name.en": "Youth",
  colour: "#884400",
  timeZone: "Europe/Paris",
  replyTo: "sud@example.org",
};
const made = (said: Asked = {}) => duplicate(ours, { ...asked, ...said }, act).put[0];

test("another programme has its own names and bodies, and the rules and goals of the one it comes from", () => {
  expect(made()).toMatchObject({
    kind: "programme",
    id: "sud",
    version: 0,
    bodies: [
      { id: "o-m-d", short: "O.M.D.", role: "mentor" },
      { id: "jmd", role: "mentee", name: { en: "Youth" } },
    ],
    goals: { mentors: 12 },
    sender: { name: "Alliance du Sud", address: ours.sender.address, replyTo: "sud@example.org" },
    receipt: null,
    logo: null,
  });
  for (const own of ["lettersPaused", "closed"]) expect(made()).not.toHaveProperty(own);
});

test("a body's short name gives its id, accents or not; one in other letters goes by its place", () => {
  const ids = (short: string) => (made({ "body.1.short": short }) as typeof ours).bodies[0]?.id;
  expect([ids("Éco-Élus"), ids("A. E. I."), ids("أطر")]).toEqual(["eco-elus", "a-e-i", "body-1"]);
});

test("the logo comes along, with the picture that letters carry, unless it begins from the convention", () => {
  const file = (id: string) => ({ kind: "logo", programme: "tamkine", id, version: 3, type: "image/png", data: "" }) as const;
  const logo = { id: "a", width: 2, height: 1, letter: { id: "b", width: 88, height: 44 } };
  const dressed = { ...ours, logo };
  const outcome = duplicate(dressed, asked, act, [file("a"), file("b")]);
  expect(outcome.put[0]).toMatchObject({ id: "sud", logo });
  expect(outcome.ensure).toMatchObject([
    { programme: "sud", id: "a", version: 0 },
    { programme: "sud", id: "b" },
  ]);
  expect(duplicate(dressed, { ...asked, from: "convention" }, act, [file("a")]).put[0]).toMatchObject({ logo: null });
});

test("in another country it begins with what is usual there, and with nothing of this one's", () => {
  const gulf = made({ callingCode: "+965" }) as typeof ours;
  expect(gulf.country).toEqual({ callingCode: "965", gatheringDay: 6, weekend: "friday-saturday", months: "gulf", ramadan: true });
  expect(gulf.regions.map(({ name }) => name.en)).toEqual(["In the country"]);
  expect([gulf.spoken.includes("darija"), gulf.dataLaw.regulator.en]).toEqual([false, "data-protection authority"]);
  expect(made({ callingCode: "1", from: "convention" })).toMatchObject({ country: { weekend: "saturday-sunday", ramadan: false } });
  expect(made({ callingCode: "+212" })).toMatchObject({ country: ours.country, regions: ours.regions, dataLaw: ours.dataLaw });
});

test("it offers the languages that are said; the fields of another one are empty, and say what the usual one says", () => {
  const gulf = { offers: "ar en", language: "ar", "name.fr": "", "about.fr": "", "body.1.name.fr": "", "body.2.name.fr": "" };
  const programme = made(gulf) as typeof ours;
  expect([programme.languages, programme.language, programme.name.fr]).toEqual([["ar", "en"], "ar", "تحالف الجنوب"]);
  expect([programme.bodies[0]?.name.fr, programme.sender.name]).toEqual(["هيئة", "تحالف الجنوب"]);
  expect(refused(() => made({ ...gulf, "name.ar": "" }))).toEqual({ code: "form-invalid", "name.ar": "missing" });
  expect(refused(() => made({ ...gulf, offers: "" }))).toEqual({ code: "form-invalid", offers: "missing" });
  expect(refused(() => made({ ...gulf, language: "fr" }))).toEqual({ code: "form-invalid", language: "not-offered" });
});

test("or those of the convention; goals and weights can be said, shares in per cent", () => {
  expect(made({ from: "convention", "goals.mentors": "12" })).toMatchObject({ goals: { mentors: 30 } });
  expect(made({ "goals.mentors": "8", "goals.participation": "60", "weights.region": "0" })).toMatchObject({
    goals: { mentors: 8, participation: 0.6, mentees: 30 },
    weights: { region: 0, help: 35 },
  });
});

test.each([
  [{ id: "Le Sud" }, "id"],
  [{ "name.ar": " " }, "name.ar"],
  [{ "body.1.short": "" }, "body.1.short"],
  [{ "body.2.name.en": "" }, "body.2.name.en"],
  [{ "body.2.short": "o m d" }, "body.2.short"],
  [{ "body.2.role": "mentor" }, "body.2.role"],
  [{ bodies: "1", "body.1.role": "mentor" }, "body.1.role"],
  [{ colour: "red" }, "colour"],
  [{ timeZone: "Mars/Olympus" }, "timeZone"],
  [{ replyTo: "nobody" }, "replyTo"],
  [{ "goals.mentors": "many" }, "goals.mentors"],
  [{ "goals.satisfaction": "140" }, "goals.satisfaction"],
  [{ "weights.help": "-1" }, "weights.help"],
])("%j is refused beside its field", (said: Asked, field) => {
  expect(Object.keys(refused(() => made(said)) ?? {})).toContain(field);
});

test("letters keep their words", () => {
  const wording = {
    kind: "wording",
    programme: "tamkine",
    id: "new-link.fr",
    version: 4,
    letter: "new-link",
    language: "fr",
    texts: { title: "x" },
    by: "y",
    at: "2026-01-01T00:00:00Z",
  } as const;
  expect(wordingsFor("sud", [wording], act)).toEqual([{ ...wording, programme: "sud", version: 0, by: act.by, at: act.now }]);
});

test("initials in other letters than Latin ones will do, and its sentence is its own", () => {
  expect(made({ "body.1.short": "أطباء" })).toMatchObject({
    bodies: [{ id: "body-1", short: "أطباء" }, { id: "jmd" }],
    about: { en: asked["about.en"] },
  });
  expect(refused(() => made({ "about.ar": " " }))).toEqual({ code: "form-invalid", "about.ar": "missing" });
});

test("an alliance has as many bodies as it says: one whose members are on both sides, or several", () => {
  const bodiesOf = (said: Asked) => (made(said) as typeof ours).bodies.map(({ id, role }) => [id, role]);
  expect(bodiesOf({ bodies: "1", "body.1.role": "both" })).toEqual([["o-m-d", "both"]]);
  const third = { "body.3.short": "Anciens", "body.3.role": "mentor", "body.3.name.fr": "A", "body.3.name.ar": "A", "body.3.name.en": "A" };
  expect(bodiesOf({ bodies: "3", ...third })).toEqual([
    ["o-m-d", "mentor"],
    ["jmd", "mentee"],
    ["anciens", "mentor"],
  ]);
});
