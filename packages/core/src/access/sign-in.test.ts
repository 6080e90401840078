import { expect, test } from "vitest";
import { Refusal } from "../kernel/refusal.ts";
import { memoryStore } from "../letter/fixtures/memory-store.ts";
import { anOrganiser, ids } from "../worlds/makers.ts";
import { deviceOf } from "./device.ts";
import {
  cookieOf,
  enter,
  hashed,
  isBusy,
  isNews,
  isOpen,
  isOwn,
  lastVisit,
  newLink,
  newSession,
  organiserAt,
  organiserId,
  redeem,
  sessionKey,
  visitNoted,
} from "./sign-in.ts";

const now = "2026-03-02T20:00:00Z";
const organiser = anOrganiser({ enteredAt: null });
const session = newSession(organiser, "session-secret", deviceOf(""), now);

test("neither the link's secret nor the session's is stored", () => {
  expect(JSON.stringify([newLink(organiser, "link-secret", now), session])).not.toContain("secret");
  expect(session.id).toBe(hashed("session-secret"));
});

test("a link lets its organiser in once, within fifteen minutes", () => {
  const link = newLink(organiser, "s", now);
  const used = redeem(link, organiser, "2026-03-02T20:14:59Z").link;
  expect(() => redeem(used, organiser, "2026-03-02T20:14:59Z")).toThrow(Refusal);
  expect(() => redeem(link, organiser, "2026-03-02T20:15:00Z")).toThrow(Refusal);
  expect(() => redeem(undefined, organiser, now)).toThrow(Refusal);
  expect(() => redeem(link, undefined, now)).toThrow(Refusal);
});

test("a link leads on to a page of its programme's console, and nowhere else", () => {
  const onward = (asked: string) => newLink(organiser, "s", now, asked).to;
  for (const page of ["/console/tamkine/2026-1/pairs/pair_3", "/console/tamkine/2026-1/gatherings/2026-04", "/console/account"])
    expect(onward(page)).toBe(page);
  const elsewhere = ["//evil.example.org", "https://evil.example.org/console/tamkine", "/console/tamkine//evil.example.org", "/me/x"];
  const beyond = [
    "/console/another/2026-1",
    "/console/tamkine/../sign-out",
    "/console/tamkine?to=//evil.example.org",
    "/console/tamkine?q=<b>",
    `/console/tamkine/${"a".repeat(300)}`,
  ];
  for (const wrong of ["", "/console", ...elsewhere, ...beyond]) expect(onward(wrong)).toBeUndefined();
});

test("a link leads on to a list as it was narrowed down, unless more is asked of it than any list asks", () => {
  const onward = (asked: string) => newLink(organiser, "s", now, asked).to;
  const list = "/console/tamkine/2026-1/pairs";
  for (const query of ["?state=active&page=2", "?q=c2VhbGVkIHdvcmRz-_", "?list=state%3Dactive%26page%3D2&sort=name+asc"])
    expect(onward(list + query)).toBe(list + query);
  expect(onward(`${list}?q=${"a".repeat(1200)}`)).toBe(list);
});

test("the longest address it leads on to is led on to whole", () => {
  const longest = `/console/tamkine/${"a".repeat(300 - "/console/tamkine/".length)}`;
  expect([newLink(organiser, "s", now, longest).to, newLink(organiser, "s", now, `${longest}a`).to]).toEqual([longest, undefined]);
  expect(newLink(organiser, "s", now)).not.toHaveProperty("to");
});

test("whoever comes in by an address is the organiser who has it, not whoever's row stands under its id", async () => {
  const id = organiserId(ids, organiser.programme, "driss@example.org");
  const at = (email: string) => organiserAt(memoryStore([{ ...organiser, id, email }]), ids, organiser.programme, "driss@example.org");
  expect(await at("driss@example.org")).toMatchObject({ id });
  expect(await at("other@example.org")).toBeUndefined();
  expect(await organiserAt(memoryStore([]), ids, organiser.programme, "driss@example.org")).toBeUndefined();
});

test("coming in is logged; the first time is noted", () => {
  const first = enter(organiser, session);
  expect(first.put).toEqual([session, { ...organiser, enteredAt: now }]);
  expect(first.happenings).toEqual([{ event: "signed-in", subject: "org_owner" }]);
  expect(enter({ ...organiser, enteredAt: now }, session).put).toEqual([session]);
});

test("a session is found by its cookie, and by nothing that is none", () => {
  const key = { programme: "tamkine", organiser: "org_owner", id: session.id };
  expect(sessionKey(cookieOf(session, "session-secret"))).toEqual(key);
  for (const wrong of ["", "a", "a.b", "a..c", ".b.c", "a.b.c.d"]) expect(sessionKey(wrong)).toBeUndefined();
});

test("nobody comes back by a session from before they were removed and invited again", () => {
  expect(isOwn(session, organiser)).toBe(true);
  expect(isOwn(session, { ...organiser, invitedAt: "2026-03-02T20:00:01Z" })).toBe(false);
  for (const invitedAt of [now, "2026-03-01T20:00:00Z"]) expect(isOwn(session, { ...organiser, invitedAt })).toBe(true);
});

test("what is done in a session is noted once an hour", () => {
  expect([isBusy(session, "2026-03-02T20:59:59Z"), isBusy(session, "2026-03-02T21:00:00Z")]).toEqual([false, true]);
});

test("a session ends after twelve idle hours and after a week", () => {
  expect(isOpen(session, now, "2026-03-03T07:59:00Z")).toBe(true);
  expect(isOpen(session, now, "2026-03-03T08:00:00Z")).toBe(false);
  expect(isOpen(session, "2026-03-09T19:00:00Z", "2026-03-09T20:00:00Z")).toBe(false);
});

test("of a visit only the session's own note is believed", () => {
  const other = newSession(organiser, "b", deviceOf(""), now);
  const note = visitNoted(ids, session, "2026-03-03T07:00:00Z");
  expect(lastVisit(ids, session, note)).toBe("2026-03-03T07:00:00.000Z");
  for (const wrong of [undefined, "", "1.x", note.replace(/^\d+/u, "1999999999999")]) expect(lastVisit(ids, session, wrong)).toBe(now);
  expect(lastVisit(ids, other, note)).toBe(now);
  expect([isNews(now, "2026-03-02T20:14:00Z"), isNews(now, "2026-03-02T20:15:00Z")]).toEqual([false, true]);
});
