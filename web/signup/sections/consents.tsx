/** The charter and the consents: each by itself, none ticked beforehand. */
import { sayBodies } from "@tamkine/core/programme/body";
import type { Language } from "@tamkine/core/kernel/text";
import type { Programme, Role } from "@tamkine/core/programme/programme";
import { More, Tick } from "../../design/components.tsx";
import { type Entry, tick } from "../../form/entry.ts";
import { noticePath } from "../../layout.tsx";
import { Charter } from "../../public/charter.tsx";
import { receiptLine } from "../../receipt.ts";

export function Consents({ entry, role, programme, language }: { entry: Entry; role: Role; programme: Programme; language: Language }) {
  const { t, values } = entry;
  const optional = t("field.optional");
  return (
    <fieldset class="section">
      <legend>{t("signup.section.consents")}</legend>
      <p>{t("signup.consents.lead")}</p>
      <More title={t("signup.readCharter")}>
        <Charter t={t} programme={programme} language={language} />
      </More>
      <p class="small soft">
        <a href={noticePath(programme)}>{t("privacy.title")}</a>
        {programme.receipt !== null && ` — ${receiptLine(t, language, programme)}`}
      </p>
      <div class="ticks">
        <Tick {...tick(entry, "adult")} label={t("consent.adult", values)} />
        {role === "mentee" && <Tick {...tick(entry, "notAJobOffer")} label={t("consent.notAJobOffer")} />}
        <Tick {...tick(entry, "charter")} label={t("consent.charter")} />
        <Tick {...tick(entry, "processing")} label={t("consent.processing")} />
        {programme.bodies.length > 1 && (
          <Tick {...tick(entry, "sharing")} label={t("consent.sharing", { bodies: sayBodies(programme, language) })} />
        )}
        {programme.keptAbroad && <Tick {...tick(entry, "abroad")} label={t("consent.abroad")} />}
        <Tick {...tick(entry, "contact")} label={t("consent.contact")} hint={t("consent.contact.hint")} mark={optional} />
        <Tick {...tick(entry, "testimonial")} label={t("consent.testimonial")} mark={optional} />
      </div>
    </fieldset>
  );
}
