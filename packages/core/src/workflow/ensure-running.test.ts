import { expect, it } from "vitest";
import type { Item } from "../item.ts";
import { memoryStore } from "../letter/fixtures/memory-store.ts";
import type { Phase } from "../cohort/phase.ts";
import { aCohort } from "../worlds/makers.ts";
import { heldPorts } from "../worlds/held-ports.ts";
import { ensureRunning } from "./ensure-running.ts";
import { beginWait } from "./signal.ts";
import type { WaitName } from "./wait.ts";
import { addSeconds } from "../kernel/time.ts";
import { during, underway } from "../worlds/worlds.ts";

const now = during.underway;
const of = (cohort: string) => ({ programme: "tamkine", cohort });

/** Cohorts of these phases under their own names. */
function carried(...phases: Phase[]) {
  const items: Item[] = [underway().programme, ...phases.map((phase) => aCohort({ ...of(phase), phase }))];
  const started: string[] = [];
  const ports = heldPorts(memoryStore(items));
  ports.workflow.start = async ({ cohort }, day) => `${started.push([cohort, ...(day ? [day] : [])].join(" "))}`;
  ports.workflow.startRetention = async ({ cohort }, part) => `${started.push(`${cohort}/${part}`)}`;
  const waits = (cohort: string, name: WaitName, token: string, until: string = now) =>
    beginWait(ports, of(cohort), { name, token, since: now, until, forDecision: false, signals: 0 });
  return { ports, started, waits };
}

it("starts what carries a cohort that nothing ever waited for, and what forgets one that is over", async () => {
  const { ports, started } = carried("draft", "mentoring", "closed", "cancelled");
  await ensureRunning(ports, "tamkine", now);
  expect(started.sort()).toEqual(["cancelled/1", "closed/1", "draft", "mentoring"]);
  expect(await ports.store.get("retention", of("closed"))).toMatchObject({ part: 1 });
});

it("leaves alone what runs, what everything is forgotten of, and the cohort that asks", async () => {
  const { ports, started, waits } = carried("draft", "intake", "closed", "cancelled");
  await waits("draft", "draft", "a token");
  await waits("closed", "retention", "a token");
  await ensureRunning(ports, "tamkine", now, "intake");
  expect(started).toEqual(["cancelled/1"]);
  const row = await ports.store.get("retention", of("cancelled"));
  if (row) await ports.store.commit([{ put: { ...row, done: { identifiable: { at: now, rows: 0, people: 0 } } } }]);
  await ensureRunning(ports, "tamkine", now, "intake");
  expect(started).toEqual(["cancelled/1"]);
});

it("starts another where every wait has been over for a day: an execution that ended by accident, once a day at most", async () => {
  const { ports, started, waits } = carried("draft", "mentoring", "intake", "closed", "cancelled");
  await ensureRunning(ports, "tamkine", now, "none");
  started.length = 0;
  await waits("draft", "draft", "a token");
  // What is in trouble waits for somebody; of two side by side the one that looks every day tells.
  for (const [name, days] of [
    ["selection", 90],
    ["gatherings", 30],
    ["pairs", 0],
    ["trouble", 1],
  ] as const)
    await waits("mentoring", name, "a token", addSeconds(now, days * 86_400));
  await waits("intake", "intake", "a token", addSeconds(now, 30 * 86_400));
  for (const name of ["draft", "retention"] as const) await waits("closed", name, "a token");
  await waits("cancelled", "retention", "a token", addSeconds(now, 1));
  await ensureRunning(ports, "tamkine", addSeconds(now, 86_399));
  expect(started).toEqual([]);
  const later = addSeconds(now, 86_400);
  await ensureRunning(ports, "tamkine", later);
  expect(started.sort()).toEqual(["closed/2", `draft ${later.slice(0, 10)}`]);
  expect(await ports.store.get("retention", of("closed"))).toMatchObject({ part: 2 });
  await ensureRunning(ports, "tamkine", addSeconds(now, 3 * 86_400), "draft");
  expect(started).toContain(`mentoring ${addSeconds(now, 3 * 86_400).slice(0, 10)}`);
});

it("takes no notice of a row that somebody left who had something looked for", async () => {
  const { ports, started, waits } = carried("draft");
  await waits("draft", "draft", "");
  await ensureRunning(ports, "tamkine", now);
  expect(started).toEqual(["draft"]);
});

it("is no fault of whoever comes by where it cannot be started", async () => {
  const { ports } = carried("draft");
  ports.workflow.start = () => Promise.reject(new Error("not now"));
  await expect(ensureRunning(ports, "tamkine", now)).resolves.toBeUndefined();
});
