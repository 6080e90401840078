/** Where one comes from: body, work, experience. */
import { asks } from "@tamkine/core/application/questions";
import { longest, sectors, situations } from "@tamkine/core/application/form";
import type { Language } from "@tamkine/core/kernel/text";
import { bodiesFor, bodyOf } from "@tamkine/core/programme/body";
import type { Programme, Role } from "@tamkine/core/programme/programme";
import { Choices, Field } from "../../design/components.tsx";
import { alphabetical } from "../../form/alphabetical.ts";
import { type Entry, picked, typed } from "../../form/entry.ts";
import { isolated } from "../../phrase.ts";

export function Path({ entry, role, programme, language }: { entry: Entry; role: Role; programme: Programme; language: Language }) {
  const { t } = entry;
  const optional = t("field.optional");
  const bodies = bodiesFor(programme, role);
  const body = bodyOf(programme, role);
  return (
    <fieldset class="section">
      <legend>{t("signup.section.path")}</legend>
      {bodies.length > 1 && (
        <Choices
          {...picked(entry, "body")}
          legend={t("field.body")}
          type="radio"
          layout="column"
          options={bodies.map(({ id, name }) => ({ value: id, label: isolated(name[language]) }))}
        />
      )}
      {bodies.length > 0 && asks(programme, "bodyLink") && (
        <Field
          {...typed(entry, "bodyLink", longest.bodyLink)}
          label={body ? t("field.bodyLink", { body: isolated(body.name[language]) }) : t("field.bodyLink.any")}
          hint={t("hint.bodyLink")}
          mark={optional}
        />
      )}
      <Work entry={entry} role={role} />
      {asks(programme, "sector") && (
        <Field
          {...typed(entry, "sector")}
          label={t(`field.sector.${role}`)}
          mark={optional}
          options={[{ value: "", label: t("field.choose") }, ...alphabetical(sectors, (value) => t(`sector.${value}`), language)]}
        />
      )}
      {asks(programme, "experienceYears") && (
        <Field
          {...typed(entry, "experienceYears")}
          label={t("field.experienceYears")}
          hint={t("hint.experienceYears")}
          mark={optional}
          inputmode="numeric"
          short
        />
      )}
    </fieldset>
  );
}

/** What a mentor works as; what a mentee does at present. */
function Work({ entry, role }: { entry: Entry; role: Role }) {
  const { t } = entry;
  const optional = t("field.optional");
  return role === "mentor" ? (
    <Field {...typed(entry, "position", longest.position)} label={t("field.position")} mark={optional} autocomplete="organization-title" />
  ) : (
    <Choices
      {...picked(entry, "situation")}
      legend={t("field.situation")}
      mark={optional}
      type="radio"
      layout="column"
      options={situations.map((value) => ({ value, label: t(`situation.${value}`) }))}
    />
  );
}
