/** What the mail service says of a letter it took: sent, bounced or complained of. */
import * as z from "zod";
import { hasMovedSince } from "../../application/address.ts";
import { toApplicant } from "../../application/to-applicant.ts";
import type { Item } from "../../item.ts";
import type { CohortRef } from "../../kernel/item.ts";
import type { Moment } from "../../kernel/time.ts";
import { retried } from "../../retried.ts";
import type { Act, Outcome } from "../../outcome.ts";
import { record } from "../../perform.ts";
import type { Ports } from "../../ports.ts";
import { type Delivery, deliveryHeader, isToOwnAddress, isUntold } from "../delivery.ts";

/** The part of SES's event that is read. Addresses in it are never read. */
const MailEvent = z.object({
  eventType: z.string(),
  bounce: z.object({ bounceType: z.string() }).optional(),
  mail: z.object({ headers: z.array(z.object({ name: z.string(), value: z.string() })) }),
});

/**
 * Stores one event on the letter that it is about. Events may come twice, late and out of order; those of other mail are ignored. A temporary
 * bounce changes nothing, since the mail service keeps trying.
 * @returns the cohort whose organisers have yet to hear that the letter came back (`announceReturned`)
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
    // Also for an event that is not new: the process that stored it may have died before announcing it.
    if (!outcome) return isUntold(delivery) ? ref : undefined;
    const act = { by: "mail", now };
    if (delivery.letter === "address-confirm" && outcome.happenings.length > 0) return toldOwner(ports, delivery, outcome, act);
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

/**
 * An address that somebody asked for does not take letters: they are told where they are reached now, and see it on their page, as long as
 * it is what they ask for. @returns the cohort whose state machine sends the letter
 */
async function toldOwner(
  ports: Pick<Ports, "store" | "ids">,
  delivery: Delivery,
  outcome: Outcome,
  act: Act,
): Promise<CohortRef | undefined> {
  const ref = { programme: delivery.programme, cohort: delivery.cohort };
  const application = await ports.store.get("application", { ...ref, id: delivery.recipient.id });
  const { moving } = application ?? {};
  if (!application || !moving || delivery.occasion !== `#${moving.key}`) return void (await record(ports, ref, act, outcome));
  await record(ports, ref, act, {
    ...outcome,
    put: [...outcome.put, { ...application, moving: { ...moving, returnedAt: act.now } }],
    letters: [toApplicant(application, "address-unreached", delivery.occasion)],
  });
  return ref;
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
