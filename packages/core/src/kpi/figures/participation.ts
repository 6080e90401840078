/** Active participation: people who meet as often as expected and come to the gatherings. */
import { latest, type Moment, reached } from "../../kernel/time.ts";
import { withinCycle } from "../../meeting/cycle.ts";
import { expecting } from "../../meeting/expected.ts";
import { effectiveByPair } from "../../meeting/standing.ts";
import { bodyOf } from "../../programme/body.ts";
import { type Role, roles } from "../../programme/programme.ts";
import type { World } from "../../world.ts";
import { pending, share } from "../counted.ts";
import type { Figure, FigureRow } from "../figure.ts";
import { excludedRows, population } from "../population.ts";

const figureOf = { mentor: "activeMentors", mentee: "activeMentees" } as const;

/** Overall, or of one role; each row says the body that its person comes from. */
export function participation(world: World, now: Moment, role?: Role): Figure {
  const id = role ? figureOf[role] : "activeParticipation";
  const goal = world.programme.goals.participation;
  const people = population(world);
  const { published } = world.cohort;
  if (!people || !published) return pending(id, "share", { goal });
  const wanted = roles.filter((one) => role === undefined || one === role);
  const activity = activityOf(world, now, published.at);
  const rows = wanted.flatMap((one) => people[one].map((person) => activity(person, one)));
  const frozen = wanted.flatMap((one) => (one === "mentor" ? published.mentors : published.mentees));
  return share(id, rows, { goal, excluded: excludedRows(world, frozen) });
}

function activityOf(world: World, now: Moment, published: Moment): (person: string, role: Role) => FigureRow {
  const { programme, cohort } = world;
  const meetings = effectiveByPair(world, now);
  const expectedSince = expecting(world, now);
  const joined = new Map(world.participants.map(({ id, joinedAt }) => [id, joinedAt]));
  const chosen = new Map(world.applications.map(({ id, form }) => [id, form.body]));
  const heldGatherings = world.gatherings.filter(
    ({ state, at }) => state === "held" && reached(now, at) && withinCycle(cohort, programme, at),
  );
  const there = new Set(
    world.attendances.filter(({ presentAt }) => presentAt !== null).map((row) => `${row.gathering} ${row.participant}`),
  );
  const pairsOf = Map.groupBy(
    world.pairs.flatMap((pair) => [pair.mentor, pair.mentee].map((person) => ({ person, pair }))),
    ({ person }) => person,
  );
  return (person, role) => {
    const pairs = (pairsOf.get(person) ?? []).map(({ pair }) => pair);
    const effective = pairs.reduce((sum, { id }) => sum + (meetings.get(id)?.length ?? 0), 0);
    const since = joined.get(person) ?? published;
    const begun = begunAt(
      role,
      pairs.map(({ introducedAt }) => introducedAt),
      since,
    );
    const expected = expectedSince(begun);
    const held = heldGatherings.filter(({ at }) => reached(at, since));
    const present = held.filter(({ id }) => there.has(`${id} ${person}`)).length;
    const counts = effective >= expected && present >= programme.goals.gatheringPresence * held.length;
    const body = bodyOf(programme, role, chosen.get(person))?.id ?? "";
    return { of: "participant", id: person, counts, facts: { role, body, effective, expected, present, held: held.length } };
  };
}

/** When a person's meetings begin to be expected: a mentor kept in reserve begins with the first mentee. */
function begunAt(role: Role, introductions: readonly Moment[], joined: Moment): Moment {
  const first = role === "mentor" ? [...introductions].sort()[0] : undefined;
  return latest(joined, first);
}
