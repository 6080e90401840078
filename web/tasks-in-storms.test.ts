/** Tasks of the state machines that die after any request to a service, and are tried again: as if they had been carried out once. */
import { beginRetention } from "@tamkine/core/privacy/retention/begin";
import { forgetTurn } from "@tamkine/core/privacy/retention/turn";
import type { Item } from "@tamkine/core/item";
import type { Moment } from "@tamkine/core/kernel/time";
import { sendBatch } from "@tamkine/core/letter/sending/dispatch";
import { noteMailEvent } from "@tamkine/core/letter/returned/mail-event";
import { announceReturned } from "@tamkine/core/letter/returned/returned";
import type { Ports } from "@tamkine/core/ports";
import { stepWithHousekeeping } from "@tamkine/core/workflow/with-housekeeping";
import { beginWait } from "@tamkine/core/workflow/signal";
import type { StepName } from "@tamkine/core/workflow/steps/steps";
import { clearTrouble, raiseTrouble } from "@tamkine/core/workflow/trouble";
import type { World } from "@tamkine/core/world";
import { aDelivery, ref } from "@tamkine/core/worlds/makers";
import { expect, it } from "vitest";
import { odd } from "./console/fixtures/odd.ts";
import { stages } from "./console/fixtures/stages.ts";
import { differing, seen, waysOf } from "./testing/all-storms.ts";
import { stored } from "./testing/stored.ts";
import { stormy } from "./testing/stormy.ts";

type Task = (ports: Ports, now: Moment) => Promise<unknown>;

const step =
  (name: StepName): Task =>
  (ports, now) =>
    stepWithHousekeeping(ports, ref, name, now);

const given = { by: "organiser:org_owner", at: stages.matching.now };
function approved(): World {
  const { proposal, ...world } = stages.matching.world();
  return { ...world, proposal: proposal && { ...proposal, approvals: { aei: given, iya: given } } };
}
function accepted(): World {
  const world = stages.selection.world();
  return { ...world, applications: world.applications.map((one) => ({ ...one, status: "accepted" as const })) };
}
const letter = (said: Parameters<typeof aDelivery>[0]): Item[] => [
  ...stored(stages.mentoring.world()),
  aDelivery({ id: "dlv_1", letter: "new-link", occasion: "", recipient: { is: "applicant", id: "app_mentee-1" }, version: 1, ...said }),
];
/** A cohort whose machine that forgets has begun. */
async function forgotten(): Promise<Item[]> {
  const { deps, rows } = stormy(stored(stages.closed.world()), stages.closed.now);
  await beginRetention(deps, ref, stages.closed.now);
  return [...rows.values()];
}
/** As the machine takes them: one kind a turn, until it is to wait. */
const turns: Task = async (ports, now) => {
  while ((await forgetTurn(ports, ref, now, now)).next !== "wait");
};
const waiting = { name: "pairs", token: "token", until: "2026-05-05T10:00:00Z", forDecision: false, signals: 1 } as const;
const bounce = {
  eventType: "Bounce",
  mail: { headers: [{ name: "X-Tamkine-Delivery", value: `${ref.programme}/${ref.cohort}/dlv_1` }] },
  bounce: { bounceType: "Permanent", bouncedRecipients: [{ emailAddress: "mentee1@example.ma" }] },
};

const tasks: [string, Moment, () => Item[] | Promise<Item[]>, Task][] = [
  ["draft", "2026-03-02T09:00:00Z", () => stored(stages.draft.world()), step("draft")],
  ["quorum", "2026-04-01T09:00:00Z", () => stored(stages.intake.world()), step("quorum")],
  ["selection", "2026-04-06T09:00:00Z", () => stored(accepted()), step("selection")],
  ["propose", stages.matching.now, () => stored({ ...stages.matching.world(), proposal: undefined }), step("propose")],
  ["publish", "2026-04-13T09:00:00Z", () => stored(approved()), step("publish")],
  ["pairs", stages.mentoring.now, () => stored(odd("mentoring").world), step("pairs")],
  ["gatherings", "2026-05-14T09:00:00Z", () => stored(odd("mentoring").world), step("gatherings")],
  ["survey", "2026-06-12T08:00:00Z", () => stored(stages.survey.world()), step("survey")],
  ["survey ends", "2026-06-22T08:00:00Z", () => stored(stages.survey.world()), step("survey")],
  ["closeout", "2026-06-25T08:00:00Z", () => stored(stages.closeout.world()), step("closeout")],
  ["post", stages.mentoring.now, () => letter({ state: "due" }), (ports, now) => sendBatch(ports, ref, ["dlv_1"], now)],
  ["wait", stages.mentoring.now, () => letter({}), (ports, now) => beginWait(ports, ref, { ...waiting, since: now })],
  ["alert", stages.mentoring.now, () => letter({}), (ports, now) => raiseTrouble(ports, ref, "Pairs", now)],
  ["alert over", stages.mentoring.now, () => stored(odd("mentoring").world), (ports, now) => clearTrouble(ports, ref, now)],
  ["retention begins", stages.closed.now, () => stored(stages.closed.world()), (ports, now) => beginRetention(ports, ref, now)],
  ["retention", "2027-07-27T10:00:00Z", forgotten, turns],
  [
    "a letter that came back",
    stages.mentoring.now,
    () => letter({ state: "sent" }),
    async (ports, now) => {
      const back = await noteMailEvent(ports, bounce, now);
      if (back) await announceReturned(ports, back, now);
    },
  ],
];

it.each(tasks)("%s", async (_, now, items, task) => {
  const site = stormy(await items(), now);
  const { deps } = site;
  await task(deps, now);
  const { calls } = site;
  const done = seen(site);
  expect(calls.some(({ writes }) => writes.length > 0)).toBe(true);
  const faults: string[] = [];
  for (const [n, call] of calls.entries())
    for (const how of waysOf(call)) {
      site.begin(n + 1, how);
      await task(deps, now).catch(() => {});
      site.calm();
      await task(deps, now);
      const lessLetters = call.service === "mailer" || call.writes.some((write) => "put" in write && write.put.kind === "delivery");
      faults.push(...differing(done, seen(site), lessLetters).map((other) => `${n + 1}/${calls.length} ${call.name} ${how}: ${other}`));
    }
  expect(faults).toEqual([]);
});
