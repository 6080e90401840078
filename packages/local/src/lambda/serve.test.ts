import { InvokeCommand, LambdaClient } from "@aws-sdk/client-lambda";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openServer, type Server } from "../http/server.ts";
import type { Invoke } from "./invocation.ts";
import { serveLambda } from "./serve.ts";

const arn = "arn:aws:lambda:eu-west-3:000000000000:function:Printer";
const invoke: Invoke = async (address, payload) => {
  if (address !== arn) return { error: { errorType: "ResourceNotFoundException", errorMessage: `Function not found: ${address}` } };
  return payload === "bad" ? { error: { errorType: "Error", errorMessage: "as told" } } : { payload: { got: payload } };
};

let server: Server;
let client: LambdaClient;
beforeAll(async () => {
  server = await openServer(0);
  server.route({ "/lambda": serveLambda(invoke) });
  const access = { region: "eu-west-3", credentials: { accessKeyId: "local", secretAccessKey: "local" } };
  client = new LambdaClient({ ...access, endpoint: `http://127.0.0.1:${server.port}/lambda`, maxAttempts: 1 });
});
afterAll(() => (client.destroy(), server.close()));

const ask = async (payload: unknown, FunctionName = arn) => {
  const { FunctionError, Payload } = await client.send(new InvokeCommand({ FunctionName, Payload: JSON.stringify(payload) }));
  return { failed: FunctionError, said: JSON.parse(Buffer.from(Payload ?? []).toString()) as unknown };
};

it("answers the real client with what the function gives", async () => {
  expect(await ask({ a: "é" })).toEqual({ failed: undefined, said: { got: { a: "é" } } });
});

it("tells a function's failure from one that is not there, and refuses the rest", async () => {
  expect(await ask("bad")).toEqual({ failed: "Unhandled", said: { errorType: "Error", errorMessage: "as told" } });
  await expect(ask({}, `${arn}Two`)).rejects.toThrow("Function not found");
  expect((await fetch(`http://127.0.0.1:${server.port}/lambda/2015-03-31/functions`)).status).toBe(400);
});
