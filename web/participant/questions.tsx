/** The questions of the end survey. One must be answered and says so: of all others, most would carry the mark of an optional one. */
import { longestWords, ratings, ratingsAlone } from "@tamkine/core/survey/survey";
import type { Role } from "@tamkine/core/programme/programme";
import { Choices, Field, Tick } from "../design/components.tsx";
import { type Entry, picked, tick, typed } from "../form/entry.ts";
import { isolated } from "../phrase.ts";

const scale = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => ({ value: String(from + i), label: String(from + i) }));
const words = ["best", "worst", "alert"] as const;

interface Props {
  entry: Entry;
  role: Role;
  /** Whether there was somebody to meet. */
  paired: boolean;
  /** The mentor to whom a mentee's best words may be passed on, and the pair with them. */
  thanked?: { pair: string; name: string } | undefined;
}

export const Questions = (props: Props) => (
  <>
    <Rated {...props} />
    <AsAWhole {...props} />
    <InWords {...props} />
  </>
);

function Rated({ entry, role, paired }: Props) {
  const { t } = entry;
  return (
    <fieldset class="section">
      <legend>{t("survey.section.rate")}</legend>
      {(paired ? ratings : ratingsAlone).map((name) => (
        <Choices
          {...picked(entry, name)}
          legend={t(name === "progress" ? `survey.progress.${role}` : `survey.${name}`)}
          mark={name === ratings[0] ? t("field.required") : undefined}
          type="radio"
          layout="scale"
          options={scale(1, 5)}
          ends={[t("survey.least"), t("survey.most")]}
        />
      ))}
    </fieldset>
  );
}

function AsAWhole({ entry, paired }: Props) {
  const { t } = entry;
  return (
    <fieldset class="section">
      <legend>{t("survey.section.whole")}</legend>
      <Choices
        {...picked(entry, "recommend")}
        legend={t("survey.recommend")}
        hint={t("survey.recommend.hint")}
        type="radio"
        layout="scale"
        options={scale(0, 10)}
      />
      {paired && <Field {...typed(entry, "meetingsHeld")} label={t("survey.meetingsHeld")} inputmode="numeric" short />}
      <Choices
        {...picked(entry, "again")}
        legend={t(paired ? "survey.again" : "survey.again.alone")}
        type="radio"
        layout="scale"
        options={[
          { value: "yes", label: t("common.yes") },
          { value: "no", label: t("common.no") },
        ]}
      />
    </fieldset>
  );
}

function InWords({ entry, thanked }: Props) {
  const { t } = entry;
  return (
    <fieldset class="section">
      <legend>{t("survey.section.words")}</legend>
      {words.map((name) => (
        <>
          <Field
            {...typed(entry, name, longestWords)}
            label={t(`survey.${name}`)}
            rows={3}
            {...(name === "alert" && { hint: t("survey.alert.hint") })}
          />
          {name === "best" && thanked && (
            <Tick
              {...tick(entry, "passOn")}
              value={thanked.pair}
              label={t("survey.passOn", { mentor: isolated(thanked.name) })}
              hint={t("survey.passOn.hint")}
            />
          )}
        </>
      ))}
    </fieldset>
  );
}
