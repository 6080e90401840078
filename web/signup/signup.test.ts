import { intakeOpen } from "@tamkine/core/worlds/worlds";
import { aCohort, ref } from "@tamkine/core/worlds/makers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { settle, type Site, startSite } from "../testing.ts";
import { formOf, textOf } from "../testing/forms.ts";

const opened = "2026-03-10T10:00:00Z";
const sent = "2026-03-10T10:04:00Z";
const path = (role: string) => `/p/tamkine/2026-1/${role}`;
const answers = {
  name: "Nadia Alami",
  email: "Nadia.Alami@Example.ma",
  phone: "06 12 34 56 78",
  mailLanguage: "ar",
  languages: ["darija", "french"],
  region: "oriental",
  mode: "both",
  slots: ["sunday"],
  adult: "yes",
  charter: "yes",
  processing: "yes",
  sharing: "yes",
};
const mentor = { ...answers, expertise: ["negotiation", "trade"], capacity: "2", experienceYears: "١٢" };
const mentee = { ...answers, help1: "negotiation", help3: "trade", goal: "Choisir ma voie", notAJobOffer: "yes" };

let site: Site;
beforeAll(async () => {
  site = await startSite();
  await settle(site.ports, intakeOpen({ mentors: 1, mentees: 1 }));
});
afterAll(() => site.stop());

const applications = async () => (await site.ports.store.world(ref))?.applications ?? [];
const found = async (email: string) => (await applications()).filter((application) => application.email === email);

async function signUp(role: "mentor" | "mentee", said: Record<string, string | string[] | null>) {
  const browser = site.visit(opened);
  const page = await browser.get(path(role));
  browser.now = sent;
  return browser.submit(page, path(role), said);
}

describe("signing up", () => {
  it("stores a mentor's answers and writes to the address", async () => {
    const page = await signUp("mentor", mentor);
    expect(page.redirected).toBe(`${path("mentor")}?sent`);
    const [application] = await found("nadia.alami@example.ma");
    expect(application).toMatchObject({ role: "mentor", status: "unverified", language: "ar" });
    expect(application?.form).toMatchObject({
      phone: "+212612345678",
      capacity: 2,
      experienceYears: 12,
      expertise: ["negotiation", "trade"],
    });
    expect(application?.consents).toMatchObject({ charter: { version: "2026-03" }, contact: null, abroad: null, testimonial: null });
    expect(site.mails.filter(({ to }) => to.address === "nadia.alami@example.ma")).toHaveLength(1);
  });

  it("keeps a mentee's wishes in their order", async () => {
    await signUp("mentee", { ...mentee, email: "wish@example.ma" });
    const [application] = await found("wish@example.ma");
    expect(application?.form).toMatchObject({ help: ["negotiation", "trade"], goal: "Choisir ma voie", notAJobOffer: true });
  });

  it("says the same whether the address is known or not, and does not touch what is known", async () => {
    await signUp("mentor", { ...mentor, email: "known@example.ma" });
    const [known] = await found("known@example.ma");
    if (!known) throw new Error("not stored");
    await site.ports.store.commit([{ put: { ...known, status: "submitted", verifiedAt: sent } }]);
    const before = await found("known@example.ma");
    const again = await signUp("mentor", { ...mentor, email: "known@example.ma", name: "Someone Else" });
    const first = await signUp("mentor", { ...mentor, email: "nobody@example.ma" });
    expect(again.html).toBe(first.html);
    expect(await found("known@example.ma")).toEqual(before);
  });

  it("shows every error at once, beside its field, and keeps what was typed", async () => {
    const said = {
      ...mentee,
      name: "<script>alert(1)</script>",
      email: "not-an-address",
      phone: "12",
      languages: null,
      region: null,
      charter: null,
      goal: "x".repeat(301),
      help2: "negotiation",
    };
    const page = await signUp("mentee", said);
    expect(page.status).toBe(422);
    const { fields } = formOf(page.html, path("mentee"));
    expect(fields).toMatchObject({
      name: ["<script>alert(1)</script>"],
      email: ["not-an-address"],
      phone: ["12"],
      slots: ["sunday"],
      help1: ["negotiation"],
    });
    expect(page.html).not.toContain("<script>alert");
    for (const field of ["email", "phone", "languages", "region", "charter", "goal", "help1"]) {
      expect(page.html).toContain(`id="f-${field}-error"`);
      expect(page.html).toContain(`href="#f-${field}"`);
    }
    expect(await found("not-an-address")).toEqual([]);
  });

  it("refuses who is under age", async () => {
    const page = await signUp("mentor", { ...mentor, email: "young@example.ma", adult: null });
    expect(page.status).toBe(422);
    expect(textOf(page.html)).toContain("18 ans ou plus");
    expect(await found("young@example.ma")).toEqual([]);
  });

  it("asks whoever was very fast to look it over, once, and loses nothing", async () => {
    const browser = site.visit(opened);
    const page = await browser.submit(await browser.get(path("mentor")), path("mentor"), { ...mentor, email: "fast@example.ma" });
    expect(page.redirected).toBeUndefined();
    expect(await found("fast@example.ma")).toEqual([]);
    await browser.submit(page, path("mentor"));
    expect(await found("fast@example.ma")).toHaveLength(1);
  });

  it("gives a robot the same page and keeps nothing", async () => {
    const page = await signUp("mentor", { ...mentor, email: "robot@example.ma", website: "https://example.org" });
    expect(page.redirected).toBe(`${path("mentor")}?sent`);
    expect(await found("robot@example.ma")).toEqual([]);
  });

  it("refuses a form that another site sends", async () => {
    const answer = await site.visit(sent).post(path("mentor"), mentor, { "sec-fetch-site": "cross-site", origin: "https://evil.example" });
    expect(answer.status).toBe(403);
  });

  it("never asks for what it must not, and ticks no consent", async () => {
    for (const role of ["mentor", "mentee"]) {
      const { fields } = formOf((await site.visit(opened).get(path(role))).html, path(role));
      for (const consent of ["adult", "charter", "processing", "sharing", "contact", "abroad", "testimonial", "notAJobOffer"])
        expect(fields[consent]).toBeUndefined();
    }
  });

  it("is closed outside its days", async () => {
    const browser = site.visit("2026-04-20T10:00:00Z");
    expect(textOf((await browser.get(path("mentor"))).html)).toContain("ne sont pas ouvertes");
    expect((await browser.post(path("mentor"), mentor)).status).toBe(409);
    const { cohort } = aCohort();
    expect((await browser.get(`/p/tamkine/${cohort}/owner`)).status).toBe(404);
    expect((await browser.get("/p/tamkine/1999-1/mentor")).status).toBe(404);
  });
});
