import { applicationId } from "@tamkine/core/application/application";
import { aGathering, aPresence } from "@tamkine/core/gathering/fixtures/a-gathering";
import { pictureOf } from "@tamkine/core/kpi/picture/take-picture";
import type { World } from "@tamkine/core/world";
import { anApplication, aParticipant, ref } from "@tamkine/core/worlds/makers";
import { during, underway } from "@tamkine/core/worlds/worlds";
import { afterEach, describe, expect, it } from "vitest";
import { kindsRead } from "../fixtures/kinds-read.ts";
import { auditor, base, ofAei, openSite, owner, type Site } from "../fixtures/site.ts";
import type { Visitor } from "../fixtures/visitor.ts";
import { waitsFor } from "../fixtures/waits.ts";

let site: Site;
let ours: Visitor;
afterEach(() => site.stop());
async function open(world: World, now: string) {
  site = await openSite({ ...world, waits: waitsFor("gatherings") });
  site.now = now;
  ours = await site.visit(owner);
}

const path = `${base}/gatherings`;
const one = `${path}/2026-05`;
const announced = (): World => ({ ...underway(), gatherings: [aGathering({ at: "2026-05-16T14:00:00Z", pin: "4821" })] });
const gathering = async () => site.store.get("gathering", { ...ref, id: "2026-05" });
const present = async () =>
  (await site.store.world(ref))?.attendances.filter((row) => row.presentAt !== null).map((row) => row.participant);

describe("attendance", () => {
  const after = "2026-05-16T14:20:00Z";
  const checkedIn = aPresence({ reply: "yes", repliedAt: "2026-05-10T10:00:00Z", presentAt: "2026-05-16T14:05:00Z" });
  const list = `${one}/presence`;
  const openAfter = (now = after) => open({ ...announced(), attendances: [checkedIn] }, now);
  const tick = (who: Visitor, participant: string, present: "yes" | "no" = "yes", more = {}) =>
    who.post(`${one}/tick`, { tick: `${participant}:${present}`, ...more });

  it("is ticked one by one, and the list stays narrowed down as it was", async () => {
    await openAfter();
    const sought = await ours.post(`${list}/search`, { words: "MENTOR", who: "missing" });
    expect(sought.to).toMatch(/\/presence\?who=missing&q=[\w-]+$/u);
    expect(sought.to).not.toContain("MENTOR");
    const page = await ours.follow(sought);
    expect(page.root.querySelectorAll(".door-list li")).toHaveLength(4);
    expect(page.root.querySelector("#p-app_mentor-1 button")?.getAttribute("formaction")).toBe(`${one}/tick#p-app_mentor-1`);
    const told = await tick(ours, "app_mentor-1", "yes", Object.fromEntries(new URLSearchParams(sought.to.split("?")[1])));
    expect(new URLSearchParams(told.to.split("?")[1]).get("q")).toBe(new URLSearchParams(sought.to.split("?")[1]).get("q"));
    expect((await present())?.sort()).toEqual(["app_mentee-1", "app_mentor-1"]);
    expect((await ours.get(told.to)).text).toContain("2 sur 8 sont là");
    expect((await ours.get(`${list}?who=unannounced`)).root.querySelectorAll(".door-list li")).toHaveLength(1);
    expect((await gathering())?.state).toBe("announced");
  });

  it("can be taken back, but the code's own cannot", async () => {
    await openAfter();
    await tick(ours, "app_mentor-1");
    await tick(ours, "app_mentor-1", "no");
    expect((await tick(ours, "app_mentee-1", "no")).status).toBe(409);
    expect(await present()).toEqual(["app_mentee-1"]);
    expect((await ours.get(list)).root.querySelector("#p-app_mentee-1 button")).toBeNull();
  });

  it("of two organisers at the same moment keeps both lists, and the same person once", async () => {
    await openAfter();
    const theirs = await site.visit(ofAei);
    const both = await Promise.all([
      tick(ours, "app_mentor-1"),
      tick(theirs, "app_mentor-2"),
      tick(ours, "app_mentor-3"),
      tick(theirs, "app_mentor-3"),
    ]);
    expect(both.map(({ status }) => status)).toEqual([303, 303, 303, 303]);
    expect((await present())?.sort()).toEqual(["app_mentee-1", "app_mentor-1", "app_mentor-2", "app_mentor-3"]);
    const lines = (await site.store.log(ref)).filter(({ event }) => event === "gathering-ticked");
    expect(lines.map(({ subject }) => subject).sort()).toEqual(["app_mentor-1", "app_mentor-2", "app_mentor-3"]);
  });

  it("is copied from a signed sheet a page at a time, and who was not there is taken back", async () => {
    await openAfter("2026-05-17T17:00:00Z");
    const form = (await ours.get(list)).forms.find(({ fields }) => fields["tick"] !== undefined);
    const sheet = await ours.post(form?.action ?? "", form?.fields);
    expect(sheet.to).toBe(`${list}?done=`);
    expect(await present()).toHaveLength(8);
    expect((await site.store.log(ref)).filter(({ facts }) => facts["held"] === true)).toHaveLength(1);
    expect((await gathering())?.state).toBe("held");
    await tick(ours, "app_mentor-2", "no");
    expect(await present()).toHaveLength(7);
    // One who checked in by the code is not noted a second time, nor is anybody once few are missing.
    expect((await ours.get(list)).root.querySelectorAll("input[name=tick]")).toEqual([]);
  });

  it("in a large cohort costs no look at everybody: no picture is taken, no pair is read, nobody is woken", async () => {
    await openAfter();
    const taken = "2026-05-16T08:00:00Z";
    await site.put(pictureOf(announced(), [], taken));
    const read = kindsRead(site);
    const ticked = await tick(ours, "app_mentor-1");
    await ours.follow(ticked);
    await Promise.all(["", "/door", "/print"].map((page) => ours.get(one + page)));
    expect(read()).toEqual(["application", "attendance", "participant"]);
    expect(await present()).toContain("app_mentor-1");
    expect((await site.store.get("picture", ref))?.at).toBe(taken);
    expect(site.signals).toEqual([]);
  });

  it("the day after, a tick says that it was held; so does one button, with nobody", async () => {
    await openAfter("2026-05-17T17:00:00Z");
    await tick(ours, "app_mentor-1");
    expect((await gathering())?.state).toBe("held");
    expect(site.signals).toEqual(["token of gatherings"]);
    await site.stop();
    await open(announced(), "2026-05-17T17:00:00Z");
    const page = await ours.get(one);
    expect(page.text).toContain("a-t-elle eu lieu");
    expect((await ours.submit(page, "/held")).to).toBe(`${one}?done=held`);
    expect((await gathering())?.state).toBe("held");
  });

  it.each([
    ["someone unknown", `${one}/tick`, { tick: "app_nobody:yes" }, 404],
    ["no such gathering", `${path}/2026-09/tick`, { tick: "app_mentor-1:yes" }, 404],
    ["nonsense", `${one}/tick`, {}, 422],
  ])("is refused for %s", async (_, address, answers, status) => {
    await openAfter();
    expect((await ours.post(address, answers)).status).toBe(status);
    expect(await present()).toEqual(["app_mentee-1"]);
  });

  it("of nobody says that everybody counts as absent, with the way to the list, until somebody is noted", async () => {
    await open(announced(), "2026-05-18T09:00:00Z");
    const said = async (page: string) => {
      const { root, text } = await ours.get(page);
      return [text.includes("tout le monde compte comme absent"), root.querySelector(`main a[href="${list}"]`) !== null];
    };
    expect(await said(path)).toEqual([true, true]);
    await ours.submit(await ours.get(path), "/held");
    for (const page of [path, one]) expect(await said(page)).toEqual([true, true]);
    expect((await (await site.visit(auditor)).get(path)).text).not.toContain("compte comme absent");
    await tick(ours, "app_mentor-1");
    for (const page of [path, one]) expect((await said(page))[0]).toBe(false);
  });

  it("is refused before the doors open", async () => {
    await open(announced(), during.underway);
    expect((await tick(ours, "app_mentor-1")).status).toBe(409);
    expect((await ours.get(list)).root.querySelector("button[name=tick]")).toBeNull();
    expect((await ours.post(`${one}/held`)).text).toContain("n’a pas encore eu lieu");
  });

  it("at the door names nobody, on paper everybody", async () => {
    await openAfter();
    const door = await ours.get(`${one}/door`);
    expect(door.text).toContain("4821");
    expect(door.text).toMatch(/1 personne est là/u);
    expect(door.html).toContain(`http-equiv="refresh"`);
    expect(door.text).not.toMatch(/Mentee 1|Mentor 1/u);
    const paper = await ours.get(`${one}/print`);
    expect(paper.root.querySelectorAll("tbody tr")).toHaveLength(8);
    expect(paper.root.querySelectorAll(".box.full")).toHaveLength(1);
  });

  it("is noted by the code on the screen and one's address; strangers are told the same", async () => {
    await openAfter();
    const email = "door@example.ma";
    const id = applicationId(site.deps.ids, ref, "mentor", email);
    await site.put(anApplication({ id, email }), aParticipant({ id, role: "mentor" }));
    const stranger = await site.visit();
    const here = `/here/tamkine/2026-1/2026-05`;
    const page = await stranger.get(`${here}?code=4821`);
    expect(page.forms.find(({ action }) => action === here)?.fields).toMatchObject({ code: "4821" });
    const wrong = await stranger.submit(page, here, { email: "nobody@example.ma", code: "0000" });
    expect(wrong.status).toBe(422);
    expect(wrong.root.querySelector("[name=email]")?.getAttribute("value")).toBe("nobody@example.ma");
    expect((await stranger.submit(page, here, { email: "nobody@example.ma" })).to).toBe(`${here}?done`);
    expect(await present()).toEqual(["app_mentee-1"]);
    expect((await stranger.submit(page, here, { email: " Door@example.ma", code: "٤٨٢١" })).to).toBe(`${here}?done`);
    expect((await present())?.sort()).toEqual([id, "app_mentee-1"].sort());
    site.now = "2026-05-17T17:00:00Z";
    expect((await stranger.submit(page, here, { email })).text).toContain("ne sert pas en ce moment");
  });
});
