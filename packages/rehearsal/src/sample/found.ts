/** For `npm start`: sets up the sample cohort, up to the point where its sign-ups wait for the organisers. */
import type { Environment } from "@tamkine/local/environment/options";
import { createAgenda } from "../agenda.ts";
import { createOrganiser, openConsole, type Organiser, signIn } from "../cast/organiser.ts";
import type { Stage } from "../cast/stage.ts";
import { usualTraits } from "../cast/temperament.ts";
import { createMailbox, type Letter } from "../mail/mailbox.ts";
import { ownerAddress } from "../alliance.ts";
import { connect } from "../server/server.ts";
import { consoleOf, foundCohort, importFile, lastDayOfIntake } from "../setup.ts";
import { patient } from "../web/patient.ts";
import { sampleCohort, sampleFiles, start } from "./cohort.ts";

/**
 * Founds the sample cohort, lets its sign-up period pass and imports the sign-ups on its last day, all through the console. After a call
 * that was interrupted, another does only what is left.
 */
export async function foundSample({ url }: Pick<Environment, "url">): Promise<void> {
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
  if (!(await isFounded(stage, owner))) await foundCohort(stage, owner, sampleCohort, start.slice(0, 8) + "02");
  const lastDay = await lastDayOfIntake(stage, owner);
  await server.advance(`${lastDay}T17:00:00Z`);
  const files = sampleFiles();
  await importFile(stage, owner, "mentor", files.mentor);
  await importFile(stage, owner, "mentee", files.mentee);
  // There is one sign-in link a minute: now there can be another, for whoever runs `npm start`.
  await server.advance(`${lastDay}T17:02:00Z`);
}

async function isFounded(stage: Stage, owner: Organiser): Promise<boolean> {
  return (await openConsole(stage, owner, `${owner.base}/dates`)).status === 200;
}
