/** What comes after: hearing of the next cohorts, and the way back to one. */
import { Button, Card } from "../../design/components.tsx";
import { PostForm } from "../../form/post-form.tsx";
import { asksAfter } from "../coming.ts";
import type { Scene } from "../scene.ts";

/** On the personal page, once the cohort is over. @param coming there is a cohort to see */
export function NextCard({ scene, coming }: { scene: Scene; coming: boolean }) {
  const { t, personal, base } = scene;
  const { programme, participant } = personal;
  if (!asksAfter(personal)) return null;
  const agreed = participant?.alumni !== undefined;
  const over = programme.closed !== undefined;
  return (
    <Card title={t("again.after")} id="next">
      <p>{t(over ? "again.over" : agreed ? "again.after.agreed" : "again.after.text")}</p>
      {(agreed || !over) && (
        <PostForm action={`${base}/alumni`}>
          <input type="hidden" name="alumni" value={agreed ? "" : "yes"} />
          <Button kind="quiet">{t(agreed ? "again.after.stop" : "again.after.tell")}</Button>
        </PostForm>
      )}
      {coming && (
        <p>
          <a href={`${base}/again`}>{t("again.after.see")}</a>
        </p>
      )}
    </Card>
  );
}
