/** A certificate: what the programme attests of somebody who took part, with all that was ever issued to them for one cohort. */
import * as z from "zod";
import { version } from "../kernel/item.ts";
import { Moment } from "../kernel/time.ts";
import { Role } from "../programme/programme.ts";

/** What became of one that was issued. It is never deleted: whoever holds the paper must be told. */
export const IssueState = z.discriminatedUnion("is", [
  z.object({ is: z.literal("valid") }),
  /** The reason is for organisers only. */
  z.object({ is: z.literal("revoked"), at: Moment, by: z.string(), reason: z.string().max(500) }),
  /** A newer one stands in its place, because the name was corrected. */
  z.object({ is: z.literal("replaced"), at: Moment }),
]);

export const Issue = z.object({
  /** 1 for the first one of this person. Its code is derived from it, and kept nowhere. */
  number: z.int().min(1),
  /** As it is printed; "" once the programme no longer keeps who it was: the paper itself still says it, signed. */
  name: z.string().max(120),
  at: Moment,
  by: z.string(),
  state: IssueState,
});
export type Issue = z.infer<typeof Issue>;

/**
 * Kept with the cohort, for papers are shown years later. The name in it goes with the rest of what identifies people, at the end of the
 * programme's `retention.identifiableMonths` or when its bearer has themselves erased (`withoutName`); that a certificate of this code
 * was issued, and whether it still stands, stays.
 */
export const Certificate = z.object({
  kind: z.literal("certificate"),
  programme: z.string(),
  cohort: z.string(),
  /** The participant's. */
  id: z.string(),
  version,
  role: Role,
  /** Oldest first; only the last one can be valid. */
  issues: z.array(Issue).min(1),
});
export type Certificate = z.infer<typeof Certificate>;

/** Leads from a code to its certificate. Kept as long as the certificate is; it names nobody. */
export const CertificateCode = z.object({
  kind: z.literal("certificate-code"),
  /** The hash of the code: whoever reads the table learns no code. */
  id: z.string(),
  version,
  programme: z.string(),
  cohort: z.string(),
  certificate: z.string(),
  number: z.int().min(1),
});
export type CertificateCode = z.infer<typeof CertificateCode>;

/** The one that stands, if there is one. */
export function validIssue(certificate: Certificate | undefined): Issue | undefined {
  const last = certificate?.issues.at(-1);
  return last?.state.is === "valid" ? last : undefined;
}

/** The same without why any of them was taken back. */
export const withoutReasons = (certificate: Certificate): Certificate => ({
  ...certificate,
  issues: certificate.issues.map((issue) => (issue.state.is === "revoked" ? { ...issue, state: { ...issue.state, reason: "" } } : issue)),
});

/** The same without who it was, either. */
export const withoutName = (certificate: Certificate): Certificate => ({
  ...certificate,
  issues: withoutReasons(certificate).issues.map((issue) => ({ ...issue, name: "" })),
});
