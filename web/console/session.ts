/** Who is at the console: the session behind the cookie, and what its organiser may do. */
import type { Organiser, Session } from "@tamkine/core/access/organiser";
import { type Action, may } from "@tamkine/core/access/policy";
import {
  cookieOf,
  enter,
  isBusy,
  isNews,
  isOpen,
  isOwn,
  lastVisit,
  newSession,
  sessionKey,
  visitNoted,
} from "@tamkine/core/access/sign-in";
import type { Keys } from "@tamkine/core/item";
import { Refusal } from "@tamkine/core/kernel/refusal";
import type { Moment } from "@tamkine/core/kernel/time";
import { outside } from "@tamkine/core/letter/sending/dispatch";
import type { Act } from "@tamkine/core/outcome";
import { record } from "@tamkine/core/perform";
import { Conflict } from "@tamkine/core/ports";
import type { Programme } from "@tamkine/core/programme/programme";
import { retried } from "@tamkine/core/retried";
import { ensureRunning } from "@tamkine/core/workflow/ensure-running";
import type { MiddlewareHandler } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import { type AppEnv, type Ctx, type Deps, nowOf } from "../context.ts";
import { findProgramme } from "../find.ts";
import { isForm } from "../form/sent-form.ts";
import { speakOwn } from "../language.ts";
import { askedPage } from "./asked-page.ts";
import { signedOut } from "./sign-in/signed-out.tsx";

const cookie = "console";
const visits = "visited";
const options = { prefix: "host", secure: true, httpOnly: true, sameSite: "Lax", path: "/" } as const;

/** The browser's part of signing in. */
export const openSession = (c: Ctx, session: Session, secret: string): void => setCookie(c, cookie, cookieOf(session, secret), options);

/** The browser's part of signing out. */
export function forgetSession(c: Ctx): void {
  deleteCookie(c, cookie, options);
  deleteCookie(c, visits, options);
}

/** Ends the session in the store too, so that a copied cookie is worth nothing. */
export async function endSession(c: Ctx, { store }: Deps): Promise<void> {
  const key = keyIn(c);
  forgetSession(c);
  // A visit in another tab may be noted at the same moment.
  await retried(async () => {
    const session = key && (await store.get("session", key));
    if (session) await store.commit([{ remove: session }]);
  });
}

/**
 * The same session in another programme: the cookie's secret is new, what it was worth before is gone, and it ends when it would have.
 * Refuses sign-in-needed without a session, not-allowed where a passkey is asked for that was not shown here.
 */
export async function moveSession(c: Ctx, deps: Deps, there: Organiser): Promise<void> {
  const key = keyIn(c);
  const session = key && (await deps.store.get("session", key));
  if (!session) throw new Refusal("sign-in-needed");
  if (!isProven(organiserOf(c), there)) throw new Refusal("not-allowed");
  const secret = deps.ids.secret();
  const now = nowOf(c);
  const moved = { ...newSession(there, secret, session.device, now), expiresAt: session.expiresAt };
  await record(deps, outside(there.programme), actOf(there, now), { ...enter(there, moved), remove: [session] });
  deleteCookie(c, visits, options);
  openSession(c, moved, secret);
}

/** Whether who is signed in here has shown all that is asked for there: an address, and a passkey where there is one. */
export const isProven = (here: Organiser, there: Organiser): boolean =>
  there.passkeys.length === 0 || there.passkeys.some(({ id }) => here.passkeys.some((one) => one.id === id));

/** Lets only organisers with a living session pass; the others are led to sign in, and what they typed is given back. */
export function signedIn(deps: Deps): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    if (c.env.background) {
      c.set("organiser", c.env.background);
      return next();
    }
    const found = await whoIs(c, deps);
    if (!found || found.isOver) return isForm(c) ? signedOut(c, found !== undefined) : c.redirect(doorTo(c, deps));
    c.set("organiser", found.organiser);
    c.set("session", found.session.id);
    speakOwn(c, found.organiser.language);
    await noteSeen(deps, found.session, nowOf(c));
    return next();
  };
}

/** Where one signs in, to go on to the page that was asked for. */
function doorTo(c: Ctx, deps: Deps): string {
  const to = c.req.path === "/console" ? "" : askedPage(c, deps);
  return to === "" ? "/console/sign-in" : `/console/sign-in?to=${encodeURIComponent(to)}`;
}

/**
 * Each visit is noted in the browser, by which a session that nobody uses ends; the store has the hour of the last. The organiser is
 * read with the session at each request, so whoever is removed or gets another role is so at once.
 */
async function whoIs(c: Ctx, { store, ids }: Deps): Promise<{ session: Session; organiser: Organiser; isOver: boolean } | undefined> {
  const key = keyIn(c);
  if (!key) return undefined;
  const { programme } = key;
  const [session, organiser] = await Promise.all([store.get("session", key), store.get("organiser", { programme, id: key.organiser })]);
  if (!session || !organiser || !isOwn(session, organiser)) return undefined;
  const now = nowOf(c);
  const seen = lastVisit(ids, session, getCookie(c, visits, "host"));
  const isOver = !isOpen(session, seen, now);
  if (!isOver && isNews(seen, now)) setCookie(c, visits, visitNoted(ids, session, now), options);
  return { session, organiser, isOver };
}

function keyIn(c: Ctx): Keys["session"] | undefined {
  const value = getCookie(c, cookie, "host");
  return value === undefined ? undefined : sessionKey(value);
}

/**
 * Somebody was here: the session's owner sees when, among their sessions. One write an hour; of two at once one has noted it, and sees
 * that the programme's cohorts run.
 */
async function noteSeen(deps: Deps, session: Session, now: Moment): Promise<void> {
  if (!isBusy(session, now)) return;
  try {
    await deps.store.commit([{ put: { ...session, actedAt: now } }]);
    await ensureRunning(deps, session.programme, now);
  } catch (error) {
    if (!(error instanceof Conflict)) throw error;
  }
}

/** The organiser at the console. Refuses sign-in-needed. */
export function organiserOf(c: Ctx): Organiser {
  const organiser = c.get("organiser");
  if (!organiser) throw new Refusal("sign-in-needed");
  return organiser;
}

/** An act of theirs. */
export const actOf = (organiser: Organiser, now: Moment): Act => ({ by: `organiser:${organiser.id}`, now });

/** Refuses not-found in another programme, not-allowed where the role does not do. */
export function allow(c: Ctx, action: Action, programme: string): Organiser {
  const organiser = organiserOf(c);
  if (organiser.programme !== programme) throw new Refusal("not-found");
  if (!may(organiser, action, programme)) throw new Refusal("not-allowed");
  return organiser;
}

/** The programme the address names, for an organiser who may do this in it. Refuses what `allow` refuses. */
export async function programmeOf(c: Ctx, { store }: Deps, action: Action): Promise<Programme> {
  const id = c.req.param("programme") ?? "";
  allow(c, action, id);
  return findProgramme(store, id);
}
