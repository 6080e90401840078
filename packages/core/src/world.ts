/** A whole cohort in memory: what figures, matching and the workflow's decisions are computed from. */
import type { Application } from "./application/application.ts";
import type { Certificate } from "./certificate/certificate.ts";
import type { Cohort } from "./cohort/cohort.ts";
import type { CommitteeMeeting } from "./committee/committee.ts";
import type { Attendance, Gathering } from "./gathering/gathering.ts";
import type { Proposal } from "./matching/proposal.ts";
import type { Meeting } from "./meeting/meeting.ts";
import type { Picture } from "./kpi/picture/picture.ts";
import type { Pair } from "./pairing/pair.ts";
import type { Participant } from "./participant/participant.ts";
import type { Programme } from "./programme/programme.ts";
import type { Answer, Draft, Pulse } from "./survey/survey.ts";
import type { Wait } from "./workflow/wait.ts";

export interface World {
  programme: Programme;
  cohort: Cohort;
  applications: Application[];
  participants: Participant[];
  proposal: Proposal | undefined;
  pairs: Pair[];
  meetings: Meeting[];
  gatherings: Gathering[];
  attendances: Attendance[];
  answers: Answer[];
  /** Unfinished surveys; they are counted nowhere. */
  drafts: Draft[];
  pulses: Pulse[];
  certificates: Certificate[];
  waits: Wait[];
  committee: CommitteeMeeting[];
  /** For a large cohort: its numbers when they were last counted. */
  picture?: Picture;
}

/** A cohort that nobody has signed up for yet. */
export const nobodyIn = (programme: Programme, cohort: Cohort): World => ({
  programme,
  cohort,
  applications: [],
  participants: [],
  proposal: undefined,
  pairs: [],
  meetings: [],
  gatherings: [],
  attendances: [],
  answers: [],
  drafts: [],
  pulses: [],
  certificates: [],
  waits: [],
  committee: [],
});

/** The parts that grow with the number of people, each of which can be read alone. */
export type Part = Exclude<keyof World, "programme" | "cohort" | "committee" | "picture">;

/** The world with these parts only. Reading another part throws, so that the bug shows in the smallest cohort. */
export function withOnly(world: World, parts: readonly Part[]): World {
  const asked: readonly string[] = ["programme", "cohort", "committee", "picture", ...parts];
  const part = Object.fromEntries(Object.entries(world).filter(([name]) => asked.includes(name))) as unknown as World;
  for (const name of Object.keys(world))
    if (!asked.includes(name))
      Object.defineProperty(part, name, {
        get: () => {
          throw new Error(`${name} of the cohort were not asked for`);
        },
      });
  return part;
}
