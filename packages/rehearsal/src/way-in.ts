/** The letter that lets an organiser of the cast in. */
import { letsIn } from "./cast/organiser.ts";
import type { Letter } from "./mailbox.ts";

/** Letters with which several programmes answer one wish to sign in come one after the other. */
const together = 60_000;

/**
 * The newest; of several programmes' that came together, that of `programme`, where it is among them: whoever organises more than one gets
 * a letter from each, and its link opens that one.
 */
export function newestWayIn(letters: readonly Letter[], address: string, programme: string): Letter | undefined {
  const isWay = (letter: Letter) => letter.to === address && letsIn(letter);
  const last = letters.findLast(isWay);
  if (!last) return undefined;
  const isOf = ({ links }: Letter) => links.some((path) => path.startsWith(`/p/${programme}/`));
  const isWith = ({ at }: Letter) => Date.parse(last.at) - Date.parse(at) < together;
  return letters.findLast((letter) => isWith(letter) && isWay(letter) && isOf(letter)) ?? last;
}
