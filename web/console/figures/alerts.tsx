/** What people confided in the survey: for those who run the programme, and for nobody else. */
import { mayReadHelp } from "@tamkine/core/access/policy";
import { Card } from "../../design/components.tsx";
import { nameOf } from "../names.ts";
import type { Scene } from "../scene.ts";
import { momentText } from "../when.ts";

export function Alerts({ scene }: { scene: Scene }) {
  const { t, world, organiser, ref, language } = scene;
  if (!mayReadHelp(organiser, {}, ref.programme)) return null;
  const alerts = world.answers.filter(
    ({ answers, keptFrom }) => answers.alert !== "" && mayReadHelp(organiser, { keptFrom }, ref.programme),
  );
  if (alerts.length === 0) return null;
  return (
    <Card title={t("console.survey.alerts", { count: alerts.length })} main>
      <p class="hint">{t("console.survey.alertsHint")}</p>
      <ul class="list">
        {alerts.map(({ participant, at, answers }) => (
          <li>
            <p>
              <strong>
                <bdi>{nameOf(world, participant)}</bdi>
              </strong>{" "}
              <span class="soft small">{momentText(at, language, world.programme.timeZone)}</span>
            </p>
            <p class="lines" dir="auto">
              {answers.alert}
            </p>
          </li>
        ))}
      </ul>
    </Card>
  );
}
