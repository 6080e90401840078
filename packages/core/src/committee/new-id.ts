/** What a meeting of the committee is known by, so that two who make the same one make one. */
import type { Ids } from "../kernel/ids.ts";
import type { CommitteeMeeting } from "./committee.ts";

/**
 * The id of a new one: two people who note or plan the same at once come to the same. What was called off, or moved elsewhere, can be
 * planned anew.
 * @param when the moment it is planned for, or the day it was held on
 */
export function newMeetingId({ derive }: Pick<Ids, "derive">, programme: string, when: string, known: readonly CommitteeMeeting[]): string {
  for (let n = 0; ; n += 1) {
    const id = derive("com", programme, when, String(n));
    if (known.every((one) => one.id !== id)) return id;
  }
}
