/** Which kinds an archive carries, and where each is kept. */
import type { Kind } from "../item.ts";
import { schemas } from "../schemas.ts";

/**
 * Left behind: what opens doors of this site only (links, sessions, challenges), what its state machines wait with and prepare, that an
 * archive is being taken in, what is computed from the rest, and codes of certificates, which are derived anew.
 */
const behind: readonly Kind[] = ["sign-in", "challenge", "session", "wait", "parcel", "arrival", "picture", "certificate-code"];

const carried = (Object.keys(schemas) as Kind[]).filter((kind) => !behind.includes(kind));

/** A cohort is kept with its programme. */
const isOfCohort = (kind: Kind): boolean => kind !== "cohort" && "cohort" in schemas[kind].shape;

export const ofProgramme = carried.filter((kind) => !isOfCohort(kind));
export const ofCohort = carried.filter(isOfCohort);
