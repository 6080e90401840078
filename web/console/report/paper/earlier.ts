/** The promised figures beside those of earlier cohorts. */
import { apart, saidFigure, type Section, type Telling } from "./telling.ts";

/** So many fit beside this one on a page. */
const most = 4;

export function earlierSection(to: Telling): Section {
  const { t, report } = to;
  const before = report.earlier.slice(0, most).toReversed();
  const title = t("report.earlier");
  if (before.length === 0) return { title, newPage: false, blocks: [{ is: "text", text: t("report.earlier.none") }] };
  const promised = report.figures.filter((figure) => figure.promised);
  return {
    title,
    newPage: false,
    blocks: [
      {
        is: "table",
        head: [t("report.earlier.figure"), ...before.map(({ cohort }) => apart(cohort)), apart(report.cohort)],
        rows: promised.map((figure) => [
          t(`console.figure.${figure.id}`),
          ...before.map(({ figures }) =>
            saidFigure(
              to,
              figures.find(({ id }) => id === figure.id),
            ),
          ),
          saidFigure(to, figure),
        ]),
        numbers: [...before.keys(), before.length].map((i) => i + 1),
      },
    ],
  };
}
