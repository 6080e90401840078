/** The core's schema of each stored kind. */
import { Challenge, FormerOrganiser, Organiser, Session, SignInLink } from "@tamkine/core/access/organiser";
import { Address } from "@tamkine/core/application/address";
import { Application } from "@tamkine/core/application/application";
import { SavedForm } from "@tamkine/core/application/saved-form";
import { Cohort } from "@tamkine/core/cohort/cohort";
import { CommitteeMeeting } from "@tamkine/core/committee/committee";
import { Attendance, Gathering } from "@tamkine/core/gathering/gathering";
import type { ItemOf, Kind } from "@tamkine/core/item";
import { FrozenFigures } from "@tamkine/core/kpi/frozen-figures";
import { Delivery } from "@tamkine/core/letter/delivery";
import { Wording } from "@tamkine/core/letter/wording";
import { Proposal } from "@tamkine/core/matching/proposal";
import { Meeting } from "@tamkine/core/meeting/meeting";
import { Pair } from "@tamkine/core/pairing/pair";
import { Participant } from "@tamkine/core/participant/participant";
import { Logo } from "@tamkine/core/programme/logo";
import { Programme } from "@tamkine/core/programme/programme";
import { Answer, Draft, Pulse } from "@tamkine/core/survey/survey";
import { LogEntry, Wait } from "@tamkine/core/workflow/wait";
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
  pair: Pair,
  meeting: Meeting,
  gathering: Gathering,
  attendance: Attendance,
  answer: Answer,
  draft: Draft,
  pulse: Pulse,
  wait: Wait,
  figures: FrozenFigures,
  delivery: Delivery,
  log: LogEntry,
} as const satisfies { [K in Kind]: z.ZodObject & z.ZodType<ItemOf<K>> };
