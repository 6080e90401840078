import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

test("the number on a chip is said as its language says numbers, like the one in the title above", () => {
  const dir = new URL(".", import.meta.url).pathname;
  const chips = globSync(`${dir}**/*.tsx`).flatMap((file) => [...readFileSync(file, "utf8").matchAll(/<span class="n">\{([^(]*)/gu)]);
  expect(chips.length).toBeGreaterThan(5);
  expect(chips.filter(([, how]) => how !== "sayNumber").map(([chip]) => chip)).toEqual([]);
});
