/** A part of the site that is loaded when somebody first comes there, so that the others need not wait for it. */
import { loadedOnce } from "@tamkine/core/kernel/lazily";
import { Hono } from "hono";
import type { AppEnv, Ctx } from "./context.ts";
import { onError, onNotFound } from "./error.tsx";

type Vars = Partial<AppEnv["Variables"]>;
type Whole = Hono<{ Bindings: AppEnv["Bindings"] & { site: Ctx }; Variables: AppEnv["Variables"] }>;

/**
 * Mounts what `load` gives at `path`. It answers as if it had been there from the start: with what was found out before it (the
 * reader's language), with the headers that are already set, and with the site's own answers to errors; and what it finds out itself
 * (that a letter is shown in a frame) the site knows after it.
 */
export function part(app: Hono<AppEnv>, path: string, load: () => Promise<Hono<AppEnv>>): void {
  const loaded = loadedOnce(async () => whole(path, await load()));
  const answer = async (c: Ctx) => {
    const response = await (await loaded()).fetch(c.req.raw, { ...c.env, site: c });
    return c.newResponse(response.body, response);
  };
  app.all(path, answer);
  app.all(`${path}/*`, answer);
}

function whole(path: string, inner: Hono<AppEnv>): Whole {
  const app: Whole = new Hono();
  app.onError((error, c) => onError(error, c as unknown as Ctx));
  app.notFound((c) => onNotFound(c as unknown as Ctx));
  app.use(async (c, next) => {
    const { site } = c.env;
    // Read once, whoever of the two reads first: a fault may be answered by either.
    c.req.bodyCache = site.req.bodyCache;
    for (const [name, value] of Object.entries(site.var)) c.set(name as keyof Vars, value);
    await next();
    for (const [name, value] of Object.entries(c.var)) site.set(name as keyof Vars, value);
  });
  app.route(path, inner);
  return app;
}
