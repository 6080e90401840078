/** Noting that a meeting was held: one that was planned, or another. */
import { longestNote, type Meeting } from "@tamkine/core/meeting/meeting";
import { addSeconds, dayOf } from "@tamkine/core/kernel/time";
import { cycleDays } from "@tamkine/core/meeting/cycle";
import type { Pair } from "@tamkine/core/pairing/pair";
import type { PersonalPair } from "@tamkine/core/participant/personal";
import { Button, Field, LinkButton, More } from "../../design/components.tsx";
import { typed } from "../../form/entry.ts";
import { PostForm } from "../../form/post-form.tsx";
import { wallClock } from "../../when.ts";
import { entryOf, isOpen, pathTo, type Scene } from "../scene.ts";
import { ProgressField } from "./goal.tsx";
import { mayPlan, MoveMeeting, moveScope } from "./plan-meeting.tsx";
import { Minutes, Nonce, usualMode, WhenFields, WhereFields } from "./meeting-fields.tsx";

/** What the form's fields and its faults are told by: several pairs may have one on the page. */
export const logScope = (pair: Pair): string => `log-${pair.id}`;

/** It is filled in with an hour ago, for most note what they come from; of a pair that is over the day is left open. */
export function LogMeeting({ scene, found: { pair, other } }: { scene: Scene; found: PersonalPair }) {
  const { t, base, personal, now } = scene;
  const { timeZone, rules } = personal.programme;
  const scope = logScope(pair);
  const { first, last } = cycleDays(personal.cohort, personal.programme) ?? {};
  const until = dayOf(pair.state.is === "ended" ? pair.state.at : now, timeZone);
  // Most note what they come from; of a pair that is over it was some day before.
  const { day, time } = wallClock(addSeconds(now, -3600), timeZone);
  const just = pair.state.is === "active" && { day: [day], time: [time] };
  const entry = entryOf(scene, scope, { ...just, minutes: ["60"], mode: [usualMode(scene, other.form.mode)] });
  return (
    <More title={t("meeting.log")} id={scope} open>
      <p class="small soft">{t("meeting.log.hint", { minutes: rules.meetingMinutes })}</p>
      <PostForm action={`${base}/pairs/${pair.id}/meetings/log`}>
        <Nonce scene={scene} entry={entry} />
        <WhenFields entry={entry} scene={scene} from={first} to={last !== undefined && last < until ? last : until} />
        <Minutes entry={entry} scene={scene} />
        <WhereFields entry={entry} scene={scene} />
        <ProgressField entry={entry} scene={scene} />
        <Field
          {...typed(entry, "note", longestNote)}
          label={t("meeting.note")}
          hint={t("meeting.note.hint")}
          mark={t("field.optional")}
          rows={2}
        />
        <Button>{t("meeting.log.button")}</Button>
      </PostForm>
    </More>
  );
}

/** A planned meeting: held, once its time has come; until then at another moment or place; or called off. */
export function LogHeld({ scene, found, meeting, over }: { scene: Scene; found: PersonalPair; meeting: Meeting; over: boolean }) {
  const { t, base, personal } = scene;
  const path = `${base}/pairs/${meeting.pair}/meetings/${meeting.id}`;
  const { day, time } = wallClock(meeting.at, personal.programme.timeZone);
  const { mode, place, note, minutes } = meeting;
  const mayMove = !over && mayPlan(personal.cohort, found.pair);
  const moving = mayMove && isOpen(scene, moveScope(meeting));
  const entry = entryOf(scene, `log-${meeting.id}`, {
    day: [day],
    time: [time],
    minutes: [String(minutes)],
    mode: [mode],
    place: [place],
    note: [note],
  });
  return (
    <div class="stack">
      {over && (
        <PostForm action={`${path}/log`}>
          {(["day", "time", "mode", "place", "note"] as const).map((name) => (
            <input type="hidden" name={name} value={typed(entry, name).value} />
          ))}
          <Nonce scene={scene} entry={entry} />
          <Minutes entry={entry} scene={scene} />
          <ProgressField entry={entry} scene={scene} />
          <Button>{t("meeting.log.planned")}</Button>
        </PostForm>
      )}
      {moving && <MoveMeeting scene={scene} found={found} meeting={meeting} />}
      <div class="row">
        {!over && (
          <LinkButton kind="quiet" small href={`${path}/calendar.ics`}>
            {t("calendar.add")}
          </LinkButton>
        )}
        {mayMove && !moving && (
          <LinkButton kind="quiet" small href={pathTo(scene, moveScope(meeting))}>
            {t("meeting.move")}
          </LinkButton>
        )}
        <PostForm action={`${path}/cancel`}>
          <Button kind="quiet" small>
            {t(over ? "meeting.notHeld" : "meeting.cancel")}
          </Button>
        </PostForm>
      </div>
    </div>
  );
}
