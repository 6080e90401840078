/** One's details: how one is called and reached, how one can meet, how many people a mentor takes. */
import { languages } from "@tamkine/core/kernel/text";
import { meetingLanguages, meetingModes, slots } from "@tamkine/core/application/form";
import { isAtLeast } from "@tamkine/core/cohort/phase";
import { fewerPlaces } from "@tamkine/core/participant/places";
import { Button, Choices, Field, LinkButton, More, Notice } from "../../design/components.tsx";
import { picked, typed } from "../../form/entry.ts";
import { regionOptions } from "../../regions.ts";
import { languageNames } from "../../layout.tsx";
import { isolated } from "../../when.ts";
import { canAmend } from "../can-amend.ts";
import { entryOf, isAgain, type Scene } from "../scene.ts";

export function Details({ scene }: { scene: Scene }) {
  const { t, base, personal } = scene;
  const { form, language, email } = personal.application;
  const entry = entryOf(scene, "details", { name: [form.name], phone: [form.phone ?? ""], city: [form.city], mailLanguage: [language] });
  return (
    <More title={t("details.title")} open={isAgain(scene, "details") || isAgain(scene, "address")} id="details">
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
      <NewAddress scene={scene} />
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

/** Another address, once it is confirmed by the link sent to it. */
function NewAddress({ scene }: { scene: Scene }) {
  const { t, base, personal } = scene;
  const { moving, email } = personal.application;
  if (!personal.participant) return null;
  return (
    <>
      {moving && (
        <Notice>
          <p>{t("address.asked", { email: isolated(moving.email) })}</p>
          <form method="post" action={`${base}/address`}>
            <input type="hidden" name="email" value={email} />
            <Button kind="quiet" small>
              {t("address.keep")}
            </Button>
          </form>
        </Notice>
      )}
      <form method="post" action={`${base}/address`} novalidate>
        <Field
          {...typed(entryOf(scene, "address"), "email")}
          label={t("address.new")}
          hint={t("address.hint")}
          type="email"
          autocomplete="email"
          inputmode="email"
          maxlength={254}
        />
        <Button kind="quiet">{t("address.ask")}</Button>
      </form>
    </>
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

/** For those whose answers are otherwise fixed: what counts for matching says what it still changes. */
export function Ways({ scene }: { scene: Scene }) {
  const { t, base, personal } = scene;
  // Afterwards there is nobody left to meet, nor to be found.
  if (canAmend(personal) || !personal.participant || isAtLeast(personal.cohort.phase, "survey")) return null;
  const { form } = personal.application;
  const entry = entryOf(scene, "ways", { languages: form.languages, region: [form.region], mode: [form.mode], slots: form.slots });
  const open = isAgain(scene, "ways") || isAgain(scene, "places");
  return (
    <More title={t("ways.title")} open={open} id="ways">
      <p class="soft">{t(personal.cohort.published ? "ways.text.paired" : "ways.text.matching")}</p>
      <form method="post" action={`${base}/ways`}>
        <Choices
          {...picked(entry, "languages")}
          legend={t("field.languages")}
          type="checkbox"
          options={meetingLanguages.map((value) => ({ value, label: t(`speech.${value}`) }))}
        />
        <Choices
          {...picked(entry, "mode")}
          legend={t("field.mode")}
          type="radio"
          options={meetingModes.map((value) => ({ value, label: t(`mode.${value}`) }))}
        />
        <Field
          {...typed(entry, "region")}
          label={t("field.region")}
          options={regionOptions({ t, language: scene.language }, scene.personal.programme)}
        />
        <Choices
          {...picked(entry, "slots")}
          legend={t("field.slots")}
          mark={t("field.optional")}
          type="checkbox"
          options={slots.map((value) => ({ value, label: t(`slot.${value}`) }))}
        />
        <Button>{t("details.save")}</Button>
      </form>
      <Places scene={scene} />
    </More>
  );
}

function Places({ scene }: { scene: Scene }) {
  const { t, base, personal } = scene;
  const { participant, pairs } = personal;
  if (!participant) return null;
  const fewer = fewerPlaces(
    participant,
    pairs.map(({ pair }) => pair),
  );
  const { capacity, wish } = participant;
  if (fewer.length === 0) return null;
  return (
    <form method="post" action={`${base}/places`}>
      <h3>{t("places.title")}</h3>
      <p class="soft">{wish ? t("places.asked", { count: wish.capacity }) : t("places.text", { count: capacity })}</p>
      <Choices
        {...picked(entryOf(scene, "places", wish ? { places: [String(wish.capacity)] } : {}), "places")}
        legend={t("places.fewer")}
        type="radio"
        options={fewer.map((count) => ({ value: String(count), label: t("places.some", { count }) }))}
      />
      <Button kind="quiet">{t("places.ask")}</Button>
    </form>
  );
}
