/** What one person's page is written from. */
import type { Application } from "../application/application.ts";
import type { Certificate } from "../certificate/certificate.ts";
import type { Cohort } from "../cohort/cohort.ts";
import type { Attendance, Gathering } from "../gathering/gathering.ts";
import type { Meeting } from "../meeting/meeting.ts";
import type { Pair } from "../pairing/pair.ts";
import type { Programme } from "../programme/programme.ts";
import type { Answer, Draft, Pulse } from "../survey/survey.ts";
import type { Testimonial } from "../testimonial/testimonial.ts";
import type { Participant, Pause } from "./participant.ts";

export interface PersonalPair {
  pair: Pair;
  /** The other of the pair. */
  other: Application;
  /** The other's pause, under way or over. */
  pause?: Pause | undefined;
  meetings: Meeting[];
  /** What the other has planned or held with somebody else, so that nothing is proposed at the same time; read for that alone, never shown. */
  elsewhere: Meeting[];
}

export interface Personal {
  programme: Programme;
  cohort: Cohort;
  application: Application;
  participant: Participant | undefined;
  /** Latest first. */
  pairs: PersonalPair[];
  gatherings: Gathering[];
  attendances: Attendance[];
  answer: Answer | undefined;
  /** What the person typed of the survey and keeps to go on with. */
  draft: Draft | undefined;
  pulses: Pulse[];
  certificate: Certificate | undefined;
  /** The words they gave the programme to be read by everybody. */
  testimonial: Testimonial | undefined;
}
