/** Why a command around a deployment did not work, in words: most often nobody is signed in to AWS here, or no region is chosen. */
import { say } from "./messages/say.ts";

/** What AWS's clients say, before they ask anything, of whoever is not signed in; and AWS itself, of who was. */
const noAccess =
  /Region is missing|Could not load credentials|CredentialsProviderError|TokenProviderError|ExpiredToken|UnrecognizedClient|InvalidClientTokenId/u;

export function faultIn(language: Parameters<typeof say>[0], error: unknown): string {
  const said = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return say(language, noAccess.test(said) ? "accountMissing" : "failed", { error: said });
}
