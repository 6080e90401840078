/** What organisers rule about possible pairs. Each ruling is recorded and the matching is computed anew at once. */
import { worded } from "../kernel/worded.ts";
import { longestReason, reasonIn } from "../kernel/reason.ts";
import { Refusal } from "../kernel/refusal.ts";
import type { Act, Outcome } from "../outcome.ts";
import type { World } from "../world.ts";
import { brokenConstraints } from "./constraints.ts";
import { type Inputs, matchingInputs } from "./inputs.ts";
import type { Mentee, Mentor } from "./person.ts";
import { roundWith, refuseOutsideMatching } from "./propose.ts";
import type { Constraint, MatchRuling } from "./proposal.ts";

/** One possible pair, by participant ids. */
export interface PairOf {
  mentee: string;
  mentor: string;
}

/**
 * Keeps the two together in every further round. A former pair can be locked: then both asked for it.
 * Refusals: wrong-phase, not-found, already-decided (the mentee is locked to someone, or the pair is), constraint-broken
 * { constraint }, capacity-exceeded.
 */
export function lock(world: World, { mentee, mentor, reason = "" }: PairOf & { reason?: string }, act: Act): Outcome {
  return record(world, [locking(world, { mentee, mentor, reason }, act)], act);
}

/** The ruling that locks the two. @param given rulings besides those there are. Refuses what `lock` does. */
function locking(
  world: World,
  { mentee, mentor, reason }: PairOf & { reason: string },
  act: Act,
  given: readonly MatchRuling[] = [],
): MatchRuling {
  refuseOutsideMatching(world);
  const inputs = matchingInputs(world, [...rulingsOf(world), ...given]);
  const pair = find(inputs, { mentee, mentor });
  if (inputs.locks.has(mentee)) throw new Refusal("already-decided");
  const [constraint] = brokenConstraints(pair.mentor, pair.mentee, inputs.settings.without).filter((name) => name !== "former");
  if (constraint !== undefined) throw new Refusal("constraint-broken", { constraint });
  const held = [...inputs.locks.values()].filter((id) => id === mentor).length;
  if (held >= pair.mentor.capacity) throw new Refusal("capacity-exceeded", { capacity: pair.mentor.capacity });
  return { rule: "lock", mentee, mentor, by: act.by, at: act.now, reason: worded("reason", reason, longestReason) };
}

/**
 * Keeps the two apart in every further round.
 * Refusals: wrong-phase, not-found, already-decided (locked together, or banned before).
 */
export function ban(world: World, { mentee, mentor, reason = "" }: PairOf & { reason?: string }, act: Act): Outcome {
  const inputs = begin(world);
  find(inputs, { mentee, mentor });
  if (inputs.locks.get(mentee) === mentor || has(inputs, "ban", { mentee, mentor })) throw new Refusal("already-decided");
  return record(world, [{ rule: "ban", mentee, mentor, by: act.by, at: act.now, reason: worded("reason", reason, longestReason) }], act);
}

/**
 * Lifts one constraint for one pair; the pair becomes possible, not certain.
 * Refusals: wrong-phase, not-found, reason-needed, already-decided, capacity-exceeded (places are added with the mentor's
 * agreement, not by a waiver), wrong-state (the constraint does not stand between the two).
 */
export function waive(
  world: World,
  { mentee, mentor, constraint, reason }: PairOf & { constraint: Constraint; reason: string },
  act: Act,
): Outcome {
  const inputs = begin(world);
  const pair = find(inputs, { mentee, mentor });
  const why = reasonIn(reason);
  if (constraint === "capacity") throw new Refusal("capacity-exceeded", { capacity: pair.mentor.capacity });
  if (has(inputs, "waive", { mentee, mentor }, constraint)) throw new Refusal("already-decided");
  if (!brokenConstraints(pair.mentor, pair.mentee, inputs.settings.without).includes(constraint)) throw new Refusal("wrong-state");
  return record(world, [{ rule: "waive", constraint, mentee, mentor, by: act.by, at: act.now, reason: why }], act);
}

/** Exchanges the mentors of two mentees by locking both. Refusals: those of `lock`; wrong-state (one of them has no mentor yet). */
export function swap(world: World, { a, b, reason = "" }: { a: string; b: string; reason?: string }, act: Act): Outcome {
  const now = new Map(world.proposal?.matches.map(({ mentee, mentor }) => [mentee, mentor]));
  const [ofA, ofB] = [now.get(a), now.get(b)];
  if (ofA === undefined || ofB === undefined || ofA === ofB) throw new Refusal("wrong-state");
  const first = locking(world, { mentee: a, mentor: ofB, reason }, act);
  return record(world, [first, locking(world, { mentee: b, mentor: ofA, reason }, act, [first])], act);
}

/** Takes a ruling back. Refusals: wrong-phase, not-found. */
export function unrule(world: World, which: PairOf & { rule: MatchRuling["rule"]; constraint?: Constraint }, act: Act): Outcome {
  refuseOutsideMatching(world);
  const all = rulingsOf(world);
  const left = all.filter((ruling) => !isAbout(ruling, which.rule, which, which.constraint));
  if (left.length === all.length) throw new Refusal("not-found");
  const facts = { rule: which.rule, mentor: which.mentor };
  const { put, ensure } = roundWith(world, left, act.now);
  return { put, ensure, happenings: [{ event: "ruling-lifted", subject: which.mentee, facts }], letters: [] };
}

function begin(world: World): Inputs {
  refuseOutsideMatching(world);
  return matchingInputs(world);
}

function find(inputs: Inputs, pair: PairOf): { mentor: Mentor; mentee: Mentee } {
  const mentor = inputs.mentors.find(({ id }) => id === pair.mentor);
  const mentee = inputs.mentees.find(({ id }) => id === pair.mentee);
  if (mentor === undefined || mentee === undefined) throw new Refusal("not-found");
  return { mentor, mentee };
}

function isAbout(ruling: MatchRuling, rule: MatchRuling["rule"], { mentee, mentor }: PairOf, constraint?: Constraint): boolean {
  if (ruling.rule !== rule || ruling.mentee !== mentee || ruling.mentor !== mentor) return false;
  return ruling.rule !== "waive" || constraint === undefined || ruling.constraint === constraint;
}

function has(inputs: Inputs, rule: MatchRuling["rule"], pair: PairOf, constraint?: Constraint): boolean {
  return inputs.rulings.some((ruling) => isAbout(ruling, rule, pair, constraint));
}

const events = { lock: "match-locked", ban: "match-banned", waive: "constraint-waived" } as const;

const rulingsOf = ({ proposal }: World): readonly MatchRuling[] => proposal?.rulings ?? [];

/** One round with all of them. */
function record(world: World, rulings: readonly MatchRuling[], act: Act): Outcome {
  const { put, ensure } = roundWith(world, [...rulingsOf(world), ...rulings], act.now);
  const happenings = rulings.map((ruling) => ({
    event: events[ruling.rule],
    subject: ruling.mentee,
    facts: { mentor: ruling.mentor, ...(ruling.rule === "waive" && { constraint: ruling.constraint }) },
  }));
  return { put, ensure, happenings, letters: [] };
}
