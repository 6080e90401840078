/** Mentees still there whose last pair ended while mentoring lasts, or was introduced long ago and not accepted by both. */
import { reached } from "../../kernel/time.ts";
import { alertAt } from "../../pairing/health.ts";
import { isPaused } from "../../participant/pause.ts";
import { type DecisionKind, within } from "./kind.ts";

export const rematch: DecisionKind = {
  of: "pair",
  waiting(world, now) {
    const { pairs, participants, cohort } = world;
    if (cohort.phase !== "mentoring") return [];
    const there = new Set(participants.filter(({ state }) => state.is === "active").map(({ id }) => id));
    const wanted = pairs.filter(({ successor, mentee }) => successor === null && there.has(mentee));
    return wanted.flatMap((pair) => {
      const { id, state } = pair;
      const since = state.is === "ended" ? state.at : alertAt(world, pair, now);
      const waits = state.is === "ended" || (state.is === "introduced" && reached(now, since) && !isPaused(world, pair, now));
      return waits ? [{ id, since }] : [];
    });
  },
  /** The day the mentee was promised for another mentor: `rematchBy` the same moment. */
  due(world, waiting) {
    return within(world, waiting, world.programme.rules.acceptAlertDays);
  },
};
