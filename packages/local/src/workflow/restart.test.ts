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
const stateMachineArn = "arn:aws:states:us-east-1:000000000000:stateMachine:season";
const executionArn = "arn:aws:states:us-east-1:000000000000:execution:season:one";

interface Description {
  status: string;
  output?: string;
}

/** How a life of the engine may end before its execution does: tasks that never answer, or a clock that throws in a transition. */
interface Death {
  atInvocation?: number;
  atReadingOfTheClock?: number;
}

/** Plays one life of the engine; undefined when it died before the execution ended. */
async function life(file: string, clock: { now: string }, invoked: string[], death: Death): Promise<Description | undefined> {
  let engine: Engine | undefined;
  let readings = 0;
  let died: () => void = () => {};
  const end = new Promise<undefined>((resolve) => {
    died = () => resolve(undefined);
  });
  const now = () => {
    readings += 1;
    if (readings === death.atReadingOfTheClock) throw new Error("the process ends here");
    return clock.now;
  };
  const seen = (task: string) => invoked.indexOf(task) < invoked.length - 1;
  const give = (token: string, output: unknown) => engine?.handle("SendTaskSuccess", { taskToken: token, output: JSON.stringify(output) });
  const answer = functions(seen, async (token, output) => give(token, output));
  const invoke = async (name: string, payload: unknown) => {
    invoked.push((payload as { task: string }).task);
    if (invoked.length !== death.atInvocation) return answer(name, payload);
    engine?.close();
    died();
    return new Promise(() => {});
  };
  const play = async (alive: Engine) => {
    await alive.handle("CreateStateMachine", request);
    await alive.handle("StartExecution", { stateMachineArn, name: "one", input: JSON.stringify({ members }) });
    await alive.settled();
    for (let due = alive.nextTimer(); due !== undefined; due = alive.nextTimer()) {
      if (due > clock.now) clock.now = due;
      await alive.fireDue();
      await alive.settled();
    }
    return (await alive.handle("DescribeExecution", { executionArn })).body as Description;
  };
  engine = openEngine({ file, now, invoke, random: steady(), speedy: true });
  const ended = await Promise.race([end, play(engine).catch(() => undefined)]);
  if (death.atInvocation === undefined) engine.close();
  return ended;
}

async function survives(name: string, death: Death): Promise<boolean> {
  const clock = { now: "2026-03-02T09:00:00.000Z" };
  const invoked: string[] = [];
  const file = join(folder, `${name}.db`);
  const early = await life(file, clock, invoked, death);
  const ended = early ?? (await life(file, clock, invoked, {}));
  expect({ name, status: ended?.status, output: JSON.parse(ended?.output ?? "null") as unknown }).toEqual({
    name,
    status: "SUCCEEDED",
    output: result,
  });
  expect({ name, invoked: new Set(invoked) }).toEqual({ name, invoked: new Set(tasks) });
  return early === undefined;
}

test("ended at any invocation and opened again, it gives the same and leaves nothing out", async () => {
  for (let k = 1; k <= tasks.length + 6; k += 3) expect(await survives(`invocation-${k}`, { atInvocation: k })).toBe(true);
});

test("ended in the middle of any transition, it shows the one before and goes on from there", async () => {
  let deaths = 0;
  while (await survives(`reading-${deaths}`, { atReadingOfTheClock: 1 + deaths * 9 })) deaths += 1;
  expect(deaths).toBeGreaterThan(50);
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

/** Kills it some milliseconds after its so many-th invocation: however slow the machine is, it dies on its way. */
function killSoonAfter(child: ChildProcess, invocations: number, milliseconds: number): void {
  let seen = 0;
  child.stdout?.on("data", (chunk: Buffer) => {
    const before = seen;
    seen += chunk.toString().split("invoked").length - 1;
    if (before < invocations && seen >= invocations) setTimeout(() => child.kill("SIGKILL"), milliseconds);
  });
}

test("killed with SIGKILL at random moments, it ends with the same result, every task invoked", async () => {
  const [database, journal] = [join(folder, "killed.db"), join(folder, "killed.log")];
  const random = steady(7);
  let kills = 0;
  for (let ended = false; !ended; ) {
    const child = await begin(database, journal);
    const exit = new Promise<string | null>((resolve) => child.once("exit", (_, signal) => resolve(signal)));
    if (kills < 12) killSoonAfter(child, 1 + Math.floor(random() * 3), random() * 6);
    ended = (await exit) === null;
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
