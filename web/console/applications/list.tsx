/** The list of applications: chips to narrow it down, one line a person, one bar to decide for all that are ticked. */
import { type Application, ApplicationStatus } from "@tamkine/core/application/application";
import { isUnsettled } from "@tamkine/core/application/both-sides";
import { Role } from "@tamkine/core/programme/programme";
import type { Child } from "hono/jsx";
import { Badge, Button, Field, LinkButton, type Tone } from "../../design/components.tsx";
import { ExportForm } from "../export/export.tsx";
import { cohortPage } from "../frame.tsx";
import type { Scene } from "../scene.ts";
import { seenText } from "../seen.ts";
import { BothSides, DecideBar, EndSelection, isDecidable, mayDecide } from "./decide.tsx";
import { type Filter, filtered, filterOf, queryOf } from "./filter.ts";

const tones: Record<ApplicationStatus, Tone> = {
  unverified: "plain",
  submitted: "accent",
  accepted: "good",
  waitlisted: "warn",
  declined: "plain",
  withdrawn: "plain",
};
const importable: readonly string[] = ["draft", "intake", "selection"];

export function listPage(scene: Scene) {
  const { t, c, world, base, typed, runs } = scene;
  const asked = filterOf(typed ?? c.req.query());
  const filter = { ...asked, role: asked.role ?? ownRole(scene) };
  const shown = filtered(world.applications, filter);
  const deciding = mayDecide(scene) && shown.some((one) => isDecidable(scene, one));
  const list = (
    <ul class="people">
      {shown.map((one) => (
        <Row scene={scene} application={one} deciding={deciding} />
      ))}
    </ul>
  );
  return cohortPage(
    scene,
    "/applications",
    t("console.applications.title"),
    <>
      {world.applications
        .filter((one) => isUnsettled(one) && one.role === "mentor")
        .map((one) => (
          <BothSides scene={scene} mentor={one} />
        ))}
      <div class="stack">
        <Narrow scene={scene} filter={filter} />
        {shown.length === 0 && <p class="soft">{t("console.applications.none")}</p>}
        {deciding ? (
          <form method="post" action={`${base}/applications/review`} class="stack">
            {Object.entries(filter).map(([name, value]) => value && <input type="hidden" name={name} value={value} />)}
            <input type="hidden" name="seen" value={seenText(shown)} />
            {list}
            <DecideBar scene={scene} title={t("console.applications.decide")} />
          </form>
        ) : (
          shown.length > 0 && list
        )}
      </div>
      <ExportForm scene={scene} action={`${base}/applications/export`} query={{ ...filter }} count={shown.length} />
      {runs && world.cohort.phase === "selection" && <EndSelection scene={scene} />}
      {runs && importable.includes(world.cohort.phase) && (
        <p class="row">
          {Role.options.map((one) => (
            <LinkButton kind="quiet" href={`${base}/import/${one}`}>
              {t(`console.import.${one}`)}
            </LinkButton>
          ))}
        </p>
      )}
    </>,
  );
}

/** Roles and statuses as chips, each with how many there are, and a search. */
function Narrow({ scene, filter }: { scene: Scene; filter: Filter }) {
  const { t, world, base } = scene;
  const chip = (changed: Filter, label: Child) => {
    const wanted = { ...filter, ...changed };
    const here = (wanted.role ?? "all") === (filter.role ?? "all") && wanted.status === filter.status;
    return (
      <li>
        <a href={`${base}/applications${queryOf(wanted)}`} aria-current={here ? "true" : undefined}>
          {label} <span class="n">{filtered(world.applications, wanted).length}</span>
        </a>
      </li>
    );
  };
  const statuses = ApplicationStatus.options.filter((status) => world.applications.some((one) => one.status === status));
  return (
    <>
      <ul class="chips" aria-label={t("console.applications.role")}>
        {chip({ role: "all" }, t("console.applications.everybody"))}
        {Role.options.map((role) => chip({ role }, t(`role.${role}s`)))}
      </ul>
      <ul class="chips" aria-label={t("console.applications.status")}>
        {chip({ status: undefined }, t("console.applications.all"))}
        {statuses.map((status) => chip({ status }, t(`status.${status}`)))}
      </ul>
      <form method="get" class="find" role="search">
        {filter.role && <input type="hidden" name="role" value={filter.role} />}
        {filter.status && <input type="hidden" name="status" value={filter.status} />}
        <Field scope="q" name="q" label={t("console.applications.search")} value={filter.q} />
        <Button kind="quiet">{t("console.applications.filter")}</Button>
      </form>
    </>
  );
}

/** Coordinators begin with those they decide for. */
const ownRole = ({ organiser, world }: Scene): Role | undefined =>
  organiser.role === "coordinator" ? world.programme.bodies.find(({ id }) => id === organiser.body)?.role : undefined;

function Row({ scene, application, deciding }: { scene: Scene; application: Application; deciding: boolean }) {
  const { t, base, ticked } = scene;
  const { id, form, role, status } = application;
  const chosen = ticked ? (ticked["id"] ?? []).includes(id) : status === "submitted";
  const topics = form.role === "mentor" ? form.expertise : form.help;
  const about = [
    t(`role.${role}`),
    form.sector && t(`sector.${form.sector}`),
    form.experienceYears !== null && t("console.applications.years", { count: form.experienceYears }),
    t(`region.${form.region}`),
    topics[0] && t(`topic.${topics[0]}`),
  ];
  return (
    <li>
      {deciding && isDecidable(scene, application) ? (
        <label class="pick">
          <input type="checkbox" name="id" value={id} aria-label={form.name} checked={chosen} />
        </label>
      ) : (
        <span />
      )}
      <a href={`${base}/applications/${id}`}>
        <bdi>{form.name}</bdi>
      </a>
      <span class="about">{about.filter(Boolean).join(" · ")}</span>
      <Badge tone={tones[status]}>{t(`status.${status}`)}</Badge>
    </li>
  );
}
