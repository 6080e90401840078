/** Calling a gathering off, seen before it is done: who hears of it, in which words, and what it means for the figures. */
import { cancelGathering } from "@tamkine/core/gathering/announce";
import type { Gathering } from "@tamkine/core/gathering/gathering";
import { type Moment, reached } from "@tamkine/core/kernel/time";
import { Back, Button, Notice } from "../../design/components.tsx";
import { PostForm } from "../../form/post-form.tsx";
import { cohortPage } from "../frame.tsx";
import type { Scene } from "../scene.ts";
import { actOf } from "../session.ts";
import { seenText } from "../seen.ts";
import { monthText } from "../when.ts";
import { Preview } from "./preview.tsx";

/** What should have been is not called off any more: it was not held, which nobody has to be told. */
export const isPast = ({ at }: Pick<Gathering, "at">, now: Moment): boolean => reached(now, at);

/** One that is past is noted as not held. Refuses what `cancelGathering` does; what was called off before is said, not refused. */
export async function cancelPage(scene: Scene, gathering: Gathering) {
  const { t, base, language } = scene;
  const path = `${base}/gatherings/${gathering.id}`;
  const { state } = gathering;
  const past = isPast(gathering, scene.now);
  // Refused where nothing is noted any more, before a form asks for it.
  const outcome = state === "announced" ? cancelGathering(scene.world, gathering.id, actOf(scene.organiser, scene.now)) : undefined;
  return cohortPage(
    scene,
    "/gatherings",
    t(past ? "console.gatherings.notHeldTitle" : "console.gatherings.cancelTitle", { month: monthText(gathering.id, language) }),
    <>
      {state === "announced" ? (
        <>
          <Notice tone="warn">
            <p>{t(past ? "console.gatherings.notHeldMeans" : "console.gatherings.cancelMeans")}</p>
          </Notice>
          {!past && outcome && (await Preview({ scene, gathering: { ...gathering, state: "cancelled" }, outcome, changed: true }))}
        </>
      ) : (
        <p class="lead">{t(`console.gatherings.cancelNot.${state}`)}</p>
      )}
      <PostForm action={`${path}/cancel`} class="row">
        <input type="hidden" name="seen" value={seenText([gathering])} />
        {state === "announced" && (
          <Button kind="danger">{t(past ? "console.gatherings.notHeldNow" : "console.gatherings.cancelNow")}</Button>
        )}
        <Back t={t} href={path} />
      </PostForm>
    </>,
  );
}
