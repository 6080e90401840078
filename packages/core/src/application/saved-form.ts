/** A sign-up form kept half-way, because whoever fills it in asked for a link to come back to it. Nothing else is kept before it is sent. */
import * as z from "zod";
import type { Cohort } from "../cohort/cohort.ts";
import { version } from "../kernel/item.ts";
import { Email, Language } from "../kernel/text.ts";
import { dayOf, daysAfter, Moment, reached } from "../kernel/time.ts";
import { type Programme, Role } from "../programme/programme.ts";

export const SavedForm = z.object({
  kind: z.literal("saved-form"),
  programme: z.string(),
  cohort: z.string(),
  id: z.string(),
  version,
  role: Role,
  email: Email,
  language: Language,
  /** Where it was left, by the form's own name. */
  step: z.string().max(40),
  /** Each field's texts as typed, unchecked. */
  answers: z.record(z.string(), z.array(z.string())),
  savedAt: Moment,
  expiresAt: Moment,
  /** It was saved by whoever had the link from the letter: the page on which the address was typed has nothing to do with it any more. */
  opened: z.literal(true).optional(),
});
export type SavedForm = z.infer<typeof SavedForm>;

export type Dated = { programme: Programme; cohort: Cohort };

/** Days a form is kept after it was last saved. */
export const keptDays = 14;
/** Whether it can still be opened. */
export const isKept = (saved: SavedForm, now: Moment): boolean => !reached(now, saved.expiresAt);

/** The last day on which the form can be sent from the link. */
export function lastDay({ expiresAt }: Pick<SavedForm, "expiresAt">, { programme, cohort }: Dated): string {
  const expires = dayOf(daysAfter(expiresAt, -1), programme.timeZone);
  return expires < cohort.schedule.intakeCloses ? expires : cohort.schedule.intakeCloses;
}
