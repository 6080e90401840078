import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { layoutModule } from "./letter-layout.ts";

test("the checked-in fragments are those that the layout compiles to", async () => {
  const checkedIn = readFileSync(new URL("../src/letter/render/layout.generated.ts", import.meta.url), "utf8");
  expect(await layoutModule()).toBe(checkedIn);
});
