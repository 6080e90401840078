/** Approval: each body approves the proposal once. */
import { toOrganisers } from "../../access/to-organisers.ts";
import { momentOf } from "../../cohort/milestones.ts";
import { isSettled } from "../../matching/approvals.ts";
import { ask } from "./ask.ts";
import { go, type Step } from "./step.ts";

export const approval: Step = (scene) => {
  const { world, organisers } = scene;
  const { cohort, programme, proposal } = world;
  if (cohort.phase !== "matching") return go();
  if (!proposal) return { next: "back" };
  if (isSettled(world)) return go();
  return ask(scene, momentOf(cohort, programme, "matchingEnds"), toOrganisers(organisers, "approval-due", ""), "approval");
};
