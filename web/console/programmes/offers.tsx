/** In which languages a programme speaks, where it is founded and in its settings: those it offers, and the usual one of them. */
import { languages } from "@tamkine/core/kernel/text";
import { Choices, Field } from "../../design/components.tsx";
import type { Translate } from "../../i18n.ts";
import { languageNames } from "../../layout.tsx";

interface OffersProps {
  t: Translate;
  hint: string;
  offers: readonly string[];
  language: string;
  wrong: { offers: string | undefined; language: string | undefined };
}

export function Offers({ t, hint, offers, language, wrong }: OffersProps) {
  return (
    <>
      <Choices
        type="checkbox"
        name="offers"
        legend={t("console.identity.offers")}
        hint={hint}
        options={languages.map((value) => ({ value, label: <span lang={value}>{languageNames[value]}</span> }))}
        chosen={offers}
        error={wrong.offers}
      />
      <Field
        name="language"
        label={t("console.identity.language")}
        hint={t("console.identity.languageHint")}
        options={languages.map((value) => ({ value, label: languageNames[value], lang: value }))}
        value={language}
        error={wrong.language}
      />
    </>
  );
}

/** What `allOf` ticked in the form above, as one text, so that it can be shown again like all that is typed. */
export const offersIn = (text: string | undefined): string[] | undefined => text?.split(" ").filter((one) => one !== "");
