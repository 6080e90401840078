/** Writes a letter as a mail, from how things stand now. */
import { addSeconds, type Moment, reached } from "../../kernel/time.ts";
import type { Links, Mail } from "../../ports.ts";
import { type Addressee, addressee } from "../about/addressee.ts";
import { catalogue, type LetterId } from "../catalogue.ts";
import { compose } from "./compose.ts";
import type { LetterContext } from "../about/context.ts";
import { type Delivery, deliveryMark } from "../delivery.ts";
import { describe } from "../about/describe.ts";
import { stillOf } from "../about/still-true.ts";
import type { Lookup } from "../about/lookup.ts";

/** Within so many seconds a step or request with very many letters has stored all of them, and after them what they are about. */
const settledAfter = 15 * 60;

interface Described {
  reader: Addressee;
  context: LetterContext;
}

/** What a letter is written from; "nobody" if there is nobody to write to any more, "early" if what it is about may not be stored yet. */
export async function described(
  delivery: Delivery,
  known: Lookup,
  links: Links,
  now: Moment,
  secret: string | undefined,
): Promise<Described | "nobody" | "early"> {
  if (!Object.hasOwn(catalogue, delivery.letter)) return "nobody";
  const letter = delivery.letter as LetterId;
  const reader = await addressee(delivery, letter, known);
  if (reader === undefined) return "nobody";
  const still = await stillOf(delivery, letter, known);
  const context = still && (await describe({ ...still, reader, known }, links, now, secret));
  return context === undefined ? "early" : { reader, context };
}

/** The mail; "nobody" if there is nobody, or nothing left, to write to or about, "early" if what it is about may not be stored yet. */
export async function written(
  delivery: Delivery,
  known: Lookup,
  links: Links,
  now: Moment,
  secret: string | undefined,
): Promise<Mail | "nobody" | "early"> {
  const from = await described(delivery, known, links, now, secret);
  if (from === "early") return reached(now, addSeconds(delivery.dueAt, settledAfter)) ? "nobody" : "early";
  if (from === "nobody") return from;
  const { reader, context } = from;
  const { sender } = known.programme;
  const { unsubscribe } = context.links;
  const head = await known.letterhead();
  const cid = head && `${head.file.id}@tamkine`;
  const logo = head && { src: `cid:${cid}`, width: head.width, height: head.height };
  return {
    messageId: delivery.messageId,
    from: { name: sender.name, address: sender.address },
    replyTo: sender.replyTo,
    to: { name: reader.name, address: reader.email },
    ...compose({ ...context, ...(logo && { logo }) }),
    ...(head && cid !== undefined && { logo: { cid, data: head.file.data } }),
    language: context.language,
    delivery: deliveryMark(delivery),
    ...(unsubscribe !== undefined && { unsubscribe }),
  };
}
