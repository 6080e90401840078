/** Pausing all letters of the cohort, with a reason; resuming them, with what has come too late kept or dropped by choice. */
import { isOver } from "@tamkine/core/cohort/phase";
import type { Delivery } from "@tamkine/core/letter/delivery";
import { leavesAnyway } from "@tamkine/core/letter/sending/pause";
import { staleGroups } from "@tamkine/core/letter/sending/stale";
import { Button, Card, Choices, Facts, Field, More } from "../../design/components.tsx";
import { PostForm } from "../../form/post-form.tsx";
import { wrongReason } from "../../form/room.ts";
import type { Scene } from "../scene.ts";
import { letterName } from "./names.ts";

/** While the whole programme is paused there is nothing to do here; once the cohort is over, nothing but to resume. */
export function Pausing({ scene, deliveries }: { scene: Scene; deliveries: readonly Delivery[] }) {
  const { runs, world } = scene;
  if (world.programme.lettersPaused) return <Late scene={scene} deliveries={deliveries} />;
  if (!runs || (isOver(world.cohort.phase) && !world.cohort.lettersPaused)) return null;
  return world.cohort.lettersPaused ? <Resume scene={scene} deliveries={deliveries} /> : <PauseForm scene={scene} />;
}

function PauseForm({ scene: { t, base, typed, refusal } }: { scene: Scene }) {
  const wrong = wrongReason(t, refusal, typed?.["reason"]);
  return (
    <More title={t("console.pause.title")} plain open={wrong !== undefined}>
      <p>{t("console.pause.explained")}</p>
      <p class="soft">{t("console.pause.exempt")}</p>
      <PostForm action={`${base}/letters/pause`}>
        <Field
          name="reason"
          label={t("console.reason")}
          hint={t("console.pause.reasonHint")}
          rows={2}
          value={typed?.["reason"]}
          error={wrong}
        />
        <Button kind="danger">{t("console.pause.button")}</Button>
      </PostForm>
    </More>
  );
}

/** While the whole programme is paused, which its owner resumes: what will have come too late. */
function Late({ scene, deliveries }: { scene: Scene; deliveries: readonly Delivery[] }) {
  const { t, world, now } = scene;
  const stale = staleGroups(deliveries, world, now);
  if (stale.length === 0) return null;
  const count = stale.reduce((sum, group) => sum + group.deliveries.length, 0);
  return (
    <Card title={t("console.pause.late", { count })}>
      <Facts
        facts={stale.map((group): [string, string] => [
          letterName(t, group.letter),
          t("console.letters.count", { count: group.deliveries.length }),
        ])}
      />
    </Card>
  );
}

function Resume({ scene, deliveries }: { scene: Scene; deliveries: readonly Delivery[] }) {
  const { t, base, world, now } = scene;
  const held = deliveries.filter((one) => one.state === "due" && !leavesAnyway(one));
  const stale = staleGroups(held, world, now);
  return (
    <Card title={t("console.pause.waiting", { count: held.length })} main>
      <p>{t("console.pause.inOrder")}</p>
      <PostForm action={`${base}/letters/resume`}>
        <input type="hidden" name="seen" value={world.cohort.lettersPaused?.at} />
        {stale.length > 0 && (
          <Choices
            name="drop"
            type="checkbox"
            layout="column"
            legend={t("console.pause.stale")}
            hint={t("console.pause.staleHint")}
            chosen={scene.ticked?.["drop"] ?? []}
            options={stale.map((group) => ({
              value: group.letter,
              label: letterName(t, group.letter),
              hint: t("console.letters.count", { count: group.deliveries.length }),
            }))}
          />
        )}
        <Button>{t("console.pause.resume")}</Button>
      </PostForm>
    </Card>
  );
}
