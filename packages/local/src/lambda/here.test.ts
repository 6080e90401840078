import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { runHere } from "./here.ts";

const dir = mkdtempSync(join(tmpdir(), "here-"));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const arn = (id: string) => `arn:aws:lambda:eu-west-3:000000000000:function:${id}`;
const fn = (id: string) => ({ id, arn: arn(id), entry: `${id}.ts`, environment: {}, timeoutSeconds: 3 });

it("loads functions before they are asked for, and one that cannot be loaded fails when it is", async () => {
  const files = { Broken: join(dir, "broken.mjs"), Well: join(dir, "well.mjs") };
  writeFileSync(files.Broken, "throw new RangeError('as told');");
  writeFileSync(files.Well, "export const handler = async () => 'here';");
  const functions = [fn("Broken"), fn("Well")];
  const runner = runHere({ functions, bundles: { files, keys: {}, common: "warm" }, environment: {} });
  await runner.warm();
  rmSync(files.Well);
  expect(await runner.run(arn("Well"), "null")).toEqual({ text: '"here"' });
  expect(await runner.run(arn("Broken"), "null")).toMatchObject({ error: { errorType: "RangeError", errorMessage: "as told" } });
  await runner.close();
});
