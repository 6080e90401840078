/** What a cohort came to beside its figures, as a committee may read it. Kept with them, so that it outlives the people's data. */
import * as z from "zod";
import type { Moment } from "../kernel/time.ts";
import { validAnswers } from "../kpi/figures/answers.ts";
import type { Delivery } from "../letter/delivery.ts";
import { Role } from "../programme/programme.ts";
import { isFew, rounded } from "../survey/suppress.ts";
import { type Counted, type Question, questions, type Result, surveyResults } from "../survey/results.ts";
import type { Answer } from "../survey/survey.ts";
import type { World } from "../world.ts";
import { BodyLine, bodiesOf } from "./bodies.ts";
import { GatheringLine, gatheringsOf } from "./gatherings.ts";
import { Interventions, interventionsOf } from "./interventions.ts";
import { Line, linesOf } from "./lines.ts";
import { Cell, cellOf, type Part, partOf } from "./part.ts";
import { Pairs, pairsOf } from "./pairs.ts";
import { People, peopleOf } from "./people.ts";

const Shown = z.object({ people: Cell, cells: z.array(z.int().min(0).nullable()), mean: z.number().nullable() });

/** The answers to one question of the end survey, from the lowest on; cells of one to four people are null. */
export const QuestionAccount = z.object({
  question: z.enum(questions),
  from: z.int(),
  /** Who gave 4 or 5, or would do it again, or recommends with 9 or 10, rounded to 5 %; null for fewer than five. */
  content: z.number().min(0).max(1).nullable(),
  together: Shown,
  roles: z.record(Role, Shown.extend({ content: z.number().min(0).max(1).nullable() })).exactOptional(),
});

export const Account = z.object({
  people: z.array(People),
  /** Accounts of before have none. */
  bodies: z.array(BodyLine).default([]),
  pairs: Pairs,
  gatherings: z.array(GatheringLine),
  questions: z.array(QuestionAccount),
  interventions: Interventions,
  lines: z.array(Line),
  /** The committee's decisions that leave people out of the figures: the meeting's day, and how many. */
  exclusions: z.array(z.object({ on: z.iso.date().nullable(), people: z.int().min(1) })),
});
export type Account = z.infer<typeof Account>;

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
