/** What the law asks of a programme: the regulator's receipt, and by which law and whom, where people's data is protected. */
import { longestLaw, sayDataLaw } from "@tamkine/core/programme/data-law";
import { longestReceipt } from "@tamkine/core/programme/rules";
import { offeredBy } from "@tamkine/core/programme/offered";
import { Card, Field } from "../../../design/components.tsx";
import { tooLong } from "../../../form/room.ts";
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
        error={faultOf(asking, "receipt", stored, wrongReceipt(asking))}
        dir="ltr"
      />
    </Card>
  );
}

const wrongReceipt = ({ t, tried }: Asking): string =>
  tooLong(t, tried.refusal, "receipt", tried.typed?.["receipt"], longestReceipt) ?? t("console.rules.receiptWrong");

const wrongLaw = ({ t, tried }: Asking, field: string): string =>
  tooLong(t, tried.refusal, field, tried.typed?.[field], longestLaw) ?? t("console.rules.lawWrong");

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
          errorOf={(field, language) => faultOf(asking, field, sayDataLaw(programme.dataLaw, language)[group], wrongLaw(asking, field))}
        />
      ))}
      <KeptAbroad {...asking} />
    </Card>
  );
}
