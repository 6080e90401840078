/** Today: what waits for an organiser, oldest first, each with its one next action; where the cohort stands. */
import { decideQuorum, quorum } from "@tamkine/core/cohort/quorum";
import { cancelCohort } from "@tamkine/core/cohort/cancel";
import { endSelection } from "@tamkine/core/cohort/selection";
import { QuorumChoice } from "@tamkine/core/cohort/cohort";
import { milestones, momentOf } from "@tamkine/core/cohort/milestones";
import { addDays, reached } from "@tamkine/core/kernel/time";
import { decisionsWaiting, type OpenDecision } from "@tamkine/core/kpi/open-decisions";
import { signalAll } from "@tamkine/core/workflow/signal";
import { settleTrouble } from "@tamkine/core/workflow/trouble";
import { Hono } from "hono";
import type { AppEnv, Deps } from "../context.ts";
import { Button, Card, Choices, Field, LinkButton, More, Timeline } from "../design/components.tsx";
import { cohortPage } from "./frame.tsx";
import { decide, type Scene, sceneOf, typedIn } from "./scene.ts";
import { dayText, momentText } from "./when.ts";

export function todayApp(deps: Deps): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.get("/", async (c) => today(await sceneOf(c, deps, "see-people")));
  app.post("/quorum", async (c) => {
    const { choice = "", extendTo = "", reason = "" } = await typedIn(c);
    const ruling = { choice: QuorumChoice.catch("go-on").parse(choice), extendTo, reason };
    const asked = QuorumChoice.safeParse(choice).success ? reason : "";
    const scene = await sceneOf(c, deps, "run");
    return decide(
      scene,
      { waits: ["quorum", "intake"], to: "", done: "decided" },
      (world, act) => decideQuorum(world, { ...ruling, reason: asked }, act),
      today,
    );
  });
  app.post("/selection/end", async (c) => {
    const scene = await sceneOf(c, deps, "run");
    return decide(scene, { waits: ["selection"], to: "", done: "selectionEnded" }, (world, act) => endSelection(world, act), today);
  });
  app.post("/trouble/resume", async (c) => {
    const scene = await sceneOf(c, deps, "run");
    return decide(scene, { waits: ["trouble"], to: "", done: "resumed" }, (world, act) => settleTrouble(world.cohort, act), today);
  });
  app.post("/cancel", async (c) => {
    const { reason = "" } = await typedIn(c);
    const scene = await sceneOf(c, deps, "settle");
    const answer = await decide(scene, { to: "", done: "cancelled" }, (world, act) => cancelCohort(world, { reason }, act), today);
    if (answer.status === 303) await signalAll(deps, scene.ref);
    return answer;
  });
  return app;
}

function today(scene: Scene) {
  const { t, world, now, base, organiser } = scene;
  const waiting = decisionsWaiting(world, now);
  return cohortPage(
    scene,
    "",
    t("console.today.title"),
    <>
      <section class="stack">
        <h2>{t("console.today.waiting", { count: waiting.length })}</h2>
        {waiting.length === 0 && <p class="soft">{t("console.today.calm")}</p>}
        {waiting.map((decision) => (
          <Waiting scene={scene} decision={decision} />
        ))}
      </section>
      <div class="grid">
        <Card title={t("console.today.course")}>
          <Course scene={scene} />
          <LinkButton kind="quiet" small href={`${base}/dates`}>
            {t("console.today.dates")}
          </LinkButton>
        </Card>
        <Numbers scene={scene} />
      </div>
      {organiser.role === "owner" && world.cohort.phase !== "closed" && world.cohort.phase !== "cancelled" && (
        <More title={t("console.cancel.title")} plain>
          <form method="post" action={`${base}/cancel`}>
            <Field
              scope="x"
              name="reason"
              label={t("console.reason")}
              hint={t("console.cancel.hint")}
              rows={2}
              value={scene.typed?.["reason"]}
            />
            <Button kind="danger">{t("console.cancel.button")}</Button>
          </form>
        </More>
      )}
    </>,
  );
}

/** Where each kind of decision is taken. */
const places: Record<OpenDecision["about"], string> = {
  quorum: "",
  "both-sides": "/applications",
  selection: "/applications",
  approval: "/matching",
  rematch: "/pairs",
  contested: "/pairs",
  help: "/pairs",
  gathering: "/gatherings",
  trouble: "",
};

function Waiting({ scene, decision }: { scene: Scene; decision: OpenDecision }) {
  const { t, language, world, base } = scene;
  const { about, since, id } = decision;
  const body = world.programme.bodies.find((one) => one.id === id)?.short ?? "";
  return (
    <Card title={t(`console.waiting.${about}`, { body })} main={about === "trouble"}>
      <p class="soft">{t("console.waiting.since", { since: momentText(since, language, world.programme.timeZone) })}</p>
      {about === "quorum" ? (
        <QuorumForm scene={scene} />
      ) : about === "trouble" ? (
        <form method="post" action={`${base}/trouble/resume`}>
          <p>{t("console.trouble.explained", { step: world.cohort.trouble?.step ?? "" })}</p>
          <Button>{t("console.trouble.resume")}</Button>
        </form>
      ) : (
        <LinkButton href={base + places[about]}>{t("console.waiting.open")}</LinkButton>
      )}
    </Card>
  );
}

function QuorumForm({ scene: { t, world, base, typed } }: { scene: Scene }) {
  const { mentor, mentee } = quorum(world);
  return (
    <form method="post" action={`${base}/quorum`}>
      <p>{t("console.quorum.count", { mentors: mentor.have, mentorGoal: mentor.need, mentees: mentee.have, menteeGoal: mentee.need })}</p>
      <Choices
        name="choice"
        type="radio"
        layout="column"
        legend={t("console.quorum.legend")}
        options={QuorumChoice.options.map((value) => ({ value, label: t(`console.quorum.${value}`) }))}
        chosen={[typed?.["choice"] ?? ""]}
      />
      <Field
        name="extendTo"
        type="date"
        label={t("console.quorum.extendTo")}
        value={typed?.["extendTo"] ?? addDays(world.cohort.schedule.intakeCloses, 7)}
        short
      />
      <Field name="reason" label={t("console.reason")} rows={2} value={typed?.["reason"]} />
      <Button>{t("console.quorum.decide")}</Button>
    </form>
  );
}

function Course({ scene: { t, language, world, now } }: { scene: Scene }) {
  const next = milestones.find((milestone) => !reached(now, momentOf(world.cohort, world.programme, milestone)));
  const points = milestones.map((milestone) => ({
    what: t(`console.date.${milestone}`),
    when: dayText(world.cohort.schedule[milestone], language),
    state:
      milestone === next
        ? ("current" as const)
        : next && milestones.indexOf(milestone) > milestones.indexOf(next)
          ? ("coming" as const)
          : ("done" as const),
  }));
  return <Timeline points={points} />;
}

function Numbers({ scene: { t, world } }: { scene: Scene }) {
  const applications = (role: string, status: string) =>
    world.applications.filter((one) => one.role === role && one.status === status).length;
  const people = (role: string) => world.participants.filter((one) => one.role === role && one.state.is === "active").length;
  return (
    <Card title={t("console.today.numbers")}>
      <table class="table">
        <caption class="unseen">{t("console.today.numbers")}</caption>
        <thead>
          <tr>
            <th scope="col">{""}</th>
            <th scope="col" class="number">
              {t("role.mentors")}
            </th>
            <th scope="col" class="number">
              {t("role.mentees")}
            </th>
          </tr>
        </thead>
        <tbody>
          {(["submitted", "accepted", "waitlisted", "declined", "unverified", "withdrawn"] as const).map((status) => (
            <tr>
              <th scope="row">{t(`status.${status}`)}</th>
              <td class="number" data-label={t("role.mentors")}>
                {applications("mentor", status)}
              </td>
              <td class="number" data-label={t("role.mentees")}>
                {applications("mentee", status)}
              </td>
            </tr>
          ))}
          <tr>
            <th scope="row">{t("console.today.active")}</th>
            <td class="number" data-label={t("role.mentors")}>
              {people("mentor")}
            </td>
            <td class="number" data-label={t("role.mentees")}>
              {people("mentee")}
            </td>
          </tr>
        </tbody>
      </table>
    </Card>
  );
}
