/** Applications: everyone who signed up, by role and status; deciding one by one or in bulk; people signed up on both sides. */
import { review, settleBothSides } from "@tamkine/core/application/review";
import { Refusal } from "@tamkine/core/kernel/refusal";
import { Hono } from "hono";
import type { AppEnv, Deps } from "../../context.ts";
import { exportFile } from "../export/export.tsx";
import { allOf, decide, sceneOf, typedIn } from "../scene.ts";
import { checkSeen } from "../seen.ts";
import { noteViewed } from "../viewed.ts";
import { applicationPage } from "./application.tsx";
import { columnsOf } from "./columns.ts";
import { filtered, filterOf, queryOf } from "./filter.ts";
import { decisions } from "./decide.tsx";
import { listPage } from "./list.tsx";

export function applicationsApp(deps: Deps): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.get("/", async (c) => listPage(await sceneOf(c, deps, "see-people")));
  app.post("/review", async (c) => {
    const typed = await typedIn(c);
    const ids = await allOf(c, "id");
    const scene = await sceneOf(c, deps, "run");
    const to = decisions.find((one) => one === typed["to"]);
    return decide(
      scene,
      { to: `/applications${queryOf(filterOf(typed))}`, done: "reviewed" },
      (world, act) => {
        if (!to || ids.length === 0) throw new Refusal("form-invalid", { id: "none" });
        const chosen = world.applications.filter(({ id }) => ids.includes(id));
        checkSeen(typed["seen"], chosen);
        return review(world, ids, { to, reason: typed["reason"] ?? "" }, scene.organiser, act);
      },
      listPage,
    );
  });
  app.post("/export", async (c) => {
    const scene = await sceneOf(c, deps, "run");
    const rows = filtered(scene.world.applications, filterOf(await typedIn(c)));
    return exportFile(scene, { table: "applications", rows, columns: columnsOf(scene) }, listPage);
  });
  app.get("/:id", async (c) => {
    const scene = await sceneOf(c, deps, "see-people");
    const page = applicationPage(scene, c.req.param("id"));
    await noteViewed(scene, "application-seen", [c.req.param("id")]);
    return page;
  });
  app.post("/:id/counts", async (c) => {
    const scene = await sceneOf(c, deps, "run");
    const id = c.req.param("id");
    return decide(scene, { to: "/applications", done: "settled" }, (world, act) => settleBothSides(world, id, act), listPage);
  });
  return app;
}
