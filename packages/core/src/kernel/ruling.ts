/** A decision with its reason: who, when, why. */
import * as z from "zod";
import { Moment } from "./time.ts";

export const Ruling = z.object({ by: z.string(), at: Moment, reason: z.string() });
export type Ruling = z.infer<typeof Ruling>;
