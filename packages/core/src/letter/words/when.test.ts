import { describe, expect, test } from "vitest";
import { languages } from "../../kernel/text.ts";
import { tamkine } from "../../programme/tamkine.ts";
import { letterIds } from "../samples.ts";
import { whenGoes } from "./when.ts";

/** Every delay another than the first programme's, and no two alike. */
const rules = {
  ...tamkine.rules,
  contestDays: 31,
  acceptReminderDays: 32,
  acceptAlertDays: 33,
  firstMeetingDays: 34,
  gapDays: 35,
  earlyPulseDays: 36,
  decisionReminderDays: 37,
  draftReminderDays: [38],
  surveyReminderDays: [39, 40],
};
const other = { rules, retention: { ...tamkine.retention, warningDays: 41 } };

describe.each(languages)("when letters go, in %s", (language) => {
  test("is said with the programme's own delays", () => {
    const said = letterIds.map((letter) => whenGoes(language, letter, other)).join(" ");
    for (let days = 31; days <= 41; days += 1) expect(said).toMatch(new RegExp(`(?<!\\d)${days}(?!\\d)`, "u"));
  });

  test("reads well with a single day", () => {
    const soon = { ...rules, acceptAlertDays: 1, gapDays: 1, decisionReminderDays: 1 };
    const said = (["introduction", "nudge-gap", "decision-reminder"] as const).map((letter) =>
      whenGoes(language, letter, { ...other, rules: soon }),
    );
    const one = { fr: /1\sjour(?!s)|Chaque jour/u, ar: /يوم(?: واحد)?(?!ين|ًا)/u, en: /1\sday(?!s)|Every day/u }[language];
    for (const sentence of said) expect(sentence).toMatch(one);
  });
});
