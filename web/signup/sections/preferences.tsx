/** Whom one would rather be paired with, and whom not. */
import { longest } from "@tamkine/core/application/form";
import { asks } from "@tamkine/core/application/questions";
import type { Programme } from "@tamkine/core/programme/programme";
import { Choices, Field } from "../../design/components.tsx";
import { type Entry, picked, typed } from "../../form/entry.ts";

export function Preferences({ entry, programme }: { entry: Entry; programme: Programme }) {
  const { t } = entry;
  const optional = t("field.optional");
  return (
    <fieldset class="section">
      <legend>{t("signup.section.preferences")}</legend>
      {asks(programme, "preferredGender") && (
        <Choices
          {...picked(entry, "preferredGender")}
          legend={t("field.preferredGender")}
          hint={t("hint.preferredGender")}
          mark={optional}
          type="radio"
          options={[
            { value: "woman", label: t("gender.woman") },
            { value: "man", label: t("gender.man") },
            { value: "", label: t("option.noPreference") },
          ]}
        />
      )}
      {asks(programme, "preferredGender") && (
        <Field
          {...typed(entry, "preferredGenderReason")}
          label={t("field.preferredGenderReason")}
          mark={optional}
          maxlength={longest.preferredGenderReason}
        />
      )}
      <Field {...typed(entry, "avoid")} label={t("field.avoid")} hint={t("hint.avoid")} mark={optional} rows={3} dir="ltr" />
    </fieldset>
  );
}
