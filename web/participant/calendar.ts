/** Files for one's own calendar: a planned meeting, a gathering. Fetching one changes nothing. */
import { Refusal } from "@tamkine/core/kernel/refusal";
import type { Dated } from "@tamkine/core/letter/render/calendar";
import { standing } from "@tamkine/core/meeting/standing";
import type { Hono } from "hono";
import type { AppEnv, Deps } from "../context.ts";
import { gatheringOf, pairOf } from "./mine.ts";
import { type Scene, sceneOf } from "./scene.ts";

export function calendarRoutes(app: Hono<AppEnv>, deps: Deps): void {
  app.get("/pairs/:pair/meetings/:meeting/calendar.ics", async (c) => {
    const scene = await sceneOf(c, deps);
    const { meetings, other } = pairOf(scene.personal, c.req.param("pair"));
    const meeting = meetings.find(({ id }) => id === c.req.param("meeting"));
    if (!meeting || standing(meeting, scene.personal.programme.rules, scene.now) !== "planned") throw new Refusal("not-found");
    return file(scene, { what: meeting, other: { name: other.form.name, others: othersOf(scene.personal, other.id) } });
  });
  app.get("/gatherings/:gathering/calendar.ics", async (c) => {
    const scene = await sceneOf(c, deps);
    const gathering = gatheringOf(scene.personal, c.req.param("gathering"));
    if (gathering.state !== "announced") throw new Refusal("not-found");
    return file(scene, { what: gathering });
  });
}

const othersOf = ({ pairs }: Scene["personal"], id: string): string[] =>
  pairs.flatMap(({ other }) => (other.id === id ? [] : [other.form.name]));

/** What writes entries is loaded for those who fetch one. */
async function file({ c, personal, language, now }: Scene, dated: Pick<Dated, "what" | "other">) {
  const { calendarEntry } = await import("@tamkine/core/letter/render/calendar");
  return c.body(calendarEntry({ ...dated, programme: personal.programme, language, now }, "publish"), 200, {
    "content-type": "text/calendar; charset=utf-8; method=PUBLISH",
    "content-disposition": 'attachment; filename="calendar.ics"',
  });
}
