/** Tries again when somebody else wrote first. */
import { Conflict } from "./ports.ts";

/** Calls `attempt` up to five times, as long as it throws a Conflict; throws the last one. */
export async function retried<T>(attempt: () => Promise<T>): Promise<T> {
  for (let left = 4; ; left -= 1) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof Conflict) || left === 0) throw error;
    }
  }
}
