/** The wire between the functions and a service: what they ask and are answered passes through it, in all weathers. */
import { Agent, createServer, type IncomingMessage, request as ask, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import { type Call, named, type Pass, type Reply } from "./call.ts";
import { faults } from "./faults.ts";
import type { Lag } from "./lag.ts";
import type { Sky } from "./sky.ts";

export interface Wire {
  /** Where to ask instead. */
  endpoint: string;
  close: () => void;
}

/**
 * @param target where the service itself is; paths are left as they are
 * @param lag what is known of the index that is behind; it sees each write pass
 */
export async function openWire(target: string, sky: Sky, lag: Lag): Promise<Wire> {
  const agent = new Agent({ keepAlive: true });
  // As the services do it here: what ends a connection is the weather alone.
  const server = createServer({ keepAliveTimeout: 0 }, (incoming, outgoing) => {
    carry(incoming, outgoing).catch(() => outgoing.destroy());
  }).listen(0, "127.0.0.1");
  await new Promise((ready) => server.once("listening", ready));

  const pass: Pass = async (call) => {
    const reply = await passOn(target, agent, call);
    if (reply.status === 200) lag.note(call);
    return reply;
  };

  async function carry(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const { method = "GET", url: path = "/", headers } = incoming;
    const call: Call = { ...named(method, path, headers), method, path, headers, body: await buffer(incoming) };
    const spared = sky.spares && isLastTry(call);
    const fault = spared ? undefined : faults.find(({ name, befalls }) => befalls(call) && sky.strikes(`${call.service}: ${name}`));
    const reply = await (fault ? fault.strike(call, pass, { random: sky.random, lag }) : pass(call));
    // An answer that is lost: the connection ends, and who asked cannot know what became of it.
    if (!reply) return void outgoing.destroy();
    const { "content-length": _, "transfer-encoding": __, connection: ___, "keep-alive": ____, ...others } = reply.headers;
    outgoing.writeHead(reply.status, { ...others, "content-length": reply.body.length }).end(reply.body);
  }

  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close() {
      agent.destroy();
      server.closeAllConnections();
      server.close();
    },
  };
}

/** The last of several, as the SDK says, and what a browser asks. What a function asks once alone may fail. */
function isLastTry({ headers }: Call): boolean {
  const [, attempt, most] = /attempt=(\d+); max=(\d+)/u.exec(String(headers["amz-sdk-request"] ?? "")) ?? [];
  return attempt === most && most !== "1";
}

function passOn(target: string, agent: Agent, { method, path, headers, body }: Call): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const { "transfer-encoding": _, ...others } = headers;
    const asking = ask(`${target}${path}`, { method, agent, headers: { ...others, "content-length": body.length } }, (answered) => {
      buffer(answered).then((read) => resolve({ status: answered.statusCode ?? 500, headers: answered.headers, body: read }), reject);
    });
    asking.on("error", reject);
    asking.end(body);
  });
}
