/** The two sides of a pair, and letters to them. */
import { toApplicant } from "../application/to-applicant.ts";
import { allBy } from "../kernel/look-up.ts";
import type { Language } from "../kernel/text.ts";
import { Refusal } from "../kernel/refusal.ts";
import type { LetterId } from "../letter/catalogue.ts";
import type { Occasion } from "../outcome.ts";
import { otherRole, type Role, roles } from "../programme/programme.ts";
import type { Pair } from "./pair.ts";

/** Someone a letter can go to: a participant, or the application behind it (same id). */
export interface Reader {
  id: string;
  language: Language;
}

/** Which side of the pair someone is on. Refuses not-found for a stranger, so that foreign pairs look unknown. */
export function sideOf(pair: Pick<Pair, Role>, participant: string): Role {
  if (pair.mentor === participant) return "mentor";
  if (pair.mentee === participant) return "mentee";
  throw new Refusal("not-found");
}

/** A person's own note of a pair they are in. Refuses not-found for a stranger. */
export function ownNote(pair: Pick<Pair, "id" | Role>, participant: string): { id: string; other: string } {
  return { id: pair.id, other: pair[otherRole(sideOf(pair, participant))] };
}

/** Introduced or active: the two are, or may soon be, working together. */
export const isLive = (pair: Pair): boolean => pair.state.is === "introduced" || pair.state.is === "active";

/** How many more mentees a mentor can take, beside those that are given to them. */
export const freePlaces = ({ id, capacity }: { id: string; capacity: number }, given: readonly Pick<Pair, "mentor">[]): number =>
  capacity - allBy(given, "mentor", id).length;

/** Whose answer to the introduction is still to come, or never came. */
export function unansweredBy({ acceptedAt }: Pick<Pair, "acceptedAt">): Role | "both" | undefined {
  if (acceptedAt.mentor === null) return acceptedAt.mentee === null ? "both" : "mentor";
  return acceptedAt.mentee === null ? "mentee" : undefined;
}

/** Both have said yes to the pair. */
export const acceptedByBoth = (pair: Pair): boolean => pair.acceptedAt.mentor !== null && pair.acceptedAt.mentee !== null;

/** The occasion of a letter about several pairs, whatever order they come in. */
export const together = (pairs: readonly Pick<Pair, "id">[]): string =>
  pairs
    .map(({ id }) => id)
    .toSorted()
    .join("+");

/** What there is of the two, the mentor's first. */
export const ofBoth = <T extends { id: string }>(people: readonly T[], { mentor, mentee }: Pick<Pair, Role>): T[] =>
  [mentor, mentee].flatMap((id) => allBy(people, "id", id));

/** A letter to one side; none when the person is not among `readers`. */
export function toSide(pair: Pair, role: Role, readers: readonly Reader[], letter: LetterId, occasion: string): Occasion[] {
  return allBy(readers, "id", pair[role])
    .slice(0, 1)
    .map((reader) => toApplicant(reader, letter, occasion));
}

/** The same letter to both sides. */
export function toBoth(pair: Pair, readers: readonly Reader[], letter: LetterId, occasion: string): Occasion[] {
  return roles.flatMap((role) => toSide(pair, role, readers, letter, occasion));
}
