/** What a command refuses with, for tests. */
import { type Facts, orRefusal, Refusal } from "../kernel/refusal.ts";

/** The refusal's code and facts; undefined when nothing was refused. Anything else thrown goes on. */
export function refused(attempt: () => unknown): ({ code: string } & Facts) | undefined {
  const found = orRefusal(attempt);
  return found instanceof Refusal ? { code: found.code, ...found.facts } : undefined;
}
