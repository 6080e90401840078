/** The personal page: opened by the link in any letter, without account or password. Opening it changes nothing; its forms act. */
import { Refusal } from "@tamkine/core/kernel/refusal";
import { Hono } from "hono";
import type { AppEnv, Deps } from "../context.ts";
import { onError, refused } from "../error.tsx";
import { detailsActions } from "./actions/details.ts";
import { joiningActions } from "./actions/joining.ts";
import { meetingActions } from "./actions/meetings.ts";
import { pairActions } from "./actions/pairs.ts";
import { togetherActions } from "./actions/together.ts";
import { waysActions } from "./actions/ways.ts";
import { againRoutes } from "./again.tsx";
import { amendRoutes } from "./amend.tsx";
import { calendarRoutes } from "./calendar.ts";
import { certificateRoutes } from "./certificate.tsx";
import { dataRoutes } from "./data.tsx";
import { exitRoutes } from "./exit.tsx";
import { matterRoutes } from "./matter.tsx";
import { personalPage } from "./page.tsx";
import { renewRoutes } from "./renew.tsx";
import { sceneOf } from "./scene.ts";
import { surveyRoutes } from "./survey.tsx";
import { testimonialRoutes } from "./testimonial.tsx";

/** Mounted where the path carries `:token`. */
export function participantApp(deps: Deps): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  // Whoever was too late, or pressed twice, is led back to their own page; for a link that opens none there is the way to a new one.
  app.onError((error, c) =>
    error instanceof Refusal && error.code !== "not-found"
      ? refused(c, error, { home: `/me/${c.req.param("token") ?? ""}`, programme: c.get("programme") })
      : onError(error, c),
  );
  app.get("/", async (c) => personalPage(await sceneOf(c, deps)));
  matterRoutes(app, deps);
  joiningActions(app, deps);
  detailsActions(app, deps);
  waysActions(app, deps);
  pairActions(app, deps);
  meetingActions(app, deps);
  togetherActions(app, deps);
  surveyRoutes(app, deps);
  againRoutes(app, deps);
  testimonialRoutes(app, deps);
  certificateRoutes(app, deps);
  calendarRoutes(app, deps);
  amendRoutes(app, deps);
  dataRoutes(app, deps);
  exitRoutes(app, deps);
  renewRoutes(app, deps);
  return app;
}
