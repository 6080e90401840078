/** Who the end survey still waits for. */
import { isSurveyed } from "../kpi/figures/answers.ts";
import type { Participant } from "../participant/participant.ts";
import type { World } from "../world.ts";
import { invited } from "./invited.ts";

/** Those who were asked and have not answered yet; nobody before the survey. */
export function silent(world: World): Participant[] {
  const answered = new Set(world.answers.map(({ participant }) => participant));
  return isSurveyed(world) ? invited(world).filter(({ id }) => !answered.has(id)) : [];
}
