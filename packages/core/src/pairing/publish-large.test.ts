/** Publication of more pairs than one transaction holds, and what happens between two of its transactions. */
import { expect, test } from "vitest";
import { withdraw } from "../application/withdraw.ts";
import { ban } from "../matching/rulings.ts";
import { nothing } from "../outcome.ts";
import { perform } from "../perform.ts";
import type { Ports } from "../ports.ts";
import type { World } from "../world.ts";
import { interrupted } from "../workflow/steps/fixtures/interrupted.ts";
import { takeStep } from "../workflow/take-step.ts";
import { anAct, ref } from "../worlds/makers.ts";
import { during, proposed } from "../worlds/worlds.ts";

const act = anAct(during.proposed, "organiser:org_owner");
const [mentor, mentee] = ["app_mentor-20", "app_mentee-20"];

/** Everything is approved. */
function approved(): World {
  const world = proposed({ mentors: 40, mentees: 40 });
  const approvals = Object.fromEntries(world.programme.bodies.map(({ id }) => [id, { by: act.by, at: during.proposed }]));
  return { ...world, proposal: world.proposal && { ...world.proposal, approvals } };
}
async function publishing(at: number, between: (ports: Ports) => Promise<unknown>) {
  const { ports, came, now } = interrupted(approved(), at, between);
  const turn = await takeStep(ports, ref, "publish", act.now);
  return { turn, came: came(), world: await now() };
}

// One after the other: the proposal, with a line of the log, forty pairs, eighty participants, the cohort.
const moments = [1, 2, 30, 60, 90, 119];

test.each(moments)("nobody rules other matches once it has begun (%i)", async (at) => {
  let said = "";
  const rules = async (ports: Ports) =>
    perform(ports, ref, act, async () => {
      const world = await ports.store.world(ref);
      return world ? ban(world, { mentor, mentee }, act) : nothing;
    }).catch((error: { code?: string }) => (said = `${error.code}`));
  const { turn, world, came } = await publishing(at, rules);
  expect([came, said, turn.next, world.cohort.phase, world.pairs.length]).toEqual([true, "wrong-phase", "go", "mentoring", 40]);
});

test.each([0, ...moments])("whoever withdraws meanwhile is in no pair, and nobody is left with them (%i)", async (at) => {
  const leaves = (ports: Ports) =>
    perform(ports, ref, anAct(act.now, `participant:${mentee}`), async () => {
      const own = { ...ref, id: mentee };
      const [application, participant] = await Promise.all([ports.store.get("application", own), ports.store.get("participant", own)]);
      // Who has a pair by then leaves it as anybody does.
      return application && participant?.pairs.length === 0 ? withdraw(application, participant, act) : nothing;
    });
  const { world } = await publishing(at, leaves);
  const left = world.participants.find(({ id }) => id === mentee)?.state.is === "left";
  const theirs = world.pairs.filter((pair) => pair.mentee === mentee);
  const listed = world.participants.filter(({ pairs }) => pairs.some(({ other }) => other === mentee));
  expect([world.cohort.phase, theirs.length, listed.length]).toEqual(["mentoring", left ? 0 : 1, left ? 0 : 1]);
  expect(world.pairs).toHaveLength(left ? 39 : 40);
});
