/** Organisers: the people who run the programme from the console. */
import * as z from "zod";
import { version } from "../kernel/item.ts";
import { Email, Language } from "../kernel/text.ts";
import { Moment } from "../kernel/time.ts";
import { Device } from "./device.ts";

/** owner: everything; coordinator: decides for one body; committee: aggregates only; auditor: reads. */
export const OrganiserRole = z.enum(["owner", "coordinator", "committee", "auditor"]);
export type OrganiserRole = z.infer<typeof OrganiserRole>;

/** A passkey of an organiser: what tells its signatures from any other's. */
export const Passkey = z.object({
  /** The credential's id, base64url. */
  id: z.string(),
  /** What its owner calls it. */
  name: z.string(),
  /** COSE, base64url. */
  publicKey: z.string(),
  /** How often it has signed, for keys that count; one that goes back is a copy. */
  counter: z.int().min(0),
  /** How a browser reaches it: "internal", "usb"… */
  transports: z.array(z.string()),
  addedAt: Moment,
});
export type Passkey = z.infer<typeof Passkey>;

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
  /** Sessions opened before count for nothing: whoever was removed and is invited again begins anew. */
  invitedAt: Moment.nullable().default(null),
  /** When they first came in. */
  enteredAt: Moment.nullable().default(null),
  /** Who has one shows it at each sign-in, after the link. */
  passkeys: z.array(Passkey).default([]),
  /** Since when an owner says that their passkeys are lost. */
  lostAt: Moment.nullable().default(null),
  /** Letters that are not essential are no longer sent. */
  unsubscribedAt: Moment.nullable().optional(),
});
export type Organiser = z.infer<typeof Organiser>;

/** What of an organiser the log still needs when they are no longer one. */
export const FormerOrganiser = z.object({
  kind: z.literal("former"),
  programme: z.string(),
  id: z.string(),
  version,
  name: z.string(),
  leftAt: Moment,
});
export type FormerOrganiser = z.infer<typeof FormerOrganiser>;

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
  /** The page of the console that was asked for, to go on to. */
  to: z.string().optional(),
});
export type SignInLink = z.infer<typeof SignInLink>;

/** Something random that a passkey has to sign: stored by the hash of its secret, used once, ten minutes. */
export const Challenge = z.object({
  kind: z.literal("challenge"),
  id: z.string(),
  version,
  programme: z.string(),
  organiser: z.string(),
  /** enter: whoever redeemed a link shows a passkey, and is not signed in before; add: a passkey to come. */
  purpose: z.enum(["enter", "add"]),
  /** What is to be signed, base64url. */
  challenge: z.string(),
  expiresAt: Moment,
  /** As of the link, for whoever comes in. */
  to: z.string().optional(),
});
export type Challenge = z.infer<typeof Challenge>;

/**
 * A console session: kept with its organiser's others, by the hash of the cookie's secret. When it was last used the browser keeps,
 * signed: looking stores nothing. What stores something anyway notes when.
 */
export const Session = z.object({
  kind: z.literal("session"),
  id: z.string(),
  version,
  programme: z.string(),
  organiser: z.string(),
  createdAt: Moment,
  /** When somebody was last here by it, within the hour. */
  actedAt: Moment,
  device: Device,
  expiresAt: Moment,
});
export type Session = z.infer<typeof Session>;
