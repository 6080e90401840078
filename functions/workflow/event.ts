/** What the state machine passes to its tasks. */
import { CohortRef } from "@tamkine/core/kernel/item";
import { Moment } from "@tamkine/core/kernel/time";
import * as z from "zod";

/** The cohort, and when the state machine entered the state: the tasks' only clock, the same at each retry. */
export const TaskEvent = z.object({ ref: CohortRef, now: Moment });
