/** Gatherings: announcing the month's collective meeting, moving it, calling it off, the door, who was there, its documents. */
import { cancelGathering } from "@tamkine/core/gathering/announce";
import { documentGathering } from "@tamkine/core/gathering/document";
import type { Gathering } from "@tamkine/core/gathering/gathering";
import { markHeld, tickSeveral } from "@tamkine/core/gathering/hold";
import { Refusal } from "@tamkine/core/kernel/refusal";
import type { Act, Outcome } from "@tamkine/core/outcome";
import type { Part, World } from "@tamkine/core/world";
import { Hono } from "hono";
import type { AppEnv, Ctx, Deps } from "../../context.ts";
import { readAnswers } from "../../form/answers.ts";
import { allOf, decide, type Scene, sceneOf, sentTo, typedIn } from "../scene.ts";
import { toFound } from "../searching.tsx";
import { checkSeen } from "../seen.ts";
import { announced } from "./announce.tsx";
import { cancelPage, isPast } from "./cancel.tsx";
import { doorPage } from "./door.tsx";
import { gatheringPage } from "./gathering.tsx";
import { listPage } from "./list.tsx";
import { rowsOf } from "./papers.tsx";
import { presencePage, presenceQuery } from "./presence.tsx";
import { printPage } from "./print.tsx";

/** What the list at the door shows, and what a tick on it looks at; attendances are kept between people and applications. */
const atTheDoor = ["gatherings", "participants", "attendances"] as const;
const byName = ["applications", ...atTheDoor] as const;

type Page = (scene: Scene, gathering: Gathering) => Response | Promise<Response>;
type Command = (world: World, id: string, act: Act) => Outcome;

export function gatheringsApp(deps: Deps): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.get("/", async (c) => listPage(await sceneOf(c, deps, "see-people", atTheDoor)));
  app.post("/", async (c) => announced(c, await sceneOf(c, deps, "run")));

  const shows = (page: Page, parts?: readonly Part[], action: "see-people" | "run" = "see-people") => {
    return async (c: Ctx) => shown(await sceneOf(c, deps, action, parts), c.req.param("id") ?? "", page);
  };
  app.get("/:id", shows(gatheringPage, atTheDoor));
  app.get("/:id/presence", shows(presencePage, byName));
  app.get("/:id/door", shows(doorPage, atTheDoor));
  app.get("/:id/print", shows(printPage, byName));
  app.get("/:id/cancel", shows(cancelPage, undefined, "run"));

  app.post("/:id/presence/search", async (c) => {
    const { base } = await sceneOf(c, deps, "see-people", []);
    return toFound(c, deps, `${base}/gatherings/${encodeURIComponent(c.req.param("id"))}/presence`, ["who"]);
  });

  /** Carries out an act on one gathering; refused, the page it was asked from comes back. */
  const acts = (path: string, said: string, page: Page, command: (c: Ctx) => Promise<Command>, wakes = true) =>
    app.post(`/:id/${path}`, async (c: Ctx) => {
      const id = c.req.param("id") ?? "";
      const scene = await sentTo(c, deps, "run");
      const known = path === "cancel" ? await deps.store.get("gathering", { ...scene.ref, id }) : undefined;
      const done = known && isPast(known, scene.now) ? "gatheringNotHeld" : said;
      const asked = await command(c);
      const to = path === "tick" ? `/gatherings/${id}/presence${await presenceQuery(c)}` : `/gatherings/${id}`;
      return decide(
        scene,
        { ownToo: true, ...(path === "tick" && { parts: atTheDoor }), waits: wakes ? ["gatherings"] : [], to, done },
        (world, act) => asked(world, id, act),
        (again) => shown(again, id, page),
      );
    });
  acts("held", "held", gatheringPage, async () => markHeld);
  acts("tick", "", presencePage, async (c) => {
    const ticks = (await allOf(c, "tick")).map((tick) => {
      const [participant = "", present] = tick.split(":");
      return { participant, present: present === "yes" };
    });
    return (world, id, act) => {
      if (ticks.length === 0 || ticks.some(({ participant }) => participant === "")) throw new Refusal("form-invalid");
      return tickSeveral(world, id, ticks, act);
    };
  });
  acts("cancel", "gatheringCancelled", cancelPage, async (c) => seenBy(await typedIn(c), cancelGathering));
  const papers = async (c: Ctx): Promise<Command> => {
    const typed = await typedIn(c);
    const said = { documents: rowsOf(await readAnswers(c)), summary: typed["summary"] ?? "" };
    return seenBy(typed, (world, id, act) => documentGathering(world, id, said, act));
  };
  acts("papers", "papers", gatheringPage, papers, false);
  return app;
}

/** The page of the gathering; one that does not exist is said on the list. */
function shown(scene: Scene, id: string, page: Page): Response | Promise<Response> {
  const gathering = scene.world.gatherings.find((one) => one.id === id);
  if (gathering) return page(scene, gathering);
  if (scene.refusal) return listPage(scene);
  throw new Refusal("not-found");
}

/** The same command, refused when the gathering is not as the form showed it. */
function seenBy({ seen }: Record<string, string>, command: Command): Command {
  return (world, id, act) => {
    checkSeen(
      seen,
      world.gatherings.filter((one) => one.id === id),
    );
    return command(world, id, act);
  };
}
