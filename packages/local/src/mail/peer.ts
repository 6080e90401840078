/** aws-ses-v2-local behind the front: a second opinion on each letter, and its web outbox. It keeps letters in memory only. */
import type { Server } from "node:http";
import { freePort } from "../database/port.ts";

export interface Peer {
  url: string;
  offer: (form: string) => Promise<{ status: number; body: string }>;
  close: () => Promise<void>;
}

/** Starts it on a free port. It costs a third of a second, 70 MB and 8 ms a letter, so a fast play does without. */
export async function startPeer(): Promise<Peer> {
  const { default: module } = await import("aws-ses-v2-local");
  const port = await freePort();
  const server = await start(module)({ host: "127.0.0.1", port });
  const url = `http://127.0.0.1:${port}`;
  return {
    url,
    async offer(form) {
      const headers = { "content-type": "application/x-www-form-urlencoded", authorization: "AWS4-HMAC-SHA256 local" };
      const response = await fetch(url, { method: "POST", headers, body: form });
      return { status: response.status, body: await response.text() };
    },
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}

type Start = (config: { host: string; port: number }) => Promise<Server>;

/** The package is CommonJS with a default export of its own, which Node gives inside the default. */
function start(module: unknown): Start {
  const inner = Object(module) as { default?: Start };
  return inner.default ?? (module as Start);
}
