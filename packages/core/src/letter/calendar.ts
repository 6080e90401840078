/** The calendar entry of a meeting or a gathering (iCalendar, RFC 5545; invitations as in RFC 5546). */
import ical, { ICalCalendarMethod, ICalEventStatus } from "ical-generator";
import type { Gathering } from "../gathering/gathering.ts";
import type { Language } from "../kernel/text.ts";
import { addSeconds, type Moment } from "../kernel/time.ts";
import type { Meeting } from "../meeting/meeting.ts";
import type { Programme } from "../programme/programme.ts";
import { catalogue, type Letter } from "./catalogue.ts";
import type { LetterContext } from "./context.ts";
import { firstName } from "./first-name.ts";
import { oneLine } from "./isolate.ts";
import { say } from "./texts.ts";

const methods = {
  request: ICalCalendarMethod.REQUEST,
  cancel: ICalCalendarMethod.CANCEL,
  publish: ICalCalendarMethod.PUBLISH,
} as const;

/** What an entry is written from. */
export interface Dated {
  what: Meeting | Gathering;
  programme: Programme;
  language: Language;
  now: Moment;
  /** Name of whom a meeting is with. */
  other?: string | undefined;
}

/** iCalendar text; undefined for letters without a date. */
export function calendarOf({ letter, meeting, gathering, pair, ...context }: LetterContext): string | undefined {
  const { calendar: does }: Letter = catalogue[letter];
  const what = meeting ?? gathering;
  return does && what && calendarEntry({ ...context, what, other: pair?.other?.name }, does);
}

/**
 * Times are instants in UTC, so that no calendar has to know Morocco's hours. The entry carries no personal link: calendars are shared
 * more freely than letters.
 * @param does asks for its place, takes it back, or only tells of it: for a file that someone fetches themselves
 */
export function calendarEntry({ what, programme, language, now, other = "" }: Dated, does: keyof typeof methods): string {
  const calendar = ical({ prodId: { company: "TAMKINE", product: "mentoring", language: language.toUpperCase() }, method: methods[does] });
  const link = what.kind === "gathering" ? what.link : undefined;
  calendar.createEvent({
    // The same for both readers and for every change, so that calendars replace the entry they have.
    id: `${[what.programme, what.cohort, ...(what.kind === "meeting" ? [what.pair] : []), what.id].join(".")}@${domainOf(programme.sender.address)}`,
    // A stored thing's version grows with every change.
    sequence: what.version,
    stamp: new Date(now),
    start: new Date(what.at),
    end: new Date(addSeconds(what.at, what.minutes * 60)),
    summary:
      what.kind === "meeting" ? say(language, "event.meeting", { other: oneLine(firstName(other), 60) }) : say(language, "event.gathering"),
    location: oneLine(what.place || (link ?? ""), 300),
    status: does === "cancel" ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    organizer: { name: oneLine(programme.sender.name, 60), email: programme.sender.replyTo },
    ...(link !== undefined && { url: link }),
    ...(what.kind === "gathering" && what.topic !== "" && { description: oneLine(what.topic, 200) }),
  });
  return calendar.toString();
}

const domainOf = (address: string): string => address.split("@").at(-1) ?? "";
