/** What the committee decided, and what each decision changed. */
import { validated } from "../kernel/validated.ts";
import { Refusal } from "../kernel/refusal.ts";
import { tidy } from "../kernel/text.ts";
import { type Act, nothing, type Outcome } from "../outcome.ts";
import type { Ids } from "../kernel/ids.ts";
import { type CommitteeMeeting, Decision, type Effect, stateOf } from "./committee.ts";

/** `nonce` is the form's own: sent twice, it is one decision. Two organisers who write down the same words make one; other words, two. */
export interface DecisionInput {
  nonce: string;
  text: string;
  outcome: string;
}

/** Refuses wrong-state (not held), form-invalid { text, outcome }. */
export function recordDecision(meeting: CommitteeMeeting, input: DecisionInput, act: Act, ids: Ids): Outcome {
  if (stateOf(meeting) !== "held") throw new Refusal("wrong-state", { state: stateOf(meeting) });
  const id = ids.derive("dec", meeting.id, input.nonce);
  const { decisions = [] } = meeting;
  const text = tidy(input.text);
  if (decisions.some((one) => one.id === id || (one.text === text && one.outcome === input.outcome))) return nothing;
  const decision = validated(Decision, { id, text, outcome: input.outcome, by: act.by, at: act.now, effects: [] });
  return {
    put: [{ ...meeting, decisions: [...decisions, decision] }],
    happenings: [{ event: "committee-decided", subject: meeting.id, facts: { outcome: decision.outcome } }],
    letters: [],
  };
}

/**
 * Says a decision in other words; what it changed stays linked. The same words change nothing.
 * Refuses wrong-state (struck), not-found, form-invalid { text }.
 */
export function rewordDecision(meeting: CommitteeMeeting, id: string, words: string): Outcome {
  notStruck(meeting);
  const { decisions = [] } = meeting;
  const decision = decisions.find((one) => one.id === id);
  if (!decision) throw new Refusal("not-found");
  const text = tidy(words);
  if (text === decision.text) return nothing;
  const reworded = validated(Decision, { ...decision, text });
  return {
    put: [{ ...meeting, decisions: decisions.map((one) => (one.id === id ? reworded : one)) }],
    happenings: [{ event: "committee-reworded", subject: meeting.id }],
    letters: [],
  };
}

/**
 * Links an adopted decision to what it changed; linked already, nothing changes.
 * Refuses wrong-state (the meeting is struck, the decision rejected), not-found.
 */
export function linkDecision(meeting: CommitteeMeeting, id: string, effect: Effect): Outcome {
  notStruck(meeting);
  const { decisions = [] } = meeting;
  const decision = decisions.find((one) => one.id === id);
  if (!decision) throw new Refusal("not-found");
  if (decision.outcome === "rejected") throw new Refusal("wrong-state", { state: "rejected" });
  if (decision.effects.some(({ cohort, entry }) => cohort === effect.cohort && entry === effect.entry)) return nothing;
  const linked = { ...decision, effects: [...decision.effects, effect] };
  return {
    put: [{ ...meeting, decisions: decisions.map((one) => (one.id === id ? linked : one)) }],
    happenings: [{ event: "committee-linked", subject: meeting.id, facts: { event: effect.event } }],
    letters: [],
  };
}

/** What was decided at a meeting that never was stays to be read, and changes no more. */
function notStruck(meeting: CommitteeMeeting): void {
  if (stateOf(meeting) === "struck") throw new Refusal("wrong-state", { state: "struck" });
}
