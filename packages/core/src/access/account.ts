/** An organiser's own account: name and language, sessions. */
import * as z from "zod";
import { checked } from "../kernel/checked.ts";
import { Language, tidy } from "../kernel/text.ts";
import { nothing, type Outcome } from "../outcome.ts";
import type { Organiser, Session } from "./organiser.ts";

const Account = z.object({ name: z.string().transform(tidy).pipe(z.string().min(1).max(120)), language: Language });

/** Refuses form-invalid with the fields at fault. */
export function changeAccount(organiser: Organiser, input: unknown): Outcome {
  const { name, language } = checked(Account, input);
  if (name === organiser.name && language === organiser.language) return nothing;
  return { put: [{ ...organiser, name, language }], happenings: [{ event: "account-changed", subject: organiser.id }], letters: [] };
}

/** Ends sessions of one's own; those that have ended meanwhile are none. */
export function endSessions({ id }: Organiser, sessions: readonly Session[]): Outcome {
  if (sessions.length === 0) return nothing;
  const facts = { sessions: sessions.length };
  return { put: [], remove: [...sessions], happenings: [{ event: "sessions-ended", subject: id, facts }], letters: [] };
}
