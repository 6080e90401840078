/** Erasing somebody's data for them, because they asked for it by telephone or on paper. */
import { Refusal } from "@tamkine/core/kernel/refusal";
import { loadPersonal } from "@tamkine/core/participant/personal";
import { perform } from "@tamkine/core/perform";
import { carryOutWish, wishErased } from "@tamkine/core/privacy/erasure-wishes";
import type { Scene } from "../scene.ts";
import { actOf } from "../session.ts";
import { applicationPage } from "./application.tsx";

/** First they leave, so that those who must know of it are told; then they are forgotten. Repeated, it finds its work done. */
export async function eraseFor(scene: Scene, id: string): Promise<Response> {
  const { c, deps, ref, base, organiser, now } = scene;
  if (scene.typed?.["confirm"] !== "yes")
    return applicationPage({ ...scene, refusal: new Refusal("form-invalid", { confirm: "missing" }) }, id);
  const known = await deps.store.get("application", { ...ref, id });
  if (!known) throw new Refusal("not-found");
  const act = actOf(organiser, now);
  if (known.erasedAt === undefined) {
    await perform(deps, ref, act, async () => {
      const personal = await loadPersonal(deps.store, ref, id);
      if (!personal) throw new Refusal("not-found");
      return wishErased(deps, personal, act);
    });
  }
  await carryOutWish(deps, known, act);
  return c.redirect(`${base}/applications?done=erased`, 303);
}
