/** The form that erases somebody's data for them: nothing happens without the tick. */
import type { Application } from "@tamkine/core/application/application";
import { Button, More, Tick } from "../../design/components.tsx";
import { PostForm } from "../../form/post-form.tsx";
import type { Scene } from "../scene.ts";

/** Nothing for whoever only reads, and once it is done. */
export function EraseForm({ scene: { t, base, runs, refusal }, application }: { scene: Scene; application: Application }) {
  if (!runs || application.erasedAt !== undefined) return null;
  const wrong = refusal?.code === "form-invalid" && refusal.facts["confirm"] !== undefined;
  return (
    <More title={t("console.erase.title")} plain open={wrong} id="erase">
      <p>{t("console.erase.text")}</p>
      <PostForm action={`${base}/applications/${application.id}/erase`}>
        <Tick name="confirm" label={t("console.erase.confirm")} error={wrong ? t("console.erase.wrong") : undefined} />
        <Button kind="danger">{t("console.erase.button")}</Button>
      </PostForm>
    </More>
  );
}
