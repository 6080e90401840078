/** What Today says of a cohort: counted now, or as the picture of a large one has it. */
import type { Moment } from "@tamkine/core/kernel/time";
import type { HeadCount } from "@tamkine/core/kpi/head-count";
import { headCount } from "@tamkine/core/kpi/count-heads";
import { decisionsWaiting, kindOf, type OpenDecision } from "@tamkine/core/kpi/figures/open-decisions";
import { type Outlook, outlook } from "@tamkine/core/kpi/course/outlook";
import type { Picture } from "@tamkine/core/kpi/picture/picture";
import type { Scene } from "../scene.ts";

/** Decisions of one kind. */
export interface Several {
  oldest: OpenDecision;
  count: number;
  /** Each of them, oldest first; of a picture only the oldest is known. */
  each?: readonly OpenDecision[];
}

export interface View {
  /** When its picture was taken. */
  takenAt?: Moment;
  waiting: Several[];
  people: HeadCount;
  promised: readonly Outlook[];
}

/** How many decisions of several kinds. */
export const total = (kinds: readonly { count: number }[]): number => kinds.reduce((sum, { count }) => sum + count, 0);

/** What waits that was confided is one kind for all whom its reader may read. */
export function viewOf({ world, now }: Pick<Scene, "world" | "now">): View {
  const { picture } = world;
  if (picture) return { takenAt: picture.at, waiting: ofPicture(picture), people: picture.people, promised: picture.promised };
  return { waiting: together(decisionsWaiting(world, now)), people: headCount(world, now), promised: outlook(world, now) };
}

/** What was confided to different people is one kind for whoever may read more than one of them. */
function ofPicture({ waiting }: Picture): Several[] {
  const kinds = Map.groupBy(waiting.toSorted(bySince), kindOf);
  return [...kinds.values()].flatMap(([oldest, ...others]) => {
    if (!oldest) return [];
    const { about, of, id, since, due } = oldest;
    return [{ oldest: { about, of, id, since, due }, count: total([oldest, ...others]) }];
  });
}

const bySince = (a: OpenDecision, b: OpenDecision) => Date.parse(a.since) - Date.parse(b.since);

function together(decisions: readonly OpenDecision[]): Several[] {
  const kinds = Map.groupBy(decisions, kindOf);
  return [...kinds.values()].flatMap((each) => (each[0] ? [{ oldest: each[0], count: each.length, each }] : []));
}
