import { codeOf, grouped } from "@tamkine/core/certificate/code";
import { afterSurvey, closing } from "@tamkine/core/certificate/fixtures/closing";
import { issueCertificates, reissue, revoke } from "@tamkine/core/certificate/issue";
import { claimsOf, lookUp } from "@tamkine/core/certificate/look-up";
import { certificateKey } from "@tamkine/core/certificate/key";
import { readClaims, signClaims } from "@tamkine/core/certificate/token";
import { withoutName } from "@tamkine/core/certificate/certificate";
import { record } from "@tamkine/core/perform";
import type { World } from "@tamkine/core/world";
import { anAct, ref } from "@tamkine/core/worlds/makers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Site, startSite } from "../testing.ts";
import { textOf } from "../testing/forms.ts";

const now = "2026-07-01T10:00:00Z";
const act = anAct(afterSurvey, "organiser:org_owner");
const [ali, sara, omar] = ["app_mentor-1", "app_mentee-1", "app_mentor-2"];

let site: Site;
const world = async (): Promise<World> => (await site.ports.store.world(ref)) as World;
const codeFor = (id: string, number = 1) => grouped(codeOf(site.ports.ids, ref, id, number));
const open = async (path: string, at = now) => site.visit(at).get(path);

beforeAll(async () => {
  site = await startSite(closing([3, 3]));
  const { ports } = site;
  await record(ports, ref, act, issueCertificates(ports.ids, await world(), "everybody", act));
  await record(ports, ref, act, revoke(await world(), sara, "Rencontres inventées", act));
  const known = await ports.store.get("application", { ...ref, id: omar });
  if (!known) throw new Error("no application");
  await ports.store.commit([{ put: { ...known, form: { ...known.form, name: "عمر العلوي" } } }]);
  await record(ports, ref, act, reissue(ports.ids, await world(), omar, act));
});
afterAll(() => site.stop());

describe("checking a certificate", () => {
  it("confirms name, role, programme and dates to whoever has the code, however it is typed", async () => {
    for (const path of [`/c/${codeFor(ali)}`, `/c/${codeFor(ali).toLowerCase().replaceAll("-", "%20")}`]) {
      const page = await open(path);
      expect(page.status).toBe(200);
      const text = textOf(page.html);
      expect(text).not.toContain("nous ne gardons plus le nom");
      for (const words of [
        "Ce certificat est authentique",
        "Mentor 1",
        "Mentor bénévole",
        "TAMKINE",
        "du 13 avril au 10 juin 2026",
        codeFor(ali),
      ])
        expect(text).toContain(words);
    }
    expect((await open(`/c/${codeFor(ali)}`)).headers).toMatchObject({ "cache-control": "no-store", "referrer-policy": "no-referrer" });
  });

  it("is said in a language that the programme offers", async () => {
    const { store } = site.ports;
    const speaks = async (said: object) => {
      const programme = await store.get("programme", { id: ref.programme });
      if (programme) await store.commit([{ put: { ...programme, ...said } }]);
    };
    await speaks({ language: "ar", languages: ["ar", "en"] });
    expect((await open(`/c/${codeFor(ali)}`)).html).toContain('<html lang="ar" dir="rtl">');
    await speaks({ language: "fr", languages: ["fr", "ar", "en"] });
  });

  it("works by the form, without script", async () => {
    const browser = site.visit(now);
    const page = await browser.submit(await browser.get("/certificates"), "/certificates", { code: codeFor(ali).toLowerCase() });
    expect(textOf(page.html)).toContain("Mentor 1");
    expect(page.redirected).toBe(`/c/${codeFor(ali)}`);
  });

  it("says of what cannot be a code that it is none, and keeps it to be corrected", async () => {
    const browser = site.visit(now);
    const page = await browser.submit(await browser.get("/certificates"), "/certificates", { code: `7KQM ${"é".repeat(80)}` });
    expect(page.status).toBe(404);
    expect(page.html).toContain(`value="7KQM ${"é".repeat(55)}"`);
    expect(page.html).toContain("f-code-error");
    expect((await browser.get("/certificates")).html).not.toContain("f-code-error");
  });

  it("says when it was taken back or replaced, and then neither the name nor why", async () => {
    const revoked = textOf((await open(`/c/${codeFor(sara)}`)).html);
    expect(revoked).toContain("Ce certificat a été retiré");
    expect(revoked).not.toContain("Mentee 1");
    expect(revoked).not.toContain("inventées");
    const replaced = textOf((await open(`/c/${codeFor(omar)}`)).html);
    expect(replaced).toContain("Ce certificat a été remplacé");
    expect(replaced).not.toContain("Mentor 2");
    expect(textOf((await open(`/c/${codeFor(omar, 2)}`)).html)).toContain("عمر العلوي");
  });

  it("gives every wrong code the same answer: unknown, mistyped, never issued, or of nothing at all", async () => {
    const answers = new Set<string>();
    for (const code of ["0000-0000-0000-0000", "not-a-code", codeFor("app_mentee-9"), codeFor(ali, 2), `${codeFor(ali)}0`]) {
      const page = await open(`/c/${encodeURIComponent(code)}`);
      expect(page.status).toBe(404);
      answers.add(page.html.replaceAll(code, "").replaceAll(/nonce="[^"]*"/gu, ""));
    }
    expect(answers.size).toBe(1);
  });

  it("stops whoever tries one code after the other, and nobody who has a right one", async () => {
    const later = "2026-07-02T10:00:00Z";
    const browser = site.visit(later);
    const statuses: number[] = [];
    for (let n = 0; n < 62; n += 1) statuses.push((await browser.get(`/c/0000-0000-0000-${String(n).padStart(4, "0")}`)).status);
    expect([statuses[59], statuses[60], statuses[61]]).toEqual([404, 429, 429]);
    expect((await browser.get(`/c/0000`)).headers["retry-after"]).toBeDefined();
    const calm = site.visit("2026-07-02T11:30:00Z");
    expect((await calm.get(`/c/${codeFor(ali)}`)).status).toBe(200);
  });

  it("still says that it is genuine when the name is no longer kept", async () => {
    const { certificates } = await world();
    const known = certificates.find(({ id }) => id === omar);
    if (!known) throw new Error("no certificate");
    await site.ports.store.commit([{ put: withoutName(known) }]);
    const page = await open(`/c/${codeFor(omar, 2)}`);
    expect(textOf(page.html)).toContain("Ce certificat est authentique");
    expect(textOf(page.html)).toContain("nous ne gardons plus le nom");
    expect(textOf(page.html)).not.toContain("عمر");
    expect(page.html).not.toContain("<dt>Nom</dt>");
  });
});

describe("the key", () => {
  it("is published, and checks what the certificate's QR code carries", async () => {
    const published = await open("/certificates/key");
    expect(published.headers["cache-control"]).toBe("public, max-age=3600");
    const key = JSON.parse(published.html);
    expect(Object.keys(key).sort()).toEqual(["alg", "crv", "kid", "kty", "use", "x"]);
    const found = await lookUp(site.ports.store, codeFor(ali));
    const token = await signClaims(certificateKey("a secret for tests, thirty-two characters and more"), claimsOf(found, found.code));
    expect(await readClaims([key], token)).toMatchObject({ name: "Mentor 1", role: "mentor", cohort: "2026-1", to: "2026-06-10" });
  });
});
