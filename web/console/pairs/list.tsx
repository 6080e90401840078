/** Every pair with its health; what needs a person comes first. */
import { type PairHealth, pairHealth } from "@tamkine/core/pairing/health";
import type { Pair } from "@tamkine/core/pairing/pair";
import type { World } from "@tamkine/core/world";
import { isLive, roles } from "@tamkine/core/pairing/sides";
import { pauseNow } from "@tamkine/core/participant/pause";
import { Badge, Button, Field, LinkButton, More, Notice, type Tone } from "../../design/components.tsx";
import { cohortPage } from "../frame.tsx";
import { nameOf } from "../names.ts";
import { Phone } from "../phone.tsx";
import type { Scene } from "../scene.ts";
import { dayText } from "../when.ts";
import { Help, Places } from "./asked.tsx";
import { Contested, Silent, Unmatched } from "./needs.tsx";
import { isolated } from "../../when.ts";

interface Looked {
  pair: Pair;
  health: PairHealth;
}
type State = PairHealth["state"];

const tones: Record<State, Tone> = { call: "bad", nudge: "warn", early: "plain", paused: "plain", "on-track": "good" };
/** Most urgent first; only those are open at once. */
const urgency: readonly State[] = ["call", "nudge", "paused", "early", "on-track"];
const pressing: readonly State[] = ["call", "nudge"];

export function listPage(scene: Scene) {
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
      {urgency.map((state) => (
        <Group scene={scene} state={state} pairs={live.filter(({ health }) => health.state === state)} />
      ))}
      {over.length > 0 && (
        <More title={t("console.pairs.over", { count: over.length })}>
          <ul>
            {over.map((pair) => (
              <li>
                <Names scene={scene} pair={pair} /> · {t(`console.pair.${pair.state.is}`)}
              </li>
            ))}
          </ul>
        </More>
      )}
    </>,
  );
}

function Group({ scene, state, pairs }: { scene: Scene; state: State; pairs: readonly Looked[] }) {
  if (pairs.length === 0) return null;
  const { t } = scene;
  const title = t("console.pairs.group", { state: t(`console.health.${state}`), count: pairs.length });
  const list = (
    <ul class="pair-list">
      {pairs.map((one) => (
        <li>
          <PairCard scene={scene} {...one} />
        </li>
      ))}
    </ul>
  );
  return pressing.includes(state) ? (
    <section class="stack">
      <h2>{title}</h2>
      {list}
    </section>
  ) : (
    <More title={title}>{list}</More>
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
          <Names scene={scene} pair={pair} />
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
function Numbers({ scene: { t, world }, pair }: { scene: Scene; pair: Pair }) {
  const numbers = roles.flatMap((role) => {
    const phone = phoneOf(world, pair[role]);
    return phone ? [{ role, phone }] : [];
  });
  if (numbers.length === 0) return null;
  return (
    <ul class="chips">
      {numbers.map(({ role, phone }) => (
        <li class="small">
          {t(`role.${role}`)} <Phone number={phone} />
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
