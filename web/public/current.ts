/** Which of a programme's cohorts strangers are told about. */
import type { Cohort } from "@tamkine/core/cohort/cohort";
import { isIntakeOpen } from "@tamkine/core/cohort/milestones";
import { latestFirst } from "@tamkine/core/cohort/order";
import { isOver } from "@tamkine/core/cohort/phase";
import type { Moment } from "@tamkine/core/kernel/time";
import type { Programme } from "@tamkine/core/programme/programme";
import { lacksReceipt } from "@tamkine/core/programme/receipt";
import type { Deps } from "../context.ts";

type Site = Pick<Deps, "needsReceipt">;

/** Those under way or to come, the latest first. */
export const current = (cohorts: readonly Cohort[]): Cohort[] => cohorts.filter(({ phase }) => !isOver(phase)).sort(latestFirst);

/** Whether a cohort takes sign-ups now. */
export const takesSignUps = (site: Site, cohort: Cohort, programme: Programme, now: Moment): boolean =>
  !programme.closed && isIntakeOpen(cohort, programme, now) && !lacksReceipt(site.needsReceipt, programme);

/** The one that takes sign-ups now. */
export const openOf = (site: Site, cohorts: readonly Cohort[], programme: Programme, now: Moment): Cohort | undefined =>
  cohorts.find((cohort) => takesSignUps(site, cohort, programme, now));
