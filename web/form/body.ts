/** What a request carries as a form. */
import type { BodyData } from "hono/utils/body";
import { HTTPException } from "hono/http-exception";
import type { Ctx } from "../context.ts";
import { heldIn } from "./held-file.ts";

/** All values of each field, read once a request. Refuses 400 for what calls itself a form and is none: that is no fault of the site's. */
export async function bodyOf(c: Ctx): Promise<BodyData<{ all: true }>> {
  try {
    return withHeld(await c.req.parseBody({ all: true }));
  } catch (error) {
    if (error instanceof TypeError) throw new HTTPException(400);
    throw error;
  }
}

/** With the files that a page held, as if they had been chosen now. */
function withHeld(body: BodyData<{ all: true }>): BodyData<{ all: true }> {
  return Object.fromEntries(
    Object.entries(body).map(([name, value]): [string, (typeof body)[string]] => {
      const held = heldIn(name, [value].flat()[0] ?? "");
      return held ? [held.field, held.file] : [name, value];
    }),
  );
}
