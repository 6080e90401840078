/** The organisers' console. */
import { Hono } from "hono";
import type { AppEnv, Deps } from "../context.ts";
import { accountApp } from "./account/account.tsx";
import { applicationsApp } from "./applications/applications.tsx";
import { cohortsApp } from "./cohorts.tsx";
import { committeeApp } from "./committee.tsx";
import { datesApp } from "./dates.tsx";
import { figuresApp } from "./figures/figures.tsx";
import { gatheringsApp } from "./gatherings/gatherings.tsx";
import { importApp } from "./import/import.tsx";
import { lettersApp } from "./letters.tsx";
import { logApp, programmeLogApp } from "./log/log.tsx";
import { matchingApp } from "./matching/matching.tsx";
import { organisersApp } from "./organisers/organisers.tsx";
import { pairsApp } from "./pairs/pairs.tsx";
import { onConsoleError } from "./refused.tsx";
import { signedIn } from "./session.ts";
import { settingsApp } from "./settings.tsx";
import { signInApp } from "./sign-in.tsx";
import { todayApp } from "./today/today.tsx";

export function consoleApp(deps: Deps): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.onError(onConsoleError);
  app.route("/", signInApp(deps));
  app.use(signedIn(deps));
  app.route("/account", accountApp(deps));
  app.route("/", cohortsApp(deps));
  app.route("/:programme/committee", committeeApp(deps));
  app.route("/:programme/settings", settingsApp(deps));
  app.route("/:programme/organisers", organisersApp(deps));
  app.route("/:programme/log", programmeLogApp(deps));
  app.route("/:programme/:cohort", todayApp(deps));
  app.route("/:programme/:cohort/dates", datesApp(deps));
  app.route("/:programme/:cohort/applications", applicationsApp(deps));
  app.route("/:programme/:cohort/import", importApp(deps));
  app.route("/:programme/:cohort/matching", matchingApp(deps));
  app.route("/:programme/:cohort/pairs", pairsApp(deps));
  app.route("/:programme/:cohort/gatherings", gatheringsApp(deps));
  app.route("/:programme/:cohort/figures", figuresApp(deps));
  app.route("/:programme/:cohort/letters", lettersApp(deps));
  app.route("/:programme/:cohort/log", logApp(deps));
  return app;
}
