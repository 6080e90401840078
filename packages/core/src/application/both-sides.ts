/** One person who applied for both roles: an organiser says which application counts. */
import { Refusal } from "../kernel/refusal.ts";
import { type Act, type Beside, type Outcome, nothing } from "../outcome.ts";
import { otherRole } from "../programme/programme.ts";
import { left } from "../participant/join.ts";
import type { Ids } from "../kernel/ids.ts";
import type { World } from "../world.ts";
import { type Application, applicationId, canTakePart } from "./application.ts";
import { reservedFor } from "./reserved.ts";

/** Waiting for an organiser to say which of two applications counts. */
export const isUnsettled = (application: Application): boolean => application.bothSides && canTakePart(application);

interface Flagged {
  application: Application;
  /** What changed of the other one. */
  others: Application[];
  /** Whoever hands in for the other role at this moment reads neither of the two: one of both is decided again. */
  beside: Beside[];
}

/**
 * Marks an application and the same person's in the other role, when both are live.
 * @param holder of the same address in the other role, see `holderOf`: also one who has another address by now
 */
export function flagged(ids: Ids, application: Application, holder: Application | undefined): Flagged {
  const { id: of, email } = application;
  const there = { ...application, id: applicationId(ids, application, otherRole(application.role), email) };
  // Nobody signs up for it, and nobody who takes part comes to have that address.
  const nobody = [{ absent: there }, { absent: reservedFor(there, of) }];
  const beside: Beside[] = (holder ? [{ still: holder }] : nobody).map((check) => ({ of, check }));
  if (holder?.email !== email || !canTakePart(holder)) return { application: { ...application, bothSides: false }, others: [], beside };
  const others = holder.bothSides ? [] : [{ ...holder, bothSides: true }];
  return { application: { ...application, bothSides: true }, others, beside };
}

/** The same person's application in the other role is alone again. */
export const unflagged = (other: Application | undefined): Application[] => (other?.bothSides ? [{ ...other, bothSides: false }] : []);

/** The application of the same address in the other role. */
export function counterpart(applications: readonly Application[], { email, role }: Application): Application | undefined {
  return applications.find((other) => other.email === email && other.role !== role);
}

/**
 * The application with this id counts; the same person's other one is withdrawn, and its place with it, while there are no pairs.
 * Settling again in the same way changes nothing. Refuses not-found, wrong-state when there is nothing to settle, wrong-phase once
 * pairs are published.
 */
export function settleBothSides(world: World, applicationId: string, act: Act): Outcome {
  const counts = world.applications.find(({ id }) => id === applicationId);
  if (!counts) throw new Refusal("not-found");
  const other = counterpart(world.applications, counts);
  if (!counts.bothSides && other?.status === "withdrawn") return nothing;
  if (!other || !isUnsettled(counts) || !isUnsettled(other)) throw new Refusal("wrong-state");
  if (world.cohort.published) throw new Refusal("wrong-phase", { phase: world.cohort.phase });
  const place = world.participants.find(({ id }) => id === other.id);
  return {
    put: [
      { ...counts, bothSides: false },
      { ...other, bothSides: false, status: "withdrawn", decision: { by: act.by, at: act.now, reason: null } },
      ...(place ? [left(place, "other-role", act)] : []),
    ],
    still: [world.cohort],
    happenings: [{ event: "role-settled", subject: counts.id, facts: { role: counts.role } }],
    letters: [],
  };
}
