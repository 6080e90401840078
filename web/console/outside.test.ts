/** Letters that belong to no cohort, when the process dies between storing and sending. */
import { organiserId } from "@tamkine/core/access/sign-in";
import { outside } from "@tamkine/core/letter/sending/dispatch";
import { stages } from "./fixtures/stages.ts";
import { openSite, owner, type Site } from "./fixtures/site.ts";
import type { Visitor } from "./fixtures/visitor.ts";
import { afterEach, beforeEach, expect, it } from "vitest";

let site: Site;
let ours: Visitor;
beforeEach(async () => {
  site = await openSite(stages.mentoring.world());
  ours = await site.visit(owner);
  // Whoever signs in is found by their address.
  await site.put({ ...owner, id: organiserId(site.deps.ids, "tamkine", owner.email) });
});
afterEach(() => site.stop());

const path = "/console/tamkine/organisers";
const invite = async (name: string) =>
  ours.submit(await ours.get(path), "/organisers", { name, email: `${name}@example.org`, role: "coordinator", body: "aei" });
const recipients = () => site.mails.map(({ to }) => to.address);
const unsent = () => site.store.unsettled(outside("tamkine"));

/** What is stored is stored, and the letter is not even claimed. */
async function dying(act: () => Promise<unknown>): Promise<void> {
  const { commit } = site.store;
  site.deps.store.commit = (writes) => {
    const claims = writes.some((write) => "put" in write && write.put.kind === "delivery" && write.put.state === "claimed");
    return claims ? Promise.reject(new Error("killed")) : commit(writes);
  };
  await act();
  site.deps.store.commit = commit;
}

it("an invitation goes when the same click is repeated, once", async () => {
  await dying(() => invite("amal"));
  expect([recipients(), (await unsent()).length]).toEqual([[], 1]);
  expect((await invite("amal")).status).toBe(303);
  await invite("amal");
  expect(recipients()).toEqual(["amal@example.org"]);
});

it("an invitation goes with whatever is done next for the programme, a minute later", async () => {
  await dying(() => invite("amal"));
  await invite("basma");
  expect(recipients()).toEqual(["basma@example.org"]);
  site.now = new Date(Date.parse(site.now) + 61_000).toISOString();
  await (await site.visit()).post("/console/sign-in", { email: owner.email });
  expect(recipients().sort()).toEqual(["amal@example.org", "basma@example.org", owner.email]);
  expect(await unsent()).toEqual([]);
});

it("a link to sign in goes when it is asked for again, and works", async () => {
  const stranger = await site.visit();
  await dying(() => stranger.post("/console/sign-in", { email: owner.email }));
  expect(recipients()).toEqual([]);
  await stranger.post("/console/sign-in", { email: owner.email });
  const [, link = ""] = /(\/console\/enter\/\S+)/u.exec(site.mails[0]?.text ?? "") ?? [];
  expect((await stranger.post(link)).to).toBe("/console");
  expect(site.mails).toHaveLength(1);
});

it("a link to sign in that nobody asked for again is given up once it would no longer work", async () => {
  await dying(async () => (await site.visit()).post("/console/sign-in", { email: owner.email }));
  site.now = new Date(Date.parse(site.now) + 16 * 60_000).toISOString();
  await invite("amal");
  expect(recipients()).toEqual(["amal@example.org"]);
  expect(await unsent()).toEqual([]);
});
