/** 10,000 mentees and 3,500 mentors from their answers: constraints, scores and solution, with the peak memory of the process. */
import { matchingOf } from "@tamkine/core/matching/matching";
import { check } from "@tamkine/core/matching/solve/proof/check";
import { certificateOf } from "@tamkine/core/matching/solve/proof/prove";
import { randomCohort } from "./people.ts";
import { randomFrom } from "./random.ts";

const random = randomFrom(5);
const inputs = randomCohort(random, { mentors: 3500, mentees: 10_000 }, () => 2 + random(3));
const begin = performance.now();
const matching = matchingOf(inputs);
const seconds = (performance.now() - begin) / 1000;
const peak = Math.round(process.resourceUsage().maxRSS / 1024);
const { instance } = matching.problem;
const certificate = certificateOf(instance, matching.solution, "bottleneck");
const wrong = check(instance, { of: matching.solution.of, certificate }, "bottleneck");
console.log(
  `10,000 mentees x 3,500 mentors, ${instance.graph.col.length.toLocaleString("en")} possible pairs: ${seconds.toFixed(1)} s (at most 60), ` +
    `peak ${peak} MB (at most 1769), ${matching.objective.matched} matched, ${wrong.length === 0 ? "verified" : "REFUTED"}`,
);
