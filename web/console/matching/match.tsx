/** One mentee's match: points by criterion, ranks, the next best mentors and what each would cost the whole, who is not possible and why. */
import { capital } from "@tamkine/core/codes/codes";
import { Refusal } from "@tamkine/core/kernel/refusal";
import { explainMatch } from "@tamkine/core/matching/explain";
import { matchingInputs } from "@tamkine/core/matching/inputs";
import { matchingOf } from "@tamkine/core/matching/matching";
import type { CriterionPoints } from "@tamkine/core/matching/proposal";
import { Back, Badge, Card, LinkButton, Table } from "../../design/components.tsx";
import { isolated } from "../../phrase.ts";
import { cohortPage } from "../frame.tsx";
import { nameOf } from "../names.ts";
import { isElsewhere, withoutOwn } from "../own.ts";
import type { Scene } from "../scene.ts";
import { points } from "./breakdown.tsx";
import { byWhom } from "../by-whom.ts";
import { Closed } from "./closed.tsx";
import { backTo, listed } from "./listed.ts";
import { isOpen } from "./open.ts";
import { Rulings, rulingsFor } from "./rulings.tsx";

type Explained = NonNullable<ReturnType<typeof explainMatch>>;
type Alternative = Explained["alternatives"][number];

/** How many other mentors are worked out. */
const alternatives = 5;

/** Refuses not-found for whoever is no mentee of the matching. */
export async function matchPage(scene: Scene, menteeId: string) {
  const { t, world, base } = scene;
  const inputs = matchingInputs(world);
  const explained = explainMatch(inputs, matchingOf(inputs), menteeId, alternatives);
  if (!explained) throw new Refusal("not-found");
  const rulings = rulingsFor(scene, world.proposal).filter(({ mentee }) => mentee === menteeId);
  // Who of the mentors would not meet the reader is not read by them, nor how else they might be matched.
  const apart = isElsewhere(scene, menteeId);
  return cohortPage(
    scene,
    "/matching",
    nameOf(world, menteeId),
    <div class="stack-l" id="matching">
      <Matched scene={scene} mentee={menteeId} explained={explained} />
      {rulings.length > 0 && <Rulings scene={scene} rulings={rulings} who={await byWhom(scene)} />}
      {apart && <p class="soft">{t("refusal.own-case")}</p>}
      <Table
        caption={t("console.match.alternatives")}
        rows={apart ? [] : withoutOwn(scene, explained.alternatives, () => [])}
        empty={t("console.match.noAlternative")}
        columns={[
          { title: t("role.mentor"), cell: ({ mentor }) => <bdi>{nameOf(world, mentor)}</bdi> },
          { title: t("console.match.pointsOf"), cell: ({ score }) => points(score), number: true },
          { title: t("console.match.cost"), cell: ({ loss }) => lossText(scene, loss) },
          ...(isOpen(scene)
            ? [{ title: t("console.match.choose"), cell: (one: Alternative) => <Choices scene={scene} mentee={menteeId} of={one} /> }]
            : []),
        ]}
      />
      <Closed scene={scene} mentee={menteeId} closed={apart ? [] : withoutOwn(scene, explained.closed, ({ by }) => by)} />
      <p>
        <Back t={t} href={`${base}/matching${backTo(scene)}`} />
      </p>
    </div>,
  );
}

/** With this mentor instead: and everybody else at their best, or in exchange with whom the mentor has now. */
function Choices({ scene, mentee, of: { mentor, loss } }: { scene: Scene; mentee: string; of: Alternative }) {
  const { t, world, base } = scene;
  const others = world.proposal?.matches.filter((match) => match.mentor === mentor) ?? [];
  const isMatched = world.proposal?.matches.some((match) => match.mentee === mentee);
  return (
    <span class="row">
      {loss && (
        <LinkButton kind="quiet" small href={`${base}/matching/${mentee}/lock/${mentor}${listed(scene)}`}>
          {t("console.match.lock")}
        </LinkButton>
      )}
      {isMatched &&
        others.map((other) => (
          <LinkButton kind="quiet" small href={`${base}/matching/${mentee}/swap/${other.mentee}${listed(scene)}`}>
            {t("console.match.swap", { name: isolated(nameOf(world, other.mentee)) })}
          </LinkButton>
        ))}
    </span>
  );
}

function Matched({ scene, mentee, explained: { mentor, rank, criteria, locked } }: { scene: Scene; mentee: string; explained: Explained }) {
  const { t, world, base } = scene;
  return (
    <Card
      title={mentor ? <bdi>{nameOf(world, mentor)}</bdi> : t("console.match.none")}
      badge={locked ? <Badge tone="accent">{t("console.rulings.locked")}</Badge> : undefined}
    >
      {rank && <p>{t("console.match.rank", { ...rank })}</p>}
      {criteria.length > 0 && <Criteria scene={scene} criteria={criteria} />}
      {mentor && (
        <div class="row">
          {isOpen(scene) &&
            !locked &&
            (["lock", "ban"] as const).map((choice) => (
              <LinkButton kind="quiet" small href={`${base}/matching/${mentee}/${choice}/${mentor}${listed(scene)}`}>
                {t(`console.match.${choice}`)}
              </LinkButton>
            ))}
          <LinkButton kind="quiet" small href={`${base}/matching?mentor=${mentor}`}>
            {t("console.match.ofMentor")}
          </LinkButton>
          {isOpen(scene) && (
            <LinkButton kind="quiet" small href={`${base}/matching/without/${mentor}${listed(scene)}`}>
              {t("console.match.without")}
            </LinkButton>
          )}
        </div>
      )}
    </Card>
  );
}

/** What everybody together would lose; undefined when the mentor's place is locked to someone else. */
function lossText({ t }: Scene, loss: Alternative["loss"]): string {
  if (!loss) return capital(t("console.match.taken"));
  const said = [
    loss.matched > 0 && t("console.match.loss.matched", { count: loss.matched }),
    loss.worst > 0 && t("console.match.loss.worst", { count: Math.round(loss.worst / 100) }),
    loss.total > 0 && t("console.match.loss.total", { count: Math.round(loss.total / 100) }),
  ].filter((part) => part !== false);
  return capital(said.length > 0 ? said.join("\u00a0· ") : t("console.match.loss.nothing"));
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
