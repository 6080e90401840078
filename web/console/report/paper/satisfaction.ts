/** Satisfaction: the figures with how sure they are, each question's mean, and what people wrote. */
import { sayNumber } from "@tamkine/core/kernel/say";
import type { Account } from "@tamkine/core/report/account";
import { figuresTable } from "./figures.ts";
import { figureOf, saidCell, type Section, type Telling } from "./telling.ts";

const told = ["satisfaction", "responseRate", "responseMentors", "responseMentees", "satisfactionFloor", "recommendation"] as const;
type Question = Account["questions"][number];

export function satisfactionSection(to: Telling): Section {
  const { t, report } = to;
  const floor = figureOf(to, "satisfactionFloor");
  const title = t("report.satisfaction");
  if (figureOf(to, "satisfaction")?.value == null && report.account.questions.length === 0)
    return { title, newPage: false, blocks: [{ is: "text", text: t("report.satisfaction.none") }] };
  return {
    title,
    newPage: true,
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

function questions(to: Telling): Section["blocks"] {
  const { t, report, language } = to;
  const rated = report.account.questions.filter(({ from, together }) => from === 1 && together.people !== 0);
  if (rated.length === 0) return [];
  const caption = t("report.questions");
  const mean = (value: number | null) =>
    value === null ? t("report.hidden") : sayNumber(language, value, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const shown = rated.filter(({ together }) => together.mean !== null);
  const apart = rated.filter(({ roles }) => roles !== undefined);
  return [
    ...(shown.length > 0
      ? [
          {
            is: "bars" as const,
            caption,
            alt: t("report.questions.alt"),
            goal: null,
            rows: shown.map((one) => ({ name: nameOf(to, one), share: ((one.together.mean ?? 1) - 1) / 4, said: mean(one.together.mean) })),
          },
        ]
      : []),
    { is: "heading", text: t("report.questions.role") },
    {
      is: "table",
      head: [
        t("report.questions.question"),
        t("report.questions.answers"),
        t("console.survey.together"),
        ...(apart.length > 0 ? [t("role.mentors"), t("role.mentees")] : []),
      ],
      rows: rated.map((one) => [
        nameOf(to, one),
        saidCell(to, one.together.people),
        mean(one.together.mean),
        ...(apart.length > 0 ? [mean(one.roles?.mentor.mean ?? null), mean(one.roles?.mentee.mean ?? null)] : []),
      ]),
      numbers: [1, 2, 3, 4],
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
        { is: "quotes" as const, quotes: texts },
      ]),
    ]),
  ];
}
