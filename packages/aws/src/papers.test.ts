import { LambdaClient } from "@aws-sdk/client-lambda";
import type { Paper } from "@tamkine/core/paper/paper";
import { createServer } from "node:http";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { createPapers } from "./papers.ts";

const paper = { paper: "report", foot: "Private words" } as Paper;

/** Answers one invocation as Lambda does, and tells what was asked. */
async function printedBy(body: object, headers: Record<string, string> = {}) {
  const asked: { url?: string; body: string } = { body: "" };
  const server = createServer((request, response) => {
    asked.url = decodeURIComponent(request.url ?? "");
    request.on("data", (chunk: Buffer) => (asked.body += chunk.toString()));
    request.on("end", () => response.writeHead(200, headers).end(JSON.stringify(body)));
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const access = { region: "eu-west-3", credentials: { accessKeyId: "local", secretAccessKey: "local" } };
  const client = new LambdaClient({ ...access, endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });
  const printing = createPapers(client, "arn:aws:lambda:eu-west-3:000000000000:function:printer").print(paper);
  return { asked, result: await printing.catch((error: Error) => error).finally(() => (client.destroy(), server.close())) };
}

test("hands the paper to the function and gives the file", async () => {
  const { asked, result } = await printedBy({ file: Buffer.from("%PDF").toString("base64") });
  expect(Buffer.from(result as Uint8Array).toString()).toBe("%PDF");
  expect(asked.url).toContain("/functions/arn:aws:lambda:eu-west-3:000000000000:function:printer/invocations");
  expect(JSON.parse(asked.body)).toEqual(paper);
});

test("a failure quotes nothing of the paper", async () => {
  const { result } = await printedBy({ errorType: "Error", errorMessage: "Private words" }, { "x-amz-function-error": "Unhandled" });
  expect(result).toBeInstanceOf(Error);
  expect(String(result)).not.toContain("Private words");
});
