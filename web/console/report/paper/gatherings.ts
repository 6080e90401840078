/** The collective meetings, month by month. */
import { sayMonth } from "@tamkine/core/kernel/say";
import { figuresTable } from "./figures.ts";
import { figureOf, saidDay, saidPart, type Section, type Telling } from "./telling.ts";

/** Whether a month may still have one when the report is printed before the close. */
const isToCome = (month: string, { provisional, on }: Telling["report"]): boolean => provisional && month >= on.slice(0, 7);

export function gatheringsSection(to: Telling): Section {
  const { t, report, language } = to;
  const { gatherings } = report.account;
  const rows = gatherings.map(({ month, heldOn, mentors, mentees }) => [
    sayMonth(language, month),
    heldOn ? saidDay(to, heldOn) : t(isToCome(month, report) ? "report.noValue" : "report.gatherings.not"),
    saidPart(to, mentors),
    saidPart(to, mentees),
  ]);
  return {
    title: t("report.gatherings"),
    newPage: false,
    blocks: [
      figuresTable(
        to,
        [figureOf(to, "collective")].filter((one) => one !== undefined),
      ),
      rows.length === 0
        ? { is: "text", text: t("report.gatherings.noneYet") }
        : {
            is: "table",
            head: ["month", "on", "mentors", "mentees"].map((name) => t(`report.gatherings.${name as "on"}`)),
            rows,
            numbers: [],
          },
    ],
  };
}
