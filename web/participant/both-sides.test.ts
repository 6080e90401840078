/** Whoever changes to the address with which somebody applied in the other role: one person on both sides. */
import { reservedFor } from "@tamkine/core/application/reserved";
import { type Application, applicationId } from "@tamkine/core/application/application";
import { verify } from "@tamkine/core/application/verify";
import { perform } from "@tamkine/core/perform";
import { joined } from "@tamkine/core/participant/join";
import { aMenteeForm } from "@tamkine/core/worlds/forms";
import { anAct, aCohort, anApplication, ref } from "@tamkine/core/worlds/makers";
import { during, selecting } from "@tamkine/core/worlds/worlds";
import { afterEach, beforeEach, expect, it } from "vitest";
import { settle, type Site, startSite } from "../testing.ts";

const now = during.selecting;
let site: Site;
const stored = (id: string) => site.ports.store.get("application", { ...ref, id });
const marks = async (...ids: string[]) => (await Promise.all(ids.map(stored))).map((one) => one?.bothSides);

beforeEach(async () => {
  site = await startSite();
  const world = selecting({ mentors: 2, mentees: 2 });
  const applications = world.applications.map((one) => (one.id === "app_mentor-1" ? { ...one, status: "accepted" as const } : one));
  const participants = applications.flatMap((one) => (one.status === "accepted" ? [joined(one, undefined, anAct(now))] : []));
  await settle(site.ports, { ...world, applications, participants });
});
afterEach(() => site.stop());

/** A mentee with this address, under the id that it gives. */
async function mentee(email: string, said: Partial<Application> = {}): Promise<string> {
  const id = applicationId(site.ports.ids, ref, "mentee", email);
  await site.ports.store.commit([{ put: anApplication({ id, version: 0, email, form: aMenteeForm(), ...said }) }]);
  return id;
}

/** What confirms the address that they asked for. */
async function changed(id: string, email: string, epoch = 0) {
  const browser = site.visit(now);
  const page = await browser.get(`${await site.link(id, { epoch })}/details`);
  await browser.submit(page, "/address", { email });
  const letter = site.mails.findLast(({ to }) => to.address === email);
  const link = /\/a\/\S+/u.exec(letter?.text ?? "")?.[0]?.replace(/#.*$/u, "") ?? "";
  return () => browser.post(link, {});
}

it("are marked for an organiser to say which role counts, and not any more once they have another address", async () => {
  const id = await mentee("double@example.ma");
  expect((await (await changed("app_mentor-1", "double@example.ma"))()).status).toBe(200);
  expect(await marks("app_mentor-1", id, "app_mentee-2")).toEqual([true, true, false]);
  const happened = (await site.ports.store.log(ref)).filter(({ event }) => event === "both-roles-found");
  expect(happened).toMatchObject([{ subject: "app_mentor-1" }]);
  await (await changed("app_mentor-1", "ailleurs@example.ma", 1))();
  expect(await marks("app_mentor-1", id)).toEqual([false, false]);
});

it("are not, once pairs are published: nobody could say so any more", async () => {
  const cohort = await site.ports.store.get("cohort", ref);
  if (!cohort) throw new Error("no cohort");
  const id = await mentee("double@example.ma");
  const confirm = await changed("app_mentor-1", "double@example.ma");
  await site.ports.store.commit([{ put: { ...cohort, phase: "mentoring", published: { at: now, mentees: [], mentors: [] } } }]);
  await confirm();
  expect(await stored("app_mentor-1")).toMatchObject({ email: "double@example.ma", bothSides: false });
  expect(await marks(id)).toEqual([false]);
});

it("are marked also where the other form is confirmed at the very moment the address changes", async () => {
  const email = "nouveau@example.ma";
  const id = await mentee(email, { status: "unverified", verifiedAt: null });
  const confirm = await changed("app_mentor-1", email);
  const act = anAct(now, `participant:${id}`);
  let meanwhile: Promise<unknown> | undefined;
  const programme = await site.ports.store.get("programme", { id: ref.programme });
  if (!programme) throw new Error("no programme");
  await perform(site.ports, ref, act, async () => {
    const application = await stored(id);
    const there = { ...ref, id: applicationId(site.ports.ids, ref, "mentor", email) };
    const address = await site.ports.store.get("address", reservedFor(there, ""));
    const other = address && (await stored(address.of));
    await (meanwhile ??= confirm());
    if (!application) throw new Error("nobody");
    return verify(site.ports.ids, application, { programme, cohort: aCohort({ phase: "intake" }), other }, act);
  });
  expect(await marks("app_mentor-1", id)).toEqual([true, true]);
});
