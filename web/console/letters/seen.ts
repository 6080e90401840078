/** Of a cohort's letters those that an organiser may see, and which of them, and of the programme's own, are in doubt. */
import { maySeeLetter } from "@tamkine/core/access/confided";
import { Refusal } from "@tamkine/core/kernel/refusal";
import type { Delivery } from "@tamkine/core/letter/delivery";
import { outside } from "@tamkine/core/letter/sending/dispatch";
import { ownUnderWay } from "@tamkine/core/letter/sending/doubt";
import { inDoubt } from "@tamkine/core/letter/sending/sweep";
import type { Scene } from "../scene.ts";

type Seeing = Pick<Scene, "deps" | "ref" | "organiser" | "own">;

/** Reads all of the cohort's letters, of which they may see fewer. */
export const lettersFor = async (scene: Seeing): Promise<Delivery[]> => seenBy(scene, await scene.deps.store.deliveries(scene.ref));

/** @param deliveries of the cohort */
export const seenBy = ({ organiser, ref, own }: Omit<Seeing, "deps">, deliveries: readonly Delivery[]): Delivery[] =>
  deliveries.filter((delivery) => maySeeLetter(organiser, delivery, ref.programme, own));

/** @param deliveries of the cohort, which they may see. @returns those and the programme's own that may have left or not */
export async function doubtfulFor({ deps, ref, now }: Scene, deliveries: readonly Delivery[]): Promise<Delivery[]> {
  return inDoubt([...deliveries, ...(await ownUnderWay(deps, ref.programme))], now);
}

/** A letter of the cohort, or one of the programme's own. Refuses not-found, also for one that they may not see. */
export async function letterFor({ deps, ref, organiser, own }: Seeing, id: string): Promise<Delivery> {
  const { store } = deps;
  const delivery = (await store.get("delivery", { ...ref, id })) ?? (await store.get("delivery", { ...outside(ref.programme), id }));
  if (!delivery || !maySeeLetter(organiser, delivery, ref.programme, own)) throw new Refusal("not-found");
  return delivery;
}
