/** Dates: moving a coming date of a running cohort; the state machine follows at once. */
import type { Milestone } from "@tamkine/core/cohort/cohort";
import { milestones } from "@tamkine/core/cohort/milestones";
import { isAtLeast, phases } from "@tamkine/core/cohort/phase";
import { moveDate } from "@tamkine/core/cohort/schedule";
import { Refusal } from "@tamkine/core/kernel/refusal";
import { Day, dayOf } from "@tamkine/core/kernel/time";
import { signalAll } from "@tamkine/core/workflow/signal";
import { Hono } from "hono";
import type { AppEnv, Deps } from "../context.ts";
import { Badge, Button, Field } from "../design/components.tsx";
import { sentenceOf } from "../error.tsx";
import { cohortPage } from "./frame.tsx";
import { decide, type Scene, sceneOf, typedIn } from "./scene.ts";
import { dayText } from "./when.ts";

export function datesApp(deps: Deps): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.get("/", async (c) => dates(await sceneOf(c, deps, "see-people")));
  app.post("/", async (c) => {
    const typed = await typedIn(c);
    const scene = await sceneOf(c, deps, "run");
    const milestone = milestones.find((one) => one === typed["milestone"]);
    const answer = await decide(
      scene,
      { to: "/dates", done: "moved" },
      ({ cohort, programme }, act) => {
        const day = Day.safeParse(typed["day"]);
        if (!milestone || !day.success) throw new Refusal("form-invalid", { milestone: milestone ?? "" });
        if (typed["seen"] !== undefined && typed["seen"] !== cohort.schedule[milestone]) throw new Refusal("changed-meanwhile");
        return moveDate(cohort, programme, milestone, day.data, act);
      },
      dates,
    );
    if (answer.status === 303) await signalAll(deps, scene.ref);
    return answer;
  });
  return app;
}

/** A date is behind the cohort once it is in the phase that the date opens. */
function isPast({ world: { cohort } }: Scene, milestone: Milestone): boolean {
  const opened = phases[milestones.indexOf(milestone) + 1];
  return cohort.phase === "cancelled" || (opened !== undefined && isAtLeast(cohort.phase, opened));
}

function dates(scene: Scene) {
  const { t } = scene;
  return cohortPage(
    scene,
    "/dates",
    t("console.dates.title"),
    <>
      <p class="lead">{t("console.dates.lead")}</p>
      <ol class="waiting others">
        {milestones.map((milestone) => (
          <One scene={scene} milestone={milestone} />
        ))}
      </ol>
    </>,
  );
}

function One({ scene, milestone }: { scene: Scene; milestone: Milestone }) {
  const { t, language, world, runs } = scene;
  const past = isPast(scene, milestone);
  return (
    <li id={milestone}>
      <div class="what">
        <h2 class="small-title">{t(`milestone.${milestone}`)}</h2>
        <p class="soft">{dayText(world.cohort.schedule[milestone], language)}</p>
      </div>
      {past ? <Badge>{t("console.dates.past")}</Badge> : runs && <DateForm scene={scene} milestone={milestone} />}
    </li>
  );
}

function DateForm({ scene, milestone }: { scene: Scene; milestone: Milestone }) {
  const { t, typed, refusal, base, world, now } = scene;
  const here = typed?.["milestone"] === milestone;
  const day = world.cohort.schedule[milestone];
  return (
    <form method="post" action={`${base}/dates`} class="find">
      <input type="hidden" name="milestone" value={milestone} />
      <input type="hidden" name="seen" value={day} />
      <Field
        scope={milestone}
        name="day"
        type="date"
        label={t("console.dates.newDay")}
        value={here ? typed["day"] : day}
        min={dayOf(now, world.programme.timeZone)}
        error={here && refusal ? sentenceOf(t, refusal) : undefined}
      />
      <Button kind="quiet">{t("console.dates.move")}</Button>
    </form>
  );
}
