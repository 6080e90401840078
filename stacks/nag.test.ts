/** The rules that AWS recommends, applied to what would be put up: nothing is found but what was accepted, with a reason, in stacks/. */
import { Topic } from "aws-cdk-lib/aws-sns";
import { AwsSolutionsChecks } from "cdk-nag";
import { expect, test } from "vitest";
import { acceptedIn } from "./accept.ts";
import { full } from "./fixtures/full.ts";
import { buildStacks } from "./index.ts";
import { local, unbundled } from "./template.ts";

test.each([
  ["everything switched on", full],
  ["nothing but what must be", { ...local, reserved: false }],
])("AwsSolutions finds nothing with %s", (_, installation) => {
  const app = unbundled();
  const stack = buildStacks(app, installation);
  const checks = new AwsSolutionsChecks(app);
  const found = app.node.children.flatMap((child) => checks.validateScope(child).violations);
  expect(found.map(({ ruleName, description }) => `${ruleName}: ${description}`)).toEqual([]);
  const accepted = acceptedIn(stack);
  expect(accepted.length).toBeLessThanOrEqual(10);
  for (const { reason } of accepted) expect(reason.length).toBeGreaterThan(40);
});

test("the check would find what is wrong: a topic that takes messages unencrypted", () => {
  const app = unbundled();
  const stack = buildStacks(app, local);
  new Topic(stack, "Careless");
  const { violations } = new AwsSolutionsChecks(app).validateScope(stack);
  expect(violations.map(({ ruleName }) => ruleName)).toEqual(["AwsSolutions-SNS3"]);
});
