/** Serves a function from Request to Response on node:http, to this machine's own pages and programs only. */
import type { IncomingMessage } from "node:http";
import { readBody } from "../http/body.ts";
import type { Serve } from "../http/server.ts";

const bodyLimit = 1024 * 1024;
const hosts = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/u;

/** Requests that another site's page made the browser send are refused, and so are names that merely point here. */
export function serveFetch(answer: (request: Request) => Response | Promise<Response>): Serve {
  return async (incoming, outgoing) => {
    const response = isOurs(incoming) ? await answer(await toRequest(incoming)) : new Response("forbidden", { status: 403 });
    outgoing.writeHead(response.status, Object.fromEntries(response.headers));
    outgoing.end(Buffer.from(await response.arrayBuffer()));
  };
}

function isOurs({ headers, method }: IncomingMessage): boolean {
  if (!hosts.test(headers.host ?? "")) return false;
  if (method === "GET" || method === "HEAD") return true;
  const site = headers["sec-fetch-site"];
  if (site !== undefined) return site === "same-origin" || site === "none";
  return headers.origin === undefined || headers.origin === `http://${headers.host}`;
}

async function toRequest(incoming: IncomingMessage): Promise<Request> {
  const { method = "GET", url = "/", headers } = incoming;
  const body = await readBody(incoming, bodyLimit);
  const single = Object.entries(headers).flatMap(([name, value]): [string, string][] =>
    value === undefined ? [] : [[name, Array.isArray(value) ? value.join(",") : value]],
  );
  const hasBody = method !== "GET" && method !== "HEAD" && body !== undefined;
  return new Request(`http://${headers.host}${url}`, { method, headers: single, ...(hasBody && { body: new Uint8Array(body) }) });
}
