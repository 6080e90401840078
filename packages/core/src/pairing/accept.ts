/** The two of a pair say yes or no to the introduction. */
import type { Application } from "../application/application.ts";
import { complete } from "../application/complete.ts";
import { consentVersion } from "../application/consent-version.ts";
import { Refusal } from "../kernel/refusal.ts";
import { type Act, type Outcome, nothing } from "../outcome.ts";
import { otherRole, type Programme, type Role } from "../programme/programme.ts";
import { ended, type Told, toldOfEnd } from "./end.ts";
import type { Pair } from "./pair.ts";
import { type Reader, toBoth } from "./sides.ts";

/**
 * One side accepts, and gives with it what their sign-up lacks still: until then nobody takes part. When both have, the pair is active.
 * Accepting twice changes nothing.
 * @param given `contactConsent`: may this side's contact details be shown to the other; noted with the notice's version. `agreed`: which
 *   boxes for what is lacking are ticked
 * @param people the accepting side's application, and both sides for the letters
 * Refuses wrong-state when the pair has ended; form-invalid { [tick]: "missing" } for what is lacking and not agreed to.
 */
export function acceptPair(
  pair: Pair,
  given: { by: Role; contactConsent: boolean; agreed: Readonly<Record<string, boolean>> },
  people: { application: Application; programme: Programme; readers: readonly Reader[] },
  act: Act,
): Outcome {
  const { by, contactConsent, agreed } = given;
  if (pair.acceptedAt[by] !== null && pair.state.is !== "ended") return nothing;
  if (pair.state.is !== "introduced") throw new Refusal("wrong-state", { state: pair.state.is });
  const acceptedAt = { ...pair.acceptedAt, [by]: act.now };
  const both = acceptedAt[otherRole(by)] !== null;
  const { application, programme, readers } = people;
  const completed = complete(application, agreed, programme, act);
  const [known = application] = completed.put;
  const shown = contactConsent && known.consents.contact === null;
  const consents = { ...known.consents, contact: { version: consentVersion, at: act.now } };
  return {
    put: [
      { ...pair, acceptedAt, state: both ? { is: "active", since: act.now } : pair.state },
      ...(shown ? [{ ...known, consents }] : completed.put),
    ],
    happenings: [
      ...completed.happenings,
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
