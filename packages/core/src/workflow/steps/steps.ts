/** All steps of the state machine. */
import { approval } from "./approval.ts";
import { closeout } from "./closeout.ts";
import { draft } from "./draft.ts";
import { gatherings } from "./gatherings.ts";
import { intake } from "./intake.ts";
import { pairs } from "./pairs.ts";
import { propose } from "./propose.ts";
import { publish } from "./publish.ts";
import { quorum } from "./quorum.ts";
import { selection } from "./selection.ts";
import { go, type Step } from "./step.ts";
import { survey } from "./survey.ts";

/** The steps, by the names that the state machine uses. `where` only returns the phase, for an execution that has just started. */
export const steps = {
  where: () => go(),
  draft,
  intake,
  quorum,
  selection,
  propose,
  approval,
  publish,
  pairs,
  gatherings,
  survey,
  closeout,
} as const satisfies Record<string, Step>;
export type StepName = keyof typeof steps;
