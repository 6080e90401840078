/** Matching: the proposal, why it is so, what organisers rule about it, and each body's approval. */
import { Refusal } from "@tamkine/core/kernel/refusal";
import { Hono } from "hono";
import type { AppEnv, Deps } from "../../context.ts";
import { decide, type Scene, sceneOf, sentTo, typedIn } from "../scene.ts";
import { toFound } from "../searching.tsx";
import { boardPage } from "./board.tsx";
import { checkShown, commandOf } from "./commands.ts";
import { computedPage } from "./computed.tsx";
import { choices, confirmPage, leaveOutPage, placePage } from "./confirm.tsx";
import { backTo, keptBySearch } from "./listed.ts";
import { matchPage } from "./match.tsx";
import { withoutPage } from "./without.tsx";

export function matchingApp(deps: Deps): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.get("/", async (c) => boardPage(await sceneOf(c, deps, "see-people")));
  app.get("/computed", async (c) => computedPage(await sceneOf(c, deps, "see-people")));
  app.post("/search", async (c) => {
    const { base } = await sceneOf(c, deps, "see-people", []);
    return toFound(c, deps, `${base}/matching#proposed`, keptBySearch);
  });
  app.get("/:mentee", async (c) => matchPage(await sceneOf(c, deps, "see-people"), c.req.param("mentee")));
  app.get("/places/:mentor", async (c) => placePage(await sceneOf(c, deps, "see-people"), c.req.param("mentor")));
  app.get("/without/:mentor", async (c) => withoutPage(await sceneOf(c, deps, "see-people"), c.req.param("mentor")));
  app.get("/leave-out/:mentee", async (c) => leaveOutPage(await sceneOf(c, deps, "see-people"), c.req.param("mentee")));
  app.get("/:mentee/:choice/:other", async (c) => {
    const { mentee, other, choice: asked } = c.req.param();
    const choice = choices.find((one) => one === asked);
    const scene = await sceneOf(c, deps, "see-people");
    if (!choice) throw new Refusal("not-found");
    return confirmPage(scene, { choice, mentee, other, constraint: c.req.query("constraint") });
  });
  app.post("/:command", async (c) => {
    const scene = await sentTo(c, deps, "run");
    const typed = await typedIn(c);
    const name = c.req.param("command");
    const command = commandOf(name);
    if (!command) throw new Refusal("not-found");
    return decide(
      scene,
      { to: `/matching${backTo({ ...scene, typed })}`, waits: ["approval"], done: name },
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
  const { mentee = "", mentor, with: partner, constraint, from } = typed;
  if (from === "confirm" && name === "capacity") return placePage(scene, mentor ?? "");
  if (from === "confirm" && name === "leave-out") return leaveOutPage(scene, mentee);
  if (from !== "confirm" || !choice) return boardPage(scene);
  return confirmPage(scene, { choice, mentee, other: mentor ?? partner ?? "", constraint });
}
