/** What was asked of a page and is too large for its answer: the page is asked again, where no limit stands between it and the file. */
import type { Organiser } from "@tamkine/core/access/organiser";
import { Refusal } from "@tamkine/core/kernel/refusal";
import type { Make } from "@tamkine/core/parcel/prepare";
import { createApp } from "./app.tsx";
import type { AppEnv, Deps } from "./context.ts";

/**
 * Asks the site itself, as the organiser who asked, who may what they may now. Only this function can say whom it asks for: a request
 * from outside brings an event and nothing beside it. What it gives refuses not-allowed where the page gives no file.
 * @param origin of the site, by which its forms are known
 */
export function inBackground(deps: Omit<Deps, "isEdge">, origin: string): Make {
  const app = createApp(deps);
  return async ({ path, form, language }, background: Organiser, now) => {
    const body = new URLSearchParams(
      Object.entries(form).flatMap(([name, values]) => values.map((value): [string, string] => [name, value])),
    );
    const headers = { origin, cookie: `lang=${language}` };
    const env: AppEnv["Bindings"] = { requestContext: { timeEpoch: Date.parse(now) }, background };
    const answer = await app.request(new Request(origin + path, { method: "POST", body, headers }), undefined, env);
    if (answer.status >= 500) throw new Error(`a page failed in the background: ${answer.status}`);
    const name = /filename="([^"]+)"/u.exec(answer.headers.get("content-disposition") ?? "")?.[1];
    if (answer.status !== 200 || name === undefined) throw new Refusal("not-allowed");
    const type = answer.headers.get("content-type") ?? "application/octet-stream";
    return { name, type, bytes: new Uint8Array(await answer.arrayBuffer()) };
  };
}
