/** What the law asks of a programme: the regulator's receipt, and by which law and whom, where people's data is protected. */
import { longestLaw, sayDataLaw } from "@tamkine/core/programme/data-law";
import { offeredBy } from "@tamkine/core/programme/offered";
import { Card, Field } from "../../../design/components.tsx";
import { InEachLanguage } from "../../in-each-language.tsx";
import { type Asking, faultOf } from "./asking.ts";
import { KeptAbroad } from "./choices.tsx";

export function Receipt(asking: Asking) {
  const { t, programme, tried } = asking;
  const stored = programme.receipt ?? "";
  return (
    <Card title={t("console.settings.receipt")}>
      <Field
        name="receipt"
        label={t("console.rules.receipt")}
        hint={t("console.rules.receiptHint")}
        value={tried.typed?.["receipt"] ?? stored}
        error={faultOf(asking, "receipt", stored, t("console.rules.receiptWrong"))}
        maxlength={40}
        dir="ltr"
      />
    </Card>
  );
}

export function Law(asking: Asking) {
  const { t, programme, tried } = asking;
  return (
    <Card title={t("console.rules.law")}>
      <p class="hint">{t("console.rules.lawHint")}</p>
      {(["law", "regulator"] as const).map((group) => (
        <InEachLanguage
          t={t}
          languages={offeredBy(programme)}
          label={t(`console.rules.law.${group}`)}
          group={group}
          valueOf={(field, language) => tried.typed?.[field] ?? sayDataLaw(programme.dataLaw, language)[group]}
          errorOf={(field, language) =>
            faultOf(asking, field, sayDataLaw(programme.dataLaw, language)[group], t("console.rules.lawWrong", { most: longestLaw }))
          }
          maxlength={longestLaw}
        />
      ))}
      <KeptAbroad {...asking} />
    </Card>
  );
}
