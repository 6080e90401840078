/** Asking a server that may die at any moment: who finds it gone, or busy for a moment, waits until it is back, and asks again. */
import { Agent, type IncomingHttpHeaders, request } from "node:http";
import { buffer } from "node:stream/consumers";

export interface Asked {
  method?: "GET" | "POST";
  headers?: Readonly<Record<string, string>>;
  body?: string | Uint8Array;
}

export interface Answered {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

export interface Patient {
  /** @throws TypeError when it is no address */
  ask(address: string | URL, asked?: Asked): Promise<Answered>;
  /** How often something had to be asked again. */
  again(): number;
}

/** Connections are kept: a season asks for thousands of pages. */
const agent = new Agent({ keepAlive: true });

/** Who is told so often in a row that nobody answers for a moment takes it for an answer. */
const mostBusy = 10;

/** @param ready resolves when the server answers again */
export function patient(ready: () => Promise<void>): Patient {
  let again = 0;
  return {
    again: () => again,
    async ask(address, asked = {}) {
      const url = new URL(address);
      for (let busy = 0; ; ) {
        try {
          const answered = await askOnce(url, asked);
          if (answered.status !== 503 || busy === mostBusy) return answered;
          busy += 1;
        } catch {
          // It is gone, or its answer was lost.
        }
        again += 1;
        await ready();
      }
    },
  };
}

/** The body is read to its end, so that a death half-way through it is noticed as well. */
function askOnce(url: URL, { method = "GET", headers = {}, body }: Asked): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const length = body === undefined ? {} : { "content-length": Buffer.byteLength(body) };
    const asking = request(url, { agent, method, headers: { ...headers, ...length } }, (incoming) => {
      buffer(incoming).then((read) => resolve({ status: incoming.statusCode ?? 0, headers: incoming.headers, body: read }), reject);
    });
    asking.on("error", reject);
    asking.end(body);
  });
}
