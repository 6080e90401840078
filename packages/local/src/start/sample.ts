/** The sample cohort, and the cast that can play it. */
import type { Environment } from "../environment/options.ts";

interface Sample {
  /** When its story begins. */
  start: string;
  /** Founds it and imports its sign-ups. */
  foundSample: (environment: Environment) => Promise<void>;
  /** Plays it to its end. @returns a line for each phase */
  playSample: (environment: Environment) => AsyncIterable<string>;
}

/** They are in packages/rehearsal, which builds on this package: so they are loaded by name, and no module here imports them. */
export async function loadSample(): Promise<Sample> {
  const [cohort, found, play] = await Promise.all(
    ["cohort", "found", "play"].map((part) => import(`@tamkine/rehearsal/sample/${part}`) as Promise<Partial<Sample>>),
  );
  return { ...cohort, ...found, ...play } as Sample;
}
