/** Matching: the proposal, why it is so, what organisers rule about it, and each body's approval. */
import { Refusal } from "@tamkine/core/kernel/refusal";
import { Hono } from "hono";
import type { AppEnv, Deps } from "../../context.ts";
import { decide, sceneOf, typedIn } from "../scene.ts";
import { boardPage } from "./board.tsx";
import { checkRound, commands } from "./commands.ts";
import { matchPage } from "./match.tsx";

export function matchingApp(deps: Deps): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.get("/", async (c) => boardPage(await sceneOf(c, deps, "see-people")));
  app.get("/:mentee", async (c) => matchPage(await sceneOf(c, deps, "see-people"), c.req.param("mentee")));
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
        checkRound(world, typed);
        return command(world, typed, act, scene.organiser);
      },
      boardPage,
    );
  });
  return app;
}
