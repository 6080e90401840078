/** The list of applications: what narrows it down, one line a person by pages of fifty, one bar to decide for all that are ticked. */
import type { Application, ApplicationStatus } from "@tamkine/core/application/application";
import type { Milestone } from "@tamkine/core/cohort/cohort";
import type { Phase } from "@tamkine/core/cohort/phase";
import { isUnsettled } from "@tamkine/core/application/both-sides";
import { Role } from "@tamkine/core/programme/programme";
import { Badge, LinkButton, Pages, type Tone } from "../../design/components.tsx";
import { addressOf, pageOf } from "../../design/slice.ts";
import { PostForm } from "../../form/post-form.tsx";
import { regionText } from "../../regions.ts";
import { ExportForm } from "../export/export.tsx";
import { cohortPage } from "../frame.tsx";
import { NothingYet } from "../nothing-yet.tsx";
import type { Scene } from "../scene.ts";
import { seenText } from "../seen.ts";
import { topicsOf } from "./columns.ts";
import { BothSides } from "./both-sides.tsx";
import { DecideBar, EndSelection, isDecidable, mayDecide, ticksWrong } from "./decide.tsx";
import { among, type Filter, filtered, filterOf } from "./filter.ts";
import { Kept, Narrow } from "./narrow.tsx";

export const tones: Record<ApplicationStatus, Tone> = {
  unverified: "plain",
  submitted: "accent",
  accepted: "good",
  waitlisted: "warn",
  declined: "plain",
  withdrawn: "plain",
};
/** The date that brings the first of them, or after which none come. */
const coming: Partial<Record<Phase, Milestone>> = { draft: "intakeOpens", intake: "intakeCloses" };
/** So many boxes are quicker to tick than to find the way that ticks them all. */
const few = 5;
const importable: readonly string[] = ["draft", "intake", "selection"];

/** The filter and page that the address asks for, or the form that was just sent. */
export function asked(scene: Scene): { filter: Filter; page: string | undefined } {
  const said = scene.typed ?? scene.c.req.query();
  const filter = filterOf(said);
  return { filter: { ...filter, role: filter.role ?? ownRole(scene) }, page: said["page"] };
}

export function listPage(scene: Scene) {
  const { t, world, base, runs } = scene;
  const { filter, page } = asked(scene);
  const found = filtered(world.applications, filter, among(scene));
  return cohortPage(
    scene,
    "/applications",
    t("console.applications.title"),
    <>
      {world.applications
        .filter((one) => isUnsettled(one) && one.role === "mentor")
        .map((one) => (
          <BothSides scene={scene} email={one.email} />
        ))}
      <div class="stack" id="list">
        {world.applications.length === 0 ? (
          <NothingYet scene={scene} says="console.applications.empty" until={coming[world.cohort.phase]} />
        ) : (
          <>
            <Narrow scene={scene} filter={filter} />
            {found.length === 0 && <p class="soft">{t("console.applications.none")}</p>}
          </>
        )}
        {found.length > 0 && <Found scene={scene} filter={filter} found={found} page={page} />}
      </div>
      <ExportForm scene={scene} action={`${base}/applications/export`} query={{ ...filter }} count={found.length} />
      {runs && world.cohort.phase === "selection" && <EndSelection scene={scene} />}
      {runs && importable.includes(world.cohort.phase) && <ComeIn scene={scene} />}
    </>,
  );
}

interface FoundProps {
  scene: Scene;
  filter: Filter;
  found: readonly Application[];
  page: string | undefined;
}

/** One page of them; to be ticked and decided on where there is one among them who may be. */
function Found({ scene, filter, found, page }: FoundProps) {
  const { t, base } = scene;
  const slice = pageOf(found, page);
  const decidable = slice.rows.filter((one) => isDecidable(scene, one));
  const deciding = mayDecide(scene) && decidable.length > 0;
  const nobody = scene.refusal?.facts["id"] === "none" ? decidable[0]?.id : undefined;
  const waiting = found.filter((one) => one.status === "submitted" && isDecidable(scene, one)).length;
  const list = (
    <>
      <ul class="people">
        {slice.rows.map((one) => (
          <Row scene={scene} application={one} deciding={deciding} ticks={filter.ticks} nobody={one.id === nobody} />
        ))}
      </ul>
      <Pages t={t} of={slice} path={`${base}/applications`} query={{ ...filter }} swap="#list" />
    </>
  );
  if (!deciding) return list;
  return (
    <PostForm action={`${base}/applications/review`} class="stack">
      <Kept filter={filter} />
      {slice.page > 1 && <input type="hidden" name="page" value={String(slice.page)} />}
      <input type="hidden" name="seen" value={seenText(slice.rows)} />
      {decidable.filter(({ status }) => status === "submitted").length > few && (
        <p class="small">
          <a href={addressOf(`${base}/applications`, { ...filter, ticks: filter.ticks ? undefined : "none", page })} data-swap="#list">
            {t(`console.applications.ticks.${filter.ticks ? "all" : "none"}`)}
          </a>
        </p>
      )}
      {list}
      <DecideBar
        scene={scene}
        title={t("console.applications.decide")}
        all={slice.pages > 1 ? waiting : 0}
        nobody={nobody !== undefined}
        compares
      />
    </PostForm>
  );
}

/** The ways in beside the form itself: a file, and what somebody says on the telephone. */
function ComeIn({ scene: { t, base, world } }: { scene: Scene }) {
  return (
    <p class="row">
      {Role.options.map((one) => (
        <LinkButton kind="quiet" href={`${base}/import/${one}`}>
          {t(`console.import.${one}`)}
        </LinkButton>
      ))}
      {world.cohort.phase === "intake" && (
        <LinkButton kind="quiet" href={`${base}/applications/begin`}>
          {t("console.begin.title")}
        </LinkButton>
      )}
    </p>
  );
}

/** Coordinators begin with those they decide for. */
const ownRole = ({ organiser, world }: Scene): Role | undefined =>
  organiser.role === "coordinator" ? Role.safeParse(world.programme.bodies.find(({ id }) => id === organiser.body)?.role).data : undefined;

interface RowProps {
  scene: Scene;
  application: Application;
  deciding: boolean;
  ticks: Filter["ticks"];
  /** Nobody was ticked: the way to what is wrong leads here. */
  nobody: boolean;
}

function Row({ scene, application, deciding, ticks, nobody }: RowProps) {
  const { t, base, ticked } = scene;
  const { id, form, role, status } = application;
  const chosen = ticked ? (ticked["id"] ?? []).includes(id) : status === "submitted" && ticks === undefined;
  const [topic] = topicsOf(form);
  const about = [
    t(`role.${role}`),
    form.sector && t(`sector.${form.sector}`),
    form.experienceYears !== null && t("console.applications.years", { count: form.experienceYears }),
    regionText(scene, scene.world.programme, form.region),
    topic && t(`topic.${topic}`),
  ];
  return (
    <li>
      {deciding && isDecidable(scene, application) ? (
        <label class="pick">
          <input type="checkbox" name="id" value={id} aria-label={form.name} checked={chosen} {...(nobody && ticksWrong)} />
        </label>
      ) : (
        <span />
      )}
      <a href={`${base}/applications/${id}`}>
        <bdi>{form.name}</bdi>
      </a>
      <span class="about">{about.filter(Boolean).join("\u00a0· ")}</span>
      <Badge tone={tones[status]}>{t(`status.${status}`)}</Badge>
    </li>
  );
}
