/** A cohort's dates, and where it is among them. */
import type { Cohort, Milestone } from "@tamkine/core/cohort/cohort";
import { isAtLeast, type Phase } from "@tamkine/core/cohort/phase";
import { sayDay, sayDays } from "@tamkine/core/kernel/say";
import type { Language } from "@tamkine/core/kernel/text";
import { Timeline } from "../design/components.tsx";
import type { Translate } from "../i18n.ts";

/** Answers and introductions come about a day, as letters say it of the same day; the others last until theirs. */
const stages = [
  ["selection", "selectionEnds", "about"],
  ["matching", "matchingEnds", "about"],
  ["mentoring", "mentoringEnds", "until"],
  ["survey", "surveyEnds", "until"],
] as const satisfies readonly (readonly [Phase, Milestone, "about" | "until"])[];

export function Dates({ t, language, cohort }: { t: Translate; language: Language; cohort: Cohort }) {
  const { schedule } = cohort;
  const stateOf = (phase: Phase) => (cohort.phase === phase ? "current" : isAtLeast(cohort.phase, phase) ? "done" : "coming");
  const day = (milestone: Milestone) => ({ date: sayDay(language, schedule[milestone], { year: false }) });
  return (
    <Timeline
      points={[
        {
          what: t("programme.date.intake"),
          when: sayDays(language, schedule.intakeOpens, schedule.intakeCloses),
          state: stateOf("intake"),
        },
        ...stages.map(
          ([phase, milestone, how]) =>
            ({ what: t(`programme.date.${phase}`), when: t(`programme.date.${how}`, day(milestone)), state: stateOf(phase) }) as const,
        ),
        { what: t("programme.date.close"), when: sayDay(language, schedule.closes), state: stateOf("closeout") },
      ]}
    />
  );
}
