/** The end of selection, which only a person declares. */
import { Refusal } from "../kernel/refusal.ts";
import { type Act, type Outcome, nothing } from "../outcome.ts";
import { isUnsettled } from "../application/both-sides.ts";
import { Role } from "../programme/programme.ts";
import type { World } from "../world.ts";

/**
 * An organiser says that everybody is decided. Signal the wait "selection" afterwards. Saying it twice changes nothing.
 * Refuses wrong-phase, undecided-left { count } while applications wait for a decision, or someone counts on both sides, side-empty
 * when nobody is accepted on one of the sides.
 */
export function endSelection(world: World, act: Act): Outcome {
  const { cohort, applications } = world;
  if (cohort.phase !== "selection") throw new Refusal("wrong-phase", { phase: cohort.phase });
  if (cohort.selected) return nothing;
  const undecided = applications.filter((application) => application.status === "submitted" || isUnsettled(application));
  if (undecided.length > 0) throw new Refusal("undecided-left", { count: undecided.length });
  const accepted = applications.filter(({ status }) => status === "accepted");
  if (Role.options.some((role) => accepted.every((one) => one.role !== role))) throw new Refusal("side-empty");
  const selected = { by: act.by, at: act.now };
  const facts = { accepted: accepted.length };
  return { put: [{ ...cohort, selected }], happenings: [{ event: "selection-decided", subject: cohort.cohort, facts }], letters: [] };
}
