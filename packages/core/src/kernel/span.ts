/** A stretch of time. */
import * as z from "zod";
import { Moment } from "./time.ts";

export const Span = z.object({ from: Moment, until: Moment });
export type Span = z.infer<typeof Span>;
