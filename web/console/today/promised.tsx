/** What the convention promises: value, goal, what changed in a week, and where it is heading. */
import { may } from "@tamkine/core/access/policy";
import type { Figure } from "@tamkine/core/kpi/figure";
import { shownFigure } from "@tamkine/core/kpi/shown";
import type { Forecast } from "@tamkine/core/kpi/course/forecast";
import type { Outlook } from "@tamkine/core/kpi/course/outlook";
import { Badge, LinkButton } from "../../design/components.tsx";
import type { Scene } from "../scene.ts";
import { besideText, rangeText } from "../figures/value.ts";
import { percent, shareText } from "../percent.ts";

/** Nothing while none of them can be counted. */
export function Promised({ scene, figures }: { scene: Scene; figures: readonly Outlook[] }) {
  const { t, base, organiser, ref } = scene;
  const known = figures.filter(({ figure }) => figure.value !== null);
  if (known.length === 0) return null;
  // Figures that are frozen do not move in a week.
  const over = scene.world.cohort.frozenAt !== null;
  const open = may(organiser, "see-people", ref.programme);
  return (
    <section class="card" id="promised">
      <h2>{t("console.promised.title")}</h2>
      <ul class="promised">
        {known.map((one) => (
          <li data-figure={one.figure.id}>
            <h3>
              {open ? (
                <a href={`${base}/figures/${one.figure.id}`}>{t(`console.figure.${one.figure.id}`)}</a>
              ) : (
                t(`console.figure.${one.figure.id}`)
              )}
            </h3>
            <p class="value">
              <strong>{valueOf(scene, one.figure)}</strong>{" "}
              {one.figure.unit === "share" && (
                <span class="soft small">{`${one.figure.numerator}/${one.figure.denominator}${rangeText(scene, one.figure)}`}</span>
              )}
            </p>
            <Bar outlook={one} />
            <p class="soft small">
              {one.figure.goal !== null && t("console.figures.goal", { goal: said(scene, one.figure, one.figure.goal) })}
              {one.trend !== null && !over && ` · ${trend(scene, one.figure, one.trend)}`}
            </p>
            {one.beside && (
              <p class="soft small">
                {besideText(
                  scene,
                  one.beside.map((figure) => shownFigure(figure, false)),
                )}
              </p>
            )}
            <Heading scene={scene} outlook={one} />
          </li>
        ))}
      </ul>
      <div class="row">
        <LinkButton kind="quiet" small href={`${base}/figures`}>
          {t("console.section.figures")}
        </LinkButton>
        {over && (
          <LinkButton kind="quiet" small href={`${base}/report`}>
            {t("console.section.report")}
          </LinkButton>
        )}
      </div>
    </section>
  );
}

const valueOf = (scene: Scene, figure: Figure): string =>
  figure.unit === "share" ? shareText(figure.value ?? 0, figure.goal, scene.language) : said(scene, figure, figure.value ?? 0);

function said({ language }: Scene, { unit }: Figure, value: number): string {
  return unit === "share" ? percent(value, language) : String(Math.round(value));
}

function trend({ t }: Scene, { unit }: Figure, change: number): string {
  const by = Math.round(unit === "share" ? change * 100 : change);
  const key = by === 0 ? "same" : by > 0 ? "more" : "less";
  return t(`console.promised.${key}`, { by: Math.abs(by), unit });
}

/** Where it is heading, in words; whatever is not over is never called certain. */
function Heading({ scene, outlook: { figure, forecast } }: { scene: Scene; outlook: Outlook }) {
  const { t } = scene;
  if (forecast === "too-early") return <p class="small">{t("console.promised.early")}</p>;
  if (forecast === null) return <Outcome scene={scene} figure={figure} />;
  const { low, high } = forecast;
  const at = (value: number) => said(scene, figure, figure.unit === "share" && low < high ? Math.min(0.99, Math.max(0.01, value)) : value);
  const [from, to] = [at(Math.floor(low * 100) / 100), at(high)];
  return (
    <p class="small">
      {t("console.promised.heading", { value: at(forecast.value), low: from, high: to, range: from === to ? "no" : "yes" })}{" "}
      {figure.goal !== null && <Chances scene={scene} forecast={forecast} goal={figure.goal} />}
    </p>
  );
}

/** Whether it is met; that it is not is said once nothing can change it any more. */
function Outcome({ scene: { t, world }, figure: { met, goal } }: { scene: Scene; figure: Figure }) {
  if (met) return <Badge tone="good">{t("console.promised.met")}</Badge>;
  return goal !== null && world.cohort.frozenAt !== null ? <Badge tone="warn">{t("console.promised.missed")}</Badge> : null;
}

function Chances({ scene: { t }, forecast: { low, high }, goal }: { scene: Scene; forecast: Forecast; goal: number }) {
  if (low >= goal) return <Badge tone="good">{t("console.promised.likely")}</Badge>;
  if (high < goal) return <Badge tone="bad">{t("console.promised.unlikely")}</Badge>;
  return <Badge tone="warn">{t("console.promised.open")}</Badge>;
}

/** The value as a bar, the forecast as a stretch, the goal as a line. The words beside it say the same. */
function Bar({ outlook: { figure, forecast } }: { outlook: Outlook }) {
  const range = typeof forecast === "object" ? forecast : null;
  const all = figure.unit === "share" ? 1 : Math.max(figure.goal ?? 0, figure.value ?? 0, range?.high ?? 0, 1) * 1.05;
  const at = (value: number) => Math.min(100, (100 * value) / all);
  return (
    <svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      <rect class="all" y="3" width="100" height="4" />
      <rect class="now" y="3" width={at(figure.value ?? 0)} height="4" />
      {range && <rect class="range" x={at(range.low)} y="8" width={Math.max(0.5, at(range.high) - at(range.low))} height="2" />}
      {figure.goal !== null && <rect class="goal" x={Math.min(99.4, at(figure.goal))} width="0.6" height="10" />}
    </svg>
  );
}
