/** The pairs and how often they met. */
import { weekBlock } from "./weeks.ts";
import { figuresTable } from "./figures.ts";
import { figureOf, saidCell, saidPart, type Section, type Telling } from "./telling.ts";

const told = ["coverage", "pairCompletion", "firstMeetingInTime", "attestedByBoth"] as const;

export function pairsSection(to: Telling): Section {
  const { t, report } = to;
  const { byMeetings, final, ended } = report.account.pairs;
  const rows = byMeetings.map((count, times) => ({
    name: t(times === byMeetings.length - 1 ? "report.byMeetings.more" : "report.byMeetings.times", { times }),
    share: count === null ? null : count / (final || 1),
    said: count === null ? saidCell(to, count) : t("report.byMeetings.pairs", { count }),
  }));
  const caption = t("report.byMeetings");
  return {
    title: t("report.pairs"),
    newPage: false,
    blocks: [
      figuresTable(
        to,
        told.flatMap((id) => figureOf(to, id) ?? []),
      ),
      { is: "bars", caption, alt: `${caption}. ${rows.map(({ name, said }) => `${name}: ${said}`).join(", ")}.`, goal: null, rows },
      { is: "text", text: t("report.ended", { share: saidPart(to, ended) }) },
      ...weekBlock(to, "pairCompletion"),
    ],
  };
}
