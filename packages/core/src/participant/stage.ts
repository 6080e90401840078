/** Where someone is between the match and the survey, for the guide that their page offers. */
import { addDays, dayOf, type Moment, reached } from "../kernel/time.ts";
import { standing } from "../meeting/standing.ts";
import { pulseMoments } from "../survey/pulse.ts";
import type { Personal, PersonalPair } from "./page.ts";

export const stages = ["waiting", "introduced", "first-meeting", "under-way", "half-way", "last-meeting", "survey"] as const;
export type Stage = (typeof stages)[number];

/** In this many last days of mentoring the next meeting is taken for the last one. */
const lastDays = 14;

/**
 * The stage of the person at `now`: of several pairs, the one that is least far. Undefined before the person is accepted, once they
 * left, and when nothing is ahead of them any more.
 */
export function stageOf(personal: Personal, now: Moment): Stage | undefined {
  const { application, participant, cohort } = personal;
  if (application.status !== "accepted" || participant?.state.is === "left") return undefined;
  switch (cohort.phase) {
    case "draft":
    case "intake":
    case "selection":
    case "matching":
      return "waiting";
    case "mentoring":
      return whileMentoring(personal, now);
    case "survey":
      return personal.pairs.length > 0 && !personal.answer ? "survey" : undefined;
    case "closeout":
    case "closed":
    case "cancelled":
      return undefined;
  }
}

function whileMentoring(personal: Personal, now: Moment): Stage {
  const { role } = personal.application;
  const isAsked = ({ pair }: PersonalPair) => pair.state.is === "introduced" && pair.acceptedAt[role] === null;
  if (personal.pairs.some(isAsked)) return "introduced";
  const held = personal.pairs.filter(({ pair }) => pair.state.is === "active").map((one) => heldBy(one, personal, now));
  if (held.length > 0) return withPair(personal, Math.min(...held), now);
  // Whoever has answered waits for the other, and is not told what to think of before answering.
  return "waiting";
}

/** @param held meetings of the pair that is least far */
function withPair({ cohort, programme }: Personal, held: number, now: Moment): Stage {
  if (held === 0) return "first-meeting";
  const goal = programme.goals.meetingsPerPair;
  const past = cohort.published !== null && reached(now, pulseMoments(cohort, programme, cohort.published.at).middle);
  const ending = dayOf(now, programme.timeZone) > addDays(cohort.schedule.mentoringEnds, -lastDays);
  if (ending || (past && held >= goal - 1)) return "last-meeting";
  return past || held * 2 >= goal ? "half-way" : "under-way";
}

function heldBy({ meetings }: PersonalPair, { programme }: Personal, now: Moment): number {
  return meetings.filter((meeting) => ["effective", "logged"].includes(standing(meeting, programme.rules, now))).length;
}
