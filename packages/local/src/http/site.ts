/** The HTTP API: each request becomes an event for the deployed function, and its answer the response. */
import type { IncomingMessage, ServerResponse } from "node:http";
import { type Invoke, payloadLimit } from "../lambda/invocation.ts";
import { type Answer, message, toAnswer } from "./answer.ts";
import { readBody } from "./body.ts";
import { toBrowser } from "./cookies.ts";
import { toEvent } from "./event.ts";

interface Options {
  /** Arn of the function behind the site. */
  site: string;
  invoke: Invoke;
  now: () => string;
  /** CloudFront's mark; absent: nothing stands before the site. */
  edge?: () => string;
  /** Last touch to an answer before it leaves; only a developer's own machine has one. */
  finish?: (answer: Answer, request: IncomingMessage) => Answer;
  /** Whether an answer is lost on its way. */
  isLost?: () => boolean;
}

export function serveSite({ site, invoke, now, edge, finish = (answer) => answer, isLost = () => false }: Options) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await readBody(request, payloadLimit);
    const made = finish(await answer(request, body), request);
    if (isLost()) response.destroy();
    else send(response, made, request.method);
  };

  async function answer(request: IncomingMessage, body: Buffer | undefined): Promise<Answer> {
    if (!body) return message(413, "Request Entity Too Large");
    const event = toEvent(request, body, now(), edge?.());
    if (Buffer.byteLength(JSON.stringify(event)) > payloadLimit) return message(413, "Request Entity Too Large");
    return toAnswer(await invoke(site, event));
  }
}

/** Writes an answer out. */
export function send(response: ServerResponse, { status, headers, cookies, body }: Answer, method = "GET"): void {
  const { "content-length": _, ...others } = headers;
  response.writeHead(status, {
    ...others,
    ...(cookies.length > 0 && { "set-cookie": cookies.map(toBrowser) }),
    "content-length": body.length,
  });
  response.end(method === "HEAD" ? undefined : body);
}
