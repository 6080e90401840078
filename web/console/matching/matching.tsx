/** Matching: the proposal, why it is so, what organisers rule about it, and each body's approval. */
import { Refusal } from "@tamkine/core/kernel/refusal";
import { Hono } from "hono";
import type { AppEnv, Deps } from "../../context.ts";
import { decide, type Scene, sceneOf, typedIn } from "../scene.ts";
import { boardPage } from "./board.tsx";
import { checkShown, commands } from "./commands.ts";
import { choices, confirmPage } from "./confirm.tsx";
import { matchPage } from "./match.tsx";

export function matchingApp(deps: Deps): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.get("/", async (c) => boardPage(await sceneOf(c, deps, "see-people")));
  // A search is for somebody's name, which is to stand in no address: it is a question all the same, and changes nothing.
  app.post("/find", async (c) => boardPage(await sceneOf(c, deps, "see-people"), (await typedIn(c))["find"]));
  app.get("/:mentee", async (c) => matchPage(await sceneOf(c, deps, "see-people"), c.req.param("mentee")));
  app.get("/:mentee/:choice/:other", async (c) => {
    const { mentee, other, choice: asked } = c.req.param();
    const choice = choices.find((one) => one === asked);
    const scene = await sceneOf(c, deps, "see-people");
    if (!choice) throw new Refusal("not-found");
    return confirmPage(scene, { choice, mentee, other, constraint: c.req.query("constraint") });
  });
  app.post("/:command", async (c) => {
    const scene = await sceneOf(c, deps, "run");
    const typed = await typedIn(c);
    const name = c.req.param("command");
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (!command) throw new Refusal("not-found");
    return decide(
      scene,
      { to: "/matching", waits: ["approval"], done: name },
      (world, act) => {
        checkShown(world, typed, name);
        return command(world, typed, act, scene.organiser);
      },
      (again) => shownAgain(again, name, typed),
    );
  });
  return app;
}

/** The page it was asked from. */
function shownAgain(scene: Scene, name: string, typed: Record<string, string>) {
  const choice = choices.find((one) => one === name);
  if (typed["from"] !== "confirm" || !choice) return boardPage(scene);
  const { mentee = "", mentor, with: partner, constraint } = typed;
  return confirmPage(scene, { choice, mentee, other: mentor ?? partner ?? "", constraint });
}
