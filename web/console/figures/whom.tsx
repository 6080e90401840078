/** Whom a correction is about: in a large cohort looked for by name first, for no phone chooses among a thousand people or two thousand meetings. */
import type { Child } from "hono/jsx";
import { nameOf } from "../names.ts";
import type { Scene } from "../scene.ts";
import { holds } from "../search.ts";
import { Search, soughtIn } from "../searching.tsx";

/** So many can be chosen from a list. */
const most = 150;

/** What the forms offer. */
export interface Whom {
  /** The search, sealed, which a form carries along so that it comes back as it was. */
  q: string | undefined;
  /** Whether a person, or one of a pair, is among those looked for. */
  fits(id: string): boolean;
}

/** The forms below the search, once they are of use; alone, where the cohort needs no search. */
export function ForWhom({ scene, forms }: { scene: Scene; forms: (whom: Whom) => Child }) {
  const { t, base, world, typed } = scene;
  const sought = soughtIn(scene);
  const { words, q } = sought;
  const fits = (id: string) => words === undefined || holds(words, nameOf(world, id));
  const many = world.participants.length > most;
  const nobody = words !== undefined && !world.participants.some(({ id }) => fits(id));
  // What was refused comes back whatever was looked for.
  const open = !many || (words !== undefined && !nobody) || typed !== undefined;
  return (
    <div class="stack-l" id="corrections">
      {many && (
        <>
          <Search
            scene={scene}
            path={`${base}/figures/versions#corrections`}
            query={{}}
            sought={sought}
            label={t("console.versions.search")}
            swap="#corrections"
          />
          {!open && (
            <p class="hint" data-tell="">
              {t(nobody ? "console.versions.nobody" : "console.versions.searchFirst")}
            </p>
          )}
        </>
      )}
      {open && forms({ q, fits })}
    </div>
  );
}

/** For each of the forms. */
export const Carried = ({ whom: { q } }: { whom: Whom }) => (q === undefined ? null : <input type="hidden" name="q" value={q} />);
