/** Leaving, in one's own words or none. */
import { longestReason } from "@tamkine/core/kernel/reason";
import { Button, Card, Field, Tick } from "../../design/components.tsx";
import { tick, typed } from "../../form/entry.ts";
import { PostForm } from "../../form/post-form.tsx";
import { entryOf, type Scene } from "../scene.ts";

export function Withdraw({ scene }: { scene: Scene }) {
  const { t, base, personal } = scene;
  const entry = entryOf(scene, "withdraw");
  return (
    <>
      <p class="lead">{t("withdraw.text", { paired: personal.pairs.length > 0 ? "yes" : "no" })}</p>
      <Card>
        <PostForm action={`${base}/withdraw`}>
          {/* Of who has been in no pair, nobody has to know why. */}
          {personal.pairs.length > 0 && (
            <Field
              {...typed(entry, "reason", longestReason)}
              label={t("pair.reason")}
              hint={t("pair.reason.hint")}
              mark={t("field.optional")}
              rows={2}
            />
          )}
          <Tick {...tick(entry, "confirm")} label={t("withdraw.confirm")} />
          <Button kind="danger">{t("withdraw.button")}</Button>
        </PostForm>
      </Card>
    </>
  );
}
