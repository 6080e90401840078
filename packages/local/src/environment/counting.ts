/** Counts requests to the database as they leave, without standing in their way. */
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import type { ClientRequest } from "node:http";

const channel = "http.client.request.start";

/** Counts by operation from now on. */
export function countDatabase(endpoint: string): { byOperation: Record<string, number>; stop: () => void } {
  const { host } = new URL(endpoint);
  const byOperation: Record<string, number> = {};
  const listen = (message: unknown) => {
    const { request } = message as { request: ClientRequest };
    if (request.getHeader("host") !== host) return;
    const operation =
      String(request.getHeader("x-amz-target") ?? "unknown")
        .split(".")
        .at(-1) ?? "unknown";
    byOperation[operation] = (byOperation[operation] ?? 0) + 1;
  };
  subscribe(channel, listen);
  return { byOperation, stop: () => void unsubscribe(channel, listen) };
}
