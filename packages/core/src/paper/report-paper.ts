/** The committee's report as it is printed: a cover and sections of blocks, every text in its reader's language. */
import * as z from "zod";
import { common, Spoken } from "./common.ts";

const share = z.number().min(0).max(1);
const text = z.string();

/** One figure against its goal: drawn as a bar, with a mark at the goal and the interval as a line. */
const FigureLine = z.object({
  name: text,
  value: text,
  /** What it was counted from, or how to read it. */
  detail: text,
  goal: text,
  /** Whether the goal is reached, in words and as a sign; null where there is no goal or nothing to say yet. */
  verdict: z.object({ met: z.boolean(), said: text }).nullable(),
  bar: z.object({ share, goal: share.nullable(), interval: z.object({ low: share, high: share }).nullable() }).nullable(),
});

export const Block = z.discriminatedUnion("is", [
  z.object({ is: z.literal("text"), text }),
  z.object({ is: z.literal("note"), text }),
  z.object({ is: z.literal("heading"), text: Spoken }),
  z.object({ is: z.literal("list"), items: z.array(text) }),
  z.object({ is: z.literal("tiles"), tiles: z.array(z.object({ value: text, label: text, detail: text })).max(4) }),
  z.object({ is: z.literal("figures"), head: z.tuple([text, text, text, text]), lines: z.array(FigureLine) }),
  /** Columns whose index is in `numbers` are set at their end. */
  z.object({ is: z.literal("table"), head: z.array(text), rows: z.array(z.array(text)), numbers: z.array(z.int()) }),
  /** Lying bars, none where the share is not shown; `alt` says in words what they show. */
  z.object({
    is: z.literal("bars"),
    caption: text,
    alt: Spoken,
    goal: share.nullable(),
    rows: z.array(z.object({ name: text, share: share.nullable(), said: text })),
  }),
  /** A line over time; `scale` says what heights mean. */
  z.object({
    is: z.literal("course"),
    caption: text,
    alt: Spoken,
    scale: z.array(z.object({ share, said: text })),
    goal: share.nullable(),
    goalSaid: text,
    points: z.array(z.object({ name: text, share, said: text })),
  }),
  z.object({ is: z.literal("steps"), steps: z.array(z.object({ day: text, name: text, detail: text })) }),
  /** `said`: by how many people, where several wrote the same. */
  z.object({ is: z.literal("quotes"), quotes: z.array(z.object({ text, said: text })) }),
]);
export type Block = z.infer<typeof Block>;

export const ReportPaper = z.object({
  paper: z.literal("report"),
  ...common,
  cover: z.object({
    programme: text,
    kind: text,
    cohort: text,
    /** Both bodies, by name. */
    bodies: z.array(text),
    /** Period, version, day: a line each. */
    lines: z.array(text),
    /** Said large when the figures are not final. */
    provisional: text.nullable(),
  }),
  /** At the foot of each page beside its number. */
  foot: text,
  sections: z.array(z.object({ title: Spoken, newPage: z.boolean(), blocks: z.array(Block) })),
});
export type ReportPaper = z.infer<typeof ReportPaper>;
