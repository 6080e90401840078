import fc from "fast-check";
import { expect, it } from "vitest";
import { createIds } from "./ids.ts";

const ids = createIds("a secret of the installation");

it("gives the same id for the same parts, and another for any other", () => {
  const parts = fc.array(fc.string(), { maxLength: 4 });
  fc.assert(
    fc.property(parts, parts, (a, b) => {
      expect(ids.derive("app", ...a)).toMatch(/^app_[a-z2-7]{16}$/u);
      expect(ids.derive("app", ...a) === ids.derive("app", ...b)).toBe(JSON.stringify(a) === JSON.stringify(b));
    }),
  );
});

it("keeps parts apart, and prefixes, and installations", () => {
  const said = [
    ids.derive("app", "a", "bc"),
    ids.derive("app", "ab", "c"),
    ids.derive("pair", "a", "bc"),
    createIds("another").derive("app", "a", "bc"),
  ];
  expect(new Set(said.map((id) => id.split("_")[1])).size).toBe(4);
});

it("stays the same from one release to the next: stored ids depend on it", () => {
  expect(ids.derive("app", "tamkine", "2026-1")).toBe("app_p66dk624nrst5r7z");
});

it("gives a fresh secret each time", () => {
  const secrets = Array.from({ length: 100 }, () => ids.secret());
  expect(new Set(secrets).size).toBe(100);
  for (const secret of secrets) expect(secret).toMatch(/^[a-z2-7]{32}$/u);
});
