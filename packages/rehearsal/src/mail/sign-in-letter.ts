/** Which letter an organiser of the cast takes the sign-in link from. */
import { bringsSignInLink } from "../cast/organiser.ts";
import type { Letter } from "./mailbox.ts";

/** Within this time several programmes may answer one request to sign in, each with a letter of its own. */
const together = 60_000;

/**
 * The newest letter with a sign-in link. Whoever organises several programmes gets one from each, and its link opens that programme: of
 * those that came together, the one of `programme` is taken, if it is among them.
 */
export function newestSignInLetter(letters: readonly Letter[], address: string, programme: string): Letter | undefined {
  const isSignIn = (letter: Letter) => letter.to === address && bringsSignInLink(letter);
  const last = letters.findLast(isSignIn);
  if (!last) return undefined;
  const isOf = ({ links }: Letter) => links.some((path) => path.startsWith(`/p/${programme}/`));
  const isWith = ({ at }: Letter) => Date.parse(last.at) - Date.parse(at) < together;
  return letters.findLast((letter) => isWith(letter) && isSignIn(letter) && isOf(letter)) ?? last;
}
