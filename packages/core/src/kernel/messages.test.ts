import { expect, test } from "vitest";
import { createMessages } from "./messages.ts";

const say = createMessages({
  fr: { hello: "Bonjour {name}", days: "{count, plural, one {# jour} other {# jours}}" },
  ar: {
    hello: "مرحبا {name}",
    days: "{count, plural, zero {لا أيام} one {يوم واحد} two {يومان} few {# أيام} many {# يوما} other {# يوم}}",
  },
  en: { hello: "Hello {name}", days: "{count, plural, one {# day} other {# days}}" },
});

test("a key gives its text in the reader's language", () => {
  expect(say("fr", "hello", { name: "Ana" })).toBe("Bonjour Ana");
  expect(say("en", "hello", { name: "<b>Ana</b>" })).toBe("Hello <b>Ana</b>");
});

test("Arabic counts in its six forms, with the digits 0-9", () => {
  const counted = [0, 1, 2, 3, 11, 100].map((count) => say("ar", "days", { count }));
  expect(counted).toEqual(["لا أيام", "يوم واحد", "يومان", "3\u00a0أيام", "11\u00a0يوما", "100\u00a0يوم"]);
});

test("no line ends between a number and what it counts", () => {
  expect(say("fr", "days", { count: 3 })).toBe("3\u00a0jours");
  expect(say("en", "days", { count: 1 })).toBe("1\u00a0day");
});

test("a text without values is said as it stands, and one that quotes its braces without the quotes", () => {
  const plain = createMessages({ fr: { a: "5 < 6 & <b>, l’un #" }, ar: { a: "'{'" }, en: { a: "it's" } });
  expect([plain("fr", "a"), plain("ar", "a"), plain("en", "a"), plain("fr", "a")]).toEqual([
    "5 < 6 & <b>, l’un #",
    "{",
    "it's",
    "5 < 6 & <b>, l’un #",
  ]);
});

test("what Arabic writes with the next word joins Arabic words, and is drawn out before all else", () => {
  const meet = createMessages({
    fr: { meet: "{who}", for: "{who}" },
    ar: { meet: "نعرّفكم بـ{who}", for: "مرشد آخر لـ{who}" },
    en: { meet: "{who}", for: "{who}" },
  });
  const met = ["سامي", "\u2068سامي بنعلي\u2069", "\u2068Sami\u2069", "\u2068سامي B.\u2069", 3].map((who) => meet("ar", "meet", { who }));
  expect(met).toEqual(["نعرّفكم بسامي", "نعرّفكم بسامي بنعلي", "نعرّفكم بـ\u2068Sami\u2069", "نعرّفكم بـ\u2068سامي B.\u2069", "نعرّفكم بـ3"]);
  expect(["المهدي", "\u2068المهدي\u2069", "لالة نور"].map((who) => meet("ar", "for", { who }))).toEqual([
    "مرشد آخر للمهدي",
    "مرشد آخر للمهدي",
    "مرشد آخر للالة نور",
  ]);
});

test("a text that misses a value is never shown half filled", () => {
  expect(() => say("fr", "hello")).toThrow(/name/u);
});
