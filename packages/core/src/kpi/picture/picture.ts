/** How a large cohort stands, taken at a moment and kept, so that a page need not read thousands of people to say it. */
import * as z from "zod";
import { version } from "../../kernel/item.ts";
import { Moment } from "../../kernel/time.ts";
import { FigureId, KeptFigure } from "../kept-figure.ts";
import { HeadCount, HealthCount } from "../head-count.ts";
import { decisionKinds } from "../decisions/names.ts";

/** Decisions of one kind: how many, and the one that waits longest. */
const Waiting = z.object({
  about: z.enum(decisionKinds),
  of: z.string(),
  id: z.string(),
  since: Moment,
  due: z.iso.date(),
  count: z.int().min(1),
  /** Of requests for help: the body they are confided to, when it is one alone. */
  to: z.string().exactOptional(),
  /** Of requests for help: organisers, by id, from whom they are kept. */
  keptFrom: z.array(z.string()).exactOptional(),
});

const Forecast = z.object({ value: z.number(), low: z.number(), high: z.number() });

const Heading = z.object({
  figure: KeptFigure,
  trend: z.number().nullable(),
  forecast: z.union([Forecast, z.literal("too-early")]).nullable(),
  beside: z.array(KeptFigure).exactOptional(),
});

const Point = z.object({ at: Moment, value: z.number() });

/** One a cohort, and only of large ones. Numbers, and ids of what waits; nothing that names anybody. */
export const Picture = z.object({
  kind: z.literal("picture"),
  programme: z.string(),
  cohort: z.string(),
  version,
  at: Moment,
  waiting: z.array(Waiting),
  people: HeadCount,
  /** How pairs are for whoever does not run the programme: without what people say to its organisers alone. */
  openly: HealthCount.optional(),
  promised: z.array(Heading),
  figures: z.array(KeptFigure),
  courses: z.array(z.object({ figure: FigureId, points: z.array(Point) })),
});
export type Picture = z.infer<typeof Picture>;
