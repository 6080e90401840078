import "../../texts.ts";
import type { Report } from "@tamkine/core/report/report";
import { aProgramme } from "@tamkine/core/worlds/makers";
import { expect, it } from "vitest";
import { saidFigure, telling } from "./telling.ts";

it.each([
  [true, "Pas encore"],
  [false, "Rien à compter"],
])("a figure that nothing was counted for is still to come only in a report that is provisional: %s", (provisional, said) => {
  const figure = {
    id: "satisfaction",
    value: null,
    unit: "share",
    goal: 0.75,
    met: null,
    hidden: false,
  } as unknown as Report["figures"][number];
  expect(saidFigure(telling({ provisional } as Report, aProgramme(), "fr"), figure)).toBe(said);
});
