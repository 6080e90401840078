/** A pair's meetings, who attested each, the settling of one that the two see differently, and taking that back. */
import { dayOf } from "@tamkine/core/kernel/time";
import type { Meeting } from "@tamkine/core/meeting/meeting";
import { standing } from "@tamkine/core/meeting/standing";
import type { Pair } from "@tamkine/core/pairing/pair";
import { type Role, roles } from "@tamkine/core/programme/programme";
import { Badge, Button, Card, type Tone } from "../../design/components.tsx";
import { PostForm } from "../../form/post-form.tsx";
import { isolated } from "../../phrase.ts";
import { nameOf } from "../names.ts";
import type { Scene } from "../scene.ts";
import { dayText, momentText } from "../when.ts";
import { SettleMeeting } from "./settle.tsx";

const tones: Record<ReturnType<typeof standing>, Tone> = {
  planned: "accent",
  cancelled: "plain",
  logged: "plain",
  effective: "good",
  contested: "bad",
  "too-short": "warn",
};

export function Meetings({ scene, pair }: { scene: Scene; pair: Pair }) {
  const { t, world, now, language } = scene;
  const own = world.meetings.filter((meeting) => meeting.pair === pair.id).toSorted((a, b) => (a.at < b.at ? 1 : -1));
  return (
    <Card title={t("console.pair.meetings", { count: own.length })}>
      <ul class="list">
        {own.map((meeting) => {
          const is = standing(meeting, world.programme.rules, now);
          const attested = roles.filter((role) => meeting.attested[role] !== null);
          return (
            <li class="stack-s">
              <div class="row spread">
                <span>{momentText(meeting.at, language, world.programme.timeZone)}</span>
                <Badge tone={tones[is]}>{t(`console.meeting.${is}`)}</Badge>
              </div>
              <p class="hint">
                {t("console.meeting.minutes", { count: meeting.minutes })}
                {attested.length > 0 && ` · ${t("console.meeting.attested", { by: attested.map((role) => t(`role.${role}`)).join(", ") })}`}
              </p>
              {meeting.settled && <Settled scene={scene} meeting={meeting} settled={meeting.settled} />}
              {is === "contested" && <Contest scene={scene} pair={pair} meeting={meeting} />}
            </li>
          );
        })}
      </ul>
    </Card>
  );
}

/** What each of the two said of it. */
function Contest({ scene, pair, meeting }: { scene: Scene; pair: Pair; meeting: Meeting }) {
  const { t, world, runs, language } = scene;
  const { logged, contested, note, id, at, minutes } = meeting;
  const name = (by: Role) => isolated(nameOf(world, pair[by]));
  return (
    <>
      {logged && (
        <p>{t("console.waiting.held", { name: name(logged.by), day: dayText(dayOf(at, world.programme.timeZone), language), minutes })}</p>
      )}
      {note !== "" && <blockquote dir="auto">{note}</blockquote>}
      {contested && <p>{t("console.waiting.notSo", { name: name(contested.by) })}</p>}
      {contested?.reason && <blockquote dir="auto">{contested.reason}</blockquote>}
      {runs && world.cohort.frozenAt === null && <SettleMeeting scene={scene} id={id} />}
    </>
  );
}

/** How it was settled, and the way back while nothing is frozen. */
function Settled({ scene, meeting, settled }: { scene: Scene; meeting: Meeting; settled: NonNullable<Meeting["settled"]> }) {
  const { t, world, runs, language, base } = scene;
  const day = dayText(dayOf(settled.at, world.programme.timeZone), language);
  return (
    <>
      <p>{t(settled.counts ? "console.contested.settledYes" : "console.contested.settledNo", { day })}</p>
      {runs && world.cohort.frozenAt === null && (
        <PostForm action={`${base}/pairs/meetings/${meeting.id}/reopen`}>
          <input type="hidden" name="settled" value={settled.at} />
          <Button kind="quiet" small>
            {t("console.contested.reopen")}
          </Button>
        </PostForm>
      )}
    </>
  );
}
