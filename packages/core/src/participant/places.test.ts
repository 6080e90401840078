import { expect, test } from "vitest";
import { anAct, anOrganiser, aPair, aParticipant } from "../worlds/makers.ts";
import { refused } from "../worlds/refused.ts";
import { during, underway } from "../worlds/worlds.ts";
import { changeCapacity } from "./leave.ts";
import { askForPlaces, declinePlaces, fewerPlaces } from "./places.ts";

const act = anAct(during.underway);
const mentor = aParticipant({ id: "app_mentor-1", role: "mentor", capacity: 3 });
const over = aPair({ state: { is: "completed", at: act.now } });

test("a mentor may ask for fewer places, never fewer than pairs under way", () => {
  expect(fewerPlaces(mentor, [])).toEqual([1, 2]);
  expect(fewerPlaces(mentor, [aPair(), aPair({ id: "pair_2" }), over])).toEqual([2]);
  expect(fewerPlaces({ ...mentor, capacity: 1 }, [])).toEqual([]);
  expect(fewerPlaces(aParticipant({ capacity: 3 }), [])).toEqual([]);
  const { put: asked, letters } = askForPlaces(mentor, [aPair()], 2, [anOrganiser(), anOrganiser({ id: "org_2", role: "committee" })], act);
  expect(letters.map(({ letter, to, facts }) => [letter, to.id, facts])).toEqual([
    ["decision-reminder", "org_owner", { decision: "places" }],
  ]);
  expect(asked).toEqual([{ ...mentor, wish: { capacity: 2, at: act.now } }]);
  for (const places of [3, 0, Number.NaN])
    expect(refused(() => askForPlaces(mentor, [aPair()], places, [], act))).toEqual({ code: "form-invalid", places: "missing" });
});

test("asked, declined and agreed twice is once", () => {
  const asking = { ...mentor, wish: { capacity: 2, at: act.now } };
  expect(askForPlaces(asking, [], 2, [anOrganiser()], act).put).toEqual([]);
  expect(declinePlaces(asking, act).put).toEqual([mentor]);
  expect(declinePlaces(mentor, act).put).toEqual([]);
  const world = { ...underway(), participants: [asking] };
  expect(changeCapacity(world, asking.id, 2, act).put).toEqual([{ ...mentor, capacity: 2 }]);
  const answers = (capacity: number) => changeCapacity(world, asking.id, capacity, act).letters.map(({ letter, facts }) => [letter, facts]);
  expect(answers(2)).toEqual([["places-answered", { people: "2" }]]);
  // Whoever takes more after all was asked by an organiser.
  expect(answers(4)).toEqual([]);
});
