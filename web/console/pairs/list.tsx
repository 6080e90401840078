/** Every pair with its health; what needs a person comes first. */
import { standing } from "@tamkine/core/meeting/standing";
import { type PairHealth, pairHealth } from "@tamkine/core/pairing/health";
import type { Pair } from "@tamkine/core/pairing/pair";
import { isLive } from "@tamkine/core/pairing/sides";
import { Badge, Button, Card, Field, LinkButton, More, Notice, type Tone } from "../../design/components.tsx";
import { cohortPage } from "../frame.tsx";
import { nameOf } from "../names.ts";
import type { Scene } from "../scene.ts";
import { momentText } from "../when.ts";

const tones: Record<PairHealth["state"], Tone> = { call: "bad", nudge: "warn", early: "plain", "on-track": "good" };
const urgency = ["call", "nudge", "early", "on-track"] as const;

export function listPage(scene: Scene) {
  const { t, world, now } = scene;
  const live = world.pairs.filter(isLive).map((pair) => ({ pair, health: pairHealth(world, pair, now) }));
  live.sort((a, b) => urgency.indexOf(a.health.state) - urgency.indexOf(b.health.state) || (a.pair.id < b.pair.id ? -1 : 1));
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
      <Contested scene={scene} />
      {live.length > 0 && (
        <section class="stack">
          <h2>{t("console.pairs.live", { count: live.length })}</h2>
          <div class="grid">
            {live.map(({ pair, health }) => (
              <PairCard scene={scene} pair={pair} health={health} />
            ))}
          </div>
        </section>
      )}
      {over.length > 0 && (
        <More title={t("console.pairs.over", { count: over.length })}>
          <ul>
            {over.map((pair) => (
              <li>
                <bdi>{nameOf(world, pair.id)}</bdi> · {t(`console.pair.${pair.state.is}`)}
              </li>
            ))}
          </ul>
        </More>
      )}
    </>,
  );
}

/** Mentees still there whose last pair is over, while mentoring lasts. */
function Unmatched({ scene: { t, world, base } }: { scene: Scene }) {
  if (world.cohort.phase !== "mentoring") return null;
  const paired = new Set(world.pairs.filter(isLive).map(({ mentee }) => mentee));
  const alone = world.participants.filter(({ id, role, state }) => role === "mentee" && state.is === "active" && !paired.has(id));
  if (alone.length === 0) return null;
  return (
    <Card id="alone" title={t("console.pairs.alone", { count: alone.length })} main>
      <ul class="list">
        {alone.map(({ id }) => (
          <li class="row spread">
            <bdi>{nameOf(world, id)}</bdi>
            <LinkButton small href={`${base}/pairs/${id}/replace`}>
              {t("console.pairs.findMentor")}
            </LinkButton>
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** Introduced a while ago and not accepted by both: call them, or introduce the mentee to someone else. */
function Silent({ scene: { t, world, base }, pairs }: { scene: Scene; pairs: readonly Pair[] }) {
  const introduced = pairs.filter(({ state }) => state.is === "introduced");
  if (introduced.length === 0) return null;
  return (
    <Card id="silent" title={t("console.pairs.silent", { count: introduced.length })} main>
      <p class="hint">{t("console.pairs.silentHint")}</p>
      <ul class="list">
        {introduced.map(({ id, mentee }) => (
          <li class="row spread">
            <bdi>{nameOf(world, id)}</bdi>
            <LinkButton small href={`${base}/pairs/${mentee}/replace`}>
              {t("console.pairs.findMentor")}
            </LinkButton>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Help({ scene: { t, world, base, language } }: { scene: Scene }) {
  const asking = world.participants.filter(({ help }) => help !== null);
  if (asking.length === 0) return null;
  return (
    <Card title={t("console.help.title", { count: asking.length })} main>
      <p class="hint">{t("console.help.confidential")}</p>
      <ul class="list">
        {asking.map(({ id, help }) => (
          <li>
            <strong>
              <bdi>{nameOf(world, id)}</bdi>
            </strong>
            <p dir="auto">{help?.about}</p>
            <p class="soft small">{help && momentText(help.at, language, world.programme.timeZone)}</p>
            <form method="post" action={`${base}/pairs/help/${id}/settle`}>
              <Button kind="quiet" small>
                {t("console.help.settle")}
              </Button>
            </form>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Contested({ scene: { t, world, base, now, language } }: { scene: Scene }) {
  const contested = world.meetings.filter((meeting) => standing(meeting, world.programme.rules, now) === "contested");
  if (contested.length === 0) return null;
  return (
    <Card title={t("console.contested.title", { count: contested.length })} main>
      <p class="hint">{t("console.contested.explained")}</p>
      <ul class="list">
        {contested.map((meeting) => (
          <li>
            <bdi>{nameOf(world, meeting.pair)}</bdi> · {momentText(meeting.at, language, world.programme.timeZone)}
            <p dir="auto">{meeting.contested?.reason}</p>
            <form method="post" action={`${base}/pairs/meetings/${meeting.id}/settle`} class="row">
              <Button kind="quiet" small name="counts" value="yes">
                {t("console.contested.counts")}
              </Button>
              <Button kind="quiet" small name="counts" value="no">
                {t("console.contested.countsNot")}
              </Button>
            </form>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function PairCard({ scene, pair, health }: { scene: Scene; pair: Pair; health: PairHealth }) {
  const { t, world, base } = scene;
  const { state, reasons, effective, expected } = health;
  return (
    <Card title={<bdi>{nameOf(world, pair.mentee)}</bdi>} badge={<Badge tone={tones[state]}>{t(`console.health.${state}`)}</Badge>}>
      <p>
        {t("role.mentor")} : <bdi>{nameOf(world, pair.mentor)}</bdi>
      </p>
      <p class="soft">
        {t(`console.pair.${pair.state.is}`)} · {t("console.pairs.meetings", { effective, expected })}
      </p>
      {reasons.length > 0 && <p>{reasons.map((reason) => t(`console.health.reason.${reason}`)).join(" · ")}</p>}
      <More title={t("console.pairs.change")} plain>
        <LinkButton kind="quiet" small href={`${base}/pairs/${pair.mentee}/replace`}>
          {t("console.pairs.findMentor")}
        </LinkButton>
        <form method="post" action={`${base}/pairs/${pair.id}/end`}>
          <Field scope={pair.id} name="reason" label={t("console.reason")} mark={t("field.optional")} />
          <Button kind="danger" small>
            {t("console.pairs.end")}
          </Button>
        </form>
      </More>
    </Card>
  );
}
