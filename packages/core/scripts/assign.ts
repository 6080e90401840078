/** npm run assign -- PROBLEM.json --out FILE: solves a bare instance ("-" reads it from standard input). */
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { BadProblem, readProblem, solveBare, strangers } from "../src/matching/bare-instance.ts";

const usage = "npm run assign -- PROBLEM.json --out FILE    (PROBLEM - for standard input)";

try {
  const { values, positionals } = parseArgs({ options: { out: { type: "string" } }, allowPositionals: true });
  const [problem] = positionals;
  if (problem === undefined || values.out === undefined || positionals.length > 1) throw new BadProblem(usage);
  const json = parsed(read(problem));
  const unread = strangers(json);
  if (unread.length > 0) console.error(`not looked at: ${unread.join(", ")}`);
  const bare = readProblem(json);
  const begin = performance.now();
  const answer = solveBare(bare);
  const milliseconds = Math.round((performance.now() - begin) * 100) / 100;
  writeFileSync(values.out, `${JSON.stringify({ ...answer, milliseconds })}\n`);
  const { matched, worst, total, load } = answer.objective;
  console.log(`${matched} of ${answer.assignment.length} matched, worst ${worst}, total ${total}, load ${load}, ${milliseconds} ms`);
  if (answer.violator !== null) {
    const { mentees, mentors, places } = answer.violator;
    const [people, theirs, free] = [counted(mentees.length, "mentee"), counted(mentors.length, "mentor"), counted(places, "place")];
    console.log(`Not more: for ${people} there is no more than ${theirs} with ${free} in all.`);
  }
} catch (error) {
  if (!(error instanceof Error) || !(error instanceof BadProblem || "code" in error || error instanceof RangeError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

/** The text, without the mark that some programs begin a file with. */
function read(path: string): string {
  return readFileSync(path === "-" ? 0 : path, "utf8").replace(/^\uFEFF/u, "");
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? "" : "s"}`;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new BadProblem(`not JSON: ${error instanceof Error ? error.message : ""}`);
  }
}
