import { expect, test } from "vitest";
import { inBatches } from "./batches.ts";

test("hands over thousands in few batches, each as many as one call can send in time", () => {
  const sizes = (count: number) =>
    inBatches(Array.from({ length: count }, (_, n) => `dlv_${n}`)).map(({ deliveries }) => deliveries.length);
  expect(sizes(90)).toEqual([90]);
  expect(sizes(500)).toEqual(Array.from({ length: 5 }, () => 100));
  expect(sizes(6_000)).toEqual(Array.from({ length: 20 }, () => 300));
  expect(sizes(10_000)).toEqual(Array.from({ length: 20 }, () => 500));
  expect(sizes(0)).toEqual([]);
});
