/** Objections to a use of one's data: an answer is due by law, also once the cohort is over. */
import { answerDue } from "../../privacy/objection.ts";
import type { DecisionKind } from "./kind.ts";

export const objection: DecisionKind = {
  of: "application",
  waiting: ({ applications }) => applications.flatMap(({ id, objection: made }) => (made ? [{ id, since: made.at }] : [])),
  due: ({ programme }, { since }) => answerDue(programme, since),
};
