/** Words that somebody gave the programme, as everybody reads them: in their own language and direction, signed as they chose. */
import type { Shown } from "@tamkine/core/testimonial/testimonial";
import type { Translate } from "../i18n.ts";
import { isolated } from "../phrase.ts";

/** Search engines are asked not to quote them: taken back, they should be gone from there too. */
export function Quoted({ t, shown }: { t: Translate; shown: Shown }) {
  const { language, words, signed } = shown;
  return (
    <figure class="quoted" data-nosnippet>
      <blockquote lang={language} dir="auto" class="lines">
        {words}
      </blockquote>
      {signed !== "none" && <figcaption>{signatureOf(t, shown)}</figcaption>}
    </figure>
  );
}

/** "Nadia, mentor"; "Mentor"; "" for words that are not signed. */
export const signatureOf = (t: Translate, { signed, name, role }: Shown): string =>
  signed === "none" ? "" : t(`testimonial.by.${signed}.${role}`, { name: isolated(name) });
