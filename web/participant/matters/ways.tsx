/** How one can meet, and how many people a mentor takes: what counts for matching says what it still changes. */
import { meetingLanguages, meetingModes } from "@tamkine/core/application/form";
import { slotsFor } from "@tamkine/core/meeting/slots";
import { fewerPlaces } from "@tamkine/core/participant/places";
import { Button, Card, Choices, Field } from "../../design/components.tsx";
import { picked, typed } from "../../form/entry.ts";
import { PostForm } from "../../form/post-form.tsx";
import { regionOptions } from "../../regions.ts";
import { entryOf, type Scene } from "../scene.ts";

export function Ways({ scene }: { scene: Scene }) {
  const { t, base, personal } = scene;
  const { form } = personal.application;
  // What somebody has said already stays a choice, also where it is asked no more.
  const spoken = meetingLanguages.filter((one) => personal.programme.spoken.includes(one) || form.languages.includes(one));
  const entry = entryOf(scene, "ways", { languages: form.languages, region: [form.region], mode: [form.mode], slots: form.slots });
  return (
    <>
      <p class="lead">{t(personal.cohort.published ? "ways.text.paired" : "ways.text.matching")}</p>
      <Card>
        <PostForm action={`${base}/ways`}>
          <Choices
            {...picked(entry, "languages")}
            legend={t("field.languages")}
            type="checkbox"
            options={spoken.map((value) => ({ value, label: t(`speech.${value}`) }))}
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
            options={slotsFor(scene.personal.programme.country).map((value) => ({ value, label: t(`slot.${value}`) }))}
          />
          <Button>{t("details.save")}</Button>
        </PostForm>
      </Card>
      <Places scene={scene} />
    </>
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
    <Card title={t("places.title")}>
      <PostForm action={`${base}/places`}>
        <p class="soft">{wish ? t("places.asked", { count: wish.capacity }) : t("places.text", { count: capacity })}</p>
        <Choices
          {...picked(entryOf(scene, "places", wish ? { places: [String(wish.capacity)] } : {}), "places")}
          legend={t("places.fewer")}
          type="radio"
          options={fewer.map((count) => ({ value: String(count), label: t("places.some", { count }) }))}
        />
        <Button kind="quiet">{t("places.ask")}</Button>
      </PostForm>
    </Card>
  );
}
