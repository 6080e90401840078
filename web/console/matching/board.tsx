/** The board: approvals, what is missing and what would mend it, every match from the worst to the best. */
import { mayDecideFor } from "@tamkine/core/access/policy";
import type { Proposal } from "@tamkine/core/matching/proposal";
import { Badge, Button, Card, Notice, Table } from "../../design/components.tsx";
import { cohortPage } from "../frame.tsx";
import { nameOf } from "../names.ts";
import type { Scene } from "../scene.ts";
import { momentText } from "../when.ts";
import { ShortageCard } from "./shortage.tsx";

export const points = (hundredths: number): string => String(Math.round(hundredths / 100));

export function boardPage(scene: Scene) {
  const { t, world, base } = scene;
  const { proposal } = world;
  const open = world.cohort.phase === "matching";
  return cohortPage(
    scene,
    "/matching",
    t("console.matching.title"),
    proposal ? (
      <>
        <p class="lead">
          {t("console.matching.summary", { matched: proposal.matches.length, unmatched: proposal.unmatched.length, round: proposal.round })}
        </p>
        {open && proposal.unmatched.length > 0 && <ShortageCard scene={scene} proposal={proposal} />}
        {open && <Approvals scene={scene} proposal={proposal} />}
        {proposal.rulings.length > 0 && <Rulings scene={scene} proposal={proposal} />}
        <Table
          caption={t("console.matching.caption")}
          rows={[...proposal.matches].sort((a, b) => a.score - b.score)}
          columns={[
            {
              title: t("role.mentee"),
              cell: ({ mentee }) => (
                <a href={`${base}/matching/${mentee}`}>
                  <bdi>{nameOf(world, mentee)}</bdi>
                </a>
              ),
            },
            { title: t("role.mentor"), cell: ({ mentor }) => <bdi>{nameOf(world, mentor)}</bdi> },
            { title: t("console.matching.score"), cell: ({ score }) => points(score), number: true },
          ]}
        />
        {open && (
          <form method="post" action={`${base}/matching/rerun`}>
            <Button kind="quiet">{t("console.matching.rerun")}</Button>
          </form>
        )}
      </>
    ) : (
      <Notice>
        <p>{t("console.matching.none")}</p>
      </Notice>
    ),
  );
}

function Approvals({ scene, proposal }: { scene: Scene; proposal: Proposal }) {
  const { t, world, base, organiser, language } = scene;
  return (
    <Card title={t("console.approval.title")} main={proposal.unmatched.length === 0}>
      <p>{t("console.approval.explained")}</p>
      <ul class="list">
        {world.programme.bodies.map(({ id, short }) => {
          const given = proposal.approvals[id];
          return (
            <li class="row spread">
              <strong>{short}</strong>
              {given ? (
                <Badge tone="good">{t("console.approval.given", { when: momentText(given.at, language, world.programme.timeZone) })}</Badge>
              ) : mayDecideFor(organiser, id, world.programme.id) ? (
                <form method="post" action={`${base}/matching/approve`}>
                  <input type="hidden" name="body" value={id} />
                  <Button small>{t("console.approval.approve", { body: short })}</Button>
                </form>
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

function Rulings({ scene: { t, world, base }, proposal }: { scene: Scene; proposal: Proposal }) {
  return (
    <Card title={t("console.rulings.title")}>
      <ul class="list">
        {proposal.rulings.map((ruling) => (
          <li class="row spread">
            <span>
              <bdi>{nameOf(world, ruling.mentee)}</bdi> – <bdi>{nameOf(world, ruling.mentor)}</bdi> · {t(`console.rulings.${ruling.rule}`)}
              {ruling.rule === "waive" && ` : ${t(`console.constraint.${ruling.constraint}`)}`}
              {ruling.reason !== "" && <span class="hint">{ruling.reason}</span>}
            </span>
            {world.cohort.phase === "matching" && (
              <form method="post" action={`${base}/matching/unrule`}>
                <input type="hidden" name="mentee" value={ruling.mentee} />
                <input type="hidden" name="mentor" value={ruling.mentor} />
                <input type="hidden" name="rule" value={ruling.rule} />
                {ruling.rule === "waive" && <input type="hidden" name="constraint" value={ruling.constraint} />}
                <Button kind="quiet" small>
                  {t("console.rulings.lift")}
                </Button>
              </form>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}
