/** Decisions that nobody took by their day, or soon after which it would be too late, and that hold no step up: organisers are reminded of them. */
import { isOwn, ownOf } from "../../access/own.ts";
import { keptFacts } from "../../access/kept-from.ts";
import type { Organiser } from "../../access/organiser.ts";
import { mayReadHelp } from "../../access/policy.ts";
import { toOrganisers } from "../../access/to-organisers.ts";
import type { Day } from "../../kernel/time.ts";
import { confidedKinds } from "../../kpi/decisions/kinds.ts";
import { type Late, lateDecisions, type LateOne, overdueDays } from "../../kpi/decisions/late.ts";
import type { Occasion } from "../../outcome.ts";
import { ofObjection } from "../../privacy/objection.ts";
import { isTimelyOn, type Scene } from "./step.ts";

/**
 * One letter a day to each organiser for all that is late and theirs to decide. What is confided has letters of its own, to whom it is
 * confided: a number in a letter of the others would tell of it.
 * @param about of which kinds the step has read what they need
 */
export function overdue(scene: Scene, about: readonly Late[]): Occasion[] {
  const { world, organisers, act } = scene;
  const late = lateDecisions(world, about, act.now).flatMap((one) =>
    overdueDays(world, one)
      .filter((day) => isTimelyOn(scene, day))
      .map((day) => ({ ...one, day })),
  );
  const openly = late.filter(({ about }) => !confidedKinds.includes(about));
  return [
    ...organisers.flatMap((organiser) => remindersTo(organiser, openly, world)),
    ...ofHelp(late, scene),
    ...late.filter(({ about }) => about === "objection").flatMap((one) => ofObjection(one, { programme: world.programme, organisers })),
  ];
}

type Due = LateOne & { day: Day };

/** Nobody is asked to decide on what is their own. */
function remindersTo(organiser: Organiser, late: readonly Due[], world: Scene["world"]): Occasion[] {
  const own = ownOf(organiser, world);
  const days = Map.groupBy(
    late.filter(({ id }) => !isOwn(own, id)),
    ({ day }) => day,
  );
  return [...days].flatMap(([day, some]) => {
    const [first, ...others] = some;
    const decision = first && others.length === 0 ? first.about : "several";
    return toOrganisers([organiser], "decision-reminder", `late#${day}`, { decision, count: String(some.length) });
  });
}

function ofHelp(late: readonly Due[], { world, organisers }: Pick<Scene, "world" | "organisers">): Occasion[] {
  return late.flatMap(({ about, id, day }) => {
    const help = about === "help" ? world.participants.find((one) => one.id === id)?.help : undefined;
    if (!help) return [];
    const readers = organisers.filter((organiser) => mayReadHelp(organiser, help, world.programme.id));
    const facts = { ...(help.to !== undefined && { to: help.to }), ...keptFacts(help), waits: "yes" };
    return toOrganisers(readers, "help-asked", `#${id}/${help.at}/${day}`, facts);
  });
}
