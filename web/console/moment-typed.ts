/** The moment in a form's field `when`, as the wall clock of the programme shows it. */
import { validated } from "@tamkine/core/kernel/validated";
import { localMoment, type Moment } from "@tamkine/core/kernel/time";
import type { Programme } from "@tamkine/core/programme/programme";
import * as z from "zod";

/** A day there is, to the minute; the length leaves out a "Z", which would be another clock. */
const Wall = z.object({ when: z.iso.datetime({ local: true, precision: -1 }).length(16) });

/** Refuses form-invalid { when }. */
export const momentTyped = (typed: Readonly<Record<string, string>>, { timeZone }: Pick<Programme, "timeZone">): Moment =>
  localMoment(validated(Wall, typed).when, timeZone);
