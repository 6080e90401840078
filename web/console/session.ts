/** Who is at the console: the session behind the cookie, and what its organiser may do. */
import type { Organiser } from "@tamkine/core/access/organiser";
import { type Action, may } from "@tamkine/core/access/policy";
import { hashed, isNews, isOpen, lastVisit, visitNoted } from "@tamkine/core/access/sign-in";
import { Refusal } from "@tamkine/core/kernel/refusal";
import type { Programme } from "@tamkine/core/programme/programme";
import type { MiddlewareHandler } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import { type AppEnv, type Ctx, type Deps, nowOf } from "../context.ts";
import { speakOwn } from "../language.ts";

const cookie = "console";
const visits = "visited";
const options = { prefix: "host", secure: true, httpOnly: true, sameSite: "Lax", path: "/" } as const;

export const openSession = (c: Ctx, secret: string): void => setCookie(c, cookie, secret, options);

/** Ends the session in the store too, so that a copied cookie is worth nothing. */
export async function endSession(c: Ctx, { store }: Deps): Promise<void> {
  const secret = getCookie(c, cookie, "host");
  deleteCookie(c, cookie, options);
  deleteCookie(c, visits, options);
  const session = secret === undefined ? undefined : await store.get("session", { id: hashed(secret) });
  if (session) await store.commit([{ remove: session }]);
}

/** Lets only organisers with a living session pass; the others are led to sign in. */
export function signedIn(deps: Deps): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    const organiser = await whoIs(c, deps);
    if (!organiser) return c.redirect("/console/sign-in");
    c.set("organiser", organiser);
    speakOwn(c, organiser.language);
    return next();
  };
}

/** A visit is noted in the browser, not in the store: a page that is only looked at, or fetched ahead, changes nothing. */
async function whoIs(c: Ctx, { store, ids }: Deps): Promise<Organiser | undefined> {
  const secret = getCookie(c, cookie, "host");
  const session = secret === undefined ? undefined : await store.get("session", { id: hashed(secret) });
  if (!session) return undefined;
  const now = nowOf(c);
  const seen = lastVisit(ids, session, getCookie(c, visits, "host"));
  if (!isOpen(session, seen, now)) return undefined;
  if (isNews(seen, now)) setCookie(c, visits, visitNoted(ids, session, now), options);
  return store.get("organiser", { programme: session.programme, id: session.organiser });
}

/** The organiser at the console. */
export function organiserOf(c: Ctx): Organiser {
  const organiser = c.get("organiser");
  if (!organiser) throw new Refusal("sign-in-needed");
  return organiser;
}

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
  const programme = await store.get("programme", { id });
  if (!programme) throw new Refusal("not-found");
  return programme;
}
