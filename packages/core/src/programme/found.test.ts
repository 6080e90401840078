import { expect, test } from "vitest";
import { anAct } from "../worlds/makers.ts";
import { refused } from "../worlds/refused.ts";
import { foundProgramme } from "./found.ts";
import { tamkine } from "./tamkine.ts";

const act = anAct("2026-02-20T10:00:00Z", "organiser:org_owner");

test("another programme is founded from settings alone", () => {
  const settings = { ...tamkine, id: "alliance-du-sud", version: 7, timeZone: "Europe/Paris" };
  expect(foundProgramme(settings, act).put).toEqual([{ ...settings, version: 0 }]);
});

test.each([
  ["nothing at all", undefined, "name"],
  ["an unknown time zone", { ...tamkine, timeZone: "Africa/Atlantis" }, "timeZone"],
  ["two bodies of one name", { ...tamkine, bodies: [tamkine.bodies[0], tamkine.bodies[0]] }, "bodies"],
  ["a rule that is no number", { ...tamkine, rules: { ...tamkine.rules, minimumAge: "18" } }, "rules.minimumAge"],
])("settings with %s are refused by path", (_, settings, path) => {
  expect(refused(() => foundProgramme(settings, act))).toHaveProperty([path]);
});
