/** Whom one would rather be paired with, and whom not. */
import { longest } from "@tamkine/core/application/form";
import { asks } from "@tamkine/core/application/questions";
import type { Programme } from "@tamkine/core/programme/programme";
import { Choices, Field, Tick } from "../../design/components.tsx";
import { type Entry, picked, tick, typed } from "../../form/entry.ts";

/** @param known the form is that of an application that is there: whom it names is not shown again, and stays where nobody is named */
export function Preferences({ entry, programme, known }: { entry: Entry; programme: Programme; known: boolean }) {
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
          {...typed(entry, "preferredGenderReason", longest.preferredGenderReason)}
          label={t("field.preferredGenderReason")}
          mark={optional}
        />
      )}
      <Field
        {...typed(entry, "avoid")}
        label={t("field.avoid")}
        hint={t(known ? "hint.avoid.known" : "hint.avoid")}
        mark={optional}
        rows={3}
        dir="ltr"
      />
      {known && <Tick {...tick(entry, "avoidNobody")} label={t("field.avoidNobody")} />}
    </fieldset>
  );
}
