/** A pair in the list: who, how it is doing and why, whom to call. */
import { capital } from "@tamkine/core/codes/codes";
import { byId } from "@tamkine/core/kernel/look-up";
import { dayOf } from "@tamkine/core/kernel/time";
import { pairHealth } from "@tamkine/core/pairing/health";
import type { Pair } from "@tamkine/core/pairing/pair";
import { isLive } from "@tamkine/core/pairing/sides";
import { roles } from "@tamkine/core/programme/programme";
import { pauseNow } from "@tamkine/core/participant/pause";
import type { World } from "@tamkine/core/world";
import { Badge, LinkButton, More, type Tone } from "../../design/components.tsx";
import { isolated } from "../../phrase.ts";
import { nameOf } from "../names.ts";
import { Phone } from "../phone.tsx";
import type { Scene } from "../scene.ts";
import { dayText } from "../when.ts";
import { type Looked, listed, type State } from "./narrowed.ts";
import { whatsApp } from "./person.tsx";

export const tones: Record<State, Tone> = {
  call: "bad",
  called: "accent",
  nudge: "warn",
  early: "plain",
  paused: "plain",
  "on-track": "good",
};

/** The mentee first. */
export function Names({ scene: { world }, pair }: { scene: Scene; pair: Pair }) {
  return (
    <>
      <bdi>{nameOf(world, pair.mentee)}</bdi>
      {"\u00a0· "}
      <bdi>{nameOf(world, pair.mentor)}</bdi>
    </>
  );
}

interface CardProps extends Looked {
  scene: Scene;
  /** Whether all of it is in sight: of many pairs only who, why and how often they have met. */
  open: boolean;
  /** Whether its state stands above it. */
  grouped: boolean;
}

export function PairCard({ scene, pair, health, open, grouped }: CardProps) {
  const { t, language, world } = scene;
  const { timeZone } = world.programme;
  const { state, reasons, effective, expected } = health;
  return (
    <details class="card" data-pair={pair.id} data-health={state} open={open}>
      <summary>
        <h3>
          <Names scene={scene} pair={pair} />
        </h3>
        {!grouped && <Badge tone={tones[state]}>{t(`console.health.${state}`)}</Badge>}
        {reasons.length > 0 && (
          <span class="small">{capital(reasons.map((reason) => t(`console.health.reason.${reason}`)).join("\u00a0· "))}</span>
        )}
      </summary>
      <div class="stack-s">
        <Away scene={scene} pair={pair} />
        {state === "call" && <Numbers scene={scene} pair={pair} />}
        {state === "called" && pair.called && (
          <p class="small">
            {t("console.call.until", {
              at: dayText(dayOf(pair.called.at, timeZone), language),
              until: dayText(pair.called.until, language),
            })}
          </p>
        )}
        <p class="soft small">
          {capital(t(`console.pair.${pair.state.is}`))} · {t("console.pairs.meetings", { effective, expected })}
        </p>
        <Ways scene={scene} pair={pair} state={state} />
      </div>
    </details>
  );
}

/** Who of the two is away, and until when. */
function Away({ scene: { t, world, language, now }, pair }: { scene: Scene; pair: Pair }) {
  const away = roles.flatMap((role) => {
    const one = byId(world.participants, pair[role]);
    const pause = one && pauseNow(one, world.programme.timeZone, now);
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

const phoneOf = (world: World, id: string) => byId(world.applications, id)?.form.phone;

/** Whom to call: both sides, where they gave a number, in the order of the card's title. */
function Numbers({ scene, pair }: { scene: Scene; pair: Pair }) {
  const { t, world } = scene;
  const numbers = [pair.mentee, pair.mentor].flatMap((id) => {
    const person = byId(world.applications, id);
    const phone = person?.form.phone;
    return phone ? [{ id, phone, write: whatsApp(scene, phone, person.form.name, person.language) }] : [];
  });
  return (
    <>
      {numbers.map(({ id, phone, write }) => (
        <div class="small">
          <bdi>{nameOf(world, id)}</bdi>
          <p class="chips numbers">
            <Phone number={phone} /> <a href={write}>{t("pair.contact.whatsapp")}</a>
          </p>
        </div>
      ))}
    </>
  );
}

/** To all that is known of it, and what one may do for it. */
function Ways({ scene, pair, state }: { scene: Scene; pair: Pair; state: State }) {
  const { t, base, runs } = scene;
  const path = `${base}/pairs/${pair.id}`;
  return (
    <>
      <p class="row">
        <LinkButton kind="quiet" small href={`${path}${listed(scene)}`}>
          {t("console.waiting.look")}
        </LinkButton>
        {runs && (state === "call" || state === "called") && (
          <LinkButton kind="quiet" small href={`${path}${listed(scene)}#call`}>
            {t("console.call.note")}
          </LinkButton>
        )}
      </p>
      {runs && (
        <More title={t("console.pairs.change")} plain>
          <div class="row">
            <LinkButton kind="quiet" small href={`${base}/pairs/${pair.mentee}/replace`}>
              {t("console.pairs.findMentor")}
            </LinkButton>
            <LinkButton kind="danger" small href={`${path}/end${listed(scene)}`}>
              {t("console.pairs.end")}
            </LinkButton>
          </div>
        </More>
      )}
    </>
  );
}
