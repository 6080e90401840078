import { describe, expect, test } from "vitest";
import { Refusal } from "../kernel/refusal.ts";
import { aMenteeForm, aMentorForm } from "../worlds/forms.ts";
import { anAct } from "../worlds/makers.ts";
import { during, proposed } from "../worlds/worlds.ts";
import type { World } from "../world.ts";
import { approve } from "./approve.ts";
import { bodiesToApprove } from "./approvals.ts";
import { replacementCandidates } from "./candidates.ts";
import { explainMatch } from "./explain.ts";
import { matchingInputs } from "./inputs.ts";
import { matchingOf } from "./matching.ts";
import { Proposal } from "./proposal.ts";
import { proposeMatches } from "./propose.ts";
import { ban, lock, swap, unrule, waive } from "./rulings.ts";

const act = anAct(during.proposed, "organiser:org_owner");
const owner = { id: "org_owner", role: "owner", body: null } as const;

function after(world: World, outcome: { put: World["proposal"][] | unknown[] }): World {
  return { ...world, proposal: Proposal.parse(outcome.put[0]) };
}
function refused(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
  return "";
}
/** The mentor's answers changed. */
function withForm(world: World, id: string, form: Parameters<typeof aMentorForm>[0] & Parameters<typeof aMenteeForm>[0]): World {
  const applications = world.applications.map((application) =>
    application.id !== id ? application : { ...application, form: application.role === "mentor" ? aMentorForm(form) : aMenteeForm(form) },
  );
  return { ...world, applications };
}

describe("proposing", () => {
  test("a proposal matches everybody, once, and the same people always give the same hash and pairs", () => {
    const world = proposed();
    const [first] = proposeMatches(world, act).put.map((item) => Proposal.parse(item));
    expect(first?.round).toBe(2);
    expect(first?.matches.length).toBe(4);
    expect(new Set(first?.matches.map(({ mentor }) => mentor)).size).toBe(4);
    expect(first?.shortage).toBeNull();
    const turned = { ...world, participants: [...world.participants].reverse(), applications: [...world.applications].reverse() };
    const [second] = proposeMatches(turned, act).put.map((item) => Proposal.parse(item));
    expect(second).toEqual(first);
  });

  test("outside the matching phase it refuses", () => {
    const world = proposed();
    expect(refused(() => proposeMatches({ ...world, cohort: { ...world.cohort, phase: "mentoring" } }, act))).toBe("wrong-phase");
  });

  test("too few places: the group, its places and verified ways out", () => {
    const world = after(proposed({ mentors: 3, mentees: 4 }), proposeMatches(proposed({ mentors: 3, mentees: 4 }), act));
    const shortage = world.proposal?.shortage;
    expect(world.proposal?.unmatched.length).toBe(1);
    expect(shortage?.mentees.length).toBe(4);
    expect(shortage?.places).toBe(3);
    const [places, others] = [shortage?.relaxations.slice(0, 3), shortage?.relaxations.slice(3)];
    expect(places).toEqual(["app_mentor-1", "app_mentor-2", "app_mentor-3"].map((mentor) => [{ change: "place", mentor }]));
    expect(others).toEqual([[expect.objectContaining({ change: "recruit", mode: "remote", gender: null, places: 1 })]]);
    expect(refused(() => approve(world, owner, "aei", act))).toBe("unmatched-left");
  });

  test("a mentee who shares no language: a waiver is among the ways out, and it completes the matching", () => {
    const alone = withForm(proposed(), "app_mentee-2", { languages: ["spanish"] });
    const world = after(alone, proposeMatches(alone, act));
    expect(world.proposal?.unmatched).toEqual(["app_mentee-2"]);
    expect(world.proposal?.shortage?.closedBy).toEqual({ language: 4 });
    const [way] = world.proposal?.shortage?.relaxations[0] ?? [];
    if (way?.change !== "waive") throw new Error("a waiver was expected");
    expect(refused(() => waive(world, { ...way, reason: " " }, act))).toBe("reason-needed");
    const mended = after(world, waive(world, { ...way, reason: "Speaks some Spanish." }, act));
    expect(mended.proposal?.unmatched).toEqual([]);
    expect(mended.proposal?.matches.find(({ mentee }) => mentee === way.mentee)?.mentor).toBe(way.mentor);
  });
});

describe("what a programme chooses about its matching", () => {
  const choosing = (world: World, matching: Partial<World["programme"]["matching"]>): World => ({
    ...world,
    programme: { ...world.programme, matching: { ...world.programme.matching, ...matching } },
  });
  const proposalOf = (world: World) => Proposal.parse(proposeMatches(world, act).put[0]);
  const loads = ({ matches }: Proposal) => [...Map.groupBy(matches, ({ mentor }) => mentor).values()].map(({ length }) => length).sort();
  /** Two mentors for two mentees, who both fit the first one better by far. */
  const favourite = () => {
    const two = proposed({ mentors: 2, mentees: 2 });
    const roomy = { ...two, participants: two.participants.map((one) => (one.role === "mentor" ? { ...one, capacity: 2 } : one)) };
    return withForm(roomy, "app_mentor-2", { sector: "media", expertise: [], slots: [], region: "souss-massa", experienceYears: 30 });
  };

  test("a minimum load gives every mentor someone, at the price of points", () => {
    const plain = proposalOf(favourite());
    const shared = proposalOf(choosing(favourite(), { minimumLoad: 1 }));
    expect([loads(plain), loads(shared)]).toEqual([[2], [1, 1]]);
    expect(shared.inputHash).not.toBe(plain.inputHash);
  });

  test("a constraint it does without closes no pair", () => {
    const alone = withForm(proposed(), "app_mentee-2", { languages: ["spanish"] });
    expect(proposalOf(alone).unmatched).toEqual(["app_mentee-2"]);
    expect(proposalOf(choosing(alone, { without: ["language"] })).unmatched).toEqual([]);
  });

  test("another objective gives another total, and never fewer pairs", () => {
    const worlds = Array.from({ length: 40 }, (_, seed) => varied(seed));
    const results = worlds.map((world) =>
      (["bottleneck", "leximin", "total"] as const).map(
        (objective) => matchingOf(matchingInputs(choosing(world, { objective }))).objective,
      ),
    );
    for (const [bottleneck, leximin, total] of results) {
      expect(new Set([bottleneck?.matched, leximin?.matched, total?.matched]).size).toBe(1);
      expect(leximin?.worst).toBe(bottleneck?.worst);
      expect(total?.total).toBeGreaterThanOrEqual(bottleneck?.total ?? 0);
      expect(bottleneck?.total).toBeGreaterThanOrEqual(leximin?.total ?? 0);
    }
    expect(results.filter(([bottleneck, , total]) => (total?.total ?? 0) > (bottleneck?.total ?? 0)).length).toBeGreaterThan(0);
    expect(results.filter(([bottleneck, leximin]) => (leximin?.total ?? 0) < (bottleneck?.total ?? 0)).length).toBeGreaterThan(0);
  });
});

/** Six mentors and six mentees who answered differently, from a number. */
function varied(seed: number): World {
  const sectors = ["banking", "media", "health", "industry"] as const;
  let state = seed + 1;
  const draw = (below: number): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
  const world = proposed({ mentors: 6, mentees: 6 });
  return [...Array(6).keys()].reduce((so, i) => {
    const answers = () => ({ sector: sectors[draw(4)] ?? "media", experienceYears: draw(25) });
    return withForm(withForm(so, `app_mentor-${i + 1}`, answers()), `app_mentee-${i + 1}`, answers());
  }, world);
}

test("who would have to be found is asked for no more than the mentee needs", () => {
  const particular = { languages: ["spanish"], mode: "in-person", region: "souss-massa", preferredGender: "woman" } as const;
  const world = withForm(proposed(), "app_mentee-2", { ...particular, languages: ["spanish"] });
  const { shortage } = matchingOf(matchingInputs(world));
  expect(shortage?.relaxations.flat().filter(({ change }) => change === "recruit")).toEqual([
    {
      change: "recruit",
      language: "spanish",
      mode: "in-person",
      region: "souss-massa",
      gender: "woman",
      places: 1,
      mentees: ["app_mentee-2"],
    },
  ]);
});

describe("ruling", () => {
  const pair = { mentee: "app_mentee-1", mentor: "app_mentor-3" };

  test("a lock is kept, a ban too, and both can be taken back", () => {
    const locked = after(proposed(), lock(proposed(), pair, act));
    expect(locked.proposal?.matches).toContainEqual(expect.objectContaining(pair));
    expect(refused(() => lock(locked, { ...pair, mentor: "app_mentor-2" }, act))).toBe("already-decided");
    expect(refused(() => lock(locked, { ...pair, mentee: "app_mentee-2" }, act))).toBe("capacity-exceeded");
    expect(refused(() => ban(locked, pair, act))).toBe("already-decided");
    const free = after(locked, unrule(locked, { rule: "lock", ...pair }, act));
    const banned = after(free, ban(free, pair, act));
    expect(banned.proposal?.matches).not.toContainEqual(expect.objectContaining(pair));
    expect(refused(() => lock(banned, pair, act))).toBe("constraint-broken");
    expect(refused(() => unrule(banned, { rule: "lock", ...pair }, act))).toBe("not-found");
    expect(refused(() => lock(free, { ...pair, mentor: "app_nobody" }, act))).toBe("not-found");
  });

  test("a lock on a pair that a constraint forbids is refused until the constraint is waived", () => {
    const world = withForm(proposed(), "app_mentee-1", { avoid: ["mentor-3@example.ma"] });
    const email = world.applications.find(({ id }) => id === "app_mentor-3")?.email ?? "";
    const apart = withForm(world, "app_mentee-1", { avoid: [email] });
    expect(refused(() => lock(apart, pair, act))).toBe("constraint-broken");
    const waived = after(apart, waive(apart, { ...pair, constraint: "conflict", reason: "They made up." }, act));
    expect(refused(() => waive(waived, { ...pair, constraint: "conflict", reason: "Twice." }, act))).toBe("already-decided");
    expect(after(waived, lock(waived, pair, act)).proposal?.matches).toContainEqual(expect.objectContaining(pair));
    expect(refused(() => waive(apart, { ...pair, constraint: "language", reason: "No need." }, act))).toBe("wrong-state");
  });

  test("a swap exchanges two mentors in one round", () => {
    const world = after(proposed(), proposeMatches(proposed(), act));
    const mentorOf = (w: World, id: string) => w.proposal?.matches.find(({ mentee }) => mentee === id)?.mentor;
    const swapped = after(world, swap(world, { a: "app_mentee-1", b: "app_mentee-2" }, act));
    expect(mentorOf(swapped, "app_mentee-1")).toBe(mentorOf(world, "app_mentee-2"));
    expect(mentorOf(swapped, "app_mentee-2")).toBe(mentorOf(world, "app_mentee-1"));
    expect(swapped.proposal?.round).toBe((world.proposal?.round ?? 0) + 1);
  });
});

describe("approving", () => {
  test("is refused when a mentor has one place fewer than the matches give them by now", () => {
    const roomy = proposed({ mentors: 1, mentees: 2 });
    const withPlaces = (world: World, capacity: number): World => ({
      ...world,
      participants: world.participants.map((one) => (one.role === "mentor" ? { ...one, capacity } : one)),
    });
    const two = withPlaces(roomy, 2);
    const world = after(two, proposeMatches(two, act));
    expect(world.proposal?.matches).toHaveLength(2);
    expect(approve(world, owner, "aei", act).put).toHaveLength(1);
    expect(refused(() => approve(withPlaces(world, 1), owner, "aei", act))).toBe("changed-meanwhile");
    // Since it was computed somebody has asked not to be put together with whom they have in it.
    const [match] = world.proposal?.matches ?? [];
    const { email = "" } = world.applications.find(({ id }) => id === match?.mentee) ?? {};
    expect(refused(() => approve(withForm(world, match?.mentor ?? "", { avoid: [email] }), owner, "aei", act))).toBe("changed-meanwhile");
  });

  test("each body once, its own coordinator or an owner, and a change of matches takes approvals back", () => {
    const world = after(proposed(), proposeMatches(proposed(), act));
    const coordinator = { id: "org_aei", role: "coordinator", body: "aei" } as const;
    expect(refused(() => approve(world, coordinator, "iya", act))).toBe("body-not-yours");
    expect(refused(() => approve(world, { ...coordinator, role: "auditor" }, "aei", act))).toBe("not-allowed");
    expect(refused(() => approve(world, owner, "nobody", act))).toBe("not-found");
    const half = after(world, approve(world, coordinator, "aei", act));
    expect(bodiesToApprove(half).map(({ id }) => id)).toEqual(["iya"]);
    expect(approve(half, coordinator, "aei", act)).toEqual({ put: [], happenings: [], letters: [] });
    expect(refused(() => approve(half, owner, "aei", { ...act, by: "organiser:org_other" }))).toBe("already-decided");
    const both = after(half, approve(half, owner, "iya", act));
    expect(bodiesToApprove(both)).toEqual([]);
    expect(after(both, proposeMatches(both, act)).proposal?.approvals).toEqual(both.proposal?.approvals);
    const [match] = both.proposal?.matches ?? [];
    if (match === undefined) throw new Error("a match was expected");
    expect(after(both, ban(both, match, act)).proposal?.approvals).toEqual({});
  });

  test("matches that no longer fit the people are not approved", () => {
    const world = after(proposed(), proposeMatches(proposed(), act));
    const applications = world.applications.map((a) => (a.id === "app_mentor-1" ? { ...a, status: "withdrawn" as const } : a));
    expect(refused(() => approve({ ...world, applications }, owner, "aei", act))).toBe("changed-meanwhile");
    const fewer = world.applications.map((a) => (a.id === "app_mentee-4" ? { ...a, status: "waitlisted" as const } : a));
    expect(refused(() => approve({ ...world, applications: fewer }, owner, "aei", act))).toBe("changed-meanwhile");
  });
});

describe("explaining", () => {
  test("points add up, alternatives cost what matching again with them costs", () => {
    const inputs = matchingInputs(withForm(proposed(), "app_mentor-2", { sector: "energy", expertise: ["audit"] }));
    const matching = matchingOf(inputs);
    const [match] = matching.matches;
    const why = explainMatch(inputs, matching, match?.mentee ?? "");
    expect(why?.criteria.reduce((sum, { points }) => sum + points, 0)).toBe(match?.score);
    expect(why?.alternatives.length).toBe(3);
    expect(why?.alternatives.every(({ loss }) => loss !== null && loss.matched === 0 && (loss.worst > 0 || loss.total >= 0))).toBe(true);
    expect(explainMatch(inputs, matching, "app_nobody")).toBeUndefined();
  });

  test("candidates: free and possible first, then those without a place", () => {
    const world = after(proposed({ mentors: 5, mentees: 4 }), proposeMatches(proposed({ mentors: 5, mentees: 4 }), act));
    const busy = new Set(world.proposal?.matches.map(({ mentor }) => mentor));
    const [first, second] = replacementCandidates(world, "app_mentee-1");
    expect(busy.has(first?.mentor ?? "")).toBe(false);
    expect(first?.broken).toEqual([]);
    expect(second?.broken).toEqual(["capacity"]);
  });
});
