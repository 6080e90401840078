/** What the forms about a meeting send. */
import { wholeNumber } from "@tamkine/core/kernel/digits";
import type { Ids } from "@tamkine/core/kernel/ids";
import { longestNote, longestPlace } from "@tamkine/core/meeting/meeting";
import { Day, localMoment, Moment } from "@tamkine/core/kernel/time";
import { tidy } from "@tamkine/core/kernel/text";
import { meetingIdOf, type MeetingInput, type MeetingPlan } from "@tamkine/core/meeting/plan";
import { progressSteps } from "@tamkine/core/meeting/progress";
import type { PersonalPair } from "@tamkine/core/participant/personal";
import { type Answers, one } from "../form/answers.ts";
import { wallClock } from "../when.ts";
import type { Read } from "./read.ts";

/** What the form says when none of the moments it proposes will do. */
export const anotherMoment = "another";

/**
 * A proposed moment as the form sends it, and its nonce: the same on both people's pages, and another one once a meeting that was planned
 * for it was called off or moved.
 */
export function momentValue(at: Moment, { pair, meetings }: Pick<PersonalPair, "pair" | "meetings">, ids: Pick<Ids, "derive">): string {
  const known = new Set(meetings.map(({ id }) => id));
  for (let n = 0; ; n += 1) {
    const value = `${at}#${n}`;
    if (!known.has(meetingIdOf(ids, pair.id, value))) return value;
  }
}

/** What the form to plan a meeting sends: one of the moments it proposed, or a day and an hour. */
export function readPlan(answers: Answers, timeZone: string): Read<MeetingInput> {
  const moment = one(answers, "moment");
  const chosen = Moment.safeParse(moment.split("#")[0]).data;
  if (moment === "" && one(answers, "day").trim() === "") return { errors: { moment: "missing" } };
  if (chosen === undefined) return readMeeting(answers, timeZone);
  const { day, time } = wallClock(chosen, timeZone);
  return readMeeting({ ...answers, day: [day], time: [time], nonce: [moment.slice(0, 64)] }, timeZone);
}

/** What the form to change a planned meeting sends: the same, and when it was to be as its page was drawn. */
export function readMove(answers: Answers, timeZone: string): Read<MeetingPlan & { seen: Moment }> {
  const { input, errors } = readPlan(answers, timeZone);
  if (errors) return { errors };
  const { at, minutes, mode, place } = input;
  return { input: { at, minutes, mode, place, seen: one(answers, "seen") } };
}

/** @param timeZone in which day and time are meant */
export function readMeeting(answers: Answers, timeZone: string): Read<MeetingInput> {
  const errors: Record<string, string> = {};
  const at = readMoment(answers, timeZone, errors);
  const minutes = wholeNumber(one(answers, "minutes"));
  if (!(minutes >= 1 && minutes <= 600)) errors.minutes = "invalid";
  const mode = one(answers, "mode") === "in-person" ? "in-person" : "remote";
  const place = tidy(one(answers, "place"));
  const note = tidy(one(answers, "note"));
  if (place.length > longestPlace) errors.place = "too-long";
  if (note.length > longestNote) errors.note = "too-long";
  if (at === undefined || Object.keys(errors).length > 0) return { errors };
  const progress = readProgress(answers);
  return { input: { nonce: one(answers, "nonce"), at, minutes, mode, place, note, ...(progress !== undefined && { progress }) } };
}

/** How far a mentee says to be; nothing when they did not say, or said what the form does not offer. */
export function readProgress(answers: Answers): number | undefined {
  const said = wholeNumber(one(answers, "progress"));
  return progressSteps.find((step) => step === said);
}

function readMoment(answers: Answers, timeZone: string, errors: Record<string, string>): string | undefined {
  const day = isoDay(one(answers, "day"));
  const time = /^([01]?\d|2[0-3])\s*[:hH.]\s*([0-5]\d)?$/u.exec(one(answers, "time").trim());
  if (day === undefined) errors.day = "invalid";
  if (!time) errors.time = "invalid";
  if (day === undefined || !time) return undefined;
  try {
    return localMoment(`${day}T${(time[1] ?? "").padStart(2, "0")}:${time[2] ?? "00"}`, timeZone);
  } catch {
    // No such day in any calendar.
    errors.day = "invalid";
    return undefined;
  }
}

/** "2026-04-20", or "20/04/2026" as typed where the browser offers no calendar. */
function isoDay(text: string): string | undefined {
  const [, day, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/u.exec(text.trim()) ?? [];
  const iso = day && month && year ? `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` : text.trim();
  return Day.safeParse(iso).data;
}
