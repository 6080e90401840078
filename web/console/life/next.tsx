/** What comes next, in one sentence, and what it hangs on. */
import { capital } from "@tamkine/core/codes/codes";
import type { Milestone } from "@tamkine/core/cohort/cohort";
import { milestones } from "@tamkine/core/cohort/milestones";
import { isBehind } from "@tamkine/core/cohort/move";
import { dayOf, daysBetween, reached } from "@tamkine/core/kernel/time";
import type { HeadCount } from "@tamkine/core/kpi/head-count";
import type { Programme } from "@tamkine/core/programme/programme";
import type { Scene } from "../scene.ts";
import { inDays } from "../when.ts";

/** Nothing once no date lies ahead; a date that has passed without being acted on is late. */
export function Next({ scene, people }: { scene: Scene; people: HeadCount }) {
  const { t, language, world, now } = scene;
  const { cohort, programme } = world;
  const milestone = milestones.find((one) => !isBehind(cohort, one));
  if (!milestone) return null;
  const today = dayOf(now, programme.timeZone);
  const days = daysBetween(today, cohort.schedule[milestone]);
  const gathering = world.gatherings.find(({ state, at }) => state === "announced" && !reached(now, at));
  const until = gathering && daysBetween(today, dayOf(gathering.at, programme.timeZone));
  const when = (count: number) => capital(inDays(count, language));
  return (
    <p class="lead" id="next">
      {days < 0
        ? t("console.next.late", { what: t(`milestone.${milestone}`), when: inDays(days, language) })
        : t(`console.next.${milestone}`, { when: when(days) })}{" "}
      <Count scene={scene} people={people} milestone={milestone} />
      {until !== undefined && until <= days && ` ${t("console.next.gathering", { when: when(until) })}`}
    </p>
  );
}

/** Who signed up on each side, and how many it takes. */
export const quorumCount = ({ counted }: HeadCount, goals: Programme["goals"]) => ({
  mentors: counted.mentor,
  mentorGoal: goals.mentors,
  mentees: counted.mentee,
  menteeGoal: goals.mentees,
});

/** How many wait for a decision on themselves; who signed up on both sides waits to be asked which counts, and may be among them or not. */
export const submitted = ({ applications: { submitted } }: HeadCount): number => submitted.mentor + submitted.mentee;

/** How far the cohort is with what the date is for. */
function Count({ scene: { t, world }, people, milestone }: { scene: Scene; people: HeadCount; milestone: Milestone }) {
  const { goals } = world.programme;
  switch (milestone) {
    case "intakeCloses":
      return <>{t("console.quorum.count", quorumCount(people, goals))}</>;
    case "selectionEnds":
      return <>{t("console.next.undecided", { count: submitted(people) })}</>;
    case "matchingEnds":
      return <>{t("console.next.approvals", { count: people.approvals })}</>;
    case "mentoringEnds": {
      const { numerator, denominator } = people.completed;
      return <>{t("console.next.pairs", { done: numerator, pairs: denominator, meetings: goals.meetingsPerPair })}</>;
    }
    case "surveyEnds":
      return <>{t("console.next.answers", { answers: people.answered.numerator, invited: people.answered.denominator })}</>;
    case "intakeOpens":
    case "closes":
      return null;
  }
}
