import { expect, test } from "vitest";
import { applicationId } from "../application/application.ts";
import { memoryStore } from "../letter/fixtures/memory-store.ts";
import { aCohort, anAct, anApplication, aParticipant, ids } from "../worlds/makers.ts";
import { underway } from "../worlds/worlds.ts";
import { nobodyIn, type World } from "../world.ts";
import { aMenteeForm, aMentorForm } from "../worlds/forms.ts";
import { earlierPairs } from "./earlier.ts";
import { proposeMatches } from "./propose.ts";
import { lock } from "./rulings.ts";

const act = anAct("2026-10-08T10:00:00Z", "organiser:org_owner");
const ref = { programme: "tamkine", cohort: "2026-2" };
const id = (role: "mentor" | "mentee", email: string) => applicationId(ids, ref, role, email);

/** The same two mentors and mentees sign up again; the second mentee has another address since. */
function again(): World {
  const cohort = aCohort({ cohort: "2026-2", phase: "matching" });
  const person = (role: "mentor" | "mentee", email: string) => {
    const form = role === "mentor" ? aMentorForm({ name: email }) : aMenteeForm({ name: email });
    return anApplication({ ...ref, id: id(role, email), role, email, status: "accepted", form });
  };
  const applications = [
    ...["mentor1@example.ma", "mentor2@example.ma"].map((email) => person("mentor", email)),
    ...["mentee1@example.ma", "moved@example.ma"].map((email) => person("mentee", email)),
  ];
  const participants = applications.map((one) => aParticipant({ ...ref, id: one.id, role: one.role, capacity: 1 }));
  return { ...nobodyIn(underway().programme, cohort), applications, participants };
}

function stored() {
  const { programme, cohort, applications, participants, pairs } = underway({ mentors: 2, mentees: 2 });
  const moved = applications.map((one) =>
    one.email === "mentee2@example.ma" ? { ...one, email: "moved@example.ma", former: [{ email: "mentee2@example.ma", key: "k" }] } : one,
  );
  return memoryStore([programme, cohort, ...moved, ...participants, ...pairs, aCohort({ cohort: "2026-2", phase: "matching" })]);
}

test("no pair of an earlier cohort is made again, also under another address; in neither direction", async () => {
  const earlier = await earlierPairs(stored(), ids, ref);
  expect(earlier).toContainEqual({ mentor: id("mentor", "mentor1@example.ma"), mentee: id("mentee", "mentee1@example.ma") });
  expect(earlier).toContainEqual({ mentor: id("mentor", "mentor2@example.ma"), mentee: id("mentee", "moved@example.ma") });
  expect(earlier).toContainEqual({ mentor: id("mentor", "mentee1@example.ma"), mentee: id("mentee", "mentor1@example.ma") });
  const matches = (world: World, known = earlier) => {
    const [proposal] = proposeMatches(world, act, known).put;
    if (proposal?.kind !== "proposal") throw new Error("no proposal");
    return { proposal, pairs: new Map(proposal.matches.map(({ mentee, mentor }) => [mentee, mentor])) };
  };
  const { proposal, pairs } = matches(again());
  expect(pairs.get(id("mentee", "mentee1@example.ma"))).toBe(id("mentor", "mentor2@example.ma"));
  expect(pairs.get(id("mentee", "moved@example.ma"))).toBe(id("mentor", "mentor1@example.ma"));
  // Computed again later, without anybody looking at the earlier cohort any more.
  const [rerun] = proposeMatches({ ...again(), proposal }, act).put;
  expect(rerun).toMatchObject({ matches: proposal.matches, earlier });
  // Both ask for it: an organiser locks them.
  const [locked] = lock(
    { ...again(), proposal },
    { mentee: id("mentee", "mentee1@example.ma"), mentor: id("mentor", "mentor1@example.ma") },
    act,
  ).put;
  expect(locked).toMatchObject({ rulings: [{ rule: "lock" }] });
  expect(locked?.kind === "proposal" && locked.matches.find(({ mentee }) => mentee === id("mentee", "mentee1@example.ma"))?.mentor).toBe(
    id("mentor", "mentor1@example.ma"),
  );
});

test("of the first cohort of a programme there is nothing before", async () => {
  expect(await earlierPairs(memoryStore([underway().programme, aCohort({ cohort: "2026-2" })]), ids, ref)).toEqual([]);
});
