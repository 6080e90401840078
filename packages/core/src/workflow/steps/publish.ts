/** Publish: the approved matches become pairs and are introduced to each other; mentoring begins. */
import { isSettled } from "../../matching/approvals.ts";
import { publish as publishPairs } from "../../pairing/publish.ts";
import { go, type Step } from "./step.ts";

export const publish: Step = ({ world, ids, act }) => {
  if (world.cohort.phase !== "matching") return go();
  // What an organiser rules in the moment after the last approval makes other matches: they want approvals of their own.
  return isSettled(world) ? go(publishPairs(world, act, ids)) : { next: "back" };
};
