/** What a round changes against the one before: who has another mentor, and what all together win or lose. */
import { BeforeAfter } from "../before-after.tsx";
import { standingOf } from "@tamkine/core/matching/changes";
import type { Before, Proposal } from "@tamkine/core/matching/proposal";
import { Card, More } from "../../design/components.tsx";
import { isolated } from "../../phrase.ts";
import { nameOf } from "../names.ts";
import type { Scene } from "../scene.ts";
import { points } from "./breakdown.tsx";

type Now = Pick<Proposal, "matches" | "unmatched" | "inputHash">;

/** So many are named at once. */
const first = 5;

/** On the board: since the round before. */
export function Changed({ scene, before, now }: { scene: Scene; before: Before; now: Now }) {
  const { t } = scene;
  return (
    <Card title={t("console.changed.title", { round: before.round })}>
      <p>{t(before.inputHash === now.inputHash ? "console.changed.sameInputs" : "console.changed.otherInputs")}</p>
      <Difference scene={scene} before={before} now={now} />
    </Card>
  );
}

/** The figures side by side, and the people. */
export function Difference({ scene, before, now }: { scene: Scene; before: Before; now: Now }) {
  const { t, world } = scene;
  const { worst, total } = standingOf(now.matches);
  const matched = new Map(now.matches.map((match) => [match.mentee, match]));
  const rows = [
    [t("console.changed.matched"), String(before.matched), String(now.matches.length)],
    [t("console.changed.worst"), points(before.worst ?? 0), points(worst ?? 0)],
    [t("console.changed.total"), points(before.total), points(total)],
  ] as const;
  const sentence = ({ mentee, mentor, score }: Before["moved"][number]) => {
    const match = matched.get(mentee);
    const values = {
      mentee: isolated(nameOf(world, mentee)),
      from: mentor ? isolated(nameOf(world, mentor)) : "",
      to: match ? isolated(nameOf(world, match.mentor)) : "",
      was: points(score ?? 0),
      is: points(match?.score ?? 0),
    };
    return t(`console.changed.${mentor === null ? "came" : match ? "moved" : "gone"}`, values);
  };
  const list = (some: Before["moved"]) => (
    <ul>
      {some.map((one) => (
        <li>{sentence(one)}</li>
      ))}
    </ul>
  );
  return (
    <>
      <BeforeAfter t={t} rows={rows} />
      <p>{t("console.changed.count", { count: before.count })}</p>
      {before.count > 0 && list(before.moved.slice(0, first))}
      {before.count > first && (
        <More title={t("console.changed.others", { count: before.count - first })} plain id="changed-others">
          {list(before.moved.slice(first, 100))}
        </More>
      )}
    </>
  );
}
