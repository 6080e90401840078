/** What belongs to a programme and to no cohort: founding cohorts and programmes, the committee, organisers. */
import { organiserId } from "@tamkine/core/access/sign-in";
import { addSeconds } from "@tamkine/core/kernel/time";
import { tamkine } from "@tamkine/core/programme/tamkine";
import { underway } from "@tamkine/core/worlds/worlds";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { auditor, committee, ofAei, openSite, owner, type Site } from "./fixtures/site.ts";
import { onePixel } from "../testing/printed.ts";
import type { Visitor } from "./fixtures/visitor.ts";
import { waitsFor } from "./fixtures/waits.ts";

let site: Site;
let ours: Visitor;
beforeEach(async () => {
  site = await openSite(underway());
  ours = await site.visit(owner);
});
afterEach(() => site.stop());

describe("founding a cohort", () => {
  const path = "/console/tamkine/found";
  const proposed = async () => ours.get(`${path}?intakeOpens=2026-09-01&cohort=2026-2`);

  it("proposes dates from the first day, stores the cohort and starts its state machine", async () => {
    const page = await proposed();
    const answer = await ours.submit(page, "/found?intakeOpens=2026-09-01&cohort=2026-2");
    expect(answer.to).toBe("/console/tamkine/2026-2?done=founded");
    expect(site.started).toEqual([{ programme: "tamkine", cohort: "2026-2" }]);
    const cohort = await site.store.get("cohort", { programme: "tamkine", cohort: "2026-2" });
    expect(cohort).toMatchObject({ phase: "draft", schedule: { intakeOpens: "2026-09-01" } });
    expect((await ours.follow(answer)).text).toContain("La promotion est créée");
    expect((await ours.get("/console")).text).toContain("2026-2");
  });

  it("that was sent twice founds one, and starts it even if the first died in between", async () => {
    const page = await proposed();
    const send = () => ours.submit(page, "/found?intakeOpens=2026-09-01&cohort=2026-2");
    expect([(await send()).status, (await send()).status]).toEqual([303, 303]);
    expect(new Set(site.started.map(({ cohort }) => cohort))).toEqual(new Set(["2026-2"]));
    expect((await site.store.cohorts("tamkine")).map(({ cohort }) => cohort).sort()).toEqual(["2026-1", "2026-2"]);
  });

  it("that died before it was started is started by whoever comes to the console later on, or signs in", async () => {
    const start = site.deps.workflow.start;
    site.deps.workflow.start = () => Promise.reject(new Error("died"));
    expect((await ours.submit(await proposed(), "/found?intakeOpens=2026-09-01&cohort=2026-2")).status).toBe(500);
    site.deps.workflow.start = start;
    await site.put(...waitsFor("pairs"));
    await ours.get("/console");
    expect(site.started).toEqual([]);
    site.now = addSeconds(site.now, 3600);
    await ours.get("/console");
    expect(site.started).toEqual([{ programme: "tamkine", cohort: "2026-2" }]);
    await site.put({ ...owner, id: organiserId(site.deps.ids, "tamkine", owner.email) });
    const stranger = await site.visit();
    await stranger.post("/console/sign-in", { email: owner.email });
    await stranger.post(/\/console\/enter\/\S+/u.exec(site.mails.at(-1)?.text ?? "")?.[0] ?? "");
    expect(site.started).toHaveLength(2);
  });

  it.each([
    ["its name is taken", { cohort: "2026-1" }, 409, "cohort"],
    ["its name is no short name", { cohort: "La belle promotion" }, 422, "cohort"],
    ["its first day is over", { intakeOpens: "2026-05-01", intakeCloses: "2026-05-20" }, 422, "intakeOpens"],
    ["a date is missing", { closes: "" }, 422, "closes"],
    ["dates are out of order", { selectionEnds: "2026-08-01" }, 422, "selectionEnds"],
  ])("is refused when %s, beside the field, keeping what was typed", async (_, answers: Record<string, string>, status, field) => {
    const page = await ours.submit(await proposed(), "/found?intakeOpens=2026-09-01&cohort=2026-2", answers);
    expect(page.status).toBe(status);
    expect(page.root.querySelector(`#f-${field}`)?.getAttribute("aria-invalid")).toBe("true");
    for (const [name, value] of Object.entries(answers)) expect(page.root.querySelector(`#f-${name}`)?.getAttribute("value")).toBe(value);
    expect(site.started).toEqual([]);
  });

  it("survives nonsense in the address", async () => {
    expect((await ours.get(`${path}?intakeOpens=tomorrow`)).status).toBe(200);
  });
});

describe("the list of cohorts", () => {
  it("says of the one under way what waits, what comes and its figures", async () => {
    const page = await ours.get("/console");
    expect(page.text).toContain("Prochaine date : Dernier jour du mentorat, 10 juin 2026");
    expect(page.text).toContain("Binômes avec assez de rencontres : 0");
    expect(page.text).not.toContain("Pour commencer");
  });

  it("tells a new owner what to do first, and ticks what is done", async () => {
    await site.stop();
    site = await openSite({ ...underway(), cohort: { ...underway().cohort, phase: "draft" } }, undefined, [owner, ofAei]);
    const page = await (await site.visit(owner)).get("/console");
    const steps = page.root.querySelectorAll("ol.list li").map((step) => step.textContent.trim().slice(0, 1));
    expect(steps).toEqual(["○", "○", "✓", "○"]);
    expect(page.text).toContain("Inviter qui coordonne pour IYA");
    expect((await (await site.visit(ofAei)).get("/console")).text).not.toContain("Pour commencer");
  });
});

describe("the committee", () => {
  const path = "/console/tamkine/committee";
  const record = async (answers: Record<string, string>) => ours.submit(await ours.get(path), "/committee", answers);

  it("has its meetings on record, joint or not; a form sent twice makes one", async () => {
    const page = await ours.get(path);
    const answers = { heldOn: "2026-05-02", "body-aei": "3", "body-iya": "3", minutes: "Tout va bien." };
    await ours.submit(page, "/committee", answers);
    await ours.submit(page, "/committee", answers);
    await record({ heldOn: "2026-04-02", "body-aei": "3", "body-iya": "2" });
    const rows = (await ours.get(path)).root.querySelectorAll("tbody tr").map((row) => row.textContent.trim());
    expect(rows).toHaveLength(2);
    expect(rows[0]).toContain("Oui");
    expect(rows[1]).toContain("Non");
    expect(site.mails.map(({ to, text }) => [to.address, /\/console\/tamkine\/committee/u.test(text)])).toEqual([
      [committee.email, true],
      [committee.email, true],
    ]);
  });

  it.each([
    [{ heldOn: "2026-06-01", "body-aei": "3", "body-iya": "3" }, "n’a pas encore eu lieu"],
    [{ heldOn: "2026-05-01", "body-aei": "", "body-iya": "" }, "à corriger"],
    [{ heldOn: "2026-05-01", "body-aei": "-1", "body-iya": "2.5" }, "à corriger"],
    [{ heldOn: "never", "body-aei": "3", "body-iya": "3" }, "à corriger"],
  ])("refuses %j, keeping what was typed", async (answers: Record<string, string>, said) => {
    const page = await record({ ...answers, minutes: "À garder." });
    expect(page.status).toBe(422);
    expect(page.text).toContain(said);
    expect(page.root.querySelector("textarea")?.textContent).toBe("À garder.");
    expect(page.root.querySelector("[name=body-aei]")?.getAttribute("value")).toBe(answers["body-aei"]);
    expect(await site.store.committee("tamkine")).toEqual([]);
  });
});

describe("organisers", () => {
  const path = "/console/tamkine/organisers";
  const person = { name: "Karima Nouvelle", email: "karima@example.org", role: "coordinator", body: "iya" };
  const invite = async (answers: Record<string, string>) => ours.submit(await ours.get(path), "/organisers", answers);

  it("are invited, and sign in with their address", async () => {
    expect((await invite(person)).to).toBe(`${path}?done=invited`);
    expect((await ours.get(path)).text).toContain("Karima Nouvelle");
    await (await site.visit()).post("/console/sign-in", { email: "KARIMA@example.org" });
    expect(site.mails.map(({ to, subject }) => [to.address, subject])).toEqual([
      ["karima@example.org", "Votre accès à la console est ouvert"],
      ["karima@example.org", "Votre lien de connexion"],
    ]);
    expect(site.mails[0]?.text).toMatch(/pour coordonner le programme[\s\S]*\/console\/sign-in\n/u);
  });

  it.each([
    ["email", { ...person, email: "karima" }],
    ["name", { ...person, name: " " }],
    ["body", { ...person, body: "" }],
    ["body", { ...person, body: "another" }],
  ])("are refused for their %s, beside it, keeping what was typed", async (field, answers) => {
    const page = await invite(answers);
    expect(page.status).toBe(422);
    expect(page.root.querySelector(`#f-${field}`)?.getAttribute("aria-invalid")).toBe("true");
    expect(page.root.querySelector("#f-email")?.getAttribute("value")).toBe(answers.email);
    expect(await site.store.organisers("tamkine")).toHaveLength(5);
  });

  const act = (one: { id: string }, what: string, fields: Record<string, string> = {}, who = ours) =>
    who.post(`${path}/${one.id}/${what}`, fields);

  it("get another role, at once, also where they are signed in", async () => {
    const theirs = await site.visit(auditor);
    expect((await ours.submit(await ours.get(path), `${auditor.id}/role`, { role: "committee" })).to).toBe(`${path}?done=roleChanged`);
    expect((await theirs.get("/console/tamkine/2026-1")).status).toBe(403);
    expect((await ours.get("/console/tamkine/log")).text).toMatch(/Rôle changé : Comité\s*Adil Auditeur\s*Leïla Organisatrice/u);
    const wrong = await act(auditor, "role", { role: "coordinator" });
    expect(wrong.status).toBe(422);
    expect(wrong.root.querySelector(`#f-body-${auditor.id}, [name=body][aria-invalid=true]`)).not.toBeNull();
  });

  it("whom two owners change at once are changed by one; the other sees it and keeps what was chosen", async () => {
    await site.put({ ...owner, id: "org_second", email: "second@example.org" });
    const other = await site.visit({ ...owner, id: "org_second" });
    const [one, two] = [await ours.get(path), await other.get(path)];
    await ours.submit(one, `${auditor.id}/role`, { role: "committee" });
    const late = await other.submit(two, `${auditor.id}/role`, { role: "coordinator", body: "iya" });
    expect(late.status).toBe(409);
    const form = late.forms.find(({ action }) => action.endsWith(`${auditor.id}/role`));
    expect(form?.fields).toMatchObject({ role: "coordinator", body: "iya" });
    expect((await site.store.get("organiser", auditor))?.role).toBe("committee");
  });

  it("who are removed are signed out everywhere, and begin anew when they are invited again", async () => {
    const theirs = await site.visit(ofAei);
    await act(ofAei, "remove");
    expect((await theirs.get("/console")).to).toBe("/console/sign-in");
    expect(await site.store.sessions({ programme: "tamkine", organiser: ofAei.id })).toEqual([]);
    expect((await ours.get("/console/tamkine/log")).text).toContain("Organisateur retiré");
    site.now = "2026-05-04T10:11:00Z";
    expect((await act(ofAei, "remove")).status).toBe(404);
  });

  it("who never came in are invited once more", async () => {
    await invite(person);
    site.now = "2026-05-04T10:02:00Z";
    const id = (await site.store.organisers("tamkine")).find(({ email }) => email === person.email)?.id ?? "";
    expect((await ours.get(path)).text).toContain("Pas encore de visite");
    await act({ id }, "invite");
    await act({ id }, "invite");
    expect(site.mails.map(({ to }) => to.address)).toEqual([person.email, person.email]);
    expect((await act(auditor, "invite")).status).toBe(409);
  });

  it("always have an owner: the last one stays, and of two who demote each other at once one does", async () => {
    for (const what of ["role", "remove"]) expect((await act(owner, what, { role: "auditor" })).status).toBe(409);
    await site.put({ ...owner, id: "org_second", email: "second@example.org" });
    for (let round = 0; round < 5; round += 1) {
      const second = await site.visit({ ...owner, id: "org_second" });
      await Promise.all([act({ id: "org_second" }, "role", { role: "auditor" }), act(owner, "role", { role: "auditor" }, second)]);
      const owners = (await site.store.organisers("tamkine")).filter(({ role }) => role === "owner");
      expect(owners).toHaveLength(1);
      const [left] = owners;
      const one = await site.visit(left);
      await act({ id: left?.id === owner.id ? "org_second" : owner.id }, "role", { role: "owner" }, one);
    }
  });

  it("are invited once", async () => {
    await invite(person);
    const again = await invite({ ...person, role: "owner" });
    expect(again.status).toBe(422);
    expect(again.text).toContain("organise déjà le programme");
    expect((await site.store.organisers("tamkine")).find(({ email }) => email === person.email)?.role).toBe("coordinator");
  });
});

it("shows each role the doors it may open", async () => {
  const doors = async (organiser = owner) =>
    (await (await site.visit(organiser)).get("/console")).root
      .querySelectorAll("main a")
      .map((link) => link.getAttribute("href")?.split("/").at(-1) ?? "");
  expect(await doors()).toEqual([
    "2026-1",
    "found",
    "committee",
    "alumni",
    "testimonials",
    "log",
    "files",
    "organisers",
    "settings",
    "programmes",
  ]);
  expect(await doors(ofAei)).toEqual(["2026-1", "committee", "alumni", "testimonials", "log", "files", "programmes"]);
  expect(await doors(auditor)).toEqual(["2026-1", "committee", "alumni", "testimonials", "log", "programmes"]);
  expect(await doors(committee)).toEqual(["figures", "committee", "programmes"]);
});

describe("how the programme looks", () => {
  const settings = "/console/tamkine/settings";
  const path = `${settings}/look`;
  const file = (text: string) => new File([text], "logo.svg", { type: "image/svg+xml" });
  const logo = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><script>alert(1)</script><circle cx="9" cy="9" r="8"/></svg>`;

  it("is set by its owner: a colour that can be read, a logo of our own address without script", async () => {
    const answer = await ours.submit(await ours.get(path), "/settings/look", { colour: "#FFDD00", logo: file(logo) });
    expect(answer.to).toBe(`${settings}?done=dressed`);
    const page = await ours.get("/p/tamkine");
    const src = page.root.querySelector(".brand img")?.getAttribute("src") ?? "";
    expect(src).toMatch(/^\/assets\/logo\/tamkine\/[0-9a-f]{20}$/u);
    const served = await ours.get(src);
    expect(served.headers).toMatchObject({ "content-type": "image/svg+xml", "x-content-type-options": "nosniff" });
    expect(served.headers["content-security-policy"]).toContain("default-src 'none'");
    expect(served.html).toBe(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><circle cx="9" cy="9" r="8"/></svg>`);
    expect((await ours.get(path)).text).toMatch(/Sur fond clair elle devient \u2068#[0-9a-f]{6}\u2069/u);
    // Letters carry a small picture of it in themselves, and show it in the frames of the console.
    const invited = { name: "Sara", email: "logo@example.org", role: "auditor" };
    await ours.submit(await ours.get("/console/tamkine/organisers"), "/organisers", invited);
    const mail = site.mails.at(-1);
    expect([mail?.to.address, mail?.logo?.data]).toEqual([invited.email, onePixel.toString("base64")]);
    expect(mail?.html).toContain(`<img src="cid:${mail?.logo?.cid}" alt=""`);
    const frame = await ours.get("/console/tamkine/wording/introduction/fr/preview");
    expect(frame.html).toContain(`<img src="data:image/png;base64,${mail?.logo?.data}"`);
    expect(frame.headers["content-security-policy"]).toContain("img-src data:");
    await ours.submit(await ours.get(path), "/settings/look", { noLogo: "yes" });
    expect((await ours.get("/p/tamkine")).root.querySelector(".brand img")).toBeNull();
  });

  it("says what is wrong with a file, and changes nothing", async () => {
    const page = await ours.submit(await ours.get(path), "/settings/look", { colour: "#884400", logo: file("hello") });
    expect(page.status).toBe(422);
    expect(page.text).toContain("Ce fichier n’est ni un SVG avec viewBox, ni un PNG");
    expect((await site.store.get("programme", { id: "tamkine" }))?.colour).toBe(tamkine.colour);
  });
});
