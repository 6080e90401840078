/** The cohort's log in words: who did what, when. */
import { Hono } from "hono";
import type { LogEntry } from "@tamkine/core/workflow/wait";
import type { AppEnv, Deps } from "../context.ts";
import { Table } from "../design/components.tsx";
import { texts, type Key } from "../i18n.ts";
import { cohortPage } from "./frame.tsx";
import { type Scene, sceneOf } from "./scene.ts";
import { nameOf } from "./names.ts";
import { momentText } from "./when.ts";

export function logApp(deps: Deps): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.get("/", async (c) => {
    const scene = await sceneOf(c, deps, "see-people");
    const entries = await deps.store.log(scene.ref);
    return cohortPage(
      scene,
      "/log",
      scene.t("console.log.title"),
      <Table
        caption={scene.t("console.log.caption")}
        rows={[...entries].reverse()}
        empty={scene.t("console.log.empty")}
        columns={[
          { title: scene.t("console.log.event"), cell: (entry) => said(scene, entry) },
          { title: scene.t("console.log.when"), cell: (entry) => momentText(entry.at, scene.language, scene.world.programme.timeZone) },
          { title: scene.t("console.log.who"), cell: (entry) => who(scene, entry.by) },
          { title: scene.t("console.log.what"), cell: (entry) => <bdi>{nameOf(scene.world, entry.subject)}</bdi> },
        ]}
      />,
    );
  });
  return app;
}

/** The event in words; one that has none yet is shown by its name rather than hidden. */
function said({ t }: Scene, { event }: LogEntry): string {
  const key = `console.event.${event}`;
  return Object.hasOwn(texts.fr, key) ? t(key as Key) : event;
}

function who({ t, world }: Scene, by: string) {
  const [kind = "", id = ""] = by.split(":");
  if (kind === "organiser") return t("console.log.organiser");
  return id === "" ? t("console.log.programme") : <bdi>{nameOf(world, id)}</bdi>;
}
