/** Letters of a cohort: what will be sent, what was, each one as it reads, sending a doubtful one again, pausing them all. */
import type { Organiser } from "@tamkine/core/access/organiser";
import { sendHeld } from "@tamkine/core/letter/sending/dispatch";
import { pauseLetters, pauseOf, resumeLetters } from "@tamkine/core/letter/sending/pause";
import { staleGroups } from "@tamkine/core/letter/sending/stale";
import type { Delivery } from "@tamkine/core/letter/delivery";
import type { Act } from "@tamkine/core/outcome";
import { wakeRetention } from "@tamkine/core/privacy/retention/wake";
import type { World } from "@tamkine/core/world";
import { Hono } from "hono";
import type { AppEnv, Ctx, Deps } from "../../context.ts";
import { allOf, decide, type Scene, sceneOf, sentTo, typedIn } from "../scene.ts";
import { toFound } from "../searching.tsx";
import { allow } from "../session.ts";
import { calendarPage } from "./calendar.tsx";
import { doubtRoutes } from "./doubt.ts";
import { framed } from "./framed.ts";
import { onePage } from "./one.tsx";
import { keptBySearch, outboxPage } from "./outbox.tsx";
import { doubtfulFor, letterFor, lettersFor, seenBy } from "./seen.ts";

/** Who helps to run the programme, where a letter is to one of them. */
const teamOf = async ({ deps, ref }: Scene, letters: readonly Delivery[]): Promise<readonly Organiser[]> =>
  letters.some(({ recipient }) => recipient.is === "organiser") ? deps.store.organisers(ref.programme) : [];

export function lettersApp(deps: Deps): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  const listed = async (scene: Scene, deliveries: readonly Delivery[]) => {
    const doubtful = await doubtfulFor(scene, deliveries);
    return outboxPage(scene, deliveries, doubtful, await teamOf(scene, [...deliveries, ...doubtful]));
  };
  const outbox = async (scene: Scene) => listed(scene, await lettersFor(scene));
  app.get("/", async (c) => {
    const { programme } = allow(c, "see-people", c.req.param("programme") ?? "");
    const ref = { programme, cohort: c.req.param("cohort") ?? "" };
    const [scene, deliveries] = await Promise.all([sceneOf(c, deps, "see-people", ["applications"]), deps.store.deliveries(ref)]);
    // Which of those held back will have come too late, the whole cohort tells.
    return listed(pauseOf(scene.world) ? await sceneOf(c, deps, "see-people") : scene, seenBy(scene, deliveries));
  });
  app.get("/calendar", async (c) => {
    const scene = await sceneOf(c, deps, "see-people");
    const [organisers, written] = await Promise.all([deps.store.organisers(scene.ref.programme), deps.store.deliveries(scene.ref)]);
    return calendarPage(scene, organisers, written);
  });
  app.post("/search", async (c) => {
    const { base } = await sceneOf(c, deps, "see-people", []);
    return toFound(c, deps, `${base}/letters#list`, keptBySearch);
  });
  app.post("/pause", async (c) => {
    const scene = await sentTo(c, deps, "run");
    const { reason = "" } = await typedIn(c);
    const pause = ({ cohort }: World, act: Act) => pauseLetters(cohort, reason, act);
    // Paused by somebody else already, the page has no field for a reason any more.
    const again = (one: Scene) => outbox(one.refusal?.code === "changed-meanwhile" ? { ...one, typed: { answer: reason } } : one);
    return decide(scene, { to: "/letters", done: "lettersPaused" }, pause, again);
  });
  app.post("/resume", async (c) => resumed(c, await sentTo(c, deps, "run"), outbox));
  app.get("/:id", async (c) => {
    const scene = await sceneOf(c, deps, "see-people");
    const letter = await letterFor(scene, c.req.param("id"));
    return onePage(scene, letter, await teamOf(scene, [letter]));
  });
  app.get("/:id/frame", async (c) => {
    const scene = await sceneOf(c, deps, "see-people", ["applications", "pairs"]);
    return framed(c, deps, scene.ref, await letterFor(scene, c.req.param("id")), scene.organiser);
  });
  doubtRoutes(app, deps, outbox);
  return app;
}

/** Letters go again: those that came too late stay back, if that was ticked, and what was held leaves at once. */
async function resumed(c: Ctx, scene: Scene, again: (scene: Scene) => Promise<Response>): Promise<Response> {
  const { deps, ref, now } = scene;
  const dropped = await allOf(c, "drop");
  const { seen } = await typedIn(c);
  const deliveries = await deps.store.deliveries(ref);
  const resume = (world: World, act: Act) => {
    const stale = staleGroups(deliveries, world, act.now).filter(({ letter }) => dropped.includes(letter));
    const late = stale.flatMap((group) => group.deliveries);
    return resumeLetters(world.cohort, act, seen, late);
  };
  const answer = await decide(scene, { to: "/letters", done: "lettersResumed" }, resume, again);
  if (answer.status !== 303) return answer;
  await sendHeld(deps, ref, now);
  // What announces an erasure waited, too.
  await wakeRetention(deps, ref);
  return answer;
}
