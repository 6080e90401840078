/** The stylesheet, the scripts and the mark: files whose address changes with their content, kept for a year and put before the site. */
import { Hono } from "hono";
import { swapScript } from "./console/swap.ts";
import type { AppEnv, Ctx, Deps } from "./context.ts";
import { passkeyScript } from "./console/account/passkey-script.ts";
import { stylesheet } from "./design/stylesheet.ts";
import { certificateScript } from "./public/certificate-script.ts";
import { lineScript } from "./form/line-script.ts";
import { proofScript } from "./form/proof-script.ts";
import { stepsScript } from "./signup/steps-script.ts";

const year = "public, max-age=31536000, immutable";
const mark = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><g fill="none" stroke="#0f5f5c" stroke-width="2.6"><rect x="6.5" y="6.5" width="19" height="19"/><rect x="6.5" y="6.5" width="19" height="19" transform="rotate(45 16 16)"/></g><circle cx="16" cy="16" r="3.6" fill="#0f5f5c"/></svg>`;

export function assetsApp({ store, shelf }: Pick<Deps, "store" | "shelf">): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  const shelved = new Set<string>();

  /** Whoever comes next is not sent to the function any more. That it could not be put there is no reason to keep it from whoever asked. */
  async function give(c: Ctx, text: string, type: string) {
    const { path } = c.req;
    if (shelf && !shelved.has(path)) {
      shelved.add(path);
      await shelf.put(path.slice(1), text, type, year).catch(() => shelved.delete(path));
    }
    return c.body(text, 200, { "content-type": type, "cache-control": year });
  }

  app.get("/mark.svg", (c) => c.body(mark, 200, { "content-type": "image/svg+xml", "cache-control": "public, max-age=86400" }));
  for (const { name, text } of [lineScript, proofScript, stepsScript, swapScript, passkeyScript, certificateScript])
    app.get(`/${name}`, (c) => give(c, text, "text/javascript; charset=utf-8"));
  app.get("/logo/:programme/:id", async (c) => {
    const logo = await store.get("logo", c.req.param());
    // Opened by itself it is under the pages' policy: no script runs in it. On the shelf it would be under none.
    return logo ? c.body(Buffer.from(logo.data, "base64"), 200, { "content-type": logo.type, "cache-control": year }) : c.notFound();
  });
  app.get("/:file", (c) => {
    const text = stylesheet(c.req.param("file"));
    return text === undefined ? c.notFound() : give(c, text, "text/css; charset=utf-8");
  });
  return app;
}
