/**
 * How an item is best kept in a row: sixteen applications are read again and again as their JSON, as that JSON in bytes, and as the store
 * keeps it, in turns, in the same run. `node bench/rows.ts`; `--runs 20` asks longer.
 */
import { parseArgs } from "node:util";
import { type AttributeValue, BatchGetItemCommand, DynamoDBClient, PutItemCommand } from "@aws-sdk/client-dynamodb";
import { Sha256 } from "@tamkine/aws/sha256";
import { exchanged } from "@tamkine/aws/store/exchanged";
import { anApplication } from "@tamkine/core/worlds/makers";
import { startDatabase } from "@tamkine/local/database/database";

const { values } = parseArgs({ options: { runs: { type: "string", default: "10" } } });
/** How often a run asks. */
const asked = 300;
const json = JSON.stringify(anApplication());

/** The peer first. */
const ways: Record<string, { keep: AttributeValue; read: (kept: AttributeValue) => string | undefined }> = {
  "as JSON": { keep: { S: json }, read: ({ S }) => S },
  "in bytes": { keep: { B: Buffer.from(json) }, read: ({ B }) => Buffer.from(B ?? []).toString() },
  exchanged: { keep: { S: exchanged(json) }, read: ({ S = "" }) => exchanged(S) },
};

const { endpoint, table, kind, stop } = await startDatabase();
const client = new DynamoDBClient({
  endpoint,
  region: "eu-west-3",
  credentials: { accessKeyId: "local", secretAccessKey: "local" },
  cacheMiddleware: true,
  sha256: Sha256,
});
const keys = (way: string) => Array.from({ length: 16 }, (_, i) => ({ pk: { S: way }, sk: { S: `${i}` } }));
for (const [way, { keep }] of Object.entries(ways))
  for (const key of keys(way)) await client.send(new PutItemCommand({ TableName: table, Item: { ...key, item: keep } }));

/** Milliseconds a request of sixteen rows takes, and of the processor here. */
async function run(way: string, read: (kept: AttributeValue) => string | undefined) {
  const question = { Keys: keys(way), ProjectionExpression: "#item", ExpressionAttributeNames: { "#item": "item" } };
  const [began, before] = [performance.now(), process.cpuUsage()];
  for (let i = 0; i < asked; i++) {
    const { Responses } = await client.send(new BatchGetItemCommand({ RequestItems: { [table]: question } }));
    const rows = Responses?.[table] ?? [];
    if (rows.length !== 16 || rows.some(({ item }) => !item || read(item) !== json)) throw new Error(`${way}: another item was read`);
  }
  const { user, system } = process.cpuUsage(before);
  return { wall: (performance.now() - began) / asked, here: (user + system) / 1000 / asked };
}

const all = Object.keys(ways).map((way) => ({ way, runs: [] as Awaited<ReturnType<typeof run>>[] }));
for (let i = 0; i <= Number(values.runs); i++)
  for (const { way, runs } of all) {
    const took = await run(way, ways[way]?.read ?? (() => undefined));
    if (i > 0) runs.push(took);
  }
await stop();

const middle = (numbers: number[]) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
const peer = all[0]?.runs ?? [];
console.log(
  `Sixteen rows of ${json.length} bytes from ${kind}, ${values.runs} runs of ${asked}. Milliseconds; ratios are the middle of pairs.`,
);
for (const { way, runs } of all)
  for (const [part, name] of [
    ["wall", "until answered"],
    ["here", "of it this process"],
  ] as const) {
    const ratio = middle(runs.map((took, i) => took[part] / (peer[i]?.[part] ?? Number.NaN)));
    console.log(
      `${way.padEnd(12)}${name.padEnd(20)}${middle(runs.map((took) => took[part]))
        .toFixed(2)
        .padStart(6)}${ratio.toFixed(2).padStart(7)}`,
    );
  }
