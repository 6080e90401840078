/** A moment as somebody types it: what a wall clock shows. */
import * as z from "zod";
import { localMoment, type Moment } from "./time.ts";
import { validated } from "./validated.ts";

/** A day there is, to the minute; the length leaves out a "Z", which would be another clock. */
const Wall = z.object({ when: z.iso.datetime({ local: true, precision: -1 }).length(16) });

/** The moment at which the wall clock of `timeZone` shows what was typed. Refuses form-invalid { when }. */
export const momentIn = (when: string, timeZone: string): Moment => localMoment(validated(Wall, { when }).when, timeZone);
