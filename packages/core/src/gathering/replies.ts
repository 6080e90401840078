/** Who said what before a gathering, and who came: counted by role, with everybody who takes part. */
import type { Participant } from "../participant/participant.ts";
import type { Role } from "../programme/programme.ts";
import type { World } from "../world.ts";
import type { Attendance, Gathering } from "./gathering.ts";

export type Said = "yes" | "no" | "none";

/** One person at one gathering. */
export interface Guest {
  participant: Participant;
  said: Said;
  /** How it is known that they are there; undefined when they are not. */
  present: "pin" | "organiser" | undefined;
}

/** Everybody who is expected: those who have not left, and whoever came all the same. */
export function guests({ participants, attendances }: World, { id }: Pick<Gathering, "id">): Guest[] {
  const rows = new Map(attendances.filter((row) => row.gathering === id).map((row) => [row.participant, row]));
  return participants
    .map((participant) => guestOf(participant, rows.get(participant.id)))
    .filter(({ participant, present }) => participant.state.is === "active" || present !== undefined);
}

const guestOf = (participant: Participant, row: Attendance | undefined): Guest => ({
  participant,
  said: row?.reply ?? "none",
  present: row?.presentAt ? (row.presentBy ?? "organiser") : undefined,
});

export interface Replies extends Record<Said, number> {
  present: number;
  /** Present without having said yes. */
  unannounced: number;
}

/** The same in numbers, of one role or of all. */
export function repliesOf(all: readonly Guest[], role?: Role): Replies {
  const some = role === undefined ? all : all.filter(({ participant }) => participant.role === role);
  const of = (said: Said) => some.filter((guest) => guest.said === said).length;
  const there = some.filter(({ present }) => present !== undefined);
  return {
    yes: of("yes"),
    no: of("no"),
    none: of("none"),
    present: there.length,
    unannounced: there.filter(({ said }) => said !== "yes").length,
  };
}
