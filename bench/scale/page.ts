/** docs/scale.md: the table of margins, and what to raise. */
import { limits, margins } from "./limits.ts";
import type { Met } from "./season.ts";

const head = `# How large a cohort may be

Written by \`npm run scale\`, which plays whole cohorts in memory: the deployed steps, in the state machine's order, with people who do
not exist and act as they do in a rehearsal (\`packages/core/src/rehearsal\`). What it cannot measure there is worked out: a turn of the
state machine leaves 17 events in its history and seven for each batch of letters; a step reads the whole cohort; a function of 512 MB
has 0.29 of a processor; SES sends 14 letters a second, the first rate out of its sandbox. Not in it: how long requests travel, and the
pages, which \`npm run bench:console\` measures.
`;

const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

/** @param played the same limits for growing sizes */
export function page(played: readonly Met[]): string {
  const sizes = played.map(({ pairs }) => `${pairs.toLocaleString("en")} pairs`);
  const rows = limits.map(({ what }, n) => {
    const cells = played.map((met) => margins(met)[n]);
    return line([what, cells[0]?.limit ?? "", ...cells.map((cell) => `${cell?.value} (${cell?.times})`)]);
  });
  const counts = (["letters", "turns", "burst"] as const).map((what) =>
    line([
      { letters: "Letters", turns: "Turns of the state machine", burst: "Letters of the largest turn" }[what],
      "",
      ...played.map((met) => met[what].toLocaleString("en")),
    ]),
  );
  const largest = played.at(-1);
  const waits = largest ? Math.ceil(largest.burst / 14 / 60) : 0;
  return `${head}
${line(["", "allowed", ...sizes])}
${line(["---", "---", ...played.map(() => "---:")])}
${[...rows, ...counts].join("\n")}

In brackets, how many times over it would fit. The largest turn's letters leave within ${waits} minutes at 14 a second. The largest item is
a ${largest?.item.kind ?? ""}.

## Before a cohort is ten times as large

${limits.map(({ what, then }) => `- ${what}: ${then}.`).join("\n")}
`;
}
