import { describe, expect, test } from "vitest";
import type { Store } from "../ports.ts";
import type { World } from "../world.ts";
import { aMeeting, ref } from "../worlds/makers.ts";
import { underway } from "../worlds/worlds.ts";
import { contactOf, loadPersonal, type Personal, withElsewhere } from "./personal.ts";

/** A store that only reads, from a world. */
function reading(world: World): Store {
  const lists = { application: world.applications, participant: world.participants, pair: world.pairs };
  return {
    get: async (kind: string, key: { id?: string }) =>
      kind === "programme"
        ? world.programme
        : kind === "cohort"
          ? world.cohort
          : lists[kind as keyof typeof lists]?.find(({ id }) => id === key.id),
    meetings: async (_: unknown, pair: string) => world.meetings.filter((meeting) => meeting.pair === pair),
    gatherings: async () => world.gatherings,
    attendances: async () => world.attendances,
  } as unknown as Store;
}

test("a participant's page holds their pair, the other and their meetings", async () => {
  const personal = await loadPersonal(reading(underway()), ref, "app_mentee-1");
  expect(personal?.pairs).toMatchObject([{ pair: { id: "pair_1" }, other: { id: "app_mentor-1" }, meetings: [{ id: "mtg_1" }] }]);
});

test("an applicant's page holds no more than the application; a stranger has none", async () => {
  const world = { ...underway(), participants: [] };
  expect(await loadPersonal(reading(world), ref, "app_mentee-1")).toMatchObject({ participant: undefined, pairs: [] });
  expect(await loadPersonal(reading(world), ref, "app_x")).toBeUndefined();
});

test("what a mentor has planned with somebody else is read where moments to meet are proposed, and only there", async () => {
  const world = underway();
  const also = { id: "pair_2", other: "app_mentee-2" };
  world.participants = world.participants.map((one) => (one.id === "app_mentor-1" ? { ...one, pairs: [...one.pairs, also] } : one));
  world.meetings = [...world.meetings, aMeeting({ id: "mtg_elsewhere", pair: "pair_2" })];
  const elsewhere = async (...planning: string[]) => {
    const personal = await loadPersonal(reading(world), ref, "app_mentee-1");
    if (!personal) throw new Error("no page");
    return (await withElsewhere(reading(world), personal, planning)).pairs.map((pair) => pair.elsewhere.map(({ id }) => id));
  };
  expect(await elsewhere("pair_1")).toEqual([["mtg_elsewhere"]]);
  expect(await elsewhere()).toEqual([[]]);
});

describe("the other's contact details", () => {
  const page = async (change: (personal: Personal) => void) => {
    const personal = await loadPersonal(reading(underway()), ref, "app_mentee-1");
    if (!personal) throw new Error("no page");
    change(personal);
    return contactOf(personal, "pair_1");
  };
  const pairOf = (personal: Personal) => personal.pairs[0]?.pair ?? expect.fail();

  test("are shown once both accepted and agreed to it", async () => {
    expect(await page(() => {})).toEqual({ email: "mentor1@example.ma", phone: "+212600000001", name: "Mentor 1" });
  });

  test.each<[string, (personal: Personal) => void]>([
    ["before the other accepted", (personal) => (pairOf(personal).acceptedAt = { mentor: null, mentee: "2026-04-15T10:00:00Z" })],
    [
      "after the pair ended",
      (personal) => (pairOf(personal).state = { is: "ended", at: "2026-05-01T10:00:00Z", why: "exit", by: "mentee" }),
    ],
    ["without one's own consent", (personal) => (personal.application.consents = { ...personal.application.consents, contact: null })],
    ["without the other's", (personal) => personal.pairs.forEach(({ other }) => (other.consents = { ...other.consents, contact: null }))],
  ])("stay hidden %s", async (_, change) => {
    expect(await page(change)).toBeUndefined();
  });
});
