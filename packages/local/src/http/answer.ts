/** What API Gateway makes of a Lambda's answer. */
import type { Invocation } from "../lambda/invocation.ts";

export interface Answer {
  status: number;
  headers: Record<string, string>;
  cookies: string[];
  body: Buffer;
}

/** How a function fails that could not be begun or did not come to its end: the same asked again may well be answered. */
const passing = ["Lambda.TooManyRequestsException", "Sandbox.Timedout"];

/** An answer without a status code is sent as JSON; a failed invocation is a 500 or 503 that says nothing of its cause. */
export function toAnswer(invocation: Invocation): Answer {
  if ("error" in invocation)
    return passing.includes(invocation.error.errorType) ? message(503, "Service Unavailable") : message(500, "Internal Server Error");
  const { payload } = invocation;
  if (typeof payload !== "object" || payload === null || !("statusCode" in payload)) return json(200, payload);
  const { statusCode, headers, cookies, body, isBase64Encoded } = payload as Partial<Proxied>;
  if (!Number.isInteger(statusCode)) return message(500, "Internal Server Error");
  return {
    status: Number(statusCode),
    headers: Object.fromEntries(Object.entries(headers ?? {}).map(([name, value]) => [name.toLowerCase(), String(value)])),
    cookies: cookies ?? [],
    body: Buffer.from(body ?? "", isBase64Encoded ? "base64" : "utf8"),
  };
}

interface Proxied {
  statusCode: number;
  headers: Record<string, string | number | boolean>;
  cookies: string[];
  body: string;
  isBase64Encoded: boolean;
}

/** API Gateway's own messages. */
export function message(status: number, text: string): Answer {
  return json(status, { message: text });
}

function json(status: number, content: unknown): Answer {
  return { status, headers: { "content-type": "application/json" }, cookies: [], body: Buffer.from(JSON.stringify(content)) };
}
