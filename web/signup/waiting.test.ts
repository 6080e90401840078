/** Several forms sent with one address before it is confirmed: by its owner, or by somebody else who knows it. */
import { intakeOpen } from "@tamkine/core/worlds/worlds";
import { ref } from "@tamkine/core/worlds/makers";
import { afterEach, beforeEach, expect, it } from "vitest";
import { translator } from "../i18n.ts";
import { type Site, startSite } from "../testing.ts";
import { textOf } from "../testing/forms.ts";
import { filledIn } from "../testing/filled-in.ts";

const opened = "2026-03-10T10:00:00Z";
const sent = "2026-03-10T10:04:00Z";
const path = "/p/tamkine/2026-1/mentee";
const email = "mienne@example.ma";
const answers = { ...filledIn, email, mailLanguage: "fr", help1: "negotiation", notAJobOffer: "yes" };

let site: Site;
beforeEach(async () => {
  site = await startSite(intakeOpen({ mentors: 1, mentees: 1 }));
});
afterEach(() => site.stop());

/** Sends the form and gives the link of the letter that came. */
async function signUp(said: Record<string, string>): Promise<string> {
  const browser = site.visit(opened);
  const page = await browser.get(path);
  browser.now = sent;
  await browser.submit(page, path, { ...answers, ...said, step: "consents" });
  const mine = site.mails.filter(({ to }) => to.address === email);
  return new RegExp("/v/\\S+", "u").exec(mine.at(-1)?.text ?? "")?.[0] ?? "";
}
const found = async () => (await site.ports.store.world(ref))?.applications.filter((one) => one.email === email);

it("take nothing from each other: whoever owns the address reads all and confirms their own", async () => {
  const mine = await signUp({ goal: "Le mien" });
  const strangers = await signUp({ goal: "Celui d’un autre", phone: "0699999999" });
  const browser = site.visit(sent);
  const page = await browser.get(mine);
  // The one of this letter stands first.
  expect(textOf(page.html)).toMatch(/Plusieurs formulaires.*Le formulaire de cet e‑mail.*Le mien.*Un autre formulaire.*Celui d’un autre/su);
  for (const goal of ["Le mien", "Celui d’un autre"]) expect(textOf(page.html).split(goal)).toHaveLength(2);
  expect(textOf(page.html).split("Confirmer ce formulaire")).toHaveLength(3);
  expect((await browser.submit(page, mine)).status).toBe(200);
  expect(await found()).toMatchObject([{ status: "submitted", form: { goal: "Le mien", phone: "+212612345678" } }]);
  // The other's letter does nothing any more, and says why.
  expect(textOf((await browser.get(strangers)).html)).toContain("C’est un autre formulaire");
  await browser.post(strangers, {});
  expect(await found()).toMatchObject([{ form: { goal: "Le mien" } }]);
});

it("a link that nobody looked at first confirms the form it was sent for, and no other", async () => {
  const mine = await signUp({ goal: "Le mien" });
  await signUp({ goal: "Celui d’un autre" });
  await site.visit(sent).post(mine, {});
  expect(await found()).toMatchObject([{ status: "submitted", form: { goal: "Le mien" } }]);
});

it("one alone is read before it is confirmed; a form that does not wait is none", async () => {
  const mine = await signUp({ goal: "Le mien" });
  const browser = site.visit(sent);
  const page = await browser.get(mine);
  expect(textOf(page.html)).toMatch(/Nadia Alami.*Mardi 10 mars 2026.*Relire les réponses.*Le mien.*La charte/su);
  expect(textOf(page.html)).not.toContain("Plusieurs formulaires");
  // The consents that were given, and no other.
  for (const other of ["Mes coordonnées montrées", "Un témoignage", "Confirmer ce formulaire"])
    expect(textOf(page.html)).not.toContain(other);
  expect((await browser.post(mine, { sending: "form_other" })).status).toBe(404);
  expect(await found()).toMatchObject([{ status: "unverified" }]);
});

it("a link whose form waits no more leads to the one that does, and says that it is another", async () => {
  const mine = await signUp({ goal: "Le mien" });
  const { store } = site.ports;
  const [application] = (await found()) ?? [];
  if (!application) throw new Error("nobody");
  await store.commit([{ put: { ...application, sending: "form_later" } }]);
  const page = textOf((await site.visit(sent).get(mine)).html);
  expect(page).toMatch(/Plusieurs formulaires.*Un autre formulaire.*Le mien/su);
  expect(page).not.toContain("Le formulaire de cet e‑mail");
});

it("the page speaks the language of the form, and once confirmed says what comes next", async () => {
  const mine = await signUp({ mailLanguage: "ar" });
  const browser = site.visit(sent);
  const page = await browser.get(mine);
  expect(page.html).toContain('<html lang="ar" dir="rtl">');
  expect(page.html).toContain(`<h1>${translator("ar")("verify.title")}</h1>`);
  const done = await browser.submit(page, mine);
  expect(done.html).toContain(translator("ar")("verify.done.lead"));
  expect(done.html).not.toContain(translator("ar")("verify.done.another"));
});
