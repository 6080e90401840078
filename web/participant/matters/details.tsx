/** One's details: how one is called and reached, and how much one is written to. */
import { longest } from "@tamkine/core/application/form";
import { offeredBy } from "@tamkine/core/programme/offered";
import { Button, Card, Facts, Field, Notice } from "../../design/components.tsx";
import { EmailField } from "../../form/email-field.tsx";
import { typed } from "../../form/entry.ts";
import { MailLanguage } from "../../form/mail-language.tsx";
import { PostForm } from "../../form/post-form.tsx";
import { movingText } from "../parts/moving.tsx";
import { Renew } from "../renew.tsx";
import { entryOf, type Scene } from "../scene.ts";

export function Details({ scene }: { scene: Scene }) {
  const { t, base, personal } = scene;
  const { form, language } = personal.application;
  const entry = entryOf(scene, "details", { name: [form.name], phone: [form.phone ?? ""], city: [form.city], mailLanguage: [language] });
  return (
    <>
      <Card>
        <PostForm action={`${base}/details`}>
          <Field {...typed(entry, "name", longest.name)} label={t("field.name")} autocomplete="name" />
          <Field {...typed(entry, "phone")} label={t("field.phone")} mark={t("field.optional")} type="tel" autocomplete="tel" />
          <Field {...typed(entry, "city", longest.city)} label={t("field.city")} mark={t("field.optional")} />
          <MailLanguage entry={entry} languages={offeredBy(personal.programme, language)} />
          <Button>{t("details.save")}</Button>
        </PostForm>
      </Card>
      <Card>
        <Facts facts={[[t("field.email"), <bdi dir="ltr">{personal.application.email}</bdi>]]} />
        <NewAddress scene={scene} />
        <Fewer scene={scene} />
        <Renew scene={scene} />
      </Card>
    </>
  );
}

/** Another address, once it is confirmed by the link sent to it. */
function NewAddress({ scene }: { scene: Scene }) {
  const { t, base, personal } = scene;
  const { moving, email } = personal.application;
  if (!personal.participant) return null;
  return (
    <>
      {moving && (
        <Notice {...(moving.returnedAt !== undefined && { tone: "warn" as const })}>
          <p>{movingText(scene, moving)}</p>
          <PostForm action={`${base}/address`}>
            <input type="hidden" name="email" value={email} />
            <Button kind="quiet" small>
              {t("address.keep")}
            </Button>
          </PostForm>
        </Notice>
      )}
      <PostForm action={`${base}/address`}>
        <EmailField entry={entryOf(scene, "address")} label={t("address.new")} hint={t("address.hint")} />
        <Button kind="quiet">{t("address.ask")}</Button>
      </PostForm>
    </>
  );
}

function Fewer({ scene: { t, base, personal } }: { scene: Scene }) {
  const since = (personal.participant ?? personal.application).unsubscribedAt;
  return (
    <PostForm action={`${base}/${since ? "subscribe" : "unsubscribe"}`} class="stack-s">
      {since && <p class="soft">{t("details.unsubscribed")}</p>}
      <Button kind="quiet" small>
        {t(since ? "details.subscribe" : "details.unsubscribe")}
      </Button>
    </PostForm>
  );
}
