/** What people do about their own participation: leave, unsubscribe; and what organisers settle with them. */
import { longestReason } from "../kernel/reason.ts";
import { worded } from "../kernel/worded.ts";
import type { Organiser } from "../access/organiser.ts";
import type { Application } from "../application/application.ts";
import type { Cohort } from "../cohort/cohort.ts";
import { toApplicant } from "../application/to-applicant.ts";
import { Refusal } from "../kernel/refusal.ts";
import { type Act, type Outcome, nothing } from "../outcome.ts";
import { ended, toRematch } from "../pairing/end.ts";
import type { Pair } from "../pairing/pair.ts";
import { isLive, type Reader, sideOf, toSide } from "../pairing/sides.ts";
import { otherRole } from "../programme/programme.ts";
import type { World } from "../world.ts";
import { left } from "./join.ts";
import type { Participant } from "./participant.ts";
import { answerPlaces } from "./places.ts";

export interface Leaving {
  cohort: Pick<Cohort, "phase">;
  application: Application;
  participant: Participant;
  pairs: readonly Pair[];
  /** The others of these pairs, for the letters. */
  readers: readonly Reader[];
  organisers: readonly Organiser[];
}

/**
 * Leaves the cohort, without having to say why. Live pairs end, the others are told, organisers look for new matches while mentoring
 * lasts. Who leaves after publication stays in the figures' denominators. Leaving twice changes nothing.
 */
export function leave(from: Leaving, { reason }: { reason: string }, act: Act): Outcome {
  const { cohort, application, participant, pairs, readers, organisers } = from;
  if (participant.state.is === "left") return nothing;
  const live = pairs.filter(isLive);
  const without = cohort.phase === "mentoring" ? live : [];
  const why = (pair: Pair) => ({ why: "left" as const, by: sideOf(pair, participant.id), reason });
  return {
    put: [
      left(participant, worded("reason", reason, longestReason), act),
      { ...application, status: "withdrawn", bothSides: false, decision: { by: act.by, at: act.now, reason: null } },
      ...live.map((pair) => ended(pair, why(pair), act.now)),
    ],
    happenings: [
      { event: "participant-left", subject: participant.id, facts: { role: participant.role } },
      ...live.map((pair) => ({ event: "pair-ended", subject: pair.id, facts: { why: "left", by: sideOf(pair, participant.id) } })),
    ],
    letters: [
      toApplicant(application, "application-withdrawn", `#${act.now}`),
      ...live.flatMap((pair) => toSide(pair, otherRole(participant.role), readers, "pair-ended", pair.id)),
      ...toRematch(organisers, without),
    ],
  };
}

/**
 * How many mentees a mentor takes, as agreed with them. Refuses not-found, wrong-state (a mentee, or someone who left),
 * form-invalid, capacity-exceeded { pairs } when more pairs than that are under way.
 */
export function changeCapacity(world: World, participantId: string, capacity: number, act: Act): Outcome {
  const participant = world.participants.find(({ id }) => id === participantId);
  if (!participant) throw new Refusal("not-found");
  if (participant.role !== "mentor" || participant.state.is === "left") throw new Refusal("wrong-state");
  if (!Number.isInteger(capacity) || capacity < 1 || capacity > 9) throw new Refusal("form-invalid", { capacity: "invalid" });
  const pairs = world.pairs.filter((pair) => pair.mentor === participantId && isLive(pair)).length;
  if (pairs > capacity) throw new Refusal("capacity-exceeded", { pairs });
  if (capacity === participant.capacity) return nothing;
  const facts = { from: participant.capacity, to: capacity, by: act.by };
  const { wish, ...rest } = participant;
  const happenings = [{ event: "capacity-changed", subject: participantId, facts }];
  return { put: [{ ...rest, capacity }], happenings, letters: wish?.capacity === capacity ? answerPlaces(participant, capacity) : [] };
}

/** No more letters that are not essential. Unsubscribing twice changes nothing. */
export function unsubscribe(who: Participant | Application | Organiser, act: Act): Outcome {
  if (who.unsubscribedAt) return nothing;
  return { put: [{ ...who, unsubscribedAt: act.now }], happenings: [{ event: "unsubscribed", subject: who.id }], letters: [] };
}

/** All letters again. Doing it twice changes nothing. */
export function subscribe(who: Participant | Application): Outcome {
  if (!who.unsubscribedAt) return nothing;
  return { put: [{ ...who, unsubscribedAt: null }], happenings: [{ event: "subscribed-again", subject: who.id }], letters: [] };
}

/**
 * Sends someone who lost it the link to their page, or to confirm their address while that can be done; at most once a day (UTC).
 * Nothing for who withdrew.
 */
export function newLink(application: Application, { phase }: Pick<Cohort, "phase">, act: Act): Outcome {
  if (application.status === "withdrawn") return nothing;
  const letter = application.status === "unverified" && phase === "intake" ? "verify-email" : "new-link";
  return { ...nothing, letters: [toApplicant(application, letter, `#again/${act.now.slice(0, 10)}`)] };
}
