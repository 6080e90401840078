/** What one can always do: ask for help, change one's details, get fewer letters, withdraw. */
import { sayMoment } from "@tamkine/core/kernel/say";
import { languages } from "@tamkine/core/kernel/text";
import { Button, Choices, Field, LinkButton, More, Tick } from "../../design/components.tsx";
import { picked, tick, typed } from "../../form/entry.ts";
import { languageNames } from "../../layout.tsx";
import { canAmend } from "../can-amend.ts";
import { entryOf, isAgain, type Scene } from "../scene.ts";

export function Self({ scene }: { scene: Scene }) {
  return (
    <div class="stack-s">
      {scene.personal.participant && <Help scene={scene} />}
      <Details scene={scene} />
      <Withdraw scene={scene} />
    </div>
  );
}

function Help({ scene }: { scene: Scene }) {
  const { t, language, base, personal } = scene;
  const asked = personal.participant?.help;
  return (
    <More title={t("help.title")} open={isAgain(scene, "help")} id="help">
      {asked && <p>{t("help.asked", { date: sayMoment(language, asked.at, personal.programme.timeZone, { year: false }) })}</p>}
      <p class="soft">{t("help.text")}</p>
      <form method="post" action={`${base}/help`}>
        <Field {...typed(entryOf(scene, "help"), "about")} label={t("help.about")} rows={4} maxlength={1000} />
        <Button>{t("help.send")}</Button>
      </form>
    </More>
  );
}

function Details({ scene }: { scene: Scene }) {
  const { t, base, personal } = scene;
  const { form, language, email } = personal.application;
  const entry = entryOf(scene, "details", { name: [form.name], phone: [form.phone ?? ""], city: [form.city], mailLanguage: [language] });
  return (
    <More title={t("details.title")} open={isAgain(scene, "details")} id="details">
      <p class="code" dir="ltr">
        {email}
      </p>
      <form method="post" action={`${base}/details`}>
        <Field {...typed(entry, "name")} label={t("field.name")} autocomplete="name" maxlength={120} />
        <Field
          {...typed(entry, "phone")}
          label={t("field.phone")}
          mark={t("field.optional")}
          type="tel"
          autocomplete="tel"
          maxlength={40}
        />
        <Field {...typed(entry, "city")} label={t("field.city")} mark={t("field.optional")} maxlength={80} />
        <Choices
          {...picked(entry, "mailLanguage")}
          legend={t("field.mailLanguage")}
          type="radio"
          options={languages.map((value) => ({ value, label: <span lang={value}>{languageNames[value]}</span> }))}
        />
        <Button>{t("details.save")}</Button>
      </form>
      {canAmend(personal) && (
        <div class="stack-s">
          <p class="soft">{t("details.amend.text")}</p>
          <LinkButton kind="quiet" href={`${base}/application`}>
            {t("details.amend")}
          </LinkButton>
        </div>
      )}
      <Fewer scene={scene} />
    </More>
  );
}

function Fewer({ scene: { t, base, personal } }: { scene: Scene }) {
  const since = (personal.participant ?? personal.application).unsubscribedAt;
  if (since) return <p class="soft">{t("details.unsubscribed")}</p>;
  return (
    <form method="post" action={`${base}/unsubscribe`}>
      <Button kind="quiet" small>
        {t("details.unsubscribe")}
      </Button>
    </form>
  );
}

function Withdraw({ scene }: { scene: Scene }) {
  const { t, base } = scene;
  const entry = entryOf(scene, "withdraw");
  return (
    <More title={t("withdraw.title")} open={isAgain(scene, "withdraw")} id="withdraw">
      <p class="soft">{t("withdraw.text")}</p>
      <form method="post" action={`${base}/withdraw`}>
        <Field {...typed(entry, "reason")} label={t("pair.reason")} mark={t("field.optional")} rows={2} maxlength={500} />
        <Tick {...tick(entry, "confirm")} label={t("withdraw.confirm")} />
        <Button kind="danger">{t("withdraw.button")}</Button>
      </form>
    </More>
  );
}
