/** Every kind of stored item, and its key. */
import type { Challenge, FormerOrganiser, Organiser, Session, SignInLink } from "./access/organiser.ts";
import type { Address } from "./application/reserved.ts";
import type { Application } from "./application/application.ts";
import type { SavedForm } from "./application/saved-form.ts";
import type { Certificate, CertificateCode } from "./certificate/certificate.ts";
import type { Cohort } from "./cohort/cohort.ts";
import type { CommitteeMeeting } from "./committee/committee.ts";
import type { Attendance, Gathering } from "./gathering/gathering.ts";
import type { CohortRef } from "./kernel/item.ts";
import type { Picture } from "./kpi/picture/picture.ts";
import type { FrozenFigures } from "./frozen-figures/frozen-figures.ts";
import type { Delivery } from "./letter/delivery.ts";
import type { Wording } from "./letter/words/wording.ts";
import type { KeptInputs } from "./matching/kept-inputs.ts";
import type { Proposal } from "./matching/proposal.ts";
import type { Meeting } from "./meeting/meeting.ts";
import type { Note } from "./pairing/note.ts";
import type { Pair } from "./pairing/pair.ts";
import type { Arrival } from "./archive/arrival.ts";
import type { Parcel } from "./parcel/parcel.ts";
import type { Participant } from "./participant/participant.ts";
import type { Logo } from "./programme/logo.ts";
import type { Retention } from "./privacy/retention/retention.ts";
import type { Programme } from "./programme/programme.ts";
import type { Lessons } from "./report/lessons.ts";
import type { Answer, Draft, Pulse } from "./survey/survey.ts";
import type { Testimonial } from "./testimonial/testimonial.ts";
import type { LogEntry } from "./log/log-entry.ts";
import type { Wait } from "./workflow/wait.ts";

export type Item =
  | Programme
  | Logo
  | Wording
  | CommitteeMeeting
  | Organiser
  | FormerOrganiser
  | SignInLink
  | Challenge
  | Session
  | Cohort
  | Application
  | SavedForm
  | Address
  | Participant
  | Proposal
  | KeptInputs
  | Pair
  | Note
  | Meeting
  | Gathering
  | Attendance
  | Answer
  | Draft
  | Pulse
  | Testimonial
  | FrozenFigures
  | Picture
  | Certificate
  | CertificateCode
  | Lessons
  | Delivery
  | Wait
  | Retention
  | Parcel
  | Arrival
  | LogEntry;
export type Kind = Item["kind"];
export type ItemOf<K extends Kind> = Extract<Item, { kind: K }>;

interface OfProgramme {
  programme: string;
}
interface ById extends CohortRef {
  id: string;
}

/** The key of an item, by kind. */
export interface Keys {
  programme: { id: string };
  organiser: OfProgramme & { id: string };
  former: OfProgramme & { id: string };
  logo: OfProgramme & { id: string };
  wording: OfProgramme & { id: string };
  committee: OfProgramme & { id: string };
  "sign-in": { id: string };
  challenge: { id: string };
  session: OfProgramme & { organiser: string; id: string };
  cohort: CohortRef;
  proposal: CohortRef;
  "matching-inputs": ById;
  application: ById;
  "saved-form": ById;
  address: ById;
  participant: ById;
  pair: ById;
  note: CohortRef & { pair: string; id: string };
  meeting: CohortRef & { pair: string; id: string };
  gathering: ById;
  attendance: CohortRef & { gathering: string; participant: string };
  answer: CohortRef & { participant: string };
  draft: CohortRef & { participant: string };
  pulse: CohortRef & { participant: string; which: "early" | "middle" };
  testimonial: ById;
  figures: CohortRef;
  picture: CohortRef;
  certificate: ById;
  "certificate-code": { id: string };
  lessons: CohortRef;
  delivery: ById;
  wait: CohortRef & { name: string };
  retention: CohortRef;
  parcel: OfProgramme & { id: string };
  arrival: OfProgramme;
  log: ById;
}
