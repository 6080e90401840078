/** Every pair with its health; what needs a person comes first. */
import { type PairHealth, pairHealth } from "@tamkine/core/pairing/health";
import type { Pair } from "@tamkine/core/pairing/pair";
import type { World } from "@tamkine/core/world";
import { isLive, roles } from "@tamkine/core/pairing/sides";
import { pauseNow } from "@tamkine/core/participant/pause";
import { Badge, Button, Field, LinkButton, More, Notice, Pages, type Tone } from "../../design/components.tsx";
import { addressOf, pageOf } from "../../design/slice.ts";
import { cohortPage } from "../frame.tsx";
import { folded, nameOf } from "../names.ts";
import { Phone } from "../phone.tsx";
import type { Scene } from "../scene.ts";
import { dayText } from "../when.ts";
import { Help, Places } from "./asked.tsx";
import { Contested, Silent, Unmatched } from "./needs.tsx";
import { whatsApp } from "./person.tsx";
import { isolated } from "../../when.ts";

interface Looked {
  pair: Pair;
  health: PairHealth;
}
type State = PairHealth["state"];

export const tones: Record<State, Tone> = { call: "bad", nudge: "warn", early: "plain", paused: "plain", "on-track": "good" };
/** Most urgent first; only those are open at once. */
const urgency: readonly State[] = ["call", "nudge", "paused", "early", "on-track"];
const pressing: readonly State[] = ["call", "nudge"];

/** @param find a name that is looked for, which stands in no address */
export function listPage(scene: Scene, find?: string) {
  const { t, world, now } = scene;
  const live = world.pairs.filter(isLive).map((pair) => ({ pair, health: pairHealth(world, pair, now) }));
  const over = world.pairs.filter((pair) => !isLive(pair));
  return cohortPage(
    scene,
    "/pairs",
    t("console.pairs.title"),
    <>
      {world.pairs.length === 0 && (
        <Notice>
          <p>{t("console.pairs.none")}</p>
        </Notice>
      )}
      <Unmatched scene={scene} />
      <Silent scene={scene} pairs={live.filter(({ health }) => health.reasons.includes("silent")).map(({ pair }) => pair)} />
      <Help scene={scene} />
      <Places scene={scene} />
      <Contested scene={scene} />
      {live.length > 0 && <List scene={scene} live={live} find={find} />}
      {over.length > 0 && (
        <More title={t("console.pairs.over", { count: over.length })}>
          <ul>
            {over.map((pair) => (
              <li>
                <a href={`${scene.base}/pairs/${pair.id}`}>
                  <Names scene={scene} pair={pair} />
                </a>{" "}
                · {t(`console.pair.${pair.state.is}`)}
              </li>
            ))}
          </ul>
        </More>
      )}
    </>,
  );
}

/** The pairs asked for, the most urgent first, by pages. */
function List({ scene, live, find = "" }: { scene: Scene; live: readonly Looked[]; find: string | undefined }) {
  const { t, c, base, world } = scene;
  const path = `${base}/pairs`;
  const asked = urgency.find((state) => state === c.req.query("state"));
  const words = folded(find);
  const found = live
    .filter(({ health }) => asked === undefined || health.state === asked)
    .filter(({ pair }) => words === "" || folded(nameOf(world, pair.id)).includes(words))
    .toSorted((a, b) => urgency.indexOf(a.health.state) - urgency.indexOf(b.health.state));
  const slice = pageOf(found, c.req.query("page"));
  const chip = (state: State | undefined, count: number) => (
    <li>
      <a href={addressOf(path, { state })} aria-current={state === asked && words === "" ? "true" : undefined} data-swap="#pairs">
        {state ? t(`console.health.${state}`) : t("console.matching.view.all")} <span class="n">{count}</span>
      </a>
    </li>
  );
  const count = (state: State, among: readonly Looked[]) => among.filter(({ health }) => health.state === state).length;
  return (
    <section class="stack-l" id="pairs">
      <ul class="chips" aria-label={t("console.pairs.states")}>
        {chip(undefined, live.length)}
        {urgency.filter((state) => count(state, live) > 0).map((state) => chip(state, count(state, live)))}
      </ul>
      <form method="post" action={`${path}/find`} class="find" data-swap="#pairs" role="search">
        <Field name="find" label={t("console.matching.find")} value={find} />
        <Button kind="quiet">{t("console.matching.search")}</Button>
      </form>
      {words !== "" && (
        <p class="row">
          <span data-tell="">{t("console.matching.found", { count: found.length })}</span>
          <LinkButton kind="quiet" small href={path} swap="#pairs">
            {t("console.matching.everybody")}
          </LinkButton>
        </p>
      )}
      {urgency.map((state) => (
        <Group
          scene={scene}
          state={state}
          pairs={slice.rows.filter(({ health }) => health.state === state)}
          count={count(state, found)}
          open={asked === state || words !== ""}
        />
      ))}
      <Pages t={t} of={slice} path={path} query={{ state: asked }} swap="#pairs" />
    </section>
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
}

function Group({ scene, state, pairs, count, open }: GroupProps) {
  if (pairs.length === 0) return null;
  const { t } = scene;
  const title = t("console.pairs.group", { state: t(`console.health.${state}`), count });
  const list = (
    <ul class="pair-list">
      {pairs.map((one) => (
        <li>
          <PairCard scene={scene} {...one} />
        </li>
      ))}
    </ul>
  );
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

function Names({ scene: { world }, pair }: { scene: Scene; pair: Pair }) {
  return (
    <>
      <bdi>{nameOf(world, pair.mentee)}</bdi> · <bdi>{nameOf(world, pair.mentor)}</bdi>
    </>
  );
}

function PairCard({ scene, pair, health }: { scene: Scene } & Looked) {
  const { t, runs } = scene;
  const { state, reasons, effective, expected } = health;
  return (
    <article class="card" data-pair={pair.id} data-health={state}>
      <div class="row spread">
        <h3>
          <a href={`${scene.base}/pairs/${pair.id}`}>
            <Names scene={scene} pair={pair} />
          </a>
        </h3>
        <Badge tone={tones[state]}>{t(`console.health.${state}`)}</Badge>
      </div>
      {reasons.length > 0 && <p>{reasons.map((reason) => t(`console.health.reason.${reason}`)).join(" · ")}</p>}
      <Away scene={scene} pair={pair} />
      {state === "call" && <Numbers scene={scene} pair={pair} />}
      <p class="soft small">
        {t(`console.pair.${pair.state.is}`)} · {t("console.pairs.meetings", { effective, expected })}
      </p>
      {runs && <Change scene={scene} pair={pair} />}
    </article>
  );
}

/** Who of the two is away, and until when. */
function Away({ scene: { t, world, language, now }, pair }: { scene: Scene; pair: Pair }) {
  const away = world.participants.flatMap((one) => {
    const pause = one.id === pair.mentor || one.id === pair.mentee ? pauseNow(one, world.programme.timeZone, now) : undefined;
    return pause ? [{ name: nameOf(world, one.id), until: pause.until }] : [];
  });
  return (
    <>
      {away.map(({ name, until }) => (
        <p>{t("console.pairs.paused", { name: isolated(name), date: dayText(until, language) })}</p>
      ))}
    </>
  );
}

/** Ids of those whose numbers the page shows. */
export const reachable = ({ world, now }: Scene): string[] =>
  world.pairs
    .filter((pair) => isLive(pair) && pairHealth(world, pair, now).state === "call")
    .flatMap((pair) => roles.flatMap((role) => (phoneOf(world, pair[role]) ? [pair[role]] : [])));

const phoneOf = (world: World, id: string) => world.applications.find((one) => one.id === id)?.form.phone;

/** Whom to call: both sides, where they gave a number. */
function Numbers({ scene, pair }: { scene: Scene; pair: Pair }) {
  const { t, world } = scene;
  const numbers = roles.flatMap((role) => {
    const person = world.applications.find(({ id }) => id === pair[role]);
    const phone = person?.form.phone;
    return phone ? [{ role, phone, write: whatsApp(scene, phone, person.form.name, person.language) }] : [];
  });
  if (numbers.length === 0) return null;
  return (
    <ul class="chips">
      {numbers.map(({ role, phone, write }) => (
        <li class="small">
          {t(`role.${role}`)} <Phone number={phone} /> <a href={write}>WhatsApp</a>
        </li>
      ))}
    </ul>
  );
}

function Change({ scene: { t, base, typed, refusal, c }, pair }: { scene: Scene; pair: Pair }) {
  const here = refusal !== undefined && c.req.path.endsWith(`/${pair.id}/end`);
  return (
    <More title={t("console.pairs.change")} plain open={here}>
      <LinkButton kind="quiet" small href={`${base}/pairs/${pair.mentee}/replace`}>
        {t("console.pairs.findMentor")}
      </LinkButton>
      <form method="post" action={`${base}/pairs/${pair.id}/end`}>
        <Field
          scope={pair.id}
          name="reason"
          label={t("console.reason")}
          mark={t("field.optional")}
          value={here ? typed?.["reason"] : undefined}
        />
        <Button kind="danger" small>
          {t("console.pairs.end")}
        </Button>
      </form>
    </More>
  );
}
