/** What one touches and fills in, in each of its states. */
import { moroccanRegions } from "@tamkine/core/programme/regions";
import { Back, Button, Choices, ErrorSummary, Field, LinkButton, Tick } from "@tamkine/web/design/components";
import { codesOf } from "./codes.ts";
import type { Stage } from "./specimen.tsx";

export const buttons = ({ t, sample }: Stage) => (
  <>
    <p class="row">
      <Button>{t("signup.send")}</Button>
    </p>
    <p class="row">
      <Button kind="quiet">{t("details.amend")}</Button>
      <Button kind="danger">{t("withdraw.button")}</Button>
    </p>
    <p class="row">
      <Button small>{sample("sample.small")}</Button>
      <LinkButton small kind="quiet" href="#button">
        {sample("sample.link")}
      </LinkButton>
      <Back t={t} href="#button" />
    </p>
  </>
);

export const fields = ({ t, scope, sample }: Stage) => (
  <>
    <Field name="name" scope={scope} label={t("field.name")} value={sample("sample.mentor")} />
    <Field name="email" scope={scope} type="email" label={t("field.email")} hint={t("hint.email")} value="nadia@example.ma" />
    <Field
      name="phone"
      scope={scope}
      type="tel"
      label={t("field.phone")}
      mark={t("field.optional")}
      hint={t("hint.phone", { example: "+33\u00a06\u00a012\u00a034\u00a056\u00a078" })}
    />
    <Field
      name="years"
      scope={scope}
      short
      inputmode="numeric"
      label={t("field.experienceYears")}
      error={t("error.experienceYears")}
      value="12,5"
    />
    <Field
      name="region"
      scope={scope}
      label={t("field.region")}
      value="rabat-sale-kenitra"
      options={moroccanRegions.slice(0, 4).map(({ id, name }) => ({ value: id, label: name.fr }))}
    />
    <Field name="goal" scope={scope} rows={3} label={t("field.goal")} hint={t("hint.goal")} value={sample("sample.goal")} />
  </>
);

export const choices = ({ t, scope }: Stage) => (
  <>
    <Choices
      name="languages"
      scope={scope}
      type="checkbox"
      legend={t("field.languages")}
      hint={t("hint.languages")}
      options={codesOf(t, "speech", ["darija", "arabic", "tamazight", "french"])}
      chosen={["darija", "french"]}
    />
    <Choices
      name="mode"
      scope={scope}
      type="radio"
      legend={t("field.mode")}
      error={t("error.mode")}
      options={codesOf(t, "mode", ["in-person", "remote", "both"])}
      chosen={[]}
    />
  </>
);

export const scale = ({ t, scope }: Stage) => (
  <Choices
    name="overall"
    scope={scope}
    type="radio"
    layout="scale"
    legend={t("survey.overall")}
    ends={[t("survey.least"), t("survey.most")]}
    options={["1", "2", "3", "4", "5"].map((value) => ({ value, label: value }))}
    chosen={["4"]}
  />
);

export const ticks = ({ t, scope }: Stage) => (
  <div class="ticks">
    <Tick name="charter" scope={scope} label={t("consent.charter")} error={t("error.charter")} />
    <Tick name="contact" scope={scope} label={t("consent.contact")} hint={t("consent.contact.hint")} mark={t("field.optional")} />
    <Tick name="testimonial" scope={scope} label={t("consent.testimonial")} checked />
  </div>
);

export const errors = ({ t, scope }: Stage) => (
  <ErrorSummary
    title={t("form.wrong", { count: 2 })}
    errors={[
      { id: `${scope}-email`, text: t("error.email") },
      { id: `${scope}-languages`, label: t("field.languages"), text: t("error.languages") },
    ]}
  />
);

export const moods = ({ t }: Stage) => (
  <div class="moods" role="group" aria-label={t("pulse.legend")}>
    {([1, 2, 3, 4, 5] as const).map((mood) => (
      <Button small kind={mood === 4 ? "main" : "quiet"} name="mood" value={String(mood)}>
        {t(`pulse.${mood}`)}
      </Button>
    ))}
  </div>
);
