/** A person checks in at a gathering with the PIN shown there. */
import { asciiDigits } from "../kernel/digits.ts";
import { Refusal } from "../kernel/refusal.ts";
import { addSeconds, type Moment, reached } from "../kernel/time.ts";
import { type Act, type Outcome, nothing } from "../outcome.ts";
import { newAttendance } from "./attendance.ts";
import type { Attendance, Gathering } from "./gathering.ts";

/** When the PIN is taken: from half an hour before the start until twelve hours after. */
export function checkInHours({ at }: Pick<Gathering, "at">): { from: Moment; to: Moment } {
  return { from: addSeconds(at, -30 * 60), to: addSeconds(at, 12 * 3600) };
}

/**
 * Whether the code is taken now and is the right one, in whatever digits it was typed.
 * Refuses pin-closed (too early, too late, cancelled) before it looks at the code, so that it cannot be tried out; wrong-pin.
 */
export function checkCode(gathering: Gathering, pin: string, now: Moment): void {
  const { from, to } = checkInHours(gathering);
  if (gathering.state === "cancelled" || !reached(now, from) || reached(now, to)) throw new Refusal("pin-closed");
  if (asciiDigits(pin).replace(/\D/gu, "") !== gathering.pin) throw new Refusal("wrong-pin");
}

/**
 * Notes that the person is there. Checking in twice changes nothing.
 * @param known the person's row at this gathering, when there is one
 * Refuses what `checkCode` refuses.
 */
export function checkIn(
  gathering: Gathering,
  known: Attendance | undefined,
  given: { participant: string; pin: string },
  act: Act,
): Outcome {
  if (known?.presentAt) return nothing;
  checkCode(gathering, given.pin, act.now);
  const attendance = known ?? newAttendance(gathering, given.participant);
  return {
    put: [{ ...attendance, presentAt: act.now, presentBy: "pin" }],
    happenings: [{ event: "gathering-attended", subject: given.participant, facts: { gathering: gathering.id } }],
    letters: [],
  };
}
