/** The stages in which what identifies people is erased. */

/**
 * What goes after a cohort ended, in this order; the months are the programme's settings.
 * - rejected: whoever signed up and took no part
 * - notes: what was said in confidence, and addresses at which letters bounce
 * - identifiable: all that leads to a person; nameless figures stay
 */
export const stages = ["rejected", "notes", "identifiable"] as const;
export type Stage = (typeof stages)[number];
