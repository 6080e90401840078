import { aCohort, aParticipant, ref } from "@tamkine/core/worlds/makers";
import { expect, test } from "vitest";
import type { Write } from "@tamkine/core/ports";
import { pack } from "./pack.ts";

const still: Write = { still: aCohort() };
const put = (n: number): Write => ({ put: aParticipant({ id: `app_${n}`, version: 0 }) });

test("what every group asks of the same row is asked once in each transaction, and in all of them", () => {
  const packed = pack(Array.from({ length: 150 }, (_, n) => [put(n), still]));
  expect(packed.map((writes) => [writes.length, writes.filter((write) => write === still).length])).toEqual([
    [100, 1],
    [52, 1],
  ]);
});

test("a row that is asked about is not changed in the same transaction", () => {
  const moved: Write = { put: aCohort({ phase: "selection" }) };
  expect(pack([[put(1), still], [moved], [put(2), { absent: { ...aParticipant({ ...ref, id: "app_1" }) } }]])).toEqual([
    [put(1), still],
    [moved, put(2), expect.objectContaining({ absent: expect.anything() })],
  ]);
});
