/** Pairs: how each is doing and why, writing to the two, ending a pair without fault; what else is done about them has a file each. */
import { endPair } from "@tamkine/core/pairing/end";
import { nudgePair } from "@tamkine/core/pairing/nudge";
import { Hono } from "hono";
import type { AppEnv, Deps } from "../../context.ts";
import { decide, sceneOf, sentTo, typedIn } from "../scene.ts";
import { toFound } from "../searching.tsx";
import { noteViewed } from "../viewed.ts";
import { exportFile } from "../export/export.tsx";
import { reachable } from "./card.tsx";
import { choosingRoutes } from "./choosing.ts";
import { columnsOf } from "./columns.ts";
import { endPage } from "./ending.tsx";
import { listPage } from "./list.tsx";
import { backTo, keptBySearch, listedIn } from "./narrowed.ts";
import { notingRoutes } from "./noting.ts";
import { nudgePage } from "./nudge.tsx";
import { pairOf, pairPage } from "./page.tsx";
import { showsContact } from "./person.tsx";
import { replaceRoutes } from "./replace.ts";
import { settlingRoutes } from "./settling.ts";

/** What the list of pairs shows. */
const listed = ["applications", "participants", "pairs", "meetings", "pulses"] as const;

export function pairsApp(deps: Deps): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.get("/", async (c) => {
    const scene = await sceneOf(c, deps, "see-people", listed);
    await noteViewed(scene, "contact-seen", reachable(scene));
    return listPage(scene);
  });
  app.post("/search", async (c) => {
    const { base } = await sceneOf(c, deps, "see-people", []);
    return toFound(c, deps, `${base}/pairs#pairs`, keptBySearch);
  });
  app.post("/export", async (c) => {
    const scene = { ...(await sceneOf(c, deps, "run", listed)), typed: await typedIn(c) };
    return exportFile(scene, { table: "pairs", rows: listedIn(scene), columns: columnsOf(scene) }, listPage);
  });
  choosingRoutes(app, deps);
  notingRoutes(app, deps);
  replaceRoutes(app, deps);
  settlingRoutes(app, deps);
  app.get("/:pair", async (c) => {
    const scene = await sceneOf(c, deps, "see-people");
    const pair = pairOf(scene, c.req.param("pair"));
    await noteViewed(scene, "contact-seen", showsContact(scene, pair) ? [pair.mentor, pair.mentee] : []);
    return pairPage(scene, pair.id);
  });
  app.get("/:pair/nudge", async (c) => nudgePage(await sceneOf(c, deps, "see-people"), c.req.param("pair")));
  app.post("/:pair/nudge", async (c) => {
    const scene = await sentTo(c, deps, "run");
    const id = c.req.param("pair");
    const letters = await deps.store.deliveries(scene.ref, "watch");
    return decide(
      scene,
      { to: `/pairs/${encodeURIComponent(id)}`, done: "nudged" },
      (world, act) => nudgePair(world, id, letters, act),
      (again) => nudgePage(again, id),
    );
  });
  app.get("/:pair/end", async (c) => endPage(await sceneOf(c, deps, "see-people"), c.req.param("pair")));
  app.post("/:pair/end", async (c) => {
    const typed = await typedIn(c);
    const { reason = "" } = typed;
    const scene = await sentTo(c, deps, "run");
    const id = c.req.param("pair");
    return decide(
      scene,
      { waits: ["pairs"], to: `/pairs${backTo({ ...scene, typed })}`, done: "ended" },
      (world, act) => endPair(world, id, { why: "exit", reason }, act),
      (again) => endPage(again, id),
    );
  });
  return app;
}
