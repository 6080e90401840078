/** A request that dies when its decision is stored, and before the state machine is woken: whoever sent it may not come back. */
import { addDays, dayOf } from "@tamkine/core/kernel/time";
import { takeStep } from "@tamkine/core/workflow/take-step";
import type { World } from "@tamkine/core/world";
import { ref } from "@tamkine/core/worlds/makers";
import { afterEach, expect, it } from "vitest";
import { base, openSite, owner, type Site } from "./fixtures/site.ts";
import { stages } from "./fixtures/stages.ts";

let site: Site;
afterEach(() => site.stop());

const { draft, selection, matching } = stages;
const given = { by: "organiser:org_owner", at: matching.now };
const decided = (): World => {
  const world = selection.world();
  return { ...world, applications: world.applications.map((one) => ({ ...one, status: "accepted" as const })) };
};
/** Only the last body has still to approve. */
const approved = (): World => {
  const { proposal, ...world } = matching.world();
  return { ...world, proposal: proposal && { ...proposal, approvals: { aei: given } } };
};
const cancels = { reason: "Trop peu de monde" };

it.each([
  ["selection is over", selection.now, decided, "selection", "/selection/end", {}, "go"],
  ["pairs are approved", matching.now, approved, "approval", "/matching/approve", { body: "iya" }, "go"],
  ["the cohort is cancelled", selection.now, decided, "selection", "/cancel", { ...cancels, seen: "selection" }, "cancel"],
  ["sign-up opens sooner", "2026-02-26T10:00:00Z", draft.world, "draft", "/dates", { follow: "no" }, "go"],
] as const)("%s: the state machine finds it by the next morning", async (_, now, world, step, path, fields, next) => {
  site = await openSite(world());
  site.now = now;
  const asleep = await takeStep(site.deps, ref, step, now);
  const { commit } = site.store;
  site.deps.store.commit = (writes) =>
    writes.some((write) => "put" in write && write.put.kind === "wait") ? Promise.reject(new Error("killed")) : commit(writes);
  const ours = await site.visit(owner);
  const page = path === "/dates" && (await ours.get(`${base}/dates/move?milestone=intakeOpens&day=2026-02-27`));
  expect((await (page ? ours.submit(page, path, fields) : ours.post(base + path, fields))).status).toBe(500);
  site.deps.store.commit = commit;
  expect([asleep.next, dayOf(asleep.until, "Africa/Casablanca")]).toEqual(["wait", addDays(now.slice(0, 10), 1)]);
  expect((await takeStep(site.deps, ref, step, asleep.until)).next).toBe(next);
});
