/** Mentors for all who wait, after many refusals: seen together, changed one by one, introduced in one act, whatever happens meanwhile. */
import type { Pair } from "@tamkine/core/pairing/pair";
import type { World } from "@tamkine/core/world";
import { ref } from "@tamkine/core/worlds/makers";
import { underway } from "@tamkine/core/worlds/worlds";
import { afterEach, describe, expect, it } from "vitest";
import { base, ofAei, openSite, owner, type Site } from "../fixtures/site.ts";
import { stages } from "../fixtures/stages.ts";
import type { Page } from "../fixtures/visitor.ts";

const path = `${base}/pairs/mentors`;
const left = 24;

/** So many mentors refused what they were offered, and are free for others. */
function refused(change: (pair: Pair, n: number) => Partial<Pair> = () => ({})): World {
  const world = underway({ mentors: 40, mentees: 40 });
  const state = { is: "ended", at: "2026-05-01T10:00:00Z", why: "refused", by: "mentor", reason: "Trop pris cette saison" } as const;
  const pairs = world.pairs.map((pair, n) => (n < left ? { ...pair, state, ...change(pair, n) } : pair));
  return { ...world, pairs };
}

let site: Site;
afterEach(() => site.stop());

async function opened(world = refused()) {
  site = await openSite(world);
  site.now = stages.mentoring.now;
  return site.visit(owner);
}

const rowsOf = ({ root }: Page) => root.querySelectorAll(".mentors > li");
const ticked = (page: Page) => rowsOf(page).filter((row) => row.querySelector("input[checked]")).length;
const chosen = (page: Page, mentee: string) => page.root.querySelector(`[data-mentee=${mentee}] option[selected]`)?.getAttribute("value");
const live = async () => ((await site.store.world(ref))?.pairs ?? []).filter(({ state }) => state.is !== "ended");
const after = async (mentee: string) => (await live()).find((pair) => pair.mentee === mentee);
const letters = async () => (await site.store.deliveries(ref)).map(({ letter, recipient }) => `${letter} ${recipient.id}`);

describe("mentors for all who wait", () => {
  it("are one way from Today and from the pairs, with the reasons; one act introduces them all", async () => {
    const ours = await opened();
    for (const page of [await ours.get(base), await ours.get(`${base}/pairs`)])
      expect(page.root.querySelectorAll(`a[href^='${path}']`)).toHaveLength(1);
    const page = await ours.get(path);
    expect([rowsOf(page).length, ticked(page)]).toEqual([left, left]);
    const proposed = rowsOf(page).map((row) => row.querySelector("option[selected]")?.getAttribute("value"));
    expect(new Set(proposed).size).toBe(left);
    const [first] = rowsOf(page);
    expect(first?.querySelector("details")?.text).toMatch(/Trop pris cette saison.*\d+\/\d+/su);
    const said = await ours.follow(await ours.submit(page, "/pairs/mentors", {}));
    expect(said.text).toContain("Les nouveaux binômes sont présentés.");
    const pairs = await live();
    expect(pairs).toHaveLength(40);
    expect(pairs.filter(({ state }) => state.is === "introduced").map(({ mentor }) => mentor)).toEqual(expect.arrayContaining(proposed));
    const sent = await letters();
    expect(sent.filter((one) => one.startsWith("introduction "))).toHaveLength(2 * left);
    expect((await ours.get(path)).text).toContain("Plus personne n’attend un mentor");
    expect((await ours.get(base)).root.querySelector(`a[href^='${path}']`)).toBeNull();
  });

  it("each may be another one, or left out", async () => {
    const ours = await opened();
    const page = await ours.get(path);
    const a = "app_mentee-1";
    const other = page.root.querySelector(`[data-mentee=${a}] option:not([selected])`)?.getAttribute("value");
    await ours.submit(page, "/pairs/mentors", { mentee: [a], [`mentor-${a}`]: other ?? "" });
    expect((await after(a))?.mentor).toBe(other);
    expect((await live()).length).toBe(40 - left + 1);
  });

  it("a mentor chosen for two with one place: nobody is introduced, and the second row says why", async () => {
    const ours = await opened();
    const page = await ours.get(path);
    const [a, b, c] = ["app_mentee-1", "app_mentee-2", "app_mentee-3"];
    const mentor = chosen(page, a) ?? "";
    const again = await ours.submit(page, "/pairs/mentors", { mentee: [a, b, c], [`mentor-${b}`]: mentor });
    expect([again.status, (await live()).length]).toEqual([409, 40 - left]);
    expect(again.root.querySelector(`[data-mentee=${b}] .error`)?.text).toContain("plus de place");
    expect([ticked(again), chosen(again, a), chosen(again, b) === mentor]).toEqual([2, mentor, false]);
    await ours.submit(again, "/pairs/mentors", {});
    expect((await live()).length).toBe(40 - left + 2);
  });

  it("where the mentee has not answered either, somebody calls first", async () => {
    const state = { is: "introduced" } as const;
    const silent = (mentee: string | null) => ({ state, acceptedAt: { mentor: null, mentee } });
    const ours = await opened(refused((_, n) => (n === 0 ? silent(null) : n === 1 ? silent("2026-04-12T10:00:00Z") : {})));
    const page = await ours.get(path);
    // Two of the places are theirs until somebody else follows: the one who answered is given one before the one who did not.
    expect([rowsOf(page).length, ticked(page)]).toEqual([left, left - 2]);
    expect(page.root.querySelector("[data-mentee=app_mentee-1]")?.text).toContain("Appelez d’abord");
  });

  it("nobody ticked changes nothing, and the way to what is wrong leads to the first row", async () => {
    const ours = await opened();
    const again = await ours.submit(await ours.get(path), "/pairs/mentors", { mentee: [] });
    expect([again.status, (await live()).length]).toEqual([422, 40 - left]);
    const to = again.root.querySelector("[role=alert] a, .errors a")?.getAttribute("href") ?? "#none";
    expect(again.root.querySelector(to)?.getAttribute("type")).toBe("checkbox");
  });
});

describe("when several are at it", () => {
  it("what another organiser has done since is not done again, and the others wait for another look", async () => {
    const ours = await opened();
    const theirs = await site.visit(ofAei);
    const [page, seen] = [await ours.get(path), await theirs.get(path)];
    const [a, b] = ["app_mentee-1", "app_mentee-2"];
    await theirs.submit(seen, "/pairs/mentors", { mentee: [a], [`mentor-${a}`]: chosen(seen, b) ?? "" });
    const again = await ours.submit(page, "/pairs/mentors", {});
    expect([again.status, (await live()).length, rowsOf(again).length]).toEqual([409, 40 - left + 1, left - 1]);
    expect(again.root.querySelector(`[data-mentee=${b}] .error`)?.text).toContain("plus de place");
    await ours.submit(again, "/pairs/mentors", {});
    expect((await live()).length).toBe(39);
    await ours.submit(await ours.get(path), "/pairs/mentors", {});
    expect(new Set((await live()).map(({ mentor }) => mentor)).size).toBe(40);
  });

  it("both send the same at once: each pair is there once, and each is written to once", async () => {
    const ours = await opened();
    const theirs = await site.visit(ofAei);
    const [page, seen] = [await ours.get(path), await theirs.get(path)];
    const answers = await Promise.all([ours.submit(page, "/pairs/mentors", {}), theirs.submit(seen, "/pairs/mentors", {})]);
    expect(answers.map(({ status }) => status)).toEqual([303, 303]);
    expect([(await live()).length, new Set((await live()).map(({ mentee }) => mentee)).size]).toEqual([40, 40]);
    expect((await letters()).filter((one) => one.startsWith("introduction "))).toHaveLength(2 * left);
  });

  it.each([0, 1, 2, 3])(
    "dies between (%i): each new pair is whole or not begun, and the same form sent again does the rest",
    async (more) => {
      const ours = await opened();
      const page = await ours.get(path);
      const { commitGroups } = site.store;
      site.deps.store.commitGroups = async (groups) => {
        await commitGroups(groups.slice(0, Math.floor(groups.length / 2) + more));
        throw new Error("killed");
      };
      expect((await ours.submit(page, "/pairs/mentors", {})).status).toBe(500);
      site.deps.store.commitGroups = commitGroups;
      const world = await site.store.world(ref);
      const begun = world?.pairs.filter(({ state }) => state.is === "introduced") ?? [];
      expect([begun.length > 0, begun.length < left]).toEqual([true, true]);
      for (const pair of begun) {
        expect(world?.pairs.find(({ id }) => id === pair.predecessor)?.successor).toBe(pair.id);
        for (const person of [pair.mentor, pair.mentee])
          expect(world?.participants.find(({ id }) => id === person)?.pairs.map(({ id }) => id)).toContain(pair.id);
      }
      expect((await letters()).filter((one) => one.startsWith("introduction "))).toHaveLength(2 * begun.length);
      await ours.submit(page, "/pairs/mentors", {});
      expect((await live()).length).toBe(40);
      expect((await letters()).filter((one) => one.startsWith("introduction "))).toHaveLength(2 * left);
    },
  );
});
