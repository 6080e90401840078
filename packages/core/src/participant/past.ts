/** Those of a programme's past cohorts who agreed to hear of the next ones: each person once, however often they took part. */
import { inAlphabet } from "../kernel/alphabet.ts";
import { latestFirst } from "../cohort/order.ts";
import type { Application } from "../application/application.ts";
import type { Cohort } from "../cohort/cohort.ts";
import { byId } from "../kernel/look-up.ts";
import type { Store } from "../ports.ts";
import type { Role } from "../programme/programme.ts";
import type { World } from "../world.ts";
import { alumni } from "../cohort/next.ts";
import type { Participant } from "./participant.ts";

/** What of a cohort they are known by. */
export type Past = Pick<World, "cohort" | "participants" | "applications">;
export const pastParts = ["applications", "participants"] as const;

export interface Alumnus {
  participant: Participant;
  application: Application;
  cohort: string;
}

/** A cohort whose people can be asked: it is ending or over. */
export const isPast = ({ phase }: Pick<Cohort, "phase">): boolean => phase === "closeout" || phase === "closed";

/** The cohorts of a programme that are over, with the people in them; of those who were erased nothing is there any more. */
export async function pastCohorts(store: Pick<Store, "world">, cohorts: readonly Cohort[]): Promise<Past[]> {
  const read = await Promise.all(cohorts.filter(isPast).map(({ programme, cohort }) => store.world({ programme, cohort }, [...pastParts])));
  return read.filter((world) => world !== undefined);
}

/** By name; who took part several times stands there with the last one, known by their address. */
export function alumniOf(past: readonly Past[]): Alumnus[] {
  const newest = past.toSorted((a, b) => latestFirst(a.cohort, b.cohort));
  const found = new Map<string, Alumnus>();
  for (const world of newest)
    for (const participant of alumni(world)) {
      const application = byId(world.applications, participant.id);
      if (application && !found.has(application.email))
        found.set(application.email, { participant, application, cohort: world.cohort.cohort });
    }
  return [...found.values()].sort((a, b) => inAlphabet("fr")(a.application.form.name, b.application.form.name));
}

/** Without those who have signed up for the next cohort already, on whichever side. */
export function notYetIn(people: readonly Alumnus[], signedUp: readonly Pick<Application, "email" | "status">[]): Alumnus[] {
  const there = new Set(signedUp.filter(({ status }) => status !== "withdrawn").map(({ email }) => email));
  return people.filter(({ application }) => !there.has(application.email));
}

export interface Narrowed {
  role?: Role | undefined;
  cohort?: string | undefined;
}

/** Those of a role or of a cohort, as far as one is asked for. */
export const narrowed = (people: readonly Alumnus[], { role, cohort }: Narrowed): Alumnus[] =>
  people.filter((one) => (role === undefined || one.participant.role === role) && (cohort === undefined || one.cohort === cohort));
