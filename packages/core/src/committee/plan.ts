/** Planning a meeting of the steering committee, moving it, calling it off, reminding of it; its agenda. */
import type { Organiser } from "../access/organiser.ts";
import { atOnce, Refusal } from "../kernel/refusal.ts";
import { worded } from "../kernel/worded.ts";
import { linkIn } from "../kernel/text.ts";
import { dayOf, type Moment, reached } from "../kernel/time.ts";
import { momentIn } from "../kernel/wall-clock.ts";
import { letterHourAfter } from "../letter/hour.ts";
import { type Act, nothing, type Occasion, type Outcome } from "../outcome.ts";
import type { Ids } from "../kernel/ids.ts";
import type { Programme } from "../programme/programme.ts";
import { type CommitteeMeeting, isVoid, stateOf, room } from "./committee.ts";
import { newMeetingId } from "./new-id.ts";

/** What whoever plans it typed. */
export interface PlanInput {
  /** By the wall clock of the programme. */
  when: string;
  place: string;
  link: string;
  /** Organisers' ids. */
  invited: readonly string[];
}

interface PlanFrom {
  /** The meeting to change; none for a new one. */
  known: CommitteeMeeting | undefined;
  /** All of the programme's. */
  meetings: readonly CommitteeMeeting[];
  organisers: readonly Organiser[];
}

/**
 * Plans a meeting, or moves the one given; who is invited gets a letter, again when something changed. The same again is nothing, whoever
 * asks: two organisers who plan one moment plan one meeting.
 * Refuses wrong-state (not planned any more); date-in-past and form-invalid { when, place, link, invited }, all at once; form-invalid
 * { when: "taken", meeting } where another one is planned for that moment.
 */
export function planCommittee(programme: Programme, from: PlanFrom, input: PlanInput, act: Act, ids: Ids): Outcome & { id: string } {
  const { known, meetings, organisers } = from;
  if (known && stateOf(known) !== "planned") throw new Refusal("wrong-state", { state: stateOf(known) });
  const [at, place, link, invited] = atOnce(
    () => coming(momentIn(input.when, programme.timeZone), act),
    () => worded("place", input.place, room.place),
    () => linkIn(input.link),
    () => among(organisers, input.invited),
  );
  const said = { at, place, invited, ...link };
  const id = known?.id ?? newMeetingId(ids, programme.id, at, meetings);
  if (known && same(known, said)) return { ...nothing, id };
  const other = meetings.find((one) => one.id !== id && stateOf(one) === "planned" && one.at === at);
  if (other && !known && same(other, said)) return { ...nothing, id: other.id };
  if (other) throw new Refusal("form-invalid", { when: "taken", meeting: other.id });
  const { link: _, ...rest } = known ?? blank(programme.id, id);
  const soon = reached(act.now, reminderMoment(said, programme)) && { remindedFor: at };
  const meeting: CommitteeMeeting = { ...rest, ...said, ...soon, state: "planned", heldOn: dayOf(at, programme.timeZone) };
  return {
    id,
    put: [meeting],
    happenings: [{ event: known ? "committee-moved" : "committee-planned", subject: id, facts: { at } }],
    letters: toInvited(meeting, organisers, known ? "moved" : "planned", known ? `#${known.version}` : ""),
  };
}

/** The moment, where it is to come. Refuses date-in-past. */
function coming(moment: Moment, { now }: Act): Moment {
  if (reached(now, moment)) throw new Refusal("date-in-past");
  return moment;
}

/** Those of them who are there, in the team's order. Refuses form-invalid { invited } where nobody is. */
function among(organisers: readonly Organiser[], invited: readonly string[]): string[] {
  const found = organisers.filter(({ id }) => invited.includes(id)).map(({ id }) => id);
  if (found.length === 0) throw new Refusal("form-invalid", { invited: "needed" });
  return found;
}

/** When who is invited is reminded: the morning of the day before. */
export const reminderMoment = (meeting: { at: Moment }, programme: Programme): Moment => letterHourAfter(programme, meeting.at, -1);

/** Calls a planned meeting off and tells who was invited; twice is once. Refuses wrong-state (held, or struck). */
export function cancelCommittee(meeting: CommitteeMeeting, organisers: readonly Organiser[]): Outcome {
  if (stateOf(meeting) === "cancelled") return nothing;
  if (stateOf(meeting) !== "planned") throw new Refusal("wrong-state", { state: stateOf(meeting) });
  return {
    put: [{ ...meeting, state: "cancelled" }],
    happenings: [{ event: "committee-cancelled", subject: meeting.id, facts: {} }],
    letters: toInvited(meeting, organisers, "cancelled", `#${meeting.version}`),
  };
}

/** Reminds who is invited: one letter each and day. Refuses wrong-state, date-in-past. */
export function remindCommittee(meeting: CommitteeMeeting, programme: Programme, organisers: readonly Organiser[], act: Act): Outcome {
  if (stateOf(meeting) !== "planned") throw new Refusal("wrong-state", { state: stateOf(meeting) });
  if (!meeting.at || reached(act.now, meeting.at)) throw new Refusal("date-in-past");
  const day = dayOf(act.now, programme.timeZone);
  return { put: [], happenings: [], letters: toInvited(meeting, organisers, "reminder", `#reminder-${day}`) };
}

/** What is to be spoken of; the same again is nothing. Refuses wrong-state (cancelled or struck). */
export function writeAgenda(meeting: CommitteeMeeting, text: string): Outcome {
  if (isVoid(meeting)) throw new Refusal("wrong-state", { state: stateOf(meeting) });
  const agenda = worded("agenda", text, room.agenda);
  if ((meeting.agenda ?? "") === agenda) return nothing;
  return { put: [{ ...meeting, agenda }], happenings: [{ event: "committee-agenda", subject: meeting.id, facts: {} }], letters: [] };
}

type Change = "planned" | "moved" | "cancelled" | "reminder";

function toInvited(meeting: CommitteeMeeting, organisers: readonly Organiser[], change: Change, unique: string): Occasion[] {
  return organisers
    .filter(({ id }) => meeting.invited?.includes(id))
    .map(({ id, language }) => ({
      letter: "committee-planned",
      to: { is: "organiser", id },
      language,
      occasion: `${meeting.id}${unique}`,
      // What is stored next has the next version: a calendar goes by the highest.
      facts: { change, at: meeting.at ?? "", place: meeting.place || meeting.link || "", sequence: String(meeting.version + 1) },
    }));
}

const blank = (programme: string, id: string): CommitteeMeeting => ({
  kind: "committee",
  programme,
  id,
  version: 0,
  heldOn: "1970-01-01",
  attendance: {},
  minutes: "",
});

type Said = Pick<CommitteeMeeting, "at" | "place" | "link" | "invited">;
const same = (known: CommitteeMeeting, said: Said): boolean =>
  (["at", "place", "link", "invited"] as const).every((field) => JSON.stringify(known[field]) === JSON.stringify(said[field]));
