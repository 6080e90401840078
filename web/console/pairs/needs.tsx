/** What only a person can put right among the pairs: mentees without mentor, silence, contested meetings. */
import { waitingAs } from "@tamkine/core/application/take-in";
import { dayOf } from "@tamkine/core/kernel/time";
import { standing } from "@tamkine/core/meeting/standing";
import { rematchBy } from "@tamkine/core/pairing/end";
import type { Pair } from "@tamkine/core/pairing/pair";
import type { Role } from "@tamkine/core/programme/programme";
import { seekingIn } from "@tamkine/core/pairing/seeking";
import { freePlaces, isLive, unansweredBy } from "@tamkine/core/pairing/sides";
import { Badge, Card, LinkButton } from "../../design/components.tsx";
import { Named } from "../named.tsx";
import type { Scene } from "../scene.ts";
import { dayText, momentText } from "../when.ts";
import { FewFirst } from "./few-first.tsx";
import { SettleMeeting } from "./settle.tsx";

/** Who takes part and is in no pair now, while mentoring lasts. */
function unpaired({ world }: Scene, role: Role) {
  if (world.cohort.phase !== "mentoring") return [];
  const paired = new Set(world.pairs.filter(isLive).map((pair) => pair[role]));
  return world.participants.filter((one) => one.role === role && one.state.is === "active" && !paired.has(one.id));
}

/** Mentees still there whose last pair is over, or who never had one. */
export function Unmatched({ scene }: { scene: Scene }) {
  const { t, base, runs } = scene;
  const alone = unpaired(scene, "mentee");
  if (alone.length === 0) return null;
  return (
    <Card id="alone" title={t("console.pairs.alone", { count: alone.length })} main>
      <AllAtOnce scene={scene} />
      <FewFirst
        scene={scene}
        id="alone"
        rows={alone.map(({ id }) => (
          <li class="row spread">
            <span>
              <Named scene={scene} id={id} /> <FindBy scene={scene} mentee={id} />
            </span>
            {runs && (
              <LinkButton small href={`${base}/pairs/${id}/replace`}>
                {t("console.pairs.findMentor")}
              </LinkButton>
            )}
          </li>
        ))}
      />
    </Card>
  );
}

/** The way to mentors for all who wait, where they are several; in the first of the cards about them. */
function AllAtOnce({ scene }: { scene: Scene }) {
  const { t, world, base, runs, now } = scene;
  const count = seekingIn(world, now).length;
  if (!runs || count < 2) return null;
  return (
    <p>
      <LinkButton small href={`${base}/pairs/mentors`}>
        {t("console.several.see", { count })}
      </LinkButton>
    </p>
  );
}

/** Mentors who have nobody any more: nothing has to be done about them. */
export function FreeMentors({ scene }: { scene: Scene }) {
  const { t, world, runs } = scene;
  const mentors = unpaired(scene, "mentor").filter(({ id }) => world.pairs.some((pair) => pair.mentor === id));
  if (mentors.length === 0) return null;
  return (
    <Card title={t("console.pairs.freeMentors", { count: mentors.length })} id="free-mentors">
      {runs && <p class="hint">{t("console.pairs.freeMentorsHint", { count: mentors.length })}</p>}
      <FewFirst
        scene={scene}
        id="free-mentors"
        rows={mentors.map(({ id }) => (
          <li>
            <Named scene={scene} id={id} />
          </li>
        ))}
      />
    </Card>
  );
}

/** By when the mentee should have someone else. */
function FindBy({ scene: { t, world, language, now }, mentee }: { scene: Scene; mentee: string }) {
  const last = world.pairs.find((pair) => pair.mentee === mentee && pair.successor === null);
  if (last?.state.is !== "ended") return null;
  const { programme } = world;
  const by = rematchBy(last.state.at, programme);
  const late = by < dayOf(now, programme.timeZone);
  return late ? (
    <Badge tone="bad">{t("console.pairs.findLate", { date: dayText(by, language) })}</Badge>
  ) : (
    <span class="soft small">{t("console.pairs.findBy", { date: dayText(by, language) })}</span>
  );
}

/** Introduced a while ago and not accepted by both: call them, or introduce the mentee to someone else. */
export function Silent({ scene, pairs }: { scene: Scene; pairs: readonly Pair[] }) {
  const { t, base, runs } = scene;
  const introduced = pairs.filter(({ state }) => state.is === "introduced");
  if (introduced.length === 0) return null;
  return (
    <Card id="silent" title={t("console.pairs.silent", { count: introduced.length })} main>
      {runs && <p class="hint">{t("console.pairs.silentHint")}</p>}
      {unpaired(scene, "mentee").length === 0 && <AllAtOnce scene={scene} />}
      <FewFirst
        scene={scene}
        id="silent"
        rows={introduced.map(({ id, mentee, acceptedAt }) => {
          const missing = unansweredBy({ acceptedAt }) ?? "both";
          return (
            <li class="row spread" data-missing={missing}>
              <span>
                <Named scene={scene} id={id} />
                <br />
                <span class="soft small">{t("console.pairs.unanswered", { missing })}</span>
              </span>
              {runs && (
                <LinkButton kind="quiet" small href={`${base}/pairs/${mentee}/replace`}>
                  {t("console.pairs.findMentor")}
                </LinkButton>
              )}
            </li>
          );
        })}
      />
    </Card>
  );
}

/** So many are named here; the others in the list of applications. */
const named = 10;

/** Who is on the waiting list, as long as some mentor has room or waits as well: taken in by being introduced. */
export function Waiting({ scene }: { scene: Scene }) {
  const { t, world, base, runs } = scene;
  const waiting = waitingAs("mentee", world);
  const live = world.pairs.filter(isLive);
  const free = world.participants
    .filter(({ role, state }) => role === "mentor" && state.is === "active")
    .reduce((sum, mentor) => sum + Math.max(0, freePlaces(mentor, live)), 0);
  const mentors = waitingAs("mentor", world);
  if (waiting.length === 0 || free + mentors.length === 0) return null;
  return (
    <Card id="waitlist" title={t("console.pairs.waiting", { count: waiting.length })}>
      <p class="hint">
        {t("console.pairs.waitingHint", { count: free })}
        {mentors.length > 0 && ` ${t("console.pairs.waitingMentors", { count: mentors.length })}`}
      </p>
      <ul class="list">
        {waiting.slice(0, named).map(({ id }) => (
          <li class="row spread">
            <Named scene={scene} id={id} />
            {runs && (
              <LinkButton kind="quiet" small href={`${base}/pairs/${id}/replace`}>
                {t("console.pairs.findFirst")}
              </LinkButton>
            )}
          </li>
        ))}
      </ul>
      {waiting.length > named && (
        <p>
          <a href={`${base}/applications?status=waitlisted`}>{t("console.waiting.all", { count: waiting.length })}</a>
        </p>
      )}
    </Card>
  );
}

/** Nothing once figures are frozen: from then on a meeting is put right as a correction of theirs. */
export function Contested({ scene }: { scene: Scene }) {
  const { t, world, now, language, runs } = scene;
  if (world.cohort.frozenAt !== null) return null;
  const contested = world.meetings.filter((meeting) => standing(meeting, world.programme.rules, now) === "contested");
  if (contested.length === 0) return null;
  return (
    <Card id="contested" title={t("console.contested.title", { count: contested.length })} main>
      {runs && <p class="hint">{t("console.contested.explained")}</p>}
      <FewFirst
        scene={scene}
        id="contested"
        rows={contested.map((meeting) => (
          <li class="row spread">
            <div>
              <strong>
                <Named scene={scene} id={meeting.pair} />
              </strong>{" "}
              <span class="soft small">{momentText(meeting.at, language, world.programme.timeZone)}</span>
              {meeting.contested?.reason && <p dir="auto">{meeting.contested.reason}</p>}
            </div>
            {runs && <SettleMeeting scene={scene} id={meeting.id} swap="#needs" />}
          </li>
        ))}
      />
    </Card>
  );
}
