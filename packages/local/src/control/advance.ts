/** The ways to say how far virtual time moves. */
import { addSeconds } from "@tamkine/core/kernel/time";
import * as z from "zod";
import type { Environment } from "../environment/options.ts";

/** To a moment, by days, or to the next thing that is due. */
export const Advance = z.union([
  z.object({ to: z.iso.datetime() }),
  z.object({ days: z.number().nonnegative().max(3660) }),
  z.object({ next: z.literal(true) }),
]);
export type Advance = z.infer<typeof Advance>;

/** Moves time; with nothing due, "next" moves nothing but lets all settle. */
export async function advance(environment: Environment, wanted: Advance): Promise<void> {
  if ("to" in wanted) return environment.advanceTo(wanted.to);
  const now = environment.now();
  if ("days" in wanted) return environment.advanceTo(addSeconds(now, Math.round(wanted.days * 86_400)));
  await environment.settle();
  return environment.advanceTo(environment.nextEvent() ?? now);
}
