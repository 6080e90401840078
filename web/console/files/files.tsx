/** Files that were prepared for whoever is here: taking one, trying again, deleting it. */
import { Refusal } from "@tamkine/core/kernel/refusal";
import { reached } from "@tamkine/core/kernel/time";
import { discard, mine, own, retry } from "@tamkine/core/parcel/ask";
import { fileOf } from "@tamkine/core/parcel/parcel";
import { Hono } from "hono";
import { type AppEnv, type Ctx, type Deps, nowOf } from "../../context.ts";
import { allow, programmeOf } from "../session.ts";
import { filesPage } from "./page.tsx";

export function filesApp(deps: Deps): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.get("/", async (c) => {
    const programme = await programmeOf(c, deps, "run");
    return filesPage(c, programme, await mine(deps.store, programme.id, asker(c).id));
  });
  // A link and not a form: browsers follow no form to another address, which is what the file has. It is good for five minutes.
  app.get("/:id", (c) =>
    known(c, async (id) => {
      const { state, ...parcel } = await own(deps, asker(c), id);
      if (state.is !== "ready" || reached(nowOf(c), state.until)) throw new Refusal("not-found");
      return deps.files.address(fileOf(parcel), state.name);
    }),
  );
  app.post("/:id/again", (c) =>
    known(c, async (id) => {
      await retry(deps, asker(c), id, nowOf(c));
      return `${list(c)}?done=asked`;
    }),
  );
  app.post("/:id/remove", (c) =>
    known(c, async (id) => {
      await discard(deps, asker(c), id);
      return `${list(c)}?done=fileRemoved`;
    }),
  );
  return app;
}

/** What is there no more, or was never theirs, leads to the list of what is. */
async function known(c: Ctx, act: (id: string) => Promise<string>): Promise<Response> {
  asker(c);
  try {
    return c.redirect(await act(c.req.param("id") ?? ""), 303);
  } catch (refusal) {
    if (!(refusal instanceof Refusal) || refusal.code !== "not-found") throw refusal;
    return c.redirect(`${list(c)}?done=fileGone`, 303);
  }
}

const list = (c: Ctx): string => `/console/${c.req.param("programme")}/files`;
const asker = (c: Ctx) => allow(c, "run", c.req.param("programme") ?? "");
