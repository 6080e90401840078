/** Measures what AWS would charge for: function time, database units, bytes sent. Only on request, since measuring takes time. */
import { Agent, createServer, request as ask } from "node:http";
import type { AddressInfo } from "node:net";
import type { Answer } from "../../http/answer.ts";
import { readBody } from "../../http/body.ts";
import { type Invoke, payloadLimit } from "../../lambda/invocation.ts";

export interface Usage {
  /** By the function's logical id in the template; milliseconds as measured on this machine. */
  functions: Record<string, { invocations: number; milliseconds: number }>;
  /** Request units as DynamoDB counts them. */
  database: { requests: number; readUnits: number; writeUnits: number };
  /** The site's answers. */
  site: { requests: number; bytes: number };
}

export interface Meter {
  usage: Usage;
  invoke: (invoke: Invoke) => Invoke;
  site: (answer: Answer) => Answer;
  /** A proxy before the database, which asks it for the capacity that each request consumed. */
  database: (endpoint: string) => Promise<{ endpoint: string; close: () => void }>;
}

export function createMeter(): Meter {
  const usage: Usage = { functions: {}, database: { requests: 0, readUnits: 0, writeUnits: 0 }, site: { requests: 0, bytes: 0 } };
  return {
    usage,
    invoke: (invoke) => async (arn, payload, changes) => {
      const id = arn.split(":")[6] ?? arn;
      const began = performance.now();
      const answer = await invoke(arn, payload, changes);
      const { invocations = 0, milliseconds = 0 } = usage.functions[id] ?? {};
      usage.functions[id] = { invocations: invocations + 1, milliseconds: milliseconds + performance.now() - began };
      return answer;
    },
    site: (answer) => {
      usage.site.requests += 1;
      usage.site.bytes += answer.body.length;
      return answer;
    },
    database: (endpoint) => openDatabase(endpoint, usage.database),
  };
}

async function openDatabase(endpoint: string, counted: Usage["database"]): Promise<{ endpoint: string; close: () => void }> {
  const agent = new Agent({ keepAlive: true });
  const server = createServer((incoming, outgoing) => {
    void readBody(incoming, payloadLimit * 4).then((body) => {
      const operation = String(incoming.headers["x-amz-target"] ?? "").split(".")[1] ?? "";
      const wanted = Buffer.from(JSON.stringify({ ...JSON.parse(body?.toString() || "{}"), ReturnConsumedCapacity: "TOTAL" }));
      const headers = { ...incoming.headers, host: new URL(endpoint).host, "content-length": wanted.length };
      const asked = ask(endpoint, { method: "POST", headers, agent }, (answered) => {
        const parts: Buffer[] = [];
        answered.on("data", (part: Buffer) => parts.push(part));
        answered.on("end", () => {
          const text = Buffer.concat(parts);
          count(operation, text.toString(), counted);
          outgoing.writeHead(answered.statusCode ?? 500, answered.headers).end(text);
        });
      });
      asked.on("error", () => outgoing.destroy());
      asked.end(wanted);
    });
  }).listen(0, "127.0.0.1");
  await new Promise((ready) => server.once("listening", ready));
  return { endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => (agent.destroy(), server.close()) };
}

interface Capacity {
  CapacityUnits?: number;
}

function count(operation: string, answer: string, counted: Usage["database"]): void {
  const { ConsumedCapacity } = JSON.parse(answer || "{}") as { ConsumedCapacity?: Capacity | Capacity[] };
  const units = [ConsumedCapacity ?? []].flat().reduce((sum, { CapacityUnits = 0 }) => sum + CapacityUnits, 0);
  counted.requests += 1;
  if (/^(?:Put|Update|Delete|TransactWrite|BatchWrite)/u.test(operation)) counted.writeUnits += units;
  else counted.readUnits += units;
}
