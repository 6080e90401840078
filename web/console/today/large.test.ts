/** Today of a cohort that is so large that its picture tells how it stands. */
import { pictureOf } from "@tamkine/core/kpi/picture/take-picture";
import { selecting, underway } from "@tamkine/core/worlds/worlds";
import { afterEach, describe, expect, it } from "vitest";
import { translator } from "../../i18n.ts";
import { kindsRead } from "../fixtures/kinds-read.ts";
import { base, ofAei, ofIya, openSite, owner, type Site } from "../fixtures/site.ts";
import { stages } from "../fixtures/stages.ts";
import type { Page } from "../fixtures/visitor.ts";
import { asking } from "./fixtures/asking.ts";

let site: Site;
afterEach(() => site.stop());

async function open() {
  site = await openSite(underway());
  site.now = stages.mentoring.now;
  return site.visit(owner);
}
const waiting = (page: Page) => page.root.querySelectorAll(".waiting:not(.others) > li").map((line) => line.getAttribute("data-about"));

describe("of a large cohort", () => {
  it("is told by its picture, without reading anybody, and says when that was taken", async () => {
    const ours = await open();
    await site.put(pictureOf(asking(), [], "2026-05-01T10:00:00Z"));
    const read = kindsRead(site);
    const page = await ours.get(base);
    expect(page.text).toContain("Les chiffres datent du 1er mai 2026");
    expect(waiting(page)).toEqual(["contested", "help"]);
    expect(page.root.querySelectorAll("[data-about=help] blockquote")).toEqual([]);
    expect(page.root.querySelector("[data-about=help] a")?.getAttribute("href")).toBe(`${base}/pairs#help`);
    const figures = await ours.get(`${base}/figures`);
    expect(figures.text).toContain("Les chiffres datent du 1er mai 2026");
    expect((await ours.get("/console")).text).toContain("4 décisions attendent");
    expect(read()).toEqual([]);
  });

  it("shows what was confided to a body to its coordinator and the owner alone", async () => {
    await open();
    const world = asking();
    const confided = world.participants.map((one) => (one.help ? { ...one, help: { ...one.help, to: "iya" } } : one));
    await site.put(pictureOf({ ...world, participants: confided }, [], "2026-05-01T10:00:00Z"));
    const seen = await Promise.all([owner, ofIya, ofAei].map(async (organiser) => waiting(await (await site.visit(organiser)).get(base))));
    expect(seen).toEqual([["contested", "help"], ["contested", "help"], ["contested"]]);
    const counted = await Promise.all([ofIya, ofAei].map(async (organiser) => (await (await site.visit(organiser)).get("/console")).text));
    expect(counted.map((text) => /2026(\S+) décisions? attend/u.exec(text)?.[1])).toEqual(["4", "Une"]);
  });

  it("counts for an organiser no request that is kept from them, on any page", async () => {
    await open();
    const world = asking();
    const asked = world.participants.filter(({ help }) => help);
    const participants = world.participants.map((one) =>
      one.help && one.id !== asked[0]?.id ? { ...one, help: { ...one.help, to: "aei", keptFrom: [ofAei.id] } } : one,
    );
    await site.put(pictureOf({ ...world, participants }, [], "2026-05-01T10:00:00Z"));
    const counted = await Promise.all(
      [owner, ofAei].map(async (organiser) => {
        const one = await site.visit(organiser);
        const rows = (await one.get(base)).root.querySelectorAll("[data-about=help] h3").map(({ text }) => text);
        const tile = (await one.get(`${base}/figures`)).root.querySelector("a[href$='/openDecisions'] .value")?.text;
        return [rows, tile, /2026(\S+) décisions? attend/u.exec((await one.get("/console")).text)?.[1]];
      }),
    );
    const helps = (count: number) => translator("fr")("console.waiting.help", { bodies: "", count });
    expect(counted).toEqual([
      [[helps(asked.length)], `${asked.length + 1}`, `${asked.length + 1}`],
      [[helps(1)], "2", "2"],
    ]);
  });

  it("counts for a coordinator the applications of their body's side", async () => {
    site = await openSite(selecting());
    site.now = stages.selection.now;
    await site.put(pictureOf(selecting({ mentors: 5, mentees: 3 }), [], site.now));
    const told = await Promise.all(
      [owner, ofAei, ofIya].map(
        async (one) => (await (await site.visit(one)).get(base)).root.querySelector("[data-about=selection] a")?.text,
      ),
    );
    expect(told).toEqual(["Décider de 8\u00a0candidatures", "Décider de 5\u00a0candidatures", "Décider de 3\u00a0candidatures"]);
  });

  it("is counted anew by whoever asks, and changes nothing where the cohort is small", async () => {
    const ours = await open();
    const before = await site.rows();
    const answer = await ours.post(`${base}/picture`, {});
    expect(answer.status).toBe(303);
    expect(await site.rows()).toEqual(before);
  });
});
