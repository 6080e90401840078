/** An organiser's decision on what belongs to the programme and to no cohort. */
import { outside } from "@tamkine/core/letter/sending/dispatch";
import type { Act, Outcome } from "@tamkine/core/outcome";
import { perform } from "@tamkine/core/perform";
import type { Programme } from "@tamkine/core/programme/programme";
import type { Ctx, Deps } from "../context.ts";
import { findProgramme } from "../find.ts";
import { asking } from "./asking.ts";

/**
 * Carries it out, and again when somebody else wrote at the same time.
 * @param programme its id
 * @param command reads what it decides from, at each attempt; refuses
 */
export async function decideOutside(
  c: Ctx,
  deps: Deps,
  programme: string,
  command: (act: Act) => Outcome | Promise<Outcome>,
): Promise<void> {
  const act = await asking(c, deps);
  await perform(deps, outside(programme), act, async () => command(act));
}

/** The same for a decision on the programme itself, as it is now. */
export const decideFor = (
  c: Ctx,
  deps: Deps,
  programme: Programme,
  command: (programme: Programme, act: Act) => Outcome | Promise<Outcome>,
): Promise<void> => decideOutside(c, deps, programme.id, async (act) => command(await findProgramme(deps.store, programme.id), act));
