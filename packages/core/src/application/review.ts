/** Selection: an organiser accepts, puts on the waiting list or declines, one application or many at once. */
import { longestReason } from "../kernel/reason.ts";
import { worded } from "../kernel/worded.ts";
import type { Organiser } from "../access/organiser.ts";
import { Refusal, type RefusalCode } from "../kernel/refusal.ts";
import { type Act, nothing, type Outcome } from "../outcome.ts";
import { joined, left } from "../participant/join.ts";
import { bodyOf } from "../programme/body.ts";
import type { Programme } from "../programme/programme.ts";
import type { World } from "../world.ts";
import type { Application } from "./application.ts";
import { counterpart, isUnsettled, unflagged } from "./both-sides.ts";
import { toApplicant } from "./to-applicant.ts";

export interface Review {
  to: "accepted" | "waitlisted" | "declined";
  /** For organisers only; never in the letter. */
  reason: string;
}

const letters = {
  accepted: "application-accepted",
  waitlisted: "application-waitlisted",
  declined: "application-declined",
} as const;

/**
 * Decides the applications with these ids; those already decided so stay untouched. All or none: the first that may not be decided
 * refuses the whole. Decisions can change until the pairs are published.
 * Refuses wrong-phase, not-found, not-allowed, body-not-yours, wrong-state (not confirmed, or withdrawn), conflict-of-roles
 * (accepting someone who applied on both sides before it is settled).
 */
export function review(world: World, ids: readonly string[], decision: Review, organiser: Organiser, act: Act): Outcome {
  const { cohort } = world;
  const open = cohort.phase === "selection" || (cohort.phase === "matching" && !cohort.published);
  if (!open) throw new Refusal("wrong-phase", { phase: cohort.phase });
  const wanted = new Set(ids);
  const applications = world.applications.filter(({ id }) => wanted.has(id));
  if (applications.length < wanted.size) throw new Refusal("not-found");
  for (const application of applications) checkMayDecide(world, application, decision, organiser);
  const changing = applications.filter(({ status }) => status !== decision.to);
  if (changing.length === 0) return nothing;
  return {
    put: changing.flatMap((application) => decided(world, application, decision, act)),
    // Nobody is taken in beside pairs that are being published, or into a cohort that is being cancelled.
    still: [cohort],
    happenings: changing.map(({ id, role }) => ({ event: `application-${decision.to}`, subject: id, facts: { role } })),
    letters: changing.map((application) => toApplicant(application, letters[decision.to], `#${act.now}`)),
  };
}

function checkMayDecide(world: World, application: Application, decision: Review, organiser: Organiser): void {
  const code = obstacle(world, application, decision.to, organiser);
  if (code) throw new Refusal(code);
}

/** Whether another body than the coordinator's selects this person. */
export function isForeign(programme: Programme, { role, form }: Application, organiser: Organiser): boolean {
  const body = bodyOf(programme, role, form.body)?.id;
  return organiser.role === "coordinator" && organiser.body !== null && body !== undefined && organiser.body !== body;
}

/** Why this organiser may not decide this application so; undefined when nothing stands against it. */
export function obstacle(
  { programme }: Pick<World, "programme">,
  application: Application,
  to: Review["to"],
  organiser: Organiser,
): Extract<RefusalCode, "not-allowed" | "body-not-yours" | "wrong-state" | "conflict-of-roles"> | undefined {
  if (organiser.role === "committee" || organiser.role === "auditor") return "not-allowed";
  if (isForeign(programme, application, organiser)) return "body-not-yours";
  if (application.status === "unverified" || application.status === "withdrawn") return "wrong-state";
  return to === "accepted" && isUnsettled(application) ? "conflict-of-roles" : undefined;
}

/** The letter each decision sends. */
export const letterOf = (to: Review["to"]) => letters[to];

function decided(world: World, application: Application, { to, reason }: Review, act: Act): Outcome["put"] {
  const said = worded("reason", reason, longestReason);
  const decision = { by: act.by, at: act.now, reason: said === "" ? null : said };
  const next: Application = { ...application, status: to, decision };
  const place = world.participants.find(({ id }) => id === application.id);
  switch (to) {
    case "accepted":
      return [next, joined(next, place, act)];
    case "waitlisted":
      return [next, ...(place ? [left(place, "waitlisted", act)] : [])];
    case "declined": {
      const settled = isUnsettled(application) ? unflagged(counterpart(world.applications, application)) : [];
      return [{ ...next, bothSides: false }, ...(place ? [left(place, "declined", act)] : []), ...settled];
    }
  }
}
