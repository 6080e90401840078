import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { lettersDoc } from "./letters-doc.ts";

test("the page of letters is the catalogue's", () => {
  expect(readFileSync(new URL("../../../docs/letters.md", import.meta.url), "utf8")).toBe(lettersDoc());
});
