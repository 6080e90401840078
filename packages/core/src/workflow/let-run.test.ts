import { expect, it } from "vitest";
import type { Item } from "../item.ts";
import { memoryStore } from "../letter/fixtures/memory-store.ts";
import type { Phase } from "../cohort/phase.ts";
import { aCohort } from "../worlds/makers.ts";
import { heldPorts } from "../worlds/held-ports.ts";
import { letRun } from "./let-run.ts";
import { beginWait } from "./signal.ts";
import { during, underway } from "../worlds/worlds.ts";

const now = during.underway;
const of = (cohort: string) => ({ programme: "tamkine", cohort });

/** Cohorts of these phases under their own names. */
function carried(...phases: Phase[]) {
  const items: Item[] = [underway().programme, ...phases.map((phase) => aCohort({ ...of(phase), phase }))];
  const started: string[] = [];
  const ports = heldPorts(memoryStore(items));
  ports.workflow.start = async ({ cohort }) => `${started.push(cohort)}`;
  ports.workflow.startRetention = async ({ cohort }, part) => `${started.push(`${cohort}/${part}`)}`;
  const waits = (cohort: string, name: "draft" | "retention", token: string) =>
    beginWait(ports, of(cohort), { name, token, since: now, until: now, forDecision: false, signals: 0 });
  return { ports, started, waits };
}

it("starts what carries a cohort that nothing ever waited for, and what forgets one that is over", async () => {
  const { ports, started } = carried("draft", "mentoring", "closed", "cancelled");
  await letRun(ports, "tamkine", now);
  expect(started.sort()).toEqual(["cancelled/1", "closed/1", "draft", "mentoring"]);
  expect(await ports.store.get("retention", of("closed"))).toMatchObject({ part: 1 });
});

it("leaves alone what runs, what everything is forgotten of, and the cohort that asks", async () => {
  const { ports, started, waits } = carried("draft", "intake", "closed", "cancelled");
  await waits("draft", "draft", "a token");
  await waits("closed", "retention", "a token");
  await letRun(ports, "tamkine", now, "intake");
  expect(started).toEqual(["cancelled/1"]);
  const row = await ports.store.get("retention", of("cancelled"));
  if (row) await ports.store.commit([{ put: { ...row, done: { identifiable: { at: now, rows: 0, people: 0 } } } }]);
  await letRun(ports, "tamkine", now, "intake");
  expect(started).toEqual(["cancelled/1"]);
});

it("takes no notice of a row that somebody left who had something looked for", async () => {
  const { ports, started, waits } = carried("draft");
  await waits("draft", "draft", "");
  await letRun(ports, "tamkine", now);
  expect(started).toEqual(["draft"]);
});

it("is no fault of whoever comes by where it cannot be started", async () => {
  const { ports } = carried("draft");
  ports.workflow.start = () => Promise.reject(new Error("not now"));
  await expect(letRun(ports, "tamkine", now)).resolves.toBeUndefined();
});
