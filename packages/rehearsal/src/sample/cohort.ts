/** The sample cohort of `npm start`. */
import { readFileSync } from "node:fs";

export const sampleCohort = "2026-1";
/** When its story begins: the day before its first sign-up. */
export const start = "2026-03-01T12:00:00Z";

const exports = new URL("../../../../tests/data/cohort-2026-1/", import.meta.url);

/** The two sign-up exports. */
export const sampleFiles = () => ({
  mentor: readFileSync(new URL("mentors.csv", exports)),
  mentee: readFileSync(new URL("mentees.csv", exports)),
});
