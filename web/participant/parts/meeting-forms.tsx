/** The forms to plan a meeting, to log one, and to say that a planned one was held or will not be. */
import { sayList } from "@tamkine/core/kernel/say";
import type { Language } from "@tamkine/core/kernel/text";
import { addSeconds, dayOf } from "@tamkine/core/kernel/time";
import type { Meeting } from "@tamkine/core/meeting/meeting";
import type { NextStep, PersonalPair } from "@tamkine/core/participant/personal";
import { Button, Choices, Field, More } from "../../design/components.tsx";
import { type Entry, picked, typed } from "../../form/entry.ts";
import { wallClock } from "../../when.ts";
import { entryOf, isAgain, type Scene } from "../scene.ts";

interface Props {
  scene: Scene;
  found: PersonalPair;
}

export function PlanMeeting({ scene, found: { pair, other }, next }: Props & { next: NextStep }) {
  const { t, language, base, personal, now } = scene;
  const scope = `plan-${pair.id}`;
  const isNext = (next.step === "first-meeting" || next.step === "plan-meeting") && next.subject === pair.id;
  const common = personal.application.form.slots.filter((slot) => other.form.slots.includes(slot));
  const entry = entryOf(scene, scope, { time: ["18:00"], minutes: ["60"], mode: [usualMode(scene, other.form.mode)] });
  return (
    <More title={t("meeting.plan")} id={scope} open={isNext || isAgain(scene, scope)}>
      {common.length > 0 && (
        <p class="small soft">
          {t("meeting.plan.common", {
            slots: sayList(
              language,
              common.map((slot) => inSentence(language, t(`slot.${slot}`))),
            ),
          })}
        </p>
      )}
      <form method="post" action={`${base}/pairs/${pair.id}/meetings`}>
        <MeetingFields
          entry={entry}
          scene={scene}
          from={dayOf(now, personal.programme.timeZone)}
          to={personal.cohort.schedule.mentoringEnds}
        />
        <Button>{t("meeting.plan.button")}</Button>
      </form>
    </More>
  );
}

export function LogMeeting({ scene, found: { pair, other } }: Props) {
  const { t, base, personal, now } = scene;
  const { timeZone, rules } = personal.programme;
  const scope = `log-${pair.id}`;
  const { day, time } = wallClock(addSeconds(now, -3600), timeZone);
  const entry = entryOf(scene, scope, { day: [day], time: [time], minutes: ["60"], mode: [usualMode(scene, other.form.mode)] });
  const published = personal.cohort.published?.at;
  return (
    <More title={t("meeting.log")} id={scope} open={isAgain(scene, scope)}>
      <p class="small soft">{t("meeting.log.hint", { minutes: rules.meetingMinutes })}</p>
      <form method="post" action={`${base}/pairs/${pair.id}/meetings/log`}>
        <MeetingFields entry={entry} scene={scene} from={published && dayOf(published, timeZone)} to={dayOf(now, timeZone)} withNote />
        <Button>{t("meeting.log.button")}</Button>
      </form>
    </More>
  );
}

/** A planned meeting: held, once its time has come; or called off. */
export function LogHeld({ scene, meeting, over }: { scene: Scene; meeting: Meeting; over: boolean }) {
  const { t, base, personal } = scene;
  const path = `${base}/pairs/${meeting.pair}/meetings/${meeting.id}`;
  const { day, time } = wallClock(meeting.at, personal.programme.timeZone);
  const { mode, place, note, minutes } = meeting;
  const entry = entryOf(scene, `log-${meeting.id}`, {
    day: [day],
    time: [time],
    minutes: [String(minutes)],
    mode: [mode],
    place: [place],
    note: [note],
  });
  return (
    <div class="row">
      {over && (
        <form method="post" action={`${path}/log`} class="inline-form">
          {(["day", "time", "mode", "place", "note"] as const).map((name) => (
            <input type="hidden" name={name} value={typed(entry, name).value} />
          ))}
          <Nonce scene={scene} entry={entry} />
          <Field {...typed(entry, "minutes")} label={t("meeting.minutes")} inputmode="numeric" short />
          <Button small>{t("meeting.log.planned")}</Button>
        </form>
      )}
      <form method="post" action={`${path}/cancel`}>
        <Button kind="quiet" small>
          {t("meeting.cancel")}
        </Button>
      </form>
    </div>
  );
}

interface FieldsProps {
  entry: Entry;
  scene: Scene;
  from: string | undefined;
  to: string;
  withNote?: boolean;
}

function MeetingFields({ entry, scene, from, to, withNote = false }: FieldsProps) {
  const { t } = scene;
  const optional = t("field.optional");
  return (
    <>
      <Nonce scene={scene} entry={entry} />
      <div class="pair-of">
        <Field {...typed(entry, "day")} label={t("meeting.day")} type="date" max={to} {...(from !== undefined && { min: from })} />
        <Field {...typed(entry, "time")} label={t("meeting.time")} type="time" />
        <Field {...typed(entry, "minutes")} label={t("meeting.minutes")} inputmode="numeric" maxlength={3} />
      </div>
      <Choices
        {...picked(entry, "mode")}
        legend={t("meeting.mode")}
        type="radio"
        options={(["in-person", "remote"] as const).map((value) => ({ value, label: t(`mode.${value}`) }))}
      />
      <Field {...typed(entry, "place")} label={t("meeting.place")} mark={optional} maxlength={200} />
      {withNote && (
        <Field
          {...typed(entry, "note")}
          label={t("meeting.note")}
          hint={t("meeting.note.hint")}
          mark={optional}
          rows={2}
          maxlength={1000}
        />
      )}
    </>
  );
}

/** The form's own secret: the meeting's id is made from it, so that a form sent twice makes one meeting. */
function Nonce({ scene, entry }: { scene: Scene; entry: Entry }) {
  return <input type="hidden" name="nonce" value={typed(entry, "nonce").value || scene.deps.ids.secret()} />;
}

/** How the two most likely meet, going by their forms. */
function usualMode({ personal }: Scene, other: Meeting["mode"] | "both"): Meeting["mode"] {
  const mine = personal.application.form.mode;
  const fixed: (string | undefined)[] = [mine, other].filter((mode) => mode !== "both");
  return fixed[0] === "in-person" ? "in-person" : "remote";
}

/** French writes days small within a sentence. */
const inSentence = (language: Language, text: string): string => (language === "fr" ? text.toLocaleLowerCase("fr") : text);
