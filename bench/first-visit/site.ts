/** The site as `npm start` runs it, the deployed functions behind true events, with a cohort that takes sign-ups. */
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { createStore } from "@tamkine/aws/store/store";
import { aCohort, aProgramme } from "@tamkine/core/worlds/makers";
import { startEnvironment } from "@tamkine/local/environment";

export async function openSite(): Promise<{ url: string; stop: () => Promise<void> }> {
  const environment = await startEnvironment({
    start: "2026-03-10T10:00:00Z",
    mode: "frozen",
    secret: "first visits need a secret of their own",
  });
  const { endpoint, table } = environment.stored;
  const client = new DynamoDBClient({ endpoint, region: "local", credentials: { accessKeyId: "local", secretAccessKey: "local" } });
  await createStore({ client, table }).commit([{ put: aProgramme({ version: 0 }) }, { put: aCohort({ version: 0 }) }]);
  client.destroy();
  return environment;
}
