/** A proposal: the computed matches and what organisers did to them, until every body has approved it. */
import * as z from "zod";
import { maximumPlaces, meetingLanguages } from "../application/form.ts";
import { version } from "../kernel/item.ts";
import { Moment } from "../kernel/time.ts";

export const criteria = ["help", "preference", "sector", "style", "slots", "region", "experience"] as const;
export type Criterion = (typeof criteria)[number];
export const constraints = ["language", "mode", "conflict", "gender", "former", "ban", "capacity"] as const;
export type Constraint = (typeof constraints)[number];

/** Points of one criterion in hundredths of a point; `neutral` when an answer was missing. */
export const CriterionPoints = z.object({ criterion: z.enum(criteria), points: z.int(), max: z.int(), neutral: z.boolean() });
export type CriterionPoints = z.infer<typeof CriterionPoints>;

/** A computed match; `score` in hundredths of a point, 0 to 10,000. */
export const Match = z.object({ mentee: z.string(), mentor: z.string(), score: z.int() });
export type Match = z.infer<typeof Match>;

/** An organiser's ruling on one possible pair. A waiver lifts the named constraint for it. */
export const MatchRuling = z.discriminatedUnion("rule", [
  z.object({ rule: z.literal("lock"), mentee: z.string(), mentor: z.string(), by: z.string(), at: Moment, reason: z.string() }),
  z.object({ rule: z.literal("ban"), mentee: z.string(), mentor: z.string(), by: z.string(), at: Moment, reason: z.string() }),
  z.object({
    rule: z.literal("waive"),
    constraint: z.enum(constraints),
    mentee: z.string(),
    mentor: z.string(),
    by: z.string(),
    at: Moment,
    reason: z.string(),
  }),
]);
export type MatchRuling = z.infer<typeof MatchRuling>;

/** A mentor to be found: what they must bring, and whom they would take. */
export const Recruit = z.object({
  change: z.literal("recruit"),
  language: z.enum(meetingLanguages),
  mode: z.enum(["remote", "in-person"]),
  /** Where they live, when they are to meet in person. */
  region: z.string().nullable(),
  /** Null when it does not matter. */
  gender: z.enum(["woman", "man"]).nullable(),
  places: z.int().min(1).max(maximumPlaces),
  mentees: z.array(z.string()),
});
export type Recruit = z.infer<typeof Recruit>;

/** A smallest change that would let everyone be matched. */
export const Relaxation = z.discriminatedUnion("change", [
  z.object({ change: z.literal("place"), mentor: z.string() }),
  z.object({ change: z.literal("waive"), constraint: z.enum(constraints), mentee: z.string(), mentor: z.string() }),
  Recruit,
]);
export type Relaxation = z.infer<typeof Relaxation>;

/** Why some mentees have no mentor: k mentees share m < k places; what closes the rest; what would complete it. */
export const Shortage = z.object({
  mentees: z.array(z.string()),
  mentors: z.array(z.string()),
  places: z.int(),
  /** Each mentor outside the group, closed to each mentee of it, and by which constraint (aggregated as counts). */
  closedBy: z.partialRecord(z.enum(constraints), z.int()),
  relaxations: z.array(z.array(Relaxation)),
});
export type Shortage = z.infer<typeof Shortage>;

const Approval = z.object({ by: z.string(), at: Moment });

/** What the round before was, to say what is different since. */
export const Before = z.object({
  round: z.int().min(1),
  inputHash: z.string(),
  matched: z.int(),
  unmatched: z.int(),
  worst: z.int().nullable(),
  total: z.int(),
  /** Whose mentor is another one now, with the one before, who may be none; the first of them when there are very many. */
  moved: z.array(z.object({ mentee: z.string(), mentor: z.string().nullable(), score: z.int().nullable() })),
  /** How many there are in all. */
  count: z.int(),
});
export type Before = z.infer<typeof Before>;

export const Proposal = z.object({
  kind: z.literal("proposal"),
  programme: z.string(),
  cohort: z.string(),
  version,
  round: z.int().min(1),
  computedAt: Moment,
  /** SHA-256 of the canonical inputs, so that the run can be repeated and checked. */
  inputHash: z.string(),
  matches: z.array(Match),
  unmatched: z.array(z.string()),
  shortage: Shortage.nullable(),
  rulings: z.array(MatchRuling),
  /** Body id → who approved this round and when. Any change of the matches clears them. */
  approvals: z.record(z.string(), Approval),
  /** Approvals that a change of the matches made void, until the body approves again. */
  voided: z.record(z.string(), Approval).optional(),
  before: Before.optional(),
  /** Pairs of earlier cohorts, by the ids their people have, or would have, in this one. */
  earlier: z.array(z.object({ mentor: z.string(), mentee: z.string() })).optional(),
  publishedAt: Moment.nullable(),
});
export type Proposal = z.infer<typeof Proposal>;
