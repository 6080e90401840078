/** Noting something about a pair: a word among organisers, a call and what came of it; taking a note back. */
import { Day } from "@tamkine/core/kernel/time";
import { Refusal } from "@tamkine/core/kernel/refusal";
import { noteCall } from "@tamkine/core/pairing/call";
import { callResults } from "@tamkine/core/pairing/note";
import { noteIdOf, takeNoteBack, writeNote } from "@tamkine/core/pairing/write-note";
import { Role } from "@tamkine/core/programme/programme";
import type { Hono } from "hono";
import type { AppEnv, Deps } from "../../context.ts";
import { decide, decideFrom, sentTo, typedIn } from "../scene.ts";
import { actOf } from "../session.ts";
import { listed } from "./narrowed.ts";
import { pairPage } from "./page.tsx";

export function notingRoutes(app: Hono<AppEnv>, deps: Deps): void {
  app.post("/:pair/notes", async (c) => {
    const typed = await typedIn(c);
    const scene = await sentTo(c, deps, "run");
    const id = c.req.param("pair");
    const note = { text: typed["text"] ?? "", shown: typed["shown"] ?? scene.now };
    return decideFrom(
      scene,
      { ownToo: true, to: `/pairs/${encodeURIComponent(id)}${listed({ ...scene, typed })}`, done: "noted" },
      async () => {
        const own = noteIdOf(scene.ref, id, note, actOf(scene.organiser, scene.now).by, deps.ids);
        const known = await deps.store.get("note", { ...scene.ref, pair: id, id: own });
        return (world, act) => writeNote(world, id, note, known, act, deps.ids);
      },
      (again) => pairPage(again, id),
    );
  });
  app.post("/:pair/notes/:note/remove", async (c) => {
    const typed = await typedIn(c);
    const scene = await sentTo(c, deps, "run");
    const { pair: id, note } = c.req.param();
    return decideFrom(
      scene,
      { ownToo: true, to: `/pairs/${encodeURIComponent(id)}${listed({ ...scene, typed })}`, done: "noteRemoved" },
      async () => {
        const known = await deps.store.get("note", { ...scene.ref, pair: id, id: note });
        return (_, act) => takeNoteBack(known, { isOwner: scene.organiser.role === "owner" }, act);
      },
      (again) => pairPage(again, id),
    );
  });
  app.post("/:pair/call", async (c) => {
    const typed = await typedIn(c);
    const scene = await sentTo(c, deps, "run");
    const id = c.req.param("pair");
    return decide(
      scene,
      { to: `/pairs/${encodeURIComponent(id)}${listed({ ...scene, typed })}`, done: "called" },
      (world, act) => {
        const whom = Role.safeParse(typed["whom"]).data;
        const result = callResults.find((one) => one === typed["result"]);
        const until = typed["until"] ? Day.safeParse(typed["until"]) : undefined;
        if (!whom || !result || until?.success === false)
          throw new Refusal("form-invalid", until?.success === false ? { until: "invalid" } : { result: "needed" });
        const said = { whom, result, text: typed["text"] ?? "", until: until?.data, shown: typed["shown"] ?? scene.now };
        return noteCall(world, id, said, act, deps.ids);
      },
      (again) => pairPage(again, id),
    );
  });
}
