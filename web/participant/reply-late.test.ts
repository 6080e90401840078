/** A reply from a page that was opened before the gathering: taken until it begins, then told that it is too late. */
import { aGathering } from "@tamkine/core/gathering/fixtures/a-gathering";
import { ref } from "@tamkine/core/worlds/makers";
import { underway } from "@tamkine/core/worlds/worlds";
import { afterAll, expect, it } from "vitest";
import { textOf } from "../testing/forms.ts";
import { startSite } from "../testing.ts";

const gathering = aGathering();
const site = await startSite({ ...underway(), gatherings: [gathering] });
afterAll(() => site.stop());
const replied = async () => (await site.ports.store.attendances(ref, "app_mentee-1")).map(({ reply }) => reply);

it("is refused in a sentence once it has begun, and nothing is offered that would be", async () => {
  const link = await site.link("app_mentee-1");
  const page = await site.visit("2026-05-16T09:29:00Z").get(link);
  const before = await site.visit("2026-05-16T09:29:30Z").submit(page, "/reply", { reply: "yes" });
  expect([before.redirected?.endsWith("?done=replied"), await replied()]).toEqual([true, ["yes"]]);
  for (const now of [gathering.at, "2026-06-01T08:00:00Z"]) {
    const late = await site.visit(now).submit(page, "/reply", { reply: "no" });
    expect(late.status).toBe(409);
    expect(textOf(late.html)).toContain("il est trop tard pour dire si vous venez");
    expect(late.html).not.toContain("/2026-05/reply");
  }
  expect(await replied()).toEqual(["yes"]);
});
