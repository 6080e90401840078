/** Cancelled: wherever the state machine was, it tells everybody and ends. */
import { farewells } from "../../cohort/cancel.ts";
import type { Step } from "./step.ts";

export const cancelled: Step = ({ world }) => ({
  next: "cancel",
  outcome: { put: [], remove: world.drafts, happenings: [], letters: farewells(world) },
});
