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
import type { Figure } from "./figure.ts";
import { firstMeetingInTime } from "./first-meeting.ts";
import { openDecisions } from "./open-decisions.ts";
import { participation } from "./participation.ts";
import { recommendation } from "./recommendation.ts";
import { response } from "./response.ts";
import { satisfaction, satisfactionFloor } from "./satisfaction.ts";
import { unmatchedDays } from "./unmatched-days.ts";
import { volume } from "./volume.ts";

/**
 * The figures as they stand at `now`. What there is nothing to count from yet has the value null.
 * @param deliveries the cohort's letters, for bounces; without them only addresses known to bounce are seen
 */
export function figures(world: World, deliveries: readonly Delivery[], now: Moment): Figure[] {
  return [
    volume(world, "mentor"),
    volume(world, "mentee"),
    coverage(world),
    unmatchedDays(world, now),
    meetingsEffective(world, now),
    attestedByBoth(world, now),
    pairCompletion(world, now),
    participation(world, now),
    participation(world, now, "mentor"),
    participation(world, now, "mentee"),
    satisfaction(world, now),
    response(world, deliveries, now),
    response(world, deliveries, now, "mentor"),
    response(world, deliveries, now, "mentee"),
    satisfactionFloor(world, now),
    collective(world, now),
    committee(world, now),
    firstMeetingInTime(world, now),
    recommendation(world, now),
    bounced(deliveries),
    openDecisions(world, now),
  ];
}
