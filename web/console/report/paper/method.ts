/** How the figures are counted, who is left out, and which version they are. */
import type { FigureId } from "@tamkine/core/kpi/figure";
import { isolated } from "../../../phrase.ts";
import { figuresTable } from "./figures.ts";
import { figureOf, saidDay, type Section, type Telling } from "./telling.ts";

/** Figures no other section shows: they help to understand the others. */
const others = ["unmatchedDays", "bounced", "openDecisions"] as const satisfies readonly FigureId[];

export function methodSection(to: Telling): Section {
  const { t, programme } = to;
  const { meetingMinutes, contestDays } = programme.rules;
  return {
    title: t("report.method"),
    newPage: false,
    blocks: [
      {
        is: "list",
        items: [
          t("report.method.population"),
          t("report.method.meeting", { minutes: meetingMinutes, days: contestDays }),
          t("report.method.completion"),
          t("report.method.satisfaction"),
          t("report.method.small"),
          ...exclusions(to),
          ...versions(to),
          t("report.method.formulas"),
        ],
      },
      { is: "heading", text: t("report.more") },
      figuresTable(
        to,
        others.flatMap((id) => figureOf(to, id) ?? []),
      ),
    ],
  };
}

function exclusions(to: Telling): string[] {
  const { t, report } = to;
  const { exclusions: made } = report.account;
  if (made.length === 0) return [t("report.method.noExclusions")];
  const said = made.map(({ on, people }) => t("report.method.exclusions", { people, day: on ? saidDay(to, on) : t("report.none") }));
  return report.versions.length > 1 ? [...said, t("report.method.steady")] : said;
}

function versions(to: Telling): string[] {
  const { t, report } = to;
  return report.versions.map(({ number, on, reason }) =>
    number === 1
      ? t("report.method.first", { day: saidDay(to, on) })
      : t("report.method.version", { number, day: saidDay(to, on), reason: isolated(reason) }),
  );
}
