/** The end of mentoring, for pairs: those at work are completed, those never accepted by both come to nothing. */
import type { Act, Outcome } from "../outcome.ts";
import type { World } from "../world.ts";
import { ended } from "./end.ts";
import type { Pair } from "./pair.ts";

/** Closes every live pair; repeating it changes nothing more. The cohort itself is not touched. */
export function completePairs(world: World, act: Act): Outcome {
  const closed = (pair: Pair): Pair[] => {
    switch (pair.state.is) {
      case "active":
        return [{ ...pair, state: { is: "completed", at: act.now } }];
      case "introduced":
        return [ended(pair, { why: "silent", by: "programme" }, act.now)];
      case "ended":
      case "completed":
        return [];
    }
  };
  const put = world.pairs.flatMap(closed);
  const completed = put.filter(({ state }) => state.is === "completed").length;
  const happenings =
    put.length === 0
      ? []
      : [{ event: "pairs-completed", subject: world.cohort.cohort, facts: { completed, silent: put.length - completed } }];
  return { put, happenings, letters: [] };
}
