/** A letter as a mail program would show it, to stand in a frame of the console: it runs nothing, asks for nothing and leads nowhere. */
import type { Organiser } from "@tamkine/core/access/organiser";
import { Refusal } from "@tamkine/core/kernel/refusal";
import type { CohortRef } from "@tamkine/core/kernel/item";
import type { Delivery } from "@tamkine/core/letter/delivery";
import { type Lookup, lookup } from "@tamkine/core/letter/about/lookup";
import { written } from "@tamkine/core/letter/writing/write-mail";
import type { Links } from "@tamkine/core/ports";
import { type Ctx, type Deps, nowOf } from "../../context.ts";

/** No organiser is shown anybody's personal links. */
const noLinks: Links = { personal: async () => "#", read: async () => undefined, page: () => "#" };

/**
 * What a letter says to its reader alone: a mentee's words, which everybody else reads without names, and the numbers of the week, which
 * leave out what its reader must not know and others' must.
 */
const toOthers = (known: Lookup, delivery: Delivery): [Delivery, Lookup] => [
  delivery.letter === "weekly-digest" ? { ...delivery, facts: {} } : delivery,
  { ...known, answer: async () => undefined },
];

/** The letter from how things stand now; a sentence when there is nobody to write to any more. Refuses not-found. */
export async function framed(c: Ctx, { store }: Deps, ref: CohortRef, sent: Delivery, organiser: Organiser): Promise<Response> {
  const found = await lookup(store, ref);
  if (!found) throw new Refusal("not-found");
  const [delivery, known] = sent.recipient.id === organiser.id ? [sent, found] : toOthers(found, sent);
  const mail = await written(delivery, known, noLinks, nowOf(c), undefined);
  return shownInFrame(c, typeof mail === "string" ? c.get("t")("console.outbox.nobody") : { html: pictured(mail.html, mail.logo?.data) });
}

/** The letter with its logo in it: no mail program is here to put it in its place. */
export const pictured = (html: string, logo: string | undefined): string =>
  logo === undefined ? html : html.replace(/src="cid:[^"]*"/u, `src="data:image/png;base64,${logo}"`);

/** @param content a letter's HTML, or a sentence in its place */
export function shownInFrame(c: Ctx, content: { html: string } | string): Response {
  c.set("framed", true);
  if (typeof content !== "string") return c.body(content.html, 200, { "content-type": "text/html; charset=utf-8" });
  return c.body(content, 200, { "content-type": "text/plain; charset=utf-8" });
}
