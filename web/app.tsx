/** The whole site: public pages, sign-up, personal pages, console. */
import { Hono } from "hono";
import { assetsApp } from "./assets.ts";
import type { AppEnv, Deps } from "./context.ts";
import { throughEdge } from "./edge.ts";
import { onError, onNotFound } from "./error.tsx";
import { inTime } from "./in-time.ts";
import { chooseLanguage } from "./language.ts";
import { addressApp } from "./participant/address.tsx";
import { part } from "./part.ts";
import { participantApp } from "./participant/participant.tsx";
import { publicApp } from "./public/public.tsx";
import { headers, noFlood, ownForms, uncached } from "./security.ts";
import { signUpApp } from "./signup/signup.tsx";

export function createApp(deps: Deps): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.onError(onError);
  app.notFound(onNotFound);
  app.use(headers, uncached, chooseLanguage, inTime(deps), throughEdge(deps), ownForms(deps), noFlood);
  app.route("/assets", assetsApp(deps));
  part(app, "/console", async () => (await import("./console/console.tsx")).consoleApp(deps));
  app.route("/me/:token", participantApp(deps));
  app.route("/a/:token", addressApp(deps));
  app.route("/", signUpApp(deps));
  app.route("/", publicApp(deps));
  return app;
}
