/** Every pair with its health; what needs a person comes first. */
import { sayNumber } from "@tamkine/core/kernel/say";
import { Button, Field, More, Pages } from "../../design/components.tsx";
import { addressOf, pageOf } from "../../design/slice.ts";
import { ExportForm } from "../export/export.tsx";
import { cohortPage } from "../frame.tsx";
import { NothingYet } from "../nothing-yet.tsx";
import type { Scene } from "../scene.ts";
import { Search } from "../searching.tsx";
import { Help, Places } from "./asked.tsx";
import { Names, PairCard } from "./card.tsx";
import { foundIn, type Looked, lookedAt, type Narrowing, overIn, type State, sorts, urgency } from "./narrowed.ts";
import { Contested, FreeMentors, Silent, Unmatched, Waiting } from "./needs.tsx";

/** Only those are open at once. */
const pressing: readonly State[] = ["call", "nudge"];

/** So many fit on a page, whatever their state. */
const few = 10;

export function listPage(scene: Scene) {
  const { t, world } = scene;
  const live = lookedAt(scene);
  const over = overIn(scene);
  return cohortPage(
    scene,
    "/pairs",
    t("console.pairs.title"),
    <>
      {world.pairs.length === 0 && <NothingYet scene={scene} says="console.pairs.none" until="matchingEnds" />}
      <div id="needs" class="stack-l" data-along="#pairs">
        <Unmatched scene={scene} />
        <Silent scene={scene} pairs={live.filter(({ health }) => health.reasons.includes("silent")).map(({ pair }) => pair)} />
        <Help scene={scene} />
        <Places scene={scene} />
        <Contested scene={scene} />
        <Waiting scene={scene} />
        <FreeMentors scene={scene} />
      </div>
      {live.length > 0 && <List scene={scene} live={live} />}
      {over.length > 0 && <Over scene={scene} over={over} alone={live.length === 0} />}
    </>,
  );
}

interface OverProps {
  scene: Scene;
  over: readonly Looked[];
  /** No pair is under way any more: they are what the page is about, and what its file holds. */
  alone: boolean;
}

/** How often each has met, and how it ended. */
function Over({ scene, over, alone }: OverProps) {
  const { t, c, base } = scene;
  const path = `${base}/pairs`;
  const slice = alone ? pageOf(over, c.req.query("page")) : undefined;
  return (
    <section class="stack-l">
      <More title={t("console.pairs.over", { count: over.length })} open={alone}>
        <ul>
          {(slice?.rows ?? over).map(({ pair, health: { effective } }) => (
            <li>
              <a href={`${base}/pairs/${pair.id}`}>
                <Names scene={scene} pair={pair} />
              </a>
              {["", t(`console.pair.${pair.state.is}`), t("console.pairs.held", { effective })].join("\u00a0· ")}
            </li>
          ))}
        </ul>
      </More>
      {slice && <Pages t={t} of={slice} path={path} />}
      {alone && <ExportForm scene={scene} action={`${path}/export`} count={over.length} />}
    </section>
  );
}

/** The pairs asked for, the most urgent first, by pages. */
function List({ scene, live }: { scene: Scene; live: readonly Looked[] }) {
  const { t, language, base } = scene;
  // Without scripts, whoever narrows it down comes back to it, not to the cards above.
  const path = `${base}/pairs#pairs`;
  const { asked, among, found } = foundIn(scene, live);
  const { state, sort, sought, query } = asked;
  const of = (one: State) => among.filter(({ health }) => health.state === one);
  const slice = pageOf(found, asked.page);
  const chip = (one: State | undefined, count: number) => (
    <li>
      <a href={addressOf(path, { ...query, state: one })} aria-current={one === state ? "true" : undefined} data-swap="#pairs">
        {one ? t(`console.health.${one}`) : t("console.matching.view.all")} <span class="n">{sayNumber(language, count)}</span>
      </a>
    </li>
  );
  return (
    <section class="stack-l" id="pairs">
      <ul class="chips" aria-label={t("console.pairs.states")}>
        {chip(undefined, among.length)}
        {urgency.filter((one) => one === state || of(one).length > 0).map((one) => chip(one, of(one).length))}
      </ul>
      <Search scene={scene} path={path} query={{ ...query, q: undefined }} sought={sought} swap="#pairs" />
      <More title={t("console.applications.more")} plain open={sort !== "urgency" || asked.body !== undefined}>
        <Order scene={scene} asked={asked} path={path} />
      </More>
      {(sought.words !== undefined || asked.body !== undefined) && (
        <p data-tell="">{t("console.matching.found", { count: found.length })}</p>
      )}
      {sort === "urgency" ? (
        urgency.map((one) => (
          <Group
            scene={scene}
            state={one}
            pairs={slice.rows.filter(({ health }) => health.state === one)}
            count={of(one).length}
            open={state === one || sought.words !== undefined || among.length <= few}
            whole={found.length <= few}
          />
        ))
      ) : (
        <Cards scene={scene} pairs={slice.rows} whole={found.length <= few} />
      )}
      <Pages t={t} of={slice} path={path} query={query} swap="#pairs" />
      <ExportForm scene={scene} action={`${base}/pairs/export`} query={{ list: addressOf("", query) }} count={found.length} />
    </section>
  );
}

/** In which order, and whether only what is missing on one body's side. */
function Order({ scene: { t, world }, asked: { state, body, sort, sought }, path }: { scene: Scene; asked: Narrowing; path: string }) {
  const bodies = world.programme.bodies.map(({ id, short }) => ({ value: id, label: t("console.pairs.ofBody", { body: short }) }));
  return (
    <form method="get" action={path} class="find" data-swap="#pairs">
      {state && <input type="hidden" name="state" value={state} />}
      {sought.q && <input type="hidden" name="q" value={sought.q} />}
      <Field
        scope="by"
        name="sort"
        label={t("console.pairs.sort")}
        value={sort}
        options={sorts.map((value) => ({ value, label: t(`console.pairs.sort.${value}`) }))}
      />
      {bodies.length > 1 && (
        <Field
          scope="by"
          name="body"
          label={t("console.pairs.body")}
          value={body ?? ""}
          options={[{ value: "", label: t("console.pairs.anyBody") }, ...bodies]}
        />
      )}
      <Button kind="quiet">{t("console.applications.show")}</Button>
    </form>
  );
}

interface GroupProps {
  scene: Scene;
  state: State;
  /** Those of this page. */
  pairs: readonly Looked[];
  /** How many there are on all pages. */
  count: number;
  open: boolean;
  /** Whether all of each card is in sight. */
  whole: boolean;
}

function Group({ scene, state, pairs, count, open, whole }: GroupProps) {
  if (pairs.length === 0) return null;
  const { t } = scene;
  const title = t("console.pairs.group", { state: t(`console.health.${state}`), count });
  const list = <Cards scene={scene} pairs={pairs} whole={whole} grouped />;
  return open || pressing.includes(state) ? (
    <section class="stack">
      <h2>{title}</h2>
      {list}
    </section>
  ) : (
    <More title={title} id={`pairs-${state}`}>
      {list}
    </More>
  );
}

interface CardsProps extends Pick<GroupProps, "scene" | "pairs" | "whole"> {
  /** Whether they are of one state, which stands above them. */
  grouped?: boolean;
}

function Cards({ scene, pairs, whole, grouped = false }: CardsProps) {
  return (
    <ul class="pair-list">
      {pairs.map((one) => (
        <li>
          <PairCard scene={scene} {...one} open={whole} grouped={grouped} />
        </li>
      ))}
    </ul>
  );
}
