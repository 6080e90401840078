import { describe, expect, test } from "vitest";
import { languages } from "../../kernel/text.ts";
import { aProgramme } from "../../worlds/makers.ts";
import { compose } from "../writing/compose.ts";
import { draft } from "../writing/draft.ts";
import { filled, partText, phrasesOf } from "./phrases.ts";
import { sampleOf } from "../samples.ts";
import { valuesOf } from "../writing/values.ts";
import { changedTexts, faultsOf, namesABody, restore, reword, wordable } from "./reword.ts";
import type { Wording } from "./wording.ts";

const act = { by: "organiser:org_owner", now: "2026-05-04T10:00:00Z" };
const programme = aProgramme();
const asked = (texts: Record<string, string>, seen = 0) => ({
  letter: "introduction-reminder" as const,
  language: "fr" as const,
  texts,
  seen,
});
const refusal = (run: () => unknown) => {
  try {
    run();
    return undefined;
  } catch (error) {
    return error;
  }
};
const stored = (said: Partial<Wording> = {}): Wording => ({
  kind: "wording",
  programme: "tamkine",
  id: "introduction-reminder.fr",
  version: 3,
  letter: "introduction-reminder",
  language: "fr",
  texts: { title: "Une autre façon de dire" },
  by: "organiser:org_owner",
  at: act.now,
  ...said,
});

describe.each(languages)("in %s", (language) => {
  test.each(wordable)("every text of %s, typed as it is shown, reads as it was written", (letter) => {
    for (const role of ["mentor", "mentee"] as const) {
      const context = sampleOf(letter, language, role);
      const values = valuesOf(context);
      const typed = Object.fromEntries(phrasesOf(letter, language).map(({ field, text }) => [field, text]));
      expect(changedTexts(letter, language, typed)).toEqual({});
      for (const { part } of phrasesOf(letter, language))
        expect(partText({ ...context, wording: typed }, part, values)).toBe(partText(context, part, values));
    }
  });
});

test("a letter carries the programme's words wherever it is written, for the reader they are for only", () => {
  const wording = { "subject.role.mentor": "À vous de dire, avant le {dueShort}", "2": "Un mot <b>à nous</b>.", button: "Répondre" };
  const mentor = compose({ ...sampleOf("introduction", "fr", "mentor"), wording });
  expect(mentor.subject).toMatch(/^À vous de dire, avant le \d+/u);
  expect(mentor.html).toContain("Un mot &lt;b&gt;à nous&lt;/b&gt;.");
  expect(mentor.text).toContain("Répondre");
  const mentee = sampleOf("introduction", "fr", "mentee");
  expect(compose({ ...mentee, wording }).subject).toBe(compose(mentee).subject);
});

test("a later paragraph may be left out, and a text whose placeholder is gone reads as it was written", () => {
  const context = sampleOf("nudge-gap", "fr");
  expect(draft({ ...context, wording: { "3": "" } }).blocks).toHaveLength(draft(context).blocks.length - 1);
  expect(compose({ ...context, wording: { "2": "Un {secret}" } }).text).toBe(compose(context).text);
  expect(filled("nudge-gap", "fr", "Depuis {gapDays} : {other}", { gapDays: 21, other: "Sami" })).toBe("Depuis 21\u00a0jours : Sami");
});

describe("wording a letter anew", () => {
  test("stores what differs, tidied, and who did it", () => {
    const { put, happenings } = reword(programme, undefined, asked({ title: "  Un mot \u202Ede vous ", other: "nothing" }), act);
    expect(put).toEqual([stored({ version: 0, texts: { title: "Un mot de vous" } })]);
    expect(happenings).toEqual([{ event: "letter-reworded", subject: "introduction-reminder.fr" }]);
  });

  test.each([
    [{ title: "" }, { title: "empty" }],
    [{ "1": " " }, { "1": "empty" }],
    [{ button: "" }, { button: "empty" }],
    [{ button: "x".repeat(41) }, { button: "too-long" }],
    [{ "2": "x".repeat(1201) }, { "2": "too-long" }],
    [{ "1": "Bonjour {prénom}" }, { "1": "unknown" }],
    [{ "1": "Bonjour {other" }, { "1": "unknown" }],
    [{ "1": "{other, select, a {b} other {c}}" }, { "1": "unknown" }],
    [{ subject: "Votre réponse est attendue" }, { subject: "missing" }],
    [{ "3": "Sans nouvelles de vous, nous appellerons." }, { "3": "missing" }],
  ])("refuses %j beside its field", (texts: Record<string, string>, facts) => {
    expect(refusal(() => reword(programme, undefined, asked(texts), act))).toMatchObject({ code: "form-invalid", facts });
  });

  test("names the placeholder at fault", () => {
    expect(faultsOf("introduction-reminder", "fr", { "1": "{prénom}" })).toEqual({ "1": { code: "unknown", name: "prénom" } });
  });

  test("on what somebody else has worded since is refused", () => {
    expect(refusal(() => reword(programme, stored(), asked({ title: "Autre" }, 2), act))).toMatchObject({ code: "changed-meanwhile" });
    expect(refusal(() => restore(stored(), 0))).toMatchObject({ code: "changed-meanwhile" });
  });

  test("as it was written leaves no wording behind; nor does going back", () => {
    expect(reword(programme, stored(), asked({}, 3), act)).toMatchObject({ put: [], remove: [stored()] });
    expect(restore(stored(), 3).remove).toEqual([stored()]);
    expect(restore(undefined, 0)).toMatchObject({ put: [], happenings: [] });
  });
});

test("a subject that names a body is noticed, whatever its case and language", () => {
  expect(namesABody(programme, "Nouvelles de l’aei")).toBe(true);
  expect(namesABody(programme, "أكاديمية الشباب تكتب إليكم")).toBe(true);
  expect(namesABody(programme, "Votre mentor")).toBe(false);
});
