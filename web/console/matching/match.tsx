/** One mentee's match: points by criterion, ranks, the next best mentors and what each would cost the whole. */
import { Refusal } from "@tamkine/core/kernel/refusal";
import { explainMatch } from "@tamkine/core/matching/explain";
import { matchingInputs } from "@tamkine/core/matching/inputs";
import { matchingOf } from "@tamkine/core/matching/matching";
import type { CriterionPoints } from "@tamkine/core/matching/proposal";
import { Button, Card, LinkButton, Table } from "../../design/components.tsx";
import { cohortPage } from "../frame.tsx";
import { nameOf } from "../names.ts";
import type { Scene } from "../scene.ts";
import { points } from "./board.tsx";

export function matchPage(scene: Scene, menteeId: string) {
  const { t, world, base } = scene;
  const inputs = matchingInputs(world);
  const explained = explainMatch(inputs, matchingOf(inputs), menteeId);
  if (!explained) throw new Refusal("not-found");
  const { mentor, rank } = explained;
  const open = world.cohort.phase === "matching";
  return cohortPage(
    scene,
    "/matching",
    nameOf(world, menteeId),
    <>
      <Card title={mentor ? nameOf(world, mentor) : t("console.match.none")}>
        {rank && <p>{t("console.match.rank", { ...rank })}</p>}
        {explained.criteria.length > 0 && <Criteria scene={scene} criteria={explained.criteria} />}
        {open && mentor && !explained.locked && (
          <div class="row">
            <Rule scene={scene} rule="lock" mentee={menteeId} mentor={mentor} />
            <Rule scene={scene} rule="ban" mentee={menteeId} mentor={mentor} />
          </div>
        )}
      </Card>
      <Table
        caption={t("console.match.alternatives")}
        rows={explained.alternatives}
        empty={t("console.match.noAlternative")}
        columns={[
          { title: t("role.mentor"), cell: (one) => <bdi>{nameOf(world, one.mentor)}</bdi> },
          { title: t("console.matching.score"), cell: (one) => points(one.score), number: true },
          {
            title: t("console.match.cost"),
            cell: ({ loss }) =>
              loss
                ? t("console.match.loss", { matched: loss.matched, worst: points(loss.worst), total: points(loss.total) })
                : t("console.match.taken"),
          },
          {
            title: t("console.match.choose"),
            cell: (one) => (open ? <Rule scene={scene} rule="lock" mentee={menteeId} mentor={one.mentor} /> : ""),
          },
        ]}
      />
      <p>
        <LinkButton kind="quiet" href={`${base}/matching`}>
          {t("common.back")}
        </LinkButton>
      </p>
    </>,
  );
}

function Rule({ scene: { t, base }, rule, mentee, mentor }: { scene: Scene; rule: "lock" | "ban"; mentee: string; mentor: string }) {
  return (
    <form method="post" action={`${base}/matching/${rule}`}>
      <input type="hidden" name="mentee" value={mentee} />
      <input type="hidden" name="mentor" value={mentor} />
      <Button kind="quiet" small>
        {t(`console.match.${rule}`)}
      </Button>
    </form>
  );
}

function Criteria({ scene: { t }, criteria }: { scene: Scene; criteria: readonly CriterionPoints[] }) {
  return (
    <Table
      caption={t("console.match.points")}
      rows={criteria}
      columns={[
        { title: t("console.match.criterion"), cell: ({ criterion }) => t(`console.criterion.${criterion}`) },
        {
          title: t("console.matching.score"),
          cell: (one) => `${points(one.points)} / ${points(one.max)}${one.neutral ? ` · ${t("console.match.neutral")}` : ""}`,
          number: true,
        },
      ]}
    />
  );
}
