/** The regulator's receipt, the law it is by, the goals, the rules and the matching of a programme, as its owners set them. */
import { wholeNumber } from "../kernel/digits.ts";
import { Refusal } from "../kernel/refusal.ts";
import { deepEqual } from "../kernel/deep-equal.ts";
import { tidy } from "../kernel/text.ts";
import { criteria } from "../matching/proposal.ts";
import { Objective } from "../matching/settings.ts";
import { type Outcome, nothing } from "../outcome.ts";
import { typedDataLaw } from "./data-law.ts";
import { counts, shares } from "./duplicate.ts";
import type { Programme } from "./programme.ts";
import { remindings, typedDays } from "./reminding.ts";

/** By the names of the page's fields: goals that are numbers, and those in per cent. */
export const goalCounts = counts.map((name) => `goals.${name}` as const);
export const goalShares = ([...shares, "coverage", "gatheringPresence"] as const).map((name) => `goals.${name}` as const);
/** Who may take part, what counts as a meeting, and how long a cohort is. */
export const ruleNumbers = [
  "rules.minimumAge",
  "rules.meetingMinutes",
  "rules.months.min",
  "rules.months.max",
  "rules.cohortsAYear",
] as const;
/** Days after which something is done, and the hour of letters. */
export const delays = (
  [
    "contestDays",
    "acceptReminderDays",
    "acceptAlertDays",
    "firstMeetingDays",
    "gapDays",
    "earlyPulseDays",
    "decisionReminderDays",
    "letterHour",
  ] as const
).map((name) => `rules.${name}` as const);
/** The fewest days of each phase. */
export const phaseLengths = (["intake", "selection", "matching", "mentoring", "survey", "closeout"] as const).map(
  (name) => `rules.minimumLength.${name}` as const,
);
/** Points of each criterion of matching, and how many mentees a mentor should have where that is possible. */
export const matchingNumbers = [...criteria.map((name) => `weights.${name}` as const), "matching.minimumLoad"] as const;
export const settable = [...goalCounts, ...goalShares, ...ruleNumbers, ...delays, ...phaseLengths, ...matchingNumbers];
export type Settable = (typeof settable)[number];

const isShare = (name: Settable): boolean => (goalShares as readonly string[]).includes(name);
const mayBeNone: readonly Settable[] = [...goalCounts, ...goalShares, "rules.minimumAge", "rules.letterHour", ...matchingNumbers];
const most: Partial<Record<Settable, number>> = {
  "rules.minimumAge": 99,
  "rules.letterHour": 23,
  "rules.meetingMinutes": 600,
  "rules.cohortsAYear": 4,
  "matching.minimumLoad": 9,
};
export const longestReceipt = 40;

/** What the page shows of a number: shares in per cent. */
export function shown(programme: Programme, name: Settable): number {
  const value = Number(name.split(".").reduce<unknown>((part, key) => (part as Record<string, unknown>)[key], programme));
  return isShare(name) ? Math.round(value * 100) : value;
}

/**
 * Sets what is typed; what is not typed stays. It counts from now on, for a cohort under way too; figures that are frozen keep their
 * goals. Twice the same changes nothing. Refuses form-invalid { [field]: "invalid" | "order" | "missing" }: a number out of its bounds,
 * months the wrong way round, a receipt too long or taken back, a law or regulator without a name or with one too long, an objective there
 * is not, a second reminder before the first.
 */
export function setRules(programme: Programme, typed: Readonly<Record<string, string | undefined>>): Outcome {
  const receipt = typed["receipt"] === undefined ? programme.receipt : tidy(typed["receipt"]) || null;
  const numbers = new Map(
    settable.flatMap((name): [Settable, number][] => (typed[name] === undefined ? [] : [[name, numberIn(name, typed[name])]])),
  );
  const wrong: Record<string, string> = Object.fromEntries(
    [...numbers].filter(([, n]) => Number.isNaN(n)).map(([name]) => [name, "invalid"]),
  );
  const now = (name: Settable): number => numbers.get(name) ?? shown(programme, name);
  if (now("rules.months.min") > now("rules.months.max")) wrong["rules.months.max"] ??= "order";
  if (receipt === null && programme.receipt !== null) wrong["receipt"] = "missing";
  if (receipt !== null && receipt.length > longestReceipt) wrong["receipt"] = "too-long";
  const dataLaw = typedDataLaw(programme, typed, wrong);
  const reminders = typedDays(programme, typed, wrong);
  const keptAbroad = typed["keptAbroad"] === undefined ? programme.keptAbroad : typed["keptAbroad"] === "yes";
  const objective = Objective.safeParse(typed["matching.objective"] ?? programme.matching.objective);
  if (!objective.success) wrong["matching.objective"] = "invalid";
  if (Object.keys(wrong).length > 0) throw new Refusal("form-invalid", wrong);
  const changed = [...numbers].filter(([name, n]) => n !== shown(programme, name));
  const facts = {
    ...Object.fromEntries(changed),
    ...Object.fromEntries(
      remindings.flatMap((what) =>
        deepEqual(reminders[what], programme.rules[what]) ? [] : [[`rules.${what}`, reminders[what].join(" ")]],
      ),
    ),
    ...(receipt !== programme.receipt && receipt !== null && { receipt }),
    ...(!deepEqual(dataLaw, programme.dataLaw) && { law: dataLaw.law.en }),
    ...(keptAbroad !== programme.keptAbroad && { keptAbroad }),
    ...(objective.success && objective.data !== programme.matching.objective && { objective: objective.data }),
  };
  if (Object.keys(facts).length === 0) return nothing;
  const matching = { ...programme.matching, ...(objective.success && { objective: objective.data }) };
  const said = { ...programme, receipt, dataLaw, keptAbroad, matching, rules: { ...programme.rules, ...reminders } };
  const put = changed.reduce((made, [name, n]) => withNumber(made, name, isShare(name) ? n / 100 : n), said);
  return { put: [put], happenings: [{ event: "rules-set", subject: programme.id, facts }], letters: [] };
}

/** The least and the most that a number may be, as the page shows it. */
export const boundsOf = (name: Settable): { least: number; most: number } => ({
  least: mayBeNone.includes(name) ? 0 : 1,
  most: isShare(name) ? 100 : (most[name] ?? 9999),
});

/** NaN for what is no such number. */
function numberIn(name: Settable, typed: string): number {
  const number = wholeNumber(typed);
  const { least, most } = boundsOf(name);
  return number >= least && number <= most ? number : Number.NaN;
}

function withNumber(programme: Programme, name: Settable, value: number): Programme {
  const [group = "", key = "", inner] = name.split(".");
  const of = programme[group as "goals" | "rules" | "weights" | "matching"] as unknown as Record<string, unknown>;
  const next = inner === undefined ? value : { ...(of[key] as object), [inner]: value };
  return { ...programme, [group]: { ...of, [key]: next } };
}
