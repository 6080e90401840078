/** What one sees of the other's pause. */
import { sayDay } from "@tamkine/core/kernel/say";
import { pauseNow } from "@tamkine/core/participant/pause";
import type { PersonalPair } from "@tamkine/core/participant/personal";
import { Notice } from "../../design/components.tsx";
import { isolated } from "../../phrase.ts";
import type { Scene } from "../scene.ts";

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
