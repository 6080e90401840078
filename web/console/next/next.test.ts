import { afterSurvey, closing } from "@tamkine/core/certificate/fixtures/closing";
import { ref } from "@tamkine/core/worlds/makers";
import { afterAll, beforeAll, expect, it } from "vitest";
import { formOf, textOf } from "../../testing/forms.ts";
import { base, ofAei, openSite, owner, type Site } from "../fixtures/site.ts";

let site: Site;
const page = `${base}/next`;
const next = () => site.store.get("cohort", { programme: ref.programme, cohort: "2026-2" });

beforeAll(async () => {
  const world = closing([3, 2]);
  const agreed = { version: "2026-03", at: afterSurvey };
  const participants = world.participants.map((one) => (one.role === "mentor" ? { ...one, alumni: agreed } : one));
  site = await openSite({ ...world, participants });
  site.now = afterSurvey;
});
afterAll(() => site.stop());

it("proposes name and dates, and says what carries over; owners only", async () => {
  const visitor = await site.visit(owner);
  expect(textOf((await visitor.get(base)).html)).toContain("La prochaine promotion");
  const { html } = await visitor.get(page);
  expect(formOf(html, "/next").fields).toMatchObject({ cohort: ["2026-2"], intakeOpens: ["2026-09-02"], invite: ["yes"] });
  for (const words of ["Binômes qui ne se reformeront pas 2", "75 %", "Inviter les 2 personnes"]) expect(textOf(html)).toContain(words);
  expect((await (await site.visit(ofAei)).get(page)).status).toBe(403);
});

it("what is wrong comes back as typed; created, its machine starts and those who asked are invited, each once", async () => {
  const visitor = await site.visit(owner);
  const { fields } = formOf((await visitor.get(page)).html, "/next");
  const wrong = await visitor.post(page, { ...fields, intakeCloses: "2026-09-03" });
  expect([wrong.status, formOf(wrong.html, "/next").fields["intakeCloses"]]).toEqual([422, ["2026-09-03"]]);
  expect(site.mails).toHaveLength(0);
  // The request dies before the state machine runs, and is sent again.
  const { workflow } = site.deps;
  site.deps.workflow = { ...workflow, start: () => Promise.reject(new Error("died")) };
  expect((await visitor.post(page, fields)).status).toBe(500);
  expect([(await next())?.phase, site.started]).toEqual(["draft", []]);
  site.deps.workflow = workflow;
  await visitor.post(page, fields);
  expect(await next()).toMatchObject({ phase: "draft", schedule: { intakeOpens: "2026-09-02" } });
  expect(site.started).toEqual([{ programme: "tamkine", cohort: "2026-2" }]);
  expect(site.mails.map(({ to }) => to.address).sort()).toEqual(["mentor1@example.ma", "mentor2@example.ma"]);
  // The page now leads to it, and inviting again writes to nobody twice.
  expect(textOf((await visitor.get(page)).html)).toContain("Elle existe déjà");
  await visitor.post(page, {});
  expect(site.mails).toHaveLength(2);
});
