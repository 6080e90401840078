import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cut, Email, linkIn, normalizeEmail, plain, tidy } from "./text.ts";
import { refused } from "../worlds/refused.ts";

/** What people paste, and worse: accents apart, marks of direction, joiners, halves of little pictures, controls, Arabic with its vowels. */
const pieces =
  "e,\u0301,\u0308,\u064E,ا,لا,ﷺ,İ,ẞ,É,9,٣,@,.,😀,\uD83D,\u00AD,\u034F,\u200B,\u200D,\u200F,\u2066,\u0085,\u0000,\uFEFF, ,\t,\n,\r\n,\u00A0,\u2028";
const typed = fc
  .array(fc.oneof(fc.constantFrom(...pieces.split(",")), fc.string({ unit: "binary", maxLength: 3 })), { maxLength: 14 })
  .map((all) => all.join(""));

describe("a text made tidy", () => {
  test.each([
    ["  Nadia \t El\u00A0Alami ", "Nadia El Alami"],
    ["e\u0301te\u0301", "été"],
    ["e\u200F\u0301", "é"],
    ["\u202Eabc\u202C", "abc"],
    ["a\u0000b\u0085", "ab"],
    ["deux\n lignes", "deux\n lignes"],
    ["\uD83D", "\uFFFD"],
    [" \n ", ""],
  ])("%j is %j", (text, expected) => {
    expect(tidy(text)).toBe(expected);
  });

  test("is as it would be made again, whatever was typed", () => {
    fc.assert(
      fc.property(typed, (text) => {
        const once = tidy(text);
        expect(tidy(once)).toBe(once);
        expect(once).toBe(once.normalize("NFC"));
        expect(once.isWellFormed()).toBe(true);
        expect(plain(plain(text))).toBe(plain(text));
        expect(plain(text).isWellFormed()).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test("cut, it is at most so long, and nothing in it is cut in half", () => {
    expect([cut("été", 2), cut("ab😀", 3), cut("ab😀", 4), cut("", 0)]).toEqual(["ét", "ab", "ab😀", ""]);
    fc.assert(
      fc.property(typed, fc.nat(9), (text, most) => {
        const kept = cut(tidy(text), most);
        expect([kept.isWellFormed(), tidy(text).startsWith(kept)]).toEqual([true, true]);
        expect(kept.length).toBeLessThanOrEqual(most);
        expect(kept.length).toBeGreaterThanOrEqual(Math.min(tidy(text).length, most) - 1);
      }),
    );
  });
});

test("an address is compared without its capitals, its spaces and what no eye sees", () => {
  expect(normalizeEmail(" Nadia.\u200BAlami @Example.MA\u00AD ")).toBe("nadia.alami@example.ma");
  expect(Email.safeParse("Nadia@Example.ma").data).toBe("nadia@example.ma");
  expect(["nadia", "nadia@", "a@b@c.ma", `${"a".repeat(250)}@b.ma`].map((one) => Email.safeParse(one).success)).toEqual(
    Array(4).fill(false),
  );
});

test("a link is one by https, or none", () => {
  expect([linkIn("  "), linkIn(" https://meet.example.org/a ")]).toEqual([{}, { link: "https://meet.example.org/a" }]);
  for (const wrong of ["http://example.org", "javascript:alert(1)", "example.org", `https://example.org/${"a".repeat(500)}`])
    expect(refused(() => linkIn(wrong))).toMatchObject({ code: "form-invalid" });
});
