/** Gatherings: every month of mentoring one collective meeting is announced, reminded of and noted as held. */
import { toOrganisers } from "../../access/to-organisers.ts";
import { mentoringMonths, momentOf } from "../../cohort/milestones.ts";
import { announced } from "../../gathering/announce.ts";
import { checkInHours } from "../../gathering/check-in.ts";
import { toEveryone } from "../../gathering/everyone.ts";
import type { Gathering } from "../../gathering/gathering.ts";
import { markHeld } from "../../gathering/hold.ts";
import { gatheringIn, notice } from "../../gathering/next.ts";
import { lacksVenue, venueMoment } from "../../gathering/venue.ts";
import { addDays, addSeconds, dayOf, earliest, latest, type Moment, reached } from "../../kernel/time.ts";
import { letterHourAfter, letterHourOn } from "../../letter/hour.ts";
import { type Outcome, nothing } from "../../outcome.ts";
import type { Participant } from "../../participant/participant.ts";
import { pauseNow } from "../../participant/pause.ts";
import type { World } from "../../world.ts";
import { go, type Scene, type Step, together, waitFor } from "./step.ts";

/** How long before a month begins its gathering is announced. */
const announceDaysBefore = 10;

export const gatherings: Step = (scene) => {
  const { world, act } = scene;
  const ends = momentOf(world.cohort, world.programme, "mentoringEnds");
  if (world.cohort.phase !== "mentoring" || reached(act.now, ends)) return go();
  const months = mentoringMonths(world.cohort, world.programme);
  const outcomes = [
    ...months.map((month) => announce(scene, month, ends)),
    ...world.gatherings.map((gathering) => follow(scene, gathering)),
  ];
  const moments = [
    ...months.map((month) => announceMoment(scene, month)),
    ...world.gatherings.flatMap((gathering) => [
      ...(lacksVenue(gathering) ? [venueMoment(world.programme, gathering)] : []),
      reminderMoment(scene, gathering),
      overMoment(gathering),
    ]),
  ].filter((moment) => !reached(act.now, moment));
  // Gatherings announced just now are followed from the next look on, at the latest tomorrow.
  const fresh = outcomes.some((outcome) => outcome.put.length > 0) ? addSeconds(act.now, 1) : undefined;
  return waitFor(earliest(ends, fresh, ...moments) ?? ends, together(nothing, ...outcomes));
};

/** Announces the month's gathering, after the habit of those before it, unless organisers already did or no day is left. */
function announce(scene: Scene, month: string, ends: Moment): Outcome {
  const { world, act, ids } = scene;
  if (world.gatherings.some((gathering) => gathering.id === month) || !reached(act.now, announceMoment(scene, month))) return nothing;
  const when = proposedAt(world, month, act.now, ends);
  if (!when) return nothing;
  return announced(world, { at: when, topic: "", place: "" }, ids);
}

function follow(scene: Scene, gathering: Gathering): Outcome {
  const { world, act, organisers } = scene;
  if (gathering.state !== "announced") return nothing;
  if (reached(act.now, overMoment(gathering))) {
    const someone = world.attendances.some((attendance) => attendance.gathering === gathering.id && attendance.presentAt);
    if (someone) return markHeld(world, gathering.id, act);
    return { ...nothing, letters: toOrganisers(organisers, "decision-reminder", `gathering#${gathering.id}`, { decision: "gathering" }) };
  }
  if (reached(act.now, gathering.at)) return nothing;
  const asked =
    lacksVenue(gathering) && reached(act.now, venueMoment(world.programme, gathering))
      ? toOrganisers(organisers, "decision-reminder", `venue#${gathering.id}`, { decision: "venue" })
      : [];
  if (!reached(act.now, reminderMoment(scene, gathering))) return { ...nothing, letters: asked };
  const replies = new Map(
    world.attendances.filter((a) => a.gathering === gathering.id).map(({ participant, reply }) => [participant, reply]),
  );
  const isAway = (one: Participant) => pauseNow(one, world.programme.timeZone, act.now) !== undefined;
  // Nobody is reminded of anything during a pause, but of what they said they come to.
  const wanted = world.participants.filter((one) => replies.get(one.id) === "yes" || (replies.get(one.id) !== "no" && !isAway(one)));
  return { ...nothing, letters: [...asked, ...toEveryone(wanted, "gathering-reminder", gathering.id)] };
}

const announceMoment = ({ world, act }: Scene, month: string): Moment =>
  announcedAt(world, month, world.cohort.published?.at ?? act.now, momentOf(world.cohort, world.programme, "mentoringEnds"));

/**
 * When the month's gathering is announced, in a cohort published then, unless organisers announce it before. The letters of publication
 * introduce people to each other, to some mentors several: this one comes the day after, where it is for the same day then.
 */
export function announcedAt(world: Pick<World, "programme" | "gatherings">, month: string, published: Moment, ends: Moment): Moment {
  const { programme } = world;
  const planned = letterHourOn(programme, addDays(`${month}-01`, -announceDaysBefore));
  const dayAfter = letterHourAfter(programme, published, 1);
  const isForSame = proposedAt(world, month, dayAfter, ends) === proposedAt(world, month, published, ends);
  return latest(planned, isForSame ? dayAfter : published);
}

/** The day for which it is announced then; undefined when no day is left. */
export function proposedAt(
  world: Pick<World, "programme" | "gatherings">,
  month: string,
  announced: Moment,
  ends: Moment,
): Moment | undefined {
  const { timeZone } = world.programme;
  return gatheringIn(world, month, addDays(dayOf(announced, timeZone), notice), addDays(dayOf(ends, timeZone), -1))?.at;
}

/** When people are reminded of a gathering. */
export const reminderMoment = (scene: Pick<Scene, "world">, gathering: Pick<Gathering, "at">): Moment =>
  letterHourAfter(scene.world.programme, gathering.at, -1);
/** When presences should be noted: nobody checks in any more. */
export const overMoment = (gathering: Pick<Gathering, "at">): Moment => checkInHours(gathering).to;
