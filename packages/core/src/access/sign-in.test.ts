import { expect, test } from "vitest";
import { Refusal } from "../kernel/refusal.ts";
import { ids } from "../worlds/makers.ts";
import type { Organiser } from "./organiser.ts";
import { hashed, isNews, isOpen, lastVisit, newLink, redeem, visitNoted } from "./sign-in.ts";

const now = "2026-03-02T20:00:00Z";
const organiser: Organiser = {
  kind: "organiser",
  programme: "tamkine",
  id: "org_1",
  version: 1,
  email: "o@example.ma",
  name: "O",
  language: "fr",
  role: "owner",
  body: null,
};

test("neither the link's secret nor the session's is stored", () => {
  const link = newLink(organiser, "link-secret", now);
  const { session } = redeem(link, "session-secret", now);
  expect(JSON.stringify([link, session])).not.toContain("secret");
  expect(session.id).toBe(hashed("session-secret"));
});

test("a link opens one session, within fifteen minutes", () => {
  const link = newLink(organiser, "s", now);
  const used = redeem(link, "a", "2026-03-02T20:14:59Z").link;
  expect(() => redeem(used, "b", "2026-03-02T20:14:59Z")).toThrow(Refusal);
  expect(() => redeem(link, "b", "2026-03-02T20:15:00Z")).toThrow(Refusal);
  expect(() => redeem(undefined, "b", now)).toThrow(Refusal);
});

test("a session ends after twelve idle hours and after a week", () => {
  const { session } = redeem(newLink(organiser, "s", now), "a", now);
  expect(isOpen(session, now, "2026-03-03T07:59:00Z")).toBe(true);
  expect(isOpen(session, now, "2026-03-03T08:00:00Z")).toBe(false);
  expect(isOpen(session, "2026-03-09T19:00:00Z", "2026-03-09T20:00:00Z")).toBe(false);
});

test("of a visit only the session's own note is believed", () => {
  const { session } = redeem(newLink(organiser, "s", now), "a", now);
  const { session: other } = redeem(newLink(organiser, "t", now), "b", now);
  const note = visitNoted(ids, session, "2026-03-03T07:00:00Z");
  expect(lastVisit(ids, session, note)).toBe("2026-03-03T07:00:00.000Z");
  for (const wrong of [undefined, "", "1.x", note.replace(/^\d+/u, "1999999999999")]) expect(lastVisit(ids, session, wrong)).toBe(now);
  expect(lastVisit(ids, other, note)).toBe(now);
  expect([isNews(now, "2026-03-02T20:14:00Z"), isNews(now, "2026-03-02T20:15:00Z")]).toEqual([false, true]);
});
