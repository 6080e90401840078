import { describe, expect, test } from "vitest";
import { anOrganiser } from "../worlds/makers.ts";
import type { Organiser, OrganiserRole } from "./organiser.ts";
import { type Action, may, mayAnswerObjections, mayDecideFor, mayReadHelp } from "./policy.ts";

const as = (role: OrganiserRole, body: string | null = null): Organiser => anOrganiser({ id: "org_1", role, body });
const actions: Action[] = ["see-figures", "see-people", "run", "settle"];

describe("in the own programme", () => {
  test.each([
    ["owner", ["see-figures", "see-people", "run", "settle"]],
    ["coordinator", ["see-figures", "see-people", "run"]],
    ["committee", ["see-figures"]],
    ["auditor", ["see-figures", "see-people"]],
  ] as const)("%s may %j and nothing else", (role, expected) => {
    expect(actions.filter((action) => may(as(role), action, "tamkine"))).toEqual(expected);
  });
});

test("nobody may do anything in another programme", () => {
  for (const role of ["owner", "coordinator", "committee", "auditor"] as const) {
    expect(actions.filter((action) => may(as(role), action, "other"))).toEqual([]);
  }
});

test("a coordinator decides for the own body only, an owner for any, the others for none", () => {
  expect(mayDecideFor(as("coordinator", "aei"), "aei", "tamkine")).toBe(true);
  expect(mayDecideFor(as("coordinator", "aei"), "iya", "tamkine")).toBe(false);
  expect(mayDecideFor(as("owner"), "iya", "tamkine")).toBe(true);
  expect(mayDecideFor(as("auditor", "aei"), "aei", "tamkine")).toBe(false);
});

test("a request for help is read by the body that was asked and by the owner, by nobody else", () => {
  const readers = [as("owner"), as("coordinator", "aei"), as("coordinator", "iya"), as("committee"), as("auditor")];
  const who = (to?: string) =>
    readers.filter((one) => mayReadHelp(one, { to }, "tamkine")).map(({ role, body }) => `${role} ${body ?? ""}`);
  expect(who("iya")).toEqual(["owner ", "coordinator iya"]);
  expect(who()).toEqual(["owner ", "coordinator aei", "coordinator iya"]);
  expect(mayReadHelp(as("owner"), { to: "iya" }, "another")).toBe(false);
});

test("an objection is read by owners alone", () => {
  const readers = [as("owner"), as("coordinator", "aei"), as("committee"), as("auditor")];
  expect(readers.filter((one) => mayAnswerObjections(one, "tamkine")).map(({ role }) => role)).toEqual(["owner"]);
  expect(mayAnswerObjections(as("owner"), "another")).toBe(false);
});
