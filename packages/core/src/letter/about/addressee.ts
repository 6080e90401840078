/** Who gets a letter, as of now: since it became due, the person may have left, bounced or unsubscribed. */
import type { Application } from "../../application/application.ts";
import type { Language } from "../../kernel/text.ts";
import type { Role } from "../../programme/programme.ts";
import { abroad } from "../../programme/regions.ts";
import { epochOf } from "../../participant/link-epoch.ts";
import { catalogue, type LetterId } from "../catalogue.ts";
import type { Delivery } from "../delivery.ts";
import type { Lookup } from "./lookup.ts";

export interface Addressee {
  name: string;
  email: string;
  language: Language;
  /** Undefined for organisers. */
  role?: Role;
  /** Whether they live in another country, and perhaps in another time zone. */
  abroad?: boolean;
  /** The epoch this person's links must carry. */
  epoch: number;
  /** What the link is for, when its purpose alone does not say it. */
  about?: string;
}

/** The letter's reader; undefined when there is nobody to send it to any more. */
export async function addressee(delivery: Delivery, letter: LetterId, known: Lookup): Promise<Addressee | undefined> {
  if (delivery.recipient.is === "organiser") {
    const organiser = await known.organiser(delivery.recipient.id);
    if (organiser?.unsubscribedAt && !catalogue[letter].essential) return undefined;
    return organiser && { name: organiser.name, email: organiser.email, language: organiser.language, epoch: 0 };
  }
  const { id } = delivery.recipient;
  if (delivery.recipient.is === "saved-form") {
    const saved = await known.savedForm(id);
    return saved && { name: saved.answers["name"]?.[0] ?? "", email: saved.email, language: saved.language, role: saved.role, epoch: 0 };
  }
  const [application, participant] = await Promise.all([known.application(id), known.participant(id)]);
  if (application === undefined || application.erasedAt !== undefined) return undefined;
  if (application.status === "withdrawn" && letter !== "application-withdrawn") return undefined;
  if (letter === "address-unreached" && delivery.occasion !== `#${application.moving?.key}`) return undefined;
  if (letter === "address-confirm") return newAddress(delivery, application, epochOf(application, participant));
  if (participant && participant.bouncedAt !== null) return undefined;
  const unsubscribed = ((participant ?? application).unsubscribedAt ?? null) !== null;
  if (unsubscribed && !catalogue[letter].essential) return undefined;
  return {
    name: application.form.name,
    email: application.email,
    language: application.language,
    role: application.role,
    ...(application.form.region === abroad && { abroad: true }),
    epoch: epochOf(application, participant),
    ...(letter in confirming && sendingIn(delivery, application)),
  };
}

/** Letters whose link confirms one form that was sent, and none that was sent with the address by somebody else since. */
const confirming: Partial<Record<LetterId, true>> = { "verify-email": true, "draft-reminder": true, "draft-reminder-again": true };

/** The form that the letter was written for; where it was written for none, the newest. */
function sendingIn({ occasion }: Delivery, { sending }: Application): Pick<Addressee, "about"> {
  const about = /\/(form_\w+)$/u.exec(occasion)?.[1] ?? sending;
  return about === undefined ? {} : { about };
}

/** The address asked for, as long as it is that one which is asked for. */
function newAddress({ occasion }: Delivery, { form, language, role, moving }: Application, epoch: number): Addressee | undefined {
  if (moving === undefined || occasion !== `#${moving.key}`) return undefined;
  return { name: form.name, email: moving.email, language, role, epoch, about: moving.key };
}
