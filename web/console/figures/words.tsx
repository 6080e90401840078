/** What people wrote, without names and in no order that tells who. */
import type { Words as Written } from "@tamkine/core/survey/results";
import { Card, More } from "../../design/components.tsx";
import type { Scene } from "../scene.ts";

export function Words({ scene, words }: { scene: Scene; words: Written }) {
  const { t } = scene;
  const { question, groups, tooFew } = words;
  if (groups.length === 0 && !tooFew) return null;
  return (
    <Card title={t(`survey.${question}`)}>
      {tooFew && <p class="soft">{t("console.survey.fewWords")}</p>}
      {groups.map(({ role, texts }) => (
        <More title={t(`console.survey.words.${role ?? "all"}`, { count: texts.length })} plain open={texts.length <= 10}>
          <ul class="words">
            {texts.map((text) => (
              <li class="lines" dir="auto">
                {text}
              </li>
            ))}
          </ul>
        </More>
      ))}
    </Card>
  );
}
