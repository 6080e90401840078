/** Organisers announce the month's gathering, move it or call it off. */
import { validated } from "../kernel/validated.ts";
import { Refusal } from "../kernel/refusal.ts";
import { worded } from "../kernel/worded.ts";
import { linkIn } from "../kernel/text.ts";
import { dayOf, type Moment, reached } from "../kernel/time.ts";
import { whileCounted } from "../frozen-figures/while-counted.ts";
import { withinCycle } from "../meeting/cycle.ts";
import { type Act, type Outcome, nothing } from "../outcome.ts";
import type { World } from "../world.ts";
import { toEveryone } from "./everyone.ts";
import { Gathering, room } from "./gathering.ts";

/** `month` is "2026-04"; `minutes` is 90 when not said. */
export interface GatheringInput {
  month: string;
  at: Moment;
  topic: string;
  place: string;
  /** https, for those who join from afar; "" or nothing when there is none. */
  link?: string;
  minutes?: number;
}

/**
 * Announces the month's gathering, or changes the one announced; everybody gets it for their calendars, again when something changed.
 * @param pin digits shown at the gathering; a gathering announced before keeps its own
 * Refuses wrong-phase, wrong-state (held already), date-in-past, date-order (another month than `month`), outside-cycle, form-invalid
 * { link, minutes }, { topic | place: "too-long" }.
 */
export function announceGathering(world: World, input: GatheringInput, pin: string, act: Act): Outcome {
  const { programme, cohort } = world;
  const known = world.gatherings.find(({ id }) => id === input.month);
  const { at } = input;
  const [topic, place] = [worded("topic", input.topic, room.topic), worded("place", input.place, room.place)];
  const link = linkIn(input.link ?? "");
  const { minutes } = validated(Gathering.pick({ minutes: true }), { minutes: input.minutes ?? known?.minutes ?? 90 });
  if (cohort.phase !== "mentoring") throw new Refusal("wrong-phase", { phase: cohort.phase });
  if (known?.state === "held") throw new Refusal("wrong-state", { state: known.state });
  if (reached(act.now, input.at)) throw new Refusal("date-in-past");
  if (!dayOf(input.at, programme.timeZone).startsWith(`${input.month}-`)) throw new Refusal("date-order", { month: input.month });
  if (!withinCycle(cohort, programme, input.at)) throw new Refusal("outside-cycle");
  const said = { at, topic, place, minutes, state: "announced", ...link } as const;
  if (known && known.state === "announced" && isSame(known, said)) return nothing;
  const gathering: Gathering = known
    ? { ...withoutLink(known), ...said }
    : { kind: "gathering", programme: cohort.programme, cohort: cohort.cohort, id: input.month, version: 0, pin, ...said };
  const occasion = known ? `${gathering.id}#${known.version}` : gathering.id;
  return {
    put: [gathering],
    // Nobody is invited once they have been told that the cohort is cancelled.
    still: [cohort],
    happenings: [{ event: known ? "gathering-changed" : "gathering-announced", subject: gathering.id, facts: { at } }],
    letters: toEveryone(world.participants, "gathering-invitation", occasion),
  };
}

type Said = Pick<Gathering, "at" | "topic" | "place" | "minutes" | "link">;
const isSame = (known: Gathering, said: Said): boolean =>
  (["at", "topic", "place", "minutes", "link"] as const).every((field) => known[field] === said[field]);

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
