/** A programme's page: what it is and is not, for whom, how a cohort goes, its dates, the charter. */
import type { Cohort } from "@tamkine/core/cohort/cohort";
import { isAtLeast } from "@tamkine/core/cohort/phase";
import { isIntakeOpen } from "@tamkine/core/cohort/schedule";
import { sayDay } from "@tamkine/core/kernel/say";
import type { Moment } from "@tamkine/core/kernel/time";
import { bodyOf, type Programme } from "@tamkine/core/programme/programme";
import type { Ctx } from "../context.ts";
import { Card, LinkButton } from "../design/components.tsx";
import { show } from "../layout.tsx";
import { isolated } from "../when.ts";
import { Charter } from "./charter.tsx";
import { Dates } from "./dates.tsx";

const steps = ["intake", "selection", "matching", "mentoring", "survey"] as const;
const points = [1, 2, 3] as const;

export function programmePage(c: Ctx, programme: Programme, cohorts: readonly Cohort[], now: Moment) {
  const [t, language] = [c.get("t"), c.get("language")];
  const shown = cohorts
    .filter(({ phase }) => phase !== "cancelled" && !isAtLeast(phase, "closed"))
    .sort((a, b) => (a.schedule.intakeOpens < b.schedule.intakeOpens ? 1 : -1));
  const [mentors, mentees] = [bodyOf(programme, "mentor"), bodyOf(programme, "mentee")];
  const age = programme.rules.minimumAge;
  return show(
    c,
    {
      title: programme.name[language],
      programme,
      home: `/p/${programme.id}`,
      open: true,
      description: programme.about[language],
      hero: <Hero c={c} programme={programme} cohorts={shown} now={now} />,
    },
    <div class="stack-l">
      <div class="grid">
        <Card title={t("programme.is")}>
          <ul>
            {points.map((n) => (
              <li>{t(`programme.is.${n}`, { meetings: programme.goals.meetingsPerPair })}</li>
            ))}
          </ul>
        </Card>
        <Card title={t("programme.isNot")}>
          <ul>
            {points.map((n) => (
              <li>{t(`programme.isNot.${n}`)}</li>
            ))}
          </ul>
        </Card>
      </div>
      <section class="stack">
        <h2>{t("programme.who")}</h2>
        {mentors && <p>{t("programme.who.mentor", { body: isolated(mentors.name[language]) })}</p>}
        {mentees && <p>{t("programme.who.mentee", { body: isolated(mentees.name[language]), age })}</p>}
        {!mentors && !mentees && <p>{t("programme.who.any", { age })}</p>}
      </section>
      <section class="stack">
        <h2>{t("programme.how")}</h2>
        <ol class="path">
          {steps.map((step) => (
            <li>
              <strong>{t(`phase.${step}`)}</strong>
              <span>{t(`programme.how.${step}`)}</span>
            </li>
          ))}
        </ol>
      </section>
      {shown.map((cohort) => (
        <Card title={`${t("programme.dates")} — ${t("programme.cohort", { cohort: isolated(cohort.cohort) })}`} id={cohort.cohort}>
          <Dates t={t} language={language} cohort={cohort} />
        </Card>
      ))}
      <section class="stack" id="charter">
        <h2>{t("programme.charter")}</h2>
        <p class="soft">{t("charter.lead")}</p>
        <Charter t={t} />
      </section>
    </div>,
  );
}

/** Name, promise, and what one can do today. */
function Hero({ c, programme, cohorts, now }: { c: Ctx; programme: Programme; cohorts: readonly Cohort[]; now: Moment }) {
  const [t, language] = [c.get("t"), c.get("language")];
  const open = cohorts.find((cohort) => isIntakeOpen(cohort, programme, now));
  const coming = cohorts.filter(({ phase }) => phase === "draft").at(-1);
  return (
    <div class="hero">
      <div class="frame">
        <h1>{programme.name[language]}</h1>
        <p class="lead">
          {programme.about[language]} {t("programme.lead")}
        </p>
        {open ? (
          <>
            <p class="row">
              <LinkButton href={`/p/${programme.id}/${open.cohort}/mentee`}>{t("programme.apply.mentee")}</LinkButton>
              <LinkButton kind="quiet" href={`/p/${programme.id}/${open.cohort}/mentor`}>
                {t("programme.apply.mentor")}
              </LinkButton>
            </p>
            <p class="small soft">{t("programme.open", { date: sayDay(language, open.schedule.intakeCloses) })}</p>
          </>
        ) : (
          <p>{coming ? t("programme.opens", { date: sayDay(language, coming.schedule.intakeOpens) }) : t("programme.closed")}</p>
        )}
      </div>
    </div>
  );
}
