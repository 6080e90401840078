/** What the two command lines make of the environment before they ask AWS for anything. */
import { execFile } from "node:child_process";
import { afterEach, expect, it, vi } from "vitest";
import sst from "../sst.config.ts";

afterEach(() => vi.unstubAllEnvs());

const cdk = (env: Record<string, string>) =>
  new Promise<{ code: number | null; said: string }>((resolve) => {
    const child = execFile(process.execPath, ["stacks/cdk.ts"], { env: { PATH: process.env["PATH"] ?? "", ...env } }, (_, out, error) =>
      resolve({ code: child.exitCode, said: `${out}${error}`.trim() }),
    );
  });

it("a setting that is missing is told in one line, without a way through the sources", async () => {
  const { code, said } = await cdk({ TAMKINE_ORIGIN: "https://tamkine.example.ma", TAMKINE_SENDER: "p@example.ma" });
  expect([code, said]).toEqual([1, "Configuration: TAMKINE_OWNER_EMAIL must be the e-mail address that may sign in first"]);
});

it("SST puts up where the other commands look: in the region that is chosen, otherwise in Paris", () => {
  const region = () => (sst.config as () => { region: string })().region;
  vi.stubEnv("AWS_REGION", "");
  expect(region()).toBe("eu-west-3");
  vi.stubEnv("AWS_REGION", "ca-central-1");
  expect(region()).toBe("ca-central-1");
});
