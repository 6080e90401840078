/**
 * What a page with hundreds of meetings asks ten thousand times: whether one moment is after another, which day one falls on, a moment some
 * days later. Each way in turn with its peer, which takes texts apart each time, in the same run. `node bench/moments.ts`
 */
import { Temporal } from "temporal-polyfill";
import { dayOf, daysAfter, reached } from "@tamkine/core/kernel/time";

const zone = "Africa/Casablanca";
const begins = Date.parse("2026-03-01T09:00:00Z");
/** As many as a cohort of fifty pairs has of meetings, each with some moments. */
const moments = Array.from({ length: 600 }, (_, i) => new Date(begins + i * 4_321_000).toISOString().replace(".000Z", "Z"));
const rounds = 40;

const ways: Record<string, { peer: (moment: string, other: string) => unknown; ours: (moment: string, other: string) => unknown }> = {
  "after another": { peer: (moment, other) => Date.parse(moment) >= Date.parse(other), ours: reached },
  "its local day": {
    peer: (moment) => Temporal.Instant.from(moment).toZonedDateTimeISO(zone).toPlainDate().toString(),
    ours: (moment) => dayOf(moment, zone),
  },
  "a week later": {
    peer: (moment) =>
      Temporal.Instant.from(moment)
        .add({ hours: 7 * 24 })
        .toString(),
    ours: (moment) => daysAfter(moment, 7),
  },
};

/** Nanoseconds for one answer. */
function timed(answer: (moment: string, other: string) => unknown): number {
  const began = performance.now();
  for (let round = 0; round < rounds; round += 1)
    for (const [i, moment] of moments.entries()) answer(moment, moments[moments.length - 1 - i] ?? moment);
  return ((performance.now() - began) * 1e6) / (rounds * moments.length);
}

const middle = (numbers: number[]) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
for (const [name, { peer, ours }] of Object.entries(ways)) {
  for (const moment of moments) if (String(peer(moment, zone)) !== String(ours(moment, zone))) throw new Error(`${name}: another answer`);
  const runs = Array.from({ length: 9 }, () => ({ peer: timed(peer), ours: timed(ours) }));
  const [theirs, mine] = [middle(runs.map((run) => run.peer)), middle(runs.map((run) => run.ours))];
  const ratio = middle(runs.map((run) => run.ours / run.peer));
  console.log(
    `${name.padEnd(14)} ${mine.toFixed(0).padStart(6)} ns, taken apart each time ${theirs.toFixed(0).padStart(6)} ns: × ${ratio.toFixed(3)}`,
  );
}
