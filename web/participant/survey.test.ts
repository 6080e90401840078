/** The survey's page, and that of words for the programme, at each turn of somebody's answers. */
import { anAnswer, aDraft } from "@tamkine/core/survey/fixtures/an-answer";
import { anApplication, ref } from "@tamkine/core/worlds/makers";
import { underway } from "@tamkine/core/worlds/worlds";
import { afterAll, beforeAll, expect, it } from "vitest";
import { settle, type Site, startSite } from "../testing.ts";
import { textOf } from "../testing/forms.ts";

const now = "2026-06-14T10:00:00Z";
let site: Site;
beforeAll(async () => {
  site = await startSite();
  const world = underway();
  const cohort = { ...world.cohort, phase: "survey" as const, mentoringEndedAt: "2026-06-11T08:00:00Z" };
  const applicant = anApplication({ id: "app_mentee-9", email: "mentee9@example.ma", status: "waitlisted" });
  const answers = [anAnswer({ participant: "app_mentee-1" }), anAnswer({ participant: "app_mentee-2" })];
  const drafts = [aDraft({ participant: "app_mentee-2", answers: { best: ["À moitié"] } })];
  const state = { is: "ended", at: "2026-04-14T08:00:00Z", why: "refused", by: "mentor" } as const;
  const pairs = world.pairs.map((pair) => (pair.id === "pair_4" ? { ...pair, state, acceptedAt: { mentor: null, mentee: null } } : pair));
  await settle(site.ports, { ...world, pairs, cohort, applications: [...world.applications, applicant], answers, drafts });
});
afterAll(() => site.stop());

const open = async (id: string, path = "/survey") => {
  const browser = site.visit(now);
  const link = await site.link(id);
  const page = await browser.get(link + path);
  return { browser, link, page, text: textOf(page.html) };
};

it("says whether one has answered, and until when", async () => {
  expect((await open("app_mentee-3")).text).toContain("L’évaluation est ouverte jusqu’au");
  expect((await open("app_mentee-1")).text).toContain("Vous avez répondu, merci.");
});

it("leads back to what was answered, and not to an answer that was given already", async () => {
  const card = async (id: string) => textOf((await open(id, "")).page.html.split('id="survey"')[1]?.split("</section>")[0] ?? "");
  expect(await card("app_mentee-1")).toContain("Modifier mes réponses");
  expect(await card("app_mentee-3")).toContain("Donner mon avis");
});

it("says at both ends of each scale what they mean, and aloud with the number", async () => {
  const { page } = await open("app_mentee-3");
  const [first = ""] = /<fieldset class="choices scale between".*?<\/fieldset>/su.exec(page.html) ?? [];
  expect(textOf(first)).toMatch(/1\s+pas du tout\s+2\s+3\s+4\s+5\s+tout à fait\s+pas du tout\s+tout à fait/u);
});

it("marks the one question that must be answered, and no other", async () => {
  const { text } = await open("app_mentee-3");
  expect([text.match(/\(obligatoire\)/gu)?.length, text.includes("(facultatif)")]).toEqual([1, false]);
});

it("is for those who take part", async () => {
  const { browser, link, page } = await open("app_mentee-9");
  expect(page.status).toBe(404);
  for (const path of ["/survey", "/survey/draft"]) expect((await browser.post(link + path, { overall: "5" })).status).toBe(404);
});

it("shows a draft before the answer of before, and no word of it beside what was just typed", async () => {
  const { browser, page, text } = await open("app_mentee-2");
  expect(text).toContain("Votre brouillon du dimanche 14 juin");
  expect(page.html).toContain("À moitié</textarea>");
  const wrong = await browser.submit(page, "/survey", { overall: "", best: "Tout autre chose" });
  expect([wrong.status, wrong.html.includes("Tout autre chose"), textOf(wrong.html).includes("Votre brouillon")]).toEqual([
    422,
    true,
    false,
  ]);
});

it("asks whoever never had a pair nothing about one, and takes what they say", async () => {
  const { browser, link, page, text } = await open("app_mentor-4");
  expect(text).not.toContain("Combien de rencontres avez-vous eues");
  expect(text).not.toContain("la personne que vous accompagnez");
  expect(page.html).not.toContain('name="trust"');
  expect(textOf((await browser.get(link)).html)).toContain("sans que vous ayez eu un binôme");
  expect((await open("app_mentor-3")).page.html).toContain('name="trust"');
  const sent = await browser.submit(page, "/survey", { overall: "2", worst: "Personne à accompagner" });
  expect(sent.path).toContain("done=survey");
});

it("keeps what there is to keep, and says so; what is empty, not", async () => {
  const { browser, link } = await open("app_mentee-4");
  const said = async (answers: Record<string, string>) => (await browser.post(`${link}/survey/draft`, answers)).path.split("?")[1];
  expect([await said({ best: "Un mot" }), await said({ best: "  " })]).toEqual(["done=draft", "done=draft-empty"]);
});

it("keeps all that was typed to go on with later, of which the answer has no room for so much; what no form needs is said beside it", async () => {
  const { browser, link } = await open("app_mentor-2");
  const words = `${"Tout ce que j’avais à dire. ".repeat(60)}Fin.`;
  const form = await browser.post(`${link}/survey/draft`, { overall: "5", worst: words });
  expect(form.path).toContain("done=draft");
  const again = await browser.get(`${link}/survey`);
  expect(again.html).toContain(`${words}</textarea>`);
  const sent = await browser.submit(again, "/survey", {});
  expect([sent.status, textOf(sent.html).includes(`1 000 caractères au plus, et il y en a 1 684`)]).toEqual([422, true]);
  const longest = "Long ".repeat(5000).trim();
  const late = await browser.post(`${link}/survey/draft`, { overall: "4", best: longest });
  const told = textOf(late.html);
  expect([late.status, late.html.includes(`${longest}</textarea>`), told.includes("il y en a 24 999")]).toEqual([422, true, true]);
});

it("asks for words for the programme once one has answered, and not before; whoever writes too early stores nothing", async () => {
  const early = await open("app_mentee-3", "/testimonial");
  expect(early.text).toContain("Vous pourrez écrire ici une fois votre avis donné");
  const words = { words: "Merci", signed: "none" };
  expect((await early.browser.post(`${early.link}/testimonial/preview`, words)).status).toBe(409);
  expect((await early.browser.post(`${early.link}/testimonial`, { ...words, agreed: "yes" })).status).toBe(409);
  expect(await site.ports.store.get("testimonial", { ...ref, id: "app_mentee-3" })).toBeUndefined();
  const { browser, link, page, text } = await open("app_mentee-1", "/testimonial");
  expect(text).not.toContain("Vous pourrez écrire ici une fois votre avis donné");
  const preview = await browser.submit(page, "/preview", words);
  const given = await browser.submit(preview, "/testimonial", { agreed: "yes" });
  expect(given.path).toContain("?done=given");
  expect((await browser.post(`${link}/testimonial/withdraw`, {})).path).toContain("?done=withdrawn");
});

it("closed before it was sent, is refused with one’s words given back, and nothing is stored", async () => {
  const { browser, link } = await open("app_mentor-1");
  const cohort = await site.ports.store.get("cohort", ref);
  if (!cohort) throw new Error("no cohort");
  await site.ports.store.commit([{ put: { ...cohort, surveyEndedAt: now } }]);
  for (const path of ["/survey", "/survey/draft"]) {
    const late = await browser.post(link + path, { overall: "5", best: "Un long récit", alert: "Une confidence" });
    const said = textOf(late.html);
    expect([late.status, said]).toEqual([409, expect.stringContaining("L’évaluation est fermée")]);
    // To be taken along: nobody reads them any more.
    for (const words of ["Un long récit", "Une confidence"]) expect(said).toContain(words);
  }
  expect(textOf((await site.visit("2026-06-21T10:00:00Z").get(`${link}/survey`)).html)).toContain("fermée le samedi 20 juin");
  expect(await site.ports.store.get("answer", { ...ref, participant: "app_mentor-1" })).toBeUndefined();
});
