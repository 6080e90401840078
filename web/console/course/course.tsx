/** The course of a cohort: its state machine drawn with where it is, what it waits for and why, and its history in words. */
import type { LogEntry } from "@tamkine/core/log/log-entry";
import { Hono } from "hono";
import type { AppEnv, Deps } from "../../context.ts";
import { LinkButton } from "../../design/components.tsx";
import { cohortPage } from "../frame.tsx";
import { type Scene, sceneOf } from "../scene.ts";
import { Drawing } from "./drawing.tsx";
import { History } from "./history.tsx";
import { Trouble, Waits } from "./waits.tsx";

export function courseApp(deps: Deps): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.get("/", async (c) => {
    const scene = await sceneOf(c, deps, "see-people");
    return coursePage(scene, await deps.store.log(scene.ref));
  });
  return app;
}

function coursePage(scene: Scene, log: readonly LogEntry[]) {
  const { t } = scene;
  return cohortPage(
    scene,
    "/course",
    t("console.course.title"),
    <>
      <p class="lead">{t("console.course.lead")}</p>
      {scene.runs && scene.world.cohort.phase === "draft" && (
        <p>
          <LinkButton href={`${scene.base}/rehearsal`}>{t("console.rehearsal.way")}</LinkButton>
        </p>
      )}
      <Trouble scene={scene} />
      <div class="course-page">
        <Drawing scene={scene} />
        <div class="stack-l">
          <Waits scene={scene} />
          <History scene={scene} log={log} />
        </div>
      </div>
    </>,
  );
}
