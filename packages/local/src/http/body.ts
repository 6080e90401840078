/** Reads request bodies. */
import type { IncomingMessage } from "node:http";

/** The whole body, or undefined when it is longer than `limit` bytes (it is then read to its end, so that the answer can be sent). */
export async function readBody(request: IncomingMessage, limit: number): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += (chunk as Buffer).length;
    if (size <= limit) chunks.push(chunk as Buffer);
  }
  return size <= limit ? Buffer.concat(chunks) : undefined;
}
