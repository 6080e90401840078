/** The meetings of a pair: how many count, each with what one can do about it, and the forms to plan and to log one. */
import { capital } from "@tamkine/core/codes/codes";
import { reached } from "@tamkine/core/kernel/time";
import type { Meeting } from "@tamkine/core/meeting/meeting";
import { isNoteable } from "@tamkine/core/meeting/noting";
import { lineage, standing } from "@tamkine/core/meeting/standing";
import type { NextStep, PersonalPair } from "@tamkine/core/participant/personal";
import { Badge, Meter, type Tone } from "../../design/components.tsx";
import { isolated } from "../../phrase.ts";
import { momentFor } from "../clock.ts";
import type { Scene } from "../scene.ts";
import { LogHeld } from "./log-meeting.tsx";
import { MeetingForms } from "./meeting-forms.tsx";
import { Place } from "./place.tsx";
import { Contested, Settle } from "./settle.tsx";

interface Props {
  scene: Scene;
  found: PersonalPair;
}

type Standing = ReturnType<typeof standing>;
const tones: Record<Standing, Tone> = {
  planned: "accent",
  logged: "warn",
  effective: "good",
  contested: "bad",
  cancelled: "plain",
  "too-short": "plain",
};

export function Meetings({ scene, found, next }: Props & { next: NextStep }) {
  const { t, personal } = scene;
  const meetings = [...found.meetings].sort((a, b) => (a.at < b.at ? 1 : -1));
  const goal = personal.programme.goals.meetingsPerPair;
  const count = effective(scene, found);
  const progress = t("pair.progress", { count, goal, more: count > goal ? "yes" : "no" });
  return (
    <div class="stack">
      <h3>{t("meetings.title")}</h3>
      <div class="stack-s">
        <Meter done={count} goal={goal} />
        <p class="small soft">{progress}</p>
      </div>
      {meetings.length > 0 && (
        <ul class="list">
          {meetings.map((meeting) => (
            <Row scene={scene} found={found} meeting={meeting} />
          ))}
        </ul>
      )}
      <MeetingForms scene={scene} found={found} next={next} />
    </div>
  );
}

function Row({ scene, found, meeting }: Props & { meeting: Meeting }) {
  const { t, now, personal } = scene;
  const { programme, application } = personal;
  const stands = standing(meeting, programme.rules, now);
  const mine = meeting.attested[application.role] !== null;
  // Once the figures are frozen nobody settles anything here.
  const open = personal.cohort.frozenAt === null;
  // What a pair had planned for a day on which it was over already; what it held before that day it may still note.
  const noteable = stands === "planned" && isNoteable(personal.cohort, programme, found.pair, meeting.at, now);
  const lapsed = stands === "planned" && found.pair.state.is !== "active" && !noteable;
  const label = lapsed ? t("meeting.lapsed") : stands === "logged" && mine ? t("meeting.logged.mine") : t(`meeting.${stands}`);
  return (
    <li id={meeting.id}>
      <div class="row spread">
        <strong>{capital(momentFor(scene, meeting.at))}</strong>
        <Badge tone={lapsed || (stands === "logged" && mine) ? "plain" : tones[stands]}>{label}</Badge>
      </div>
      <p class="small soft">
        {t("common.minutes", { minutes: meeting.minutes })}
        {"\u00a0· "}
        {t(`mode.${meeting.mode}`)}
        {meeting.place !== "" && (
          <>
            {"\u00a0· "}
            <Place>{meeting.place}</Place>
          </>
        )}
      </p>
      {meeting.note !== "" && (
        <p class="small">
          <bdi>{meeting.note}</bdi>
        </p>
      )}
      {stands === "planned" && !lapsed && <LogHeld scene={scene} found={found} meeting={meeting} over={reached(now, meeting.at)} />}
      {open && stands === "contested" && <Contested scene={scene} meeting={meeting} other={isolated(found.other.form.name)} />}
      {open && stands === "logged" && !mine && <Settle scene={scene} meeting={meeting} other={isolated(found.other.form.name)} />}
    </li>
  );
}

/** Meetings that count, those of the pairs before for the same mentee included. */
function effective({ personal, now }: Scene, { pair }: PersonalPair): number {
  const line = lineage(
    personal.pairs.map((one) => one.pair),
    pair,
  ).map(({ id }) => id);
  return personal.pairs
    .filter((one) => line.includes(one.pair.id))
    .flatMap(({ meetings }) => meetings)
    .filter((meeting) => standing(meeting, personal.programme.rules, now) === "effective").length;
}
