/** A body of the alliance: what its members are in the programme, and who comes from which. */
import * as z from "zod";
import { Slug, slugOf } from "../kernel/item.ts";
import { sayList } from "../kernel/say.ts";
import { type Language, Localized } from "../kernel/text.ts";

export const roles = ["mentor", "mentee"] as const;
export const Role = z.enum(roles);
export type Role = z.infer<typeof Role>;
export const otherRole = (role: Role): Role => (role === "mentor" ? "mentee" : "mentor");

/** What a body's members are in the programme: one side of it, or either. */
export const bodyRoles = [...roles, "both"] as const;
export const BodyRole = z.enum(bodyRoles);
export type BodyRole = z.infer<typeof BodyRole>;

/** One of the allied bodies. */
export const Body = z.object({ id: Slug, name: Localized, short: z.string().min(1).max(20), role: BodyRole });
export type Body = z.infer<typeof Body>;

/** More than an alliance that approves pairs body by body can be run with. */
export const mostBodies = 6;

interface OfProgramme {
  bodies: readonly Body[];
}

/** What texts choose their words by: with one body nothing is said of others, of parity or of several approvals. */
export const allianceOf = ({ bodies }: OfProgramme) => ({ alliance: bodies.length > 1 ? "several" : "one" }) as const;

/** All of them by name, as a sentence takes them: "l’Alliance des économistes et l’Académie des jeunes". */
export const sayBodies = ({ bodies }: OfProgramme, language: Language): string =>
  sayList(
    language,
    bodies.map(({ name }) => name[language]),
  );

/** The bodies whose members can take `role`. */
export const bodiesFor = ({ bodies }: OfProgramme, role: Role): Body[] =>
  bodies.filter((body) => body.role === role || body.role === "both");

/** Whether somebody with this role has to say which body they come from. */
export const asksBody = (programme: OfProgramme, role: Role): boolean => bodiesFor(programme, role).length > 1;

/**
 * The body that somebody with this role comes from: the only one there is, or else the one they chose.
 * Undefined when the settings name none, or nobody has said which.
 */
export function bodyOf(programme: OfProgramme, role: Role, chosen?: string): Body | undefined {
  const theirs = bodiesFor(programme, role);
  return theirs.length === 1 ? theirs[0] : theirs.find(({ id }) => id === chosen);
}

/** The body a coordinator decides for: the one that was chosen, or the only one there is. */
export const bodyToDecideFor = ({ bodies }: OfProgramme, chosen: string): string | null =>
  (bodies.length === 1 ? bodies[0] : bodies.find(({ id }) => id === chosen))?.id ?? null;

/** What is wrong with the bodies as a whole: each side needs one, and no two have the same short name. Undefined when nothing is. */
export function unsoundBodies(bodies: readonly Body[]): "none" | "one-sided" | "many" | "repeated" | undefined {
  if (bodies.length === 0) return "none";
  if (bodies.length > mostBodies) return "many";
  if (new Set(bodies.map(({ id }) => id)).size < bodies.length) return "repeated";
  return roles.every((role) => bodiesFor({ bodies }, role).length > 0) ? undefined : "one-sided";
}

/** The id of a body from its initials; those in other letters than Latin ones go by `otherwise`. */
export const bodyId = (short: string, otherwise: string): string => slugOf(short) || otherwise;
