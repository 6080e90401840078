/** A certificate found by the code on it. */
import type { Cohort } from "../cohort/cohort.ts";
import { Refusal } from "../kernel/refusal.ts";
import { dayOf } from "../kernel/time.ts";
import type { Store } from "../ports.ts";
import type { Programme } from "../programme/programme.ts";
import type { Certificate, Issue } from "./certificate.ts";
import { hashOf, readCode } from "./code.ts";
import type { Claims } from "./token.ts";

export interface Found {
  programme: Programme;
  cohort: Cohort;
  certificate: Certificate;
  issue: Issue;
}

/** Refuses wrong-code for anything that is not the code of a certificate, whatever is wrong with it. */
export async function lookUp(store: Pick<Store, "get">, typed: string): Promise<Found & { code: string }> {
  const code = readCode(typed);
  // A code that cannot be one is asked for all the same: it takes as long as any other.
  const known = await store.get("certificate-code", { id: hashOf(code ?? typed.slice(0, 40)) });
  if (!known || code === undefined) throw new Refusal("wrong-code");
  const ref = { programme: known.programme, cohort: known.cohort };
  const [programme, cohort, certificate] = await Promise.all([
    store.get("programme", { id: ref.programme }),
    store.get("cohort", ref),
    store.get("certificate", { ...ref, id: known.certificate }),
  ]);
  const issue = certificate?.issues.find(({ number }) => number === known.number);
  // The code's row is stored first: whoever dies after it has issued nothing.
  if (!programme || !cohort || !certificate || !issue) throw new Refusal("wrong-code");
  return { programme, cohort, certificate, issue, code };
}

/** What a certificate says, to be printed or signed. */
export function claimsOf({ programme, cohort, certificate, issue }: Found, code: string): Claims {
  const { timeZone } = programme;
  const { published, mentoringEndedAt, schedule } = cohort;
  return {
    code,
    name: issue.name,
    role: certificate.role,
    programme: programme.name.fr,
    cohort: cohort.cohort,
    from: published ? dayOf(published.at, timeZone) : schedule.matchingEnds,
    // It is over on the morning after its last day.
    to:
      mentoringEndedAt && dayOf(mentoringEndedAt, timeZone) < schedule.mentoringEnds
        ? dayOf(mentoringEndedAt, timeZone)
        : schedule.mentoringEnds,
    issued: dayOf(issue.at, timeZone),
  };
}
