import { ref } from "@tamkine/core/worlds/makers";
import { addSeconds } from "@tamkine/core/kernel/time";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { base, committee, ofAei, owner, type Site } from "../fixtures/site.ts";
import type { Visitor } from "../fixtures/visitor.ts";
import { notedOn, openCommittee, path } from "./fixtures/noted.ts";

let site: Site;
let ours: Visitor;
let theirs: Visitor;
beforeEach(async () => void ([site, ours, theirs] = await openCommittee()));
afterEach(() => site.stop());

const { meetings, one, held } = notedOn(() => site);

describe("a meeting of the committee", () => {
  const asked = { when: "2026-05-20T18:00", place: "Rabat", invited: ["org_com", "org_owner"] };

  it("is planned, told to who is invited, moved, reminded of, held and called off", async () => {
    const page = await ours.get(path);
    expect((await ours.submit(page, "/plan", asked)).to).toBe(`${path}?done=committeePlanned`);
    await ours.submit(page, "/plan", asked);
    const [planned] = await meetings();
    expect(await meetings()).toMatchObject([{ state: "planned", at: "2026-05-20T17:00:00Z", invited: ["org_com", "org_owner"] }]);
    expect(site.mails.map(({ to }) => to.address).sort()).toEqual([committee.email, owner.email].sort());
    expect(site.mails[0]?.text).toContain("Rabat");
    const at = `${path}/${planned?.id}`;
    await ours.submit(await ours.get(at), `${planned?.id}/plan`, { place: "Salé" });
    expect((await meetings())[0]).toMatchObject({ place: "Salé" });
    expect(site.mails).toHaveLength(4);
    const entries = () =>
      site.mails.map(({ calendar = "" }) => calendar.match(/^(?:METHOD|UID|SEQUENCE):.*$/gmu)?.map((line) => line.trim()));
    const [first, , moved] = entries();
    expect([first?.[0], first?.[2], moved?.[2]]).toEqual(["METHOD:REQUEST", "SEQUENCE:1", "SEQUENCE:2"]);
    expect(moved?.[1]).toBe(first?.[1]);
    // Nothing that tells everybody and cannot be taken back stands open beside what can.
    expect((await ours.get(at)).root.querySelector("details:not([open]) form[action$='/cancel']")).not.toBeNull();
    await ours.submit(await ours.get(at), "/remind");
    await theirs.submit(await theirs.get(at), "/remind");
    expect(site.mails).toHaveLength(6);
    await ours.submit(await ours.get(at), "/cancel");
    expect((await meetings())[0]?.state).toBe("cancelled");
    expect(entries().slice(4)).toEqual([undefined, undefined, ...[0, 1].map(() => ["METHOD:CANCEL", first?.[1], "SEQUENCE:3"])]);
    expect((await ours.get(at)).text).toContain("Annulée");
  });

  it("planned by two at once is one; who wants it otherwise is led to it", async () => {
    const [mine, other] = [await ours.get(path), await theirs.get(path)];
    const both = await Promise.all([ours.submit(mine, "/plan", asked), theirs.submit(other, "/plan", asked)]);
    expect(both.map(({ to }) => to)).toEqual([`${path}?done=committeePlanned`, `${path}?done=committeePlanned`]);
    expect([(await meetings()).length, site.mails.length]).toEqual([1, 2]);
    const elsewhere = await theirs.submit(other, "/plan", { ...asked, place: "Salé" });
    expect([elsewhere.status, elsewhere.root.querySelector("#plan-place")?.getAttribute("value")]).toEqual([422, "Salé"]);
    const [planned] = await meetings();
    expect(elsewhere.root.querySelectorAll(`#plan-when-error a, #errors a`).map((a) => a.getAttribute("href"))).toEqual([
      "#plan-when",
      `${path}/${planned?.id}`,
      `${path}/${planned?.id}`,
    ]);
  });

  it("noted by two at once is one, and of two that do not agree the second sees the first", async () => {
    const said = { heldOn: "2026-05-03", "body-aei": "2", "body-iya": "2", minutes: "Suivi" };
    const [mine, other] = [await ours.get(path), await theirs.get(path)];
    const both = await Promise.all([ours.submit(mine, "/committee", said), theirs.submit(other, "/committee", said)]);
    expect([both.map(({ status }) => status), (await meetings()).length]).toEqual([[303, 303], 1]);
    const late = await theirs.submit(other, "/committee", { ...said, "body-iya": "3" });
    expect([late.status, late.text.includes("Une réunion de ce jour est déjà notée")]).toEqual([422, true]);
    expect((await meetings()).map(({ attendance }) => attendance)).toEqual([{ aei: 2, iya: 2 }]);
  });

  it("moved by two at once is moved once: the second sees where to, and keeps what they chose", async () => {
    await ours.submit(await ours.get(path), "/plan", asked);
    const [planned] = await meetings();
    const at = `${path}/${planned?.id}`;
    const [mine, other] = [await ours.get(at), await theirs.get(at)];
    await ours.submit(mine, `${planned?.id}/plan`, { when: "2026-05-21T18:00", place: "Salé" });
    const sent = site.mails.length;
    const late = await theirs.submit(other, `${planned?.id}/plan`, { when: "2026-05-27T18:00", place: "Témara" });
    expect(late.status).toBe(409);
    expect(late.text).toContain("Salé");
    expect(late.root.querySelector("[name=when]")?.getAttribute("value")).toBe("2026-05-27T18:00");
    expect(late.root.querySelector("[name=place]")?.getAttribute("value")).toBe("Témara");
    expect(site.mails).toHaveLength(sent);
    expect(await meetings()).toMatchObject([{ at: "2026-05-21T17:00:00Z", place: "Salé" }]);
  });

  it.each([
    ["moved", "plan", { when: "2026-05-21T18:00" }],
    ["called off", "cancel", {}],
  ])("planned by a form that is sent again once it was %s stays the one there is", async (_, act, answers) => {
    const page = await ours.get(path);
    await ours.submit(page, "/committee/plan", asked);
    const [planned] = await meetings();
    await theirs.submit(await theirs.get(`${path}/${planned?.id}`), `${planned?.id}/${act}`, answers);
    const after = await meetings();
    const sent = site.mails.length;
    // At once it is the same press of the button; hours later the page says that things have moved on, and keeps what was typed.
    expect((await ours.submit(page, "/committee/plan", asked)).status).toBe(303);
    site.now = addSeconds(site.now, 3 * 3600);
    const late = await ours.submit(page, "/committee/plan", asked);
    expect([late.status, late.root.querySelector("[name=place]")?.getAttribute("value")]).toEqual([409, asked.place]);
    expect([await meetings(), site.mails.length]).toEqual([after, sent]);
    // Whoever has seen that may plan another one for the same moment.
    expect((await ours.submit(late, "/committee/plan")).status).toBe(303);
    expect(await meetings()).toHaveLength(2);
  });

  it("noted by a form that is sent again once its day was put right stays the one there is", async () => {
    const page = await ours.get(path);
    const said = { heldOn: "2026-05-03", "body-aei": "2", "body-iya": "2", minutes: "Suivi" };
    await ours.submit(page, "/committee", said);
    const [noted] = await meetings();
    const moved = { heldOn: "2026-05-04", reason: "Elle a eu lieu le lendemain." };
    await theirs.submit(await theirs.get(`${path}/${noted?.id}`), `${noted?.id}/held`, moved);
    site.now = addSeconds(site.now, 3 * 3600);
    const late = await ours.submit(page, "/committee", said);
    expect([late.status, late.root.querySelector("[name=minutes]")?.textContent]).toEqual([409, "Suivi"]);
    expect((await meetings()).map(({ heldOn }) => heldOn)).toEqual(["2026-05-04"]);
  });

  it("is not called off by whoever has not seen where it was moved", async () => {
    await ours.submit(await ours.get(path), "/plan", asked);
    const [planned] = await meetings();
    const at = `${path}/${planned?.id}`;
    const other = await theirs.get(at);
    await ours.submit(await ours.get(at), `${planned?.id}/plan`, { when: "2026-05-21T18:00" });
    const late = await theirs.submit(other, "/cancel");
    expect([late.status, (await meetings())[0]?.state]).toEqual([409, "planned"]);
    expect([(await theirs.submit(late, "/cancel")).status, (await theirs.submit(other, "/cancel")).status]).toEqual([303, 303]);
  });

  it("a form to be corrected goes over nothing that it has not seen", async () => {
    await ours.submit(await ours.get(path), "/plan", asked);
    const [planned] = await meetings();
    const at = `${path}/${planned?.id}`;
    const [mine, other] = [await ours.get(at), await theirs.get(at)];
    await ours.submit(mine, `${planned?.id}/plan`, { place: "Salé" });
    const wrong = await theirs.submit(other, `${planned?.id}/plan`, { when: "", place: "Témara" });
    expect([wrong.status, wrong.text.includes("Salé")]).toEqual([409, true]);
  });

  it("keeps what was typed when it cannot be planned so", async () => {
    const page = await ours.submit(await ours.get(path), "/plan", {
      when: "2026-05-20T18:00",
      place: "Rabat",
      link: "meet",
      invited: "org_com",
    });
    expect(page.status).toBe(422);
    expect(page.root.querySelector("#plan-link-error")?.textContent).toContain("https://");
    expect(page.root.querySelector("[name=place]")?.getAttribute("value")).toBe("Rabat");
    expect(page.root.querySelectorAll("[name=invited][checked]")).toHaveLength(1);
  });

  it("of two organisers at once: the second sees the first's agenda, minutes and place, and keeps the own words", async () => {
    await held();
    const at = `${path}/com_1`;
    const [one_, other] = [await ours.get(`${at}/agenda`), await theirs.get(`${at}/agenda`)];
    const minutes = await theirs.get(at);
    await ours.submit(one_, "/agenda", { agenda: "Le mien" });
    const late = await theirs.submit(other, "/agenda", { agenda: "Le leur" });
    expect(late.status).toBe(409);
    expect(late.text).toContain("Le mien");
    expect(late.root.querySelector("[name=agenda]")?.textContent).toBe("Le leur");
    const record = await theirs.submit(minutes, "/held", { minutes: "Nos mots" });
    expect(record.status).toBe(409);
    expect(record.root.querySelector("[name=minutes]")?.textContent).toBe("Nos mots");
    expect(await one()).toMatchObject({ agenda: "Le mien", minutes: "" });
  });

  it("of two whose minutes come in at the very same moment, neither writes over the other's unseen", async () => {
    await held();
    const [mine, other] = [await ours.get(`${path}/com_1`), await theirs.get(`${path}/com_1`)];
    const { committee: read } = site.store;
    site.deps.store.committee = async (programme) => {
      site.deps.store.committee = read;
      await ours.submit(mine, "/held", { minutes: "Les miens" });
      return read(programme);
    };
    const late = await theirs.submit(other, "/held", { minutes: "Les leurs" });
    expect([late.status, late.text.includes("Les miens")]).toEqual([409, true]);
    expect(await one()).toMatchObject({ minutes: "Les miens" });
  });

  it("the same sent again, however late, is done already", async () => {
    await held();
    const page = await ours.get(`${path}/com_1`);
    const record = async () => (await ours.submit(page, "/held", { minutes: "Compte rendu" })).to;
    expect(await record()).toContain("done=recorded");
    const agenda = await ours.get(`${path}/com_1/agenda`);
    const write = async () => (await ours.submit(agenda, "/agenda", { agenda: "Un point" })).to;
    expect(await write()).toContain("done=agenda");
    site.now = new Date(Date.parse(site.now) + 3_600_000).toISOString();
    expect([await record(), await write()]).toEqual([expect.stringContaining("done=recorded"), expect.stringContaining("done=agenda")]);
  });

  it("has an agenda proposed from the cohort, and prints", async () => {
    await held();
    const page = await ours.get(`${path}/com_1/agenda`);
    expect(page.root.querySelector("textarea")?.textContent).toMatch(/1\. .+\n.*Questions diverses/su);
    await ours.submit(page, "/agenda");
    expect((await ours.get(`${path}/com_1/print`)).text).toContain("Questions diverses");
    expect((await (await site.visit(committee)).get(`${path}/com_1/agenda`)).root.querySelector("textarea")).toBeNull();
  });
});

describe("a decision", () => {
  it("by two organisers at once makes two; each is linked to what it changed, and shown there", async () => {
    await held();
    const at = `${path}/com_1`;
    const [a, b] = [await ours.get(at), await theirs.get(at)];
    await Promise.all([
      ours.submit(a, "/decisions", { text: "Prolonger le mentorat", outcome: "adopted" }),
      theirs.submit(b, "/decisions", { text: "Tripler les réunions", outcome: "rejected" }),
    ]);
    const decisions = (await one())?.decisions ?? [];
    expect(decisions.map(({ text }) => text).sort()).toEqual(["Prolonger le mentorat", "Tripler les réunions"]);
    const line = { kind: "log", ...ref, version: 0, by: "organiser:org_owner", subject: "2026-1", facts: {} } as const;
    const entry = { ...line, id: "2026-05-03T10:00:00Z#log_1", at: "2026-05-03T10:00:00Z", event: "date-moved" };
    await site.put(entry, { ...entry, id: "2026-05-03T11:00:00Z#log_2", by: "workflow" });
    const adopted = decisions.find(({ outcome }) => outcome === "adopted")?.id ?? "";
    const page = await ours.get(`${at}/decisions/${adopted}`);
    expect(page.root.querySelectorAll("[name=entry]")).toHaveLength(1);
    expect((await ours.submit(page, adopted, { entry: entry.id })).to).toBe(`${at}?done=linked`);
    const figures = await (await site.visit(committee)).get(`${base}/figures`);
    expect(figures.text).toContain("Prolonger le mentorat");
    expect(figures.text).not.toContain("Tripler");
  });

  it("is linked to what somebody changed, never to what was looked at or confided: the committee would read it; what was linked before is not shown", async () => {
    await held();
    const at = `${path}/com_1`;
    await ours.submit(await ours.get(at), "/decisions", { text: "Rester discrets", outcome: "adopted" });
    const id = (await one())?.decisions?.[0]?.id ?? "";
    const line = { kind: "log", ...ref, version: 0, at: "2026-05-03T10:00:00Z", by: "organiser:org_owner", facts: {} } as const;
    const helped = { ...line, id: "2026-05-03T10:00:00Z#log_1", event: "help-settled", subject: "iya" };
    await site.put(helped, { ...line, id: "2026-05-03T10:00:00Z#log_2", event: "application-seen", subject: "app_mentee-1" });
    for (const visitor of [ours, await site.visit(ofAei)]) {
      expect((await visitor.get(`${at}/decisions/${id}`)).root.querySelectorAll("[name=entry]")).toHaveLength(0);
      expect((await visitor.post(`${at}/decisions/${id}`, { cohort: ref.cohort, entry: helped.id })).status).toBe(404);
    }
    const meeting = await one();
    expect(meeting?.decisions?.[0]?.effects).toEqual([]);
    const effects = [{ cohort: ref.cohort, entry: helped.id, event: helped.event, at: helped.at }];
    if (meeting)
      await site.store.commit([{ put: { ...meeting, decisions: (meeting.decisions ?? []).map((each) => ({ ...each, effects })) } }]);
    const member = await site.visit(committee);
    for (const page of [at, `${base}/figures`]) expect((await member.get(page)).text).not.toMatch(/demande d’aide/iu);
    expect((await member.get(at)).text).toContain("Rester discrets");
  });

  it("is said in other words, which the log tells without them; of two at once the second sees the first's", async () => {
    await held();
    const at = `${path}/com_1`;
    await ours.submit(await ours.get(at), "/decisions", { text: "Tenir une réunoin", outcome: "adopted" });
    const [a, b] = [await ours.get(at), await theirs.get(at)];
    expect((await ours.submit(a, "/words", { words: "Tenir une réunion" })).to).toBe(`${at}?done=committeeReworded`);
    expect((await one())?.decisions?.map(({ text }) => text)).toEqual(["Tenir une réunion"]);
    const late = await theirs.submit(b, "/words", { words: "Tenir deux réunions" });
    expect([late.status, late.text.includes("Tenir une réunion")]).toEqual([409, true]);
    expect(late.root.querySelector("textarea[name=words]")?.text).toBe("Tenir deux réunions");
    expect((await ours.submit(await ours.get(at), "/words", { words: " " })).status).toBe(422);
    expect((await ours.submit(await ours.get(at), "/words")).status).toBe(303);
    const lines = (await site.store.log({ programme: ref.programme, cohort: "-" })).filter(({ event }) => event === "committee-reworded");
    expect([lines.length, JSON.stringify(lines).includes("réunion")]).toEqual([1, false]);
  });

  it("is said what it lacks", async () => {
    await held();
    const page = await ours.submit(await ours.get(`${path}/com_1`), "/decisions", { text: " " });
    expect(page.status).toBe(422);
    expect(page.root.querySelector("#decide-text-error")).not.toBeNull();
  });
});

describe("the convention", () => {
  it("is reminded of, on the committee's page and on today's", async () => {
    site.now = "2026-12-20T10:00:00Z";
    ours = await site.visit(owner);
    for (const page of [await ours.get(path), await ours.get(base)]) {
      expect(page.text).toContain("La convention se renouvelle le 17 févr. 2027");
      expect(page.text).toContain("Le comité est en retard");
    }
  });

  it("has dates the owner sets; of two at once the first", async () => {
    const page = await ours.get(path);
    const said = { start: "2026-03-01", months: "24", noticeDays: "60" };
    expect((await ours.submit(page, "/convention", said)).to).toBe(`${path}?done=convention`);
    expect((await site.store.get("programme", { id: "tamkine" }))?.convention).toEqual({ start: "2026-03-01", months: 24, noticeDays: 60 });
    const late = await ours.submit(page, "/convention", { ...said, months: "36" });
    expect(late.status).toBe(409);
    expect(late.root.querySelector("[name=months]")?.getAttribute("value")).toBe("36");
    expect((await ours.submit(await ours.get(path), "/convention", { ...said, months: "0" })).status).toBe(422);
  });
});
