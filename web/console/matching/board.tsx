/** The board: what is missing and what would mend it, approvals, what has changed, every match from the worst to the best. */
import { sayNumber } from "@tamkine/core/kernel/say";
import { matchingInputs } from "@tamkine/core/matching/inputs";
import type { Match, Proposal } from "@tamkine/core/matching/proposal";
import { score } from "@tamkine/core/matching/score";
import { Badge, Button, LinkButton, Pages } from "../../design/components.tsx";
import { addressOf, pageOf } from "../../design/slice.ts";
import { cohortPage } from "../frame.tsx";
import { nameOf } from "../names.ts";
import { NothingYet } from "../nothing-yet.tsx";
import type { Scene } from "../scene.ts";
import { Search } from "../searching.tsx";
import { Approvals } from "./approvals.tsx";
import { Ask } from "./ask.tsx";
import { Breakdown, points } from "./breakdown.tsx";
import { Changed } from "./changed.tsx";
import { Meanwhile } from "./meanwhile.tsx";
import { type Listed, listed, listedIn } from "./listed.ts";
import { narrow, views } from "./narrow.ts";
import { isOpen } from "./open.ts";
import { Rulings, rulingsFor } from "./rulings.tsx";
import { ShortageCard } from "./shortage.tsx";

export async function boardPage(scene: Scene) {
  const { t, world } = scene;
  const { proposal } = world;
  const asked = listedIn(scene);
  return cohortPage(
    scene,
    "/matching",
    t("console.matching.title"),
    proposal ? (
      <div id="matching" class="stack-l">
        {await Meanwhile({ scene })}
        {await Board({ scene, proposal, asked })}
      </div>
    ) : (
      <NothingYet scene={scene} says="console.matching.none" until="selectionEnds" />
    ),
  );
}

async function Board({ scene, proposal, asked }: { scene: Scene; proposal: Proposal; asked: Listed }) {
  const { t, world } = scene;
  const { matches, unmatched, round } = proposal;
  const rulings = rulingsFor(scene, proposal);
  const deciding = world.cohort.phase === "matching";
  return (
    <>
      <p class="lead">{t("console.matching.summary", { matched: matches.length, unmatched: unmatched.length, round })}</p>
      {deciding && unmatched.length > 0 && <ShortageCard scene={scene} proposal={proposal} />}
      {deciding && (await Approvals({ scene, proposal }))}
      {deciding && proposal.before && <Changed scene={scene} before={proposal.before} now={proposal} />}
      {rulings.length > 0 && <Rulings scene={scene} rulings={rulings} />}
      <List scene={scene} proposal={proposal} asked={asked} />
      <p class="hint">
        {t("console.matching.hash")} <code class="code">{proposal.inputHash.slice(0, 16)}</code>{" "}
        <a href={`${scene.base}/matching/computed`}>{t("console.matching.check")}</a>
      </p>
    </>
  );
}

function List({ scene, proposal, asked }: { scene: Scene; proposal: Proposal; asked: Listed }) {
  const { t, language, world, base } = scene;
  const path = `${base}/matching#proposed`;
  const { query } = asked;
  const found = narrow(world, proposal, asked);
  const slice = pageOf(found, asked.page);
  const { mentors, mentees, settings } = matchingInputs(world);
  const people = new Map([...mentors, ...mentees].map((one) => [one.id, one]));
  const shown = views
    .map((view) => ({ view, count: narrow(world, proposal, { view }).length }))
    .filter(({ view, count }) => count > 0 || view === "all" || view === asked.view);
  return (
    <section class="stack" id="proposed">
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
      <ul class="chips" aria-label={t("console.matching.views")}>
        {shown.map(({ view, count }) => (
          <li>
            <a
              href={addressOf(path, { view: view === "all" ? undefined : view })}
              aria-current={view === asked.view && !asked.mentor && asked.find === undefined ? "true" : undefined}
              data-swap="#proposed"
            >
              {t(`console.matching.view.${view}`)} <span class="n">{sayNumber(language, count)}</span>
            </a>
          </li>
        ))}
      </ul>
      <Search scene={scene} path={path} query={{ ...query, q: undefined }} sought={{ q: query["q"], words: asked.find }} swap="#proposed" />
      <p class="hint" data-tell="">
        {asked.mentor && `${nameOf(world, asked.mentor)} : `}
        {t("console.matching.found", { count: found.length })} {t("console.matching.caption")}
      </p>
      {asked.mentor && (
        <p>
          <LinkButton kind="quiet" small href={addressOf(path, { ...query, mentor: undefined })} swap="#proposed">
            {t("console.matching.everybody")}
          </LinkButton>
        </p>
      )}
      {found.length > 0 && (
        <ul class="board">
          {slice.rows.map((match) => {
            const mentor = people.get(match.mentor);
            const mentee = people.get(match.mentee);
            const criteria =
              mentor && mentee && "capacity" in mentor && "help" in mentee ? score(mentor, mentee, settings.weights).criteria : [];
            return <Line scene={scene} proposal={proposal} match={match} criteria={criteria} />;
          })}
        </ul>
      )}
      <Pages t={t} of={slice} path={path} query={query} swap="#proposed" />
    </section>
  );
}

interface LineProps {
  scene: Scene;
  proposal: Proposal;
  match: Match;
  criteria: ReturnType<typeof score>["criteria"];
}

function Line({ scene, proposal: { rulings, before }, match, criteria }: LineProps) {
  const { t, world, base } = scene;
  const shown = points(match.score);
  const ruled = (rule: "lock" | "waive") =>
    rulings.some((one) => one.rule === rule && one.mentee === match.mentee && one.mentor === match.mentor);
  return (
    <li>
      <a href={`${base}/matching/${match.mentee}${listed(scene)}`}>
        <span class="who">
          <bdi>{nameOf(world, match.mentee)}</bdi>
        </span>
        <span class="mentor">
          <span class="unseen">{t("role.mentor")}</span> <bdi>{nameOf(world, match.mentor)}</bdi>
        </span>
        <span class="badges">
          {ruled("lock") && <Badge tone="accent">{t("console.rulings.locked")}</Badge>}
          {ruled("waive") && <Badge tone="warn">{t("console.rulings.waived")}</Badge>}
          {before?.moved.some(({ mentee }) => mentee === match.mentee) && <Badge>{t("console.matching.new")}</Badge>}
        </span>
        <span class="score">
          {shown} <span class="unseen">{t("console.matching.score")}</span>
        </span>
      </a>
      {criteria.length > 0 && (
        <details class="why">
          <summary>
            <span class="unseen">
              {t("console.match.points")} · <bdi>{nameOf(world, match.mentee)}</bdi>
            </span>
          </summary>
          <Breakdown scene={scene} criteria={criteria} />
        </details>
      )}
    </li>
  );
}
