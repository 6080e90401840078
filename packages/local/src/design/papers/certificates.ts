/** Sample certificates: names of every length and script, in each language. */
import { createLinks } from "@tamkine/core/access/links";
import type { Certificate } from "@tamkine/core/certificate/certificate";
import type { Language } from "@tamkine/core/kernel/text";
import type { CertificatePaper, SharePaper } from "@tamkine/core/paper/certificate-paper";
import type { Role } from "@tamkine/core/programme/programme";
import { aCohort, aProgramme, ids, ref } from "@tamkine/core/worlds/makers";
import { certificatePaper, type Printed, sharePaper } from "@tamkine/web/certificate/paper";
import { longNames } from "./words.ts";

/** By name of the sample: whom it is for, whether programme and bodies have long names, and how many bodies sign when not two. */
const bearers = {
  latin: { name: "Nadia Bennani", role: "mentor" },
  arabic: { name: "سلمى العلوي", role: "mentee" },
  tifinagh: { name: "ⵜⴰⵏⵉⵔⵜ ⴰⵎⵖⴰⵔ", role: "mentee" },
  "three-scripts": { name: "سلمى Alaoui ⵙⴰⵍⵎⴰ", role: "mentee" },
  "long-latin": {
    name: "Marie-Thérèse Fatima-Zahra Benabdelouahed de La Rochefoucauld-Cherkaoui el Idrissi el Hassani",
    role: "mentor",
    long: true,
  },
  "one-body": { name: "Nadia Bennani", role: "mentor", bodies: 1 },
  "four-bodies": { name: "Nadia Bennani", role: "mentor", bodies: 4 },
  "long-arabic": {
    name: "عبد الرحمن بن عبد الوهاب بن محمد الأمين الشريف الإدريسي الحسني العلوي المدغري الفاسي",
    role: "mentor",
    long: true,
  },
} as const satisfies Record<string, { name: string; role: Role; long?: boolean; bodies?: number }>;
export type Bearer = keyof typeof bearers;
export const sampleBearers = Object.keys(bearers) as Bearer[];

const secret = "the secret of sample certificates";
const deps = {
  ids,
  secret,
  links: createLinks({ secret, origin: "https://mentorat.example.org" }),
  store: { get: () => Promise.resolve(undefined) } as unknown as Parameters<typeof certificatePaper>[0]["store"],
};

export const sampleCertificate = (bearer: Bearer, language: Language, draft = false): Promise<CertificatePaper> =>
  certificatePaper(deps, printed(bearer), language, draft);

export const sampleShare = (bearer: Bearer, language: Language): Promise<SharePaper> => sharePaper(deps, printed(bearer), language);

function printed(bearer: Bearer): Printed {
  const { name, role, ...more } = bearers[bearer];
  const programme = aProgramme();
  const bodies = programme.bodies.map((body) => ({ ...body, name: longNames[body.role === "mentor" ? "mentor" : "mentee"] }));
  const signing = "bodies" in more ? [...programme.bodies, ...bodies].slice(0, more.bodies) : programme.bodies;
  const issue = { number: 1, name, at: "2026-06-21T08:00:00Z", by: "workflow", state: { is: "valid" } } as const;
  const certificate: Certificate = { kind: "certificate", ...ref, id: `app_${role}-1`, version: 1, role, issues: [issue] };
  return {
    programme: "long" in more ? { ...programme, name: longNames.programme, bodies } : { ...programme, bodies: signing },
    cohort: aCohort({
      phase: "closed",
      mentoringEndedAt: "2026-06-11T08:00:00Z",
      published: { at: "2026-04-13T08:00:00Z", mentees: [], mentors: [] },
    }),
    certificate,
    issue,
  };
}
