/** For tests: a process that plays the season on a database and journals what it invokes; it is killed and started again. */
import { appendFileSync, existsSync, readFileSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import { openEngine } from "./engine.ts";
import { functions, members, season } from "./season.machine.ts";
import { steady } from "./trial.ts";

const [database = "", journal = ""] = process.argv.slice(2);
const before = existsSync(journal) ? readFileSync(journal, "utf8").split("\n") : [];
const invoked = new Set(before.filter((line) => line.startsWith("invoked ")).map((line) => line.slice(8)));
/** The clock goes on where it stood when the process was killed. */
const clock = { now: before.findLast((line) => line.startsWith("clock "))?.slice(6) ?? "2026-03-02T09:00:00.000Z" };

const answer = functions(
  (task) => invoked.has(task),
  (token, output) => engine.handle("SendTaskSuccess", { taskToken: token, output: JSON.stringify(output) }),
);
const engine = openEngine({
  file: database,
  now: () => clock.now,
  random: steady(process.pid),
  invoke: async (name, payload) => {
    // As long as a real function takes, so that the process is killed in the middle of it.
    await setTimeout(2);
    const answered = answer(name, payload);
    const { task } = payload as { task: string };
    invoked.add(task);
    appendFileSync(journal, `invoked ${task}\n`);
    process.stdout.write("invoked\n");
    const value = await answered;
    await setTimeout(1);
    return value;
  },
});

process.stdout.write("begun\n");
await engine.handle("CreateStateMachine", {
  name: "season",
  definition: JSON.stringify(season),
  roleArn: "arn:aws:iam::000000000000:role/trial",
});
const stateMachineArn = "arn:aws:states:us-east-1:000000000000:stateMachine:season";
await engine.handle("StartExecution", { stateMachineArn, name: "one", input: JSON.stringify({ members }) });
await engine.settled();
for (let due = engine.nextTimer(); due !== undefined; due = engine.nextTimer()) {
  if (due > clock.now) clock.now = due;
  appendFileSync(journal, `clock ${clock.now}\n`);
  await engine.fireDue();
  await engine.settled();
}
const executionArn = stateMachineArn.replace(":stateMachine:", ":execution:");
const { body } = await engine.handle("DescribeExecution", { executionArn: `${executionArn}:one` });
engine.close();
appendFileSync(journal, `${JSON.stringify(body)}\n`);
