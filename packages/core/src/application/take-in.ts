/** Somebody on the waiting list who takes part after all, because a place came free, or a mentor is needed, once the pairs were published. */
import type { Act, Outcome } from "../outcome.ts";
import { joined } from "../participant/join.ts";
import type { Organiser } from "../access/organiser.ts";
import type { RefusalCode } from "../kernel/refusal.ts";
import { type Role, roles } from "../programme/programme.ts";
import type { World } from "../world.ts";
import type { Application } from "./application.ts";
import { obstacle } from "./review.ts";

/** Those in this role who are on the waiting list while they may still be introduced to somebody. */
export const waitingAs = (role: Role, { applications, cohort }: Pick<World, "applications" | "cohort">): Application[] =>
  cohort.phase === "mentoring" ? applications.filter((one) => one.status === "waitlisted" && one.role === role) : [];

/** The cohort as it is with these people in it, as far as they wait; as it is where none does. */
export function withWaiting(world: World, ids: readonly string[], act: Act): World {
  const waiting = waitingOf(ids, world);
  if (waiting.length === 0) return world;
  const decision = { by: act.by, at: act.now, reason: null };
  const taken = new Map(waiting.map((one) => [one.id, { ...one, status: "accepted" as const, decision }]));
  const known = new Map(world.participants.map((one) => [one.id, one]));
  const places = [...taken.values()].map((application) => joined(application, known.get(application.id), act));
  return {
    ...world,
    applications: world.applications.map((one) => taken.get(one.id) ?? one),
    participants: [...world.participants.filter(({ id }) => !taken.has(id)), ...places],
  };
}

/** Why this organiser may not take in those of them who wait, who are decided on as any applicant is; undefined when nothing stands against it. */
export const obstacleToTakingIn = (world: World, ids: readonly string[], organiser: Organiser): RefusalCode | undefined =>
  waitingOf(ids, world)
    .map((one) => obstacle(world, one, "accepted", organiser))
    .find((code) => code !== undefined);

function waitingOf(ids: readonly string[], world: World): Application[] {
  const wanted = new Set(ids);
  return roles.flatMap((role) => waitingAs(role, world)).filter(({ id }) => wanted.has(id));
}

/** What taking them in stores and says beside their first pair, of which they read in the letter that presents it. */
export function takingIn(before: World, after: World): Pick<Outcome, "put" | "happenings"> {
  const there = new Set<Application>(before.applications);
  const taken = after.applications.filter((one) => !there.has(one));
  const happenings = taken.map(({ id, role }) => ({ event: "application-accepted", subject: id, facts: { role } }));
  return { put: taken, happenings };
}
