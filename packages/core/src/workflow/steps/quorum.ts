/** Quorum: enough people on both sides? If not, an organiser decides to extend, go on or cancel. */
import { toOrganisers } from "../../access/to-organisers.ts";
import { cancelCohort, farewells } from "../../cohort/cancel.ts";
import { quorum as count } from "../../cohort/quorum.ts";
import { momentOf } from "../../cohort/milestones.ts";
import { reached } from "../../kernel/time.ts";
import { enterPhase } from "./enter-phase.ts";
import { ask } from "./ask.ts";
import { go, type Step } from "./step.ts";

export const quorum: Step = (scene) => {
  const { world, act, organisers } = scene;
  const { cohort, programme } = world;
  if (cohort.phase !== "intake") return go();
  const closes = momentOf(cohort, programme, "intakeCloses");
  if (!reached(act.now, closes)) return { next: "back" };
  if (count(world).met || cohort.quorum?.choice === "go-on") return go(enterPhase(world, "selection", "intake-closed"));
  if (cohort.quorum?.choice === "cancel") {
    return { next: "cancel", outcome: { ...cancelCohort(world, { reason: cohort.quorum.reason }, act), letters: farewells(world) } };
  }
  return ask(scene, closes, toOrganisers(organisers, "quorum-short", cohort.schedule.intakeCloses), "quorum");
};
