/** What CloudFormation itself would say of the templates: each property of each resource against AWS's own schemas, and its rules beside them. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import validation from "@aws/cloudformation-validate";
import { Stack } from "aws-cdk-lib";
import { Template } from "aws-cdk-lib/assertions";
import { afterAll, expect, test } from "vitest";
import { full } from "./fixtures/full.ts";
import { buildStacks } from "./index.ts";
import type { Installation } from "./installation.ts";
import { local, unbundled } from "./template.ts";

const { RegoEngine, TemplateFile } = validation;
const engine = new RegoEngine();
const folder = mkdtempSync(join(tmpdir(), "tamkine-template-"));
afterAll(() => {
  engine.free();
  rmSync(folder, { recursive: true });
});

/** What is said to the template's harm; the CDK names some dependencies that follow from others as well, which harms nobody. */
function findings(template: unknown): string[] {
  const file = join(folder, "template.json");
  writeFileSync(file, JSON.stringify(template));
  const { diagnostics } = engine.validateStandard(new TemplateFile(file), { severityLevel: "WARN", exclude: { ids: ["W3005"] } });
  return diagnostics.map(({ ruleId, message, entity }) => `${ruleId} ${entity?.logicalId ?? ""}: ${message}`);
}

/** Every stack that is put up. */
function templates(installation: Installation): Record<string, unknown>[] {
  const app = unbundled();
  buildStacks(app, installation);
  return app.node.children.filter((child) => child instanceof Stack).map((stack) => Template.fromStack(stack).toJSON());
}

test.each([
  ["everything switched on", full, 2],
  ["nothing but what must be", { ...local, reserved: false }, 1],
])("finds nothing with %s", (_, installation, stacks) => {
  const all = templates(installation);
  expect(all.length).toBe(stacks);
  expect(all.flatMap(findings)).toEqual([]);
});

test("would find a value that AWS does not take, and a reference to nothing", () => {
  const [template] = templates(local) as { Resources: Record<string, { Type: string; Properties: Record<string, unknown> }> }[];
  const [id, fn] = Object.entries(template?.Resources ?? {}).find(([, { Type }]) => Type === "AWS::Lambda::Function") ?? [];
  if (!fn) throw new Error("there is no function");
  fn.Properties["MemorySize"] = 64;
  fn.Properties["Role"] = { "Fn::GetAtt": ["NobodysRole", "Arn"] };
  const found = findings(template);
  expect(found.filter((said) => said.includes(String(id))).join("\n")).toMatch(/MemorySize|64/u);
  expect(found.join("\n")).toContain("NobodysRole");
});
