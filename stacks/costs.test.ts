/** docs/deploy.md says of everything that is put up why it is there and what it costs: no more and no less. */
import { readFileSync } from "node:fs";
import { Template } from "aws-cdk-lib/assertions";
import { expect, test } from "vitest";
import { buildStacks } from "./index.ts";
import { settingNames } from "./installation.ts";
import { local, type Synthesized, unbundled } from "./template.ts";

test("the table of resources names every type there is, with all settings on, and no other", () => {
  const app = unbundled();
  buildStacks(app, { ...local, guard: true, customerKey: true, dashboard: true });
  const stacks = app.node.children.map(
    (child) => Template.fromStack(child as Parameters<typeof Template.fromStack>[0]).toJSON() as Synthesized,
  );
  const there = new Set(stacks.flatMap(({ Resources }) => Object.values(Resources).map(({ Type }) => Type)));
  const doc = readFileSync("docs/deploy.md", "utf8");
  const rows = doc.slice(doc.indexOf("## What is put up")).matchAll(/^\| (`AWS::.*?) +\| (.+?) +\| (.+?) +\|$/gmu);
  const named = [...rows].flatMap(([, types = ""]) => [...types.matchAll(/AWS::\w+::\w+/gu)].map(([type]) => type));
  expect(named.toSorted()).toEqual([...there].toSorted());
});

test("every setting reaches a deployment that is started at GitHub", () => {
  const passed = [...readFileSync(".github/workflows/deploy.yml", "utf8").matchAll(/^ +(TAMKINE_\w+): \$\{\{ vars\.\1 \}\}$/gmu)].map(
    ([, name]) => name,
  );
  expect(passed.toSorted()).toEqual(settingNames.toSorted());
});

test("every setting is described", () => {
  const doc = readFileSync("docs/deploy.md", "utf8");
  const described = [...doc.matchAll(/^\| `(TAMKINE_\w+)`/gmu)].map(([, name]) => name);
  expect(described.toSorted()).toEqual(settingNames.toSorted());
});
