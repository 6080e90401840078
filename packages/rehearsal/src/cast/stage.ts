/** What everybody of the cast shares: the site, the seed, the agenda, and what is written on the board of a gathering's room. */
import { memoised } from "@tamkine/core/kernel/memoised";
import type { Moment } from "@tamkine/core/kernel/time";
import type { Agenda } from "../agenda.ts";
import type { Server } from "../server/server.ts";
import type { Traits } from "./temperament.ts";

export interface Stage {
  server: Server;
  agenda: Agenda;
  seed: string;
  traits: Traits;
  timeZone: string;
  /** Gathering (month) → the PIN that its organiser shows in the room. */
  pins: Map<string, string>;
  /** Things that went wrong: an answer of 500, a form that was refused when it should not have been. No names. */
  errors: string[];
}

/** `moment` later by hours. */
export const later = (moment: Moment, hours: number): Moment => new Date(Date.parse(moment) + hours * 3_600_000).toISOString();

/**
 * Some hours after the hour in which `moment` fell. People do not look at the seconds, so that a delay of a minute somewhere (a
 * server that had to come back) does not make another story of it.
 */
export const hoursAfter = (moment: Moment, hours: number): Moment => later(`${moment.slice(0, 13)}:00:00.000Z`, hours);

/** Day and time of day of a moment on the wall clock, as the forms ask for them. */
export function wallClock(moment: Moment, timeZone: string): { day: string; time: string } {
  const [day = "", time = ""] = clock(timeZone).format(new Date(moment)).split(" ");
  return { day, time };
}

const clock = memoised((timeZone: string) => new Intl.DateTimeFormat("sv-SE", { dateStyle: "short", timeStyle: "short", timeZone }));
