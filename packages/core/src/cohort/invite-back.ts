/**
 * Invitations to those of the programme's past cohorts who asked to hear of the next ones: by an organiser before sign-up opens, or by
 * themselves once it has, so that what people were promised hangs on nobody's button.
 */
import { deliveryId, perform } from "../perform.ts";
import { daysAfter, type Moment, reached } from "../kernel/time.ts";
import type { CohortRef } from "../kernel/item.ts";
import { Refusal } from "../kernel/refusal.ts";
import type { Act, Occasion, Outcome } from "../outcome.ts";
import { type Alumnus, alumniOf, notYetIn, pastCohorts, pastParts } from "../participant/past.ts";
import type { Ports } from "../ports.ts";
import type { Cohort } from "./cohort.ts";
import { momentOf } from "./milestones.ts";
import { inviteAlumni } from "./next.ts";

/** Days after the opening in which those are still written to whom something kept from it on the first. */
const daysOfOpening = 3;

/** All who asked to hear of the next cohorts; and of them those who have not signed up for the one to come, where there is one. */
export async function askedIn({ store }: Pick<Ports, "store">, cohorts: readonly Cohort[], next: Cohort | undefined) {
  const [past, coming] = await Promise.all([
    pastCohorts(store, cohorts),
    next && store.world({ programme: next.programme, cohort: next.cohort }, ["applications"]),
  ]);
  const all = alumniOf(past);
  return { all, toInvite: notYetIn(all, coming?.applications ?? []) };
}

/**
 * Writes to these people, cohort by cohort, for their links open the page of the cohort they were in. Whoever is cut off in between repeats
 * it: a letter for the same cohort to come goes once, and who has it is not counted again. Refuses wrong-phase for a cohort that nobody
 * can join any more, not-found for one that is not there. @returns the letters
 */
export async function inviteBack(ports: Ports, people: readonly Alumnus[], next: Cohort, act: Act): Promise<Occasion[]> {
  const letters: Occasion[] = [];
  for (const [cohort, theirs] of Map.groupBy(people, (one) => one.cohort)) {
    const ref = { programme: next.programme, cohort };
    const only = new Set(theirs.map(({ participant }) => participant.id));
    const outcome = await perform(ports, ref, act, async () => {
      const [world, coming] = await Promise.all([ports.store.world(ref, [...pastParts]), ports.store.get("cohort", next)]);
      if (!world || !coming) throw new Refusal("not-found");
      return inviteAlumni(world, coming, await without(ports, ref, inviteAlumni(world, coming, only)));
    });
    letters.push(...outcome.letters);
  }
  return letters;
}

/** Those of an invitation who have not been written to. */
async function without(ports: Pick<Ports, "store" | "ids">, ref: CohortRef, { letters }: Outcome): Promise<Set<string>> {
  const rows = await Promise.all(letters.map((one) => ports.store.get("delivery", { ...ref, id: deliveryId(ports, ref, one) })));
  return new Set(letters.filter((_, i) => rows[i] === undefined).map(({ to }) => to.id));
}

/**
 * Once sign-up has opened, and in its first days. What goes wrong is no fault of whoever comes by: the next step tries again.
 * @param ref the cohort whose step it is
 */
export async function tellOfOpening(ports: Ports, ref: CohortRef, now: Moment): Promise<void> {
  try {
    const [programme, cohort] = await Promise.all([ports.store.get("programme", { id: ref.programme }), ports.store.get("cohort", ref)]);
    if (!programme || cohort?.phase !== "intake") return;
    const opened = momentOf(cohort, programme, "intakeOpens");
    if (!reached(now, opened) || reached(now, daysAfter(opened, daysOfOpening))) return;
    const { toInvite } = await askedIn(ports, await ports.store.cohorts(ref.programme), cohort);
    await inviteBack(ports, toInvite, cohort, { by: "workflow", now });
  } catch {
    // As said above.
  }
}
