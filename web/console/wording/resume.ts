/** Resuming the letters of a programme: of all its cohorts, in order, those that came too late by choice. */
import type { CohortRef } from "@tamkine/core/kernel/item";
import { outside, sendHeld } from "@tamkine/core/letter/sending/dispatch";
import { dropLetters, resumeLetters } from "@tamkine/core/letter/sending/pause";
import { staleGroups } from "@tamkine/core/letter/sending/stale";
import { type Act, nothing } from "@tamkine/core/outcome";
import { perform } from "@tamkine/core/perform";
import { wakeRetention } from "@tamkine/core/privacy/retention/wake";
import type { Programme } from "@tamkine/core/programme/programme";
import type { Ctx, Deps } from "../../context.ts";
import { asking } from "../asking.ts";
import { findProgramme } from "../../find.ts";

/** Dropped first: once resumed, whoever comes by sends what is due. Refuses changed-meanwhile. */
export async function resumed(c: Ctx, deps: Deps, programme: Programme, dropStale: boolean, seen: string | undefined): Promise<void> {
  const act = await asking(c, deps);
  // What would be refused drops nothing either.
  resumeLetters(programme, act, seen);
  const refs = (await deps.store.cohorts(programme.id)).map(({ cohort }): CohortRef => ({ programme: programme.id, cohort }));
  if (dropStale) for (const ref of refs) await perform(deps, ref, act, () => dropped(deps, ref, act));
  await perform(deps, outside(programme.id), act, async () => resumeLetters(await findProgramme(deps.store, programme.id), act, seen));
  for (const ref of [outside(programme.id), ...refs]) await sendHeld(deps, ref, act.now);
  // What announces an erasure waited, too.
  for (const ref of refs) await wakeRetention(deps, ref);
}

async function dropped({ store }: Deps, ref: CohortRef, { now }: Act) {
  const [world, deliveries] = await Promise.all([store.world(ref), store.deliveries(ref)]);
  return world ? dropLetters(staleGroups(deliveries, world, now).flatMap((group) => group.deliveries)) : nothing;
}
