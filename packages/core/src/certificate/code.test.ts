import fc from "fast-check";
import { expect, test } from "vitest";
import { ids, ref } from "../worlds/makers.ts";
import { codeOf, grouped, hashOf, readCode } from "./code.ts";

const code = codeOf(ids, ref, "app_mentor-1", 1);

test("a code has eighty bits, is another for each certificate, and the same again", () => {
  expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{16}$/u);
  expect(codeOf(ids, ref, "app_mentor-1", 1)).toBe(code);
  const many = Array.from({ length: 2_000 }, (_, n) => codeOf(ids, ref, `app_${n % 200}`, 1 + Math.floor(n / 200)));
  expect(new Set(many).size).toBe(many.length);
  // Every place takes every value: none of the bits is fixed.
  for (let place = 0; place < 16; place += 1) expect(new Set(many.map((one) => one[place])).size).toBe(32);
});

test("it is read as people type it, in groups or not, small, with letters for digits", () => {
  expect(grouped("7KQM3F9TXW2D8HRP")).toBe("7KQM-3F9T-XW2D-8HRP");
  for (const typed of ["7kqm-3f9t-xw2d-8hrp", " 7KQM 3F9T XW2D 8HRP ", "7KQM‑3F9T–XW2D—8HRP", "٧KQM-٣F٩T-XW۲D-۸HRP"])
    expect(readCode(typed)).toBe("7KQM3F9TXW2D8HRP");
  expect(readCode("oOoO-iIlL-0000-1111")).toBe("0000111100001111");
  for (const typed of ["", "7KQM-3F9T-XW2D-8HR", "7KQM-3F9T-XW2D-8HRPP", "7KQM-3F9T-XW2D-8HRU", "7KQM-3F9T-XW2D-8HR!"])
    expect(readCode(typed)).toBeUndefined();
});

test("whatever is typed, it is read as a code or refused; a code with another letter is another certificate's", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), (typed) => {
      const read = readCode(typed);
      expect(read === undefined || readCode(grouped(read)) === read).toBe(true);
    }),
  );
  fc.assert(
    fc.property(fc.nat(15), fc.constantFrom(..."0123456789ABCDEFGHJKMNPQRSTVWXYZ"), (place, letter) => {
      const other = code.slice(0, place) + letter + code.slice(place + 1);
      expect(hashOf(other) === hashOf(code)).toBe(other === code);
    }),
  );
});
