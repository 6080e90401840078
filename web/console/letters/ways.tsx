/** The ways between the pages about letters, and the notice that they are paused. */
import { may } from "@tamkine/core/access/policy";
import { pauseOf } from "@tamkine/core/letter/sending/pause";
import { Notice } from "../../design/components.tsx";
import type { Scene } from "../scene.ts";
import { momentText } from "../when.ts";

/** @param here which of them one is on; "" is the outbox */
export function Ways({ scene, here }: { scene: Scene; here: "" | "calendar" }) {
  const { t, base, organiser, ref, world, language } = scene;
  const pause = pauseOf(world);
  const link = (to: string, text: string, current: boolean) => (
    <li>
      <a href={to} aria-current={current ? "page" : undefined}>
        {text}
      </a>
    </li>
  );
  return (
    <>
      <ul class="chips" aria-label={t("console.letters.title")}>
        {link(`${base}/letters`, t("console.outbox.way"), here === "")}
        {link(`${base}/letters/calendar`, t("console.calendar.way"), here === "calendar")}
        {may(organiser, "settle", ref.programme) && link(`/console/${ref.programme}/wording`, t("console.wording.way"), false)}
      </ul>
      {pause && (
        <Notice tone="warn" title={t(world.programme.lettersPaused ? "console.pause.allHeld" : "console.pause.held")}>
          <p>
            {t("console.pause.since", { since: momentText(pause.at, language, world.programme.timeZone) })} <bdi>{pause.reason}</bdi>
          </p>
          <p>{t("console.pause.exempt")}</p>
        </Notice>
      )}
    </>
  );
}
