/** Another mentor for a mentee: who there is, what introducing one would do, and doing it. */
import { Refusal } from "@tamkine/core/kernel/refusal";
import { constraints } from "@tamkine/core/matching/proposal";
import { replacePair, replaceWithPlace } from "@tamkine/core/pairing/replace";
import type { Hono } from "hono";
import type { AppEnv, Deps } from "../../context.ts";
import { allOf, decide, sceneOf, sentTo, typedIn } from "../scene.ts";
import { lastPair, replacementPage } from "./replacement.tsx";
import { replacingPage } from "./replacing.tsx";

/** What another mentor is chosen from. */
const chosenFrom = ["applications", "participants", "pairs", "meetings", "proposal", "pulses"] as const;

export function replaceRoutes(app: Hono<AppEnv>, deps: Deps): void {
  app.get("/:mentee/replace", async (c) => replacementPage(await sceneOf(c, deps, "see-people", chosenFrom), c.req.param("mentee")));
  app.get("/:mentee/replace/:mentor", async (c) => {
    const { mentee, mentor } = c.req.param();
    return replacingPage(await sceneOf(c, deps, "see-people"), mentee, mentor);
  });
  app.post("/:mentee/replace", async (c) => {
    const { mentor = "", reason = "", place, last } = await typedIn(c);
    const named = await allOf(c, "waive");
    const waive = constraints.filter((one) => named.includes(one));
    const scene = await sentTo(c, deps, "run");
    const mentee = c.req.param("mentee");
    return decide(
      scene,
      { parts: chosenFrom, waits: ["pairs"], to: "/pairs", done: place ? "placed" : "replaced" },
      (world, act) => {
        if (last !== undefined && last !== lastPair(world, mentee)) throw new Refusal("changed-meanwhile");
        return (place ? replaceWithPlace : replacePair)(world, mentee, mentor, { reason, waive }, act, deps.ids);
      },
      (again) => replacingPage(again, mentee, mentor),
    );
  });
}
