/** What a metered season used, as `npm run season -- … --metered` writes it down. */
import * as z from "zod";

const Count = z.number().nonnegative();

export const Summary = z.object({
  cohort: z.string(),
  pairs: z.object({ published: Count }),
  virtualDays: Count,
  letters: z.object({ sent: Count }),
  workflow: z.object({ transitions: Count, executions: Count }),
  usage: z.object({
    functions: z.record(z.string(), z.object({ invocations: Count, milliseconds: Count })),
    database: z.object({ requests: Count, readUnits: Count, writeUnits: Count }),
    site: z.object({ requests: Count, bytes: Count }),
    letterBytes: Count,
    storedBytes: Count,
  }),
});
export type Summary = z.infer<typeof Summary>;

/** The part of the synthesized template that says what stands there the whole month, and how much memory a function has. */
export interface Template {
  Resources: Record<string, { Type: string; Properties?: { MemorySize?: number; Metrics?: readonly object[] } }>;
}
