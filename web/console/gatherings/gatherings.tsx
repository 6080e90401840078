/** Gatherings: announcing the month's collective meeting, moving it, calling it off, noting who was there. */
import { announceGathering, cancelGathering } from "@tamkine/core/gathering/announce";
import { documentGathering } from "@tamkine/core/gathering/document";
import { markHeld } from "@tamkine/core/gathering/hold";
import { Refusal } from "@tamkine/core/kernel/refusal";
import { localMoment } from "@tamkine/core/kernel/time";
import type { Ids } from "@tamkine/core/ports";
import { Hono } from "hono";
import { z } from "zod";
import type { AppEnv, Deps } from "../../context.ts";
import { allOf, decide, sceneOf, tickedIn, typedIn } from "../scene.ts";
import { checkSeen } from "../seen.ts";
import { listPage } from "./list.tsx";
import { rowsOf } from "./papers.tsx";

const Wall = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/u);

export function gatheringsApp(deps: Deps): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.get("/", async (c) => listPage(await sceneOf(c, deps, "see-people")));
  app.post("/", async (c) => {
    const { when = "", topic = "", place = "", link = "", seen } = await typedIn(c);
    const scene = await sceneOf(c, deps, "run");
    return decide(
      scene,
      { waits: ["gatherings"], to: "/gatherings", done: "announced" },
      (world, act) => {
        const wall = Wall.safeParse(when);
        if (!wall.success) throw new Refusal("form-invalid", { when: "invalid" });
        const month = wall.data.slice(0, 7);
        checkSeen(
          seen,
          world.gatherings.filter(({ id }) => id === month),
        );
        const at = localMoment(wall.data, world.programme.timeZone);
        return announceGathering(
          world,
          { month, at, topic: topic.trim(), place: place.trim(), link },
          pinOf(deps.ids, scene.ref.cohort, when),
          act,
        );
      },
      listPage,
    );
  });
  app.post("/:id/held", async (c) => {
    const present = await allOf(c, "present");
    const { seen } = await typedIn(c);
    const scene = await sceneOf(c, deps, "run");
    const id = c.req.param("id");
    return decide(
      scene,
      { waits: ["gatherings"], to: "/gatherings", done: "held" },
      (world, act) => {
        checkSeen(
          seen,
          world.gatherings.filter((one) => one.id === id),
        );
        return markHeld(world, id, present, act);
      },
      listPage,
    );
  });
  app.post("/:id/papers", async (c) => {
    const { seen, summary = "" } = await typedIn(c);
    const documents = rowsOf(await tickedIn(c));
    const scene = await sceneOf(c, deps, "run");
    const id = c.req.param("id");
    return decide(
      scene,
      { to: "/gatherings", done: "papers" },
      (world, act) => {
        checkSeen(
          seen,
          world.gatherings.filter((one) => one.id === id),
        );
        return documentGathering(world, id, { documents, summary }, act);
      },
      listPage,
    );
  });
  app.post("/:id/cancel", async (c) => {
    const scene = await sceneOf(c, deps, "run");
    const id = c.req.param("id");
    return decide(
      scene,
      { waits: ["gatherings"], to: "/gatherings", done: "gatheringCancelled" },
      (world, act) => cancelGathering(world, id, act),
      listPage,
    );
  });
  return app;
}

/** Four digits that nobody can guess from the date. */
function pinOf(ids: Ids, cohort: string, when: string): string {
  const letters = ids.derive("pin", cohort, when).slice(-8);
  return String(Array.from(letters).reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 10_000, 0)).padStart(4, "0");
}
