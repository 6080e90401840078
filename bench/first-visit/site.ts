/** The site as `npm start` runs it, the deployed functions behind true events, with a cohort that takes sign-ups. */
import { aCohort, aProgramme } from "@tamkine/core/worlds/makers";
import { startEnvironment } from "@tamkine/local/environment";
import { openStored } from "@tamkine/rehearsal/server/stored";

export async function openSite(): Promise<{ url: string; stop: () => Promise<void> }> {
  const environment = await startEnvironment({
    start: "2026-03-10T10:00:00Z",
    mode: "frozen",
    secret: "first visits need a secret of their own",
  });
  const { look } = openStored(async () => environment.stored);
  await look((store) => store.commit([{ put: aProgramme({ version: 0 }) }, { put: aCohort({ version: 0 }) }]));
  return environment;
}
