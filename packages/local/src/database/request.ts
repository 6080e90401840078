/** DynamoDB's wire protocol, as much of it as starting a local database needs. */

/** Local databases look at the form of the signature only. */
const authorization =
  "AWS4-HMAC-SHA256 Credential=local/20260101/eu-west-3/dynamodb/aws4_request, SignedHeaders=host;x-amz-date;x-amz-target, Signature=00";

/** One operation; throws with DynamoDB's own error name when it is refused. */
export async function request(endpoint: string, operation: string, body: object, signal?: AbortSignal): Promise<unknown> {
  const response = await fetch(endpoint, {
    method: "POST",
    headers: {
      "content-type": "application/x-amz-json-1.0",
      "x-amz-target": `DynamoDB_20120810.${operation}`,
      "x-amz-date": "20260101T000000Z",
      authorization,
    },
    body: JSON.stringify(body),
    ...(signal && { signal }),
  });
  const answer: unknown = await response.json();
  if (!response.ok) throw new DatabaseRefused(operation, answer);
  return answer;
}

/** The database answered with an error; `type` is DynamoDB's name of it, without its namespace. */
export class DatabaseRefused extends Error {
  readonly type: string;

  constructor(operation: string, answer: unknown) {
    const { __type: type, message } = Object(answer) as { __type?: string; message?: string };
    super(`${operation}: ${type ?? "unknown error"} ${message ?? ""}`.trim());
    this.name = "DatabaseRefused";
    this.type = type?.split("#").at(-1) ?? "";
  }
}
