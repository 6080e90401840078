/** All figures of a cohort, in the order they are shown. Formulas: docs/figures.md. */
import type { Moment } from "../kernel/time.ts";
import type { Delivery } from "../letter/delivery.ts";
import type { World } from "../world.ts";
import { bounced } from "./bounced.ts";
import { collective } from "./collective.ts";
import { committee } from "./committee.ts";
import { pairCompletion } from "./completion.ts";
import { coverage } from "./coverage.ts";
import { attestedByBoth, meetingsEffective } from "./effective.ts";
import { type Figure, type FigureId, figureIds } from "./figure.ts";
import { firstMeetingInTime } from "./first-meeting.ts";
import { openDecisions } from "./open-decisions.ts";
import { participation } from "./participation.ts";
import { recommendation } from "./recommendation.ts";
import { response } from "./response.ts";
import { satisfaction, satisfactionFloor } from "./satisfaction.ts";
import { unmatchedDays } from "./unmatched-days.ts";
import { volume } from "./volume.ts";

type Count = (world: World, now: Moment, deliveries: readonly Delivery[]) => Figure;

const counts: { readonly [Id in FigureId]: Count } = {
  mentors: (world) => volume(world, "mentor"),
  mentees: (world) => volume(world, "mentee"),
  coverage: (world) => coverage(world),
  unmatchedDays: (world, now) => unmatchedDays(world, now),
  meetingsEffective: (world, now) => meetingsEffective(world, now),
  attestedByBoth: (world, now) => attestedByBoth(world, now),
  pairCompletion: (world, now) => pairCompletion(world, now),
  activeParticipation: (world, now) => participation(world, now),
  activeMentors: (world, now) => participation(world, now, "mentor"),
  activeMentees: (world, now) => participation(world, now, "mentee"),
  satisfaction: (world, now) => satisfaction(world, now),
  responseRate: (world, now, deliveries) => response(world, deliveries, now),
  responseMentors: (world, now, deliveries) => response(world, deliveries, now, "mentor"),
  responseMentees: (world, now, deliveries) => response(world, deliveries, now, "mentee"),
  satisfactionFloor: (world, now) => satisfactionFloor(world, now),
  collective: (world, now) => collective(world, now),
  committee: (world, now) => committee(world, now),
  firstMeetingInTime: (world, now) => firstMeetingInTime(world, now),
  recommendation: (world, now) => recommendation(world, now),
  bounced: (_, __, deliveries) => bounced(deliveries),
  openDecisions: (world, now) => openDecisions(world, now),
};

/**
 * The figures as they stand at `now`. What there is nothing to count from yet has the value null.
 * @param deliveries the cohort's letters, for bounces; without them only addresses known to bounce are seen
 * @param ids those that are wanted; all of them when not said
 */
export function figures(world: World, deliveries: readonly Delivery[], now: Moment, ids: readonly FigureId[] = figureIds): Figure[] {
  return ids.map((id) => counts[id](world, now, deliveries));
}
