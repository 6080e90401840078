/** Narrowing the list at the door down: who is there, who is not, and part of a name. */
import type { Guest } from "@tamkine/core/gathering/replies";
import { holds } from "../search.ts";

export const which = ["all", "missing", "present", "unannounced"] as const;

export interface Listed {
  guest: Guest;
  name: string;
  /** What tells them apart from another of the same name; "" where nobody else has it. */
  more: string;
}

const chosen: Record<(typeof which)[number], (guest: Guest) => boolean> = {
  all: () => true,
  missing: ({ present }) => present === undefined,
  present: ({ present }) => present !== undefined,
  unannounced: ({ present, said }) => present !== undefined && said !== "yes",
};

/** @param who one of `which`; anything else is everybody @param words part of a name; none: all names */
export function narrowed(people: readonly Listed[], who: string, words: string | undefined): Listed[] {
  const choose = chosen[which.find((one) => one === who) ?? "all"];
  return people.filter(({ guest, name }) => choose(guest) && (words === undefined || holds(words, name)));
}
