/** Puts the engine behind HTTP, in AWS JSON 1.0: what the AWS SDK talks to when its endpoint is this server's. */
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from "node:http";
import type { Engine } from "./engine.ts";

const type = "application/x-amz-json-1.0";

/** A request listener for node:http. A fault of the engine answers 500, as AWS's InternalFailure. */
export function createSfnServer(engine: Pick<Engine, "handle">): RequestListener {
  return (request, response) => {
    answer(engine, request, response).catch(() => {
      response.writeHead(500, { "content-type": type });
      response.end(JSON.stringify({ __type: "InternalFailure", message: "The workflow engine failed." }));
    });
  };
}

/** A server that is listening on the port (0: any free one) of this machine only. */
export async function listenSfn(engine: Pick<Engine, "handle">): Promise<Server> {
  const server = createServer(createSfnServer(engine));
  await new Promise<void>((resolve, reject) => server.once("error", reject).listen(0, "127.0.0.1", resolve));
  return server;
}

async function answer(engine: Pick<Engine, "handle">, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const target = String(request.headers["x-amz-target"] ?? "");
  const body = parsed(Buffer.concat(chunks).toString());
  const { status, body: content } =
    body === undefined
      ? { status: 400, body: { __type: "SerializationException", message: "The request is not JSON." } }
      : await engine.handle(target, body);
  response.writeHead(status, { "content-type": type });
  response.end(JSON.stringify(content));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text === "" ? "{}" : text);
  } catch {
    return undefined;
  }
}
