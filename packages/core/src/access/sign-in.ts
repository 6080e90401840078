/** Signing in to the console: a one-time link by e-mail, then a session. Secrets are stored by their hash only. */
import { createHash } from "node:crypto";
import { Refusal } from "../kernel/refusal.ts";
import { addSeconds, type Moment, reached } from "../kernel/time.ts";
import type { Ids } from "../ports.ts";
import type { Organiser, Session, SignInLink } from "./organiser.ts";

/** A link is good for a quarter of an hour. */
const linkSeconds = 15 * 60;
/** A session ends after this long without a visit, and at the latest after this long in all. */
const idleSeconds = 12 * 3600;
const longestSeconds = 7 * 86_400;
/** A visit is noted at most this often. */
const notedEverySeconds = 15 * 60;

/** The id of the organiser with this address: the same address cannot be two organisers of one programme. */
export const organiserId = (ids: Ids, programme: string, email: string): string => ids.derive("org", programme, email);

/** What is stored of a secret. */
export const hashed = (secret: string): string => createHash("sha256").update(secret).digest("hex");

export function newLink(organiser: Organiser, secret: string, now: Moment): SignInLink {
  const { programme, id } = organiser;
  return {
    kind: "sign-in",
    id: hashed(secret),
    version: 0,
    programme,
    organiser: id,
    expiresAt: addSeconds(now, linkSeconds),
    usedAt: null,
  };
}

/**
 * Uses up a link and opens a session.
 * @param secret the new session's
 * @throws Refusal not-found for a link that is used, expired or unknown
 */
export function redeem(link: SignInLink | undefined, secret: string, now: Moment): { link: SignInLink; session: Session } {
  if (!link || link.usedAt !== null || reached(now, link.expiresAt)) throw new Refusal("not-found");
  const { programme, organiser } = link;
  const session: Session = {
    kind: "session",
    id: hashed(secret),
    version: 0,
    programme,
    organiser,
    createdAt: now,
    expiresAt: addSeconds(now, longestSeconds),
  };
  return { link: { ...link, usedAt: now }, session };
}

/** What a browser keeps of its last visit: the moment, and a mark by which only this session's own is believed. */
export function visitNoted(ids: Ids, session: Session, now: Moment): string {
  const moment = String(Date.parse(now));
  return `${moment}.${ids.derive("seen", session.id, moment)}`;
}

/**
 * When the session was last visited: as the browser notes it, else when it began.
 * @param note what `visitNoted` gave; anything else counts for nothing
 */
export function lastVisit(ids: Ids, session: Session, note: string | undefined): Moment {
  const [moment = "", mark] = note?.split(".") ?? [];
  return mark !== undefined && mark === ids.derive("seen", session.id, moment) ? new Date(Number(moment)).toISOString() : session.createdAt;
}

/** Whether a session last visited then is still one. */
export function isOpen(session: Session, seen: Moment, now: Moment): boolean {
  return !reached(now, session.expiresAt) && !reached(now, addSeconds(seen, idleSeconds));
}

/** Whether this visit is worth noting. */
export const isNews = (seen: Moment, now: Moment): boolean => reached(now, addSeconds(seen, notedEverySeconds));
