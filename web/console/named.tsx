/** A name in a list, leading to where one reads all about that person or pair, and how to reach them. */
import { byId } from "@tamkine/core/kernel/look-up";
import { nameOf } from "./names.ts";
import type { Scene } from "./scene.ts";

/** @param id a person's or a pair's */
export function Named({ scene: { base, world }, id }: { scene: Pick<Scene, "base" | "world">; id: string }) {
  const pair = byId(world.pairs, id);
  return (
    <a class="named" href={`${base}/${pair ? "pairs" : "applications"}/${id}`}>
      <bdi>{nameOf(world, id)}</bdi>
    </a>
  );
}
