/** What a section of the report is written from: the report, the reader's language, and how numbers are said in it. */
import { sayDay, sayNumber } from "@tamkine/core/kernel/say";
import type { Language } from "@tamkine/core/kernel/text";
import type { Day } from "@tamkine/core/kernel/time";
import type { Figure, FigureId } from "@tamkine/core/kpi/figure";
import type { Programme } from "@tamkine/core/programme/programme";
import type { Part } from "@tamkine/core/report/part";
import type { Report, ReportFigure } from "@tamkine/core/report/report";
import type { Block } from "@tamkine/core/paper/report-paper";
import { type Translate, translator } from "../../../i18n.ts";
import { percent, shareText } from "../../percent.ts";

export interface Telling {
  report: Report;
  programme: Programme;
  language: Language;
  t: Translate;
}
/** A section: its blocks, and whether it begins a page. */
export interface Section {
  title: string;
  newPage: boolean;
  blocks: Block[];
}

export const telling = (report: Report, programme: Programme, language: Language): Telling => ({
  report,
  programme,
  language,
  t: translator(language),
});

/** undefined for one that the report has not: older ones know fewer. */
export const figureOf = ({ report }: Pick<Telling, "report">, id: FigureId): ReportFigure | undefined =>
  report.figures.find((figure) => figure.id === id);

/** What a body's people know it by; of one that is none any more its id. */
export const bodyName = ({ programme }: Pick<Telling, "programme">, id: string): string =>
  programme.bodies.find((body) => body.id === id)?.short ?? id;

/** Read from left to right whatever stands around it: a sign stays before its number, a cohort's name in its order. */
export const apart = (text: string): string => `\u2066${text}\u2069`;

/** A value by its unit: "83 %", "412", "+46". */
export function saidValue({ language }: Pick<Telling, "language">, unit: Figure["unit"], value: number): string {
  if (unit === "share") return percent(value, language);
  return unit === "score"
    ? apart(sayNumber(language, Math.round(value), { signDisplay: "exceptZero" }))
    : sayNumber(language, Math.round(value));
}

/** A figure's value, rounded ones marked so; in words where there is none. */
export function saidFigure(to: Telling, figure: ReportFigure | undefined): string {
  if (!figure || (figure.value === null && !figure.hidden)) return to.t(to.report.provisional ? "report.noValue" : "report.nothing");
  if (figure.value === null) return to.t("report.hidden");
  const { unit, value, goal } = figure;
  const said = unit === "share" ? shareText(value, goal, to.language) : saidValue(to, unit, value);
  return (figure.unit === "share" && !figure.of) || figure.unit === "score" ? to.t("report.about", { share: said }) : said;
}

/** Whether a goal was reached; as long as the cohort goes on, what is not is not yet. */
export const verdictOf = ({ t, report }: Telling, met: boolean): string =>
  t(met ? "report.met" : report.provisional ? "report.notYetMet" : "report.notMet");

/** "83 % (25 sur 30)", "≈ 95 %", "–" for nobody. */
export function saidPart({ t, language }: Telling, { share, of, hidden }: Part): string {
  if (hidden) return t("report.hidden");
  if (share === null) return t("report.none");
  const said = percent(share, language);
  return of ? `${said} (${t("report.of", { count: of.count, all: of.all })})` : t("report.about", { share: said });
}

/** A number of people, or that there are too few to say. */
export const saidCell = ({ t, language }: Telling, cell: number | null): string =>
  cell === null ? t("report.hidden") : sayNumber(language, cell);

export const saidDay = ({ language }: Telling, day: Day): string => sayDay(language, day, { weekday: false });
