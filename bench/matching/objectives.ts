/** What the objectives cost each other, on average over 300 random cohorts of 30 to 50 mentees. */
import { problemOf } from "@tamkine/core/matching/edges";
import { solve } from "@tamkine/core/matching/solve/solve";
import { stabilityOf } from "@tamkine/core/matching/solve/stability";
import { randomCohort } from "./people.ts";
import { randomFrom } from "./random.ts";

const cohorts = 300;
const random = randomFrom(11);
const objectives = ["total", "bottleneck", "leximin"] as const;
const sums = objectives.map(() => ({ worst: 0, total: 0, blocking: 0 }));
for (let i = 0; i < cohorts; i += 1) {
  const mentees = 30 + random(21);
  const inputs = randomCohort(random, { mentors: Math.ceil(0.7 * mentees), mentees }, () => 1 + random(3));
  const { instance } = problemOf(inputs);
  for (const [k, objective] of objectives.entries()) {
    const { of, value } = solve(instance, objective);
    const sum = sums[k] as (typeof sums)[number];
    sum.worst += (value.worst ?? 0) / 100 / cohorts;
    sum.total += value.total / 100 / cohorts;
    sum.blocking += stabilityOf(instance.graph, instance.capacity, of).blockingPairs / cohorts;
  }
}
console.log(`\nOn average over ${cohorts} random cohorts: worst pair, total, blocking pairs`);
for (const [k, { worst, total, blocking }] of sums.entries()) {
  const cost = 100 * (1 - total / (sums[0]?.total ?? total));
  console.log(
    `${(objectives[k] as string).padEnd(11)} ${worst.toFixed(1).padStart(6)} ${total.toFixed(0).padStart(7)} (-${cost.toFixed(1)} %) ${blocking.toFixed(1).padStart(6)}`,
  );
}
