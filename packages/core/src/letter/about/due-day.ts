/** The day by which a letter's reader should have answered: it stands in the subject. */
import type { Milestone } from "../../cohort/cohort.ts";
import { type Day, dayOf } from "../../kernel/time.ts";
import { withoutAnswer } from "../../meeting/without-answer.ts";
import { answerBy, daysAfterIntroduction } from "../../pairing/answer-by.ts";
import { rematchBy } from "../../pairing/end.ts";
import type { LetterId } from "../catalogue.ts";
import type { LetterContext, PairContext } from "./context.ts";

type Due = (context: LetterContext) => Day | undefined;

const milestone =
  (name: Milestone): Due =>
  ({ cohort }) =>
    cohort?.schedule[name];

/** Silence is told to the organisers after that day. */
const acceptance: Due = (context) => {
  const introduced = context.pairs ?? (context.pair ? [context.pair] : []);
  return introduced.map(({ pair, both = [] }) => answerBy(pair, { ...context, participants: both }, context.now)).toSorted()[0];
};

/** Of several the first; where they are held back until after that, they are for today. */
const rematch: Due = ({ pair, pairs, ...context }) => {
  const { programme, now } = context;
  const [first] = (pairs ?? (pair ? [pair] : [])).map((about) => rematchOf(about, context)).toSorted();
  const today = dayOf(now, programme.timeZone);
  return first !== undefined && pairs && first < today ? today : first;
};

function rematchOf({ pair, both = [] }: PairContext, context: Pick<LetterContext, "programme" | "cohort" | "now">): Day {
  const { programme, now } = context;
  const answered = () => daysAfterIntroduction(programme.rules.acceptAlertDays, pair, { ...context, participants: both }, now);
  return rematchBy(pair.state.is === "ended" ? pair.state.at : answered(), programme);
}

const dueDays: Partial<Record<LetterId, Due>> = {
  "verify-email": milestone("intakeCloses"),
  "draft-reminder": milestone("intakeCloses"),
  "draft-reminder-again": milestone("intakeCloses"),
  "form-saved": ({ facts }) => facts.until,
  "form-begun": ({ facts }) => facts.until,
  "form-saved-reminder": ({ facts }) => facts.until,
  "intake-extended": (context) => context.facts.until ?? milestone("intakeCloses")(context),
  introduction: acceptance,
  introductions: acceptance,
  "introduction-reminder": acceptance,
  "introductions-reminder": acceptance,
  "meeting-to-attest": ({ meeting, cohort, programme }) => meeting && cohort && withoutAnswer(cohort, programme, meeting).before,
  "pair-needs-rematch": rematch,
  "pairs-need-rematch": rematch,
  "introductions-unanswered": rematch,
  "nudge-behind": milestone("mentoringEnds"),
  "survey-invitation": milestone("surveyEnds"),
  "survey-without-pair": milestone("surveyEnds"),
  "survey-reminder": milestone("surveyEnds"),
  "survey-reminder-again": milestone("surveyEnds"),
  "copy-before-erasure": ({ facts }) => facts.until,
  "erasure-coming": ({ facts }) => facts.until,
  "selection-due": milestone("selectionEnds"),
  "approval-due": milestone("matchingEnds"),
  "matching-incomplete": milestone("matchingEnds"),
};

/** Letters whose day is put off by as long as one of the two is away. */
export const asksBoth: readonly LetterId[] = [
  "introduction",
  "introductions",
  "introduction-reminder",
  "introductions-reminder",
  "pair-needs-rematch",
  "introductions-unanswered",
];

/** Undefined for letters that ask for nothing by a date. */
export const dueDay: Due = (context) => dueDays[context.letter]?.(context);
