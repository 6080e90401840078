/** When what goes, and what is to be done now. Pure: the settings are read anew each time, so that a change of them counts at once. */
import { coming, earliest, latest, type Moment, monthsAfter, reached } from "../../kernel/time.ts";
import { letterHourAfter } from "../../letter/hour.ts";
import type { Programme } from "../../programme/programme.ts";
import { stages, type Stage } from "./stage.ts";
import type { Retention } from "./retention.ts";

type Settings = Pick<Programme, "retention" | "rules" | "timeZone">;

/** The setting that says after how many months. */
export const settingOf = {
  rejected: "rejectedMonths",
  notes: "notesMonths",
  identifiable: "identifiableMonths",
} as const satisfies Record<Stage, keyof Programme["retention"]>;

/** When a stage is due by the settings: at the hour of letters, so many months after the end. */
export function dueOf(stage: Stage, { from }: Pick<Retention, "from">, settings: Settings): Moment {
  return letterHourAfter(settings, monthsAfter(from, settings.retention[settingOf[stage]], settings.timeZone), 0);
}

export interface Dated {
  stage: Stage;
  /** From when on it is announced. */
  warn: Moment;
  /** Whether it was, for this date or so that the warning was long enough. */
  isWarned: boolean;
  /** When it goes: never sooner than the warning's time after the warning. */
  goes: Moment;
}

/** The stages still to come, the next one first. */
export function toCome(retention: Retention, settings: Settings, now: Moment): Dated[] {
  const { warningDays } = settings.retention;
  const dated = stages
    .filter((stage) => retention.done[stage] === undefined)
    .map((stage): Dated => {
      const due = dueOf(stage, retention, settings);
      const warn = letterHourAfter(settings, due, -warningDays);
      const said = retention.warned[stage];
      const isWarned = said !== undefined && (said.due === due || reached(said.at, warn));
      const announced = isWarned ? said.at : (coming(warn, now) ?? now);
      const soonest = letterHourAfter(settings, announced, warningDays);
      return { stage, warn, isWarned, goes: latest(due, soonest) };
    });
  return dated.sort((a, b) => Date.parse(a.goes) - Date.parse(b.goes));
}

/** held: an owner keeps everything; paused: letters are, of the programme or of this cohort, so that nobody could be warned. */
export type Next =
  | { is: "held" | "paused" | "over" }
  | { is: "warn"; stage: Stage; goes: Moment }
  | { is: "erase"; stage: Stage }
  | { is: "wait"; until: Moment };

/** What is to be done for the cohort now, or when next. */
export function nextOf(retention: Retention, settings: Settings & Pick<Programme, "lettersPaused">, now: Moment): Next {
  const dated = toCome(retention, settings, now);
  if (dated.length === 0) return { is: "over" };
  if (retention.hold) return { is: "held" };
  if (settings.lettersPaused) return { is: "paused" };
  const due = dated.find(({ isWarned, goes }) => isWarned && reached(now, goes));
  if (due) return { is: "erase", stage: due.stage };
  const warned = dated.find(({ isWarned, warn }) => !isWarned && reached(now, warn));
  if (warned) return { is: "warn", stage: warned.stage, goes: warned.goes };
  return { is: "wait", until: earliest(...dated.map(({ isWarned, warn, goes }) => (isWarned ? goes : warn))) ?? now };
}
