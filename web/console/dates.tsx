/** Dates: moving a coming date of a running cohort; the state machine follows at once. */
import type { Milestone } from "@tamkine/core/cohort/cohort";
import { milestones } from "@tamkine/core/cohort/milestones";
import { moveDate } from "@tamkine/core/cohort/schedule";
import { Refusal } from "@tamkine/core/kernel/refusal";
import { Day } from "@tamkine/core/kernel/time";
import { signalAll } from "@tamkine/core/workflow/signal";
import { Hono } from "hono";
import type { AppEnv, Deps } from "../context.ts";
import { Button, Card, Field } from "../design/components.tsx";
import { sentenceOf } from "../error.tsx";
import { cohortPage } from "./frame.tsx";
import { decide, type Scene, sceneOf, typedIn } from "./scene.ts";

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

function dates(scene: Scene) {
  const { t, world, base } = scene;
  return cohortPage(
    scene,
    "/dates",
    t("console.dates.title"),
    <>
      <p class="lead">{t("console.dates.lead")}</p>
      <div class="grid">
        {milestones.map((milestone) => (
          <Card>
            <DateForm scene={scene} milestone={milestone} action={`${base}/dates`} day={world.cohort.schedule[milestone]} />
          </Card>
        ))}
      </div>
    </>,
  );
}

function DateForm({ scene, milestone, action, day }: { scene: Scene; milestone: Milestone; action: string; day: Day }) {
  const { t, typed, refusal } = scene;
  const here = typed?.["milestone"] === milestone;
  return (
    <form method="post" action={action}>
      <input type="hidden" name="milestone" value={milestone} />
      <input type="hidden" name="seen" value={day} />
      <Field
        scope={milestone}
        name="day"
        type="date"
        label={t(`console.date.${milestone}`)}
        value={here ? typed["day"] : day}
        error={here && refusal ? sentenceOf(t, refusal) : undefined}
      />
      <Button kind="quiet" small>
        {t("console.dates.move")}
      </Button>
    </form>
  );
}
