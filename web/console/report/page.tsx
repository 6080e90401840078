/** The report's page: which version it is, its files, and the fields that organisers fill in. */
import { offeredBy } from "@tamkine/core/programme/offered";
import { Badge, Card, LinkButton, Notice } from "../../design/components.tsx";
import { cohortPage } from "../frame.tsx";
import type { Scene } from "../scene.ts";
import { dayText } from "../when.ts";
import { LessonsForm } from "./lessons-form.tsx";
import type { Read } from "./read.ts";

export function reportPage(scene: Scene, { report, lessons }: Read) {
  const { t, base, runs, world, language } = scene;
  const last = report.versions.at(-1);
  return cohortPage(
    scene,
    "/report",
    t("console.report.title"),
    <>
      <p class="soft">{t("console.report.intro")}</p>
      <Card
        main
        title={t("console.report.print")}
        badge={
          <Badge tone={report.provisional ? "warn" : "good"}>
            {t(report.provisional ? "console.report.provisional" : "console.report.final")}
          </Badge>
        }
      >
        <p>
          {t(report.provisional ? "console.report.provisionalAt" : "console.report.finalAt", { day: dayText(report.on, language) })}{" "}
          {last && last.number > 1 && t("console.report.corrected", { number: last.number, day: dayText(last.on, language) })}
        </p>
        <p class="row">
          {offeredBy(world.programme, language).map((one) => (
            <LinkButton href={`${base}/report/report-${one}.pdf`} kind={one === language ? "main" : "quiet"}>
              {`PDF · ${t(`console.report.language.${one}`)}`}
            </LinkButton>
          ))}
        </p>
        <p class="hint">{t("console.report.printHint")}</p>
        <p class="row">
          <LinkButton href={`${base}/report/report.xlsx`} kind="quiet" small>
            {t("console.report.xlsx")}
          </LinkButton>
          <LinkButton href={`${base}/report/report.json`} kind="quiet" small>
            {t("console.report.json")}
          </LinkButton>
        </p>
        <p class="hint">{t("console.report.others")}</p>
        {!report.provisional && (
          <p>
            <a href={`${base}/figures/versions`}>{t("console.report.versions")}</a>
          </p>
        )}
      </Card>
      {runs && world.cohort.published ? (
        <LessonsForm scene={scene} lessons={lessons} />
      ) : (
        runs && (
          <Notice>
            <p>{t("console.report.notYet")}</p>
          </Notice>
        )
      )}
    </>,
  );
}
