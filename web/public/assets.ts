/** The stylesheet, the scripts and the mark: files whose address changes with their content, kept for a year. */
import { Hono } from "hono";
import { swapScript } from "../console/swap.ts";
import type { AppEnv, Deps } from "../context.ts";
import { passkeyScript } from "../console/account/passkey-script.ts";
import { stylesheet } from "../design/stylesheet.ts";
import { certificateScript } from "./certificate-script.ts";
import { proofScript } from "../form/proof-script.ts";

const year = "public, max-age=31536000, immutable";
const mark = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><g fill="none" stroke="#0f5f5c" stroke-width="2.6"><rect x="6.5" y="6.5" width="19" height="19"/><rect x="6.5" y="6.5" width="19" height="19" transform="rotate(45 16 16)"/></g><circle cx="16" cy="16" r="3.6" fill="#0f5f5c"/></svg>`;

export function assetsApp({ store }: Pick<Deps, "store">): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.get("/mark.svg", (c) => c.body(mark, 200, { "content-type": "image/svg+xml", "cache-control": "public, max-age=86400" }));
  for (const { name, text } of [proofScript, swapScript, passkeyScript, certificateScript])
    app.get(`/${name}`, (c) => c.body(text, 200, { "content-type": "text/javascript; charset=utf-8", "cache-control": year }));
  app.get("/logo/:programme/:id", async (c) => {
    const logo = await store.get("logo", c.req.param());
    // Opened by itself it is under the pages' policy: no script runs in it.
    return logo ? c.body(Buffer.from(logo.data, "base64"), 200, { "content-type": logo.type, "cache-control": year }) : c.notFound();
  });
  app.get("/:file", (c) => {
    const text = stylesheet(c.req.param("file"));
    return text === undefined ? c.notFound() : c.body(text, 200, { "content-type": "text/css; charset=utf-8", "cache-control": year });
  });
  return app;
}
