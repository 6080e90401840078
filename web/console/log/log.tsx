/** The logs in words: who did and saw what, when. Nothing in them can be changed: there is no form for it, and the store refuses. */
import { maySeeLine } from "@tamkine/core/access/confided";
import type { CommitteeMeeting } from "@tamkine/core/committee/committee";
import { byId } from "@tamkine/core/kernel/look-up";
import type { LogEntry } from "@tamkine/core/log/log-entry";
import type { World } from "@tamkine/core/world";
import { Hono } from "hono";
import { type AppEnv, type Deps } from "../../context.ts";
import { type Desk, deskOf } from "../desk.ts";
import { ExportForm, exportFile } from "../export/export.tsx";
import { cohortPage, consolePage } from "../frame.tsx";
import { knownName, namedIn } from "../names.ts";
import { type Scene, sceneOf, typedIn } from "../scene.ts";
import { columnsOf } from "./columns.ts";
import { filterOf, isWanted } from "./filter.ts";
import { readAll, readPage } from "./read.ts";
import { dayText } from "../when.ts";
import { organisersOf, type Says } from "./says.ts";
import { LogView } from "./view.tsx";

/** A cohort's. */
export function logApp(deps: Deps): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.get("/", async (c) => logPage(await sceneOf(c, deps, "see-people", namedIn)));
  app.post("/export", async (c) => {
    const scene = await sceneOf(c, deps, "run");
    const { filter, isShown, organisers } = await askedFor(scene);
    const rows = await readAll(deps.store, scene.ref, filter, isShown, scene.world.programme.timeZone);
    const known = await organisersOf(deps.store, scene.ref.programme, organisers, rows);
    return exportFile(scene, { table: "log", rows, columns: columnsOf(saysOf(scene, known)) }, logPage);
  });
  return app;
}

/** The programme's own: who came in, who was invited, what belongs to no cohort. */
export function programmeLogApp(deps: Deps): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.get("/", async (c) => programmePage(await deskOf(c, deps, "see-people")));
  app.post("/export", async (c) => {
    const desk = await deskOf(c, deps, "run");
    const { ref, world } = desk;
    const { filter, isShown, organisers, meetings } = await narrowed(desk);
    const rows = await readAll(deps.store, ref, filter, isShown, world.programme.timeZone);
    const known = await organisersOf(deps.store, ref.programme, organisers, rows);
    return exportFile(desk, { table: "log", rows, columns: columnsOf(saidOf(desk, known, meetings)) }, programmePage);
  });
  return app;
}

async function narrowed({ c, deps, ref }: Desk) {
  const filter = filterOf(c.req.method === "GET" ? c.req.query() : await typedIn(c));
  const about = new Set(filter.about === "" ? [] : [filter.about]);
  const isShown = (entry: LogEntry) => isWanted(filter, about, entry);
  const [organisers, meetings] = await Promise.all([deps.store.organisers(ref.programme), deps.store.committee(ref.programme)]);
  return { filter, isShown, organisers, meetings };
}

const saidOf = ({ t, language, world }: Desk, organisers: Says["organisers"], meetings: readonly CommitteeMeeting[]): Says => ({
  t,
  language,
  programme: world.programme,
  organisers,
  named: (id) => {
    const meeting = byId(meetings, id);
    return meeting && t("console.committee.of", { day: dayText(meeting.heldOn, language) });
  },
});

async function programmePage(desk: Desk) {
  const { c, deps, t, ref, world, refusal } = desk;
  const { programme } = world;
  const { filter, isShown, organisers, meetings } = await narrowed(desk);
  const page = await readPage(deps.store, ref, filter, isShown, programme.timeZone);
  const says = saidOf(desk, await organisersOf(deps.store, ref.programme, organisers, page.entries), meetings);
  const path = `/console/${programme.id}/log`;
  const { after: _, ...query } = filter;
  return consolePage(
    c,
    programme,
    t("console.log.ofProgramme"),
    <>
      <LogView says={says} page={page} filter={filter} path={path} organisers={organisers} people={false} />
      {page.entries.length > 0 && <ExportForm scene={desk} action={`${path}/export`} query={query} />}
    </>,
    refusal,
    { path },
  );
}

async function logPage(scene: Scene) {
  const { t, world, ref, deps, base } = scene;
  const { filter, isShown, organisers } = await askedFor(scene);
  const page = await readPage(deps.store, ref, filter, isShown, world.programme.timeZone);
  const says = saysOf(scene, await organisersOf(deps.store, ref.programme, organisers, page.entries));
  const { after: _, ...query } = filter;
  return cohortPage(
    scene,
    "/log",
    t("console.log.title"),
    <>
      <LogView says={says} page={page} filter={filter} path={`${base}/log`} organisers={organisers} people />
      {page.entries.length > 0 && <ExportForm scene={scene} action={`${base}/log/export`} query={query} />}
    </>,
  );
}

/** What of the log this organiser may see and the address narrows it down to, or the form of a file that was refused. */
async function askedFor({ c, world, ref, deps, organiser, own }: Scene) {
  const filter = filterOf(c.req.method === "GET" ? c.req.query() : await typedIn(c));
  const about = filter.about === "" ? new Set<string>() : ownedBy(world, filter.about);
  const isShown = (entry: LogEntry) => isWanted(filter, about, entry) && maySeeLine(organiser, entry, ref.programme, own);
  return { filter, isShown, organisers: await deps.store.organisers(ref.programme) };
}

const saysOf = ({ t, language, world }: Scene, organisers: Says["organisers"]): Says => ({
  t,
  language,
  programme: world.programme,
  organisers,
  named: (id) => knownName(world, id),
});

/** A person's id, and those of their pairs and of what these did. */
function ownedBy({ pairs, meetings }: World, id: string): ReadonlySet<string> {
  const own = pairs.filter(({ mentor, mentee }) => mentor === id || mentee === id).map((pair) => pair.id);
  return new Set([id, ...own, ...meetings.filter(({ pair }) => own.includes(pair)).map((meeting) => meeting.id)]);
}
