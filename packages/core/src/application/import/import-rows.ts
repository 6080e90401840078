/** Takes the rows of a previewed import. */
import { type Act, type Outcome, nothing } from "../../outcome.ts";
import type { Application } from "../application.ts";
import { type Address, reservedFor } from "../address.ts";
import { flagged } from "../both-sides.ts";
import { toApplicant } from "../to-applicant.ts";
import type { ImportRow } from "./row.ts";

/**
 * Stores what the preview said would be taken, merged or decided upon; whoever was not in yet gets a letter with their link.
 * @param existing the cohort's applications as they are now
 */
export function importRows(rows: readonly ImportRow[], existing: readonly Application[], act: Act): Outcome {
  const before = new Map(existing.map((application) => [application.id, application]));
  const others = new Map(existing.map((application) => [`${application.role} ${application.email}`, application]));
  const put: Application[] = [];
  const letters: Outcome["letters"] = [];
  const absent: Address[] = [];
  const taken = new Set<string>();
  for (const { application, verdict } of rows) {
    // Who stands in the file under both of their addresses is one person.
    if (!application || verdict === "refuse" || taken.has(application.id)) continue;
    taken.add(application.id);
    const known = before.get(application.id);
    const otherRole = application.role === "mentor" ? "mentee" : "mentor";
    const marked = flagged({ ...application, version: known?.version ?? 0 }, others.get(`${otherRole} ${application.email}`));
    put.push(marked.application, ...marked.others);
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
    happenings: [{ event: "applications-imported", subject: act.now, facts: { ...facts, ...(role && { role }) } }],
    letters,
  };
}
