/** An address that somebody has changed to, so that nobody else can have it. */
import * as z from "zod";
import { type CohortRef, version } from "../kernel/item.ts";

export const Address = z.object({
  kind: z.literal("address"),
  programme: z.string(),
  cohort: z.string(),
  /** The id that an application made with this address would have. */
  id: z.string(),
  version,
  /** Whose address it is now: the id of their application. */
  of: z.string(),
});
export type Address = z.infer<typeof Address>;

/** @param of whose it is: the id of their application */
export const reservedFor = ({ programme, cohort, id }: CohortRef & { id: string }, of: string): Address => ({
  kind: "address",
  programme,
  cohort,
  id,
  version: 0,
  of,
});
