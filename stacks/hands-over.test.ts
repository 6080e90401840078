/**
 * An execution lives a year at the most. A cohort may be founded fourteen months ahead, be paused and extended, or mentor for a year: its
 * execution has another one go on before.
 */
import { readFileSync } from "node:fs";
import { takeStep } from "@tamkine/core/workflow/take-step";
import { memoryStore } from "@tamkine/core/letter/fixtures/memory-store";
import { addSeconds } from "@tamkine/core/kernel/time";
import { heldPorts } from "@tamkine/core/worlds/held-ports";
import { aCohort, anOrganiser, aProgramme, aSchedule, ref } from "@tamkine/core/worlds/makers";
import { openTrial } from "@tamkine/local/workflow/trial";
import { expect, it, test } from "vitest";

const definition = JSON.parse(readFileSync("stacks/cohort.asl.json", "utf8").replaceAll(/\$\{(\w+)\}/gu, "$1")) as object;
const day = 86_400;
const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / (1000 * day);

interface Asked {
  step: string;
  now: string;
  since?: string;
}

it.each(["draft", "mentoring"])(
  "has another one go on where a cohort stands in %s, and ends itself well, long before its year",
  async (phase) => {
    const handed: string[] = [];
    const waited: string[] = [];
    const trial = openTrial({
      StepFunction({ step, now, since }: Asked) {
        if (step === "hand-over") return void handed.push(now);
        const turn = { phase, signals: 0, forDecision: false, batches: [] };
        if (step === "where") return { ...turn, next: "go" };
        const isOld = since !== undefined && daysBetween(since, now) >= 270;
        // Gatherings wait for longer, and are woken by the other branch's end.
        const seconds = (step === "gatherings" ? 300 : 5) * day;
        return { ...turn, next: isOld ? "chain" : "wait", seconds, until: addSeconds(now, seconds) };
      },
      WaitFunction: ({ name }: { name: string }) => void waited.push(name),
    });
    const began = trial.clock.now;
    const execution = await trial.start(await trial.machine(definition), ref);
    await trial.play();
    expect(await trial.describe(execution)).toMatchObject({ status: "SUCCEEDED" });
    expect(handed).toHaveLength(1);
    expect(daysBetween(began, handed[0] ?? "")).toBe(270);
    expect(new Set(waited)).toEqual(new Set(phase === "draft" ? ["draft"] : ["pairs", "gatherings"]));
  },
);

test("a step says so once its execution is older than nine months, where it would wait; of one that does not say how old it is, never", async () => {
  const cohort = aCohort({ phase: "draft", schedule: aSchedule() });
  const ports = heldPorts(memoryStore([aProgramme(), cohort, anOrganiser()]));
  const began = "2025-01-05T09:00:00Z";
  const next = async (days: number, since?: string) =>
    (await takeStep(ports, ref, "draft", addSeconds(began, days * day), undefined, since)).next;
  // Sign-up opens fourteen months after it was founded.
  expect(await next(420)).toBe("wait");
  expect(await next(269, began)).toBe("wait");
  expect(await next(270, began)).toBe("chain");
  expect(await next(422, began)).toBe("go");
});
