/** Satisfaction: the figures with how sure they are, each question's mean, and what people wrote. */
import type { Account } from "@tamkine/core/report/account";
import type { Translate } from "../../../i18n.ts";
import { percent } from "../../percent.ts";
import { figuresTable } from "./figures.ts";
import { figureOf, saidCell, type Section, type Telling } from "./telling.ts";

const told = ["satisfaction", "responseRate", "responseMentors", "responseMentees", "satisfactionFloor", "recommendation"] as const;
type Question = Account["questions"][number];

export function satisfactionSection(to: Telling): Section {
  const { t, report } = to;
  const floor = figureOf(to, "satisfactionFloor");
  const title = t("report.satisfaction");
  if (figureOf(to, "satisfaction")?.value == null && report.account.questions.length === 0)
    return { title, newPage: false, blocks: notYet(to) };
  return {
    title,
    newPage: false,
    blocks: [
      figuresTable(
        to,
        told.flatMap((id) => figureOf(to, id) ?? []),
      ),
      ...(floor && floor.met !== null
        ? [{ is: "text" as const, text: t(floor.met ? "report.satisfaction.proven" : "report.satisfaction.notProven") }]
        : []),
      ...questions(to),
      ...words(to),
    ],
  };
}

/** Before the close it is told who answered, as a share, and not what. */
function notYet(to: Telling): Section["blocks"] {
  const { t, report } = to;
  const answered = told.slice(1, 4).flatMap((id) => figureOf(to, id) ?? []);
  return [
    { is: "text", text: t(report.provisional ? "report.satisfaction.later" : "report.satisfaction.none") },
    ...(answered.some(({ value }) => value !== null) ? [figuresTable(to, answered)] : []),
  ];
}

function questions(to: Telling): Section["blocks"] {
  const { t, report, language } = to;
  const asked = report.account.questions.filter(({ together }) => together.people !== 0);
  if (asked.length === 0) return [];
  if (asked.every(({ together }) => together.people === null)) return [{ is: "note", text: t("report.questions.few") }];
  const content = (share: number | null | undefined) =>
    share == null ? t("report.hidden") : t("report.about", { share: percent(share, language) });
  const rows = asked.map((one) => ({ name: nameOf(to, one), share: one.content, said: content(one.content) }));
  const apart = asked.some(({ roles }) => roles !== undefined);
  return [
    { is: "bars", caption: t("report.questions"), alt: t("report.questions.alt"), goal: null, rows },
    {
      is: "table",
      head: [t("report.questions.question"), t("report.questions.answers"), ...(apart ? [t("role.mentors"), t("role.mentees")] : [])],
      rows: asked.map((one) => [
        nameOf(to, one),
        saidCell(to, one.together.people),
        ...(apart ? [content(one.roles?.mentor.content), content(one.roles?.mentee.content)] : []),
      ]),
      numbers: [1, 2, 3],
    },
  ];
}

const nameOf = ({ t }: Telling, { question }: Question): string =>
  question === "progress" ? t("survey.progress.mentee") : t(`survey.${question}`);

function words({ t, report }: Telling): Section["blocks"] {
  if (report.words.every(({ groups, tooFew }) => groups.length === 0 && !tooFew)) return [];
  return [
    { is: "heading", text: t("report.words") },
    ...report.words.flatMap(({ question, groups, tooFew }): Section["blocks"] => [
      ...(tooFew ? [{ is: "note" as const, text: `${t(`survey.${question}`)} · ${t("report.words.few")}` }] : []),
      ...groups.flatMap(({ role, texts }) => [
        {
          is: "heading" as const,
          text: t("report.words.of", {
            question: t(`survey.${question}`),
            who: t(`console.survey.words.${role ?? "all"}`, { count: texts.length }),
          }),
        },
        { is: "quotes" as const, quotes: together(texts, t) },
      ]),
    ]),
  ];
}

/** What several people said in the same words stands there once, and how many they were. */
function together(texts: readonly string[], t: Translate): { text: string; said: string }[] {
  const said = Map.groupBy(texts, (text) => text);
  return [...said].map(([text, { length }]) => ({ text, said: length === 1 ? "" : t("report.words.alike", { count: length }) }));
}
