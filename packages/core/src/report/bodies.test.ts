import { expect, test } from "vitest";
import { afterTheEnd, surveyed } from "../kpi/fixtures/cohorts.ts";
import type { World } from "../world.ts";
import { bodiesOf } from "./bodies.ts";

/** Mentees come from two bodies, by turns as far as the shorter goes; of the first body so many have no meeting. */
function ofTwo(inactive: number): World {
  const world = surveyed(Array.from({ length: 30 }, (_, i) => (i % 2 === 0 && i / 2 < inactive ? 0 : 3)));
  const [aei, iya] = world.programme.bodies;
  if (!aei || !iya) throw new Error("two bodies are needed");
  const oda = { ...iya, id: "oda", short: "ODA" };
  const body = (id: string) => (Number(/\d+$/u.exec(id)?.[0]) % 2 === 1 ? "iya" : "oda");
  return {
    ...world,
    programme: { ...world.programme, bodies: [aei, iya, oda] },
    applications: world.applications.map((one) => (one.role === "mentee" ? { ...one, form: { ...one.form, body: body(one.id) } } : one)),
  };
}
const shares = (world: World) => bodiesOf(world, afterTheEnd).map(({ role, body, share }) => [role, body, share]);

test("active participation is told of each body that a role's people come from, to the nearest 5 %", () => {
  expect(shares(ofTwo(8))).toEqual([
    ["mentee", "iya", 0.45],
    ["mentee", "oda", 1],
  ]);
});

test("of no body of a role where few people make the difference in one, which the role's number would leave", () => {
  expect(shares(ofTwo(3))).toEqual([
    ["mentee", "iya", null],
    ["mentee", "oda", null],
  ]);
});

test("of a role whose people come from one body nothing is told apart", () => {
  expect(bodiesOf(surveyed([3, 3, 3]), afterTheEnd)).toEqual([]);
});
