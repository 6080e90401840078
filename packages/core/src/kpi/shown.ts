/** A figure as a reader may see it: who sees aggregates only is shown no number about fewer than five people. */
import type { Cohort } from "../cohort/cohort.ts";
import { isFew, rounded, softened } from "../survey/suppress.ts";
import { type Figure, type FigureId, ofMarks } from "./figure.ts";
import type { FrozenFigures } from "../frozen-figures/frozen-figures.ts";

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
 * A share that few people make the difference of loses the numbers behind it, and the interval they could be worked out from; those of
 * the survey always, for they are parts of each other. What is counted from fewer than five is hidden.
 */
export function shownFigure(figure: Figure, aggregatesOnly: boolean): ShownFigure {
  const { id, value, unit, goal, met, interval, numerator, denominator } = figure;
  const plain = { id, value, unit, goal, met, hidden: false };
  // A share without a whole was made coarse when the people it was counted from were forgotten.
  const counted = unit === "share" && (denominator > 0 || value === null);
  const whole = { ...plain, ...(interval && { interval }), ...(counted && { of: { numerator, denominator } }) };
  if (!aggregatesOnly || ofNobody.includes(id) || value === null) return whole;
  if (unit === "share" && denominator > 0) {
    const soft = softened(numerator, denominator);
    if (!soft) return hiddenOf(whole);
    return soft.exact && !ofSurvey.includes(id) ? whole : { ...plain, value: rounded(soft.share) };
  }
  if (isFew(unit === "count" ? value : denominator)) return hiddenOf(whole);
  // Beside how many recommend, an exact score would tell how many few do not.
  return unit === "score" ? { ...plain, value: Math.round(value / 5) * 5 } : whole;
}

const hiddenOf = ({ id, unit, goal }: ShownFigure): ShownFigure => ({ id, unit, goal, value: null, met: null, hidden: true });

/** What stays of one that is exact where something beside it is not. */
const withoutNumbers = ({ id, unit, goal, met, value, hidden }: ShownFigure): ShownFigure => ({
  id,
  unit,
  goal,
  met,
  hidden,
  value: value === null || unit !== "share" ? value : rounded(value),
});

/** A whole and its parts: where one is not exact, it would be what the others leave. */
const ofOneWhole: readonly FigureId[] = ["activeParticipation", "activeMentors", "activeMentees"];
/** Counted over meetings: of few pairs they are about few people, however often these met. */
const ofMeetings: readonly FigureId[] = ["meetingsEffective", "attestedByBoth"];

/** What was shown of the same cohort before, or will be: two looks must not differ by what one person did or marked. */
export interface Looks {
  /** People still answer the survey: what a look today and one tomorrow differ by is somebody's mark. */
  answering?: boolean;
  /** Versions that differ by one person are shown too: no number stands behind a share, for the difference would be theirs. */
  inStep?: boolean;
  /** The first version, where there are several. */
  first?: readonly Figure[];
}

/** Of a cohort and its frozen figures, where there are any. */
export const looksAt = ({ frozenAt, exclusions }: Cohort, frozen: FrozenFigures | undefined): Looks => ({
  answering: frozenAt === null,
  inStep: exclusions.length > 0 || (frozen?.corrections ?? []).some(({ about }) => about !== "committee"),
  ...(frozen?.corrections && { first: frozen.figures }),
});

const isOfMarks = ({ id }: Figure): boolean => ofMarks.includes(id);

/** Nothing yet, where people still answer. */
function unanswered(figure: Figure): Figure {
  const { interval: _, ...rest } = figure;
  return { ...rest, value: null, met: null, numerator: 0, denominator: 0 };
}

/**
 * A later version's share as the first one had it, unless more than a few people are counted otherwise: what it is rounded to would tell
 * of one person as often as not. Whether the goal is met stays the later version's, but for what people marked in the survey.
 */
function steady(figure: Figure, first: readonly Figure[]): Figure {
  const was = first.find(({ id }) => id === figure.id);
  const othersIn = ({ numerator, denominator }: Figure) => denominator - numerator;
  const moved = was && Math.max(Math.abs(was.numerator - figure.numerator), Math.abs(othersIn(was) - othersIn(figure)));
  if (!was || (figure.unit !== "share" && figure.unit !== "score") || (moved !== 0 && !isFew(moved ?? 0))) return figure;
  return isOfMarks(figure) ? was : { ...was, met: figure.met };
}

/** The same where it is counted from marks: whoever sees people knows who was left out, and the difference would be that person's mark. */
export const steadyMarks = (figure: Figure, first: readonly Figure[]): Figure => (isOfMarks(figure) ? steady(figure, first) : figure);

/**
 * Figures that are read side by side: all of them, for what one may show hangs on the others.
 * @param looks what else is or was shown of the cohort
 */
export function shownFigures(figures: readonly Figure[], aggregatesOnly: boolean, looks: Looks = {}): ShownFigure[] {
  const { answering = false, inStep = false, first } = looks;
  if (!aggregatesOnly) return figures.map((figure) => shownFigure(first ? steadyMarks(figure, first) : figure, false));
  const each = figures
    .map((figure) => (first ? steady(figure, first) : figure))
    .map((figure) => shownFigure(answering && isOfMarks(figure) ? unanswered(figure) : figure, true));
  const fewPairs = figures.some(({ id, denominator }) => id === "pairCompletion" && isFew(denominator));
  const isExact = ({ value, of, hidden }: ShownFigure) => !hidden && (value === null || of !== undefined);
  const apart = each.some((one) => ofOneWhole.includes(one.id) && !isExact(one));
  return each.map((one) => {
    if (fewPairs && ofMeetings.includes(one.id) && one.value !== null) return hiddenOf(one);
    if (ofNobody.includes(one.id)) return one;
    return inStep || (apart && ofOneWhole.includes(one.id)) ? withoutNumbers(one) : one;
  });
}
