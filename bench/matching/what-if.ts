/** What if somebody leaves or joins, a pair is locked or banned: from the known solution against anew, in turn on the same problems. */
import { type Problem, problemOf } from "@tamkine/core/matching/edges";
import { inputsFrom } from "@tamkine/core/matching/inputs";
import { matchingOf } from "@tamkine/core/matching/matching";
import { type Solution, solve } from "@tamkine/core/matching/solve/solve";
import { type Change, changedBy, startFrom, whatIf } from "@tamkine/core/matching/what-if";
import { randomCohort } from "./people.ts";
import { randomFrom } from "./random.ts";

const cohorts = [
  { mentees: 30, minimumLoad: 0 },
  { mentees: 300, minimumLoad: 0 },
  { mentees: 1500, minimumLoad: 0 },
  { mentees: 30, minimumLoad: 1 },
  { mentees: 300, minimumLoad: 1 },
];
for (const { mentees, minimumLoad } of cohorts) {
  const random = randomFrom(3);
  const cohort = randomCohort(random, { mentors: mentees, mentees }, () => 1 + minimumLoad);
  const inputs = inputsFrom({ ...cohort, settings: { ...cohort.settings, minimumLoad }, former: [], rulings: [] });
  const others = randomCohort(random, { mentors: 1, mentees: 1 }, () => 1);
  const matching = matchingOf(inputs);
  const pair = () => matching.matches[random(matching.matches.length)] as (typeof matching.matches)[number];
  const changes: Change[] = Array.from({ length: 6 }, () => [
    { what: "mentor-leaves" as const, mentor: pair().mentor },
    { what: "mentee-leaves" as const, mentee: pair().mentee },
    { what: "places" as const, mentor: pair().mentor, places: 2 + minimumLoad },
    { what: "ban" as const, ...pair() },
    { what: "lock" as const, ...pair() },
  ]).flat();
  for (const mentee of others.mentees) changes.push({ what: "mentee-joins", mentee: { ...mentee, id: "new" } });
  for (const mentor of others.mentors) changes.push({ what: "mentor-joins", mentor: { ...mentor, id: "new" } });
  const problems = changes.map((change) => {
    const changed = changedBy(inputs, change);
    const problem = problemOf(changed);
    return { problem, start: startFrom(inputs, matching, changed, problem) };
  });
  const anew = timer();
  const again = timer();
  const whole = timer();
  for (let run = 0; run < (mentees < 100 ? 40 : 4); run += 1) {
    problems.forEach(({ problem, start }, i) => {
      const first = anew(i, () => solve(problem.instance));
      const second = again(i, () => solve(problem.instance, "bottleneck", { start }));
      whole(i, () => whatIf(inputs, matching, changes[i] as Change));
      same(problem, first, second);
    });
  }
  const [slow, quick, all] = [anew, again, whole].map((time) => time.mean());
  console.log(
    `What if, ${mentees} x ${mentees}${minimumLoad > 0 ? " with a minimum load" : ""}, mean of ${changes.length} changes: anew ${slow?.toFixed(2)} ms, from the known solution ${quick?.toFixed(2)} ms ` +
      `(ratio ${((quick as number) / (slow as number)).toFixed(2)}); with scoring every pair and naming the result ${all?.toFixed(2)} ms`,
  );
}

/** Keeps the best time of each task, because other programs disturb the clock only upwards. */
function timer() {
  const best: number[] = [];
  const time = <T>(task: number, work: () => T): T => {
    const begin = performance.now();
    const result = work();
    best[task] = Math.min(best[task] ?? Number.POSITIVE_INFINITY, performance.now() - begin);
    return result;
  };
  return Object.assign(time, { mean: () => best.reduce((a, b) => a + b, 0) / best.length });
}

function same({ rows }: Problem, a: Solution, b: Solution): void {
  if (rows.some((_, r) => a.of[r] !== b.of[r])) throw new Error("another solution than anew");
}
