/** Personal links: what a person may open, signed, bound to one purpose, expiring. They say who, never what is known of them. */
import * as z from "zod";
import type { LinkClaims, Links } from "../ports.ts";
import type { LinkPurpose } from "./link-purpose.ts";
import { fixedKeys, type Keys } from "./keys.ts";
import { createTokens } from "./token.ts";

/** Where each kind of link leads, and the letter that says its purpose within it. */
const kinds = {
  verify: { path: "/v/", letter: "v" },
  personal: { path: "/me/", letter: "p" },
  unsubscribe: { path: "/u/", letter: "u" },
  resume: { path: "/r/", letter: "r" },
  address: { path: "/a/", letter: "a" },
} as const satisfies Record<LinkPurpose, { path: string; letter: string }>;
/** Whether a path of the site is where a personal link leads. */
export const isPersonal = (path: string): boolean => Object.values(kinds).some((kind) => path.startsWith(kind.path));
type Mark = (typeof kinds)[LinkPurpose]["letter"];
const purposes = Object.fromEntries(Object.entries(kinds).map(([purpose, { letter }]) => [letter, purpose])) as Record<Mark, LinkPurpose>;

/** The claims as they travel: one letter each, because the address stands in mails and is typed on phones. */
const Token = z.object({
  p: z.enum(Object.keys(purposes) as Mark[]),
  g: z.string(),
  c: z.string(),
  i: z.string(),
  e: z.int().min(0),
  exp: z.int(),
  a: z.string().optional(),
});

/** What signs: the installation's keys, or one secret where they never change. */
type Signing = { keys: Keys } | { secret: string };

/**
 * Signed links (HS256). Links signed with keys that are not among these are not read.
 * @param origin scheme and host of the site, without a final slash
 */
export function createLinks({ origin, ...signing }: Signing & { origin: string }): Links {
  const keys = "keys" in signing ? signing.keys : fixedKeys([{ id: "only", secret: signing.secret, since: "1970-01-01T00:00:00Z" }]);
  const tokens = createTokens(keys, "tamkine links");
  return {
    async personal(claims) {
      const token: z.infer<typeof Token> = {
        p: kinds[claims.purpose].letter,
        g: claims.programme,
        c: claims.cohort,
        i: claims.id,
        e: claims.epoch,
        exp: Math.floor(Date.parse(claims.expires) / 1000),
        ...(claims.about !== undefined && { a: claims.about }),
      };
      return `${origin}${kinds[claims.purpose].path}${tokens.sign(token)}`;
    },
    async read(token, now) {
      const { success, data } = Token.safeParse(await tokens.read(token, now));
      return success && Date.parse(now) < data.exp * 1000 ? toClaims(data) : undefined;
    },
    page: (path) => `${origin}${path}`,
  };
}

function toClaims(token: z.infer<typeof Token>): LinkClaims {
  return {
    purpose: purposes[token.p],
    programme: token.g,
    cohort: token.c,
    id: token.i,
    epoch: token.e,
    expires: new Date(token.exp * 1000).toISOString().replace(".000Z", "Z"),
    ...(token.a !== undefined && { about: token.a }),
  };
}
