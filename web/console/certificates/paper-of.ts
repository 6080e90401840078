/** The sheet that an organiser looks at: as it was issued, or as it would be, marked across. */
import { validIssue } from "@tamkine/core/certificate/certificate";
import { candidates } from "@tamkine/core/certificate/qualify";
import { Refusal } from "@tamkine/core/kernel/refusal";
import type { CertificatePaper } from "@tamkine/core/paper/certificate-paper";
import { certificatePaper } from "../../certificate/paper.ts";
import type { Scene } from "../scene.ts";

/** In the person's language, from their own rows alone: most of a large cohort is printed this way. Undefined when none stands. */
export async function issuedPaper({ c, deps, world, ref }: Scene): Promise<CertificatePaper | undefined> {
  const { programme, cohort } = world;
  const key = { ...ref, id: c.req.param("id") ?? "" };
  const [application, certificate] = await Promise.all([deps.store.get("application", key), deps.store.get("certificate", key)]);
  const issue = validIssue(certificate);
  if (!application || !certificate || !issue) return undefined;
  return certificatePaper(deps, { programme, cohort, certificate, issue }, application.language);
}

/** What would be printed if it were issued now, in the person's language. Refuses not-found for whoever did not take part. */
export async function draftPaper({ c, deps, world, ref, now }: Scene): Promise<CertificatePaper> {
  const { programme, cohort } = world;
  const one = candidates(world, now).find(({ participant }) => participant.id === c.req.param("id"));
  if (!one) throw new Refusal("not-found");
  const { application, participant } = one;
  const issue = { number: 1, name: application.form.name, at: now, by: "", state: { is: "valid" } } as const;
  const made = { kind: "certificate" as const, ...ref, id: participant.id, version: 0, role: participant.role, issues: [issue] };
  return certificatePaper(deps, { programme, cohort, certificate: made, issue }, application.language, true);
}
