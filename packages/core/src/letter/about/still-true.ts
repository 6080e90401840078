/**
 * Whether a letter is still true when it leaves. Who wrote it may have decided a moment before somebody else did, or may have stored it
 * together with what it speaks of, last of all; and no version guards a letter, as it guards what is changed.
 */
import { milestones } from "../../cohort/milestones.ts";
import type { Gathering } from "../../gathering/gathering.ts";
import { isSilence, several } from "../../pairing/introductions.ts";
import type { Pair } from "../../pairing/pair.ts";
import type { LetterId } from "../catalogue.ts";
import type { Delivery } from "../delivery.ts";
import type { Lookup } from "./lookup.ts";
import { pairsOf, topicOf } from "./topic.ts";

/** What of a pair must be so. */
const ofPairs: Partial<Record<LetterId, (pair: Pair, delivery: Delivery) => boolean>> = {
  introduction: ({ state }) => state.is !== "ended",
  "introduction-reminder": isAwaited,
  "pair-active": ({ state }) => state.is !== "ended",
  "nudge-first-meeting": isAtWork,
  "nudge-gap": isAtWork,
  "nudge-behind": isAtWork,
  "pair-needs-call": isAtWork,
  // Of one that has ended organisers hear whatever becomes of it.
  "pair-needs-rematch": ({ state }, delivery) => !isSilence(delivery) || state.is !== "active",
};

/** What a letter about several pairs is called where it speaks of one. */
const ofOne: Partial<Record<LetterId, LetterId>> = {
  ...Object.fromEntries(Object.entries(several).map(([one, some]) => [some, one])),
  "pairs-need-rematch": "pair-needs-rematch",
  "introductions-unanswered": "pair-needs-rematch",
};

/** What of a gathering must be so. */
const ofGatherings: Partial<Record<LetterId, (gathering: Gathering) => boolean>> = {
  "gathering-invitation": ({ state }) => state !== "cancelled",
  "gathering-reminder": ({ state }) => state !== "cancelled",
  "gathering-cancelled": ({ state }) => state === "cancelled",
};

function isAtWork({ state }: Pair): boolean {
  return state.is === "active";
}

/** Whoever has not answered yet. */
function isAwaited({ state, acceptedAt, mentor }: Pair, { recipient }: Delivery): boolean {
  return state.is === "introduced" && acceptedAt[recipient.id === mentor ? "mentor" : "mentee"] === null;
}

/**
 * A letter about several pairs as it is to be written now: about those of which it is still true, and where that is one, the letter about
 * one. Undefined when it is none; any other letter stays what it is.
 */
export async function stillOf(
  delivery: Delivery,
  letter: LetterId,
  known: Pick<Lookup, "pair">,
): Promise<{ delivery: Delivery; letter: LetterId } | undefined> {
  const one = ofOne[letter];
  if (one === undefined) return { delivery, letter };
  const pairs = await Promise.all(pairsOf(delivery).map((id) => known.pair(id)));
  const left = pairs.filter((pair) => pair !== undefined).filter((pair) => ofPairs[one]?.(pair, delivery) === true);
  if (left.length === 0) return undefined;
  return { delivery: { ...delivery, occasion: left.map(({ id }) => id).join("+") }, letter: left.length === 1 ? one : letter };
}

/** False also while what it speaks of is not stored yet: it can be asked again a little later. What is not there at all is told elsewhere. */
export async function holds(delivery: Delivery, letter: LetterId, known: Lookup): Promise<boolean> {
  const { facts } = delivery;
  if (letter === "date-moved")
    return milestones.every((milestone) => facts[milestone] === undefined || facts[milestone] === known.cohort?.schedule[milestone]);
  const topic = topicOf(delivery, letter);
  const [ofPair, ofGathering] = [ofPairs[letter], ofGatherings[letter]];
  const pair = ofPair && topic.pair !== undefined ? await known.pair(topic.pair) : undefined;
  const gathering = ofGathering && topic.gathering !== undefined ? await known.gathering(topic.gathering) : undefined;
  return (!pair || ofPair?.(pair, delivery) === true) && (!gathering || ofGathering?.(gathering) === true);
}
