/** What stands on a page of a cohort while there is nothing on it yet: that it is so, and which date it waits for. */
import { capital } from "@tamkine/core/codes/codes";
import type { Milestone } from "@tamkine/core/cohort/cohort";
import { dayOf, daysBetween } from "@tamkine/core/kernel/time";
import { Notice } from "../design/components.tsx";
import type { Key } from "../i18n.ts";
import type { Scene } from "./scene.ts";
import { inDays } from "./when.ts";

/** @param until the date that brings something; not told once it is over, nor of a cohort that was cancelled */
export function NothingYet({ scene, says, until }: { scene: Scene; says: Key; until: Milestone | undefined }) {
  const { t, language, now, world } = scene;
  const { cohort, programme } = world;
  const days = until && cohort.phase !== "cancelled" ? daysBetween(dayOf(now, programme.timeZone), cohort.schedule[until]) : -1;
  return (
    <Notice>
      <p>
        {t(says)}
        {until && days >= 0 && ` ${t(`console.next.${until}`, { when: capital(inDays(days, language)) })}`}
      </p>
    </Notice>
  );
}
