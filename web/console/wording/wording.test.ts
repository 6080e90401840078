/** Wording letters anew: in fields with their faults beside them, looked at before, kept, taken back; two owners at once. */
import { ref } from "@tamkine/core/worlds/makers";
import { underway } from "@tamkine/core/worlds/worlds";
import { languages } from "@tamkine/core/kernel/text";
import { phrasesOf } from "@tamkine/core/letter/words/phrases";
import { wordable } from "@tamkine/core/letter/words/reword";
import { takeStep } from "@tamkine/core/workflow/take-step";
import { post } from "@tamkine/core/letter/sending/post";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ofAei, openSite, owner, type Site } from "../fixtures/site.ts";
import type { Visitor } from "../fixtures/visitor.ts";
import { translator } from "../../i18n.ts";
import { fieldLabel } from "./words.ts";

const path = "/console/tamkine/wording/survey-invitation/fr";
let site: Site;
let ours: Visitor;
beforeAll(async () => {
  site = await openSite(underway());
  ours = await site.visit(owner);
});
afterAll(() => site.stop());
const stored = () => site.store.get("wording", { programme: ref.programme, id: "survey-invitation.fr" });

describe("wording a letter anew", () => {
  it("shows every text once a kind of reader, and what fills itself in", async () => {
    const page = await ours.get(path);
    expect(page.root.querySelector("#f-subject")?.textContent).toContain("{date limite courte}");
    expect(page.text).toContain("aux mentors");
    expect(page.root.querySelectorAll("dl.facts dt").map((one) => one.textContent)).toContain("{date limite courte}");
    expect(page.root.querySelector("iframe")?.getAttribute("src")).toBe(`${path}/preview`);
    expect((await ours.get("/console/tamkine/wording/sign-in/fr")).status).toBe(404);
    expect((await ours.get("/console/tamkine/wording/introduction/de")).status).toBe(404);
  });

  it("opens every letter that can be worded anew, and has a name for each of its texts in every language", async () => {
    for (const letter of wordable) {
      const page = await ours.get(`/console/tamkine/wording/${letter}/fr`);
      expect([letter, page.status]).toEqual([letter, 200]);
      for (const language of languages) {
        const labels = phrasesOf(letter, language).map(({ field }) => fieldLabel(translator(language), field));
        expect([letter, new Set(labels).size]).toEqual([letter, labels.length]);
      }
    }
  });

  it("shows what fills itself in by the names that months have in the programme's country, whatever language the page is in", async () => {
    const world = underway();
    const gulf = { ...world.programme, country: { ...world.programme.country, months: "gulf" as const } };
    const there = await openSite({ ...world, programme: gulf });
    const page = await (await there.visit(owner)).get("/console/tamkine/wording/next-cohort/ar");
    await there.stop();
    const filledIn = page.root.querySelectorAll("dl.facts dd").map(({ text }) => text);
    expect(filledIn.filter((text) => text.includes("سبتمبر"))).toHaveLength(2);
    expect(filledIn.filter((text) => text.includes("شتنبر"))).toEqual([]);
  });

  it("says beside the field what cannot stand so, keeps what was typed, and stores nothing", async () => {
    const page = await ours.submit(await ours.get(path), path, { subject: "Votre avis", title: "Bonjour {prénom}", "1": "Mes mots" });
    expect(page.status).toBe(422);
    expect(page.root.querySelector("#f-subject")?.getAttribute("aria-invalid")).toBe("true");
    expect(page.text).toContain("Gardez");
    expect(page.text).toContain("prénom");
    expect(page.root.querySelector("#f-1")?.textContent.trim()).toBe("Mes mots");
    expect(await stored()).toBeUndefined();
  });

  it("is looked at before it is kept, the new words marked and as text only", async () => {
    const before = await site.rows();
    const preview = await ours.post(`${path}/preview`, { title: "Trois <minutes> pour nous", role: "mentor" });
    expect(preview.status).toBe(200);
    expect(preview.html).toMatch(/<mark[^>]*>Trois &lt;minutes&gt; pour nous<\/mark>/u);
    expect(preview.headers["content-security-policy"]).toContain("frame-ancestors 'self'");
    const subject = await ours.post(`${path}/preview`, { subject: "Avis $& $' jusqu’au {dueShort}" });
    expect(subject.html).toMatch(/<body[^>]*><p [^>]*>Avis \$&amp; \$(?:'|&#39;) jusqu’au/u);
    expect((await ours.post(`${path}/preview`, { title: "" })).html).toContain("Ce texte ne peut pas rester vide.");
    expect(await site.rows()).toEqual(before);
  });

  it("is kept, warns of a subject that names a body, and every letter from then on carries it", async () => {
    const answer = await ours.submit(await ours.get(path), path, {
      subject: "L’AEI vous écoute, jusqu’au {dueShort}",
      button: "Je réponds",
    });
    expect(answer.to).toBe(`${path}?done=reworded`);
    const page = await ours.follow(answer);
    expect(page.text).toContain("Cet objet nomme un organisme");
    expect(page.text).toContain("Modifié");
    expect((await ours.get("/console/tamkine/wording")).text).toContain("Modifié");
    const now = "2026-06-11T08:30:00Z";
    const { batches } = await takeStep(site.deps, ref, "survey", now);
    await post(
      site.deps,
      ref,
      batches.flatMap(({ deliveries }) => deliveries),
      now,
    );
    const letters = site.mails.filter(({ language }) => language === "fr");
    expect(letters.length).toBeGreaterThan(3);
    for (const { subject, html, text } of letters) {
      expect(subject).toMatch(/^L’AEI vous écoute, jusqu’au \d/u);
      for (const one of [html, text]) expect(one).toContain("Je réponds");
    }
  });

  it("by two owners at once keeps the first's, and shows it to the second beside what they typed", async () => {
    const page = await ours.get(path);
    const [first, second] = await Promise.all(["Un titre", "Un autre titre"].map((title) => ours.submit(page, path, { title })));
    const late = first?.status === 303 ? second : first;
    expect([first?.status, second?.status].sort()).toEqual([303, 409]);
    const kept = (await stored())?.texts["title"] ?? "";
    expect(late?.text).toContain(kept);
    expect(late?.root.querySelector("#f-title")?.textContent.trim()).toBe(kept === "Un titre" ? "Un autre titre" : "Un titre");
    const again = late && (await ours.submit(late, path));
    expect(again?.status).toBe(303);
    expect((await stored())?.texts["title"]).not.toBe(kept);
  });

  it("goes back to the original in one click", async () => {
    const page = await ours.get(path);
    expect(page.root.querySelector("details:not([open]) form[action$='/original']")?.text).toContain("seront perdus");
    const answer = await ours.submit(page, `${path}/original`);
    expect(answer.status).toBe(303);
    expect(await stored()).toBeUndefined();
    expect((await ours.post(`${path}/original`, { seen: "4" })).status).toBe(409);
  });
});

describe("pausing every letter of the programme", () => {
  it("holds back those of all cohorts until it is resumed", async () => {
    const list = "/console/tamkine/wording";
    const coordinator = await site.visit(ofAei);
    expect((await coordinator.post(`${list}/pause`, { reason: "Deuil national" })).status).toBe(403);
    expect((await site.store.get("programme", { id: ref.programme }))?.lettersPaused).toBeUndefined();
    expect((await ours.submit(await ours.get(list), "/pause", { reason: "" })).status).toBe(422);
    expect((await ours.submit(await ours.get(list), "/pause", { reason: "Deuil national" })).to).toBe(`${list}?done=lettersPaused`);
    expect((await ours.get("/console/tamkine/2026-1/letters")).text).toContain("Tous les courriers du programme sont suspendus");
    const resumed = await ours.submit(await ours.get(list), "/resume", { drop: "yes" });
    expect(resumed.to).toBe(`${list}?done=lettersResumed`);
    expect((await site.store.get("programme", { id: "tamkine" }))?.lettersPaused).toBeUndefined();
  });
});
