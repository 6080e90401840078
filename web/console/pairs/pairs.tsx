/** Pairs: how each is doing and why, who asked for help, replacing a mentor, ending a pair without fault. */
import { Refusal } from "@tamkine/core/kernel/refusal";
import { standing } from "@tamkine/core/meeting/standing";
import { settleContested } from "@tamkine/core/meeting/settle";
import { endPair } from "@tamkine/core/pairing/end";
import { nudgePair } from "@tamkine/core/pairing/nudge";
import { acceptedByBoth } from "@tamkine/core/pairing/sides";
import { replacePair, replaceWithPlace } from "@tamkine/core/pairing/replace";
import { mayReadHelp } from "@tamkine/core/access/policy";
import { settleHelp } from "@tamkine/core/participant/help";
import { changeCapacity } from "@tamkine/core/participant/leave";
import { declinePlaces } from "@tamkine/core/participant/places";
import { constraints } from "@tamkine/core/matching/proposal";
import { Hono } from "hono";
import type { AppEnv, Deps } from "../../context.ts";
import { allOf, decide, sceneOf, sentTo, typedIn } from "../scene.ts";
import { toFound } from "../searching.tsx";
import { noteViewed } from "../viewed.ts";
import { reachable } from "./card.tsx";
import { endPage } from "./ending.tsx";
import { listPage } from "./list.tsx";
import { backTo, keptBySearch } from "./narrowed.ts";
import { notingRoutes } from "./noting.ts";
import { nudgePage } from "./nudge.tsx";
import { pairOf, pairPage } from "./page.tsx";
import { lastPair, replacementPage } from "./replacement.tsx";
import { replacingPage } from "./replacing.tsx";

/** What the list of pairs shows, and what another mentor is chosen from. */
const listed = ["applications", "participants", "pairs", "meetings"] as const;
const chosenFrom = [...listed, "proposal"] as const;

export function pairsApp(deps: Deps): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.get("/", async (c) => {
    const scene = await sceneOf(c, deps, "see-people", listed);
    await noteViewed(scene, "contact-seen", reachable(scene));
    return listPage(scene);
  });
  app.post("/search", async (c) => {
    const { base } = await sceneOf(c, deps, "see-people", []);
    return toFound(c, deps, `${base}/pairs`, keptBySearch);
  });
  notingRoutes(app, deps);
  app.get("/:pair", async (c) => {
    const scene = await sceneOf(c, deps, "see-people");
    const pair = pairOf(scene, c.req.param("pair"));
    await noteViewed(scene, "contact-seen", acceptedByBoth(pair) ? [pair.mentor, pair.mentee] : []);
    return pairPage(scene, pair.id);
  });
  app.get("/:pair/nudge", async (c) => nudgePage(await sceneOf(c, deps, "see-people"), c.req.param("pair")));
  app.post("/:pair/nudge", async (c) => {
    const scene = await sentTo(c, deps, "run");
    const id = c.req.param("pair");
    const letters = await deps.store.deliveries(scene.ref, "watch");
    return decide(
      scene,
      { to: `/pairs/${encodeURIComponent(id)}`, done: "nudged" },
      (world, act) => nudgePair(world, id, letters, act),
      (again) => nudgePage(again, id),
    );
  });
  app.get("/:mentee/replace", async (c) => replacementPage(await sceneOf(c, deps, "see-people", chosenFrom), c.req.param("mentee")));
  app.get("/:mentee/replace/:mentor", async (c) => {
    const { mentee, mentor } = c.req.param();
    return replacingPage(await sceneOf(c, deps, "see-people"), mentee, mentor);
  });
  app.post("/:mentee/replace", async (c) => {
    const { mentor = "", reason = "", place, last } = await typedIn(c);
    const named = await allOf(c, "waive");
    const waive = constraints.filter((one) => named.includes(one));
    const scene = await sentTo(c, deps, "run");
    const mentee = c.req.param("mentee");
    return decide(
      scene,
      { parts: chosenFrom, waits: ["pairs"], to: "/pairs", done: place ? "placed" : "replaced" },
      (world, act) => {
        if (last !== undefined && last !== lastPair(world, mentee)) throw new Refusal("changed-meanwhile");
        return (place ? replaceWithPlace : replacePair)(world, mentee, mentor, { reason, waive }, act, deps.ids);
      },
      (again) => replacingPage(again, mentee, mentor),
    );
  });
  app.get("/:pair/end", async (c) => endPage(await sceneOf(c, deps, "see-people"), c.req.param("pair")));
  app.post("/:pair/end", async (c) => {
    const typed = await typedIn(c);
    const { reason = "" } = typed;
    const scene = await sentTo(c, deps, "run");
    const id = c.req.param("pair");
    return decide(
      scene,
      { waits: ["pairs"], to: `/pairs${backTo({ ...scene, typed })}`, done: "ended" },
      (world, act) => endPair(world, id, { why: "exit", reason }, act),
      (again) => endPage(again, id),
    );
  });
  app.post("/help/:participant/settle", async (c) => {
    const { asked, answer = "" } = await typedIn(c);
    const scene = await sentTo(c, deps, "run");
    const id = c.req.param("participant");
    return decide(
      scene,
      { to: "/pairs", done: "helped" },
      (world, act) => {
        const participant = world.participants.find((one) => one.id === id);
        if (!participant || (participant.help && !mayReadHelp(scene.organiser, participant.help, scene.ref.programme)))
          throw new Refusal("not-found");
        // They may have asked again since the page was shown: that is not settled by this click.
        if (participant.help && asked !== undefined && asked !== participant.help.at) throw new Refusal("changed-meanwhile");
        return settleHelp(participant, answer, act);
      },
      listPage,
    );
  });
  app.post("/places/:participant", async (c) => {
    const { agree = "", asked } = await typedIn(c);
    const scene = await sentTo(c, deps, "run");
    const id = c.req.param("participant");
    return decide(
      scene,
      { to: "/pairs", done: agree === "yes" ? "placesAgreed" : "placesDeclined" },
      (world, act) => {
        const participant = world.participants.find((one) => one.id === id);
        if (!participant) throw new Refusal("not-found");
        if (participant.wish && participant.wish.at !== asked) throw new Refusal("changed-meanwhile");
        if (agree !== "yes") return declinePlaces(participant, act);
        return changeCapacity(world, id, participant.wish?.capacity ?? participant.capacity, act);
      },
      listPage,
    );
  });
  app.post("/meetings/:meeting/settle", async (c) => {
    const { counts = "" } = await typedIn(c);
    const scene = await sentTo(c, deps, "run");
    const id = c.req.param("meeting");
    return decide(
      scene,
      { to: "/pairs", done: "meetingSettled" },
      (world, act) => {
        const meeting = world.meetings.find((one) => one.id === id);
        if (!meeting) throw new Refusal("not-found");
        if (standing(meeting, world.programme.rules, act.now) !== "contested") throw new Refusal("already-decided");
        if (counts !== "yes" && counts !== "no") throw new Refusal("form-invalid", { counts: "needed" });
        return settleContested(world.cohort, meeting, { counts: counts === "yes" }, act);
      },
      listPage,
    );
  });
  return app;
}
