/** A cohort's dates, and where it is among them. */
import type { Cohort, Milestone } from "@tamkine/core/cohort/cohort";
import { isAtLeast, type Phase } from "@tamkine/core/cohort/phase";
import { sayDay, sayDays } from "@tamkine/core/kernel/say";
import type { Language } from "@tamkine/core/kernel/text";
import { Timeline } from "../design/components.tsx";
import type { Translate } from "../i18n.ts";

const stages = [
  ["selection", "selectionEnds"],
  ["matching", "matchingEnds"],
  ["mentoring", "mentoringEnds"],
  ["survey", "surveyEnds"],
] as const satisfies readonly (readonly [Phase, Milestone])[];

export function Dates({ t, language, cohort }: { t: Translate; language: Language; cohort: Cohort }) {
  const { schedule } = cohort;
  const stateOf = (phase: Phase) => (cohort.phase === phase ? "current" : isAtLeast(cohort.phase, phase) ? "done" : "coming");
  const day = (milestone: Milestone) => t("programme.date.until", { date: sayDay(language, schedule[milestone], { year: false }) });
  return (
    <Timeline
      points={[
        {
          what: t("programme.date.intake"),
          when: sayDays(language, schedule.intakeOpens, schedule.intakeCloses),
          state: stateOf("intake"),
        },
        ...stages.map(
          ([phase, milestone]) => ({ what: t(`programme.date.${phase}`), when: day(milestone), state: stateOf(phase) }) as const,
        ),
        { what: t("programme.date.close"), when: sayDay(language, schedule.closes), state: stateOf("closeout") },
      ]}
    />
  );
}
