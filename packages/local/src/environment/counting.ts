/** Counts requests to the embedded services as they leave, by the function that asks, without standing in their way. */
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import type { ClientRequest } from "node:http";
import { running } from "../lambda/lambda.ts";

const channel = "http.client.request.start";

export interface Counted {
  /** Requests to one service, by operation, whoever asked. */
  ofService: (service: string) => Record<string, number>;
  /** Operations each function asked for, "dynamodb:Query", in order. */
  byFunction: () => Record<string, string[]>;
  stop: () => void;
}

/** @param endpoints where each service is, by its name in the SDK's variables; counts from now on */
export function countRequests(endpoints: Record<string, string>): Counted {
  const services = Object.entries(endpoints).map(([service, url]) => ({ service, ...place(url) }));
  const counts = new Map<string, Record<string, number>>();
  const calls = new Map<string, Set<string>>();

  const listen = (message: unknown) => {
    const { request } = message as { request: ClientRequest };
    const asked = request.getHeader("host");
    const found = services.find(({ host, path }) => host === asked && request.path.startsWith(path));
    if (!found) return;
    const operation = operationOf(found.service, request);
    const ofService = counts.get(found.service) ?? {};
    counts.set(found.service, { ...ofService, [operation]: (ofService[operation] ?? 0) + 1 });
    const who = running.getStore();
    if (who !== undefined) calls.set(who, (calls.get(who) ?? new Set()).add(`${found.service.toLowerCase()}:${operation}`));
  };
  subscribe(channel, listen);
  return {
    ofService: (service) => ({ ...counts.get(service) }),
    byFunction: () => Object.fromEntries([...calls].sort().map(([who, asked]) => [who, [...asked].sort()])),
    stop: () => void unsubscribe(channel, listen),
  };
}

function place(url: string): { host: string; path: string } {
  const { host, pathname } = new URL(url);
  return { host, path: pathname };
}

/** What services are asked for that name it nowhere in the head of a request: there is one thing each. */
const only: Record<string, string> = { SES: "SendRawEmail", LAMBDA: "Invoke" };
const ofObjects: Record<string, string> = { GET: "GetObject", PUT: "PutObject", DELETE: "DeleteObject" };

/** Services of JSON name it in a header. */
function operationOf(service: string, request: ClientRequest): string {
  const target = String(request.getHeader("x-amz-target") ?? "");
  if (target !== "") return target.split(".").at(-1) ?? target;
  if (service === "S3" && /[?&]versions/u.test(request.path)) return "ListObjectVersions";
  return only[service] ?? ofObjects[request.method] ?? request.method;
}
