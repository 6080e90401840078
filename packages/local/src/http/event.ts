/** Makes API Gateway HTTP API events (payload format 2.0) of HTTP requests. */
import { randomUUID } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type { APIGatewayProxyEventV2 } from "aws-lambda";
import { toSite } from "./cookies.ts";

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** Bodies of these types are passed as text; all others, forms too, in base64, as API Gateway does. */
const text = /^(text\/.*|application\/(json|javascript|xml|[^;]*\+json|[^;]*\+xml))\s*(;|$)/iu;

/**
 * @param now the virtual moment of the request: the only clock the site has
 * @param edge CloudFront's mark, where the site expects to stand behind it
 */
export function toEvent(request: IncomingMessage, body: Buffer, now: string, edge?: string): APIGatewayProxyEventV2 {
  const { method = "GET", url = "/", headers } = request;
  const [rawPath = "/", ...query] = url.split("?");
  const rawQueryString = query.join("?");
  const { cookie, ...others } = flatten(headers);
  const host = headers.host ?? "localhost";
  const isBase64Encoded = body.length > 0 && !text.test(headers["content-type"] ?? "");
  const parameters = gathered(rawQueryString);
  const sourceIp = request.socket.remoteAddress?.replace(/^::ffff:/u, "") ?? "127.0.0.1";
  return {
    version: "2.0",
    routeKey: "$default",
    rawPath,
    rawQueryString,
    ...(cookie !== undefined && {
      cookies: cookie
        .split(/;\s*/u)
        .filter((each) => each !== "")
        .map(toSite),
    }),
    headers: { ...others, "x-forwarded-for": sourceIp, "x-forwarded-proto": "http", ...(edge !== undefined && throughEdge(request, edge)) },
    ...(parameters && { queryStringParameters: parameters }),
    requestContext: {
      accountId: "000000000000",
      apiId: "local",
      domainName: host,
      domainPrefix: host.split(".")[0] ?? host,
      http: { method, path: rawPath, protocol: `HTTP/${request.httpVersion}`, sourceIp, userAgent: headers["user-agent"] ?? "" },
      requestId: randomUUID(),
      routeKey: "$default",
      stage: "$default",
      time: commonLogTime(now),
      timeEpoch: Date.parse(now),
    },
    ...(body.length > 0 && { body: isBase64Encoded ? body.toString("base64") : body.toString("utf8") }),
    isBase64Encoded,
  };
}

/** What CloudFront adds, in place of what a visitor may have sent under these names. */
function throughEdge({ socket }: IncomingMessage, edge: string): Record<string, string> {
  const address = socket.remoteAddress?.replace(/^::ffff:/u, "") ?? "127.0.0.1";
  return { "x-tamkine-edge": edge, "cloudfront-viewer-address": `${address}:${socket.remotePort ?? 0}` };
}

/** A header sent several times has its values joined by commas. */
function flatten(headers: IncomingMessage["headers"]): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, Array.isArray(value) ? value.join(",") : value]],
    ),
  );
}

/** A parameter given several times has its values joined by commas; undefined when there is none at all. */
function gathered(query: string): Record<string, string> | undefined {
  if (query === "") return undefined;
  const values = new Map<string, string[]>();
  for (const [name, value] of new URLSearchParams(query)) values.set(name, [...(values.get(name) ?? []), value]);
  return Object.fromEntries([...values].map(([name, all]) => [name, all.join(",")]));
}

/** "12/Mar/2026:19:03:58 +0000" */
function commonLogTime(moment: string): string {
  const [, year, month, day, time] = /^(\d+)-(\d+)-(\d+)T([\d:]+)/u.exec(new Date(moment).toISOString()) ?? [];
  return `${day}/${months[Number(month) - 1]}/${year}:${time} +0000`;
}
