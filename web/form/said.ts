/** What somebody said in a sign-up form, in words and in their language. */
import type { Form } from "@tamkine/core/application/form";
import type { Language } from "@tamkine/core/kernel/text";
import { bodyOf } from "@tamkine/core/programme/body";
import type { Programme } from "@tamkine/core/programme/programme";
import type { Translate } from "../i18n.ts";
import { regionText } from "../regions.ts";
import { phraseOf } from "../phrase.ts";

export type Fact = readonly [term: string, value: string];

interface Reader {
  t: Translate;
  language: Language;
  programme: Programme;
}

/** What one answered, under the questions' own names. */
export function answersIn({ t, language, programme }: Reader, form: Form): Fact[] {
  const list = (values: readonly string[], names = false) => phraseOf(language, values, names);
  const { role } = form;
  const chosen = <Code extends string>(code: Code | null, say: (code: Code) => string) => (code === null ? "" : say(code));
  const years = form.experienceYears === null ? "" : String(form.experienceYears);
  const own: Fact[] =
    form.role === "mentor"
      ? [
          [t("field.position"), form.position],
          [t("field.expertise"), list(form.expertise.map((topic) => t(`topic.${topic}`)))],
          [t("field.capacity"), String(form.capacity)],
        ]
      : [
          [t("field.situation"), chosen(form.situation, (one) => t(`situation.${one}`))],
          [t("copy.help"), list(form.help.map((topic) => t(`topic.${topic}`)))],
          [t("field.goal"), form.goal],
        ];
  return [
    [t("field.gender"), chosen(form.gender, (one) => t(`gender.${one}`))],
    [t("field.region"), regionText({ t, language }, programme, form.region)],
    [t("field.city"), form.city],
    [
      t("field.languages"),
      list(
        form.languages.map((speech) => t(`speech.${speech}`)),
        true,
      ),
    ],
    [t("field.mode"), t(`mode.${form.mode}`)],
    [
      t("field.slots"),
      list(
        form.slots.map((slot) => t(`slot.${slot}`)),
        true,
      ),
    ],
    [t(`field.sector.${role}`), chosen(form.sector, (one) => t(`sector.${one}`))],
    [t("field.experienceYears"), years],
    [t(`field.style.${role}`), chosen(form.style, (one) => t(`style.${one}`))],
    ...own,
    [t(`field.motivation.${role}`), form.motivation],
    [t("copy.body"), form.body === undefined ? "" : (bodyOf(programme, role, form.body)?.name[language] ?? "")],
    [t("copy.bodyLink"), form.bodyLink],
    [t("field.avoid"), t("copy.avoid")],
    [t("field.preferredGender"), chosen(form.preferredGender, (one) => t(`gender.${one}`))],
    [t("field.preferredGenderReason"), form.preferredGenderReason],
  ];
}
