import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Engine, openEngine } from "./engine.ts";
import { functions, members, result, season, tasks } from "./season.machine.ts";
import { openTrial, steady } from "./trial.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "workflow-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const request = { name: "season", definition: JSON.stringify(season), roleArn: "arn:aws:iam::000000000000:role/trial" };
const executionArn = "arn:aws:states:us-east-1:000000000000:execution:season:one";

/** Plays one life of the engine: it ends with the execution, or when `dies` says so. */
async function life(file: string, clock: { now: string }, invoked: string[], dies: () => boolean): Promise<unknown> {
  let engine: Engine | undefined;
  let dead = false;
  const seen = (task: string) => invoked.indexOf(task) < invoked.length - 1;
  const decide = async (token: string, output: unknown) =>
    engine?.handle("SendTaskSuccess", { taskToken: token, output: JSON.stringify(output) });
  const answer = functions(seen, decide);
  const invoke = async (name: string, payload: unknown) => {
    invoked.push((payload as { task: string }).task);
    if (dies()) {
      dead = true;
      engine?.close();
      return new Promise(() => {});
    }
    return answer(name, payload);
  };
  // Functions are first called after this line: recovering only queues them.
  engine = openEngine({ file, now: () => clock.now, invoke, random: steady(), speedy: true });
  const alive = engine;
  try {
    await alive.handle("CreateStateMachine", request);
    const stateMachineArn = "arn:aws:states:us-east-1:000000000000:stateMachine:season";
    const input = JSON.stringify({ members });
    await alive.handle("StartExecution", { stateMachineArn, name: "one", input });
    for (;;) {
      await Promise.race([alive.settled(), new Promise<void>((resolve) => setInterval(() => dead && resolve(), 1).unref())]);
      if (dead) return undefined;
      const due = alive.nextTimer();
      if (due === undefined) break;
      if (due > clock.now) clock.now = due;
      await alive.fireDue();
    }
    const { body } = await alive.handle("DescribeExecution", { executionArn });
    return body;
  } catch (error) {
    if (dead) return undefined;
    throw error;
  } finally {
    if (!dead) alive.close();
  }
}

test("ended at any invocation and opened again, it gives the same and leaves nothing out", async () => {
  for (let k = 1; k <= tasks.length + 6; k += 3) {
    const clock = { now: "2026-03-02T09:00:00.000Z" };
    const invoked: string[] = [];
    const file = join(folder, `ended-${k}.db`);
    expect(await life(file, clock, invoked, () => invoked.length === k)).toBeUndefined();
    const ended = (await life(file, clock, invoked, () => false)) as { status: string; output: string };
    expect(ended.status, `ended at invocation ${k}`).toBe("SUCCEEDED");
    expect(JSON.parse(ended.output)).toEqual(result);
    expect(new Set(invoked)).toEqual(new Set(tasks));
  }
});

test("two runs with the same answers make the same history", async () => {
  const histories: unknown[] = [];
  for (const _ of [1, 2]) {
    const invoked: string[] = [];
    const trial = openTrial({}, { invoke: (name, payload) => (invoked.push((payload as { task: string }).task), answer(name, payload)) });
    const seen = (task: string) => invoked.indexOf(task) < invoked.length - 1;
    const answer = functions(seen, (token, output) => trial.ask("SendTaskSuccess", { taskToken: token, output: JSON.stringify(output) }));
    const execution = await trial.start(await trial.machine(season), { members }, "one");
    await trial.play();
    expect((await trial.describe(execution)).output).toEqual(result);
    histories.push([await trial.events(execution), invoked, trial.engine.transitions()]);
  }
  expect(histories[0]).toEqual(histories[1]);
});

/** Starts a process that plays the season; resolves when it says that it has begun. */
async function begin(database: string, journal: string): Promise<ChildProcess> {
  const child = spawn(process.execPath, [fileURLToPath(new URL("./season.process.ts", import.meta.url)), database, journal], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  await new Promise<void>((resolve, reject) => {
    child.stdout?.once("data", () => resolve());
    child.once("exit", (code) => reject(new Error(`ended before it began: ${code}`)));
  });
  return child;
}

test("killed with SIGKILL at random moments, it ends with the same result, every task invoked", { timeout: 120_000 }, async () => {
  const [database, journal] = [join(folder, "killed.db"), join(folder, "killed.log")];
  const random = steady(7);
  let kills = 0;
  for (let ended = false; !ended; ) {
    const child = await begin(database, journal);
    const exit = new Promise<string | null>((resolve) => child.once("exit", (_, signal) => resolve(signal)));
    const timer = kills < 12 ? setTimeout(() => child.kill("SIGKILL"), random() * 60) : undefined;
    ended = (await exit) === null;
    clearTimeout(timer);
    if (!ended) kills += 1;
  }
  const lines = readFileSync(journal, "utf8").trim().split("\n");
  const last = JSON.parse(lines.at(-1) ?? "{}") as { status?: string; output?: string };
  expect(last.status).toBe("SUCCEEDED");
  expect(JSON.parse(last.output ?? "null")).toEqual(result);
  const invoked = lines.filter((line) => line.startsWith("invoked ")).map((line) => line.slice(8));
  expect(new Set(invoked)).toEqual(new Set(tasks));
  expect(kills).toBeGreaterThanOrEqual(3);
});
