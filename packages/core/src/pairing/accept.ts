/** The two of a pair say yes or no to the introduction. */
import type { Application } from "../application/application.ts";
import { consentVersion } from "../application/consent-version.ts";
import { Refusal } from "../kernel/refusal.ts";
import { type Act, type Outcome, nothing } from "../outcome.ts";
import { otherRole, type Role } from "../programme/programme.ts";
import { ended, type Told, toldOfEnd } from "./end.ts";
import type { Pair } from "./pair.ts";
import { type Reader, toBoth } from "./sides.ts";

/**
 * One side accepts. When both have, the pair is active. Accepting twice changes nothing.
 * @param given `contactConsent`: may this side's contact details be shown to the other; noted with the notice's version
 * @param people the accepting side's application, and both sides for the letters
 * Refuses wrong-state when the pair has ended.
 */
export function acceptPair(
  pair: Pair,
  given: { by: Role; contactConsent: boolean },
  people: { application: Application; readers: readonly Reader[] },
  act: Act,
): Outcome {
  const { by, contactConsent } = given;
  if (pair.acceptedAt[by] !== null && pair.state.is !== "ended") return nothing;
  if (pair.state.is !== "introduced") throw new Refusal("wrong-state", { state: pair.state.is });
  const acceptedAt = { ...pair.acceptedAt, [by]: act.now };
  const both = acceptedAt[otherRole(by)] !== null;
  const { application, readers } = people;
  const consents = { ...application.consents, contact: { version: consentVersion, at: act.now } };
  return {
    put: [
      { ...pair, acceptedAt, state: both ? { is: "active", since: act.now } : pair.state },
      ...(contactConsent && application.consents.contact === null ? [{ ...application, consents }] : []),
    ],
    happenings: [
      { event: "pair-accepted", subject: pair.id, facts: { by } },
      ...(both ? [{ event: "pair-became-active", subject: pair.id }] : []),
    ],
    letters: both ? toBoth(pair, readers, "pair-active", pair.id) : [],
  };
}

/**
 * One side says no to the introduction, without having to say why. The other is told, organisers find a new match.
 * Refusing again changes nothing. Refuses wrong-state once the pair is active (that is an exit) or has ended otherwise.
 */
export function refusePair(pair: Pair, { by, reason }: { by: Role; reason: string }, people: Told, act: Act): Outcome {
  if (pair.state.is === "ended" && pair.state.why === "refused" && pair.state.by === by) return nothing;
  if (pair.state.is !== "introduced") throw new Refusal("wrong-state", { state: pair.state.is });
  return {
    put: [ended(pair, { why: "refused", by, reason }, act.now)],
    happenings: [{ event: "pair-refused", subject: pair.id, facts: { by } }],
    letters: toldOfEnd(pair, by, people),
  };
}
