/** A long list by pages, through the address: where one is in it, and the ways to the others. */
import type { Translate } from "../i18n.ts";
import { addressOf, type Query, type Slice } from "./slice.ts";

interface PagesProps {
  t: Translate;
  of: Omit<Slice<unknown>, "rows">;
  /** The list's own address, as `addressOf` takes it. */
  path: string;
  /** What narrows it down, which every page keeps. */
  query?: Query;
  /** The element a script may exchange instead of the whole page: "#list". */
  swap?: string;
}

/** Nothing where one page holds all. A way that leads nowhere stands there too, so that nothing moves under the finger. */
export function Pages({ t, of: { page, pages, from, to, total }, path, query = {}, swap }: PagesProps) {
  if (pages === 1) return null;
  const way = (name: "first" | "previous" | "next" | "last", wanted: number) => {
    const open = wanted !== page && wanted >= 1 && wanted <= pages;
    const rel = name === "previous" ? "prev" : name === "next" ? "next" : undefined;
    return open ? (
      <a class={name} href={addressOf(path, { ...query, page: wanted === 1 ? undefined : String(wanted) })} rel={rel} data-swap={swap}>
        {t(`pages.${name}`)}
      </a>
    ) : (
      <span class={name}>{t(`pages.${name}`)}</span>
    );
  };
  return (
    <nav class="pages" aria-label={t("pages.label")}>
      {way("first", 1)}
      {way("previous", page - 1)}
      <strong class="here">{t("pages.here", { from, to, total })}</strong>
      {way("next", page + 1)}
      {way("last", pages)}
    </nav>
  );
}
