/** What can befall a call to a service of AWS, as its documentation tells. */
import { type Call, type Pass, type Reply, said, saying } from "./call.ts";
import type { Lag } from "./lag.ts";

interface Means {
  /** Numbers from 0 up to 1. */
  random: () => number;
  lag: Lag;
}

export interface Fault {
  name: string;
  befalls: (call: Call) => boolean;
  /** @returns what whoever asked is answered; undefined: the answer is lost */
  strike: (call: Call, pass: Pass, means: Means) => Promise<Reply | undefined>;
}

const isOf =
  (...operations: string[]) =>
  ({ service, operation }: Call) =>
    service === "dynamodb" && operations.includes(operation);
const always = () => true;

/** In the order in which they are drawn; one call has one of them at most. */
export const faults: readonly Fault[] = [
  { name: "throttled", befalls: always, strike: async ({ service }) => refusals[service].throttled },
  {
    name: "answer lost",
    befalls: always,
    async strike(call, pass) {
      await pass(call);
      return undefined;
    },
  },
  {
    name: "done, and answered 500",
    befalls: always,
    async strike(call, pass) {
      await pass(call);
      return refusals[call.service].fault;
    },
  },
  {
    name: "transaction in conflict",
    befalls: isOf("TransactWriteItems"),
    async strike(call, _, { random }) {
      const { TransactItems = [] } = said(call) as { TransactItems?: unknown[] };
      const Code = random() < 0.5 ? "TransactionConflict" : "ThrottlingError";
      const which = Math.floor(random() * TransactItems.length);
      const CancellationReasons = TransactItems.map((_, index) => ({ Code: index === which ? Code : "None" }));
      return json(400, "com.amazonaws.dynamodb.v20120810#TransactionCanceledException", { CancellationReasons });
    },
  },
  {
    name: "transaction in progress",
    befalls: isOf("TransactWriteItems"),
    strike: async () => json(400, "com.amazonaws.dynamodb.v20120810#TransactionInProgressException"),
  },
  {
    name: "write in conflict with a transaction",
    // Numbers that are counted up take part in none.
    befalls: isOf("PutItem", "DeleteItem"),
    strike: async () => json(400, "com.amazonaws.dynamodb.v20120810#TransactionConflictException"),
  },
  {
    name: "some of a batch unprocessed",
    befalls: isOf("BatchGetItem"),
    async strike(call, pass, { random }) {
      const { RequestItems, ...others } = said(call) as { RequestItems: Record<string, { Keys: unknown[] }> };
      const [[table, { Keys, ...how }] = ["", { Keys: [] as unknown[] }]] = Object.entries(RequestItems);
      const count = Math.floor(random() * Keys.length);
      const left = { [table]: { ...how, Keys: Keys.slice(count) } };
      if (count === 0) return saying(done, { Responses: { [table]: [] }, UnprocessedKeys: left });
      const reply = await pass(saying(call, { ...others, RequestItems: { [table]: { ...how, Keys: Keys.slice(0, count) } } }));
      return reply.status === 200 ? saying(reply, { ...said(reply), UnprocessedKeys: left }) : reply;
    },
  },
  {
    name: "page cut short",
    befalls: isOf("Query"),
    async strike(call, pass, { random }) {
      const asked = said(call) as { Limit?: number; ExclusiveStartKey?: object };
      // Nothing on a page, and more to come: where it goes on from is where it went on from.
      if (asked.ExclusiveStartKey && random() < 0.5)
        return saying(done, { Items: [], Count: 0, ScannedCount: 0, LastEvaluatedKey: asked.ExclusiveStartKey });
      return pass(saying(call, { ...asked, Limit: Math.min(asked.Limit ?? Number.POSITIVE_INFINITY, 1 + Math.floor(random() * 3)) }));
    },
  },
  {
    name: "index behind",
    befalls: (call) => isOf("Query")(call) && "IndexName" in said(call),
    strike: (call, pass, { lag }) => lag.answer(call, pass),
  },
];

const headers = { "content-type": "application/x-amz-json-1.0" };
const done: Reply = { status: 200, headers, body: Buffer.of() };

function json(status: number, type: string, more: object = {}): Reply {
  return saying(
    { status, headers, body: Buffer.of() },
    { __type: type, message: "The weather is bad.", Message: "The weather is bad.", ...more },
  );
}

const xml = (status: number, code: string, message: string): Reply => ({
  status,
  headers: { "content-type": "text/xml" },
  body: Buffer.from(`<ErrorResponse><Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error></ErrorResponse>`),
});

const s3 = (status: number, code: string): Reply => ({
  status,
  headers: { "content-type": "application/xml" },
  body: Buffer.from(`<?xml version="1.0" encoding="UTF-8"?><Error><Code>${code}</Code><Message>The weather is bad.</Message></Error>`),
});

/** How each service says that it is asked too much, and that something of its own went wrong. */
const refusals: Record<Call["service"], { throttled: Reply; fault: Reply }> = {
  dynamodb: {
    throttled: json(400, "com.amazonaws.dynamodb.v20120810#ThrottlingException"),
    fault: json(500, "com.amazonaws.dynamodb.v20120810#InternalServerError"),
  },
  ses: { throttled: xml(400, "Throttling", "Maximum sending rate exceeded."), fault: xml(500, "InternalFailure", "") },
  sfn: { throttled: json(400, "ThrottlingException"), fault: json(500, "InternalFailure") },
  ssm: { throttled: json(400, "ThrottlingException"), fault: json(500, "InternalServerError") },
  lambda: { throttled: ofLambda(429, "TooManyRequestsException"), fault: ofLambda(500, "ServiceException") },
  s3: { throttled: s3(503, "SlowDown"), fault: s3(500, "InternalError") },
};

function ofLambda(status: number, type: string): Reply {
  const reply = json(status, type);
  return { ...reply, headers: { "content-type": "application/json", "x-amzn-errortype": type } };
}
