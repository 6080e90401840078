/** For `npm start`: the cast takes the sample cohort over and plays it to its end. */
import type { Environment } from "@tamkine/local/environment/options";
import { usualTraits } from "../cast/temperament.ts";
import { playFromHere } from "../rehearse.ts";
import { sampleCohort, sampleFiles } from "./cohort.ts";
import { connect } from "../server/server.ts";
import { signUpsIn } from "../sign-ups.ts";
import { openStored } from "../server/stored.ts";
import { patient } from "../web/patient.ts";

/** Begins wherever the cohort stands now. @returns a line for each phase */
export async function* playSample({ url }: Pick<Environment, "url">): AsyncIterable<string> {
  const server = connect(
    url,
    patient(async () => {}),
  );
  const stored = openStored(async () => (await server.state()).stored);
  const ref = { programme: "tamkine", cohort: sampleCohort };
  const lines: string[] = [];
  let wake = () => {};
  let over = false;
  const say = (line: string) => {
    lines.push(line);
    wake();
  };
  const signUps = await signUpsIn(sampleFiles());
  const playing = playFromHere({
    server,
    seed: "sample",
    traits: usualTraits,
    cohort: sampleCohort,
    signUps,
    say,
    phase: () => stored.look(async (store) => (await store.get("cohort", ref))?.phase),
  }).finally(() => {
    over = true;
    wake();
  });
  while (!over || lines.length > 0) {
    const line = lines.shift();
    if (line !== undefined) yield line;
    else await new Promise<void>((resolve) => (wake = resolve));
  }
  await playing;
}
