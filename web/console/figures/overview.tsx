/** All figures against the programme's goals, each with its course so far. */
import { may } from "@tamkine/core/access/policy";
import { rounded } from "@tamkine/core/survey/suppress";
import { type Figure, type FigureId, figureIds, promisedFigures } from "@tamkine/core/kpi/figure";
import { shownFigures } from "@tamkine/core/kpi/shown";
import { type TrendPoint, trends } from "@tamkine/core/kpi/course/trend";
import { Figure as Tile, LinkButton } from "../../design/components.tsx";
import { DecidedHere } from "../committee/decisions.tsx";
import { cohortPage } from "../frame.tsx";
import { Taken } from "../today/taken.tsx";
import type { Scene } from "../scene.ts";
import { Spark } from "./chart/line.tsx";
import { goalText, spanOf, valueText } from "./value.ts";

export function overview(scene: Scene, all: readonly Figure[]) {
  const { t, base, world, now } = scene;
  const of = (ids: readonly FigureId[]) =>
    ids.flatMap((wanted) => {
      const figure = all.find(({ id }) => id === wanted);
      return figure ? [figure] : [];
    });
  const { picture } = world;
  const courses = picture ? new Map(picture.courses.map(({ figure, points }) => [figure, points])) : trends(world, now);
  return cohortPage(
    scene,
    "/figures",
    t("console.figures.title"),
    <>
      {picture && <Taken scene={scene} at={picture.at} />}
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

interface TilesProps {
  scene: Scene;
  figures: readonly Figure[];
  courses?: ReadonlyMap<FigureId, readonly TrendPoint[]>;
}

export function Tiles({ scene, figures, courses }: TilesProps) {
  const { t, organiser, ref, base } = scene;
  const open = may(organiser, "see-people", ref.programme);
  const all = new Map(shownFigures(figures, !open).map((shown) => [shown.id, shown]));
  // Drawn exactly, a line would tell whoever measures it what the number beside it does not.
  const drawn = (value: number, unit: Figure["unit"]) => (open || unit !== "share" ? value : rounded(value));
  return (
    <div class="grid">
      {figures.map((figure) => {
        const shown = all.get(figure.id);
        if (!shown) return null;
        const points = shown.hidden ? [] : (courses?.get(figure.id) ?? []);
        return (
          <Tile
            label={t(`console.figure.${figure.id}`)}
            value={valueText(scene, shown)}
            goal={goalText(scene, figure)}
            met={shown.met}
            course={<Spark values={points.map(({ value }) => drawn(value, figure.unit))} span={spanOf(figure.unit, points, figure.goal)} />}
            {...(open && { href: `${base}/figures/${figure.id}` })}
          />
        );
      })}
    </div>
  );
}
