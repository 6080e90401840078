/** What is asked for under a key that no row can have, as somebody may in an address: DynamoDB would take the question for a mistake. */
import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { expect, it } from "vitest";
import { ref } from "./fixtures/samples.ts";
import { createStore } from "./store.ts";
import { canStand } from "./table.ts";

/** The store on a table that must not be asked. */
const store = createStore({ client: { send: () => Promise.reject(new Error("asked")) } as unknown as DynamoDBClient, table: "table" });
/** Its letters take two bytes each. */
const long = (bytes: number) => "é".repeat(bytes / 2);

it("is nowhere, and nobody is asked", async () => {
  expect(await store.cohorts(long(2048))).toEqual([]);
  expect(await store.meetings(ref, long(1024))).toEqual([]);
  expect(await store.kept("cohort", { ...ref, programme: long(2048) }, { most: 5 })).toEqual({ items: [], next: undefined });
  expect(await store.get("cohort", { ...ref, programme: long(2048) })).toBeUndefined();
});

it("is asked for where a row may have it, which is to the byte", async () => {
  await expect(store.cohorts(long(2000))).rejects.toThrow("asked");
  await expect(store.meetings(ref, long(900))).rejects.toThrow("asked");
  expect([canStand(long(2048), long(1024)), canStand(`${long(2048)}x`, ""), canStand("", `${long(1024)}x`)]).toEqual([true, false, false]);
});
