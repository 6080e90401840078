/** The month's gathering is announced, moved or called off. */
import type { Ids } from "../kernel/ids.ts";
import { validated } from "../kernel/validated.ts";
import { atOnce, Refusal } from "../kernel/refusal.ts";
import { worded } from "../kernel/worded.ts";
import { linkIn } from "../kernel/text.ts";
import { dayOf, type Moment, reached } from "../kernel/time.ts";
import { momentIn } from "../kernel/wall-clock.ts";
import { whileCounted } from "../frozen-figures/while-counted.ts";
import { withinCycle } from "../meeting/cycle.ts";
import { type Act, type Outcome, nothing } from "../outcome.ts";
import type { World } from "../world.ts";
import { toEveryone } from "./everyone.ts";
import { Gathering, room, usualMinutes } from "./gathering.ts";

/** What whoever announces it typed. */
export interface GatheringInput {
  /** By the wall clock of the programme; its month is the gathering's. */
  when: string;
  topic: string;
  place: string;
  /** https, for those who join from afar; "" when there is none. */
  link: string;
  /** Nothing where the gathering's own are to stay, or the usual ones. */
  minutes?: number;
  /** The gathering that is changed. */
  of?: string;
}

/**
 * Announces the gathering of a month, or changes the one announced; everybody gets it for their calendars, again when something changed.
 * Refuses wrong-phase; wrong-state (held already); date-in-past, outside-cycle and form-invalid { when: "other-month" where the one that is
 * changed would be in another, when, topic, place, link, minutes }, all at once.
 */
export function announceGathering(world: World, input: GatheringInput, act: Act, ids: Ids): Outcome {
  const { cohort } = world;
  if (cohort.phase !== "mentoring") throw new Refusal("wrong-phase", { phase: cohort.phase });
  const [at, topic, place, link, { minutes }] = atOnce(
    () => coming(world, input, act),
    () => worded("topic", input.topic, room.topic),
    () => worded("place", input.place, room.place),
    () => linkIn(input.link),
    () => validated(Gathering.pick({ minutes: true }).partial(), { minutes: input.minutes }),
  );
  return announced(world, { at, topic, place, ...link, ...(minutes !== undefined && { minutes }) }, ids);
}

/** The moment, where a gathering can be then. */
function coming(world: World, { when, of }: GatheringInput, { now }: Act): Moment {
  const at = momentIn(when, world.programme.timeZone);
  if (reached(now, at)) throw new Refusal("date-in-past");
  if (!withinCycle(world.cohort, world.programme, at)) throw new Refusal("outside-cycle");
  if (of !== undefined && monthOf(world, at) !== of) throw new Refusal("form-invalid", { when: "other-month" });
  return at;
}

const monthOf = ({ programme }: World, at: Moment): string => dayOf(at, programme.timeZone).slice(0, 7);

type Said = Pick<Gathering, "at" | "topic" | "place" | "link"> & { minutes?: number };

/** The same where it is known to be possible then. Refuses wrong-state (held already). */
export function announced(world: World, given: Said, ids: Ids): Outcome {
  const { cohort } = world;
  const month = monthOf(world, given.at);
  const known = world.gatherings.find(({ id }) => id === month);
  if (known?.state === "held") throw new Refusal("wrong-state", { state: known.state });
  const said = { ...given, minutes: given.minutes ?? known?.minutes ?? usualMinutes, state: "announced" } as const;
  if (known && isSame(known, said)) return nothing;
  const gathering: Gathering = known
    ? { ...withoutLink(known), ...said }
    : {
        kind: "gathering",
        programme: cohort.programme,
        cohort: cohort.cohort,
        id: month,
        version: 0,
        pin: pinOf(world, month, ids),
        ...said,
      };
  const occasion = known ? `${gathering.id}#${known.version}` : gathering.id;
  return {
    put: [gathering],
    // Nobody is invited once they have been told that the cohort is cancelled.
    still: [cohort],
    happenings: [{ event: known ? "gathering-changed" : "gathering-announced", subject: gathering.id, facts: { at: gathering.at } }],
    letters: toEveryone(world.participants, "gathering-invitation", occasion),
  };
}

/** Four digits that nobody can guess from the month. */
function pinOf({ cohort }: World, month: string, ids: Ids): string {
  const letters = Array.from(ids.derive("pin", cohort.programme, cohort.cohort, month));
  return String(letters.reduce((sum, letter) => (sum * 33 + letter.charCodeAt(0)) % 10_000, 0)).padStart(4, "0");
}

const isSame = (known: Gathering, said: Partial<Gathering>): boolean =>
  (["state", "at", "topic", "place", "minutes", "link"] as const).every((field) => known[field] === said[field]);

function withoutLink(gathering: Gathering): Gathering {
  const { link: _, ...others } = gathering;
  return others;
}

/**
 * Calls an announced gathering off and tells everybody, unless its time has passed: then it was not held, and nobody's day changes. Doing it
 * twice changes nothing. Refuses not-found, wrong-state (held already), wrong-phase (frozen).
 */
export function cancelGathering(world: World, id: string, act: Act): Outcome {
  const known = world.gatherings.find((gathering) => gathering.id === id);
  if (!known) throw new Refusal("not-found");
  if (known.state === "cancelled") return nothing;
  if (known.state === "held") throw new Refusal("wrong-state", { state: known.state });
  if (world.cohort.frozenAt !== null) throw new Refusal("wrong-phase", { phase: world.cohort.phase });
  return {
    put: [{ ...known, state: "cancelled" }],
    still: whileCounted(world.cohort),
    happenings: [{ event: "gathering-cancelled", subject: id, facts: { at: known.at, by: act.by } }],
    letters: reached(act.now, known.at) ? [] : toEveryone(world.participants, "gathering-cancelled", `${id}#${known.version}`),
  };
}
