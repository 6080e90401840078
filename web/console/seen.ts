/** What a page showed of the things its form decides on: nobody decides on what somebody else has changed since. */
import { Refusal } from "@tamkine/core/kernel/refusal";

interface Versioned {
  id: string;
  version: number;
}

/** For a hidden field of the form. */
export const seenText = (shown: readonly Versioned[]): string => shown.map(({ id, version }) => `${id}:${version}`).join(" ");

/** Those of `now` that are not as the form showed them, or were not there yet. */
export function changedSince<One extends Versioned>(seen: string | undefined, now: readonly One[]): One[] {
  if (seen === undefined) return [];
  const shown = new Set(seen.split(" "));
  return now.filter((one) => !shown.has(seenText([one])));
}

/**
 * Refuses changed-meanwhile when one of `now` is not as the form showed it, or was not there yet.
 * @param seen the form's hidden field; undefined for a form that shows nothing it decides on
 */
export function checkSeen(seen: string | undefined, now: readonly Versioned[]): void {
  if (changedSince(seen, now).length > 0) throw new Refusal("changed-meanwhile");
}
