/** Those who agreed to hear of the next cohorts: listed once each, taken along with a reason, invited once. */
import { afterSurvey, closing } from "@tamkine/core/certificate/fixtures/closing";
import { applicationId } from "@tamkine/core/application/application";
import { outside } from "@tamkine/core/letter/sending/dispatch";
import { aCohort, anApplication, aParticipant, aSchedule, ref } from "@tamkine/core/worlds/makers";
import { afterAll, beforeAll, expect, it } from "vitest";
import { auditor, committee, ofAei, openSite, owner, type Site } from "../fixtures/site.ts";

const path = "/console/tamkine/alumni";
const agreed = { version: "2026-03", at: "2025-12-20T10:00:00Z" };
let site: Site;

beforeAll(async () => {
  const world = closing([3, 2]);
  const participants = world.participants.map((one) =>
    one.id === "app_mentee-2" ? one : { ...one, alumni: { ...agreed, at: afterSurvey } },
  );
  site = await openSite({ ...world, participants });
  site.now = afterSurvey;
  const before = { programme: ref.programme, cohort: "2025-2" };
  const [mentor] = world.applications;
  // The first mentor was a mentee of the cohort before; somebody else was there too, and somebody who did not ask.
  await site.put(
    aCohort({ ...before, phase: "closed", schedule: aSchedule({ intakeOpens: "2025-09-01", closes: "2025-12-20" }) }),
    ...[mentor?.email ?? "", "old@example.ma", "silent@example.ma"].flatMap((email, n) => {
      const id = applicationId(site.deps.ids, before, "mentee", email);
      const form = { ...anApplication().form, name: `Ancien ${n}` };
      return [
        anApplication({ ...before, id, email, status: "accepted", form }),
        aParticipant({ ...before, id, ...(n < 2 && { alumni: agreed }) }),
      ];
    }),
  );
});
afterAll(() => site.stop());

const names = (text: string) => text.match(/Ancien \d|Mentor \d|Mentee \d/gu) ?? [];

it("lists each person once, with the cohort they were in last, and no address", async () => {
  const page = await (await site.visit(auditor)).get(path);
  expect(names(page.root.querySelector("table")?.textContent ?? "")).toEqual(["Ancien 1", "Mentee 1", "Mentor 1", "Mentor 2"]);
  expect(page.html).not.toMatch(/(?:mentor\d|mentee\d|old)@|<form[^>]*alumni/u);
  expect((await (await site.visit(committee)).get(path)).status).toBe(403);
});

it("can be narrowed by role and by cohort", async () => {
  const visitor = await site.visit(ofAei);
  const shown = async (query: string) => names((await visitor.get(path + query)).root.querySelector("table")?.textContent ?? "");
  expect(await shown("?role=mentor")).toEqual(["Mentor 1", "Mentor 2"]);
  expect(await shown("?cohort=2025-2")).toEqual(["Ancien 1"]);
  expect(await shown("?cohort=2025-2&role=mentor")).toEqual([]);
});

it("leaves as a file with a purpose that the log keeps, and not without", async () => {
  const visitor = await site.visit(ofAei);
  const asked = { format: "csv", why: "", role: "mentor" };
  expect((await visitor.post(`${path}/export`, { ...asked, purpose: "" })).status).toBe(422);
  expect((await visitor.post(`${path}/export`, { ...asked, purpose: "other", why: "fichier de membres" })).status).toBe(422);
  const file = await visitor.post(`${path}/export`, { ...asked, purpose: "follow-up" });
  expect(file.headers["content-disposition"]).toContain('filename="alumni-tamkine.csv"');
  expect(file.bytes.toString("utf8").match(/mentor\d@example\.ma/gu)).toHaveLength(2);
  const log = await site.store.log(outside(ref.programme));
  expect(log.filter(({ event }) => event === "exported").map(({ facts }) => facts)).toMatchObject([{ table: "alumni", rows: 2 }]);
  expect((await (await site.visit(auditor)).post(`${path}/export`, { ...asked, purpose: "rights" })).status).toBe(403);
});

it("are invited to the cohort to come, of whatever cohort they were, once, and not who has signed up already", async () => {
  const visitor = await site.visit(owner);
  expect((await visitor.post(`${path}/invite`)).status).toBe(409);
  const next = aCohort({
    cohort: "2026-2",
    phase: "draft",
    schedule: aSchedule({ intakeOpens: "2026-09-02", intakeCloses: "2026-09-29" }),
  });
  await site.put(next, anApplication({ cohort: "2026-2", id: "app_again", role: "mentor", email: "mentor2@example.ma" }));
  const page = await visitor.get(path);
  expect(page.text).toContain("Inviter ces 3 personnes");
  for (let times = 0; times < 2; times += 1) expect((await visitor.submit(page, "/invite")).status).toBe(303);
  expect(site.mails.map(({ to }) => to.address).sort()).toEqual(["mentee1@example.ma", "mentor1@example.ma", "old@example.ma"]);
});

it("taken back on one's page, it is taken back in every cohort one was in", async () => {
  const link = new URL(
    await site.deps.links.personal({ ...ref, purpose: "personal", id: "app_mentor-1", epoch: 0, expires: "2026-12-31T00:00:00Z" }),
  ).pathname;
  const visitor = await site.visit();
  expect((await visitor.post(`${link}/alumni`, { alumni: "" })).status).toBe(303);
  const page = await (await site.visit(auditor)).get(path);
  expect(names(page.root.querySelector("table")?.textContent ?? "")).toEqual(["Ancien 1", "Mentee 1", "Mentor 2"]);
});
