/** A gathering that is over, at which nobody is noted: everybody would count as absent, in silence. */
import { checkInHours } from "@tamkine/core/gathering/check-in";
import type { Gathering } from "@tamkine/core/gathering/gathering";
import { guests, repliesOf } from "@tamkine/core/gathering/replies";
import { reached } from "@tamkine/core/kernel/time";
import { LinkButton } from "../../design/components.tsx";
import type { Scene } from "../scene.ts";

/** As long as attendance can be noted, by whom it concerns. */
export const isUnnoted = ({ runs, now, world }: Scene, gathering: Gathering): boolean =>
  runs &&
  world.cohort.frozenAt === null &&
  gathering.state !== "cancelled" &&
  reached(now, checkInHours(gathering).to) &&
  repliesOf(guests(world, gathering)).present === 0;

export function Unnoted({ scene: { t }, path }: { scene: Scene; path: string }) {
  return (
    <>
      <p>{t("console.gatherings.unnoted")}</p>
      <p>
        <LinkButton small href={`${path}/presence`}>
          {t("console.waiting.present")}
        </LinkButton>
      </p>
    </>
  );
}
