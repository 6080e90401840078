/** A figure week by week, as a line. */
import type { drawnFigures } from "@tamkine/core/report/account";
import { shortDay } from "../../when.ts";
import { percent } from "../../percent.ts";
import { figureOf, saidValue, type Section, type Telling } from "./telling.ts";

/** Nothing for fewer than two weeks, or where a cohort is too small. */
export function weekBlock(to: Telling, id: (typeof drawnFigures)[number]): Section["blocks"] {
  const { t, report, language } = to;
  const points = report.account.lines.find(({ figure }) => figure === id)?.points ?? [];
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || points.length < 2) return [];
  const figure = t(`console.figure.${id}`);
  const goal = figureOf(to, id)?.goal ?? null;
  return [
    {
      is: "course",
      caption: t("report.week", { figure }),
      alt: t("report.weekAlt", { figure, from: percent(first.share, language), to: percent(last.share, language) }),
      scale: [0, 0.5, 1].map((share) => ({ share, said: percent(share, language) })),
      goal,
      goalSaid: goal === null ? "" : t("console.figures.goal", { goal: saidValue(to, "share", goal) }),
      points: points.map(({ on, share }) => ({ name: shortDay(on, language), share, said: percent(share, language) })),
    },
    { is: "note", text: t("report.rounded") },
  ];
}
