/** The logs in words: who did and saw what, when. Nothing in them can be changed: there is no form for it, and the store refuses. */
import { outside } from "@tamkine/core/letter/dispatch";
import type { World } from "@tamkine/core/world";
import { Hono } from "hono";
import type { AppEnv, Deps } from "../../context.ts";
import { cohortPage, consolePage } from "../frame.tsx";
import { knownName } from "../names.ts";
import { type Scene, sceneOf } from "../scene.ts";
import { programmeOf } from "../session.ts";
import { filterOf } from "./filter.ts";
import { readPage } from "./read.ts";
import { organisersOf } from "./says.ts";
import { LogView } from "./view.tsx";

/** A cohort's. */
export function logApp(deps: Deps): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.get("/", async (c) => logPage(await sceneOf(c, deps, "see-people")));
  return app;
}

/** The programme's own: who came in, who was invited, what belongs to no cohort. */
export function programmeLogApp(deps: Deps): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.get("/", async (c) => {
    const programme = await programmeOf(c, deps, "see-people");
    const filter = filterOf(c.req.query());
    const about = new Set(filter.about === "" ? [] : [filter.about]);
    const [page, organisers] = await Promise.all([
      readPage(deps.store, outside(programme.id), filter, about, programme.timeZone),
      deps.store.organisers(programme.id),
    ]);
    const known = await organisersOf(deps.store, programme.id, organisers, page.entries);
    const t = c.get("t");
    const says = { t, language: c.get("language"), programme, organisers: known, named: () => undefined };
    const path = `/console/${programme.id}/log`;
    return consolePage(
      c,
      programme,
      t("console.log.ofProgramme"),
      <LogView says={says} page={page} filter={filter} path={path} organisers={organisers} people={false} />,
    );
  });
  return app;
}

async function logPage(scene: Scene) {
  const { c, t, language, world, ref, deps, base } = scene;
  const filter = filterOf(c.req.query());
  const about = filter.about === "" ? new Set<string>() : ownedBy(world, filter.about);
  const [page, organisers] = await Promise.all([
    readPage(deps.store, ref, filter, about, world.programme.timeZone),
    deps.store.organisers(ref.programme),
  ]);
  const known = await organisersOf(deps.store, ref.programme, organisers, page.entries);
  const named = (id: string) => knownName(world, id);
  const says = { t, language, programme: world.programme, organisers: known, named };
  return cohortPage(
    scene,
    "/log",
    t("console.log.title"),
    <LogView says={says} page={page} filter={filter} path={`${base}/log`} organisers={organisers} people />,
  );
}

/** A person's id, and those of their pairs and of what these did. */
function ownedBy({ pairs, meetings }: World, id: string): ReadonlySet<string> {
  const own = pairs.filter(({ mentor, mentee }) => mentor === id || mentee === id).map((pair) => pair.id);
  return new Set([id, ...own, ...meetings.filter(({ pair }) => own.includes(pair)).map((meeting) => meeting.id)]);
}
