/** What every answer carries against misuse: a strict content policy, no referrer, no framing; and forms only from our own pages. */
import type { MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { csrf } from "hono/csrf";
import { HTTPException } from "hono/http-exception";
import { NONCE, secureHeaders } from "hono/secure-headers";
import type { AppEnv, Deps } from "./context.ts";

const strict = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: [NONCE],
    styleSrc: ["'self'", NONCE],
    imgSrc: ["'self'", "data:"],
    connectSrc: ["'self'"],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    frameSrc: ["'self'"],
    frameAncestors: ["'none'"],
  },
  referrerPolicy: "no-referrer",
  xFrameOptions: "DENY",
  strictTransportSecurity: "max-age=63072000; includeSubDomains",
  permissionsPolicy: { camera: [], microphone: [], geolocation: [], payment: [] },
});

/** A letter shown in a frame of our own pages: it has its own styles, and can run, ask for and lead to nothing. */
const letterPolicy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'; sandbox allow-same-origin";

export const headers: MiddlewareHandler<AppEnv> = async (c, next) => {
  await strict(c, next);
  const sendsTo = c.get("sendsTo");
  if (sendsTo !== undefined) {
    const policy = c.res.headers.get("content-security-policy") ?? "";
    c.res.headers.set("content-security-policy", policy.replace("form-action 'self'", `form-action 'self' ${sendsTo}`));
  }
  if (!c.get("framed")) return;
  c.res.headers.set("content-security-policy", letterPolicy);
  c.res.headers.set("x-frame-options", "SAMEORIGIN");
};

/** Nothing personal stays in a cache: pages are for their reader and for now. Assets say otherwise themselves. */
export const uncached: MiddlewareHandler<AppEnv> = async (c, next) => {
  await next();
  if (!c.res.headers.has("cache-control")) c.res.headers.set("cache-control", "no-store");
};

/** Bytes that a stranger's form may have: several times as many as one that is filled to the brim, in letters of six bytes. */
const largestForm = 300_000;
/** Refuses what no form of a stranger's can be, before it is read. */
export const sized = bodyLimit({
  maxSize: largestForm,
  onError: () => {
    throw new HTTPException(413);
  },
});
const signedInOnly = /^\/console\/(?!(?:sign-in|enter|second)(?:\/|$))/u;

/** Refuses what no form of ours can be, before it is read. Who is signed in to the console brings files. */
export const noFlood: MiddlewareHandler<AppEnv> = (c, next) => (signedInOnly.test(c.req.path) ? next() : sized(c, next));

const safe = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Refuses forms that come from other sites. The console relies on a cookie, so there a form must prove where it comes from. The
 * other pages rely on the secret in their own address; there, old phones that say nothing are let in, and only those that name
 * another site are refused. One-click unsubscribing comes from mail services by its nature.
 */
export function ownForms({ links }: Pick<Deps, "links">): MiddlewareHandler<AppEnv> {
  const ours = new URL(links.page("/")).origin;
  const strict = csrf({ origin: (origin, c) => origin === ours || origin === new URL(c.req.url).origin });
  return async (c, next) => {
    if (safe.has(c.req.method)) return next();
    const enter = async () => {
      c.set("ours", true);
      await next();
    };
    if (c.req.path.startsWith("/console")) return strict(c, enter);
    const site = c.req.header("sec-fetch-site");
    const origin = c.req.header("origin");
    const foreign =
      site === undefined
        ? origin !== undefined && origin !== "null" && origin !== ours && origin !== new URL(c.req.url).origin
        : site !== "same-origin" && site !== "none";
    if (!foreign) return enter();
    if (c.req.path.startsWith("/u/")) return next();
    throw new HTTPException(403);
  };
}
