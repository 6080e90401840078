/** Who may do what in the console: the one function that decides it. */
import type { Organiser, OrganiserRole } from "./organiser.ts";

/**
 * - see-figures: aggregates; see-people: names, answers, letters
 * - run: the daily decisions of a cohort; decide-for: what one body decides for itself (selection of its people, approval)
 * - settle: programme settings, new cohorts and programmes, other organisers
 */
export type Action = "see-figures" | "see-people" | "run" | "settle";

const allowed: Record<OrganiserRole, readonly Action[]> = {
  owner: ["see-figures", "see-people", "run", "settle"],
  coordinator: ["see-figures", "see-people", "run"],
  committee: ["see-figures"],
  auditor: ["see-figures", "see-people"],
};

/** @param programme the programme the thing belongs to: nobody may do anything in another's */
export function may(organiser: Organiser, action: Action, programme: string): boolean {
  return organiser.programme === programme && allowed[organiser.role].includes(action);
}

/** Coordinators decide for their own body, owners for any. */
export function mayDecideFor(organiser: Organiser, body: string, programme: string): boolean {
  return may(organiser, "run", programme) && (organiser.role === "owner" || organiser.body === body);
}

/**
 * A request for help is for the coordinator of the body that was asked, and for owners; for every coordinator when none was named.
 * @param help `to`: the body; `keptFrom`: organisers, by id, who do not read it, for it may be about them
 */
export function mayReadHelp(
  organiser: Organiser,
  { to, keptFrom = [] }: { to?: string | undefined; keptFrom?: readonly string[] | undefined },
  programme: string,
): boolean {
  if (keptFrom.includes(organiser.id)) return false;
  return may(organiser, "run", programme) && (to === undefined || mayDecideFor(organiser, to, programme));
}

/** An objection to a use of data may be about a coordinator's: whoever answers for the programme reads and answers it, its owners. */
export const mayAnswerObjections = (organiser: Organiser, programme: string): boolean => may(organiser, "settle", programme);
