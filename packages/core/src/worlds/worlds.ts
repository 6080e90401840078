/** Whole cohorts for tests, named after the stages of a programme. The same call always gives the same world. */
import type { Application } from "../application/application.ts";
import { consentVersion } from "../application/consent-version.ts";
import type { Form } from "../application/form.ts";
import type { Participant } from "../participant/participant.ts";
import { ownNote } from "../pairing/sides.ts";
import { nobodyIn, type World } from "../world.ts";
import { aMenteeForm, aMentorForm } from "./forms.ts";
import { aCohort, aMeeting, anApplication, aPair, aParticipant, aProgramme } from "./makers.ts";

/** A moment within each stage, fit for `anAct`. */
export const during = {
  intakeOpen: "2026-03-10T10:00:00Z",
  selecting: "2026-04-02T10:00:00Z",
  proposed: "2026-04-08T10:00:00Z",
  underway: "2026-05-04T10:00:00Z",
} as const;

/** How many of each role; ids are app_mentor-1, app_mentee-1 and so on. */
export interface Size {
  mentors: number;
  mentees: number;
}
const four: Size = { mentors: 4, mentees: 4 };

/** Sign-up is open: everybody's address is confirmed, nobody is decided. */
export function intakeOpen(size: Size = four): World {
  return {
    ...nobodyIn(aProgramme(), aCohort()),
    applications: [
      ...Array.from({ length: size.mentors }, (_, i) => applicant(i + 1, aMentorForm({ name: `Mentor ${i + 1}` }))),
      ...Array.from({ length: size.mentees }, (_, i) => applicant(i + 1, aMenteeForm({ name: `Mentee ${i + 1}` }))),
    ],
  };
}

/** Sign-up has closed; organisers decide. */
export function selecting(size: Size = four): World {
  return { ...intakeOpen(size), cohort: aCohort({ phase: "selection" }) };
}

/** Everybody was accepted; a proposal matches each mentee with the mentor of the same number, as far as there is one. */
export function proposed(size: Size = four): World {
  const world = selecting(size);
  const decision = { by: "organiser:org_owner", at: during.selecting, reason: null };
  const applications = world.applications.map((application) => ({ ...application, status: "accepted" as const, decision }));
  const numbers = Array.from({ length: size.mentees }, (_, i) => i + 1);
  return {
    ...world,
    cohort: aCohort({ phase: "matching", selected: { by: "organiser:org_owner", at: "2026-04-05T10:00:00Z" } }),
    applications,
    participants: applications.map(joined),
    proposal: {
      kind: "proposal",
      programme: world.cohort.programme,
      cohort: world.cohort.cohort,
      version: 1,
      round: 1,
      computedAt: "2026-04-06T08:00:00Z",
      inputHash: "0".repeat(64),
      matches: numbers.filter((n) => n <= size.mentors).map((n) => ({ mentee: `app_mentee-${n}`, mentor: `app_mentor-${n}`, score: 7000 })),
      unmatched: numbers.filter((n) => n > size.mentors).map((n) => `app_mentee-${n}`),
      shortage: null,
      rulings: [],
      approvals: {},
      publishedAt: null,
    },
  };
}

/** Mentoring since 13 April: every pair is at work, the first has held one meeting. */
export function underway(size: Size = four): World {
  const world = proposed(size);
  const at = "2026-04-13T08:00:00Z";
  const matches = world.proposal?.matches ?? [];
  const pairs = matches.map((match, i) => aPair({ id: `pair_${i + 1}`, ...match }));
  const idsOf = (role: Participant["role"]) => world.participants.filter((one) => one.role === role).map(({ id }) => id);
  const contact = { version: consentVersion, at: "2026-04-14T10:00:00Z" };
  return {
    ...world,
    cohort: {
      ...world.cohort,
      phase: "mentoring",
      published: { at, mentors: idsOf("mentor"), mentees: idsOf("mentee") },
    },
    applications: world.applications.map((application) => ({ ...application, consents: { ...application.consents, contact } })),
    participants: world.participants.map((one) => ({
      ...one,
      pairs: pairs.filter(({ mentor, mentee }) => mentor === one.id || mentee === one.id).map((pair) => ownNote(pair, one.id)),
    })),
    proposal: world.proposal && {
      ...world.proposal,
      approvals: Object.fromEntries(world.programme.bodies.map(({ id }) => [id, { by: "organiser:org_owner", at: during.proposed }])),
      publishedAt: at,
    },
    pairs,
    meetings: pairs.length > 0 ? [aMeeting()] : [],
  };
}

function applicant(n: number, form: Form): Application {
  return anApplication({ id: `app_${form.role}-${n}`, email: `${form.role}${n}@example.ma`, form });
}

function joined({ id, role, form }: Application): Participant {
  return aParticipant({ id, role, joinedAt: during.selecting, capacity: form.role === "mentor" ? form.capacity : 1 });
}
