import { describe, expect, test } from "vitest";
import { Refusal } from "../kernel/refusal.ts";
import { aMeeting, anApplication, anOrganiser } from "../worlds/makers.ts";
import { underway } from "../worlds/worlds.ts";
import { checkOwn, isPerson, ownOf } from "./own.ts";

const owner = anOrganiser();
const mentor = anOrganiser({ id: "org_aei", email: "aei@example.org", role: "coordinator", body: "aei" });
const auditor = anOrganiser({ id: "org_aud", email: "auditor@example.org", role: "auditor" });
const lived = underway();
const world = {
  ...lived,
  applications: lived.applications.map((one) => (one.id === "app_mentor-1" ? { ...one, email: mentor.email } : one)),
  meetings: [aMeeting({ id: "mtg_1", pair: "pair_1" }), aMeeting({ id: "mtg_2", pair: "pair_2" })],
};

describe("whose an application is", () => {
  const is = (said: Partial<ReturnType<typeof anApplication>>) => isPerson(mentor, anApplication(said));

  test("the address it has, or had", () => {
    expect(is({ email: mentor.email })).toBe(true);
    expect(is({ email: "new@example.org", former: [{ email: mentor.email, key: "k" }] })).toBe(true);
    expect(is({ email: "other@example.org" })).toBe(false);
  });

  test("not one that was only asked for, nor one that nobody confirmed; of a file it is believed", () => {
    const moving = { email: mentor.email, key: "k", at: "2026-05-01T10:00:00Z" };
    expect(is({ email: "other@example.org", moving })).toBe(false);
    expect(is({ email: mentor.email, verifiedAt: null })).toBe(false);
    expect(is({ email: mentor.email, verifiedAt: null, source: { from: "import", row: 2 } })).toBe(true);
  });
});

test("with an application come its pairs, their meetings and the others of them; what was put together with it, whichever stayed", () => {
  const own = ownOf(mentor, world);
  expect([[...own.people], [...own.things], [...own.others]]).toEqual([["app_mentor-1"], ["pair_1", "mtg_1"], ["app_mentee-1"]]);
  const first = world.applications.find(({ id }) => id === "app_mentor-1") ?? anApplication();
  const merged = (said: Partial<typeof first>, other: Partial<typeof first>) =>
    ownOf(mentor, {
      ...world,
      applications: [
        { ...first, ...said },
        { ...first, id: "app_other", ...other },
      ],
    });
  const nobodys = { email: "other@example.org" };
  expect([...merged(nobodys, { mergedInto: first.id }).things]).toEqual(["pair_1", "mtg_1"]);
  expect([...merged({ mergedInto: "app_other" }, nobodys).people].sort()).toEqual(["app_mentor-1", "app_other"]);
  expect(ownOf(owner, world).people.size).toBe(0);
});

test("what is one's own somebody else decides, as long as somebody can who is not of it and may", () => {
  const check =
    (who: typeof owner, team: (typeof owner)[], id: string, of = world) =>
    () =>
      checkOwn(who, ownOf(who, of), team, of, [id]);
  for (const id of ["app_mentor-1", "pair_1", "mtg_1"]) expect(check(mentor, [mentor, owner], id)).toThrow(new Refusal("own-case"));
  for (const id of ["app_mentee-1", "pair_2", "mtg_2", ""]) expect(check(mentor, [mentor, owner], id)).not.toThrow();
  expect(check(owner, [mentor, owner], "pair_1")).not.toThrow();
  const both = {
    ...world,
    applications: world.applications.map((one) => (one.id === "app_mentee-1" ? { ...one, email: owner.email } : one)),
  };
  for (const [team, of] of [
    [[mentor], world],
    [[mentor, auditor], world],
    [[mentor, owner], both],
  ] as const)
    expect(check(mentor, [...team], "pair_1", of)).not.toThrow();
  // Of two in one pair each may decide on the other's application.
  expect(check(mentor, [mentor, owner], "app_mentor-1", both)).toThrow("own-case");
});

test("of an application somebody of the same body, or an owner; of what only owners decide, an owner", () => {
  const mine = { ...owner, email: "mentor1@example.ma" };
  const of = { ...world, applications: lived.applications };
  const iya = anOrganiser({ id: "org_iya", email: "iya@example.org", role: "coordinator", body: "iya" });
  const own = ownOf(mine, of);
  expect([...own.people]).toEqual(["app_mentor-1"]);
  expect(() => checkOwn(mine, own, [mine, iya], of, ["app_mentor-1"])).not.toThrow();
  expect(() => checkOwn(mine, own, [mine, mentor], of, ["app_mentor-1"])).toThrow("own-case");
  expect(() => checkOwn(mine, own, [mine, mentor], of, ["app_mentor-1"], "settle")).not.toThrow();
  expect(() => checkOwn(mine, own, [mine, iya], of, ["pair_1"])).toThrow("own-case");
});
