/** Before a pair is written to: to whom, and the letter as they will get it. */
import { orRefusal, Refusal } from "@tamkine/core/kernel/refusal";
import { foreseen } from "@tamkine/core/letter/writing/preview";
import { nudgePair } from "@tamkine/core/pairing/nudge";
import { Back, Button, Card, Notice } from "../../design/components.tsx";
import { PostForm } from "../../form/post-form.tsx";
import { sentenceOf } from "../../sentence.ts";
import { isolated } from "../../phrase.ts";
import { cohortPage } from "../frame.tsx";
import { Letter } from "../letter.tsx";
import { nameOf } from "../names.ts";
import { refuseOwn } from "../own.ts";
import type { Scene } from "../scene.ts";
import { actOf } from "../session.ts";
import { pairOf } from "./page.tsx";

/** Why it is too early, or not possible, is said on the page. Refuses not-found for a pair that is not there, own-case for one of who looks. */
export async function nudgePage(scene: Scene, id: string) {
  const { t, world, deps, ref, base, organiser, now, runs, refusal } = scene;
  const pair = pairOf(scene, id);
  refuseOwn(scene, id);
  const act = actOf(organiser, now);
  const watched = await deps.store.deliveries(ref, "watch");
  const outcome = orRefusal(() => nudgePair(world, id, watched, act));
  const back = <Back t={t} href={`${base}/pairs/${id}`} />;
  if (outcome instanceof Refusal) {
    const said = outcome.code === "already-decided" ? t("console.nudge.lately") : sentenceOf(t, outcome);
    return cohortPage(
      scene,
      "/pairs",
      nameOf(world, pair.id),
      <>
        {!refusal && (
          <Notice tone="warn">
            <p>{said}</p>
          </Notice>
        )}
        <p>{back}</p>
      </>,
    );
  }
  const letters = await Promise.all(
    outcome.letters.map(async (occasion) => ({ occasion, letter: await foreseen(deps, world, { put: [] }, occasion, act) })),
  );
  return cohortPage(
    scene,
    "/pairs",
    t("console.nudge.title", { pair: isolated(nameOf(world, pair.id)) }),
    <>
      {letters.map(({ occasion, letter }) => (
        <Card title={<bdi>{nameOf(world, occasion.to.id)}</bdi>}>
          {letter ? <Letter draft={letter} /> : <p>{t("console.nudge.nobody")}</p>}
        </Card>
      ))}
      <div class="row">
        {runs && (
          <PostForm action={`${base}/pairs/${id}/nudge`}>
            <Button>{t("console.nudge.send")}</Button>
          </PostForm>
        )}
        {back}
      </div>
    </>,
  );
}
