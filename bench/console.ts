/**
 * What each page of the console costs, for a usual cohort and for a very large one, beside reading the whole cohort in the same run:
 * requests to DynamoDB, read units, processor time, weight. `node bench/console.ts 30 3000` plays other sizes.
 */
import { takePicture } from "@tamkine/core/kpi/picture/take-picture";
import { ref } from "@tamkine/core/worlds/makers";
import { withPages } from "@tamkine/local/design/tsx";
import { counted } from "./console/counted.ts";
import { limitOf, pages } from "./console/pages.ts";

const { base, openSite, owner } = await withPages(() => import("@tamkine/web/console/fixtures/site"));
const { halfway } = await withPages(() => import("./console/cohort.ts"));

/** Pages of cohorts up to this size are held to their limit of requests. */
const usual = 60;
const missed: string[] = [];

async function measure(pairs: number): Promise<void> {
  const { world, rest } = halfway(pairs);
  const site = await openSite(world);
  await site.store.commitGroups(rest.map((item) => [{ put: { ...item, version: 0 } }]));
  // As each step of the state machine does; of a usual cohort it takes none.
  await takePicture(site.store, ref, await site.store.deliveries(ref), site.now);
  const asked = counted(site.client);
  const visitor = await site.visit(owner);

  async function cost(name: string, does: () => Promise<{ html: string }>): Promise<{ units: number }> {
    await does();
    asked();
    const before = process.cpuUsage();
    const { html } = await does();
    const { user, system } = process.cpuUsage(before);
    const { reads, units } = asked();
    const limit = pairs <= usual && name.startsWith("/") ? limitOf(name) : Number.POSITIVE_INFINITY;
    if (reads > limit) missed.push(`${name}: ${reads} requests > ${limit}`);
    const numbers = [reads, units, (user + system) / 1000, html.length / 1024, whole.units === 0 ? 1 : units / whole.units];
    const text = numbers.map((number, i) => number.toFixed(i === 4 ? 2 : 0).padStart(10)).join("");
    console.log(`${name.padEnd(52)}${text}${Number.isFinite(limit) ? `  at most ${limit}` : ""}`);
    return { units };
  }

  console.log(`\n${pairs} pairs\npage                                                  requests     units    cpu ms        KB     ratio`);
  let whole = { units: 0 };
  whole = await cost("(the whole cohort, read)", async () => ({ html: JSON.stringify(await site.store.world(ref)) }));
  for (const page of pages) {
    await cost(page === "" ? "/" : page, async () => {
      const answer = await visitor.get(base + page);
      if (answer.status !== 200) missed.push(`${page}: answered ${answer.status}`);
      return answer;
    });
  }
  await site.stop();
}

const sizes = process.argv.slice(2).map(Number);
for (const pairs of sizes.length > 0 ? sizes : [30, 3000]) await measure(pairs);
console.log(missed.length === 0 ? "\nWithin every limit." : `\nBeyond: ${[...new Set(missed)].join("; ")}`);
process.exitCode = missed.length === 0 ? 0 : 1;
