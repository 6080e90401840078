/** What comes next, in one sentence, and what it hangs on. */
import { capital } from "@tamkine/core/codes/codes";
import type { Milestone } from "@tamkine/core/cohort/cohort";
import { milestones } from "@tamkine/core/cohort/milestones";
import { isBehind } from "@tamkine/core/cohort/move";
import { quorum } from "@tamkine/core/cohort/quorum";
import { dayOf, daysBetween, reached } from "@tamkine/core/kernel/time";
import { pairCompletion } from "@tamkine/core/kpi/completion";
import { response } from "@tamkine/core/kpi/response";
import type { Scene } from "../scene.ts";
import { inDays } from "../when.ts";

export function Next({ scene }: { scene: Scene }) {
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
    <p class="lead">
      {days < 0
        ? t("console.next.late", { what: t(`milestone.${milestone}`), when: inDays(days, language) })
        : t(`console.next.${milestone}`, { when: when(days) })}{" "}
      <Count scene={scene} milestone={milestone} />
      {until !== undefined && until <= days && ` ${t("console.next.gathering", { when: when(until) })}`}
    </p>
  );
}

/** How far the cohort is with what the date is for. */
function Count({ scene: { t, world, now }, milestone }: { scene: Scene; milestone: Milestone }) {
  switch (milestone) {
    case "intakeCloses": {
      const { mentor, mentee } = quorum(world);
      return (
        <>{t("console.quorum.count", { mentors: mentor.have, mentorGoal: mentor.need, mentees: mentee.have, menteeGoal: mentee.need })}</>
      );
    }
    case "selectionEnds":
      return <>{t("console.next.undecided", { count: world.applications.filter(({ status }) => status === "submitted").length })}</>;
    case "matchingEnds": {
      const missing = world.programme.bodies.filter(({ id }) => !world.proposal?.approvals[id]);
      return <>{t("console.next.approvals", { count: missing.length })}</>;
    }
    case "mentoringEnds": {
      const { numerator, denominator } = pairCompletion(world, now);
      const { meetingsPerPair } = world.programme.goals;
      return <>{t("console.next.pairs", { done: numerator, pairs: denominator, meetings: meetingsPerPair })}</>;
    }
    case "surveyEnds": {
      const { numerator, denominator } = response(world, [], now);
      return <>{t("console.next.answers", { answers: numerator, invited: denominator })}</>;
    }
    case "intakeOpens":
    case "closes":
      return null;
  }
}
