/** Looks into what the programme stored, for the summary: through the same store, reading only. */
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { createStore } from "@tamkine/aws/store/store";
import type { Store } from "@tamkine/core/ports";
import type { State } from "./server.ts";

export function openStored({ endpoint, table }: State["stored"]): Store {
  const credentials = { accessKeyId: "local", secretAccessKey: "local" };
  return createStore({ client: new DynamoDBClient({ endpoint, region: "eu-west-3", credentials }), table });
}
