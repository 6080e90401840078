/** All figures of a cohort, in the order they are shown. Formulas: docs/figures.md. */
import type { Moment } from "../kernel/time.ts";
import type { Delivery } from "../letter/delivery.ts";
import type { World } from "../world.ts";
import { bounced } from "./figures/bounced.ts";
import { collective } from "./figures/collective.ts";
import { committee } from "./figures/committee.ts";
import { pairCompletion } from "./figures/completion.ts";
import { coverage } from "./figures/coverage.ts";
import { attestedByBoth, meetingsEffective } from "./figures/effective.ts";
import { type Figure, type FigureId, figureIds } from "./figure.ts";
import { firstMeetingInTime } from "./figures/first-meeting.ts";
import { openDecisions } from "./figures/open-decisions.ts";
import { participation } from "./figures/participation.ts";
import { recommendation } from "./figures/recommendation.ts";
import { response } from "./figures/response.ts";
import { satisfaction, satisfactionFloor } from "./figures/satisfaction.ts";
import { unmatchedDays } from "./figures/unmatched-days.ts";
import { volume } from "./figures/volume.ts";

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
