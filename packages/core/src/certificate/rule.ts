/** The programme's rule for certificates. */
import * as z from "zod";
import { wholeNumber } from "../kernel/digits.ts";
import { validated } from "../kernel/validated.ts";
import { nothing, type Outcome } from "../outcome.ts";
import type { Programme } from "../programme/programme.ts";

const Given = z.object({ meetings: z.string().transform(wholeNumber).pipe(z.int().min(1).max(20)), automatic: z.boolean() });

/** Counts for certificates issued from now on. Refuses form-invalid with the fields at fault. */
export function changeCertificateRule(programme: Programme, input: unknown): Outcome {
  const { meetings, automatic } = validated(Given, input);
  if (meetings === programme.certificates.meetings && automatic === programme.certificates.automatic) return nothing;
  return {
    put: [{ ...programme, certificates: { meetings, automatic } }],
    happenings: [{ event: "certificate-rule-changed", subject: programme.id, facts: { meetings, automatic } }],
    letters: [],
  };
}
