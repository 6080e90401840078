/** Issuing certificates, taking one back, and issuing one anew after a name was corrected. */
import { reasonIn } from "../kernel/reason.ts";
import { toApplicant } from "../application/to-applicant.ts";
import type { Cohort } from "../cohort/cohort.ts";
import { Refusal } from "../kernel/refusal.ts";
import { type Act, nothing, type Occasion, type Outcome } from "../outcome.ts";
import type { Ids } from "../kernel/ids.ts";
import type { World } from "../world.ts";
import type { Certificate, CertificateCode, Issue } from "./certificate.ts";
import { codeOf, hashOf } from "./code.ts";
import { type Candidate, candidates } from "./qualify.ts";

/** Certificates say that the cohort was lived to its end: not before the survey is over. */
export const mayIssue = ({ phase }: Pick<Cohort, "phase">): boolean => phase === "closeout" || phase === "closed";

/**
 * Issues one to each of those asked for who meets the rule and was never issued one; whoever has one, had one taken back, or does not
 * meet the rule is passed over, so that it can be asked for again by anybody. Everybody gets the letter with the link to theirs.
 * Refuses wrong-phase.
 */
export function issueCertificates(ids: Ids, world: World, asked: readonly string[] | "everybody", act: Act): Outcome {
  if (!mayIssue(world.cohort)) throw new Refusal("wrong-phase", { phase: world.cohort.phase });
  const wanted = (id: string) => asked === "everybody" || asked.includes(id);
  const fresh = candidates(world, act.now).filter(
    ({ participant, missing, certificate }) => wanted(participant.id) && missing === undefined && certificate === undefined,
  );
  if (fresh.length === 0) return nothing;
  const issued = fresh.map((one) => issue(ids, world.cohort, one, act));
  return {
    put: issued.map(({ certificate }) => certificate),
    ensure: issued.map(({ code }) => code),
    // Whoever leaves or is erased at the same moment gets none, and their name stays on none.
    still: fresh.map(({ application }) => application),
    happenings: issued.map(({ certificate: { id } }) => ({ event: "certificate-issued", subject: id, facts: { number: 1 } })),
    letters: issued.map(({ letter }) => letter),
  };
}

/**
 * Another one in place of the one there is: under the corrected name, or after one was taken back by mistake.
 * Refuses wrong-phase, not-found, wrong-state (it stands under this very name), not-eligible { reasons }.
 */
export function reissue(ids: Ids, world: World, id: string, act: Act): Outcome {
  if (!mayIssue(world.cohort)) throw new Refusal("wrong-phase", { phase: world.cohort.phase });
  const one = candidates(world, act.now).find(({ participant }) => participant.id === id);
  if (!one?.certificate) throw new Refusal("not-found");
  if (one.missing !== undefined) throw new Refusal("not-eligible", { reasons: [one.missing] });
  if (one.valid && !one.renamed) throw new Refusal("wrong-state");
  const { certificate, code, letter } = issue(ids, world.cohort, one, act);
  const number = certificate.issues.length;
  return {
    put: [certificate],
    ensure: [code],
    still: [one.application],
    happenings: [{ event: "certificate-reissued", subject: id, facts: { number } }],
    letters: [letter],
  };
}

/**
 * Takes back the one that stands. Its bearer is told, without the reason: that is for a conversation.
 * Refuses wrong-state (none stands), reason-needed.
 */
export function revoke(world: World, id: string, reason: string, act: Act): Outcome {
  const certificate = world.certificates.find((one) => one.id === id);
  const last = certificate?.issues.at(-1);
  if (!certificate || last?.state.is !== "valid") throw new Refusal("wrong-state");
  const why = reasonIn(reason);
  const { number } = last;
  const application = world.applications.find((one) => one.id === id);
  return {
    put: [withLast(certificate, { ...last, state: { is: "revoked", at: act.now, by: act.by, reason: why } })],
    happenings: [{ event: "certificate-revoked", subject: id, facts: { number } }],
    letters: application ? [toApplicant(application, "certificate-revoked", String(number))] : [],
  };
}

function issue(
  ids: Ids,
  cohort: Cohort,
  { participant, application, certificate: known, valid }: Candidate,
  act: Act,
): { certificate: Certificate; code: CertificateCode; letter: Occasion } {
  const ref = { programme: cohort.programme, cohort: cohort.cohort };
  const { id, role } = participant;
  const number = (known?.issues.length ?? 0) + 1;
  const one: Issue = { number, name: application.form.name, at: act.now, by: act.by, state: { is: "valid" } };
  const before = valid && known ? withLast(known, { ...valid, name: "", state: { is: "replaced", at: act.now } }) : known;
  return {
    certificate: {
      kind: "certificate",
      ...ref,
      id,
      version: known?.version ?? 0,
      role,
      issues: [...(before?.issues ?? []), one],
    },
    code: { kind: "certificate-code", id: hashOf(codeOf(ids, ref, id, number)), version: 0, ...ref, certificate: id, number },
    letter: toApplicant(application, "certificate-issued", String(number), { again: number > 1 ? "yes" : "no" }),
  };
}

const withLast = (certificate: Certificate, last: Issue): Certificate => ({
  ...certificate,
  issues: [...certificate.issues.slice(0, -1), last],
});
