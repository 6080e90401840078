/** Counts the requests that functions send to the embedded services, by watching Node's HTTP client. */
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import type { ClientRequest } from "node:http";
import { running } from "../../lambda/running.ts";

/** A request to one of the services. */
export interface Asked {
  /** As in the name of the SDK's endpoint variable: DYNAMODB, SES, … */
  service: string;
  operation: string;
  /** A transaction with a ConditionCheck: still one request, but it needs an IAM permission of its own. */
  checks?: true;
  /** Logical id of the calling function; absent when the caller is not a function. */
  who?: string;
}

export interface Counted {
  add: (asked: Asked) => void;
  /** Requests to one service from any caller, by operation. */
  ofService: (service: string) => Record<string, number>;
  /** The operations that each function called, such as "dynamodb:Query", sorted. */
  byFunction: () => Record<string, string[]>;
}

export function createCounts(): Counted {
  const counts = new Map<string, Record<string, number>>();
  const calls = new Map<string, Set<string>>();
  return {
    add({ service, operation, checks, who }) {
      const ofService = counts.get(service) ?? {};
      counts.set(service, ofService);
      ofService[operation] = (ofService[operation] ?? 0) + 1;
      if (who === undefined) return;
      const asked = calls.get(who) ?? new Set();
      calls.set(who, asked);
      for (const one of [operation, ...(checks ? ["ConditionCheckItem"] : [])]) asked.add(`${service.toLowerCase()}:${one}`);
    },
    ofService: (service) => ({ ...counts.get(service) }),
    byFunction: () => Object.fromEntries([...calls].sort().map(([who, asked]) => [who, [...asked].sort()])),
  };
}

const channels = { made: "http.client.request.created", sent: "http.client.request.start" };
const variable = "AWS_ENDPOINT_URL_";

/**
 * Calls `tell` for each request that this thread sends to a service.
 * @param environment the SDK's variables, which say where each service is
 * @returns what stops it
 */
export function listenToRequests(environment: Readonly<Record<string, string>>, tell: (asked: Asked) => void): () => void {
  const services = Object.entries(environment)
    .filter(([name]) => name.startsWith(variable))
    .map(([name, url]) => ({ service: name.slice(variable.length), ...place(url) }));

  const listen = (message: unknown) => {
    const { request } = message as { request: ClientRequest };
    const asked = request.getHeader("host");
    const found = services.find(({ host, path }) => host === asked && request.path.startsWith(path));
    if (!found) return;
    const who = running.getStore()?.id;
    const operation = operationOf(found.service, request);
    tell({ service: found.service, operation, ...(checking.has(request) && { checks: true }), ...(who !== undefined && { who }) });
  };
  subscribe(channels.made, lookInto);
  subscribe(channels.sent, listen);
  return () => {
    unsubscribe(channels.made, lookInto);
    unsubscribe(channels.sent, listen);
  };
}

/** Transactions with a ConditionCheck. */
const checking = new WeakSet<ClientRequest>();

/** What a transaction consists of is seen in its body, which the SDK passes in one piece. */
function lookInto(message: unknown): void {
  const { request } = message as { request: ClientRequest };
  if (!String(request.getHeader("x-amz-target") ?? "").endsWith(".TransactWriteItems")) return;
  const end = request.end.bind(request) as (...given: unknown[]) => ClientRequest;
  request.end = (...given: unknown[]) => {
    if (given[0] instanceof Uint8Array && Buffer.from(given[0]).includes('"ConditionCheck":')) checking.add(request);
    return end(...given);
  };
}

function place(url: string): { host: string; path: string } {
  const { host, pathname } = new URL(url);
  return { host, path: pathname };
}

/** Services whose requests do not name the operation in their headers: each is used for one only. */
const only: Record<string, string> = { SES: "SendRawEmail", LAMBDA: "Invoke" };
const ofObjects: Record<string, string> = { GET: "GetObject", PUT: "PutObject", DELETE: "DeleteObject" };

/** JSON services name the operation in a header. */
function operationOf(service: string, request: ClientRequest): string {
  const target = String(request.getHeader("x-amz-target") ?? "");
  if (target !== "") return target.split(".").at(-1) ?? target;
  if (service === "S3" && /[?&]versions/u.test(request.path)) return "ListObjectVersions";
  return only[service] ?? ofObjects[request.method] ?? request.method;
}
