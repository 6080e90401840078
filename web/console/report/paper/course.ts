/** The cohort's course: its dates, and who signed up. */
import { sayDays } from "@tamkine/core/kernel/say";
import { saidCell, saidDay, type Section, type Telling } from "./telling.ts";

export function courseSection(to: Telling): Section {
  const { t } = to;
  return {
    title: t("report.course"),
    newPage: true,
    blocks: [
      { is: "steps", steps: steps(to) },
      { is: "heading", text: t("report.people") },
      { is: "table", head: head(to), rows: people(to), numbers: [1, 2, 3, 4, 5, 6, 7] },
    ],
  };
}

function steps({ report, t, language, ...to }: Telling) {
  const { schedule, publishedOn } = report;
  const day = (on: string) => saidDay({ report, t, language, ...to }, on);
  // Organisers may end selection before its date; pairs are published after it.
  const selected = publishedOn !== null && publishedOn < schedule.selectionEnds ? publishedOn : schedule.selectionEnds;
  const step = (name: string, when: string) => ({ day: when, name, detail: "" });
  return [
    step(t("report.step.intake"), sayDays(language, schedule.intakeOpens, schedule.intakeCloses)),
    step(t("report.step.selection"), day(selected)),
    step(t("report.step.published"), publishedOn ? day(publishedOn) : t("report.noValue")),
    step(t("report.step.mentoring"), day(schedule.mentoringEnds)),
    step(t("report.step.survey"), day(schedule.surveyEnds)),
    step(t("report.step.closes"), day(schedule.closes)),
  ];
}

const columns = ["received", "accepted", "waitlisted", "declined", "withdrawn", "began", "left"] as const;

const head = ({ t }: Telling): string[] => ["", ...columns.map((name) => t(`report.people.${name}`))];

const people = (to: Telling): string[][] =>
  to.report.account.people.map((one) => [to.t(`role.${one.role}s`), ...columns.map((name) => saidCell(to, one[name]))]);
