/** Answers that come after the same time whoever asks, so that how long one took tells nobody whether an address is known. */
import type { Deps } from "./context.ts";

/** Does the work, and waits until it would have been done in any case. */
export async function evenly({ answerAfter = 0 }: Pick<Deps, "answerAfter">, work: () => Promise<void>): Promise<void> {
  await Promise.all([work(), new Promise((resolve) => setTimeout(resolve, answerAfter))]);
}
