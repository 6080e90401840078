/** One mentee's match: points by criterion, ranks, the next best mentors and what each would cost the whole. */
import { Refusal } from "@tamkine/core/kernel/refusal";
import { explainMatch } from "@tamkine/core/matching/explain";
import { matchingInputs } from "@tamkine/core/matching/inputs";
import { matchingOf } from "@tamkine/core/matching/matching";
import type { CriterionPoints } from "@tamkine/core/matching/proposal";
import { Badge, Button, Card, LinkButton, Table } from "../../design/components.tsx";
import { cohortPage } from "../frame.tsx";
import { nameOf } from "../names.ts";
import type { Scene } from "../scene.ts";
import { Ask } from "./ask.tsx";
import { points } from "./board.tsx";
import { isOpen } from "./open.ts";

type Explained = NonNullable<ReturnType<typeof explainMatch>>;
type Loss = Explained["alternatives"][number]["loss"];

export function matchPage(scene: Scene, menteeId: string) {
  const { t, world, base } = scene;
  const inputs = matchingInputs(world);
  const explained = explainMatch(inputs, matchingOf(inputs), menteeId);
  if (!explained) throw new Refusal("not-found");
  return cohortPage(
    scene,
    "/matching",
    nameOf(world, menteeId),
    <>
      <Matched scene={scene} mentee={menteeId} explained={explained} />
      <Table
        caption={t("console.match.alternatives")}
        rows={explained.alternatives}
        empty={t("console.match.noAlternative")}
        columns={[
          { title: t("role.mentor"), cell: ({ mentor }) => <bdi>{nameOf(world, mentor)}</bdi> },
          { title: t("console.matching.score"), cell: ({ score }) => points(score), number: true },
          { title: t("console.match.cost"), cell: ({ loss }) => lossText(scene, loss) },
          ...(isOpen(scene)
            ? [
                {
                  title: t("console.match.choose"),
                  cell: ({ mentor }: { mentor: string }) => (
                    <Ask scene={scene} command="lock" fields={{ mentee: menteeId, mentor }} class="inline">
                      <Button kind="quiet" small>
                        {t("console.match.lock")}
                      </Button>
                    </Ask>
                  ),
                },
              ]
            : []),
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

function Matched({ scene, mentee, explained: { mentor, rank, criteria, locked } }: { scene: Scene; mentee: string; explained: Explained }) {
  const { t, world } = scene;
  return (
    <Card
      title={mentor ? <bdi>{nameOf(world, mentor)}</bdi> : t("console.match.none")}
      badge={locked ? <Badge tone="accent">{t("console.rulings.locked")}</Badge> : undefined}
    >
      {rank && <p>{t("console.match.rank", { ...rank })}</p>}
      {criteria.length > 0 && <Criteria scene={scene} criteria={criteria} />}
      {isOpen(scene) && mentor && !locked && (
        <div class="row">
          {(["lock", "ban"] as const).map((rule) => (
            <Ask scene={scene} command={rule} fields={{ mentee, mentor }} class="inline">
              <Button kind="quiet" small>
                {t(`console.match.${rule}`)}
              </Button>
            </Ask>
          ))}
        </div>
      )}
    </Card>
  );
}

/** What everybody together would lose; undefined when the mentor's place is locked to someone else. */
function lossText({ t }: Scene, loss: Loss): string {
  if (!loss) return t("console.match.taken");
  const said = [
    loss.matched > 0 && t("console.match.loss.matched", { count: loss.matched }),
    loss.worst > 0 && t("console.match.loss.worst", { count: Math.round(loss.worst / 100) }),
    loss.total > 0 && t("console.match.loss.total", { count: Math.round(loss.total / 100) }),
  ].filter((part) => part !== false);
  return said.length > 0 ? said.join(" · ") : t("console.match.loss.nothing");
}

function Criteria({ scene: { t }, criteria }: { scene: Scene; criteria: readonly CriterionPoints[] }) {
  return (
    <table class="counts">
      <caption class="unseen">{t("console.match.points")}</caption>
      <tbody>
        {criteria.map(({ criterion, points: got, max, neutral }) => (
          <tr>
            <th scope="row">
              {t(`console.criterion.${criterion}`)} {neutral && <span class="soft small">{t("console.match.neutral")}</span>}
            </th>
            <td class="number">{t("console.match.of", { points: points(got), max: points(max) })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
