/** Each setting through to the template: what stands there with it and without it, what it refuses, and that docs/deploy.md says the same. */
import { readFileSync } from "node:fs";
import { Stack } from "aws-cdk-lib";
import { Template } from "aws-cdk-lib/assertions";
import { beforeAll, describe, expect, it } from "vitest";
import { buildStacks } from "./index.ts";
import { installationFrom, type settingNames } from "./installation.ts";
import { unbundled } from "./template.ts";

type Setting = (typeof settingNames)[number];

const least = { TAMKINE_ORIGIN: "https://site.example.ma", TAMKINE_OWNER_EMAIL: "owner@example.ma", TAMKINE_SENDER: "letters@example.ma" };

interface Told {
  /** A value that may be given, and what stands in the templates then. */
  value: string;
  makes: string[];
  /** What stands there instead where nothing is given; of what must be given there is nothing. */
  otherwise?: string[];
  refuses: string[];
}

/** A full template is some hundred thousand characters: these are looked for in it as they stand. */
const told: Record<Setting, Told> = {
  TAMKINE_ORIGIN: {
    value: "https://other.example.org",
    makes: ['"ORIGIN":"https://other.example.org"'],
    refuses: [
      "",
      "http://site.example.ma",
      "https://site.example.ma/",
      "https://site.example.ma/p",
      "https://localhost",
      "site.example.ma",
    ],
  },
  TAMKINE_OWNER_EMAIL: {
    value: "chair@example.org",
    makes: ['"OWNER_EMAIL":"chair@example.org"'],
    refuses: ["", "chair", "C. Hair <chair@example.org>", "chair@example.org,other@example.org"],
  },
  TAMKINE_SENDER: {
    value: "programme@mail.example.org",
    makes: [
      '"SENDER":"programme@mail.example.org"',
      '"EmailIdentity":"mail.example.org"',
      '"ses:FromAddress":"*@mail.example.org"',
      '"MailFromDomain":"mail.mail.example.org"',
    ],
    refuses: ["", "example.org", "équipe@example.org"],
  },
  TAMKINE_PROGRAMME: {
    value: "atlas-2",
    makes: ['"FIRST_PROGRAMME":"atlas-2"'],
    otherwise: ['"FIRST_PROGRAMME":"tamkine"'],
    refuses: ["Atlas", "-atlas", "a/b", "x".repeat(41), "account"],
  },
  TAMKINE_ALARM_EMAIL: {
    value: "watch@example.org",
    makes: ['"Endpoint":"watch@example.org"'],
    otherwise: ['"Endpoint":"owner@example.ma"'],
    refuses: ["watch", "a@example.org, b@example.org"],
  },
  TAMKINE_LANGUAGE: {
    value: "en",
    makes: ["The site answers with errors. See"],
    otherwise: ["Le site répond par des erreurs"],
    refuses: ["de", "FR"],
  },
  TAMKINE_CERTIFICATE: {
    value: "arn:aws:acm:us-east-1:111122223333:certificate/x",
    makes: ['"Aliases":["other.example.org"]', '"AcmCertificateArn":"arn:aws:acm:us-east-1:111122223333:certificate/x"', "TLSv1.2_2021"],
    otherwise: ['"Comment":"tamkine-prod"'],
    refuses: ["arn:aws:acm:eu-west-3:111122223333:certificate/x", "arn:aws:acm:us-east-1:111122223333:x", "on"],
  },
  TAMKINE_WEB_ACL: {
    value: "arn:aws:wafv2:us-east-1:111122223333:global/webacl/x/y",
    makes: ['"WebACLId":"arn:aws:wafv2:us-east-1:111122223333:global/webacl/x/y"'],
    otherwise: [],
    // One for load balancers there: CloudFront takes none of that kind.
    refuses: ["arn:aws:wafv2:us-east-1:111122223333:regional/webacl/x/y", "arn:aws:wafv2:eu-west-3:111122223333:global/webacl/x/y", "on"],
  },
  TAMKINE_GUARD: { value: "on", makes: ['"AWS::WAFv2::WebACL"', '"Scope":"CLOUDFRONT"'], otherwise: [], refuses: ["yes", "ON", "1"] },
  TAMKINE_CUSTOMER_KEY: {
    value: "on",
    makes: ['"AWS::KMS::Key"', '"SSEType":"KMS"', '"SSEAlgorithm":"aws:kms"'],
    otherwise: ['"SSEAlgorithm":"AES256"'],
    refuses: ["yes", "arn:aws:kms:eu-west-3:111122223333:key/x"],
  },
  TAMKINE_DASHBOARD: { value: "on", makes: ['"AWS::CloudWatch::Dashboard"'], otherwise: [], refuses: ["true"] },
  TAMKINE_TABLE: {
    value: "tamkine-back",
    makes: [
      '"TABLE":"tamkine-back"',
      '"TableName":{"Description":"The table everything is stored in","Value":"tamkine-back"}',
      ":table/tamkine-back",
    ],
    otherwise: ['"TABLE":{"Ref":"Table'],
    refuses: ["t", "tamkine back", "arn:aws:dynamodb:eu-west-3:111122223333:table/tamkine-back"],
  },
  TAMKINE_RESERVED_CONCURRENCY: { value: "on", makes: ['"ReservedConcurrentExecutions":2'], otherwise: [], refuses: ["2", "yes"] },
  TAMKINE_BUDGET: { value: "35", makes: ['"Amount":35'], otherwise: ['"Amount":20'], refuses: ["0", "20.5", "20 $", "-1", "100000"] },
};

/** All templates that would be put up, as one text. */
function templates(settings: Record<string, string>): string {
  const app = unbundled();
  buildStacks(app, installationFrom("prod", settings));
  const stacks = app.node.children.filter((child) => child instanceof Stack);
  return JSON.stringify(stacks.map((stack) => Template.fromStack(stack).toJSON()));
}

/** With nothing but what must be, and with everything. */
let bare: string;
let full: string;
beforeAll(() => {
  bare = templates(least);
  full = templates(Object.fromEntries(Object.entries(told).map(([name, { value }]) => [name, value])));
});

/** What is said of settings that are refused; nothing of those that are taken. */
function saidOf(settings: Record<string, string>): string[] {
  try {
    installationFrom("prod", settings);
    return [];
  } catch (error) {
    return [(error as Error).message];
  }
}

describe.each(Object.entries(told))("%s", (name, { value, makes, otherwise, refuses }) => {
  it("stands in the template where it is given, and something else where not", () => {
    expect(makes.filter((part) => !full.includes(part))).toEqual([]);
    expect(makes.filter((part) => bare.includes(part))).toEqual([]);
    expect((otherwise ?? []).filter((part) => !bare.includes(part))).toEqual([]);
    // What is typed with a blank too many, as in a form of GitHub's.
    expect(installationFrom("prod", { ...least, [name]: ` ${value}\n` })).toEqual(installationFrom("prod", { ...least, [name]: value }));
  });

  it("refuses by its name what it cannot be", () => {
    const begins = `Configuration: ${name} must be `;
    const taken = refuses.filter((wrong) => !saidOf({ ...least, [name]: wrong })[0]?.startsWith(begins));
    expect(taken).toEqual([]);
    // An empty value is none: only what must be given is missed.
    expect(saidOf({ ...least, [name]: "" }).length).toBe(otherwise === undefined ? 1 : 0);
  });
});

describe("docs/deploy.md", () => {
  const rows = [...readFileSync("docs/deploy.md", "utf8").matchAll(/^\| `(TAMKINE_\w+)` +\| (.+?) +\| (.*?) *\|$/gmu)];
  const row = (name: string) => rows.find(([, named]) => named === name) ?? [];

  it("says which settings are needed, and which are switched on", () => {
    const those = (is: (told: Told) => boolean) => Object.entries(told).flatMap(([name, one]) => (is(one) ? [name] : []));
    const said = (is: (what: string, needed: string) => boolean) =>
      rows.flatMap(([, name, what = "", needed = ""]) => (is(what, needed) ? [name] : []));
    expect(said((_, needed) => needed === "yes").toSorted()).toEqual(those(({ otherwise }) => otherwise === undefined).toSorted());
    expect(said((what) => what.startsWith("`on`:")).toSorted()).toEqual(those(({ value }) => value === "on").toSorted());
  });

  it("says what holds where nothing is given", () => {
    const installation = installationFrom("prod", least);
    expect(row("TAMKINE_PROGRAMME")[2]).toContain(`otherwise \`${installation.programme}\``);
    expect(row("TAMKINE_LANGUAGE")[2]).toContain(`\`${installation.language}\` (otherwise)`);
    expect(row("TAMKINE_BUDGET")[2]).toContain(`otherwise ${installation.budget}`);
    expect(row("TAMKINE_ALARM_EMAIL")[2]).toContain("otherwise the owner");
    expect(installation.alarmEmail).toBe(installation.ownerEmail);
  });
});
