/** One HTTP server for everything local: the site, the mail and workflow services, the control pages. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";

export type Serve = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

export interface Routes {
  /** Path prefix → what serves it; the longest prefix that fits wins. */
  [prefix: string]: Serve;
}

export interface Server {
  port: number;
  /** Replaces the routes; before the first call every request waits. */
  route: (routes: Routes) => void;
  close: () => Promise<void>;
}

/**
 * Listens on this machine only. Requests that come before there are routes are held, so that a page opened early is slow, not broken.
 * @param onError told of faults no page could be made of; a fault's text never reaches the client
 */
export async function openServer(port: number, onError: (error: unknown) => void = () => {}): Promise<Server> {
  let open: (routes: Routes) => void = () => {};
  let routes: Promise<Routes> = new Promise((resolve) => (open = resolve));
  // Idle connections stay open: a client that uses one again in the moment it is closed cannot know whether its request was heard,
  // and a letter would be in doubt for no reason of its own.
  const server = createServer({ keepAliveTimeout: 0 }, (request, response) => {
    serve(request, response).catch((error: unknown) => {
      onError(error);
      if (!response.headersSent) response.writeHead(500, { "content-type": "text/plain" });
      response.end();
    });
  });
  const serve: Serve = async (request, response) => (await findServe(request.url ?? "/"))(request, response);
  async function findServe(url: string): Promise<Serve> {
    const known = Object.entries(await routes).filter(([prefix]) => url.startsWith(prefix));
    const [, found] = known.sort(([a], [b]) => b.length - a.length)[0] ?? [];
    if (!found) throw new Error("no route for a request");
    return found;
  }
  await new Promise<void>((resolve, reject) => server.once("error", reject).listen(port, "127.0.0.1", resolve));
  server.removeAllListeners("error").on("error", onError);
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  return {
    port: address.port,
    route(given) {
      open(given);
      routes = Promise.resolve(given);
    },
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}
