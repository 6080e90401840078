/** What no keyboard writes, sent in a form all the same: it is neither kept nor shown, and stands in nobody's way. */
import { ref } from "@tamkine/core/worlds/makers";
import { underway } from "@tamkine/core/worlds/worlds";
import { afterEach, expect, it } from "vitest";
import { base, openSite, owner, type Site } from "../console/fixtures/site.ts";
import { stages } from "../console/fixtures/stages.ts";
import { origin } from "../console/fixtures/visitor.ts";

const odd = "Un\u0000\u001B[31m d\u009Beu\u202Ex\r\ntrois\u2028quatre\uFFFF";
const even = "Un[31m deux\ntrois quatre";

let site: Site;
afterEach(() => site.stop());

async function begun(world = underway()) {
  site = await openSite(world);
  site.now = stages.mentoring.now;
  const claims = { ...ref, purpose: "personal", id: "app_mentee-1", epoch: 0, expires: "2026-12-31T00:00:00Z" } as const;
  return { me: new URL(await site.deps.links.personal(claims)).pathname, theirs: await site.visit(), ours: await site.visit(owner) };
}

it("is left out of what participants write", async () => {
  const { me, theirs } = await begun();
  const page = await theirs.post(`${me}/testimonial/preview`, { words: odd, signed: "role" });
  expect(page.html).not.toMatch(/[\u0000-\u0008\u000E-\u001F\u202E]/u);
  await theirs.post(`${me}/pairs/pair_1/exit`, { want: "another", reason: odd });
  expect((await site.store.get("pair", { ...ref, id: "pair_1" }))?.state).toMatchObject({ is: "ended", reason: even });
});

it("is left out of what organisers write", async () => {
  const { ours } = await begun();
  await ours.submit(await ours.get(`${base}/letters`), "/letters/pause", { reason: odd });
  expect((await site.store.get("cohort", ref))?.lettersPaused?.reason).toBe(even);
});

it("a name of little pictures, cut where it is too long, keeps no letter and no page from anybody", async () => {
  const world = underway();
  const applications = world.applications.map((one) => ({
    ...one,
    form: { ...one.form, name: `${"a".repeat(58)}😀😀😀`, phone: "+212600000000" },
  }));
  const pairs = world.pairs.map((one) => ({
    ...one,
    acceptedAt: { ...one.acceptedAt, mentee: null },
    state: { is: "introduced" as const },
  }));
  const { me, theirs, ours } = await begun({ ...world, applications, pairs });
  expect((await theirs.post(`${me}/pairs/pair_1/accept`, { contact: "yes" })).to).toContain("done=accepted");
  expect(site.mails.map(({ to }) => to.address).sort()).toEqual(["mentee1@example.ma", "mentor1@example.ma"]);
  for (const { subject, text, html } of site.mails) expect([subject, text, html].every((one) => one.isWellFormed())).toBe(true);
  expect((await ours.get(`${base}/pairs`)).status).toBe(200);
});

it("what calls itself a form and is none is answered as such, and is no fault of the site's", async () => {
  const { me } = await begun();
  for (const path of [`${me}/help`, "/new-link", "/console/sign-in"]) {
    const headers = { origin, "content-type": "multipart/form-data; boundary=a" };
    const request = new Request(origin + path, { method: "POST", headers, body: '--a\r\nContent-Disposition: form-data; name="x"\r\n' });
    const answer = await site.app.request(request, undefined, { requestContext: { timeEpoch: Date.parse(site.now) } });
    expect([path, answer.status, answer.headers.get("cache-control")]).toEqual([path, 422, "no-store"]);
  }
});
