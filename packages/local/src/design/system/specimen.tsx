/** One component four times: in French and in Arabic, light and dark, on one page. */
import type { Language } from "@tamkine/core/kernel/text";
import { type Translate, translator } from "@tamkine/web/i18n";
import { dirOf, languageNames } from "@tamkine/web/layout";
import type { Child } from "hono/jsx";
import { type DesignKey, say } from "../messages/say.ts";
import { type Scheme, schemes } from "../scheme.ts";

/** What a component is shown with. */
export interface Stage {
  language: Language;
  scheme: Scheme;
  /** The site's own texts. */
  t: Translate;
  /** The sample's texts. */
  sample: (key: DesignKey, values?: Record<string, string | number>) => string;
  /** Keeps ids apart: everything stands on the page four times. */
  scope: string;
}

export type Piece = (stage: Stage) => Child;

const spoken = ["fr", "ar"] as const;

/** A form of its own each, so that radio buttons of one do not switch off another's. */
export function Specimen({ id, title, language, piece }: { id: string; title: string; language: Language; piece: Piece }) {
  return (
    <div class="specimens">
      {schemes.flatMap((scheme) =>
        spoken.map((own) => (
          <form
            class={`specimen ${scheme}`}
            lang={own}
            dir={dirOf(own)}
            action={`/design#${id}`}
            aria-label={`${title}, ${languageNames[own]}, ${say(language, `scheme.${scheme}`)}`}
            novalidate
          >
            {piece({
              language: own,
              scheme,
              t: translator(own),
              sample: (key, values) => say(own, key, values),
              scope: `${id}-${own}-${scheme}`,
            })}
          </form>
        )),
      )}
    </div>
  );
}
