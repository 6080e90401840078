/** Who one is and how to be reached. */
import { longest } from "@tamkine/core/application/form";
import { asks } from "@tamkine/core/application/questions";
import type { Language } from "@tamkine/core/kernel/text";
import type { Programme } from "@tamkine/core/programme/programme";
import { offeredBy } from "@tamkine/core/programme/offered";
import { Choices, Field } from "../../design/components.tsx";
import { EmailField } from "../../form/email-field.tsx";
import { type Entry, picked, typed } from "../../form/entry.ts";
import { MailLanguage } from "../../form/mail-language.tsx";

interface YouProps {
  entry: Entry;
  programme: Programme;
  withEmail: boolean;
  /** The language that somebody who signed up is written to in. */
  own?: Language | undefined;
}

/** A number of a country that is not the programme's own. */
const numberAbroad = ({ country }: Pick<Programme, "country">): string =>
  country.callingCode === "33" ? "+212\u00a06\u00a012\u00a034\u00a056\u00a078" : "+33\u00a06\u00a012\u00a034\u00a056\u00a078";

export function You({ entry, programme, withEmail, own }: YouProps) {
  const { t } = entry;
  return (
    <fieldset class="section">
      <legend>{t("signup.section.you")}</legend>
      <Field {...typed(entry, "name", longest.name)} label={t("field.name")} autocomplete="name" />
      {withEmail && <EmailField entry={entry} hint={t("hint.email")} />}
      {asks(programme, "phone") && (
        <Field
          {...typed(entry, "phone")}
          label={t("field.phone")}
          hint={t("hint.phone", { example: numberAbroad(programme) })}
          mark={t("field.optional")}
          type="tel"
          autocomplete="tel"
          inputmode="tel"
        />
      )}
      <MailLanguage entry={entry} languages={offeredBy(programme, own)} />
      {asks(programme, "gender") && (
        <Choices
          {...picked(entry, "gender")}
          legend={t("field.gender")}
          mark={t("field.optional")}
          type="radio"
          options={[
            { value: "woman", label: t("gender.woman") },
            { value: "man", label: t("gender.man") },
            { value: "", label: t("option.noAnswer") },
          ]}
        />
      )}
    </fieldset>
  );
}
