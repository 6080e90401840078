/** A gathering on a day on which the country rests: whoever chose the day is told, for the calendar they had may not say it. */
import type { Gathering } from "@tamkine/core/gathering/gathering";
import { dayOf, reached } from "@tamkine/core/kernel/time";
import { dayOff } from "@tamkine/core/programme/days-off";
import { Badge } from "../../design/components.tsx";
import type { Scene } from "../scene.ts";

/** Nothing on other days, nor once it is over. */
export function OnDayOff({ scene: { t, now, world }, gathering: { at } }: { scene: Scene; gathering: Pick<Gathering, "at"> }) {
  const { country, timeZone } = world.programme;
  const feast = dayOff(country, dayOf(at, timeZone));
  if (feast === undefined || reached(now, at)) return null;
  return (
    <p>
      <Badge tone="warn">{t("console.gatherings.dayOff", { feast })}</Badge>
    </p>
  );
}
