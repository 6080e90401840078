/** One pair: the two people, how it is doing and why, its meetings, its letters, and what an organiser can do for it. */
import { capital } from "@tamkine/core/codes/codes";
import { Refusal } from "@tamkine/core/kernel/refusal";
import { dayOf } from "@tamkine/core/kernel/time";
import { topicOf } from "@tamkine/core/letter/about/topic";
import { catalogue, type LetterId } from "@tamkine/core/letter/catalogue";
import type { Delivery } from "@tamkine/core/letter/delivery";
import { pairHealth } from "@tamkine/core/pairing/health";
import { nextNudge, nudgeOf } from "@tamkine/core/pairing/nudge";
import type { Pair } from "@tamkine/core/pairing/pair";
import { isLive } from "@tamkine/core/pairing/sides";
import { roles } from "@tamkine/core/programme/programme";
import { Back, Badge, Card, LinkButton, Table, Timeline } from "../../design/components.tsx";
import { isolated } from "../../phrase.ts";
import { byWhom } from "../by-whom.ts";
import { isOwn } from "@tamkine/core/access/own";
import { cohortPage } from "../frame.tsx";
import { nameOf } from "../names.ts";
import type { Scene } from "../scene.ts";
import { actOf } from "../session.ts";
import { dayText, momentText } from "../when.ts";
import { tones } from "./card.tsx";
import { historyOf } from "./history.ts";
import { Meetings } from "./meetings.tsx";
import { backTo, listed } from "./narrowed.ts";
import { Called, callText, Notes, type NotesProps } from "./notes.tsx";
import { seenBy } from "../letters/seen.ts";
import { PersonCard } from "./person.tsx";
import { Why } from "./why.tsx";

/** Refuses not-found. */
export function pairOf({ world }: Scene, id: string): Pair {
  const pair = world.pairs.find((one) => one.id === id);
  if (!pair) throw new Refusal("not-found");
  return pair;
}

/** One of the pair who helps to run the programme reads of its notes those of their own. Refuses not-found. */
export async function pairPage(scene: Scene, id: string) {
  const { t, world, deps, ref, base, now, organiser } = scene;
  const pair = pairOf(scene, id);
  const [deliveries, all] = await Promise.all([deps.store.deliveries(ref), deps.store.notes(ref, id)]);
  // What others note of a pair is not for the two of it.
  const own = isOwn(scene.own, pair.id);
  const notes = own ? all.filter(({ by }) => by === actOf(organiser, now).by) : all;
  const who = notes.length > 0 ? await byWhom(scene) : () => "";
  const letters = deliveries.filter(({ recipient }) => recipient.id === pair.mentor || recipient.id === pair.mentee);
  return cohortPage(
    scene,
    "/pairs",
    nameOf(world, pair.id),
    <div class="stack-l" id="pair">
      <Standing scene={scene} pair={pair} letters={letters} />
      <div class="grid">
        {roles.map((role) => (
          <PersonCard scene={scene} pair={pair} role={role} />
        ))}
      </div>
      <Called scene={scene} pair={pair} />
      <Notes scene={scene} pair={pair} notes={notes} who={who} own={own} />
      <Meetings scene={scene} pair={pair} />
      <History scene={scene} pair={pair} notes={notes} who={who} />
      <Letters scene={scene} letters={seenBy(scene, letters).filter((letter) => !isOfAnother(letter, id))} />
      <p>
        <Back t={t} href={`${base}/pairs${backTo(scene)}`} />
      </p>
    </div>,
  );
}

/** How it is doing and why, and the ways out of it. */
function Standing({ scene, pair, letters }: { scene: Scene; pair: Pair; letters: readonly Delivery[] }) {
  const { t, world, base, now, runs, language } = scene;
  const { state, reasons, effective, expected } = pairHealth(world, pair, now);
  const next = nextNudge(world, pair, letters, now);
  return (
    <Card
      title={t("console.pair.standing")}
      badge={isLive(pair) ? <Badge tone={tones[state]}>{t(`console.health.${state}`)}</Badge> : undefined}
      main={state === "call"}
      id="standing"
    >
      {reasons.length > 0 && <p>{capital(reasons.map((reason) => t(`console.health.reason.${reason}`)).join("\u00a0· "))}</p>}
      <p>
        {capital(t(`console.pair.${pair.state.is}`))} · {t("console.pairs.meetings", { effective, expected })}
      </p>
      <Why t={t} state={pair.state} />
      {state === "called" && pair.called && (
        <p>
          {t("console.call.until", {
            at: dayText(dayOf(pair.called.at, world.programme.timeZone), language),
            until: dayText(pair.called.until, language),
          })}
        </p>
      )}
      {runs && isLive(pair) && world.cohort.phase !== "cancelled" && (
        <div class="row">
          {nudgeOf(world, pair, now) &&
            (next === undefined ? (
              <LinkButton kind="quiet" small href={`${base}/pairs/${pair.id}/nudge`}>
                {t("console.nudge.write")}
              </LinkButton>
            ) : (
              <span class="hint">{t("console.nudge.later", { date: dayText(next, language) })}</span>
            ))}
          <LinkButton kind="quiet" small href={`${base}/pairs/${pair.mentee}/replace`}>
            {t("console.pairs.findMentor")}
          </LinkButton>
          <LinkButton kind="danger" small href={`${base}/pairs/${pair.id}/end${listed(scene)}`}>
            {t("console.pairs.end")}
          </LinkButton>
        </div>
      )}
    </Card>
  );
}

function History({ scene, pair, notes, who }: Omit<NotesProps, "own">) {
  const { t, world, language } = scene;
  return (
    <Card title={t("console.pair.history")}>
      <Timeline
        points={[
          ...historyOf(world, pair).map(({ at, what, who: person }) => ({
            at,
            what: t(`console.history.${what}`, { who: person === undefined ? "" : isolated(nameOf(world, person)) }),
          })),
          ...notes.flatMap((note) => (note.call ? [{ at: note.at, what: callText(scene, pair, note, who) }] : [])),
        ]
          .toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at))
          .map(({ at, what }) => ({ when: momentText(at, language, world.programme.timeZone), what, state: "done" as const }))}
      />
    </Card>
  );
}

/** So many of the newest are shown. */
const shown = 20;

/** Whether it speaks of another pair of a mentor who has several. */
function isOfAnother({ letter, occasion }: Delivery, pair: string): boolean {
  if (!Object.hasOwn(catalogue, letter)) return false;
  const topic = topicOf({ occasion }, letter as LetterId);
  const about = topic.pair === undefined ? topic.pairs : [topic.pair];
  return about?.includes(pair) === false;
}

function Letters({ scene: { t, world, language }, letters }: { scene: Scene; letters: readonly Delivery[] }) {
  const newest = letters.toSorted((a, b) => (a.dueAt < b.dueAt ? 1 : -1)).slice(0, shown);
  return (
    <Table
      caption={t("console.pair.letters")}
      rows={newest}
      empty={t("console.letters.none")}
      columns={[
        { title: t("console.letters.letter"), cell: ({ letter }) => t(`console.letter.${letter}` as "console.letter.introduction") },
        { title: t("console.letters.to"), cell: ({ recipient }) => <bdi>{nameOf(world, recipient.id)}</bdi> },
        { title: t("console.letters.when"), cell: ({ sentAt, dueAt }) => momentText(sentAt ?? dueAt, language, world.programme.timeZone) },
        {
          title: t("console.letters.state"),
          cell: ({ state }) => <Badge tone={state === "bounced" ? "bad" : "plain"}>{t(`console.delivery.${state}`)}</Badge>,
        },
      ]}
    />
  );
}
