/** Takes the rows of a previewed import. */
import { type Act, type Beside, type Outcome, nothing } from "../../outcome.ts";
import { otherRole } from "../../programme/programme.ts";
import type { Ids } from "../../kernel/ids.ts";
import type { World } from "../../world.ts";
import { type Application, applicationId } from "../application.ts";
import { type Address, reservedFor } from "../reserved.ts";
import { flagged } from "../both-sides.ts";
import { toApplicant } from "../to-applicant.ts";
import type { ImportRow } from "./row.ts";

/**
 * Stores what the preview said would be taken, merged or decided upon; whoever was not in yet gets a letter with their link.
 * @param world the cohort as it is now: still that when they are stored, for nobody comes into one that goes on or is cancelled
 */
export function importRows(
  rows: readonly ImportRow[],
  { cohort, applications: existing }: Pick<World, "cohort" | "applications">,
  act: Act,
  ids: Ids,
): Outcome {
  const before = new Map(existing.map((application) => [application.id, application]));
  const others = new Map(existing.map((application) => [`${application.role} ${application.email}`, application]));
  const put: Application[] = [];
  const letters: Outcome["letters"] = [];
  const absent: Address[] = [];
  const besides: Beside[] = [];
  const taken = new Set<string>();
  for (const { application, verdict } of rows) {
    // Who stands in the file under both of their addresses is one person.
    if (!application || verdict === "refuse" || taken.has(application.id)) continue;
    taken.add(application.id);
    const known = before.get(application.id);
    const other = otherRole(application.role);
    const holder = others.get(`${other} ${application.email}`) ?? before.get(applicationId(ids, application, other, application.email));
    const marked = flagged(ids, { ...application, version: known?.version ?? 0 }, holder);
    put.push(marked.application, ...marked.others);
    besides.push(...marked.beside);
    const isNew = known === undefined || known.status === "unverified" || known.status === "withdrawn";
    // Somebody may be changing to this very address at this moment: whoever is first has it.
    if (known === undefined) absent.push(reservedFor(application, application.id));
    if (isNew) letters.push(toApplicant(application, "application-imported", `#${application.submittedAt}`));
  }
  const count = (verdict: ImportRow["verdict"]) => rows.filter((row) => row.verdict === verdict).length;
  const facts = { taken: count("take"), merged: count("merge"), toDecide: count("decide"), refused: count("refuse") };
  const role = put[0]?.role;
  if (put.length === 0) return nothing;
  return {
    put,
    absent,
    still: [cohort],
    beside: besides,
    happenings: [{ event: "applications-imported", subject: act.now, facts: { ...facts, ...(role && { role }) } }],
    letters,
  };
}
