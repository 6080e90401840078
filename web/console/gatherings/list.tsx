/** The gatherings of a cohort, the coming one first, and announcing another. */
import type { Gathering } from "@tamkine/core/gathering/gathering";
import { reached } from "@tamkine/core/kernel/time";
import { Badge, Button, Card, Facts, Field, More, type Tone } from "../../design/components.tsx";
import { wallClock } from "../../when.ts";
import { cohortPage } from "../frame.tsx";
import { nameOf } from "../names.ts";
import type { Scene } from "../scene.ts";
import { seenText } from "../seen.ts";
import { Papers } from "./papers.tsx";
import { momentText, monthText } from "../when.ts";

const tones: Record<Gathering["state"], Tone> = { announced: "accent", held: "good", cancelled: "plain" };

export function listPage(scene: Scene) {
  const { t, world, runs, typed, refusal } = scene;
  // What was typed into the form of one gathering stays in that form.
  const announcing = typed !== undefined && "when" in typed && !typed["of"];
  return cohortPage(
    scene,
    "/gatherings",
    t("console.gatherings.title"),
    <>
      {world.gatherings.length === 0 && <p class="soft">{t("console.gatherings.none")}</p>}
      {[...world.gatherings]
        .sort((a, b) => (a.at < b.at ? 1 : -1))
        .map((gathering) => (
          <One scene={scene} gathering={gathering} />
        ))}
      {runs && world.cohort.phase === "mentoring" && (
        <More title={t("console.gatherings.announce")} open={world.gatherings.length === 0 || (announcing && refusal !== undefined)}>
          <p class="hint">{t("console.gatherings.announceHint")}</p>
          <AnnounceForm scene={scene} shown={announcing ? typed : {}} scope="new" />
        </More>
      )}
    </>,
  );
}

interface Shown {
  when?: string;
  topic?: string;
  place?: string;
  link?: string | undefined;
}

/** Announces a month's gathering, or changes the one given. */
function AnnounceForm({ scene, shown, scope, of }: { scene: Scene; shown: Shown; scope: string; of?: string }) {
  const { t, world, base, refusal, typed } = scene;
  return (
    <form method="post" action={`${base}/gatherings`}>
      <input type="hidden" name="seen" value={seenText(world.gatherings)} />
      {of !== undefined && <input type="hidden" name="of" value={of} />}
      <Field scope={scope} name="when" type="datetime-local" label={t("console.gatherings.when")} value={shown.when} required />
      <Field
        scope={scope}
        name="topic"
        label={t("console.gatherings.topic")}
        value={shown.topic}
        mark={t("field.optional")}
        maxlength={200}
      />
      <Field
        scope={scope}
        name="place"
        label={t("console.gatherings.place")}
        hint={t("console.gatherings.placeHint")}
        value={shown.place}
        mark={t("field.optional")}
        maxlength={300}
      />
      <Field
        scope={scope}
        name="link"
        type="url"
        label={t("console.gatherings.link")}
        hint={t("console.gatherings.linkHint")}
        value={shown.link}
        error={shown === typed && refusal?.facts["link"] !== undefined ? t("error.link") : undefined}
        mark={t("field.optional")}
        maxlength={500}
      />
      <Button>{t(of === undefined ? "console.gatherings.invite" : "console.gatherings.save")}</Button>
    </form>
  );
}

function One({ scene, gathering }: { scene: Scene; gathering: Gathering }) {
  const { t, world, language, now, runs } = scene;
  const { id, at, state, topic, place, link, pin } = gathering;
  const rows = world.attendances.filter((one) => one.gathering === id);
  const began = reached(now, at);
  const replied = (reply: "yes" | "no") => rows.filter((one) => one.reply === reply).length;
  return (
    <Card
      title={<span dir="auto">{topic || t("console.gatherings.of", { month: monthText(id, language) })}</span>}
      id={id}
      main={state === "announced"}
      badge={<Badge tone={tones[state]}>{t(`console.gathering.${state}`)}</Badge>}
    >
      <Facts
        facts={[
          [t("console.gatherings.when"), momentText(at, language, world.programme.timeZone)],
          [t("console.gatherings.place"), place],
          [t("console.gatherings.link"), link && <span dir="ltr">{link}</span>],
          [t("console.gatherings.replies"), t("console.gatherings.repliesCount", { yes: replied("yes"), no: replied("no") })],
          [
            t("console.gatherings.pin"),
            state === "cancelled" ? undefined : (
              <strong class={state === "announced" ? "pin-shown" : "code"} dir="ltr" data-pin={pin} data-state={state}>
                {pin}
              </strong>
            ),
          ],
          [t("console.gatherings.present"), began ? rows.filter((one) => one.presentAt !== null).length : undefined],
        ]}
      />
      {runs && began && state !== "cancelled" && world.cohort.frozenAt === null && <Attendance scene={scene} gathering={gathering} />}
      {runs && state !== "cancelled" && <Papers scene={scene} gathering={gathering} />}
      {runs && !began && state === "announced" && <Change scene={scene} gathering={gathering} />}
    </Card>
  );
}

function Change({ scene, gathering }: { scene: Scene; gathering: Gathering }) {
  const { t, base, world, typed, refusal } = scene;
  const { id, at, topic, place, link } = gathering;
  const here = typed?.["of"] === id;
  const { day, time } = wallClock(at, world.programme.timeZone);
  return (
    <>
      <More title={t("console.gatherings.move")} open={here && refusal !== undefined}>
        <AnnounceForm scene={scene} shown={here ? typed : { when: `${day}T${time}`, topic, place, link }} scope={id} of={id} />
      </More>
      <form method="post" action={`${base}/gatherings/${id}/cancel`}>
        <Button kind="danger" small>
          {t("console.gatherings.cancel")}
        </Button>
      </form>
    </>
  );
}

function Attendance({ scene, gathering }: { scene: Scene; gathering: Gathering }) {
  const { t, world, base, ticked, c } = scene;
  const there = new Set(world.attendances.filter((one) => one.gathering === gathering.id && one.presentAt).map((one) => one.participant));
  const asked = ticked !== undefined && c.req.path.endsWith(`/${gathering.id}/held`);
  const chosen = asked ? new Set(ticked["present"]) : there;
  const names = world.participants.map(({ id }) => ({ id, name: nameOf(world, id) })).sort((a, b) => a.name.localeCompare(b.name, "fr"));
  return (
    <More title={t("console.gatherings.attendance")} open={gathering.state === "announced" || asked}>
      <form method="post" action={`${base}/gatherings/${gathering.id}/held`}>
        <input type="hidden" name="seen" value={seenText([gathering])} />
        <p class="hint">{t("console.gatherings.attendanceHint")}</p>
        <ul class="board-tick">
          {names.map(({ id, name }) => (
            <li>
              <label class="choice">
                <input type="checkbox" name="present" value={id} checked={chosen.has(id)} />
                <bdi>{name}</bdi>
              </label>
            </li>
          ))}
        </ul>
        <Button>{t("console.gatherings.held")}</Button>
      </form>
    </More>
  );
}
