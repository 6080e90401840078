import { expect, it } from "vitest";
import { indexOf } from "./index-of.ts";

interface Thing {
  id: string;
  n: number;
}
const byId = indexOf(({ id }: Thing) => id);

it("finds what has a key, in the list's order", () => {
  const list = [
    { id: "a", n: 1 },
    { id: "b", n: 2 },
    { id: "a", n: 3 },
  ];
  expect(byId(list, "a").map(({ n }) => n)).toEqual([1, 3]);
  expect(byId(list, "c")).toEqual([]);
});

it("looks through a list once, and again when it grew or begins or ends with something else", () => {
  let looked = 0;
  const counting = indexOf(({ id }: Thing) => (looked++, id));
  const list: Thing[] = [{ id: "a", n: 1 }];
  counting(list, "a");
  counting(list, "b");
  expect(looked).toBe(1);
  list.push({ id: "b", n: 2 });
  expect(counting(list, "b")).toEqual([{ id: "b", n: 2 }]);
  list[1] = { id: "c", n: 3 };
  expect([counting(list, "b"), counting(list, "c")]).toEqual([[], [{ id: "c", n: 3 }]]);
});
