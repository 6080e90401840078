/** The end of selection, which only a person declares. */
import { Refusal } from "../kernel/refusal.ts";
import { type Act, type Outcome, nothing } from "../outcome.ts";
import { isUnsettled } from "../application/both-sides.ts";
import { Role } from "../programme/programme.ts";
import type { World } from "../world.ts";

/** How many applications wait for a decision, or for somebody to say which of one person's two counts. */
export const undecided = ({ applications }: Pick<World, "applications">): number =>
  applications.filter((application) => application.status === "submitted" || isUnsettled(application)).length;

/**
 * Whoever ended selection had not seen those who were imported at that very moment: it goes on, so that nobody is left without an answer.
 * Nothing changes when everybody is decided.
 */
export function selectionGoesOn(world: World): Outcome {
  const { cohort } = world;
  const count = undecided(world);
  if (!cohort.selected || count === 0) return nothing;
  const happenings = [{ event: "selection-goes-on", subject: cohort.cohort, facts: { count } }];
  return { put: [{ ...cohort, selected: null }], happenings, letters: [] };
}

/**
 * An organiser says that everybody is decided. Signal the wait "selection" afterwards. Saying it twice changes nothing.
 * Refuses wrong-phase, undecided-left { count } while applications wait for a decision, or someone counts on both sides, side-empty
 * when nobody is accepted on one of the sides.
 */
export function endSelection(world: World, act: Act): Outcome {
  const { cohort, applications } = world;
  if (cohort.phase !== "selection") throw new Refusal("wrong-phase", { phase: cohort.phase });
  if (cohort.selected) return nothing;
  const left = undecided(world);
  if (left > 0) throw new Refusal("undecided-left", { count: left });
  const accepted = applications.filter(({ status }) => status === "accepted");
  if (Role.options.some((role) => accepted.every((one) => one.role !== role))) throw new Refusal("side-empty");
  const selected = { by: act.by, at: act.now };
  const facts = { accepted: accepted.length };
  return { put: [{ ...cohort, selected }], happenings: [{ event: "selection-decided", subject: cohort.cohort, facts }], letters: [] };
}
