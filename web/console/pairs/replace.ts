/** Another mentor for a mentee: who there is, what introducing one would do, and doing it. */
import { obstacleToTakingIn, waitingAs, withWaiting } from "@tamkine/core/application/take-in";
import { Refusal } from "@tamkine/core/kernel/refusal";
import { constraints } from "@tamkine/core/matching/proposal";
import { replacePair, replaceWithPlace } from "@tamkine/core/pairing/replace";
import { lastPair } from "@tamkine/core/pairing/replace-several";
import type { Hono } from "hono";
import type { AppEnv, Deps } from "../../context.ts";
import { allOf, decide, type Scene, sceneOf, sentTo, typedIn } from "../scene.ts";
import { actOf } from "../session.ts";
import { replacementPage } from "./replacement.tsx";
import { replacingPage } from "./replacing.tsx";

/** What another mentor is chosen from. */
const chosenFrom = ["applications", "participants", "pairs", "meetings", "proposal", "pulses"] as const;

export function replaceRoutes(app: Hono<AppEnv>, deps: Deps): void {
  app.get("/:mentee/replace", async (c) => {
    const mentee = c.req.param("mentee");
    return replacementPage(among(await sceneOf(c, deps, "see-people", chosenFrom), [mentee]), mentee);
  });
  app.get("/:mentee/replace/:mentor", async (c) => {
    const { mentee, mentor } = c.req.param();
    return replacingOf(await sceneOf(c, deps, "see-people"), mentee, mentor);
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
        const code = obstacleToTakingIn(world, [mentee, mentor], scene.organiser);
        if (code) throw new Refusal(code);
        if (last !== undefined && last !== lastPair(world, mentee)) throw new Refusal("changed-meanwhile");
        return (place ? replaceWithPlace : replacePair)(world, mentee, mentor, { reason, waive }, act, deps.ids);
      },
      (again) => replacingOf(again, mentee, mentor),
    );
  });
}

/** @param scene as it is stored: the page says who takes part from then on */
const replacingOf = (scene: Scene, mentee: string, mentor: string) =>
  replacingPage(
    among(scene, [mentee, mentor]),
    mentee,
    mentor,
    waitingAs("mentor", scene.world).some(({ id }) => id === mentor),
  );

/** The cohort with these people in it, as it would be if they need wait no longer. */
function among(scene: Scene, people: readonly string[]): Scene {
  const world = withWaiting(scene.world, people, actOf(scene.organiser, scene.now));
  return { ...scene, world, runs: scene.runs && obstacleToTakingIn(scene.world, people, scene.organiser) === undefined };
}
