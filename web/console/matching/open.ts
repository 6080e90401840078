/** Whether the matching can still be changed. */
import type { Scene } from "../scene.ts";

/** Rulings and approvals can be given until the pairs are published, by those who run the cohort. */
export const isOpen = ({ runs, world: { cohort, proposal } }: Scene): boolean =>
  runs && cohort.phase === "matching" && proposal?.publishedAt === null;
