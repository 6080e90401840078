/** Figures against the programme's goals; each opens to the rows it was counted from. */
import { may } from "@tamkine/core/access/policy";
import { Refusal } from "@tamkine/core/kernel/refusal";
import { type Figure, figureIds } from "@tamkine/core/kpi/figure";
import { figures } from "@tamkine/core/kpi/kpi";
import { Hono } from "hono";
import type { AppEnv, Deps } from "../../context.ts";
import { Badge, Figure as Tile, LinkButton, Notice, Table } from "../../design/components.tsx";
import { cohortPage } from "../frame.tsx";
import { factsText } from "./facts.ts";
import { nameOf } from "../names.ts";
import { type Scene, sceneOf } from "../scene.ts";
import { percent } from "../when.ts";

export function figuresApp(deps: Deps): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  const counted = (scene: Scene) => figuresOf(deps, scene);
  app.get("/", async (c) => {
    const scene = await sceneOf(c, deps, "see-figures");
    return overview(scene, await counted(scene));
  });
  app.get("/:figure", async (c) => {
    const scene = await sceneOf(c, deps, "see-people");
    const figure = (await counted(scene)).find(({ id }) => id === c.req.param("figure"));
    if (!figure) throw new Refusal("not-found");
    return rows(scene, figure);
  });
  return app;
}

/** As they are now; once frozen, as they were then, with the rows of that moment as long as they are kept. */
async function figuresOf({ store }: Deps, { world, ref, now }: Scene): Promise<Figure[]> {
  const [deliveries, frozen] = await Promise.all([store.deliveries(ref), world.cohort.frozenAt ? store.get("figures", ref) : undefined]);
  const counted = figures(world, deliveries, frozen?.at ?? now);
  if (!frozen) return counted;
  return frozen.figures.map((figure) => ({ ...figure, ...rowsOf(counted.find(({ id }) => id === figure.id)) }));
}

const rowsOf = (figure: Figure | undefined): Pick<Figure, "rows" | "excluded"> => ({
  rows: figure?.rows ?? [],
  ...(figure?.excluded && { excluded: figure.excluded }),
});

/** Those the convention promises come first. */
const promised = [
  "mentors",
  "mentees",
  "coverage",
  "pairCompletion",
  "activeParticipation",
  "satisfaction",
  "collective",
  "committee",
] as const;

function overview(scene: Scene, all: readonly Figure[]) {
  const { t } = scene;
  const of = (ids: readonly string[]) => all.filter(({ id }) => ids.includes(id)).sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
  return cohortPage(
    scene,
    "/figures",
    t("console.figures.title"),
    <>
      <section class="stack">
        <h2>{t("console.figures.promised")}</h2>
        <Tiles scene={scene} figures={of(promised)} />
      </section>
      <section class="stack">
        <h2>{t("console.figures.more")}</h2>
        <Tiles scene={scene} figures={of(figureIds.filter((id) => !(promised as readonly string[]).includes(id)))} />
      </section>
    </>,
  );
}

function Tiles({ scene, figures }: { scene: Scene; figures: readonly Figure[] }) {
  const { t, organiser, ref, base } = scene;
  const open = may(organiser, "see-people", ref.programme);
  return (
    <div class="grid">
      {figures.map((figure) => (
        <Tile
          label={t(`console.figure.${figure.id}`)}
          value={valueText(scene, figure)}
          goal={goalText(scene, figure)}
          met={figure.met}
          {...(open && { href: `${base}/figures/${figure.id}` })}
        />
      ))}
    </div>
  );
}

function valueText({ t, language }: Scene, { value, unit, numerator, denominator, interval }: Figure): string {
  if (value === null) return t("console.figures.notYet");
  if (unit !== "share") return String(Math.round(value));
  const range = interval ? ` (${percent(interval.low, language)} – ${percent(interval.high, language)})` : "";
  return `${percent(value, language)} · ${numerator}/${denominator}${range}`;
}

function goalText({ t, language }: Scene, { goal, unit }: Figure): string | undefined {
  if (goal === null) return undefined;
  return t("console.figures.goal", { goal: unit === "share" ? percent(goal, language) : String(goal) });
}

function rows(scene: Scene, figure: Figure) {
  const { t, base, world } = scene;
  return cohortPage(
    scene,
    "/figures",
    t(`console.figure.${figure.id}`),
    <>
      <Notice title={valueText(scene, figure)}>
        <p>{t(`console.figureMeans.${figure.id}`)}</p>
      </Notice>
      <Table
        caption={t("console.figures.rows", { count: figure.rows.length })}
        rows={figure.rows}
        empty={t("console.figures.noRows")}
        columns={[
          { title: t("console.figures.of"), cell: (row) => <bdi>{nameOf(world, row.id)}</bdi> },
          { title: t("console.figures.facts"), cell: (row) => <bdi>{factsText(scene, row)}</bdi> },
          {
            title: t("console.figures.counts"),
            cell: (row) => <Badge tone={row.counts ? "good" : "plain"}>{row.counts ? t("common.yes") : t("common.no")}</Badge>,
          },
        ]}
      />
      {figure.excluded && figure.excluded.length > 0 && (
        <Table
          caption={t("console.figures.excluded")}
          rows={figure.excluded}
          columns={[
            { title: t("console.figures.of"), cell: (row) => <bdi>{nameOf(world, row.id)}</bdi> },
            { title: t("console.figures.decision"), cell: (row) => <bdi>{row.facts["decision"]}</bdi> },
          ]}
        />
      )}
      <p>
        <LinkButton kind="quiet" href={`${base}/figures`}>
          {t("common.back")}
        </LinkButton>
      </p>
    </>,
  );
}
