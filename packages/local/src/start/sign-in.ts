/** Gets a sign-in link as an organiser would: asks for it on the page, takes it from the letter. */
import type { Environment } from "../environment/options.ts";
import { readLetter } from "../mail/mime.ts";

/** Address of a one-time link into the console, or undefined when none came. */
export async function signInLink(environment: Environment, email: string): Promise<string | undefined> {
  const { url } = environment;
  const before = environment.outbox().at(-1)?.seq ?? 0;
  const response = await fetch(`${url}/console/sign-in`, {
    method: "POST",
    body: new URLSearchParams({ email }),
    headers: { origin: url },
  });
  if (!response.ok) return undefined;
  await environment.settle();
  const letters = environment.outbox(before).filter((letter) => letter.recipients.includes(email));
  const links = letters.map((letter) => /https?:\/\/\S+\/console\/enter\/\S+/u.exec(readLetter(letter.raw).text ?? "")?.[0]);
  return links.findLast((link) => link !== undefined);
}
