/** The part of the board that is looked at: it stands in the address, and goes along with whatever is asked for from there. */
import { addressOf, type Query } from "../../design/slice.ts";
import type { Scene } from "../scene.ts";
import { soughtIn } from "../searching.tsx";
import { type Narrowed, viewOf } from "./narrow.ts";

export interface Listed extends Narrowed {
  /** What narrows the list down, for an address. */
  query: Query;
  page: string | undefined;
}

/** What a search on the board keeps. */
export const keptBySearch = ["view", "mentor"] as const;

/** What a page that leads back to the board keeps of it, in its own address or in a form, all in one: "?view=worst&page=2". */
const keptIn = ({ c, typed }: Pick<Scene, "c" | "typed">): string | undefined => typed?.["list"] ?? c.req.query("list");

/** As the board's own address asks for it, or the page that was come from. */
export function listedIn(scene: Scene): Listed {
  const kept = keptIn(scene);
  const said = kept === undefined ? scene.c.req.query() : Object.fromEntries(new URLSearchParams(kept));
  const { q, words } = soughtIn({ ...scene, typed: { q: said["q"] ?? "" } });
  const view = viewOf(said["view"]);
  const [mentor, page] = [said["mentor"] || undefined, said["page"]];
  return { view, mentor, find: words, page, query: { view: view === "all" ? undefined : view, mentor, q } };
}

/** For the address of the board: "?view=worst", "" for all of it. */
export function backTo(scene: Scene): string {
  const { query, page } = listedIn(scene);
  return addressOf("", { ...query, page });
}

/** For the address of a page that leads back to the board: "?list=…", or with `also` what else that page is asked for. */
export const listed = (scene: Scene, also: Query = {}): string => addressOf("", { ...also, list: backTo(scene) });
