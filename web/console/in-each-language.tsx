/** A short text of the programme's settings, to be typed in each language. */
import type { Language } from "@tamkine/core/kernel/text";
import { Field } from "../design/components.tsx";
import type { Translate } from "../i18n.ts";
import { languageNames } from "../layout.tsx";

interface InEachProps {
  t: Translate;
  languages: readonly Language[];
  label: string;
  /** The fields are called "group.fr" and so on. */
  group: string;
  valueOf: (field: string, language: Language) => string | undefined;
  errorOf: (field: string, language: Language) => string | undefined;
  /** Given: a text of several lines. */
  rows?: number;
}

export function InEachLanguage({ t, languages, label, group, valueOf, errorOf, ...rest }: InEachProps) {
  return (
    <div class="grid">
      {languages.map((language) => (
        <Field
          name={`${group}.${language}`}
          label={t("console.programmes.in", { what: label, language: languageNames[language] })}
          value={valueOf(`${group}.${language}`, language)}
          error={errorOf(`${group}.${language}`, language)}
          {...rest}
        />
      ))}
    </div>
  );
}
