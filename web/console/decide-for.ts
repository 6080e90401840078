/** An organiser's decision on what belongs to the programme and to no cohort. */
import { Refusal } from "@tamkine/core/kernel/refusal";
import { outside } from "@tamkine/core/letter/dispatch";
import type { Act, Outcome } from "@tamkine/core/outcome";
import { perform } from "@tamkine/core/perform";
import type { Programme } from "@tamkine/core/programme/programme";
import type { Ctx, Deps } from "../context.ts";
import { asking } from "./asking.ts";

/**
 * Carries it out on the programme as it is now, and again when somebody else wrote at the same time.
 * @param command reads what else it needs, at each attempt; refuses
 */
export async function decideFor(
  c: Ctx,
  deps: Deps,
  { id }: Pick<Programme, "id">,
  command: (programme: Programme, act: Act) => Outcome | Promise<Outcome>,
): Promise<void> {
  const act = await asking(c, deps);
  await perform(deps, outside(id), act, async () => {
    const programme = await deps.store.get("programme", { id });
    if (!programme) throw new Refusal("not-found");
    return command(programme, act);
  });
}
