/** Inviting everybody of a programme who asked to hear of its next cohorts; each person one letter, whoever asks and how often. */
import { isJoinable } from "@tamkine/core/application/again";
import type { Cohort } from "@tamkine/core/cohort/cohort";
import { inviteAlumni } from "@tamkine/core/cohort/next";
import { Refusal } from "@tamkine/core/kernel/refusal";
import type { Act } from "@tamkine/core/outcome";
import { type Alumnus, alumniOf, notYetIn, pastCohorts, pastParts } from "@tamkine/core/participant/past";
import { perform } from "@tamkine/core/perform";
import type { Programme } from "@tamkine/core/programme/programme";
import type { Deps } from "../../context.ts";
import { onTheirWay } from "../scene.ts";

/** The cohort that people may come back to now: the first one to open, or open, for sign-up. */
export const comingOf = (cohorts: readonly Cohort[], programme: Programme, now: string): Cohort | undefined =>
  cohorts.filter((one) => isJoinable(one, programme, now)).sort((a, b) => (a.schedule.intakeOpens < b.schedule.intakeOpens ? -1 : 1))[0];

/** All who asked to hear of it; and of them those who have not signed up for the cohort to come, where there is one. */
export async function askedIn({ store }: Pick<Deps, "store">, cohorts: readonly Cohort[], next: Cohort | undefined) {
  const [past, coming] = await Promise.all([
    pastCohorts(store, cohorts),
    next && store.world({ programme: next.programme, cohort: next.cohort }, ["applications"]),
  ]);
  const all = alumniOf(past);
  return { all, toInvite: notYetIn(all, coming?.applications ?? []) };
}

/**
 * Writes to these people, cohort by cohort, for their links open the page of the cohort they were in. Whoever is cut off in between repeats
 * it: a letter for the same cohort to come goes once. Refuses wrong-phase for a cohort that nobody can join any more.
 * @returns what the next page's address says of letters that are still to leave
 */
export async function inviteThem(deps: Deps, people: readonly Alumnus[], next: Cohort, act: Act): Promise<string> {
  const letters = [];
  for (const [cohort, theirs] of Map.groupBy(people, (one) => one.cohort)) {
    const ref = { programme: next.programme, cohort };
    const only = new Set(theirs.map(({ participant }) => participant.id));
    const outcome = await perform(deps, ref, act, async () => {
      const [world, coming] = await Promise.all([deps.store.world(ref, [...pastParts]), deps.store.get("cohort", next)]);
      if (!world || !coming) throw new Refusal("not-found");
      return inviteAlumni(world, coming, only);
    });
    letters.push(...outcome.letters);
  }
  return onTheirWay({ letters });
}
