/** After how many days people are reminded of a form they have not confirmed, and of the survey. */
import type { Programme } from "@tamkine/core/programme/programme";
import { firstOf, longestReminder, type Reminding, remindings, secondOf, shownDays } from "@tamkine/core/programme/reminding";
import { Card, Field } from "../design/components.tsx";
import type { Translate } from "../i18n.ts";
import { storedNow, type Tried } from "./part-of-programme.tsx";

interface Shown {
  t: Translate;
  programme: Programme;
  tried: Tried;
}

export function Reminders({ t, programme, tried }: Shown) {
  return (
    <Card title={t("console.rules.reminders")}>
      <p class="hint">{t("console.rules.remindersHint", { most: longestReminder })}</p>
      {remindings.map((what) => (
        <fieldset class="choices stack-s">
          <legend>{t(`console.rules.reminders.${what}`)}</legend>
          <p class="hint">{t(`console.rules.reminders.${what}Hint`)}</p>
          <Days t={t} programme={programme} tried={tried} what={what} />
        </fieldset>
      ))}
    </Card>
  );
}

function Days({ t, programme, tried, what }: Shown & { what: Reminding }) {
  const { typed = {}, refusal } = tried;
  const shown = shownDays(programme, what);
  const field = (name: ReturnType<typeof firstOf> | ReturnType<typeof secondOf>) => ({
    name,
    value: typed[name] ?? shown[name] ?? "",
    error:
      storedNow(t, tried, typed[name], shown[name] ?? "") ??
      (refusal?.facts[name] === undefined ? undefined : t("console.rules.remindersWrong", { most: longestReminder })),
    inputmode: "numeric" as const,
    short: true,
  });
  return (
    <div class="grid">
      <Field {...field(firstOf(what))} label={t("console.rules.reminders.first")} />
      <Field {...field(secondOf(what))} label={t("console.rules.reminders.second")} mark={t("field.optional")} />
    </div>
  );
}
