import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { App, Stack } from "aws-cdk-lib";
import { type CfnFunction, Function as LambdaFunction, Runtime } from "aws-cdk-lib/aws-lambda";
import { expect, test } from "vitest";
import { bundled } from "./code.ts";

/** Small files of the project stand for functions. */
const entries = ["packages/core/src/kernel/refusal.ts", "stacks/installation.ts"];

test("each function is deployed with the bundle of its own entry", () => {
  const outdir = mkdtempSync(join(tmpdir(), "bundled-"));
  const stack = new Stack(new App({ outdir }), "Bundled");
  const texts = entries.map((entry, n) => {
    const fn = new LambdaFunction(stack, `F${n}`, { runtime: Runtime.NODEJS_24_X, handler: "index.handler", code: bundled(entry) });
    const { s3Key = "" } = (fn.node.defaultChild as CfnFunction).code as { s3Key?: string };
    return readFileSync(join(outdir, `asset.${s3Key.replace(".zip", "")}`, "index.mjs"), "utf8");
  });
  expect(texts.map((text) => [/\bas Refusal\b/u.test(text), /\bas installationFrom\b/u.test(text)])).toEqual([
    [true, false],
    [false, true],
  ]);
  rmSync(outdir, { recursive: true });
});
