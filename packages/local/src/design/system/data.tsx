/** What is counted and listed: tables, timelines, figures, what waits. */
import "@tamkine/web/console/texts";
import { sayDay, sayShare } from "@tamkine/core/kernel/say";
import { Badge, Figure, LinkButton, Meter, Pages, Qr, Steps, Table, Timeline } from "@tamkine/web/design/components";
import { pageOf } from "@tamkine/web/design/slice";
import type { Stage } from "./specimen.tsx";

export const tables = ({ t, sample, language }: Stage) => (
  <Table
    caption={t("meetings.title")}
    rows={[
      { day: "2026-04-20", minutes: 60, state: <Badge tone="good">{t("meeting.effective")}</Badge> },
      { day: "2026-05-11", minutes: 45, state: <Badge tone="warn">{t("meeting.logged")}</Badge> },
      { day: "2026-06-01", minutes: 60, state: <Badge>{t("meeting.planned")}</Badge> },
    ]}
    columns={[
      { title: t("meeting.day"), cell: ({ day }) => sayDay(language, day, { year: false }) },
      { title: t("pair.title.mentee"), cell: () => sample("sample.mentor") },
      { title: t("meeting.minutes"), number: true, cell: ({ minutes }) => minutes },
      { title: t("console.figures.of"), cell: ({ state }) => state },
    ]}
  />
);

export const timelines = ({ t, language }: Stage) => (
  <Timeline
    points={[
      { what: t("milestone.intakeCloses"), when: sayDay(language, "2026-03-29"), state: "done" },
      { what: t("milestone.matchingEnds"), when: sayDay(language, "2026-04-12"), state: "current" },
      { what: t("milestone.mentoringEnds"), when: sayDay(language, "2026-06-10"), state: "coming" },
    ]}
  />
);

export const figures = ({ t, language }: Stage) => (
  <div class="grid">
    <Figure
      label={t("console.figure.mentors")}
      value="34"
      goal={t("console.figures.goal", { goal: 30 })}
      met
      verdict={t("console.figures.met")}
    />
    <Figure
      label={t("console.figure.satisfaction")}
      value={sayShare(language, 0.71)}
      goal={t("console.figures.goal", { goal: sayShare(language, 0.75) })}
      met={false}
      verdict={t("console.figures.missed")}
      href="#figure"
    />
    <Figure label={t("console.figure.recommendation")} value={t("console.figures.notYet")} blank />
  </div>
);

export const meters = ({ t }: Stage) => {
  const said = t("pair.progress", { count: 2, goal: 3, more: "no" });
  return (
    <>
      <Meter done={2} goal={3} />
      <p class="small soft">{said}</p>
    </>
  );
};

export const codes = ({ t }: Stage) => (
  <div class="qr-sample">
    <Qr text="https://tamkine.example.ma/join/tamkine/mentee" label={t("guide.join.mentee")} />
  </div>
);

const phases = ["intake", "selection", "matching", "mentoring", "survey"] as const;

export const steps = ({ t }: Stage) => <Steps label={t("me.progress")} steps={phases.map((phase) => t(`phase.${phase}`))} current={2} />;

export const path = ({ t }: Stage) => (
  <ol class="path">
    {(["intake", "selection", "matching"] as const).map((phase) => (
      <li>
        <strong>{t(`phase.${phase}`)}</strong>
        <span>{t(`programme.how.${phase}`)}</span>
      </li>
    ))}
  </ol>
);

export const waiting = ({ t }: Stage) => (
  <ul class="waiting">
    <li class="bad">
      <div class="what">
        <strong>{t("console.waiting.help", { count: 1 })}</strong>
        <p class="ages small soft">
          {t("console.waiting.since", { days: 3 })} <Badge tone="warn">{t("console.waiting.due", { days: 1 })}</Badge>
        </p>
      </div>
      <LinkButton small href="#waiting">
        {t("console.waiting.look")}
      </LinkButton>
    </li>
    <li>
      <div class="what">
        <strong>{t("console.waiting.rematch", { count: 2 })}</strong>
      </div>
      <LinkButton small kind="quiet" href="#waiting">
        {t("console.waiting.look")}
      </LinkButton>
    </li>
  </ul>
);

const filters = [
  ["submitted", 12],
  ["accepted", 31],
  ["waitlisted", 4],
] as const;

export const chips = ({ t, sample }: Stage) => (
  <>
    <ul class="chips">
      {filters.map(([status, count], i) => (
        <li>
          <a href="#chips" aria-current={i === 0 ? "true" : undefined}>
            {t(`status.${status}`)} <span class="n">{count}</span>
          </a>
        </li>
      ))}
    </ul>
    <p class="small soft">{sample("sample.quorum", { mentors: 18, goal: 30 })}</p>
  </>
);

export const pages = ({ t }: Stage) => (
  <>
    <Pages t={t} of={pageOf(Array.from({ length: 312 }), "2")} path="#pages" />
    <Pages t={t} of={pageOf(Array.from({ length: 90 }), undefined)} path="#pages" />
  </>
);
