/** What is the country's beside its time zone: telephone numbers, the usual day of gatherings, the fast. */
import { type MonthSet, monthSets, monthsIn } from "@tamkine/core/kernel/months";
import { sayList, sayWeekday } from "@tamkine/core/kernel/say";
import { Weekend } from "@tamkine/core/programme/country";
import { fixedDaysOff, saidDaysOff } from "@tamkine/core/programme/days-off";
import { Button, Card, Field, Tick } from "../../../design/components.tsx";
import { PostForm } from "../../../form/post-form.tsx";
import { languageNames } from "../../../layout.tsx";
import { Seen, storedNow } from "../../part-of-programme.tsx";
import { Offers, offersIn } from "../../programmes/offers.tsx";
import { faultOf, faultOfChoice, type Part, pathOf } from "./part.ts";

const weekdays = [1, 2, 3, 4, 5, 6, 7];

/** A set of names is known by these of its months. */
const someMonths = (set: MonthSet): string => [0, 4, 7].map((month) => monthsIn(set)[month]).join("، ");

export function CountryCard(part: Part) {
  const { c, programme, typed, refusal } = part;
  const t = c.get("t");
  const { country } = programme;
  const { language } = c.var;
  const daysOff = saidDaysOff(fixedDaysOff(country));
  const offered = sayList(
    language,
    programme.languages.map((one) => languageNames[one]),
  );
  // A box that is not ticked is not sent: only a page that was refused says so.
  const sent = refusal && typed["callingCode"] !== undefined;
  const isSparing = sent ? typed["ramadan"] !== undefined : country.ramadan;
  const word = (yes: boolean) => t(yes ? "common.yes" : "common.no");
  return (
    <Card title={t("console.identity.country")} id="country">
      <PostForm action={`${pathOf(programme)}/country`} class="stack">
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
          short
        />
        <WeekFields {...part} />
        <Offers
          t={t}
          hint={t("console.identity.offersHint")}
          offers={offersIn(typed["offers"]) ?? programme.languages}
          language={typed["language"] ?? programme.language}
          wrong={{
            offers: faultOfChoice(part, "offers", programme.languages.join(" "), offered),
            language: faultOfChoice(part, "language", programme.language, languageNames[programme.language]),
          }}
        />
        <Field
          name="months"
          label={t("console.identity.months")}
          options={monthSets.map((value) => ({ value, label: someMonths(value), lang: "ar" as const }))}
          value={typed["months"] ?? country.months}
          error={faultOfChoice(part, "months", country.months, someMonths(country.months))}
        />
        <Tick
          name="ramadan"
          label={t("console.identity.ramadan")}
          hint={t("console.identity.ramadanHint")}
          checked={isSparing}
          error={storedNow(t, part, sent ? word(isSparing) : undefined, word(country.ramadan))}
        />
        <Field
          name="daysOff"
          label={t("console.identity.daysOff")}
          hint={t("console.identity.daysOffHint")}
          value={typed["daysOff"] ?? daysOff}
          error={faultOf(part, "daysOff", daysOff)}
          rows={2}
          dir="ltr"
        />
        <Button>{t("console.identity.countrySave")}</Button>
      </PostForm>
    </Card>
  );
}

/** The usual day of gatherings, and the weekend. */
function WeekFields(part: Part) {
  const { c, typed } = part;
  const { t, language } = c.var;
  const { country } = part.programme;
  const dayName = (day: number) => sayWeekday(language, day);
  const weekendName = (weekend: Weekend) => t(`console.identity.weekend.${weekend}`);
  return (
    <>
      <Field
        name="gatheringDay"
        label={t("console.identity.gatheringDay")}
        options={weekdays.map((day) => ({ value: String(day), label: dayName(day) }))}
        value={typed["gatheringDay"] ?? String(country.gatheringDay)}
        error={faultOfChoice(part, "gatheringDay", String(country.gatheringDay), dayName(country.gatheringDay))}
      />
      <Field
        name="weekend"
        label={t("console.identity.weekend")}
        hint={t("console.identity.weekendHint")}
        options={Weekend.options.map((value) => ({ value, label: weekendName(value) }))}
        value={typed["weekend"] ?? country.weekend}
        error={faultOfChoice(part, "weekend", country.weekend, weekendName(country.weekend))}
      />
    </>
  );
}
