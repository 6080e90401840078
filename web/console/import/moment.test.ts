/** An import, and what happens at the very moment between its being read and its being stored. */
import { applicationId } from "@tamkine/core/application/application";
import { takeStep } from "@tamkine/core/workflow/take-step";
import type { World } from "@tamkine/core/world";
import { anApplication, ref } from "@tamkine/core/worlds/makers";
import { afterEach, expect, it } from "vitest";
import { meanwhile } from "../../testing/meanwhile.ts";
import { base, ofAei, openSite, owner, type Site } from "../fixtures/site.ts";
import { stages } from "../fixtures/stages.ts";
import type { Visitor } from "../fixtures/visitor.ts";

let site: Site;
let ours: Visitor;
let theirs: Visitor;
afterEach(() => site.stop());

async function open({ now }: { now: string }, world: World): Promise<void> {
  site = await openSite(world);
  site.now = now;
  [ours, theirs] = [await site.visit(owner), await site.visit(ofAei)];
}

const head = "Nom;E-mail;Langues;Région;J'accepte la charte et le traitement de mes données";
const fileOf = (addresses: readonly string[]) =>
  [head, ...addresses.map((address) => `${address.split("@")[0]};${address};Français;Fès-Meknès;Oui`)].join("\n");
/** Confirms the preview of a file with these people in it. */
const imports = (who: Visitor, role: string, addresses: readonly string[]) =>
  who.post(`${base}/import/${role}/confirm`, {
    kept: Buffer.from(fileOf(addresses)).toString("base64"),
    body: "",
    none: new File([], "none"),
  });
const cohortNow = () => site.store.world(ref);
const ofAddress = async (email: string) => (await cohortNow())?.applications.filter((one) => one.email === email) ?? [];
const people = (count: number) => Array.from({ length: count }, (_, n) => `p${n}@example.ma`);

it.each([5, 120])("of mentors and of mentees at once (%i) marks whoever stands in both files", async (count) => {
  await open(stages.intake, stages.intake.world());
  const both = people(count)[2] ?? "";
  const was = meanwhile(site.store, () => imports(theirs, "mentor", [both]));
  expect((await imports(ours, "mentee", people(count))).to).toContain("done=imported");
  expect([was.happened, (await ofAddress(both)).map(({ role, bothSides }) => [role, bothSides]).toSorted()]).toEqual([
    true,
    [
      ["mentee", true],
      ["mentor", true],
    ],
  ]);
  expect((await cohortNow())?.applications.filter(({ bothSides }) => bothSides)).toHaveLength(2);
});

it("of whoever confirms their address in the other role at that moment marks both", async () => {
  const email = "double@example.ma";
  const { world, now } = stages.intake;
  await open({ now }, world());
  const id = applicationId(site.deps.ids, ref, "mentor", email);
  await site.put(anApplication({ id, role: "mentor", email, status: "unverified", verifiedAt: null }));
  const link = await site.deps.links.personal({ ...ref, purpose: "verify", id, epoch: 0, expires: "2026-12-31T00:00:00Z" });
  const was = meanwhile(site.store, async () => (await site.visit()).post(new URL(link).pathname));
  await imports(ours, "mentee", [email]);
  expect([was.happened, (await ofAddress(email)).map(({ status, bothSides }) => [status, bothSides])]).toEqual([
    true,
    [
      ["submitted", true],
      ["submitted", true],
    ],
  ]);
});

it.each([2, 120])("brings nobody (of %i) into a cohort that is cancelled then", async (count) => {
  await open(stages.intake, stages.intake.world());
  const was = meanwhile(site.store, async () => {
    await ours.post(`${base}/cancel`, { reason: "Trop peu", seen: "intake", phase: "intake" });
    await takeStep(site.deps, ref, "intake", site.now);
  });
  expect((await imports(theirs, "mentee", people(count))).status).toBe(409);
  const world = await cohortNow();
  expect([was.happened, world?.cohort.phase, world?.applications.length]).toEqual([true, "cancelled", 8]);
});

/** Everybody is decided. */
const decided = (): World => {
  const world = stages.selection.world();
  return { ...world, applications: world.applications.map((one) => ({ ...one, status: "accepted" as const })) };
};

it("that comes when selection has been ended is refused, and pairs are computed", async () => {
  await open(stages.selection, decided());
  const was = meanwhile(site.store, () => ours.post(`${base}/selection/end`));
  expect((await imports(theirs, "mentee", people(2))).status).toBe(409);
  expect([was.happened, (await takeStep(site.deps, ref, "selection", site.now)).next]).toEqual([true, "go"]);
});

it("that comes while selection is being ended goes first: it goes on, and nobody waits in vain", async () => {
  await open(stages.selection, decided());
  const page = await ours.get(`${base}/applications`);
  const was = meanwhile(site.store, () => imports(theirs, "mentee", people(2)));
  expect((await ours.submit(page, "/selection/end")).to).toContain("done=selectionEnded");
  expect((await takeStep(site.deps, ref, "selection", site.now)).next).toBe("wait");
  const { cohort } = (await cohortNow()) ?? {};
  expect([was.happened, cohort?.phase, cohort?.selected]).toEqual([true, "selection", null]);
  expect((await ours.get(`${base}/course`)).text).toContain("La sélection continue");
  // As long as somebody waits for an answer no page offers the end; an old one is refused it.
  expect((await ours.get(`${base}/applications`)).html).not.toContain("/selection/end");
  expect((await ours.post(`${base}/selection/end`)).status).toBe(409);
});
