/** Writes one letter out as a mail, from how things stand now. */
import type { Moment } from "../kernel/time.ts";
import type { Links, Mail } from "../ports.ts";
import { addressee } from "./addressee.ts";
import { catalogue, type LetterId } from "./catalogue.ts";
import { compose } from "./compose.ts";
import type { Delivery } from "./delivery.ts";
import { describe } from "./describe.ts";
import type { Lookup } from "./lookup.ts";

/** Undefined when there is nobody to write to any more, or nothing left to write about. */
export async function written(
  delivery: Delivery,
  known: Lookup,
  links: Links,
  now: Moment,
  secret: string | undefined,
): Promise<Mail | undefined> {
  if (!Object.hasOwn(catalogue, delivery.letter)) return undefined;
  const letter = delivery.letter as LetterId;
  const reader = await addressee(delivery, letter, known);
  if (reader === undefined) return undefined;
  const context = await describe(delivery, letter, reader, known, links, now, secret);
  if (context === undefined) return undefined;
  const { sender } = known.programme;
  const { unsubscribe } = context.links;
  return {
    messageId: delivery.messageId,
    from: { name: sender.name, address: sender.address },
    replyTo: sender.replyTo,
    to: { name: reader.name, address: reader.email },
    ...compose(context),
    language: context.language,
    // Its whole key: an event of the mail service says nothing else of the letter.
    delivery: `${delivery.programme}/${delivery.cohort}/${delivery.id}`,
    ...(unsubscribe !== undefined && { unsubscribe }),
  };
}
