/** What people of a pair asked organisers to settle: help, fewer places, a meeting the two disagree on. */
import { mayReadHelp } from "@tamkine/core/access/policy";
import { byId } from "@tamkine/core/kernel/look-up";
import { Refusal } from "@tamkine/core/kernel/refusal";
import type { Meeting } from "@tamkine/core/meeting/meeting";
import { reopenContested, settleContested } from "@tamkine/core/meeting/settle";
import { standing } from "@tamkine/core/meeting/standing";
import { settleHelp } from "@tamkine/core/participant/help";
import { changeCapacity } from "@tamkine/core/participant/leave";
import type { Participant } from "@tamkine/core/participant/participant";
import { declinePlaces } from "@tamkine/core/participant/places";
import type { World } from "@tamkine/core/world";
import type { Hono } from "hono";
import type { AppEnv, Deps } from "../../context.ts";
import { decide, type Scene, sceneOf, sentTo, typedIn } from "../scene.ts";
import { listPage } from "./list.tsx";
import { pairPage } from "./page.tsx";

export function settlingRoutes(app: Hono<AppEnv>, deps: Deps): void {
  app.post("/help/:participant/settle", async (c) => settleHelpOf(await sentTo(c, deps, "run"), c.req.param("participant")));
  app.post("/places/:participant", async (c) => settlePlacesOf(await sentTo(c, deps, "run"), c.req.param("participant")));
  app.post("/meetings/:meeting/settle", async (c) => settleMeeting(await sentTo(c, deps, "run"), c.req.param("meeting")));
  app.post("/meetings/:meeting/reopen", async (c) => reopenMeeting(await sceneOf(c, deps, "run", ["meetings"]), c.req.param("meeting")));
}

async function settleHelpOf(scene: Scene, id: string): Promise<Response> {
  const { asked, answer = "" } = await typedIn(scene.c);
  return decide(
    scene,
    { to: "/pairs#help", done: "helped" },
    (world, act) => {
      const participant = participantIn(world, id);
      if (participant.help && !mayReadHelp(scene.organiser, participant.help, scene.ref.programme)) throw new Refusal("not-found");
      // They may have asked again since the page was shown: that is not settled by this click.
      if (participant.help && asked !== undefined && asked !== participant.help.at) throw new Refusal("changed-meanwhile");
      return settleHelp(participant, answer, act);
    },
    listPage,
  );
}

async function settlePlacesOf(scene: Scene, id: string): Promise<Response> {
  const { agree = "", asked } = await typedIn(scene.c);
  return decide(
    scene,
    { to: "/pairs#places", done: agree === "yes" ? "placesAgreed" : "placesDeclined" },
    (world, act) => {
      const participant = participantIn(world, id);
      if (participant.wish && participant.wish.at !== asked) throw new Refusal("changed-meanwhile");
      if (agree !== "yes") return declinePlaces(participant, act);
      return changeCapacity(world, id, participant.wish?.capacity ?? participant.capacity, act);
    },
    listPage,
  );
}

async function settleMeeting(scene: Scene, id: string): Promise<Response> {
  const { counts = "" } = await typedIn(scene.c);
  return decide(
    scene,
    { to: "/pairs#contested", done: "meetingSettled" },
    (world, act) => {
      const meeting = meetingIn(world, id);
      if (standing(meeting, world.programme.rules, act.now) !== "contested") throw new Refusal("already-decided");
      if (counts !== "yes" && counts !== "no") throw new Refusal("form-invalid", { counts: "needed" });
      return settleContested(world.cohort, meeting, { counts: counts === "yes" }, act);
    },
    listPage,
  );
}

async function reopenMeeting(scene: Scene, id: string): Promise<Response> {
  const { settled = "" } = await typedIn(scene.c);
  const of = scene.world.meetings.find((one) => one.id === id)?.pair;
  if (of === undefined) throw new Refusal("not-found");
  return decide(
    scene,
    { to: `/pairs/${of}`, done: "meetingReopened" },
    (world) => reopenContested(world.cohort, meetingIn(world, id), settled),
    (again) => pairPage(again, of),
  );
}

function participantIn(world: World, id: string): Participant {
  const participant = byId(world.participants, id);
  if (!participant) throw new Refusal("not-found");
  return participant;
}

/** Refuses not-found. */
function meetingIn({ meetings }: World, id: string): Meeting {
  const meeting = byId(meetings, id);
  if (!meeting) throw new Refusal("not-found");
  return meeting;
}
