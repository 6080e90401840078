import { expect, it } from "vitest";
import type { Clock } from "../clock/clock.ts";
import type { Teller } from "../mail/teller.ts";
import { openTrial } from "../workflow/trial.ts";
import { createVirtualTime } from "./virtual-time.ts";

const task = {
  Type: "Task",
  Resource: "arn:aws:states:::lambda:invoke",
  Arguments: { FunctionName: "step" },
  Retry: [{ ErrorEquals: ["States.ALL"], IntervalSeconds: 60, MaxAttempts: 3, BackoffRate: 20 }],
  Next: "A day",
};
const machine = { StartAt: "Task", States: { Task: task, "A day": { Type: "Wait", Seconds: 86_400, End: true } } };

/** A task whose first tries fail, and what is left to happen once all rests. */
async function rested(fails: number, patient: boolean) {
  const trial = openTrial({
    step: () => {
      if (trial.calls.length <= fails) throw new Error("the weather is bad");
    },
  });
  const clock: Clock = { mode: "frozen", now: () => trial.clock.now, moveTo: (moment) => void (trial.clock.now = moment), stop: () => {} };
  const teller: Teller = { wake: () => {}, settled: async () => {}, isIdle: () => true, stop: () => {} };
  const time = createVirtualTime({ clock, engine: trial.engine, teller, expire: async () => {}, patient, onError: () => {} });
  await trial.start(await trial.machine(machine));
  await time.settle();
  return { tries: trial.calls.length, now: trial.clock.now, next: trial.engine.nextTimer() };
}

it("rests with a task that is to be tried again", async () => {
  expect(await rested(1, false)).toEqual({ tries: 1, now: "2026-03-02T09:00:00.000Z", next: "2026-03-02T09:01:00.000Z" });
});

it("where it is patient it waits for the next try, and for no wait", async () => {
  expect(await rested(1, true)).toEqual({ tries: 2, now: "2026-03-02T09:01:00.000Z", next: "2026-03-03T09:01:00.000Z" });
});

it("does not wait for one that is far", async () => {
  expect(await rested(2, true)).toEqual({ tries: 2, now: "2026-03-02T09:01:00.000Z", next: "2026-03-02T09:21:00.000Z" });
});
