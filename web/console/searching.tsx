/** The form that looks for somebody, wherever people are listed, and the way from it to the list with what was found. */
import type { Ctx, Deps } from "../context.ts";
import { Button, Field } from "../design/components.tsx";
import { addressOf, type Query } from "../design/slice.ts";
import { PostForm } from "../form/post-form.tsx";
import { type Scene, typedIn } from "./scene.ts";
import { sealed, unsealed } from "./search.ts";

/** What is looked for, as the address says it: sealed, in `q`, and what that is. */
export interface Sought {
  q: string | undefined;
  words: string | undefined;
}

/** @param typed the form that was just sent, where it carried the search along */
export function soughtIn({ c, deps, ref, typed }: Pick<Scene, "c" | "deps" | "ref" | "typed">): Sought {
  const by = { secret: deps.secret, programme: ref.programme };
  const words = unsealed(by, typed?.["q"] ?? c.req.query("q"));
  return { words, q: words === undefined ? undefined : sealed(by, words) };
}

/**
 * Answers the form.
 * @param path the list's own address, as `addressOf` takes it
 * @param kept names of what else narrows the list down, and stays as it was
 */
export async function toFound(c: Ctx, { secret }: Pick<Deps, "secret">, path: string, kept: readonly string[]): Promise<Response> {
  const typed = await typedIn(c);
  const by = { secret, programme: c.req.param("programme") ?? "" };
  const query = Object.fromEntries(kept.map((name) => [name, typed[name]]));
  return c.redirect(addressOf(path, { ...query, q: sealed(by, typed["words"] ?? "") }), 303);
}

interface SearchProps {
  scene: Scene;
  /** The list's own address, as `addressOf` takes it. */
  path: string;
  /** What else narrows it down, which a search keeps. */
  query: Query;
  sought: Sought;
  label?: string;
  /** The element a script may exchange instead of the whole page: "#list". */
  swap?: string;
}

export function Search({ scene: { t }, path, query, sought: { words }, label, swap }: SearchProps) {
  return (
    <PostForm action={`${path.split("#")[0]}/search`} class="find" role="search" data-swap={swap}>
      {Object.entries(query).map(([name, value]) => value && <input type="hidden" name={name} value={value} />)}
      <Field scope="search" name="words" label={label ?? t("console.search.name")} value={words} maxlength={100} />
      <Button kind="quiet">{t("console.search.go")}</Button>
      {words !== undefined && (
        <a href={addressOf(path, query)} data-swap={swap}>
          {t("console.search.clear")}
        </a>
      )}
    </PostForm>
  );
}
