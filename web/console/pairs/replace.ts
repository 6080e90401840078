/** Another mentor for a mentee: who there is, what introducing one would do, and doing it. */
import type { Organiser } from "@tamkine/core/access/organiser";
import { obstacle } from "@tamkine/core/application/review";
import { waitingMentees, withWaiting } from "@tamkine/core/application/take-in";
import { Refusal, type RefusalCode } from "@tamkine/core/kernel/refusal";
import { constraints } from "@tamkine/core/matching/proposal";
import { replacePair, replaceWithPlace } from "@tamkine/core/pairing/replace";
import type { World } from "@tamkine/core/world";
import type { Hono } from "hono";
import type { AppEnv, Deps } from "../../context.ts";
import { allOf, decide, type Scene, sceneOf, sentTo, typedIn } from "../scene.ts";
import { actOf } from "../session.ts";
import { lastPair, replacementPage } from "./replacement.tsx";
import { replacingPage } from "./replacing.tsx";

/** What another mentor is chosen from. */
const chosenFrom = ["applications", "participants", "pairs", "meetings", "proposal", "pulses"] as const;

export function replaceRoutes(app: Hono<AppEnv>, deps: Deps): void {
  app.get("/:mentee/replace", async (c) => {
    const mentee = c.req.param("mentee");
    return replacementPage(among(await sceneOf(c, deps, "see-people", chosenFrom), mentee), mentee);
  });
  app.get("/:mentee/replace/:mentor", async (c) => {
    const { mentee, mentor } = c.req.param();
    return replacingPage(among(await sceneOf(c, deps, "see-people"), mentee), mentee, mentor);
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
        checkMayTakeIn(world, scene.organiser, mentee);
        if (last !== undefined && last !== lastPair(world, mentee)) throw new Refusal("changed-meanwhile");
        return (place ? replaceWithPlace : replacePair)(world, mentee, mentor, { reason, waive }, act, deps.ids);
      },
      (again) => replacingPage(among(again, mentee), mentee, mentor),
    );
  });
}

/** The cohort with somebody in it who waits for a place, as it would be with them. */
function among(scene: Scene, mentee: string): Scene {
  const world = withWaiting(scene.world, mentee, actOf(scene.organiser, scene.now));
  return { ...scene, world, runs: scene.runs && obstacleTo(scene.world, scene.organiser, mentee) === undefined };
}

/** Whoever waits is taken in by those who decide for their body. */
function obstacleTo(world: World, organiser: Organiser, mentee: string): RefusalCode | undefined {
  const waiting = waitingMentees(world).find(({ id }) => id === mentee);
  return waiting && obstacle(world, waiting, "accepted", organiser);
}

function checkMayTakeIn(world: World, organiser: Organiser, mentee: string): void {
  const code = obstacleTo(world, organiser, mentee);
  if (code) throw new Refusal(code);
}
