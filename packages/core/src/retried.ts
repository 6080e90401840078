/** Reading and deciding again when someone else wrote first. */
import { Conflict } from "./ports.ts";

/** Runs `attempt` up to five times while it ends in a Conflict; the last Conflict is thrown. */
export async function retried<T>(attempt: () => Promise<T>): Promise<T> {
  for (let left = 4; ; left -= 1) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof Conflict) || left === 0) throw error;
    }
  }
}
