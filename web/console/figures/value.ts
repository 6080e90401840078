/** Figures in words: their value, their goal, and the numbers along a course. */
import type { Figure } from "@tamkine/core/kpi/figure";
import type { ShownFigure } from "@tamkine/core/kpi/shown";
import type { Scene } from "../scene.ts";
import { percent, shareText } from "../percent.ts";

type Words = Pick<Scene, "t" | "language">;

/** @param frozen it will not change any more: what there is nothing of is not to come either */
export const valueText = (words: Words, figure: ShownFigure, frozen = false): string => valueParts(words, figure, frozen).join("");

/** The value, and what it was counted from: "" where that says nothing more. */
export function valueParts({ t, language }: Words, figure: ShownFigure, frozen = false): readonly [value: string, counted: string] {
  const { value, unit, goal, of, hidden } = figure;
  if (hidden) return [t("console.figures.tooFew"), ""];
  if (value === null) return [t(frozen ? "console.figures.nothing" : "console.figures.notYet"), ""];
  if (unit !== "share") return [whole(value), ""];
  const counted = of ? ` · ${of.numerator}/${of.denominator}` : "";
  return [`${of ? "" : "≈ "}${shareText(value, goal, language)}`, `${counted}${rangeText({ language }, figure)}`];
}

/** How sure a figure is, within 95 %. "" for those that nobody asks it of. */
export const rangeText = ({ language }: Pick<Words, "language">, { interval }: Pick<ShownFigure, "interval">): string =>
  interval ? ` (${percent(interval.low, language)} – ${percent(interval.high, language)})` : "";

/** Figures that stand beside another, on one line. */
export const besideText = (words: Words, figures: readonly ShownFigure[], frozen = false): string =>
  figures
    .map((figure) => words.t("console.fact", { name: words.t(`console.figure.${figure.id}`), value: valueText(words, figure, frozen) }))
    .join(" · ");

/** undefined: no goal was set. */
export function goalText(words: Words, { goal, unit }: Pick<ShownFigure, "goal" | "unit">): string | undefined {
  return goal === null ? undefined : words.t("console.figures.goal", { goal: number(words, unit)(goal) });
}

/** Writes a value of this unit. */
export const number =
  ({ language }: Pick<Words, "language">, unit: Figure["unit"]) =>
  (value: number): string =>
    unit === "share" ? percent(value, language) : whole(value);

/** With a minus sign where there is one, which stays before its digits among Arabic words. */
function whole(value: number): string {
  const rounded = Math.round(value);
  return rounded < 0 ? `\u2066\u2212${-rounded}\u2069` : String(Math.abs(rounded));
}

/** The lowest and the highest of a chart's scale, with the goal in it. */
export function spanOf(unit: Figure["unit"], values: readonly number[], goal: number | null): readonly [number, number] {
  if (unit === "share") return [0, 1];
  if (unit === "score") return [-100, 100];
  return [0, Math.max(2, goal ?? 0, ...values)];
}
