/** Acts on meetings of the committee, which belong to the programme and to no cohort. */
import type { Organiser } from "@tamkine/core/access/organiser";
import { type CommitteeMeeting, stateOf } from "@tamkine/core/committee/committee";
import type { Counting } from "@tamkine/core/committee/counted";
import { Refusal } from "@tamkine/core/kernel/refusal";
import type { Act, Outcome } from "@tamkine/core/outcome";
import type { Programme } from "@tamkine/core/programme/programme";
import type { Ctx, Deps } from "../../context.ts";
import { decideOutside } from "../decide-for.ts";
import { programmeOf } from "../session.ts";

/** A meeting with the programme it belongs to. */
export interface Sitting {
  programme: Programme;
  meeting: CommitteeMeeting;
}

/** The meeting the address names. Refuses what `programmeOf` refuses; not-found. */
export async function sittingOf(c: Ctx, deps: Deps, action: "see-figures" | "run"): Promise<Sitting> {
  const [programme, meeting] = await Promise.all([
    programmeOf(c, deps, action),
    deps.store.get("committee", { programme: c.req.param("programme") ?? "", id: c.req.param("id") ?? "" }),
  ]);
  if (!meeting) throw new Refusal("not-found");
  return { programme, meeting };
}

/** What an act is decided from: the meeting as it is now, if the address names one, and everybody who helps to run the programme. */
export interface From {
  meeting: CommitteeMeeting | undefined;
  /** All of the programme's meetings. */
  meetings: CommitteeMeeting[];
  organisers: Organiser[];
  /** Where a meeting that was held is counted; nothing of one that was not. */
  counting: Counting;
}

/** Reads, decides and stores; does so again when somebody else was faster. */
export function actOn(c: Ctx, deps: Deps, { id }: Programme, decide: (from: From, act: Act) => Outcome): Promise<void> {
  const wanted = c.req.param("id");
  return decideOutside(c, deps, id, async (act) => {
    const [meetings, organisers] = await Promise.all([deps.store.committee(id), deps.store.organisers(id)]);
    // Of one reading with the others: what was seen is compared with the very thing that is changed.
    const meeting = meetings.find((one) => one.id === wanted);
    const counting = meeting && stateOf(meeting) === "held" ? await countingOf(deps, id) : { cohorts: [], closed: [] };
    return decide({ meeting, meetings, organisers, counting }, act);
  });
}

async function countingOf({ store }: Deps, programme: string): Promise<Counting> {
  const cohorts = await store.cohorts(programme);
  const frozen = cohorts.filter(({ frozenAt }) => frozenAt !== null);
  const closed = await Promise.all(frozen.map(({ cohort }) => store.get("figures", { programme, cohort })));
  return { cohorts, closed: closed.filter((one) => one !== undefined) };
}

/** The meeting an act is about. Refuses not-found. */
export function known({ meeting }: From): CommitteeMeeting {
  if (!meeting) throw new Refusal("not-found");
  return meeting;
}
