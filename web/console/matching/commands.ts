/** What can be asked of the matching board by a button, by the last part of its address. */
import type { Organiser } from "@tamkine/core/access/organiser";
import { review } from "@tamkine/core/application/review";
import type { Item } from "@tamkine/core/item";
import { wholeNumber } from "@tamkine/core/kernel/digits";
import { Refusal } from "@tamkine/core/kernel/refusal";
import { approve } from "@tamkine/core/matching/approve";
import { type Constraint, constraints, type MatchRuling } from "@tamkine/core/matching/proposal";
import { proposeMatches } from "@tamkine/core/matching/propose";
import { ban, lock, type PairOf, swap, unrule, waive } from "@tamkine/core/matching/rulings";
import type { Act, Outcome } from "@tamkine/core/outcome";
import { changeCapacity } from "@tamkine/core/participant/leave";
import type { World } from "@tamkine/core/world";

type Typed = Record<string, string>;
type Command = (world: World, typed: Typed, act: Act, organiser: Organiser) => Outcome;

export const commands = {
  rerun: (world, _, act) => proposeMatches(world, act),
  lock: (world, typed, act) => lock(world, { ...pairIn(typed), reason: reasonIn(typed) }, act),
  ban: (world, typed, act) => ban(world, { ...pairIn(typed), reason: reasonIn(typed) }, act),
  waive: (world, typed, act) => waive(world, { ...pairIn(typed), constraint: constraintIn(typed), reason: reasonIn(typed) }, act),
  swap: (world, typed, act) => swap(world, { a: typed["mentee"] ?? "", b: typed["with"] ?? "", reason: reasonIn(typed) }, act),
  unrule: (world, typed, act) =>
    unrule(world, { ...pairIn(typed), rule: ruleIn(typed), ...(typed["constraint"] && { constraint: constraintIn(typed) }) }, act),
  approve: (world, typed, act, organiser) => approve(world, organiser, typed["body"] ?? "", act),
  capacity: thenProposed((world, typed, act) => changeCapacity(world, typed["mentor"] ?? "", wholeNumber(typed["capacity"]), act)),
  "leave-out": thenProposed((world, typed, act, organiser) =>
    review(world, [typed["mentee"] ?? ""], { to: "waitlisted", reason: reasonIn(typed) }, organiser, act),
  ),
} satisfies Record<string, Command>;

export type CommandName = keyof typeof commands;

/** Undefined for a name that is none. */
export const commandOf = (name: string): Command | undefined => (Object.hasOwn(commands, name) ? commands[name as CommandName] : undefined);

/**
 * Whoever decides has seen these pairs, and what was ruled and approved about them. An approval is of the pairs alone, so that two
 * bodies may approve side by side. Refuses changed-meanwhile when something else came since the page was shown.
 */
export function checkShown({ proposal }: World, { round, version }: Typed, command: string): void {
  const [shown, is] = command === "approve" ? [round, proposal?.round] : [version, proposal?.version];
  if (shown !== undefined && shown !== String(is ?? 0)) throw new Refusal("changed-meanwhile");
}

/** A change of who takes part, and the matching of the cohort as it then is, in one step. */
function thenProposed(change: Command): Command {
  return (world, typed, act, organiser) => {
    const changed = change(world, typed, act, organiser);
    const proposed = proposeMatches(after(world, changed.put), act);
    return {
      put: [...changed.put, ...proposed.put],
      ensure: proposed.ensure ?? [],
      still: changed.still ?? [],
      happenings: [...changed.happenings, ...proposed.happenings],
      letters: [...changed.letters, ...proposed.letters],
    };
  };
}

function after({ applications, participants, ...world }: World, put: readonly Item[]): World {
  return {
    ...world,
    applications: applications.map(
      (known) => put.find((one) => one.kind === "application" && one.id === known.id) ?? known,
    ) as World["applications"],
    participants: participants.map(
      (known) => put.find((one) => one.kind === "participant" && one.id === known.id) ?? known,
    ) as World["participants"],
  };
}

const reasonIn = (typed: Typed): string => typed["reason"] ?? "";
const pairIn = (typed: Typed): PairOf => ({ mentee: typed["mentee"] ?? "", mentor: typed["mentor"] ?? "" });

function constraintIn(typed: Typed): Constraint {
  const constraint = constraints.find((one) => one === typed["constraint"]);
  if (!constraint) throw new Refusal("form-invalid", { constraint: "unknown" });
  return constraint;
}

function ruleIn(typed: Typed): MatchRuling["rule"] {
  const rule = (["lock", "ban", "waive"] as const).find((one) => one === typed["rule"]);
  if (!rule) throw new Refusal("form-invalid", { rule: "unknown" });
  return rule;
}
