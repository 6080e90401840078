import { expect, test } from "vitest";
import { anOrganiser } from "../worlds/makers.ts";
import { toOrganisers } from "./to-organisers.ts";

test("owners and coordinators get operational letters, the committee and auditors do not", () => {
  const organisers = (["owner", "coordinator", "committee", "auditor"] as const).map((role) =>
    anOrganiser({ id: `org_${role}`, role, language: "ar" }),
  );
  const letters = toOrganisers(organisers, "quorum-short", "2026-03-29");
  expect(letters.map(({ to }) => to.id)).toEqual(["org_owner", "org_coordinator"]);
  expect(letters[0]).toEqual({ letter: "quorum-short", to: { is: "organiser", id: "org_owner" }, language: "ar", occasion: "2026-03-29" });
});

test("facts travel with the letter", () => {
  expect(toOrganisers([anOrganiser()], "workflow-trouble", "x", { step: "quorum" })[0]?.facts).toEqual({ step: "quorum" });
});
