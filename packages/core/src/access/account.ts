/** An organiser's own account: name and language, sessions. */
import * as z from "zod";
import { validated } from "../kernel/validated.ts";
import { Language, tidy } from "../kernel/text.ts";
import type { Moment } from "../kernel/time.ts";
import { nothing, type Outcome } from "../outcome.ts";
import type { Organiser, Session } from "./organiser.ts";

/** Room for a name, in characters. */
export const longestName = 120;

/** What an organiser is called, as somebody typed it. */
export const TypedName = z.string().transform(tidy).pipe(z.string().min(1).max(longestName));

const Account = z.object({
  name: TypedName,
  language: Language,
  /** Whether the letter of the week is wanted; as it was where nothing is said. */
  weekly: z.enum(["yes", "no"]).optional(),
});

/** Whether an organiser gets the letters that are not essential. */
export const wantsWeekly = ({ unsubscribedAt }: Pick<Organiser, "unsubscribedAt">): "yes" | "no" => (unsubscribedAt ? "no" : "yes");

/** Refuses form-invalid with the fields at fault. */
export function changeAccount(organiser: Organiser, input: unknown, now: Moment): Outcome {
  const { name, language, weekly = wantsWeekly(organiser) } = validated(Account, input);
  if (name === organiser.name && language === organiser.language && weekly === wantsWeekly(organiser)) return nothing;
  const unsubscribedAt = weekly === "yes" ? null : (organiser.unsubscribedAt ?? now);
  return {
    put: [{ ...organiser, name, language, unsubscribedAt }],
    happenings: [{ event: "account-changed", subject: organiser.id }],
    letters: [],
  };
}

/** Ends sessions of one's own; those that have ended meanwhile are none. */
export function endSessions({ id }: Organiser, sessions: readonly Session[]): Outcome {
  if (sessions.length === 0) return nothing;
  const facts = { sessions: sessions.length };
  return { put: [], remove: [...sessions], happenings: [{ event: "sessions-ended", subject: id, facts }], letters: [] };
}
