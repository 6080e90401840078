/** Cohorts in the order in which they open. */
import type { Cohort } from "./cohort.ts";

type Dated = Pick<Cohort, "schedule">;

export const earliestFirst = (a: Dated, b: Dated): number => (a.schedule.intakeOpens < b.schedule.intakeOpens ? -1 : 1);
export const latestFirst = (a: Dated, b: Dated): number => (a.schedule.intakeOpens < b.schedule.intakeOpens ? 1 : -1);
