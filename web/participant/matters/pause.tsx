/** Pausing for some weeks, and coming back. */
import { sayDay } from "@tamkine/core/kernel/say";
import { pauseNow, pauseWeeks } from "@tamkine/core/participant/pause";
import { Button, Card, Choices } from "../../design/components.tsx";
import { picked } from "../../form/entry.ts";
import { PostForm } from "../../form/post-form.tsx";
import { entryOf, type Scene } from "../scene.ts";

export function Pause({ scene }: { scene: Scene }) {
  const { t, base, personal, now } = scene;
  const pause = personal.participant && pauseNow(personal.participant, personal.programme.timeZone, now);
  return (
    <>
      {pause && <Under scene={scene} until={pause.until} />}
      <p class="lead">{t(pause ? "pause.change" : "pause.text")}</p>
      <Card>
        <PostForm action={`${base}/pause`}>
          <input type="hidden" name="seen" value={pause?.until ?? ""} />
          <Choices
            {...picked(entryOf(scene, "pause"), "weeks")}
            legend={t("pause.weeks")}
            type="radio"
            options={pauseWeeks.map((weeks) => ({ value: String(weeks), label: t("pause.weeks.some", { weeks }) }))}
          />
          <Button kind={pause ? "quiet" : "main"}>{t(pause ? "pause.again" : "pause.begin")}</Button>
        </PostForm>
      </Card>
    </>
  );
}

function Under({ scene: { t, language, base }, until }: { scene: Scene; until: string }) {
  return (
    <Card main>
      <p class="lead strong">{t("pause.until", { date: sayDay(language, until, { year: false }) })}</p>
      <PostForm action={`${base}/pause/end`}>
        <Button>{t("pause.end")}</Button>
      </PostForm>
    </Card>
  );
}
