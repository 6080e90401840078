/** Takes the picture of a large cohort, and keeps it. */
import type { CohortRef } from "../../kernel/item.ts";
import type { Moment } from "../../kernel/time.ts";
import type { Delivery } from "../../letter/delivery.ts";
import { Conflict, type Store } from "../../ports.ts";
import type { World } from "../../world.ts";
import { ofLetters } from "../figure.ts";
import { headCount, healthCount } from "../count-heads.ts";
import { withoutRows } from "../kept-figure.ts";
import { figures } from "../kpi.ts";
import { decisionsWaiting, kindOf, type OpenDecision } from "../figures/open-decisions.ts";
import { outlook } from "../course/outlook.ts";
import type { Picture } from "./picture.ts";
import { trends } from "../course/trend.ts";

/** From so many applications and participants on, reading everybody for a page takes seconds. */
const large = 1_000;

/** Whether a picture is taken of the cohort, so that pages need not read everybody. */
export const isLarge = ({ applications, participants }: World): boolean => applications.length + participants.length >= large;

/**
 * The cohort as it stands at `now`, in numbers. Source of the formulas: docs/figures.md.
 * @param deliveries its letters; without them the figures counted over letters are those of the picture before
 */
export function pictureOf(world: World, deliveries: readonly Delivery[] | undefined, now: Moment): Picture {
  const { programme, cohort } = world.cohort;
  const before = deliveries ? undefined : world.picture;
  const counted = figures(world, deliveries ?? [], now).map(withoutRows);
  return {
    kind: "picture",
    programme,
    cohort,
    version: world.picture?.version ?? 0,
    at: now,
    waiting: byKind(world, now),
    people: headCount(world, now),
    openly: healthCount(untold(world), now),
    promised: outlook(world, now).map((one) => ({
      ...one,
      figure: withoutRows(one.figure),
      ...(one.beside && { beside: one.beside.map(withoutRows) }),
    })),
    figures: counted.map((figure) =>
      ofLetters.includes(figure.id) ? (before?.figures.find(({ id }) => id === figure.id) ?? figure) : figure,
    ),
    courses: [...trends(world, now)].map(([figure, points]) => ({ figure, points })),
  };
}

/** The cohort as if nobody had asked for help, or clicked how it goes. */
const untold = (world: World): World => ({ ...world, pulses: [], participants: world.participants.map((one) => ({ ...one, help: null })) });

/**
 * Takes it anew and keeps it, when the cohort is large. Whoever finds that another was put meanwhile looks once more, for that one may
 * have been taken before what they know was stored; after a second time they leave it at that.
 */
export async function takePicture(
  store: Pick<Store, "world" | "commit">,
  ref: CohortRef,
  deliveries: readonly Delivery[] | undefined,
  now: Moment,
): Promise<void> {
  for (let looks = 0; looks < 2; looks += 1) {
    const world = await store.world(ref);
    if (!world || !isLarge(world)) return;
    try {
      return await store.commit([{ put: pictureOf(world, deliveries, now) }]);
    } catch (error) {
      if (!(error instanceof Conflict)) throw error;
    }
  }
}

/** The same where one is kept, for whoever does not know: costs one request of a cohort that has none. */
export async function retakePicture(store: Pick<Store, "get" | "world" | "commit">, ref: CohortRef, now: Moment): Promise<void> {
  if (await store.get("picture", ref)) await takePicture(store, ref, undefined, now);
}

/**
 * The oldest of each kind, and how many there are; approvals body by body, and help by whom it is confided to and kept from: whoever may
 * read some of it counts no more than that.
 */
function byKind(world: World, now: Moment): Picture["waiting"] {
  const asked = new Map(world.participants.map(({ id, help }) => [id, help]));
  const one = (decision: OpenDecision) => {
    const { to, keptFrom } = (decision.about === "help" && asked.get(decision.id)) || {};
    return { decision, confided: { ...(to !== undefined && { to }), ...(keptFrom && { keptFrom: keptFrom.toSorted() }) } };
  };
  const kinds = Map.groupBy(decisionsWaiting(world, now).map(one), ({ decision, confided }) => kindOf(decision) + JSON.stringify(confided));
  return [...kinds.values()].flatMap(([oldest, ...others]) =>
    oldest ? [{ ...oldest.decision, count: others.length + 1, ...oldest.confided }] : [],
  );
}
