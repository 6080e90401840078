/** Files too large for an answer: asked on their own page, prepared in the background by the site itself, taken from one page. */
import { readArchive } from "@tamkine/core/archive/read";
import type { Item } from "@tamkine/core/item";
import type { CohortRef } from "@tamkine/core/kernel/item";
import { addSeconds } from "@tamkine/core/kernel/time";
import { outside } from "@tamkine/core/letter/sending/dispatch";
import { broughtAs } from "@tamkine/core/parcel/parcel";
import { giveUp, prepare } from "@tamkine/core/parcel/prepare";
import { pictureOf } from "@tamkine/core/kpi/picture/take-picture";
import { nobodyIn } from "@tamkine/core/world";
import { ref } from "@tamkine/core/worlds/makers";
import { underway } from "@tamkine/core/worlds/worlds";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { inBackground } from "../../background.ts";
import { auditor, base, ofAei, openSite, owner, type Site } from "../fixtures/site.ts";
import { origin, type Page } from "../fixtures/visitor.ts";

const files = "/console/tamkine/files";
const certificate: Item = {
  kind: "certificate",
  ...ref,
  id: "app_mentee-1",
  version: 0,
  role: "mentee",
  issues: [{ number: 1, name: "Sami / Aït", at: "2026-05-01T10:00:00Z", by: "workflow", state: { is: "valid" } }],
};
let site: Site;
beforeAll(async () => {
  site = await openSite(underway());
  const at = (n: number) => new Date(Date.parse("2026-04-20T10:00:00Z") + n * 1000).toISOString();
  const lines = Array.from({ length: 2_001 }, (_, n): Item => {
    return {
      kind: "log",
      ...ref,
      id: `${at(n)}#log_${n}`,
      version: 0,
      at: at(n),
      by: "workflow",
      event: "step-resumed",
      subject: "",
      facts: {},
    };
  });
  await site.put(certificate, ...lines);
});
afterAll(() => site.stop());
beforeEach(() => {
  site.now = addSeconds(site.now, 60);
});

const prepared = async () => {
  const parcel = site.parcels.at(-1);
  if (parcel) await prepare(site.deps, parcel, addSeconds(site.now, 5), inBackground(site.deps, origin));
  return parcel;
};
const exported = async (of: CohortRef = ref) => (await site.store.log(of)).filter(({ event }) => event === "exported");
const stated = { purpose: "rights", why: "Une demande" };

describe("a long log", () => {
  it("is prepared, said to be, and given to whoever asked by an address of a few minutes; the log says so before it leaves", async () => {
    const visitor = await site.visit(ofAei);
    const asked = await visitor.submit(await visitor.get(`${base}/log?kind=all`), "/log/export", { ...stated, format: "csv" });
    expect(asked.to).toBe(`${files}?done=asked`);
    const waiting = await visitor.follow(asked);
    expect(waiting.text).toContain("En préparation");
    expect(waiting.html).toContain('http-equiv="refresh"');
    expect(await exported()).toEqual([]);
    const parcel = await prepared();
    expect(await exported()).toMatchObject([{ by: `organiser:${ofAei.id}`, facts: { table: "log", format: "csv", why: "Une demande" } }]);
    const page = await visitor.get(files);
    expect(page.text).toContain("Journal · \u20662026-1\u2069");
    expect(page.text).toMatch(/Prêt\s*0,\d\sMo, à télécharger jusqu’au/u);
    const link = page.root.querySelector("#files a")?.getAttribute("href") ?? "";
    const taken = await visitor.get(link);
    expect([taken.status, taken.to]).toEqual([303, `https://files.example.ma/tamkine/out/${parcel?.id}-1?as=log-2026-1.csv`]);
    const csv = Buffer.from(site.files.held.get(`tamkine/out/${parcel?.id}-1`) ?? "").toString();
    expect(csv.split("\r\n").length).toBeGreaterThan(2_001);
    expect((await (await site.visit(owner)).get(link)).to).toBe(`${files}?done=fileGone`);
    expect((await (await site.visit(auditor)).get(link)).status).toBe(403);
    site.now = addSeconds(site.now, 3 * 86_400 + 60);
    const back = await site.visit(ofAei);
    expect((await back.get(link)).to).toBe(`${files}?done=fileGone`);
    expect((await back.get(files)).text).toContain("Effacé");
  });

  it("that is refused is refused at once, beside its field", async () => {
    const visitor = await site.visit(owner);
    const before = site.parcels.length;
    const answers = { purpose: "other", why: "Fichier de membres", format: "xlsx" };
    const refused = await visitor.submit(await visitor.get(`${base}/log`), "/log/export", answers);
    expect([refused.status, site.parcels.length]).toEqual([422, before]);
  });
});

describe("all certificates", () => {
  it("are one file, each printed for it under a name every system takes", async () => {
    const visitor = await site.visit(owner);
    const asked = await visitor.submit(await visitor.get(`${base}/certificates`), "/certificates/export", stated);
    expect(asked.to).toBe(`${files}?done=asked`);
    const parcel = await prepared();
    const zip = Buffer.from(site.files.held.get(`tamkine/out/${parcel?.id}-1`) ?? "");
    expect(zip.subarray(0, 2).toString()).toBe("PK");
    expect(zip.toString()).toContain("mentee/Sami   Aït-ee-1.pdf");
    expect((await exported()).at(-1)).toMatchObject({ facts: { table: "certificates", rows: 1, format: "zip" } });
  });
});

describe("the whole programme", () => {
  it("of a large cohort is not counted before, and is the same archive", async () => {
    const world = underway();
    await site.put(pictureOf(nobodyIn(world.programme, world.cohort), [], site.now));
    const visitor = await site.visit(owner);
    const sure = await visitor.submit(await visitor.get("/console/tamkine/data"), "/archive", stated);
    expect(sure.text).toContain("si grande");
    expect((await visitor.submit(sure, "/archive")).to).toBe(`${files}?done=asked`);
    const parcel = await prepared();
    const { items } = readArchive(site.files.held.get(`tamkine/out/${parcel?.id}-1`) ?? new Uint8Array());
    expect(items.filter(({ kind }) => kind === "log").length).toBeGreaterThan(2_000);
    expect((await exported(outside("tamkine"))).at(-1)).toMatchObject({ facts: { table: "archive", rows: items.length, format: "zip" } });
  });

  it("that could not be prepared is said to, and tried again on a button", async () => {
    const visitor = await site.visit(owner);
    const sure = await visitor.submit(await visitor.get("/console/tamkine/data"), "/archive", { ...stated, why: "Encore" });
    await visitor.submit(sure, "/archive");
    const parcel = site.parcels.at(-1);
    if (parcel) await giveUp(site.deps, parcel, site.now);
    const failed = await visitor.get(files);
    expect(failed.text).toContain("essayez encore");
    expect((await visitor.submit(failed, "/again")).to).toContain("done=asked");
    expect(site.parcels.at(-1)).toMatchObject({ id: parcel?.id, attempt: 2 });
    await prepared();
    const ready = await visitor.get(files);
    await visitor.submit(ready, `${parcel?.id}/remove`);
    expect((await visitor.get(files)).text).not.toContain("Essayer encore");
  });

  it("too large for our form is sent elsewhere by a form, and taken in once its owner says so", async () => {
    const visitor = await site.visit(owner);
    const page: Page = await visitor.get("/console/tamkine/data/bring");
    expect(page.headers["content-security-policy"]).toContain("form-action 'self' https://files.example.ma;");
    const form = page.root.querySelector('form[action="https://files.example.ma/"]');
    const key = form?.querySelector('input[name="key"]')?.getAttribute("value") ?? "";
    expect(key).toMatch(/^tamkine\/in\/[\w-]{20,}$/u);
    await site.files.put(key, Buffer.from("no archive"), "application/zip");
    const arrived = await visitor.get(`/console/tamkine/data/bring?bucket=b&key=${encodeURIComponent(key)}&etag=x`);
    const unsure = await visitor.submit(arrived, "/bring");
    expect([unsure.status, unsure.text]).toEqual([422, expect.stringContaining("Arrêtez d’abord l’autre installation")]);
    const brought = await visitor.submit(unsure, "/bring", { sure: "yes" });
    expect(brought.to).toBe(`${files}?done=brought`);
    await prepared();
    expect((await visitor.get(files)).text).toContain("Cette archive n’est pas valable");
    expect(site.files.held.has(key)).toBe(false);
    const foreign = broughtAs("other", "x".repeat(32));
    expect((await visitor.get(`/console/tamkine/data/bring?key=${encodeURIComponent(foreign)}`)).text).toContain("Envoyer");
  });
});
