/** npm run archive --stage: out of one deployed installation, into another, by the tables that their stacks name. */
import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { kinds, started } from "@tamkine/aws/store/fixtures/databases";
import { readArchive } from "@tamkine/core/archive/read";
import { outside } from "@tamkine/core/letter/sending/dispatch";
import { anOrganiser, aProgramme } from "@tamkine/core/worlds/makers";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Aws } from "./fixtures/account.ts";
import { startAws } from "./fixtures/aws.ts";

type Place = Awaited<ReturnType<typeof started>>;
let aws: Aws;
let here: Place;
let there: Place;
let dir: string;
beforeAll(async () => {
  const [kind = "dynoxide"] = kinds;
  [here, there] = [await started(kind), await started(kind)];
  await here.store.commitGroups([[{ put: aProgramme({ version: 0 }) }], [{ put: anOrganiser({ version: 0 }) }]]);
  dir = mkdtempSync(join(tmpdir(), "archive-"));
  aws = await startAws({ stacks: { "tamkine-old": { TableName: here.table }, "tamkine-new": { TableName: there.table } } });
  const ring = JSON.stringify([{ id: "k1", secret: "s".repeat(40), since: "1970-01-01T00:00:00Z" }]);
  const secrets = { ids: "i".repeat(40), keys: ring, edge: "e".repeat(40) };
  for (const stage of ["old", "new"])
    for (const [name, Value] of Object.entries(secrets)) aws.parameters.set(`/tamkine/${stage}/${name}`, { Value, Type: "SecureString" });
});
afterAll(async () => {
  await aws.stop();
  for (const { client, database } of [here, there]) {
    client.destroy();
    await database.stop();
  }
  rmSync(dir, { recursive: true });
});

const run = (...said: string[]) =>
  new Promise<{ code: number; text: string }>((resolve) => {
    const env = { PATH: process.env["PATH"] ?? "", LANG: "en_GB.UTF-8", ...aws.env, AWS_ENDPOINT_URL_DYNAMODB: here.database.endpoint };
    const child = execFile(process.execPath, ["scripts/archive.ts", ...said], { env }, (_, stdout) =>
      resolve({ code: child.exitCode ?? 1, text: stdout }),
    );
  });

it("carries the whole programme over, and says in both logs that it did", async () => {
  const file = join(dir, "programme.zip");
  const out = await run("out", file, "--why", "Another account", "--stage", "old");
  expect(out).toEqual({ code: 0, text: expect.stringContaining(`The programme tamkine is in ${file}`) });
  expect(readArchive(readFileSync(file)).items.map(({ kind }) => kind)).toEqual(["programme", "organiser"]);
  const exported = (await here.store.log(outside("tamkine"))).filter(({ event }) => event === "exported");
  expect(exported).toMatchObject([{ facts: { table: "archive", why: "Another account", rows: 2 } }]);

  const into = await run("in", file, "--owner", "new@example.org", "--stage", "new");
  expect(into).toEqual({ code: 0, text: expect.stringContaining("The programme tamkine is restored") });
  expect((await there.store.organisers("tamkine")).map(({ email, role }) => [email, role])).toEqual(
    expect.arrayContaining([
      ["owner@example.org", "owner"],
      ["new@example.org", "owner"],
    ]),
  );
  expect((await there.store.get("programme", { id: "tamkine" }))?.lettersPaused).toBeDefined();
});

it("refuses what it is not told enough for, and a purpose that may not be", async () => {
  expect(await run("out", "file.zip")).toMatchObject({ code: 1, text: expect.stringContaining("npm run archive -- out FILE --why") });
  const locked = await run("out", join(dir, "x.zip"), "--why", "Fichier de membres", "--stage", "old");
  expect(locked).toMatchObject({ code: 1, text: expect.stringContaining("Nothing was exported") });
  const nameless = await run("in", "package.json", "--owner", "nobody", "--stage", "new");
  expect(nameless).toMatchObject({ code: 1, text: expect.stringContaining("after --owner, like name@example.org") });
});

it("says who is not signed in to AWS what to do, and where there is no programme that there is none", async () => {
  const child = (script: string, said: string[]) =>
    new Promise<{ code: number; text: string }>((resolve) => {
      const env = { PATH: process.env["PATH"] ?? "", LANG: "en_GB.UTF-8", AWS_EC2_METADATA_DISABLED: "true", HOME: dir, TAMKINE_DATA: dir };
      const one = execFile(process.execPath, [script, ...said], { env }, (_, stdout) => resolve({ code: one.exitCode ?? 1, text: stdout }));
    });
  const [keys, astray, mistyped, alike, archive, none] = await Promise.all([
    child("stacks/deploy/keys.ts", ["--stage", "prod"]),
    child("stacks/deploy/keys.ts", ["--stage", "Prod"]),
    child("stacks/deploy/preflight.ts", ["--stge", "prod"]),
    child("scripts/archive.ts", ["out", "x.zip", "--stge", "prod"]),
    child("scripts/archive.ts", ["out", "x.zip", "--why", "A copy", "--stage", "prod"]),
    child("scripts/archive.ts", ["out", "x.zip", "--why", "A copy"]),
  ]);
  for (const { code, text } of [keys, archive]) expect([code, text]).toEqual([1, expect.stringContaining("AWS_REGION")]);
  expect(astray).toEqual({ code: 1, text: expect.stringMatching(/^npm run keys -- --stage prod /u) });
  for (const { code, text } of [mistyped, alike]) expect([code, text]).toEqual([1, expect.stringMatching(/^Unknown option '--stge'/u)]);
  expect(none).toEqual({ code: 1, text: "There is no programme in this installation.\n" });
});
