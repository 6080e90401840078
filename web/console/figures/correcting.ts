/** Corrections of figures: what was typed, and the command that carries it out. */
import { excludeAfterwards, excludeParticipant } from "@tamkine/core/committee/exclude";
import { wholeNumber } from "@tamkine/core/kernel/digits";
import { Refusal } from "@tamkine/core/kernel/refusal";
import type { FrozenFigures } from "@tamkine/core/frozen-figures/frozen-figures";
import type { Delivery } from "@tamkine/core/letter/delivery";
import { correctPresence } from "@tamkine/core/gathering/correct";
import { addLateMeeting } from "@tamkine/core/meeting/add-late";
import { correctMeeting, type MeetingChange } from "@tamkine/core/meeting/correct";
import type { Act, Outcome } from "@tamkine/core/outcome";
import type { Ids } from "@tamkine/core/kernel/ids";
import type { World } from "@tamkine/core/world";

type Typed = Readonly<Record<string, string | undefined>>;
type Command = (world: World, act: Act) => Outcome;

/**
 * Before the close somebody is left out of the figures to come; after it the figures get a new version.
 * Refuses form-invalid while something is not chosen.
 */
export function excluding(typed: Typed, frozen: FrozenFigures | undefined, deliveries: readonly Delivery[]): Command {
  const given = { participant: typed["participant"] ?? "", decision: typed["decision"] ?? "" };
  const reason = typed["reason"] ?? "";
  chosen(typed, "participant", "decision");
  return (world, act) =>
    frozen ? excludeAfterwards(world, frozen, deliveries, { ...given, reason }, act) : excludeParticipant(world, given, act);
}

/** Refuses form-invalid while none is chosen; the command, what `correctMeeting` refuses. */
export function correctingMeeting(typed: Typed, frozen: FrozenFigures | undefined, deliveries: readonly Delivery[]): Command {
  chosen(typed, "meeting");
  const given = { meeting: typed["meeting"] ?? "", change: changeOf(typed), reason: typed["reason"] ?? "" };
  return (world, act) => correctMeeting(world, frozen, deliveries, given, act);
}

/** Refuses form-invalid while nobody is chosen, or no month; the command, what `correctPresence` refuses. */
export function correctingPresence(typed: Typed, frozen: FrozenFigures | undefined, deliveries: readonly Delivery[]): Command {
  chosen(typed, "gathering", "participant");
  const { gathering = "", participant = "", present, reason = "" } = typed;
  return (world, act) => correctPresence(world, frozen, deliveries, { gathering, participant, present: present === "yes", reason }, act);
}

/** Refuses form-invalid while pair, decision or day is missing; the command, what `addLateMeeting` refuses. */
export function addingMeeting(typed: Typed, frozen: FrozenFigures | undefined, deliveries: readonly Delivery[], ids: Ids): Command {
  chosen(typed, "pair", "decision", "day");
  const { pair = "", day = "", minutes = "", decision = "", reason = "" } = typed;
  const mode = typed["mode"] === "remote" ? "remote" : "in-person";
  const given = { pair, day, minutes: wholeIn(minutes), mode, decision, reason } as const;
  return (world, act) => addLateMeeting(world, frozen, deliveries, given, act, ids);
}

/** Refuses form-invalid { field: "needed" }. */
function chosen(typed: Typed, ...fields: string[]): void {
  const empty = fields.filter((field) => !typed[field]);
  if (empty.length > 0) throw new Refusal("form-invalid", Object.fromEntries(empty.map((field) => [field, "needed"])));
}

function changeOf({ change, minutes = "" }: Typed): MeetingChange {
  if (change === "counts" || change === "counts-not") return { counts: change === "counts" };
  if (change === "attested") return { attested: true };
  if (change !== "minutes") throw new Refusal("form-invalid", { minutes: "invalid" });
  return { minutes: wholeIn(minutes) };
}

/** Refuses form-invalid { minutes }. */
function wholeIn(minutes: string): number {
  const number = wholeNumber(minutes);
  if (!(number <= 999)) throw new Refusal("form-invalid", { minutes: "invalid" });
  return number;
}
