/** A request to one of the services on its way, and what comes back. */
import type { IncomingHttpHeaders } from "node:http";

export interface Call {
  service: "dynamodb" | "ses" | "sfn" | "ssm" | "lambda" | "s3";
  operation: string;
  method: string;
  /** With its query. */
  path: string;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

export interface Reply {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** Asks the service, and gives what it says. */
export type Pass = (call: Call) => Promise<Reply>;

const ofTarget = { DynamoDB: "dynamodb", AWSStepFunctions: "sfn", AmazonSSM: "ssm" } as const;

/** Which service is asked for what: those of JSON say it in a header, the others have a path of their own here. */
export function named(method: string, path: string, headers: IncomingHttpHeaders): Pick<Call, "service" | "operation"> {
  const [protocol = "", operation = ""] = String(headers["x-amz-target"] ?? "").split(".");
  const name = protocol.replace(/_.*$/u, "") as keyof typeof ofTarget;
  if (name in ofTarget) return { service: ofTarget[name], operation };
  if (path.includes("/ses")) return { service: "ses", operation: "SendRawEmail" };
  return path.includes("/lambda/") ? { service: "lambda", operation: "Invoke" } : { service: "s3", operation: method };
}

/** What a request or an answer in JSON says. */
export const said = ({ body }: Pick<Call, "body">): Record<string, unknown> =>
  JSON.parse(body.toString() || "{}") as Record<string, unknown>;

export const saying = <T extends Call | Reply>(one: T, content: object): T => ({ ...one, body: Buffer.from(JSON.stringify(content)) });
