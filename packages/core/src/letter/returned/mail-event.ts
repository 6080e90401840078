/** What the mail service says of a letter it took: sent, bounced or complained of. */
import * as z from "zod";
import { hasMovedSince } from "../../application/address.ts";
import type { Item } from "../../item.ts";
import type { CohortRef } from "../../kernel/item.ts";
import type { Moment } from "../../kernel/time.ts";
import { retried } from "../../retried.ts";
import type { Outcome } from "../../outcome.ts";
import { record } from "../../perform.ts";
import type { Ports } from "../../ports.ts";
import { type Delivery, isToOwnAddress, isUntold } from "../delivery.ts";

/** The part of SES's event that is read; addresses in it are never looked at. */
const MailEvent = z.object({
  eventType: z.string(),
  bounce: z.object({ bounceType: z.string() }).optional(),
  mail: z.object({ headers: z.array(z.object({ name: z.string(), value: z.string() })) }),
});

/** The header by which a letter is known again. */
export const deliveryHeader = "X-TAMKINE-Delivery";

/** What that header says of a delivery. */
export const deliveryMark = ({ programme, cohort, id }: Pick<Delivery, "programme" | "cohort" | "id">): string =>
  `${programme}/${cohort}/${id}`;

/**
 * Notes one event on the letter it is about. Events may come twice, late and out of order; those of other mail are ignored.
 * A temporary bounce changes nothing: the mail service goes on trying.
 * @returns the cohort whose organisers have still to hear that the letter came back: `announceReturned` sees to that
 */
export async function noteMailEvent(ports: Pick<Ports, "store" | "ids">, message: unknown, now: Moment): Promise<CohortRef | undefined> {
  const event = MailEvent.safeParse(message);
  if (!event.success) return undefined;
  const mark = event.data.mail.headers.find((header) => header.name.toLowerCase() === deliveryHeader.toLowerCase())?.value;
  const [programme, cohort, id] = mark?.split("/") ?? [];
  if (!programme || !cohort || !id) return undefined;
  const ref = { programme, cohort };
  return retried(async () => {
    const delivery = await ports.store.get("delivery", { ...ref, id });
    if (!delivery) return undefined;
    const outcome = noted(delivery, event.data, now);
    // Not only what is new: whoever noted it may have died before it was announced.
    if (!outcome) return isUntold(delivery) ? ref : undefined;
    const act = { by: "mail", now };
    if (outcome.happenings.length === 0 || !isToOwnAddress(delivery)) return void (await record(ports, ref, act, outcome));
    const of = { ...ref, id: delivery.recipient.id };
    const [application, participant] = await Promise.all([ports.store.get("application", of), ports.store.get("participant", of)]);
    if (application && hasMovedSince(application, delivery.claimedAt ?? delivery.dueAt)) {
      // Where they are reached now, nothing came back: there is nobody to look for.
      return void (await record(ports, ref, act, { ...outcome, put: outcome.put.map(untellable), still: [application] }));
    }
    const unreachable = participant && !participant.bouncedAt ? [{ ...participant, bouncedAt: now }] : [];
    const still = [application, participant].filter((one) => one !== undefined);
    await record(ports, ref, act, { ...outcome, put: [...outcome.put, ...unreachable], still });
    return ref;
  });
}

/** Without the moment from which organisers would hear of it. */
function untellable(item: Item): Item {
  if (item.kind !== "delivery") return item;
  const { returnedAt: _, ...rest } = item;
  return rest;
}

/** What the event changes on the row; undefined when nothing. */
function noted(delivery: Delivery, { eventType, bounce }: z.infer<typeof MailEvent>, now: Moment): Outcome | undefined {
  const bounced = eventType === "Bounce" && bounce?.bounceType === "Permanent";
  if (bounced && delivery.state !== "bounced") return changed(delivery, "bounced", "letter-bounced", now);
  if (eventType === "Complaint" && delivery.state !== "complained") return changed(delivery, "complained", "letter-complained", now);
  // A letter in doubt is one whose answer was lost: this settles that it did go out. So it does when somebody has asked meanwhile to
  // have it sent again: there is one message of this id.
  if ((eventType === "Send" || eventType === "Delivery") && (delivery.state === "claimed" || delivery.state === "due")) {
    return { put: [{ ...delivery, state: "sent", sentAt: now }], happenings: [], letters: [] };
  }
  return undefined;
}

function changed(delivery: Delivery, state: "bounced" | "complained", event: string, now: Moment): Outcome {
  return {
    put: [{ ...delivery, state, returnedAt: delivery.returnedAt ?? now }],
    happenings: [{ event, subject: delivery.recipient.id, facts: { letter: delivery.letter } }],
    letters: [],
  };
}
