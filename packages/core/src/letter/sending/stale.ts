/** Letters that were held back for too long: a reminder of something that is over, an invitation to something that took place yesterday. */
import type { Milestone } from "../../cohort/cohort.ts";
import { momentOf } from "../../cohort/milestones.ts";
import { allBy } from "../../kernel/look-up.ts";
import { daysAfter, isoWeek, type Moment, reached } from "../../kernel/time.ts";
import type { World } from "../../world.ts";
import { pairsOf } from "../about/topic.ts";
import type { LetterId } from "../catalogue.ts";
import type { Delivery } from "../delivery.ts";

/** Until when a letter is of use. */
type Over = (delivery: Delivery, world: World, now: Moment) => boolean;

const after =
  (milestone: Milestone): Over =>
  (_, { cohort, programme }, now) =>
    reached(now, momentOf(cohort, programme, milestone));

const topicOf = ({ occasion }: Delivery): string => occasion.split("#")[0] ?? "";

const gatheringOver: Over = (delivery, { gatherings }, now) => {
  const gathering = gatherings.find(({ id }) => id === topicOf(delivery));
  return gathering !== undefined && (gathering.state !== "announced" || reached(now, gathering.at));
};

const meetingOver: Over = (delivery, { meetings }, now) => {
  const meeting = meetings.find(({ id }) => id === topicOf(delivery).split("/")[1]);
  return meeting !== undefined && (meeting.cancelledAt !== null || reached(now, meeting.at));
};

const answered: Over = (delivery, { pairs }) => {
  const about = pairsOf(delivery).flatMap((id) => allBy(pairs, "id", id));
  return about.length > 0 && about.every(({ state }) => state.is !== "introduced");
};

/** A nudge is of use in the week in which it was written, by a step or by hand. */
const lastWeek: Over = ({ dueAt }, { programme: { timeZone } }, now) => isoWeek(dueAt, timeZone) < isoWeek(now, timeZone);

/** A pulse asks how things are now: later is too late. */
const daysOld: Over = ({ dueAt }, _, now) => reached(now, daysAfter(dueAt, 3));

const surveyOver: Over = (delivery, world, now) =>
  after("surveyEnds")(delivery, world, now) || world.answers.some(({ participant }) => participant === delivery.recipient.id);

const overs: Partial<Record<LetterId, Over>> = {
  "form-saved-reminder": after("intakeCloses"),
  "draft-reminder": after("intakeCloses"),
  "draft-reminder-again": after("intakeCloses"),
  "intake-extended": after("intakeCloses"),
  introduction: answered,
  introductions: answered,
  "introduction-reminder": answered,
  "introductions-reminder": answered,
  "meeting-planned": meetingOver,
  "nudge-first-meeting": lastWeek,
  "nudge-gap": lastWeek,
  "nudge-behind": lastWeek,
  "pulse-early": daysOld,
  "pulse-middle": daysOld,
  "gathering-invitation": gatheringOver,
  "gathering-reminder": gatheringOver,
  "survey-invitation": surveyOver,
  "survey-without-pair": surveyOver,
  "survey-reminder": surveyOver,
  "survey-reminder-again": surveyOver,
  "weekly-digest": lastWeek,
};

/** Whether a letter that is still due comes too late to be of use. */
export function isStale(delivery: Delivery, world: World, now: Moment): boolean {
  return delivery.state === "due" && (overs[delivery.letter as LetterId]?.(delivery, world, now) ?? false);
}

/** Letters of one kind, which are kept or dropped together. */
export interface StaleGroup {
  letter: string;
  deliveries: Delivery[];
}

/** The letters that come too late, by kind. */
export function staleGroups(deliveries: readonly Delivery[], world: World, now: Moment): StaleGroup[] {
  const groups = new Map<string, StaleGroup>();
  for (const delivery of deliveries.filter((one) => isStale(one, world, now))) {
    const { letter } = delivery;
    const group = groups.get(letter) ?? { letter, deliveries: [] };
    group.deliveries.push(delivery);
    groups.set(letter, group);
  }
  return [...groups.values()];
}
