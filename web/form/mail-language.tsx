/** In which language one is written to. */
import type { Language } from "@tamkine/core/kernel/text";
import { Choices } from "../design/components.tsx";
import { languageNames } from "../layout.tsx";
import { type Entry, picked } from "./entry.ts";

/** @param languages to choose from; of one alone nothing is asked */
export function MailLanguage({ entry, languages }: { entry: Entry; languages: readonly Language[] }) {
  const [only, ...others] = languages;
  if (others.length === 0) return <input type="hidden" name="mailLanguage" value={only} />;
  return (
    <Choices
      {...picked(entry, "mailLanguage")}
      legend={entry.t("field.mailLanguage")}
      type="radio"
      options={languages.map((value) => ({ value, label: <span lang={value}>{languageNames[value]}</span> }))}
    />
  );
}
