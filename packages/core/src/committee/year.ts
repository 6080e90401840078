/** The convention's year: how many joint meetings it has had, how many it should have had by now, and when it renews. */
import { Temporal } from "temporal-polyfill";
import { addDays, type Day, daysBetween } from "../kernel/time.ts";
import type { Programme } from "../programme/programme.ts";
import { type CommitteeMeeting, isJoint, stateOf } from "./committee.ts";

/** How long before a renewal organisers are reminded that it comes. */
const remindDays = 60;

export interface CommitteeYear {
  /** First day of the year, and of the next one: the day it renews tacitly. */
  from: Day;
  renews: Day;
  /** Last day on which notice can be given. */
  noticeBy: Day;
  /** Reminded of from two months before the last day for notice. */
  renewsSoon: boolean;
  /** Meetings of this year with equal attendance, those that are the goal, and those there should be by now. */
  joint: number;
  goal: number;
  expected: number;
  /** Planned ahead within the year. */
  planned: number;
  behind: boolean;
}

/** Without a convention the year is the last twelve months; nothing renews and nobody is behind. */
export function committeeYear(programme: Programme, meetings: readonly CommitteeMeeting[], today: Day): CommitteeYear {
  const { convention, goals } = programme;
  const { from, renews } = convention ? yearOf(convention, today) : { from: addDays(today, -364), renews: addDays(today, 1) };
  const within = meetings.filter(({ heldOn }) => heldOn >= from && heldOn < renews);
  const joint = within.filter((one) => isJoint(one, programme) && one.heldOn <= today).length;
  const passed = daysBetween(from, today) / daysBetween(from, renews);
  // Before it begins none is expected.
  const expected = convention ? Math.max(0, Math.floor(goals.committeeMeetings * passed)) : 0;
  const noticeBy = addDays(renews, -(convention?.noticeDays ?? 0));
  return {
    from,
    renews,
    noticeBy,
    renewsSoon: convention !== null && today >= addDays(noticeBy, -remindDays) && today < renews,
    joint,
    goal: goals.committeeMeetings,
    expected,
    planned: within.filter((one) => stateOf(one) === "planned" && one.heldOn >= today).length,
    behind: joint < expected,
  };
}

function yearOf({ start, months }: NonNullable<Programme["convention"]>, today: Day): { from: Day; renews: Day } {
  const first = Temporal.PlainDate.from(start);
  const term = (n: number) => first.add({ months: months * n }).toString();
  let n = 0;
  while (term(n + 1) <= today) n += 1;
  return { from: term(n), renews: term(n + 1) };
}
