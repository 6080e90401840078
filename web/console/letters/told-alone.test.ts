/** Any letter may be opened in the console: it says to nobody but its reader what others are promised not to read. */
import type { Organiser } from "@tamkine/core/access/organiser";
import type { Item } from "@tamkine/core/item";
import { catalogue, type Letter, type LetterId } from "@tamkine/core/letter/catalogue";
import { sampleOf } from "@tamkine/core/letter/samples";
import { weekOf } from "@tamkine/core/pairing/week";
import { anAnswer } from "@tamkine/core/survey/fixtures/an-answer";
import type { World } from "@tamkine/core/world";
import { aMeeting, ref } from "@tamkine/core/worlds/makers";
import { underway } from "@tamkine/core/worlds/worlds";
import { afterAll, beforeAll, expect, it } from "vitest";
import { auditor, base, ofAei, ofIya, openSite, owner, type Site } from "../fixtures/site.ts";
import { stages } from "../fixtures/stages.ts";

const letters = Object.entries(catalogue) as [LetterId, Letter][];
const at = "2026-05-04T08:00:00Z";

/** A cohort one of whose coordinators is the first pair's mentor, with what the first mentee clicks, passes on and confides. */
function told(mood: number, words: string): World {
  const world = underway({ mentors: 8, mentees: 8 });
  const answers = { best: words, worst: words, alert: words };
  const [first] = world.gatherings;
  return {
    ...world,
    applications: world.applications.map((one) => {
      if (one.id === "app_mentor-1") return { ...one, email: ofAei.email };
      return one.id === "app_mentee-1" ? { ...one, objection: { at, about: words } } : one;
    }),
    participants: world.participants.map((one) => (one.id === "app_mentee-1" ? { ...one, help: { at, about: words, to: "iya" } } : one)),
    pulses: [{ kind: "pulse", ...ref, participant: "app_mentee-1", which: "early", version: 0, at, mood }],
    answers: [anAnswer({ passOn: "pair_1", answers })],
    meetings: [aMeeting({ contested: { by: "mentee", at, reason: words } })],
    gatherings: first ? [first] : [],
  };
}

/** Every letter there is: to the first mentor, or to an organiser. */
function oneOfEach(world: World): Item[] {
  const week = weekOf(world, stages.mentoring.now);
  const occasions: Record<Letter["about"], string> = {
    cohort: "",
    week: "2026-W19",
    pair: "pair_1",
    pairs: "pair_1",
    meeting: "pair_1/mtg_1",
    gathering: world.gatherings[0]?.id ?? "",
  };
  const sent = { kind: "delivery", ...ref, version: 0, language: "fr", state: "sent", dueAt: at, claimedAt: at, sentAt: at } as const;
  return letters.flatMap(([letter, { audience, about }]) =>
    (audience === "organiser" ? [owner, ofAei] : [undefined]).map((organiser): Item => {
      const id = `dlv_${letter}_${organiser?.id ?? ""}`;
      const recipient = organiser ? ({ is: "organiser", id: organiser.id } as const) : ({ is: "applicant", id: "app_mentor-1" } as const);
      const facts = letter === "weekly-digest" && organiser ? (week(organiser) ?? {}) : sampleOf(letter, "fr").facts;
      return { ...sent, id, letter, occasion: occasions[about], recipient, messageId: `${id}@x`, facts };
    }),
  );
}

const sites: Site[] = [];
beforeAll(async () => {
  for (const [mood, words] of [
    [5, "Son écoute"],
    [1, "Ses retards"],
  ] as const) {
    const world = told(mood, words);
    const site = await openSite(world);
    site.now = stages.mentoring.now;
    await site.put(...oneOfEach(world));
    sites.push(site);
  }
});
afterAll(() => Promise.all(sites.map((site) => site.stop())));

async function read(site: Site, who: Organiser): Promise<Map<string, string>> {
  const visitor = await site.visit(who);
  const all = new Map<string, string>();
  for (const { id } of await site.store.deliveries(ref)) all.set(id, (await visitor.get(`${base}/letters/${id}/frame`)).html);
  return all;
}

async function differing(who: Organiser): Promise<string[]> {
  const [one, other] = await Promise.all(sites.map((site) => read(site, who)));
  if (!one || !other) throw new Error("two sites");
  expect([...one.values()].filter((html) => html.includes("<html")).length).toBeGreaterThan(30);
  return [...one].filter(([id, html]) => other.get(id) !== html).map(([id]) => id);
}

it.each([
  ["an auditor", auditor],
  ["a coordinator", ofIya],
  ["a coordinator who is the other of the pair", ofAei],
])("%s reads the same in every letter, whatever the mentee clicks, passes on or confides", async (_, who) => {
  expect(await differing(who)).toEqual([]);
});

it("an owner reads in their own letter of the week whom to call", async () => {
  expect(await differing(owner)).toEqual([`dlv_weekly-digest_${owner.id}`]);
});
