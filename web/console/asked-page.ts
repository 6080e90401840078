/** The page that somebody asked for before they were let in, for them to go on to. */
import type { Ctx, Deps } from "../context.ts";
import { unsealed } from "./search.ts";

/** What a page says once, or says in another language: it is not what was asked for. */
const passing: ReadonlySet<string> = new Set(["done", "letters", "lang"]);

/**
 * Its address, with what it was narrowed down by. What was searched for stands in it as lists have it, sealed, or not at all.
 * Nothing for what was sent: that cannot be opened.
 */
export function askedPage({ req }: Ctx, { secret }: Pick<Deps, "secret">): string {
  if (req.method !== "GET") return "";
  const by = { secret, programme: req.path.split("/")[2] ?? "" };
  const isKept = ([name, value]: readonly [string, string]) =>
    value !== "" && !passing.has(name) && (name !== "q" || unsealed(by, value) !== undefined);
  const query = new URLSearchParams([...new URL(req.url).searchParams].filter(isKept)).toString();
  return query === "" ? req.path : `${req.path}?${query}`;
}
