/** A database on one's own machine never answers what is old, so what is asked for has to say that nothing old is wanted. */
import type { DynamoDBClient, QueryCommandInput } from "@aws-sdk/client-dynamodb";
import { expect, it } from "vitest";
import { ref } from "./fixtures/samples.ts";
import { createStore } from "./store.ts";
import { unsentIndex } from "./table.ts";

type Input = Partial<QueryCommandInput> & { RequestItems?: Record<string, { ConsistentRead?: boolean }> };

/** What the store asks of its table for this. */
async function asked(read: (store: ReturnType<typeof createStore>) => Promise<unknown>): Promise<Input[]> {
  const inputs: Input[] = [];
  const send = async ({ input }: { input: Input }) => {
    inputs.push(input);
    return {};
  };
  await read(createStore({ client: { send } as unknown as DynamoDBClient, table: "table" }));
  return inputs;
}

it.each<[string, Parameters<typeof asked>[0]]>([
  ["one thing", (store) => store.get("cohort", ref)],
  ["several things at once", (store) => Promise.all([store.get("cohort", ref), store.get("programme", { id: ref.programme })])],
  ["a cohort", (store) => store.world(ref)],
  ["parts of a cohort", (store) => store.world(ref, ["pairs"])],
  ["a list", (store) => store.cohorts(ref.programme)],
  ["what stands under a pair", (store) => store.meetings(ref, "pair_1")],
  ["letters", (store) => store.deliveries(ref)],
  ["the log", (store) => store.log(ref)],
  ["a part of the log", (store) => store.logPart(ref, { most: 5 })],
  ["a page of a kind", (store) => store.kept("pair", ref, { most: 5 })],
])("%s is read as it is now", async (_, read) => {
  const inputs = await asked(read);
  expect(inputs.length).toBeGreaterThan(0);
  for (const { ConsistentRead, RequestItems } of inputs) expect(RequestItems?.["table"]?.ConsistentRead ?? ConsistentRead).toBe(true);
});

it("only what stands in the index may be a moment old, for an index gives nothing else", async () => {
  const lists = await asked((store) => Promise.all([store.programmes(), store.testimonials(ref.programme), store.unsettled(ref)]));
  expect(lists.map(({ IndexName, ConsistentRead }) => [IndexName, ConsistentRead])).toEqual(
    Array.from({ length: 3 }, () => [unsentIndex, undefined]),
  );
});
