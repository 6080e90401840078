/** From a cohort that closes to the next one: dates, what carries over, whom to invite back. One page. */
import { askedIn } from "@tamkine/core/cohort/invite-back";
import { nextName, nextSchedule, comingAfter } from "@tamkine/core/cohort/next";
import type { Cohort } from "@tamkine/core/cohort/cohort";
import { Refusal, refusalIn } from "@tamkine/core/kernel/refusal";
import { sayNumber, sayShare } from "@tamkine/core/kernel/say";
import { dayOf } from "@tamkine/core/kernel/time";
import { Hono } from "hono";
import type { AppEnv, Deps } from "../../context.ts";
import { PostForm } from "../../form/post-form.tsx";
import { sentenceOf } from "../../sentence.ts";
import { Button, Card, Facts, LinkButton, Notice, Tick } from "../../design/components.tsx";
import { isolated } from "../../phrase.ts";
import { inviteThem } from "../alumni/invite.ts";
import { CohortFields } from "../cohort-fields.tsx";
import { found } from "../cohorts.tsx";
import { cohortPage } from "../frame.tsx";
import { type Scene, sceneOf, typedIn } from "../scene.ts";
import { actOf } from "../session.ts";
import { dayText } from "../when.ts";

const parts = ["applications", "participants", "pairs"] as const;

export function nextApp(deps: Deps): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.get("/", async (c) => nextPage(await sceneOf(c, deps, "settle", parts)));
  app.post("/", async (c) => {
    const scene = await sceneOf(c, deps, "settle", parts);
    const { programme } = scene.world;
    const typed = await typedIn(c);
    try {
      const known = await comingFor(scene);
      const path = known ? `/console/${programme.id}/${known.cohort}` : await found(c, deps, programme, typed);
      // Perhaps by this very form, whose request died before its state machine ran.
      if (known?.phase === "draft") await deps.workflow.start({ programme: programme.id, cohort: known.cohort });
      const letters = known || typed["invite"] ? await invite(scene, path.split("/").at(-1) ?? "") : "";
      return c.redirect(`${path}?done=${known ? "alumniInvited" : "founded"}${letters}`, 303);
    } catch (error) {
      return nextPage({ ...scene, refusal: refusalIn(error, "not-found"), typed });
    }
  });
  return app;
}

const comingFor = async ({ deps, world }: Scene): Promise<Cohort | undefined> =>
  comingAfter(await deps.store.cohorts(world.programme.id), world.cohort);

/** Everybody of the programme who asked to hear of it and has not signed up for it; without one to come, all who asked. */
async function toInvite({ deps, world }: Scene, next: Cohort | undefined) {
  return (await askedIn(deps, await deps.store.cohorts(world.programme.id), next)).toInvite;
}

/** Sends them the invitations to that cohort, each once. */
async function invite(scene: Scene, cohort: string): Promise<string> {
  const { deps, ref, organiser, now } = scene;
  const next = await deps.store.get("cohort", { programme: ref.programme, cohort });
  if (!next) throw new Refusal("not-found");
  return inviteThem(deps, await toInvite(scene, next), next, actOf(organiser, now));
}

async function nextPage(scene: Scene) {
  const { t, world } = scene;
  if (world.programme.closed)
    return cohortPage(
      scene,
      "",
      t("console.next.title"),
      <Notice>
        <p>{sentenceOf(t, new Refusal("programme-closed"))}</p>
      </Notice>,
    );
  const known = await comingFor(scene);
  const count = (await toInvite(scene, known)).length;
  const ending = world.cohort.phase === "closeout" || world.cohort.phase === "closed";
  return cohortPage(
    scene,
    "",
    t("console.next.title"),
    <>
      <p class="lead">{t("console.next.lead", { cohort: isolated(world.cohort.cohort) })}</p>
      {known ? <Known scene={scene} known={known} count={count} /> : <Found scene={scene} ending={ending} count={count} />}
      <CarriedOver scene={scene} />
    </>,
  );
}

/** There is one already: its page, and the invitations. */
function Known({ scene, known, count }: { scene: Scene; known: Cohort; count: number }) {
  const { t, language, ref, base } = scene;
  return (
    <Card title={t("console.cohort", { cohort: isolated(known.cohort) })} main>
      <p>{t("console.next.known", { opens: dayText(known.schedule.intakeOpens, language) })}</p>
      <p>
        <LinkButton kind="quiet" href={`/console/${ref.programme}/${known.cohort}`}>
          {t("console.next.open")}
        </LinkButton>
      </p>
      <p>
        {t("console.next.alumni", { count })} <a href={`/console/${ref.programme}/alumni`}>{t("console.alumni.title")}</a>
      </p>
      {count > 0 && (
        <PostForm action={`${base}/next`}>
          <Button>{t("console.next.invite", { count })}</Button>
        </PostForm>
      )}
    </Card>
  );
}

function Found({ scene, ending, count }: { scene: Scene; ending: boolean; count: number }) {
  const { t, world, now, base, typed, refusal } = scene;
  const { programme, cohort } = world;
  const proposed = nextSchedule(programme, cohort, dayOf(now, programme.timeZone));
  return (
    <PostForm action={`${base}/next`} class="card">
      <CohortFields t={t} values={{ ...proposed, cohort: nextName(cohort, proposed), ...typed }} refusal={refusal}>
        <p class="hint">
          {t(programme.country.ramadan ? "console.next.dates" : "console.next.datesPlain", { count: programme.rules.cohortsAYear })}
        </p>
      </CohortFields>
      {ending ? (
        <Tick
          name="invite"
          label={t("console.next.inviteTick", { count })}
          hint={t("console.next.inviteHint")}
          checked={typed ? typed["invite"] !== undefined : count > 0}
        />
      ) : (
        <Notice>
          <p>{t("console.next.inviteLater")}</p>
        </Notice>
      )}
      <Button>{t("console.found.create")}</Button>
    </PostForm>
  );
}

/** What is the programme's, and so the next cohort's too; and the pairs that matching will not make again. */
function CarriedOver({ scene }: { scene: Scene }) {
  const { t, language, world } = scene;
  const { goals, weights, certificates } = world.programme;
  return (
    <Card title={t("console.next.kept")}>
      <p>{t("console.next.keptHint")}</p>
      <Facts
        facts={[
          [t("role.mentors"), sayNumber(language, goals.mentors)],
          [t("role.mentees"), sayNumber(language, goals.mentees)],
          [t("console.certificates.meetings"), sayNumber(language, goals.meetingsPerPair)],
          [t("console.next.participation"), sayShare(language, goals.participation)],
          [t("console.next.satisfaction"), sayShare(language, goals.satisfaction)],
          [t("console.certificates.title"), t("console.certificates.lead.short", { count: certificates.meetings })],
          [
            t("console.next.weights"),
            Object.entries(weights)
              .map(([name, points]) => `${t(`console.criterion.${name}` as "console.criterion.help")} ${points}`)
              .join("\u00a0· "),
          ],
          [t("console.next.former"), sayNumber(language, world.pairs.length)],
        ]}
      />
      <p class="soft small">{t("console.next.formerHint")}</p>
    </Card>
  );
}
