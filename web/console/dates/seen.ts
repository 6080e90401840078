/** What a page showed of a cohort's dates, so that nobody moves them on top of what somebody else has moved since. */
import { type Cohort, type Schedule } from "@tamkine/core/cohort/cohort";
import { milestones } from "@tamkine/core/cohort/milestones";

/** For a hidden field: the version that was looked at, and its dates. */
export const seenText = ({ version, schedule }: Pick<Cohort, "version" | "schedule">): string =>
  [version, ...milestones.map((milestone) => schedule[milestone])].join(" ");

/** The dates that the page showed; undefined for a field that nobody filled in so. */
export function datesSeen(seen: string | undefined): Schedule | undefined {
  const [, ...days] = (seen ?? "").split(" ");
  if (days.length !== milestones.length) return undefined;
  return Object.fromEntries(milestones.map((milestone, i) => [milestone, days[i]])) as Schedule;
}
