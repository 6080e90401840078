/** Mentees still there whose last pair ended while mentoring lasts, or was introduced long ago and not accepted by both. */
import { byId } from "../../kernel/look-up.ts";
import { reached } from "../../kernel/time.ts";
import { rematchBy } from "../../pairing/end.ts";
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
      const since = state.is === "ended" ? state.at : alertAt(world, pair);
      const waits = state.is === "ended" || (state.is === "introduced" && reached(now, since) && !isPaused(world, pair, now));
      return waits ? [{ id, since }] : [];
    });
  },
  /** The day the mentee was promised for another mentor. */
  due(world, waiting) {
    const pair = byId(world.pairs, waiting.id);
    return pair ? rematchBy(pair, world.programme) : within(world, waiting, world.programme.rules.acceptAlertDays);
  },
};
