/** The versions of a cohort's frozen figures: when each was made and why, and what it changed. */
import { sameFigure } from "@tamkine/core/frozen-figures/correct";
import { type FiguresVersion, type FrozenFigures, versionsOf } from "@tamkine/core/frozen-figures/frozen-figures";
import type { Figure } from "@tamkine/core/kpi/figure";
import { type ShownFigure, shownFigures } from "@tamkine/core/kpi/shown";
import { dayOf } from "@tamkine/core/kernel/time";
import { may } from "@tamkine/core/access/policy";
import { Back, Badge, Card, Notice, Table } from "../../design/components.tsx";
import { cohortPage } from "../frame.tsx";
import type { Scene } from "../scene.ts";
import { dayText } from "../when.ts";
import { CorrectForm, ExcludeForm } from "./correct-forms.tsx";
import { AddForm, PresenceForm } from "./late-forms.tsx";
import { valueText } from "./value.ts";
import { ForWhom } from "./whom.tsx";

export function versionsPage(scene: Scene, frozen: FrozenFigures | undefined) {
  const { t, base, runs } = scene;
  const versions = frozen ? versionsOf(frozen) : [];
  return cohortPage(
    scene,
    "/figures",
    t("console.versions.title"),
    <>
      <p class="soft">{t("console.versions.intro")}</p>
      {versions.length === 0 && (
        <Notice>
          <p>{t("console.versions.notYet")}</p>
        </Notice>
      )}
      {versions
        .map((version, i) => (
          <Version scene={scene} version={version} before={versions[i - 1]} first={versions[0]} last={i === versions.length - 1} />
        ))
        .toReversed()}
      {runs && (scene.world.cohort.published || frozen) && (
        <ForWhom
          scene={scene}
          forms={(whom) => (
            <>
              {scene.world.cohort.published && <ExcludeForm scene={scene} whom={whom} frozen={frozen !== undefined} />}
              {frozen && <CorrectForm scene={scene} whom={whom} />}
              {frozen && <AddForm scene={scene} whom={whom} />}
              {frozen && <PresenceForm scene={scene} whom={whom} />}
            </>
          )}
        />
      )}
      <p>
        <Back t={t} href={`${base}/figures`} />
      </p>
    </>,
  );
}

interface VersionProps {
  scene: Scene;
  version: FiguresVersion;
  before: FiguresVersion | undefined;
  first: FiguresVersion | undefined;
  last: boolean;
}

function Version({ scene, version, before, first, last }: VersionProps) {
  const { t, language, world } = scene;
  const day = dayText(dayOf(version.at, world.programme.timeZone), language);
  const title = version.number === 1 ? t("console.versions.first") : t("console.versions.number", { number: version.number });
  return (
    <Card title={title} id={`v${version.number}`} badge={last ? <Badge tone="good">{t("console.versions.holds")}</Badge> : undefined}>
      <p>
        {day}
        {version.about && ` · ${t(`console.versions.about.${version.about}`)}`}
      </p>
      {version.reason !== "" && (
        <blockquote dir="auto" class="lines">
          {version.reason}
        </blockquote>
      )}
      {before && first && <Changes scene={scene} version={version} before={before} first={first} />}
    </Card>
  );
}

/** Whoever sees aggregates only sees them before and after as they may. */
function Changes({ scene, version, before, first }: Record<"version" | "before" | "first", FiguresVersion> & { scene: Scene }) {
  const { t, organiser, ref } = scene;
  const few = !may(organiser, "see-people", ref.programme);
  const looks = { inStep: true, first: first.figures };
  const sayOf = (shown: ShownFigure) => valueText(scene, shown, true);
  const said = (figures: readonly Figure[]) => new Map(shownFigures(figures, few, looks).map((shown) => [shown.id, sayOf(shown)]));
  const [then, now] = [said(before.figures), said(version.figures)];
  const changed = version.figures.flatMap((after) => {
    const was = before.figures.find(({ id }) => id === after.id);
    const [from = "", to = ""] = [then.get(after.id), now.get(after.id)];
    return was && !sameFigure(was, after) && from !== to ? [{ id: after.id, was: from, is: to }] : [];
  });
  return (
    <Table
      caption={t("console.versions.changes")}
      rows={changed}
      empty={t("console.versions.unchanged")}
      columns={[
        { title: t("console.versions.figure"), cell: ({ id }) => t(`console.figure.${id}`) },
        { title: t("console.versions.before"), cell: ({ was }) => <bdi>{was}</bdi> },
        { title: t("console.versions.after"), cell: ({ is }) => <bdi>{is}</bdi> },
      ]}
    />
  );
}
