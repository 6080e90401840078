/** Who a personal link is for. Whatever is wrong with a link looks the same. */
import type { Organiser } from "@tamkine/core/access/organiser";
import type { Application } from "@tamkine/core/application/application";
import { Refusal } from "@tamkine/core/kernel/refusal";
import type { Moment } from "@tamkine/core/kernel/time";
import { epochOf } from "@tamkine/core/participant/link-epoch";
import type { Participant } from "@tamkine/core/participant/participant";
import type { LinkClaims, Ports } from "@tamkine/core/ports";
import type { LinkPurpose } from "@tamkine/core/access/link-purpose";

/** The claims of a token for this purpose. Refuses not-found for anything forged, expired, malformed or for something else. */
export async function claimsOf({ links }: Pick<Ports, "links">, token: string, purpose: LinkPurpose, now: Moment): Promise<LinkClaims> {
  const claims = await links.read(token, now);
  if (claims?.purpose !== purpose) throw new Refusal("not-found");
  return claims;
}

interface Person {
  application: Application;
  participant: Participant | undefined;
}

/** Refuses not-found for a link that was revoked: whose epoch is not the person's any more. */
export function checkEpoch(claims: Pick<LinkClaims, "epoch">, { application, participant }: Person): void {
  if (claims.epoch !== epochOf(application, participant)) throw new Refusal("not-found");
}

/** Whether a link is an organiser's; everybody else has applied. */
export const isOrganisers = ({ id }: Pick<LinkClaims, "id">): boolean => id.startsWith("org_");

/** The organiser a link is for, where it is one of theirs. */
export async function organiserFor(
  { store }: Pick<Ports, "store">,
  claims: Pick<LinkClaims, "programme" | "id">,
): Promise<Organiser | undefined> {
  return isOrganisers(claims) ? store.get("organiser", { programme: claims.programme, id: claims.id }) : undefined;
}

/** The application a link is for, and the participant it may have become. Refuses not-found. */
export async function personOf({ store }: Pick<Ports, "store">, claims: LinkClaims): Promise<Person> {
  const { programme, cohort, id } = claims;
  const [application, participant] = await Promise.all([
    store.get("application", { programme, cohort, id }),
    store.get("participant", { programme, cohort, id }),
  ]);
  if (!application || application.erasedAt !== undefined) throw new Refusal("not-found");
  checkEpoch(claims, { application, participant });
  return { application, participant };
}
