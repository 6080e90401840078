/** Makers of single things for tests: complete, valid and the same every time. */
import { createIds } from "../access/ids.ts";
import type { Organiser } from "../access/organiser.ts";
import type { Application } from "../application/application.ts";
import { consentVersion } from "../application/consent-version.ts";
import type { Form } from "../application/form.ts";
import { newCohort, type Cohort, type Schedule } from "../cohort/cohort.ts";
import type { Delivery } from "../letter/delivery.ts";
import type { Meeting } from "../meeting/meeting.ts";
import type { Act } from "../outcome.ts";
import type { Pair } from "../pairing/pair.ts";
import type { Participant } from "../participant/participant.ts";
import type { Ids } from "../kernel/ids.ts";
import type { Programme } from "../programme/programme.ts";
import { tamkine } from "../programme/tamkine.ts";
import { aMenteeForm, aMentorForm } from "./forms.ts";

export const ref = { programme: "tamkine", cohort: "2026-1" } as const;

/** Ids of the worlds; the same parts always give the same. */
export const ids: Ids = createIds("the secret of the worlds");

/** What happens at `now`, by a participant, an organiser or (by default) the workflow. */
export const anAct = (now: string, by = "workflow"): Act => ({ by, now });

export const aProgramme = (said: Partial<Programme> = {}): Programme => ({ ...tamkine, version: 1, ...said });

/** Sign-up from 2 March, in Ramadan, when Morocco is on UTC; pairs by 12 April; the end on 25 June 2026. */
export const aSchedule = (said: Partial<Schedule> = {}): Schedule => ({
  intakeOpens: "2026-03-02",
  intakeCloses: "2026-03-29",
  selectionEnds: "2026-04-05",
  matchingEnds: "2026-04-12",
  mentoringEnds: "2026-06-10",
  surveyEnds: "2026-06-20",
  closes: "2026-06-25",
  ...said,
});

/** A cohort in intake unless said otherwise. */
export function aCohort(said: Partial<Cohort> = {}): Cohort {
  return { ...newCohort(ref, aSchedule()), version: 1, phase: "intake", ...said };
}

export function anOrganiser(said: Partial<Organiser> = {}): Organiser {
  return {
    kind: "organiser",
    programme: ref.programme,
    id: "org_owner",
    version: 1,
    email: "owner@example.org",
    name: "Leïla Organisatrice",
    language: "fr",
    role: "owner",
    body: null,
    invitedAt: null,
    enteredAt: "2026-03-01T09:00:00Z",
    passkeys: [],
    lostAt: null,
    ...said,
  };
}

type Said = Partial<Omit<Application, "form">> & { form?: Form };

/** A verified application; the role is the form's. */
export function anApplication(said: Said = {}): Application {
  const form = said.form ?? (said.role === "mentor" ? aMentorForm() : aMenteeForm());
  const given = { version: consentVersion, at: "2026-03-05T10:00:00Z" };
  return {
    kind: "application",
    ...ref,
    id: `app_${form.role}-1`,
    version: 1,
    role: form.role,
    status: "submitted",
    email: `${form.role}1@example.ma`,
    language: "fr",
    consents: { charter: given, processing: given, sharing: given, contact: null, abroad: given, testimonial: null },
    source: { from: "form" },
    submittedAt: "2026-03-05T10:00:00Z",
    verifiedAt: "2026-03-05T10:05:00Z",
    bothSides: false,
    decision: null,
    ...said,
    form,
  };
}

/** An active participant: by default the first mentee. */
export function aParticipant(said: Partial<Participant> = {}): Participant {
  return {
    kind: "participant",
    ...ref,
    id: `app_${said.role ?? "mentee"}-1`,
    version: 1,
    role: "mentee",
    language: "fr",
    joinedAt: "2026-04-02T10:00:00Z",
    state: { is: "active" },
    capacity: 1,
    pairs: [],
    help: null,
    bouncedAt: null,
    linkEpoch: 0,
    unsubscribedAt: null,
    ...said,
  };
}

/** A pair at work since 15 April: by default the first mentor and the first mentee. */
export function aPair(said: Partial<Pair> = {}): Pair {
  return {
    kind: "pair",
    ...ref,
    id: "pair_1",
    version: 1,
    mentor: "app_mentor-1",
    mentee: "app_mentee-1",
    score: 7000,
    introducedAt: "2026-04-13T08:00:00Z",
    acceptedAt: { mentor: "2026-04-14T10:00:00Z", mentee: "2026-04-15T10:00:00Z" },
    state: { is: "active", since: "2026-04-15T10:00:00Z" },
    goal: "",
    predecessor: null,
    successor: null,
    ...said,
  };
}

/** An hour on 20 April, logged by the mentor and attested by both. */
export function aMeeting(said: Partial<Meeting> = {}): Meeting {
  return {
    kind: "meeting",
    ...ref,
    pair: "pair_1",
    id: "mtg_1",
    version: 1,
    mode: "remote",
    place: "",
    at: "2026-04-20T17:00:00Z",
    minutes: 60,
    plannedBy: null,
    cancelledAt: null,
    logged: { by: "mentor", at: "2026-04-20T19:00:00Z" },
    attested: { mentor: "2026-04-20T19:00:00Z", mentee: "2026-04-21T10:00:00Z" },
    contested: null,
    note: "",
    ...said,
  };
}

/** A letter sent to the first mentee, unless said otherwise. */
export function aDelivery(said: Partial<Delivery> = {}): Delivery {
  const at = said.dueAt ?? "2026-04-13T08:00:00Z";
  return {
    kind: "delivery",
    ...ref,
    id: "dlv_1",
    version: 1,
    letter: "introduction",
    occasion: "pair_1",
    recipient: { is: "applicant", id: "app_mentee-1" },
    language: "fr",
    state: "sent",
    dueAt: at,
    claimedAt: at,
    sentAt: at,
    messageId: "dlv_1@tamkine.tamkine",
    facts: {},
    ...said,
  };
}
