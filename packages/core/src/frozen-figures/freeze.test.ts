import { describe, expect, test } from "vitest";
import { anAct, ids } from "../worlds/makers.ts";
import { surveyed } from "../kpi/fixtures/cohorts.ts";
import { freeze } from "./freeze.ts";
import { FrozenFigures } from "./frozen-figures.ts";
import { figures } from "../kpi/kpi.ts";

const act = anAct("2026-06-21T08:00:00Z");

describe("freeze", () => {
  test("keeps every figure as it stands, and nobody's id", () => {
    const world = surveyed([3, 1]);
    const { put, letters } = freeze(world, [], act, ids);
    const frozen = FrozenFigures.parse(put[0]);
    const shown = (list: readonly { id: string; value: number | null; numerator: number; denominator: number }[]) =>
      list.map(({ id, value, numerator, denominator }) => ({ id, value, numerator, denominator }));
    expect(shown(frozen.figures)).toEqual(shown(figures(world, [], act.now)));
    expect(JSON.stringify(put)).not.toContain("app_");
    expect(letters).toEqual([]);
    expect(put).toHaveLength(1);
  });

  test("happens once", () => {
    const world = surveyed([3]);
    expect(freeze({ ...world, cohort: { ...world.cohort, frozenAt: act.now } }, [], act, ids)).toEqual({
      put: [],
      happenings: [],
      letters: [],
    });
  });
});
