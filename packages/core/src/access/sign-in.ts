/** Signing in to the console: a one-time link by e-mail, then a session. Secrets are stored by their hash only. */
import { createHash } from "node:crypto";
import { Refusal } from "../kernel/refusal.ts";
import { addSeconds, daysAfter, type Moment, reached } from "../kernel/time.ts";
import type { Keys } from "../item.ts";
import type { Outcome } from "../outcome.ts";
import type { Store } from "../ports.ts";
import type { Ids } from "../kernel/ids.ts";
import type { Device } from "./device.ts";
import type { Organiser, Session, SignInLink } from "./organiser.ts";

/** A link is good for a quarter of an hour. */
const linkSeconds = 15 * 60;
/** A session ends after this long without a visit, and at the latest after this long in all. */
const idleSeconds = 12 * 3600;
const longestDays = 7;
/** No page of the console has a longer address. */
const longestAddress = 300;
/** Nor a list more that narrows it down: the longest words that are searched for take less than half of it. */
const longestQuery = 1200;
/** A visit is noted at most this often. */
const notedEverySeconds = 15 * 60;

/** The id of the organiser with this address: the same address cannot be two organisers of one programme. */
export const organiserId = (ids: Ids, programme: string, email: string): string => ids.derive("org", programme, email);

/**
 * The organiser with this address. Their row has to say the same: an archive that somebody brings holds rows that we did not write, and
 * whoever comes in by one address must not go on as who has another.
 */
export async function organiserAt(store: Pick<Store, "get">, ids: Ids, programme: string, email: string): Promise<Organiser | undefined> {
  const found = await store.get("organiser", { programme, id: organiserId(ids, programme, email) });
  return found?.email === email ? found : undefined;
}

/** What is stored of a secret. */
export const hashed = (secret: string): string => createHash("sha256").update(secret).digest("hex");

/**
 * The page to go on to, where it is one's account or a page of this programme's console; with what narrows it down, unless that is longer
 * than any list's.
 * @param asked as whoever signs in has it, so anything at all
 */
export function onwardTo(asked: string, programme: string): string | undefined {
  const [, page = "", place, query = ""] = /^(\/console\/([\w-]+)(?:\/\w[\w.-]*)*)(\?[\w.%+*=&-]+)?$/u.exec(asked) ?? [];
  if (page.length > longestAddress || (place !== programme && place !== "account")) return undefined;
  return query.length <= longestQuery ? page + query : page;
}

/** @param asked the page that was asked for, as whoever signs in has it */
export function newLink(organiser: Organiser, secret: string, now: Moment, asked = ""): SignInLink {
  const { programme, id } = organiser;
  const to = onwardTo(asked, programme);
  return {
    kind: "sign-in",
    id: hashed(secret),
    version: 0,
    programme,
    organiser: id,
    expiresAt: addSeconds(now, linkSeconds),
    usedAt: null,
    ...(to !== undefined && { to }),
  };
}

/**
 * Uses up a link.
 * @throws Refusal not-found for a link that is used, expired or unknown, or whose organiser is no longer one
 */
export function redeem(
  link: SignInLink | undefined,
  organiser: Organiser | undefined,
  now: Moment,
): { link: SignInLink; organiser: Organiser } {
  if (!link || !organiser || link.usedAt !== null || reached(now, link.expiresAt)) throw new Refusal("not-found");
  return { link: { ...link, usedAt: now }, organiser };
}

/** @param secret the new session's */
export function newSession({ programme, id }: Organiser, secret: string, device: Device, now: Moment): Session {
  return {
    kind: "session",
    id: hashed(secret),
    version: 0,
    programme,
    organiser: id,
    createdAt: now,
    actedAt: now,
    device,
    expiresAt: daysAfter(now, longestDays),
  };
}

/**
 * What is stored and logged when somebody comes in, beside what let them in.
 * @param changed of the organiser by it
 */
export function enter(organiser: Organiser, session: Session, changed: Partial<Organiser> = {}): Outcome {
  const next = { ...changed, ...(organiser.enteredAt === null && { enteredAt: session.createdAt }) };
  return {
    put: [session, ...(Object.keys(next).length > 0 ? [{ ...organiser, ...next }] : [])],
    happenings: [{ event: "signed-in", subject: organiser.id }],
    letters: [],
  };
}

/** The secret in a session's cookie, with what finds its row. */
export const cookieOf = ({ programme, organiser }: Session, secret: string): string => `${programme}.${organiser}.${secret}`;

/** Where the session of a cookie is kept; undefined for a cookie that none of ours is. */
export function sessionKey(cookie: string): Keys["session"] | undefined {
  const [programme, organiser, secret, ...rest] = cookie.split(".");
  return programme && organiser && secret && rest.length === 0 ? { programme, organiser, id: hashed(secret) } : undefined;
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

/** Whether a session is of this organiser as they are now: nobody comes back by one from before they were removed. */
export const isOwn = (session: Session, { invitedAt }: Organiser): boolean => invitedAt === null || reached(session.createdAt, invitedAt);

/** Whether it is worth noting that somebody is here: once an hour. */
export const isBusy = ({ actedAt }: Session, now: Moment): boolean => reached(now, addSeconds(actedAt, 3600));

/** Whether this visit is worth noting. */
export const isNews = (seen: Moment, now: Moment): boolean => reached(now, addSeconds(seen, notedEverySeconds));
