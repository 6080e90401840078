/** The board: what is missing and what would mend it, approvals, every match from the worst to the best. */
import { mayDecideFor } from "@tamkine/core/access/policy";
import type { Match, MatchRuling, Proposal } from "@tamkine/core/matching/proposal";
import { Badge, Button, Card, Notice } from "../../design/components.tsx";
import { cohortPage } from "../frame.tsx";
import { nameOf } from "../names.ts";
import { isOpen } from "./open.ts";
import type { Scene } from "../scene.ts";
import { momentText } from "../when.ts";
import { Ask } from "./ask.tsx";
import { ShortageCard } from "./shortage.tsx";

export const points = (hundredths: number): string => String(Math.round(hundredths / 100));

export function boardPage(scene: Scene) {
  const { t, world } = scene;
  const { proposal } = world;
  return cohortPage(
    scene,
    "/matching",
    t("console.matching.title"),
    proposal ? (
      <Board scene={scene} proposal={proposal} />
    ) : (
      <Notice>
        <p>{t("console.matching.none")}</p>
      </Notice>
    ),
  );
}

function Board({ scene, proposal }: { scene: Scene; proposal: Proposal }) {
  const { t, world } = scene;
  const { matches, unmatched, round, rulings } = proposal;
  return (
    <>
      <p class="lead">{t("console.matching.summary", { matched: matches.length, unmatched: unmatched.length, round })}</p>
      {world.cohort.phase === "matching" && unmatched.length > 0 && <ShortageCard scene={scene} proposal={proposal} />}
      {world.cohort.phase === "matching" && <Approvals scene={scene} proposal={proposal} />}
      {rulings.length > 0 && <Rulings scene={scene} rulings={rulings} />}
      <section class="stack">
        <div class="row spread">
          <h2>{t("console.matching.pairs")}</h2>
          {isOpen(scene) && (
            <Ask scene={scene} command="rerun" class="inline">
              <Button kind="quiet" small>
                {t("console.matching.rerun")}
              </Button>
            </Ask>
          )}
        </div>
        <p class="hint">{t("console.matching.caption")}</p>
        <ul class="board">
          {[...matches]
            .sort((a, b) => a.score - b.score || (a.mentee < b.mentee ? -1 : 1))
            .map((match) => (
              <Line scene={scene} match={match} locked={rulings.some((one) => one.rule === "lock" && one.mentee === match.mentee)} />
            ))}
        </ul>
      </section>
    </>
  );
}

function Line({ scene: { t, world, base }, match, locked }: { scene: Scene; match: Match; locked: boolean }) {
  const shown = points(match.score);
  return (
    <li>
      <a href={`${base}/matching/${match.mentee}`}>
        <span class="who">
          <bdi>{nameOf(world, match.mentee)}</bdi>
        </span>
        <span class="mentor">
          <span class="unseen">{t("role.mentor")}</span> <bdi>{nameOf(world, match.mentor)}</bdi>
        </span>
        <meter min={0} max={100} value={Number(shown)} aria-hidden="true" />
        <span class="badges">{locked && <Badge tone="accent">{t("console.rulings.locked")}</Badge>}</span>
        <span class="score">
          {shown} <span class="unseen">{t("console.matching.score")}</span>
        </span>
      </a>
    </li>
  );
}

function Approvals({ scene, proposal }: { scene: Scene; proposal: Proposal }) {
  const { t, world, organiser, language } = scene;
  const complete = proposal.unmatched.length === 0;
  return (
    <Card title={t("console.approval.title")} main={complete}>
      <p>{t(complete ? "console.approval.explained" : "console.approval.first")}</p>
      <ul class="list">
        {world.programme.bodies.map(({ id, short }) => {
          const given = proposal.approvals[id];
          return (
            <li class="row spread">
              <strong>{short}</strong>
              {given ? (
                <Badge tone="good">{t("console.approval.given", { when: momentText(given.at, language, world.programme.timeZone) })}</Badge>
              ) : complete && mayDecideFor(organiser, id, world.programme.id) ? (
                <Ask scene={scene} command="approve" fields={{ body: id }} class="inline">
                  <Button small>{t("console.approval.approve", { body: short })}</Button>
                </Ask>
              ) : (
                <Badge>{t("console.approval.missing")}</Badge>
              )}
            </li>
          );
        })}
      </ul>
    </Card>
  );
}

function Rulings({ scene, rulings }: { scene: Scene; rulings: readonly MatchRuling[] }) {
  const { t, world } = scene;
  return (
    <Card title={t("console.rulings.title")}>
      <ul class="list">
        {rulings.map((ruling) => {
          const { mentee, mentor, rule, reason } = ruling;
          const constraint = ruling.rule === "waive" ? ruling.constraint : undefined;
          return (
            <li class="row spread">
              <span>
                <bdi>{nameOf(world, mentee)}</bdi> · <bdi>{nameOf(world, mentor)}</bdi> · <strong>{t(`console.rulings.${rule}`)}</strong>
                {constraint && ` · ${t(`console.constraint.${constraint}`)}`}
                {reason !== "" && (
                  <span class="hint" dir="auto">
                    {" "}
                    {reason}
                  </span>
                )}
              </span>
              {isOpen(scene) && (
                <Ask scene={scene} command="unrule" fields={{ mentee, mentor, rule, ...(constraint && { constraint }) }} class="inline">
                  <Button kind="quiet" small>
                    {t("console.rulings.lift")}
                  </Button>
                </Ask>
              )}
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
