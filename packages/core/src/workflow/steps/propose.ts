/** Propose: computes the best matching there is; what it cannot complete it explains to the organisers. */
import { toOrganisers } from "../../access/to-organisers.ts";
import { proposeMatches } from "../../matching/propose.ts";
import { go, type Step } from "./step.ts";

export const propose: Step = ({ world, organisers, earlier, act }) => {
  if (world.cohort.phase !== "matching" || world.proposal) return go();
  const outcome = proposeMatches(world, act, earlier);
  const incomplete = outcome.put.some((item) => item.kind === "proposal" && item.unmatched.length > 0);
  return go(incomplete ? { ...outcome, letters: toOrganisers(organisers, "matching-incomplete", "") } : outcome);
};
