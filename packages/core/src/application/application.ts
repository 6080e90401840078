/** An application: one person asking to join one cohort in one role. */
import * as z from "zod";
import { type CohortRef, version } from "../kernel/item.ts";
import { Email, Language, normalizeEmail } from "../kernel/text.ts";
import { Moment } from "../kernel/time.ts";
import type { Ids } from "../kernel/ids.ts";
import { Role } from "../programme/programme.ts";
import { MenteeForm, MentorForm } from "./form.ts";

export const ApplicationStatus = z.enum(["unverified", "submitted", "accepted", "waitlisted", "declined", "withdrawn"]);
export type ApplicationStatus = z.infer<typeof ApplicationStatus>;

/** A consent: the version of the notice and when it was given; null when not given or withdrawn. */
const Consent = z.object({ version: z.string(), at: Moment }).nullable();

const anyForm = z.discriminatedUnion("role", [MentorForm, MenteeForm]);
const consents = z.object({
  charter: Consent,
  processing: Consent,
  sharing: Consent,
  contact: Consent,
  abroad: Consent,
  testimonial: Consent,
});

/** A form as it was sent with an address that nobody has confirmed yet; `key` is what the link to it is for. */
export const Sending = z.object({ key: z.string(), language: Language, form: anyForm, consents, submittedAt: Moment });
export type Sending = z.infer<typeof Sending>;

export const Application = z.object({
  kind: z.literal("application"),
  programme: z.string(),
  cohort: z.string(),
  /** Derived from cohort, role and address, so the same person cannot apply twice for one role. */
  id: z.string(),
  version,
  role: Role,
  status: ApplicationStatus,
  email: Email,
  language: Language,
  form: anyForm,
  consents,
  /** Where it came from; imported ones carry the row of the file (1 = header), and since when the programme knows of them. */
  source: z.discriminatedUnion("from", [
    z.object({ from: z.literal("form") }),
    z.object({ from: z.literal("import"), row: z.int(), at: Moment.exactOptional() }),
  ]),
  submittedAt: Moment,
  verifiedAt: Moment.nullable(),
  /** The same address also applied for the other role: an organiser decides which one counts. */
  bothSides: z.boolean(),
  decision: z.object({ by: z.string(), at: Moment, reason: z.string().nullable() }).nullable(),
  /** Letters that are not essential are no longer sent; a participant's own mark counts once there is one. */
  unsubscribedAt: Moment.nullable().optional(),
  /**
   * Another address that its owner asked for and has not confirmed yet; `key` is what the link to it is for, and `returnedAt` when it was
   * heard that the letter with it had come back.
   */
  moving: z.object({ email: Email, key: z.string(), at: Moment, returnedAt: Moment.exactOptional() }).optional(),
  /** Addresses before this one, oldest first, each with the key of the change that ended it, and when that was, where it is known. */
  former: z.array(z.object({ email: Email, key: z.string(), until: Moment.exactOptional() })).optional(),
  /** Which sending of the form this is; see sendings.ts. */
  sending: z.string().optional(),
  /** Other forms sent with the same address that wait to be confirmed as well, oldest first. */
  earlier: z.array(Sending).optional(),
  /** Links of another number are revoked; a participant's own counts once there is one. */
  linkEpoch: z.int().min(0).optional(),
  /** The application of the same person that it was put together with; this one is withdrawn. */
  mergedInto: z.string().optional(),
  /** What its owner objects to, as long as nobody has answered; and the last answer, with when that was objected to. */
  objection: z.object({ at: Moment, about: z.string() }).exactOptional(),
  objected: z.object({ asked: Moment, at: Moment, granted: z.boolean(), answer: z.string() }).exactOptional(),
  /** When its owner had everything erased that identifies them. */
  erasedAt: Moment.optional(),
});
export type Application = z.infer<typeof Application>;

/** Since when organisers could see it: what was sent to another form tool came later, and a form is confirmed first. */
export const knownSince = ({ source, submittedAt, verifiedAt }: Application): Moment =>
  (source.from === "import" ? source.at : verifiedAt) ?? submittedAt;

/** Whether somebody reads mail at its address, as far as is known. */
export const isProven = ({ verifiedAt, source }: Pick<Application, "verifiedAt" | "source">): boolean =>
  verifiedAt !== null || source.from === "import";

/** Confirmed and not turned down or withdrawn: it can still make its person a participant. */
export function canTakePart({ status }: Pick<Application, "status">): boolean {
  return status === "submitted" || status === "accepted" || status === "waitlisted";
}

/** The address somebody signed up with: what others wrote down when they did not want to be paired with them. */
export const signUpAddress = ({ email, former }: Pick<Application, "email" | "former">): string => former?.[0]?.email ?? email;

/** Every address that this person has, had or asked for. */
export const addressesOf = ({ email, former = [], moving }: Application): string[] => [
  ...new Set([email, ...former.map((one) => one.email), ...(moving ? [moving.email] : [])]),
];

/** The id of the application of an address for a role: the same person cannot have two. */
export function applicationId(ids: Ids, ref: CohortRef, role: Role, email: string): string {
  return ids.derive("app", ref.programme, ref.cohort, role, normalizeEmail(email));
}
