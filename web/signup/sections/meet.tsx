/** How, where and when one can meet. */
import { asks } from "@tamkine/core/application/questions";
import { longest, meetingModes, styles } from "@tamkine/core/application/form";
import type { Language } from "@tamkine/core/kernel/text";
import { slotsFor } from "@tamkine/core/meeting/slots";
import type { Programme, Role } from "@tamkine/core/programme/programme";
import { Choices, Field } from "../../design/components.tsx";
import { type Entry, picked, typed } from "../../form/entry.ts";
import { regionOptions } from "../../regions.ts";

export function Meet({ entry, role, programme, language }: { entry: Entry; role: Role; programme: Programme; language: Language }) {
  const { t } = entry;
  const optional = t("field.optional");
  return (
    <fieldset class="section">
      <legend>{t("signup.section.meet")}</legend>
      <Choices
        {...picked(entry, "languages")}
        legend={t("field.languages")}
        hint={t("hint.languages")}
        type="checkbox"
        options={programme.spoken.map((value) => ({ value, label: t(`speech.${value}`) }))}
      />
      <div class="pair-of">
        <Field
          {...typed(entry, "region")}
          label={t("field.region")}
          options={[{ value: "", label: t("field.choose") }, ...regionOptions({ t, language }, programme)]}
        />
        {asks(programme, "city") && (
          <Field {...typed(entry, "city", longest.city)} label={t("field.city")} mark={optional} autocomplete="address-level2" />
        )}
      </div>
      <Choices
        {...picked(entry, "mode")}
        legend={t("field.mode")}
        type="radio"
        options={meetingModes.map((value) => ({ value, label: t(`mode.${value}`) }))}
      />
      {asks(programme, "slots") && (
        <Choices
          {...picked(entry, "slots")}
          legend={t("field.slots")}
          mark={optional}
          type="checkbox"
          options={slotsFor(programme.country).map((value) => ({ value, label: t(`slot.${value}`) }))}
        />
      )}
      {asks(programme, "style") && (
        <Choices
          {...picked(entry, "style")}
          legend={t(`field.style.${role}`)}
          mark={optional}
          type="radio"
          layout="column"
          options={styles.map((value) => ({ value, label: t(`style.${value}`) }))}
        />
      )}
    </fieldset>
  );
}
