/** Who was at a gathering, put right after the figures were frozen: it makes a new version of them, with the reason. */
import { Refusal } from "../kernel/refusal.ts";
import type { FrozenFigures } from "../frozen-figures/frozen-figures.ts";
import { newVersion } from "../frozen-figures/new-version.ts";
import type { Delivery } from "../letter/delivery.ts";
import type { Act, Outcome } from "../outcome.ts";
import type { World } from "../world.ts";
import { newAttendance } from "./attendance.ts";
import type { Attendance } from "./gathering.ts";

/**
 * Somebody was there after all, or was not. A gathering at which somebody was, was held. A presence by PIN is nobody's to take back.
 * Refuses not-found; wrong-phase (not frozen yet); wrong-state (called off, noted by PIN, nothing changes, or people's data is erased);
 * reason-needed.
 */
export function correctPresence(
  world: World,
  frozen: FrozenFigures | undefined,
  deliveries: readonly Delivery[],
  given: { gathering: string; participant: string; present: boolean; reason: string },
  act: Act,
): Outcome {
  const { participant, present, reason } = given;
  const gathering = world.gatherings.find(({ id }) => id === given.gathering);
  if (!gathering || !world.participants.some(({ id }) => id === participant)) throw new Refusal("not-found");
  if (!frozen) throw new Refusal("wrong-phase", { phase: world.cohort.phase });
  if (gathering.state === "cancelled") throw new Refusal("wrong-state", { state: gathering.state });
  const known = world.attendances.find((row) => row.gathering === gathering.id && row.participant === participant);
  const row = known ?? newAttendance(gathering, participant);
  if ((row.presentAt !== null) === present) throw new Refusal("wrong-state", { state: "same" });
  if (row.presentBy === "pin") throw new Refusal("wrong-state", { state: row.presentBy });
  const changed: Attendance = present
    ? { ...row, presentAt: gathering.at, presentBy: "organiser" }
    : { ...row, presentAt: null, presentBy: null };
  const held = present && gathering.state !== "held";
  const right = {
    attendances: [...world.attendances.filter((one) => one !== known), changed],
    gatherings: held ? world.gatherings.map((one) => (one === gathering ? { ...one, state: "held" as const } : one)) : world.gatherings,
  };
  const facts = { gathering: gathering.id, by: act.by, ...(held && { held: true }) };
  const noted = {
    put: [changed, ...(held ? [{ ...gathering, state: "held" as const }] : [])],
    happenings: [{ event: present ? "gathering-ticked" : "gathering-unticked", subject: participant, facts }],
  };
  return newVersion({ world, frozen, deliveries }, right, { about: "presence", reason }, noted, act);
}
