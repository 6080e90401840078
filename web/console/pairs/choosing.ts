/** Mentors for several mentees at once: who is chosen for whom, and introducing them. */
import { obstacleToTakingIn } from "@tamkine/core/application/take-in";
import { Refusal } from "@tamkine/core/kernel/refusal";
import { type Choice, replaceSeveral } from "@tamkine/core/pairing/replace-several";
import type { Hono } from "hono";
import type { AppEnv, Deps } from "../../context.ts";
import { allOf, decide, sceneOf, sentTo, typedIn } from "../scene.ts";
import { severalPage } from "./several.tsx";

/** What mentors are chosen from; after one is introduced, all that a picture is taken of. */
const chosenFrom = ["applications", "participants", "pairs", "meetings", "proposal", "pulses"] as const;

export function choosingRoutes(app: Hono<AppEnv>, deps: Deps): void {
  app.get("/mentors", async (c) => severalPage(await sceneOf(c, deps, "see-people", chosenFrom)));
  app.post("/mentors", async (c) => {
    const typed = await typedIn(c);
    const ticked = await allOf(c, "mentee");
    const scene = await sentTo(c, deps, "run");
    const choices = ticked.map(
      (mentee): Choice => ({ mentee, mentor: typed[`mentor-${mentee}`] ?? "", last: typed[`last-${mentee}`] ?? "" }),
    );
    return decide(
      scene,
      { parts: chosenFrom, waits: ["pairs"], to: "/pairs", done: "introduced" },
      (world, act) => {
        if (choices.length === 0) throw new Refusal("form-invalid", { mentee: "none" });
        const people = choices.flatMap(({ mentee, mentor }) => [mentee, mentor]);
        const code = obstacleToTakingIn(world, people, scene.organiser);
        if (code) throw new Refusal(code);
        return replaceSeveral(world, choices, typed["reason"] ?? "", act, deps.ids);
      },
      severalPage,
    );
  });
}
