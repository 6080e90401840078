/** Who is at the console: the session behind the cookie, and what its organiser may do. */
import type { Organiser } from "@tamkine/core/access/organiser";
import { type Action, may } from "@tamkine/core/access/policy";
import { hashed, visited } from "@tamkine/core/access/sign-in";
import { Refusal } from "@tamkine/core/kernel/refusal";
import { Conflict } from "@tamkine/core/ports";
import type { Programme } from "@tamkine/core/programme/programme";
import type { MiddlewareHandler } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import { type AppEnv, type Ctx, type Deps, nowOf } from "../context.ts";
import { speakOwn } from "../language.ts";

const cookie = "console";
const options = { prefix: "host", secure: true, httpOnly: true, sameSite: "Lax", path: "/" } as const;

export const openSession = (c: Ctx, secret: string): void => setCookie(c, cookie, secret, options);

/** Ends the session in the store too, so that a copied cookie is worth nothing. */
export async function endSession(c: Ctx, { store }: Deps): Promise<void> {
  const secret = getCookie(c, cookie, "host");
  deleteCookie(c, cookie, options);
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

async function whoIs(c: Ctx, { store }: Deps): Promise<Organiser | undefined> {
  const secret = getCookie(c, cookie, "host");
  const session = secret === undefined ? undefined : await store.get("session", { id: hashed(secret) });
  const now = session && visited(session, nowOf(c));
  if (!session || !now) return undefined;
  if (now !== session) await noted(store.commit([{ put: now }]));
  return store.get("organiser", { programme: session.programme, id: session.organiser });
}

/** Two pages opened at once both note the visit; that the second finds it noted is no matter. */
async function noted(commit: Promise<void>): Promise<void> {
  try {
    await commit;
  } catch (error) {
    if (!(error instanceof Conflict)) throw error;
  }
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
