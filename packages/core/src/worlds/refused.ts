/** What a command refuses with, for tests. */
import { type Facts, Refusal } from "../kernel/refusal.ts";

/** The refusal's code and facts; undefined when nothing was refused. Anything else thrown goes on. */
export function refused(attempt: () => unknown): ({ code: string } & Facts) | undefined {
  try {
    attempt();
  } catch (error) {
    if (error instanceof Refusal) return { code: error.code, ...error.facts };
    throw error;
  }
  return undefined;
}
