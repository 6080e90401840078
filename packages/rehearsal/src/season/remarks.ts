/** What the command remarks on a season besides its figures: rows of the files that were not simply taken, and errors. */
import type { summarize } from "./summary.ts";

type Remarkable = Pick<Awaited<ReturnType<typeof summarize>>, "applications" | "errors">;

/** How many rows are named in the terminal; the summary has all of them. */
const shown = 12;

/** For each file a line with how many rows it had and the numbers of those that were refused, with the reason; and one for what was doubted of it. */
export function fileRemarks({ applications }: Pick<Remarkable, "applications">): string[] {
  return (["mentor", "mentee"] as const).flatMap((role) => {
    const { received, refused, doubts = [] } = applications[role];
    const named = refused.slice(0, shown).map(({ row, reason }) => `${row} ${reason}`);
    const more = refused.length > shown ? [`and ${refused.length - shown} more`] : [];
    const rows = `${role}s: ${received} rows${refused.length > 0 ? `, of which row ${[...named, ...more].join(", ")}` : ""}`;
    return [rows, ...doubts.map((doubt) => `${role}s: ${doubt}`)];
  });
}

/** A line for each different error, with how often it happened. */
export function errorRemarks({ errors }: Pick<Remarkable, "errors">): string[] {
  const times = new Map<string, number>();
  for (const error of errors) times.set(error, (times.get(error) ?? 0) + 1);
  return [...times].map(([error, count]) => (count > 1 ? `${error} (${count} times)` : error));
}
