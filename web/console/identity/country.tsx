/** What is the country's beside its time zone: telephone numbers, the usual day of gatherings, the fast. */
import { sayWeekday } from "@tamkine/core/kernel/say";
import { Button, Card, Field, Tick } from "../../design/components.tsx";
import { Seen, storedNow } from "../part-of-programme.tsx";
import { faultOf, type Part, pathOf } from "./part.ts";

const weekdays = [1, 2, 3, 4, 5, 6, 7];

export function CountryCard(part: Part) {
  const { c, programme, typed, refusal } = part;
  const t = c.get("t");
  const { country } = programme;
  const kept = String(country.gatheringDay);
  const dayName = (day: number) => sayWeekday(c.get("language"), day);
  // A box that is not ticked is not sent: only a page that was refused says so.
  const sent = refusal && typed["callingCode"] !== undefined;
  const isSparing = sent ? typed["ramadan"] !== undefined : country.ramadan;
  const word = (yes: boolean) => t(yes ? "common.yes" : "common.no");
  return (
    <Card title={t("console.identity.country")} id="country">
      <form method="post" action={`${pathOf(programme)}/country`} class="stack">
        <Seen part="country" programme={programme} tried={part} />
        <p>{t("console.identity.countryText")}</p>
        <Field
          name="callingCode"
          label={t("console.identity.callingCode")}
          hint={t("console.identity.callingCodeHint")}
          value={typed["callingCode"] ?? `+${country.callingCode}`}
          error={faultOf(part, "callingCode", `+${country.callingCode}`)}
          inputmode="tel"
          dir="ltr"
          maxlength={6}
          short
        />
        <Field
          name="gatheringDay"
          label={t("console.identity.gatheringDay")}
          options={weekdays.map((day) => ({ value: String(day), label: dayName(day) }))}
          value={typed["gatheringDay"] ?? kept}
          error={faultOf(part, "gatheringDay", typed["gatheringDay"] === kept ? kept : dayName(country.gatheringDay))}
        />
        <Tick
          name="ramadan"
          label={t("console.identity.ramadan")}
          hint={t("console.identity.ramadanHint")}
          checked={isSparing}
          error={storedNow(t, part, sent ? word(isSparing) : undefined, word(country.ramadan))}
        />
        <Button>{t("console.identity.countrySave")}</Button>
      </form>
    </Card>
  );
}
