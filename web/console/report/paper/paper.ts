/** The committee's report in one language, ready to be printed. */
import { asCalledIn } from "@tamkine/core/kernel/months";
import { sayDays } from "@tamkine/core/kernel/say";
import type { Picture } from "@tamkine/core/paper/common";
import type { ReportPaper } from "@tamkine/core/paper/report-paper";
import { readOnWhite } from "@tamkine/core/programme/appearance";
import { courseSection } from "./course.ts";
import { earlierSection } from "./earlier.ts";
import { figuresSection } from "./figures.ts";
import { gatheringsSection } from "./gatherings.ts";
import { interventionsSection } from "./interventions.ts";
import { lessonsSection } from "./lessons.ts";
import { methodSection } from "./method.ts";
import { pairsSection } from "./pairs.ts";
import { participationSection } from "./participation.ts";
import { satisfactionSection } from "./satisfaction.ts";
import { apart, saidDay, type Telling } from "./telling.ts";

/** In the order in which they are read. */
const sections = [
  figuresSection,
  courseSection,
  pairsSection,
  gatheringsSection,
  participationSection,
  satisfactionSection,
  interventionsSection,
  lessonsSection,
  earlierSection,
  methodSection,
];

/** @param logo the programme's, where it has one */
export function reportPaper(to: Telling, logo: Omit<Picture, "alt"> | undefined): ReportPaper {
  const { report, programme, language, t } = to;
  const name = programme.name[language];
  const day = saidDay(to, report.on);
  return asCalledIn(programme.country, language, {
    paper: "report",
    language,
    title: `${t("report.kind")} · ${name} · ${report.cohort}`,
    date: report.on,
    colour: readOnWhite(programme.colour),
    logo: logo ? { ...logo, alt: t("report.alt.logo", { programme: name }) } : null,
    cover: {
      programme: name,
      kind: t("report.kind"),
      cohort: t("report.cohort", { cohort: apart(report.cohort) }),
      bodies: programme.bodies.map((body) => `${body.name[language]} (${body.short})`),
      lines: coverLines(to, day),
      provisional: report.provisional ? t("report.provisional", { day }) : null,
    },
    foot: `${name} · ${day}`,
    sections: sections.map((section) => section(to)),
  });
}

function coverLines(to: Telling, day: string): string[] {
  const { report, t, language } = to;
  const { schedule, versions } = report;
  const period = sayDays(language, report.publishedOn ?? schedule.intakeOpens, schedule.mentoringEnds);
  const last = versions.at(-1);
  return [
    t("report.period", { period }),
    t(report.provisional ? "report.countedOn" : "report.frozenOn", { day }),
    ...(last && last.number > 1 ? [t("report.version", { number: last.number, day: saidDay(to, last.on) })] : []),
  ];
}
