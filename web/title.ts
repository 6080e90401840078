/** What a page is called where it answers a form that was not carried out: that stands first, for a title is read out before all else. */
import type { Ctx } from "./context.ts";
import type { Key } from "./i18n.ts";

/** What refusals are called, by how they are answered. */
export const refusalTitles = {
  400: "refusal.title.invalid",
  401: "refusal.title.forbidden",
  403: "refusal.title.forbidden",
  404: "refusal.title.unknown",
  409: "refusal.title.impossible",
  413: "refusal.title.invalid",
  422: "refusal.title.invalid",
  429: "refusal.title.later",
} as const satisfies Record<number, Key>;

/** Titles of pages that are of nothing but a refusal. */
const alone: readonly Key[] = [...Object.values(refusalTitles), "refusal.title.link"];

/** What a form's own page says before its title; what is found nowhere, as a code, can be corrected there. */
const formTitles: Partial<Record<number, Key>> = { ...refusalTitles, 404: refusalTitles[422] };

/** @param title the page's own. @param status with which it is answered */
export function titleOf(c: Ctx, title: string, status: number): string {
  const key = c.req.method === "POST" ? formTitles[status] : undefined;
  const t = c.get("t");
  // A page of a refusal is called so already.
  if (key === undefined || alone.some((one) => t(one) === title)) return title;
  return `${t(key)} · ${title}`;
}
