/** What comes after: hearing of the next cohorts, and the way back to one. */
import { Button, Card } from "../../design/components.tsx";
import type { Scene } from "../scene.ts";

/** On the personal page, once the cohort is over. */
export function NextCard({ scene }: { scene: Scene }) {
  const { t, personal, base } = scene;
  const { cohort, participant } = personal;
  if (!participant || participant.state.is === "left" || (cohort.phase !== "closeout" && cohort.phase !== "closed")) return null;
  const agreed = participant.alumni !== undefined;
  return (
    <Card title={t("again.after")} id="next">
      <p>{t(agreed ? "again.after.agreed" : "again.after.text")}</p>
      <form method="post" action={`${base}/alumni`}>
        <input type="hidden" name="alumni" value={agreed ? "" : "yes"} />
        <Button kind="quiet">{t(agreed ? "again.after.stop" : "again.after.tell")}</Button>
      </form>
      <p>
        <a href={`${base}/again`}>{t("again.after.see")}</a>
      </p>
    </Card>
  );
}
