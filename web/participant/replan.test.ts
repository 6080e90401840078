import { afterAll, describe, expect, it } from "vitest";
import { mentee1, mentor1, openAtWork } from "./fixtures/at-work.ts";

const { site, world, openAt } = await openAtWork();
afterAll(() => site.stop());

describe("a planned meeting", () => {
  it("is put at another moment by one of the two, and both calendars follow", async () => {
    const first = await openAt(mentor1, "plan-pair_1");
    await first.browser.submit(first.page, "/pairs/pair_1/meetings", { day: "2026-05-23", time: "11:00", minutes: "45", mode: "remote" });
    const meeting = (await world()).meetings.find(({ at }) => at === "2026-05-23T10:00:00Z");
    const before = site.mails.length;
    const { browser, page } = await openAt(mentee1, `move-${meeting?.id}`);
    expect(page.html).toContain(`value="2026-05-23"`);
    const wrong = await browser.submit(page, "/move", { day: "2026-08-23", place: "Jardin" });
    expect(wrong.status).toBe(422);
    expect(wrong.html).toContain(`move-${meeting?.id}-day-error`);
    expect(wrong.html).toContain(`value="Jardin"`);
    for (let n = 0; n < 2; n += 1) {
      const after = await browser.submit(wrong, "/move", { day: "2026-05-24", place: "Jardin" });
      expect(after.redirected).toMatch(/\?done=moved$/u);
    }
    expect((await world()).meetings.find(({ id }) => id === meeting?.id)).toMatchObject({ at: "2026-05-24T10:00:00Z", place: "Jardin" });
    const mails = site.mails.slice(before);
    expect(mails.map(({ to, subject }) => `${to.address} ${subject}`)).toEqual([
      expect.stringMatching(/^mentor1@example.ma Rencontre changée\u00a0: le dimanche 24 mai à 11/u),
      expect.stringMatching(/^mentee1@example.ma /u),
    ]);
    const [entry] = mails.map(({ calendar = "" }) => calendar);
    expect(entry).toContain("SEQUENCE:2");
    expect(entry).toContain("DTSTART:20260524T100000Z");
    // What the other had open before says that it was moved; sent once more, it counts.
    const late = await openAt(mentor1, `move-${meeting?.id}`);
    const own = await openAt(mentee1, `move-${meeting?.id}`);
    await own.browser.submit(own.page, "/move", { day: "2026-05-25" });
    const refused = await late.browser.submit(late.page, "/move", { day: "2026-05-26" });
    expect([refused.status, (await world()).meetings.find(({ id }) => id === meeting?.id)?.at]).toEqual([409, "2026-05-25T10:00:00Z"]);
    await late.browser.submit(refused, "/move");
    expect((await world()).meetings.find(({ id }) => id === meeting?.id)?.at).toBe("2026-05-26T10:00:00Z");
  });

  it("can be planned again for a moment that one was moved from", async () => {
    const { browser, page } = await openAt("app_mentor-4", "plan-pair_4");
    const [, moment = ""] = /name="moment"[^>]*value="([^"]+#0)"/u.exec(page.html) ?? [];
    await browser.submit(page, "/pairs/pair_4/meetings", { moment });
    const [planned] = (await world()).meetings.filter(({ pair, plannedBy, cancelledAt }) => pair === "pair_4" && plannedBy && !cancelledAt);
    const move = await openAt("app_mentor-4", `move-${planned?.id}`);
    await move.browser.submit(move.page, "/move", { moment: "another", day: "2026-05-28", time: "19:00" });
    const { page: again } = await openAt("app_mentor-4", "plan-pair_4");
    const later = moment.replace("#0", "#1");
    expect(again.html).toContain(later);
    const answer = await browser.submit(again, "/pairs/pair_4/meetings", { moment: later });
    expect(answer.redirected).toMatch(/\?done=planned$/u);
    expect((await world()).meetings.filter(({ at }) => at === moment.split("#")[0])).toHaveLength(1);
  });
});
