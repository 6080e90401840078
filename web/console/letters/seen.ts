/** Of a cohort's letters those that an organiser may see. */
import { maySeeLetter } from "@tamkine/core/access/confided";
import { Refusal } from "@tamkine/core/kernel/refusal";
import type { Delivery } from "@tamkine/core/letter/delivery";
import type { Scene } from "../scene.ts";

type Seeing = Pick<Scene, "deps" | "ref" | "organiser">;

export const lettersFor = async (scene: Seeing): Promise<Delivery[]> => seenBy(scene, await scene.deps.store.deliveries(scene.ref));

export const seenBy = ({ organiser, ref }: Omit<Seeing, "deps">, deliveries: readonly Delivery[]): Delivery[] =>
  deliveries.filter((delivery) => maySeeLetter(organiser, delivery, ref.programme));

/** Refuses not-found, also for one that they may not see. */
export async function letterFor({ deps, ref, organiser }: Seeing, id: string): Promise<Delivery> {
  const delivery = await deps.store.get("delivery", { ...ref, id });
  if (!delivery || !maySeeLetter(organiser, delivery, ref.programme)) throw new Refusal("not-found");
  return delivery;
}
