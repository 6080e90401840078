/** What a developer, and the rehearsal, drive the environment with: `/__local/…`, on this machine only. */
import { readFileSync } from "node:fs";
import { Hono } from "hono";
import type { Environment } from "../environment/options.ts";
import type { Serve } from "../http/server.ts";
import type { PostBox } from "../mail/post-box.ts";
import { serveFetch } from "./fetch.ts";
import { outboxPages } from "./outbox.ts";
import { playPages } from "./play.ts";
import type { Player } from "./player.ts";
import { advance, Advance } from "./advance.ts";

interface Options {
  environment: Environment;
  box: PostBox;
  player: Player;
}

const css = readFileSync(new URL("local.css", import.meta.url), "utf8");

/**
 * JSON: GET state, counts, outbox?since=seq; POST advance {to} | {days} | {next: true}, settle, bounces {address}.
 * Pages: outbox, play.
 */
export function serveControl({ environment, box, player }: Options): Serve {
  const app = new Hono().basePath("/__local");
  const state = async () => ({
    now: environment.now(),
    next: environment.nextEvent() ?? null,
    waits: await environment.waits(),
    stored: environment.stored,
  });

  /** Where things stand after time moved; `letters` tells whether any came. */
  const standing = () => ({ now: environment.now(), next: environment.nextEvent() ?? null, letters: box.newest() });

  app.get("/state", async (c) => c.json(await state()));
  app.get("/counts", (c) => c.json(environment.counts()));
  app.post("/settle", async (c) => {
    await environment.settle();
    return c.json(standing());
  });
  app.post("/advance", async (c) => {
    const wanted = Advance.safeParse(await c.req.json().catch(() => undefined));
    if (!wanted.success) return c.json({ error: "one of {to: moment}, {days: number}, {next: true} expected" }, 400);
    await advance(environment, wanted.data);
    return c.json(standing());
  });
  app.post("/bounces", async (c) => {
    const { address } = Object(await c.req.json().catch(() => undefined)) as { address?: unknown };
    if (typeof address !== "string" || !address.includes("@")) return c.json({ error: "{address} expected" }, 400);
    environment.bounce(address);
    return c.json({});
  });
  app.get("/local.css", (c) => c.body(css, 200, { "content-type": "text/css; charset=utf-8", "cache-control": "no-cache" }));
  app.route("/", outboxPages(box));
  app.route("/", playPages(environment, player));
  return serveFetch((request) => app.fetch(request));
}
