/** Applications: everyone who signed up; deciding one by one or in bulk, once the letters were seen; people signed up on both sides. */
import { settleBothSides } from "@tamkine/core/application/both-sides";
import { review } from "@tamkine/core/application/review";
import { Refusal, refusalIn } from "@tamkine/core/kernel/refusal";
import { Hono } from "hono";
import type { AppEnv, Ctx, Deps } from "../../context.ts";
import { readAnswers } from "../../form/answers.ts";
import { addressOf } from "../../design/slice.ts";
import { exportFile } from "../export/export.tsx";
import { lettersFor } from "../letters/seen.ts";
import { decide, type Scene, sceneOf, sentTo, typedIn } from "../scene.ts";
import { checkSeen } from "../seen.ts";
import { toFound } from "../searching.tsx";
import { noteViewed } from "../viewed.ts";
import { applicationPage } from "./application.tsx";
import { beginFor, beginPage } from "./begin.tsx";
import { columnsOf } from "./columns.ts";
import { comparedIn, comparePage, readCompared } from "./compare.tsx";
import { decisions } from "./decide.tsx";
import { eraseFor } from "./erase.ts";
import { among, filtered, filterNames } from "./filter.ts";
import { asked, listPage } from "./list.tsx";
import { mergePage, mergeTwo } from "./merge.tsx";
import { type Choice, chosenOf, isOfList, previewPage } from "./preview.tsx";
import { answerFor } from "./objection.ts";
import { theirLettersPage } from "./their-letters.tsx";

export function applicationsApp(deps: Deps): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.get("/", async (c) => listPage(await sceneOf(c, deps, "see-people", ["applications"])));
  app.post("/search", async (c) => {
    const { base } = await sceneOf(c, deps, "see-people", []);
    return toFound(c, deps, `${base}/applications`, filterNames);
  });
  app.post("/review", async (c) => lookedOver(await withTyped(c, deps)));
  app.post("/decide", async (c) => decided(await withTyped(c, deps)));
  app.get("/begin", async (c) => beginPage(await sceneOf(c, deps, "run")));
  app.post("/begin", async (c) => beginFor(await withTyped(c, deps)));
  app.post("/compare", async (c) => readCompared(await withTyped(c, deps, "see-people")));
  app.get("/compare", async (c) => {
    const scene = await sceneOf(c, deps, "see-people");
    const page = comparePage(scene);
    await noteViewed(
      scene,
      "application-seen",
      comparedIn(scene).map(({ id }) => id),
    );
    return page;
  });
  app.post("/export", async (c) => {
    const scene = await withTyped(c, deps);
    const rows = filtered(scene.world.applications, asked(scene).filter, among(scene));
    return exportFile(scene, { table: "applications", rows, columns: columnsOf(scene) }, listPage);
  });
  app.get("/:id", async (c) => {
    const scene = await sceneOf(c, deps, "see-people");
    const page = applicationPage(scene, c.req.param("id"));
    await noteViewed(scene, "application-seen", [c.req.param("id")]);
    return page;
  });
  app.get("/:id/letters", async (c) => {
    const scene = await sceneOf(c, deps, "see-people");
    return theirLettersPage(scene, c.req.param("id"), await lettersFor(scene));
  });
  app.get("/:stays/merge/:goes", async (c) => {
    const scene = await sceneOf(c, deps, "run");
    const page = mergePage(scene, c.req.param());
    await noteViewed(scene, "application-seen", [c.req.param("stays"), c.req.param("goes")]);
    return page;
  });
  app.post("/:stays/merge/:goes", async (c) => mergeTwo(await withTyped(c, deps), c.req.param()));
  app.post("/:id/counts", async (c) => {
    const scene = await sentTo(c, deps, "run");
    const id = c.req.param("id");
    return decide(scene, { to: "/applications", done: "settled" }, (world, act) => settleBothSides(world, id, act), listPage);
  });
  app.post("/:id/objection", async (c) => answerFor(await sentTo(c, deps, "settle"), c.req.param("id")));
  app.post("/:id/erase", async (c) => eraseFor(await withTyped(c, deps), c.req.param("id")));
  return app;
}

/** What the decision would do, before it is taken; whatever changed since the list was read is shown first. */
function lookedOver(scene: Scene): Response | Promise<Response> {
  try {
    const choice = choiceOf(scene);
    checkSeen(isOfList(scene) ? undefined : scene.typed?.["seen"], choice.chosen);
    return previewPage(scene, choice);
  } catch (error) {
    const refusal = refusalIn(error, "not-found");
    return refusal.code === "changed-meanwhile" ? previewPage({ ...scene, refusal }, choiceOf(scene)) : listPage({ ...scene, refusal });
  }
}

/** Takes the decision on those who were chosen, as they were when it was looked over. */
function decided(scene: Scene): Promise<Response> {
  const { filter, page } = asked(scene);
  const { to } = choiceOf(scene);
  return decide(
    scene,
    { to: addressOf("/applications", { ...filter, page }), done: "reviewed" },
    (world, act) => {
      const { chosen } = choiceOf({ ...scene, world });
      checkSeen(scene.typed?.["seen"], chosen);
      const ids = chosen.map(({ id }) => id);
      return review(world, ids, { to, reason: scene.typed?.["reason"] ?? "" }, scene.organiser, act);
    },
    (again) => previewPage(again, choiceOf(again)),
  );
}

const withTyped = async (c: Ctx, deps: Deps, action: "run" | "see-people" = "run"): Promise<Scene> => ({
  ...(await sceneOf(c, deps, action)),
  typed: await typedIn(c),
  ticked: await readAnswers(c),
});

/** What is to be decided for whom. Refuses form-invalid without either, not-found for somebody who is not there. */
function choiceOf(scene: Scene): Choice {
  const to = decisions.find((one) => one === scene.typed?.["to"]);
  const chosen = chosenOf(scene);
  if (!to || chosen.length === 0)
    throw new Refusal(scene.ticked?.["id"] && chosen.length === 0 && !isOfList(scene) ? "not-found" : "form-invalid", { id: "none" });
  return { to, chosen };
}
