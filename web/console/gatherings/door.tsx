/** The screen at the door: the code as large as it goes, a code to scan, how many are there. It names nobody, for everybody sees it. */
import { checkInHours } from "@tamkine/core/gathering/check-in";
import type { Gathering } from "@tamkine/core/gathering/gathering";
import { guests, repliesOf } from "@tamkine/core/gathering/replies";
import { sayTime } from "@tamkine/core/kernel/say";
import { reached } from "@tamkine/core/kernel/time";
import { offeredBy } from "@tamkine/core/programme/offered";
import { Qr } from "../../design/components.tsx";
import { translator } from "../../i18n.ts";
import { dirOf, show } from "../../layout.tsx";
import type { Scene } from "../scene.ts";
import { momentText, monthText } from "../when.ts";

/** Often enough for those who look whether they were counted, and rarely enough for a phone's hotspot. */
const seconds = 20;

export function doorPage(scene: Scene, gathering: Gathering) {
  const { c, t, world, language, base, deps, now } = scene;
  const { id, topic, at, pin, state } = gathering;
  const title = topic || t("console.gatherings.of", { month: monthText(id, language) });
  const { present, yes } = repliesOf(guests(world, gathering));
  const { from, to } = checkInHours(gathering);
  const open = state !== "cancelled" && reached(now, from) && !reached(now, to);
  const path = `/here/${world.cohort.programme}/${world.cohort.cohort}/${id}`;
  return show(
    c,
    { title, programme: world.programme, bare: true, wide: true, refresh: seconds },
    <div class="door">
      <h1 dir="auto">{title}</h1>
      <p class="door-when">{momentText(at, language, world.programme.timeZone)}</p>
      {state === "cancelled" ? (
        <p class="door-how">{t("console.gathering.cancelled")}</p>
      ) : (
        <>
          <div class="door-codes">
            <p class="door-pin" dir="ltr" aria-label={t("console.gatherings.pin")}>
              {pin}
            </p>
            <Qr text={deps.links.page(`${path}?code=${pin}`)} label={t("console.gatherings.scan")} />
          </div>
          <ul class="door-how">
            {offeredBy(world.programme).map((one) => (
              <li lang={one} dir={dirOf(one)}>
                {translator(one)("console.gatherings.doorHow")}
              </li>
            ))}
          </ul>
          <p class="door-count">
            {open || reached(now, from) ? (
              <>
                <strong>{present}</strong> {t("console.gatherings.doorPresent", { count: present })}
                <span class="soft">{t("console.gatherings.doorSaid", { count: yes })}</span>
              </>
            ) : (
              <span class="soft">{t("console.gatherings.doorOpens", { time: sayTime(language, from, world.programme.timeZone) })}</span>
            )}
          </p>
        </>
      )}
      <p class="no-print door-back">
        <a href={`${base}/gatherings/${id}`}>{t("common.back")}</a>
      </p>
    </div>,
  );
}
