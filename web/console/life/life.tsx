/** Where the cohort stands: what comes next in one sentence, and its life as a line. */
import { capital } from "@tamkine/core/codes/codes";
import { isBehind } from "@tamkine/core/cohort/move";
import { sayDays } from "@tamkine/core/kernel/say";
import { dayOf } from "@tamkine/core/kernel/time";
import { Card, LinkButton, Timeline } from "../../design/components.tsx";
import type { Scene } from "../scene.ts";
import { spansOf } from "./axis.ts";
import { Chart } from "./chart.tsx";
import { asItIsSaid, milestones } from "@tamkine/core/cohort/milestones";

export function Life({ scene }: { scene: Scene }) {
  const { t, base, world, runs } = scene;
  const movable = runs && milestones.some((milestone) => !isBehind(world.cohort, milestone));
  return (
    <Card title={t("console.life.title")}>
      <div class="wide-only">
        <Chart scene={scene} />
      </div>
      <div class="narrow-only">
        <Line scene={scene} />
      </div>
      {movable && (
        <LinkButton kind="quiet" small href={`${base}/dates`}>
          {t("console.today.dates")}
        </LinkButton>
      )}
    </Card>
  );
}

const states = { past: "done", now: "current", coming: "coming" } as const;

/** The same from top to bottom, for narrow screens. */
function Line({ scene: { t, language, world } }: { scene: Scene }) {
  const { cohort, programme } = world;
  const schedule = asItIsSaid(cohort, programme);
  const points = spansOf({ ...cohort, schedule }, 1, 0).map(({ phase, state, first, last }) => ({
    what: (
      <>
        {state === "past" && "✓ "}
        {t(`phase.${phase}`)}
        {state === "now" && ` · ${t("console.life.here")}`}
      </>
    ),
    // Mentoring begins with publication, be that on the day on which selection ended.
    when: capital(
      sayDays(language, phase === "mentoring" && cohort.published ? dayOf(cohort.published.at, programme.timeZone) : first, last),
    ),
    state: states[state],
  }));
  return <Timeline points={points} />;
}
