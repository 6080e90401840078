/** Rehearsing a cohort before it opens: it is played in memory with people who do not exist; nothing is stored or sent. */
import { Refusal } from "@tamkine/core/kernel/refusal";
import { type Figure, type FigureId, promisedFigures } from "@tamkine/core/kpi/figure";
import { type Rehearsed, rehearse } from "@tamkine/core/rehearsal/rehearse";
import { Hono } from "hono";
import type { AppEnv, Deps } from "../../context.ts";
import { Card, Facts, LinkButton, Notice, Pages, Table } from "../../design/components.tsx";
import { pageOf } from "../../design/slice.ts";
import { cohortPage } from "../frame.tsx";
import { letterName } from "../letters/names.ts";
import { type Scene, sceneOf } from "../scene.ts";
import { dayText, momentText } from "../when.ts";
import { percent } from "../percent.ts";

/** Figures that a rehearsal can foresee; the committee's meetings and bounced letters are not played. */
const foreseen: readonly FigureId[] = promisedFigures.filter((id) => id !== "committee");

export function rehearsalApp(deps: Deps): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.get("/", async (c) => {
    const scene = await sceneOf(c, deps, "run");
    const seed = /^\d{1,6}$/u.test(c.req.query("seed") ?? "") ? Number(c.req.query("seed")) : undefined;
    if (scene.world.cohort.phase !== "draft")
      return page({ ...scene, refusal: new Refusal("wrong-phase", { phase: scene.world.cohort.phase }) });
    if (seed === undefined) return page(scene);
    const organisers = await deps.store.organisers(scene.ref.programme);
    const { programme, cohort } = scene.world;
    return page(scene, seed, rehearse(programme, cohort, organisers, seed, deps.ids));
  });
  return app;
}

function page(scene: Scene, seed = 0, rehearsed?: Rehearsed) {
  const { t, base, refusal } = scene;
  return cohortPage(
    scene,
    "/course",
    t("console.rehearsal.title"),
    <>
      <p class="lead">{t("console.rehearsal.lead")}</p>
      {!refusal && (
        <p>
          <LinkButton href={`${base}/rehearsal?seed=${seed + 1}`}>
            {t(rehearsed ? "console.rehearsal.again" : "console.rehearsal.button")}
          </LinkButton>
        </p>
      )}
      {rehearsed && <Result scene={scene} seed={seed} rehearsed={rehearsed} />}
    </>,
  );
}

function Result({ scene, seed, rehearsed }: { scene: Scene; seed: number; rehearsed: Rehearsed }) {
  const { t, language, world } = scene;
  const { mentors, mentees, pairs, closed, stops, letters, figures } = rehearsed;
  const slice = pageOf(letters, scene.c.req.query("page"));
  return (
    <>
      <Notice tone={closed ? "good" : "warn"} title={t(closed ? "console.rehearsal.closed" : "console.rehearsal.open")}>
        <p>{t("console.rehearsal.people", { mentors, mentees, pairs })}</p>
      </Notice>
      <div class="grid">
        <Card title={t("console.rehearsal.stops")}>
          <Facts
            facts={stops.map(({ step, at }): [string, string] => [
              t(`console.course.step.${step}`),
              momentText(at, language, world.programme.timeZone),
            ])}
          />
        </Card>
        <Card title={t("console.rehearsal.figures")}>
          <Facts
            facts={figures
              .filter(({ id }) => foreseen.includes(id))
              .map((figure): [string, string] => [t(`console.figure.${figure.id}`), valueText(scene, figure)])}
          />
        </Card>
      </div>
      <Table
        caption={t("console.rehearsal.letters", { count: letters.reduce((sum, { count }) => sum + count, 0) })}
        rows={slice.rows}
        columns={[
          { title: t("console.letters.letter"), cell: ({ letter }) => letterName(t, letter) },
          { title: t("console.letters.when"), cell: ({ day }) => dayText(day, language) },
          { title: t("console.rehearsal.count"), number: true, cell: ({ count }) => String(count) },
        ]}
      />
      <Pages t={t} of={slice} path={`${scene.base}/rehearsal`} query={{ seed: String(seed) }} />
    </>
  );
}

/** The value, and the goal it is held against. */
function valueText({ t, language }: Scene, { value, unit, goal }: Figure): string {
  const text = (number: number) => (unit === "share" ? percent(number, language) : String(Math.round(number)));
  if (value === null) return t("console.figures.notYet");
  return goal === null ? text(value) : t("console.rehearsal.against", { value: text(value), goal: text(goal) });
}
