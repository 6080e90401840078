/** Services that take a connection and say nothing, stop in the midst of an answer, or close it: how long that is waited for, and what is done. */
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { LambdaClient } from "@aws-sdk/client-lambda";
import { S3Client } from "@aws-sdk/client-s3";
import { SESClient } from "@aws-sdk/client-ses";
import { SFNClient } from "@aws-sdk/client-sfn";
import { MailRefused } from "@tamkine/core/letter/sending/mail-refused";
import { Conflict } from "@tamkine/core/ports";
import { aPair } from "@tamkine/core/worlds/makers";
import { afterEach, describe, expect, it, vi } from "vitest";
import { bare, settings, silence } from "./clients.ts";
import { createFiles } from "./files.ts";
import { aMail } from "./fixtures/mail.ts";
import { serve, type Served } from "./fixtures/serve.ts";
import { createMailer } from "./mailer.ts";
import { patience } from "./store/commit.ts";
import { createStore } from "./store/store.ts";
import { createWorkflow } from "./workflow.ts";

let served: Served | undefined;
afterEach(() => served?.close());

/** As the real ones are made, but that silence is over soon. */
async function on(...answers: Parameters<typeof serve>) {
  served = await serve(...answers);
  const access = { region: "eu-west-3", credentials: { accessKeyId: "local", secretAccessKey: "local" } };
  const made = { ...settings(100), ...access, endpoint: served.endpoint };
  return {
    store: createStore({ client: bare(new DynamoDBClient(made)), table: "t", patience: 200 }),
    mailer: createMailer(bare(new SESClient({ ...made, maxAttempts: 1 })), "letters"),
    workflow: createWorkflow(bare(new SFNClient(made)), {}),
    files: createFiles(bare(new S3Client({ ...made, forcePathStyle: true })), "files"),
  };
}
/** However the client says it. */
const gone = /timed out|aborted|hang up/u;
const asked = () => served?.bodies.length;

describe.each([
  ["says nothing", { silent: true }],
  ["stops in the midst of an answer", { begins: '{"Item":', ends: false }],
  ["closes the connection in the midst of an answer", { begins: '{"Item":', ends: true }],
] as const)("a service that %s", (_, answer) => {
  it("is asked again, and once it answers all is well", async () => {
    const { store } = await on(answer, { status: 200, body: "{}" });
    expect(await store.get("pair", aPair())).toBeUndefined();
    expect(asked()).toBe(2);
  });

  it("is given up when that takes too long, as a fault and not as somebody who wrote first", async () => {
    const { store } = await on(answer);
    await expect(store.get("pair", aPair())).rejects.toThrow(gone);
    const given = await store.commit([{ put: { ...aPair(), version: 0 } }]).catch((error: unknown) => error);
    expect(given).toBeInstanceOf(Error);
    expect(given).not.toBeInstanceOf(Conflict);
  });

  it("leaves a letter in doubt, which is not sent a second time", async () => {
    const { mailer } = await on(answer);
    const fault = await mailer.send(aMail()).catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(Error);
    expect(fault).not.toBeInstanceOf(MailRefused);
    expect(asked()).toBe(1);
  });

  it("keeps neither who ends a wait nor who wants a file for long", async () => {
    const { workflow, files } = await on(answer);
    await expect(workflow.signal("token")).rejects.toThrow(gone);
    await expect(files.get("name")).rejects.toThrow(gone);
  });
});

it("asks without copying all that comes and goes, and without headers for statistics", async () => {
  const { store } = await on({ status: 200, body: "{}" });
  await store.get("pair", aPair());
  expect(Object.keys(served?.headers[0] ?? {}).filter((name) => name.includes("user-agent"))).toEqual([]);
  const names = new DynamoDBClient({}).middlewareStack.identify();
  const left = bare(new DynamoDBClient({})).middlewareStack.identify();
  expect(names.filter((name) => !left.includes(name)).map((name) => name.split(" ")[0])).toEqual(
    expect.arrayContaining(["loggerMiddleware", "recursionDetectionMiddleware", "getUserAgentMiddleware"]),
  );
});

it("signs with one signer, and each request with the credentials of that moment", async () => {
  served = await serve({ status: 200, body: "{}" });
  let given = 0;
  const credentials = async () => ({ accessKeyId: `key-${++given}`, secretAccessKey: "local", expiration: new Date() });
  const made = { ...settings(100), region: "eu-west-3", credentials, endpoint: served.endpoint };

  const client = new DynamoDBClient(made);
  const signer = vi.spyOn(client.config, "signer");
  const store = createStore({ client: bare(client), table: "t" });
  for (let time = 1; time <= 3; time += 1) await store.get("pair", aPair());
  const by = (at: number) => /Credential=([^/]*)/u.exec(served?.headers[at]?.authorization ?? "")?.[1];
  expect(new Set([by(0), by(1), by(2)]).size).toBe(3);
  expect(signer).toHaveBeenCalledTimes(1);
});

describe("whoever waits for a page", () => {
  const made = (ms: number) => ({ ...settings(ms), region: "eu-west-3" });
  it("waits long enough for a service that says nothing to be given up: a commit, a signal, a secret, three letters, a paper", async () => {
    const page = 25_000;
    const most = async (client: { config: { maxAttempts: () => Promise<number> } }) => client.config.maxAttempts();
    const round = (await most(new DynamoDBClient(made(silence.table)))) * silence.table;
    expect(round).toBeLessThan(patience);
    expect(2 * round).toBeLessThan(page);
    expect((await most(new SFNClient(made(silence.others)))) * silence.others).toBeLessThan(page);
    expect((await most(new LambdaClient(made(silence.papers)))) * silence.papers).toBeLessThan(15 * 60_000);
    expect(3 * silence.letters).toBeLessThan(page);
  });
});
