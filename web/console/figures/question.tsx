/** One question of the survey: a chart for each side where that may be shown, and the numbers beside it. */
import { sayNumber } from "@tamkine/core/kernel/say";
import { Role } from "@tamkine/core/programme/programme";
import type { QuestionAccount } from "@tamkine/core/report/account";
import type { Result } from "@tamkine/core/survey/results";
import { Card, Facts, More, Table } from "../../design/components.tsx";
import type * as z from "zod";
import { dirOf } from "../../layout.tsx";
import type { Scene } from "../scene.ts";
import { percent } from "../percent.ts";
import { type Bar, Bars } from "./chart/bars.tsx";

/** As it is counted now, or as it was frozen, where few people have no number. */
type Asked = Result | z.infer<typeof QuestionAccount>;

export function Question({ scene, result }: { scene: Scene; result: Asked }) {
  const { t } = scene;
  const { question, together, roles } = result;
  const title = question === "progress" ? t("survey.progress.mentee") : t(`survey.${question}`);
  // Beside the numbers of all, those of a role may tell of few: then the chart is of all.
  const apart = roles !== undefined && !Role.options.every((role) => isHidden(roles[role]));
  const groups: Group[] = apart
    ? Role.options.map((role) => [t(`role.${role}s`), roles[role]])
    : [[t("console.survey.together"), together]];
  const told = !apart && "content" in result;
  return (
    <Card title={title}>
      {question === "progress" && roles && <p class="hint">{t("console.survey.progress", { question: t("survey.progress.mentor") })}</p>}
      {together.people === 0 ? (
        <p class="soft">{t("console.survey.answers", { count: 0 })}</p>
      ) : (
        <>
          {told && <Contents scene={scene} result={result} />}
          {!(told && isHidden(together)) && <Charts scene={scene} result={result} title={title} groups={groups} />}
        </>
      )}
    </Card>
  );
}

/** Whether each number is so small, or would tell of one that is, that none is shown. */
const isHidden = ({ cells }: Asked["together"]): boolean => cells.every((cell) => cell === null);

/** About how many are content, as the report says it. */
function Contents({ scene, result }: { scene: Scene; result: z.infer<typeof QuestionAccount> }) {
  const { t, language } = scene;
  const { question, content, together, roles } = result;
  const groups = roles ? Role.options.map((role) => [t(`role.${role}s`), roles[role]] as const) : [];
  return (
    <Facts
      facts={[...groups, [t("console.survey.together"), { ...together, content }] as const].map(([name, one]) => [
        `${name} · ${said(scene, one, question)}`,
        one.content === null ? t("report.hidden") : t("console.survey.content", { share: percent(one.content, language) }),
      ])}
    />
  );
}

type Group = readonly [name: string, counted: Asked["together"]];

/** The charts, and the same in numbers. */
function Charts({ scene, result, title, groups }: { scene: Scene; result: Asked; title: string; groups: readonly Group[] }) {
  const { t, language } = scene;
  const { together } = result;
  const hidden = t("console.survey.few");
  const columns = groups.length > 1 ? [...groups, [t("console.survey.together"), together] as const] : groups;
  return (
    <>
      <div class="chart-pair">
        {groups.map(([name, counted]) => (
          <figure>
            <figcaption>
              <strong>{name}</strong> · {said(scene, counted, result.question)}
            </figcaption>
            <Bars title={`${title} ${name}`} bars={barsOf(scene, result, counted)} hidden={hidden} rtl={dirOf(language) === "rtl"} />
          </figure>
        ))}
      </div>
      <More title={t("console.figures.numbers")} plain>
        <Table
          caption={title}
          rows={together.cells.map((_, i) => i)}
          columns={[
            { title: t("console.survey.answer"), cell: (i) => labelOf(scene, result, i) },
            ...columns.map(([name, counted]) => ({
              title: name,
              cell: (i: number) => counted.cells[i] ?? hidden,
              number: true,
            })),
          ]}
        />
      </More>
    </>
  );
}

function said({ t, language }: Scene, { people, mean }: Asked["together"], question: Asked["question"]): string {
  if (people === null) return t("console.survey.few");
  const answers = t("console.survey.answers", { count: people });
  if (mean === null || question === "again") return answers;
  return `${t("console.survey.mean", { mean: sayNumber(language, mean, { minimumFractionDigits: 1, maximumFractionDigits: 1 }) })} · ${answers}`;
}

const labelOf = ({ t }: Scene, { question, from }: Asked, i: number): string =>
  question === "again" ? t(i === 0 ? "common.no" : "common.yes") : String(from + i);

function barsOf(scene: Scene, result: Asked, { cells }: Asked["together"]): Bar[] {
  return cells.map((count, i) => {
    const tone = result.question === "recommend" ? (i <= 6 ? "low" : i <= 8 ? "middle" : undefined) : undefined;
    return { label: labelOf(scene, result, i), count, ...(tone && { tone }) };
  });
}
