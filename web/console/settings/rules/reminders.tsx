/** After how many days people are reminded of a form they have not confirmed, and of the survey. */
import { firstOf, longestReminder, type Reminding, remindings, secondOf, shownDays } from "@tamkine/core/programme/reminding";
import { Card, Field } from "../../../design/components.tsx";
import { type Asking, faultOf } from "./asking.ts";

export function Reminders(asking: Asking) {
  const { t } = asking;
  return (
    <Card title={t("console.rules.reminders")}>
      <p class="hint">{t("console.rules.remindersHint", { most: longestReminder })}</p>
      {remindings.map((what) => (
        <fieldset class="choices stack-s">
          <legend>{t(`console.rules.reminders.${what}`)}</legend>
          <p class="hint">{t(`console.rules.reminders.${what}Hint`)}</p>
          <Days {...asking} what={what} />
        </fieldset>
      ))}
    </Card>
  );
}

function Days({ what, ...asking }: Asking & { what: Reminding }) {
  const { t, programme, tried } = asking;
  const shown = shownDays(programme, what);
  const field = (name: ReturnType<typeof firstOf> | ReturnType<typeof secondOf>) => ({
    name,
    value: tried.typed?.[name] ?? shown[name] ?? "",
    error: faultOf(asking, name, shown[name] ?? "", t("console.rules.remindersWrong", { most: longestReminder })),
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
