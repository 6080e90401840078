/**
 * A task is told the moment at which its state was entered, at each of its tries the same, and its letters are claimed at that moment. So
 * the last of its tries has to be over before a letter claimed then counts as in doubt: else an organiser might send it again while it leaves.
 */
import { doubtfulAfter } from "@tamkine/core/letter/sending/sweep";
import { expect, test } from "vitest";
import { allOf, read, type State } from "./fixtures/machines.ts";
import { local, synthesize } from "./template.ts";

const { Resources } = synthesize(local);

/** The function that a task names, as it is put up. */
function functionOf({ Arguments }: State): { Timeout: number; sends: boolean } {
  const name = /\$\{(\w+)\}/u.exec(Arguments?.FunctionName ?? "")?.[1] ?? "";
  const [, found] = Object.entries(Resources).find(([id, { Type }]) => Type === "AWS::Lambda::Function" && id.startsWith(name)) ?? [];
  const { Timeout = 0, Environment } = (found?.Properties ?? {}) as { Timeout?: number; Environment?: object };
  expect(Timeout).toBeGreaterThan(0);
  return { Timeout, sends: JSON.stringify(Environment).includes("CONFIGURATION_SET") };
}

/** Seconds that all tries of a task take at the longest, with what is waited for between them. */
function longest(state: State): number {
  const oneTry = Number(state.TimeoutSeconds ?? functionOf(state).Timeout);
  const pauses = (state.Retry ?? []).flatMap(({ IntervalSeconds = 1, MaxAttempts, BackoffRate = 2, MaxDelaySeconds = Infinity }) =>
    Array.from({ length: MaxAttempts }, (_, tried) => Math.min(IntervalSeconds * BackoffRate ** tried, MaxDelaySeconds)),
  );
  return pauses.reduce((sum, pause) => sum + pause + oneTry, oneTry);
}

/** Preparing a file sends none: its letter is a task of its own. */
const sendsNone = ["Prepare", "Give up"];

test.each(["cohort", "retention", "parcel"])("of the %s machine's tasks that send letters the last try is over in time", (what) => {
  const tasks = allOf(read(what)).filter(([, { Type }]) => Type === "Task");
  const sending = tasks.filter(([name, state]) => !sendsNone.includes(name) && functionOf(state).sends);
  expect(sending.length).toBeGreaterThan(0);
  // A minute is for starting what is not there yet.
  const late = sending.filter(([, state]) => longest(state) > doubtfulAfter - 60).map(([name, state]) => [name, longest(state)]);
  expect(late).toEqual([]);
});
