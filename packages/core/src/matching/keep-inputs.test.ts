import { describe, expect, test } from "vitest";
import { createIds } from "../access/ids.ts";
import { erase } from "../privacy/erase.ts";
import { aMenteeForm, aMentorForm } from "../worlds/forms.ts";
import { aCohort, anAct, anApplication, aParticipant, aProgramme, ref } from "../worlds/makers.ts";
import { nobodyIn, type World } from "../world.ts";
import { computedAgain } from "./computed-again.ts";
import { matchingInputs } from "./inputs.ts";
import { digest, inputsIn, isWhole, keep } from "./keep-inputs.ts";
import { matchingOf } from "./matching.ts";
import type { Proposal } from "./proposal.ts";
import { proposeMatches } from "./propose.ts";
import { ban, waive } from "./rulings.ts";

const act = anAct("2026-04-07T08:00:00Z");

/** Pairs of every kind: somebody avoided by address, a ban, a waiver, a former pair, and a mentor of two. */
function cohort(size = 4): World {
  const forms = Array.from({ length: size }, (_, i) => [
    aMentorForm({ capacity: 1 + (i % 2), experienceYears: 8 + i, avoid: i === 0 ? ["mentee2@example.ma"] : [] }),
    aMenteeForm({ experienceYears: i % 5, languages: i === 1 ? ["spanish"] : ["french"], style: i % 3 === 0 ? "listener" : null }),
  ]).flatMap((both, i) => both.map((form) => ({ form, i: i + 1 })));
  return {
    ...nobodyIn(aProgramme(), aCohort({ phase: "matching" })),
    applications: forms.map(({ form, i }) =>
      anApplication({ id: `app_${form.role}-${i}`, email: `${form.role}${i}@example.ma`, form, status: "accepted" }),
    ),
    participants: forms.map(({ form, i }) => {
      const capacity = form.role === "mentor" ? form.capacity : 1;
      return aParticipant({ id: `app_${form.role}-${i}`, role: form.role, capacity });
    }),
  };
}
const proposalIn = (world: World, { put }: { put: readonly object[] }): World => ({ ...world, proposal: put[0] as Proposal });

function ruled(): { world: World; kept: ReturnType<typeof keep> } {
  const earlier = [{ mentor: "app_mentor-3", mentee: "app_mentee-3" }];
  const first = cohort();
  const one = proposalIn(first, proposeMatches(first, act, earlier));
  const two = proposalIn(one, ban(one, { mentor: "app_mentor-4", mentee: "app_mentee-4" }, act));
  const last = waive(two, { mentor: "app_mentor-2", mentee: "app_mentee-2", constraint: "language", reason: "les deux le veulent" }, act);
  const kept = last.ensure?.[0];
  if (kept?.kind !== "matching-inputs") throw new Error("nothing kept");
  return { world: proposalIn(two, last), kept };
}

describe("what a round was computed from", () => {
  test("is kept with it, under its hash, and gives the very pairs again whatever people answer since", () => {
    const { world, kept } = ruled();
    const { proposal } = world;
    if (!proposal) throw new Error("no proposal");
    expect([kept.id, isWhole(kept)]).toEqual([proposal.inputHash, true]);
    expect(proposal.matches).toHaveLength(4);
    expect(computedAgain(proposal, kept)).toBe("same");
    expect(digest(inputsIn(kept))).toBe(kept.id);
    expect(matchingOf(inputsIn(kept)).matches).toEqual(proposal.matches);
    const [best, ...rest] = proposal.matches;
    expect(computedAgain({ ...proposal, matches: rest }, kept)).toBe("other");
    expect(computedAgain({ ...proposal, matches: [{ ...best, score: 1 } as never, ...rest] }, kept)).toBe("other");
    expect(computedAgain(proposal, undefined)).toBe("none");
  });

  test("tells no name and no address, and knows all the same who avoids whom", () => {
    const { kept } = ruled();
    const inputs = inputsIn(kept);
    expect(JSON.stringify([...inputs.mentors, ...inputs.mentees])).not.toMatch(/@|Mentor|Mentee/u);
    expect([...(inputs.mentors[0]?.avoid ?? [])]).toEqual(["app_mentee-2"]);
  });

  test("is no longer whole once somebody in it has everything erased, and holds nothing of them", () => {
    const { world, kept } = ruled();
    const gone = world.applications.map((one) => (one.id === "app_mentee-2" ? { ...one, status: "withdrawn" as const } : one));
    const { put } = erase("app_mentee-2", [...gone, kept], act);
    const left = put.find((item) => item.kind === "matching-inputs");
    if (left?.kind !== "matching-inputs" || !world.proposal) throw new Error("not left");
    expect(JSON.stringify([inputsIn(left).mentees, [...(inputsIn(left).mentors[0]?.avoid ?? [])]])).not.toContain("app_mentee-2");
    expect([isWhole(left), computedAgain(world.proposal, left)]).toEqual([false, "parts"]);
  });

  test("of three thousand on each side is small enough for a row", () => {
    const { derive } = createIds("a secret");
    // Ids and answers as they are, which hardly two people share.
    const own = <P extends { id: string; slots: number }>(person: P, i: number): P => ({
      ...person,
      id: derive("app", person.id),
      slots: i % 251,
    });
    const { mentors, mentees, ...inputs } = matchingInputs(cohort(3_000));
    const kept = keep(ref, { ...inputs, mentors: mentors.map(own), mentees: mentees.map(own) }, act.now);
    expect(kept.data.length).toBeLessThan(390_000);
  });
});
