/** What is asked of a body, where a programme is founded and where a body is added to it. */
import type { Language } from "@tamkine/core/kernel/text";
import { type BodyRole, bodyRoles } from "@tamkine/core/programme/programme";
import { Field } from "../../design/components.tsx";
import type { Translate } from "../../i18n.ts";
import { InEachLanguage } from "../in-each-language.tsx";

interface BodyFieldsProps {
  t: Translate;
  languages: readonly Language[];
  /** The fields are called "group.short" and so on. */
  group: string;
  role: BodyRole;
  valueOf: (field: string, language?: Language) => string | undefined;
  errorOf: (field: string, language?: Language) => string | undefined;
}

/** @param group what the names of its fields begin with */
export function BodyFields({ t, languages, group, role, valueOf, errorOf }: BodyFieldsProps) {
  const short = `${group}.short`;
  return (
    <>
      <Field
        name={short}
        label={t("console.programmes.short")}
        hint={t("console.programmes.shortHint")}
        value={valueOf(short)}
        error={errorOf(short)}
        short
      />
      <InEachLanguage
        t={t}
        languages={languages}
        label={t("console.programmes.bodyName")}
        group={`${group}.name`}
        valueOf={valueOf}
        errorOf={errorOf}
      />
      <RoleField t={t} name={`${group}.role`} value={valueOf(`${group}.role`) ?? role} error={errorOf(`${group}.role`)} />
    </>
  );
}

/** What a body's members are in the programme. */
export function RoleField({ t, name, value, error }: { t: Translate; name: string; value: string; error: string | undefined }) {
  return (
    <Field
      name={name}
      label={t("console.programmes.bodyRole")}
      options={bodyRoles.map((role) => ({ value: role, label: t(`console.programmes.bodyRole.${role}`) }))}
      value={value}
      error={error}
    />
  );
}
