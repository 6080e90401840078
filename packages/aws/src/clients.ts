/** How the SDK's clients are made here. */
import { Sha256 } from "./sha256.ts";

/**
 * Milliseconds in which a service that was asked says something; else it is asked again, on a connection of its own. Left to itself the SDK
 * waits for five minutes or for ever, longer than any function may run. Asked as often as the SDK does, all of it fits the time in which
 * somebody waits for a page.
 * - table: many times what the slowest request takes; a read and a commit may both be waited for
 * - letters: asked once alone, for whoever was not answered cannot know; long enough that none is in doubt for being slow
 * - papers: a report of five hundred pairs is set in some seconds
 */
export const silence = { table: 2_500, others: 5_000, letters: 6_000, papers: 26_000 } as const;

/**
 * - cacheMiddleware: without it the SDK puts its middleware together anew for each request, a tenth of what a small one costs
 * - sha256: signs with a key that is made ready once, another tenth
 * @param socketTimeout milliseconds without a byte after which a request is over, be it before its answer or in the midst of it
 * @param keepAlive whether a connection serves the next request, too. A function is frozen between two calls, and what lay idle meanwhile
 * may have ended without its knowing: what is asked on it gets no answer, which only matters where it is asked once alone
 */
export const settings = (socketTimeout: number, keepAlive = true) => ({
  cacheMiddleware: true,
  sha256: Sha256,
  requestHandler: { connectionTimeout: 2_000, socketTimeout, httpAgent: { keepAlive }, httpsAgent: { keepAlive } },
});

/** What the SDK does besides asking: copies of all that comes and goes for a log nobody keeps, and headers for its statistics. */
const besides = ["loggerMiddleware", "recursionDetectionMiddleware", "getUserAgentMiddleware"];

interface Client {
  middlewareStack: { remove(name: string): boolean };
  config: { signer?: (scheme?: never) => Promise<unknown> };
}

/**
 * The client without that: for a small request it is a tenth of the time, for a whole cohort's rows more than reading them. Who signs
 * is made once and not for each request, another tenth: whose credentials they are is asked each time all the same.
 */
export function bare<C extends Client>(client: C): C {
  for (const name of besides) client.middlewareStack.remove(name);
  const { signer } = client.config;
  if (signer) {
    let made: Promise<unknown> | undefined;
    client.config.signer = (scheme) => (made ??= signer(scheme));
  }
  return client;
}
