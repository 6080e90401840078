/** Pausing for some weeks, and coming back. */
import { sayDay } from "@tamkine/core/kernel/say";
import { pauseNow, pauseWeeks } from "@tamkine/core/participant/pause";
import { Button, Choices, More, Notice } from "../../design/components.tsx";
import { picked } from "../../form/entry.ts";
import { isolated } from "../../when.ts";
import { entryOf, isAgain, type Scene } from "../scene.ts";
import type { PersonalPair } from "@tamkine/core/participant/personal";

export function PauseForm({ scene }: { scene: Scene }) {
  const { t, base, personal, now } = scene;
  if (personal.cohort.phase !== "mentoring" || !personal.participant) return null;
  const pause = pauseNow(personal.participant, personal.programme.timeZone, now);
  const entry = entryOf(scene, "pause");
  return (
    <More title={t("pause.title")} open={isAgain(scene, "pause") || pause !== undefined} id="pause">
      {pause && <Under scene={scene} until={pause.until} />}
      <p class="soft">{t(pause ? "pause.change" : "pause.text")}</p>
      <form method="post" action={`${base}/pause`}>
        <Choices
          {...picked(entry, "weeks")}
          legend={t("pause.weeks")}
          type="radio"
          options={pauseWeeks.map((weeks) => ({ value: String(weeks), label: t("pause.weeks.some", { weeks }) }))}
        />
        <Button kind={pause ? "quiet" : "main"}>{t(pause ? "pause.again" : "pause.begin")}</Button>
      </form>
    </More>
  );
}

function Under({ scene: { t, language, base }, until }: { scene: Scene; until: string }) {
  return (
    <>
      <p class="strong">{t("pause.until", { date: sayDay(language, until, { year: false }) })}</p>
      <form method="post" action={`${base}/pause/end`}>
        <Button>{t("pause.end")}</Button>
      </form>
    </>
  );
}

/** What one sees of the other's pause. */
export function OthersPause({ scene: { t, language, personal, now }, found }: { scene: Scene; found: PersonalPair }) {
  const pause = found.pause && pauseNow(found, personal.programme.timeZone, now);
  if (!pause) return null;
  const other = isolated(found.other.form.name);
  return (
    <Notice>
      <p>{t("pair.paused", { other, date: sayDay(language, pause.until, { year: false }) })}</p>
    </Notice>
  );
}
