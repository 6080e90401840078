/** What a programme is called, whom its letters come from and its time zone, changed on their page. */
import { aCommitteeMeeting } from "@tamkine/core/committee/fixtures/a-committee";
import { outside } from "@tamkine/core/letter/sending/dispatch";
import { morocco } from "@tamkine/core/programme/country";
import { ref } from "@tamkine/core/worlds/makers";
import { afterEach, expect, it } from "vitest";
import { openSite, owner, type Site } from "../../fixtures/site.ts";
import { stages } from "../../fixtures/stages.ts";
import { type Fields, type Page, type Visitor, visitor } from "../../fixtures/visitor.ts";

const path = "/console/tamkine/settings/identity";
let site: Site;
let ours: Visitor;
afterEach(() => site.stop());

async function at(stage: keyof typeof stages): Promise<void> {
  site = await openSite(stages[stage].world());
  site.now = stages[stage].now;
  ours = await site.visit(owner);
}
const send = async (part: string, answers: Fields) => ours.submit(await ours.get(path), `/identity/${part}`, answers);
const programme = () => site.store.get("programme", { id: ref.programme });

it("names, in a cohort under way too: pages and letters say them from then on", async () => {
  await at("mentoring");
  expect((await ours.get("/console/tamkine/settings")).root.querySelector(`a[href="${path}"]`)).not.toBeNull();
  const answer = await send("names", { "name.fr": "Passerelles", "body.iya.short": "AJM", "body.iya.name.fr": "Académie des jeunes" });
  expect(answer.to).toBe(`${path}?done=namesSet`);
  const stranger = await site.visit();
  expect((await stranger.get("/p/tamkine")).text).toContain("Passerelles");
  expect((await stranger.get("/privacy")).text).toContain("Académie des jeunes");
  expect((await ours.follow(answer)).root.querySelector("#said")?.text).toContain("Les noms sont enregistrés");
  const log = await ours.get("/console/tamkine/log");
  expect(log.text).toContain("Noms changés");
  expect(log.text).toContain("nom du programme · organismes");
});

it("a name left out, or initials of another, come back beside their field, and nothing else is lost", async () => {
  await at("mentoring");
  const page = await send("names", { "name.ar": " ", "body.iya.short": "AEI", "name.en": "Bridges" });
  expect(page.status).toBe(422);
  const wrong = page.root.querySelectorAll("[aria-invalid=true]").map((field) => field.getAttribute("name"));
  expect(wrong).toEqual(["name.ar", "body.iya.short"]);
  expect(page.root.querySelector("[name='name.en']")?.getAttribute("value")).toBe("Bridges");
  expect(page.root.querySelectorAll('[name="offers"][checked]')).toHaveLength(3);
  expect((await programme())?.name.en).toBe("TAMKINE");
});

it("the sender: letters come from the new address at once, of the domain that the installation signs and no other", async () => {
  await at("mentoring");
  site.deps.sender = "first@letters.example.ma";
  const elsewhere = await send("sender", { address: "equipe@example.ma" });
  expect([elsewhere.status, elsewhere.text.includes("@letters.example.ma")]).toEqual([422, true]);
  expect(elsewhere.root.querySelector("[name=address]")?.getAttribute("value")).toBe("equipe@example.ma");
  await send("sender", { name: "Passerelles", address: "equipe@letters.example.ma", replyTo: "reponses@example.org" });
  const invited = { name: "Sara", email: "sara@example.org", role: "auditor" };
  await ours.submit(await ours.get("/console/tamkine/organisers"), "/organisers", invited);
  const mail = site.mails.at(-1);
  expect(mail).toMatchObject({ from: { name: "Passerelles", address: "equipe@letters.example.ma" }, replyTo: "reponses@example.org" });
  const logged = await site.store.log(outside(ref.programme));
  expect(logged.find(({ event }) => event === "sender-set")?.facts).toEqual({ what: "name address replyTo" });
});

it("the time zone moves before sign-up opens, the machine counts its hours anew, twice is once", async () => {
  await at("draft");
  const wait = { kind: "wait", ...ref, name: "draft", version: 0, token: "asleep", signals: 0 } as const;
  await site.put({ ...wait, since: site.now, due: "2026-03-02T09:00:00Z", forDecision: false });
  const answer = await send("zone", { timeZone: "Asia/Dubai" });
  expect([answer.to, site.signals]).toEqual([`${path}?done=zoneSet`, ["asleep"]]);
  expect((await programme())?.timeZone).toBe("Asia/Dubai");
  await ours.post(`${path}/zone`, { timeZone: "Asia/Dubai" });
  const logged = await site.store.log(outside(ref.programme));
  expect(logged.filter(({ event }) => event === "zone-set")).toHaveLength(1);
  expect((await ours.get("/console/tamkine/log")).text).toContain("Africa/Casablanca, désormais Asia/Dubai");
});

it("the time zone stays while people know their hours in it, and the page says what to do instead of asking", async () => {
  await at("mentoring");
  const page = await ours.get(path);
  expect(page.forms.some(({ action }) => action.endsWith("/zone"))).toBe(false);
  expect(page.text).toContain("La promotion 2026-1 est en cours");
  const late = await ours.post(`${path}/zone`, { timeZone: "Asia/Dubai" });
  expect([late.status, (await programme())?.timeZone]).toEqual([409, "Africa/Casablanca"]);
  const told = late.root.querySelector("#said")?.text ?? "";
  expect(told).toContain("créez un autre programme");
});

it("the time zone waits for a meeting of the committee that is planned", async () => {
  await at("draft");
  await site.put(aCommitteeMeeting({ state: "planned", at: "2026-05-20T17:00:00Z" }));
  expect((await ours.get(path)).text).toContain("Une réunion du comité est prévue");
  expect((await ours.post(`${path}/zone`, { timeZone: "Asia/Dubai" })).status).toBe(409);
});

it("the country's customs: its calling code reads telephone numbers, its day and the fast decide what is proposed", async () => {
  await at("intake");
  const every = ["fr", "ar", "en"];
  const wrong = await send("country", { callingCode: "+0", gatheringDay: "4" });
  expect([wrong.status, wrong.root.querySelector("[name=callingCode]")?.getAttribute("aria-invalid")]).toEqual([422, "true"]);
  expect(wrong.root.querySelector("[name=ramadan]")?.hasAttribute("checked")).toBe(true);
  const page = await ours.get(path);
  expect(page.root.querySelector("[name=callingCode]")?.getAttribute("value")).toBe("+212");
  const seen = page.root.querySelector("form[action$=country] [name=seen]")?.getAttribute("value") ?? "";
  const answer = await ours.post(`${path}/country`, { seen, callingCode: "+33", gatheringDay: "4", offers: every });
  expect(answer.to).toBe(`${path}?done=countrySet`);
  const late = await ours.post(`${path}/country`, { seen, callingCode: "+34", gatheringDay: "4", offers: every });
  expect([late.status, late.text.includes("+33")]).toEqual([409, true]);
  expect((await programme())?.country).toEqual({ ...morocco, callingCode: "33", gatheringDay: 4, ramadan: false });
  // Nobody has chosen in which languages people meet: those of Morocco are not offered elsewhere.
  expect((await programme())?.spoken).toEqual(["arabic", "french", "english"]);
  expect((await ours.get(path)).root.querySelector("[name=ramadan]")?.hasAttribute("checked")).toBe(false);
  expect((await ours.get("/console/tamkine/log")).text).toContain("Usages du pays changés");
  const csv = "Nom;E-mail;Téléphone;Charte;Données\nLina;lina@example.ma;06 12 34 56 78;oui;oui\n";
  const preview = await ours.post(`/console/tamkine/${ref.cohort}/import/mentor`, { file: new File([csv], "a.csv", { type: "text/csv" }) });
  await ours.submit(preview, "/import/mentor/confirm");
  const stored = (await site.store.world(ref))?.applications.find(({ email }) => email === "lina@example.ma");
  expect(stored?.form.phone).toBe("+33612345678");
});

it("of another country: the languages of meetings that owners have chosen themselves stay", async () => {
  await at("intake");
  const before = await programme();
  if (before) await site.store.commit([{ put: { ...before, spoken: ["darija", "french"] } }]);
  await send("country", { callingCode: "+33", gatheringDay: "4" });
  expect([(await programme())?.country.callingCode, (await programme())?.spoken]).toEqual(["33", ["darija", "french"]]);
});

it("days of the year on which the country rests: those of the country until others are written, in the order of the year", async () => {
  await at("mentoring");
  const field = async () => (await ours.get(path)).root.querySelector("[name=daysOff]")?.textContent?.trim();
  expect(await field()).toBe("1/1 11/1 14/1 1/5 30/7 14/8 20/8 21/8 31/10 6/11 18/11");
  const wrong = await send("country", { daysOff: "1/5 30/13" });
  expect([wrong.status, wrong.root.querySelector("[name=daysOff]")?.getAttribute("aria-invalid")]).toEqual([422, "true"]);
  expect(wrong.text).toContain("Écrivez chaque jour et son mois");
  expect((await send("country", { daysOff: "٢٥/١٢, 1/5" })).to).toBe(`${path}?done=countrySet`);
  expect([(await programme())?.country.daysOff, await field()]).toEqual([["05-01", "12-25"], "1/5 25/12"]);
});

it("the country's week and months, and the language of whoever says none", async () => {
  await at("intake");
  const own = { weekend: "friday-saturday", months: "levant", language: "en", gatheringDay: "6" };
  expect((await send("country", own)).to).toBe(`${path}?done=countrySet`);
  const stored = await programme();
  expect([stored?.language, stored?.country.weekend, stored?.country.months]).toEqual(["en", "friday-saturday", "levant"]);
  const stranger = visitor(site.handler as never, () => site.now, { "accept-language": "de" });
  const page = await stranger.get(`/p/${ref.programme}`);
  expect(page.root.querySelector("html")?.getAttribute("lang")).toBe("en");
  const form = await stranger.get(`/p/${ref.programme}/${ref.cohort}/mentee`);
  expect(form.root.querySelector("html")?.getAttribute("lang")).toBe("en");
  const arabic = await stranger.get(`/p/${ref.programme}?lang=ar`);
  expect(arabic.text).toContain("آذار");
  expect(arabic.text).not.toContain("مارس");
  await ours.submit(await ours.get("/console/tamkine/organisers"), "/organisers", {
    name: "Sara",
    email: "sara@example.org",
    role: "auditor",
  });
  expect(site.mails.at(-1)?.language).toBe("en");
});

it("an alliance of two languages: pages, forms, imports and settings know no third one", async () => {
  await at("intake");
  const none = await send("country", { offers: [], language: "ar" });
  expect([none.status, none.text.includes("Cochez au moins une langue")]).toEqual([422, true]);
  const other = await send("country", { offers: ["ar", "en"], language: "fr" });
  expect([other.status, other.text.includes("Choisissez une des langues proposées")]).toEqual([422, true]);
  expect(other.root.querySelectorAll('[name="offers"][checked]').map((box) => box.getAttribute("value"))).toEqual(["ar", "en"]);
  expect((await send("country", { offers: ["ar", "en"], language: "ar" })).to).toBe(`${path}?done=countrySet`);

  // French by the browser, and by an address from before.
  const stranger = visitor(site.handler as never, () => site.now, { "accept-language": "fr" });
  const public_ = [`/p/${ref.programme}`, `/p/${ref.programme}?lang=fr`, `/p/${ref.programme}/${ref.cohort}/mentee`];
  for (const address of public_) {
    const { root } = await stranger.get(address);
    expect([address, root.querySelector("html")?.getAttribute("lang")]).toEqual([address, "ar"]);
    expect(root.querySelectorAll(".languages li").map(({ text }) => text)).toEqual(["العربية", "English"]);
  }
  const form = await stranger.get(`/p/${ref.programme}/${ref.cohort}/mentee`);
  expect(form.root.querySelectorAll('[name="mailLanguage"]').map((one) => one.getAttribute("value"))).toEqual(["ar", "en"]);
  // From a page that was open before.
  const old = await stranger.submit(form, "/mentee", { name: "Lina", email: "lina@example.ma", mailLanguage: "fr" });
  expect(old.root.querySelectorAll("[aria-invalid=true]").map((one) => one.getAttribute("name"))).toContain("mailLanguage");

  const csv = "Nom;E-mail;Langues;Charte;Données\nLina;lina@example.ma;Français, Anglais;oui;oui\nNour;nour@example.ma;Français;oui;oui\n";
  const preview = await ours.post(`/console/tamkine/${ref.cohort}/import/mentor`, { file: new File([csv], "a.csv", { type: "text/csv" }) });
  await ours.submit(preview, "/import/mentor/confirm");
  const people = (await site.store.world(ref))?.applications ?? [];
  expect(["lina", "nour"].map((name) => people.find(({ email }) => email === `${name}@example.ma`)?.language)).toEqual(["en", "ar"]);

  const fields = (page: Page) => page.root.querySelectorAll("[name]").map((one) => one.getAttribute("name"));
  for (const page of [await ours.get(path), await ours.get("/console/tamkine/settings/rules")])
    expect(fields(page).filter((name) => name?.endsWith(".fr"))).toEqual([]);
  expect((await send("names", { "name.ar": "جسور", "name.en": "Bridges" })).to).toBe(`${path}?done=namesSet`);
  expect((await programme())?.name).toEqual({ fr: "جسور", ar: "جسور", en: "Bridges" });
});

it("an alliance of one language is not asked which", async () => {
  await at("intake");
  expect((await send("country", { offers: ["en"], language: "en" })).to).toBe(`${path}?done=countrySet`);
  const stranger = visitor(site.handler as never, () => site.now, { "accept-language": "fr" });
  const form = await stranger.get(`/p/${ref.programme}/${ref.cohort}/mentee`);
  expect(form.root.querySelector("html")?.getAttribute("lang")).toBe("en");
  expect(form.root.querySelectorAll(".languages, [name=mailLanguage]").map((one) => one.getAttribute("type"))).toEqual(["hidden"]);
});
