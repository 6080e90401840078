/** Publish: the approved matches become pairs and are introduced to each other; mentoring begins. */
import { publish as publishPairs } from "../../pairing/publish.ts";
import { go, type Step } from "./step.ts";

export const publish: Step = ({ world, ids, act }) => (world.cohort.phase === "matching" ? go(publishPairs(world, act, ids)) : go());
