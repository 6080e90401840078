/** Somebody is erased, by themselves or by an organiser for them: nothing of them is left in any row, letter to come, list or file. */
import { applicationId } from "@tamkine/core/application/application";
import type { Item } from "@tamkine/core/item";
import { post } from "@tamkine/core/letter/sending/post";
import { traces } from "@tamkine/core/privacy/fixtures/traces";
import { aMenteeForm, aMentorForm } from "@tamkine/core/worlds/forms";
import { aCohort, aDelivery, anApplication, aParticipant, ref } from "@tamkine/core/worlds/makers";
import { during, underway } from "@tamkine/core/worlds/worlds";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { base, committee, ofIya, openSite, owner, type Site } from "../fixtures/site.ts";

const id = "app_mentee-1";
const name = "Zoubida « L’Éphémère »";
const email = "zoubida.ephemere@example.org";
const phone = "+212677889900";
const city = "Aïn-l’Oubli";
const words = "Mot à moi : l’échéance";
const marks = [name, email, "zoubida.avant@example.org", "zoubida.bientot@example.org", phone, city, words];

/** Everything somebody can leave behind in a cohort under way. */
function leftBehind(): { world: ReturnType<typeof underway>; more: Item[] } {
  const world = underway();
  const at = during.underway;
  const is = (one: { id: string }) => one.id === id;
  const form = {
    name,
    phone,
    city,
    motivation: words,
    bodyLink: words,
    preferredGenderReason: words,
    goal: words,
    avoid: ["other@example.org"],
  };
  const applications = world.applications.map((one) =>
    is(one)
      ? {
          ...one,
          email,
          form: { ...one.form, ...form },
          former: [{ email: "zoubida.avant@example.org", key: "adr_1" }],
          moving: { email: "zoubida.bientot@example.org", key: "adr_2", at },
        }
      : { ...one, form: { ...one.form, avoid: one.id === "app_mentee-3" ? [email, "other@example.org"] : [] } },
  ) as typeof world.applications;
  const participants = world.participants.map((one) =>
    is(one) ? { ...one, help: { at, about: words, to: "iya" }, helped: { asked: at, at, answer: `Chère ${name}` } } : one,
  );
  const [pair] = world.pairs;
  const [meeting] = world.meetings;
  const ruling = { rule: "lock" as const, mentee: id, mentor: "app_mentor-1", by: "organiser:org_owner", at, reason: `${name} le demande` };
  const rating = {
    overall: 5,
    trust: 5,
    listened: 5,
    availability: 5,
    relevance: 5,
    progress: 5,
    usefulness: 5,
    support: 5,
    gatherings: 5,
    equality: 5,
  };
  const answers = { ...rating, recommend: 9, meetingsHeld: 1, again: true, best: words, worst: words, alert: words };
  return {
    world: {
      ...world,
      applications,
      participants,
      pairs: world.pairs.map((one) => (one === pair ? { ...one, goal: words } : one)),
      meetings: meeting ? [{ ...meeting, plannedBy: "mentee", place: city, logged: { by: "mentee", at }, note: words, progress: 40 }] : [],
      proposal: world.proposal && { ...world.proposal, rulings: [ruling] },
      answers: [{ kind: "answer", ...ref, participant: id, version: 1, role: "mentee", at, answers }],
      drafts: [{ kind: "draft", ...ref, participant: id, version: 1, at, answers: { best: [words] } }],
    },
    more: [
      { kind: "address", ...ref, id: "app_reserved", version: 1, of: id },
      {
        kind: "saved-form",
        ...ref,
        id: "svf_1",
        version: 1,
        role: "mentor",
        email,
        language: "fr",
        step: "self",
        answers: { name: [name], phone: [phone], city: [city] },
        savedAt: at,
        expiresAt: "2026-05-18T10:00:00Z",
      },
      aDelivery({ id: "dlv_due", letter: "pulse-early", occasion: "", recipient: { is: "applicant", id }, state: "due", dueAt: at }),
    ],
  };
}

describe.each(["by an organiser", "by themselves"])("erased %s", (who) => {
  let site: Site;
  let before: string;
  beforeAll(async () => {
    const { world, more } = leftBehind();
    site = await openSite(world);
    await site.put(...more);
    before = (await site.rows()).join("\n");
    if (who === "by themselves") {
      const links = { purpose: "personal" as const, ...ref, id, epoch: 0, expires: "2026-12-31T00:00:00Z" };
      const visitor = await site.visit();
      const page = await visitor.get(`${new URL(await site.deps.links.personal(links)).pathname}/data`);
      await visitor.submit(page, "/data/erase", { confirm: "yes" });
    } else {
      const visitor = await site.visit(ofIya);
      const page = await visitor.get(`${base}/applications/${id}`);
      await visitor.submit(page, "/erase", { confirm: "yes" });
    }
  });
  afterAll(() => site.stop());

  it("leaves nothing in any row of the table, in whatever form", async () => {
    expect(traces(before, marks)).toEqual(marks);
    const after = (await site.rows()).join("\n");
    expect(traces(after, marks)).toEqual([]);
    expect(after).toContain("other@example.org");
  });

  it("stops their letters, and no page, list, log or file shows them", async () => {
    const left = site.mails.length;
    // Anything an organiser does sends what was left behind.
    site.now = "2026-05-20T10:00:00Z";
    const visitor = await site.visit(owner);
    const paths = ["", "/applications", `/applications/${id}`, "/pairs", "/pairs/pair_1", "/letters", "/log", "/figures", "/kept"];
    for (const path of paths) expect([path, traces((await visitor.get(base + path)).html, marks)]).toEqual([path, []]);
    for (const table of ["/applications", "/log"]) {
      const file = await visitor.post(`${base}${table}/export`, { purpose: "rights", why: "", format: "csv" });
      expect(file.status).toBe(200);
      expect(traces(file.bytes.toString("utf8"), marks)).toEqual([]);
    }
    const figures = await (await site.visit(committee)).get(`${base}/figures`);
    expect(traces(figures.html, marks)).toEqual([]);
    for (const mail of site.mails.slice(left)) expect(traces(JSON.stringify(mail), marks)).toEqual([]);
    // What was due to them goes to nobody.
    expect(await post(site.deps, ref, ["dlv_due"], site.now)).toMatchObject({ sent: 0, dropped: 1 });
  });

  it("keeps that it happened, and who counted", async () => {
    const erased = (await site.store.log(ref)).filter(({ event }) => event === "data-erased");
    expect(erased).toMatchObject([{ subject: id, facts: { role: "mentee" } }]);
    const world = await site.store.world(ref);
    expect(world?.cohort.published?.mentees).toContain(id);
    expect(world?.meetings).toMatchObject([{ attested: { mentee: expect.any(String) }, note: "", place: "" }]);
    expect(world?.answers).toMatchObject([{ answers: { overall: 5, best: "", alert: "" } }]);
  });
});

describe.each(["by an organiser", "by themselves"])("who stands in several places, erased %s", (who) => {
  const before = { programme: ref.programme, cohort: "2025-2" };
  const merged = "zoubida.autre@example.org";
  const asked = "asked-for@example.org";
  const form = { city, motivation: words };
  let site: Site;
  const idAt = (at: typeof before, role: "mentor" | "mentee", address: string) => applicationId(site.deps.ids, at, role, address);

  beforeAll(async () => {
    const { world, more } = leftBehind();
    site = await openSite(world);
    const there = { ...before, verifiedAt: "2025-09-02T10:00:00Z" };
    await site.put(
      ...more,
      aCohort({ ...before, phase: "closed" }),
      // A season ago, as a mentor who took part; with another address, found to be the same person; and one asked for that is another's.
      anApplication({ ...there, id: idAt(before, "mentor", email), role: "mentor", email, form: aMentorForm({ ...form, name }) }),
      aParticipant({ ...before, id: idAt(before, "mentor", email), role: "mentor" }),
      anApplication({ id: "app_merged", email: merged, status: "withdrawn", mergedInto: id, form: aMenteeForm({ ...form, name }) }),
      anApplication({ ...there, id: idAt(before, "mentee", asked), email: asked, form: aMenteeForm({ name: "Quelqu’un d’autre" }) }),
    );
    const own = await site.store.get("application", { ...ref, id });
    if (!own) throw new Error("nobody");
    await site.store.commit([{ put: { ...own, verifiedAt: during.intakeOpen, moving: { email: asked, key: "adr_2", at: site.now } } }]);
    const links = { purpose: "personal" as const, ...ref, id, epoch: 0, expires: "2026-12-31T00:00:00Z" };
    const visitor = await site.visit(who === "by themselves" ? undefined : ofIya);
    const path = who === "by themselves" ? `${new URL(await site.deps.links.personal(links)).pathname}/data` : `${base}/applications/${id}`;
    await visitor.submit(await visitor.get(path), "/erase", { confirm: "yes" });
  });
  afterAll(() => site.stop());

  it("is left nowhere", async () => {
    expect(traces((await site.rows()).join("\n"), [...marks, merged])).toEqual([]);
    expect(await site.store.get("participant", { ...before, id: idAt(before, "mentor", email) })).toMatchObject({ state: { is: "left" } });
  });

  it("takes nobody along whose address they only asked for", async () => {
    const other = await site.store.get("application", { ...before, id: idAt(before, "mentee", asked) });
    expect(other).toMatchObject({ email: asked, form: { name: "Quelqu’un d’autre" } });
    expect(other?.erasedAt).toBeUndefined();
  });
});

describe("erasing for somebody", () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite(underway());
  });
  afterAll(() => site.stop());

  it("needs a tick, and twice is once", async () => {
    const visitor = await site.visit(ofIya);
    const asked = await visitor.submit(await visitor.get(`${base}/applications/${id}`), "/erase");
    expect(asked).toMatchObject({ status: 422 });
    expect(asked.text).toContain("Cochez la case");
    expect((await site.store.get("application", { ...ref, id }))?.erasedAt).toBeUndefined();
    expect((await visitor.submit(asked, "/erase", { confirm: "yes" })).to).toContain("done=erased");
    const version = (await site.store.get("application", { ...ref, id }))?.version;
    expect((await visitor.submit(asked, "/erase", { confirm: "yes" })).to).toContain("done=erased");
    expect((await site.store.get("application", { ...ref, id }))?.version).toBe(version);
  });
});
