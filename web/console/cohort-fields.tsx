/** What a cohort is founded with: its short name and its dates; what was wrong stands beside the field it is about. */
import type { Milestone } from "@tamkine/core/cohort/cohort";
import { milestones } from "@tamkine/core/cohort/milestones";
import type { Refusal } from "@tamkine/core/kernel/refusal";
import type { Child } from "hono/jsx";
import { Field } from "../design/components.tsx";
import type { Translate } from "../i18n.ts";
import { sentenceOf } from "../sentence.ts";

interface CohortFields {
  t: Translate;
  values: Partial<Record<"cohort" | Milestone, string | undefined>>;
  refusal?: Refusal | undefined;
  /** What is to be said between the name and the dates. */
  children?: Child;
}

export function CohortFields({ t, values, refusal, children }: CohortFields) {
  const facts = refusal?.facts ?? {};
  const wrongName = () => {
    if (refusal?.code === "cohort-exists") return sentenceOf(t, refusal);
    if (facts["cohort"] === "reserved") return t("console.found.nameReserved");
    return "cohort" in facts ? t("console.found.nameWrong") : undefined;
  };
  const wrongDay = (milestone: Milestone) => {
    if (!refusal || !(facts["milestone"] === milestone || `schedule.${milestone}` in facts)) return undefined;
    return refusal.code === "form-invalid" ? t("error.day") : sentenceOf(t, refusal);
  };
  return (
    <>
      <Field
        name="cohort"
        label={t("console.found.name")}
        hint={t("console.found.nameHint")}
        value={values.cohort}
        error={wrongName()}
        dir="ltr"
        short
      />
      {children}
      <div class="grid">
        {milestones.map((milestone) => (
          <Field name={milestone} type="date" label={t(`milestone.${milestone}`)} value={values[milestone]} error={wrongDay(milestone)} />
        ))}
      </div>
    </>
  );
}
