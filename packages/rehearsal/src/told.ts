/** What the command says of a season beside its figures: which rows of the files did not simply count, and what went wrong. */
import type { summarize } from "./summary.ts";

type Told = Pick<Awaited<ReturnType<typeof summarize>>, "applications" | "errors">;

/** More rows than anybody reads in a terminal; all are in the summary. */
const shown = 12;

/** A line for each file: how many rows it had, and by number those of which something is to be said. */
export function filesTold({ applications }: Pick<Told, "applications">): string[] {
  return (["mentor", "mentee"] as const).map((role) => {
    const { received, refused } = applications[role];
    const named = refused.slice(0, shown).map(({ row, reason }) => `${row} ${reason}`);
    const more = refused.length > shown ? [`and ${refused.length - shown} more`] : [];
    return `${role}s: ${received} rows${refused.length > 0 ? `, of which row ${[...named, ...more].join(", ")}` : ""}`;
  });
}

/** A line for each thing that went wrong, each once. */
export function errorsTold({ errors }: Pick<Told, "errors">): string[] {
  const times = new Map<string, number>();
  for (const error of errors) times.set(error, (times.get(error) ?? 0) + 1);
  return [...times].map(([error, count]) => (count > 1 ? `${error} (${count} times)` : error));
}
