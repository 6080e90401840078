/** Selection: organisers accept, wait-list or decline; it ends when one of them says so. */
import { toOrganisers } from "../../access/to-organisers.ts";
import { momentOf } from "../../cohort/milestones.ts";
import { ask } from "./ask.ts";
import { enterPhase } from "./enter.ts";
import { go, type Step } from "./step.ts";

export const selection: Step = (scene) => {
  const { world, organisers } = scene;
  const { cohort, programme } = world;
  if (cohort.phase !== "selection") return go();
  if (cohort.selected) return go(enterPhase(world, "matching", "selection-ended"));
  return ask(scene, momentOf(cohort, programme, "selectionEnds"), toOrganisers(organisers, "selection-due", ""), "selection");
};
