/** The programme's rule for certificates, among its settings. */
import { changeCertificateRule } from "@tamkine/core/certificate/rule";
import type { Refusal } from "@tamkine/core/kernel/refusal";
import type { Programme } from "@tamkine/core/programme/programme";
import type { Ctx, Deps } from "../../context.ts";
import { decideFor } from "../decide-for.ts";
import { Button, Card, Choices, Field } from "../../design/components.tsx";
import { typedIn } from "../scene.ts";

/** Stores what the form says. Refuses form-invalid. */
export async function ruled(c: Ctx, deps: Deps, programme: Programme): Promise<void> {
  const { meetings, when } = await typedIn(c);
  await decideFor(c, deps, programme, (now) => changeCertificateRule(now, { meetings, automatic: when !== "byHand" }));
}

export function CertificateRuleCard({ c, programme, refusal }: { c: Ctx; programme: Programme; refusal?: Refusal | undefined }) {
  const t = c.get("t");
  const { meetings, automatic } = programme.certificates;
  return (
    <Card title={t("console.certificates.rule")} id="certificates">
      <p>{t("console.certificates.rule.text")}</p>
      <form method="post" action={`/console/${programme.id}/settings/certificates`}>
        <Field
          name="meetings"
          type="number"
          min={1}
          max={20}
          short
          label={t("console.certificates.rule.meetings")}
          value={String(meetings)}
          error={refusal && "meetings" in refusal.facts ? t("console.certificates.rule.invalid") : undefined}
        />
        <Choices
          name="when"
          type="radio"
          legend={t("console.certificates.rule.when")}
          layout="column"
          options={(["automatic", "byHand"] as const).map((value) => ({ value, label: t(`console.certificates.rule.${value}`) }))}
          chosen={[automatic ? "automatic" : "byHand"]}
        />
        <Button>{t("console.certificates.rule.save")}</Button>
      </form>
    </Card>
  );
}
