/** One write of the core as DynamoDB's conditional write. */
import type { TransactWriteItem } from "@aws-sdk/client-dynamodb";
import type { Item } from "@tamkine/core/item";
import { itemOf, type Write } from "@tamkine/core/ports";
import { placeOf, type RowKey, type Stored, toRow } from "./row.ts";

export interface Planned {
  kind: Item["kind"];
  /** Ensured rows may be there already. */
  ensured: boolean;
  /** Nothing is written: it only must not be there, or be as it was read. */
  checked: boolean;
  /** The row's place, to see two writes of the same one. */
  place: string;
  key: RowKey;
  /** Undefined for a removal. */
  row: Stored | undefined;
  condition: { ConditionExpression: string; ExpressionAttributeNames: Record<string, string>; ExpressionAttributeValues?: Stored };
}

const absent = { ConditionExpression: "attribute_not_exists(#pk)", ExpressionAttributeNames: { "#pk": "pk" } };
const unmoved = (version: number) => ({
  ConditionExpression: "#version = :version",
  ExpressionAttributeNames: { "#version": "version" },
  ExpressionAttributeValues: { ":version": { N: String(version) } },
});

/**
 * @param stamp tells this commit from any other
 * @throws Error for a change to a line of the log: it is written once, and stays, but for people who are taken from it
 */
export function plan(write: Write, stamp: string): Planned {
  const item = itemOf(write);
  if (item.kind === "log" && !("strip" in write) && ("remove" in write || item.version > 0)) throw new Error("the log is not changed");
  const { key, row } = toRow(item, stamp);
  return {
    kind: item.kind,
    ensured: "ensure" in write,
    checked: "absent" in write || "still" in write,
    place: placeOf(key),
    key,
    row: "remove" in write ? undefined : row,
    condition: "ensure" in write || "absent" in write || item.version === 0 ? absent : unmoved(item.version),
  };
}

/** Leaves out what is ensured twice, or ensured and put: a transaction takes each row once. Throws when a row is put twice. */
export function distinct(planned: readonly Planned[]): Planned[] {
  const byPlace = new Map<string, Planned>();
  for (const one of planned) {
    const before = byPlace.get(one.place);
    if (before && !before.ensured && !one.ensured) throw new Error(`one commit writes the same ${one.kind} twice`);
    if (!before || before.ensured) byPlace.set(one.place, before && one.ensured ? before : one);
  }
  return [...byPlace.values()];
}

/** The planned write as DynamoDB takes it within a transaction. */
export function inTransaction({ key, row, condition, checked }: Planned, TableName: string): TransactWriteItem {
  if (checked) return { ConditionCheck: { TableName, Key: { pk: { S: key.pk }, sk: { S: key.sk } }, ...condition } };
  if (row) return { Put: { TableName, Item: row, ...condition } };
  return { Delete: { TableName, Key: { pk: { S: key.pk }, sk: { S: key.sk } }, ...condition } };
}
