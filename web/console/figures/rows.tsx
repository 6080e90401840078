/** One figure: what it means, how it came to be, and the rows it was counted from. */
import { inAlphabet } from "@tamkine/core/kernel/alphabet";
import { type Figure, type FigureRow, ofMarks } from "@tamkine/core/kpi/figure";
import { shownFigure } from "@tamkine/core/kpi/shown";
import { activeByBody } from "@tamkine/core/report/bodies";
import { trends } from "@tamkine/core/kpi/course/trend";
import { byId } from "@tamkine/core/kernel/look-up";
import type { Delivery } from "@tamkine/core/letter/delivery";
import { dayOf } from "@tamkine/core/kernel/time";
import { allianceOf } from "@tamkine/core/programme/body";
import { Back, Badge, Card, More, Notice, Pages, Table } from "../../design/components.tsx";
import { pageOf } from "../../design/slice.ts";
import { dirOf } from "../../layout.tsx";
import { cohortPage } from "../frame.tsx";
import { readerName } from "../letters/names.ts";
import { Named } from "../named.tsx";
import { nameOf } from "../names.ts";
import type { Scene } from "../scene.ts";
import { dayText } from "../when.ts";
import { percent } from "../percent.ts";
import { Line } from "./chart/line.tsx";
import { factsText } from "./facts.ts";
import { unnamed } from "./unnamed.ts";
import { goalText, number, spanOf, valueText } from "./value.ts";

/**
 * @param beside what the figure is never shown without
 * @param letters of the cohort that this reader may see, where the figure is counted over letters
 */
export function figurePage(scene: Scene, figure: Figure, beside: readonly Figure[], letters: readonly Delivery[]) {
  const { t, c, base, world } = scene;
  const nameless = ofMarks.includes(figure.id);
  const slice = pageOf(nameless ? unnamed(figure.rows) : missingFirst(scene, figure.rows), c.req.query("page"));
  const known = new Map(letters.map((letter) => [letter.id, letter]));
  const of = { title: t("console.figures.of"), cell: (row: FigureRow) => <What scene={scene} row={row} letters={known} /> };
  // Which letter it was says of some that there was a request, which not everybody may know.
  const isTold = (row: FigureRow) => row.of !== "delivery" || known.has(row.id);
  return cohortPage(
    scene,
    "/figures",
    t(`console.figure.${figure.id}`),
    <>
      <Notice title={valueText(scene, shownFigure(figure, false), world.cohort.frozenAt !== null)}>
        <p>{t(`console.figureMeans.${figure.id}`, allianceOf(world.programme))}</p>
        {figure.value !== null && <Beside scene={scene} figures={beside} />}
        {nameless && <p>{t("console.figures.unnamed")}</p>}
      </Notice>
      <Bodies scene={scene} figure={figure} />
      <Course scene={scene} figure={figure} />
      <div class="stack" id="rows">
        <Table
          caption={t("console.figures.rows", { count: figure.rows.length })}
          rows={slice.rows}
          empty={t("console.figures.noRows")}
          columns={[
            ...(nameless ? [] : [of]),
            { title: t("console.figures.facts"), cell: (row) => <bdi>{isTold(row) ? factsText(scene, row) : ""}</bdi> },
            {
              title: t("console.figures.counts"),
              cell: (row) => <Badge tone={row.counts ? "good" : "plain"}>{row.counts ? t("common.yes") : t("common.no")}</Badge>,
            },
          ]}
        />
        <Pages t={t} of={slice} path={`${base}/figures/${figure.id}`} swap="#rows" />
      </div>
      {figure.excluded && figure.excluded.length > 0 && (
        <Table
          caption={t("console.figures.excluded")}
          rows={figure.excluded}
          columns={[
            of,
            { title: t("console.figures.decision"), cell: (row) => <Decided scene={scene} id={String(row.facts["decision"])} /> },
          ]}
        />
      )}
      <p>
        <Back t={t} href={`${base}/figures`} />
      </p>
    </>,
  );
}

/** Each leads to its own page. */
function Beside({ scene, figures }: { scene: Scene; figures: readonly Figure[] }) {
  const { t, base, world } = scene;
  if (figures.length === 0) return null;
  return (
    <ul class="points">
      {figures.map((figure) => {
        const shown = shownFigure(figure, false);
        const goal = goalText(scene, shown);
        return (
          <li>
            <a href={`${base}/figures/${figure.id}`}>{t(`console.figure.${figure.id}`)}</a>{" "}
            {valueText(scene, shown, world.cohort.frozenAt !== null)}
            {goal && <span class="soft"> · {goal}</span>}
          </li>
        );
      })}
    </ul>
  );
}

/** Who is missing is what one comes for. People stand in the order of their names, all else as it was counted. */
function missingFirst({ world, language }: Scene, rows: readonly FigureRow[]): FigureRow[] {
  const people = rows.every(({ id }) => byId(world.applications, id));
  const named = people ? rows.toSorted((a, b) => inAlphabet(language)(nameOf(world, a.id), nameOf(world, b.id))) : rows;
  return named.toSorted((a, b) => Number(a.counts) - Number(b.counts));
}

/** What a row is about, with the way to it where there is one. */
function What({ scene, row, letters }: { scene: Scene; row: FigureRow; letters: ReadonlyMap<string, Delivery> }) {
  const { t, base, world } = scene;
  if (byId(world.applications, row.id) || byId(world.pairs, row.id)) return <Named scene={scene} id={row.id} />;
  if (row.of !== "delivery") return <bdi>{nameOf(world, row.id)}</bdi>;
  const letter = letters.get(row.id);
  if (!letter) return <>{t("console.letters.letter")}</>;
  return (
    <a class="named" href={`${base}/letters/${row.id}`}>
      <bdi>{readerName(scene, letter)}</bdi>
    </a>
  );
}

/** Of active participation: what each of several bodies of a role comes to. */
function Bodies({ scene, figure }: { scene: Scene; figure: Figure }) {
  const { t, world, language } = scene;
  const rows = figure.id.startsWith("active") ? activeByBody(world.programme, figure.rows) : [];
  if (rows.length === 0) return null;
  return (
    <Table
      caption={t("console.figures.byBody")}
      rows={rows}
      columns={[
        { title: t("console.organisers.body"), cell: ({ body }) => <bdi>{nameOf(world, body)}</bdi> },
        { title: t("console.organisers.role"), cell: ({ role }) => t(`role.${role}s`) },
        {
          title: t(`console.figure.${figure.id}`),
          cell: ({ active, all }) => `${percent(active / all, language)} · ${active}/${all}`,
          number: true,
        },
      ]}
    />
  );
}

/** Its value at the end of each week, as a line and as a table. */
function Course({ scene, figure }: { scene: Scene; figure: Figure }) {
  const { t, world, now, language } = scene;
  const points = trends(world, now, [figure.id]).get(figure.id) ?? [];
  if (points.length < 2) return null;
  const write = number(scene, figure.unit);
  const day = (at: string) => dayText(dayOf(at, world.programme.timeZone), language);
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return null;
  const said = t("console.figures.courseSaid", { from: write(first.value), to: write(last.value) });
  return (
    <Card title={t("console.figures.course")}>
      <Line
        title={t("console.figures.courseOf", { figure: t(`console.figure.${figure.id}`) })}
        said={said}
        series={[{ name: t(`console.figure.${figure.id}`), values: points.map(({ value }) => value) }]}
        ends={[day(first.at), day(last.at)]}
        span={spanOf(
          figure.unit,
          points.map(({ value }) => value),
          figure.goal,
        )}
        write={write}
        goal={figure.goal}
        rtl={dirOf(language) === "rtl"}
      />
      <More title={t("console.figures.numbers")} plain>
        <Table
          caption={t("console.figures.course")}
          rows={points}
          columns={[
            { title: t("console.figures.week"), cell: ({ at }) => day(at) },
            { title: t(`console.figure.${figure.id}`), cell: ({ value }) => write(value), number: true },
          ]}
        />
      </More>
    </Card>
  );
}

/** The meeting of the committee that decided it. */
function Decided({ scene: { t, world, language }, id }: { scene: Scene; id: string }) {
  const meeting = world.committee.find((one) => one.id === id);
  if (!meeting) return <bdi>{id}</bdi>;
  return (
    <a href={`/console/${meeting.programme}/committee/${id}`}>
      {t("console.committee.decidedBy", { day: dayText(meeting.heldOn, language) })}
    </a>
  );
}
