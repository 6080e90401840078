/** A meeting that a pair held and nobody noted in time: the committee may have it counted, which makes a new version of the figures. */
import * as z from "zod";
import { isJoint } from "../committee/committee.ts";
import { validated } from "../kernel/validated.ts";
import { Refusal } from "../kernel/refusal.ts";
import { at, Day } from "../kernel/time.ts";
import type { FrozenFigures } from "../frozen-figures/frozen-figures.ts";
import { newVersion } from "../frozen-figures/new-version.ts";
import type { Delivery } from "../letter/delivery.ts";
import type { Act, Outcome } from "../outcome.ts";
import { acceptedByBoth } from "../pairing/sides.ts";
import type { Ids } from "../kernel/ids.ts";
import type { World } from "../world.ts";
import { withinCycle } from "./cycle.ts";
import { allowedMinutes, type Meeting } from "./meeting.ts";
import { begun } from "./scene.ts";

/** Hour of the day at which it stands: nobody knows it any more. */
const noon = 12;

export interface LateMeeting {
  pair: string;
  day: string;
  minutes: number;
  mode: Meeting["mode"];
  /** Id of the committee's meeting that decided it. */
  decision: string;
  reason: string;
}

/**
 * It counts as attested by both. Its id is that of the pair's late meeting of that day, so that the same form sent twice makes one.
 * Refuses not-found; wrong-phase (not frozen yet); not-allowed (the committee's meeting was not joint); form-invalid { day | minutes };
 * outside-cycle; wrong-state (the two never became a pair, it is there already, or people's data is erased); reason-needed.
 */
export function addLateMeeting(
  world: World,
  frozen: FrozenFigures | undefined,
  deliveries: readonly Delivery[],
  given: LateMeeting,
  act: Act,
  ids: Pick<Ids, "derive">,
): Outcome {
  const { programme, cohort } = world;
  const pair = world.pairs.find(({ id }) => id === given.pair);
  const decided = world.committee.find(({ id }) => id === given.decision);
  if (!pair || !decided) throw new Refusal("not-found");
  if (!frozen) throw new Refusal("wrong-phase", { phase: cohort.phase });
  if (!isJoint(decided, programme)) throw new Refusal("not-allowed");
  if (!acceptedByBoth(pair)) throw new Refusal("wrong-state", { state: pair.state.is });
  const { day } = validated(z.object({ day: Day }), given);
  const minutes = allowedMinutes(given.minutes);
  const when = at(day, noon, programme.timeZone);
  if (!withinCycle(cohort, programme, when)) throw new Refusal("outside-cycle");
  const id = ids.derive("mtg", pair.id, "late", day);
  if (world.meetings.some((one) => one.id === id)) throw new Refusal("wrong-state", { state: "same" });
  const meeting: Meeting = {
    kind: "meeting",
    programme: pair.programme,
    cohort: pair.cohort,
    pair: pair.id,
    id,
    version: 0,
    mode: given.mode,
    place: "",
    at: when,
    minutes,
    plannedBy: null,
    cancelledAt: null,
    logged: { by: "mentor", at: act.now },
    attested: { mentor: act.now, mentee: act.now },
    contested: null,
    note: "",
  };
  const facts = { pair: pair.id, by: "mentor", at: when, minutes, decision: decided.id };
  const noted = {
    put: begun(pair, world.meetings, meeting),
    happenings: [
      { event: "meeting-logged", subject: id, facts },
      { event: "meeting-attested", subject: id, facts: { pair: pair.id, by: "mentee", minutes } },
    ],
  };
  const said = { about: "meeting" as const, reason: given.reason };
  return newVersion({ world, frozen, deliveries }, { meetings: [...world.meetings, meeting] }, said, noted, act);
}
