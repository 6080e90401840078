/** Organisers note who was at a gathering, at the door or afterwards, and that it was held. */
import { Refusal } from "../kernel/refusal.ts";
import { reached } from "../kernel/time.ts";
import { whileCounted } from "../frozen-figures/while-counted.ts";
import { type Act, type Outcome, nothing } from "../outcome.ts";
import type { World } from "../world.ts";
import { newAttendance } from "./attendance.ts";
import { checkInHours } from "./check-in.ts";
import type { Attendance, Gathering } from "./gathering.ts";

/** Who is said to be there, or not. */
interface Tick {
  participant: string;
  present: boolean;
}

/**
 * Notes that one person was there, or takes an organiser's tick back. Each tick is a row of its own, so two organisers at the door are
 * never in each other's way; the same tick twice changes nothing. A tick after the hours of check-in says that the gathering was held.
 * Refuses not-found, wrong-state (cancelled; or the person checked in by PIN, which nobody takes back), pin-closed (more than half an
 * hour before the start), wrong-phase (frozen).
 */
export function tickPresence(world: World, gatheringId: string, given: Tick, act: Act): Outcome {
  const gathering = openOne(world, gatheringId);
  const { participant, present } = given;
  if (!world.participants.some(({ id }) => id === participant)) throw new Refusal("not-found");
  const { from, to } = checkInHours(gathering);
  if (!reached(act.now, from)) throw new Refusal("pin-closed");
  const row = rowOf(world, gathering, participant);
  if ((row.presentAt !== null) === present) return nothing;
  if (row.presentBy === "pin") throw new Refusal("wrong-state", { state: row.presentBy });
  const changed: Attendance = present
    ? { ...row, presentAt: gathering.at, presentBy: "organiser" }
    : { ...row, presentAt: null, presentBy: null };
  const over = gathering.state === "announced" && present && reached(act.now, to);
  return {
    put: [changed, ...(over ? [{ ...gathering, state: "held" as const }] : [])],
    still: whileCounted(world.cohort),
    happenings: [
      {
        event: present ? "gathering-ticked" : "gathering-unticked",
        subject: participant,
        facts: { gathering: gathering.id, ...(over && { held: true }) },
      },
    ],
    letters: [],
  };
}

/**
 * The same for several at once, as they stand on a sheet that was signed: all or none.
 * Refuses what `tickPresence` does, for any of them.
 */
export function tickSeveral(world: World, gatheringId: string, given: readonly Tick[], act: Act): Outcome {
  return given.reduce<Outcome>((before, one) => {
    const held = before.put.filter((item) => item.kind === "gathering");
    const gatherings = world.gatherings.map((gathering) => held.find(({ id }) => id === gathering.id) ?? gathering);
    const next = tickPresence({ ...world, gatherings }, gatheringId, one, act);
    return {
      put: [...before.put, ...next.put],
      still: next.still ?? before.still ?? [],
      happenings: [...before.happenings, ...next.happenings],
      letters: [],
    };
  }, nothing);
}

/**
 * Marks a gathering held, with those who were noted as there. Doing it twice changes nothing.
 * Refuses not-found, wrong-state (cancelled), meeting-in-future, wrong-phase (frozen).
 */
export function markHeld(world: World, gatheringId: string, act: Act): Outcome {
  const gathering = openOne(world, gatheringId);
  if (!reached(act.now, gathering.at)) throw new Refusal("meeting-in-future");
  if (gathering.state === "held") return nothing;
  const present = world.attendances.filter((row) => row.gathering === gatheringId && row.presentAt !== null).length;
  return {
    put: [{ ...gathering, state: "held" }],
    still: whileCounted(world.cohort),
    happenings: [{ event: "gathering-held", subject: gathering.id, facts: { present } }],
    letters: [],
  };
}

function openOne(world: World, id: string): Gathering {
  const gathering = world.gatherings.find((one) => one.id === id);
  if (!gathering) throw new Refusal("not-found");
  if (gathering.state === "cancelled") throw new Refusal("wrong-state", { state: gathering.state });
  if (world.cohort.frozenAt !== null) throw new Refusal("wrong-phase", { phase: world.cohort.phase });
  return gathering;
}

const rowOf = ({ attendances }: World, gathering: Gathering, participant: string): Attendance =>
  attendances.find((row) => row.gathering === gathering.id && row.participant === participant) ?? newAttendance(gathering, participant);
