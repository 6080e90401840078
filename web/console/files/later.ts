/** Handing a question over to the background, where what it gives is too large for an answer. */
import type { Organiser } from "@tamkine/core/access/organiser";
import { ask } from "@tamkine/core/parcel/ask";
import type { Content } from "@tamkine/core/parcel/parcel";
import { type Ctx, type Deps, nowOf } from "../../context.ts";
import { readAnswers } from "../../form/answers.ts";

/** Bytes that a function behind the HTTP API can give and take at once, before they are written in base 64. */
export const largest = 4_400_000;

/** Rows of a table that are written within the time a page has. */
const mostRows = 2_000;

/** Whether this is the background, where nothing is too large. */
export const isBehind = (c: Ctx): boolean => c.env.background !== undefined;

/** Whether a table of so many rows has to be prepared. */
export const isMuch = (c: Ctx, rows: number): boolean => !isBehind(c) && rows > mostRows;

/**
 * The same question, asked again in the background for whoever asks it now; leads to the page where the file will be. Everything that
 * could be refused has been looked at before.
 */
export async function later(c: Ctx, deps: Deps, organiser: Organiser, what: Content, cohort: string | null): Promise<Response> {
  const { programme, id: by } = organiser;
  const asks = { path: c.req.path, form: await readAnswers(c), language: c.get("language") };
  await ask(deps, { programme, by, what, cohort, asks }, nowOf(c));
  return c.redirect(`/console/${programme}/files?done=asked`, 303);
}
