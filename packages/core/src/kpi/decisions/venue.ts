/** Gatherings that people plan their way to, and nobody said where they are. */
import { lacksVenue, venueMoment } from "../../gathering/venue.ts";
import { byId } from "../../kernel/look-up.ts";
import { addDays, dayOf, latest, reached } from "../../kernel/time.ts";
import { type DecisionKind, within } from "./kind.ts";

export const venue: DecisionKind = {
  of: "gathering",
  waiting({ gatherings, programme, cohort }, now) {
    if (cohort.phase !== "mentoring") return [];
    return gatherings.flatMap((gathering) => {
      const asked = venueMoment(programme, gathering);
      const waits = lacksVenue(gathering) && reached(now, asked) && !reached(now, gathering.at);
      // The first may be announced for a day less than a week away.
      return waits ? [{ id: gathering.id, since: latest(asked, cohort.published?.at) }] : [];
    });
  },
  /** Everybody is reminded on the eve: by then the letter with the place has been read. */
  due(world, waiting) {
    const gathering = byId(world.gatherings, waiting.id);
    return gathering ? addDays(dayOf(gathering.at, world.programme.timeZone), -2) : within(world, waiting, 0);
  },
};
