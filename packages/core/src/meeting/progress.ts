/** How far a mentee is with the goal, as they said it at their meetings. Only the two of the pair see it. */
import type { Meeting } from "./meeting.ts";

/** What one can tap on, in hundredths of the way. */
export const progressSteps = [0, 25, 50, 75, 100] as const;

/** The last that was said, by the meetings' dates; undefined when nothing was. */
export function progressOf(meetings: readonly Meeting[]): number | undefined {
  const said = meetings.filter(({ progress, logged }) => progress !== undefined && logged !== null);
  return said.sort((a, b) => (a.at < b.at ? -1 : 1)).at(-1)?.progress;
}

/** The meeting with what its mentee says of the goal; a mentor says nothing of it. */
export function withProgress<M extends Meeting>(meeting: M, by: "mentor" | "mentee", progress: number | undefined): M {
  return by === "mentee" && progress !== undefined ? { ...meeting, progress } : meeting;
}
