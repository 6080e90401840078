/** What one answered in the end survey, or typed of it so far, under the questions' own words. */
import type { Role } from "@tamkine/core/programme/programme";
import { ratings } from "@tamkine/core/survey/survey";
import { all, type Answers } from "../form/answers.ts";
import type { Fact } from "../form/said.ts";
import type { Key, Translate } from "../i18n.ts";

const words = ["best", "worst", "alert"] as const;

/** Question by question, in the form's order; what a draft says is shown as it was typed. */
export function surveySaid(t: Translate, role: Role, answers: Answers): Fact[] {
  const said = (name: string, say: (typed: string) => string = String) => all(answers, name).map(say).join("\u00a0· ");
  const mark = (most: number) => (typed: string) => t("copy.outOf", { mark: typed, most });
  const yesOrNo = (typed: string) => t(typed === "yes" ? "common.yes" : "common.no");
  return [
    ...ratings.map((name): Fact => [t(name === "progress" ? `survey.progress.${role}` : `survey.${name}`), said(name, mark(5))]),
    [t("survey.recommend"), said("recommend", mark(10))],
    [t("survey.meetingsHeld"), said("meetingsHeld")],
    [t("survey.again"), said("again", yesOrNo)],
    ...words.map((name): Fact => [t(`survey.${name}` satisfies Key), said(name)]),
    [t("copy.passedOn"), said("passOn", () => t("common.yes"))],
  ];
}
