/** The collective meetings: which months had one, and how many came. */
import * as z from "zod";
import { mentoringMonths } from "../cohort/milestones.ts";
import { dayOf, type Moment, reached } from "../kernel/time.ts";
import type { World } from "../world.ts";
import { Part, partOf } from "./part.ts";

export const GatheringLine = z.object({
  month: z.string(),
  /** The day it was held on; null when there was none, or none yet. */
  heldOn: z.iso.date().nullable(),
  topic: z.string(),
  /** Of those in the cohort at publication, by role. */
  mentors: Part,
  mentees: Part,
});
export type GatheringLine = z.infer<typeof GatheringLine>;

export function gatheringsOf(world: World, now: Moment): GatheringLine[] {
  const { cohort, programme, gatherings, attendances } = world;
  if (!cohort.published) return [];
  const months = new Set([...mentoringMonths(cohort, programme), ...gatherings.map(({ id }) => id)]);
  return [...months].sort().map((month) => {
    const held = gatherings.find(({ id, state, at }) => id === month && state === "held" && reached(now, at));
    const there = new Set(attendances.flatMap((one) => (one.gathering === month && one.presentAt !== null ? [one.participant] : [])));
    const present = (people: readonly string[] = []) => partOf(people.filter((id) => there.has(id)).length, held ? people.length : 0);
    return {
      month,
      heldOn: held ? dayOf(held.at, programme.timeZone) : null,
      topic: held?.topic ?? "",
      mentors: present(cohort.published?.mentors),
      mentees: present(cohort.published?.mentees),
    };
  });
}
