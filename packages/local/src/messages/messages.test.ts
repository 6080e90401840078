import { describe, expect, it } from "vitest";
import { ar } from "./ar.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";
import { type MessageKey, say, showMoment, toLanguage } from "./say.ts";

const placeholders = (text: string) =>
  [...text.matchAll(/\{(\w+)[},]/gu)].map(([, name]) => name).toSorted((a = "", b = "") => a.localeCompare(b));

describe("the local environment's texts", () => {
  it.each(Object.keys(fr) as MessageKey[])("%s says the same in three languages", (key) => {
    expect(placeholders(en[key])).toEqual(placeholders(fr[key]));
    expect(placeholders(ar[key])).toEqual(placeholders(fr[key]));
  });

  it("keeps French typography", () => {
    expect(Object.values(fr).filter((text) => /[^\u202f][;!?](\s|$)|[^\u00a0]:(\s|$)|«[^\u00a0]|[^\u00a0]»/u.test(text))).toEqual([]);
  });

  it("counts in Arabic as Arabic does", () => {
    expect([0, 1, 2, 5, 11].map((count) => say("ar", "outboxCount", { count }))).toEqual([
      "لا رسائل",
      "رسالة واحدة",
      "رسالتان",
      "5 رسائل",
      "11 رسالة",
    ]);
  });

  it("shows the hour of Casablanca, in Ramadan too", () => {
    expect(showMoment("fr", "2026-03-02T09:00:00Z", "medium")).toBe("2\u00a0mars 2026 à 9\u00a0h");
    expect(showMoment("fr", "2026-04-02T09:00:00Z", "medium")).toBe("2\u00a0avril 2026 à 10\u00a0h");
    expect(showMoment("ar", "2026-04-02T09:00:00Z", "medium")).toBe("2\u00a0أبريل 2026 على الساعة 10:00");
  });

  it("understands language tags, French first", () => {
    expect(["ar-MA", "en-US,en;q=0.9", "C.UTF-8", undefined].map(toLanguage)).toEqual(["ar", "en", "fr", "fr"]);
  });
});
