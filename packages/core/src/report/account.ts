/** What a cohort came to beside its figures, as a committee may read it. Kept with them, so that it outlives the people's data. */
import * as z from "zod";
import type { Moment } from "../kernel/time.ts";
import type { Delivery } from "../letter/delivery.ts";
import { Role } from "../programme/programme.ts";
import { type Counted, questions, type Result, surveyResults } from "../survey/results.ts";
import type { World } from "../world.ts";
import { GatheringLine, gatheringsOf } from "./gatherings.ts";
import { Interventions, interventionsOf } from "./interventions.ts";
import { Line, linesOf } from "./lines.ts";
import { Cell, cellOf } from "./part.ts";
import { Pairs, pairsOf } from "./pairs.ts";
import { People, peopleOf } from "./people.ts";

const Shown = z.object({ people: Cell, cells: z.array(z.int().min(0).nullable()), mean: z.number().nullable() });

/** The answers to one question of the end survey, from the lowest on; cells of one to four people are null. */
export const Question = z.object({
  question: z.enum(questions),
  from: z.int(),
  together: Shown,
  roles: z.record(Role, Shown).exactOptional(),
});

export const Account = z.object({
  people: z.array(People),
  pairs: Pairs,
  gatherings: z.array(GatheringLine),
  questions: z.array(Question),
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
    pairs: pairsOf(world, now),
    gatherings: gatheringsOf(world, now),
    questions: answered ? results.map(toQuestion) : [],
    interventions: interventionsOf(world, deliveries, now),
    lines: linesOf(world, now),
    exclusions: exclusionsOf(world),
  };
}

const counted = (one: Counted) => ({ ...one, people: cellOf(one.people), cells: [...one.cells] });

const toQuestion = ({ question, from, together, roles }: Result): Account["questions"][number] => ({
  question,
  from,
  together: counted(together),
  ...(roles && { roles: { mentor: counted(roles.mentor), mentee: counted(roles.mentee) } }),
});

function exclusionsOf({ cohort, committee }: World): Account["exclusions"] {
  const byDecision = Map.groupBy(cohort.exclusions, ({ decision }) => decision);
  return [...byDecision].map(([decision, people]) => ({
    on: committee.find(({ id }) => id === decision)?.heldOn ?? null,
    people: people.length,
  }));
}
