/** A figure as a reader may see it: who sees aggregates only is shown no number about fewer than five people. */
import { isShown } from "../survey/suppress.ts";
import type { Figure, FigureId } from "./figure.ts";

/** Counted over months, meetings of the committee or tasks: they are about nobody. */
const ofNobody: readonly FigureId[] = ["collective", "committee", "openDecisions", "unmatchedDays"];

/** Each is a part of the same few people: two of them side by side would give a small number away. */
const ofSurvey: readonly FigureId[] = ["satisfaction", "satisfactionFloor", "responseRate", "responseMentors", "responseMentees"];

export type ShownFigure = Pick<Figure, "id" | "value" | "unit" | "goal" | "met" | "interval"> & {
  /** What it was counted from; left out where it would give a small number away. */
  of?: { numerator: number; denominator: number };
  /** Counted from too few to be shown at all. */
  hidden: boolean;
};

/**
 * A share keeps its rounded value when few people make the difference, but not the numbers behind it, nor the interval they could be
 * worked out from; those of the survey always, for they are parts of each other. What is counted from fewer than five is hidden.
 */
export function shownFigure(figure: Figure, aggregatesOnly: boolean): ShownFigure {
  const { id, value, unit, goal, met, interval, numerator, denominator } = figure;
  const plain = { id, value, unit, goal, met, hidden: false };
  // A share without a whole was made coarse when the people it was counted from were forgotten.
  const counted = unit === "share" && (denominator > 0 || value === null);
  const whole = { ...plain, ...(interval && { interval }), ...(counted && { of: { numerator, denominator } }) };
  if (!aggregatesOnly || ofNobody.includes(id) || value === null) return whole;
  const few = (people: number) => people > 0 && !isShown(people);
  const base = unit === "count" ? value : denominator;
  if (few(base)) return { ...plain, value: null, met: null, hidden: true };
  const close = few(numerator) || few(denominator - numerator) || ofSurvey.includes(id);
  return unit === "share" && close ? { ...plain, value: Math.round(value * 20) / 20 } : whole;
}
