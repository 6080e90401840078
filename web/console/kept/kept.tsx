/** What is kept of a cohort, until when, and what was erased; an owner may hold everything, with a reason. */
import { refusalIn } from "@tamkine/core/kernel/refusal";
import type { Act, Outcome } from "@tamkine/core/outcome";
import { perform } from "@tamkine/core/perform";
import { beginRetention } from "@tamkine/core/privacy/retention/begin";
import { hold, release } from "@tamkine/core/privacy/retention/hold";
import type { Retention } from "@tamkine/core/privacy/retention/retention";
import { signalWaits } from "@tamkine/core/workflow/signal";
import { Hono } from "hono";
import type { AppEnv, Deps } from "../../context.ts";
import { asking } from "../asking.ts";
import { type Scene, sceneOf, typedIn } from "../scene.ts";
import { keptPage } from "./page.tsx";

export function keptApp(deps: Deps): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.get("/", async (c) => keptPage(await sceneOf(c, deps, "see-people", [])));
  app.post("/hold", async (c) => {
    const scene = await sceneOf(c, deps, "settle", []);
    const { reason = "" } = await typedIn(c);
    return settle(scene, "held", (retention, act) => hold(retention, reason, act));
  });
  app.post("/release", async (c) => {
    const scene = await sceneOf(c, deps, "settle", []);
    const { seen } = await typedIn(c);
    return settle(scene, "released", (retention) => release(retention, seen));
  });
  // A cohort that had ended before anybody counted.
  app.post("/begin", async (c) => {
    const scene = await sceneOf(c, deps, "run", []);
    try {
      await beginRetention(deps, scene.ref, scene.now);
    } catch (error) {
      return keptPage({ ...scene, refusal: refusalIn(error) });
    }
    return c.redirect(`${scene.base}/kept?done=counting`, 303);
  });
  return app;
}

/** Stores the decision, and lets the state machine look again at once. */
async function settle(scene: Scene, done: string, command: (retention: Retention | undefined, act: Act) => Outcome) {
  const { c, deps, ref, base } = scene;
  const act = await asking(c, deps);
  try {
    await perform(deps, ref, act, async () => command(await deps.store.get("retention", ref), act));
  } catch (error) {
    const refusal = refusalIn(error);
    const typed = await typedIn(c);
    // Held by somebody else already, it has no field for a reason any more.
    const kept = refusal.code === "changed-meanwhile" && { answer: typed["reason"] ?? "" };
    return keptPage({ ...scene, refusal, typed: { ...typed, ...kept } });
  }
  await signalWaits(deps, ref, ["retention"]);
  return c.redirect(`${base}/kept?done=${done}`, 303);
}
