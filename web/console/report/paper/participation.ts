/** Active participation, overall, by role and by the body whose members take it. */
import type { FigureId } from "@tamkine/core/kpi/figure";
import type { BodyLine } from "@tamkine/core/report/bodies";
import { allianceOf, bodyOf } from "@tamkine/core/programme/body";
import type { Role } from "@tamkine/core/programme/programme";
import { percent } from "../../percent.ts";
import { bodyName, figureOf, saidFigure, saidPart, type Section, type Telling } from "./telling.ts";
import { weekBlock } from "./weeks.ts";

const lines: readonly [FigureId, Role | undefined][] = [
  ["activeParticipation", undefined],
  ["activeMentors", "mentor"],
  ["activeMentees", "mentee"],
];

export function participationSection(to: Telling): Section {
  const { t, programme, language } = to;
  const rows = lines.flatMap(([id, role]) => [
    { name: nameOf(to, role), share: figureOf(to, id)?.value ?? null, said: saidWith(to, id) },
    ...to.report.account.bodies.filter((one) => one.role === role).map((one) => ofBody(to, one)),
  ]);
  const caption = t("report.participation.caption");
  return {
    title: t("report.participation", allianceOf(programme)),
    newPage: false,
    blocks: [
      { is: "text", text: t("report.participation.text", { share: percent(programme.goals.gatheringPresence, language) }) },
      {
        is: "bars",
        caption,
        alt: `${caption}. ${rows.map(({ name, said }) => `${name}: ${said}`).join(", ")}.`,
        goal: figureOf(to, "activeParticipation")?.goal ?? null,
        rows,
      },
      ...weekBlock(to, "activeParticipation"),
    ],
  };
}

function nameOf({ t, programme, language }: Telling, role: Role | undefined): string {
  if (!role) return t("report.participation.all");
  const body = programme.bodies.length > 1 ? bodyOf(programme, role) : undefined;
  return body ? `${t(`role.${role}s`)} · ${body.name[language]} (${body.short})` : t(`role.${role}s`);
}

/** One of several bodies of a role, below the role. */
function ofBody(to: Telling, { role, body, share }: BodyLine) {
  return {
    name: `${to.t(`role.${role}s`)} · ${bodyName(to, body)}`,
    share,
    said: saidPart(to, { share, of: null, hidden: share === null }),
  };
}

function saidWith(to: Telling, id: FigureId): string {
  const figure = figureOf(to, id);
  const of = figure?.of?.denominator ? ` (${to.t("report.of", { count: figure.of.numerator, all: figure.of.denominator })})` : "";
  return saidFigure(to, figure) + of;
}
