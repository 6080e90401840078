import { expect, test } from "vitest";
import { written } from "./leximin-proof.ts";

test("a proof that would fill a file with digits is not written, a short one is", () => {
  const proof = (rows: number) => ({
    least: Number.NEGATIVE_INFINITY,
    levels: [{ score: 3, weight: 10n ** 20_000n }],
    rows: new Array<bigint>(rows).fill(0n),
    cols: [0n],
    floor: 0n,
    bonus: 0n,
  });
  expect(written(proof(10))).toMatchObject({ least: null, cols: ["0"], floor: "0" });
  expect(written(proof(1000))).toBeNull();
});
