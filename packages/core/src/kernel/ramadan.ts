/** The month of the fast. */
import { hijriOf } from "./hijri.ts";
import type { Day } from "./time.ts";

const ramadan = 9;

/** True on days of Ramadan. */
export const isRamadan = (day: Day): boolean => hijriOf(day).month === ramadan;
