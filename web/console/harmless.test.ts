/** Whatever people type comes out as text: scripts, formulas and tricks with writing directions, on every page. */
import type { World } from "@tamkine/core/world";
import { afterEach, describe, expect, it } from "vitest";
import { midway } from "./fixtures/cohort.ts";
import { base, openSite, owner, type Site } from "./fixtures/site.ts";
import { stages } from "./fixtures/stages.ts";
import type { Page } from "./fixtures/visitor.ts";

const script = "<script>alert(1)</script>";
const formula = '=HYPERLINK("http://example.invalid";"clic")';
const image = `"'><img src=x onerror=alert(1)>`;
const texts = [script, formula, image];

/** Every text that people and organisers can type is one of these. */
function dirty(world: World): World {
  return {
    ...world,
    applications: world.applications.map((one, n) => {
      const text = texts[n % 3] ?? script;
      const form = { ...one.form, name: `${text} ${n}`, city: text, motivation: text };
      return { ...one, form, decision: { by: "organiser:org_owner", at: "2026-04-02T10:00:00Z", reason: text } };
    }),
    participants: world.participants.map((one, n) => ({
      ...one,
      help: n % 9 === 0 ? { at: "2026-05-03T10:00:00Z", about: texts[n % 3] ?? "" } : null,
    })),
    meetings: world.meetings.map((one, n) => ({
      ...one,
      attested: { mentor: one.at, mentee: null },
      contested: n < 3 ? { by: "mentee" as const, at: "2026-05-01T10:00:00Z", reason: texts[n] ?? "" } : null,
    })),
    gatherings: world.gatherings.map((one) => ({
      ...one,
      topic: script,
      place: image,
      documents: [{ title: script, link: "https://x.example.org" }],
      summary: image,
    })),
  };
}

let site: Site;
afterEach(() => site.stop());

/** Nothing of what was typed became an element or an attribute; the pages' own scripts are none. */
function checkHarmless(page: Page): void {
  expect(page.html).not.toContain(script);
  // But for the console's own script, which stands in an asset, and frames in which nothing runs.
  expect(page.root.querySelectorAll('script:not([src^="/assets/"]), iframe:not([sandbox]), object, embed, img').map(String)).toEqual([]);
  const handlers = page.root.querySelectorAll("*").flatMap((one) => Object.keys(one.attributes).filter((name) => name.startsWith("on")));
  expect(handlers).toEqual([]);
  const links = page.root.querySelectorAll("[href], [action], [formaction], [src]").flatMap((one) => Object.values(one.attributes));
  // What is written to somebody by WhatsApp goes along in an address that leads there and nowhere else.
  const led = links.filter((value) => !/^https:\/\/wa\.me\/\d+\?text=/u.test(value));
  expect(led.filter((value) => /^\s*javascript:|example\.invalid/iu.test(value))).toEqual([]);
  expect(page.headers["content-security-policy"]).toContain("default-src 'none'");
}

describe("dirty text", () => {
  const { world, letters } = midway();
  const paths = ["", "/applications", "/applications/app_mentor-1", "/applications/app_mentor-3", "/pairs", "/pairs/app_mentee-8/replace"];
  const others = [
    "/gatherings",
    "/figures",
    "/figures/coverage",
    "/figures/openDecisions",
    "/letters",
    "/letters/calendar",
    "/course",
    "/log",
    "/dates",
    "/matching",
  ];

  const compared = "/applications/compare?with=app_mentor-1.app_mentor-2.app_mentor-3";
  it.each([...paths, ...others, "/matching/app_mentee-3", compared])("is only text on %j", async (path) => {
    site = await openSite(dirty(world));
    await site.put(...letters);
    const page = await (await site.visit(owner)).get(base + path);
    expect(page.status).toBe(200);
    checkHarmless(page);
  });

  it("is only text where what was refused is shown again", async () => {
    site = await openSite(dirty(world));
    const ours = await site.visit(owner);
    const pages = [
      await ours.post(`${base}/cancel`, { reason: " ", note: script }),
      await ours.post(`${base}/pairs/app_mentee-1/replace`, { mentor: "app_mentor-2", reason: image, last: "none" }),
      await ours.post(`${base}/gatherings`, { when: image, topic: script, place: formula }),
      await ours.follow(await ours.post(`${base}/applications/search`, { words: image })),
      await ours.post(`${base}/applications/export`, { purpose: image, why: script, format: formula }),
      await ours.post(`${base}/dates`, { milestone: "closes", day: image }),
      await ours.post("/console/tamkine/found", { cohort: script, intakeOpens: image }),
      await ours.post("/console/tamkine/organisers", { name: script, email: image, role: image, body: script }),
      await ours.post("/console/tamkine/new-programme", { id: script, "name.fr": image, "body.1.short": script }),
      await ours.post("/console/tamkine/wording/introduction/fr", { seen: "0", title: `</textarea>${script}{nobody}` }),
      await ours.post(`${base}/letters/pause`, { reason: " ", note: image }),
      await ours.post("/console/tamkine/committee", { heldOn: image, minutes: `</textarea>${script}` }),
      await ours.post("/console/sign-in", { email: image }),
      await ours.get(`/console/enter/${encodeURIComponent(image)}`),
      await ours.get(`${base}?done=${encodeURIComponent(script)}`),
      await ours.get(`/console/${encodeURIComponent(script)}/${encodeURIComponent(image)}`),
    ];
    for (const page of pages) checkHarmless(page);
    expect(pages.filter(({ html }) => html.includes("&lt;script&gt;")).length).toBeGreaterThan(3);
  });

  it("is only text in an import's preview, its mapping and afterwards", async () => {
    site = await openSite(stages.intake.world({ mentors: 0, mentees: 0 }));
    site.now = stages.intake.now;
    const ours = await site.visit(owner);
    const quoted = texts.map((text) => `"${text.replaceAll('"', '""')}"`);
    const rows = quoted.map((text, n) => `${text};dirty${n}@example.ma;Oui;${quoted[1]}`);
    const csv = [
      "Nom et prénom;Adresse e-mail;J'accepte la charte et le traitement de mes données;<script>alert(2)</script>",
      ...rows,
    ].join("\n");
    const file = new File([csv], `${script}.csv`, { type: "text/csv" });
    const preview = await ours.post(`${base}/import/mentor`, { file });
    checkHarmless(preview);
    expect(preview.text).toContain("HYPERLINK");
    await ours.submit(preview, "/import/mentor/confirm");
    const list = await ours.get(`${base}/applications`);
    checkHarmless(list);
    expect(list.root.querySelectorAll(".people li")).toHaveLength(3);
  });
});
