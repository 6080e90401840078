/** Both command lines, run to their end against as much of AWS as they ask for: what arrives there is what the tests look at. */
import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { installationFrom } from "../installation.ts";
import { type Synthesized, synthesize } from "../template.ts";
import { account, type Aws } from "./fixtures/account.ts";
import { startAws } from "./fixtures/aws.ts";

const settings = { TAMKINE_ORIGIN: "https://tamkine.example.ma", TAMKINE_OWNER_EMAIL: "o@example.ma", TAMKINE_SENDER: "p@example.ma" };
const bootstraps = {
  CDKToolkit: { BootstrapVersion: "30", BucketName: "cdk-assets" },
  SSTBootstrap: { Version: "7.4", BucketName: "sst-bootstrap" },
};
const out = mkdtempSync(join(tmpdir(), "cdk-out-"));
const bin = resolve("node_modules/.bin");

let throughCdk: Aws;
let throughSst: Aws;
beforeAll(async () => {
  throughCdk = await startAws({ stacks: { CDKToolkit: bootstraps.CDKToolkit } });
  throughSst = await startAws({ stacks: bootstraps });
  await run(
    "cdk",
    ["deploy", "-c", "stage=test", "-o", out, "--require-approval", "never", "--no-notices", "--no-version-reporting"],
    throughCdk,
  );
  await run("sst", ["deploy", "--stage", "test"], throughSst);
}, 300_000);
afterAll(async () => {
  await Promise.all([throughCdk.stop(), throughSst.stop()]);
  rmSync(out, { recursive: true, force: true });
});

function run(command: string, args: string[], { env }: Aws): Promise<void> {
  const own = { PATH: `${bin}:${process.env["PATH"] ?? ""}`, HOME: out, CI: "1", SST_TELEMETRY_DISABLED: "1", TAMKINE_UNBUNDLED: "1" };
  return new Promise((done, fail) => {
    execFile(join(bin, command), args, { env: { ...own, ...env, ...settings } }, (error, stdout, stderr) =>
      error ? fail(new Error(`${command} ${args.join(" ")}\n${stdout}\n${stderr}`)) : done(),
    );
  });
}

/** Resources without where their code is, what CDK notes of itself, and the tags by which SST knows its own. */
function resources({ Resources }: Synthesized): Record<string, unknown> {
  const kept = Object.entries(Resources).filter(([, { Type }]) => Type !== "AWS::CDK::Metadata");
  const without = (properties: object = {}) => ({ ...properties, Code: undefined });
  return Object.fromEntries(kept.map(([id, { Type, Properties }]) => [id, known({ Type, Properties: without(Properties) })]));
}

/** SST writes the account and the region where CDK refers to them: both as SST does. */
function known(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(known);
  if (typeof value !== "object" || value === null) return value;
  const { Ref: ref, "Fn::Join": join_ } = value as { Ref?: string; "Fn::Join"?: [string, unknown[]] };
  if (ref === "AWS::Region") return "eu-west-3";
  if (ref === "AWS::AccountId") return account;
  if (join_?.[0] === "") return joined(join_[1].map(known));
  return Object.fromEntries(Object.entries(value).flatMap(([key, each]) => (key.endsWith("Tags") ? [] : [[key, known(each)]])));
}

function joined(parts: unknown[]): unknown {
  const merged = parts.reduce<unknown[]>((all, part) => {
    const last = all.at(-1);
    return typeof part === "string" && typeof last === "string" ? [...all.slice(0, -1), last + part] : [...all, part];
  }, []);
  return merged.length === 1 ? merged[0] : { "Fn::Join": ["", merged] };
}

it("cdk deploy and sst deploy put up the resources that are synthesized here, the same ones", () => {
  const here = resources(synthesize(installationFrom("test", settings)));
  expect(Object.keys(here).length).toBeGreaterThan(60);
  for (const aws of [throughCdk, throughSst]) {
    expect([...aws.deployed.keys()]).toEqual(["tamkine-test"]);
    expect(resources(aws.deployed.get("tamkine-test") as Synthesized)).toEqual(here);
  }
});
