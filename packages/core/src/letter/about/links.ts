/** The addresses a letter carries. */
import { addDays, at, type Moment } from "../../kernel/time.ts";
import type { Links } from "../../ports.ts";
import type { LinkPurpose } from "../../access/link-purpose.ts";
import type { Addressee } from "./addressee.ts";
import { catalogue, type Letter, type LetterId } from "../catalogue.ts";
import type { LetterContext } from "./context.ts";
import type { Delivery } from "../delivery.ts";
import type { Lookup } from "./lookup.ts";

/** Personal links outlive the close by this many days, for the thank-you letter and late questions. */
const daysAfterClose = 60;
/** A link asked for later than that works this many days. */
const daysAtLeast = 30;

/** When the links of a letter sent now stop working. */
export function linkExpiry({ programme, cohort }: Pick<Lookup, "programme" | "cohort">, dueAt: Moment): Moment {
  const day = dueAt.slice(0, 10);
  const last = [addDays(cohort?.schedule.closes ?? day, daysAfterClose), addDays(day, daysAtLeast)].sort().at(-1) ?? day;
  return at(last, 0, programme.timeZone);
}

/** One letter on its way to somebody. */
export interface About {
  delivery: Delivery;
  letter: LetterId;
  reader: Addressee;
  known: Lookup;
}

/** @param secret of a sign-in link */
export async function letterLinks(
  { delivery, letter, reader, known }: About,
  links: Links,
  secret: string | undefined,
): Promise<LetterContext["links"]> {
  const { opens, essential }: Letter = catalogue[letter];
  const page = (path: string) => links.page(path);
  const personal = (purpose: LinkPurpose) =>
    links.personal({
      purpose,
      programme: delivery.programme,
      cohort: delivery.cohort,
      id: delivery.recipient.id,
      epoch: reader.epoch,
      ...(reader.about !== undefined && { about: reader.about }),
      expires: linkExpiry(known, delivery.dueAt),
    });
  if ("secret" in opens) return { main: page(`/console/enter/${secret ?? ""}`), page };
  if (leadsNowhere(delivery)) return { main: page(`/p/${delivery.programme}`), page };
  if ("page" in opens) return { main: page(opens.page.replace("{programme}", delivery.programme)), page };
  const stop = essential ? {} : { unsubscribe: await personal("unsubscribe") };
  if ("console" in opens) return { main: page(`/console/${delivery.programme}/${delivery.cohort}${opens.console}`), page, ...stop };
  const { behind = "", section } = opens;
  const main = `${await personal(opens.personal)}${behind}${section === undefined ? "" : `#${section}`}`;
  return { main, page, ...stop };
}

/** Whoever has everything erased has no page any more by the time the letter is read. */
export const leadsNowhere = ({ facts }: Pick<Delivery, "facts">): boolean => facts["state"] === "erased";
