/** Lambda's own front: Invoke, waited for, and nothing else. */
import { readBody } from "../http/body.ts";
import type { Serve } from "../http/server.ts";
import { send } from "../http/site.ts";
import { type Invoke, payloadLimit } from "./invocation.ts";

const path = /\/2015-03-31\/functions\/([^/]+)\/invocations$/u;

/** A function's own failure answers 200 with a header that says so, as on AWS. */
export function serveLambda(invoke: Invoke): Serve {
  return async (request, response) => {
    const [, name] = path.exec(request.url ?? "") ?? [];
    const body = await readBody(request, payloadLimit);
    const reply = (status: number, content: unknown, headers: Record<string, string> = {}) =>
      send(response, {
        status,
        headers: { "content-type": "application/json", ...headers },
        cookies: [],
        body: Buffer.from(JSON.stringify(content)),
      });
    if (request.method !== "POST" || name === undefined) return reply(400, { Message: "only Invoke is supported" });
    if (!body) return reply(413, { Message: "Request must be smaller than 6291456 bytes" });
    const invocation = await invoke(decodeURIComponent(name), JSON.parse(body.toString() || "null"));
    if ("payload" in invocation) return reply(200, invocation.payload);
    const { errorType, errorMessage } = invocation.error;
    if (errorType === "ResourceNotFoundException") return reply(404, { Message: errorMessage }, { "x-amzn-errortype": errorType });
    return reply(200, invocation.error, { "x-amz-function-error": "Unhandled" });
  };
}
