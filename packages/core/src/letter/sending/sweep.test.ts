import { expect, it } from "vitest";
import { refused } from "../../worlds/refused.ts";
import { aDelivery, anAct } from "../../worlds/makers.ts";
import type { Delivery } from "../delivery.ts";
import { inDoubt, requestOver, sendAgain, sweep } from "./sweep.ts";

const now = "2026-05-04T10:00:00Z";
const row = (id: string, said: Partial<Delivery>) => aDelivery({ id, state: "due", dueAt: now, claimedAt: null, sentAt: null, ...said });

const swept = (rows: Delivery[], patience?: number) => sweep(rows, now, patience).map(({ id }) => id);

it("finds letters of steps due for five minutes, oldest first", () => {
  const rows = [
    row("dlv_fresh", { dueAt: "2026-05-04T09:55:01Z", by: "workflow" }),
    row("dlv_five", { dueAt: "2026-05-04T09:55:00Z", by: "workflow" }),
    row("dlv_old", { dueAt: "2026-05-01T09:00:00.250Z" }),
    row("dlv_claimed", { dueAt: "2026-05-01T09:00:00Z", state: "claimed", claimedAt: "2026-05-01T09:00:00Z" }),
    row("dlv_sent", { dueAt: "2026-05-01T09:00:00Z", state: "sent" }),
  ];
  expect(swept(rows)).toEqual(["dlv_old", "dlv_five"]);
});

it("finds letters of requests at once, or leaves the requests the time they ask for", () => {
  const rows = [
    row("dlv_now", { by: "participant:app_mentee-1" }),
    row("dlv_minute", { dueAt: "2026-05-04T09:59:00Z", by: "organiser:org_owner" }),
  ];
  expect(swept(rows)).toEqual(["dlv_minute", "dlv_now"]);
  expect(swept(rows, requestOver)).toEqual(["dlv_minute"]);
});

it("doubts letters claimed for fifteen minutes", () => {
  const at = (claimedAt: string, state: Delivery["state"] = "claimed") => row(claimedAt, { state, claimedAt });
  const rows = [at("2026-05-04T09:45:00Z"), at("2026-05-04T09:45:01Z"), at("2026-05-04T09:00:00Z", "sent"), row("dlv_due", {})];
  expect(inDoubt(rows, now).map(({ id }) => id)).toEqual(["2026-05-04T09:45:00Z"]);
});

it("makes a letter in doubt due again, under the same Message-ID, and logs who asked", () => {
  const doubtful = row("dlv_1", { state: "claimed", claimedAt: "2026-05-04T09:00:00Z" });
  expect(sendAgain(doubtful, anAct(now, "organiser:org_owner"))).toEqual({
    put: [{ ...doubtful, state: "due", claimedAt: null, dueAt: now }],
    happenings: [{ event: "letter-sent-again", subject: "dlv_1", facts: { letter: "introduction" } }],
    letters: [],
  });
});

it.each([
  ["due", row("dlv_1", {})],
  ["sent", row("dlv_1", { state: "sent", claimedAt: "2026-05-04T09:00:00Z", sentAt: "2026-05-04T09:00:00Z" })],
  ["claimed just now", row("dlv_1", { state: "claimed", claimedAt: now })],
])("refuses to send again what is %s", (_, delivery) => {
  expect(refused(() => sendAgain(delivery, anAct(now)))).toEqual({ code: "wrong-state" });
});
