import { afterTheEnd, surveyed } from "@tamkine/core/kpi/fixtures/cohorts";
import { expect, it } from "vitest";
import { base, committee, openSite, owner } from "../fixtures/site.ts";

it("active participation is told body by body where a side has several: to organisers exactly, in the report as a committee may read it", async () => {
  const world = surveyed(Array.from({ length: 30 }, (_, i) => (i % 2 === 0 && i < 16 ? 0 : 3)));
  const bodies = world.programme.bodies.flatMap((body) => (body.role === "mentee" ? [body, { ...body, id: "oda", short: "ODA" }] : [body]));
  const applications = world.applications.map((one) => ({
    ...one,
    form: { ...one.form, body: Number(/\d+$/u.exec(one.id)?.[0]) % 2 === 1 ? "iya" : "oda" },
  }));
  const site = await openSite({ ...world, programme: { ...world.programme, bodies }, applications });
  site.now = afterTheEnd;
  const table = (await (await site.visit(owner)).get(`${base}/figures/activeMentees`)).root.querySelector("table");
  expect(table?.querySelectorAll("tbody tr").map((row) => row.text.replace(/\s+/gu, " ").trim())).toEqual([
    expect.stringMatching(/IYA.*47 % · 7\/15/u),
    expect.stringMatching(/ODA.*100 % · 15\/15/u),
  ]);
  const report = JSON.parse((await (await site.visit(committee)).get(`${base}/report/report.json`)).html) as { account: unknown };
  expect(report.account).toMatchObject({
    bodies: [
      { role: "mentee", body: "iya", share: 0.45 },
      { role: "mentee", body: "oda", share: 1 },
    ],
  });
  await site.stop();
});
