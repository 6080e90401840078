/** The list of those who asked to hear of the next cohorts. It shows no address: a file does, and says why it was taken. */
import { inAlphabet } from "@tamkine/core/kernel/alphabet";
import { sayNumber } from "@tamkine/core/kernel/say";
import { type Alumnus, type Narrowed, narrowed } from "@tamkine/core/participant/past";
import { allianceOf, bodiesFor, bodyOf } from "@tamkine/core/programme/body";
import { type Programme, Role } from "@tamkine/core/programme/programme";
import type { Cohort } from "@tamkine/core/cohort/cohort";
import type { Language } from "@tamkine/core/kernel/text";
import { dayOf } from "@tamkine/core/kernel/time";
import type { Child } from "hono/jsx";
import { Button, Card, Notice, Pages, Table } from "../../design/components.tsx";
import { addressOf, pageOf } from "../../design/slice.ts";
import { PostForm } from "../../form/post-form.tsx";
import { isolated } from "../../phrase.ts";
import type { Desk } from "../desk.ts";
import { ExportForm } from "../export/export.tsx";
import { consolePage } from "../frame.tsx";
import { dayText } from "../when.ts";

/** Who looks, at whom. */
export interface AlumniDesk extends Desk {
  settles: boolean;
  filter: Narrowed;
  all: readonly Alumnus[];
  /** Those of them who have not signed up for the cohort to come. */
  toInvite: readonly Alumnus[];
  next: Cohort | undefined;
}

/** What somebody is a member of; "" where nobody has said it, or a programme is open to all. */
export const bodyName = (programme: Programme, { application: { role, form } }: Alumnus, language: Language): string =>
  bodyOf(programme, role, form.body)?.name[language] ?? "";

/** Inviting them stands above the list, where a cohort is to come to which they can be. */
export function alumniPage(desk: AlumniDesk) {
  const { c, t, world, refusal, all } = desk;
  const { programme } = world;
  const path = `/console/${programme.id}/alumni`;
  return consolePage(
    c,
    programme,
    t("console.alumni.title"),
    <>
      <p class="lead">{t("console.alumni.lead")}</p>
      <Invite desk={desk} path={path} />
      {all.length === 0 ? (
        <Notice>
          <p>{t("console.alumni.none")}</p>
        </Notice>
      ) : (
        <List desk={desk} path={path} />
      )}
    </>,
    refusal,
    { path },
  );
}

/** Owners invite them to the cohort to come, as its own page does. */
function Invite({ desk: { t, language, next, toInvite, settles, all }, path }: { desk: AlumniDesk; path: string }) {
  if (!settles || all.length === 0) return null;
  const count = toInvite.length;
  return (
    <Card title={t("console.alumni.invite")} main={next !== undefined && count > 0}>
      {next ? (
        <p>
          {t("console.alumni.coming", { cohort: isolated(next.cohort), opens: dayText(next.schedule.intakeOpens, language) })}{" "}
          {t("console.next.inviteHint")}
        </p>
      ) : (
        <p>{t("console.alumni.noneComing")}</p>
      )}
      {next && count === 0 && <p class="soft">{t("console.alumni.allThere")}</p>}
      {next && count > 0 && (
        <PostForm action={`${path}/invite`}>
          <Button>{t("console.next.invite", { count })}</Button>
        </PostForm>
      )}
    </Card>
  );
}

function List({ desk, path }: { desk: AlumniDesk; path: string }) {
  const { c, t, language, world, all, filter } = desk;
  const { programme } = world;
  const shown = narrowed(all, filter).sort((a, b) => inAlphabet(language)(a.application.form.name, b.application.form.name));
  const slice = pageOf(shown, c.req.query("page"));
  const chip = (changed: Narrowed, label: Child, own = false) => {
    const to = { ...filter, ...changed };
    const here = to.role === filter.role && to.cohort === filter.cohort;
    return (
      <li>
        <a href={addressOf(path, { ...to })} aria-current={here ? "true" : undefined} data-swap="#list">
          {own ? <bdi>{label}</bdi> : label} <span class="n">{sayNumber(language, narrowed(all, to).length)}</span>
        </a>
      </li>
    );
  };
  const several = programme.bodies.length > 1;
  const sides = Role.options.map((role) => ({ role, bodies: several ? bodiesFor(programme, role) : [] }));
  const cohorts = [...new Set(all.map(({ cohort }) => cohort))].sort().toReversed();
  return (
    <section class="stack-l" id="list">
      <ul class="chips" aria-label={t("console.alumni.sides", allianceOf(programme))}>
        {chip({ role: undefined }, t("console.applications.everybody"))}
        {sides.map(({ role, bodies }) => chip({ role }, [t(`role.${role}s`), ...bodies.map(({ short }) => isolated(short))].join(" · ")))}
      </ul>
      <ul class="chips" aria-label={t("console.alumni.cohort")}>
        {chip({ cohort: undefined }, t("console.alumni.anyCohort"))}
        {cohorts.map((cohort) => chip({ cohort }, cohort, true))}
      </ul>
      <Table
        caption={t("console.alumni.caption")}
        rows={slice.rows}
        empty={t("console.alumni.nobody")}
        lines
        columns={[
          {
            title: t("console.application.name"),
            cell: ({ application, cohort, participant }) => (
              <a href={`/console/${programme.id}/${cohort}/applications/${participant.id}`} dir="auto">
                {application.form.name}
              </a>
            ),
          },
          { title: t("console.applications.role"), cell: ({ participant }) => t(`role.${participant.role}`) },
          ...(several ? [{ title: t("console.alumni.body"), cell: (one: Alumnus) => bodyName(programme, one, language) }] : []),
          { title: t("console.alumni.cohort"), cell: ({ cohort }) => <bdi>{cohort}</bdi>, beside: true },
          {
            title: t("console.alumni.since"),
            cell: ({ participant }) => participant.alumni && dayText(dayOf(participant.alumni.at, programme.timeZone), language),
          },
        ]}
      />
      <Pages t={t} of={slice} path={path} query={{ ...filter }} swap="#list" />
      <ExportForm scene={desk} action={`${path}/export`} query={{ ...filter }} count={shown.length} />
    </section>
  );
}
