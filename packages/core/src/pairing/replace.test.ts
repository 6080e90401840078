import { describe, expect, test } from "vitest";
import { aMenteeForm, aMentorForm } from "../worlds/forms.ts";
import { anAct, ids } from "../worlds/makers.ts";
import { underway } from "../worlds/worlds.ts";
import type { World } from "../world.ts";
import type { Pair } from "./pair.ts";
import { replacementCandidates } from "../matching/candidates.ts";
import { replacePair } from "./replace.ts";

const act = anAct("2026-05-04T10:00:00Z", "organiser:org_owner");
const reason = { reason: "Indisponible" };

/** Mentor 3 has no mentee: their pair was never made. */
function withOneFree(change: (world: World) => World = (world) => world): World {
  const world = underway({ mentors: 3, mentees: 3 });
  return change({ ...world, pairs: world.pairs.slice(0, 2) });
}
const pairsOf = (put: readonly { kind: string }[]) => put.filter((item): item is Pair => item.kind === "pair");

describe("replacePair", () => {
  test("ends the pair, tells its mentor, introduces the new one, which takes over what was counted", () => {
    const world = withOneFree();
    const { put, letters } = replacePair(world, "app_mentee-1", "app_mentor-3", reason, act, ids);
    const [next, before] = pairsOf(put);
    expect(next).toMatchObject({ mentor: "app_mentor-3", state: { is: "introduced" }, predecessor: "pair_1", successor: null });
    expect(before).toMatchObject({ id: "pair_1", state: { is: "ended", why: "replaced", by: "organiser" }, successor: next?.id });
    expect(letters.map(({ letter, to }) => `${letter} ${to.id}`)).toEqual([
      "pair-ended app_mentor-1",
      "introduction app_mentor-3",
      "introduction app_mentee-1",
    ]);
    expect(put.filter((item) => item.kind === "participant").every((item) => item.pairs.at(-1)?.id === next?.id)).toBe(true);
  });

  test("an exit stays an exit, and nobody is told twice", () => {
    const exit = { is: "ended", at: "2026-05-01T10:00:00Z", why: "exit", by: "mentor" } as const;
    const world = withOneFree((w) => ({ ...w, pairs: w.pairs.map((pair) => (pair.id === "pair_1" ? { ...pair, state: exit } : pair)) }));
    const { put, letters } = replacePair(world, "app_mentee-1", "app_mentor-3", reason, act, ids);
    expect(pairsOf(put)[1]).toMatchObject({ state: exit });
    expect(letters.map(({ letter }) => letter)).toEqual(["introduction", "introduction"]);
  });

  test("gives a first mentor to a mentee whom publication left without", () => {
    const { put } = replacePair(withOneFree(), "app_mentee-3", "app_mentor-3", reason, act, ids);
    expect(pairsOf(put)).toMatchObject([{ predecessor: null, mentee: "app_mentee-3" }]);
  });

  test("no place, no pair", () => {
    expect(() => replacePair(withOneFree(), "app_mentee-1", "app_mentor-2", reason, act, ids)).toThrow("capacity-exceeded");
  });

  test("a constraint holds unless an organiser sets it aside", () => {
    const forms: Record<string, World["applications"][number]["form"]> = {
      "app_mentor-3": aMentorForm({ languages: ["english"] }),
      "app_mentee-1": aMenteeForm({ languages: ["darija"] }),
    };
    const world = withOneFree((w) => ({ ...w, applications: w.applications.map((one) => ({ ...one, form: forms[one.id] ?? one.form })) }));
    expect(() => replacePair(world, "app_mentee-1", "app_mentor-3", reason, act, ids)).toThrow("constraint-broken");
    const waived = replacePair(world, "app_mentee-1", "app_mentor-3", { ...reason, waive: ["language"] }, act, ids);
    expect(waived.happenings.at(-1)?.facts).toMatchObject({ waived: "language" });
  });

  test("needs a reason, a known mentor and mentoring", () => {
    const world = withOneFree();
    expect(() => replacePair(world, "app_mentee-1", "app_mentor-3", { reason: " " }, act, ids)).toThrow("reason-needed");
    expect(() => replacePair(world, "app_mentee-1", "app_mentor-9", reason, act, ids)).toThrow("not-found");
    const survey = { ...world, cohort: { ...world.cohort, phase: "survey" as const } };
    expect(() => replacePair(survey, "app_mentee-1", "app_mentor-3", reason, act, ids)).toThrow("wrong-phase");
  });

  test("the same replacement decided twice at once is the same pair", () => {
    const twice = [1, 2].map(() => pairsOf(replacePair(withOneFree(), "app_mentee-1", "app_mentor-3", reason, act, ids).put)[0]?.id);
    expect(twice[0]).toBe(twice[1]);
  });
});

test("candidates: the free mentor first, never the present one", () => {
  expect(replacementCandidates(withOneFree(), "app_mentee-1").map(({ mentor }) => mentor)).toEqual(["app_mentor-3", "app_mentor-2"]);
});
