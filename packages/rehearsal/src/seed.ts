/** For `npm start`: the sample cohort, just imported and waiting for its organisers. */
import { readFileSync } from "node:fs";
import type { Environment } from "@tamkine/local/environment/options";
import { createAgenda } from "./agenda.ts";
import { createOrganiser, openConsole, type Organiser, signIn } from "./cast/organiser.ts";
import type { Stage } from "./cast/stage.ts";
import { usualTraits } from "./cast/temperament.ts";
import { createMailbox, type Letter } from "./mailbox.ts";
import { ownerAddress } from "./offices.ts";
import { connect } from "./server.ts";
import { consoleOf, found, importFile, lastDayOfIntake } from "./setup.ts";
import { patient } from "./web/patient.ts";

export const sampleCohort = "2026-1";
/** When the sample's story begins: the day before its first sign-up. */
export const start = "2026-03-01T12:00:00Z";
const sample = new URL("../../../tests/data/cohort-2026-1/", import.meta.url);
export const sampleFiles = () => ({
  mentor: readFileSync(new URL("mentors.csv", sample)),
  mentee: readFileSync(new URL("mentees.csv", sample)),
});

/**
 * Founds the sample cohort, lets its sign-up pass and imports the sign-ups on its last day, all through the console. What was done by one
 * that was cut short is not done again.
 */
export async function seed({ url }: Pick<Environment, "url">): Promise<void> {
  const server = connect(
    url,
    patient(async () => {}),
  );
  const stage: Stage = {
    server,
    agenda: createAgenda(),
    seed: "sample",
    traits: usualTraits,
    timeZone: "Africa/Casablanca",
    pins: new Map(),
    errors: [],
  };
  const mailbox = createMailbox(server);
  let newest: Letter | undefined;
  const owner = createOrganiser(stage, ownerAddress, consoleOf(sampleCohort), async () => {
    for (const letter of await mailbox.fresh()) if (letter.to === ownerAddress) newest = letter;
    return newest;
  });
  await signIn(stage, owner);
  if (!(await isFounded(stage, owner))) await found(stage, owner, sampleCohort, start.slice(0, 8) + "02");
  const lastDay = await lastDayOfIntake(stage, owner);
  await server.advance(`${lastDay}T17:00:00Z`);
  const files = sampleFiles();
  await importFile(stage, owner, "mentor", files.mentor);
  await importFile(stage, owner, "mentee", files.mentee);
  // A minute later the newcomer can be sent a sign-in link too.
  await server.advance(`${lastDay}T17:02:00Z`);
}

async function isFounded(stage: Stage, owner: Organiser): Promise<boolean> {
  return (await openConsole(stage, owner, `${owner.base}/dates`)).status === 200;
}
