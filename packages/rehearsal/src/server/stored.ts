/** Looks into what the programme stored, through the same store: for the summary, and for benchmarks that need a cohort to begin with. */
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { createStore } from "@tamkine/aws/store/store";
import type { Store } from "@tamkine/core/ports";
import type { State } from "./server.ts";

export interface Looking {
  /** Does something with it, finding the database anew when it moved with its server. */
  look<T>(read: (store: Store) => Promise<T>): Promise<T>;
}

/** @param where tells where everything is stored now */
export function openStored(where: () => Promise<State["stored"]>): Looking {
  let store: Store | undefined;
  return {
    async look(read) {
      for (let tries = 3; ; tries -= 1) {
        try {
          store ??= storeAt(await where());
          return await read(store);
        } catch (error) {
          if (tries === 0) throw error;
          store = undefined;
        }
      }
    },
  };
}

function storeAt({ endpoint, table }: State["stored"]): Store {
  const credentials = { accessKeyId: "local", secretAccessKey: "local" };
  return createStore({ client: new DynamoDBClient({ endpoint, region: "eu-west-3", credentials, maxAttempts: 1 }), table });
}
