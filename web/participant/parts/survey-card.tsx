/** The way to the end survey, once it is open. */
import { sayDay } from "@tamkine/core/kernel/say";
import { Card, LinkButton } from "../../design/components.tsx";
import type { Scene } from "../scene.ts";

export function SurveyCard({ scene: { t, language, personal, base } }: { scene: Scene }) {
  const { cohort, participant, answer } = personal;
  if (cohort.phase !== "survey" || !participant) return null;
  const date = sayDay(language, cohort.schedule.surveyEnds, { year: false });
  return (
    <Card title={t("survey.title")} id="survey">
      <p>{t(answer ? "survey.answered" : "survey.open", { date })}</p>
      <p>
        <LinkButton href={`${base}/survey`} kind={answer ? "quiet" : "main"}>
          {t("next.survey.button")}
        </LinkButton>
      </p>
    </Card>
  );
}
