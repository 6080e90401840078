/** A rule that says no. Everything a person can be refused for has a code here and a sentence in each language. */

/** Every reason for which a rule refuses; the web turns each into a status and a page. */
export const refusalCodes = [
  "not-found", // unknown, expired, revoked and malformed links look the same
  "not-allowed", // the role may not do this
  "sign-in-needed",
  "too-many-requests",
  "changed-meanwhile", // someone else edited it after the page was shown
  "form-invalid", // facts: { [field]: issue code }
  "intake-closed",
  "already-applied",
  "wrong-phase", // the cohort is not in the phase this needs
  "not-eligible", // facts.reasons
  "wrong-state", // the thing is not in the state this needs
  "already-decided",
  "undecided-left", // applications still waiting for a decision
  "side-empty", // nobody on one of the sides, so that no pair could ever be formed
  "conflict-of-roles", // one address signed up on both sides
  "date-in-past",
  "date-order",
  "cohort-length",
  "phase-too-short",
  "cohort-exists",
  "unmatched-left", // the proposal leaves mentees without mentor
  "constraint-broken", // facts.constraint: a hard constraint forbids this pair
  "capacity-exceeded",
  "last-owner", // somebody must own the programme
  "passkey-refused", // what a passkey signed is not what was asked for
  "too-many-passkeys",
  "body-not-yours", // an organiser decides for their own body only
  "not-your-meeting",
  "outside-cycle", // a meeting date before publication or after the end of mentoring
  "meeting-in-future",
  "own-attestation", // one cannot contest what one attested
  "own-case", // an organiser does not decide on what is their own as a participant
  "wrong-pin",
  "wrong-code", // of a certificate: unknown, mistyped and made up are the same
  "pin-closed",
  "reply-closed", // a gathering that has begun: nobody is asked any more whether they come
  "survey-closed",
  "file-unreadable",
  "file-too-large",
  "file-too-long",
  "nothing-to-import",
  "reason-needed",
  "few-to-compare", // facts: { least, most }
  "purpose-locked", // data may not leave for this
  "archive-invalid", // facts.why, facts.file: an archive is not as it says
  "archive-too-large", // too large for a form of ours: it is brought another way
  "archive-arriving", // another archive of the same programme is being taken in
  "programme-exists", // a programme of that name has cohorts here
  "zone-held", // facts: { why, cohort }: hours were told to people in the programme's time zone
  "bodies-held", // facts: { cohort }: people have agreed to the bodies there are
  "relied-on", // facts: { cohort }: people are left out of its figures by what a meeting of the committee decided
  "cohort-running", // facts: { cohort }: a programme with a cohort that is not over is not closed
  "programme-closed",
  "receipt-missing", // the regulator's receipt is required before intake opens in production
] as const;
export type RefusalCode = (typeof refusalCodes)[number];

/** Facts that complete a refusal's sentence. Never personal data: they can reach logs. */
export type Facts = Readonly<Record<string, string | number | boolean | readonly string[]>>;

/** Thrown by the core when a rule says no; anything else thrown is a fault or a bug. */
export class Refusal extends Error {
  readonly code: RefusalCode;
  readonly facts: Facts;
  constructor(code: RefusalCode, facts: Facts = {}) {
    super(code);
    this.name = "Refusal";
    this.code = code;
    this.facts = facts;
  }
}

/** What an attempt gives, or why it is refused; a fault or a bug goes on. */
export function orRefusal<T>(attempt: () => T): T | Refusal {
  try {
    return attempt();
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

/**
 * What all the attempts give. Where several are refused, the first one's refusal says of the others' fields as well what is wrong with
 * them: nobody corrects one answer only to hear of the next.
 */
export function atOnce<const T extends readonly (() => unknown)[]>(...attempts: T): { [K in keyof T]: ReturnType<T[K]> } {
  const given = attempts.map((attempt) => orRefusal(attempt));
  const refusals = given.filter((one) => one instanceof Refusal);
  const [first] = refusals;
  if (first) throw new Refusal(first.code, Object.assign({}, ...refusals.map(({ facts }) => facts)) as Facts);
  return given as { [K in keyof T]: ReturnType<T[K]> };
}

/**
 * The refusal that was thrown, to be shown; anything else goes on.
 * @param others codes that go on as well, for they are about no form
 */
export function refusalIn(thrown: unknown, ...others: readonly RefusalCode[]): Refusal {
  if (!(thrown instanceof Refusal) || others.includes(thrown.code)) throw thrown;
  return thrown;
}
