import { execFile } from "node:child_process";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checksOf, isBlocked } from "./checks.ts";
import type { Found } from "./found.ts";
import { installationFrom } from "../installation.ts";
import type { Aws } from "./fixtures/account.ts";
import { startAws } from "./fixtures/aws.ts";

const settings = { TAMKINE_ORIGIN: "https://tamkine.example.ma", TAMKINE_OWNER_EMAIL: "o@example.ma", TAMKINE_SENDER: "p@example.ma" };
const certified = { ...settings, TAMKINE_CERTIFICATE: "arn:aws:acm:us-east-1:111122223333:certificate/x" };
const ready: Found = {
  node: "24.21.0",
  settings: { installation: installationFrom("prod", certified) },
  account: { account: "111122223333", region: "eu-west-3" },
  bootstrap: 30,
  secretsMissing: [],
  atOnce: 1000,
  unreserved: 1000,
  mail: { quota: 50_000, verified: "Success", dkim: "Success", mailFrom: "Success", records: [] },
  alarms: { topic: "arn:aws:sns:eu-west-3:111122223333:told", confirmed: true },
  programmes: [{ name: "TAMKINE", receipt: "D-W-123/2026" }],
};
const topic = "arn:aws:sns:eu-west-3:111122223333:told";
const not = (found: Partial<Found>) => checksOf({ ...ready, ...found }, "prod").filter(({ state }) => state !== "ok");

describe("looking before deploying", () => {
  it("finds nothing where all is ready", () => {
    expect(not({})).toEqual([]);
  });

  it.each([
    ["an old Node", { node: "20.1.0" }, "nodeWrong"],
    ["a wrong setting", { settings: { wrong: "TAMKINE_SENDER must be…" } }, "settingsWrong"],
    ["a region without CDK", { bootstrap: undefined as never }, "bootstrapWrong"],
    ["missing secrets", { secretsMissing: ["/tamkine/prod/keys"] }, "secretsWrong"],
    [
      "too small a quota",
      { atOnce: 10, unreserved: 10, settings: { installation: { ...ready.settings.installation!, reserved: true } } },
      "concurrencyWrong",
    ],
  ])("is blocked by %s", (_, found, key) => {
    expect(not(found)).toMatchObject([{ state: "blocks", key }]);
  });

  it("asks nothing more of an account it cannot reach", () => {
    const { account: _, ...without } = ready;
    expect(checksOf({ ...without, accountFault: "ExpiredToken" }, "prod").at(-1)).toMatchObject({ key: "accountMissing", state: "blocks" });
  });

  it("tells a new account that it has little room, and reserves places only where enough are left", () => {
    expect(not({ atOnce: 10, unreserved: 10 })).toMatchObject([{ state: "later", key: "concurrencyFew", facts: { atOnce: 10 } }]);
    const reserved = { settings: { installation: { ...ready.settings.installation!, reserved: true } } };
    const { programmes: _, ...before } = ready;
    const states = (unreserved: number, at: Found) =>
      checksOf({ ...at, ...reserved, unreserved }, "prod").find(({ key }) => key.startsWith("concurrency"))?.state;
    // What an installation that is there has reserved is not counted twice.
    expect([states(104, before), states(103, before), states(100, ready), states(99, ready)]).toEqual(["ok", "blocks", "ok", "blocks"]);
  });

  it("tells that nobody answers at a name of one's own that has no certificate", () => {
    const at = (TAMKINE_ORIGIN: string) => not({ settings: { installation: installationFrom("prod", { ...settings, TAMKINE_ORIGIN }) } });
    expect(at("https://tamkine.example.ma")).toMatchObject([{ state: "later", key: "certificateWrong" }]);
    expect(at("https://d111111abcdef8.cloudfront.net")).toEqual([]);
  });

  it("is blocked by a domain that another installation has, or somebody's hand, before this one is there", () => {
    const { programmes: _, ...before } = ready;
    const first = (found: Found) => checksOf(found, "prod").filter(({ state }) => state === "blocks");
    expect(first({ ...before, mail: { ...ready.mail, verified: "Pending" } })).toEqual([
      { state: "blocks", key: "domainTaken", facts: { domain: "example.ma" } },
    ]);
    expect(first({ ...before, mail: { quota: 200, records: [] } })).toEqual([]);
  });

  it("leaves for later what only letters and sign-ups need", () => {
    const mail = { quota: 200, verified: "Pending", dkim: "Pending", mailFrom: "Pending", records: ["a CNAME b"] };
    const found = { mail, programmes: [{ name: "TAMKINE", receipt: null }] };
    expect(not(found).map(({ key }) => key)).toEqual(["domainWrong", "dkimWrong", "mailFromWrong", "sandboxWrong", "receiptMissing"]);
    expect(isBlocked(not(found))).toBe(false);
  });
});

describe("npm run preflight", () => {
  let aws: Aws;
  beforeAll(async () => {
    aws = await startAws({
      bootstrapped: false,
      quota: 200,
      domain: "Pending",
      stacks: { "tamkine-prod": { TableName: "table", Alarms: topic } },
    });
  });
  afterAll(() => aws.stop());

  const run = (env: Record<string, string>) =>
    new Promise<{ code: number; text: string }>((resolve) => {
      const child = execFile(
        process.execPath,
        ["stacks/deploy/preflight.ts", "--stage", "prod"],
        { env: { PATH: process.env["PATH"] ?? "", LANG: "en_GB.UTF-8", ...aws.env, ...env } },
        (_, stdout) => resolve({ code: child.exitCode ?? 1, text: stdout }),
      );
    });

  it("says what is to be done, blocks, and lets go once it is done", async () => {
    const first = await run(settings);
    expect(first.code).toBe(1);
    expect(first.text).toMatch(/✓ AWS account 111122223333, region eu-west-3/u);
    expect(first.text).toMatch(/✗ CDK is not ready[^]*cdk bootstrap aws:\/\/111122223333\/eu-west-3/u);
    expect(first.text).toMatch(/✗ Secrets are missing[^]*npm run keys -- --stage prod/u);
    expect(first.text).toMatch(
      /… The domain example\.ma is not verified yet[^]*abc\._domainkey\.example\.ma CNAME abc\.dkim\.amazonses\.com/u,
    );
    aws.is.bootstrapped = true;
    for (const name of ["ids", "keys", "edge"]) aws.parameters.set(`/tamkine/prod/${name}`, { Value: "x", Type: "String" });
    const second = await run(settings);
    expect([second.code, /✗/u.test(second.text)]).toEqual([0, false]);
    expect(second.text).toContain("npx sst deploy --stage prod");
    expect(second.text).toMatch(/… Nobody would be told[^]*o@example\.ma[^]*aws sns subscribe --topic-arn arn:aws:sns:/u);
  });

  it("sees who has not said yet that they want to be told, and who has", async () => {
    const told = async (...subscriptions: string[]) => {
      aws.is.subscriptions = subscriptions;
      return /(.) (?:Nobody would be|Somebody is) told/u.exec((await run(settings)).text)?.[1];
    };
    expect([await told(), await told("PendingConfirmation"), await told("Deleted"), await told(`${topic}:1`)]).toEqual([
      "…",
      "…",
      "…",
      "✓",
    ]);
    expect(aws.asked).toContain("query ListSubscriptionsByTopic");
  });
});
