/** What a console page of a whole programme works with, where it shows rows and gives them away as a file. */
import { type Action, may } from "@tamkine/core/access/policy";
import { outside } from "@tamkine/core/letter/sending/dispatch";
import { type Ctx, type Deps, nowOf } from "../context.ts";
import type { Exporting } from "./export/export.tsx";
import type { Scene } from "./scene.ts";
import { organiserOf, programmeOf } from "./session.ts";

/** Who looks, and what was refused there. */
export type Desk = Exporting & Pick<Scene, "runs" | "refusal" | "typed">;

/** Refuses not-found for another programme's, not-allowed by role. */
export async function deskOf(c: Ctx, deps: Deps, action: Action): Promise<Desk> {
  const programme = await programmeOf(c, deps, action);
  const organiser = organiserOf(c);
  return {
    c,
    deps,
    t: c.get("t"),
    language: c.get("language"),
    organiser,
    runs: may(organiser, "run", programme.id),
    world: { programme },
    ref: outside(programme.id),
    now: nowOf(c),
  };
}
