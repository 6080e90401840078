/** Announcing a month's gathering or changing it: what everybody will get, and the deed. */
import { announceGathering } from "@tamkine/core/gathering/announce";
import { wholeNumberIfAny } from "@tamkine/core/kernel/digits";
import { refusalIn } from "@tamkine/core/kernel/refusal";
import type { Act, Outcome } from "@tamkine/core/outcome";
import type { World } from "@tamkine/core/world";
import type { Ctx } from "../../context.ts";
import { decide, type Scene, typedIn } from "../scene.ts";
import { actOf } from "../session.ts";
import { checkSeen } from "../seen.ts";
import { gatheringPage } from "./gathering.tsx";
import { listPage } from "./list.tsx";
import { previewPage } from "./preview.tsx";

type Typed = Record<string, string>;

/** What was asked for: a look at the letter first, another look at the form, or the deed. */
export async function announced(c: Ctx, scene: Scene): Promise<Response> {
  const typed = await typedIn(c);
  const again = (refused: Scene) => formPage(refused, typed);
  const command = (world: World, act: Act) => announcing(scene, world, typed, act);
  if (typed["step"] === "edit") return formPage({ ...scene, typed }, typed);
  if (typed["step"] === "look") {
    try {
      const outcome = command(scene.world, actOf(scene.organiser, scene.now));
      const [gathering] = outcome.put;
      if (gathering?.kind === "gathering") return await previewPage(scene, gathering, outcome, typed);
    } catch (error) {
      return again({ ...scene, refusal: refusalIn(error), typed });
    }
  }
  return decide(scene, { waits: ["gatherings"], to: `/gatherings/${monthOf(typed)}`, done: "announced" }, command, again);
}

function announcing(scene: Scene, world: World, typed: Typed, act: Act): Outcome {
  const { when = "", topic = "", place = "", link = "", minutes = "", of, seen } = typed;
  const month = monthOf(typed);
  checkSeen(
    seen,
    world.gatherings.filter(({ id }) => id === month),
  );
  const long = wholeNumberIfAny(minutes);
  const said = { when, topic, place, link, ...(long !== null && { minutes: long }), ...(of !== undefined && { of }) };
  return announceGathering(world, said, act, scene.deps.ids);
}

const monthOf = ({ when = "" }: Typed): string => when.slice(0, 7);

/** The page the form stands on, open and as it was typed. */
function formPage(scene: Scene, { of }: Typed): Response | Promise<Response> {
  const gathering = scene.world.gatherings.find(({ id }) => id === of);
  return gathering ? gatheringPage(scene, gathering) : listPage(scene);
}
