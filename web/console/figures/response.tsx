/** Answers as they come in, and those who are still silent, for a reminder. */
import { Role } from "@tamkine/core/programme/programme";
import { responseCourse } from "@tamkine/core/survey/course";
import { silent } from "@tamkine/core/survey/silent";
import { isSurveyOpen } from "@tamkine/core/survey/survey";
import { Button, Card, More, Pages, Table } from "../../design/components.tsx";
import { pageOf } from "../../design/slice.ts";
import { PostForm } from "../../form/post-form.tsx";
import { dirOf } from "../../layout.tsx";
import { nameOf } from "../names.ts";
import type { Scene } from "../scene.ts";
import { dayText } from "../when.ts";
import { percent } from "../percent.ts";
import { Key, Line } from "./chart/line.tsx";

export function Answering({ scene }: { scene: Scene }) {
  const { t, c, base, world, now, runs, language } = scene;
  const points = responseCourse(world, now);
  const [start, end] = [points[0], points.at(-1)];
  if (!start || !end) return null;
  const quiet = silent(world);
  const slice = pageOf(quiet, c.req.query("page"));
  const series = Role.options.map((role) => ({ name: t(`role.${role}s`), values: points.map((point) => point[role]) }));
  const write = (share: number) => percent(share, language);
  return (
    <Card title={t("console.survey.course")} id="answering">
      <Key series={series} />
      <Line
        title={t("console.survey.course")}
        said={t("console.survey.courseSaid", { mentors: write(end.mentor), mentees: write(end.mentee) })}
        series={series}
        ends={[dayText(start.day, language), dayText(end.day, language)]}
        span={[0, 1]}
        write={write}
        goal={world.programme.goals.responseRate}
        rtl={dirOf(language) === "rtl"}
      />
      <More title={t("console.figures.numbers")} plain>
        <Table
          caption={t("console.survey.course")}
          rows={points}
          columns={[
            { title: t("console.survey.day"), cell: ({ day }) => dayText(day, language) },
            ...Role.options.map((role) => ({
              title: t(`role.${role}s`),
              cell: (point: (typeof points)[number]) => write(point[role]),
              number: true,
            })),
          ]}
        />
      </More>
      <p>
        {t("console.survey.silent", {
          mentors: quiet.filter(({ role }) => role === "mentor").length,
          mentees: quiet.filter(({ role }) => role === "mentee").length,
        })}
      </p>
      {runs && quiet.length > 0 && isSurveyOpen(world.cohort) && (
        <PostForm action={`${base}/figures/survey/remind`} class="row">
          <Button kind="quiet">{t("console.survey.remind", { count: quiet.length })}</Button>
          <span class="hint">{t("console.survey.remindHint")}</span>
        </PostForm>
      )}
      {quiet.length > 0 && (
        <More title={t("console.survey.who", { count: quiet.length })} plain open={c.req.query("page") !== undefined} id="silent">
          <ul>
            {slice.rows.map(({ id, role }) => (
              <li>
                <bdi>{nameOf(world, id)}</bdi> <span class="soft small">{t(`role.${role}`)}</span>
              </li>
            ))}
          </ul>
          <Pages t={t} of={slice} path={`${base}/figures/survey`} swap="#answering" />
        </More>
      )}
    </Card>
  );
}
