/** The fields that planning and logging a meeting share. */
import { longestPlace, type Meeting } from "@tamkine/core/meeting/meeting";
import { Choices, Field } from "../../design/components.tsx";
import { type Entry, picked, typed } from "../../form/entry.ts";
import { clockFor } from "../clock.ts";
import type { Scene } from "../scene.ts";

interface Props {
  entry: Entry;
  scene: Scene;
}

/** @param from first day one may choose, `to` the last */
export function WhenFields({ entry, scene, from, to }: Props & { from: string | undefined; to: string }) {
  const { t } = scene;
  const clock = clockFor(scene);
  return (
    <>
      <div class="pair-of">
        <Field {...typed(entry, "day")} label={t("meeting.day")} type="date" max={to} {...(from !== undefined && { min: from })} />
        <Field {...typed(entry, "time")} label={t("meeting.time")} type="time" />
      </div>
      {clock !== undefined && <p class="small soft">{clock}</p>}
    </>
  );
}

const usualLengths = [30, 45, 60, 90];

/** The usual lengths to tap on, and any other that was said before. */
export function Minutes({ entry, scene: { t } }: Props) {
  const { chosen, ...field } = picked(entry, "minutes");
  const said = chosen.map(Number).filter((minutes) => Number.isInteger(minutes) && minutes >= 1 && minutes <= 600);
  const lengths = [...new Set([...usualLengths, ...said])].sort((a, b) => a - b).map(String);
  return (
    <Choices
      {...field}
      chosen={chosen}
      legend={t("meeting.minutes")}
      type="radio"
      layout="scale"
      options={lengths.map((value) => ({ value, label: value }))}
    />
  );
}

/** In which way, and the place or the address of the call. */
export function WhereFields({ entry, scene: { t } }: Props) {
  return (
    <>
      <Choices
        {...picked(entry, "mode")}
        legend={t("meeting.mode")}
        type="radio"
        options={(["in-person", "remote"] as const).map((value) => ({ value, label: t(`mode.${value}`) }))}
      />
      <Field
        {...typed(entry, "place", longestPlace)}
        label={t("meeting.place")}
        hint={t("meeting.place.hint")}
        mark={t("field.optional")}
      />
    </>
  );
}

/** The form's own secret: the meeting's id is made from it, so that a form sent twice makes one meeting. */
export function Nonce({ scene, entry }: Props) {
  return <input type="hidden" name="nonce" value={typed(entry, "nonce").value || scene.deps.ids.secret()} />;
}

/** How the two most likely meet, going by their forms. */
export function usualMode({ personal }: Scene, other: Meeting["mode"] | "both"): Meeting["mode"] {
  const mine = personal.application.form.mode;
  const fixed: (string | undefined)[] = [mine, other].filter((mode) => mode !== "both");
  return fixed[0] === "in-person" ? "in-person" : "remote";
}
