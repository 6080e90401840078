/** What somebody wrote in a form that can no longer be taken stands on the page that says so, and nothing else of that form does. */
import { ref } from "@tamkine/core/worlds/makers";
import { underway } from "@tamkine/core/worlds/worlds";
import { afterEach, beforeEach, expect, it } from "vitest";
import { base, ofIya, openSite, type Site } from "../console/fixtures/site.ts";
import type { Page, Visitor } from "../console/fixtures/visitor.ts";
import { textOf } from "../testing/forms.ts";

const words = "Je voudrais « parler » <b>de tout</b> à quelqu’un.";
const givenBack = "Ce que vous aviez écrit n’est enregistré nulle part";
const expired = "2026-05-04T13:00:00Z";

let site: Site;
let me: string;
let theirs: Visitor;
beforeEach(async () => {
  site = await openSite(underway());
  const claims = { ...ref, purpose: "personal", id: "app_mentee-1", epoch: 0, expires: "2026-05-04T12:00:00Z" } as const;
  me = new URL(await site.deps.links.personal(claims)).pathname;
  theirs = await site.visit();
});
afterEach(() => site.stop());

const languagesOn = ({ root }: Page) => root.querySelectorAll(".languages li").length;
const quotesOn = ({ root }: Page) => root.querySelectorAll("blockquote").map(({ textContent }) => textContent);

it("is given back where the link expired meanwhile, or is nobody's", async () => {
  site.now = expired;
  for (const link of [me, `${me}x`, "/me/made-up"]) {
    const late = await theirs.post(`${link}/help`, { about: words, to: "iya" });
    expect([late.status, quotesOn(late), languagesOn(late), late.forms]).toEqual([404, [words], 0, []]);
    expect(textOf(late.html)).toContain(givenBack);
    expect(late.html).toContain('href="/new-link"');
    expect(late.html).not.toMatch(/iya|app_|@example/u);
  }
});

it("is told to nobody who wrote nothing: their page is the one of whoever reads that address", async () => {
  site.now = expired;
  const read = await theirs.get(`${me}/help`);
  const sent = await theirs.post(`${me}/help`, { to: "iya", about: " " });
  expect([sent.status, languagesOn(sent), sent.text]).toEqual([404, 3, read.text]);
});

it("is given back to whoever wrote too early, on a page of their own programme", async () => {
  site.now = "2026-05-04T11:00:00Z";
  const early = await theirs.post(`${me}/testimonial/preview`, { words, signed: "none" });
  expect([early.status, quotesOn(early), languagesOn(early)]).toEqual([409, [words], 0]);
  expect(early.html).toContain(" · TAMKINE</title>");
  expect(early.root.querySelector("main a")?.getAttribute("href")).toBe(me);
});

it("has no mark of ours with it, no code, and nothing that no keyboard writes", async () => {
  site.now = expired;
  const marks = {
    seen: "pair_1:2 pair_2:7",
    pin: "12 34",
    code: "ab cd",
    response: "a key",
    website: "of a robot",
    opened: "1 2",
    proof: "3 4",
  };
  const late = await theirs.post(`${me}/help`, { ...marks, about: "Un\u0000\u001B[31m d\u009Beu\u202Ex\r\ntrois\u2028quatre\uFFFF" });
  expect(quotesOn(late)).toEqual(["Un[31m deux\ntrois quatre"]);
  expect(late.html).not.toMatch(/[\u0000-\u0008\u000E-\u001F\u0080-\u009F\u202E\uFFFF]/u);
});

it("stands there once, however often it was sent, beside what else was written", async () => {
  site.now = expired;
  const late = await theirs.post(`${me}/pairs/pair_1/exit`, { reason: [words, words], back: "Et encore « ceci »" });
  expect(quotesOn(late)).toEqual([words, "Et encore « ceci »"]);
});

it("may be one word, or an address, where no choice and no mark of ours reads so", async () => {
  site.now = expired;
  const marks = { id: "app_mentee-1", when: "2026-05-20T18:00", to: "iya", days: ["1", "2"], list: "state=active&page=2" };
  const written = { city: "Rabat", street: "Salé", name: "سلمى", link: "https://meet.example.org/a", reason: "Malade", about: " " };
  const late = await theirs.post(`${me}/help`, { ...marks, ...written });
  expect(quotesOn(late)).toEqual(["Rabat", "Salé", "سلمى", "https://meet.example.org/a", "Malade"]);
});

it("is not read out of what is no form, nor given to whom another site had send it", async () => {
  site.now = expired;
  const ask = (headers: Record<string, string>, body: string) =>
    site.app.request(new Request(`https://tamkine.example.ma${me}/help`, { method: "POST", headers, body }), undefined, {
      requestContext: { timeEpoch: Date.parse(site.now) },
    });
  const broken = await ask({ "content-type": "multipart/form-data; boundary=a" }, '--a\r\nContent-Disposition: form-data; name="x"\r\n');
  expect([broken.status, (await broken.text()).includes(givenBack)]).toEqual([404, false]);
  const type = { "content-type": "application/x-www-form-urlencoded", "sec-fetch-site": "cross-site" };
  const foreign = await ask(type, new URLSearchParams({ about: words }).toString());
  expect([foreign.status, (await foreign.text()).includes("parler")]).toEqual([403, false]);
  const large = await ask({ "content-type": "application/x-www-form-urlencoded" }, `about=${"un+mot+".repeat(50_000)}`);
  expect([large.status, (await large.text()).includes("un mot")]).toEqual([422, false]);
});

it("is given back to an organiser who may not do so any more, or whose programme has what they wrote of no more", async () => {
  const ours = await site.visit(ofIya);
  const page = await ours.get(`${base}/pairs/pair_1`);
  const gone = await ours.post(`${base.replace("2026-1", "2025-9")}/pairs/pair_1/notes`, { text: words });
  expect([gone.status, quotesOn(gone), languagesOn(gone)]).toEqual([404, [words], 0]);
  const stored = await site.store.get("organiser", ofIya);
  if (stored) await site.store.commit([{ put: { ...stored, role: "committee" } }]);
  const late = await ours.submit(page, "/pair_1/notes", { text: words });
  expect([late.status, quotesOn(late), languagesOn(late)]).toEqual([403, [words], 0]);
  expect(late.html).not.toMatch(/app_|pair_1:/u);
  const nothing = await ours.submit(page, "/pair_1/notes", { text: "" });
  expect([nothing.status, nothing.text.includes(givenBack), languagesOn(nothing)]).toEqual([403, false, 3]);
});
