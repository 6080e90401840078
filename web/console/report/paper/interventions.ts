/** What nudges and re-matches were followed by. */
import { saidCell, saidPart, type Section, type Telling } from "./telling.ts";

export function interventionsSection(to: Telling): Section {
  const { t, report } = to;
  const { nudged, rematched } = report.account.interventions;
  const { pairs, accepted, enough } = rematched;
  const said =
    pairs === null
      ? t("report.rematchedFew")
      : t("report.rematched", { count: pairs, accepted: saidPart(to, accepted), enough: saidPart(to, enough) });
  return {
    title: t("report.interventions"),
    newPage: false,
    blocks: [
      { is: "text", text: t("report.interventions.text") },
      {
        is: "table",
        head: [t("report.nudge"), t("report.nudge.pairs"), t("report.nudge.met")],
        rows: nudged.map(({ letter, pairs: written, met }) => [t(`report.nudge.${letter}`), saidCell(to, written), saidPart(to, met)]),
        numbers: [1, 2],
      },
      { is: "text", text: said },
    ],
  };
}
