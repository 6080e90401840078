/** Somebody on the waiting list who takes part after all, because a place came free once the pairs were published. */
import type { Act, Outcome } from "../outcome.ts";
import { joined } from "../participant/join.ts";
import type { World } from "../world.ts";

/** Mentees who wait for a place that may still come free. */
export const waitingMentees = ({ applications, cohort }: Pick<World, "applications" | "cohort">) =>
  cohort.phase === "mentoring" ? applications.filter(({ status, role }) => status === "waitlisted" && role === "mentee") : [];

/** The cohort as it is with this person in it; as it is where they do not wait. */
export function withWaiting(world: World, id: string, act: Act): World {
  const waiting = waitingMentees(world).find((one) => one.id === id);
  if (!waiting) return world;
  const application = { ...waiting, status: "accepted" as const, decision: { by: act.by, at: act.now, reason: null } };
  const place = joined(
    application,
    world.participants.find((one) => one.id === id),
    act,
  );
  return {
    ...world,
    applications: world.applications.map((one) => (one.id === id ? application : one)),
    participants: [...world.participants.filter((one) => one.id !== id), place],
  };
}

/** What taking them in stores and says beside their first pair, of which they read in the letter that presents it. */
export function takingIn(before: World, after: World, id: string): Pick<Outcome, "put" | "happenings"> {
  if (before === after) return { put: [], happenings: [] };
  return {
    put: after.applications.filter((one) => one.id === id),
    happenings: [{ event: "application-accepted", subject: id, facts: { role: "mentee" } }],
  };
}
