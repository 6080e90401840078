/** The charter that everybody accepts. */
import type { Translate } from "../i18n.ts";

const articles = ["charter.1", "charter.2", "charter.3", "charter.4", "charter.5", "charter.6"] as const;

export function Charter({ t }: { t: Translate }) {
  return (
    <ol>
      {articles.map((article) => (
        <li>{t(article)}</li>
      ))}
    </ol>
  );
}
