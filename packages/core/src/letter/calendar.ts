/** The calendar entry of a letter about a meeting or a gathering (iCalendar, RFC 5545; invitations as in RFC 5546). */
import ical, { ICalCalendarMethod, ICalEventStatus } from "ical-generator";
import { addSeconds } from "../kernel/time.ts";
import { catalogue, type Letter } from "./catalogue.ts";
import type { LetterContext } from "./context.ts";
import { firstName } from "./first-name.ts";
import { oneLine } from "./isolate.ts";
import { say } from "./texts.ts";

const methods = { request: ICalCalendarMethod.REQUEST, cancel: ICalCalendarMethod.CANCEL } as const;

/**
 * iCalendar text; undefined for letters without a date. Times are instants in UTC, so that no calendar has to know Morocco's
 * hours. The entry carries no personal link: calendars are shared more freely than letters.
 */
export function calendarOf(context: LetterContext): string | undefined {
  const { letter, meeting, gathering, language, programme, pair, now } = context;
  const { calendar: does }: Letter = catalogue[letter];
  const what = meeting ?? gathering;
  if (does === undefined || what === undefined) return undefined;
  const other = oneLine(firstName(pair?.other?.name ?? ""), 60);
  const calendar = ical({ prodId: { company: "TAMKINE", product: "mentoring", language: language.toUpperCase() }, method: methods[does] });
  calendar.createEvent({
    // The same for both readers and for every change, so that calendars replace the entry they have.
    id: `${[what.programme, what.cohort, ...(meeting ? [meeting.pair] : []), "id" in what ? what.id : ""].join(".")}@${domainOf(programme.sender.address)}`,
    // A stored thing's version grows with every change.
    sequence: what.version,
    stamp: new Date(now),
    start: new Date(what.at),
    end: new Date(addSeconds(what.at, what.minutes * 60)),
    summary: meeting ? say(language, "event.meeting", { other }) : say(language, "event.gathering"),
    location: oneLine(what.place, 300),
    status: does === "cancel" ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    organizer: { name: oneLine(programme.sender.name, 60), email: programme.sender.replyTo },
    ...(gathering && gathering.topic !== "" && { description: oneLine(gathering.topic, 200) }),
  });
  return calendar.toString();
}

const domainOf = (address: string): string => address.split("@").at(-1) ?? "";
