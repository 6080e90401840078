/** Checking in by the code on the screen, without one's link: the page before, while and after it counts. */
import { applicationId } from "@tamkine/core/application/application";
import { aGathering } from "@tamkine/core/gathering/fixtures/a-gathering";
import { anApplication, aParticipant, ref } from "@tamkine/core/worlds/makers";
import { underway } from "@tamkine/core/worlds/worlds";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Site, startSite } from "../testing.ts";
import { textOf } from "../testing/forms.ts";

const here = "/here/tamkine/2026-1/2026-05";
const during = "2026-05-16T10:00:00Z";
let site: Site;
beforeAll(async () => {
  site = await startSite({ ...underway(), gatherings: [aGathering(), aGathering({ id: "2026-06", state: "cancelled" })] });
});
afterAll(() => site.stop());

const present = async () =>
  (await site.ports.store.world(ref))?.attendances.filter(({ presentAt }) => presentAt !== null).map(({ participant }) => participant);

it("asks for the address and the code while it counts, and says before, after and of a cancelled one that it does not", async () => {
  const open = async (now: string, path = here) => (await site.visit(now).get(path)).html;
  expect(textOf(await open(during))).toContain("Votre adresse et le code affiché");
  for (const [now, path] of [
    ["2026-05-16T08:59:59Z", here],
    ["2026-05-16T21:30:00Z", here],
    [during, "/here/tamkine/2026-1/2026-06"],
  ] as const) {
    const page = await open(now, path);
    expect(textOf(page)).toContain("ne sert pas en ce moment");
    expect(page).not.toContain('name="code"');
  }
  expect((await site.visit(during).get("/here/tamkine/2026-1/2026-12")).status).toBe(404);
  expect((await site.visit(during).post("/here/tamkine/2026-1/2026-12", { email: "a@example.ma", code: "4711" })).status).toBe(404);
});

it("keeps what was typed where something is wrong, and says what", async () => {
  const browser = site.visit(during);
  const wrong = await browser.submit(await browser.get(here), here, { email: "nobody", code: "4711" });
  expect(wrong.status).toBe(422);
  for (const kept of ['value="nobody"', 'value="4711"', 'id="f-email-error"']) expect(wrong.html).toContain(kept);
  expect(wrong.html).not.toContain("f-code-error");
});

it("counts for the address somebody has now, whichever they had before, and says the same to everybody", async () => {
  const { store, ids } = site.ports;
  const [first, second, third] = ["first@example.ma", "second@example.ma", "third@example.ma"];
  const id = applicationId(ids, ref, "mentor", first);
  const former = [first, second].map((email, n) => ({ email, key: `adr_${n}` }));
  const addresses = [second, third].map((email) => ({
    kind: "address" as const,
    ...ref,
    id: applicationId(ids, ref, "mentor", email),
    of: id,
  }));
  const items = [anApplication({ id, email: third, former, status: "accepted" }), aParticipant({ id, role: "mentor" }), ...addresses];
  await store.commit(items.map((item) => ({ put: { ...item, version: 0 } })));
  const told = new Set<string>();
  const say = async (email: string) => {
    const browser = site.visit(during);
    const page = await browser.submit(await browser.get(here), here, { email, code: "4711" });
    told.add(page.html);
  };
  for (const email of ["stranger@example.ma", first, second]) await say(email);
  expect(await present()).toEqual([]);
  await say(third);
  expect(await present()).toEqual([id]);
  expect(told.size).toBe(1);
  expect([...told].map(textOf).join("")).toContain("Bienvenue !");
});

it("shuts out whoever tries codes for an address, for an hour, and says when to try again", async () => {
  const browser = site.visit(during);
  const page = await browser.get(here);
  const answers = [];
  for (let n = 0; n < 12; n += 1) answers.push(await browser.submit(page, here, { email: "mentor2@example.ma", code: `000${n % 10}` }));
  expect(answers.map(({ status }) => status)).toEqual([...Array.from({ length: 10 }, () => 422), 429, 429]);
  const last = answers.at(-1);
  expect(last?.headers["retry-after"]).toBeDefined();
  expect(last?.html).toContain('value="mentor2@example.ma"');
  expect(last?.html).toContain("f-code-error");
  expect((await browser.submit(page, here, { email: "mentor2@example.ma", code: "4711" })).status).toBe(429);
  expect(await present()).not.toContain("app_mentor-2");
});
