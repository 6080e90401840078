/** The programme's data as a whole: how long what is kept, an archive of everything, and taking one in. Owners only. */
import { readArchive } from "@tamkine/core/archive/read";
import { takeIn } from "@tamkine/core/archive/take-in";
import { archived, gather } from "@tamkine/core/archive/write";
import { Refusal, refusalIn } from "@tamkine/core/kernel/refusal";
import { outside } from "@tamkine/core/letter/sending/dispatch";
import { record } from "@tamkine/core/perform";
import { packed } from "@tamkine/core/privacy/export";
import { everyOf } from "@tamkine/core/read-all";
import { changeRetention } from "@tamkine/core/privacy/retention/settings";
import type { Programme } from "@tamkine/core/programme/programme";
import { wakeRetention } from "@tamkine/core/privacy/retention/wake";
import { Hono } from "hono";
import { type AppEnv, type Ctx, type Deps, nowOf } from "../../context.ts";
import { bodyOf } from "../../form/body.ts";
import { isBehind, largest, later } from "../files/later.ts";
import { changesPart } from "../part-of-programme.tsx";
import { typedIn } from "../scene.ts";
import { actOf, organiserOf, programmeOf } from "../session.ts";
import { bringRoutes } from "./bring.tsx";
import { dataPage, surePage } from "./page.tsx";

export function programmeDataApp(deps: Deps): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.get("/", async (c) => dataPage(c, await programmeOf(c, deps, "settle")));
  app.post(
    "/retention",
    changesPart(deps, "retention", {
      command: changeRetention,
      then: async ({ id }) => {
        for (const cohort of await deps.store.cohorts(id)) await wakeRetention(deps, cohort);
      },
      shown: (c, programme, { typed, refusal }) => dataPage(c, programme, typed, refusal),
      done: "data?done=retention",
    }),
  );
  app.post("/archive", async (c) => {
    const programme = await programmeOf(c, deps, "settle");
    return again(c, deps, (typed) => archive(c, deps, programme, typed));
  });
  bringRoutes(app, deps);
  app.post("/take-in", async (c) => {
    await programmeOf(c, deps, "settle");
    return again(c, deps, async (typed) => {
      const { archive } = await bodyOf(c);
      if (!(archive instanceof File) || archive.size === 0) throw new Refusal("form-invalid", { archive: "missing" });
      if (typed["sure"] !== "yes") throw new Refusal("form-invalid", { sure: "missing" });
      if (archive.size > largest) throw new Refusal("archive-too-large");
      const organiser = organiserOf(c);
      await takeIn(deps, readArchive(new Uint8Array(await archive.arrayBuffer())), organiser, actOf(organiser, nowOf(c)));
      return c.redirect("/console?done=takenIn", 303);
    });
  });
  return app;
}

/**
 * First the purpose, then what it will hold, then the file, or the page where it will be; it is logged before it leaves. Of a programme
 * with a cohort so large that a page cannot read all of it, what it will hold is not said before.
 */
async function archive(c: Ctx, deps: Deps, programme: Programme, typed: Record<string, string>): Promise<Response> {
  const now = nowOf(c);
  const organiser = organiserOf(c);
  const inBackground = () => later(c, deps, organiser, "archive", null);
  packed("archive", 0, typed, programme.id);
  const large = !isBehind(c) && (await hasLarge(deps, programme.id));
  const items = large ? undefined : await gather(deps.store, programme.id);
  if (typed["sure"] !== "yes") return surePage(c, programme, typed, items);
  if (!items) return inBackground();
  const bytes = archived(programme.id, items, now);
  if (!isBehind(c) && bytes.length > largest) return inBackground();
  await record(deps, outside(programme.id), actOf(organiser, now), packed("archive", items.length, typed, programme.id));
  return c.body(new Uint8Array(bytes), 200, {
    "content-type": "application/zip",
    "content-disposition": `attachment; filename="${programme.id}-${now.slice(0, 10)}.zip"`,
  });
}

/** A cohort of which a picture is kept. */
async function hasLarge({ store }: Deps, programme: string): Promise<boolean> {
  return (await everyOf(store, "picture", { programme })).length > 0;
}

/** A refusal shows the page again, with the reason beside what was typed. */
async function again(c: Ctx, deps: Deps, act: (typed: Record<string, string>) => Promise<Response>): Promise<Response> {
  const typed = await typedIn(c);
  try {
    return await act(typed);
  } catch (error) {
    const refusal = refusalIn(error);
    return dataPage(c, await programmeOf(c, deps, "settle"), typed, refusal);
  }
}
