/** Who a personal link is for. Whatever is wrong with a link looks the same. */
import type { Application } from "@tamkine/core/application/application";
import { Refusal } from "@tamkine/core/kernel/refusal";
import type { Moment } from "@tamkine/core/kernel/time";
import type { Participant } from "@tamkine/core/participant/participant";
import type { LinkClaims, LinkPurpose, Ports } from "@tamkine/core/ports";

/** The claims of a token for this purpose. Refuses not-found for anything forged, expired, malformed or for something else. */
export async function claimsOf({ links }: Pick<Ports, "links">, token: string, purpose: LinkPurpose, now: Moment): Promise<LinkClaims> {
  const claims = await links.read(token, now);
  if (claims?.purpose !== purpose) throw new Refusal("not-found");
  return claims;
}

/** Refuses not-found for a link that was revoked: whose epoch is not the person's any more. */
export function checkEpoch(claims: Pick<LinkClaims, "epoch">, participant: Pick<Participant, "linkEpoch"> | undefined): void {
  if (claims.epoch !== (participant?.linkEpoch ?? 0)) throw new Refusal("not-found");
}

/** The application a link is for, and the participant it may have become. Refuses not-found. */
export async function personOf(
  { store }: Pick<Ports, "store">,
  claims: LinkClaims,
): Promise<{ application: Application; participant: Participant | undefined }> {
  const { programme, cohort, id } = claims;
  const [application, participant] = await Promise.all([
    store.get("application", { programme, cohort, id }),
    store.get("participant", { programme, cohort, id }),
  ]);
  if (!application || application.erasedAt !== undefined) throw new Refusal("not-found");
  checkEpoch(claims, participant);
  return { application, participant };
}
