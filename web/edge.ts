/**
 * Where requests come from. In AWS all of them come through CloudFront, which adds a mark only it and we know. Who asks the HTTP API
 * directly has none and is turned away, so that nobody can choose the address that limits count them under.
 */
import type { MiddlewareHandler } from "hono";
import { HTTPException } from "hono/http-exception";
import { type AppEnv, type Deps, nowOf } from "./context.ts";

/** Names of the headers that CloudFront adds: its mark, and who asked it. A visitor's own of these names do not pass it. */
export const markHeader = "x-tamkine-edge";
export const viewerHeader = "cloudfront-viewer-address";

/** Notes who asked, where the request came through CloudFront; 403 where it did not. Without an edge nothing is asked for. */
export function throughEdge({ isEdge }: Pick<Deps, "isEdge">): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    if (!isEdge) return next();
    if (!(await isEdge(c.req.header(markHeader) ?? "", nowOf(c)))) throw new HTTPException(403);
    c.set("source", addressIn(c.req.header(viewerHeader) ?? ""));
    await next();
  };
}

/** CloudFront writes "198.51.100.7:4711", and addresses of version 6 without brackets. */
const addressIn = (viewer: string): string => viewer.replace(/:\d+$/u, "");
