/** The forms that leave somebody out of the figures, and that put a meeting right after the close. */
import { isJoint } from "@tamkine/core/committee/committee";
import { dayOf } from "@tamkine/core/kernel/time";
import { allianceOf } from "@tamkine/core/programme/body";
import { Button, Card, Choices, Field } from "../../design/components.tsx";
import { PostForm } from "../../form/post-form.tsx";
import { wrongReason } from "../../form/room.ts";
import { peopleOptions } from "../named-apart.ts";
import { nameOf } from "../names.ts";
import type { Scene } from "../scene.ts";
import { dayText } from "../when.ts";
import { Carried, type Whom } from "./whom.tsx";

/** What was typed into this form, when it was this one that was refused. */
export const typedIn = ({ typed }: Scene, form: string) => (typed?.["form"] === form ? typed : undefined);

/** The committee's meetings that may decide such a thing: those with equal attendance. */
export function decisionsIn({ world, language }: Scene): { value: string; label: string }[] {
  return world.committee
    .filter((meeting) => isJoint(meeting, world.programme))
    .map(({ id, heldOn }) => ({ value: id, label: dayText(heldOn, language) }));
}

/** @param frozen it then makes a new version, and needs a reason */
export function ExcludeForm({ scene, whom, frozen }: { scene: Scene; whom: Whom; frozen: boolean }) {
  const { t, base, world } = scene;
  const typed = typedIn(scene, "exclude");
  const out = new Set(world.cohort.exclusions.map(({ participant }) => participant));
  const { mentors = [], mentees = [] } = world.cohort.published ?? {};
  const people = peopleOptions(
    scene,
    [...mentors, ...mentees].filter((id) => !out.has(id) && whom.fits(id)),
  );
  const decisions = decisionsIn(scene);
  const choose = { value: "", label: t("console.versions.choose") };
  return (
    <Card title={t("console.versions.exclude")} id="exclude">
      <p class="hint">{t("console.versions.excludeHint", allianceOf(scene.world.programme))}</p>
      {decisions.length === 0 ? (
        <p class="soft">{t("console.versions.noDecision", allianceOf(scene.world.programme))}</p>
      ) : (
        <PostForm action={`${base}/figures/versions/exclude`} class="stack">
          <input type="hidden" name="form" value="exclude" />
          <Carried whom={whom} />
          <Field
            scope="exclude"
            name="participant"
            label={t("console.versions.person")}
            value={typed?.["participant"]}
            error={wrong(scene, typed, "participant")}
            options={[choose, ...people]}
            required
          />
          <Field
            scope="exclude"
            name="decision"
            label={t("console.versions.decision")}
            value={typed?.["decision"]}
            error={wrong(scene, typed, "decision")}
            options={[choose, ...decisions]}
            required
          />
          {frozen && <Reason scene={scene} form="exclude" />}
          <p>
            <Button kind="quiet">{t("console.versions.excludeDo")}</Button>
          </p>
        </PostForm>
      )}
    </Card>
  );
}

/** Meetings that were noted can be chosen, the last one first. */
export function CorrectForm({ scene, whom }: { scene: Scene; whom: Whom }) {
  const { t, base, world, language } = scene;
  const typed = typedIn(scene, "correct");
  const day = (at: string) => dayText(dayOf(at, world.programme.timeZone), language);
  const meetings = world.meetings
    .filter(({ logged, pair }) => logged !== null && whom.fits(pair))
    .toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at))
    .map(({ id, pair, at }) => ({ value: id, label: `${day(at)} · ${nameOf(world, pair)}`, dir: "auto" as const }));
  return (
    <Card title={t("console.versions.correct")} id="correct">
      <p class="hint">{t("console.versions.correctHint")}</p>
      <PostForm action={`${base}/figures/versions/correct`} class="stack">
        <input type="hidden" name="form" value="correct" />
        <Carried whom={whom} />
        <Field
          scope="correct"
          name="meeting"
          label={t("console.versions.meeting")}
          value={typed?.["meeting"]}
          error={wrong(scene, typed, "meeting")}
          options={[{ value: "", label: t("console.versions.choose") }, ...meetings]}
          required
        />
        <Choices
          scope="correct"
          name="change"
          type="radio"
          legend={t("console.versions.change")}
          options={(["counts-not", "counts", "attested", "minutes"] as const).map((value) => ({
            value,
            label: t(`console.versions.change.${value}`),
          }))}
          chosen={[typed?.["change"] ?? "counts-not"]}
        />
        <Field
          scope="correct"
          name="minutes"
          label={t("console.versions.minutes")}
          mark={t("field.optional")}
          value={typed?.["minutes"]}
          error={wrong(scene, typed, "minutes")}
          inputmode="numeric"
          short
        />
        <Reason scene={scene} form="correct" />
        <p>
          <Button kind="quiet">{t("console.versions.correctDo")}</Button>
        </p>
      </PostForm>
    </Card>
  );
}

/** What is wrong with a field of the form that was refused. */
export function wrong({ t, refusal }: Scene, typed: Scene["typed"], field: string): string | undefined {
  if (!typed || refusal?.code !== "form-invalid" || refusal.facts[field] === undefined) return undefined;
  return t(field === "minutes" || field === "day" ? `console.versions.${field}Error` : "console.versions.chooseError");
}

/** Each of the forms asks for one, which every later report shows; what was typed goes back into the form it came from. */
export function Reason({ scene, form }: { scene: Scene; form: "exclude" | "correct" | "add" | "presence" }) {
  const { t, refusal } = scene;
  const typed = typedIn(scene, form);
  return (
    <Field
      scope={form}
      name="reason"
      rows={2}
      label={t("console.versions.reason")}
      hint={t("console.versions.reasonHint")}
      value={typed?.["reason"]}
      error={typed && wrongReason(t, refusal, typed["reason"])}
      required
    />
  );
}
