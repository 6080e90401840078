/**
 * An owner whose passkeys are lost, when no other owner can remove them: everybody who runs the programme is told, any owner may
 * refuse, and a day later the link alone lets in, once, and removes the passkeys.
 */
import { Refusal } from "../kernel/refusal.ts";
import { daysAfter, type Moment, reached } from "../kernel/time.ts";
import { type Act, nothing, type Outcome } from "../outcome.ts";
import type { Organiser } from "./organiser.ts";

const waitDays = 1;
/** Then it has to be said again. */
const forgottenDays = 7;

export type Lost = { is: "no" } | { is: "waiting" | "over"; from: Moment };

/** How things stand; `from` is when the link alone will do, or does. */
export function lostOf({ lostAt }: Organiser, now: Moment): Lost {
  if (lostAt === null || reached(now, daysAfter(lostAt, forgottenDays))) return { is: "no" };
  const from = daysAfter(lostAt, waitDays);
  return { is: reached(now, from) ? "over" : "waiting", from };
}

/** Says that one's passkeys are lost; everybody gets a letter, whoever says it too. Refuses not-allowed to others than owners. */
export function reportLost(team: readonly Organiser[], organiser: Organiser, act: Act): Outcome {
  if (organiser.role !== "owner") throw new Refusal("not-allowed");
  if (lostOf(organiser, act.now).is !== "no") return nothing;
  return {
    put: [{ ...organiser, lostAt: act.now }],
    happenings: [{ event: "passkeys-lost", subject: organiser.id }],
    letters: team.map(({ id, language }) => ({
      letter: "passkeys-lost",
      to: { is: "organiser", id },
      language,
      occasion: `#${organiser.id}#${act.now}`,
    })),
  };
}

/** An owner, or whoever found them again, refuses it. */
export function refuseLost(organiser: Organiser): Outcome {
  if (organiser.lostAt === null) return nothing;
  return { put: [{ ...organiser, lostAt: null }], happenings: [{ event: "passkeys-kept", subject: organiser.id }], letters: [] };
}

/** What of the organiser changes when they come in by the link alone. Refuses wrong-state before the day is over. */
export function withoutPasskeys(organiser: Organiser, now: Moment): Partial<Organiser> {
  if (organiser.role !== "owner" || lostOf(organiser, now).is !== "over") throw new Refusal("wrong-state");
  return { passkeys: [], lostAt: null };
}
