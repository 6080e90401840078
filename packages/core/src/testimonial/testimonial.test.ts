import { expect, test } from "vitest";
import { afterSurvey, closing } from "../certificate/fixtures/closing.ts";
import { leftWithout } from "../privacy/rules/rules.ts";
import { anAct, aProgramme } from "../worlds/makers.ts";
import { refused } from "../worlds/refused.ts";
import { arrange } from "./arrange.ts";
import { asItReads, giveWords, withdrawWords, type Writing } from "./give.ts";
import { inOrder, mayWrite, type Testimonial } from "./testimonial.ts";

const act = anAct(afterSurvey);
const world = closing([3, 2]);
const writing = (said: Partial<Writing> = {}): Writing => {
  const [application, participant] = [world.applications[0], world.participants[0]];
  if (!application || !participant) throw new Error("nobody");
  const { cohort } = world;
  return { cohort, application, participant, answered: true, known: undefined, language: "fr", programme: aProgramme(), ...said };
};
const said = { words: "  On m’a écoutée. ", signed: "name" as const, agreed: true };
const given = (from = writing(), input: { words: string; signed: string; agreed: boolean } = said): Testimonial => {
  const [one] = giveWords(from, input, act).put;
  if (one?.kind !== "testimonial") throw new Error("nothing given");
  return { ...one, version: 1 };
};

test("it reads as it was shown: the first name, the role alone or nothing, in the language of the words", () => {
  const name = world.applications[0]?.form.name.split(" ")[0];
  expect(asItReads(writing(), said)).toEqual({ role: "mentor", language: "fr", words: "On m’a écoutée.", signed: "name", name });
  expect(asItReads(writing(), { ...said, signed: "role" })).toMatchObject({ signed: "role", name: "" });
  expect(asItReads(writing(), { ...said, words: "أصغى إليّ mentor" }).language).toBe("ar");
  expect(asItReads(writing({ language: "ar" }), said).language).toBe("fr");
  expect(asItReads(writing({ language: "en" }), said).language).toBe("en");
  const gulf = aProgramme({ language: "ar", languages: ["ar", "en"] });
  expect(asItReads(writing({ language: "ar", programme: gulf }), said).language).toBe("en");
});

test("without the agreement nothing is stored; with it, that one may be asked is agreed to as well", () => {
  expect(refused(() => giveWords(writing(), { ...said, agreed: false }, act))).toEqual({ code: "form-invalid", agreed: "needed" });
  expect(refused(() => giveWords(writing(), { ...said, words: " " }, act))).toEqual({ code: "form-invalid", words: "missing" });
  expect(refused(() => giveWords(writing(), { ...said, words: "x".repeat(601) }, act))).toEqual({
    code: "form-invalid",
    words: "too-long",
  });
  const { put, happenings, letters } = giveWords(writing(), said, act);
  expect(put).toMatchObject([
    { place: null, aside: false, consent: { at: act.now } },
    { kind: "application", consents: { testimonial: { at: act.now } } },
  ]);
  expect(JSON.stringify(happenings)).not.toContain("écoutée");
  expect(letters).toEqual([]);
});

test("too early, after leaving, and in a cohort that never was, nobody writes", () => {
  const { cohort, participants } = world;
  const one = participants[0];
  const survey = { ...cohort, phase: "survey" as const };
  expect([mayWrite(survey, one, false), mayWrite(survey, one, true), mayWrite(cohort, one, false)]).toEqual([false, true, true]);
  expect(mayWrite({ ...cohort, phase: "cancelled" }, one, true)).toBe(false);
  expect(mayWrite(cohort, one && { ...one, state: { is: "left", at: act.now, reason: "" } }, true)).toBe(false);
  expect(refused(() => asItReads(writing({ cohort: survey, answered: false }), said))).toEqual({ code: "wrong-state" });
});

test("other words are read anew before they are shown; another signature stays where it is; the same again is nothing", () => {
  const known = { ...given(), place: 2 };
  const now = writing({ known });
  expect(giveWords(now, said, act).put).toEqual([]);
  expect(given(now, { ...said, signed: "none" })).toMatchObject({ place: 2, signed: "none", name: "" });
  expect(given(now, { ...said, words: "Autre chose" })).toMatchObject({ place: null, aside: false });
  expect(given(writing({ known: { ...known, place: null, aside: true } }), { ...said, words: "Autre chose" }).aside).toBe(false);
});

test("taken back they are deleted, once; erased with everything else of theirs", () => {
  const known = given();
  expect(withdrawWords(known)).toMatchObject({ put: [], remove: [known], happenings: [{ event: "testimonial-withdrawn" }] });
  expect(withdrawWords(undefined)).toMatchObject({ put: [], happenings: [] });
  const person = writing().application;
  expect(leftWithout(known, { person, pairs: new Set(), act })).toBeUndefined();
  expect(leftWithout({ ...known, id: "app_other" }, { person, pairs: new Set(), act })).toBeDefined();
});

test("organisers choose what is shown and in which order; the log names nobody", () => {
  const ids = ["app_a", "app_b", "app_c"];
  let all = ids.map((id): Testimonial => ({ ...given(), id }));
  const order = () =>
    inOrder(all)
      .map(({ id }) => id.slice(-1))
      .join("");
  const now = (id: string, how: Parameters<typeof arrange>[2]) => {
    const { put, happenings } = arrange(all, { cohort: "2026-1", id }, how);
    all = all.map((one) => (put.find((item) => "id" in item && item.id === one.id) as Testimonial | undefined) ?? one);
    expect(JSON.stringify(happenings.map(({ subject, facts }) => [subject, facts]))).not.toMatch(/app_/u);
    return order();
  };
  expect(ids.map((id) => now(id, "show"))).toEqual(["a", "ab", "abc"]);
  expect([now("app_c", "up"), now("app_c", "up"), now("app_c", "up")]).toEqual(["acb", "cab", "cab"]);
  expect([now("app_c", "down"), now("app_b", "down"), now("app_a", "hide")]).toEqual(["acb", "acb", "cb"]);
  expect(now("app_c", "aside")).toBe("b");
  expect(all.map(({ place, aside }) => [place, aside])).toEqual([
    [null, false],
    [1, false],
    [null, true],
  ]);
  expect(arrange(all, { cohort: "2026-1", id: "app_b" }, "show").put).toEqual([]);
  expect(now("app_c", "show")).toBe("bc");
  expect(all[2]?.aside).toBe(false);
  expect(refused(() => arrange(all, { cohort: "2026-1", id: "app_gone" }, "show"))).toEqual({ code: "not-found" });
  expect(refused(() => arrange(all, { cohort: "2026-1", id: "app_a" }, "up"))).toEqual({ code: "wrong-state" });
});

test("two organisers who showed something at the same place are put in order by the next act", () => {
  const all = ["app_b", "app_a"].map((id): Testimonial => ({ ...given(), id, place: 1 }));
  expect(inOrder(all).map(({ id }) => id)).toEqual(["app_a", "app_b"]);
  expect(arrange(all, { cohort: "2026-1", id: "app_b" }, "up").put).toMatchObject([{ id: "app_a", place: 2 }]);
});

test("the log says what was done, and never the words; the same again is nothing", () => {
  const known = { ...given(), place: 1 };
  const event = (from: Writing, input = said) => giveWords(from, input, act).happenings;
  const subject = writing().application.id;
  expect(event(writing())).toEqual([{ event: "testimonial-given", subject }]);
  expect(event(writing({ known }), { ...said, words: "Autre" })).toEqual([{ event: "testimonial-changed", subject }]);
  const shown = arrange([{ ...given() }], { cohort: known.cohort, id: known.id }, "show");
  expect(shown.happenings).toMatchObject([{ event: "testimonials-arranged", subject: "", facts: { shown: 1 } }]);
  expect(arrange([known], { cohort: known.cohort, id: known.id }, "show")).toEqual({ put: [], happenings: [], letters: [] });
  expect(arrange([given()], { cohort: known.cohort, id: known.id }, "hide")).toEqual({ put: [], happenings: [], letters: [] });
});

test("words of one person in two cohorts are two, and only the one that is meant is shown", () => {
  const all = ["2025-2", "2026-1"].map((cohort): Testimonial => ({ ...given(), cohort }));
  expect(arrange(all, { cohort: "2026-1", id: all[0]?.id ?? "" }, "show").put).toMatchObject([{ cohort: "2026-1", place: 1 }]);
});

test("left aside changes that alone; another signature leaves it aside, and keeps its version", () => {
  const aside = arrange([given()], given(), "aside");
  expect(aside.put).toEqual([{ ...given(), aside: true }]);
  expect(given(writing({ known: given() }), { ...said, signed: "none" })).toMatchObject({ aside: false, place: null });
  const known = { ...given(), aside: true, version: 4 };
  expect(giveWords(writing({ known }), { ...said, signed: "none" }, act).put[0]).toEqual({
    ...known,
    signed: "none",
    name: "",
    consent: known.consent,
  });
});

test("another first name since is another signature; agreed before, the consent keeps its date", () => {
  const known = given();
  const { application } = writing();
  const renamed = { ...application, form: { ...application.form, name: `Aïcha ${"x".repeat(70)}` } };
  expect(given(writing({ known, application: renamed })).name).toBe("Aïcha");
  const named = (name: string) => given(writing({ application: { ...application, form: { ...application.form, name } } })).name;
  expect(named(`X${"x".repeat(60)}`)).toBe(`X${"x".repeat(59)}`);
  // What takes two places is not cut in half.
  expect(named(`X${"x".repeat(58)}😀`)).toBe(`X${"x".repeat(58)}`);
  const consents = { ...application.consents, testimonial: { version: "1", at: "2026-03-05T10:00:00Z" } };
  expect(giveWords(writing({ application: { ...application, consents } }), said, act).put).toHaveLength(1);
});

test("as many letters of either script are not Arabic; words without letters are in the page's language", () => {
  expect(asItReads(writing({ language: "en" }), { ...said, words: "سلام abcd" }).language).toBe("en");
  expect(asItReads(writing(), { ...said, words: "10/10 ✨" }).language).toBe("fr");
});

test("whoever never had a pair does not write, nor does anybody in a cohort without any; closed is not too late", () => {
  const [one] = world.participants;
  const closed = { ...world.cohort, phase: "closed" as const };
  expect([mayWrite(closed, one, false), mayWrite({ ...closed, phase: "closeout" }, one, false)]).toEqual([true, true]);
  expect(mayWrite(closed, one && { ...one, pairs: [] }, true)).toBe(false);
  expect(mayWrite({ ...closed, published: null }, one, true)).toBe(false);
});
