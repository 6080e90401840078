import { createHmac } from "node:crypto";
import { jwtVerify, SignJWT } from "jose";
import { describe, expect, it } from "vitest";
import type { LinkClaims } from "../ports.ts";
import { createLinks } from "./links.ts";

const secret = "a secret of the installation";
const links = createLinks({ secret, origin: "https://tamkine.example.ma" });
const claims: LinkClaims = {
  purpose: "personal",
  programme: "tamkine",
  cohort: "2026-1",
  id: "app_abcdefghijklmnop",
  epoch: 3,
  expires: "2026-08-01T00:00:00Z",
};
const now = "2026-04-20T10:00:00Z";
const tokenOf = async (said: LinkClaims) => new URL(await links.personal(said)).pathname.split("/")[2] ?? "";

describe("a personal link", () => {
  it.each([
    ["verify", "/v/"],
    ["personal", "/me/"],
    ["unsubscribe", "/u/"],
  ] as const)("for %s opens %s", async (purpose, path) => {
    const link = await links.personal({ ...claims, purpose });
    expect(link.startsWith(`https://tamkine.example.ma${path}`)).toBe(true);
    expect(await links.read(await tokenOf({ ...claims, purpose }), now)).toEqual({ ...claims, purpose });
  });

  it("says what it is about where that was said, and nothing where it was not", async () => {
    const about = { ...claims, about: "snd_1" };
    expect(await links.read(await tokenOf(about), now)).toEqual(about);
    expect(await links.read(await tokenOf(claims), now)).not.toHaveProperty("about");
  });

  it("is short enough for a mail, and names nobody", async () => {
    expect((await links.personal(claims)).length).toBeLessThan(250);
  });

  it("expires at the given moment, by the moment of the event and not the clock", async () => {
    const token = await tokenOf(claims);
    expect(await links.read(token, "2026-07-31T23:59:59Z")).toEqual(claims);
    expect(await links.read(token, "2026-08-01T00:00:00Z")).toBeUndefined();
    const old = { ...claims, expires: "2020-01-01T00:00:00Z" };
    expect(await links.read(await tokenOf(old), "2019-12-31T00:00:00Z")).toEqual(old);
  });

  it("is unreadable when forged, cut, changed or signed elsewhere", async () => {
    const token = await tokenOf(claims);
    const [head = "", body = "", signature = ""] = token.split(".");
    const other = Buffer.from(JSON.stringify({ ...JSON.parse(Buffer.from(body, "base64url").toString()), i: "app_other" })).toString(
      "base64url",
    );
    const elsewhere = createLinks({ secret: "another secret", origin: "https://tamkine.example.ma" });
    const none = `${Buffer.from('{"alg":"none"}').toString("base64url")}.${body}.`;
    for (const wrong of ["", "a.b.c", token.slice(0, -1), `${head}.${other}.${signature}`, `${head}.${body}`, none]) {
      expect(await links.read(wrong, now)).toBeUndefined();
    }
    expect(await elsewhere.read(token, now)).toBeUndefined();
  });

  it("is a token as others make and read them", async () => {
    const key = createHmac("sha256", secret).update("tamkine links").digest();
    const { payload, protectedHeader } = await jwtVerify(await tokenOf(claims), key, { currentDate: new Date(now) });
    expect(protectedHeader).toEqual({ alg: "HS256", kid: "only" });
    const theirs = await new SignJWT(payload).setProtectedHeader({ alg: "HS256", kid: "only" }).sign(key);
    expect(await links.read(theirs, now)).toEqual(claims);
  });

  it("says itself nothing of how it is signed, though its key be the right one", async () => {
    const key = createHmac("sha256", secret).update("tamkine links").digest();
    const { payload } = await jwtVerify(await tokenOf(claims), key, { currentDate: new Date(now) });
    for (const header of [
      { alg: "HS512", kid: "only" },
      { alg: "HS256", typ: "JWT", kid: "only" },
      { alg: "HS256", kid: "none" },
      { alg: "HS256" },
    ]) {
      expect(await links.read(await new SignJWT(payload).setProtectedHeader(header).sign(key), now)).toBeUndefined();
    }
  });

  it("is unreadable when signed with the installation's secret itself: each use has a key of its own", async () => {
    const body = { p: "p", g: "tamkine", c: "2026-1", i: "app_x", e: 0, exp: 4_000_000_000 };
    const token = await new SignJWT(body).setProtectedHeader({ alg: "HS256", kid: "only" }).sign(new TextEncoder().encode(secret));
    expect(await links.read(token, now)).toBeUndefined();
  });
});

it("gives the address of a page", () => {
  expect(links.page("/console")).toBe("https://tamkine.example.ma/console");
});
