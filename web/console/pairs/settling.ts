/** What people of a pair asked organisers to settle: help, fewer places, a meeting the two disagree on. */
import type { Organiser } from "@tamkine/core/access/organiser";
import { mayReadHelp } from "@tamkine/core/access/policy";
import { Refusal } from "@tamkine/core/kernel/refusal";
import type { Meeting } from "@tamkine/core/meeting/meeting";
import { checkApart, reopenContested, settleContested } from "@tamkine/core/meeting/settle";
import { standing } from "@tamkine/core/meeting/standing";
import { ofBoth } from "@tamkine/core/pairing/sides";
import { settleHelp } from "@tamkine/core/participant/help";
import { changeCapacity } from "@tamkine/core/participant/leave";
import { declinePlaces } from "@tamkine/core/participant/places";
import type { World } from "@tamkine/core/world";
import type { Hono } from "hono";
import type { AppEnv, Deps } from "../../context.ts";
import { decide, decideFrom, sceneOf, sentTo, typedIn } from "../scene.ts";
import { listPage } from "./list.tsx";
import { pairPage } from "./page.tsx";

export function settlingRoutes(app: Hono<AppEnv>, deps: Deps): void {
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
    return decideFrom(
      scene,
      { to: "/pairs", done: "meetingSettled" },
      async () => {
        const team = await deps.store.organisers(scene.ref.programme);
        return (world, act) => {
          const meeting = meetingFor(scene.organiser, team, world, id);
          if (standing(meeting, world.programme.rules, act.now) !== "contested") throw new Refusal("already-decided");
          if (counts !== "yes" && counts !== "no") throw new Refusal("form-invalid", { counts: "needed" });
          return settleContested(world.cohort, meeting, { counts: counts === "yes" }, act);
        };
      },
      listPage,
    );
  });
  app.post("/meetings/:meeting/reopen", async (c) => {
    const { settled = "" } = await typedIn(c);
    const scene = await sceneOf(c, deps, "run", ["meetings"]);
    const id = c.req.param("meeting");
    const of = scene.world.meetings.find((one) => one.id === id)?.pair;
    if (of === undefined) throw new Refusal("not-found");
    return decideFrom(
      scene,
      { to: `/pairs/${of}`, done: "meetingReopened" },
      async () => {
        const team = await deps.store.organisers(scene.ref.programme);
        return (world) => {
          const meeting = meetingFor(scene.organiser, team, world, id);
          return reopenContested(world.cohort, meeting, settled);
        };
      },
      (again) => pairPage(again, of),
    );
  });
}

/** A meeting that the organiser may settle. Refuses not-found, and what `checkApart` refuses. */
function meetingFor(organiser: Organiser, team: readonly Organiser[], world: World, id: string): Meeting {
  const meeting = world.meetings.find((one) => one.id === id);
  const pair = world.pairs.find((one) => one.id === meeting?.pair);
  if (!meeting || !pair) throw new Refusal("not-found");
  checkApart(organiser, team, ofBoth(world.applications, pair));
  return meeting;
}
