/** What a mentor offers, what a mentee is looking for, and why. */
import { asks } from "@tamkine/core/application/questions";
import { longest, maximumPlaces, topics } from "@tamkine/core/application/form";
import type { Language } from "@tamkine/core/kernel/text";
import type { Programme, Role } from "@tamkine/core/programme/programme";
import { Asked } from "../../design/about-field.tsx";
import { Choices, Field } from "../../design/components.tsx";
import { alphabetical } from "../../form/alphabetical.ts";
import { type Entry, picked, typed } from "../../form/entry.ts";
import { wishes } from "../read.ts";

export function Purpose({ entry, role, programme, language }: { entry: Entry; role: Role; programme: Programme; language: Language }) {
  const { t } = entry;
  return (
    <fieldset class="section">
      <legend>{t(role === "mentor" ? "signup.section.offer" : "signup.section.wish")}</legend>
      {role === "mentor" ? <Offer entry={entry} language={language} /> : <Wish entry={entry} programme={programme} language={language} />}
      {asks(programme, "motivation") && (
        <Field
          {...typed(entry, "motivation", longest.motivation)}
          label={t(`field.motivation.${role}`)}
          hint={t("hint.motivation")}
          mark={t("field.optional")}
          rows={5}
        />
      )}
    </fieldset>
  );
}

function Offer({ entry, language }: { entry: Entry; language: Language }) {
  const { t } = entry;
  const capacity = picked(entry, "capacity");
  return (
    <>
      <Choices
        {...picked(entry, "expertise")}
        legend={t("field.expertise")}
        hint={t("hint.expertise")}
        mark={t("field.optional")}
        type="checkbox"
        options={alphabetical(topics, (value) => t(`topic.${value}`), language)}
      />
      <Choices
        {...capacity}
        chosen={capacity.chosen.length > 0 ? capacity.chosen : ["1"]}
        legend={t("field.capacity")}
        type="radio"
        layout="scale"
        options={Array.from({ length: maximumPlaces }, (_, i) => String(i + 1)).map((value) => ({ value, label: value }))}
      />
    </>
  );
}

function Wish({ entry, programme, language }: { entry: Entry; programme: Programme; language: Language }) {
  const { t } = entry;
  const options = [{ value: "", label: t("field.choose") }, ...alphabetical(topics, (value) => t(`topic.${value}`), language)];
  return (
    <>
      <fieldset class="choices">
        <legend>
          <Asked text={t("signup.help")} mark={t("field.optional")} />
        </legend>
        <p class="hint">{t("hint.help")}</p>
        {wishes.map((wish) => (
          <Field {...typed(entry, wish)} label={t(`field.${wish}`)} options={options} />
        ))}
      </fieldset>
      {asks(programme, "goal") && (
        <Field {...typed(entry, "goal", longest.goal)} label={t("field.goal")} hint={t("hint.goal")} mark={t("field.optional")} rows={3} />
      )}
    </>
  );
}
