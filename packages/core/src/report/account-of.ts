/** Makes up the account of a cohort: what it came to besides its figures. */
import type { Account } from "./account.ts";
import type { Moment } from "../kernel/time.ts";
import { validAnswers } from "../kpi/figures/answers.ts";
import type { Delivery } from "../letter/delivery.ts";
import type { Role } from "../programme/programme.ts";
import { isFew, rounded } from "../survey/suppress.ts";
import { type Counted, type Result, surveyResults } from "../survey/results.ts";
import type { Answer, Question } from "../survey/survey.ts";
import type { World } from "../world.ts";
import { bodiesOf } from "./bodies.ts";
import { gatheringsOf } from "./gatherings.ts";
import { interventionsOf } from "./interventions.ts";
import { linesOf } from "./lines.ts";
import { cellOf, type Part, partOf } from "./part.ts";
import { pairsOf } from "./pairs.ts";
import { peopleOf } from "./people.ts";

export function accountOf(world: World, deliveries: readonly Delivery[], now: Moment): Account {
  const results = surveyResults(world, now, true);
  const answered = results.some(({ together }) => together.people > 0);
  return {
    people: peopleOf(world),
    bodies: bodiesOf(world, now),
    pairs: pairsOf(world, now),
    gatherings: gatheringsOf(world, now),
    questions: answered ? results.map((result) => questionOf(result, validAnswers(world, now))) : [],
    interventions: interventionsOf(world, deliveries, now),
    lines: linesOf(world, now),
    exclusions: exclusionsOf(world),
  };
}

const counted = (one: Counted) => ({ ...one, people: cellOf(one.people), cells: [...one.cells] });

function questionOf({ question, from, together, roles }: Result, answers: readonly Answer[]): Account["questions"][number] {
  const ofRole = (role: Role) => answers.filter((answer) => answer.role === role);
  const [all, mentor, mentee] = [answers, ofRole("mentor"), ofRole("mentee")].map((some) => contentOf(question, some));
  // Few of one role make the difference: beside all and the other role, both exact, it would be what these two leave.
  const tells = all?.of && (mentor?.of === null) !== (mentee?.of === null);
  const shareOf = (part: Part | undefined) => (part?.share == null ? null : rounded(part.share));
  const inRole = (part: Part | undefined) => (tells ? null : shareOf(part));
  return {
    question,
    from,
    content: shareOf(all),
    together: counted(together),
    ...(roles && {
      roles: {
        mentor: { ...counted(roles.mentor), content: inRole(mentor) },
        mentee: { ...counted(roles.mentee), content: inRole(mentee) },
      },
    }),
  };
}

/** From which answer on one is content. */
const contentFrom = (question: Question): number => (question === "recommend" ? 9 : question === "again" ? 1 : 4);

/** Of those who recommend none is told where few stand between them and those who do not: the score beside it would say how many. */
function contentOf(question: Question, answers: readonly Answer[]): Part {
  const given = answers.flatMap(({ answers: said }) => (said[question] === null ? [] : [Number(said[question])]));
  const part = partOf(given.filter((value) => value >= contentFrom(question)).length, given.length);
  const between = given.filter((value) => value > 6 && value < 9).length;
  return question === "recommend" && isFew(between) ? { share: null, of: null, hidden: true } : part;
}

function exclusionsOf({ cohort, committee }: World): Account["exclusions"] {
  const byDecision = Map.groupBy(cohort.exclusions, ({ decision }) => decision);
  return [...byDecision].map(([decision, people]) => ({
    on: committee.find(({ id }) => id === decision)?.heldOn ?? null,
    people: people.length,
  }));
}
