/** The sheet that an organiser looks at: as it was issued, or as it would be, marked across. */
import { candidates } from "@tamkine/core/certificate/qualify";
import { Refusal } from "@tamkine/core/kernel/refusal";
import type { CertificatePaper } from "@tamkine/core/paper/certificate-paper";
import { certificatePaper } from "../../certificate/paper.ts";
import type { Scene } from "../scene.ts";

/** In the person's language. Refuses not-found. */
export async function paperOf({ c, deps, world, ref, now }: Scene): Promise<CertificatePaper> {
  const { programme, cohort } = world;
  const one = candidates(world, now).find(({ participant }) => participant.id === c.req.param("id"));
  if (!one) throw new Refusal("not-found");
  const { application, participant, certificate, valid } = one;
  if (certificate && valid) return certificatePaper(deps, { programme, cohort, certificate, issue: valid }, application.language);
  const issue = { number: 1, name: application.form.name, at: now, by: "", state: { is: "valid" } } as const;
  const made = { kind: "certificate" as const, ...ref, id: participant.id, version: 0, role: participant.role, issues: [issue] };
  return certificatePaper(deps, { programme, cohort, certificate: made, issue }, application.language, true);
}
