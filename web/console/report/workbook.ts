/** The report's numbers as a workbook: a sheet a subject, shares as numbers so that they can be calculated with. */
import { sayMonth } from "@tamkine/core/kernel/say";
import type { Part } from "@tamkine/core/report/part";
import type { ReportFigure } from "@tamkine/core/report/report";
import { type Cell, type ExportColumn, type Sheet, sheetOf } from "../export/sheet.ts";
import { workbookWith } from "../export/xlsx.ts";
import { bodyName, type Telling, verdictOf } from "./paper/telling.ts";

export function reportWorkbook(to: Telling, rightToLeft: boolean): Promise<Buffer> {
  const { t } = to;
  const sheets = [
    { name: t("report.sheet.figures"), sheet: figures(to) },
    { name: t("report.sheet.people"), sheet: people(to) },
    ...(to.report.account.bodies.length > 0 ? [{ name: t("report.sheet.bodies"), sheet: bodies(to) }] : []),
    { name: t("report.sheet.pairs"), sheet: meetings(to) },
    { name: t("report.sheet.gatherings"), sheet: gatherings(to) },
    { name: t("report.sheet.survey"), sheet: survey(to) },
    { name: t("report.sheet.earlier"), sheet: earlier(to) },
  ];
  return workbookWith(sheets, rightToLeft);
}

const sheet = <Row>({ programme }: Telling, rows: readonly Row[], columns: readonly ExportColumn<Row>[]): Sheet =>
  sheetOf(rows, columns, programme.timeZone);

/** What is hidden says so; what is not there yet is empty. */
const valueOf = ({ t }: Telling, { value, hidden }: ReportFigure): Cell => (hidden ? t("report.hidden") : value);
const few = ({ t }: Telling, cell: number | null): Cell => cell ?? t("report.hidden");
const shareOf = (to: Telling, { share, hidden }: Part): Cell => (hidden ? to.t("report.hidden") : share);

function figures(to: Telling): Sheet {
  const { t, report } = to;
  return sheet(to, report.figures, [
    { title: t("console.versions.figure"), cell: ({ id }) => t(`console.figure.${id}`) },
    { title: t("report.figures.value"), cell: (figure) => valueOf(to, figure) },
    { title: t("report.sheet.numerator"), cell: ({ of }) => of?.numerator },
    { title: t("report.sheet.denominator"), cell: ({ of }) => of?.denominator },
    { title: t("report.figures.goal"), cell: ({ goal }) => goal },
    { title: t("report.sheet.met"), cell: ({ met }) => (met === null ? null : verdictOf(to, met)) },
    { title: t("report.sheet.low"), cell: ({ interval }) => interval?.low },
    { title: t("report.sheet.high"), cell: ({ interval }) => interval?.high },
  ]);
}

function people(to: Telling): Sheet {
  const { t, report } = to;
  const columns = ["received", "accepted", "waitlisted", "declined", "withdrawn", "began", "left"] as const;
  return sheet(to, report.account.people, [
    { title: t("report.sheet.people"), cell: ({ role }) => t(`role.${role}s`) },
    ...columns.map((name) => ({
      title: t(`report.people.${name}`),
      cell: (one: (typeof report.account.people)[number]) => few(to, one[name]),
    })),
  ]);
}

function bodies(to: Telling): Sheet {
  const { t, report } = to;
  return sheet(to, report.account.bodies, [
    { title: t("report.sheet.people"), cell: ({ role }) => t(`role.${role}s`) },
    { title: t("console.organisers.body"), cell: ({ body }) => bodyName(to, body) },
    { title: t("report.participation.caption"), cell: ({ share }) => share ?? t("report.hidden") },
  ]);
}

function meetings(to: Telling): Sheet {
  const { t, report } = to;
  const { byMeetings } = report.account.pairs;
  return sheet(
    to,
    [...byMeetings.keys()],
    [
      {
        title: t("report.byMeetings"),
        cell: (times) => t(times === byMeetings.length - 1 ? "report.byMeetings.more" : "report.byMeetings.times", { times }),
      },
      { title: t("report.tile.pairs"), cell: (times) => few(to, byMeetings[times] ?? null) },
    ],
  );
}

function gatherings(to: Telling): Sheet {
  const { t, report, language } = to;
  return sheet(to, report.account.gatherings, [
    { title: t("report.gatherings.month"), cell: ({ month }) => sayMonth(language, month) },
    { title: t("report.gatherings.on"), cell: ({ heldOn }) => heldOn && { day: heldOn } },
    { title: t("report.gatherings.mentors"), cell: ({ mentors }) => shareOf(to, mentors) },
    { title: t("report.gatherings.mentees"), cell: ({ mentees }) => shareOf(to, mentees) },
  ]);
}

function survey(to: Telling): Sheet {
  const { t, report } = to;
  return sheet(to, report.account.questions, [
    {
      title: t("report.questions.question"),
      cell: ({ question }) => (question === "progress" ? t("survey.progress.mentee") : t(`survey.${question}`)),
    },
    { title: t("report.questions.answers"), cell: ({ together }) => few(to, together.people) },
    { title: t("report.questions"), cell: ({ content }) => content },
    { title: t("role.mentors"), cell: ({ roles }) => roles?.mentor.content },
    { title: t("role.mentees"), cell: ({ roles }) => roles?.mentee.content },
  ]);
}

function earlier(to: Telling): Sheet {
  const { t, report } = to;
  const cohorts = [...report.earlier.toReversed(), { cohort: report.cohort, figures: report.figures }];
  return sheet(to, report.figures, [
    { title: t("console.versions.figure"), cell: ({ id }) => t(`console.figure.${id}`) },
    ...cohorts.map((one) => ({
      title: one.cohort,
      cell: ({ id }: ReportFigure) => {
        const figure = one.figures.find((other) => other.id === id);
        return figure && valueOf(to, figure);
      },
    })),
  ]);
}
