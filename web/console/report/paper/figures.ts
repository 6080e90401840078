/** The page of figures against the convention's goals. */
import type { ReportPaper } from "@tamkine/core/paper/report-paper";
import { bodiesFor } from "@tamkine/core/programme/body";
import type { Role } from "@tamkine/core/programme/programme";
import type { ReportFigure } from "@tamkine/core/report/report";
import { figureOf, saidCell, saidFigure, saidValue, type Section, type Telling, verdictOf } from "./telling.ts";
import { percent } from "../../percent.ts";

type Line = Extract<ReportPaper["sections"][number]["blocks"][number], { is: "figures" }>["lines"][number];

/** What nothing can be counted for yet is neither met nor missed. */
export function figuresSection(to: Telling): Section {
  const { report, t } = to;
  const promised = report.figures.filter((figure) => figure.promised);
  const told = promised.filter(({ met }) => met !== null);
  const met = told.filter((figure) => figure.met);
  return {
    title: t("report.figures"),
    newPage: true,
    blocks: [{ is: "text", text: t("report.figures.met", { met: met.length, all: told.length }) }, tiles(to), figuresTable(to, promised)],
  };
}

/** The largest numbers at a glance. */
function tiles(to: Telling): Section["blocks"][number] {
  const { t, report } = to;
  const { pairs } = report.account;
  const { bodies } = report.programme;
  // With one body there is nothing to tell apart.
  const whose = (role: Role) =>
    bodies.length > 1
      ? bodiesFor({ bodies }, role)
          .map(({ short }) => short)
          .join(" · ")
      : "";
  const value = (id: "mentors" | "mentees") => saidFigure(to, figureOf(to, id));
  return {
    is: "tiles",
    tiles: [
      {
        value: value("mentors"),
        label: t("report.tile.mentors"),
        detail: whose("mentor"),
      },
      {
        value: value("mentees"),
        label: t("report.tile.mentees"),
        detail: whose("mentee"),
      },
      {
        value: saidCell(to, pairs.introduced ?? pairs.final),
        label: t("report.tile.pairs"),
        detail: pairs.final === null || pairs.introduced === null ? "" : t("report.tile.final", { count: pairs.final }),
      },
      {
        value: saidCell(to, pairs.meetings),
        label: t("report.tile.meetings"),
        detail: pairs.minutes === null ? "" : t("report.tile.minutes", { minutes: pairs.minutes }),
      },
    ],
  };
}

/** Figures as lines: value, bar, goal, verdict. */
export function figuresTable(to: Telling, figures: readonly ReportFigure[]): Section["blocks"][number] {
  const { t } = to;
  const head = ["name", "value", "scale", "goal"] as const;
  return {
    is: "figures",
    head: head.map((name) => t(`report.figures.${name}`)) as [string, string, string, string],
    lines: figures.map((figure) => lineOf(to, figure)),
  };
}

function lineOf(to: Telling, figure: ReportFigure): Line {
  const { t } = to;
  const { goal, unit, met, value } = figure;
  const share = unit === "share" && value !== null ? value : null;
  return {
    name: t(`console.figure.${figure.id}`),
    value: saidFigure(to, figure),
    detail: detailOf(to, figure),
    goal: goal === null ? "" : saidValue(to, unit, goal),
    verdict: met === null ? null : { met, said: verdictOf(to, met) },
    bar: share === null ? null : { share, goal, interval: figure.interval ?? null },
  };
}

function detailOf({ t, language }: Telling, { of, interval }: ReportFigure): string {
  const counted = of?.denominator ? t("report.of", { count: of.numerator, all: of.denominator }) : "";
  const range = interval ? t("report.interval", { low: percent(interval.low, language), high: percent(interval.high, language) }) : "";
  return [counted, range].filter(Boolean).join(" · ");
}
