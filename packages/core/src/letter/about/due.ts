/** The day by which a letter's reader should have answered: it stands in the subject. */
import type { Milestone } from "../../cohort/cohort.ts";
import { type Day, dayOf } from "../../kernel/time.ts";
import { contestableUntil } from "../../meeting/standing.ts";
import { rematchBy } from "../../pairing/end.ts";
import { answerBy } from "../../pairing/introductions.ts";
import type { LetterId } from "../catalogue.ts";
import type { LetterContext } from "./context.ts";

type Due = (context: LetterContext) => Day | undefined;

const milestone =
  (name: Milestone): Due =>
  ({ cohort }) =>
    cohort?.schedule[name];

/** Silence is told to the organisers after that day. */
const acceptance: Due = ({ pair, pairs, programme }) => {
  const introduced = pair ?? pairs?.[0];
  return introduced && answerBy(introduced.pair, programme);
};

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
  "meeting-to-attest": ({ meeting, programme }) =>
    meeting && dayOf(contestableUntil(meeting.logged?.at ?? meeting.at, programme.rules), programme.timeZone),
  "pair-needs-rematch": ({ pair, programme }) => pair && rematchBy(pair.pair, programme),
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

/** Undefined for letters that ask for nothing by a date. */
export const dueDay: Due = (context) => dueDays[context.letter]?.(context);
