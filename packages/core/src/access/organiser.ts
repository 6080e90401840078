/** Organisers: the people who run the programme from the console. */
import { z } from "zod";
import { version } from "../kernel/item.ts";
import { Email, Language } from "../kernel/text.ts";
import { Moment } from "../kernel/time.ts";

/** owner: everything; coordinator: decides for one body; committee: aggregates only; auditor: reads. */
export const OrganiserRole = z.enum(["owner", "coordinator", "committee", "auditor"]);
export type OrganiserRole = z.infer<typeof OrganiserRole>;

export const Organiser = z.object({
  kind: z.literal("organiser"),
  programme: z.string(),
  /** Derived from programme and address. */
  id: z.string(),
  version,
  email: Email,
  name: z.string(),
  language: Language,
  role: OrganiserRole,
  /** The body a coordinator decides for. */
  body: z.string().nullable(),
});
export type Organiser = z.infer<typeof Organiser>;

/** A one-time sign-in link: stored by the hash of its secret, used once, 15 minutes. */
export const SignInLink = z.object({
  kind: z.literal("sign-in"),
  /** SHA-256 of the secret in the link, hex. */
  id: z.string(),
  version,
  programme: z.string(),
  organiser: z.string(),
  expiresAt: Moment,
  usedAt: Moment.nullable(),
});
export type SignInLink = z.infer<typeof SignInLink>;

/** A console session: stored by the hash of the cookie's secret. When it was last used the browser keeps, signed: looking stores nothing. */
export const Session = z.object({
  kind: z.literal("session"),
  id: z.string(),
  version,
  programme: z.string(),
  organiser: z.string(),
  createdAt: Moment,
  expiresAt: Moment,
});
export type Session = z.infer<typeof Session>;
