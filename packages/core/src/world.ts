/** A whole cohort in memory: what figures, matching and the workflow's decisions are computed from. */
import type { Application } from "./application/application.ts";
import type { Cohort } from "./cohort/cohort.ts";
import type { CommitteeMeeting } from "./committee/committee.ts";
import type { Attendance, Gathering } from "./gathering/gathering.ts";
import type { Proposal } from "./matching/proposal.ts";
import type { Meeting } from "./meeting/meeting.ts";
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
  /** What people keep of the survey to go on with; counted nowhere. */
  drafts: Draft[];
  pulses: Pulse[];
  waits: Wait[];
  committee: CommitteeMeeting[];
}
