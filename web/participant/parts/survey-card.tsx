/** The way to the end survey, once it is open. */
import { sayDay, sayMoment } from "@tamkine/core/kernel/say";
import { isInvited } from "@tamkine/core/survey/invited";
import { Card, LinkButton } from "../../design/components.tsx";
import type { Scene } from "../scene.ts";

/** Nothing for whoever is not invited. */
export function SurveyCard({ scene: { t, language, personal, base } }: { scene: Scene }) {
  const { cohort, programme, participant, answer, draft } = personal;
  if (cohort.phase !== "survey" || !participant || !isInvited(cohort, participant)) return null;
  const date = sayDay(language, cohort.schedule.surveyEnds, { year: false });
  return (
    <Card title={t("survey.title")} id="survey">
      <p>{t(answer ? "survey.answered" : "survey.open", { date })}</p>
      {draft && <p class="soft">{t("survey.draft", { date: sayMoment(language, draft.at, programme.timeZone, { year: false }) })}</p>}
      <p>
        {/* The button at the top of the page is the one that asks for it. */}
        <LinkButton kind="quiet" href={`${base}/survey`}>
          {t(draft ? "next.finish-survey.button" : answer ? "details.amend" : "next.survey.button")}
        </LinkButton>
      </p>
    </Card>
  );
}
