/** The peer: the same words without anything else, as small as a page that says this can be. */
import { createServer } from "node:http";
import { gzipSync } from "node:zlib";

/** Serves the words of a page, packed, and nothing else. */
export async function serveBare(html: string): Promise<{ url: string; stop: () => void }> {
  const words = html
    .replace(/<head>.*?<\/head>/gsu, "")
    .replace(/<(script|svg)\b.*?<\/\1>/gsu, "")
    .replace(/<[^>]+>/gu, " ")
    .replace(/\s+/gu, " ");
  const body = gzipSync(`<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><p>${words}`);
  const headers = { "content-type": "text/html; charset=utf-8", "content-encoding": "gzip", "content-length": body.length };
  const server = createServer((_, response) => response.writeHead(200, headers).end(body)).listen(0, "127.0.0.1");
  await new Promise((ready) => server.once("listening", ready));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return { url: `http://127.0.0.1:${port}/`, stop: () => void server.close() };
}
