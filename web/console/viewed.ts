/**
 * Notes in the log what an organiser sees of people. The only thing that looking at a page stores: a line a day for each person and
 * organiser, so that it makes no difference how often a page is opened, or by what.
 */
import { type Viewed, viewing } from "@tamkine/core/access/viewing";
import type { Scene } from "./scene.ts";
import { actOf } from "./session.ts";

/** DynamoDB's limit of a transaction; a page shows fewer. */
const most = 100;

/** To be called before the page is given: nothing is seen that is not noted. Of nobody, nothing is stored. */
export async function noteViewed({ deps, ref, organiser, now, world }: Scene, event: Viewed, subjects: readonly string[]): Promise<void> {
  const { timeZone } = world.programme;
  const lines = [...new Set(subjects)].map((subject) => viewing(deps.ids, ref, event, subject, actOf(organiser, now), timeZone));
  for (let from = 0; from < lines.length; from += most)
    await deps.store.commit(lines.slice(from, from + most).map((ensure) => ({ ensure })));
}
