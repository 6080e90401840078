/** The schema of each stored kind: what the store and an archive read and write. A new kind also needs its rule in privacy/rules. */
import { Challenge, FormerOrganiser, Organiser, Session, SignInLink } from "./access/organiser.ts";
import { Address } from "./application/reserved.ts";
import { Application } from "./application/application.ts";
import { SavedForm } from "./application/saved-form.ts";
import { Certificate, CertificateCode } from "./certificate/certificate.ts";
import { Cohort } from "./cohort/cohort.ts";
import { CommitteeMeeting } from "./committee/committee.ts";
import { Attendance, Gathering } from "./gathering/gathering.ts";
import type { ItemOf, Kind } from "./item.ts";
import { FrozenFigures } from "./frozen-figures/frozen-figures.ts";
import { Picture } from "./kpi/picture/picture.ts";
import { Delivery } from "./letter/delivery.ts";
import { Wording } from "./letter/words/wording.ts";
import { KeptInputs } from "./matching/kept-inputs.ts";
import { Proposal } from "./matching/proposal.ts";
import { Meeting } from "./meeting/meeting.ts";
import { Note } from "./pairing/note.ts";
import { Pair } from "./pairing/pair.ts";
import { Arrival } from "./archive/arrival.ts";
import { Parcel } from "./parcel/parcel.ts";
import { Participant } from "./participant/participant.ts";
import { Retention } from "./privacy/retention/retention.ts";
import { Logo } from "./programme/logo.ts";
import { Programme } from "./programme/programme.ts";
import { Lessons } from "./report/lessons.ts";
import { Answer, Draft, Pulse } from "./survey/survey.ts";
import { Testimonial } from "./testimonial/testimonial.ts";
import { LogEntry } from "./log/log-entry.ts";
import { Wait } from "./workflow/wait.ts";
import type * as z from "zod";

export const schemas = {
  programme: Programme,
  organiser: Organiser,
  former: FormerOrganiser,
  logo: Logo,
  wording: Wording,
  committee: CommitteeMeeting,
  "sign-in": SignInLink,
  challenge: Challenge,
  session: Session,
  cohort: Cohort,
  application: Application,
  "saved-form": SavedForm,
  address: Address,
  participant: Participant,
  proposal: Proposal,
  "matching-inputs": KeptInputs,
  pair: Pair,
  note: Note,
  meeting: Meeting,
  gathering: Gathering,
  attendance: Attendance,
  answer: Answer,
  draft: Draft,
  pulse: Pulse,
  testimonial: Testimonial,
  wait: Wait,
  retention: Retention,
  parcel: Parcel,
  arrival: Arrival,
  figures: FrozenFigures,
  picture: Picture,
  certificate: Certificate,
  "certificate-code": CertificateCode,
  lessons: Lessons,
  delivery: Delivery,
  log: LogEntry,
} as const satisfies { [K in Kind]: z.ZodObject & z.ZodType<ItemOf<K>> };
