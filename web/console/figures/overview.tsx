/** All figures against the programme's goals, each with its course so far. */
import { isOver } from "@tamkine/core/cohort/phase";
import { may } from "@tamkine/core/access/policy";
import { soft } from "@tamkine/core/report/lines";
import { drawnFigures } from "@tamkine/core/report/account";
import { type Figure, type FigureId, figureIds, promisedFigures } from "@tamkine/core/kpi/figure";
import { type Looks, type ShownFigure, shownFigures } from "@tamkine/core/kpi/shown";
import { hasTrend, type TrendPoint, trends } from "@tamkine/core/kpi/course/trend";
import { Figure as Tile, LinkButton } from "../../design/components.tsx";
import { DecidedHere } from "../committee/decisions.tsx";
import { cohortPage } from "../frame.tsx";
import { Taken } from "../taken.tsx";
import type { Scene } from "../scene.ts";
import { Spark } from "./chart/line.tsx";
import { goalText, spanOf, valueParts } from "./value.ts";

/** Of a large cohort figures and courses are those of its picture, and the page says of when. */
export function overview(scene: Scene, read: FiguresRead) {
  const { t, base, world, now } = scene;
  const all = shownTo(scene, read);
  const of = (ids: readonly FigureId[]) => ids.flatMap((wanted) => all.find(({ id }) => id === wanted) ?? []);
  const { picture } = world;
  const courses = picture
    ? new Map(picture.courses.filter(({ figure }) => hasTrend(figure)).map(({ figure, points }) => [figure, points]))
    : trends(world, now);
  return cohortPage(
    scene,
    "/figures",
    t("console.figures.title"),
    <>
      {picture && <Taken scene={scene} at={picture.at} />}
      {!world.cohort.published && !isOver(world.cohort.phase) && <p class="lead">{t("console.figures.before")}</p>}
      <p class="row">
        <LinkButton kind="quiet" href={`${base}/figures/survey`}>
          {t("console.survey.title")}
        </LinkButton>
        <LinkButton kind="quiet" href={`${base}/figures/versions`}>
          {t("console.versions.title")}
        </LinkButton>
      </p>
      <section class="stack">
        <h2>{t("console.figures.promised")}</h2>
        <Tiles scene={scene} figures={of(promisedFigures)} courses={courses} />
      </section>
      <section class="stack">
        <h2>{t("console.figures.more")}</h2>
        <Tiles scene={scene} figures={of(figureIds.filter((id) => !promisedFigures.includes(id)))} courses={courses} />
      </section>
      <DecidedHere scene={scene} />
    </>,
  );
}

/** Figures, and what else is or was shown of their cohort. */
export interface FiguresRead {
  figures: readonly Figure[];
  looks: Looks;
}

/** All of them as this reader may see them side by side. */
export const shownTo = ({ organiser, ref }: Scene, { figures, looks }: FiguresRead): ShownFigure[] =>
  shownFigures(figures, !may(organiser, "see-people", ref.programme), looks);

interface TilesProps {
  scene: Scene;
  figures: readonly ShownFigure[];
  courses?: ReadonlyMap<FigureId, readonly TrendPoint[]>;
}

/** A tile leads to its rows for whoever may see people; for others it is no link, and what few people said has no course. */
export function Tiles({ scene, figures, courses }: TilesProps) {
  const { t, organiser, ref, base } = scene;
  const open = may(organiser, "see-people", ref.programme);
  const valuesOf = (id: FigureId) => (courses?.get(id) ?? []).map(({ value }) => value);
  return (
    <div class="grid">
      {figures.map((shown) => {
        const { id, unit, goal } = shown;
        const [value, counted] = valueParts(scene, shown, scene.world.cohort.frozenAt !== null);
        const values = open ? valuesOf(id) : shown.hidden ? [] : softly(scene, id, valuesOf(id));
        return (
          <Tile
            label={t(`console.figure.${id}`)}
            value={value}
            counted={counted}
            blank={shown.value === null || shown.hidden}
            goal={goalText(scene, shown)}
            met={shown.met}
            verdict={verdictOf(scene, shown)}
            course={<Spark values={values} span={spanOf(unit, values, goal)} />}
            {...(open && { href: `${base}/figures/${id}` })}
          />
        );
      })}
    </div>
  );
}

/** A goal that is not met may be until the figures are frozen. */
function verdictOf({ t, world }: Scene, { met }: Pick<ShownFigure, "met">): string | undefined {
  if (met === null) return undefined;
  return t(met ? "console.figures.met" : world.cohort.frozenAt === null ? "console.figures.notMetYet" : "console.figures.missed");
}

/** As the report draws it, and only what it draws: exactly drawn, a line would tell whoever measures it what no number beside it does. */
function softly({ world }: Scene, id: FigureId, values: readonly number[]): number[] {
  const { published } = world.cohort;
  const drawn = drawnFigures.find((one) => one === id);
  return drawn && published ? values.map((value) => soft(value, drawn, published)) : [];
}
