/**
 * Whether a letter is still true when it leaves. No version guards a letter as it guards an item that is changed: somebody else may have
 * decided a moment later, and what the letter is about may be stored only after it.
 */
import { milestones } from "../../cohort/milestones.ts";
import type { Gathering } from "../../gathering/gathering.ts";
import { isSilence, several } from "../../pairing/introductions.ts";
import type { Pair } from "../../pairing/pair.ts";
import type { LetterId } from "../catalogue.ts";
import type { Delivery } from "../delivery.ts";
import type { Lookup } from "./lookup.ts";
import { pairsOf, topicOf } from "./topic.ts";

/** For letters about a pair: the condition under which they are true. */
const ofPairs: Partial<Record<LetterId, (pair: Pair, delivery: Delivery) => boolean>> = {
  introduction: ({ state }) => state.is !== "ended",
  "introduction-reminder": isAwaited,
  "pair-active": ({ state }) => state.is !== "ended",
  "nudge-first-meeting": isAtWork,
  "nudge-gap": isAtWork,
  "nudge-behind": isAtWork,
  "pair-needs-call": isAtWork,
  // Organisers hear of a pair that has ended, whatever has become of it.
  "pair-needs-rematch": ({ state }, delivery) => !isSilence(delivery) || state.is !== "active",
};

/** For letters about several pairs: the same letter about one pair. */
const ofOne: Partial<Record<LetterId, LetterId>> = {
  ...Object.fromEntries(Object.entries(several).map(([one, some]) => [some, one])),
  "pairs-need-rematch": "pair-needs-rematch",
  "introductions-unanswered": "pair-needs-rematch",
};

/** For letters about a gathering: the condition under which they are true. */
const ofGatherings: Partial<Record<LetterId, (gathering: Gathering) => boolean>> = {
  "gathering-invitation": ({ state }) => state !== "cancelled",
  "gathering-reminder": ({ state }) => state !== "cancelled",
  "gathering-cancelled": ({ state }) => state === "cancelled",
};

function isAtWork({ state }: Pair): boolean {
  return state.is === "active";
}

/** Whether the reader has not answered yet. */
function isAwaited({ state, acceptedAt, mentor }: Pair, { recipient }: Delivery): boolean {
  return state.is === "introduced" && acceptedAt[recipient.id === mentor ? "mentor" : "mentee"] === null;
}

/**
 * A letter about several pairs, reduced to those of which it is still true; if that is one, the letter about one pair. Undefined if it is
 * true of none. Any other letter is returned as it is.
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

/**
 * Whether the letter is true. Also false while what it is about is not stored yet: ask again a little later. That something does not exist
 * at all is noticed elsewhere (`describe`).
 */
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
