/** Pages of a list: the token is the number of entries before the page. */
import { ApiError } from "./answer.ts";
import { type Body, optional } from "./body.ts";

export interface Page {
  limit: number;
  offset: number;
}

/** The page that is asked for: at most 1,000 entries, 100 unless told. */
export function pageOf(body: Body): Page {
  const { maxResults } = body;
  const nextToken = optional(body, "nextToken");
  const limit = typeof maxResults === "number" && maxResults > 0 ? Math.min(maxResults, 1000) : 100;
  const offset = nextToken === undefined ? 0 : Number(Buffer.from(nextToken, "base64url").toString());
  if (!Number.isInteger(offset) || offset < 0) throw new ApiError("InvalidToken", `Invalid Token: '${nextToken}'`);
  return { limit, offset };
}

/** The page's entries out of one more than asked for, and the token of the next page if there is one. */
export function paged<T>(entries: T[], { limit, offset }: Page): { entries: T[]; nextToken?: string } {
  if (entries.length <= limit) return { entries };
  return { entries: entries.slice(0, limit), nextToken: Buffer.from(String(offset + limit)).toString("base64url") };
}
