/** Active participation, overall, by role and by the body whose members take it. */
import type { FigureId } from "@tamkine/core/kpi/figure";
import { allianceOf, bodyOf } from "@tamkine/core/programme/body";
import type { Role } from "@tamkine/core/programme/programme";
import { percent } from "../../when.ts";
import { figureOf, saidFigure, type Section, type Telling } from "./telling.ts";
import { weekBlock } from "./weeks.ts";

const lines: readonly [FigureId, Role | undefined][] = [
  ["activeParticipation", undefined],
  ["activeMentors", "mentor"],
  ["activeMentees", "mentee"],
];

export function participationSection(to: Telling): Section {
  const { t, programme, language } = to;
  const rows = lines.map(([id, role]) => ({
    name: nameOf(to, role),
    share: figureOf(to, id)?.value ?? null,
    said: saidWith(to, id),
  }));
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

function saidWith(to: Telling, id: FigureId): string {
  const figure = figureOf(to, id);
  const of = figure?.of?.denominator ? ` (${to.t("report.of", { count: figure.of.numerator, all: figure.of.denominator })})` : "";
  return saidFigure(to, figure) + of;
}
