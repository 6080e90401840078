/** Files hold copies of rows: where somebody is erased, the programme's files go too. Who still needs one asks for it anew. */
import type { Files } from "../ports.ts";

/** All of a programme's files begin with it. */
export const placeOf = (programme: string): string => `${programme}/`;

/**
 * Deletes every file of the programme that is prepared or was brought. Called before somebody is erased, so that whoever dies on the
 * way has not left them, and after, for what was prepared meanwhile; what slips through that goes by itself after three days.
 */
export async function forgetFiles({ files }: { files: Pick<Files, "remove"> }, programme: string): Promise<void> {
  await files.remove(placeOf(programme));
}
