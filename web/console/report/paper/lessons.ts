/** What organisers wrote. */
import { chapters, lessonsIn } from "@tamkine/core/report/lessons";
import type { Section, Telling } from "./telling.ts";

export function lessonsSection({ t, report, language }: Telling): Section {
  const texts = lessonsIn(report.lessons ?? undefined, language);
  const written = chapters.filter((chapter) => texts[chapter] !== "");
  return {
    title: t("console.report.lessons"),
    newPage: false,
    blocks:
      written.length === 0
        ? [{ is: "text", text: t("report.lessons.none") }]
        : written.flatMap((chapter) => [
            { is: "heading", text: t(`console.report.chapter.${chapter}`) },
            { is: "text", text: texts[chapter] },
          ]),
  };
}
