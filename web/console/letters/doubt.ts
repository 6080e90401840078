/** A letter in doubt: nobody knows whether it left, and an organiser says so, or has it sent again. */
import type { CohortRef } from "@tamkine/core/kernel/item";
import { refusalIn } from "@tamkine/core/kernel/refusal";
import type { Delivery } from "@tamkine/core/letter/delivery";
import { sendOne } from "@tamkine/core/letter/sending/dispatch";
import { ownUnderWay, seeToDoubt } from "@tamkine/core/letter/sending/doubt";
import { hasArrived, sendAgain } from "@tamkine/core/letter/sending/sweep";
import type { Act, Outcome } from "@tamkine/core/outcome";
import { perform } from "@tamkine/core/perform";
import type { Hono } from "hono";
import type { AppEnv, Ctx, Deps } from "../../context.ts";
import { asking } from "../asking.ts";
import { type Scene, sceneOf } from "../scene.ts";
import { letterFor } from "./seen.ts";

/** @param outbox the page of all letters, for what is refused */
export function doubtRoutes(app: Hono<AppEnv>, deps: Deps, outbox: (scene: Scene) => Promise<Response>): void {
  const settles = (path: "again" | "arrived", done: string, settle: (delivery: Delivery, act: Act) => Outcome) =>
    app.post(`/:id/${path}`, async (c: Ctx) => {
      const scene = await sceneOf(c, deps, "run");
      const id = c.req.param("id") ?? "";
      const act = await asking(c, deps);
      const { programme, cohort } = await letterFor(scene, id);
      const ref = { programme, cohort };
      try {
        await perform(deps, ref, act, async () => settle(await letterFor(scene, id), act));
      } catch (error) {
        return outbox({ ...scene, refusal: refusalIn(error, "not-found") });
      }
      await sendOne(deps, ref, id, scene.now);
      await seeToDoubt(deps, scene.ref, await claimed(deps, scene.ref), scene.now);
      return c.redirect(`${scene.base}/letters?done=${done}`, 303);
    });
  settles("again", "sentAgain", sendAgain);
  settles("arrived", "letterArrived", hasArrived);
}

/** The letters under way, the programme's own among them, as they are: the index may not know yet of what has just been settled. */
async function claimed(deps: Deps, ref: CohortRef): Promise<Delivery[]> {
  const known = (await deps.store.unsettled(ref)).filter(({ state }) => state === "claimed");
  const all = [...known, ...(await ownUnderWay(deps, ref.programme))];
  const rows = await Promise.all(all.map(({ programme, cohort, id }) => deps.store.get("delivery", { programme, cohort, id })));
  return rows.flatMap((row) => row ?? []);
}
