/** What a change of dates brings about, in words. */
import type { Consequences } from "@tamkine/core/cohort/consequences";
import type { Child } from "hono/jsx";
import type { Scene } from "../scene.ts";
import { dayText, momentText, monthText } from "../when.ts";

export function Effects({ scene, effects }: { scene: Scene; effects: Consequences }) {
  const { t, language, world, base } = scene;
  const { dates, lengths, letters, outside, months } = effects;
  const day = (one: string) => dayText(one, language);
  const moment = (one: string) => momentText(one, language, world.programme.timeZone);
  return (
    <>
      <Part title={t("console.effects.dates")}>
        {dates.map(({ milestone, from, to }) => (
          <li>{t("console.move.change", { what: t(`milestone.${milestone}`), from: day(from), to: day(to) })}</li>
        ))}
      </Part>
      <Part title={t("console.effects.lengths")}>
        {lengths.map(({ phase, from, to }) => (
          <li>{t("console.effects.length", { phase: t(`phase.${phase}`), from, to })}</li>
        ))}
      </Part>
      <Part title={t("console.effects.waits")}>
        {dates.map(({ milestone, goesOn }) => (
          <li>{t(`console.effects.${milestone}`, { when: moment(goesOn) })}</li>
        ))}
      </Part>
      <Part title={t("console.effects.letters")}>
        {letters.map(({ letter, from, to }) => (
          <li>{t("console.move.change", { what: t(`console.letter.${letter}`), from: day(from), to: day(to) })}</li>
        ))}
      </Part>
      <Part title={t("console.effects.calendars")}>
        {months.more.map((month) => (
          <li>{t("console.effects.oneMore", { month: monthText(month, language) })}</li>
        ))}
        {months.fewer.map((month) => (
          <li>{t("console.effects.oneFewer", { month: monthText(month, language) })}</li>
        ))}
        {outside.gatherings.map(({ at }) => (
          <li>
            {t("console.effects.gathering", { when: moment(at) })} <a href={`${base}/gatherings`}>{t("console.section.gatherings")}</a>
          </li>
        ))}
        {outside.meetings > 0 && <li>{t("console.effects.meetings", { count: outside.meetings })}</li>}
      </Part>
    </>
  );
}

/** A heading with its lines; nothing when there are none. */
function Part({ title, children }: { title: string; children?: Child }) {
  const lines = [children].flat(2).filter((line) => line !== false && line !== null && line !== undefined);
  if (lines.length === 0) return null;
  return (
    <div class="stack-s">
      <h3 class="small-title">{title}</h3>
      <ul>{lines}</ul>
    </div>
  );
}
