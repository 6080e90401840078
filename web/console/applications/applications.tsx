/** Applications: everyone who signed up, by status; deciding one by one or in bulk; people signed up on both sides. */
import { type Application, ApplicationStatus } from "@tamkine/core/application/application";
import { isUnsettled } from "@tamkine/core/application/both-sides";
import { review, settleBothSides } from "@tamkine/core/application/review";
import { Refusal } from "@tamkine/core/kernel/refusal";
import { Role } from "@tamkine/core/programme/programme";
import { Hono } from "hono";
import type { AppEnv, Deps } from "../../context.ts";
import { Badge, Button, Card, Field, LinkButton, type Tone } from "../../design/components.tsx";
import { cohortPage } from "../frame.tsx";
import { allOf, decide, type Scene, sceneOf, typedIn } from "../scene.ts";
import { applicationPage } from "./application.tsx";

const tones: Record<ApplicationStatus, Tone> = {
  unverified: "plain",
  submitted: "accent",
  accepted: "good",
  waitlisted: "warn",
  declined: "plain",
  withdrawn: "plain",
};
const decisions = ["accepted", "waitlisted", "declined"] as const;

export function applicationsApp(deps: Deps): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.get("/", async (c) => list(await sceneOf(c, deps, "see-people")));
  app.post("/review", async (c) => {
    const { to: wanted, reason = "" } = await typedIn(c);
    const ids = await allOf(c, "id");
    const scene = await sceneOf(c, deps, "run");
    const to = decisions.find((one) => one === wanted);
    const role = Role.safeParse((await typedIn(c))["role"]).data;
    const back = `/applications${role ? `?role=${role}` : ""}`;
    return decide(
      scene,
      { to: back, done: "reviewed" },
      (world, act) => {
        if (!to || ids.length === 0) throw new Refusal("form-invalid", { id: "none" });
        return review(world, ids, { to, reason }, scene.organiser, act);
      },
      list,
    );
  });
  app.get("/:id", async (c) => applicationPage(await sceneOf(c, deps, "see-people"), c.req.param("id")));
  app.post("/:id/counts", async (c) => {
    const scene = await sceneOf(c, deps, "run");
    const id = c.req.param("id");
    return decide(scene, { to: "/applications", done: "settled" }, (world, act) => settleBothSides(world, id, act), list);
  });
  return app;
}

function list(scene: Scene) {
  const { t, c, world, base } = scene;
  const role = Role.safeParse(c.req.query("role")).data;
  const status = ApplicationStatus.safeParse(c.req.query("status")).data;
  const wanted = (c.req.query("q") ?? "").toLocaleLowerCase();
  const shown = world.applications
    .filter((one) => (!role || one.role === role) && (!status || one.status === status))
    .filter((one) => wanted === "" || one.form.name.toLocaleLowerCase().includes(wanted) || one.email.includes(wanted))
    .sort((a, b) => a.form.name.localeCompare(b.form.name));
  const both = world.applications.filter((one) => isUnsettled(one) && one.role === "mentor");
  const selecting = world.cohort.phase === "selection";
  return cohortPage(
    scene,
    "/applications",
    t("console.applications.title"),
    <>
      {both.map((one) => (
        <BothSides scene={scene} mentor={one} />
      ))}
      <form method="get" class="row">
        <Field scope="q" name="role" label={t("console.applications.role")} value={role ?? ""} options={roleOptions(scene)} short />
        <Field scope="q" name="status" label={t("console.applications.status")} value={status ?? ""} options={statusOptions(scene)} short />
        <Field scope="q" name="q" label={t("console.applications.search")} value={wanted} mark={t("field.optional")} />
        <Button kind="quiet" small>
          {t("console.applications.filter")}
        </Button>
      </form>
      <form method="post" action={`${base}/applications/review`} class="stack">
        {role && <input type="hidden" name="role" value={role} />}
        <p class="soft">{t("common.people", { count: shown.length })}</p>
        <ul class="list">
          {shown.map((one) => (
            <Row scene={scene} application={one} />
          ))}
        </ul>
        {(selecting || world.cohort.phase === "matching") && shown.length > 0 && (
          <Card title={t("console.applications.decide")}>
            <p class="hint">{t("console.applications.decideHint")}</p>
            <Field name="reason" label={t("console.reason")} mark={t("field.optional")} hint={t("console.applications.reasonHint")} />
            <div class="row">
              {decisions.map((to) => (
                <Button name="to" value={to} kind={to === "accepted" ? "main" : "quiet"} small>
                  {t(`console.applications.${to}`)}
                </Button>
              ))}
            </div>
          </Card>
        )}
      </form>
      {selecting && (
        <Card title={t("console.selection.end")} main>
          <p>{t("console.selection.explained")}</p>
          <form method="post" action={`${base}/selection/end`}>
            <Button>{t("console.selection.end")}</Button>
          </form>
        </Card>
      )}
      <p class="row">
        {Role.options.map((one) => (
          <LinkButton kind="quiet" href={`${base}/import/${one}`}>
            {t(`console.import.${one}`)}
          </LinkButton>
        ))}
      </p>
    </>,
  );
}

const roleOptions = ({ t }: Scene) => [
  { value: "", label: t("console.applications.all") },
  ...Role.options.map((value) => ({ value, label: t(`role.${value}s`) })),
];
const statusOptions = ({ t }: Scene) => [
  { value: "", label: t("console.applications.all") },
  ...ApplicationStatus.options.map((value) => ({ value, label: t(`status.${value}`) })),
];

function Row({ scene: { t, base, world }, application }: { scene: Scene; application: Application }) {
  const { id, form, role, status } = application;
  const decidable = status !== "unverified" && status !== "withdrawn" && !world.cohort.published;
  return (
    <li class="row spread">
      <div class="row">
        {decidable && <input type="checkbox" name="id" value={id} aria-label={form.name} checked={status === "submitted"} />}
        <a href={`${base}/applications/${id}`}>
          <bdi>{form.name}</bdi>
        </a>
        <span class="soft small">
          {t(`role.${role}`)} · {t(`region.${form.region}`)}
        </span>
      </div>
      <Badge tone={tones[status]}>{t(`status.${status}`)}</Badge>
    </li>
  );
}

/** Which of the two applications of one person counts. */
function BothSides({ scene: { t, world, base }, mentor }: { scene: Scene; mentor: Application }) {
  const mentee = world.applications.find((one) => one.email === mentor.email && one.role === "mentee");
  return (
    <Card title={t("console.bothSides.title")} main>
      <p>
        <bdi>{mentor.form.name}</bdi> · {t("console.bothSides.explained")}
      </p>
      <div class="row">
        {[mentor, mentee].map(
          (one) =>
            one && (
              <form method="post" action={`${base}/applications/${one.id}/counts`}>
                <Button kind="quiet" small>
                  {t(`console.bothSides.${one.role}`)}
                </Button>
              </form>
            ),
        )}
      </div>
    </Card>
  );
}
