/** The cohort's log in words: who did what, when. Nothing in it can be changed. */
import type { Organiser } from "@tamkine/core/access/organiser";
import type { LogEntry } from "@tamkine/core/workflow/wait";
import { Hono } from "hono";
import type { AppEnv, Deps } from "../context.ts";
import { Table } from "../design/components.tsx";
import { type Key, texts } from "../i18n.ts";
import { saidOfExport } from "./export/said.ts";
import { cohortPage } from "./frame.tsx";
import { knownName } from "./names.ts";
import { type Scene, sceneOf } from "./scene.ts";
import { momentText, monthText } from "./when.ts";

/** The newest lines; a cohort of 60 people has some thousands in its life. */
const shown = 1_000;

export function logApp(deps: Deps): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.get("/", async (c) => {
    const scene = await sceneOf(c, deps, "see-people");
    const [entries, organisers] = await Promise.all([deps.store.log(scene.ref), deps.store.organisers(scene.ref.programme)]);
    return logPage(scene, entries, organisers);
  });
  return app;
}

function logPage(scene: Scene, entries: readonly LogEntry[], organisers: readonly Organiser[]) {
  const { t, language, world } = scene;
  return cohortPage(
    scene,
    "/log",
    t("console.log.title"),
    <Table
      caption={t("console.log.caption")}
      rows={entries.slice(-shown).reverse()}
      empty={t("console.log.empty")}
      columns={[
        { title: t("console.log.event"), cell: (entry) => said(scene, entry) },
        { title: t("console.log.what"), cell: (entry) => <bdi>{about(scene, entry)}</bdi> },
        { title: t("console.log.who"), cell: (entry) => <bdi>{who(scene, organisers, entry.by)}</bdi> },
        { title: t("console.log.when"), cell: (entry) => momentText(entry.at, language, world.programme.timeZone) },
      ]}
    />,
  );
}

/** The event in words; one that has none yet is shown by its name rather than hidden. */
function said({ t }: Scene, { event }: LogEntry): string {
  const key = `console.event.${event}`;
  return Object.hasOwn(texts.fr, key) ? t(key as Key) : event;
}

/** What it happened to, when that has a name: a person, a pair, a body, a month; of a file, what it holds and why it left. */
function about({ t, world, language }: Scene, { event, subject, facts }: LogEntry): string {
  if (event === "exported") return saidOfExport(t, facts);
  if (/^\d{4}-\d{2}$/u.test(subject)) return monthText(subject, language);
  return knownName(world, subject) ?? "";
}

function who({ t, world }: Scene, organisers: readonly Organiser[], by: string): string {
  const [kind = "", id = ""] = by.split(":");
  if (kind === "organiser") return organisers.find((one) => one.id === id)?.name ?? t("console.log.organiser");
  return id === "" ? t("console.log.programme") : (knownName(world, id) ?? t("console.log.person"));
}
