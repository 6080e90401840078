/** The forms that put right after the close what was not noted in time: a meeting nobody noted, who was at a gathering. */
import { inAlphabet } from "@tamkine/core/kernel/alphabet";
import { byId } from "@tamkine/core/kernel/look-up";
import { acceptedByBoth } from "@tamkine/core/pairing/sides";
import { allianceOf } from "@tamkine/core/programme/body";
import { Button, Card, Choices, Field } from "../../design/components.tsx";
import { PostForm } from "../../form/post-form.tsx";
import { peopleOptions } from "../named-apart.ts";
import { nameOf } from "../names.ts";
import type { Scene } from "../scene.ts";
import { monthText } from "../when.ts";
import { decisionsIn, Reason, typedIn, wrong } from "./correct-forms.tsx";
import { Carried, type Whom } from "./whom.tsx";

/** Only the committee may have a meeting counted that nobody noted. */
export function AddForm({ scene, whom }: { scene: Scene; whom: Whom }) {
  const { t, base, world, language } = scene;
  const typed = typedIn(scene, "add");
  const choose = { value: "", label: t("console.versions.choose") };
  const decisions = decisionsIn(scene);
  const pairs = world.pairs
    .filter((pair) => acceptedByBoth(pair) && whom.fits(pair.id))
    .map(({ id }) => ({ value: id, label: nameOf(world, id), dir: "auto" as const }))
    .sort((a, b) => inAlphabet(language)(a.label, b.label));
  const field = (name: string) => ({ scope: "add", name, value: typed?.[name], error: wrong(scene, typed, name) });
  return (
    <Card title={t("console.versions.add")} id="add">
      <p class="hint">{t("console.versions.addHint", allianceOf(scene.world.programme))}</p>
      {decisions.length === 0 ? (
        <p class="soft">{t("console.versions.noDecision", allianceOf(scene.world.programme))}</p>
      ) : (
        <PostForm action={`${base}/figures/versions/add`} class="stack">
          <input type="hidden" name="form" value="add" />
          <Carried whom={whom} />
          <Field {...field("pair")} label={t("console.versions.pair")} options={[choose, ...pairs]} required />
          <Field {...field("day")} type="date" label={t("console.versions.day")} short required />
          <Field {...field("minutes")} label={t("console.versions.minutes")} inputmode="numeric" short required />
          <Field
            {...field("mode")}
            label={t("console.versions.mode")}
            options={(["in-person", "remote"] as const).map((value) => ({ value, label: t(`mode.${value}`) }))}
          />
          <Field {...field("decision")} label={t("console.versions.decision")} options={[choose, ...decisions]} required />
          <Reason scene={scene} form="add" />
          <p>
            <Button kind="quiet">{t("console.versions.addDo")}</Button>
          </p>
        </PostForm>
      )}
    </Card>
  );
}

/** Nothing in a cohort whose gatherings were all called off. Whoever is erased cannot be chosen. */
export function PresenceForm({ scene, whom }: { scene: Scene; whom: Whom }) {
  const { t, base, world, language } = scene;
  const typed = typedIn(scene, "presence");
  const choose = { value: "", label: t("console.versions.choose") };
  const gatherings = world.gatherings
    .filter(({ state }) => state !== "cancelled")
    .map(({ id }) => ({ value: id, label: monthText(id, language) }));
  const known = world.participants.filter(({ id }) => byId(world.applications, id)?.erasedAt === undefined && whom.fits(id));
  const people = peopleOptions(
    scene,
    known.map(({ id }) => id),
  );
  if (gatherings.length === 0) return null;
  const field = (name: string) => ({ scope: "presence", name, value: typed?.[name], error: wrong(scene, typed, name) });
  return (
    <Card title={t("console.versions.presence")} id="presence">
      <p class="hint">{t("console.versions.presenceHint")}</p>
      <PostForm action={`${base}/figures/versions/presence`} class="stack">
        <input type="hidden" name="form" value="presence" />
        <Carried whom={whom} />
        <Field {...field("gathering")} label={t("console.versions.gathering")} options={[choose, ...gatherings]} required />
        <Field {...field("participant")} label={t("console.versions.person")} options={[choose, ...people]} required />
        <Choices
          scope="presence"
          name="present"
          type="radio"
          legend={t("console.versions.change")}
          options={(["yes", "no"] as const).map((value) => ({ value, label: t(`console.versions.present.${value}`) }))}
          chosen={[typed?.["present"] ?? "yes"]}
        />
        <Reason scene={scene} form="presence" />
        <p>
          <Button kind="quiet">{t("console.versions.presenceDo")}</Button>
        </p>
      </PostForm>
    </Card>
  );
}
