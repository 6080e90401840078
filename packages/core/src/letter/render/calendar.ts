/** The calendar entry of a meeting, a gathering or a meeting of the committee (iCalendar, RFC 5545; invitations as in RFC 5546). */
import ical, { ICalAttendeeStatus, ICalCalendarMethod, ICalEventStatus } from "ical-generator";
import type { Gathering } from "../../gathering/gathering.ts";
import { HttpsLink, type Language } from "../../kernel/text.ts";
import { addSeconds, type Moment } from "../../kernel/time.ts";
import type { Meeting } from "../../meeting/meeting.ts";
import type { Programme } from "../../programme/programme.ts";
import { catalogue, type Letter } from "../catalogue.ts";
import type { Counterpart, LetterContext } from "../about/context.ts";
import { calledTo } from "../writing/first-name.ts";
import { oneLine } from "../isolate.ts";
import { say } from "../words/texts.ts";

const methods = {
  request: ICalCalendarMethod.REQUEST,
  cancel: ICalCalendarMethod.CANCEL,
  publish: ICalCalendarMethod.PUBLISH,
} as const;

interface Reading {
  programme: Programme;
  language: Language;
  now: Moment;
}

/** What an entry is written from. */
export interface Dated extends Reading {
  what: Meeting | Gathering;
  /** Whom a meeting is with. */
  other?: Pick<Counterpart, "name" | "others"> | undefined;
  /** Address of the letter's reader; none for a file that someone fetches themselves. */
  invited?: string;
}

/** iCalendar text; undefined for letters without a date. */
export function calendarOf({ letter, meeting, gathering, pair, ...context }: LetterContext): string | undefined {
  const { calendar: does }: Letter = catalogue[letter];
  if (letter === "committee-planned") return committeeEntry(context);
  const what = meeting ?? gathering;
  return does && what && calendarEntry({ ...context, what, other: pair?.other, invited: context.recipient.email }, does);
}

/** A committee's meeting has no end that anybody plans. */
const committeeMinutes = 90;

/** Of a meeting of the committee as the letter tells it: asked for, moved or taken back. A reminder carries none: the entry is there. */
function committeeEntry({ facts, occasion, ...context }: Pick<LetterContext, "facts" | "occasion" | "recipient"> & Reading) {
  const { change, at, place = "", sequence = "0" } = facts;
  if (!at || change === "reminder") return undefined;
  const [id = ""] = occasion.split("#");
  const link = HttpsLink.safeParse(place).data;
  const said = { at, minutes: committeeMinutes, place, ...(link !== undefined && { link }) };
  const summary = say(context.language, "event.committee");
  const event = { ...said, key: [context.programme.id, id], sequence: Number(sequence), summary, invited: context.recipient.email };
  return entry(event, context, change === "cancelled" ? "cancel" : "request");
}

/**
 * Times are instants in UTC, so that no calendar has to know Morocco's hours. The entry carries no personal link: calendars are shared
 * more freely than letters.
 * @param does asks for its place, takes it back, or only tells of it: for a file that someone fetches themselves
 */
export function calendarEntry({ what, other = { name: "" }, invited, ...reading }: Dated, does: keyof typeof methods): string {
  const link = what.kind === "gathering" ? what.link : undefined;
  const { language } = reading;
  const event = {
    key: [what.programme, what.cohort, ...(what.kind === "meeting" ? [what.pair] : []), what.id],
    // A stored thing's version grows with every change.
    sequence: what.version,
    at: what.at,
    minutes: what.minutes,
    summary:
      what.kind === "meeting" ? say(language, "event.meeting", { other: oneLine(calledTo(other), 60) }) : say(language, "event.gathering"),
    place: what.place || (link ?? ""),
    ...(link !== undefined && { link }),
    ...(what.kind === "gathering" && what.topic !== "" && { description: oneLine(what.topic, 200) }),
    ...(invited !== undefined && { invited }),
    agreed: what.kind === "meeting",
  };
  return entry(event, reading, does);
}

interface Entry {
  /** What makes it unique. */
  key: readonly string[];
  sequence: number;
  at: Moment;
  minutes: number;
  summary: string;
  place: string;
  link?: string;
  description?: string;
  /** Address of whom it is sent to. */
  invited?: string;
  /** Whether they have said already that they come. */
  agreed?: boolean;
}

function entry(
  { key, sequence, at, minutes, summary, place, link, description, invited, agreed = false }: Entry,
  reading: Reading,
  does: keyof typeof methods,
): string {
  const { programme, language, now } = reading;
  const calendar = ical({ prodId: { company: "TAMKINE", product: "mentoring", language: language.toUpperCase() }, method: methods[does] });
  calendar.createEvent({
    // The same for every reader and for every change, so that calendars replace the entry they have.
    id: `${key.join(".")}@${domainOf(programme.sender.address)}`,
    sequence,
    stamp: new Date(now),
    start: new Date(at),
    end: new Date(addSeconds(at, minutes * 60)),
    summary,
    location: oneLine(place, 300),
    status: does === "cancel" ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    organizer: { name: oneLine(programme.sender.name, 60), email: programme.sender.replyTo },
    ...(invited !== undefined && { attendees: [attendee(invited, agreed)] }),
    ...(link !== undefined && { url: link }),
    ...(description !== undefined && { description }),
  });
  return calendar.toString();
}

/**
 * Who is asked or told: RFC 5546 (3.2.2, 3.2.5) wants them named, and mail programs take an entry for an invitation only where their
 * owner is. Calendars are asked for no answer: it would come by mail to the organisers, and counts on the page alone.
 */
const attendee = (email: string, agreed: boolean) => ({
  email,
  rsvp: false,
  status: agreed ? ICalAttendeeStatus.ACCEPTED : ICalAttendeeStatus.NEEDSACTION,
});

const domainOf = (address: string): string => address.split("@").at(-1) ?? "";
