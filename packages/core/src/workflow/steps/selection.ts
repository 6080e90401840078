/** Selection: organisers accept, wait-list or decline; it ends when one of them says so. */
import { toOrganisers } from "../../access/to-organisers.ts";
import { momentOf } from "../../cohort/milestones.ts";
import { selectionGoesOn } from "../../cohort/selection.ts";
import { ask } from "./ask.ts";
import { enterPhase } from "./enter-phase.ts";
import { go, type Step, together } from "./step.ts";

export const selection: Step = (scene) => {
  const { world, organisers } = scene;
  const { cohort, programme } = world;
  if (cohort.phase !== "selection") return go();
  const goesOn = selectionGoesOn(world);
  if (cohort.selected && goesOn.put.length === 0) return go(enterPhase(world, "matching", "selection-ended"));
  const asked = ask(scene, momentOf(cohort, programme, "selectionEnds"), toOrganisers(organisers, "selection-due", ""), "selection");
  return { ...asked, ...(asked.outcome && { outcome: together(goesOn, asked.outcome) }) };
};
