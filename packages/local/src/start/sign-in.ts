/** Gets a sign-in link as an organiser would: asks for it on the page, takes it from the letter. */
import type { Environment } from "../environment/options.ts";
import { readLetter } from "../mail/mime.ts";
import type { Posted } from "../mail/post-box.ts";

/**
 * Address of a one-time link into the console, or undefined when none came. The site sends one a minute: whoever asks again within it
 * gets the same.
 */
export async function signInLink(environment: Environment, email: string): Promise<string | undefined> {
  const { url } = environment;
  const minute = environment.now().slice(0, 16);
  const response = await fetch(`${url}/console/sign-in`, {
    method: "POST",
    body: new URLSearchParams({ email }),
    headers: { origin: url },
  });
  if (!response.ok) return undefined;
  await environment.settle();
  const isRecent = ({ at }: Posted) => at.slice(0, 16) >= minute;
  const letters = environment.outbox().filter((letter) => isRecent(letter) && letter.recipients.includes(email));
  const links = letters.map((letter) => /https?:\/\/\S+\/console\/enter\/\S+/u.exec(readLetter(letter.raw).text ?? "")?.[0]);
  return links.findLast((link) => link !== undefined);
}
