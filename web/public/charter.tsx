/** The charter that everybody accepts. */
import type { Language } from "@tamkine/core/kernel/text";
import { ownArticles } from "@tamkine/core/programme/charter";
import type { Programme } from "@tamkine/core/programme/programme";
import type { Translate } from "../i18n.ts";

const articles = ["charter.1", "charter.2", "charter.3", "charter.4", "charter.5", "charter.6"] as const;

/** Where a programme has no words of its own. */
export const usualArticles = (t: Translate): string[] => articles.map((article) => t(article));

interface CharterProps {
  t: Translate;
  programme: Pick<Programme, "charters">;
  language: Language;
}

/** The programme's own, where it has written one in this language, else the usual one. */
export function Charter({ t, programme, language }: CharterProps) {
  const own = ownArticles(programme, language);
  return (
    <ol>
      {(own ?? usualArticles(t)).map((article) => (
        <li dir={own && "auto"}>{article}</li>
      ))}
    </ol>
  );
}
