/** How to reach the other: only once both accepted and agreed to it. Nothing in these links is personal to the page. */
import { contactOf, type PersonalPair } from "@tamkine/core/participant/personal";
import { sayPhone } from "@tamkine/core/kernel/say";
import { LinkButton } from "../../design/components.tsx";
import type { Scene } from "../scene.ts";

export function Contact({ scene: { t, base, personal }, found }: { scene: Scene; found: PersonalPair }) {
  const contact = contactOf(personal, found.pair.id);
  if (!contact)
    return (
      <div class="stack-s">
        <p class="soft small">{t("pair.contact.hidden")}</p>
        {personal.application.consents.contact === null && (
          <p class="small">
            {t("pair.contact.mine")} <a href={`${base}/data`}>{t("data.consents")}</a>
          </p>
        )}
      </div>
    );
  const text = t("pair.contact.text", { other: contact.name, name: personal.application.form.name });
  return (
    <div class="stack-s">
      <h3>{t("pair.contact")}</h3>
      <p class="code">
        <bdi dir="ltr">{contact.email}</bdi>
        {contact.phone !== null && (
          <>
            {/* In letters so large that it has no room, it breaks between its groups. */}
            <br />
            <bdi dir="ltr">{sayPhone(contact.phone).replaceAll("\u00a0", " ")}</bdi>
          </>
        )}
      </p>
      <p class="row contact">
        <LinkButton kind="quiet" small href={`mailto:${contact.email}`}>
          {t("pair.contact.mail")}
        </LinkButton>
        {contact.phone !== null && (
          <>
            <LinkButton kind="quiet" small href={`tel:${contact.phone}`}>
              {t("pair.contact.call")}
            </LinkButton>
            <LinkButton kind="quiet" small href={`https://wa.me/${contact.phone.replace("+", "")}?text=${encodeURIComponent(text)}`}>
              {t("pair.contact.whatsapp")}
            </LinkButton>
          </>
        )}
      </p>
    </div>
  );
}
