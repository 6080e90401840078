/** One page of a long list, and its address. */

/** Rows of a page. */
export const pageSize = 50;

/** One page of a list. `from` and `to` are counted from 1, among `total`. */
export interface Slice<Row> {
  rows: readonly Row[];
  page: number;
  pages: number;
  from: number;
  to: number;
  total: number;
}

/** @param asked the page as the address gives it; anything that is none is the first, one past the end the last */
export function pageOf<Row>(rows: readonly Row[], asked: string | undefined): Slice<Row> {
  const pages = Math.max(1, Math.ceil(rows.length / pageSize));
  const wanted = /^\d{1,6}$/u.test(asked ?? "") ? Number(asked) : 1;
  const page = Math.min(Math.max(1, wanted), pages);
  const from = (page - 1) * pageSize;
  const shown = rows.slice(from, from + pageSize);
  return { rows: shown, page, pages, from: Math.min(from + 1, rows.length), to: from + shown.length, total: rows.length };
}

export type Query = Readonly<Record<string, string | undefined>>;

/**
 * The address of a list with what narrows it down; what is undefined or empty stays out of it.
 * @param path of its page, with the list's place on the page where it does not begin it: "/pairs#pairs"
 */
export function addressOf(path: string, query: Query): string {
  const said = Object.entries(query).filter((entry): entry is [string, string] => Boolean(entry[1]));
  const [page = "", place] = path.split("#");
  const asked = said.length === 0 ? page : `${page}?${new URLSearchParams(said).toString()}`;
  return place === undefined ? asked : `${asked}#${place}`;
}
