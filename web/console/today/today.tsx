/** Today: what waits for an organiser, oldest first, each with its one next action; where the cohort stands. */
import { cancelCohort } from "@tamkine/core/cohort/cancel";
import { QuorumChoice } from "@tamkine/core/cohort/cohort";
import { momentOf } from "@tamkine/core/cohort/milestones";
import { decideQuorum } from "@tamkine/core/cohort/quorum";
import { endSelection } from "@tamkine/core/cohort/selection";
import { Refusal } from "@tamkine/core/kernel/refusal";
import { dayOf, reached } from "@tamkine/core/kernel/time";
import { takePicture } from "@tamkine/core/kpi/picture/take-picture";
import type { Act } from "@tamkine/core/outcome";
import { roles } from "@tamkine/core/programme/programme";
import { signalAll } from "@tamkine/core/workflow/signal";
import { settleTrouble } from "@tamkine/core/workflow/trouble";
import type { World } from "@tamkine/core/world";
import { Hono } from "hono";
import type { AppEnv, Deps } from "../../context.ts";
import { Button, Card, Field, LinkButton, More } from "../../design/components.tsx";
import { PostForm } from "../../form/post-form.tsx";
import { wrongReason } from "../../form/room.ts";
import { Share } from "../../public/share.tsx";
import { CommitteeReminders } from "../committee/year.tsx";
import { Life } from "../life/life.tsx";
import { Next } from "../life/next.tsx";
import { cohortPage } from "../frame.tsx";
import { decide, glanceAt, type Scene, sentTo, typedIn } from "../scene.ts";
import { Promised } from "./promised.tsx";
import { isQuorum } from "./quorum-form.tsx";
import { Standing } from "./standing.tsx";
import { Taken } from "../taken.tsx";
import { viewOf } from "./view.ts";
import { Waiting } from "./waiting.tsx";

export function todayApp(deps: Deps): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.get("/", async (c) => today(await glanceAt(c, deps, "see-people", ["gatherings"])));
  app.post("/picture", async (c) => {
    const scene = await glanceAt(c, deps, "run", []);
    await takePicture(deps.store, scene.ref, undefined, scene.now);
    return c.redirect(`${scene.base}?done=pictured`, 303);
  });
  app.post("/quorum", async (c) => {
    const { choice, extendTo = "", reason = "" } = await typedIn(c);
    const scene = await sentTo(c, deps, "run");
    return decide(
      scene,
      { waits: ["quorum", "intake"], to: "", done: "decided" },
      (world, act) => {
        const chosen = QuorumChoice.safeParse(choice);
        if (!chosen.success) throw new Refusal("form-invalid", { choice: "needed" });
        return decideQuorum(world, { choice: chosen.data, extendTo, reason }, act);
      },
      today,
    );
  });
  app.post("/selection/end", async (c) => {
    const scene = await sentTo(c, deps, "run");
    return decide(scene, { waits: ["selection"], to: "", done: "selectionEnded" }, (world, act) => endSelection(world, act), today);
  });
  app.post("/trouble/resume", async (c) => {
    const scene = await sentTo(c, deps, "run");
    return decide(scene, { waits: ["trouble"], to: "", done: "resumed" }, (world, act) => settleTrouble(world.cohort, act), today);
  });
  app.post("/cancel", async (c) => {
    const { reason = "", seen } = await typedIn(c);
    const scene = await sentTo(c, deps, "settle");
    const cancel = (world: World, act: Act) => {
      const outcome = cancelCohort(world, { reason }, act);
      // What it brings about is another thing in each phase.
      if (outcome.put.length > 0 && seen !== undefined && seen !== world.cohort.phase) throw new Refusal("changed-meanwhile");
      return outcome;
    };
    const answer = await decide(scene, { to: "", done: "cancelled" }, cancel, today);
    if (answer.status === 303) await signalAll(deps, scene.ref);
    return answer;
  });
  return app;
}

function today(scene: Scene) {
  const { c, now, world } = scene;
  const { programme, committee } = world;
  const view = viewOf(scene);
  // Before anybody could sign up, nothing can be counted but the days.
  const begun = world.cohort.phase !== "draft" || roles.some((role) => view.people.counted[role] > 0);
  return cohortPage(
    scene,
    "",
    scene.t("console.today.title"),
    <>
      <After scene={scene} />
      <Next scene={scene} people={view.people} />
      {view.takenAt !== undefined && <Taken scene={scene} at={view.takenAt} />}
      {scene.runs && <CommitteeReminders c={c} programme={programme} meetings={committee} today={dayOf(now, programme.timeZone)} />}
      <Waiting scene={scene} view={view} />
      <Spreading scene={scene} />
      {world.cohort.phase !== "cancelled" && (
        <>
          <Life scene={scene} />
          {begun && <Promised scene={scene} figures={view.promised} />}
        </>
      )}
      {begun && <Standing scene={scene} people={view.people} />}
      <Cancel scene={scene} />
    </>,
  );
}

/** As long as people may sign up, or will soon: what helps to make it known. */
function Spreading({ scene: { c, deps, t, now, runs, world } }: { scene: Scene }) {
  const { cohort, programme } = world;
  const open = cohort.phase === "intake" && !reached(now, momentOf(cohort, programme, "intakeCloses"));
  if (!runs || !(open || cohort.phase === "draft")) return null;
  return (
    <Card title={t("share.title")}>
      <Share c={c} deps={deps} programme={programme} open={open ? cohort : undefined} />
    </Card>
  );
}

/** When the cohort ends, the way to the next one. */
function After({ scene: { t, base, organiser, world } }: { scene: Scene }) {
  if (organiser.role !== "owner" || world.programme.closed || (world.cohort.phase !== "closeout" && world.cohort.phase !== "closed"))
    return null;
  return (
    <p>
      <LinkButton href={`${base}/next`}>{t("console.next.title")}</LinkButton>
    </p>
  );
}

const over: readonly string[] = ["closeout", "closed", "cancelled"];

function Cancel({ scene: { t, base, organiser, world, typed, refusal } }: { scene: Scene }) {
  if (organiser.role !== "owner" || over.includes(world.cohort.phase)) return null;
  const asked = refusal !== undefined && typed !== undefined && !isQuorum(typed) && "reason" in typed;
  return (
    <More title={t("console.cancel.title")} plain open={asked}>
      <PostForm action={`${base}/cancel`}>
        <input type="hidden" name="seen" value={world.cohort.phase} />
        <Field
          scope="x"
          name="reason"
          label={t("console.reason")}
          hint={t("console.cancel.hint")}
          rows={2}
          value={asked ? typed["reason"] : undefined}
          error={asked ? wrongReason(t, refusal, typed["reason"]) : undefined}
        />
        <Button kind="danger">{t("console.cancel.button")}</Button>
      </PostForm>
    </More>
  );
}
