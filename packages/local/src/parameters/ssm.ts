/** Puts the parameters behind Parameter Store's own protocol: GetParameters, GetParameter and PutParameter. */
import * as z from "zod";
import { readBody } from "../http/body.ts";
import type { Serve } from "../http/server.ts";
import type { Parameters } from "./parameters.ts";

/** A parameter of the usual tier holds 4 KB. */
const valueLimit = 4096;
const requestLimit = 100_000;

const Names = z.object({ Names: z.array(z.string()).min(1).max(10) });
const Name = z.object({ Name: z.string() });
const Put = z.object({ Name: z.string().startsWith("/"), Value: z.string().min(1).max(valueLimit), Overwrite: z.boolean().default(false) });

interface Answer {
  status: number;
  body: object;
}

/** Serves the service's requests; the machine's own clients need no credentials that mean anything. */
export function serveSsm(parameters: Parameters): Serve {
  return async (request, response) => {
    const action = String(request.headers["x-amz-target"] ?? "").replace(/^AmazonSSM\./u, "");
    const text = (await readBody(request, requestLimit))?.toString() ?? "";
    const { status, body } = answer(parameters, action, text);
    response.writeHead(status, { "content-type": "application/x-amz-json-1.1" });
    response.end(JSON.stringify(body));
  };
}

function answer(parameters: Parameters, action: string, text: string): Answer {
  try {
    const asked: unknown = JSON.parse(text);
    if (action === "GetParameters") return several(parameters, Names.parse(asked).Names);
    if (action === "GetParameter") return one(parameters, Name.parse(asked).Name);
    if (action === "PutParameter") return put(parameters, Put.parse(asked));
    return refusal("UnknownOperationException", `${action || "a request without action"} is not supported`);
  } catch {
    return refusal("ValidationException", "the request is not as it should be");
  }
}

function several(parameters: Parameters, names: string[]): Answer {
  const found = names.flatMap((Name) => {
    const Value = parameters.get(Name);
    return Value === undefined ? [] : [{ Name, Value, Type: "SecureString", Version: 1 }];
  });
  const missing = names.filter((name) => !found.some(({ Name }) => Name === name));
  return { status: 200, body: { Parameters: found, InvalidParameters: missing } };
}

function one(parameters: Parameters, Name: string): Answer {
  const Value = parameters.get(Name);
  if (Value === undefined) return refusal("ParameterNotFound", Name);
  return { status: 200, body: { Parameter: { Name, Value, Type: "SecureString", Version: 1 } } };
}

function put(parameters: Parameters, { Name, Value, Overwrite }: z.infer<typeof Put>): Answer {
  if (!Overwrite && parameters.get(Name) !== undefined) return refusal("ParameterAlreadyExists", Name);
  parameters.put(Name, Value);
  return { status: 200, body: { Version: 1, Tier: "Standard" } };
}

const refusal = (type: string, message: string): Answer => ({ status: 400, body: { __type: type, message } });
