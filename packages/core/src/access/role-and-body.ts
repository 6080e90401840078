/** What somebody does for a programme, as it is typed: the role, and for whom a coordinator decides. */
import * as z from "zod";
import { bodyToDecideFor } from "../programme/body.ts";
import type { Programme } from "../programme/programme.ts";
import { OrganiserRole } from "./organiser.ts";

/** A coordinator needs a body: without one it is "needed". */
export const roleAndBodyIn = (programme: Programme) =>
  z
    .object({ role: OrganiserRole, body: z.string().default("") })
    .refine(({ role, body }) => role !== "coordinator" || bodyToDecideFor(programme, body) !== null, {
      path: ["body"],
      params: { code: "needed" },
    });
