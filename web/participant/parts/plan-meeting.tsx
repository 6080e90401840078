/** Planning a meeting, or another moment or place for one that is planned: a tap on one of the moments at which both are free, or a day and an hour of one's own. */
import { capital } from "@tamkine/core/codes/codes";
import type { Cohort } from "@tamkine/core/cohort/cohort";
import { dayOf, type Moment } from "@tamkine/core/kernel/time";
import type { Meeting } from "@tamkine/core/meeting/meeting";
import type { Pair } from "@tamkine/core/pairing/pair";
import { proposalsFor } from "@tamkine/core/participant/agenda";
import type { NextStep, PersonalPair } from "@tamkine/core/participant/personal";
import { Button, Choices, More } from "../../design/components.tsx";
import { type Entry, picked } from "../../form/entry.ts";
import { PostForm } from "../../form/post-form.tsx";
import { isolated } from "../../phrase.ts";
import { anotherMoment, momentValue } from "../read-meeting.ts";
import { wallClock } from "../../when.ts";
import { momentFor } from "../clock.ts";
import { entryOf, isOpen, type Scene } from "../scene.ts";
import { Minutes, Nonce, usualMode, WhenFields, WhereFields } from "./meeting-fields.tsx";

interface Props {
  scene: Scene;
  found: PersonalPair;
}

/** What the form's fields and its faults are told by: several pairs may have one on the page. */
export const planScope = (pair: Pair): string => `plan-${pair.id}`;

export const mayPlan = (cohort: Cohort, pair: Pair): boolean => cohort.phase === "mentoring" && pair.state.is === "active";

/** Whether the form to plan a meeting of this pair stands on the page: because it is next, or was asked for. */
export function isPlanning(scene: Scene, next: NextStep, pair: Pair): boolean {
  const isNext = (next.step === "first-meeting" || next.step === "plan-meeting") && next.subject === pair.id;
  return mayPlan(scene.personal.cohort, pair) && (isNext || isOpen(scene, planScope(pair)));
}

export function PlanMeeting({ scene, found }: Props) {
  const { t, base } = scene;
  const { pair, other } = found;
  const scope = planScope(pair);
  const entry = entryOf(scene, scope, { time: ["18:00"], minutes: ["60"], mode: [usualMode(scene, other.form.mode)] });
  return (
    <More title={t("meeting.plan")} id={scope} open>
      <PostForm action={`${base}/pairs/${pair.id}/meetings`} class="plan">
        <Nonce scene={scene} entry={entry} />
        <Plan scene={scene} found={found} entry={entry} />
        <Button>{t("meeting.plan.button")}</Button>
      </PostForm>
    </More>
  );
}

/** What the form's fields and its faults are told by. */
export const moveScope = (meeting: Meeting): string => `move-${meeting.id}`;

/** A planned meeting at another moment or place: filled in with what was planned. */
export function MoveMeeting({ scene, found, meeting }: Props & { meeting: Meeting }) {
  const { t, base, personal } = scene;
  const { day, time } = wallClock(meeting.at, personal.programme.timeZone);
  const planned = { moment: [anotherMoment], day: [day], time: [time], minutes: [String(meeting.minutes)] };
  const entry = entryOf(scene, moveScope(meeting), { ...planned, mode: [meeting.mode], place: [meeting.place] });
  return (
    <More title={t("meeting.move")} id={moveScope(meeting)} open>
      <PostForm action={`${base}/pairs/${meeting.pair}/meetings/${meeting.id}/move`} class="plan">
        <input type="hidden" name="seen" value={meeting.at} />
        <Plan scene={scene} found={found} entry={entry} />
        <Button>{t("meeting.move.button")}</Button>
      </PostForm>
    </More>
  );
}

/** When, for how long and where. */
function Plan({ scene, found, entry }: Props & { entry: Entry }) {
  const { personal, now } = scene;
  return (
    <>
      <Moments scene={scene} found={found} entry={entry} />
      <div class="another">
        <WhenFields
          entry={entry}
          scene={scene}
          from={dayOf(now, personal.programme.timeZone)}
          to={personal.cohort.schedule.mentoringEnds}
        />
      </div>
      <Minutes entry={entry} scene={scene} />
      <WhereFields entry={entry} scene={scene} />
    </>
  );
}

function Moments({ scene, found, entry }: Props & { entry: Entry }) {
  const { t, personal, now, deps } = scene;
  const { both, mine, theirs } = proposalsFor(personal, found, now);
  if (both.length + mine.length + theirs.length === 0) return <input type="hidden" name="moment" value={anotherMoment} />;
  const other = isolated(found.other.form.name);
  const said = (hint?: string) => (at: Moment) => ({
    value: momentValue(at, found, deps.ids),
    label: capital(momentFor(scene, at)),
    ...(hint !== undefined && { hint }),
  });
  return (
    <Choices
      {...picked(entry, "moment")}
      legend={t("meeting.plan.when")}
      hint={t(both.length > 0 ? "meeting.plan.both" : "meeting.plan.apart")}
      type="radio"
      layout="column"
      options={[
        ...both.map(said()),
        ...mine.map(said(t("meeting.plan.mine"))),
        ...theirs.map(said(t("meeting.plan.theirs", { other }))),
        { value: anotherMoment, label: t("meeting.plan.another") },
      ]}
    />
  );
}
