/** npm run assign -- PROBLEM.json --out FILE: solves a bare instance ("-" reads it from standard input). */
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { BadProblem, readProblem, solveBare } from "../src/matching/bare.ts";

const usage = "npm run assign -- PROBLEM.json --out FILE    (PROBLEM - for standard input)";

try {
  const { values, positionals } = parseArgs({ options: { out: { type: "string" } }, allowPositionals: true });
  const [problem] = positionals;
  if (problem === undefined || values.out === undefined || positionals.length > 1) throw new BadProblem(usage);
  const bare = readProblem(parsed(read(problem)));
  const begin = performance.now();
  const answer = solveBare(bare);
  const milliseconds = Math.round((performance.now() - begin) * 100) / 100;
  writeFileSync(values.out, `${JSON.stringify({ ...answer, milliseconds })}\n`);
  const { matched, worst, total, load } = answer.objective;
  console.log(`${matched} of ${answer.assignment.length} matched, worst ${worst}, total ${total}, load ${load}, ${milliseconds} ms`);
  if (answer.violator !== null) {
    const { mentees, mentors, places } = answer.violator;
    console.log(`Not more: ${mentees.length} mentees have only ${mentors.length} mentors with ${places} places between them.`);
  }
} catch (error) {
  if (!(error instanceof Error) || !(error instanceof BadProblem || "code" in error || error instanceof RangeError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

function read(path: string): string {
  return readFileSync(path === "-" ? 0 : path, "utf8");
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new BadProblem(`not JSON: ${error instanceof Error ? error.message : ""}`);
  }
}
