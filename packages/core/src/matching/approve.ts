/** Approving a proposal: each body says yes once, to exactly the pairs that would be published. */
import type { Organiser } from "../access/organiser.ts";
import { Refusal } from "../kernel/refusal.ts";
import { type Act, nothing, type Outcome } from "../outcome.ts";
import type { World } from "../world.ts";
import { brokenConstraints } from "./constraints.ts";
import { matchingInputs } from "./inputs.ts";
import { refuseOutsideMatching } from "./propose.ts";
import type { Proposal } from "./proposal.ts";

/**
 * One body's approval. A coordinator approves for their own body, an owner for any. Who approved already changes nothing by doing it again.
 * Refusals: wrong-phase, not-found (no proposal, or no such body), not-allowed, body-not-yours, already-decided (by somebody else),
 * changed-meanwhile (people, places or answers changed since it was computed: run it again),
 * unmatched-left { count } (mentees without mentor: put them on the waiting list or make room).
 */
export function approve(world: World, organiser: Pick<Organiser, "id" | "role" | "body">, body: string, act: Act): Outcome {
  refuseOutsideMatching(world);
  const { proposal, programme } = world;
  if (proposal === undefined || !programme.bodies.some(({ id }) => id === body)) throw new Refusal("not-found");
  if (organiser.role !== "owner" && organiser.role !== "coordinator") throw new Refusal("not-allowed");
  if (organiser.role === "coordinator" && organiser.body !== body) throw new Refusal("body-not-yours");
  const before = proposal.approvals[body];
  if (before?.by === act.by) return nothing;
  if (before) throw new Refusal("already-decided");
  refuseOutdated(world, proposal);
  const { [body]: _, ...voided } = proposal.voided ?? {};
  const approved: Proposal = { ...proposal, voided, approvals: { ...proposal.approvals, [body]: { by: act.by, at: act.now } } };
  const facts = { body, round: proposal.round };
  return { put: [approved], happenings: [{ event: "matches-approved", subject: body, facts }], letters: [] };
}

/** Refuses matches that no longer fit the people: changed-meanwhile, unmatched-left. */
function refuseOutdated(world: World, proposal: Proposal): void {
  const { mentors, mentees, settings } = matchingInputs(world);
  const mentorOf = new Map(mentors.map((mentor) => [mentor.id, mentor]));
  const menteeOf = new Map(mentees.map((mentee) => [mentee.id, mentee]));
  const load = new Map<string, number>();
  for (const match of proposal.matches) {
    const mentor = mentorOf.get(match.mentor);
    const mentee = menteeOf.get(match.mentee);
    const held = (load.get(match.mentor) ?? 0) + 1;
    load.set(match.mentor, held);
    if (mentor === undefined || mentee === undefined || held > mentor.capacity) throw new Refusal("changed-meanwhile");
    if (brokenConstraints(mentor, mentee, settings.without).length > 0) throw new Refusal("changed-meanwhile");
  }
  const placed = new Set(proposal.matches.map(({ mentee }) => mentee));
  const count = mentees.filter(({ id }) => !placed.has(id)).length;
  if (count > 0) throw new Refusal("unmatched-left", { count });
}
