/** What a cohort's usage costs, line by line. Pure: a season's counts and the template in, dollars out. */
import { costOf, type PriceName } from "./prices.ts";
import type { Summary, Template } from "./usage.ts";

/**
 * What is assumed where a season in virtual time cannot measure. A function of 512 MB has 0.29 of a processor, which a laptop's core
 * does not; each request to the database travels; each invocation writes its three lines of report. The table, and its backup, are
 * kept from the first sign-up until twelve months after the close.
 */
export const assumed = { processorMb: 1769, requestMs: 5, logBytes: 600, monthsKept: 16 };

export interface Line {
  service: string;
  price: PriceName;
  units: number;
  usd: number;
}

const gigabyte = 1e9;

/** The lines of one cohort's bill. Throws when a function of the season is not in the template. */
export function cohortCost({ usage, workflow, letters }: Summary, template: Template): Line[] {
  const functions = Object.entries(usage.functions);
  const invocations = functions.reduce((sum, [, one]) => sum + one.invocations, 0);
  const waiting = (usage.database.requests * assumed.requestMs) / 1000;
  const line = (service: string, price: PriceName, units: number): Line => ({ service, price, units, usd: costOf(price, units) });
  return [
    line("Lambda", "lambdaRequests", invocations),
    line(
      "Lambda",
      "lambdaTime",
      functions.reduce((sum, [id, one]) => sum + gigabyteSeconds(memoryOf(template, id), one.milliseconds), 0) + waiting / 2,
    ),
    line("Step Functions", "transitions", workflow.transitions),
    line("DynamoDB", "readUnits", usage.database.readUnits),
    line("DynamoDB", "writeUnits", usage.database.writeUnits),
    line("DynamoDB", "stored", (usage.storedBytes / gigabyte) * assumed.monthsKept),
    line("DynamoDB", "backedUp", (usage.storedBytes / gigabyte) * assumed.monthsKept),
    line("SES", "letters", letters.sent),
    line("SES", "letterBytes", usage.letterBytes / gigabyte),
    line("HTTP API", "apiRequests", usage.site.requests),
    line("CloudFront", "edgeRequests", usage.site.requests),
    line("CloudFront", "edgeBytes", usage.site.bytes / gigabyte),
    line("CloudWatch", "logs", (invocations * assumed.logBytes) / gigabyte),
    line("X-Ray", "traces", workflow.executions),
  ];
}

/** Less memory is also less processor: what took a whole core here takes longer there. */
function gigabyteSeconds(memory: number, milliseconds: number): number {
  const slower = Math.max(1, assumed.processorMb / memory);
  return (memory / 1024) * (milliseconds / 1000) * slower;
}

function memoryOf({ Resources }: Template, id: string): number {
  const memory = Resources[id]?.Properties?.MemorySize;
  if (memory === undefined) throw new Error(`${id} is no function of the template`);
  return memory;
}

/** Sums by service, dearest first. */
export function byService(lines: readonly Line[]): (readonly [string, number])[] {
  const sums = new Map<string, number>();
  for (const { service, usd } of lines) sums.set(service, (sums.get(service) ?? 0) + usd);
  return [...sums].sort(([, a], [, b]) => b - a);
}

export const total = (lines: readonly { usd: number }[]): number => lines.reduce((sum, { usd }) => sum + usd, 0);

/** Units that grow with the square: each step and each of the organisers' pages reads a whole cohort, and there are more of both. */
const squared = new Set<PriceName>(["readUnits"]);
/** Steps are as many for any cohort; only the batches of letters between them grow: docs/scale.md, 30 pairs beside 3,000. */
const transitionsOfBatches = 0.0075;

/**
 * The same bill for another number of pairs, as an estimate: what people do grows with them. What is read and how long functions take
 * has a part that grows with the square, `share` of it, for a step's look at the cohort is longer in a longer cohort that has more
 * letters to post between steps.
 */
export function grown(lines: readonly Line[], from: number, to: number, share = 0.1): Line[] {
  const times = to / from;
  return lines.map((line) => {
    const factor =
      line.price === "transitions"
        ? 1 + transitionsOfBatches * (times - 1)
        : squared.has(line.price) || line.price === "lambdaTime"
          ? (1 - share) * times + share * times * times
          : times;
    return { ...line, units: line.units * factor, usd: line.usd * factor };
  });
}
