import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { tamkine } from "../src/programme/tamkine.ts";
import { RetentionSettings } from "../src/programme/programme.ts";
import { settingOf } from "../src/privacy/retention/schedule.ts";
import { stages } from "../src/privacy/retention/stage.ts";
import { privacyDoc } from "./privacy-doc.ts";

const page = readFileSync(new URL("../../../docs/privacy.md", import.meta.url), "utf8");

test("the page says of each kind what the rules say", () => {
  expect(page).toBe(privacyDoc(page));
  // A rule that goes unsaid would leave another page.
  expect(privacyDoc(page.replace("| `note` |", "| `nothing` |"))).toBe(page);
});

test("its stages are the rules', in their order, after the months of the default programme", () => {
  const rows = [...page.matchAll(/^\| `(\w+)` \| (\d+) months \|/gmu)].map(([, stage, months]) => [stage, Number(months)]);
  expect(rows).toEqual(stages.map((stage) => [stage, tamkine.retention[settingOf[stage]]]));
  const { warningDays } = RetentionSettings.parse(tamkine.retention);
  expect(page).toContain(`Organisers are told ${warningDays} days before`);
});
