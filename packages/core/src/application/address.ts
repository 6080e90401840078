/**
 * Another address for someone who takes part. Ids derive from addresses, and the person's own stays as it is; the id that the new
 * address would have is reserved by a row of its own, so that nobody else can have it.
 */
import * as z from "zod";
import { validated } from "../kernel/validated.ts";
import type { CohortRef } from "../kernel/item.ts";
import { Refusal } from "../kernel/refusal.ts";
import { Email } from "../kernel/text.ts";
import { type Moment, reached } from "../kernel/time.ts";
import { type Act, type Outcome, nothing } from "../outcome.ts";
import type { Participant } from "../participant/participant.ts";
import type { Ports } from "../ports.ts";
import type { Ids } from "../kernel/ids.ts";
import type { Role } from "../programme/programme.ts";
import { type Application, applicationId } from "./application.ts";
import { flagged, unflagged } from "./both-sides.ts";
import { type Address, reservedFor } from "./reserved.ts";
import { toApplicant } from "./to-applicant.ts";

/** What stands under the id of an address: someone's application, or whose it has become. */
export interface Place {
  application: Application | undefined;
  address: Address | undefined;
}

type Reading = Pick<Ports, "store" | "ids">;

/** What stands under the id of that address, in the cohort and on that side. */
export async function placeAt({ store, ids }: Reading, ref: CohortRef, role: Role, email: string): Promise<Place> {
  const id = applicationId(ids, ref, role, email);
  const [application, address] = await Promise.all([store.get("application", { ...ref, id }), store.get("address", { ...ref, id })]);
  return { application, address };
}

/** The application whose address it is, or was before it became another one: nobody else can apply with it. */
export async function holderOf(ports: Reading, ref: CohortRef, role: Role, email: string): Promise<Application | undefined> {
  const { application, address } = await placeAt(ports, ref, role, email);
  return address ? ports.store.get("application", { ...ref, id: address.of }) : application;
}

/** The application whose address it is now: not that of someone who has another one since. */
export async function presentAt(ports: Reading, ref: CohortRef, role: Role, email: string): Promise<Application | undefined> {
  const holder = await holderOf(ports, ref, role, email);
  return holder?.email === email ? holder : undefined;
}

const isOthers = ({ application, address }: Place, own: string): boolean =>
  (application !== undefined && application.id !== own && application.erasedAt === undefined) ||
  (address !== undefined && address.of !== own);

interface Own {
  application: Application;
  participant: Participant;
}

/** The address as it is stored. Refuses form-invalid { email }. */
export const readAddress = (email: string): string => validated(z.object({ email: Email }), { email }).email;

/**
 * Asks for another address: a link goes to it, and word of it to the present one. One that is somebody else's gets no letter, and
 * whoever asks is told the same. Asking again on the same day changes nothing. Refuses wrong-state for someone who left.
 * @param place of the new address
 */
export function askForAddress({ application, participant }: Own, email: string, place: Place, act: Act, ids: Ids): Outcome {
  if (participant.state.is === "left") throw new Refusal("wrong-state");
  if (email === application.email) return application.moving ? cancelAddress(application) : nothing;
  const key = ids.derive("adr", application.id, email, act.now.slice(0, 10));
  if (application.moving?.key === key) return nothing;
  return {
    put: [{ ...application, moving: { email, key, at: act.now } }],
    happenings: [{ event: "address-asked", subject: application.id }],
    letters: [
      ...(isOthers(place, application.id) ? [] : [toApplicant(application, "address-confirm", `#${key}`)]),
      toApplicant(application, "address-changing", `#${key}`),
    ],
  };
}

/** Whether a letter that left then went to an address that they have given up since. */
export function hasMovedSince({ former = [] }: Pick<Application, "former">, left: Moment): boolean {
  const until = former.at(-1)?.until;
  return until !== undefined && !reached(left, until);
}

/** Not to be changed after all. */
export function cancelAddress(application: Application): Outcome {
  const { moving: _, ...kept } = application;
  return { put: [kept], happenings: [{ event: "address-kept", subject: kept.id }], letters: [] };
}

/** Applications for the other role, while an organiser may still say which of one person's two counts. */
export interface OtherSide {
  /** Of whoever holds the address that is left. */
  left: Application | undefined;
  /** Of whoever holds the new one. */
  met: Application | undefined;
}

/**
 * The new address counts from now on; every link sent to the old one is revoked, and a fresh one goes to the new one. Who is one person
 * in both roles is told by addresses, so that is looked at anew. Confirming twice changes nothing. Refuses not-found for a key that is
 * not the last one asked for, already-applied for somebody else's address.
 * @param key from the link
 * @param place of the new address
 * @param side undefined once pairs are published
 */
export function confirmAddress(
  { application, participant }: Own,
  key: string,
  place: Place,
  act: Act,
  ids: Ids,
  side?: OtherSide,
): Outcome {
  const { moving, ...rest } = application;
  if (application.former?.some((one) => one.key === key)) return nothing;
  if (moving?.key !== key) throw new Refusal("not-found");
  if (isOthers(place, application.id)) throw new Refusal("already-applied");
  const { programme, cohort, id, role, email } = application;
  const reserved = reservedFor({ programme, cohort, id: applicationId(ids, { programme, cohort }, role, moving.email) }, id);
  const renamed = { ...rest, email: moving.email, former: [...(application.former ?? []), { email, key, until: act.now }] };
  const { application: moved, others, beside } = side ? flagged(ids, renamed, side.met) : { application: renamed, others: [], beside: [] };
  return {
    put: [
      moved,
      ...others,
      ...(side?.left?.email === email ? unflagged(side.left) : []),
      { ...participant, linkEpoch: participant.linkEpoch + 1, bouncedAt: null },
      ...(place.address || reserved.id === id ? [] : [reserved]),
      // What is left of somebody who was erased, as it was read: they may be signing up again with it at this moment.
      ...(place.application && reserved.id !== id ? [place.application] : []),
    ],
    // Somebody may be taking part with it at this moment, by the form or an import: whoever is first has it.
    absent: place.application || reserved.id === id ? [] : [{ ...moved, id: reserved.id }],
    beside,
    happenings: [
      { event: "address-changed", subject: id },
      ...(side && moved.bothSides ? [{ event: "both-roles-found", subject: id }] : []),
    ],
    letters: [toApplicant(moved, "new-link", `#address/${key}`)],
  };
}
