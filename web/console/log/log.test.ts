import { aCommitteeMeeting } from "@tamkine/core/committee/fixtures/a-committee";
/** The log: who did and saw what, page by page, and that looking is all that can be done with it. */
import type { LogEntry } from "@tamkine/core/log/log-entry";
import { outside } from "@tamkine/core/letter/sending/dispatch";
import { ref } from "@tamkine/core/worlds/makers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { consoleApp } from "../console.tsx";
import { midway } from "../fixtures/cohort.ts";
import { auditor, base, committee, ofAei, openSite, owner, type Site } from "../fixtures/site.ts";
import type { Page, Visitor } from "../fixtures/visitor.ts";

const person = "app_mentee-1";
let site: Site;
let ours: Visitor;
beforeAll(async () => {
  site = await openSite(midway().world);
  ours = await site.visit(owner);
});
afterAll(() => site.stop());

const seen = async () => (await site.store.log(ref)).filter(({ event }) => event.endsWith("-seen"));
const rows = (page: Page) => page.root.querySelectorAll("tbody tr").map((row) => row.textContent.replace(/\s+/gu, " ").trim());

describe("what was seen", () => {
  it("is noted once a day for each person and organiser, and nothing else is stored by looking", async () => {
    const before = await site.rows();
    for (let time = 0; time < 10; time += 1) await ours.get(`${base}/applications/${person}`);
    await Promise.all([ours.get(`${base}/applications/${person}`), ours.get(`${base}/applications/${person}`)]);
    expect((await seen()).map(({ by, event, subject }) => [by, event, subject])).toEqual([
      ["organiser:org_owner", "application-seen", person],
    ]);
    expect((await site.rows()).length).toBe(before.length + 1);
    await (await site.visit(auditor)).get(`${base}/applications/${person}`);
    site.now = "2026-05-05T10:00:00Z";
    await (await site.visit(owner)).get(`${base}/applications/${person}`);
    expect(await seen()).toHaveLength(3);
    site.now = "2026-05-04T10:00:00Z";
  });

  it("is not noted for a page that was refused or is not there", async () => {
    const before = await site.rows();
    await (await site.visit(committee)).get(`${base}/applications/${person}`);
    await ours.get(`${base}/applications/app_nobody`);
    await ours.get(`${base}/applications`);
    expect((await site.rows()).filter((row) => !before.includes(row) && row.includes("-seen"))).toEqual([]);
  });

  it("is noted of the numbers that the list of pairs shows", async () => {
    const page = await ours.get(`${base}/pairs`);
    const numbers = page.root.querySelectorAll("a[href^='tel:']").length;
    expect(numbers).toBeGreaterThan(0);
    expect((await seen()).filter(({ event }) => event === "contact-seen")).toHaveLength(numbers);
  });

  it("is told to whoever looks, with the way to the person's own log", async () => {
    const page = await ours.get(`${base}/applications/${person}`);
    expect(page.text).toContain("Votre consultation est notée");
    const own = await ours.get(`${base}/log?about=${person}`);
    expect(page.html).toContain(`${base}/log?about=${person}`);
    expect(rows(own).length).toBeGreaterThan(0);
    for (const row of rows(own)) expect(row).toContain("Dossier consulté");
  });
});

describe("a long log", () => {
  const line = (n: number): LogEntry => {
    const at = new Date(Date.parse("2026-04-20T08:00:00Z") + n * 3_600_000).toISOString();
    const by = n % 3 === 0 ? `organiser:${ofAei.id}` : "workflow";
    return {
      kind: "log",
      ...ref,
      id: `${at}#log_${n}`,
      version: 0,
      at,
      by,
      event: n % 2 ? "date-moved" : "match-locked",
      subject: `pair_${n % 5}`,
      facts: {},
    };
  };
  beforeAll(() => site.put(...Array.from({ length: 120 }, (_, n) => line(n))));

  it("is read by pages from the newest, each line once; the address names nobody", async () => {
    const all: string[] = [];
    let page = await ours.get(`${base}/log?until=2026-05-01`);
    for (;;) {
      all.push(...rows(page));
      const next = page.root.querySelectorAll("a").find((link) => link.textContent.trim() === "Plus ancien");
      if (!next) break;
      expect(rows(page)).toHaveLength(50);
      const address = next.getAttribute("href") ?? "";
      expect(new URL(address, "https://x.example.org").searchParams.get("after")).toMatch(/^2026-04-\d\dT[\d:.]+Z#log_\d+$/u);
      page = await ours.get(address.replaceAll("&amp;", "&"));
    }
    expect(all).toHaveLength(120);
    expect(all[0]).toContain("25 avr. 2026");
    expect(all.at(-1)).toContain("20 avr. 2026");
  });

  it("leaves a cell empty where a line is about nobody, so that a phone shows no label alone", async () => {
    const { root } = await ours.get(`${base}/log?event=date-moved&until=2026-05-01`);
    const cells = root.querySelectorAll("td").filter((cell) => cell.getAttribute("data-label") === "Au sujet de");
    expect(cells).toHaveLength(50);
    expect(cells.filter((cell) => cell.innerHTML !== "<span></span>").map((cell) => cell.text.trim())).not.toContain("");
  });

  it.each([
    ["who=org_aei&until=2026-05-01", 40, "Amal Coordinatrice"],
    ["who=programme&until=2026-05-01", 50, "le programme"],
    ["event=date-moved&until=2026-05-01", 50, "Date déplacée"],
    ["from=2026-04-21&until=2026-04-21", 24, "21 avr. 2026"],
    ["kind=done&from=2026-04-20&until=2026-04-20", 15, "20 avr. 2026"],
  ])("narrowed down by %s has only that", async (query, count, text) => {
    const page = await ours.get(`${base}/log?${query}`);
    expect(rows(page)).toHaveLength(count);
    for (const row of rows(page)) expect(row).toContain(text);
  });

  it("narrowed down to what was seen has that alone", async () => {
    const page = await ours.get(`${base}/log?kind=seen`);
    expect(rows(page)).toHaveLength((await seen()).length);
    for (const row of rows(page)) expect(row).toContain("vu");
  });

  it.each(["from=2026-07-01&until=2026-03-01", "from=2026-04-22&after=2026-04-20T08:00:00Z%23log_1"])(
    "narrowed down by %s, between which nothing lies, has nothing",
    async (query) => {
      const page = await ours.get(`${base}/log?${query}`);
      expect(page.status).toBe(200);
      expect(rows(page)).toEqual([]);
    },
  );

  it("survives nonsense in the address", async () => {
    for (const query of [
      "after=x",
      "after=2026-04-20T08:00:00Z%23'",
      "from=x&until=2026-99-99",
      "kind=x&who=%00&event=constructor",
      "about=%F0%9F%98%80",
    ])
      expect((await ours.get(`${base}/log?${query}`)).status).toBe(200);
  });
});

it("leaves as a file of what was asked for, with a purpose, which the log then says", async () => {
  const form = { from: "2026-04-21", until: "2026-04-21", format: "csv", purpose: "rights", why: "" };
  const file = await ours.post(`${base}/log/export`, form);
  expect(file.headers["content-type"]).toContain("text/csv");
  expect(file.html.trim().split("\r\n")).toHaveLength(25);
  expect(file.html).toContain("Amal Coordinatrice");
  expect((await ours.post(`${base}/log/export`, { ...form, purpose: "" })).status).toBe(422);
  expect(rows(await ours.get(`${base}/log?event=exported`))[0]).toContain("Répondre à une personne sur ses données");
});

it("the programme's own leaves in the same way, with its name, and says so itself", async () => {
  const path = "/console/tamkine/log";
  await site.put({
    kind: "log",
    ...outside("tamkine"),
    version: 0,
    id: "2026-04-02T10:00:00Z#log_a",
    at: "2026-04-02T10:00:00Z",
    by: "organiser:org_owner",
    event: "organiser-invited",
    subject: "org_aei",
    facts: {},
  });
  const page = await ours.get(path);
  const file = await ours.submit(page, `${path}/export`, { purpose: "committee", format: "csv" });
  expect(file.headers["content-disposition"]).toBe('attachment; filename="log-tamkine.csv"');
  expect(file.html.trim().split("\r\n")).toHaveLength(2);
  expect(file.html).toContain("Leïla Organisatrice");
  const refused = await ours.post(`${path}/export`, { purpose: "other", why: "campagne électorale", format: "csv" });
  expect([refused.status, refused.text.includes("campagne électorale")]).toEqual([422, false]);
  expect(refused.root.querySelector("#export input[name=why], #export textarea[name=why]")?.outerHTML).toContain("campagne électorale");
  expect(rows(await ours.get(path))[0]).toContain("Rendre compte au comité");
});

it("the programme's own says of which meeting of the committee a line is, on the page and in the file", async () => {
  const path = "/console/tamkine/log";
  const line = { kind: "log", ...outside("tamkine"), version: 0, at: "2026-05-03T10:00:00Z", by: "organiser:org_owner" } as const;
  await site.put(aCommitteeMeeting({ heldOn: "2026-05-02" }), {
    ...line,
    id: "2026-05-03T10:00:00Z#log_c",
    event: "committee-decided",
    subject: "com_1",
    facts: { outcome: "adopted" },
  });
  expect(rows(await ours.get(path))).toContainEqual(expect.stringContaining("Réunion du comité, 2 mai 2026"));
  const file = await ours.submit(await ours.get(path), `${path}/export`, { purpose: "committee", format: "csv" });
  expect(file.html).toContain("Réunion du comité, 2 mai 2026");
});

it("nothing in it can be changed: looking is its only route", () => {
  const routes = consoleApp(site.deps).routes.filter(
    ({ path, method }) => /^\/.*\/log(?:\/|$)/u.test(path) && method !== "ALL" && method !== "GET",
  );
  expect(routes.filter(({ path }) => !path.endsWith("/export"))).toEqual([]);
});
