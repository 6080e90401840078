import type { Write } from "@tamkine/core/ports";
import { aDelivery, aMeeting, aPair } from "@tamkine/core/worlds/makers";
import { expect, it } from "vitest";
import { most } from "./commit.ts";
import { pack } from "./pack.ts";

const put = (n: number, note = ""): Write => ({ put: aMeeting({ id: `mtg_${n}`, version: 0, note }) });
const puts = (from: number, count: number) => Array.from({ length: count }, (_, n) => put(from + n));
const sizes = (groups: readonly (readonly Write[])[]) => pack(groups).map(({ length }) => length);

it("nothing is no transaction, nor is a group without a write", () => {
  expect([pack([]), pack([[], []])]).toEqual([[], []]);
});

it("groups fill a transaction to its limit, in order, and stay whole", () => {
  expect(sizes([puts(0, most - 1), puts(200, 1)])).toEqual([most]);
  expect(sizes([puts(0, most - 1), puts(200, 2)])).toEqual([most - 1, 2]);
  const groups = [puts(0, 60), puts(100, 60), puts(200, 40)];
  expect(pack(groups)).toEqual([groups[0], [...(groups[1] ?? []), ...(groups[2] ?? [])]]);
});

it("what is long shares a transaction with less", () => {
  const long = (n: number) => [put(n, "é".repeat(400_000))];
  // Each of them takes some eight hundred thousand bytes; four would be more than there is room for.
  expect(sizes([long(1), long(2), long(3), long(4)])).toEqual([3, 1]);
  expect(sizes([long(1), long(2), long(3), puts(10, 3), long(4)])).toEqual([6, 1]);
  expect(sizes([1, 2, 3, 4, 5, 6, 7].map(long))).toEqual([3, 3, 1]);
});

it("one row is written once in a transaction, and twice in two", () => {
  const again: Write = { put: aMeeting({ id: "mtg_1", version: 1 }) };
  expect(pack([[put(1)], [again], [put(2)]])).toEqual([[put(1)], [again, put(2)]]);
  expect(sizes([[put(1)], [{ remove: aMeeting({ id: "mtg_1" }) }]])).toEqual([1, 1]);
  expect(sizes([[put(1)], [{ put: aMeeting({ id: "mtg_1", pair: "pair_2", version: 0 }) }]])).toEqual([2]);
});

it("what is only ensured may stand in any number of groups of one", () => {
  const ensure: Write = { ensure: aDelivery({ version: 0 }) };
  expect(sizes([[put(1), ensure], [put(2), ensure], [ensure]])).toEqual([5]);
  expect(pack([[ensure], [{ put: aDelivery({ version: 0 }) }]])).toHaveLength(1);
  expect(pack([[{ put: aDelivery({ version: 0 }) }], [ensure]])).toHaveLength(1);
});

it("what several groups ask of a row is asked once in each transaction", () => {
  const still: Write = { still: aPair() };
  const absent: Write = { absent: aPair({ id: "pair_9", version: 0 }) };
  const groups = [1, 2, 3].map((n) => [put(n), still, absent]);
  expect(pack(groups)).toEqual([[put(1), still, absent, put(2), put(3)]]);
  const [first, second] = pack([
    [...puts(0, most - 1), still],
    [put(200), still],
    [put(201), still],
  ]);
  expect([first?.length, second]).toEqual([most, [put(200), still, put(201)]]);
  // Asked and written are two things of one row: no transaction takes both.
  expect(sizes([[{ put: aPair() }], [still, put(1)]])).toEqual([1, 2]);
  expect(pack([[still, put(1)], [{ put: aPair() }]])).toEqual([[still, put(1)], [{ put: aPair() }]]);
});
