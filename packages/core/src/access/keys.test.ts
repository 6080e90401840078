import { describe, expect, it } from "vitest";
import type { LinkClaims } from "../ports.ts";
import { fixedKeys, type KeyRing, keptDays, type Keys, newestOf, rotated, without } from "./keys.ts";
import { createLinks } from "./links.ts";

const origin = "https://tamkine.example.ma";
const secretOf = (id: string) => `the secret of key ${id}`.padEnd(40, ".");
const key = (id: string, since: string) => ({ id, secret: secretOf(id), since });
const first: KeyRing = [key("k1", "2026-01-01T00:00:00Z")];
const fresh = (id: string) => ({ id, secret: secretOf(id) });

const now = "2026-04-20T10:00:00Z";
const claims: LinkClaims = {
  purpose: "personal",
  programme: "tamkine",
  cohort: "2026-1",
  id: "app_abcdefghijklmnop",
  epoch: 0,
  expires: "2026-09-01T00:00:00Z",
};
const signedWith = async (ring: KeyRing) => tokenIn(await createLinks({ keys: fixedKeys(ring), origin }).personal(claims));
const tokenIn = (link: string) => new URL(link).pathname.split("/")[2] ?? "";
const readBy = async (ring: KeyRing, token: string) => createLinks({ keys: fixedKeys(ring), origin }).read(token, now);

describe("a new signing key", () => {
  it("signs from now on, and links of the one before are read until they expire", async () => {
    const before = await signedWith(first);
    const ring = rotated(first, fresh("k2"), now);
    const after = await signedWith(ring);
    expect(newestOf(ring).id).toBe("k2");
    expect(await readBy(ring, before)).toEqual(claims);
    expect(await readBy(ring, after)).toEqual(claims);
    expect(await readBy(first, after)).toBeUndefined();
    expect(await createLinks({ keys: fixedKeys(ring), origin }).read(before, claims.expires)).toBeUndefined();
  });

  it("lets go of the old one only when no link of its can be good any more", () => {
    const two = rotated(first, fresh("k2"), now);
    const day = (n: number) => new Date(Date.parse(now) + n * 86_400_000).toISOString();
    expect(rotated(two, fresh("k3"), day(keptDays)).map(({ id }) => id)).toEqual(["k1", "k2", "k3"]);
    // In whatever order they are kept.
    expect(rotated(two.toReversed(), fresh("k3"), day(keptDays + 1)).map(({ id }) => id)).toEqual(["k2", "k3"]);
    expect(rotated(two, fresh("k3"), day(keptDays + 1)).map(({ id }) => id)).toEqual(["k2", "k3"]);
  });

  it("made while a process runs, is found by it", async () => {
    const ring = rotated(first, fresh("k2"), now);
    const after = await signedWith(ring);
    const asked: string[] = [];
    const late: Keys = {
      newest: () => newestOf(first),
      find: async (id) => {
        asked.push(id);
        return ring.find((each) => each.id === id);
      },
    };
    expect(await createLinks({ keys: late, origin }).read(after, now)).toEqual(claims);
    expect(asked).toEqual(["k2"]);
  });
});

describe("a key that was taken away", () => {
  it("reads nothing any more", async () => {
    const ring = rotated(first, fresh("k2"), now);
    const before = await signedWith(first);
    expect(await readBy(without(ring, "k1"), before)).toBeUndefined();
  });

  it("must be there, and not the last", () => {
    expect(() => without(first, "k9")).toThrow("no key k9");
    expect(() => without(first, "k1")).toThrow("too_small");
  });
});

it("a token cannot choose another key for its signature", async () => {
  const ring = rotated(first, fresh("k2"), now);
  const [, body = "", signature = ""] = (await signedWith(ring)).split(".");
  const head = Buffer.from('{"alg":"HS256","kid":"k1"}').toString("base64url");
  expect(await readBy(ring, `${head}.${body}.${signature}`)).toBeUndefined();
});
