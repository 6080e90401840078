/** A meeting of the committee that was put right, with the figures of closed cohorts in which it was counted. */
import type { Cohort } from "../cohort/cohort.ts";
import type { FrozenFigures } from "../frozen-figures/frozen-figures.ts";
import { recountCommittee } from "../frozen-figures/recount.ts";
import { whileCounted } from "../frozen-figures/while-counted.ts";
import type { Act, Outcome } from "../outcome.ts";
import type { Ids } from "../kernel/ids.ts";
import type { Programme } from "../programme/programme.ts";
import type { CommitteeMeeting } from "./committee.ts";

/** Cohorts in whose figures a meeting that was held is counted: all of the programme's, and what is frozen of them. */
export interface Counting {
  cohorts: readonly Cohort[];
  closed: readonly FrozenFigures[];
}

/** Stores a meeting that counts otherwise than before, and with it the figures in which it was counted. */
export function counted(
  programme: Programme,
  { meetings, counting }: { meetings: readonly CommitteeMeeting[]; counting?: Counting },
  meeting: CommitteeMeeting,
  reason: string,
  act: Act,
  ids: Pick<Ids, "derive">,
): Required<Pick<Outcome, "put" | "ensure" | "still">> {
  const { cohorts = [], closed = [] } = counting ?? {};
  const after = meetings.map((one) => (one.id === meeting.id ? meeting : one));
  const change = { before: { programme, committee: [...meetings] }, after: { programme, committee: after } };
  const { put, ensure } = recountCommittee(closed, change, reason, act, ids);
  return { put: [meeting, ...put], ensure, still: cohorts.flatMap(whileCounted) };
}
