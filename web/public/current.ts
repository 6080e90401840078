/** Which of a programme's cohorts strangers are told about. */
import type { Cohort } from "@tamkine/core/cohort/cohort";
import { isAtLeast } from "@tamkine/core/cohort/phase";
import { isIntakeOpen } from "@tamkine/core/cohort/schedule";
import type { Moment } from "@tamkine/core/kernel/time";
import type { Programme } from "@tamkine/core/programme/programme";

/** Those under way or to come, the latest first. */
export const current = (cohorts: readonly Cohort[]): Cohort[] =>
  cohorts
    .filter(({ phase }) => phase !== "cancelled" && !isAtLeast(phase, "closed"))
    .sort((a, b) => (a.schedule.intakeOpens < b.schedule.intakeOpens ? 1 : -1));

/** The one that takes sign-ups now. */
export const openOf = (cohorts: readonly Cohort[], programme: Programme, now: Moment): Cohort | undefined =>
  cohorts.find((cohort) => isIntakeOpen(cohort, programme, now));
