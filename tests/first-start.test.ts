/** The first `npm start`, cut short: what it had set up of the sample stays, and the next one does the rest. */
import { startEnvironment } from "@tamkine/local/environment";
import type { Environment } from "@tamkine/local/environment/options";
import { inside } from "@tamkine/local/fixtures/inside";
import { sampleCohort, start } from "@tamkine/rehearsal/sample/cohort";
import { foundSample } from "@tamkine/rehearsal/sample/found";
import { afterAll, beforeAll, expect, test } from "vitest";

const ref = { programme: "tamkine", cohort: sampleCohort };
let environment: Environment;
beforeAll(async () => {
  environment = await startEnvironment({ start, mode: "frozen", secret: "s".repeat(40), ownerEmail: "organisation@example.ma" });
});
afterAll(() => environment?.stop());

// It takes seconds, for all the sample's sign-ups are imported through the console, as at a first start.
test("the sample is set up once, however often that is begun", async () => {
  const { store } = inside(environment);
  await foundSample(environment);
  const [first, day] = [await store.world(ref), environment.now().slice(0, 10)];
  await foundSample(environment);
  const again = await store.world(ref);
  expect(first?.applications.length).toBeGreaterThan(80);
  expect(again?.applications).toEqual(first?.applications);
  expect(again?.cohort.schedule).toEqual(first?.cohort.schedule);
  expect([environment.now().slice(0, 10), day]).toEqual([first?.cohort.schedule.intakeCloses, first?.cohort.schedule.intakeCloses]);
});
