/** What became of letters and links since a backup was made. */
import type { Application } from "../application/application.ts";
import type { Delivery } from "../letter/delivery.ts";
import type { Participant } from "../participant/participant.ts";

/** How far a letter has come: it goes on, and never back by itself. */
const far: Record<Delivery["state"], number> = { due: 0, claimed: 1, dropped: 2, sent: 2, bounced: 3, complained: 3 };

/**
 * Letters that have left since, may have, or came back, as they are to be stored in the table brought back. What was still due belongs to
 * what happened since, which is lost; what was to be sent when the backup was made is due in it.
 * @param known who is there: somebody who signed up since has to do so again, and is written to again
 */
export function furtherOf(before: readonly Delivery[], back: readonly Delivery[], known: ReadonlySet<string>): Delivery[] {
  const there = new Map(back.map((one) => [one.id, one]));
  return before.flatMap((delivery) => {
    const stored = there.get(delivery.id);
    if (delivery.recipient.is !== "organiser" && !known.has(delivery.recipient.id)) return [];
    return far[delivery.state] > far[stored?.state ?? "due"] ? [{ ...delivery, version: stored?.version ?? 0 }] : [];
  });
}

/** Those whose links were revoked since, with the number that their links carry now. */
export function revokedIn<P extends Application | Participant>(before: readonly P[], back: readonly P[]): P[] {
  const numbers = new Map(before.map((one) => [`${one.kind} ${one.id}`, one.linkEpoch ?? 0]));
  return back.flatMap((one) => {
    const number = numbers.get(`${one.kind} ${one.id}`) ?? 0;
    return number > (one.linkEpoch ?? 0) ? [{ ...one, linkEpoch: number }] : [];
  });
}
