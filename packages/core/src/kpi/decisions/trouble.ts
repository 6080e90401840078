/** A step of the cohort's life that keeps failing. It holds everybody up. */
import { type DecisionKind, within } from "./kind.ts";

export const trouble: DecisionKind = {
  of: "cohort",
  waiting: ({ cohort }) => (cohort.trouble ? [{ id: cohort.cohort, since: cohort.trouble.since }] : []),
  due: (world, waiting) => within(world, waiting, 0),
};
