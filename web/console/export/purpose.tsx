/** What a file is for: asked before anything leaves the console. */
import type { Refusal } from "@tamkine/core/kernel/refusal";
import { longestWhy, purposes } from "@tamkine/core/privacy/export";
import { Field, Notice } from "../../design/components.tsx";
import { tooLong } from "../../form/room.ts";
import type { Translate } from "../../i18n.ts";

interface Props {
  t: Translate;
  typed: Record<string, string> | undefined;
  refusal: Refusal | undefined;
  /** Tells these fields from others of the page. */
  scope?: string;
}

/** The lock, the purpose and the words beside it; what is wrong with them stands with them. */
export function PurposeFields({ t, typed, refusal, scope }: Props) {
  const wrong = (field: "purpose" | "why") =>
    refusal?.code === "form-invalid" && refusal.facts[field] !== undefined
      ? (tooLong(t, refusal, field, typed?.[field], longestWhy) ?? t(`console.export.wrong.${field}`))
      : undefined;
  const about = scope === undefined ? {} : { scope };
  return (
    <>
      <Notice tone="warn">
        <p>{t("console.export.lock")}</p>
      </Notice>
      <Field
        {...about}
        name="purpose"
        label={t("console.export.purpose")}
        value={typed?.["purpose"] ?? ""}
        error={wrong("purpose")}
        options={[
          { value: "", label: t("field.choose") },
          ...purposes.map((value) => ({ value, label: t(`console.export.purpose.${value}`) })),
        ]}
      />
      <Field
        {...about}
        name="why"
        label={t("console.export.why")}
        hint={t("console.export.whyHint")}
        value={typed?.["why"]}
        error={refusal?.code === "purpose-locked" ? t("refusal.purpose-locked") : wrong("why")}
      />
    </>
  );
}
