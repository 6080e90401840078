/**
 * A table brought back from a backup while a cohort is in the middle of its mentoring, on the embedded AWS: the cohort goes on where the
 * table says it is, and of the letters that left in between none leaves once more.
 */
import { BatchWriteItemCommand, DynamoDBClient, ScanCommand } from "@aws-sdk/client-dynamodb";
import { createStore } from "@tamkine/aws/store/store";
import type { Item } from "@tamkine/core/item";
import { resumeLetters } from "@tamkine/core/letter/sending/pause";
import { carryOver } from "@tamkine/core/restored/carry-over";
import { goOn } from "@tamkine/core/restored/go-on";
import { heldPorts } from "@tamkine/core/worlds/held-ports";
import { anAct, anOrganiser, ref } from "@tamkine/core/worlds/makers";
import { during, underway } from "@tamkine/core/worlds/worlds";
import { createTable } from "@tamkine/local/database/database";
import { startEnvironment } from "@tamkine/local/environment";
import type { Environment } from "@tamkine/local/environment/options";
import { inside } from "@tamkine/local/fixtures/inside";
import { readLetter } from "@tamkine/local/mail/mime";
import { afterAll, beforeAll, expect, test } from "vitest";

let environment: Environment;
let client: DynamoDBClient;
type Rows = NonNullable<Awaited<ReturnType<typeof rowsOf>>>;

beforeAll(async () => {
  environment = await startEnvironment({ start: during.underway, mode: "frozen", secret: "s".repeat(40) });
  const { endpoint } = environment.stored;
  client = new DynamoDBClient({ region: "eu-west-3", endpoint, credentials: { accessKeyId: "local", secretAccessKey: "local" } });
  const { programme, cohort, applications, participants, pairs, meetings } = underway();
  const items: Item[] = [programme, cohort, ...applications, ...participants, ...pairs, ...meetings, anOrganiser()];
  const { store, workflow } = inside(environment);
  await store.commitGroups(items.map((item) => [{ put: { ...item, version: 0 } }]));
  await workflow.start(ref);
});
afterAll(async () => {
  client?.destroy();
  await environment?.stop();
});

async function rowsOf(TableName: string) {
  const { Items = [] } = await client.send(new ScanCommand({ TableName, ConsistentRead: true }));
  return Items;
}

/** The table holds these rows and no other. */
async function fill(table: string, rows: Rows): Promise<void> {
  const gone = (await rowsOf(table)).map(({ pk = { S: "" }, sk = { S: "" } }) => ({ DeleteRequest: { Key: { pk, sk } } }));
  const put = rows.map((Item) => ({ PutRequest: { Item } }));
  for (const requests of [gone, put])
    for (let from = 0; from < requests.length; from += 25)
      await client.send(new BatchWriteItemCommand({ RequestItems: { [table]: requests.slice(from, from + 25) } }));
}

const daysLater = (days: number) => new Date(Date.parse(during.underway) + days * 86_400_000).toISOString();
const marks = () =>
  environment.outbox().map(({ raw }) => readLetter(raw).headers.find(({ name }) => name.toLowerCase() === "x-tamkine-delivery")?.value);

test("a cohort goes on after a backup was brought back, and nobody reads twice what they have read", async () => {
  const { endpoint, table } = environment.stored;
  const { store, workflow, end } = inside(environment);
  await environment.advanceTo(daysLater(3));
  const backup = await rowsOf(table);
  const before = marks().length;
  await environment.advanceTo(daysLater(12));
  const since = marks().slice(before);
  expect(since.length).toBeGreaterThan(0);

  // What was in use stands beside, and the backup in its place.
  await createTable(endpoint, "was");
  await fill("was", await rowsOf(table));
  for (const { execution } of await environment.waits()) await end(execution);
  await fill(table, backup);
  const was = createStore({ client, table: "was" });
  const ports = { ...heldPorts(store), workflow };
  const now = environment.now();
  const { letters } = await carryOver(was, ports, "tamkine", "Sauvegarde", now);
  expect(letters).toBe(since.length);
  expect(await goOn(was, ports, await store.cohorts("tamkine"), now)).toBe(1);
  await environment.settle();
  const programme = await store.get("programme", { id: "tamkine" });
  if (!programme) throw new Error("no programme");
  await store.commit(resumeLetters(programme, anAct(now)).put.map((put) => ({ put })));

  await environment.advanceTo(daysLater(30));
  expect((await environment.waits()).map(({ state }) => state)).toContain("Wait in pairs");
  const all = marks();
  expect(all.length).toBeGreaterThan(before + since.length);
  expect(all.filter((mark, at) => all.indexOf(mark) !== at)).toEqual([]);
});
