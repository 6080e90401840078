/** For tests: a whole cohort as it is stored. */
import { aCommitteeMeeting } from "@tamkine/core/committee/fixtures/a-committee";
import type { Item } from "@tamkine/core/item";
import type { World } from "@tamkine/core/world";
import { anOrganiser } from "@tamkine/core/worlds/makers";
import { waitNames } from "@tamkine/core/workflow/wait";
import { ofAei, ofIya, owner } from "../console/fixtures/site.ts";
import { waitsFor } from "../console/fixtures/waits.ts";

const spare = anOrganiser({ id: "org_spare", email: "spare@example.org", name: "Rim Remplaçante", role: "coordinator" });

/** Everything of a cohort as it is stored, and its letters, all of them sent: nothing waits but what a form brings about. */
export function stored({ programme, cohort, proposal, ...rows }: World, letters: readonly Item[] = []): Item[] {
  const pairs = rows.pairs.map((pair) => ({
    ...pair,
    meetings: rows.meetings.filter((one) => one.pair === pair.id).map(({ id }) => id),
  }));
  const people: Item[] = Object.values({ ...rows, pairs, committee: [aCommitteeMeeting()] }).flat();
  const items = [programme, cohort, ...(proposal ? [proposal] : []), ...people, ...letters, owner, ofAei, ofIya, spare];
  return [...items, ...waitsFor(...waitNames)].map((item) => ({
    ...item,
    version: 1,
    ...(item.kind === "delivery" && { state: "sent" }),
  })) as Item[];
}
