/** Two applications that are one person's, signed up with two addresses: one stays with the answers chosen, the other is withdrawn. */
import type { Organiser } from "../access/organiser.ts";
import { validated } from "../kernel/validated.ts";
import { Refusal } from "../kernel/refusal.ts";
import { type Act, type Outcome, nothing } from "../outcome.ts";
import { left } from "../participant/join.ts";
import type { World } from "../world.ts";
import type { Application } from "./application.ts";
import { counterpart, unflagged } from "./both-sides.ts";
import type { MenteeForm, MentorForm } from "./form.ts";
import { isForeign } from "./review.ts";
import { AnyForm } from "./sign-up.ts";

/** Answers that may come from either: all but the role. */
export type Answer = Exclude<keyof MentorForm | keyof MenteeForm, "role">;

export interface Merging {
  stays: string;
  goes: string;
  taken: readonly string[];
}

/** Why this organiser may not put these two together; undefined when nothing stands against it. */
export function againstMerging(
  { cohort, programme }: Pick<World, "cohort" | "programme">,
  one: Application,
  other: Application,
  organiser: Organiser,
): Refusal | undefined {
  if (cohort.published) return new Refusal("wrong-phase", { phase: cohort.phase });
  if (one.role !== other.role || one.status === "withdrawn" || other.status === "withdrawn") return new Refusal("wrong-state");
  return [one, other].some((each) => isForeign(programme, each, organiser)) ? new Refusal("body-not-yours") : undefined;
}

/**
 * Puts two applications for one role together, before pairs are published. The one that stays keeps its address, its letters' language
 * and its consents, which are the person's own; the other keeps its answers until they are erased with it, and gets no letter any more.
 * Nothing brings it back: its owner may sign up again. Merging again in the same way changes nothing.
 * Refuses not-found, wrong-phase once pairs are published, wrong-state (roles differ, or either is withdrawn), body-not-yours for those
 * whom another body selects, since one of them is a candidate no more; form-invalid.
 * @param taken answers that come from the one that goes
 */
export function merge(world: World, { stays, goes, taken }: Merging, organiser: Organiser, act: Act): Outcome {
  const [kept, other] = [stays, goes].map((id) => world.applications.find((one) => one.id === id));
  if (!kept || !other || kept === other) throw new Refusal("not-found");
  if (other.mergedInto === kept.id) return nothing;
  const against = againstMerging(world, kept, other, organiser);
  if (against) throw against;
  const answers = Object.fromEntries(Object.entries(other.form).filter(([name]) => name !== "role" && taken.includes(name)));
  const form = validated(AnyForm, { ...kept.form, ...answers });
  const place = world.participants.find(({ id }) => id === other.id);
  const decision = { by: act.by, at: act.now, reason: null };
  return {
    put: [
      { ...kept, form },
      { ...other, status: "withdrawn", bothSides: false, decision, mergedInto: kept.id },
      ...(place ? [left(place, "merged", act)] : []),
      ...unflagged(counterpart(world.applications, other)),
    ],
    // Pairs may be published at this very moment.
    still: [world.cohort],
    happenings: [
      { event: "application-merged", subject: kept.id, facts: { role: kept.role, answers: Object.keys(answers).length } },
      { event: "application-withdrawn", subject: other.id, facts: { role: other.role, was: other.status } },
    ],
    letters: [],
  };
}
