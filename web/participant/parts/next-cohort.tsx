/** What comes after: hearing of the next cohorts, and the way back to one. */
import { Button, Card } from "../../design/components.tsx";
import type { Scene } from "../scene.ts";

/** On the personal page, once the cohort is over. */
export function NextCard({ scene }: { scene: Scene }) {
  const { t, personal, base } = scene;
  const { programme, cohort, participant } = personal;
  if (!participant || participant.state.is === "left" || (cohort.phase !== "closeout" && cohort.phase !== "closed")) return null;
  const agreed = participant.alumni !== undefined;
  const over = programme.closed !== undefined;
  return (
    <Card title={t("again.after")} id="next">
      <p>{t(over ? "again.over" : agreed ? "again.after.agreed" : "again.after.text")}</p>
      {(agreed || !over) && (
        <form method="post" action={`${base}/alumni`}>
          <input type="hidden" name="alumni" value={agreed ? "" : "yes"} />
          <Button kind="quiet">{t(agreed ? "again.after.stop" : "again.after.tell")}</Button>
        </form>
      )}
      {!over && (
        <p>
          <a href={`${base}/again`}>{t("again.after.see")}</a>
        </p>
      )}
    </Card>
  );
}
