/** The mentee's goal, shown to both, and how far the mentee says to be with it. */
import { sayShare } from "@tamkine/core/kernel/say";
import { progressOf, progressSteps } from "@tamkine/core/meeting/progress";
import type { PersonalPair } from "@tamkine/core/participant/personal";
import { Choices, Meter } from "../../design/components.tsx";
import { type Entry, picked } from "../../form/entry.ts";
import type { Scene } from "../scene.ts";

const steps = progressSteps.length - 1;

/** As the pair put it, else as the mentee did when they signed up. */
export function Goal({ scene: { t, language, personal }, found: { pair, other, meetings } }: { scene: Scene; found: PersonalPair }) {
  const { role, form } = personal.application;
  const ofMentee = form.role === "mentee" ? form.goal : other.form.role === "mentee" ? other.form.goal : "";
  const goal = pair.goal || ofMentee;
  if (goal === "") return null;
  const progress = progressOf(meetings);
  const said = progress !== undefined && t("goal.progress", { share: sayShare(language, progress / 100) });
  return (
    <div class="stack-s">
      <h3>{t(`goal.title.${role}`)}</h3>
      <p>
        <bdi>{goal}</bdi>
      </p>
      {said ? (
        <>
          <Meter done={Math.round(((progress ?? 0) / 100) * steps)} goal={steps} />
          <p class="small soft">{said}</p>
        </>
      ) : (
        role === "mentee" &&
        pair.state.is === "active" &&
        personal.cohort.phase === "mentoring" && <p class="small soft">{t("goal.unsaid")}</p>
      )}
    </div>
  );
}

/** Asks a mentee how far they are; mentors are not asked. */
export function ProgressField({ scene: { t, language, personal }, entry }: { scene: Scene; entry: Entry }) {
  if (personal.application.role !== "mentee") return null;
  return (
    <Choices
      {...picked(entry, "progress")}
      legend={t("goal.ask")}
      hint={t("goal.ask.hint")}
      mark={t("field.optional")}
      type="radio"
      layout="scale"
      options={progressSteps.map((step) => ({ value: String(step), label: sayShare(language, step / 100) }))}
    />
  );
}
