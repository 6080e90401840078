/** Before a pair is ended: who hears of it, who could come next, what the figures do. */
import { endPair, rematchBy } from "@tamkine/core/pairing/end";
import type { Pair } from "@tamkine/core/pairing/pair";
import { isLive } from "@tamkine/core/pairing/sides";
import { Back, Button, Field, LinkButton, Notice } from "../../design/components.tsx";
import { PostForm } from "../../form/post-form.tsx";
import { wrongReason } from "../../form/room.ts";
import { isolated } from "../../phrase.ts";
import { cohortPage } from "../frame.tsx";
import { Lately } from "../lately.tsx";
import { nameOf } from "../names.ts";
import { refuseOwn } from "../own.ts";
import type { Scene } from "../scene.ts";
import { actOf } from "../session.ts";
import { dayText } from "../when.ts";
import { Effects, Next } from "./effects.tsx";
import { backTo, listed } from "./narrowed.ts";
import { pairOf } from "./page.tsx";

/** Refuses not-found, own-case for a pair of who looks. */
export async function endPage(scene: Scene, id: string) {
  const { t, base, refusal, world } = scene;
  const pair = pairOf(scene, id);
  refuseOwn(scene, id);
  const open = isLive(pair) && world.cohort.phase !== "cancelled";
  return cohortPage(
    scene,
    "/pairs",
    t("console.end.title", { pair: isolated(nameOf(world, id)) }),
    <div class="stack-l">
      {await Lately({ scene, subjects: [id], events: ["pair-ended", "pairs-completed"] })}
      {!open && !refusal && (
        <Notice tone="warn">
          <p>{t("console.end.over")}</p>
        </Notice>
      )}
      {open && (await Live({ scene, pair }))}
      <p>
        <Back t={t} href={`${base}/pairs/${id}${listed(scene)}`} />
      </p>
    </div>,
  );
}

async function Live({ scene, pair }: { scene: Scene; pair: Pair }) {
  const { t, base, world, language, organiser, now, runs, typed } = scene;
  const outcome = endPair(world, pair.id, { why: "exit" }, actOf(organiser, now));
  return (
    <>
      <p class="lead">{t("console.end.lead", { date: dayText(rematchBy(now, world.programme), language) })}</p>
      <Next scene={scene} mentee={pair.mentee} />
      {await Effects({ scene, outcome, means: t("console.end.means") })}
      {runs && (
        <PostForm action={`${base}/pairs/${pair.id}/end`} class="stack">
          <input type="hidden" name="list" value={backTo(scene)} />
          <Field
            name="reason"
            label={t("console.reason")}
            hint={t("console.confirm.reasonHint")}
            mark={t("field.optional")}
            value={typed?.["reason"]}
            error={wrongReason(t, scene.refusal, typed?.["reason"])}
          />
          <div class="row">
            <Button kind="danger">{t("console.pairs.end")}</Button>
            <LinkButton kind="quiet" href={`${base}/pairs/${pair.mentee}/replace`}>
              {t("console.end.replace")}
            </LinkButton>
          </div>
        </PostForm>
      )}
    </>
  );
}
