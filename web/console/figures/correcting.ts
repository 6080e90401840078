/** Corrections of figures: what was typed, and the command that carries it out. */
import { excludeAfterwards, excludeParticipant } from "@tamkine/core/committee/exclude";
import { Refusal } from "@tamkine/core/kernel/refusal";
import type { FrozenFigures } from "@tamkine/core/kpi/frozen-figures";
import type { Delivery } from "@tamkine/core/letter/delivery";
import { correctMeeting, type MeetingChange } from "@tamkine/core/meeting/correct";
import type { Act, Outcome } from "@tamkine/core/outcome";
import type { World } from "@tamkine/core/world";

type Typed = Readonly<Record<string, string | undefined>>;
type Command = (world: World, act: Act) => Outcome;

export function excluding(typed: Typed, frozen: FrozenFigures | undefined, deliveries: readonly Delivery[]): Command {
  const given = { participant: typed["participant"] ?? "", decision: typed["decision"] ?? "" };
  const reason = typed["reason"] ?? "";
  chosen(typed, "participant", "decision");
  return (world, act) =>
    frozen ? excludeAfterwards(world, frozen, deliveries, { ...given, reason }, act) : excludeParticipant(world, given, act);
}

export function correctingMeeting(typed: Typed, frozen: FrozenFigures | undefined, deliveries: readonly Delivery[]): Command {
  chosen(typed, "meeting");
  const given = { meeting: typed["meeting"] ?? "", change: changeOf(typed), reason: typed["reason"] ?? "" };
  return (world, act) => correctMeeting(world, frozen, deliveries, given, act);
}

/** Refuses form-invalid { field: "needed" }. */
function chosen(typed: Typed, ...fields: string[]): void {
  const empty = fields.filter((field) => !typed[field]);
  if (empty.length > 0) throw new Refusal("form-invalid", Object.fromEntries(empty.map((field) => [field, "needed"])));
}

function changeOf({ change, minutes = "" }: Typed): MeetingChange {
  if (change === "counts" || change === "counts-not") return { counts: change === "counts" };
  if (change !== "minutes" || !/^\d{1,3}$/u.test(minutes.trim())) throw new Refusal("form-invalid", { minutes: "invalid" });
  return { minutes: Number(minutes) };
}
