/** The programme's data as a whole: how long what is kept, an archive of everything, and taking one in. Owners only. */
import { readArchive } from "@tamkine/core/archive/read";
import { takeIn } from "@tamkine/core/archive/take-in";
import { archived, gather } from "@tamkine/core/archive/write";
import { Refusal } from "@tamkine/core/kernel/refusal";
import { outside } from "@tamkine/core/letter/dispatch";
import { perform, record } from "@tamkine/core/perform";
import { exported } from "@tamkine/core/privacy/export";
import { changeRetention } from "@tamkine/core/privacy/retention/settings";
import type { Programme } from "@tamkine/core/programme/programme";
import { signalWaits } from "@tamkine/core/workflow/signal";
import { Hono } from "hono";
import { type AppEnv, type Ctx, type Deps, nowOf } from "../../context.ts";
import { actOf, typedIn } from "../scene.ts";
import { organiserOf, programmeOf } from "../session.ts";
import { dataPage, surePage } from "./page.tsx";

/** What a function behind the HTTP API can give and take at once, before it is written in base 64. */
const largest = 4_400_000;

export function programmeDataApp(deps: Deps): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.get("/", async (c) => dataPage(c, await programmeOf(c, deps, "settle")));
  app.post("/retention", async (c) => {
    const programme = await programmeOf(c, deps, "settle");
    return again(c, programme, async (typed) => {
      const act = actOf(organiserOf(c), nowOf(c));
      await perform(deps, outside(programme.id), act, async () =>
        changeRetention((await deps.store.get("programme", { id: programme.id })) ?? programme, typed),
      );
      for (const { cohort } of await deps.store.cohorts(programme.id)) {
        const ref = { programme: programme.id, cohort };
        if (await deps.store.get("retention", ref)) await signalWaits(deps, ref, ["retention"]);
      }
      return c.redirect(`/console/${programme.id}/data?done=retention`, 303);
    });
  });
  app.post("/archive", async (c) => {
    const programme = await programmeOf(c, deps, "settle");
    return again(c, programme, (typed) => archive(c, deps, programme, typed));
  });
  app.post("/take-in", async (c) => {
    const programme = await programmeOf(c, deps, "settle");
    return again(c, programme, async (typed) => {
      const { archive } = await c.req.parseBody({ all: true });
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

/** First the purpose, then what it will hold, then the file; it is logged before it leaves. */
async function archive(c: Ctx, deps: Deps, programme: Programme, typed: Record<string, string>): Promise<Response> {
  const now = nowOf(c);
  const items = await gather(deps.store, programme.id);
  const stated = { purpose: typed["purpose"] ?? "", why: typed["why"] ?? "", format: "csv" };
  const { happenings, ...outcome } = exported("archive", items.length, stated);
  if (typed["sure"] !== "yes") return surePage(c, programme, typed, items);
  const bytes = archived(programme.id, items, now);
  if (bytes.length > largest) throw new Refusal("archive-too-large");
  const taken = happenings.map((one) => ({ ...one, subject: programme.id, facts: { ...one.facts, format: "zip" } }));
  await record(deps, outside(programme.id), actOf(organiserOf(c), now), { ...outcome, happenings: taken });
  return c.body(new Uint8Array(bytes), 200, {
    "content-type": "application/zip",
    "content-disposition": `attachment; filename="${programme.id}-${now.slice(0, 10)}.zip"`,
  });
}

/** A refusal shows the page again, with the reason beside what was typed. */
async function again(c: Ctx, programme: Programme, act: (typed: Record<string, string>) => Promise<Response>): Promise<Response> {
  const typed = await typedIn(c);
  try {
    return await act(typed);
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal;
    return dataPage(c, programme, typed, refusal);
  }
}
