/** A programme's page: what it is and is not, for whom, how a cohort goes, its dates, the charter. */
import type { Cohort } from "@tamkine/core/cohort/cohort";
import { sayDay } from "@tamkine/core/kernel/say";
import type { Moment } from "@tamkine/core/kernel/time";
import { bodiesFor } from "@tamkine/core/programme/body";
import type { Programme, Role } from "@tamkine/core/programme/programme";
import type { Testimonial } from "@tamkine/core/testimonial/testimonial";
import type { Ctx, Deps } from "../context.ts";
import { Card, LinkButton } from "../design/components.tsx";
import type { Translate } from "../i18n.ts";
import { show } from "../layout.tsx";
import { isolated } from "../phrase.ts";
import { Charter } from "./charter.tsx";
import { current, openOf } from "./current.ts";
import { Dates } from "./dates.tsx";
import { Share } from "./share.tsx";
import { SomeTestimonials } from "./testimonials.tsx";

const steps = ["intake", "selection", "matching", "mentoring", "survey"] as const;
const points = [1, 2, 3] as const;
/** In the order in which most look for theirs. Each has a body behind it: `unsoundBodies` sees to that. */
const sides = ["mentee", "mentor"] as const;

interface Told {
  programme: Programme;
  cohorts: readonly Cohort[];
  /** What people said that is shown. */
  words: readonly Testimonial[];
}

export function programmePage(c: Ctx, deps: Deps, { programme, cohorts, words }: Told, now: Moment) {
  const [t, language] = [c.get("t"), c.get("language")];
  const shown = current(cohorts);
  const open = openOf(deps, shown, programme, now);
  return show(
    c,
    {
      title: programme.name[language],
      programme,
      home: `/p/${programme.id}`,
      open: true,
      description: programme.about[language],
      hero: <Hero c={c} programme={programme} cohorts={shown} open={open} />,
    },
    <div class="stack-l">
      <WhatItIs t={t} programme={programme} />
      <section class="stack">
        <h2>{t("programme.who")}</h2>
        <div class="grid">
          {sides.map((role) => (
            <Who c={c} programme={programme} role={role} open={open} />
          ))}
        </div>
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
      <SomeTestimonials c={c} programme={programme} words={words} />
      {shown.map((cohort) => (
        <Card title={t("programme.dates.of", { cohort: isolated(cohort.cohort) })} id={cohort.cohort}>
          <Dates t={t} language={language} cohort={cohort} />
        </Card>
      ))}
      <section class="stack" id="charter">
        <h2>{t("programme.charter")}</h2>
        <p class="soft">{t("charter.lead")}</p>
        <Charter t={t} programme={programme} language={language} />
      </section>
      <Card title={t("share.title")}>
        <Share c={c} deps={deps} programme={programme} open={open} />
      </Card>
    </div>,
  );
}

/** What the programme is, and what it is not. */
function WhatItIs({ t, programme }: { t: Translate; programme: Programme }) {
  return (
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
  );
}

/** Whom one side is made for, and the way in. */
function Who({ c, programme, role, open }: { c: Ctx; programme: Programme; role: Role; open: Cohort | undefined }) {
  const [t, language] = [c.get("t"), c.get("language")];
  return (
    <section class="card">
      <div>
        <span class="kicker">
          {bodiesFor(programme, role)
            .map(({ name }) => isolated(name[language]))
            .join("\u00a0· ")}
        </span>
        <h3>{t(`programme.who.title.${role}`)}</h3>
      </div>
      <p>{t(`programme.who.${role}`, { age: programme.rules.minimumAge })}</p>
      {open && (
        <p>
          <a href={`/p/${programme.id}/${open.cohort}/${role}`}>{t(`programme.apply.${role}`)}</a>
        </p>
      )}
    </section>
  );
}

interface HeroProps {
  c: Ctx;
  programme: Programme;
  cohorts: readonly Cohort[];
  open: Cohort | undefined;
}

/** Name, promise, and what one can do today. */
function Hero({ c, programme, cohorts, open }: HeroProps) {
  const [t, language] = [c.get("t"), c.get("language")];
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
