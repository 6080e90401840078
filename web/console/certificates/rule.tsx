/** The programme's rule for certificates, among its settings. */
import { changeCertificateRule } from "@tamkine/core/certificate/rule";
import type { Outcome } from "@tamkine/core/outcome";
import type { Programme } from "@tamkine/core/programme/programme";
import type { Ctx } from "../../context.ts";
import { Button, Choices, Field } from "../../design/components.tsx";
import { PostForm } from "../../form/post-form.tsx";
import { Seen, storedNow, type Tried } from "../part-of-programme.tsx";

/** The programme with the rule that the form says. Refuses form-invalid. */
export const ruled = (programme: Programme, { meetings, when }: Record<string, string>): Outcome =>
  changeCertificateRule(programme, { meetings, automatic: when !== "byHand" });

export function CertificateRule({ c, programme, tried }: { c: Ctx; programme: Programme; tried: Tried }) {
  const t = c.get("t");
  const { typed, refusal } = tried;
  const meetings = String(programme.certificates.meetings);
  const when = programme.certificates.automatic ? "automatic" : "byHand";
  const nameOf = (value: string | undefined) => value && t(`console.certificates.rule.${value === "byHand" ? "byHand" : "automatic"}`);
  return (
    <PostForm action={`/console/${programme.id}/settings/certificates`}>
      <Seen part="certificates" programme={programme} tried={tried} />
      <Field
        name="meetings"
        inputmode="numeric"
        short
        label={t("console.certificates.rule.meetings")}
        value={typed?.["meetings"] ?? meetings}
        error={
          storedNow(t, tried, typed?.["meetings"], meetings) ??
          (refusal && "meetings" in refusal.facts ? t("console.certificates.rule.invalid") : undefined)
        }
      />
      <Choices
        name="when"
        type="radio"
        legend={t("console.certificates.rule.when")}
        layout="column"
        options={(["automatic", "byHand"] as const).map((value) => ({ value, label: t(`console.certificates.rule.${value}`) }))}
        chosen={[typed?.["when"] ?? when]}
        error={storedNow(t, tried, nameOf(typed?.["when"]), nameOf(when) ?? "")}
      />
      <Button>{t("console.certificates.rule.save")}</Button>
    </PostForm>
  );
}
