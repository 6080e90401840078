/** A figure: a value counted from rows, shown against its goal. Formulas: docs/figures.md. */

export const figureIds = [
  "mentors",
  "mentees",
  "coverage",
  "unmatchedDays",
  "meetingsEffective",
  "attestedByBoth",
  "pairCompletion",
  "activeParticipation",
  "activeMentors",
  "activeMentees",
  "satisfaction",
  "responseRate",
  "responseMentors",
  "responseMentees",
  "satisfactionFloor",
  "collective",
  "committee",
  "firstMeetingInTime",
  "recommendation",
  "bounced",
  "openDecisions",
] as const;
export type FigureId = (typeof figureIds)[number];

/** Those the convention promises, in the order in which they are shown. */
export const promisedFigures: readonly FigureId[] = [
  "mentors",
  "mentees",
  "coverage",
  "pairCompletion",
  "activeParticipation",
  "satisfaction",
  "collective",
  "committee",
];

/** Those counted over letters, or over whom letters reached. */
export const ofLetters: readonly FigureId[] = ["bounced", "responseRate", "responseMentors", "responseMentees"];

/** Those counted from what people marked in the survey: its rows are read without names, as the form promises. */
export const ofMarks: readonly FigureId[] = ["satisfaction", "satisfactionFloor", "recommendation"];

/** Satisfaction of those who answered says little by itself: wherever it stands, how many of each role answered and the floor stand beside it. */
export const besideSatisfaction = ["responseMentors", "responseMentees", "satisfactionFloor"] as const satisfies readonly FigureId[];

/** One thing a figure was counted from. */
export interface FigureRow {
  /** Kind and id of the thing: "pair", "participant", "gathering"… */
  of: string;
  id: string;
  /** Counted in the numerator. */
  counts: boolean;
  /** Short facts shown beside it: { effective: 3, expected: 3 }. */
  facts: Record<string, string | number>;
}

export interface Figure {
  id: FigureId;
  /** A share 0..1, a count, or a score; null while there is nothing to count from. */
  value: number | null;
  unit: "share" | "count" | "score" | "days";
  numerator: number;
  denominator: number;
  goal: number | null;
  /** Null when there is no goal or no value yet. */
  met: boolean | null;
  /** Wilson 95 % interval, for satisfaction. */
  interval?: { low: number; high: number };
  rows: FigureRow[];
  /** Left out of numerator and denominator by a committee decision (docs/figures.md, "Exclusions"). */
  excluded?: FigureRow[];
}
